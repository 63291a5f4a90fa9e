"""A printer that CUPS looks after, through its programs; their manuals are lp(1), lpstat(1) and cancel(1)."""

import os
import re
import subprocess
from collections.abc import Iterable, Iterator

from common.printing.failure import NO_CUPS
from common.printing.outcome import NotBegun
from common.printing.status import Roll, Status

_SECONDS = 10.0
_MOST = 200  # letters of what a program complains of
_PLAIN = {"LC_ALL": "C"}
_GIVEN_UP = re.compile("aborted|canceled|unprintable|completed-with-errors")


class CupsSpool:
    """The queue of a name, which is given bytes of the printer or, with `raw` false, whole PDF files.

    Of these each page is on a sheet of its own, whatever the queue does else: a sheet has a number, or is torn off.

    NotBegun where CUPS is not installed.
    """

    def __init__(self, name: str, *, raw: bool = True) -> None:
        self._name = name
        self._options = ("-o", "raw", "-t", "ticket") if raw else ("-o", "sides=one-sided", "-t", "document")

    def status(self) -> Status:
        return status(_run("lpstat", "-l", "-p", self._name))

    def give(self, data: bytes) -> str:
        said = _run("lp", "-d", self._name, *self._options, data=data)
        job = re.search(re.escape(self._name) + r"-\d+", said)  # in whatever language it is said
        return job[0] if job else ""

    def holds(self, job: str) -> bool:
        """OSError, too, for what CUPS has given up, or somebody has cancelled there: it did not come out whole."""
        if job in {line.split()[0] for line in self._jobs("not-completed") if line.strip()}:
            return True
        alerts = " ".join(_alerts_of(job, self._jobs("completed")))
        if _GIVEN_UP.search(alerts):
            raise OSError(alerts)
        return False

    def take_back(self, job: str) -> None:
        _run("cancel", job)

    def _jobs(self, which: str) -> list[str]:
        return _run("lpstat", "-l", "-W", which, "-o", self._name).splitlines()


def status(said: str) -> Status:
    """Of the long words of `lpstat -l -p`: enabled or not, and the reasons (RFC 8011, 5.4.12) in its line of alerts."""
    first, *_ = said.splitlines() or [""]
    alerts = re.search(r"^\s*Alerts: (.*)$", said, re.MULTILINE)
    reasons = alerts[1] if alerts else ""
    is_stopped = " disabled " in first or "offline" in reasons
    return Status(
        paper=_paper(reasons),
        online=False if is_stopped else None,
        cover_open=True if re.search("cover-open|door-open|interlock-open", reasons) else None,
        fault=True if re.search("media-jam|cutter|shutdown|backend-error", reasons) else None,
    )


def _alerts_of(job: str, lines: Iterable[str]) -> Iterator[str]:
    """A job's reasons (RFC 8011, 5.3.8): a job is a line, and what is said of it is indented below."""
    named = ""
    for line in lines:
        if not line[:1].isspace():
            named = line.split(" ", 1)[0]
        elif named == job and (alerts := re.search(r"^\s+Alerts: (.*)$", line)):
            yield alerts[1]


def _paper(reasons: str) -> Roll:
    if re.search("media-empty|media-needed", reasons):
        return Roll.OUT
    return Roll.LOW if "media-low" in reasons else Roll.UNKNOWN


def _run(*command: str, data: bytes = b"") -> str:
    """What a program prints. OSError says what it complains of."""
    try:
        done = subprocess.run(
            command, input=data, capture_output=True, timeout=_SECONDS, check=False, env=os.environ | _PLAIN
        )
    except FileNotFoundError as missing:
        raise NotBegun(NO_CUPS) from missing
    except subprocess.TimeoutExpired as late:
        raise TimeoutError from late
    if done.returncode < 0:  # killed: what it did until then nobody knows
        raise TimeoutError
    if done.returncode:
        complaint = " ".join(done.stderr.decode("utf8", "replace").split())
        raise OSError(complaint[:_MOST] or command[0])
    return done.stdout.decode("utf8", "replace")
