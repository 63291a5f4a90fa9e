"""Who is still to come to a wing: visitors of each queue in each half hour, averaged over the days."""

from collections import Counter, defaultdict

from common.domain.estimator.floor import Queue

HALF_HOUR = 1800.0
LEAST_WEIGHT = 0.2


class Arrivals:
    """A moving average over days: a new day weighs 1/days, later a fifth."""

    def __init__(self) -> None:
        self._usual: defaultdict[Queue, dict[int, float]] = defaultdict(dict)
        self._today: Counter[tuple[Queue, int]] = Counter()
        self._days = 0

    @property
    def queues(self) -> list[Queue]:
        return list(self._usual)

    def add(self, queue: Queue, at: float) -> None:
        self._today[queue, int(at // HALF_HOUR)] += 1

    def close_day(self) -> None:
        """Learn from today; a day without visitors teaches nothing."""
        if not self._today:
            return
        self._days += 1
        weight = max(LEAST_WEIGHT, 1 / self._days)
        known = {(queue, slot) for queue, slots in self._usual.items() for slot in slots}
        for queue, slot in known | set(self._today):
            usual = self._usual[queue].get(slot, 0.0)
            self._usual[queue][slot] = usual + weight * (self._today[queue, slot] - usual)
        self._today.clear()

    def coming(self, queue: Queue, now: float, until: float) -> list[float]:
        """When the expected visitors of a queue come, evenly spaced in their half hours."""
        times: list[float] = []
        usual, due = self._usual.get(queue, {}), 0.5
        for slot in range(int(now // HALF_HOUR), int(until // HALF_HOUR) + 1):
            start, end = max(now, slot * HALF_HOUR), min(until, (slot + 1) * HALF_HOUR)
            expected = usual.get(slot, 0.0) * (end - start) / HALF_HOUR
            while due <= expected:
                times.append(start + (end - start) * due / expected)
                due += 1
            due -= expected
        return times
