"""What is told of a visit to who asks with its number."""

from dataclasses import fields, replace

import pytest

from common.domain.forecast import Outlook, WaitRange
from common.domain.profile import Profile
from common.domain.ticket import State, Turn
from common.language.bidi import ltr, strip_controls
from kiosk.progress import Found, Progress, progress
from kiosk.stops import Teller
from kiosk.visit_wording import VisitWording
from tests.kiosk.test_stops import after, english, first

__all__ = ["english"]


def seen(profile: Profile, teller: Teller, turn: Turn, outlook: Outlook | None = None) -> Progress:
    return progress(profile, Found([turn], [], outlook), teller, VisitWording("latin"))


def at(profile: Profile, state: State, service: str = "M4") -> Turn:
    turn = first(profile, service)
    counter = "8" if state in {State.CALLED, State.SERVING, State.PARKED, State.FINISHED} else None
    return Turn(turn.ticket, replace(turn.step, state=state, counter=counter))


def test_who_waits_is_told_where_how_many_are_ahead_and_how_long(profile: Profile, english: Teller) -> None:
    told = seen(profile, english, at(profile, State.WAITING), Outlook(3, WaitRange(10, 15)))
    assert strip_controls(told.headline) == "Your turn is at: Service Desks"
    assert (told.people, told.expected) == ("3 visitors ahead of you", f"{ltr('10')} to {ltr('15')} minutes")
    assert (told.counter, told.called) == ("", False)


def test_a_wait_that_cannot_be_told_is_not_guessed(profile: Profile, english: Teller) -> None:
    assert seen(profile, english, at(profile, State.WAITING), Outlook(3, None)).expected == (
        "The wait cannot be estimated now"
    )


TOLD = [
    (State.CALLED, "Your number is called", "8", True),
    (State.SERVING, "You are being served now", "8", False),
    (State.PARKED, "Your visit is paused", "8", False),
    (State.FINISHED, "Your visit is complete", "", False),
    (State.NO_SHOW, "Your number was called, and nobody came", "", False),
    (State.CANCELLED, "This ticket was cancelled", "", False),
    (State.EXPIRED, "This ticket is not valid any more", "", False),
]


@pytest.mark.parametrize(("state", "headline", "counter", "called"), TOLD)
def test_each_state_is_told_with_the_counter_where_there_is_one_to_go_to(
    profile: Profile, english: Teller, state: State, headline: str, counter: str, called: bool
) -> None:
    told = seen(profile, english, at(profile, state))
    assert (told.headline, strip_controls(told.counter), told.called) == (headline, counter, called)
    assert told.sign


@pytest.mark.parametrize("state", [State.WAITING, State.SERVING])
def test_while_papers_are_at_the_back_office_nobody_is_sent_there(
    profile: Profile, english: Teller, state: State
) -> None:
    turns = after(profile, [first(profile, "C2")], state)
    turns[-1] = Turn(turns[-1].ticket, replace(turns[-1].step, counter="30"))
    told = progress(profile, Found(turns, []), english, VisitWording("latin"))
    assert (told.headline, told.counter) == ("Your document is being prepared", "")


def test_nothing_about_the_person_or_the_service_is_told(profile: Profile, english: Teller) -> None:
    told = seen(profile, english, at(profile, State.WAITING, "L4"), Outlook(3, None))
    said = " ".join(str(getattr(told, field.name)) for field in fields(told))
    assert "Disability" not in said
