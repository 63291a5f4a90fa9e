"""The rows of a store, from one engine to the other, and the proof that all of them came across."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

from common.domain.errors import StoreRefused
from common.domain.wording import Wording
from common.store.address import is_server
from common.store.engine import Engine
from common.store.engines import opened
from common.store.events import Events, Tip
from common.store.filling import Filling, filled
from common.store.profiles import Profiles
from common.store.reporting import SILENCE, Report
from common.store.tables import Table, tables
from common.store.verifying import PARTS, first_mismatch

_PAGE = 2000
_TOLD_EVERY = 10_000  # rows

IN_USE = Wording(
    "لم يُنقل شيء: يجلس موظفون إلى الشبابيك {counters}. أخرِجهم وأوقف البرامج، أو أضف ‎--while-in-use؛ وما يُكتب بعد"
    " ذلك لا يُنقل.",
    "Nothing was moved: staff sit at the counters {counters}. Sign them out and stop the programs, or add"
    " --while-in-use; what is written from then on is not moved.",
)
WENT_ON = Wording(
    "لم يُنقل شيء: كُتب في المخزن {path} أثناء النقل. أوقف البرامج كلها ثم أعد النقل.",
    "Nothing was moved: the store {path} was written to meanwhile. Stop all programs and move it again.",
)
DIFFERS = Wording(
    "لم يُنقل شيء: الجدول {table} في المخزن الجديد يخالف الأصل.",
    "Nothing was moved: the table {table} of the new store is not as it was in the old one.",
)
BROKEN = Wording(
    "لم يُنقل شيء: بيانات المركز {centre} غير سليمة. افحصها بالأمر: ./dawr store verify {path:shell}",
    "Nothing was moved: the centre {centre} is not whole. Look at it with: ./dawr store verify {path:shell}",
)


@dataclass(eq=False)
class Sum:
    """How many rows a table has, and a digest of them all in the order of its key."""

    rows: int = 0
    digest: "hashlib._Hash" = field(default_factory=hashlib.sha256)

    def over(self, rows: Iterable[Sequence[Any]], report: Report) -> Iterator[Sequence[Any]]:
        """The same rows, summed up as they pass."""
        for row in rows:
            self.digest.update(repr(row).encode())
            self.rows += 1
            if self.rows % _TOLD_EVERY == 0:
                report.size(f"{self.rows:,}")
            yield row

    def is_as(self, other: "Sum") -> bool:
        return (self.rows, self.digest.digest()) == (other.rows, other.digest.digest())


@dataclass(frozen=True)
class Content:
    """What a store had at one moment: the sum of each table, and the tip of each centre's chain."""

    sums: Mapping[str, Sum]
    tips: Mapping[str, Tip]

    @property
    def rows(self) -> int:
        return sum(one.rows for one in self.sums.values())


def steps_of_a_move(centres: int) -> int:
    """As a Report hears of them."""
    return 2 * len(tables()) + centres * len(PARTS)


def move(source: str, target: str, report: Report = SILENCE, *, while_in_use: bool = False) -> Content:
    """All centres of a store into a new one, checked there; what was moved. The old one stays as it is.

    StoreRefused, and there is no new one, where the old one is in use (unless that is allowed), or is not whole.
    """
    with closing(opened(source)) as engine:
        if not while_in_use:
            _refuse_while_staff_sit(engine)
        with filled(target) as filling:
            content = fill(filling, engine, report)
            check(filling.engine, content, report)
            check_chains(filling.engine, content.tips, engine.address, report)
            if not while_in_use:
                _refuse_if_it_went_on(engine, content)
    return content


def fill(filling: Filling, source: Engine, report: Report) -> Content:
    """What the source has at one moment."""
    with source.reading():
        _see_every_row(source)
        sums = {}
        for table in tables():
            report.step(table.name)
            sums[table.name] = Sum()
            filling.insert(table, sums[table.name].over(_rows(source, table), report))
        return Content(sums, tips(source))


def check(engine: Engine, content: Content, report: Report) -> None:
    """Whether a store has just that; StoreRefused names what it has not."""
    for table in tables():
        report.step(f"{table.name} ✓")
        if not sum_of(engine, table, report).is_as(content.sums[table.name]):
            raise StoreRefused(DIFFERS, table=table.name)


def check_chains(engine: Engine, tips: Mapping[str, Tip], source: str, report: Report) -> None:
    """Whether each centre is whole, and its chain ends there; StoreRefused names the first that is not, and the
    `source` that it came from.
    """
    for centre, tip in tips.items():
        found = first_mismatch(engine, centre, tip, report)
        if found or Events(engine, centre).tip() != tip:
            raise StoreRefused(BROKEN, centre=centre, path=source)


def sum_of(engine: Engine, table: Table, report: Report = SILENCE) -> Sum:
    found = Sum()
    for _ in found.over(_rows(engine, table), report):
        pass
    return found


def count(engine: Engine, table: str) -> int:
    return int(engine.rows(f"SELECT count(*) FROM {table}", {})[0][0])  # noqa: S608 - a table of ours


def tips(engine: Engine) -> dict[str, Tip]:
    """Where the chain of each centre goes on."""
    return {centre: Events(engine, centre).tip() for centre in Profiles(engine).codes()}


def _rows(engine: Engine, table: Table) -> Iterator[Sequence[Any]]:
    """All of a table, page by page in the order of its key."""
    columns, key = ", ".join(table.columns), ", ".join(table.key)
    places = [table.columns.index(name) for name in table.key]
    after = f"WHERE ({key}) > (:{', :'.join(table.key)})"
    begin, go_on = (f"SELECT {columns} FROM {table.name} {w} ORDER BY {key} LIMIT {_PAGE}" for w in ("", after))  # noqa: S608
    page = engine.rows(begin, {})
    while page:
        yield from page
        page = engine.rows(go_on, {name: page[-1][place] for name, place in zip(table.key, places, strict=True)})


def _see_every_row(engine: Engine) -> None:
    """A login that sees only some centres is refused: a store is copied as a whole."""
    if is_server(engine.address):
        engine.run("SET LOCAL row_security = off", {})


def _refuse_while_staff_sit(engine: Engine) -> None:
    rows = engine.rows("SELECT centre, number FROM counter WHERE staff IS NOT NULL ORDER BY centre, number", {})
    if rows:
        raise StoreRefused(IN_USE, counters=", ".join(f"{centre}/{number}" for centre, number in rows))


def _refuse_if_it_went_on(engine: Engine, content: Content) -> None:
    """What leaves no event behind is a change of the profile, of who sits where, or of appointments."""
    looked_at = [table for table in tables() if table.name in {"centre", "counter", "appointment"}]
    same = all(sum_of(engine, table).is_as(content.sums[table.name]) for table in looked_at)
    if tips(engine) != content.tips or not same:
        raise StoreRefused(WENT_ON, path=engine.address)
