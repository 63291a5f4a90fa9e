"""What the rows of a profile have in common."""

from typing import Any

from common.domain.profile import Profile

Row = dict[str, Any]


def row(profile: Profile, position: int, **values: Any) -> Row:
    return {"centre": profile.code, "position": position, **values}
