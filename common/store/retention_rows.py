"""How long a centre keeps its documents, as rows, and back."""

from collections.abc import Iterable

from common.domain.profile import Profile
from common.domain.retention import USUAL, Keeping, Retention, Schedule
from common.store.rows import Row


def tables(profile: Profile) -> Iterable[tuple[str, tuple[str, ...], list[Row]]]:
    """Table, primary key and rows."""
    rows = [
        {"centre": profile.code, "class": kind.value, **keeping._asdict()}
        for kind, keeping in profile.retention.items()
    ]
    yield "retention", ("centre", "class"), rows


def schedule(rows: list[Row]) -> Schedule:
    """None of the rows are there where nobody has written a profile since there are any."""
    kept = {Retention(row["class"]): Keeping(row["years"], row["uncollected_days"]) for row in rows}
    return {**USUAL, **kept}
