"""The signed code of a document, with what it is for and the serial beneath it."""

from common.documents import tokens
from common.documents.block import Block, Style, stack
from common.documents.cleaning import DocumentError
from common.documents.columns import centred
from common.documents.face import Weight
from common.documents.pen import Box, Pen
from common.domain.wording import Wording
from common.qr import QUIET_ZONE, Modules, modules

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
    matrix = _modules(code)
    module = tokens.CODE / len(matrix)
    quiet = QUIET_ZONE * module
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


def _modules(code: str) -> Modules:
    try:
        return modules(code, border=0)
    except ValueError as fault:
        raise DocumentError(_TOO_LONG) from fault


def _moved(box: Box, right: float, down: float) -> Box:
    return box[0] + right, box[1] + down, *box[2:]
