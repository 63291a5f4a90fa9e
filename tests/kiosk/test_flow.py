import pytest

from kiosk import flow
from kiosk.flow import NEXT, Rest, Screen, Touch, Visit, follow, rest

MOVES = {
    ("welcome", "language"): "agencies",
    ("agencies", "language"): "agencies",
    ("agencies", "agency"): "services",
    ("agencies", "search"): "search",
    ("agencies", "issued"): "ticket",
    ("agencies", "back"): "welcome",
    ("services", "language"): "services",
    ("services", "search"): "search",
    ("services", "issued"): "ticket",
    ("services", "back"): "agencies",
    ("search", "language"): "search",
    ("search", "text"): "search",
    ("search", "issued"): "ticket",
    ("search", "back"): "agencies",
    ("ticket", "cancelled"): "agencies",
    ("ticket", "done"): "welcome",
}


@pytest.mark.parametrize("touch", [touch for touch in Touch if touch not in (Touch.HELP, Touch.CLOSE_HELP)])
@pytest.mark.parametrize("screen", list(Screen))
def test_each_touch_leads_where_the_table_says_or_nowhere(screen: Screen, touch: Touch) -> None:
    visit = Visit("ar", screen, agency="X", text="y")
    expected = MOVES.get((screen.value, touch.value))
    after = follow(visit, touch, "z")
    assert after.screen.value == (expected or screen.value)
    assert expected or after == visit


@pytest.mark.parametrize("screen", list(Screen))
def test_help_opens_and_closes_on_every_screen_and_leaves_it_there(screen: Screen) -> None:
    helped = follow(Visit("ar", screen), Touch.HELP)
    assert (helped.screen, helped.is_helped) == (screen, True)
    assert follow(helped, Touch.CLOSE_HELP) == Visit("ar", screen)


def test_a_ticket_is_three_touches_away() -> None:
    visit = follow(follow(Visit("ar"), Touch.LANGUAGE, "en"), Touch.AGENCY, "MOI-CA")
    assert (visit, visit.screen in flow.CHOOSING) == (Visit("en", Screen.SERVICES, agency="MOI-CA"), True)


def test_tickets_are_chosen_only_on_the_screens_with_choices() -> None:
    assert {Screen.AGENCIES, Screen.SERVICES, Screen.SEARCH} == flow.CHOOSING


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
    (Screen.AGENCIES, -3600, True, Rest.FINE),
]


@pytest.mark.parametrize(("screen", "seconds", "is_printed", "expected"), RESTS)
def test_rest_is_answered_by_the_table(screen: Screen, seconds: float, is_printed: bool, expected: Rest) -> None:
    assert rest(Visit("ar", screen), seconds, IDLE, is_printed=is_printed) is expected


def test_help_that_nobody_closes_on_the_first_screen_closes_by_itself() -> None:
    helped = Visit("ar", is_helped=True)
    assert [rest(helped, seconds, IDLE) for seconds in (44, 45)] == [Rest.FINE, Rest.END]
