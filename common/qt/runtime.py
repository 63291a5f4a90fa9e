"""What every app is built on: the open store with its verbs, the worker that runs them, and the feed of changes."""

from collections.abc import Callable
from dataclasses import dataclass

from common.away.acts import OperationsAt
from common.away.awaited import Awaited
from common.away.fault import is_away
from common.domain.errors import DawrError, SettingsError, StoreUnavailable
from common.domain.profile import Profile
from common.domain.wording import Wording
from common.operations import Operations
from common.operations.transaction import Clock, system_clock
from common.qt.feed import Feed
from common.qt.worker import Worker
from common.settings import Settings
from common.store.engine import Watch
from common.store.store import CentreStore, Store

_NO_DEVICE = Wording(
    "device: لا يوجد جهاز «{device}» من نوع {kind} في ملف المركز؛ المتاح: {known}.",
    "device: the profile has no {kind} “{device}”; it has: {known}.",
)
_NO_COUNTER = Wording(
    "counter: لا يوجد شباك «{counter}» في ملف المركز؛ المتاح: {known}.",
    "counter: the profile has no counter “{counter}”; it has: {known}.",
)

Recall = Callable[[], Profile | None]
"""The profile as this machine saw it last."""


@dataclass
class Runtime:
    """Made by `open_runtime`; `close` it when the app ends. `at`: the verbs as at a moment, but never a future one."""

    operations: Operations
    worker: Worker
    feed: Feed
    store: Store
    at: OperationsAt

    def start(self) -> None:
        """Watch the store, and learn from the last days what waits are like; screens look again when that is known."""
        self.feed.start()
        self._learn()

    def _learn(self) -> None:
        """A little at a time: a verb that is wished for meanwhile comes in between."""
        self.worker.run(self.operations.catch_up, self._learnt, _leave_it)

    def _learnt(self, is_all: bool) -> None:  # noqa: FBT001 - the worker's answer
        if is_all:
            self.feed.changed.emit()
        else:
            self._learn()

    def close(self) -> None:
        self.feed.close()
        self.worker.close()
        self.store.close()


def _leave_it(_: DawrError) -> None:
    """A store that does not answer now is read on with the next look."""


def open_runtime(
    settings: Settings, clock: Clock = system_clock, *, kind: str = "device", known: Recall = lambda: None
) -> Runtime:
    """Open the store of the settings. `kind` is that of the machine, where only one will do.

    StoreRefused tells what is wrong with the store, SettingsError which machine or counter its profile does not have.
    StoreUnavailable: it is away; with a profile that is `known`, which is asked for only then, the app begins all the
    same, and finds the store later.
    """
    store, centre = _opened(settings, known)
    try:
        _check(settings, centre.profile, kind)
    except DawrError:
        store.close()
        raise
    feed = Feed(_watcher(settings.store, centre.code))
    return Runtime(Operations(centre, clock), Worker(), feed, store, _at(centre, clock))


def _opened(settings: Settings, known: Recall) -> tuple[Store, CentreStore]:
    try:
        return _found(settings)
    except StoreUnavailable as fault:
        profile = known() if is_away(fault) else None
        if profile is None:
            raise
        engine = Awaited(settings.store)
        return Store(engine), CentreStore(engine, profile.code, profile)


def _found(settings: Settings) -> tuple[Store, CentreStore]:
    store = Store.open(settings.store)
    try:
        return store, store.centre(settings.centre or None)
    except DawrError:
        store.close()
        raise


def _at(centre: CentreStore, clock: Clock) -> OperationsAt:
    return lambda moment: Operations(centre, lambda: min(moment, clock()))


def _check(settings: Settings, profile: Profile, kind: str) -> None:
    devices = [one.code for one in profile.devices if kind in {"device", one.kind}]
    if settings.device and settings.device not in devices:
        raise SettingsError(_NO_DEVICE, device=settings.device, kind=kind, known=", ".join(devices) or "-")
    counters = [one.number for one in profile.counters]
    if settings.counter and settings.counter not in counters:
        raise SettingsError(_NO_COUNTER, counter=settings.counter, known=", ".join(counters))


def _watcher(address: str, centre: str) -> Callable[[], Watch]:
    """The feed opens a store of its own: a connection is silent about what it commits itself."""
    return lambda: Store.open(address).watch(centre)
