"""What the clerk asks of the store and what it answers: the seat, the verb under way, the newest look."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from common.domain.errors import DawrError, StoreUnavailable
from common.domain.reasons import Leaving
from common.domain.ticket import Turn
from common.operations import Operations
from common.qt.reading import Reading
from common.qt.worker import Worker
from counter.look import Look
from counter.seen import Choice, Seat, Seen
from counter.sheets import Sheet, stands
from counter.toast import Notice
from counter.verbs import WORK, Requests, Wish


class Clerk:
    """`show` is called whenever `seat`, `seen` or `choice` may have become another.

    `expected` is the staff member who left for a while and comes back.
    """

    def __init__(self, operations: Operations, worker: Worker, show: Callable[[], None]) -> None:
        self.seat: Seat | None = None
        self.expected = ""
        self.seen = Seen()
        self.choice = Choice()
        self._operations, self._worker, self._show = operations, worker, show
        self._requests = Requests()
        self._looking = Look(operations)
        self._under_way = False
        self._carried_out = self._seen_after = 0  # verbs; the second of them counts those that the newest look knows of
        self._feed_is_live = True
        self._reading = Reading(worker, self._look, self._saw, self._lost)

    def look_again(self) -> None:
        self._reading.ask()

    def retry(self) -> None:
        """Look whether a store that did not answer does now."""
        if not self.choice.live and self._reading.is_settled:
            self._reading.ask()

    def be_live(self, live: bool) -> None:  # noqa: FBT001 - what the feed says
        self._feed_is_live = live
        if live:
            self._reading.ask()
        else:
            self.choose(live=False)

    def choose(self, **changes: object) -> None:
        """Look at something else: `tab`, `search`, `sheet`."""
        self.choice = replace(self.choice, **changes)  # type: ignore[arg-type]
        self._show()

    def open(self, sheet: Sheet) -> None:
        """A sheet; what it warns of is looked up."""
        self.choose(sheet=sheet, notice=None)
        self._reading.ask()

    def wish(self, wish: Wish) -> None:
        """Send a verb; not while what is shown may be out of date because another is under way."""
        if self.seat is None or not self.choice.live or self._is_busy:
            return
        mine = replace(wish, counter=self.seat.counter)
        request = self._requests.begin(mine)
        self._do(lambda: WORK[mine.verb](self._operations, mine, request), lambda answer: self._done(mine, answer))

    def sign_in(self, seat: Seat, *, take_over: bool, leaving: Sequence[str]) -> None:
        """`leaving`: where they sit now and get up from, which is refused while a visitor is there."""
        self._do(lambda: self._move(seat, leaving, take_over=take_over), lambda _: self._sit(seat))

    @property
    def _is_busy(self) -> bool:
        return self._under_way or self._seen_after < self._carried_out

    def _move(self, seat: Seat, leaving: Sequence[str], *, take_over: bool) -> None:
        for counter in leaving:
            self._operations.close_counter(counter, Leaving.OTHER)
        self._operations.open_counter(seat.counter, seat.staff, take_over=take_over)

    def _do(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        if self._is_busy:
            return
        self._under_way = True
        self._worker.run(lambda: self._carry_out(work), lambda answer: self._answered(then, answer), self._refused)

    def _carry_out(self, work: Callable[[], object]) -> object:
        """On the worker's thread, as `_look` is: a look knows of the verbs that were done before it."""
        try:
            return work()
        finally:
            self._carried_out += 1

    def _answered(self, then: Callable[[object], None], answer: object) -> None:
        self._under_way = False
        self._requests.answered()
        then(answer)
        self._reading.ask()

    def _refused(self, error: DawrError) -> None:
        """The sheet stays open: what was typed there is not lost."""
        self._under_way = False
        if not isinstance(error, StoreUnavailable):
            self._requests.answered()
        self._reading.ask()
        self._notify("error", error=error)

    def _done(self, wish: Wish, answer: object) -> None:
        self.choice = replace(self.choice, search="", sheet=None, notice=None)
        if wish.verb == "leave":
            self._leave(Leaving(wish.of))
        elif wish.verb == "undo":
            self._notify("undone")
        elif wish.verb == "call-next" and answer is None:
            self._notify("nobody")
        elif wish.verb in {"walk-in", "errand"} and isinstance(answer, Turn):  # these cannot be taken back
            self._notify(wish.verb, number=answer.ticket.number, service=wish.of)

    def _notify(self, kind: str, **more: object) -> None:
        self.choose(notice=Notice(kind, self._operations.now(), **more))  # type: ignore[arg-type]

    def _leave(self, reason: Leaving) -> None:
        self.expected = self.seat.staff if self.seat and reason is not Leaving.END else ""
        self._sit(None)

    def _sit(self, seat: Seat | None) -> None:
        self.seat = seat
        self.choice = Choice(live=self.choice.live)
        self._show()

    def _look(self) -> tuple[int, Seen]:
        return self._carried_out, self._looking.at(self.seat, self.choice)

    def _saw(self, answer: tuple[int, Seen]) -> None:
        self._seen_after, seen = answer
        if seen.seat != self.seat:  # asked for before the clerk moved
            self._reading.ask()
            return
        self.seen = seen
        self.choice = replace(self.choice, live=self._feed_is_live, sheet=self._sheet_that_stands())
        self._leave_a_taken_counter()
        self._show()

    def _lost(self, _: DawrError) -> None:
        self._seen_after = self._carried_out
        self.choose(live=False)

    def _sheet_that_stands(self) -> Sheet | None:
        sheet, desk = self.choice.sheet, self.seen.desk
        return sheet if sheet and desk and stands(sheet, desk) else None

    def _leave_a_taken_counter(self) -> None:
        """Another has taken the counter over, or closed it."""
        if self.seat and self.seen.desk and self.seen.desk.staff != self.seat.staff:
            self._sit(None)
            self._notify("taken")
