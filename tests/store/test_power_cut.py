"""The power goes at any moment: what a visitor was told is there when it is back, and the store is whole."""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from common.domain.errors import StoreUnavailable
from common.domain.profile import Profile
from common.operations import Operations
from common.store.store import Store
from tests.conftest import ROOT, Clock
from tests.store.power.acts import Act, Synced, Told, Wrote
from tests.store.power.cuts import cuts, wrong_after
from tests.store.power.disk import EVERYTHING, Content, left_of
from tests.store.power.morning import live
from tests.store.power.recorder import Recorder

pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(sys.platform == "win32", reason="it looks at the ways to the files of Unix"),
]


def recorded(path: Path, clock: Clock, visitors: int = 12) -> tuple[Mapping[str, bytes], Sequence[Act]]:
    """A morning at the store: the files before it, and all that was done to them."""
    before = {path.name: path.read_bytes()}
    with Recorder(path.parent) as recorder:
        live(path, recorder, clock, visitors)
    return before, recorder.acts


@pytest.fixture
def after(tmp_path: Path) -> Iterator[Path]:
    """Where stores are put after a cut: in memory where that can be had, because nothing there need last."""
    memory = Path("/dev/shm")  # noqa: S108 - a folder of its own in there
    with TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else tmp_path) as folder:
        yield Path(folder)


def after_cuts(
    before: Mapping[str, bytes], acts: Sequence[Act], folder: Path, *, count: int, seed: int
) -> dict[str, list[str]]:
    """So many cuts at moments drawn by lot, and what was wrong after each."""
    random = Random(seed)
    moments = sorted(random.choices(range(len(acts) + 1), k=count))
    return {
        f"{seed}: before act {cut.act}, left: {cut.luck}": wrong
        for cut in cuts(before, acts, moments, random)
        if (wrong := wrong_after(cut, folder, random))
    }


def test_after_two_hundred_power_cuts_nothing_told_is_lost(store_path: Path, clock: Clock, after: Path) -> None:
    before, acts = recorded(store_path, clock)
    assert after_cuts(before, acts, after, count=200, seed=1) == {}


@pytest.mark.long
@pytest.mark.parametrize("seed", range(10))
def test_after_thousands_of_power_cuts_nothing_told_is_lost(
    store_path: Path, clock: Clock, after: Path, seed: int
) -> None:
    before, acts = recorded(store_path, clock, visitors=30 + 2 * seed)
    assert after_cuts(before, acts, after, count=500, seed=seed) == {}


def less_careful(monkeypatch: pytest.MonkeyPatch, synchronous: str) -> None:
    """The programs ask the database to sync less than the store does."""

    class Careless(sqlite3.Connection):
        def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
            return super().execute(sql.replace("synchronous = FULL", f"synchronous = {synchronous}"), *values)

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *args, **more: connect(*args, factory=Careless, **more))


