"""The whole visit on the wall: other wings, sent on, picked up; pauses and closing; the waits; a changed profile."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from common.calendar.day import DAY_OFF
from common.calendar.opening import NOT_YET, OVER
from common.domain.profile import Names, Naming, Profile
from common.qt.finger import find, wait_until
from common.store.store import Store
from display.chime import Chime
from tests.conftest import Clock
from tests.display.conftest import Hall, Wall

MakeWall = Callable[..., Wall]
TRUSTED = 45  # visits: more than the estimator needs to tell a wait


@pytest.fixture
def rung(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Each sound that was asked for: whether it was that of a recall."""
    sounds: list[bool] = []
    monkeypatch.setattr(Chime, "ring", lambda _chime, *, recall: sounds.append(recall))
    return sounds


def text(wall: Wall, name: str) -> str:
    item = find(wall.window, name)
    assert item is not None, name
    return str(item.property("text"))


@pytest.mark.parametrize(
    ("device", "words", "arrow"),
    [("D5", ["المكاتب الخدمية", "Service Desks"], ""), ("D6", ["الرقم", "Number"], "arrow-up")],
    ids=["where its holder waits", "where the counter is"],
)
def test_a_call_to_another_wing_is_shown_and_sounded_in_both(
    wall: MakeWall, hall: Hall, rung: list[bool], device: str, words: list[str], arrow: str
) -> None:
    shown = wall(device=device)
    assert shown.shows(hall.call("11", wing="ESV").ticket.number, announced=True)
    assert (shown.view_model.call["words"], shown.view_model.call["arrow"]) == (words, arrow)
    assert (find(shown.window, "arrow") is not None) == (arrow != "")
    assert rung == [False]


def test_a_call_to_another_wing_keeps_its_name_when_it_is_a_row(wall: MakeWall, hall: Hall) -> None:
    shown = wall(device="D5")
    hall.call("61")
    number = hall.call("11", wing="ESV").ticket.number
    assert wait_until(lambda: shown.rows == [number])
    assert shown.view_model.rows.row(0).place == ["المكاتب الخدمية", "Service Desks"]
    assert wait_until(lambda: find(shown.window, "row-place") is not None)


def test_a_row_that_has_no_room_for_a_name_has_a_sign(wall: MakeWall, hall: Hall) -> None:
    shown = wall(device="D5", farthest_seat=6.0)
    hall.call("61")
    hall.call("11", wing="ESV")
    assert wait_until(lambda: find(shown.window, "row-icon") is not None)
    assert find(shown.window, "row-place") is None


def test_who_is_called_to_another_wing_is_guided_there(wall: MakeWall, hall: Hall) -> None:
    shown = wall(device="D5")
    number = hall.call("11", wing="ESV").ticket.number
    assert wait_until(lambda: shown.guides == [[number]])
    words = shown.view_model.guides.row(0).words
    assert [word.strip("\u2066\u2069") for word in words][1::2] == ["المكاتب الخدمية", "Service Desks"]
    assert ["11" in word for word in words] == [True, False, True, False]
    assert text(shown, "guide-number") == number


def test_who_was_sent_on_is_told_where_to_go_for_a_minute(wall: MakeWall, hall: Hall, clock: Clock) -> None:
    shown = wall(device="D5")
    number = hall.serve("61", "G2").ticket.number
    assert wait_until(lambda: shown.guides == [[number]])
    assert shown.view_model.guides.row(0).words == ["المكاتب الخدمية", "Service Desks"]
    assert wait_until(lambda: find(shown.window, "guide-words") is not None)
    clock.advance(60)
    shown.settle()
    assert shown.guides == []
    assert find(shown.window, "guide-number") is None


def test_those_whose_documents_are_being_prepared_are_told_together_to_wait(wall: MakeWall, hall: Hall) -> None:
    shown = wall(device="D6")
    numbers = [hall.serve(counter, "K1").ticket.number for counter in ("17", "20")]
    assert wait_until(lambda: shown.guides == [numbers[::-1]])
    assert shown.view_model.guides.row(0).words == [
        "تُجهَّز وثيقتك",
        "انتظر النداء",
        "Being prepared",
        "wait for the call",
    ]


def test_who_comes_to_pick_a_document_up_sees_that_it_is_ready(wall: MakeWall, hall: Hall, clock: Clock) -> None:
    shown = wall()
    turn = hall.call("20", service="X1")
    assert shown.shows(turn.ticket.number, announced=True)
    assert shown.view_model.call["words"] == ["استلام وثيقة", "Document pick-up"]
    assert find(shown.window, "call-icon") is not None
    clock.advance(20)
    hall.recall(turn)
    assert wait_until(lambda: shown.view_model.call["words"][0] == "النداء الثاني")
    assert shown.view_model.call["words"] == ["النداء الثاني", "استلام وثيقة", "Second call", "Document pick-up"]
    other = hall.call("17").ticket.number
    clock.advance(8)
    assert shown.shows(other, announced=True)
    assert shown.view_model.rows.row(0).icon == "file-text"
    assert wait_until(lambda: find(shown.window, "row-icon") is not None)


def test_at_prayer_the_wall_says_until_when_calling_rests(wall: MakeWall, hall: Hall, clock: Clock) -> None:
    shown = wall()
    number = hall.call("17").ticket.number
    assert shown.shows(number, announced=True)
    clock.now = datetime(2026, 11, 22, 9, 10, tzinfo=UTC)
    shown.settle()
    sign = shown.view_model.rest
    assert (sign["title"], sign["hint"]) == (
        ["صلاة الظهر", "Dhuhr prayer"],
        ["النداء متوقف حتى", "Calling rests until"],
    )
    assert "12:23" in sign["clock"]
    assert (shown.large, shown.rows) == (None, [number])
    assert wait_until(lambda: find(shown.window, "rest-clock") is not None)
    clock.now = datetime(2026, 11, 22, 9, 23, tzinfo=UTC)
    shown.settle()
    assert (shown.view_model.rest, shown.large) == ({}, number)


