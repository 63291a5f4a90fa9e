"""Who comes to a member of staff first, and who comes with an appointment: walk in and check in."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from common.domain.appointment import Appointment, Arrival, arrival
from common.domain.errors import QueueError, Refusal
from common.domain.event import Kind
from common.domain.journey import main_stop, planned
from common.domain.place import by_time
from common.domain.reasons import OutOfTurn
from common.domain.ticket import State, Turn
from common.operations.issuing import Issuing, Wanted
from common.operations.queueing import NORMAL
from common.operations.transaction import Transaction
from common.store.appointments import Kept

APPOINTMENT = "appointment"


class Receiving(Issuing):
    def walk_in(
        self,
        counter: str,
        service: str,
        *,
        language: str,
        priority: str = NORMAL,
        reason: OutOfTurn | None = None,
        request: str | None = None,
    ) -> Turn:
        """Serve somebody who stands at the counter without a ticket: they get a number, and are served at once.

        While others wait for this counter it is out of turn: it needs a reason, and is counted.
        """
        with self._transaction("walk in", request, counter) as act:
            if act.done:
                return act.past(Kind.ISSUED)
            self._refuse_if_busy(act, counter)
            errands = (self._known_service(service).code,)
            choice = self._next(counter, act.sitting, act.now)
            stop = main_stop(self.profile, 0, service)
            turn = self._issue(act, Wanted(errands, stop, language, priority))
            self._refuse_if_unskilled(counter, turn)
            if choice is None:
                choice = self._next(counter, act.sitting, act.now)
            called = self._call(act, turn, counter, choice, reason)
            return called if called.step.started_at else self._start(act, called)

    def keep_appointments(self, appointments: Iterable[Appointment]) -> None:
        """New appointments, and those that were moved."""
        with self._store.transaction():
            asked = list(appointments)
            for one in asked:
                self._known_service(one.service)
            self._store.appointments.put(asked, self.profile.day)

    def check_in(
        self,
        code: str,
        *,
        language: str,
        priority: str = NORMAL,
        device: str | None = None,
        prints: bool = False,
        request: str | None = None,
    ) -> Turn:
        """The visitor of an appointment is here. Asked again it is the same ticket; `prints`: with a copy each time.

        In time: a turn of the class of appointments (or of the visitor's own class, if that is sooner called), which
        counts from the moment of the appointment. Too late: a turn like everybody's. Refused when too early.
        """
        with self._transaction("check in", request) as act:
            if act.done:
                return act.past(Kind.ISSUED)
            kept = act.store.appointments.of_code(code)
            if kept is None:
                raise QueueError(Refusal.UNKNOWN_APPOINTMENT, code=code)
            turn = self._held(act, kept) or self._check_in(act, kept, language, priority, device)
            return self._ask_once(act, turn, device) if prints else turn

    def _check_in(self, act: Transaction, kept: Kept, language: str, priority: str, device: str | None) -> Turn:
        one = kept.appointment
        came = arrival(one, self.profile.policy, act.now)
        self._refuse_if_not_due(act, one, came)
        in_time = came is Arrival.IN_TIME and priority == NORMAL
        errands = (self._known_service(one.service).code,)
        stop = planned(self.profile, errands)[0]
        fields = self._place_of(act, one, stop.wing, stop.service) if in_time else {}
        of_class = APPOINTMENT if in_time else priority
        wanted = Wanted(errands, stop, language, of_class, device, fields, is_booked=True)
        turn = self._issue(act, wanted, appointment=came.value)
        act.store.appointments.keep(one.code, turn.ticket.id)
        return turn

    def _place_of(self, act: Transaction, appointment: Appointment, wing: str, service: str) -> dict[str, Any]:
        """Among appointments the earlier one is first, whoever checked in first."""
        since = max(act.now, appointment.at)
        order = by_time(act.store.tickets.places_waiting(wing, service, APPOINTMENT), since)
        return {"since": since, **({} if order is None else {"place": order})}

    def _held(self, act: Transaction, kept: Kept) -> Turn | None:
        """The turn that the visitor has for it today already; not one that was given up."""
        turns = act.store.tickets.of_ticket(kept.ticket) if kept.ticket else []
        is_held = turns and turns[-1].step.state is not State.CANCELLED
        return turns[-1] if is_held and turns[-1].ticket.day == self.profile.day(act.now) else None

    def _refuse_if_not_due(self, act: Transaction, appointment: Appointment, came: Arrival) -> None:
        day = self.profile.day(appointment.at)
        if day != self.profile.day(act.now):
            raise QueueError(Refusal.OTHER_DAY, day=day.isoformat())
        if came is Arrival.EARLY:
            start = appointment.at - self.profile.policy.early
            raise QueueError(Refusal.TOO_EARLY, at=self._clock_time(appointment.at), start=self._clock_time(start))

    def _clock_time(self, moment: datetime) -> str:
        return f"{moment.astimezone(self.profile.zone):%H:%M}"
