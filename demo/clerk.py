"""One clerk's day: calls who is next, waits, serves, sends on, rests at the pauses, and goes when all have gone."""

from common.calendar import doors
from common.domain.errors import QueueError
from common.domain.profile import Counter
from common.domain.reasons import Leaving, Parking
from common.domain.ticket import State, Turn
from demo.agenda import Act
from demo.floor import SOON, ActAt, Floor
from demo.hands import ClerkHands
from demo.visitors import Quirk

PATIENCE = 30.0  # seconds after a call until the clerk calls again
TALK = 60.0  # seconds at the most until it shows that something is missing
RATES_AFTER = 4.0
_ABSENT = frozenset({Quirk.STAYS_AWAY, Quirk.COMES_LATE})
_INTERRUPTING = frozenset({Quirk.NEEDS_PHOTOS, Quirk.FORGOT_A_PAPER, Quirk.CHOSE_WRONG})


class Clerk:
    def __init__(self, counter: Counter, floor: Floor) -> None:
        self._number = counter.number
        self._floor, self._hands = floor, floor.hands.at(counter.number)
        floor.open.add(counter.number)

    def sit_down(self) -> None:
        self._hands.sit_down()
        self._look()

    def _look(self) -> None:
        """What is to be done now: with who is here, else a pause, else for who stands here, else call the next."""
        here = self._floor.operations.turn_at(self._number)
        if here:
            self._attend(here)
        elif self._floor.is_over:
            self._hands.leave(Leaving.END)
            self._floor.open.discard(self._number)
        elif not self._rests():
            self._attend(self._next())

    def _rests(self) -> bool:
        now = doors(self._floor.operations.profile, self._floor.operations.now())
        if now.pause and now.resumes_at:
            self._hands.leave(Leaving(now.pause.reason))
            self._floor.agenda.at(self._floor.moment(now.resumes_at), self._tried(self.sit_down))
        return now.pause is not None

    def _next(self) -> Turn | None:
        request = self._floor.request_for(self._number)
        if request is None:
            return self._hands.call_next()
        self._floor.requests.remove(request)
        return request.act(self._hands)

    def _attend(self, turn: Turn | None) -> None:
        if turn is None:
            self._floor.idle[self._number] = self._tried(self._look)
            return
        visit = self._floor.visit(turn)
        if turn.step.state is State.SERVING:
            self._serve(turn)
        elif visit.quirk in _ABSENT:
            self._after(PATIENCE, lambda: self._call_again(turn))
        else:
            self._after(visit.visitor.walks, lambda: self._start(turn))

    def _call_again(self, turn: Turn) -> None:
        """As often as the policy wants it before a no-show."""
        operations = self._floor.operations
        if self._floor.newest(turn).step.calls < operations.profile.policy.no_show_calls:
            self._hands.recall(turn)
            self._after(PATIENCE, lambda: self._call_again(turn))
        else:
            absent_in = (operations.absent_from(turn) - operations.now()).total_seconds()
            self._after(max(0.0, absent_in), lambda: self._give_up_on(turn))

    def _give_up_on(self, turn: Turn) -> None:
        visit = self._floor.visit(turn)
        self._hands.no_show(turn)
        if visit.quirk is Quirk.COMES_LATE:
            self._comes_back(turn, lambda hands: _restored(hands, turn))
        visit.quirk = None
        self._soon()

    def _comes_back(self, turn: Turn, act: ActAt) -> None:
        lag = self._floor.visit(turn).visitor.lag
        self._floor.agenda.after(lag, lambda: self._floor.ask(turn, act))

    def _start(self, turn: Turn) -> None:
        self._hands.start(turn)
        self._serve(turn)

    def _serve(self, turn: Turn) -> None:
        visit, profile = self._floor.visit(turn), self._floor.operations.profile
        takes = profile.minutes_at(turn.step.service, turn.step.wing) * 60 * visit.visitor.pace
        if visit.quirk in _INTERRUPTING and self._is_main(turn):
            self._after(min(TALK, takes / 3), lambda: self._interrupt(turn))
        else:
            self._after(takes, lambda: self._finish(turn))

    def _is_main(self, turn: Turn) -> bool:
        """Not where the visit passes through, or goes for what was lacking."""
        service = self._floor.operations.profile.service_of[turn.step.service]
        is_wanted = turn.ticket.errands[turn.step.errand] == service.code
        return is_wanted and turn.step.wing == service.wing and turn.step.support_of is None

    def _interrupt(self, turn: Turn) -> None:
        """What is lacking: photos, a paper, or the right service."""
        visit, support = self._floor.visit(turn), next(iter(self._floor.operations.profile.support_services), None)
        quirk, visit.quirk = visit.quirk, None
        if quirk is Quirk.FORGOT_A_PAPER:
            self._hands.park(turn, Parking.DOCUMENT)
            self._comes_back(turn, lambda hands: hands.resume(turn))
        elif quirk is Quirk.CHOSE_WRONG:
            self._hands.transfer(turn, visit.visitor.meant)
        elif support and support.wing != turn.step.wing:
            self._hands.send_to_support(turn, support.code)
        self._go_on(turn)

    def _finish(self, turn: Turn) -> None:
        visitor = self._floor.visit(turn).visitor
        self._floor.see_to_papers(self._number, turn)
        if visitor.score and self._is_main(turn):
            self._floor.agenda.after(RATES_AFTER, self._rating(turn, visitor.score))
        if self._is_wanted():
            self._hands.finish(turn)
            self._go_on(turn)
        else:
            following = self._hands.finish_and_call_next(turn)
            self._floor.joined(turn)
            self._attend(following)

    def _is_wanted(self) -> bool:
        """Not by who waits: by somebody who stands here, or for a pause."""
        now = doors(self._floor.operations.profile, self._floor.operations.now())
        return now.pause is not None or self._floor.request_for(self._number) is not None

    def _rating(self, turn: Turn, score: int) -> Act:
        return _tried(lambda: self._hands.rate(turn, score), lambda: None)

    def _go_on(self, turn: Turn) -> None:
        """The visit of a turn went on elsewhere."""
        self._floor.joined(turn)
        self._soon()

    def _soon(self) -> None:
        self._after(SOON, self._look)

    def _after(self, seconds: float, act: Act) -> None:
        self._floor.agenda.after(seconds, self._tried(act))

    def _tried(self, act: Act) -> Act:
        """When somebody at a real window was quicker, the clerk looks anew."""
        return _tried(act, self._soon)


def _restored(hands: ClerkHands, turn: Turn) -> Turn | None:
    hands.restore(turn)
    return hands.call_next()


def _tried(act: Act, otherwise: Act) -> Act:
    def tried() -> None:
        try:
            act()
        except QueueError:
            otherwise()

    return tried
