"""The ticket just issued: what the screen shows of it, what the paper says, and the code that a phone can keep."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import qrcode
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage, qRgb

from common.domain.profile import Profile
from common.domain.ticket import Turn
from common.language.phrases import Phrases
from common.operations.looking import Outlook
from common.printing.slip import Slip

QUIET_ZONE = 4  # modules of white round a QR code, by its standard


class Paper(StrEnum):
    """What became of the slip. Without a printer there is NONE; the number is written down."""

    NONE = "none"
    PRINTING = "printing"
    PRINTED = "printed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Issued:
    """A committed turn and what its visitor is told of the wait."""

    turn: Turn
    outlook: Outlook


@dataclass(frozen=True, slots=True)
class Shown:
    """What the ticket screen shows; all empty when there is no ticket."""

    number: str = ""
    service: str = ""
    wing: str = ""
    ahead: str = ""
    wait: str = ""
    times: str = ""
    code: str = ""
    paper: Paper = Paper.NONE


def token(profile: Profile, turn: Turn) -> str:
    """The ASCII text of the ticket's QR code: centre, business day, number. It names no person and opens nothing."""
    return f"{profile.code}:{turn.ticket.day.isoformat()}:{turn.ticket.number}"


def slip_of(profile: Profile, issued: Issued) -> Slip:
    """What is printed."""
    ticket, step = issued.turn.ticket, issued.turn.step
    return Slip(
        centre=profile.names,
        owner=profile.owner,
        number=ticket.number,
        service=profile.service_of[step.service].names,
        wing=profile.wing_of[step.wing].names,
        people_ahead=issued.outlook.ahead,
        wait=issued.outlook.wait,
        issued_at=ticket.issued_at.astimezone(profile.zone),
        language=ticket.language,
        token=token(profile, issued.turn),
    )


def shown(slip: Slip, paper: Paper, language: str, phrases: Phrases) -> Shown:
    """The slip on the screen, in the language spoken now."""
    day = slip.issued_at.date()
    return Shown(
        number=slip.number,
        service=slip.service.text(language, day),
        wing=slip.wing.text(language, day),
        ahead=phrases.people_ahead(slip.people_ahead),
        wait=phrases.wait(slip.wait) if slip.wait else "",
        times=phrases.turn_times(slip.wait, slip.issued_at) if slip.wait else "",
        code=picture(slip.token),
        paper=paper,
    )


def picture(text: str) -> str:
    """A QR code as a data URL: a picture of one dot a module, to be enlarged by whole numbers."""
    code = qrcode.QRCode(border=QUIET_ZONE, error_correction=qrcode.ERROR_CORRECT_M)
    code.add_data(text)
    buffer = QBuffer()
    _image(code.get_matrix()).save(buffer, "PNG")  # type: ignore[call-overload]
    return f"data:image/png;base64,{buffer.data().toBase64().toStdString()}"


def _image(matrix: Sequence[Sequence[bool]]) -> QImage:
    image = QImage(len(matrix), len(matrix), QImage.Format.Format_RGB32)
    black, white = qRgb(0, 0, 0), qRgb(255, 255, 255)
    for row, line in enumerate(matrix):
        for column, dark in enumerate(line):
            image.setPixel(column, row, black if dark else white)
    return image
