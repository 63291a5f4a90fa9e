"""The reception console's view-model: tickets are issued, looked up and put right, beside the counter's own desk."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from common.domain.errors import DawrError, QueueError, Refusal
from common.domain.profile import Profile
from common.domain.reasons import OutOfTurn
from common.domain.ticket import Turn
from common.domain.wording import Wording
from common.language.code import ticket_code
from common.language.search import Entry, entries
from common.qt.reading import Reading
from common.qt.runtime import Runtime
from common.settings import Settings
from counter import reception_console as consoles
from counter.groups import Visit
from counter.manner import Manner
from counter.reader import Reader
from counter.reception_acts import PRINTED, Act
from counter.reception_console import Asking, Console, current
from counter.reception_face import face
from counter.reception_offer import APPOINTMENT, TICKET, FoundRow
from counter.reception_office import LookedUp, Office
from counter.reception_showing import ReceptionShowing
from counter.reception_slip import SlipPrinting
from counter.reception_visit import is_of
from counter.verbs import Presses
from counter.viewmodel import CounterViewModel

QML_IMPORT_NAME = "Counter"
QML_IMPORT_MAJOR_VERSION = 1
LOOK_EVERY = timedelta(seconds=30)  # waits change by themselves

_OTHER_CENTRE = Wording("هذه تذكرة مركز آخر.", "This is a ticket of another centre.")
_OTHER_DAY = Wording("التذكرة {ticket} ليست من تذاكر اليوم.", "Ticket {ticket} is not one of today's.")


@QmlElement
@QmlUncreatable("made in main.py")
class Reception(ReceptionShowing):  # type: ignore[operator]
    def __init__(self, runtime: Runtime, desk: CounterViewModel, office: Office, settings: Settings) -> None:
        super().__init__()
        self._operations, self._desk, self._office = runtime.operations, desk, office
        self._settings = settings
        self._counter = ""
        self._known: tuple[Profile, tuple[Entry, ...]] | None = None
        self._presses = Presses()
        self._seen = LookedUp()
        self._slip = SlipPrinting(office, self._told, self._derive)
        self._console = Console(settings.language)
        self._looked_at = self._operations.now()
        self._reading = Reading(runtime.worker, self._look, self._saw, self._fail)
        runtime.feed.changed.connect(self._look_again)
        desk.seated.connect(self.sit)
        desk.changed.connect(self._turn_to)
        desk.clock_changed.connect(self.tick)
        self._visit: Visit = desk.visit  # type: ignore[assignment]
        self._visit.changed.connect(self._follow)
        desk.issuing.connect(lambda: self.act("issue"))
        self._was_idle = True

    # What the clerk does

    @Slot(str)
    def type(self, text: str) -> None:
        self._become(replace(self._console, typed=text))

    @Slot(int)
    def take(self, row: int) -> None:
        """A row of the list: a service is chosen, a ticket looked at, an appointment's visitor has come."""
        found = self.offered(row)
        if found and self._counts(f"take {found.code}"):
            takes = {TICKET: self._find, APPOINTMENT: self._check_in}
            takes.get(found.kind, self._take_service)(found)

    @Slot(str)
    def drop(self, service: str) -> None:
        self._become(consoles.dropped(self._console, service))

    @Slot(str)
    def speak(self, language: str) -> None:
        """The visitor's language, of the new ticket or of the one that was found."""
        turn = self._turn
        if self._console.asking is Asking.LANGUAGE and turn:
            self._do(Act("correct", turn.step.id, language=language))
        else:
            self._become(replace(self._console, language=language))

    @Slot(str)
    def rank(self, priority: str) -> None:
        """The visitor's class; waits are told for that class."""
        turn = self._turn
        if self._console.asking is Asking.CLASS and turn:
            self._become(consoles.classed(self._console, turn, priority))
        else:
            self._become(replace(self._console, priority=priority))
            self._reading.ask()

    @Slot(str)
    def explain(self, reason: str) -> None:
        turn = self._turn
        if turn and self._console.asking is Asking.REASON:
            self._do(consoles.reasoned(self._console, turn.step.id, OutOfTurn(reason)))

    @Slot(str)
    def ask(self, what: str) -> None:
        self._become(consoles.asked(self._console, Asking(what)))

    @Slot()
    def back(self) -> None:
        self._become(consoles.stepped_back(self._console))

    @Slot(str)
    def act(self, verb: str) -> None:
        """A button. What is not possible now is ignored, and so is a press's echo."""
        if self._counts(verb):
            self._acts[verb]()

    # What follows

    def sit(self, counter: str) -> None:
        """At the reception the console is the first thing to be seen."""
        self._counter, self._was_idle = counter, True
        self._console = Console(self._settings.language)
        self._desk.receive(on=self._is_reception)
        self._reading.ask()

    def tick(self) -> None:
        is_old = abs(self._operations.now() - self._looked_at) >= LOOK_EVERY
        if (is_old or not self._seen.offer.outlooks) and self._reading.is_settled:
            self._look_again()

    def _look_again(self) -> None:
        if self._desk.reception:
            self._reading.ask()

    def _turn_to(self) -> None:
        """The desk has changed its language, or turned here or away."""
        self._derive()

    def _follow(self) -> None:
        """Who is called to this counter is served at the desk; a reception that is idle turns back here."""
        is_idle = self._visit.props.status == "none"
        if is_idle != self._was_idle:
            self._was_idle = is_idle
            self._desk.receive(on=is_idle and self._is_reception)

    @property
    def _language(self) -> str:
        return str(self._desk.language)

    @property
    def _is_reception(self) -> bool:
        profile = self._operations.profile
        return bool(self._counter) and profile.counter_of[self._counter].wing == profile.reception

    @property
    def _turn(self) -> Turn | None:
        """Where the ticket that was found stands."""
        is_here = self._seen.visit and self._seen.number == self._console.number
        return current(self._seen.visit.turns) if self._seen.visit and is_here else None

    @property
    def _acts(self) -> dict[str, Callable[[], None]]:
        return {
            "issue": lambda: self._do(consoles.issue(self._console)),
            "restore": lambda: self._do(self._act_on("restore")),
            "cancel": self._cancel,
            "print": self._print_again,
        }

    def _act_on(self, verb: str) -> Act | None:
        return Act(verb, self._turn.step.id) if self._turn else None

    def _counts(self, action: str) -> bool:
        return self._presses.counts(action, self._operations.now())

    def _take_service(self, row: FoundRow) -> None:
        act = consoles.picked(self._console, row.code, self._turn.step.id) if self._turn else None
        if act:
            self._do(act)
        else:
            self._become(consoles.added(self._console, row.code))

    def _find(self, row: FoundRow) -> None:
        code = ticket_code(row.code)
        if code is None or code.centre not in ("", self._operations.profile.code):
            self._refused(DawrError(_OTHER_CENTRE))
        else:
            self._become(consoles.showing(self._console, code.number, code.day))
            self._reading.ask()

    def _check_in(self, row: FoundRow) -> None:
        self._do(Act("check-in", code=row.name, language=self._console.language, priority=self._console.priority))

    def _cancel(self) -> None:
        """Asked once more before it is done."""
        if self._console.asking is Asking.CANCEL:
            self._do(self._act_on("cancel"))
        else:
            self.ask(Asking.CANCEL)

    def _do(self, act: Act | None) -> None:
        if act is not None and self._desk.live:
            told = self._seen.offer.outlooks.get(act.services[0]) if act.services else None
            mine = replace(act, counter=self._counter, prints=act.verb in PRINTED and self._office.prints)
            self._office.carry_out(mine, told, partial(self._done, act.verb), self._refused)

    def _done(self, verb: str, turn: Turn) -> None:
        number = turn.ticket.number
        if verb in PRINTED:
            self._become(consoles.issued(number, self._settings.language))
            self._slip.print(turn, self._counter)
        else:
            self._become(consoles.showing(self._console, number))
        self._reading.ask()

    def _print_again(self) -> None:
        if self._turn:
            self._slip.print_again(self._turn, self._counter, fresh=self._console.fresh)

    def _told(self, error: DawrError) -> str:
        return error.text(self._language)

    def _refused(self, error: DawrError) -> None:
        """Nothing is lost: what was chosen stays, and the same press asks for the same again."""
        self._console = replace(self._console, trouble=self._told(error))
        self._reading.ask()
        self._derive()

    # Looking

    def _look(self) -> LookedUp:
        return self._office.look(self._console.priority, self._console.number)

    def _saw(self, seen: LookedUp) -> None:
        self._seen, self._looked_at = seen, self._operations.now()
        if seen.number and seen.number == self._console.number:
            self._check(seen)
        self._derive()

    def _check(self, seen: LookedUp) -> None:
        """There is such a ticket, and it is that of the paper."""
        error: DawrError | None = None
        if seen.visit is None:
            error = QueueError(Refusal.UNKNOWN_TICKET, ticket=seen.number)
        elif not is_of(seen.visit, self._console.day):
            error = DawrError(_OTHER_DAY, ticket=seen.number)
        if error:
            self._console = replace(self._console, number="", trouble=self._told(error))

    def _fail(self, _: DawrError) -> None:
        """The desk says that the store is silent; the feed tells when it is back."""

    def _become(self, console: Console) -> None:
        self._console = replace(console, trouble="")
        self._derive()

    def _derive(self) -> None:
        """The one place where what is shown comes from."""
        profile = self._operations.profile
        if self._counter in profile.counter_of:
            manner = Manner(self._language, self._settings.digits)  # type: ignore[arg-type]
            reader = Reader(profile, profile.counter_of[self._counter], "", self._operations.now(), manner)
            self.show(face(self._console, self._slip.slips, self._seen, self._entries(profile), reader))

    def _entries(self, profile: Profile) -> tuple[Entry, ...]:
        """Made anew when the profile is another."""
        if self._known is None or self._known[0] is not profile:
            self._known = profile, entries(profile)
        return self._known[1]
