"""All that the counter window shows, from what was read of the store and what the clerk has chosen. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from common.domain.profile import Counter, Profile
from common.domain.ticket import State, Turn
from common.operations.looking import Desk
from counter.lines import Line, QueueProps, Reading, found_lines, no_show_lines, queue_props, search_text, waiting_lines
from counter.manner import Manner
from counter.toast import LastVerb, Notice, ToastProps, seconds_left, toast_props
from counter.visit import TicketProps, TimerProps, ticket_props, timer_props

WAITING, NO_SHOWS, FOUND = "waiting", "no-shows", "found"


@dataclass(frozen=True, slots=True)
class Seat:
    """Who sits where."""

    counter: str
    staff: str


@dataclass(frozen=True, slots=True)
class Seen:
    """What one look at the store saw. `desk` is None when nobody was signed in."""

    seat: Seat | None = None
    sittings: Mapping[str, str] = field(default_factory=dict)
    desk: Desk | None = None
    last: LastVerb | None = None
    found: Sequence[Turn] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """What the clerk has chosen to look at, and what there is to tell them."""

    tab: str = WAITING
    search: str = ""
    notice: Notice | None = None
    live: bool = True


@dataclass(frozen=True, slots=True)
class PlaceProps:
    """The header. `agencies` are those whose services this counter serves, in the centre's order."""

    counter: str = ""
    wing: str = ""
    agencies: tuple[str, ...] = ()
    staff: str = ""


@dataclass(frozen=True, slots=True)
class VerbProps:
    """What the big button does (`main`), and which verbs are possible now."""

    main: str = "call-next"
    ready: bool = False
    recall: bool = False
    absent: bool = False
    finish: bool = False
    undo: bool = False


@dataclass(frozen=True, slots=True)
class DeskProps:
    place: PlaceProps = field(default_factory=PlaceProps)
    ticket: TicketProps = field(default_factory=TicketProps)
    timer: TimerProps = field(default_factory=TimerProps)
    verbs: VerbProps = field(default_factory=VerbProps)
    queue: QueueProps = field(default_factory=QueueProps)
    lines: tuple[Line, ...] = ()
    toast: ToastProps = field(default_factory=ToastProps)


def desk_props(
    seat: Seat | None, seen: Seen, choice: Choice, *, now: datetime, profile: Profile, manner: Manner
) -> DeskProps:
    toast = toast_props(choice.notice, seen.last if seat else None, now, manner)
    if seat is None:
        return DeskProps(toast=toast)
    counter = profile.counter_of[seat.counter]
    place = _place_props(seat, counter, profile, manner)
    if seen.desk is None:
        return DeskProps(place=place, toast=toast)
    reading = Reading(profile, counter, now, manner)
    absent = no_show_lines(seen.desk.no_shows, reading)
    return DeskProps(
        place=place,
        ticket=ticket_props(seen.desk.turn, profile, manner),
        timer=timer_props(seen.desk.turn, profile, now, manner),
        verbs=verb_props(seen.desk, seen.last, choice, now),
        queue=queue_props(seen.desk.waiting, len(absent), FOUND if choice.search else choice.tab, reading),
        lines=tuple(_lines(seen, choice, absent, reading)),
        toast=toast,
    )


def verb_props(desk: Desk, last: LastVerb | None, choice: Choice, now: datetime) -> VerbProps:
    state = desk.turn.step.state if desk.turn else None
    if not choice.live:
        return VerbProps(main=main_verb(desk))
    return VerbProps(
        main=main_verb(desk),
        ready=state is not None or bool(desk.waiting),
        recall=state is State.CALLED,
        absent=state is State.CALLED,
        finish=state is State.SERVING,
        undo=seconds_left(last, now) > 0,
    )


def main_verb(desk: Desk) -> str:
    """The natural next thing. A called visitor is started, never skipped: a second press cannot lose anybody."""
    if desk.turn is None:
        return "call-next"
    if desk.turn.step.state is State.CALLED:
        return "start"
    return "finish-and-call-next" if desk.waiting else "finish"


def _place_props(seat: Seat, counter: Counter, profile: Profile, manner: Manner) -> PlaceProps:
    return PlaceProps(
        counter=counter.number,
        wing=manner.short_name(profile.wing_of[counter.wing].names),
        agencies=agencies_of(counter, profile, manner),
        staff=manner.name(profile.staff_of[seat.staff].names),
    )


def agencies_of(counter: Counter, profile: Profile, manner: Manner) -> tuple[str, ...]:
    codes = {profile.service_of[skill].agency for skill in counter.skills}
    return tuple(manner.short_name(agency.names) for agency in profile.agencies if agency.code in codes)


def _lines(seen: Seen, choice: Choice, absent: Sequence[Line], reading: Reading) -> Sequence[Line]:
    assert seen.desk is not None  # noqa: S101 - narrows the type
    if choice.search:
        others = [*seen.found, *seen.desk.no_shows]
        return found_lines(search_text(choice.search), seen.desk.waiting, others, reading)
    return absent if choice.tab == NO_SHOWS else waiting_lines(seen.desk.waiting, reading)
