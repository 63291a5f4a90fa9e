"""The ticket as a visitor holds it, line by line as the centre's profile lays it out."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import groupby
from typing import Final

from PySide6.QtGui import QImage

from common.domain.calendar import Pause
from common.domain.forecast import WaitRange
from common.domain.profile import Names
from common.domain.slip import SlipLayout
from common.language.bidi import figures_apart, isolated
from common.language.dates import both_dates, clock
from common.language.phrases import Phrases, mark_of
from common.language.route import RouteStop
from common.printing.block import Block, centred_beside, inverted, rule, sheet, space, stack
from common.printing.code import qr_code
from common.printing.lettering import figures
from common.printing.logo import logo
from common.printing.sizes import LARGE, ROOMY, SIZES, Size
from common.printing.typeface import load_fonts, text_font
from common.printing.voice import BOLD, LIGHT, Voice

USUAL: Final = SlipLayout()
GROUPS: Final[Mapping[str, int]] = {
    **dict.fromkeys(("logo", "owner", "centre"), 0),
    **dict.fromkeys(("number", "services"), 1),
    **dict.fromkeys(("people", "wait", "time"), 2),
    "route": 3,
    **dict.fromkeys(("code", "keep", "thanks"), 4),
    "notes": 5,
}
"""Lines that follow each other and are of one group have no rule between them."""


COURTESIES: Final = {"owner", "thanks"}
"""Lines that large print leaves out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """What a ticket says. Moments are in the centre's zone; `token` is the ASCII text of the QR code, or empty.

    `people_ahead`: None where nothing of the queue is known. `pause`: one that the wait runs into. `priority`: the
    visitor's class. `is_update`: it replaces an earlier paper. `copy`: which paper of this ticket it is, from 1.
    `large`: in large print.
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
    copy: int = 1
    large: bool = False
    layout: SlipLayout = USUAL


def draw(slip: Slip, dots: int) -> QImage:
    """The ticket at 203 dpi on paper of 576 or 384 dots: a 1-bit image in which 1 is ink."""
    size = (LARGE if slip.large else SIZES)[dots]
    return sheet(stack(blocks(slip, size, dots)), dots, size.margin)


def blocks(slip: Slip, size: Size, dots: int) -> list[Block]:
    """The same from top to bottom, without the margins."""
    load_fonts()
    return list(_Drawing(slip, size, dots).blocks())


class _Drawing:
    """One ticket being put together from top to bottom.

    Large print names the services in every language and tells the rest in the visitor's alone, without who owns the
    centre and without thanks: the paper would be a metre long.
    """

    def __init__(self, slip: Slip, size: Size, dots: int) -> None:
        self.slip, self.size = slip, size
        self.width = dots - 2 * size.margin
        languages = slip.layout.spoken(slip.language)
        own = slip.language if slip.language in languages else languages[0]
        self.voice = Voice(languages, size, self.width)
        self.details = Voice((own,), size, self.width) if slip.large else self.voice
        self.phrases = Phrases()
        self.parts = self.all_parts()

    def all_parts(self) -> Mapping[str, Callable[[], Iterator[Block]]]:
        """What draws each line."""
        return {
            "logo": self.logo,
            "owner": self.owner,
            "centre": partial(self.named, self.details, self.slip.centre, self.size.head),
            "number": self.number,
            "services": self.services,
            "people": lambda: self.details.row(self.details.mark("users"), self.people),
            "wait": lambda: self.details.row(self.details.mark("clock"), self.wait),
            "time": lambda: self.details.row(self.details.mark("calendar"), self.moment),
            "route": self.route,
            "code": partial(self.code, ()),
            "keep": partial(self.farewell, ("keep",), self.width),
            "thanks": partial(self.farewell, ("thanks",), self.width),
            "notes": self.notes,
        }

    def blocks(self) -> Iterator[Block]:
        lines = (line for line in self.slip.layout.lines if not self.slip.large or line not in COURTESIES)
        groups = [list(self.group(list(some))) for _, some in groupby(lines, GROUPS.__getitem__)]
        for number, blocks in enumerate(filter(None, groups)):
            if number:
                yield rule(2)
            yield from (space(self.size.gap), *blocks, space(self.size.gap))

    def group(self, lines: Sequence[str]) -> Iterator[Block]:
        """What follows the code in its group goes beside it."""
        at = lines.index("code") if "code" in lines else len(lines)
        for line in lines[:at]:
            yield from self.parts[line]()
        if at < len(lines):
            yield from self.code(lines[at + 1 :])

    def logo(self) -> Iterator[Block]:
        if self.slip.layout.logo:
            yield logo(self.slip.layout.logo, self.width, self.size.logo)
            yield space(self.size.gap)

    def owner(self) -> Iterator[Block]:
        first = self.voice.first
        yield self.voice.small(isolated(self.name(self.slip.owner, first)), first, self.width)

    def number(self) -> Iterator[Block]:
        if self.slip.copy > 1:
            yield from (self.copy(), space(self.size.gap))
        yield from self.aside(self.phrases.your_number)
        yield space(self.size.gap)
        yield figures(self.slip.number, text_font(self.size.number, BOLD, "en"), self.width)
        yield space(self.size.gap // 2)
        yield from self.aside(lambda: mark_of(self.slip.priority, self.phrases))
        if self.slip.is_update:
            yield space(self.size.gap // 2)
            yield from self.details.each(self.phrases.replaces, self.width)

    def copy(self) -> Block:
        """Seen from afar: two papers of one number are never taken for each other."""
        say = partial(self.phrases.copy, self.slip.copy)
        return inverted(stack(list(self.voice.together(say, BOLD, self.size.line))), self.size.gap // 4)

    def aside(self, say: Callable[[], str]) -> Iterator[Block]:
        """Where there is something to say."""
        if any(self.details.said(say)):
            yield from self.details.together(say, LIGHT, self.size.small)

    def services(self) -> Iterator[Block]:
        for names in self.slip.services:
            yield space(self.size.gap)
            yield from self.named(self.voice, names, self.size.line)

    def people(self, _: str) -> Sequence[str]:
        ahead = self.slip.people_ahead
        return [self.phrases.valid() if ahead is None else self.phrases.people_ahead(ahead)]

    def wait(self, language: str) -> Sequence[str]:
        """Large print has the clock times alone where they are known: they stay true on paper."""
        wait, pause = self.slip.wait, self.slip.pause
        if wait is None:
            return [self.phrases.wait_not_known()] if self.slip.people_ahead is None else []
        rest = [self.phrases.pause(pause.names.text(language), pause.start, pause.end)] if pause else []
        told = [self.phrases.wait(wait), self.phrases.turn_times(wait, self.slip.told_at)]
        return [*(told[1:] if self.slip.large and told[1] else told), *rest]

    def moment(self, language: str) -> Sequence[str]:
        """Of both dates, large print has the language's own."""
        dates = both_dates(self.slip.issued_at.date(), language).split(" - ")
        told = dates[:1] if self.slip.large else dates
        return [*([clock(self.slip.issued_at)] if language == self.details.first else []), *told]

    def route(self) -> Iterator[Block]:
        for stop in self.slip.stops:
            sign = self.details.mark("hourglass") if stop.number is None else self.details.figure(stop.number)
            yield from self.details.row(sign, partial(self.stop, stop))

    def stop(self, stop: RouteStop, language: str) -> Sequence[str]:
        """Where to go or what is prepared, and for what where that is not plain."""
        if stop.number is None:
            return [self.phrases.prepared()]
        place = self.name(stop.place, language)
        more = [isolated(self.name(names, language)) for names in (stop.errand, stop.purpose) if names]
        return [self.phrases.now(place) if stop is self.slip.stops[0] else isolated(place), *more]

    def code(self, lines: Sequence[str]) -> Iterator[Block]:
        """The QR code and what it is for, with these lines after that."""
        if not self.slip.token:
            yield from self.farewell(lines, self.width)
            return
        code = qr_code(self.slip.token, self.size.code)
        left = self.width - self.size.code
        if left >= ROOMY * self.size.small:
            yield centred_beside(stack(list(self.farewell(("scan", *lines), left))), left, code)
        else:
            yield from (code, *self.farewell(("scan", *lines), self.width))

    def farewell(self, lines: Sequence[str], width: int) -> Iterator[Block]:
        said = {"scan": self.phrases.scan, "keep": self.phrases.keep, "thanks": self.phrases.thanks}
        for line in lines:
            yield from self.details.each(said[line], width)

    def notes(self) -> Iterator[Block]:
        for note in self.slip.layout.notes:
            said = {note.get(language) or note["en"]: language for language in reversed(self.details.languages)}
            for words, language in reversed(said.items()):
                yield self.voice.small(isolated(figures_apart(words)), language, self.width)
            yield space(self.size.gap // 2)

    def named(self, voice: Voice, names: Names, dots: int) -> Iterator[Block]:
        yield from voice.named(partial(self.name, names), dots)

    def name(self, names: Names, language: str) -> str:
        return names.text(language, self.slip.issued_at.date())
