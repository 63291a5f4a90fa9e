"""What the printer understands is what was drawn, dot by dot; what it says of itself is believed, and nothing more."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QImage

from common.printing import escpos
from common.printing.slip import SIZES, Slip, draw
from common.printing.status import Roll, Status
from tests.printing import machine
from tests.printing.ink import Ink, codes, ink
from tests.printing.receipt import Receipt, decode

WIDTHS = sorted(SIZES)


def printed(image: QImage) -> Receipt:
    (receipt,) = decode(escpos.ticket(image), image.width())
    return receipt


def noise(width: int, height: int) -> QImage:
    """A picture with ink everywhere and with blank bands of every height."""
    image = QImage(width, height, QImage.Format.Format_Mono)
    image.setColorTable([0xFFFFFFFF, 0xFF000000])
    image.fill(0)
    dots = np.random.default_rng(7).integers(0, 12, (height, width)) == 0
    for row, column in np.argwhere(dots):
        if (row // 40) % 3:
            image.setPixel(int(column), int(row), 1)
    return image


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_printed_ticket_is_the_drawn_one_dot_by_dot(slip: Slip, width: int, language: str) -> None:
    image = draw(replace(slip, language=language), width)
    assert np.array_equal(np.array(printed(image).dots), ink(image))


@pytest.mark.parametrize("size", [(576, 700), (384, 129), (384, 1), (8, 600)])
def test_any_picture_is_printed_dot_by_dot(size: tuple[int, int]) -> None:
    image = noise(*size)
    assert np.array_equal(np.array(printed(image).dots), ink(image))


def test_a_blank_picture_is_fed_only() -> None:
    image = QImage(576, 600, QImage.Format.Format_Mono)
    image.fill(0)
    receipt = printed(image)
    assert (len(receipt.dots), receipt.bands) == (600, [])


@pytest.mark.parametrize("width", WIDTHS)
def test_the_code_is_read_from_the_printed_ticket(slip: Slip, width: int) -> None:
    dots: Ink = np.array(printed(draw(slip, width)).dots)
    assert codes(dots) == [slip.token]


def test_bands_are_small_enough_for_cheap_printers(slip: Slip) -> None:
    assert max(height for _, height in printed(draw(slip, 576)).bands) <= 128


def test_white_is_not_sent(slip: Slip) -> None:
    image = draw(slip, 576)
    assert len(escpos.ticket(image)) < image.height() * 576 // 8 * 0.6


def test_a_ticket_is_cut_once_at_its_end(slip: Slip) -> None:
    data = escpos.ticket(draw(slip, 576))
    assert [receipt.cuts for receipt in decode(data * 2, 576)] == [1, 1]


def replies(answers: dict[int, int]) -> list[bytes]:
    return [bytes([answers[number]]) if number in answers else b"" for number in (1, 2, 3, 4)]


@pytest.mark.parametrize(
    ("answers", "status"),
    [
        (machine.FINE, Status(Roll.OK, online=True, cover_open=False, fault=False)),
        (machine.PAPER_LOW, Status(Roll.LOW, online=True, cover_open=False, fault=False)),
        (machine.PAPER_OUT, Status(Roll.OUT, online=False, cover_open=False, fault=False)),
        (machine.COVER_OPEN, Status(Roll.OK, online=False, cover_open=True, fault=False)),
        (machine.CUTTER_STUCK, Status(Roll.OK, online=False, cover_open=False, fault=True)),
        (machine.OFF_LINE, Status(Roll.OK, online=False, cover_open=False, fault=False)),
        (machine.SILENT, Status()),
        ({1: 0x12, 4: 0x12}, Status(Roll.OK, online=True)),
        ({1: 0x12}, Status(Roll.UNKNOWN, online=True)),
    ],
    ids=["fine", "paper low", "paper out", "cover open", "cutter stuck", "off line", "silent", "half", "quarter"],
)
def test_the_status_is_what_the_printer_said(answers: dict[int, int], status: Status) -> None:
    assert escpos.status(replies(answers)) == status


def test_silence_and_noise_are_unknown_and_never_fine() -> None:
    for silent in (replies(machine.SILENT), [b"\xff"] * 4, [b"\x00"] * 4):
        status = escpos.status(silent)
        assert status == Status(paper=Roll.UNKNOWN, online=None, cover_open=None, fault=None)
        assert not status.ready


@pytest.mark.parametrize("answers", [machine.FINE, machine.PAPER_LOW])
def test_a_printer_with_paper_is_ready(answers: dict[int, int]) -> None:
    status = escpos.status(replies(answers))
    assert status.ready
    assert status.trouble is None


@pytest.mark.parametrize("answers", [machine.PAPER_OUT, machine.COVER_OPEN, machine.CUTTER_STUCK, machine.OFF_LINE])
def test_a_printer_in_trouble_says_in_both_languages_what_to_do(answers: dict[int, int]) -> None:
    status = escpos.status(replies(answers))
    assert not status.ready
    assert status.trouble is not None
    assert status.trouble.ar != status.trouble.en
