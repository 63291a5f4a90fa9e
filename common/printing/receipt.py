"""A receipt printer that takes ESC/POS: asked before a ticket, told to forget what broke off, and heard after it."""

from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtGui import QImage

from common.domain.errors import DeviceError
from common.printing import escpos
from common.printing.conversation import Conversation
from common.printing.failure import CUT_OFF, LATE, UNUSABLE, explained
from common.printing.links.link import Connect, Link
from common.printing.outcome import NotBegun, Printed, Uncertain
from common.printing.slip import Slip, draw
from common.printing.status import Status


@dataclass(slots=True)
class ReceiptPrinter:
    """It is connected to for each job, so that one that was switched off and on again is found.

    `is_clean`: no rest of a ticket is left in its buffer. Of a printer that is met first nobody knows: whoever had it
    before may have been switched off in the middle of one.

    `keeps_up`: whether it answers in its turn (GS r), None where nobody knows. One that does not lets us wait a whole
    REPLY_SECONDS; so it is asked again only after a fault. `has_spoken`: it has said that it is ready; when such a one
    is silent it is off, and gets nothing, until it was gone from its place: then it may be another one.
    """

    address: str
    connect: Connect
    dots: int
    prints: bool = True
    is_clean: bool = False
    keeps_up: bool | None = None
    has_spoken: bool = False

    def status(self) -> Status:
        link = self._connected(DeviceError)
        with explained(self.address, CUT_OFF):
            try:
                return self._said(Conversation(link), DeviceError)
            finally:
                link.close()

    def print_slip(self, slip: Slip) -> Printed:
        return self.print_picture(draw(slip, self.dots))

    def print_picture(self, image: QImage) -> Printed:
        """The 1-bit image (1 is ink) on paper of its own."""
        data = escpos.ticket(image)
        link = self._connected(NotBegun)
        try:
            printed = self._print(link, data)
        except NotBegun:
            self.keeps_up = None
            _close(link)
            raise
        except Uncertain:
            self.keeps_up = None
            self._make_forget(link)
            raise
        _close(link)
        return printed

    def _connected(self, kind: type[DeviceError]) -> Link:
        with explained(self.address, UNUSABLE, kind):
            try:
                return self.connect()
            except OSError:
                self.keeps_up, self.has_spoken = None, False
                raise

    def _print(self, link: Link, data: bytes) -> Printed:
        with explained(self.address, CUT_OFF, NotBegun):
            talk = Conversation(link)
            answers = self._answers(talk)
            keeps_up = answers and self._keeps_up(talk)
            was_clean, self.is_clean = self.is_clean, False
        with explained(self.address, CUT_OFF, Uncertain):
            link.send(data)
            if answers:
                _refuse(talk.await_end() if keeps_up else talk.await_word(), Uncertain)
        self.is_clean = True
        return Printed(self.address, is_confirmed=keeps_up and was_clean)

    def _answers(self, talk: Conversation) -> bool:
        """Whether it says anything. NotBegun if something stands in the way of printing.

        Also one without paper is told to forget: else it would go on by itself, once there is a new roll in it.
        """
        status = self._said(talk, NotBegun)
        if status == Status():
            return False
        self.is_clean = self.is_clean or talk.clear()
        _refuse(status, NotBegun)
        if not self.is_clean:
            talk.fill()
        return True

    def _said(self, talk: Conversation, kind: type[DeviceError]) -> Status:
        """A first byte may be lost, and a printer at work may be deaf: who has spoken is asked twice."""
        status = talk.status()
        if self.has_spoken and status == Status():
            status = talk.status()
        if self.has_spoken and status == Status():
            raise kind(LATE, address=self.address)
        self.has_spoken = self.has_spoken or status.ready
        return status

    def _keeps_up(self, talk: Conversation) -> bool:
        """One that did, and does not now, has something else in its buffer, of whoever may print here too."""
        if self.keeps_up is False:
            return False
        before, self.keeps_up = self.keeps_up, talk.keeps_up()
        if before and not self.keeps_up:
            self.is_clean = False
            raise NotBegun(LATE, address=self.address)
        return self.keeps_up

    def _make_forget(self, link: Link) -> None:
        """After a fault in the middle, over a new connection: the old one may be full of what nobody wants any more."""
        with suppress(OSError):
            link.drop()
        with suppress(OSError):
            link = self.connect()
            try:
                self.is_clean = Conversation(link).clear()
            finally:
                link.close()


def _refuse(status: Status, kind: type[DeviceError]) -> None:
    if status.trouble:
        raise kind(status.trouble)


def _close(link: Link) -> None:
    """What became of the ticket is known; a line that breaks now says nothing more about it."""
    with suppress(OSError):
        link.close()
