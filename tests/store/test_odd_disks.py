"""A disk that is full, worn, or was tidied up by hand: a clear line, nothing else lost, and on it goes when it can."""

import json
import sys
from contextlib import closing, suppress
from pathlib import Path
from random import Random

import pytest

from common.domain.errors import QueueError, StoreRefused, StoreUnavailable
from common.domain.profile import Profile
from common.operations import Operations
from common.store.store import Store
from tests.conftest import Clock
from tests.store.alone import run_alone
from tests.store.power.acts import Wrote
from tests.store.power.recorder import Recorder

COUNTER = "1"
PAGE = 4096
LOG_HEADER, FRAME = 32, 24 + PAGE  # bytes


def story(name: str, folder: Path) -> dict[str, tuple[object, str | None]]:
    """What a small disk's story tells at each stage, the last time it came there."""
    lines = [json.loads(line) for line in run_alone("tests.store.small_disk", name, folder).splitlines()]
    issued = [line["outcome"] for line in lines if line["stage"] in {"issue", "room"} and line["told"] is None]
    assert issued == [f"C{n:03d}" for n in range(1, len(issued) + 1)]
    return {line["stage"]: (line["outcome"], line["told"]) for line in lines}


def test_a_full_disk_is_told_and_the_same_program_goes_on_when_there_is_room(tmp_path: Path) -> None:
    told = story("full", tmp_path)
    for stage in ("issue", "again"):
        outcome, line = told[stage]
        assert (outcome, "disk is full" in str(line)) == ("StoreUnavailable", True)
    assert told["looked at"] == (True, None)
    issued = int(str(told["room"][0])[1:])
    assert issued > 10
    assert told["whole"] == (issued, None)


def test_a_store_on_a_full_disk_is_not_harmed_by_opening_it(tmp_path: Path) -> None:
    told = story("full_at_start", tmp_path)
    assert told["open"][0] == told["create"][0] == "StoreUnavailable"
    assert "disk" in str(told["open"][1])
    assert told["left"] == (False, None)
    assert told["room"] == ("C001", None)


def test_a_disk_that_may_only_be_read_is_told_until_it_may_be_written(tmp_path: Path) -> None:
    told = story("read_only", tmp_path)
    assert "rights" in str(told["open"][1])
    assert "rights" in str(told["create"][1])
    assert told["writable"] == ("C001", None)


@pytest.fixture
def lived(store_path: Path, clock: Clock) -> Path:
    """A store with thirty tickets, half of them served, and closed: all is in its one file."""
    with closing(Store.open(store_path)) as store:
        operations = Operations(store.centre(), clock)
        operations.open_counter(COUNTER, "S01")
        for nth in range(30):
            operations.issue("C1", language="ar")
            if nth % 2:
                turn = operations.call_next(COUNTER)
                assert turn is not None
                operations.start(COUNTER, turn.step.id)
                operations.finish(COUNTER, turn.step.id)
    return store_path


def lay(path: Path, *, store: bytes, log: bytes | None = None) -> None:
    """Put these files where the store is; what else was there goes."""
    for old in path.parent.glob(f"{path.name}*"):
        old.unlink()
    for file, content in ((path, store), (log_of(path), log)):
        if content is not None:
            file.touch(0o600)
            file.write_bytes(content)


def log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def wrong_with(path: Path) -> list[str]:
    """What `store verify` finds; also a refusal to look."""
    try:
        with closing(Store.open(path)) as store:
            return [*store.faults(), *filter(None, [str(store.centre().verify() or "")])]
    except StoreUnavailable as refused:
        return [str(refused)]


def use(path: Path) -> None:
    """What screens and staff do with the store: whatever goes wrong is told in the words of the house."""
    with suppress(StoreUnavailable), closing(Store.open(path)) as store:
        operations = Operations(store.centre(), Clock())
        for verb in (
            lambda: operations.issue("C1", language="ar"),
            lambda: operations.call_next(COUNTER),
            lambda: operations.board(8),
            lambda: operations.desk(COUNTER),
        ):
            with suppress(StoreUnavailable, QueueError):
                verb()