def test_a_call_during_prayer_is_shown_in_silence(wall: MakeWall, hall: Hall, clock: Clock, rung: list[bool]) -> None:
    clock.now = datetime(2026, 11, 22, 9, 10, tzinfo=UTC)
    shown = wall()
    assert shown.shows(hall.call("17").ticket.number, announced=True)
    assert shown.view_model.rest == {}
    clock.advance(8)
    shown.settle()
    assert shown.view_model.rest["whole"] is False
    assert rung == []


@pytest.mark.parametrize(
    ("now", "why", "hint", "clock_shown"),
    [
        ((2026, 11, 22, 4, 30), NOT_YET.en, "We open at", "08:00"),
        ((2026, 11, 22, 15, 0), OVER.en, "We open on Monday at", "08:00"),
        ((2026, 11, 27, 8, 0), DAY_OFF.en, "We open on Sunday at", "08:00"),
        ((2027, 2, 22, 7, 0), "Founding Day", "We open on Tuesday at", "10:00"),
    ],
    ids=["early", "late", "Friday", "a holiday in Ramadan"],
)
def test_a_closed_centre_says_when_it_opens(
    wall: MakeWall, clock: Clock, now: tuple[int, ...], why: str, hint: str, clock_shown: str
) -> None:
    clock.now = datetime(*now, tzinfo=UTC)
    shown = wall(language="en")
    sign = shown.view_model.rest
    assert (sign["title"][0].lower(), sign["hint"][0]) == (why.lower(), hint)
    assert clock_shown in sign["clock"]
    assert wait_until(lambda: find(shown.window, "rest-clock") is not None)
    assert [find(shown.window, name) for name in ("rows", "families", "waits", "welcome")] == [None] * 4


def test_after_closing_the_last_calls_are_still_announced(wall: MakeWall, hall: Hall, clock: Clock) -> None:
    clock.now = datetime(2026, 11, 22, 13, 5, tzinfo=UTC)
    shown = wall()
    assert shown.view_model.rest["whole"]
    number = hall.call("17").ticket.number
    assert shown.shows(number, announced=True)
    clock.advance(8)
    assert shown.shows(number, announced=False)
    clock.advance(900)
    shown.settle()
    assert shown.view_model.rest["whole"]


def test_the_wait_of_each_letter_is_told_once_it_is_known(wall: MakeWall, hall: Hall, clock: Clock) -> None:
    shown = wall(farthest_seat=6.0)
    shown.settle()
    assert shown.waits == {}
    for _ in range(TRUSTED):
        turn = hall.call("17", service="K1")
        hall.operations.start("17", turn.step.id)
        clock.advance(120)
        hall.operations.finish("17", turn.step.id)
    assert wait_until(lambda: bool(ticked(shown).waits))
    assert shown.waits == {"K": "0"}
    for _ in range(12):
        hall.operations.issue("K1", language="ar")
    clock.advance(60)
    assert wait_until(lambda: ticked(shown).waits.get("K") not in (None, "0"))
    assert wait_until(lambda: bool(is_seen_in_turn(shown, "chip-text")))


def ticked(wall: Wall) -> Wall:
    wall.settle()
    return wall


def is_seen_in_turn(wall: Wall, name: str) -> bool:
    """Where the footer has one strip, its parts take turns."""
    for turn in range(4):
        wall.window.setProperty("turn", turn)
        if find(wall.window, "waits") is not None:
            return find(wall.window, name) is not None
    return False


def test_a_closed_centre_tells_no_waits(wall: MakeWall, hall: Hall, clock: Clock) -> None:
    shown = wall()
    for _ in range(TRUSTED):
        hall.serve("17", "K1")
        clock.advance(30)
    assert wait_until(lambda: bool(ticked(shown).waits))
    clock.now = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
    shown.settle()
    assert shown.waits == {}


def test_a_changed_profile_is_on_the_wall_without_a_restart(
    wall: MakeWall, hall: Hall, store_path: Path, profile: Profile
) -> None:
    shown = wall()
    desks = next(wing for wing in profile.wings if wing.code == "DSK")
    names = Names(
        (
            *desks.names.namings,
            Naming({"ar": "قاعة الخدمة", "en": "Service Hall"}),
        )
    )
    wings = tuple(replace(wing, names=names) if wing.code == "DSK" else wing for wing in profile.wings)
    store = Store.open(store_path)
    store.profiles.save(replace(profile, wings=wings))
    store.close()
    assert wait_until(lambda: shown.view_model.header["title"] == ["قاعة الخدمة", "Service Hall"])
    assert shown.shows(hall.call("17").ticket.number, announced=True)


def test_three_calls_at_once_have_each_their_slot_and_one_that_is_undone_has_none(
    wall: MakeWall, hall: Hall, clock: Clock
) -> None:
    shown = wall()
    numbers = [hall.call(counter).ticket.number for counter in ("17", "9", "1")]
    assert wait_until(lambda: sorted([shown.large or "", *shown.rows]) == sorted(numbers))
    seen = [shown.large]
    hall.operations.undo("9")
    assert wait_until(lambda: len(shown.rows) == 1)
    clock.advance(8)
    shown.settle()
    assert [*seen, shown.large] == [numbers[0], numbers[2]]
    assert shown.view_model.call["announced"] > 0
