"""What the clerk asks of the store and what it answers: the seat, the verb under way, the newest look."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from common.away.acts import Act, act_on
from common.domain.errors import DawrError, StoreUnavailable
from common.domain.reasons import Leaving
from common.domain.ticket import Turn
from common.operations import Operations
from common.qt.reading import Reading
from common.qt.worker import Worker
from counter.absence import is_kept, seen_with
from counter.away import Away
from counter.look import Look
from counter.seen import Choice, Seat, Seen
from counter.sheets import Sheet, stands
from counter.toast import Notice
from counter.verbs import WORK, Requests, Wish


class Clerk:
    """`show` is called whenever `seat`, `seen` or `choice` may have become another.

    `expected` is the staff member who left for a while and comes back; `finished` is called with whoever is finished
    while the store is away.
    """

    def __init__(
        self,
        operations: Operations,
        worker: Worker,
        away: Away,
        show: Callable[[], None],
        finished: Callable[[Turn], None],
    ) -> None:
        self.seat: Seat | None = None
        self.expected = ""
        self.choice = Choice()
        self._operations, self._worker, self._away = operations, worker, away
        self._show, self._finished = show, finished
        self._requests = Requests()
        self._looking = Look(operations)
        self._under_way = False
        self._carried_out = self._seen_after = 0  # verbs; the second of them counts those that the newest look knows of
        self._feed_is_live = True
        self._newest = Seen()
        self._since: tuple[Act, ...] = ()  # done while the store was away; the newest look does not know of it
        self._reading = Reading(worker, self._look, self._saw, self._lost)

    @property
    def seen(self) -> Seen:
        """The newest look; while the store is away, with what was done since."""
        return self._newest if self.choice.live else seen_with(self._newest, self._since)

    def look_again(self) -> None:
        self._reading.ask()

    def retry(self) -> None:
        """Look whether a store that did not answer does now."""
        if (not self.choice.live or self._away.acts.pending) and self._reading.is_settled:
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
        if self.seat is None or self._is_busy:
            return
        mine, now = replace(wish, counter=self.seat.counter), self._operations.now()
        if self.choice.live:
            request = self._requests.begin(mine)
            work = partial(WORK[mine.verb], self._operations, mine, request)
            self._do(work, partial(self._done, mine), partial(self._failed, mine, now))
        else:
            self._do_away(mine, now)

    def sign_in(self, seat: Seat, *, take_over: bool, leaving: Sequence[str]) -> None:
        """`leaving`: where they sit now and get up from, which is refused while a visitor is there."""
        self._do(lambda: self._move(seat, leaving, take_over=take_over), lambda _: self._sit(seat), self._refused)

    def tell(self, kind: str) -> None:
        """A line about what was pressed."""
        self._notify(kind)

    def understood(self) -> None:
        """The clerk has read that the store did not accept something; what else there is comes now."""
        if self.choice.refused:
            self._away.read(self.choice.refused, lambda _: self._show_refused())

    @property
    def _is_busy(self) -> bool:
        return self._under_way or self._seen_after < self._carried_out

    def _move(self, seat: Seat, leaving: Sequence[str], *, take_over: bool) -> None:
        for counter in leaving:
            self._operations.close_counter(counter, Leaving.OTHER)
        self._operations.open_counter(seat.counter, seat.staff, take_over=take_over)

    def _do(
        self, work: Callable[[], object], then: Callable[[object], None], otherwise: Callable[[DawrError], None]
    ) -> None:
        if self._is_busy:
            return
        self._under_way = True
        self._worker.run(lambda: self._carry_out(work), lambda answer: self._answered(then, answer), otherwise)

    def _carry_out(self, work: Callable[[], object]) -> object:
        """On the worker's thread, as `_look` is: a look knows of the verbs that were done before it."""
        try:
            return work()
        finally:
            self._carried_out += 1

    def _failed(self, wish: Wish, at: datetime, error: DawrError) -> None:
        """What was pressed as the store went away is kept, too: whether it came through its request will tell."""
        if isinstance(error, StoreUnavailable) and is_kept(wish):
            self._under_way = False
            self._lost(error)
            self._do_away(wish, at)
        else:
            self._refused(error)

    def _do_away(self, wish: Wish, at: datetime) -> None:
        turn = self.seen.desk.turn if self.seen.desk else None
        if not is_kept(wish) or turn is None or turn.step.id != wish.step:
            self._notify("not-now")
            return
        act = act_on(turn, wish.verb, self._requests.begin(wish), at)
        self._under_way = True
        self._away.do(act, lambda _: self._done_away(act, turn), self._refused)

    def _done_away(self, act: Act, turn: Turn) -> None:
        """The store may be back in this very moment: then it is told at once."""
        self._under_way = False
        self._requests.answered()
        self._since += (act,)
        self.choice = replace(self.choice, sheet=None, notice=None)
        self._become(self._newest)
        self._notify(f"{act.verb}-kept", number=act.number)
        if act.verb == "finish":
            self._finished(turn.finish(now=act.at))
        self._reading.ask()

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
        if seat is None:
            self._away.forget()
        self.choice = Choice(live=self.choice.live, refused=self.choice.refused)
        self._show()

    def _look(self) -> tuple[int, Seen]:
        """What was done while the store was away comes before anything new."""
        self._away.acts.hand_in()
        return self._carried_out, self._looking.at(self.seat, self.choice)

    def _saw(self, answer: tuple[int, Seen]) -> None:
        self._seen_after, seen = answer
        if seen.seat != self.seat:  # asked for before the clerk moved
            self._reading.ask()
            return
        pending = self._away.acts.pending
        self._since = tuple(act for act in self._since if act in pending)
        self.choice = replace(self.choice, live=self._feed_is_live and not self._since)
        self._become(seen)
        if seen.seat and not pending:
            self._away.keep(seen, self._operations.profile, self._operations.today())
        self._leave_a_taken_counter()
        self._show_refused()

    def _lost(self, _: DawrError) -> None:
        self._seen_after = self._carried_out
        self.choose(live=False)
        if self.seat is None:
            self._resume()

    def _resume(self) -> None:
        """Started while the store is away: go on with the visitor who was here."""
        kept = self._away.kept(self._operations.profile, self._operations.today())
        if kept is not None:
            self._since = self._away.acts.since(kept.after)
            self._sit(kept.seen.seat)
            self._become(kept.seen)
            self._show()

    def _become(self, seen: Seen) -> None:
        self._newest = seen
        self.choice = replace(self.choice, sheet=self._sheet_that_stands())

    def _show_refused(self) -> None:
        self.choose(refused=next(iter(self._away.acts.refused), None))

    def _sheet_that_stands(self) -> Sheet | None:
        sheet, desk = self.choice.sheet, self.seen.desk
        return sheet if sheet and desk and stands(sheet, desk) else None

    def _leave_a_taken_counter(self) -> None:
        """Another has taken the counter over, or closed it."""
        if self.seat and self.seen.desk and self.seen.desk.staff != self.seat.staff:
            self._sit(None)
            self._notify("taken")
