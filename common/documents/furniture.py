"""What every page has: whose document it is at the top, the page and the serial at the foot."""

from io import BytesIO

from reportlab.lib.utils import ImageReader

from common.documents import tokens
from common.documents.block import Align, Block, Style, beside, paragraph, rule, space, stack
from common.documents.cleaning import DocumentError
from common.documents.face import Weight
from common.documents.printout import Printout
from common.domain.wording import Wording

_NO_PICTURE = Wording("تعذرت قراءة صورة الشعار.", "The picture of the logo cannot be read.")
_PAGE = Wording("صفحة {number} من {count}", "Page {number} of {count}")
_OWNER = Style(tokens.LABEL + 1, tokens.INK_SOFT)
_CENTRE = Style(tokens.HEAD, tokens.GREEN, Weight.STRONG)
_FOOT = Style(tokens.SMALL, tokens.INK_SOFT)


def head(printout: Printout, width: float) -> Block:
    """Owner, centre and agency in both languages, the logo between them, a bar in green below."""
    logo = _logo(printout.logo)
    side = (width - 2 * tokens.GAP - logo.height) / 2
    names = [
        (width - side, _names(printout, "ar", side, Align.RIGHT)),
        (0.0, _names(printout, "en", side, Align.LEFT)),
        ((width - logo.height) / 2, logo),
    ]
    bar = rule(width, tokens.BAR, tokens.GREEN)
    return stack([beside(names), space(tokens.GAP_SMALL), bar, space(tokens.GAP)])


def foot(serial: str, number: int, count: int, width: float) -> Block:
    """The serial stands lower than the page numbers: on one height they would be read as one line."""
    arabic, english = (_PAGE.text(language, number=number, count=count) for language in ("ar", "en"))
    middle = stack([space(tokens.SMALL), paragraph(serial, _FOOT, width, Align.CENTRE)])
    words = [
        (0.0, paragraph(arabic, _FOOT, width, Align.RIGHT)),
        (0.0, middle),
        (0.0, paragraph(english, _FOOT, width, Align.LEFT)),
    ]
    return stack([rule(width), space(tokens.GAP_TINY), beside(words)])


def _names(printout: Printout, language: str, width: float, align: Align) -> Block:
    owner, centre = (names.text(language, printout.issued_on) for names in (printout.owner, printout.centre))
    agency = printout.agency.text(language, printout.issued_on) if printout.agency else ""
    return stack(
        [
            paragraph(owner, _OWNER, width, align),
            paragraph(centre, _CENTRE, width, align),
            paragraph(agency, _OWNER, width, align),
        ]
    )


def _logo(image: bytes) -> Block:
    if not image:
        return space(0)
    reader = _reader(image)
    box = (tokens.LOGO, tokens.LOGO)
    return Block(tokens.LOGO, lambda pen, left, top: pen.picture(reader, (left, top, *box)))


def _reader(image: bytes) -> ImageReader:
    try:
        reader = ImageReader(BytesIO(image))
        reader.getRGBData()
    except (OSError, ValueError, SyntaxError) as fault:  # Pillow says any of them of a picture that is none, or is cut
        raise DocumentError(_NO_PICTURE) from fault
    return reader
