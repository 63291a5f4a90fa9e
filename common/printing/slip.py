"""The ticket as a visitor holds it: Arabic first, then the visitor's own language."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage

from common.domain.forecast import WaitRange
from common.domain.profile import Names
from common.language.bidi import isolated
from common.language.dates import both_dates, clock
from common.language.phrases import Phrases
from common.language.translation import speaking
from common.printing.block import Block, beside, centred_beside, rule, sheet, space, stack
from common.printing.code import qr_code
from common.printing.lettering import CENTRE, RIGHT, figures, line_height, text
from common.printing.typeface import icon, icon_font, load_fonts, text_font

LIGHT, BOLD = QFont.Weight.Medium, QFont.Weight.Bold


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """What a ticket says. `issued_at` is in the centre's zone; `token` is the ASCII text of the QR code, or empty."""

    centre: Names
    owner: Names
    number: str
    service: Names
    wing: Names
    people_ahead: int
    wait: WaitRange | None
    issued_at: datetime
    language: str
    token: str


@dataclass(frozen=True, slots=True)
class Size:
    """Sizes in dots of 1/8 mm for one width of paper."""

    margin: int
    gap: int
    number: int
    head: int
    line: int
    small: int
    code: int


SIZES = {
    576: Size(margin=24, gap=20, number=204, head=34, line=34, small=25, code=232),
    384: Size(margin=16, gap=16, number=146, head=28, line=28, small=21, code=200),
}


def draw(slip: Slip, dots: int) -> QImage:
    """The ticket at 203 dpi on paper of 576 or 384 dots: a 1-bit image in which 1 is ink."""
    load_fonts()
    return sheet(stack(list(_Drawing(slip, SIZES[dots], dots).blocks())), dots, SIZES[dots].margin)


class _Drawing:
    """One ticket being put together from top to bottom."""

    def __init__(self, slip: Slip, size: Size, dots: int) -> None:
        self.slip, self.size = slip, size
        self.width = dots - 2 * size.margin
        self.languages = ("ar",) if slip.language == "ar" else ("ar", slip.language)
        self.phrases = Phrases()

    def blocks(self) -> Iterator[Block]:
        for part in (self.head(), self.number(), self.service(), self.rows(), self.foot()):
            yield space(self.size.gap)
            yield from part
        yield space(self.size.gap)

    def head(self) -> Iterator[Block]:
        yield self.small(self.name(self.slip.owner, "ar"), "ar", self.width)
        yield from self.named(self.slip.centre, self.size.head)
        yield space(self.size.gap)
        yield rule(2)

    def number(self) -> Iterator[Block]:
        yield self.small("  ·  ".join(self.said(self.phrases.your_number)), "ar", self.width)
        yield space(self.size.gap)
        yield figures(self.slip.number, text_font(self.size.number, BOLD, "en"), self.width)
        yield space(self.size.gap // 2)

    def service(self) -> Iterator[Block]:
        yield from self.named(self.slip.service, self.size.line)
        yield space(self.size.gap)
        yield rule(2)

    def rows(self) -> Iterator[Block]:
        yield from self.row("users", lambda _: [self.phrases.people_ahead(self.slip.people_ahead)])
        yield from self.row("clock", self.wait)
        yield from self.row("map-pin", lambda language: [self.phrases.go_to(self.name(self.slip.wing, language))])
        yield from self.row("calendar", self.moment)
        yield rule(2)

    def wait(self, _: str) -> Sequence[str]:
        wait = self.slip.wait
        return [self.phrases.wait(wait), self.phrases.turn_times(wait, self.slip.issued_at)] if wait else []

    def moment(self, language: str) -> Sequence[str]:
        dates = both_dates(self.slip.issued_at.date(), language).split(" - ")
        return [*([clock(self.slip.issued_at)] if language == "ar" else []), *dates]

    def foot(self) -> Iterator[Block]:
        """The QR code, with what it is for beside it where there is room."""
        if not self.slip.token:
            yield stack(list(self.farewell(self.width)))
            return
        code = qr_code(self.slip.token, self.size.code)
        left = self.width - self.size.code
        if left > self.size.code:
            yield centred_beside(stack(list(self.farewell(left))), left, code)
        else:
            yield from (code, *self.farewell(self.width))

    def farewell(self, width: int) -> Iterator[Block]:
        for say in (*([self.phrases.keep] if self.slip.token else []), self.phrases.thanks):
            for language, words in zip(self.languages, self.said(say), strict=True):
                yield self.small(words, language, width)
            yield space(self.size.gap // 2)

    def row(self, mark: str, say: Callable[[str], Sequence[str]]) -> Iterator[Block]:
        """An icon and, beside it, what is said in each language; nothing when there is nothing to say."""
        icon_width = self.size.head + self.size.gap
        column = [block for language in self.languages for block in self.told(say, language, self.width - icon_width)]
        if column:
            drawn = text(icon(mark), icon_font(self.size.head), "ar", icon_width, RIGHT)
            middle = space((line_height(text_font(self.size.line, BOLD, "ar")) - drawn.height) // 2)
            yield beside(stack([middle, drawn]), icon_width, stack(column))
            yield space(self.size.gap)

    def told(self, say: Callable[[str], Sequence[str]], language: str, width: int) -> Iterator[Block]:
        """The lines that are not empty; the first one in Arabic is the large one."""
        with speaking(language):
            lines = [line for line in say(language) if line]
        for number, line in enumerate(lines):
            if number == 0 and language == "ar":
                yield text(line, text_font(self.size.line, BOLD, language), language, width, RIGHT)
            else:
                yield self.small(line, language, width, RIGHT)

    def named(self, names: Names, dots: int) -> Iterator[Block]:
        """The name in Arabic, in this size; smaller below it in the visitor's language."""
        yield text(self.name(names, "ar"), text_font(dots, BOLD, "ar"), "ar", self.width)
        for language in self.languages[1:]:
            yield self.small(self.name(names, language), language, self.width)

    def small(self, words: str, language: str, width: int, align: Qt.AlignmentFlag = CENTRE) -> Block:
        return text(words, text_font(self.size.small, LIGHT, language), language, width, align)

    def name(self, names: Names, language: str) -> str:
        return names.text(language, self.slip.issued_at.date())

    def said(self, say: Callable[[], str]) -> Iterator[str]:
        for language in self.languages:
            with speaking(language):
                yield isolated(say())
