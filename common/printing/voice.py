"""Words on one paper: in each of its languages, the first of them larger than the others."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from common.language.bidi import isolated
from common.language.catalogue import direction
from common.language.translation import speaking
from common.printing.block import Block, beside, over, space, stack
from common.printing.lettering import CENTRE, LEFT, RIGHT, Setting, line_height, text
from common.printing.sizes import ROOMY, Size
from common.printing.typeface import icon, icon_font, text_font

LIGHT, BOLD = QFont.Weight.Medium, QFont.Weight.Bold

Say = Callable[[], str]
Tell = Callable[[str], Sequence[str]]
"""From a language, in which it is called, to the lines in it."""


class Voice:
    """`width`: of the paper without its margins."""

    def __init__(self, languages: Sequence[str], size: Size, width: int) -> None:
        self.languages, self.size, self.width = languages, size, width
        self.first = languages[0]
        self.begin = RIGHT if direction(self.first) == Qt.LayoutDirection.RightToLeft else LEFT

    def small(self, words: str, language: str, width: int, align: Qt.AlignmentFlag = CENTRE) -> Block:
        font = text_font(self.size.small, LIGHT, language)
        return text(words, font, language, width, self._setting(self.size.small, align))

    def strong(self, words: str, language: str, dots: int, width: int, align: Qt.AlignmentFlag = CENTRE) -> Block:
        return text(words, text_font(dots, BOLD, language), language, width, self._setting(dots, align))

    def _setting(self, dots: int, align: Qt.AlignmentFlag = CENTRE, indent: int = 0) -> Setting:
        return Setting(align, dots * self.size.pitch // 100, indent)

    def together(self, say: Say, weight: QFont.Weight, dots: int) -> Iterator[Block]:
        """In all languages in one line where there is room, else one below the other."""
        said = list(zip(self.languages, self.said(say), strict=True))
        if self.width >= 2 * ROOMY * self.size.small:
            said = [(self.first, "  ·  ".join(isolated(words) for _, words in said))]
        for language, words in said:
            font = text_font(dots, weight, language)
            yield text(words, font, language, self.width, self._setting(dots))

    def said(self, say: Say) -> Iterator[str]:
        for language in self.languages:
            with speaking(language):
                yield say()

    def each(self, say: Say, width: int) -> Iterator[Block]:
        """The same in each language, one below the other."""
        for language, words in zip(self.languages, self.said(say), strict=True):
            yield self.small(words, language, width)
        yield space(self.size.gap // 2)

    def named(self, name: Callable[[str], str], dots: int) -> Iterator[Block]:
        """A name in the first language, in this size; smaller below it in the others, each name once."""
        yield self.strong(isolated(name(self.first)), self.first, dots, self.width)
        others = {name(language): language for language in reversed(self.languages[1:])}
        for words, language in reversed(others.items()):
            if words != name(self.first):
                yield self.small(isolated(words), language, self.width)

    def row(self, sign: Block, tell: Tell) -> Iterator[Block]:
        """A sign, and beside it or around it what is told in each language; nothing when there is nothing to tell."""
        width = self.width - self.size.sign
        roomy = width >= ROOMY * self.size.small
        told = [block for language in self.languages for block in self._told(tell, language, width, roomy=roomy)]
        if told:
            yield self._beside(sign, stack(told)) if roomy else self._around(sign, told)
            yield space(self.size.gap)

    def mark(self, name: str) -> Block:
        """An icon as a sign."""
        return text(icon(name), icon_font(self.size.head), "ar", self.size.sign, Setting(self.begin))

    def figure(self, number: int) -> Block:
        """A number as a sign."""
        return self.strong(str(number), "en", self.size.head, self.size.sign, self.begin)

    def _beside(self, sign: Block, told: Block) -> Block:
        """The sign half-way up the first line."""
        return self._columns(self._lowered(sign), told)

    def _around(self, sign: Block, told: Sequence[Block]) -> Block:
        """The sign in the first line, which leaves room for it."""
        return over(self._columns(self._lowered(sign), space(0)), stack(told))

    def _lowered(self, sign: Block) -> Block:
        line = self._setting(self.size.line).pitch or line_height(text_font(self.size.line, BOLD, self.first))
        return stack([space(max(0, (line - sign.height) // 2)), sign])

    def _columns(self, sign: Block, told: Block) -> Block:
        """The sign where the first language begins to read."""
        if self.begin == RIGHT:
            return beside(sign, self.size.sign, told)
        return beside(told, self.width - self.size.sign, sign)

    def _told(self, tell: Tell, language: str, width: int, *, roomy: bool) -> Iterator[Block]:
        """The lines that are not empty; the first one in the first language is the large one."""
        room, indent = (width, 0) if roomy else (self.width, self.size.sign)
        with speaking(language):
            lines = [line for line in tell(language) if line]
        for number, line in enumerate(lines):
            if number == 0 and language == self.first:
                font = text_font(self.size.line, BOLD, language)
                yield text(line, font, language, room, self._setting(self.size.line, self.begin, indent))
            else:
                yield self.small(line, language, room, self.begin)
