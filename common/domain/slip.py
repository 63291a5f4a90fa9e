"""How a centre's ticket is laid out: which lines in which order, in which languages, with which picture and notes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

VISITOR: Final = "visitor"
"""Among the languages: the one that the visitor has chosen."""

LINES: Final = (
    *("logo", "owner", "centre", "number", "services", "people", "wait", "time", "route"),
    *("code", "keep", "thanks", "notes"),
)
"""Every line there is, in the order of a slip that nobody has changed."""

NEEDED: Final = ("centre", "number")


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipLayout:
    """`languages` are codes or VISITOR; the first is the largest. `logo`: a PNG or an SVG, or empty.

    `notes`: lines of the centre's own, each in some languages. `large`: in large print unless a visitor asks otherwise.
    """

    lines: tuple[str, ...] = LINES
    languages: tuple[str, ...] = ("ar", VISITOR)
    large: bool = False
    logo: bytes = b""
    notes: tuple[Mapping[str, str], ...] = ()

    def spoken(self, visitor: str) -> tuple[str, ...]:
        """The languages on the paper of a visitor, each once."""
        return tuple(dict.fromkeys(visitor if one == VISITOR else one for one in self.languages))
