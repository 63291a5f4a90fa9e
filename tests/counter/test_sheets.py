from dataclasses import replace

import pytest

from common.domain.policy import PlacePolicy
from common.domain.reasons import OutOfTurn
from common.domain.ticket import Turn
from common.operations.desk import Desk
from common.operations.transferring import To
from counter.sheets import Kind, Sheet, asks_reason, confirmed, stands, taken
from counter.verbs import Wish
from tests.counter.turns import called, here, serving, turn


def desk_with(at_counter: Turn | None = None, upcoming: Turn | None = None) -> Desk:
    return Desk("S01", here(at_counter), [upcoming] if upcoming else [], next=upcoming)


IDLE, BUSY, WAITED_FOR = desk_with(), desk_with(serving()), desk_with(None, turn("C002"))


@pytest.mark.parametrize(
    ("sheet", "row", "wish"),
    [
        (Sheet(Kind.OUT_OF_TURN, 7), "late", Wish("call", 7, reason=OutOfTurn.LATE)),
        (Sheet(Kind.PARK, 1), "document", Wish("park", 1, of="document")),
        (Sheet(Kind.PARK, 1), "support:S1", Wish("support", 1, of="S1")),
        (Sheet(Kind.BACK, 1), "tail", Wish("back", 1, place=PlacePolicy.TAIL)),
        (Sheet(Kind.LEAVE), "meal", Wish("leave", of="meal")),
    ],
)
def test_a_reason_acts_at_one_touch(sheet: Sheet, row: str, wish: Wish) -> None:
    assert taken(sheet, row, BUSY) == wish
    assert confirmed(sheet, BUSY) is None


def test_more_leads_to_another_sheet_about_the_same_visitor() -> None:
    assert taken(Sheet(Kind.MORE, 7), "errand", BUSY) == Sheet(Kind.ERRAND, 7)


@pytest.mark.parametrize(("to", "where"), [("service", {"service": "T5"}), ("counter", {"counter": "5"})])
def test_a_transfer_is_chosen_first_and_confirmed_then(to: str, where: dict[str, str]) -> None:
    sheet = Sheet(Kind.TRANSFER, 1, to=to, place=PlacePolicy.HEAD, note="hurry")
    assert confirmed(sheet, BUSY) is None
    chosen = taken(sheet, next(iter(where.values())), BUSY)
    assert isinstance(chosen, Sheet)
    assert confirmed(chosen, BUSY) == Wish("transfer", 1, to=To(**where), place=PlacePolicy.HEAD, note="hurry")


def test_another_service_is_added_when_it_is_confirmed() -> None:
    chosen = taken(Sheet(Kind.ERRAND, 1), "J1", BUSY)
    assert isinstance(chosen, Sheet)
    assert confirmed(chosen, BUSY) == Wish("errand", 1, of="J1")


def test_who_has_no_ticket_is_served_at_once_only_when_nobody_waits() -> None:
    chosen = replace(Sheet(Kind.WALK_IN, language="en"), chosen="C1")
    assert confirmed(chosen, IDLE) == Wish("walk-in", of="C1", language="en")
    assert asks_reason(chosen, WAITED_FOR)
    assert confirmed(chosen, WAITED_FOR) is None
    assert taken(chosen, "health", WAITED_FOR) == Wish("walk-in", of="C1", language="en", reason=OutOfTurn.HEALTH)


@pytest.mark.parametrize(
    ("sheet", "at_counter", "still"),
    [
        (Sheet(Kind.PARK, 1), serving(), True),
        (Sheet(Kind.PARK, 1), called(), False),
        (Sheet(Kind.PARK, 1), None, False),
        (Sheet(Kind.TRANSFER, 2), serving(), False),
        (Sheet(Kind.BACK, 1), called(), True),
        (Sheet(Kind.OUT_OF_TURN, 7), None, True),
        (Sheet(Kind.OUT_OF_TURN, 7), called(), False),
        (Sheet(Kind.LEAVE), None, True),
        (Sheet(Kind.LEAVE), called(), False),
        (Sheet(Kind.WALK_IN), None, True),
    ],
)
def test_a_sheet_stands_as_long_as_it_can_be_done(sheet: Sheet, at_counter: Turn | None, still: bool) -> None:
    assert stands(sheet, desk_with(at_counter)) is still
