"""A visit by touch: the ways to a ticket and back."""

import pytest

from common.domain.ticket import State, Turn
from common.operations import Operations
from tests.kiosk.conftest import OpenKiosk, Visitor


def tickets(operations: Operations) -> list[Turn]:
    return [turn for number in range(1, 20) for letter in "TACJ" for turn in operations.find(f"{letter}{number:03}")]


def test_three_touches_in_arabic_give_a_ticket(visitor: Visitor, operations: Operations) -> None:
    visitor.touch("language-ar", "agency-MOI-TR", "service-T2")
    assert visitor.reads("number") == "T001"
    assert visitor.reads("ticket-service") == "تجديد رخصة القيادة"
    assert visitor.reads("stop-0-place") == "المكاتب الخدمية"
    assert visitor.reads("ticket-ahead") == "لا أحد أمامك"
    [turn] = operations.find("T001")
    assert (turn.step.service, turn.step.state, turn.ticket.language) == ("T2", State.WAITING, "ar")


def test_three_touches_in_english_give_an_english_ticket(visitor: Visitor, operations: Operations) -> None:
    visitor.touch("language-en", "agency-MOI-TR", "service-T2")
    assert visitor.reads("ticket-service") == "Driving licence renewal"
    assert visitor.reads("ticket-ahead") == "No one is ahead of you"
    assert operations.find("T001")[0].ticket.language == "en"


def test_the_ticket_is_known_to_come_from_this_kiosk(visitor: Visitor, operations: Operations) -> None:
    visitor.touch("language-ar", "agency-MOI-TR", "service-T2")
    assert [event.happening.device for event in operations.events_after(0)] == ["K1"]


def test_the_first_screen_greets_in_both_languages_and_tells_time_dates_and_hours(visitor: Visitor) -> None:
    assert [visitor.reads(f"greeting-{at}") for at in (0, 1)] == ["مرحبًا بك", "Welcome"]
    assert [visitor.reads(f"language-{code}-name") for code in ("ar", "en")] == ["العربية", "English"]
    assert visitor.reads("centre-name-0") == "مركز الخدمات الشامل بالمدينة المنورة"
    assert visitor.reads("centre-name-1") == "Madinah Comprehensive Services Centre"
    assert "10:24" in visitor.reads("time")
    assert visitor.reads("date") == "الأحد 12 جمادى الآخرة 1448هـ"
    assert visitor.reads("other-date") == "22 نوفمبر 2026م"
    assert "08:00 – 16:00" in visitor.reads("hours-0")


def test_on_a_closed_day_the_first_screen_says_so(visitor: Visitor) -> None:
    visitor.rests(5 * 24 * 3600)  # a Friday
    assert visitor.reads("shut-ar") == "المركز مغلق الآن"


def test_the_cards_say_how_many_wait_and_how_long(visitor: Visitor, staffed: Operations) -> None:
    staffed.issue("T2", language="ar")
    staffed.issue("T1", language="ar")
    visitor.rests(31).touch("language-ar")
    assert visitor.reads("agency-MOI-TR-people") == "زائران في الانتظار"
    assert visitor.reads("agency-MOI-CA-wait") == "لا انتظار الآن"
    assert not visitor.sees("agency-MOI-CA-people")
    visitor.touch("agency-MOI-TR")
    assert visitor.reads("service-T2-people") == "أمامك زائر واحد"


def test_the_cards_follow_the_queue_while_they_are_shown(visitor: Visitor, operations: Operations) -> None:
    visitor.touch("language-en", "agency-MOI-TR")
    operations.issue("T2", language="ar")
    assert visitor.waits_for("service-T2-people")
    visitor.app.view_model.read()
    visitor.settle()
    assert visitor.reads("service-T2-people") == "1 visitor ahead of you"
    assert visitor.reads("service-T2-wait") == "The wait cannot be estimated now"


