"""A receipt printer that takes ESC/POS: asked before a ticket, told to forget what broke off, and heard after it."""

from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtGui import QImage

from common.domain.errors import DeviceError
from common.printing import escpos
from common.printing.conversation import Conversation
from common.printing.failure import CUT_OFF, UNUSABLE, explained
from common.printing.links.link import Connect, Link
from common.printing.outcome import NotBegun, Printed, Uncertain
from common.printing.slip import Slip, draw
from common.printing.status import Status


@dataclass(slots=True)
class ReceiptPrinter:
    """It is connected to for each job, so that one that was switched off and on again is found.

    `is_clean`: no rest of a ticket is left in its buffer. Of a printer that is met first nobody knows: whoever had it
    before may have been switched off in the middle of one.
    """

    address: str
    connect: Connect
    dots: int
    prints: bool = True
    is_clean: bool = False

    def status(self) -> Status:
        with explained(self.address, UNUSABLE):
            link = self.connect()
        with explained(self.address, CUT_OFF):
            try:
                return Conversation(link).status()
            finally:
                link.close()

    def print_slip(self, slip: Slip) -> Printed:
        return self.print_picture(draw(slip, self.dots))

    def print_picture(self, image: QImage) -> Printed:
        """The 1-bit image (1 is ink) on paper of its own."""
        data = escpos.ticket(image)
        with explained(self.address, UNUSABLE, NotBegun):
            link = self.connect()
        try:
            printed = self._print(link, data)
        except NotBegun:
            _close(link)
            raise
        except Uncertain:
            self._make_forget(link)
            raise
        _close(link)
        return printed

    def _print(self, link: Link, data: bytes) -> Printed:
        with explained(self.address, CUT_OFF, NotBegun):
            talk = Conversation(link)
            answers = self._answers(talk)
            keeps_up = answers and talk.keeps_up()
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
        status = talk.status()
        if status == Status():
            return False
        self.is_clean = self.is_clean or talk.clear()
        _refuse(status, NotBegun)
        if not self.is_clean:
            talk.fill()
        return True

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
