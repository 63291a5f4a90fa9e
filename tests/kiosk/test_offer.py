from dataclasses import dataclass, replace
from datetime import date

import pytest

from common.domain.forecast import WaitRange
from common.domain.profile import Profile
from common.operations.looking import Outlook
from kiosk.offer import NO_OUTLOOK, AgencyRow, Reader, ServiceRow, agency_rows, enquiry, overall, service_rows


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


ARABIC = Reader("ar", date(2026, 11, 22), Numbers())
ENGLISH = Reader("en", date(2026, 11, 22), Numbers())
LONG_AGO = Reader("en", date(2019, 1, 1), Numbers())


def test_every_agency_with_services_is_offered_in_the_order_of_the_profile(profile: Profile) -> None:
    rows = agency_rows(profile, {}, ARABIC)
    assert [row.code for row in rows] == [agency.code for agency in profile.agencies_on_offer]


def test_an_agency_tells_how_many_wait_for_all_its_services_and_how_long(profile: Profile) -> None:
    outlooks = {"T1": Outlook(5, WaitRange(10, 15), 2), "T2": Outlook(5, WaitRange(3, 9), 1), "C1": Outlook(7, None, 7)}
    row = next(row for row in agency_rows(profile, outlooks, ARABIC) if row.code == "MOI-TR")
    assert row == AgencyRow("MOI-TR", "المرور", "car", "waiting 3", "overall 3 to 15")


def test_an_agency_promises_nothing_where_no_counter_is_open(profile: Profile) -> None:
    row = agency_rows(profile, {"C1": Outlook(7, None, 7)}, ENGLISH)[0]
    assert (row.name, row.people, row.wait) == ("Civil Affairs", "waiting 7", "")


def test_before_the_first_reading_no_number_is_told(profile: Profile) -> None:
    assert {(row.people, row.wait) for row in agency_rows(profile, {}, ARABIC)} == {("", "")}
    assert {row.wait for row in service_rows(profile, profile.services, {}, ARABIC)} == {""}


def test_a_service_tells_who_is_ahead_how_long_and_where(profile: Profile) -> None:
    [row] = service_rows(profile, [profile.service_of["T2"]], {"T2": Outlook(4, WaitRange(10, 15))}, ENGLISH)
    assert row == ServiceRow(
        "T2", "Driving licence renewal", "Traffic (Muroor)", "car", "ahead 4", "10 to 15", "Service Desks"
    )


def test_an_unknown_wait_is_told_as_unknown(profile: Profile) -> None:
    [row] = service_rows(profile, [profile.service_of["T2"]], {"T2": NO_OUTLOOK}, ENGLISH)
    assert (row.people, row.wait) == ("ahead 0", "unknown")


def test_names_are_those_of_the_day(profile: Profile) -> None:
    names = [
        next(row.name for row in agency_rows(profile, {}, reader) if row.code == "MOC")
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
    ([Outlook(1, WaitRange(5, 9)), Outlook(2, WaitRange(2, 7))], WaitRange(2, 9)),
]


@pytest.mark.parametrize(("outlooks", "expected"), OVERALL)
def test_the_wait_of_an_agency_spans_those_of_its_services(outlooks: list[Outlook], expected: WaitRange | None) -> None:
    assert overall(outlooks) == expected
