from dataclasses import fields
from datetime import timedelta

from common.domain.forecast import WaitRange
from common.language.bidi import ltr
from common.language.phrases import Phrases
from common.language.translation import ScreenTranslator
from common.operations import Operations
from common.operations.looking import Outlook
from common.printing.ticket import slip_of
from kiosk.stops import Teller
from kiosk.ticket import MOST_ERRANDS, Held, Issued, PaperSign, Shown, shown
from kiosk.visit_wording import VisitWording
from tests.conftest import Clock


def held(
    operations: Operations,
    wait: WaitRange | None = WaitRange(10, 15),  # noqa: B008 - frozen
    *,
    also: tuple[str, ...] = (),
    priority: str = "normal",
    is_late: bool = False,
) -> Held:
    issued = Issued(
        operations.issue("T2", language="en", also=also, priority=priority), Outlook(3, wait), is_late=is_late
    )
    slip = slip_of(operations.profile, issued.turn, issued.outlook, operations.now())
    return Held(issued, slip, PaperSign.PRINTING)


def seen(operations: Operations, ticket: Held, translator: ScreenTranslator, language: str = "en") -> Shown:
    teller = Teller(language, operations.today(), Phrases())
    with translator.speaking(language):
        return shown(operations.profile, ticket, teller, VisitWording("latin"))


def test_the_screen_shows_the_slip_in_the_language_spoken(operations: Operations, translator: ScreenTranslator) -> None:
    told = seen(operations, held(operations), translator)
    assert (told.number, told.service, told.mark) == ("T001", "Driving licence renewal", "")
    assert (told.ahead, told.paper) == ("3 visitors ahead of you", PaperSign.PRINTING)
    assert told.wait == f"{ltr('10')} to {ltr('15')} minutes"
    assert "10:34" in told.times
    assert "10:39" in told.times
    assert told.walk == "About 1 minute on foot"


def test_an_unknown_wait_is_called_unknown(operations: Operations, translator: ScreenTranslator) -> None:
    told = seen(operations, held(operations, None), translator, "ar")
    assert (told.wait, told.times, told.pause) == ("لا يمكن تقدير الانتظار الآن", "", "")


def test_a_pause_inside_the_wait_is_told(operations: Operations, translator: ScreenTranslator, clock: Clock) -> None:
    clock.now += timedelta(hours=1, minutes=36)  # noon; prayer is at 12:08
    told = seen(operations, held(operations), translator)
    assert "Dhuhr prayer" in told.pause
    assert ltr("12:08 – 12:23") in told.pause


def test_a_class_is_a_small_word_that_names_no_reason(operations: Operations, translator: ScreenTranslator) -> None:
    marks = {
        one: seen(operations, held(operations, priority=one), translator).mark
        for one in ("elderly", "assisted", "with-infant", "appointment", "pick-up", "normal")
    }
    assert set(marks.values()) == {"Priority", "Appointment", ""}
    assert marks["elderly"] == marks["assisted"] == marks["with-infant"] == "Priority"


def test_a_ticket_names_all_its_services_and_has_room_for_a_few(
    operations: Operations, translator: ScreenTranslator
) -> None:
    two = seen(operations, held(operations, also=("C2",)), translator)
    assert two.service.split("\n") == ["Driving licence renewal", "National ID renewal or replacement"]
    assert two.extensible
    full = seen(operations, held(operations, also=("C2",) * (MOST_ERRANDS - 1)), translator)
    assert not full.extensible


def test_who_came_too_late_for_an_appointment_is_told(operations: Operations, translator: ScreenTranslator) -> None:
    assert "appointment has passed" in seen(operations, held(operations, is_late=True), translator).remark


def test_without_a_ticket_nothing_is_shown() -> None:
    assert {value for value in (getattr(Shown(), field.name) for field in fields(Shown)) if value} == {PaperSign.NONE}
