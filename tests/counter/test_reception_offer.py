"""What the reception finds by what is typed."""

import pytest

from common.domain.forecast import Outlook, WaitRange
from common.domain.profile import Profile
from common.language.search import entries
from counter.manner import Manner
from counter.reader import Reader
from counter.reception_offer import FoundRow, Offer, found_rows, wait_text
from tests.counter.turns import NOW


def found(profile: Profile, typed: str, offer: Offer | None = None, chosen: tuple[str, ...] = ()) -> list[FoundRow]:
    reader = Reader(profile, profile.counter_of["25"], "S01", NOW, Manner("ar"))
    return found_rows(typed, entries(profile), chosen, offer or Offer(), reader)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("جواز السفر السعودي", "J1"),
        ("الهويه الوطنيه لأول", "C1"),
        ("الهوية الوطنية لاول", "C1"),
        ("saudi passport", "J1"),
        ("J1", "J1"),
        ("j1", "J1"),
        ("J١", "J1"),
        ("عدل كاتب", ""),
        ("المرور ملكية", "T4"),
    ],
)
def test_a_service_is_found_by_its_name_its_agency_or_its_code(profile: Profile, typed: str, first: str) -> None:
    rows = found(profile, typed)
    assert [row.code for row in rows[:1]] == ([first] if first else [])


def test_without_a_text_every_service_is_offered_in_the_order_of_the_centre(profile: Profile) -> None:
    assert [row.code for row in found(profile, "  ")] == [service.code for service in profile.services]


@pytest.mark.parametrize("typed", ["C042", "c٠٤٢", "CSC-1:2026-11-22:C042"])
def test_a_ticket_comes_before_everything_else(profile: Profile, typed: str) -> None:
    row = found(profile, typed)[0]
    assert (row.kind, row.name) == ("ticket", "C042")


@pytest.mark.parametrize(("typed", "offered"), [("AB12-7", True), ("C042", True), ("passport", False), ("J1", False)])
def test_a_text_that_may_be_an_appointment_can_be_checked_in(profile: Profile, typed: str, offered: bool) -> None:
    kinds = [(row.kind, row.name) for row in found(profile, typed)]
    assert (("appointment", typed) in kinds) is offered


def test_a_scanned_slip_is_no_appointment(profile: Profile) -> None:
    assert [row.kind for row in found(profile, "CSC-1:2026-11-22:C042")] == ["ticket"]


def test_people_and_wait_stand_beside_a_service_where_they_are_known(profile: Profile) -> None:
    offer = Offer({"J1": Outlook(7, WaitRange(10, 15), queue=4)}, frozenset({"J1"}))
    row = next(row for row in found(profile, "", offer, ("J1",)) if row.code == "J1")
    assert (row.people, row.wait, row.chosen, row.full) == ("4", "\u206610–15\u2069 د", True, True)
    other = next(row for row in found(profile, "", offer) if row.code == "C1")
    assert (other.people, other.wait, other.chosen, other.full) == ("", "", False, False)


@pytest.mark.parametrize(
    ("wait", "arabic", "english"),
    [
        (None, "", ""),
        (WaitRange(0, 0), "بلا انتظار", "no wait"),
        (WaitRange(0, 5), "حتى 5 د", "up to 5 min"),
        (WaitRange(5, 5), "\u20665\u2069 د", "\u20665\u2069 min"),
        (WaitRange(20, 35), "\u206620–35\u2069 د", "\u206620–35\u2069 min"),
        (WaitRange(65, 120), "أكثر من ساعة", "over an hour"),
    ],
)
def test_a_range_is_told_in_one_short_word(wait: WaitRange | None, arabic: str, english: str) -> None:
    assert (wait_text(wait, Manner("ar")), wait_text(wait, Manner("en"))) == (arabic, english)


def test_a_range_is_written_in_the_digits_of_the_screen() -> None:
    assert "٢٠–٣٥" in wait_text(WaitRange(20, 35), Manner("ar", "arabic-indic"))
