"""What the clerk asks of the store and what it answers: the seat, the verb under way, the newest look."""

from collections.abc import Callable
from dataclasses import replace

from common.domain.errors import DawrError, StoreUnavailable
from common.operations import Operations
from common.qt.reading import Reading
from common.qt.worker import Worker
from counter.desk import Choice, Seat, Seen
from counter.look import look
from counter.toast import Notice
from counter.verbs import WORK, Requests, Wish


class Clerk:
    """`show` is called whenever `seat`, `seen` or `choice` may have become another."""

    def __init__(self, operations: Operations, worker: Worker, show: Callable[[], None]) -> None:
        self.seat: Seat | None = None
        self.seen = Seen()
        self.choice = Choice()
        self._operations, self._worker, self._show = operations, worker, show
        self._requests = Requests()
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
        """Look at something else: `tab`, `search`."""
        self.choice = replace(self.choice, **changes)  # type: ignore[arg-type]
        self._show()

    def wish(self, verb: str, step: int = 0) -> None:
        """Send a verb; not while what is shown may be out of date because another is under way."""
        if self.seat is None or not self.choice.live or self._is_busy:
            return
        wish = Wish(verb, self.seat.counter, step)
        request = self._requests.begin(wish)
        self._do(lambda: WORK[verb](self._operations, wish, request), lambda answer: self._done(verb, answer))

    def sign_in(self, seat: Seat, *, take_over: bool) -> None:
        self._do(
            lambda: self._operations.open_counter(seat.counter, seat.staff, take_over=take_over),
            lambda _: self._sit(seat),
        )

    def sign_out(self) -> None:
        """Refused, and told so, while a visitor is here."""
        if self.seat is not None:
            counter = self.seat.counter
            self._do(lambda: self._operations.close_counter(counter), lambda _: self._sit(None))

    @property
    def _is_busy(self) -> bool:
        return self._under_way or self._seen_after < self._carried_out

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
        self._under_way = False
        if not isinstance(error, StoreUnavailable):
            self._requests.answered()
        self._reading.ask()
        self._notify("error", error=error)

    def _done(self, verb: str, answer: object) -> None:
        self.choice = replace(self.choice, search="", notice=None)
        if verb == "undo":
            self._notify("undone")
        elif verb == "call-next" and answer is None:
            self._notify("nobody")

    def _notify(self, kind: str, error: DawrError | None = None) -> None:
        self.choose(notice=Notice(kind, self._operations.now(), error))

    def _sit(self, seat: Seat | None) -> None:
        self.seat = seat
        self.choice = Choice(live=self.choice.live)
        self._show()

    def _look(self) -> tuple[int, Seen]:
        return self._carried_out, look(self._operations, self.seat, self.choice.search)

    def _saw(self, answer: tuple[int, Seen]) -> None:
        self._seen_after, seen = answer
        if seen.seat != self.seat:  # asked for before the clerk moved
            self._reading.ask()
            return
        self.seen = seen
        self.choice = replace(self.choice, live=self._feed_is_live)
        self._leave_a_taken_counter()
        self._show()

    def _lost(self, _: DawrError) -> None:
        self._seen_after = self._carried_out
        self.choose(live=False)

    def _leave_a_taken_counter(self) -> None:
        """Another has taken the counter over, or closed it."""
        if self.seat and self.seen.desk and self.seen.desk.staff != self.seat.staff:
            self._sit(None)
            self._notify("taken")
