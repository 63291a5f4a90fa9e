"""Debian's packages."""

import os
import subprocess

from common.domain.wording import Wording
from installer.reader import SetupError, tell

INSTALLING = Wording("يجري تثبيت حزم النظام: {packages}", "Installing system packages: {packages}")
FAILED = Wording(
    "تعذر تثبيت حزم النظام ({why}). تحقق من الشبكة ثم نفّذ: apt-get update && apt-get install {packages}",
    "System packages are not installed ({why}). Check the network, run: apt-get update && apt-get install {packages}",
)
WAIT_FOR_OTHERS_S = 300
ENVIRONMENT = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}


def install(packages: list[str]) -> None:
    """Install Debian packages as root; raises SetupError with the command for a person."""
    tell(INSTALLING, packages=" ".join(packages))
    _apt_get("update", "--quiet")
    done = _apt_get("install", "--quiet", "--yes", "--no-install-recommends", *packages)
    if done.returncode:
        raise SetupError(FAILED, why=_reason(done.stdout), packages=" ".join(packages))


def _apt_get(*arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["apt-get", "-o", f"DPkg::Lock::Timeout={WAIT_FOR_OTHERS_S}", *arguments],
        env=os.environ | ENVIRONMENT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def _reason(output: str) -> str:
    errors = [line[2:].strip() for line in output.splitlines() if line.startswith("E:")]
    return errors[0] if errors else "apt-get"
