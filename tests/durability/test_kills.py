"""Kill -9 at random moments, under load from eight programs: nothing that was told is lost, nothing is done twice."""

from pathlib import Path

import pytest

from installer.server import Server
from tests.durability.checking import Books
from tests.durability.crowd import Crowd
from tests.durability.hurried import made
from tests.durability.killing import Killer, ServerKiller
from tests.durability.workers import Place, behind

pytestmark = pytest.mark.heavy

KILLS = [20, pytest.param(1000, marks=pytest.mark.long)]


def hold_to_account(crowd: Crowd, place: Place, kills: int) -> None:
    """The line is for docs/reliability.md; pytest's -s shows it."""
    with Books(place, crowd.ledgers(), behind(crowd.shift)) as books:
        told, untold = len(books.told()), books.done_but_not_told()
        print(f"\n{kills} kills: {told} of {len(books.entries)} requests told; {untold} done when the asker was killed")
        assert books.complaints() == []
        assert told > 2 * kills


@pytest.mark.parametrize("kills", KILLS)
def test_what_was_told_is_true_when_programs_are_killed_on_a_file(kills: int, tmp_path: Path) -> None:
    place = made(tmp_path / "dawr.db")
    with Crowd(place, tmp_path) as crowd:
        Killer(crowd).kill_often(kills)
    hold_to_account(crowd, place, kills)


@pytest.mark.parametrize("kills", KILLS)
def test_what_was_told_is_true_when_programs_and_the_server_are_killed(kills: int, tmp_path: Path) -> None:
    with Server() as server:
        place = made(server.address())
        with Crowd(place, tmp_path) as crowd:
            killer = ServerKiller(crowd, server)
            killer.kill_often(kills)
        killer.crash()
        hold_to_account(crowd, place, kills)
