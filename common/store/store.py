"""The ticket store: one door to everything that is kept."""

from contextlib import AbstractContextManager
from itertools import chain
from pathlib import Path

from common.domain.errors import StoreRefused
from common.domain.event import Event, Kind, step_after
from common.domain.wording import Wording
from common.store.counters import Counters
from common.store.events import Break, Events
from common.store.feed import Watch
from common.store.profiles import Profiles
from common.store.sqlite import Sqlite
from common.store.tickets import Tickets

_NO_CENTRE = Wording(
    "لا يوجد مركز بالرمز «{centre}» في المخزن؛ الموجود: {known}.",
    "The store has no centre “{centre}”; it has: {known}.",
)
_WHICH = Wording(
    "في المخزن أكثر من مركز: {known}. سمِّ أحدها في الإعداد «centre».",
    "The store has several centres: {known}. Name one in the setting “centre”.",
)
_EMPTY = Wording(
    "لا يوجد في المخزن {path} أي مركز؛ أدخِل ملف مركز: ./dawr centre import FILE --store {path}",
    "The store {path} has no centre yet; bring one in: ./dawr centre import FILE --store {path}",
)


class CentreStore:
    """What the store keeps of one centre."""

    def __init__(self, engine: Sqlite, centre: str) -> None:
        self._engine = engine
        self.code = centre
        self.profile = Profiles(engine).load(centre)
        self.tickets = Tickets(engine, centre)
        self.events = Events(engine, centre)
        self.counters = Counters(engine, centre)

    def transaction(self) -> AbstractContextManager[None]:
        """Exclusive: decide and write in here; leaving by an error changes nothing."""
        return self._engine.transaction()

    def reading(self) -> AbstractContextManager[None]:
        """Several reads of the same moment."""
        return self._engine.reading()

    def verify(self) -> Break | None:
        """Where the chain, or a step that should be as its events left it, does not hold first."""
        return self.events.verify() or self._first_wrong_step()

    def _first_wrong_step(self) -> Break | None:
        lives: dict[int, list[Event]] = {}
        for event in self.events.all():
            if event.happening.step is not None:
                lives.setdefault(event.happening.step, []).append(event)
        wrong = (Break(life[-1].seq, "differs") for step, life in lives.items() if self._differs(step, life))
        invented = (Break(step, "invented") for step in self.tickets.steps() if step not in lives)
        return next(chain(wrong, invented), None)

    def _differs(self, step: int, life: list[Event]) -> bool:
        """Also a ticket whose number is not the one issued, and a rating that was changed or that nobody gave."""
        try:
            turn = self.tickets.turn(step)
            said = step_after(life)
        except (ValueError, TypeError, KeyError):
            return True
        scores = [event.happening.body.get("score") for event in life if event.happening.kind is Kind.RATED]
        number = life[0].happening.body.get("number")
        rated = self.tickets.score(step)
        return turn is None or turn.step != said or turn.ticket.number != number or scores != [s for s in [rated] if s]


class Store:
    """A store that is open. `close` it when done; use it from one thread at a time."""

    def __init__(self, engine: Sqlite) -> None:
        self._engine = engine
        self.profiles = Profiles(engine)

    @classmethod
    def create(cls, path: Path) -> "Store":
        return cls(Sqlite.create(path))

    @classmethod
    def open(cls, path: Path) -> "Store":
        return cls(Sqlite.open(path))

    @property
    def path(self) -> Path:
        return self._engine.path

    def close(self) -> None:
        self._engine.close()

    def centre(self, code: str | None = None) -> "CentreStore":
        """One centre of the store; without a code the only one. StoreRefused when there is not exactly that one."""
        known = self.profiles.codes()
        if not known:
            raise StoreRefused(_EMPTY, path=self.path)
        if code is None and len(known) > 1:
            raise StoreRefused(_WHICH, known=", ".join(known))
        if code is not None and code not in known:
            raise StoreRefused(_NO_CENTRE, centre=code, known=", ".join(known))
        return CentreStore(self._engine, code or known[0])

    def watch(self) -> Watch:
        """A watch on the commits of others; give it a store of its own."""
        return Watch(self.path, self._engine.version)

    def faults(self) -> list[str]:
        """What the database itself finds wrong with its file; none when all is well."""
        rows = self._engine.rows("PRAGMA integrity_check", {}) + self._engine.rows("PRAGMA foreign_key_check", {})
        return [str(row[0]) for row in rows if row[0] != "ok"]
