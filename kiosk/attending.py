"""What the kiosk does beside queueing: its paper, a document that is checked, and a call for help."""

import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from common.devices.code import DOCUMENT
from common.domain.errors import DawrError
from common.domain.forecast import Outlook
from common.domain.health import Condition, Part
from common.domain.paper import PaperState
from common.domain.ticket import State
from common.language.code import plain, ticket_code
from common.language.translation import ScreenTranslator
from common.operations import Operations
from common.qt.worker import Worker
from common.settings import Settings
from kiosk import flow
from kiosk.examiner import Examined, Examiner
from kiosk.flow import Panel, Purpose, Screen, Touch, Visit
from kiosk.ledger import Left
from kiosk.office import Office
from kiosk.ticket import Issued
from kiosk.visiting import KioskVisiting

if TYPE_CHECKING:
    from common.qt.camera import Camera

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

KEEP_EVERY = 30.0  # seconds: so old may the list of revoked documents be when the store falls silent
ADDED, COPIED = "add errand:", "reprint:"
"""What the request of a paper begins with that was asked for by these verbs."""


@QmlElement
@QmlUncreatable("only its view-model is made")
class KioskAttending(KioskVisiting):  # type: ignore[operator]
    """`fared` has a Part and its Condition, as Heartbeat takes them."""

    fared = Signal(object, object)

    def __init__(  # noqa: PLR0917 - put together once
        self,
        operations: Operations,
        store: Worker,
        office: Office,
        examiner: Examiner,
        translator: ScreenTranslator,
        settings: Settings,
    ) -> None:
        super().__init__(operations, store, office, translator, settings)
        self._examiner = examiner
        self._camera: Camera | None = None
        self._began_at, self._kept_at = operations.now(), datetime.min.replace(tzinfo=operations.now().tzinfo)
        self._desk.changed = self._take_outlet
        self.place_changed.connect(self._mind_camera)
        self.verdict_changed.connect(self._mind_camera)

    def attend(self) -> None:
        """Now and again: look at the printer, see what an earlier life left, keep what documents are checked with."""
        self._desk.look()
        if self._settings.device:
            self._desk.settle_left(self._settings.device, self._began_at, self._take_left)
        if not self._state.away and not 0 <= self._passed(self._kept_at) < KEEP_EVERY:
            self._kept_at = self._operations.now()
            self._examiner.keep()

    def scanned(self, code: str) -> None:
        """A scanner has read a code: a document's, a ticket's, or else an appointment's."""
        if self._state.busy or self._state.closed or self._visit.screen not in flow.SCANNING:
            return
        is_unspoken, ticket = self._visit.screen is Screen.WELCOME, ticket_code(code)
        self.stay()
        if code.startswith(DOCUMENT):
            self._examine(code)
            return
        self._follow(Touch.CODE, Purpose.TICKET if ticket else Purpose.APPOINTMENT)
        if ticket:
            self._find(ticket, speaks_its_language=is_unspoken)
        else:
            self._check_in(plain(code).upper())

    @Slot()
    def stay(self) -> None:
        """Yes, more time is needed."""
        self._touched_at = self._operations.now()
        self._rest(0)

    # Paper

    def _take_outlet(self) -> None:
        self._change(outlet=self._desk.outlet.value)
        self._show_visit()
        self.fared.emit(Part.PRINTER, self._desk.seen.condition)

    @Slot()
    def printAgain(self) -> None:
        """One more paper of the ticket in hand: one, however often it is touched."""
        held = self._holding.ticket
        if held is None or not held.paper.is_lacking or self._state.busy:
            return
        if self._state.away and not held.issued.is_away:
            self._tell_not_now()
            return
        self._change(busy=True, notice="")
        self._office.reprint(held.issued, self._holding.request, then=self._take_copy, no=self._fail)

    def _take_copy(self, copy: int) -> None:
        self._change(busy=False)
        self._holding.print_copy(copy)
        self._take_paper()

    def _take_left(self, lefts: Sequence[Left]) -> None:
        """After a restart: the papers that were asked for are printed, and the newest ticket is shown again."""
        for left in reversed(lefts):
            take = partial(self._take_again_issued, left, is_newest=left is lefts[0])
            if left.is_away or left.turn.step.state is not State.WAITING:
                take(None)
            else:
                self._office.recall(left.turn, then=take, no=self._fail)

    def _take_again_issued(self, left: Left, outlook: Outlook | None, *, is_newest: bool) -> None:
        paper, is_update = left.paper, left.paper.request.startswith(ADDED)
        issued = Issued(left.turn, outlook, paper.copy, is_update=is_update)
        slip = self._slip(issued, self._operations.now(), paper.copy if paper.request.startswith(COPIED) else 1)
        if is_newest and self._visit.screen is Screen.WELCOME and not self._state.busy:
            hold = self._holding.hold if paper.state is PaperState.ASKED else self._holding.hold_again
            hold(issued, slip)
            self._touched_at = self._operations.now()
            self._go_to(Visit(left.turn.ticket.language, Screen.TICKET))
        elif paper.state is PaperState.ASKED:
            self._holding.print(issued, slip)

    # A document

    @Slot()
    def checkDocument(self) -> None:
        """From now on the code of a document is waited for; another one, if there is a verdict."""
        if not self._state.busy and self._visit.screen in flow.SCANNING:
            self._holding.forget()
            self._found = self._examined = None
            self._follow(Touch.CHECK)

    def _examine(self, code: str) -> None:
        self.checkDocument()
        if self._visit.screen is Screen.CHECK and not self._state.busy:
            self._change(busy=True, notice="")
            self._examiner.examine(code, self._take_examined, is_away=self._state.away)

    def _take_examined(self, seen: Examined) -> None:
        self._change(busy=False)
        self._touched_at = self._operations.now()
        if self._visit.screen is Screen.CHECK:
            self._examined = seen
            self._show_verdict()

    def _mind_camera(self) -> None:
        """It is on only while a code is waited for."""
        is_wanted = self._visit.screen is Screen.CHECK and self._examined is None
        if is_wanted and self._camera is None:
            self._camera = self._made_camera()
        if self._camera and is_wanted:
            self._camera.start()
        elif self._camera:
            self._camera.stop()

    def _made_camera(self) -> "Camera":
        from common.qt.camera import Camera  # noqa: PLC0415 - the first frame need not wait for it

        camera = Camera()
        camera.read.connect(self.scanned)
        camera.changed.connect(self._take_camera)
        return camera

    def _take_camera(self) -> None:
        camera = self._camera
        if camera:
            sees = camera.condition is Condition.OK
            self.show_camera(camera if sees else None)
            if sees or camera.condition is Condition.FAULT:
                self.fared.emit(Part.CAMERA, camera.condition)

    # Help

    @Slot()
    def callStaff(self) -> None:
        """Somebody of the staff comes here."""
        if self._state.help in {"asking", "coming"}:
            return
        is_lost = self._state.away or self._state.closed
        self._change(help="away" if is_lost else "asking")
        if not is_lost:
            self._office.ask_help(uuid.uuid4().hex, then=self._take_help, no=self._take_no_help)

    def help_pressed(self) -> None:
        """The button beside the screen: on every screen, whatever goes on."""
        self.stay()
        self._go_to(replace(self._visit, panel=Panel.HELP))
        self.callStaff()

    def _take_help(self, _: object) -> None:
        self._tell_help("coming")

    def _take_no_help(self, _: DawrError) -> None:
        self._tell_help("away")

    def _tell_help(self, told: str) -> None:
        if self._state.help == "asking":
            self._change(help=told)

    def _tell_help_anew(self) -> None:
        """Who looks at the panel again may call again; as long as nobody came it is one call."""
        if self._state.help != "asking":
            self._change(help="")

    def close(self) -> None:
        if self._camera:
            self._camera.close()
