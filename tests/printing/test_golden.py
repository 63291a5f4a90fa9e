"""The slip looks as somebody has seen it and found it good: pictures in `golden/`, compared dot by dot.

After a change that is meant, renew them with DAWR_RENEW_GOLDEN=1, and look at every one before it is kept.
"""

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from common.domain.calendar import Pause
from common.domain.slip import SlipLayout
from common.printing import escpos
from common.printing.slip import Slip, draw
from tests.printing.ink import codes, ink
from tests.printing.receipt import decode
from tests.printing.samples import LOGO, NOTES, PRAYER

GOLDEN = Path(__file__).parent / "golden"
RENEW = "DAWR_RENEW_GOLDEN"
MOST_DIFFERENT = 0.002  # of all dots: another build of the font's outlines moves an edge here and there

USUAL = [f"{language}-{width}" for language in ("ar", "en", "ur", "tr") for width in (576, 384)]
LARGE = ["ar-384-large", "en-576-large", "ur-576-large", "tr-384-large"]
EVERYTHING = ["ar-576-everything", "ur-384-everything"]
NAMES = [*USUAL, *LARGE, *EVERYTHING]


def drawn(slip: Slip, name: str) -> QImage:
    """A picture's name says what is on it."""
    language, width, *more = name.split("-")
    changed = replace(slip, language=language, large="large" in more)
    return draw(everything(changed) if "everything" in more else changed, int(width))


def everything(slip: Slip, pause: Pause = PRAYER) -> Slip:
    """All that a slip may ever have."""
    layout = SlipLayout(logo=LOGO, notes=NOTES)
    return replace(slip, layout=layout, pause=pause, priority="elderly", is_update=True, copy=2)


@pytest.mark.parametrize("name", NAMES)
def test_the_slip_looks_as_in_its_picture(slip: Slip, name: str, tmp_path: Path) -> None:
    now, file = drawn(slip, name), GOLDEN / f"{name}.png"
    if os.environ.get(RENEW):
        assert now.save(str(file))
    now.save(str(tmp_path / file.name))
    advice = f"look at {tmp_path / file.name} beside {file}; if it is meant: {RENEW}=1 and the same test again"
    old, new = ink(QImage(str(file))), ink(now)
    assert old.shape == new.shape, advice
    assert np.mean(old != new) <= MOST_DIFFERENT, advice


def test_every_picture_is_of_a_test() -> None:
    assert sorted(path.stem for path in GOLDEN.glob("*")) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_slip_is_printed_dot_by_dot_and_its_code_is_read(slip: Slip, name: str) -> None:
    image = drawn(slip, name)
    (receipt,) = decode(escpos.ticket(image), image.width())
    dots = np.array(receipt.dots)
    assert np.array_equal(dots, ink(image))
    assert codes(dots) == [slip.token]
