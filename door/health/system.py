"""The ground under the programs: the clock and the disk."""

import shutil
import subprocess
import time
from pathlib import Path

from common.domain.wording import Wording
from door.health.finding import Finding, Level, judged
from installer.environment import ROOT

MIB = 1024 * 1024
NEEDED_MIB = 200  # years of tickets of one centre, and the copy before a migration
CLOCK_FACTS = ("timedatectl", "show", "--property=NTPSynchronized", "--value")
CLOCK_FOUND = {
    "yes": Wording("مضبوطة من الشبكة", "set by the network"),
    "no": Wording("غير مضبوطة من الشبكة", "not set by the network"),
    "": Wording("لا يُعرف إن كانت مضبوطة من الشبكة", "unknown whether the network sets it"),
}


def clock() -> Finding:
    synchronised = _synchronised()
    return judged(
        Wording("الساعة", "clock"),
        good=synchronised == "yes",
        found=Wording(f"{_zone()} · {CLOCK_FOUND[synchronised].ar}", f"{_zone()} · {CLOCK_FOUND[synchronised].en}"),
        advice=Wording("اضبطها من خادم وقت (NTP)", "let a time server (NTP) set it"),
        otherwise=Level.NOTE,
    )


def _zone() -> str:
    return time.strftime("%Z %z")


def _synchronised() -> str:
    """yes, no, or nothing where systemd cannot say."""
    if not shutil.which(CLOCK_FACTS[0]):
        return ""
    answer = subprocess.run(CLOCK_FACTS, capture_output=True, text=True, check=False, timeout=10).stdout.strip()
    return answer if answer in CLOCK_FOUND else ""


def disk(folder: Path = ROOT) -> Finding:
    free = shutil.disk_usage(folder).free // MIB
    return judged(
        Wording("القرص", "disk"),
        good=free >= NEEDED_MIB,
        found=Wording(f"المتاح {free} ميغابايت", f"{free} MB free"),
        advice=Wording(f"يلزم {NEEDED_MIB} ميغابايت", f"{NEEDED_MIB} MB are needed"),
    )
