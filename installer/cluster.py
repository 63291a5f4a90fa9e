"""The data folder of a PostgreSQL: made, copied from another server, configured, promoted."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from common.domain.wording import Wording
from installer.identity import identity
from installer.reader import SetupError

FAILED = Wording("تعذر تنفيذ {program}: {why}", "{program} failed: {why}")
ENVIRONMENT = {"PATH": os.defpath, "LC_ALL": "C"}  # none of the PG… of whoever runs us
OWNER = "postgres"
MAKE = (
    *("initdb", "--no-sync", "--no-instructions", "--data-checksums", "--encoding=UTF8", "--locale=C"),
    *(f"--username={OWNER}", "--auth-local=trust", "--auth-host=scram-sha-256"),
)
COPY = ("pg_basebackup", "--no-sync", "--write-recovery-conf", "--checkpoint=fast")
Setting = str | int


class Cluster:
    """Its commands raise SetupError with the reason that PostgreSQL's program gave."""

    def __init__(self, programs: Path, data: Path) -> None:
        self._programs = programs
        self._data = data

    def exists(self) -> bool:
        return self._data.exists()

    def make(self) -> None:
        """UTF-8, locale C, checksums; on the socket everyone is trusted, over TCP a password is asked for."""
        self._run(*MAKE)

    def copy(self, primary: str) -> None:
        """A standby of the running server at this address, which it will follow."""
        self._run(*COPY, "--dbname", primary)

    def promote(self) -> None:
        """Return when the standby, which runs, has become a primary."""
        self._run("pg_ctl", "promote")

    def configure(self, settings: Mapping[str, Setting]) -> None:
        """postgresql.conf is just this; ALTER SYSTEM still has the last word."""
        lines = (f"{name} = {_quoted(value)}\n" for name, value in settings.items())
        (self._data / "postgresql.conf").write_text("".join(lines))

    def _run(self, program: str, *arguments: str) -> None:
        done = subprocess.run(
            [str(self._programs / program), *arguments, "--pgdata", str(self._data)],
            env=ENVIRONMENT,
            cwd=self._data.parent,
            capture_output=True,
            text=True,
            check=False,
            **identity(),
        )
        if done.returncode:
            raise SetupError(FAILED, program=program, why=(done.stderr.strip().splitlines() or ["?"])[-1])


def _quoted(value: Setting) -> str:
    doubled = str(value).replace("\\", "\\\\").replace("'", "''")
    return f"'{doubled}'"
