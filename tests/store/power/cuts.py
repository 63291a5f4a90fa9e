"""The power is cut at a moment, and comes back: what of the store is there, and what is wrong with it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random

from common.domain.errors import StoreUnavailable
from common.operations import Operations
from common.store.store import CentreStore, Store
from tests.conftest import Clock
from tests.store.power.acts import Act, Told
from tests.store.power.disk import EVERYTHING, NOTHING, Disk, Luck

_LOG_INDEX = 32768  # bytes: the least that SQLite makes of a -shm


@dataclass(frozen=True)
class Cut:
    """Before the act of this number; `luck` and what it left, and all that was told by then."""

    act: int
    luck: str
    files: Mapping[str, bytes]
    told: Sequence[Told]


def cuts(before: Mapping[str, bytes], acts: Sequence[Act], moments: Iterable[int], random: Random) -> Iterator[Cut]:
    """At these moments, which must rise; each with another luck."""
    disk, told, done = Disk(before), list[Told](), 0
    for nth, moment in enumerate(moments):
        for act in acts[done:moment]:
            told.append(act) if isinstance(act, Told) else disk.do(act)
        done = moment
        name, luck = _luck(nth, random)
        yield Cut(moment, name, disk.after_a_cut(luck), tuple(told))


def _luck(nth: int, random: Random) -> tuple[str, Luck]:
    lucks = {
        "nothing": NOTHING,
        "everything": EVERYTHING,
        "small sectors": Luck(random, 512, random.random()),
        "large sectors": Luck(random, 4096, random.random()),
    }
    return list(lucks.items())[nth % len(lucks)]


def wrong_after(cut: Cut, folder: Path, random: Random) -> list[str]:
    """What a person would find wrong when the centre opens again; nothing when all is well."""
    _put_back(cut, folder, random)
    try:
        with closing(Store.open(folder / "dawr.db")) as store:
            centre = store.centre()
            return [*store.faults(), *_lost(centre, cut.told), *_doubled(centre, cut.told)]
    except StoreUnavailable as refused:
        return [f"refused: {refused}"]


def _put_back(cut: Cut, folder: Path, random: Random) -> None:
    """The index of the log is never synced: it is not there, or anything is in it."""
    for old in folder.iterdir():
        old.unlink()
    index = random.choice([{}, {"dawr.db-shm": random.randbytes(_LOG_INDEX)}, {"dawr.db-shm": bytes(_LOG_INDEX)}])
    for name, content in {**cut.files, **index}.items():
        (folder / name).touch(0o600)
        (folder / name).write_bytes(content)


def _lost(centre: CentreStore, told: Sequence[Told]) -> Iterator[str]:
    """The chain seals all that came before: the newest seal that was told stands for every verb until then."""
    if broken := centre.verify():
        yield f"chain broken: {broken}"
    seals = {event.seq: event.seal for event in centre.events.all()}
    yield from (f"lost: {one}" for one in told[-1:] if seals.get(one.seq) != one.seal)


def _doubled(centre: CentreStore, told: Sequence[Told]) -> Iterator[str]:
    """The next visitor gets a number that nobody was told."""
    number = Operations(centre, Clock()).issue("C1", language="ar").ticket.number
    yield from (f"told twice: {number}" for one in told if one.number == number)
