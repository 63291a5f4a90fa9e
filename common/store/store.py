"""The ticket store: one door to everything that is kept."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import NamedTuple

from common.domain.errors import StoreRefused
from common.domain.event import GENESIS
from common.domain.profile import Profile
from common.domain.wording import Wording
from common.store import faults
from common.store.appointments import Appointments
from common.store.archive import Archive
from common.store.counters import Counters, Sitting
from common.store.days import Days
from common.store.devices import Devices
from common.store.documents import Documents
from common.store.engine import Engine, Watch
from common.store.engines import created, opened
from common.store.events import Events, Tip
from common.store.help_calls import HelpCalls
from common.store.keys import DocumentKeys
from common.store.mismatch import Mismatch
from common.store.papers import Papers
from common.store.profiles import Profiles
from common.store.purging import Purging
from common.store.queries import QUERIES
from common.store.reporting import SILENCE, Report
from common.store.stocks import Stocks
from common.store.tickets import Tickets
from common.store.verifying import first_mismatch

_NO_CENTRE = Wording(
    "لا يوجد مركز بالرمز «{centre}» في المخزن؛ الموجود: {known}.",
    "The store has no centre “{centre}”; it has: {known}.",
)
_WHICH = Wording(
    "في المخزن أكثر من مركز: {known}. سمِّ أحدها في الإعداد «centre».",
    "The store has several centres: {known}. Name one in the setting “centre”.",
)
_EMPTY = Wording(
    "لا يوجد في المخزن {path} أي مركز؛ أدخِل ملف مركز: ./dawr centre import FILE --store {path:shell}",
    "The store {path} has no centre yet; bring one in: ./dawr centre import FILE --store {path:shell}",
)


class Beginning(NamedTuple):
    """What a transaction begins with: where the chain goes on, and what is known of what was asked."""

    tip: Tip
    is_repeated: bool
    sitting: Sitting
    is_day_closed: bool
    is_busy: bool


_NOTHING = (0, None, None, 0, None, None, 0, 0)
_OF_NO_STORE = -1


class CentreStore:
    """What the store keeps of one centre."""

    def __init__(self, engine: Engine, centre: str, known: Profile | None = None) -> None:
        """`known`: the profile to begin with, until the engine answers."""
        self._engine = engine
        self.code = centre
        self._profiles = Profiles(engine)
        self._version = _OF_NO_STORE if known else self._profiles.version(centre)
        self.profile = known or self._profiles.load(centre)
        self.tickets = Tickets(engine, centre)
        self.events = Events(engine, centre)
        self.counters = Counters(engine, centre)
        self.days = Days(engine, centre)
        self.appointments = Appointments(engine, centre)
        self.papers = Papers(engine, centre)
        self.purging = Purging(engine, centre)
        self.devices = Devices(engine, centre)
        self.help_calls = HelpCalls(engine, centre)
        self.documents = Documents(engine, centre)
        self.archive = Archive(engine, centre)
        self.stocks = Stocks(engine, centre)
        self.keys = DocumentKeys(engine, centre)

    @contextmanager
    def transaction(
        self, request: str = "", counter: str | None = None, day: date | None = None
    ) -> Iterator[Beginning]:
        """Exclusive: decide and write in here; leaving by an error changes nothing. The profile is that of now."""
        asked = {"request": request, "counter": counter, "day": day and day.isoformat()}
        with self._told_if_damaged(), self._engine.transaction(self.code):
            version, seq, seal, is_repeated, staff, streak, *flags = (
                self._engine.row(QUERIES["beginning"], {"centre": self.code, **asked}) or _NOTHING
            )
            self._keep_up_with(version)
            yield Beginning(
                Tip(seq or 0, seal or GENESIS), bool(is_repeated), Sitting(staff, streak or 0), *map(bool, flags)
            )

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Several reads of the same moment. The profile is that of now."""
        with self._engine.reading():
            self.keep_up()
            yield

    def keep_up(self) -> None:
        """Read the profile again if it was changed, here or by another program."""
        self._keep_up_with(self._profiles.version(self.code))

    def _keep_up_with(self, version: int) -> None:
        if version != self._version:
            self.profile, self._version = self._profiles.read(self.code), version

    @contextmanager
    def _told_if_damaged(self) -> Iterator[None]:
        """A constraint that was broken is a bug of ours, unless the rows themselves do not hold together any more."""
        try:
            yield
        except sqlite3.IntegrityError as fault:
            if self._engine.faults():
                raise StoreRefused(faults.DAMAGED, path=self._engine.address) from fault
            raise

    def leave_no_trace(self) -> None:
        """What was deleted is not to be read from the disk any more; outside a transaction."""
        self._engine.leave_no_trace()

    def verify(self, known: Tip | None = None, report: Report = SILENCE) -> Mismatch | None:
        """What does not hold first of the chain, steps and tickets; `known` is a tip that the chain once had."""
        with self._engine.reading():
            return first_mismatch(self._engine, self.code, known, report)


class Store:
    """A store that is open. `close` it when done; use it from one thread at a time."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.profiles = Profiles(engine)

    @classmethod
    def create(cls, address: str | Path) -> "Store":
        """Make a new store: a file, or in an existing and empty PostgreSQL database."""
        return cls(created(address))

    @classmethod
    def open(cls, address: str | Path) -> "Store":
        return cls(opened(address))

    @property
    def address(self) -> str:
        """Where it is, as a person may read it."""
        return self._engine.address

    def close(self) -> None:
        self._engine.close()

    def centre(self, code: str | None = None) -> "CentreStore":
        """One centre of the store; without a code the only one. StoreRefused when there is not exactly that one."""
        known = self.profiles.codes()
        if not known:
            raise StoreRefused(_EMPTY, path=self.address)
        if code is None and len(known) > 1:
            raise StoreRefused(_WHICH, known=", ".join(known))
        if code is not None and code not in known:
            raise StoreRefused(_NO_CENTRE, centre=code, known=", ".join(known))
        return CentreStore(self._engine, code or known[0])

    def watch(self, centre: str) -> Watch:
        """A watch on the commits of others in a centre; give it a store of its own."""
        return self._engine.watch(centre)

    def faults(self) -> list[str]:
        """What the database itself finds wrong; none when all is well."""
        return self._engine.faults()
