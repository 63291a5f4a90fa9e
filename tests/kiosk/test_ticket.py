from dataclasses import fields

from common.domain.forecast import WaitRange
from common.language.bidi import ltr
from common.language.phrases import Phrases
from common.language.translation import ScreenTranslator
from common.operations import Operations
from common.operations.looking import Outlook
from common.printing.slip import Slip
from kiosk.ticket import Issued, Paper, Shown, shown, slip_of, token


def issued(operations: Operations, wait: WaitRange | None = WaitRange(10, 15)) -> Issued:  # noqa: B008 - frozen
    return Issued(operations.issue("T2", language="en"), Outlook(3, wait))


def test_the_token_names_centre_day_and_number_in_ascii(operations: Operations) -> None:
    text = token(operations.profile, issued(operations).turn)
    assert text == "CSC-1:2026-11-22:T001"
    assert text.isascii()


def test_the_slip_says_what_the_visitor_was_told(operations: Operations) -> None:
    slip = slip_of(operations.profile, issued(operations))
    assert (slip.number, slip.people_ahead, slip.wait, slip.language) == ("T001", 3, WaitRange(10, 15), "en")
    assert slip.service.text("en") == "Driving licence renewal"
    assert slip.wing.text("en") == "Service Desks"
    assert slip.token == "CSC-1:2026-11-22:T001"  # noqa: S105 - no secret


def test_the_slip_tells_the_time_of_the_centre(operations: Operations) -> None:
    assert f"{slip_of(operations.profile, issued(operations)).issued_at:%H:%M}" == "10:24"


def test_the_slip_knows_nothing_about_a_person() -> None:
    assert {field.name for field in fields(Slip)}.isdisjoint({"name", "person", "phone", "identity"})


def test_the_screen_shows_the_slip_in_the_language_spoken(operations: Operations, translator: ScreenTranslator) -> None:
    slip = slip_of(operations.profile, issued(operations))
    with translator.speaking("en"):
        seen = shown(slip, Paper.PRINTING, "en", Phrases())
    assert (seen.number, seen.service, seen.wing) == ("T001", "Driving licence renewal", "Service Desks")
    assert (seen.ahead, seen.paper) == ("3 visitors ahead of you", Paper.PRINTING)
    assert seen.wait == f"{ltr('10')} to {ltr('15')} minutes"
    assert "10:34" in seen.times
    assert "10:39" in seen.times


def test_an_unknown_wait_is_left_out(operations: Operations, translator: ScreenTranslator) -> None:
    seen = shown(slip_of(operations.profile, issued(operations, None)), Paper.NONE, "ar", Phrases())
    assert (seen.wait, seen.times) == ("", "")


def test_without_a_ticket_nothing_is_shown() -> None:
    assert {value for value in (getattr(Shown(), field.name) for field in fields(Shown)) if value} == {Paper.NONE}
