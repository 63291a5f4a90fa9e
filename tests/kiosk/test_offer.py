from dataclasses import dataclass, replace
from datetime import date

import pytest

from common.domain.forecast import WaitRange
from common.domain.profile import Profile
from common.operations.looking import Outlook
from kiosk.offer import (
    FEW,
    NO_OUTLOOK,
    AgencyRow,
    Reader,
    Seen,
    ServiceRow,
    agency_rows,
    enquiry,
    overall,
    service_rows,
    suggested,
)


@dataclass
class Numbers:
    """Says numbers as they are."""

    def waiting(self, count: int) -> str:
        return f"waiting {count}"

    def ahead(self, count: int) -> str:
        return f"ahead {count}"

    def newcomers_wait(self, wait: WaitRange | None) -> str:
        return f"{wait.low} to {wait.high}" if wait else "unknown"

    def overall_wait(self, wait: WaitRange) -> str:
        return f"overall {wait.low} to {wait.high}"

    def all_taken(self) -> str:
        return "all taken"


ARABIC = Reader("ar", date(2026, 11, 22), Numbers())
ENGLISH = Reader("en", date(2026, 11, 22), Numbers())
NOTHING = Seen("normal")
LONG_AGO = Reader("en", date(2019, 1, 1), Numbers())


def told(profile: Profile, outlook: Outlook, full: frozenset[str] = frozenset()) -> ServiceRow:
    """How one service is offered in English."""
    [row] = service_rows(profile, [profile.service_of["T2"]], Seen("normal", {"T2": outlook}, full), ENGLISH)
    return row


def test_every_agency_with_services_is_offered_in_the_order_of_the_profile(profile: Profile) -> None:
    rows = agency_rows(profile, NOTHING, ARABIC)
    assert [row.code for row in rows] == [agency.code for agency in profile.agencies_on_offer]


def test_an_agency_tells_how_many_wait_for_all_its_services_and_how_long(profile: Profile) -> None:
    outlooks = {"T1": Outlook(5, WaitRange(10, 15), 2), "T2": Outlook(5, WaitRange(3, 9), 1), "C1": Outlook(7, None, 7)}
    row = next(row for row in agency_rows(profile, Seen("normal", outlooks), ARABIC) if row.code == "MOI-TR")
    assert row == AgencyRow("MOI-TR", "المرور", "car", "waiting 3", "overall 3 to 15")


def test_an_agency_promises_nothing_where_no_counter_is_open(profile: Profile) -> None:
    row = agency_rows(profile, Seen("normal", {"C1": Outlook(7, None, 7)}), ENGLISH)[0]
    assert (row.name, row.people, row.wait) == ("Civil Affairs", "waiting 7", "")


def test_before_the_first_reading_no_number_is_told(profile: Profile) -> None:
    assert {(row.people, row.wait) for row in agency_rows(profile, NOTHING, ARABIC)} == {("", "")}
    assert {row.wait for row in service_rows(profile, profile.services, NOTHING, ARABIC)} == {""}


def test_a_service_tells_who_is_ahead_how_long_and_where(profile: Profile) -> None:
    row = told(profile, Outlook(4, WaitRange(10, 15)))
    assert row == ServiceRow(
        "T2", "Driving licence renewal", "Traffic (Muroor)", "car", "ahead 4", "10 to 15", "Service Desks", ""
    )


def test_an_unknown_wait_is_told_as_unknown(profile: Profile) -> None:
    assert told(profile, Outlook(3, None)).wait == "unknown"


def test_a_service_is_where_its_visitor_goes_first(profile: Profile) -> None:
    [row] = service_rows(profile, [profile.service_of["T1"]], NOTHING, ENGLISH)
    assert row.wing == "Support Services"


def test_a_service_nobody_waits_for_says_so_once(profile: Profile) -> None:
    assert [told(profile, outlook).people for outlook in (Outlook(0, WaitRange(0, 0)), NO_OUTLOOK)] == ["", ""]


def test_a_service_whose_tickets_are_all_taken_says_only_that(profile: Profile) -> None:
    row = told(profile, Outlook(4, WaitRange(10, 15)), full=frozenset({"T2"}))
    assert (row.lack, row.people, row.wait) == ("all taken", "", "")


AGENCY = [
    ("nobody, at once", [Outlook(0, WaitRange(0, 0), 0)], ("", "overall 0 to 0")),
    ("nobody here, but others before", [Outlook(4, WaitRange(5, 9), 0)], ("", "overall 5 to 9")),
    ("nobody, and nothing known", [Outlook(0, None, 0)], ("waiting 0", "")),
    ("people, and at once", [Outlook(2, WaitRange(0, 0), 2)], ("waiting 2", "")),
    ("people, and a range", [Outlook(2, WaitRange(5, 9), 2)], ("waiting 2", "overall 5 to 9")),
    (
        "people whose wait is not known beside an idle service",
        [Outlook(2, None, 2), Outlook(0, WaitRange(0, 0), 0)],
        ("waiting 2", ""),
    ),
]


@pytest.mark.parametrize(("outlooks", "expected"), [case[1:] for case in AGENCY], ids=[case[0] for case in AGENCY])
def test_an_agency_never_says_two_things_that_do_not_go_together(
    profile: Profile, outlooks: list[Outlook], expected: tuple[str, str]
) -> None:
    seen = Seen("normal", dict(zip(("T1", "T2"), outlooks, strict=False)))
    row = next(row for row in agency_rows(profile, seen, ARABIC) if row.code == "MOI-TR")
    assert (row.people, row.wait) == expected


def test_what_most_people_wait_for_is_suggested_first_then_something_of_each_agency(profile: Profile) -> None:
    seen = Seen("normal", {"J2": Outlook(3, None, 3), "T2": Outlook(5, None, 5)})
    assert [service.code for service in suggested(profile, seen)][:3] == ["T2", "J2", "C1"]
    calm = suggested(profile, NOTHING)
    assert len({service.agency for service in calm}) == len(calm) == FEW


def test_what_cannot_be_had_is_not_suggested(profile: Profile) -> None:
    seen = Seen("normal", {"T2": Outlook(5, None, 5)}, frozenset({"T2"}))
    assert "T2" not in {service.code for service in suggested(profile, seen)}


def test_names_are_those_of_the_day(profile: Profile) -> None:
    names = [
        next(row.name for row in agency_rows(profile, NOTHING, reader) if row.code == "MOC")
        for reader in (ENGLISH, LONG_AGO)
    ]
    assert names == ["Ministry of Commerce", "Ministry of Commerce and Investment"]


def test_who_does_not_know_what_to_ask_for_gets_to_the_reception(profile: Profile) -> None:
    asked = enquiry(profile)
    assert asked is not None
    assert (asked.code, asked.wing) == ("Q1", "REC")


def test_without_a_service_at_the_reception_there_is_no_enquiry(profile: Profile) -> None:
    served = tuple(service for service in profile.services if service.wing != "REC")
    assert enquiry(replace(profile, services=served)) is None


OVERALL = [
    ([], None),
    ([Outlook(3, None)], None),
    ([Outlook(3, None), Outlook(0, WaitRange(0, 0))], WaitRange(0, 0)),
    ([Outlook(3, None, 3), Outlook(0, WaitRange(0, 0))], None),
    ([Outlook(1, WaitRange(5, 9)), Outlook(2, WaitRange(2, 7))], WaitRange(2, 9)),
]


@pytest.mark.parametrize(("outlooks", "expected"), OVERALL)
def test_the_wait_of_an_agency_spans_those_of_its_services(outlooks: list[Outlook], expected: WaitRange | None) -> None:
    assert overall(outlooks) == expected
