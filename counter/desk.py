"""All that the counter window shows, from what was read of the store and what the clerk has chosen. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from common.domain.profile import Counter, Profile
from common.operations.desk import Desk
from counter.choosing import Choosable, rows
from counter.lines import Line, found_lines, line, longest, no_show_lines, parked_lines, search_text, waiting_lines
from counter.manner import Manner, whole_minutes
from counter.possible import VerbProps, away_props, verb_props
from counter.reader import Reader
from counter.seen import FOUND, NO_SHOWS, PARKED, WAITING, Choice, Seat, Seen
from counter.sheet import SheetProps, sheet_props
from counter.sheets import Sheet, asks_reason
from counter.timing import TimerProps, timer_props
from counter.toast import LastVerb, ToastProps, seconds_left, toast_props
from counter.visit import TicketProps, ticket_props
from counter.why import NextProps, next_props


@dataclass(frozen=True, slots=True)
class PlaceProps:
    """The header. `agencies` are those whose services this counter serves, in the centre's order; `services` how many.

    `papers`: nobody comes here, only papers do.
    """

    counter: str = ""
    wing: str = ""
    agencies: tuple[str, ...] = ()
    services: int = 0
    staff: str = ""
    papers: bool = False


@dataclass(frozen=True, slots=True)
class QueueProps:
    """`tab` is waiting, parked, no-shows or found; `longest` the oldest wait in minutes, in the screen's digits."""

    tab: str = WAITING
    waiting: int = 0
    parked: int = 0
    absent: int = 0
    longest: str = ""


@dataclass(frozen=True, slots=True)
class DeskProps:
    place: PlaceProps = field(default_factory=PlaceProps)
    ticket: TicketProps = field(default_factory=TicketProps)
    timer: TimerProps = field(default_factory=TimerProps)
    verbs: VerbProps = field(default_factory=VerbProps)
    next: NextProps = field(default_factory=NextProps)
    queue: QueueProps = field(default_factory=QueueProps)
    lines: tuple[Line, ...] = ()
    sheet: SheetProps = field(default_factory=SheetProps)
    choices: tuple[Choosable, ...] = ()
    toast: ToastProps = field(default_factory=ToastProps)


def desk_props(
    seat: Seat | None, seen: Seen, choice: Choice, *, now: datetime, profile: Profile, manner: Manner
) -> DeskProps:
    toast = toast_props(choice.notice, seen.last if seat else None, now, profile, manner, refused=choice.refused)
    if seat is None:
        return DeskProps(toast=toast)
    reader = Reader(profile, profile.counter_of[seat.counter], seat.staff, now, manner)
    place = _place_props(reader)
    if seen.desk is None:
        return DeskProps(place=place, toast=toast)
    desk, sheet = seen.desk, choice.sheet
    choices = _choices(sheet, desk, seen, reader) if sheet else ()
    return DeskProps(
        place=place,
        ticket=ticket_props(desk.here, seen.visit, profile, now, manner, documents=seen.documents),
        timer=timer_props(desk.here, profile, now, manner),
        verbs=_verbs(desk, seen.last, choice, reader),
        next=next_props(desk, seen.runner_up, manner),
        queue=_queue_props(desk, FOUND if choice.search else choice.tab, reader),
        lines=tuple(_lines(desk, seen, choice, reader)),
        sheet=sheet_props(sheet, desk, seen, reader) if sheet else SheetProps(),
        choices=tuple(choices),
        toast=toast,
    )


def agencies_of(counter: Counter, profile: Profile, manner: Manner) -> tuple[str, ...]:
    codes = {profile.service_of[skill].agency for skill in counter.skills}
    return tuple(manner.short_name(agency.names) for agency in profile.agencies if agency.code in codes)


def _place_props(reader: Reader) -> PlaceProps:
    profile, counter, manner = reader.profile, reader.counter, reader.manner
    return PlaceProps(
        counter=counter.number,
        wing=manner.short_name(profile.wing_of[counter.wing].names),
        agencies=agencies_of(counter, profile, manner),
        services=len(counter.skills),
        staff=manner.name(profile.staff_of[reader.staff].names),
        papers=reader.papers,
    )


def _verbs(desk: Desk, last: LastVerb | None, choice: Choice, reader: Reader) -> VerbProps:
    if not choice.live:
        return away_props(desk)
    return verb_props(desk, reader.profile, reader.now, undo=seconds_left(last, reader.now) > 0)


def _queue_props(desk: Desk, tab: str, reader: Reader) -> QueueProps:
    oldest = reader.manner.count(whole_minutes(longest(desk.waiting, reader.now))) if desk.waiting else ""
    absent = sum(map(reader.serves, desk.no_shows))
    return QueueProps(tab, len(desk.waiting), len(desk.parked), absent, oldest)


def _lines(desk: Desk, seen: Seen, choice: Choice, reader: Reader) -> Sequence[Line]:
    waiting = waiting_lines(desk.waiting, desk.next, reader)
    if choice.search:
        others = [line(turn, reader) for turn in (*seen.found, *desk.parked, *desk.no_shows)]
        return found_lines(search_text(choice.search), [*waiting, *others])
    if choice.tab == PARKED:
        return parked_lines(desk.parked, seen.parked_at, reader)
    return no_show_lines(desk.no_shows, reader) if choice.tab == NO_SHOWS else waiting


def _choices(sheet: Sheet, desk: Desk, seen: Seen, reader: Reader) -> Sequence[Choosable]:
    service = desk.turn.step.service if desk.turn else ""
    return rows(sheet, reader, seen.sittings, service, reasons=asks_reason(sheet, desk))
