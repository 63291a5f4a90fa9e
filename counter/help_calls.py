"""Calls for help that somebody of this counter can go to: the oldest, with its place and age, until it is answered."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from common.domain.errors import DawrError
from common.domain.health import counter_place
from common.domain.help_call import HelpCall
from common.domain.profile import Profile
from common.qt.reading import Reading
from common.qt.runtime import Runtime
from counter.device_rows import ago, place
from counter.holder import Holder
from counter.viewmodel import CounterViewModel

QML_IMPORT_NAME = "Counter"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class HelpProps:
    """`place` is empty when nobody calls; `more` waits behind the oldest; `trouble` why it was not answered."""

    place: str = ""
    wing: str = ""
    age: str = ""
    more: int = 0
    trouble: str = ""


def calls_for(counter: str, calls: Sequence[HelpCall], profile: Profile, sittings: Sequence[str]) -> Iterator[HelpCall]:
    """Those of the counter's own wing, and of wings where nobody sits now; not its own call."""
    wing_of = {one.number: one.wing for one in profile.counters}
    manned = {wing_of[number] for number in sittings if number in wing_of}
    for call in calls:
        is_ours = call.wing == wing_of[counter] or call.wing not in manned
        if is_ours and call.place != counter_place(counter):
            yield call


@QmlElement
@QmlUncreatable("made in main.py")
class HelpCalls(QObject, Holder[HelpProps]):  # type: ignore[operator]
    changed = Signal()
    props = HelpProps()

    def __init__(self, runtime: Runtime, desk: CounterViewModel) -> None:
        super().__init__()
        self._operations, self._worker, self._desk = runtime.operations, runtime.worker, desk
        self._calls: Sequence[HelpCall] = ()
        self._trouble: DawrError | None = None
        self._reading = Reading(runtime.worker, self._operations.open_help, self._saw, self._fail)
        runtime.feed.changed.connect(self._reading.ask)
        desk.seated.connect(self._reading.ask)
        desk.clock_changed.connect(self._derive)
        desk.helping.connect(self.answer)

    @Property(str, notify=changed)
    def place(self) -> str:
        return self.props.place

    @Property(str, notify=changed)
    def wing(self) -> str:
        return self.props.wing

    @Property(str, notify=changed)
    def age(self) -> str:
        return self.props.age

    @Property(int, notify=changed)
    def more(self) -> int:
        return self.props.more

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self.props.trouble

    @Slot()
    def answer(self) -> None:
        """I am going. Somebody else who was faster is told."""
        seat, ours = self._desk.clerk.seat, self._ours()
        if seat and ours:
            call, request = ours[0].id, f"help {ours[0].id} {seat.counter}"
            work = self._operations.answer_help
            self._worker.run(lambda: work(seat.counter, call, request=request), self._answered, self._refused)

    def ask(self) -> None:
        """The help button of this counter itself, or its key pad."""
        seat = self._desk.clerk.seat
        if seat:
            place_of = counter_place(seat.counter)
            self._worker.run(lambda: self._operations.ask_help(place_of), self._answered, self._refused)

    def _ours(self) -> list[HelpCall]:
        clerk = self._desk.clerk
        if clerk.seat is None:
            return []
        return [*calls_for(clerk.seat.counter, self._calls, self._operations.profile, [*clerk.seen.sittings])]

    def _saw(self, calls: Sequence[HelpCall]) -> None:
        self._calls = calls
        self._derive()

    def _answered(self, _: HelpCall) -> None:
        self._trouble = None
        self._reading.ask()

    def _refused(self, error: DawrError) -> None:
        self._trouble = error
        self._reading.ask()
        self._derive()

    def _fail(self, _: DawrError) -> None:
        """The desk says that the store is away."""

    def _derive(self) -> None:
        ours, manner, profile = self._ours(), self._desk.manner, self._operations.profile
        if not ours:
            self._trouble = None
            self.show(HelpProps())
            return
        oldest = ours[0]
        self.show(
            HelpProps(
                place=place(oldest.place, profile, manner),
                wing=manner.short_name(profile.wing_of[oldest.wing].names),
                age=ago(self._operations.now() - oldest.asked_at, manner),
                more=len(ours) - 1,
                trouble=self._trouble.text(manner.language) if self._trouble else "",
            )
        )
