"""The profile answers by code, by day and by language."""

from datetime import UTC, date, datetime

from common.domain.number import LETTERS, is_ticket_number, ticket_number
from common.domain.profile import Names, Naming, Profile

NAMES = Names(
    (
        Naming({"ar": "وزارة العمل", "en": "Ministry of Labour"}),
        Naming({"ar": "وزارة الموارد البشرية", "en": "Human Resources"}, date(2020, 2, 25)),
    )
)


def test_the_name_of_today_is_the_newest() -> None:
    assert NAMES.text("en") == "Human Resources"


def test_an_old_day_is_told_with_the_name_it_had_then() -> None:
    assert NAMES.text("ar", date(2019, 1, 1)) == "وزارة العمل"


def test_a_language_that_lacks_a_name_falls_back_to_english() -> None:
    assert NAMES.text("ur") == "Human Resources"


def test_the_business_day_is_the_centre_s_not_the_machine_s(profile: Profile) -> None:
    assert profile.day(datetime(2026, 11, 21, 21, 30, tzinfo=UTC)) == date(2026, 11, 22)


def test_ticket_numbers_have_a_letter_and_at_least_three_digits() -> None:
    assert ticket_number("C", 42) == "C042"
    assert ticket_number("C", 1000) == "C1000"


def test_what_is_not_a_ticket_number_is_told_from_one() -> None:
    assert is_ticket_number("C042")
    assert not any(map(is_ticket_number, ("", "c042", "042", "C-042", "C42", "O042", "C042 ", "C٠٤٢")))


def test_letters_that_are_misread_are_not_used() -> None:
    assert not set("IOQZ") & set(LETTERS)
