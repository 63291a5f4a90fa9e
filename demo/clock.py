"""The centre's clock in the demo: one that jumps from one thing that happens to the next, and one that runs faster."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from time import monotonic


class SimulatedClock:
    def __init__(self, start: datetime) -> None:
        self._now = start

    def __call__(self) -> datetime:
        return self._now

    def move_to(self, moment: datetime) -> None:
        """Never back: what happens late happens now."""
        self._now = max(self._now, moment)


@dataclass(frozen=True, slots=True)
class RunningClock:
    """`start` was at `began`, by the clock that all processes of a machine share; time passes `speed` times faster."""

    start: datetime
    began: float
    speed: float

    @classmethod
    def at(cls, start: datetime, speed: float) -> "RunningClock":
        """It starts to run now."""
        return cls(start, monotonic(), speed)

    @classmethod
    def parse(cls, text: str) -> "RunningClock":
        """What `str` of another one is; ValueError if it is not."""
        start, began, speed = text.split(",")
        return cls(datetime.fromisoformat(start), float(began), float(speed))

    def __str__(self) -> str:
        return f"{self.start.isoformat()},{self.began!r},{self.speed!r}"

    def __call__(self) -> datetime:
        """To the millisecond: what is stored is what was decided with."""
        return self.start + timedelta(milliseconds=int(self._passed() * 1000))

    def seconds_until(self, moment: datetime) -> float:
        """By a clock on the wall; 0 if it is over."""
        return max(0.0, ((moment - self.start).total_seconds() - self._passed()) / self.speed)

    def _passed(self) -> float:
        return (monotonic() - self.began) * self.speed
