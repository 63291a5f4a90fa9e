"""Search by touch: the keyboard on the screen, results as one types."""

from common.operations import Operations
from tests.kiosk.conftest import Visitor


def write(visitor: Visitor, text: str) -> None:
    for letter in text:
        visitor.touch("key-space" if letter == " " else f"key-{letter}")


def test_typing_in_arabic_finds_the_service_and_gives_a_ticket(visitor: Visitor, operations: Operations) -> None:
    visitor.touch("language-ar", "search")
    write(visitor, "رخصة قيا")
    assert visitor.reads("search-text") == "رخصة قيا"
    assert visitor.sees("service-T1")
    assert not visitor.sees("service-M1")
    visitor.touch("service-T1")
    assert visitor.reads("number") == "T001"


def test_an_english_visitor_types_in_english_letters(visitor: Visitor) -> None:
    visitor.touch("language-en", "search")
    write(visitor, "iqama")
    assert visitor.reads("service-J2-name") == "Resident ID (Iqama) issue/renewal"
    assert visitor.reads("service-J2-agency") == "Passports (Jawazat)"


def test_the_keyboard_changes_its_letters(visitor: Visitor) -> None:
    visitor.touch("language-ar", "search", "key-layout")
    write(visitor, "visa")
    assert visitor.sees("service-J3")
    visitor.touch("key-clear", "key-layout")
    write(visitor, "تاشيره")
    assert visitor.sees("service-J3")


def test_letters_can_be_taken_back(visitor: Visitor) -> None:
    visitor.touch("language-ar", "search")
    write(visitor, "هوس")
    assert visitor.sees("nothing-found")
    visitor.touch("key-backspace")
    assert visitor.reads("search-text") == "هو"
    assert visitor.sees("service-C1")
    assert not visitor.sees("suggested")
    visitor.touch("key-clear")
    assert visitor.sees("suggested")
    assert not visitor.sees("nothing-found")


def test_before_anything_is_typed_what_many_ask_for_is_suggested(visitor: Visitor, operations: Operations) -> None:
    for _ in range(3):
        operations.issue("M4", language="ar")
    visitor.rests(31).touch("language-ar", "search")
    assert visitor.sees("suggested")
    visitor.touch("service-M4")
    assert visitor.reads("number") == "M004"


def test_nothing_found_leads_to_the_reception(visitor: Visitor) -> None:
    visitor.touch("language-ar", "search")
    write(visitor, "ظظظ")
    visitor.touch("enquire")
    assert visitor.reads("number") == "A001"


def test_digits_are_typed_as_well(visitor: Visitor) -> None:
    visitor.touch("language-ar", "search")
    write(visitor, "940")
    assert visitor.sees("service-M4")


def test_a_keyboard_looks_the_same_from_the_right_and_from_the_left(visitor: Visitor) -> None:
    visitor.touch("language-ar", "search")
    assert visitor.place("key-1").x() < visitor.place("key-2").x()
    assert visitor.place("key-ض").x() < visitor.place("key-ص").x()


def test_no_one_types_without_end(visitor: Visitor) -> None:
    visitor.touch("language-ar", "search")
    for _ in range(60):
        visitor.app.view_model.typeText("ا")
    assert len(visitor.reads("search-text")) == 40


def test_what_was_typed_is_gone_for_the_next_visitor(visitor: Visitor) -> None:
    visitor.touch("language-ar", "search")
    write(visitor, "هوية")
    visitor.touch("back", "back", "language-ar", "search")
    assert not visitor.sees("search-text")
    assert visitor.sees("suggested")
