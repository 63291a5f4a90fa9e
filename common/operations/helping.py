"""Help at the press of a button: a machine asks, and somebody of the staff goes there."""

from common.domain.errors import QueueError, Refusal
from common.domain.event import Kind
from common.domain.help_call import HelpCall
from common.operations.tending import Tending
from common.operations.transaction import Transaction


class Helping(Tending):
    def ask_help(self, place: str, *, request: str | None = None) -> HelpCall:
        """`place`: a device's code, or `counter/NUMBER`. As long as nobody has answered it stays one call."""
        wing = self._wing_of_place(place)
        with self._transaction("ask help", request) as act:
            if act.done:
                return self._known_help_call(act, act.done[0].happening.body["call"])
            open_calls = act.store.help_calls.open(self.profile.day(act.now))
            return next((call for call in open_calls if call.place == place), None) or self._ask_for_help(
                act, place, wing
            )

    def answer_help(self, counter: str, call: int, *, request: str | None = None) -> HelpCall:
        """Whoever sits at the counter goes there. QueueError when somebody else does already."""
        with self._transaction("answer help", request, counter) as act:
            known = self._known_help_call(act, call)
            if act.done:
                return known
            if known.counter is not None:
                raise QueueError(Refusal.HELP_IS_COMING, counter=known.counter)
            act.store.help_calls.answer(call, counter, act.staff or "", act.now)
            self._note_help(act, Kind.HELP_ANSWERED, known, counter=counter)
            return self._known_help_call(act, call)

    def open_help(self, wing: str | None = None) -> list[HelpCall]:
        """Today's calls that nobody has answered, oldest first: of a wing, or all."""
        calls = self._store.help_calls.open(self.today())
        return [call for call in calls if wing in (None, call.wing)]

    def _ask_for_help(self, act: Transaction, place: str, wing: str) -> HelpCall:
        call = HelpCall(act.next_seq, place, wing, act.now)
        act.store.help_calls.add(call, self.profile.day(act.now))
        self._note_help(act, Kind.HELP_ASKED, call)
        return call

    def _note_help(self, act: Transaction, kind: Kind, call: HelpCall, **more: str) -> None:
        """The counter is only in the body: it is no act on the queue, and an undo looks at the counter's last one."""
        act.note(kind, {"call": call.id, "place": call.place, "wing": call.wing, **more}, counter=None)

    def _known_help_call(self, act: Transaction, call: int) -> HelpCall:
        known = act.store.help_calls.call(call)
        if known is None:
            raise QueueError(Refusal.UNKNOWN_HELP_CALL, call=call)
        return known
