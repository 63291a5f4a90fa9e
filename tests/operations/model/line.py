"""The plain model of the line: who stands where, and whose turn it is."""

from datetime import datetime, timedelta
from typing import Any

from common.domain.errors import Refusal
from tests.operations.model.ground import Ground, Row, refuse
from tests.operations.model.small import ABSENT_AFTER, COUNTERS, HELP, TARGET, TARGET_OF_PAPERS, WALK

UPPER = {"assisted": 0.4, "elderly": 0.5, "with-infant": 0.5, "appointment": 0.6}
LOWER = {"pick-up": 0.5, "normal": 1.0}
CLASSES = UPPER | LOWER
CAP = timedelta(minutes=90)


class Line(Ground):
    def waiting_for(self, counter: str, wing: str) -> list[Row]:
        """All who wait in a wing today and may be called to the counter."""
        skills = self.counters[counter]["skills"]
        return [
            step
            for step in self.steps.values()
            if step["state"] == "waiting"
            and (step["wing"], self.visits[step["ticket"]]["day"]) == (wing, self.today)
            and step["service"] in skills
            and not self.kept_for_another(step, counter)
            and not self.is_at_a_counter(step["ticket"])
        ]

    def parked_at(self, counter: str) -> list[Row]:
        """Whom it has parked, and whom those of its wing have that were left, if it serves them."""
        parked = [step for step in self.steps.values() if step["state"] == "parked"]
        skills, wing = self.counters[counter]["skills"], COUNTERS[counter]
        return [
            step
            for step in parked
            if step["counter"] == counter
            or (not self.counters[step["counter"]]["staff"] and (step["wing"] == wing and step["service"] in skills))
        ]

    def best(self, counter: str) -> list[Row]:
        """Whose turn it is, of the first of each class of each queue; several only where the rule leaves it open."""
        heads = self._heads(counter, COUNTERS[counter])
        if COUNTERS[counter] == "SUP":
            heads += [step for step in self._heads(counter, "DSK") if self.now - step["since"] >= HELP]
        if self.variant.rule == "fifo":
            return _least(heads, lambda step: step["place"])
        return self._by_tier(heads, self.counters[counter]["streak"])

    def is_upper(self, step: Row) -> bool:
        """An appointment counts as one from its time on."""
        return step["priority"] in UPPER and step["since"] <= self.now

    def kept_for_another(self, step: Row, counter: str) -> bool:
        """It was sent to somebody who sits where it can be served."""
        if step["for_counter"] not in {None, counter} and self._serves(step["for_counter"], step):
            return True
        sits_at = [n for n, row in self.counters.items() if row["staff"] == step["for_staff"]]
        kept = step["for_staff"] is not None and any(self._serves(number, step) for number in sits_at)
        return kept and self.counters[counter]["staff"] != step["for_staff"]

    def absent_from(self, step: Row) -> datetime:
        arrives = step["queued_at"] + timedelta(seconds=WALK[step["wing"]])
        moment: datetime = max(step["called_at"], arrives)
        return moment + ABSENT_AFTER

    def place(self, policy: str, ticket: int, wing: str, service: str) -> dict[str, Any]:
        queue = [s for s in self.steps.values() if (s["state"], s["wing"], s["service"]) == ("waiting", wing, service)]
        came = {"place": ticket, "since": self.visits[ticket]["issued_at"]}
        if policy == "tail":
            return {"place": self.seq + 1, "since": self.now}
        if policy == "time" or not queue:
            return came
        first = min(queue, key=lambda step: (step["place"], step["since"], step["id"]))
        return {"place": first["place"] - 1, "since": min(first["since"], came["since"])}

    def refuse_if_busy(self, counter: str) -> None:
        refuse({Refusal.COUNTER_BUSY: self.here(counter) is not None})

    def refuse_if_unskilled(self, counter: str, step: Row) -> None:
        wings = {"SUP", "DSK"} if COUNTERS[counter] == "SUP" else {COUNTERS[counter]}
        able = step["wing"] in wings and step["service"] in self.counters[counter]["skills"]
        refuse({Refusal.NO_SKILL: not able})

    def _serves(self, counter: str, step: Row) -> bool:
        row = self.counters[counter]
        return row["staff"] is not None and COUNTERS[counter] == step["wing"] and step["service"] in row["skills"]

    def _heads(self, counter: str, wing: str) -> list[Row]:
        heads: dict[tuple[str, str], Row] = {}
        for step in sorted(
            self.waiting_for(counter, wing), key=lambda step: (step["place"], step["since"], step["id"])
        ):
            heads.setdefault((step["service"], step["priority"]), step)
        return list(heads.values())

    def _by_tier(self, heads: list[Row], streak: int) -> list[Row]:
        uppers, lowers = ([s for s in heads if self.is_upper(s) is upper] for upper in (True, False))
        group = lowers if lowers and (streak >= 2 or not uppers) else uppers
        capped = [step for step in group if self.now - step["since"] >= CAP]
        if capped:
            return _least(capped, lambda step: (step["since"], step["place"]))
        return _least(group, lambda step: (-self._urgency(step), step["place"]))

    def _urgency(self, step: Row) -> float:
        minutes = TARGET_OF_PAPERS if step["wing"] == "BKO" else TARGET[step["service"]]
        target = minutes * 60 * CLASSES[step["priority"]]
        return float((self.now - step["since"]).total_seconds()) / target


def _least(steps: list[Row], key: Any) -> list[Row]:
    least = min(map(key, steps), default=None)
    return [step for step in steps if key(step) == least]