def test_the_language_can_be_changed_on_the_way(visitor: Visitor) -> None:
    visitor.touch("language-en")
    assert visitor.reads("title") == "How can we serve you today?"
    assert not visitor.app.view_model.mirrored
    visitor.touch("language-ar")
    assert visitor.reads("title") == "كيف نخدمك اليوم؟"
    assert visitor.app.view_model.mirrored


def test_arabic_reads_from_the_right_and_english_from_the_left(visitor: Visitor) -> None:
    visitor.touch("language-ar")
    right = visitor.place("agency-MOI-CA").x()
    visitor.touch("language-en")
    left = visitor.place("agency-MOI-CA").x()
    assert left < visitor.window.width() / 2 < right


def test_the_way_back_leads_to_the_first_screen_and_forgets_the_language(visitor: Visitor) -> None:
    visitor.touch("language-en", "agency-MOI-TR", "back", "back")
    assert visitor.sees("greeting-0")
    assert not visitor.sees("back")
    assert visitor.app.view_model.language == "ar"


def test_who_does_not_know_gets_a_ticket_for_the_reception(visitor: Visitor, operations: Operations) -> None:
    visitor.touch("language-ar", "enquire")
    assert visitor.reads("number") == "A001"
    assert visitor.reads("stop-0-place") == "خدمات الاستقبال والتوجيه"
    assert operations.find("A001")[0].step.service == "Q1"


@pytest.mark.parametrize("steps", [(), ("language-ar",), ("language-ar", "agency-MOI-TR"), ("language-ar", "search")])
def test_help_tells_where_people_are_and_goes_away_again(visitor: Visitor, steps: tuple[str, ...]) -> None:
    visitor.touch(*steps, "help")
    assert visitor.reads("reception-ar") == "خدمات الاستقبال والتوجيه"
    visitor.touch("close-help")
    assert not visitor.sees("help-panel")


def test_help_is_at_the_same_place_on_every_screen(visitor: Visitor) -> None:
    """On the first screen, in two languages, the button reaches further in."""
    first, places = visitor.item("help"), set()
    reach = first.mapRectToScene(first.boundingRect())
    for step in ("language-ar", "agency-MOI-TR", "search", "back", "enquire"):
        visitor.touch(step)
        places.add(visitor.place("help").toTuple())
    assert len(places) == 1
    assert reach.contains(*places.pop())


def test_a_wrong_choice_is_given_back_and_another_ticket_can_be_taken(visitor: Visitor, operations: Operations) -> None:
    visitor.touch("language-ar", "agency-MOI-TR", "service-T2", "cancel-ticket")
    assert "T001" in visitor.reads("subtitle")
    assert operations.find("T001")[0].step.state is State.CANCELLED
    visitor.touch("agency-MOI-TR")
    assert "T001" not in visitor.reads("subtitle")
    visitor.touch("service-T1")
    assert visitor.reads("number") == "T002"


def test_a_ticket_that_is_called_already_cannot_be_given_back(visitor: Visitor, staffed: Operations) -> None:
    visitor.touch("language-ar", "agency-MOI-TR", "service-T2")
    staffed.call_next("8")
    visitor.touch("cancel-ticket")
    assert "T001" in visitor.reads("notice")
    assert staffed.find("T001")[0].step.state is State.CALLED


def test_done_brings_the_first_screen_and_nothing_of_this_visit_is_left(visitor: Visitor) -> None:
    visitor.touch("language-en", "agency-MOI-TR", "service-T2", "done")
    shown = visitor.app.view_model
    assert visitor.sees("greeting-0")
    assert (shown.number, shown.agency, shown.text, shown.language, shown.code) == ("", "", "", "ar", "")


def test_more_services_than_fit_are_on_further_pages(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(960, 400)  # much lower than any screen
    visitor.touch("language-ar")
    first = visitor.reads("page")
    assert visitor.sees("agency-MOI-CA")
    while not visitor.sees("agency-CSC-1"):
        visitor.touch("next-page")
    assert visitor.reads("page") != first
    assert not visitor.sees("agency-MOI-CA")
    while not visitor.sees("agency-MOI-CA"):
        visitor.touch("previous-page")
    assert visitor.reads("page") == first
