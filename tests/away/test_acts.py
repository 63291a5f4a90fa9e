"""What a counter did while the store was away is carried out in order, once, at its moments; or it is told why not."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from common.away.acts import Act, Acts, act_on
from common.away.folder import LocalFolder
from common.away.known import Known
from common.away.lines import Lines
from common.away.turns import plain, turn_of
from common.domain.errors import StoreUnavailable
from common.domain.event import Kind
from common.domain.profile import Profile
from common.domain.ticket import State, Turn
from common.operations import Operations
from common.store.store import CentreStore
from tests.conftest import Clock

COUNTER, STAFF = "1", "S01"
LIVED = [Kind.ISSUED, Kind.CALLED, Kind.STARTED, Kind.FINISHED]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "local" / "acts"


@pytest.fixture
def at(centre: CentreStore, clock: Clock) -> Callable[[datetime], Operations]:
    return lambda moment: Operations(centre, lambda: min(moment, clock()))


@pytest.fixture
def opened(file: Path, at: Callable[[datetime], Operations]) -> Callable[[], Acts]:
    """As after a restart."""
    return lambda: Acts(Lines(LocalFolder(file.parent), file), at)


@pytest.fixture
def turn(operations: Operations) -> Turn:
    """Called to the counter."""
    operations.issue("C1", language="ar")
    operations.open_counter(COUNTER, STAFF)
    called = operations.call_next(COUNTER)
    assert called is not None
    return called


def kinds(centre: CentreStore, turn: Turn) -> list[Kind]:
    return [event.happening.kind for event in centre.events.of_step(turn.step.id)]


def served(turn: Turn, clock: Clock) -> list[Act]:
    """Started now, finished five minutes later, and rated."""
    acts = []
    for verb in ("start", "finish", "rate"):
        acts.append(act_on(turn, verb, f"request-{verb}", clock.now))
        clock.advance(300)
    return [*acts[:2], replace(acts[2], score=4)]


def test_acts_survive_a_restart_and_are_carried_out_in_order_at_their_moments(
    opened: Callable[[], Acts], turn: Turn, centre: CentreStore, clock: Clock
) -> None:
    began, acts = clock.now, served(turn, clock)
    kept = opened()
    for act in acts:
        kept.add(act)
    again = opened()
    assert again.pending == tuple(acts)
    again.hand_in()
    assert kinds(centre, turn) == [*LIVED, Kind.RATED]
    assert [event.happening.at - began for event in centre.events.of_step(turn.step.id)[2:]] == [
        timedelta(seconds=seconds) for seconds in (0, 300, 600)
    ]
    assert (again.pending, again.refused, opened().pending) == ((), (), ())
    assert centre.verify() is None


def test_handed_in_once_more_after_a_kill_nothing_is_done_twice(
    opened: Callable[[], Acts], turn: Turn, centre: CentreStore, clock: Clock, file: Path
) -> None:
    kept = opened()
    for act in served(turn, clock):
        kept.add(act)
    written = file.read_bytes()
    for length in range(3):
        opened().hand_in()
        file.write_bytes(written + b"".join(file.read_bytes()[len(written) :].splitlines(keepends=True)[: 2 * length]))
    opened().hand_in()
    assert kinds(centre, turn) == [*LIVED, Kind.RATED]


def test_a_store_that_goes_away_again_keeps_the_rest_for_later(
    opened: Callable[[], Acts], turn: Turn, centre: CentreStore, clock: Clock, store_path: Path
) -> None:
    kept = opened()
    first, second, _ = served(turn, clock)
    kept.add(first)
    kept.hand_in()
    kept.add(second)
    elsewhere = store_path.with_name("elsewhere.db")
    store_path.rename(elsewhere)
    with pytest.raises(StoreUnavailable):
        kept.hand_in()
    assert kept.pending == (second,)
    elsewhere.rename(store_path)
    kept.hand_in()
    assert kinds(centre, turn) == LIVED


def test_a_line_that_was_cut_off_is_left_out_and_the_next_one_stands_on_its_own(
    opened: Callable[[], Acts], turn: Turn, clock: Clock, file: Path
) -> None:
    first, second, _ = served(turn, clock)
    opened().add(first)
    opened().add(second)
    file.write_bytes(file.read_bytes()[:-20])
    torn = opened()
    assert torn.pending == (first,)
    torn.add(second)
    assert opened().pending == (first, second)


@pytest.mark.parametrize("line", ["{}", "[]", '{"did": {}}', '{"did": {"verb": "call"}}', '{"refused": "x"}', "\x00"])
def test_a_damaged_line_does_not_keep_the_counter_from_starting(
    opened: Callable[[], Acts], turn: Turn, clock: Clock, file: Path, line: str
) -> None:
    act, *_ = served(turn, clock)
    opened().add(act)
    file.write_bytes(line.encode() + b"\n\xff\xfe\n" + file.read_bytes())
    assert opened().pending == (act,)


def test_what_the_store_refuses_is_kept_with_the_reason_until_it_is_read(
    opened: Callable[[], Acts], operations: Operations, turn: Turn, clock: Clock
) -> None:
    kept = opened()
    for act in served(turn, clock):
        kept.add(act)
    operations.return_to_queue(COUNTER, turn.step.id)
    operations.cancel(turn.step.id)
    kept.hand_in()
    for acts in (kept, opened()):
        assert [one.act.verb for one in acts.refused] == ["start", "finish"]  # the rating is the visitor's own
        assert all("cancelled" in one.why["en"] and "ملغاة" in one.why["ar"] for one in acts.refused)
    kept.read(kept.refused[0])
    assert [one.act.verb for one in opened().refused] == ["finish"]
    assert opened().pending == ()


def test_what_is_handed_in_leaves_the_disk_and_the_next_absence_begins_anew(
    opened: Callable[[], Acts], turn: Turn, clock: Clock, file: Path
) -> None:
    kept = opened()
    start, finish, _ = served(turn, clock)
    kept.add(start)
    kept.let_go()
    assert opened().pending == (start,)
    kept.hand_in()
    before = kept.newest
    kept.let_go()
    assert file.read_text() == ""
    kept.add(finish)
    assert kept.since(before) == opened().since(before) == (finish,)
    kept.hand_in()
    kept.let_go()
    assert (file.read_text(), opened().pending) == ("", ())


def test_after_a_year_of_absences_the_file_is_as_long_as_the_last_of_them(
    opened: Callable[[], Acts], turn: Turn, clock: Clock, file: Path
) -> None:
    kept, sizes = opened(), set()
    for day in range(300):
        kept.add(replace(act_on(turn, "rate", f"request-{day:03d}", clock.now), score=4))
        sizes.add(file.stat().st_size)
        kept.hand_in()
        kept.let_go()
    assert len(sizes) == 1


def test_what_was_refused_stays_until_it_is_read_and_then_goes(
    opened: Callable[[], Acts], operations: Operations, turn: Turn, clock: Clock, file: Path
) -> None:
    kept = opened()
    for act in served(turn, clock):
        kept.add(act)
    operations.return_to_queue(COUNTER, turn.step.id)
    operations.cancel(turn.step.id)
    kept.hand_in()
    kept.let_go()
    again = opened()
    assert again.refused == kept.refused
    assert [one.act.verb for one in again.refused] == ["start", "finish"]
    for refused in again.refused:
        again.read(refused)
    again.let_go()
    assert file.read_text() == ""


def test_what_another_program_of_the_counter_has_kept_is_not_let_go(
    opened: Callable[[], Acts], turn: Turn, clock: Clock
) -> None:
    one, other = opened(), opened()
    start, finish, _ = served(turn, clock)
    one.add(start)
    other.add(finish)
    one.hand_in()
    one.let_go()
    assert finish in opened().pending


def test_a_step_of_the_same_id_in_another_store_is_not_touched(
    opened: Callable[[], Acts], operations: Operations, turn: Turn, clock: Clock, centre: CentreStore
) -> None:
    kept = opened()
    other = replace(turn, ticket=replace(turn.ticket, issued_at=turn.ticket.issued_at - timedelta(days=1)))
    kept.add(act_on(other, "start", "r", clock.now))
    kept.hand_in()
    assert [one.why["en"] for one in kept.refused] == [f"There is no ticket {turn.ticket.number}."]
    assert kinds(centre, turn) == [Kind.ISSUED, Kind.CALLED]


@pytest.mark.parametrize(("verb", "state"), [("start", State.SERVING), ("finish", State.FINISHED)])
def test_what_is_so_already_is_neither_done_again_nor_told_as_refused(
    opened: Callable[[], Acts], operations: Operations, turn: Turn, clock: Clock, verb: str, state: State
) -> None:
    operations.start(COUNTER, turn.step.id)
    if verb == "finish":
        operations.finish(COUNTER, turn.step.id)
    kept = opened()
    kept.add(act_on(turn, verb, "another", clock.now))
    kept.hand_in()
    assert (kept.pending, kept.refused) == ((), ())
    now = operations.turn(turn.step.id)
    assert now is not None
    assert now.step.state is state


def test_a_moment_that_a_wrong_clock_put_into_the_future_becomes_now(
    opened: Callable[[], Acts], operations: Operations, turn: Turn, clock: Clock
) -> None:
    kept = opened()
    kept.add(act_on(turn, "start", "r", clock.now + timedelta(days=400)))
    kept.hand_in()
    now = operations.turn(turn.step.id)
    assert now is not None
    assert now.step.started_at == clock.now


def test_the_day_after_a_visitor_of_yesterday_is_finished_yesterday(
    opened: Callable[[], Acts], operations: Operations, turn: Turn, clock: Clock, centre: CentreStore
) -> None:
    kept = opened()
    start, finish, _ = served(turn, clock)
    kept.add(start)
    kept.add(finish)
    clock.now += timedelta(days=1)
    kept.hand_in()
    now = operations.turn(turn.step.id)
    assert now is not None
    assert (now.step.state, now.step.finished_at) == (State.FINISHED, finish.at)
    assert operations.issue("C1", language="ar").ticket.day == finish.at.date() + timedelta(days=1)
    assert operations.balance(finish.at.date()).open == 0
    assert centre.verify() is None


def test_a_full_or_forbidden_disk_is_told_before_anything_is_promised(
    at: Callable[[datetime], Operations], turn: Turn, clock: Clock
) -> None:
    kept = Acts(Lines(LocalFolder("/proc/nowhere"), Path("/proc/nowhere/acts")), at)
    with pytest.raises(StoreUnavailable):
        kept.add(act_on(turn, "start", "r", clock.now))
    assert kept.pending == ()


def test_a_turn_is_the_same_after_it_was_kept(operations: Operations, turn: Turn) -> None:
    finished = operations.finish(COUNTER, operations.start(COUNTER, turn.step.id).step.id)
    for one in (turn, finished):
        assert turn_of(plain(one)) == one


def test_the_profile_is_known_for_this_store_and_this_centre_only(tmp_path: Path, profile: Profile) -> None:
    folder = LocalFolder(tmp_path)
    Known(folder, "postgresql://dawr:secret@db/dawr", "").keep(profile)
    assert Known(folder, "postgresql://dawr:other@db/dawr", "").profile() == profile
    assert Known(folder, "postgresql://dawr@elsewhere/dawr", "").profile() is None
    assert Known(folder, "postgresql://dawr@db/dawr", "CSC-2").profile() is None
    (kept,) = tmp_path.iterdir()
    kept.write_text("[[", "utf8")
    assert Known(folder, "postgresql://dawr@db/dawr", "").profile() is None
