"""The top of a document's text: what it is, which one, of which day, and that it is a reprint."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain

from common.documents import tokens
from common.documents.block import Align, Block, Style, beside, space, stack
from common.documents.columns import centred, columns, half
from common.documents.face import Weight
from common.documents.fields import LABEL, VALUE, field
from common.documents.form import Form
from common.documents.pen import Pen
from common.documents.printout import Printout
from common.domain.wording import Wording
from common.language.dates import gregorian, hijri, weekday

_SERIAL = Wording("الرقم التسلسلي", "Serial number")
_DATE = Wording("تاريخ الإصدار", "Date of issue")
_STOCK = Wording("رقم النموذج المراقب", "Controlled form number")
_COPY = Wording("نسخة {copy}", "Copy {copy}")
_COPY_FOR = Wording("نسخة {copy} · {reason}", "Copy {copy} · {reason}")

_TITLE = Style(tokens.TITLE, tokens.GREEN, Weight.STRONG)
_SUBTITLE = Style(tokens.SUBTITLE, tokens.INK_SOFT, spread=tokens.TIGHT)
_MARK = Style(tokens.BODY, weight=Weight.STRONG)
_PART = Style(tokens.LABEL, tokens.INK_SOFT, spread=tokens.TIGHT)


def opening(printout: Printout, form: Form, part: Wording | None, width: float) -> Iterator[Block]:
    yield from centred([form.title.ar], _TITLE, width)
    yield from centred([form.title.en], _SUBTITLE, width)
    yield from centred(part or (), _PART, width)
    yield space(tokens.GAP_SMALL)
    if printout.copy > 1:
        yield _reprint(printout, width)
        yield space(tokens.GAP_SMALL)
    yield _card([*_identity(printout, width - 2 * tokens.GAP)], width)
    yield space(tokens.GAP)


def again(printout: Printout, form: Form, page: int, width: float) -> list[Block]:
    """What page `page` begins with, where the first is 0: not the first one."""
    sheet = [*field(_STOCK, printout.stock[page], width)] if page < len(printout.stock) else []
    return [*centred(form.title, _PART, width), *sheet, space(tokens.GAP_SMALL)]


def _identity(printout: Printout, width: float) -> Iterator[Block]:
    yield from field(_SERIAL, printout.serial, width)
    dates = {language: _dates(printout.issued_on, language) for language in ("ar", "en")}
    right = [half(text, style, width, Align.RIGHT) for text, style in [(_DATE.ar, LABEL), *dates["ar"]]]
    left = [half(text, style, width, Align.LEFT) for text, style in [(_DATE.en, LABEL), *dates["en"]]]
    yield columns([*chain(*right)], [*chain(*left)], width)
    if printout.stock:
        yield from field(_STOCK, printout.stock[0], width)


def _dates(day: date, language: str) -> list[tuple[str, Style]]:
    """The language's own calendar first; only the Gregorian date where Umm al-Qura is not tabulated."""
    named = f"{weekday(day, language)} {gregorian(day, language)}"
    try:
        lines = [hijri(day, language), named]
    except OverflowError:
        lines = [named]
    return [(line, VALUE) for line in (lines if language == "ar" else lines[::-1])]


def _reprint(printout: Printout, width: float) -> Block:
    """In a strong frame: nobody takes it for the first copy, in black and white either."""
    words = _COPY_FOR if printout.reason else _COPY
    said = Wording(*(words.text(lang, copy=printout.copy, reason=printout.reason or "") for lang in ("ar", "en")))
    inner = stack(centred(said, _MARK, width - 2 * tokens.GAP))
    return _framed(inner, width, tokens.INK, None)


def _card(blocks: Sequence[Block], width: float) -> Block:
    return _framed(stack(blocks), width, tokens.GREEN_LINE, tokens.GREEN_TINT)


def _framed(inner: Block, width: float, colour: str, fill: str | None) -> Block:
    height = inner.height + 2 * tokens.GAP_TINY

    def draw(pen: Pen, left: float, top: float) -> None:
        pen.frame((left, top, width, height), colour, tokens.HAIR, tokens.GAP_TINY, fill)
        beside([(tokens.GAP, inner)]).draw(pen, left, top + tokens.GAP_TINY)

    return Block(height, draw)
