"""The layout of a slip as the tables of a profile's file: only what differs from the slip that nobody has changed."""

from base64 import b64encode
from collections.abc import Iterator, Mapping

from common.domain.slip import SlipLayout
from common.profiles.slip_builder import WITHIN

Table = tuple[str, Mapping[str, object]]

_PLAIN = SlipLayout()


def slip(layout: SlipLayout, logo: str | None = None) -> Iterator[Table]:
    """Header and keys of each table. `logo` is the file it is in; without one it goes into the profile itself."""
    if layout != _PLAIN:
        yield "[slip]", {"logo": _logo(layout, logo), **_plain(layout)}
        yield from (("[[slip.note]]", note) for note in layout.notes)


def _logo(layout: SlipLayout, file: str | None) -> str | None:
    if not layout.logo:
        return None
    return file or WITHIN + b64encode(layout.logo).decode()


def _plain(layout: SlipLayout) -> Mapping[str, object]:
    return {
        "lines": None if layout.lines == _PLAIN.lines else list(layout.lines),
        "languages": None if layout.languages == _PLAIN.languages else list(layout.languages),
        "large": layout.large or None,
    }
