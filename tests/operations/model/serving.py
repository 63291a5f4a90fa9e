"""The plain model of a counter: calling, serving, interrupting, sending on."""

from collections.abc import Collection
from typing import Any

from common.domain.errors import Refusal
from common.domain.policy import PlacePolicy
from common.domain.reasons import Parking
from common.operations.transferring import To
from tests.operations.model.coming import Coming
from tests.operations.model.ground import OPEN, STATES, UNCALLED, Refused, Row, refuse, stops_of
from tests.operations.model.small import (
    COUNTERS,
    FEWEST_CALLS,
    GRACE,
    GRACE_TICKETS,
    JOURNEY,
    MAIN,
    MOST_CALLS,
    STAFF,
    At,
)


class Serving(Coming):
    def call_next(self, counter: str, told: int | None) -> int | None:
        """`told` is who was called, where the rule leaves it open."""
        self.seated(counter)
        self.refuse_if_busy(counter)
        with self.act(counter, undoable=True):
            return self._call_next(counter, told)

    def call(self, counter: str, step: int, reason: object = None, *, told: bool) -> None:
        """`told` is whether it was carried out, where the rule leaves it open."""
        self.seated(counter)
        row = self.known(step)
        self.refuse_if_unskilled(counter, row)
        self.refuse_if_busy(counter)
        turns = [head["id"] for head in self.best(counter)]
        is_turn = step in turns and (len(turns) == 1 or told)
        visit = self.visits[row["ticket"]]
        refuse(
            {
                Refusal.NOT_ALLOWED: row["state"] != "waiting",
                Refusal.REASON_NEEDED: reason is None and not is_turn,
                Refusal.UNKNOWN_TICKET: visit["day"] != self.today,
                Refusal.ELSEWHERE: self.is_at_a_counter(row["ticket"]),
            }
        )
        with self.act(counter, undoable=True):
            self._call(counter, row)

    def recall(self, counter: str, step: int) -> None:
        self.seated(counter)
        row = self.mine(counter, step, "called")
        refuse({Refusal.CALLED_ENOUGH: row["calls"] >= MOST_CALLS})
        with self.act(counter, undoable=True):
            self.write(step, calls=row["calls"] + 1, called_seq=self.seq + 1)

    def start(self, counter: str, step: int) -> None:
        self.seated(counter)
        self.mine(counter, step, "called")
        with self.act(counter, undoable=True):
            self.write(step, state="serving", started_at=self.now)

    def finish(self, counter: str, step: int) -> None:
        self.seated(counter)
        self.mine(counter, step, "serving")
        with self.act(counter, undoable=True):
            self._finish(step)

    def finish_and_call_next(self, counter: str, step: int, told: int | None) -> int | None:
        self.seated(counter)
        self.mine(counter, step, "serving")
        with self.act(counter, undoable=True):
            self._finish(step)
            return self._call_next(counter, told)

    def no_show(self, counter: str, step: int) -> None:
        self.seated(counter)
        row = self.mine(counter, step, "called")
        refuse({Refusal.NOT_ABSENT_YET: row["calls"] < FEWEST_CALLS or self.now < self.absent_from(row)})
        with self.act(counter, undoable=True):
            self.write(step, state="no-show", finished_at=self.now)

    def restore(self, counter: str, step: int) -> None:
        self.seated(counter)
        row = self.known(step)
        if COUNTERS[counter] != "REC":
            self.refuse_if_unskilled(counter, row)
        is_other_day = self.visits[row["ticket"]]["day"] != self.today
        gone_on = row["state"] not in {"no-show", "expired"} or self.has_gone_on(row)
        refuse({Refusal.NOT_ALLOWED: gone_on, Refusal.UNKNOWN_TICKET: is_other_day})
        line = (row["wing"], row["service"])
        later = [s for s in self.steps.values() if (s["wing"], s["service"]) == line and s["called_seq"]]
        called = sum(other["called_seq"] > (row["called_seq"] or 0) for other in later)
        keeps = row["state"] == "expired" or self.now - row["finished_at"] <= GRACE or called < GRACE_TICKETS
        with self.act(counter, undoable=True):
            place = {} if keeps else {"place": self.seq + 1, "since": self.now}
            self.write(step, **UNCALLED, **place, state="waiting")

    def park(self, counter: str, step: int, reason: Parking) -> None:
        self.seated(counter)
        self.mine(counter, step, "serving")
        with self.act(counter, undoable=True):
            self.write(step, state="parked", reason=reason.value)

    def resume(self, counter: str, step: int) -> None:
        self.seated(counter)
        row = self.known(step)
        self.refuse_if_unskilled(counter, row)
        self.refuse_if_busy(counter)
        refuse({Refusal.NOT_ALLOWED: row["state"] != "parked", Refusal.ELSEWHERE: self.is_at_a_counter(row["ticket"])})
        with self.act(counter, undoable=True):
            self._withdraw_support(step)
            self.write(step, state="serving", reason=None, counter=counter, staff=self.counters[counter]["staff"])

    def send_to_support(self, counter: str, step: int, service: str) -> None:
        self.seated(counter)
        row = self.mine(counter, step, "serving")
        refuse({Refusal.UNKNOWN_SERVICE: service not in JOURNEY})
        with self.act(counter, undoable=True):
            self.write(step, state="parked", reason="support")
            at = MAIN[service]._replace(stop=row["stop"])
            self._queue(row["ticket"], row["errand"], at, self.variant.next_place, support_of=step)

    def return_to_queue(self, counter: str, step: int, place: PlacePolicy) -> None:
        self.seated(counter)
        row = self.mine(counter, step, "called", "serving", "parked")
        refuse({Refusal.ELSEWHERE: row["state"] == "parked" and self.is_at_a_counter(row["ticket"])})
        with self.act(counter, undoable=True):
            self._withdraw_support(step)
            moved = {} if place == "time" else self.place(place, row["ticket"], row["wing"], row["service"])
            self.write(step, **UNCALLED, **moved, state="waiting", reason=None, queued_at=self.now)

    def transfer(self, counter: str, step: int, to: To, place: PlacePolicy) -> None:
        self.seated(counter)
        row = self.mine(counter, step, *STATES)
        unable = to.counter in COUNTERS and row["service"] not in self.counters[to.counter]["skills"]
        refuse({Refusal.NOT_ALLOWED: row["state"] != "serving", Refusal.NO_SKILL: unable})
        with self.act(counter, undoable=True):
            errand, at = self._destination(row, to)
            self.write(step, state="finished", finished_at=self.now)
            fields = {"for_counter": to.counter, "for_staff": to.staff, "support_of": row["support_of"]}
            self._queue(row["ticket"], errand, at, place, **fields)

    def walk_in(self, counter: str, service: str, language: str, reason: object = None) -> None:
        self.seated(counter)
        self.refuse_if_busy(counter)
        if service not in JOURNEY:
            raise Refused(Refusal.UNKNOWN_SERVICE)
        others = bool(self.best(counter))
        with self.act(counter):
            row = self.steps[self.take((service,), MAIN[service], language, "normal")]
            self.refuse_if_unskilled(counter, row)
            is_turn = not others and self.best(counter) == [row]
            refuse({Refusal.REASON_NEEDED: reason is None and not is_turn})
            self._call(counter, row)
            if row["state"] == "called":
                self.write(row["id"], state="serving", started_at=self.now)

    def undo(self, counter: str) -> None:
        self.seated(counter)
        with self.act(counter):
            self.undo_last(counter)

    def _call_next(self, counter: str, told: int | None) -> int | None:
        turns = [head["id"] for head in self.best(counter)]
        if not turns:
            return None
        called = told if told in turns else turns[0]
        self._call(counter, self.steps[called])
        return called

    def _call(self, counter: str, row: Row) -> None:
        sitting = self.counters[counter]
        sitting["streak"] = sitting["streak"] + 1 if self.is_upper(row) else 0
        by = {"counter": counter, "staff": sitting["staff"]}
        self.write(row["id"], **by, state="called", calls=1, called_seq=self.seq + 1, called_at=self.now)
        if row["wing"] == "BKO":
            self.write(row["id"], state="serving", started_at=self.now)

    def has_gone_on(self, row: Row) -> bool:
        """Later steps of the visit, or the one that it was for, say so."""
        others = [other for other in self.steps.values() if other["ticket"] == row["ticket"]]
        later = [o for o in others if o["position"] > row["position"] and o["support_of"] != row["id"]]
        return bool(later) or any(o["id"] == row["support_of"] and o["state"] != "parked" for o in others)

    def _withdraw_support(self, step: int) -> None:
        for other in sorted(self.steps.values(), key=lambda one: one["position"]):
            if other["support_of"] == step and other["state"] in {"waiting", "parked"}:
                self._withdraw_support(other["id"])
                self.write(other["id"], state="cancelled", reason=None, finished_at=self.now)

    def _finish(self, step: int) -> None:
        row = self.steps[step]
        self.write(step, state="finished", finished_at=self.now)
        parked = self.steps.get(row["support_of"])
        if parked:
            if parked["state"] == "parked":
                self.write(parked["id"], **UNCALLED, state="waiting", reason=None, queued_at=self.now)
            return
        here = (row["errand"], row["stop"])
        ahead = [one for one in stops_of(self.visits[row["ticket"]]["errands"]) if (one[0], one[1].stop) > here]
        if ahead:
            self._queue(row["ticket"], *ahead[0], self.variant.next_place)

    def _queue(self, ticket: int, errand: int, at: At, policy: str, **fields: Any) -> None:
        visit = self.visits[ticket]
        hands_over = at.service != visit["errands"][errand] and visit["priority"] == "normal"
        of_class = {"priority": "pick-up" if hands_over else visit["priority"]}
        self.begin(ticket, at, errand, **self.place(policy, ticket, at.wing, at.service), **of_class, **fields)

    def _destination(self, row: Row, to: To) -> tuple[int, At]:
        if to.counter or to.staff:
            return row["errand"], At(row["stop"], row["service"], COUNTERS[to.counter] if to.counter else row["wing"])
        service = to.service or ""
        refuse({Refusal.UNKNOWN_SERVICE: service not in JOURNEY})
        if row["support_of"] is not None:
            return row["errand"], MAIN[service]._replace(stop=row["stop"])
        visit, at = self.visits[row["ticket"]], row["errand"] + 1
        visit["errands"] = (*visit["errands"][:at], service, *visit["errands"][at:])
        return at, MAIN[service]


