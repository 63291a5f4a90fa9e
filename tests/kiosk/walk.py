"""A walk through everything that the kiosk's screen can show, from screen to screen."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from common.domain.health import Condition
from kiosk.examiner import Examined
from kiosk.flow import Panel, Purpose
from kiosk.ticket import MOST_ERRANDS, PaperSign
from kiosk.verdict import ICONS
from tests.documents.signing.centre import CLAIMS
from tests.kiosk.conftest import Visitor


def walk(visitor: Visitor, language: str) -> Iterator[str]:
    """From screen to screen; the name of each when it is there."""
    shown = visitor.app.view_model
    yield "welcome"
    shown.openPanel(Panel.HELP)
    yield Panel.HELP
    shown.closePanel()
    visitor.touch(f"language-{language}")
    yield "agencies"
    for panel in (Panel.HELP, Panel.PRIORITY):
        shown.openPanel(panel)
        yield panel
        shown.closePanel()
    shown.choosePriority("elderly")
    visitor.settle()
    yield "agencies with priority"
    for agency in visitor.app.runtime.operations.profile.agencies_on_offer:
        shown.chooseAgency(agency.code)
        yield agency.code
        shown.back()
    shown.search()
    yield "suggestions"
    shown.typeText("e" if language == "en" else "ت")
    yield "results"
    shown.typeText("ظظظظ")
    yield "nothing found"
    visitor.rests(50)
    yield "idle"
    shown.stay()
    shown.back()
    yield from codes(visitor)
    yield from documents(visitor)
    shown.enquire()
    visitor.settle()
    yield "ticket"
    shown.cancelTicket()
    visitor.settle()
    yield "cancelled"
    yield from long_ticket(visitor)
    yield from paperless(visitor, language)
    yield from hours(visitor, language)
    shown.live(False)
    yield "closed"


def codes(visitor: Visitor) -> Iterator[str]:
    """What is asked by a code, and the answers that are long."""
    shown = visitor.app.view_model
    for purpose in Purpose:
        shown.askCode(purpose)
        yield purpose
        shown.typeText("W" * 20)
        shown.submitCode()
        visitor.settle()
        yield f"unknown {purpose}"
        shown.back()


def documents(visitor: Visitor) -> Iterator[str]:
    """A document that is held up, and each verdict on it."""
    shown, priority = visitor.app.view_model, visitor.app.view_model.priority
    shown.checkDocument()
    visitor.settle()
    yield "check"
    shown._camera._say(Condition.OK)
    yield "check by camera"
    claims = replace(CLAIMS, centre=visitor.app.runtime.operations.profile.code)
    at = datetime(2026, 11, 22, 6, tzinfo=UTC)
    for finding in ICONS:
        is_signed = finding in {"authentic", "revoked"}
        shown._examined = Examined(finding, claims if is_signed else None, at, at if finding == "authentic" else None)
        shown._show()
        yield f"verdict {finding}"
    shown.back()
    assert shown.priority == priority


def paperless(visitor: Visitor, language: str) -> Iterator[str]:
    """No paper will come out, and somebody calls for help."""
    shown = visitor.app.view_model
    for outlet in ("screen", "reception"):
        shown._change(outlet=outlet)
        shown.leave()
        yield f"{outlet}: welcome"
        shown.chooseLanguage(language)
        yield f"{outlet}: agencies"
    shown.openPanel("help")
    for told in ("coming", "away"):
        shown._change(help=told)
        yield "help"
    shown.closePanel()
    shown._change(outlet="here")
    shown.back()


def long_ticket(visitor: Visitor) -> Iterator[str]:
    """As many services as a ticket has room for, of those with the longest way; and where that visit is."""
    shown, profile = visitor.app.view_model, visitor.app.runtime.operations.profile
    long = sorted(profile.services, key=lambda service: (len(service.journey), len(service.names.text("en"))))
    for number, service in enumerate(long[-MOST_ERRANDS:], start=1):
        shown.chooseService(service.code)
        visitor.settle()
        yield f"ticket with {number}"
        if shown.extensible:
            shown.addService()
            yield "adding"
    for paper in (PaperSign.SHOWN, PaperSign.UNCERTAIN):
        shown._holding.ticket = replace(shown._holding.ticket, paper=paper)
        shown._show_visit()
        yield f"ticket {paper}"
    number = shown.number
    shown.done()
    shown.chooseLanguage(shown.language)
    shown.askCode(Purpose.TICKET)
    shown.typeText(number)
    shown.submitCode()
    visitor.settle()
    yield "progress"
    shown.done()


def hours(visitor: Visitor, language: str) -> Iterator[str]:
    """While calling rests, after the last ticket, and when the centre is closed."""
    shown, morning = visitor.app.view_model, visitor.clock.now
    local = morning.astimezone(visitor.app.runtime.operations.profile.zone)
    for name, hour, minute in (("rest", 12, 10), ("no more", 15, 50), ("shut", 17, 0)):
        visitor.clock.now = local.replace(hour=hour, minute=minute)
        shown.tick()
        shown.stay()
        visitor.settle()
        yield f"{name}: welcome"
        shown.chooseLanguage(language)
        yield f"{name}: agencies"
        shown.back()
    visitor.clock.now = morning
    shown.tick()
    shown.stay()
