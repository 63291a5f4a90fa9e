"""A clock that jumps from one thing that happens to the next."""

from datetime import UTC, datetime, timedelta

from common.domain.profile import Profile, next_opening


class SimulatedClock:
    def __init__(self, start: datetime) -> None:
        self._now = start

    def __call__(self) -> datetime:
        return self._now

    def move_to(self, moment: datetime) -> None:
        """Never back: what happens late happens now."""
        self._now = max(self._now, moment)


def opening(profile: Profile, after: datetime) -> datetime:
    """The next morning on which the centre opens; after a centre that never opens, that very moment."""
    midnight = after.astimezone(profile.zone).replace(hour=0, minute=0, second=0, microsecond=0)
    moment = next_opening(profile, midnight - timedelta(seconds=1))
    return (moment or after).astimezone(UTC)
