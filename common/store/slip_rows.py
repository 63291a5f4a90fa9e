"""The layout of a centre's slip as rows, and back."""

from base64 import b64decode, b64encode
from collections.abc import Iterable

from common.domain.profile import Profile
from common.domain.slip import SlipLayout
from common.store.rows import Row


def tables(profile: Profile) -> Iterable[tuple[str, tuple[str, ...], list[Row]]]:
    """Table, primary key and rows."""
    yield "slip", ("centre",), [_slip_row(profile)]
    yield "slip_note", ("centre", "position", "language"), _note_rows(profile)


def layout(slips: list[Row], notes: list[Row]) -> SlipLayout:
    """`slips` has one row, or none where nobody has changed the slip; `notes` are by position."""
    texts: dict[int, dict[str, str]] = {}
    for note in notes:
        texts.setdefault(note["position"], {})[note["language"]] = note["text"]
    return _layout(slips[0], tuple(texts.values())) if slips else SlipLayout()


def _layout(slip: Row, notes: tuple[dict[str, str], ...]) -> SlipLayout:
    return SlipLayout(
        lines=tuple(slip["lines"].split()),
        languages=tuple(slip["languages"].split()),
        large=bool(slip["large"]),
        logo=b64decode(slip["logo"]),
        notes=notes,
    )


def _slip_row(profile: Profile) -> Row:
    slip = profile.slip
    return {
        "centre": profile.code,
        "lines": " ".join(slip.lines),
        "languages": " ".join(slip.languages),
        "large": int(slip.large),
        "logo": b64encode(slip.logo).decode(),
    }


def _note_rows(profile: Profile) -> list[Row]:
    return [
        {"centre": profile.code, "position": position, "language": language, "text": text}
        for position, note in enumerate(profile.slip.notes)
        for language, text in note.items()
    ]