def damaged(content: bytes, page: int, damage: str) -> bytes:
    """The file's header stays: without it nobody knows what it was."""
    start, end = page * PAGE + (100 if page == 0 else 0), (page + 1) * PAGE
    noise = Random(page).randbytes(end - start) if damage == "noise" else bytes(end - start)
    return content[:start] + noise + content[end:]


def by_kind(content: bytes) -> dict[int, list[int]]:
    """The pages, by the byte that says what they are (fileformat2, 1.6): a table's or an index's, a leaf or above."""
    kinds: dict[int, list[int]] = {}
    for page in range(1, len(content) // PAGE):
        kinds.setdefault(content[page * PAGE], []).append(page)
    return {0: [0], **kinds}


@pytest.mark.parametrize("damage", ["noise", "zeros"])
def test_a_lost_page_of_any_kind_is_noticed_and_told(lived: Path, damage: str) -> None:
    content = lived.read_bytes()
    kinds = by_kind(content)
    assert {5, 10, 13} <= kinds.keys()
    for page in (page for pages in kinds.values() for page in pages[:3]):
        assert_noticed(lived, content, page, damage)


@pytest.mark.long
@pytest.mark.parametrize("damage", ["noise", "zeros"])
def test_any_lost_page_is_noticed_and_told(lived: Path, damage: str) -> None:
    content = lived.read_bytes()
    for page in range(len(content) // PAGE):
        assert_noticed(lived, content, page, damage)


def assert_noticed(path: Path, content: bytes, page: int, damage: str) -> None:
    lay(path, store=damaged(content, page, damage))
    assert wrong_with(path) != [], page
    use(path)


@pytest.mark.parametrize("left", [0, 1, 50])
def test_a_store_of_which_nothing_is_left_is_no_store(lived: Path, left: int) -> None:
    lay(lived, store=lived.read_bytes()[:left])
    with pytest.raises(StoreRefused, match="not a ticket store"):
        Store.open(lived)
    assert lived.stat().st_size == left


@pytest.mark.parametrize("left", [100, 4095, 4096, 20_000, 0.5, -PAGE])
def test_a_store_that_was_cut_short_is_refused_and_left_as_it_is(lived: Path, left: float) -> None:
    content = lived.read_bytes()
    rest = content[: int(len(content) * left) if isinstance(left, float) else left]
    lay(lived, store=rest)
    with pytest.raises(StoreRefused, match="damaged; restore a backup"):
        Store.open(lived)
    assert lived.read_bytes() == rest


@pytest.fixture
def logged(lived: Path) -> tuple[bytes, bytes, dict[int, int]]:
    """A store, its log after some verbs, and how many events there were at each length of the log."""
    content = lived.read_bytes()
    with closing(Store.open(lived)) as store:
        centre = store.centre()
        operations, heads = Operations(centre, Clock()), {0: centre.events.head()}
        for _ in range(2):
            operations.issue("C1", language="ar")
            heads[log_of(lived).stat().st_size] = centre.events.head()
        return content, log_of(lived).read_bytes(), heads


def test_a_log_cut_short_anywhere_keeps_every_verb_that_is_whole_in_it(
    lived: Path, logged: tuple[bytes, bytes, dict[int, int]]
) -> None:
    content, log, heads = logged
    edges = range(LOG_HEADER, len(log) + 1, FRAME)
    for length in sorted({0, 16, *edges, *(edge + 24 for edge in edges), *(edge + 2000 for edge in edges)}):
        lay(lived, store=content, log=log[:length])
        with closing(Store.open(lived)) as store:
            centre = store.centre()
            whole = max(head for size, head in heads.items() if size <= length)
            assert (centre.events.head(), centre.verify()) == (whole, None), length


@pytest.mark.parametrize("flaw", ["noise", "bit", "gone"])
def test_a_log_that_cannot_be_read_leaves_the_store_as_it_was_before_it(
    lived: Path, logged: tuple[bytes, bytes, dict[int, int]], flaw: str
) -> None:
    content, log, heads = logged
    one_bit = bytes([log[100] ^ 1])
    logs = {"noise": Random(1).randbytes(len(log)), "bit": log[:100] + one_bit + log[101:], "gone": None}
    lay(lived, store=content, log=logs[flaw])
    assert wrong_with(lived) == []
    with closing(Store.open(lived)) as store:
        assert store.centre().events.head() == heads[0]


def test_the_log_of_another_store_is_found_out(
    lived: Path, logged: tuple[bytes, bytes, dict[int, int]], tmp_path: Path, profile: Profile
) -> None:
    """The database itself takes it for its own: that is what bringing back `dawr.db` alone can lead to."""
    _, log, _ = logged
    other = tmp_path / "other.db"
    with closing(Store.create(other)) as store:
        store.profiles.save(profile)
    lay(lived, store=other.read_bytes(), log=log)
    assert wrong_with(lived) != []
    use(lived)


@pytest.mark.parametrize("content", [Random(1).randbytes(32_768), bytes(32_768)], ids=["noise", "zeros"])
def test_a_spoilt_index_of_the_log_is_made_anew_while_programs_go_on(store_path: Path, content: bytes) -> None:
    with closing(Store.open(store_path)) as kiosk, closing(Store.open(store_path)) as desk:
        programs = [Operations(store.centre(), Clock()) for store in (kiosk, desk)]
        numbers = [one.issue("C1", language="ar").ticket.number for one in programs]
        with store_path.with_name("dawr.db-shm").open("r+b") as index:
            index.write(content)
        numbers += [one.issue("C1", language="ar").ticket.number for one in programs * 2]
    assert numbers == [f"C{n:03d}" for n in range(1, 7)]
    assert wrong_with(store_path) == []


FAILURES = {"full": (13, "disk is full"), "worn out": (778, "disk I/O error")}  # SQLITE_FULL, SQLITE_IOERR_WRITE


@pytest.mark.skipif(sys.platform == "win32", reason="it looks at the ways to the files of Unix")
@pytest.mark.parametrize("failure", FAILURES)
def test_what_could_not_be_written_is_not_told_and_can_be_asked_again(
    store_path: Path, clock: Clock, failure: str
) -> None:
    code, words = FAILURES[failure]
    with Recorder(store_path.parent) as recorder, closing(Store.open(store_path)) as store:
        operations = Operations(store.centre(), clock)
        assert operations.issue("C1", language="ar").ticket.number == "C001"
        recorder.answers[Wrote, "dawr.db-wal"] = code
        for _ in range(2):
            with pytest.raises(StoreUnavailable, match=words):
                operations.issue("C1", language="ar", request="again")
        recorder.answers.clear()
        assert operations.issue("C1", language="ar", request="again").ticket.number == "C002"
    assert wrong_with(store_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="it looks at the ways to the files of Unix")
def test_a_store_that_cannot_take_in_its_log_goes_on_with_the_log(store_path: Path, clock: Clock) -> None:
    """Only the store's own file is worn out; after a thousand pages the database would bring the log into it."""
    with Recorder(store_path.parent) as recorder, closing(Store.open(store_path)) as store:
        operations = Operations(store.centre(), clock)
        recorder.answers[Wrote, "dawr.db"] = FAILURES["worn out"][0]
        while log_of(store_path).stat().st_size < 1_200 * FRAME:
            operations.issue("C1", language="ar")
        told = operations.issue("C1", language="ar").ticket.number
        recorder.answers.clear()
        assert int(operations.issue("C1", language="ar").ticket.number[1:]) == int(told[1:]) + 1
    assert wrong_with(store_path) == []
