"""The ticket as a visitor holds it: Arabic first, then the visitor's own language."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage

from common.domain.calendar import Pause
from common.domain.forecast import WaitRange
from common.domain.profile import Names
from common.language.bidi import isolated
from common.language.dates import both_dates, clock
from common.language.phrases import Phrases, mark_of
from common.language.route import RouteStop
from common.language.translation import speaking
from common.printing.block import Block, beside, centred_beside, rule, sheet, space, stack
from common.printing.code import qr_code
from common.printing.lettering import CENTRE, RIGHT, figures, line_height, text
from common.printing.typeface import icon, icon_font, load_fonts, text_font

LIGHT, BOLD = QFont.Weight.Medium, QFont.Weight.Bold


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """What a ticket says. Moments are in the centre's zone; `token` is the ASCII text of the QR code, or empty.

    `people_ahead`: None where nothing of the queue is known. `pause`: one that the wait runs into. `priority`: the
    visitor's class. `is_update`: it replaces an earlier paper.
    """

    centre: Names
    owner: Names
    number: str
    services: tuple[Names, ...]
    stops: tuple[RouteStop, ...]
    people_ahead: int | None
    wait: WaitRange | None
    pause: Pause | None
    priority: str
    issued_at: datetime
    told_at: datetime
    language: str
    token: str
    is_update: bool = False


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
        self.icon_width = size.head + size.gap
        self.phrases = Phrases()

    def blocks(self) -> Iterator[Block]:
        for part in (self.head(), self.number(), self.services(), self.rows(), self.foot()):
            yield space(self.size.gap)
            yield from part
        yield space(self.size.gap)

    def head(self) -> Iterator[Block]:
        yield self.small(self.name(self.slip.owner, "ar"), "ar", self.width)
        yield from self.named(self.slip.centre, self.size.head)
        yield space(self.size.gap)
        yield rule(2)

    def number(self) -> Iterator[Block]:
        yield self.small(self.both(self.phrases.your_number), "ar", self.width)
        yield space(self.size.gap)
        yield figures(self.slip.number, text_font(self.size.number, BOLD, "en"), self.width)
        if mark_of(self.slip.priority, self.phrases):
            yield space(self.size.gap // 2)
            yield self.small(self.both(lambda: mark_of(self.slip.priority, self.phrases)), "ar", self.width)
        yield space(self.size.gap // 2)
        if self.slip.is_update:
            yield space(self.size.gap // 2)
            yield from self.each(self.phrases.replaces, self.width)

    def services(self) -> Iterator[Block]:
        for names in self.slip.services:
            yield from self.named(names, self.size.line)
            yield space(self.size.gap)
        yield rule(2)

    def rows(self) -> Iterator[Block]:
        yield from self.row(self.mark("users"), self.people)
        yield from self.row(self.mark("clock"), self.wait)
        yield from self.row(self.mark("calendar"), self.moment)
        yield rule(2)
        yield space(self.size.gap)
        for stop in self.slip.stops:
            yield from self.row(self.sign(stop), partial(self.stop, stop))
        yield rule(2)

    def people(self, _: str) -> Sequence[str]:
        ahead = self.slip.people_ahead
        return [self.phrases.valid() if ahead is None else self.phrases.people_ahead(ahead)]

    def wait(self, language: str) -> Sequence[str]:
        wait, pause = self.slip.wait, self.slip.pause
        if wait is None:
            return [self.phrases.wait_not_known()] if self.slip.people_ahead is None else []
        rest = [self.phrases.pause(pause.names.text(language), pause.start, pause.end)] if pause else []
        return [self.phrases.wait(wait), self.phrases.turn_times(wait, self.slip.told_at), *rest]

    def stop(self, stop: RouteStop, language: str) -> Sequence[str]:
        """Where to go or what is prepared, and for what where that is not plain."""
        if stop.number is None:
            return [self.phrases.prepared()]
        place = self.name(stop.place, language)
        more = [self.name(names, language) for names in (stop.errand, stop.purpose) if names]
        return [self.phrases.now(place) if stop is self.slip.stops[0] else place, *more]

    def sign(self, stop: RouteStop) -> Block:
        if stop.number is None:
            return self.mark("hourglass")
        return text(str(stop.number), text_font(self.size.head, BOLD, "en"), "en", self.icon_width, RIGHT)

    def mark(self, name: str) -> Block:
        return text(icon(name), icon_font(self.size.head), "ar", self.icon_width, RIGHT)

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
        for say in (*([self.phrases.scan, self.phrases.keep] if self.slip.token else []), self.phrases.thanks):
            yield from self.each(say, width)

    def each(self, say: Callable[[], str], width: int) -> Iterator[Block]:
        """The same in each language, one below the other."""
        for language, words in zip(self.languages, self.said(say), strict=True):
            yield self.small(words, language, width)
        yield space(self.size.gap // 2)

    def row(self, sign: Block, say: Callable[[str], Sequence[str]]) -> Iterator[Block]:
        """A sign and, beside it, what is said in each language; nothing when there is nothing to say."""
        width = self.width - self.icon_width
        column = [block for language in self.languages for block in self.told(say, language, width)]
        if column:
            middle = space(max(0, (line_height(text_font(self.size.line, BOLD, "ar")) - sign.height) // 2))
            yield beside(stack([middle, sign]), self.icon_width, stack(column))
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

    def both(self, say: Callable[[], str]) -> str:
        return "  ·  ".join(self.said(say))

    def said(self, say: Callable[[], str]) -> Iterator[str]:
        for language in self.languages:
            with speaking(language):
                yield isolated(say())
