"""The sign-in screen's part of the view-model: lists to choose from, and the button that begins."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from common.domain.profile import Profile
from common.qt.rows import Rows
from counter.choice_groups import SignStage
from counter.manner import Manner
from counter.seen import Seat
from counter.signing import (
    Option,
    Signing,
    chosen_row,
    counter_options,
    left_behind,
    signing_props,
    staff_options,
    with_staff,
)

QML_IMPORT_NAME = "Counter"
QML_IMPORT_MAJOR_VERSION = 1
Begin = Callable[[Seat, bool, Sequence[str]], None]


@QmlElement
@QmlUncreatable("made by the view-model")
class SignIn(QObject):  # type: ignore[operator]
    """`begin` is called with the seat, whether it is taken over from somebody, and the counters left for it."""

    changed = Signal()  # never: what is in the properties changes by itself

    def __init__(self, profile: Profile, counter: str, begin: Begin, parent: QObject) -> None:
        super().__init__(parent)
        self._profile, self._begin = profile, begin
        self._signing = Signing(counter=counter)
        self._sittings: Mapping[str, str] = {}
        self._manner = Manner("ar")
        self._stage = SignStage(self)
        self._staff, self._counters = Rows(Option, self), Rows(Option, self)

    @Property(SignStage, notify=changed)
    def stage(self) -> SignStage:
        return self._stage

    @Property(QAbstractItemModel, notify=changed)
    def staff(self) -> QAbstractItemModel:
        return self._staff

    @Property(QAbstractItemModel, notify=changed)
    def counters(self) -> QAbstractItemModel:
        return self._counters

    @Slot(str)
    def choose(self, staff: str) -> None:
        self._become(with_staff(replace(self._signing, staff_search=""), staff, self._sittings))

    @Slot(str)
    def sit(self, counter: str) -> None:
        self._become(replace(self._signing, counter=counter, counter_search="", warned=False))

    @Slot(int)
    def choose_at(self, row: int) -> None:
        if row < self._staff.rowCount():
            self.choose(self._staff.row(row).code)

    @Slot(int)
    def sit_at(self, row: int) -> None:
        if row < self._counters.rowCount():
            self.sit(self._counters.row(row).code)

    @Slot(str, str)
    def search(self, staff: str, counter: str) -> None:
        self._become(replace(self._signing, staff_search=staff, counter_search=counter))

    @Slot()
    def begin(self) -> None:
        """Nobody is pushed from a counter, or leaves one, by one press: the first only says so."""
        props, signing = self._stage.props, self._signing
        if props.stage == "ready" and (props.user or props.sits):
            self._become(replace(signing, warned=True))
        elif props.stage != "incomplete":
            leaving = left_behind(signing, self._sittings)
            self._begin(Seat(signing.counter, signing.staff), bool(props.user), leaving)

    def show(self, profile: Profile, sittings: Mapping[str, str], manner: Manner) -> None:
        self._profile, self._sittings, self._manner = profile, sittings, manner
        counters = counter_options(self._signing, profile, sittings, manner)
        staff = staff_options(self._signing, profile, sittings, manner)
        self._staff.show(staff)
        self._counters.show(counters)
        props = signing_props(self._signing, profile, sittings, manner)
        self._stage.show(replace(props, row=chosen_row(counters), staff_row=chosen_row(staff)))

    def leave(self, staff: str) -> None:
        """Who comes next chooses anew who they are, if nobody goes only for a while; the counter stays."""
        self._become(Signing(staff=staff, counter=self._signing.counter))

    def _become(self, signing: Signing) -> None:
        self._signing = signing
        self.show(self._profile, self._sittings, self._manner)