class Plain(Serving):
    def open_counter(self, counter: str, staff: str, take_over: bool = False) -> None:
        refuse({Refusal.UNKNOWN_COUNTER: counter not in COUNTERS, Refusal.UNKNOWN_STAFF: staff not in STAFF})
        sitting = self.counters[counter]
        if sitting["staff"] == staff:
            return
        refuse({Refusal.COUNTER_TAKEN: sitting["staff"] is not None and not take_over})
        with self.act(counter):
            sitting = self.counters[counter]
            self._close_past_days()
            sitting.update(staff=staff)
            self.seq += 1

    def close_counter(self, counter: str) -> None:
        if self.counters[counter]["staff"] is None:
            return
        self.refuse_if_busy(counter)
        with self.act(counter):
            self.counters[counter]["staff"] = None
            self.seq += 1

    def reassign(self, counter: str, services: Collection[str]) -> None:
        refuse({Refusal.UNKNOWN_SERVICE: bool(set(services) - set(JOURNEY))})
        before = self._stranded()
        with self.act(counter):
            self.counters[counter]["skills"] = frozenset(services)
            refuse({Refusal.STRANDED: bool(self._stranded() - before)})
            self.seq += 1

    def _stranded(self) -> set[str]:
        """Services that somebody of today is not done with, in a wing where no counter serves them."""
        lines = {
            (step["wing"], step["service"])
            for step in self.steps.values()
            if step["state"] in OPEN and self.visits[step["ticket"]]["day"] == self.today
        }
        served = {(COUNTERS[n], service) for n, row in self.counters.items() for service in row["skills"]}
        return {service for _, service in lines - served}

    def rate(self, step: int, score: int) -> None:
        row = self.known(step)
        refuse({Refusal.NOT_FINISHED: row["state"] != "finished", Refusal.ALREADY_RATED: step in self.ratings})
        with self.act():
            self.ratings[step] = score
            self.write(step)
