"""The slip of a profile as pictures: on both widths of paper, in usual and in large print."""

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from PySide6.QtGui import QImage

from common.domain.profile import Profile
from common.printing.sample import sample
from common.printing.sizes import SIZES
from common.printing.slip import draw


class Preview(NamedTuple):
    """`dots`: the width of the paper."""

    language: str
    dots: int
    large: bool
    image: QImage

    @property
    def name(self) -> str:
        """Of a file for it."""
        return f"slip-{self.dots}-{self.language}{'-large' if self.large else ''}.png"


def previews(profile: Profile, language: str, now: datetime) -> Iterator[Preview]:
    for large in (False, True):
        slip = sample(profile, language, now, large=large)
        for dots in sorted(SIZES, reverse=True):
            yield Preview(language, dots, large, draw(slip, dots))
