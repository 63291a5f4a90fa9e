"""A day of simulated visitors and staff: who comes, is called, walks, is served, stays away."""

from collections.abc import Callable, Sequence
from contextlib import suppress

from common.domain.errors import DawrError
from common.domain.profile import Counter
from demo.agenda import Act, Agenda
from demo.hands import Hands
from demo.visitors import Visitor

REST = 5.0  # seconds until an idle clerk looks again
PATIENCE = 30.0  # seconds after a call until the clerk calls again, and as long until it is a no-show
USUAL_WALK = 20.0
USUAL_SERVICE = 240.0
RATES_AFTER = 4.0


class Day:
    """Runs until its visitors have come and gone. `wait_until` brings a moment about: it waits, or moves a clock."""

    def __init__(self, hands: Hands, visitors: Sequence[Visitor], counters: Sequence[Counter]) -> None:
        self._hands = hands
        self._agenda = Agenda()
        self._visitors: dict[int, Visitor] = {}
        self._to_come = len(visitors)
        self._gone = 0
        for counter in counters:
            self._agenda.at(0, self._sits_down(counter))
        for visitor in visitors:
            self._agenda.at(visitor.arrives, self._arrives(visitor))

    @property
    def progress(self) -> tuple[int, int]:
        """How many visitors have left, of how many."""
        return self._gone, self._to_come

    def run(self, wait_until: Callable[[float], None]) -> None:
        while self._gone < self._to_come and (act := self._agenda.next()):
            wait_until(self._agenda.now)
            act()

    def _arrives(self, visitor: Visitor) -> Act:
        def act() -> None:
            step = self._hands.issue(visitor)
            self._visitors[step] = visitor
            if visitor.gives_up:
                self._gone += 1
                self._hands.give_up(step)

        return act

    def _sits_down(self, counter: Counter) -> Act:
        def act() -> None:
            self._hands.sit_down(counter)
            self._agenda.after(REST, self._looks(counter.number))

        return act

    def _looks(self, counter: str) -> Act:
        """An idle clerk calls whose turn it is, or looks again soon."""
        return self._clerk(counter, lambda: self._goes_on(counter, self._hands.call_next(counter)))

    def _goes_on(self, counter: str, step: int | None) -> None:
        if step is None:
            self._agenda.after(REST, self._looks(counter))
            return
        visitor = self._visitors.get(step)
        if visitor is not None and visitor.stays_away:
            self._agenda.after(PATIENCE, self._recalls(counter, step))
        else:
            self._agenda.after(visitor.walks if visitor else USUAL_WALK, self._starts(counter, step))

    def _recalls(self, counter: str, step: int) -> Act:
        def act() -> None:
            self._hands.recall(counter, step)
            self._agenda.after(PATIENCE, self._gives_up_on(counter, step))

        return self._clerk(counter, act)

    def _gives_up_on(self, counter: str, step: int) -> Act:
        def act() -> None:
            self._gone += 1
            self._hands.no_show(counter, step)
            self._agenda.after(REST, self._looks(counter))

        return self._clerk(counter, act)

    def _starts(self, counter: str, step: int) -> Act:
        def act() -> None:
            visitor = self._visitors.get(step)
            self._hands.start(counter, step)
            self._agenda.after(visitor.takes if visitor else USUAL_SERVICE, self._finishes(counter, step))

        return self._clerk(counter, act)

    def _finishes(self, counter: str, step: int) -> Act:
        def act() -> None:
            visitor = self._visitors.get(step)
            self._gone += visitor is not None
            if visitor is not None and visitor.score:
                self._agenda.after(RATES_AFTER, self._rates(counter, step, visitor.score))
            self._goes_on(counter, self._hands.finish_and_call_next(counter, step))

        return self._clerk(counter, act)

    def _rates(self, counter: str, step: int, score: int) -> Act:
        def act() -> None:
            with suppress(DawrError):
                self._hands.rate(counter, step, score)

        return act

    def _clerk(self, counter: str, act: Act) -> Act:
        """What a clerk does; when somebody at a real window was quicker, the clerk looks for the next visitor."""

        def tried() -> None:
            try:
                act()
            except DawrError:
                self._agenda.after(REST, self._looks(counter))

        return tried
