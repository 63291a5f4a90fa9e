"""Where a visit is, for who asks with its number: no name, no service, only where to go and how long it may take."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from common.domain.forecast import Outlook
from common.domain.journey import Planned
from common.domain.profile import Profile
from common.domain.ticket import State, Step, Turn
from common.language.bidi import ltr
from kiosk.stops import Teller, current
from kiosk.visit_wording import VisitWording


@dataclass(frozen=True, slots=True)
class Found:
    """A visit as the store has it; `outlook` where it waits for a call."""

    turns: Sequence[Turn]
    ahead: Sequence[Planned]
    outlook: Outlook | None = None

    @property
    def turn(self) -> Turn:
        return current(self.turns)


@dataclass(frozen=True, slots=True)
class Progress:
    """What the screen shows of it; `counter` is where to go or to be, `called` that it is urgent, `lane`: by car."""

    asked: str = ""
    sign: str = ""
    headline: str = ""
    detail: str = ""
    counter: str = ""
    lane: bool = False
    called: bool = False
    people: str = ""
    expected: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    sign: str
    headline: str
    detail: str = ""


def progress(profile: Profile, found: Found, teller: Teller, wording: VisitWording) -> Progress:
    """In the language spoken now."""
    step = found.turn.step
    told, outlook = _told(profile, step, teller, wording), found.outlook
    is_there = step.state in {State.CALLED, State.SERVING, State.PARKED} and profile.wing_of[step.wing].visited
    return Progress(
        asked=found.turn.ticket.number,
        sign=told.sign,
        headline=told.headline,
        detail=told.detail,
        counter=ltr(step.counter) if step.counter and is_there else "",
        lane=profile.wing_of[step.wing].lane,
        called=step.state is State.CALLED,
        people=teller.phrases.people_ahead(outlook.ahead) if outlook else "",
        expected=wording.wait(outlook.wait) if outlook else "",
    )


def _told(profile: Profile, step: Step, teller: Teller, wording: VisitWording) -> Told:
    if not profile.wing_of[step.wing].visited and step.state in {State.WAITING, State.CALLED, State.SERVING}:
        return Told("hourglass", wording.prepared(), wording.wait_for_call())
    if profile.wing_of[step.wing].lane and step.state in _BY_CAR:
        return _BY_CAR[step.state](wording)
    if step.state is State.WAITING:
        return Told("seat", wording.waits_at(teller.name(profile.wing_of[step.wing].names)), wording.watch())
    return _TOLD[step.state](wording)


_BY_CAR: Mapping[State, Callable[[VisitWording], Told]] = {
    State.WAITING: lambda say: Told("car", say.drive_to_lane(), say.called_in_lane()),
    State.CALLED: lambda say: Told("drive-through", say.called(), say.drive_now()),
    State.PARKED: lambda say: Told("pause", say.paused(), say.drive_back()),
}
_TOLD: Mapping[State, Callable[[VisitWording], Told]] = {
    State.CALLED: lambda say: Told("megaphone", say.called(), say.go_now()),
    State.SERVING: lambda say: Told("user-check", say.served()),
    State.PARKED: lambda say: Told("pause", say.paused(), say.go_back()),
    State.FINISHED: lambda say: Told("circle-check", say.complete(), say.thanks()),
    State.NO_SHOW: lambda say: Told("alert-circle", say.missed(), say.ask_reception()),
    State.CANCELLED: lambda say: Told("circle-x", say.cancelled(), say.take_another()),
    State.EXPIRED: lambda say: Told("circle-x", say.expired(), say.take_another()),
}
