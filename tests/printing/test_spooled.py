"""A printer behind CUPS, whose programs are real programs here that keep their jobs in files."""

import os
import sys
from pathlib import Path

import pytest

from common.printing import spooled
from common.printing.address import open_printer
from common.printing.failure import NO_CUPS
from common.printing.links.cups import status
from common.printing.outcome import NotBegun, Printed, Uncertain
from common.printing.pages import open_pages
from common.printing.printer import Printer
from common.printing.slip import Slip
from common.printing.status import NO_PAPER, OFFLINE, Roll, Status
from tests.printing.receipt import decode

IDLE = "printer desk is idle.  enabled since Sun Nov 22 10:00:00 2026\n\tAlerts: {alerts}\n"
LP = """#!/bin/sh
echo "$@" > {folder}/asked
cat > {folder}/job || exit 1
[ -e {folder}/refuses ] && echo "lp: Unable to queue" >&2 && exit 1
echo "request id is desk-12 (1 file(s))"
"""
LPSTAT = """#!/bin/sh
[ "$3" = "not-completed" ] && {{ [ -e {folder}/waits ] && echo "desk-12 staff 20480 now"; exit 0; }}
[ "$3" = "completed" ] && {{ [ -e {folder}/ended ] && cat {folder}/ended; exit 0; }}
[ -e {folder}/state ] || {{ echo "lpstat: Invalid destination name in list \\"desk\\"!" >&2; exit 1; }}
cat {folder}/state
"""
CANCEL = """#!/bin/sh
rm {folder}/waits
"""


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a CUPS with one queue, `desk`."""
    for name, text in (("lp", LP), ("lpstat", LPSTAT), ("cancel", CANCEL)):
        program = tmp_path / name
        program.write_text(text.format(folder=tmp_path))
        program.chmod(0o755)
    (tmp_path / "state").write_text(IDLE.format(alerts="none"))
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr(spooled, "LOOK_EVERY", 0.01)
    return tmp_path


@pytest.fixture
def desk() -> Printer:
    return open_printer("cups:desk", 384)


def test_a_ticket_is_given_to_cups_as_it_is(slip: Slip, cups: Path, desk: Printer) -> None:
    assert desk.print_slip(slip) == Printed("cups:desk", is_confirmed=False)
    assert (cups / "asked").read_text().split()[:4] == ["-d", "desk", "-o", "raw"]
    (receipt,) = decode((cups / "job").read_bytes(), 384)
    assert receipt.cuts == 1


def test_a_queue_that_is_stopped_gets_nothing(slip: Slip, cups: Path, desk: Printer) -> None:
    (cups / "state").write_text("printer desk disabled since Sun Nov 22 10:00:00 2026 -\n\tPaused\n\tAlerts: paused\n")
    with pytest.raises(NotBegun) as refused:
        desk.print_slip(slip)
    assert refused.value.wording == OFFLINE
    assert not (cups / "job").exists()


def test_a_ticket_is_not_given_to_a_printer_without_paper(slip: Slip, cups: Path, desk: Printer) -> None:
    (cups / "state").write_text(IDLE.format(alerts="media-empty-error"))
    with pytest.raises(NotBegun) as refused:
        desk.print_slip(slip)
    assert refused.value.wording == NO_PAPER


def test_what_cups_does_not_take_has_not_begun(slip: Slip, cups: Path, desk: Printer) -> None:
    (cups / "refuses").touch()
    with pytest.raises(NotBegun) as refused:
        desk.print_slip(slip)
    assert "Unable to queue" in refused.value.text("en")


def test_a_queue_that_does_not_exist_is_one_clear_line(slip: Slip, cups: Path, desk: Printer) -> None:
    (cups / "state").unlink()
    with pytest.raises(NotBegun) as refused:
        desk.print_slip(slip)
    assert "Invalid destination" in refused.value.text("ar")


def test_what_stays_with_cups_is_taken_back_and_nobody_knows(
    slip: Slip, cups: Path, desk: Printer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spooled, "TAKE_SECONDS", 0.05)
    (cups / "waits").touch()
    with pytest.raises(Uncertain):
        desk.print_slip(slip)
    assert not (cups / "waits").exists()


ENDED = """desk-13 staff 20480 now
\tAlerts: job-completed-successfully
\tqueued for desk
desk-12 staff 20480 now
\tStatus: cannot reach it
\tAlerts: {reason}
\tqueued for desk
desk-11 staff 20480 now
\tAlerts: {other}
"""


@pytest.mark.parametrize("reason", ["aborted-by-system", "job-canceled-by-user", "document-unprintable-error"])
def test_what_cups_has_given_up_is_not_said_to_be_out(slip: Slip, cups: Path, desk: Printer, reason: str) -> None:
    (cups / "ended").write_text(ENDED.format(reason=reason, other="job-completed-successfully"))
    with pytest.raises(Uncertain) as given_up:
        desk.print_slip(slip)
    assert reason in given_up.value.text("en")


def test_what_cups_has_given_up_of_others_is_no_matter(slip: Slip, cups: Path, desk: Printer) -> None:
    (cups / "ended").write_text(ENDED.format(reason="job-completed-successfully", other="aborted-by-system"))
    assert desk.print_slip(slip) == Printed("cups:desk", is_confirmed=False)


def test_when_cups_cannot_be_asked_any_more_the_ticket_is_taken_back(slip: Slip, cups: Path, desk: Printer) -> None:
    """Else it would come out beside the copy that the visitor asks for."""
    (cups / "waits").touch()
    lpstat = (cups / "lpstat").read_text().replace("#!/bin/sh\n", '#!/bin/sh\n[ "$3" = "not-completed" ] && exit 1\n')
    (cups / "lpstat").write_text(lpstat)
    with pytest.raises(Uncertain):
        desk.print_slip(slip)
    assert not (cups / "waits").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="it has no signals")
@pytest.mark.parametrize("address", ["ticket", "document"])
def test_when_the_program_that_gives_it_is_killed_nobody_knows(
    slip: Slip, cups: Path, desk: Printer, address: str
) -> None:
    (cups / "lp").write_text("#!/bin/sh\ncat > /dev/null\nkill -9 $$\n")
    with pytest.raises(Uncertain):
        desk.print_slip(slip) if address == "ticket" else open_pages("cups:desk").print_pages("R-1", b"%PDF")


def test_what_cups_says_in_another_language_is_understood(
    slip: Slip, cups: Path, desk: Printer, monkeypatch: pytest.MonkeyPatch
) -> None:
    (cups / "lp").write_text("#!/bin/sh\ncat > /dev/null\necho 'رقم الطلب desk-12 (ملف واحد)'\n")
    monkeypatch.setattr(spooled, "TAKE_SECONDS", 0.05)
    (cups / "waits").touch()
    with pytest.raises(Uncertain):
        desk.print_slip(slip)


def test_a_ticket_that_cups_has_is_not_given_again_when_its_programs_are_gone(
    slip: Slip, cups: Path, desk: Printer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spooled, "TAKE_SECONDS", 0.05)
    (cups / "waits").touch()
    (cups / "cancel").unlink()
    with pytest.raises(Uncertain) as gone:
        desk.print_slip(slip)
    assert gone.value.wording == NO_CUPS


def test_a_long_complaint_is_one_short_line(slip: Slip, cups: Path, desk: Printer) -> None:
    (cups / "lpstat").write_text("#!/bin/sh\nyes 'no such queue' | head -1000 >&2\nexit 1\n")
    with pytest.raises(NotBegun) as refused:
        desk.print_slip(slip)
    assert len(refused.value.text("en")) < 300
    assert "\n" not in refused.value.text("en")


def test_without_cups_one_clear_line_says_what_to_install(
    slip: Slip, tmp_path: Path, desk: Printer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NotBegun) as missing:
        desk.status()
    assert missing.value.wording == NO_CUPS
    with pytest.raises(NotBegun):
        desk.print_slip(slip)


@pytest.mark.parametrize(
    ("alerts", "known"),
    [
        ("none", Status()),
        ("media-low-report", Status(paper=Roll.LOW)),
        ("media-needed", Status(paper=Roll.OUT)),
        ("offline-report", Status(online=False)),
        ("cover-open-error media-empty", Status(paper=Roll.OUT, cover_open=True)),
        ("media-jam-error", Status(fault=True)),
    ],
)
def test_what_cups_does_not_say_is_unknown(alerts: str, known: Status) -> None:
    assert status(IDLE.format(alerts=alerts)) == known
