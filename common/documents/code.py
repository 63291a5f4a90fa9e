"""The signed code of a document, with what it is for and the serial beneath it."""

from collections.abc import Sequence

import qrcode
from qrcode.exceptions import DataOverflowError

from common.documents import tokens
from common.documents.block import Block, Style, stack
from common.documents.cleaning import DocumentError
from common.documents.columns import centred
from common.documents.face import Weight
from common.documents.pen import Box, Pen
from common.domain.wording import Wording

_QUIET = 4  # modules of white round a QR code, by its standard
_TOO_LONG = Wording("رمز التحقق أطول من أن يُطبع.", "The code for verification is too long to be printed.")
_VERIFY = Wording(
    "للتحقق من الوثيقة: امسح الرمز في جهاز الخدمة الذاتية.", "To verify: scan this code at a self-service kiosk."
)
_WORDS = Style(tokens.SMALL, tokens.INK_SOFT, spread=tokens.TIGHT)
_SERIAL = Style(tokens.LABEL, weight=Weight.STRONG)


def signed_code(code: str, serial: str, width: float) -> Block:
    """The code in the middle of this width. DocumentError when it is more than a QR code holds."""
    return stack([_symbol(code, width), *centred(_VERIFY, _WORDS, width), *centred([serial], _SERIAL, width)])


def _symbol(code: str, width: float) -> Block:
    """The dark part is as wide as the token says, whatever it holds; white is left all round it."""
    matrix = _matrix(code)
    module = tokens.CODE / len(matrix)
    quiet = _QUIET * module
    dark = [
        (column * module, row * module, module, module)
        for row, line in enumerate(matrix)
        for column, is_dark in enumerate(line)
        if is_dark
    ]

    def draw(pen: Pen, left: float, top: float) -> None:
        left += (width - tokens.CODE) / 2
        pen.boxes([_moved(box, left, top + quiet) for box in dark], tokens.BLACK)

    return Block(tokens.CODE + 2 * quiet, draw)


def _matrix(code: str) -> Sequence[Sequence[bool]]:
    symbol = qrcode.QRCode(border=0, error_correction=qrcode.ERROR_CORRECT_M)
    symbol.add_data(code)
    try:
        matrix: Sequence[Sequence[bool]] = symbol.get_matrix()
    except (DataOverflowError, ValueError) as fault:  # the library says either
        raise DocumentError(_TOO_LONG) from fault
    return matrix


def _moved(box: Box, right: float, down: float) -> Box:
    return box[0] + right, box[1] + down, *box[2:]
