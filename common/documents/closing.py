"""The foot of a document's text: the code to verify it, who signs, and the place of the stamp."""

from common.documents import tokens
from common.documents.block import Block, Style, beside, lowered, rule, space, stack
from common.documents.code import signed_code
from common.documents.columns import centred
from common.documents.form import Form
from common.documents.pen import Pen
from common.documents.printout import Printout
from common.domain.wording import Wording

_STAMP = Wording("الختم", "Stamp")
_LABEL = Style(tokens.LABEL, tokens.INK_SOFT, spread=tokens.TIGHT)
_SEAL_PART = 0.36  # of the width


def closing(printout: Printout, form: Form, width: float) -> Block:
    """One block, so that nothing of it stands alone on a page."""
    code = width * _SEAL_PART if printout.code else 0.0
    verified = signed_code(printout.code, printout.serial, code) if printout.code else space(0)
    signed = _signatures(form, width - code)
    return beside([(code, lowered(signed, verified.height)), (0.0, verified)])


def _signatures(form: Form, width: float) -> Block:
    left = tokens.GAP + (tokens.STAMP + tokens.GAP_LARGE if form.stamp else tokens.GAP_LARGE)
    signed = stack([_signature(words, width - left) for words in form.signatures])
    stamp = [(tokens.GAP, _stamp())] if form.stamp else []
    return beside([(left, lowered(signed, tokens.STAMP)), *stamp])


def _signature(words: Wording, width: float) -> Block:
    return stack([space(tokens.SIGNATURE), rule(width, colour=tokens.INK_SOFT), *centred(words, _LABEL, width)])


def _stamp() -> Block:
    """A square with rounded corners and its name in it."""
    side = tokens.STAMP
    names = centred(_STAMP, _LABEL, side)

    def draw(pen: Pen, left: float, top: float) -> None:
        pen.frame((left, top, side, side), tokens.LINE, tokens.HAIR * 2, tokens.GAP_SMALL)
        stack(names).draw(pen, left, top + tokens.GAP_TINY)

    return Block(side, draw)
