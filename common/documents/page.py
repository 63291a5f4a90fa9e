"""A printout as a PDF. Needs a QGuiApplication (offscreen will do); may be called from any thread."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from io import BytesIO
from typing import TypeAlias

from reportlab.pdfgen.canvas import Canvas

from common.documents import fields, stages, tokens
from common.documents.block import Align, Block, Style, space, stack
from common.documents.closing import closing
from common.documents.columns import columns, half
from common.documents.face import initial_font
from common.documents.form import Form
from common.documents.furniture import foot, head
from common.documents.opening import again, opening
from common.documents.pen import Pen
from common.documents.printout import Printout
from common.documents.templates import FORMS
from common.domain.wording import Wording

Page: TypeAlias = list[Block]
_BODY = Style(tokens.BODY)


def render(printout: Printout) -> bytes:
    """The document as a PDF: the same bytes for the same printout.

    Raises DocumentError, one line for staff, for what cannot be printed: a letter that no font has, a field that the
    template does not have, a code or a picture that is none.
    """
    form = FORMS[printout.template]
    canvas = _canvas(printout, form)
    pen = Pen(canvas, tokens.PAGE[1])
    for pages in _parts(printout, form):
        _draw(printout, pages, pen)
    data: bytes = canvas.getpdfdata()
    return data


def page_count(printout: Printout) -> int:
    """How many pages the PDF will have; raises what `render` does for a letter or a field."""
    return sum(map(len, _parts(printout, FORMS[printout.template])))


def _canvas(printout: Printout, form: Form) -> Canvas:
    """Named and dated as the document is, not as the machine's clock is."""
    canvas = Canvas(BytesIO(), tokens.PAGE, invariant=1, pageCompression=1, lang="ar", initialFontName=initial_font())
    canvas.setTitle(f"{form.title.ar} · {form.title.en} · {printout.serial}")
    canvas.setSubject(printout.serial)
    canvas.setAuthor(" · ".join(printout.centre.text(language, printout.issued_on) for language in ("ar", "en")))
    canvas.setCreator("Dawr")
    canvas.setDateFormatter(lambda *_: f"D:{printout.issued_on:%Y%m%d}000000+03'00'")
    return canvas


def _parts(printout: Printout, form: Form) -> list[list[Page]]:
    """The pages of each part."""
    parts: list[list[Page]] = []
    for part in form.parts or (None,):
        sheets = printout.stock[sum(map(len, parts)) :]
        parts.append(_laid_out(replace(printout, stock=sheets), form, part))
    return parts


def _laid_out(printout: Printout, form: Form, part: Wording | None) -> list[Page]:
    furniture = (
        head(printout, tokens.WIDTH).height + tokens.GAP_SMALL + foot(printout.serial, 1, 1, tokens.WIDTH).height
    )
    room = tokens.PAGE[1] - 2 * tokens.EDGE - furniture
    blocks = [*_blocks(printout, form, part, tokens.WIDTH)]
    begun = partial(again, printout, form, width=tokens.WIDTH)
    return _pages(blocks, _end(printout, form, tokens.WIDTH), begun, room)


def _draw(printout: Printout, pages: Sequence[Page], pen: Pen) -> None:
    top = head(printout, tokens.WIDTH)
    for number, page in enumerate(pages, 1):
        bottom = foot(printout.serial, number, len(pages), tokens.WIDTH)
        top.draw(pen, tokens.MARGIN, tokens.EDGE)
        _column(page, pen, tokens.MARGIN, tokens.EDGE + top.height)
        bottom.draw(pen, tokens.MARGIN, tokens.PAGE[1] - tokens.EDGE - bottom.height)
        pen.end_page()


def _column(blocks: Sequence[Block], pen: Pen, left: float, top: float) -> None:
    for block in blocks:
        block.draw(pen, left, top)
        top += block.height


def _blocks(printout: Printout, form: Form, part: Wording | None, width: float) -> Iterator[Block]:
    yield from opening(printout, form, part, width)
    yield from fields.table(form, printout.fields, width)
    yield from stages.table(printout.stages, width)


def _end(printout: Printout, form: Form, width: float) -> tuple[Block, Block]:
    """What the document says, and who says so: never on two pages."""
    right = [line for sentence in form.body for line in half(sentence.ar, _BODY, width, Align.RIGHT)]
    left = [line for sentence in form.body for line in half(sentence.en, _BODY, width, Align.LEFT)]
    said = stack([space(tokens.GAP), columns(right, left, width), space(tokens.GAP_SMALL)])
    return said, closing(printout, form, width)


def _pages(
    blocks: Sequence[Block], end: tuple[Block, Block], begun: Callable[[int], list[Block]], room: float
) -> list[Page]:
    """Blocks in pages that hold them; the end stands together, its second part at the foot of the last page."""
    pages: list[Page] = [[]]
    for block in blocks:
        if _height(pages[-1]) + block.height > room:
            pages.append([*begun(len(pages)), *([block.above] if block.above else [])])
        pages[-1].append(block)
    if _height([*pages[-1], *end]) > room:
        pages.append(begun(len(pages)))
    free = max(0.0, room - _height([*pages[-1], *end]))
    pages[-1] += [end[0], space(free), end[1]]
    return pages


def _height(blocks: Sequence[Block]) -> float:
    return sum(block.height for block in blocks)
