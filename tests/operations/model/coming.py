"""The plain model of coming: tickets, corrections, giving up, appointments."""

from datetime import datetime
from typing import Any

from common.domain.errors import Refusal
from tests.operations.model.days import Days
from tests.operations.model.ground import OPEN, Refused, Row, day_of, refuse, stops_of
from tests.operations.model.line import CLASSES
from tests.operations.model.small import EARLY, JOURNEY, LATE, MAIN, QUOTA, At

UNLIMITED = 10**6


class Coming(Days):
    def issue(
        self,
        service: str,
        language: str,
        priority: str = "normal",
        also: tuple[str, ...] = (),
        counter: str | None = None,
        within_hours: bool = False,
    ) -> int:
        if counter:
            self.seated(counter)
        with self.act(counter):
            if {service, *also} - set(JOURNEY):
                raise Refused(Refusal.UNKNOWN_SERVICE)
            refuse({Refusal.CLOSED: within_hours and not self.takes_tickets()})
            return self.take((service, *also), JOURNEY[service][0], language, priority)

    def take(
        self, errands: tuple[str, ...], at: At, language: str, priority: str, is_booked: bool = False, **place: Any
    ) -> int:
        """A ticket and its first step."""
        refuse(
            {
                Refusal.DAY_IS_CLOSED: self.today in self.closed,
                Refusal.UNKNOWN_PRIORITY: priority not in CLASSES,
                Refusal.QUOTA_FULL: not is_booked and any(self._is_full(one, errands.count(one)) for one in errands),
            }
        )
        number, ticket = self.next_number(errands[0]), self.seq + 1
        self.visits[ticket] = {
            "id": ticket, "day": self.today, "number": number, "language": language, "issued_at": self.now,
            "priority": priority, "errands": errands, "carried_from": None,
        }  # fmt: skip
        return self.begin(ticket, at, 0, **{"place": ticket, "since": self.now, **place})

    def add_errand(self, step: int, service: str) -> None:
        row = self.known(step)
        refuse(
            {
                Refusal.UNKNOWN_SERVICE: service not in JOURNEY,
                Refusal.NOT_ALLOWED: row["state"] not in OPEN,
                Refusal.QUOTA_FULL: self._is_full(service),
            }
        )
        with self.act():
            self.visits[row["ticket"]]["errands"] += (service,)
            self.write(step)

    def correct(self, step: int, counter: str | None = None, reason: object = None, **wanted: str | None) -> None:
        if counter:
            self.seated(counter)
        row = self.known(step)
        visit, service, priority = self.visits[row["ticket"]], wanted.get("service"), wanted.get("priority")
        refuse(
            {
                Refusal.NOT_ALLOWED: row["state"] != "waiting",
                Refusal.REASON_NEEDED: priority not in {None, visit["priority"]} and reason is None,
                Refusal.UNKNOWN_PRIORITY: priority is not None and priority not in CLASSES,
                Refusal.QUOTA_FULL: service not in {None, *visit["errands"]} and self._is_full(service or ""),
            }
        )
        with self.act(counter, undoable=True):
            visit.update({n: wanted[n] for n in ("priority", "language") if wanted.get(n)})
            self.write(step, **({"priority": priority} if priority else {}), **self._instead(row, service))

    def cancel(self, step: int, counter: str | None = None) -> None:
        if counter:
            self.seated(counter)
        row = self.known(step)
        refuse(
            {
                Refusal.NOT_ALLOWED: row["state"] not in {"waiting", "parked"},
                Refusal.ELSEWHERE: self.is_at_a_counter(row["ticket"]),
            }
        )
        with self.act(counter, undoable=True):
            for other in list(self.steps.values()):
                if other["ticket"] == row["ticket"] and other["id"] != step and other["state"] in {"waiting", "parked"}:
                    self.write(other["id"], state="cancelled", reason=None, finished_at=self.now)
            self.write(step, state="cancelled", reason=None, finished_at=self.now)

    def keep_appointment(self, code: str, at: datetime, service: str) -> None:
        kept = self.appointments.get(code)
        if not kept or not kept["ticket"] or day_of(at) > day_of(kept["at"]):
            self.appointments[code] = {"at": at, "service": service, "ticket": None}

    def check_in(self, code: str, language: str, priority: str = "normal") -> int:
        kept = self.appointments.get(code)
        if kept is None:
            raise Refused(Refusal.UNKNOWN_APPOINTMENT)
        steps = [step for step in self.steps.values() if step["ticket"] == kept["ticket"]]
        newest = max(steps, key=lambda step: step["position"], default=None)
        if newest and newest["state"] != "cancelled" and self.visits[kept["ticket"]]["day"] == self.today:
            return int(newest["id"])
        refuse({Refusal.OTHER_DAY: day_of(kept["at"]) != self.today, Refusal.TOO_EARLY: self.now < kept["at"] - EARLY})
        in_time = self.now <= kept["at"] + LATE and priority == "normal"
        at = JOURNEY[kept["service"]][0]
        place = self._among_appointments(at, kept["at"]) if in_time else {}
        with self.act():
            of_class = "appointment" if in_time else priority
            step = self.take((kept["service"],), at, language, of_class, is_booked=True, **place)
            self.appointments[code]["ticket"] = self.steps[step]["ticket"]
            return step

    def _among_appointments(self, at: At, moment: datetime) -> dict[str, Any]:
        """In order of their times, whoever came first."""
        since = max(self.now, moment)
        there = [
            step
            for step in sorted(self.steps.values(), key=lambda step: (step["place"], step["since"], step["id"]))
            if (step["state"], step["wing"], step["service"]) == ("waiting", at.wing, at.service)
            and step["priority"] == "appointment"
        ]
        before = [step["place"] for step in there if step["since"] <= since]
        after = [step["place"] for step in there if step["since"] > since]
        if not after:
            return {"since": since}
        return {"since": since, "place": (before[-1] + after[0]) // 2 if before else after[0] - 1}

    def _instead(self, row: Row, service: str | None) -> dict[str, Any]:
        """Another service from its beginning; what is done for a parked step leaves the visit's errands alone."""
        if service is None:
            return {}
        if row["support_of"] is not None:
            return {**MAIN[service]._asdict(), "stop": row["stop"]}
        visit = self.visits[row["ticket"]]
        errands = list(visit["errands"])
        errands[row["errand"]] = service
        visit["errands"] = tuple(errands)
        return next(at for errand, at in stops_of(visit["errands"]) if errand == row["errand"])._asdict()

    def _is_full(self, service: str, more: int = 1) -> bool:
        """So many of today's visitors who did not give up came for it."""
        stay = {step["ticket"] for step in self.steps.values() if step["state"] != "cancelled"}
        today = [v for v in self.visits.values() if v["day"] == self.today and v["id"] in stay]
        return sum(v["errands"].count(service) for v in today) + more > QUOTA.get(service, UNLIMITED)
