import pytest

from kiosk import flow
from kiosk.flow import NEXT, Panel, Purpose, Rest, Screen, Touch, Visit, follow, rest

ANSWERS = {"issued": "ticket", "found": "progress", "purpose": "code", "check": "check"}
MOVES = {
    "welcome": ANSWERS | {"language": "agencies"},
    "agencies": ANSWERS
    | {"language": "agencies", "agency": "services", "search": "search", "priority": "agencies", "back": "welcome"},
    "services": ANSWERS | {"language": "services", "search": "search", "priority": "services", "back": "agencies"},
    "search": ANSWERS | {"language": "search", "text": "search", "priority": "search", "back": "agencies"},
    "code": ANSWERS | {"language": "code", "text": "code", "back": "agencies"},
    "ticket": {"cancelled": "agencies", "more": "agencies", "done": "welcome"},
    "progress": ANSWERS | {"language": "progress", "done": "welcome"},
    "check": ANSWERS | {"language": "check", "back": "agencies", "done": "welcome"},
}
VALUES = {Touch.CODE: "appointment"}


@pytest.mark.parametrize("touch", [touch for touch in Touch if touch is not Touch.PANEL])
@pytest.mark.parametrize("screen", list(Screen))
def test_each_touch_leads_where_the_table_says_or_nowhere(screen: Screen, touch: Touch) -> None:
    visit = Visit("ar", screen, agency="X", text="y")
    expected = MOVES[screen.value].get(touch.value)
    after = follow(visit, touch, VALUES.get(touch, "z"))
    assert after.screen.value == (expected or screen.value)
    assert expected or after == visit


@pytest.mark.parametrize("panel", [Panel.HELP, Panel.PRIORITY])
@pytest.mark.parametrize("screen", list(Screen))
def test_a_panel_opens_and_closes_on_every_screen_and_leaves_it_there(screen: Screen, panel: Panel) -> None:
    opened = follow(Visit("ar", screen), Touch.PANEL, panel)
    assert (opened.screen, opened.panel) == (screen, panel)
    assert follow(opened, Touch.PANEL, Panel.NONE) == Visit("ar", screen)


def test_a_class_once_chosen_goes_with_the_visit_and_can_be_taken_back() -> None:
    chosen = follow(Visit("ar", Screen.AGENCIES, panel=Panel.PRIORITY), Touch.PRIORITY, "elderly")
    assert (chosen.priority, chosen.panel) == ("elderly", Panel.NONE)
    later = follow(follow(chosen, Touch.AGENCY, "MOI-CA"), Touch.LANGUAGE, "en")
    assert later.priority == "elderly"
    assert follow(later, Touch.PRIORITY, "normal").priority == "normal"


def test_who_asks_for_a_code_is_remembered_with_its_purpose_and_types_anew() -> None:
    visit = follow(Visit("ar", Screen.SEARCH, text="هوية"), Touch.CODE, "appointment")
    assert (visit.purpose, visit.text) == (Purpose.APPOINTMENT, "")


def test_another_service_is_chosen_for_the_same_ticket_and_the_way_back_is_the_ticket() -> None:
    adding = follow(Visit("ar", Screen.TICKET), Touch.MORE)
    assert (adding.screen, adding.is_adding) == (Screen.AGENCIES, True)
    deep = follow(follow(adding, Touch.AGENCY, "MOI-CA"), Touch.SEARCH)
    assert deep.is_adding
    agencies = follow(deep, Touch.BACK)
    assert (agencies.screen, agencies.is_adding) == (Screen.AGENCIES, True)
    assert follow(agencies, Touch.BACK) == Visit("ar", Screen.TICKET, agency="MOI-CA")
    assert follow(deep, Touch.ISSUED) == Visit("ar", Screen.TICKET, agency="MOI-CA")


def test_a_ticket_is_three_touches_away() -> None:
    visit = follow(follow(Visit("ar"), Touch.LANGUAGE, "en"), Touch.AGENCY, "MOI-CA")
    assert (visit, visit.screen in flow.CHOOSING) == (Visit("en", Screen.SERVICES, agency="MOI-CA"), True)


def test_tickets_are_chosen_only_on_the_screens_with_choices() -> None:
    assert set(flow.CHOOSING) == {Screen.AGENCIES, Screen.SERVICES, Screen.SEARCH}


def test_changing_the_language_keeps_everything_else() -> None:
    visit = Visit("ar", Screen.SEARCH, agency="MOI-CA", text="هوية")
    assert follow(visit, Touch.LANGUAGE, "en") == Visit("en", Screen.SEARCH, agency="MOI-CA", text="هوية")


def test_what_was_searched_is_forgotten_on_the_way_back() -> None:
    assert follow(Visit("ar", Screen.SEARCH, text="هوية"), Touch.BACK).text == ""


def test_every_screen_but_the_first_has_a_way_out() -> None:
    ways_out = {screen for (screen, _), following in NEXT.items() if following is not screen}
    assert ways_out == set(Screen)


IDLE = 45
RESTS = [
    (Screen.WELCOME, 10_000, True, Rest.FINE),
    (Screen.AGENCIES, 44.9, True, Rest.FINE),
    (Screen.AGENCIES, 45, True, Rest.ASK),
    (Screen.SERVICES, 64.9, True, Rest.ASK),
    (Screen.SERVICES, 65, True, Rest.END),
    (Screen.SEARCH, 10_000, True, Rest.END),
    (Screen.TICKET, 14.9, True, Rest.FINE),
    (Screen.TICKET, 15, True, Rest.END),
    (Screen.TICKET, 44.9, False, Rest.FINE),
    (Screen.TICKET, 45, False, Rest.END),
    (Screen.CODE, 45, True, Rest.ASK),
    (Screen.PROGRESS, 44.9, True, Rest.FINE),
    (Screen.PROGRESS, 45, True, Rest.END),
    (Screen.AGENCIES, -3600, True, Rest.FINE),
]


@pytest.mark.parametrize(("screen", "seconds", "is_printed", "expected"), RESTS)
def test_rest_is_answered_by_the_table(screen: Screen, seconds: float, is_printed: bool, expected: Rest) -> None:
    assert rest(Visit("ar", screen), seconds, IDLE, is_printed=is_printed) is expected


def test_help_that_nobody_closes_on_the_first_screen_closes_by_itself() -> None:
    helped = Visit("ar", panel=Panel.HELP)
    assert [rest(helped, seconds, IDLE) for seconds in (44, 45)] == [Rest.FINE, Rest.END]
