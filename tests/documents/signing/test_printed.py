"""From the signer to paper, from paper by a camera to a verdict."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage

from common.documents.signing.checking import Finding, check
from common.documents.signing.claims import masked
from common.documents.signing.reader import texts
from common.printing.block import sheet
from common.printing.code import qr_code
from tests.documents.signing import paper
from tests.documents.signing.centre import CLAIMS, CODE, KEYS, signer_of

AT_203_DPI = 4  # dots a module


def verdicts(picture: QImage) -> list[Finding]:
    return [check(text, KEYS, frozenset()).finding for text in texts(picture)]


@pytest.mark.parametrize("dots", [2, 3, 4, 5])
def test_a_printed_code_is_read_and_authentic(dots: int) -> None:
    assert verdicts(paper.printed(CODE, dots)) == [Finding.AUTHENTIC]


def test_a_code_as_our_tickets_draw_it_is_read_and_authentic() -> None:
    drawn = sheet(qr_code(CODE, 384), 384, 0)
    assert verdicts(drawn.convertToFormat(QImage.Format.Format_RGB32)) == [Finding.AUTHENTIC]


def test_full_claims_fit_a_code_of_version_11() -> None:
    assert paper.version_of(CODE) <= 11


def test_the_longest_codes_that_a_profile_may_have_still_fit_on_a_ticket() -> None:
    """13 is 69 modules: 39 mm with its margin, at half a millimetre each."""
    longest = replace(CLAIMS, centre="C" * 32, service="S" * 32, holder=masked("محمد العمري"))
    assert paper.version_of(signer_of(1).sign(longest)) <= 13


@pytest.mark.parametrize(
    "harm",
    [
        lambda picture: paper.rotated(picture, 90),
        lambda picture: paper.rotated(picture, 180),
        lambda picture: paper.rotated(picture, 17),
        lambda picture: paper.rotated(picture, 45),
        paper.tilted,
        paper.dark,
        lambda picture: paper.blurred(picture, 3),
        lambda picture: paper.noisy(picture, 20),
        lambda picture: paper.noisy(paper.blurred(paper.rotated(picture, 12), 3), 15),
        lambda picture: paper.glaring(picture, 0.15),
    ],
    ids=["90", "180", "17", "45", "tilted", "dark", "blurred", "noisy", "all", "glare"],
)
def test_a_picture_that_is_not_perfect_is_still_read(harm: Callable[[QImage], QImage]) -> None:
    assert verdicts(harm(paper.printed(CODE, AT_203_DPI))) == [Finding.AUTHENTIC]


@pytest.mark.parametrize(
    "harm",
    [
        lambda picture: paper.glaring(picture, 0.8),
        lambda picture: paper.partial(picture, 0.6),
        lambda picture: paper.blurred(picture, 25),
        lambda picture: paper.noisy(picture, 2000),
    ],
    ids=["glare", "partial", "blurred", "noise"],
)
def test_what_cannot_be_read_whole_is_not_read_at_all(harm: Callable[[QImage], QImage]) -> None:
    assert texts(harm(paper.printed(CODE, AT_203_DPI))) == []


def test_two_codes_in_one_picture_are_both_read() -> None:
    import numpy as np

    both = np.hstack([paper.dots_of(paper.printed(CODE, 3)), paper.dots_of(paper.printed(CODE + "0", 3))])
    assert sorted(texts(paper.picture_of(both))) == sorted([CODE, CODE + "0"])


def test_other_kinds_of_codes_are_not_looked_for() -> None:
    import zxingcpp

    code = zxingcpp.create_barcode("123456789012", zxingcpp.BarcodeFormat.EAN13)
    lines = zxingcpp.write_barcode_to_image(code, scale=3)
    height, width = lines.shape
    picture = QImage(memoryview(lines).tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
    assert texts(picture) == []


@pytest.mark.parametrize("size", [(0, 0), (1, 1), (3, 700), (5000, 3), (640, 480)])
def test_a_picture_without_a_code_has_no_texts(size: tuple[int, int]) -> None:
    picture = QImage(*size, QImage.Format.Format_RGB32)
    picture.fill(0)
    assert texts(picture) == []


@pytest.mark.parametrize("form", [QImage.Format.Format_RGB888, QImage.Format.Format_ARGB32, QImage.Format.Format_Mono])
def test_every_kind_of_picture_is_read(form: QImage.Format) -> None:
    assert texts(paper.printed(CODE, 3).convertToFormat(form)) == [CODE]
