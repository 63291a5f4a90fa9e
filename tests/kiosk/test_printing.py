"""The slip comes after the number, and no fault of a printer takes a number away."""

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage

from common.domain.paper import PaperState
from common.domain.ticket import State
from common.operations import Operations
from common.printing.queue import Ended, Job
from common.qt import finger
from tests.kiosk.conftest import OpenKiosk, Visitor


def take_ticket(visitor: Visitor) -> Visitor:
    return visitor.touch("language-ar", "agency-MOI-TR", "service-T2")


def codes(image: QImage) -> list[str]:
    """What a scanner reads in a picture."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    picture = Image.frombytes(
        "L", (grey.width(), grey.height()), bytes(grey.constBits()), "raw", "L", grey.bytesPerLine()
    )
    return [code.text for code in zxingcpp.read_barcodes(picture)]


def test_the_ticket_is_printed_and_the_screen_says_to_take_it(printing: Visitor, tmp_path: Path) -> None:
    take_ticket(printing)
    assert printing.reads("paper") == "خذ تذكرتك"
    assert [path.name for path in (tmp_path / "tickets").iterdir()] == ["T001.png"]
    assert not printing.sees("code")


def test_while_it_prints_the_number_is_shown_already(printing: Visitor) -> None:
    printing.touch("language-ar", "agency-MOI-TR")
    shown = printing.app.view_model
    papers: list[str] = []
    shown.ticket_changed.connect(lambda: papers.append(shown.paper))
    printing.touch("service-T2")
    assert papers == ["printing", "printed"]


def test_a_missing_printer_leaves_the_number_on_the_screen(open_kiosk: OpenKiosk, operations: Operations) -> None:
    visitor = take_ticket(open_kiosk(printer="usb:/dev/no-such-printer"))
    assert visitor.reads("paper") == "الطباعة متوقفة الآن: سجّل رقمك من فضلك"
    assert visitor.reads("number") == "T001"
    assert operations.find("T001")[0].step.state is State.WAITING


def test_without_a_printer_visitors_are_asked_to_note_the_number(visitor: Visitor) -> None:
    assert take_ticket(visitor).reads("paper") == "سجّل رقمك من فضلك"
    assert visitor.sees("code")


@pytest.mark.parametrize("size", [(1080, 1920), (1366, 768)])
def test_a_phone_reads_the_code_on_the_screen(open_kiosk: OpenKiosk, size: tuple[int, int]) -> None:
    visitor = take_ticket(open_kiosk(*size, printer="usb:/dev/no-such-printer"))
    assert finger.wait_until(lambda: codes(visitor.window.grabWindow()) == ["CSC-1:2026-11-22:T001"])


def test_the_code_on_the_screen_is_the_one_on_the_slip(printing: Visitor, tmp_path: Path) -> None:
    take_ticket(printing)
    assert codes(QImage(str(tmp_path / "tickets" / "T001.png"))) == ["CSC-1:2026-11-22:T001"]


def test_the_paper_of_a_ticket_that_is_gone_says_nothing_about_the_next(printing: Visitor) -> None:
    take_ticket(printing)
    shown = printing.app.view_model
    late = shown._holding.ticket
    printing.touch("done", "language-ar", "agency-MOI-TR", "service-T1")
    assert shown.paper == "printed"
    job = Job(late.issued.turn.ticket.id, 1, late.slip)
    shown._holding._take_ended(late.slip, Ended(job, PaperState.FAILED))
    assert shown.paper == "printed"


def test_a_fault_is_not_told_twice_to_the_next_visitor(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    visitor = take_ticket(open_kiosk(printer="usb:/dev/no-such-printer")).touch("done")
    visitor.touch("language-ar", "agency-MOI-TR")
    assert not visitor.sees("paper")
    assert visitor.app.view_model.paper == "none"


def test_the_number_is_very_large(open_kiosk: OpenKiosk) -> None:
    visitor = take_ticket(open_kiosk(1080, 1920)).look()
    digit = visitor.item("number").property("font").pixelSize() * 0.722 / visitor.millimetre
    assert digit >= 55