def test_a_store_that_synced_only_now_and_then_would_be_found_to_lose_what_was_told(
    store_path: Path, clock: Clock, after: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With NORMAL the store stays whole, but the newest tickets go."""
    less_careful(monkeypatch, "NORMAL")
    before, acts = recorded(store_path, clock)
    monkeypatch.undo()
    found = [one for wrong in after_cuts(before, acts, after, count=20, seed=1).values() for one in wrong]
    assert {one.split(":")[0] for one in found} == {"lost", "told twice"}


def test_a_store_that_never_synced_would_be_found_damaged(
    store_path: Path, clock: Clock, after: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    less_careful(monkeypatch, "OFF")
    before, acts = recorded(store_path, clock)
    monkeypatch.undo()
    found = [one for wrong in after_cuts(before, acts, after, count=20, seed=1).values() for one in wrong]
    assert [one for one in found if one.startswith("lost")]
    assert [one for one in found if not one.startswith(("lost", "told twice"))]


def test_a_store_whose_first_page_was_being_written_is_found_to_be_ours(
    store_path: Path, clock: Clock, after: Path
) -> None:
    """The log still has that page; without looking there the file would be taken for another program's."""
    before, acts = recorded(store_path, clock)
    moment = next(
        n for n, act in enumerate(acts) if isinstance(act, Wrote) and (act.name, act.offset) == ("dawr.db", 0)
    )
    cut = next(cuts(before, acts, [moment], Random(1)))
    noise = Random(1).randbytes(512) + cut.files["dawr.db"][512:]
    assert wrong_after(replace(cut, files={**cut.files, "dawr.db": noise}), after, Random(1)) == []


def test_a_store_is_made_whole_or_not_at_all(tmp_path: Path, profile: Profile, after: Path) -> None:
    """Whoever was told that it is made finds it; before that it is there, or a clear line says what stands there."""
    path, random = tmp_path / "new" / "dawr.db", Random(1)
    path.parent.mkdir(mode=0o700)
    with Recorder(path.parent) as recorder:
        store = Store.create(path)
        store.profiles.save(profile)
        recorder.acts.append(Told(0, "", None))
        store.close()
    moments = [*range(0, len(recorder.acts), 5), *range(len(recorder.acts) - 12, len(recorder.acts) + 1)]
    for cut in cuts({}, recorder.acts, sorted(moments), random):
        wrong = wrong_after(replace(cut, told=()), after, random)
        assert wrong == [] if cut.told else [one for one in wrong if not one.startswith("refused")] == [], cut.act


def test_what_a_disk_cannot_sync_is_not_told_and_the_next_verb_is_carried_out(store_path: Path, clock: Clock) -> None:
    with Recorder(store_path.parent) as recorder:
        operations = Operations(Store.open(store_path).centre(), clock)
        recorder.answers[Synced, "dawr.db-wal"] = 1034  # SQLITE_IOERR_FSYNC
        with pytest.raises(StoreUnavailable, match="disk"):
            operations.issue("C1", language="ar", request="one")
        recorder.answers.clear()
        assert operations.issue("C1", language="ar", request="one").ticket.number == "C001"
        assert operations.issue("C1", language="ar", request="two").ticket.number == "C002"
        assert Store.open(store_path).centre().verify() is None


ISSUE = """
import os, sys
from pathlib import Path
from common.operations import Operations
from common.store.store import Store
operations = Operations(Store.open(Path(sys.argv[1])).centre())
for _ in range(3):
    os.write(1, operations.issue("C1", language="ar").ticket.number.encode())
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed: the kernel cannot be watched")
def test_before_a_number_is_told_the_kernel_has_synced_the_log(store_path: Path) -> None:
    """That the database's sync is a real one: the kernel saw it between the last write into the log and the telling."""
    trace = store_path.with_name("trace")
    watched = ["strace", "-f", "-y", "-e", "trace=write,pwrite64,fsync,fdatasync", "-o", str(trace)]
    command = [*watched, sys.executable, "-c", ISSUE, str(store_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if "ptrace" in done.stderr.lower():
        pytest.skip("this machine lets nobody watch a process")
    assert done.stdout == "C001C002C003", done.stderr
    calls = trace.read_text("utf8", "replace").splitlines()
    tellings = [n for n, call in enumerate(calls) if re.search(r' write\(1.*"C00\d"', call)]
    assert len(tellings) == 3
    for telling in tellings:
        last = next(call for call in reversed(calls[:telling]) if "dawr.db-wal" in call)
        assert re.search(r" f(data)?sync\(\d+<.*dawr.db-wal>\) += 0", last), last


def test_the_model_of_the_disk_keeps_what_is_synced_and_nothing_that_is_not() -> None:
    content = Content(b"abcdef", [Wrote("x", 4, b"XYZ"), Wrote("x", 9, b"!")])
    assert left_of(content, EVERYTHING) == b"abcdXYZ\0\0!"
