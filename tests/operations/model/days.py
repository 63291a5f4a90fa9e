"""The plain model of days: hours, numbers, closing, and what became of everybody."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta

from common.domain.errors import Refusal
from tests.operations.model.ground import AT_COUNTER, OPEN, UNCALLED, Row, day_of, refuse
from tests.operations.model.line import Line
from tests.operations.model.small import LAST_TICKET, LETTER, OFFSET, OPENS, WORKING

FATES = {"finished": "served", "no-show": "no_show", "cancelled": "left", "expired": "expired"}


class Days(Line):
    def close_day(self, day: date) -> None:
        at_counters = any(step["state"] in AT_COUNTER for step in self.steps.values())
        if day not in self.closed:
            refuse({Refusal.DAY_GOES_ON: day > self.today or (day == self.today and at_counters)})
            with self.act():
                self.close(day)

    def takes_tickets(self) -> bool:
        local = (self.now + OFFSET).astimezone(UTC)
        return local.weekday() in WORKING and OPENS <= local.time() < LAST_TICKET

    def next_number(self, service: str) -> str:
        """The next of the letter that nobody has; before the first of a letter, the days before are closed."""
        letter = LETTER[service]
        self._count(letter)
        if self.series[self.today, letter] == 1:
            self._close_past_days()
        while self._has(self.today, number := f"{letter}{self.series[self.today, letter]:03d}"):
            self._count(letter)
        return number

    def _close_past_days(self) -> None:
        """What is left of them ends; not while somebody is at a counter."""
        if any(step["state"] in AT_COUNTER for step in self.steps.values()):
            return
        for day in sorted({self.visits[s["ticket"]]["day"] for s in self._open_steps()}):
            if day < self.today:
                self._end_all(day)

    def close(self, day: date) -> None:
        self._end_all(day)
        self.closed.add(day)

    def _end_all(self, day: date) -> None:
        opens = self._opening_after(day)
        turns = [step for step in self._open_steps() if self.visits[step["ticket"]]["day"] <= day]
        for step in sorted(turns, key=lambda step: (step["place"], step["id"])):
            self._end(step, opens)
        self.seq += 1

    def _opening_after(self, day: date) -> datetime:
        if self.today > day and self.today not in self.closed:
            return self.now
        opens = next_opening(max(day, self.today))
        while day_of(opens) in self.closed:
            opens = next_opening(day_of(opens))
        return opens

    def balance(self, day: date) -> dict[str, int]:
        """Of a day's tickets: where they came from, and what became of them."""
        counts = Counter[str]()
        for ticket, visit in self.visits.items():
            counts["carried_over"] += visit["carried_from"] == day
            counts["issued"] += day in {visit["carried_from"], visit["day"] if not visit["carried_from"] else None}
            if visit["day"] == day:
                counts["carried_in"] += visit["carried_from"] is not None
                counts[self._fate(ticket)] += 1
        return {name: counts[name] for name in counts if counts[name]}

    def _fate(self, ticket: int) -> str:
        """Still here, or what the last stop of the visit itself came to: not the copies made on the way."""
        steps = [step for step in self.steps.values() if step["ticket"] == ticket]
        if any(step["state"] in OPEN for step in steps):
            return "open"
        return FATES[max((s for s in steps if s["support_of"] is None), key=lambda step: step["position"])["state"]]

    def _end(self, step: Row, opens: datetime) -> None:
        visit = self.visits[step["ticket"]]
        may = self.variant.day_close == "carry-over" and visit["carried_from"] is None and step["support_of"] is None
        if may and step["state"] not in AT_COUNTER and not self._has(day_of(opens), visit["number"]):
            visit.update(day=day_of(opens), carried_from=visit["day"])
            self.write(step["id"], **UNCALLED, state="waiting", reason=None, queued_at=opens)
        else:
            self.write(step["id"], state="expired", reason=None, finished_at=self.now)

    def _count(self, letter: str) -> None:
        self.series[self.today, letter] = self.series.get((self.today, letter), 0) + 1

    def _has(self, day: date, number: str) -> bool:
        return any((visit["day"], visit["number"]) == (day, number) for visit in self.visits.values())

    def _open_steps(self) -> list[Row]:
        return [step for step in self.steps.values() if step["state"] in OPEN]


def next_opening(day: date) -> datetime:
    """Of the first working day after this one."""
    later = (day + timedelta(days=ahead) for ahead in range(1, 8))
    opening = next(one for one in later if one.weekday() in WORKING)
    return datetime.combine(opening, OPENS, UTC) - OFFSET
