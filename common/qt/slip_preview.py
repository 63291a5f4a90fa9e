"""What the window of `./dawr centre slip` shows: a profile's tickets, drawn anew as soon as its file is saved."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Property, QBuffer, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from common.domain.errors import ProfileError
from common.domain.wording import Wording
from common.language.bidi import figures_apart, rtl
from common.language.catalogue import own_name, paper_languages
from common.printing.preview import previews
from common.profiles.picture import SUFFIXES
from common.profiles.reader import read
from common.qt.rows import Rows

LOOK_EVERY = 300  # milliseconds
TITLES = {
    (576, False): Wording("80 مم", "80 mm"),
    (384, False): Wording("58 مم", "58 mm"),
    (576, True): Wording("80 مم، كبير", "80 mm, large print"),
    (384, True): Wording("58 مم، كبير", "58 mm, large print"),
}


@dataclass(frozen=True, slots=True)
class Ticket:
    """`source`: the picture as a data URL. `width`, `height`: in dots."""

    title: str
    source: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class LanguageChoice:
    """A language of paper."""

    code: str
    name: str
    chosen: bool


class SlipPreview(QObject):
    """Speaks `reader`, the language of who edits; the tickets are in the language chosen last.

    While the file is wrong, `mistakes` says why, and the tickets are those of the file before.
    """

    changed = Signal()

    def __init__(self, file: Path, language: str, reader: str, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._file, self._language, self._reader, self._now = file, language, reader, now
        self._tickets, self._languages = Rows(Ticket, self), Rows(LanguageChoice, self)
        self._mistakes = ""
        self._seen: object = None
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.choose(language)

    @Property(QObject, constant=True)
    def tickets(self) -> Rows:
        return self._tickets

    @Property(QObject, constant=True)
    def languages(self) -> Rows:
        return self._languages

    @Property(str, notify=changed)
    def mistakes(self) -> str:
        return self._mistakes

    @Property(str, constant=True)
    def title(self) -> str:
        return str(self._file)

    @Property(bool, constant=True)
    def mirrored(self) -> bool:
        return self._reader == "ar"

    @Slot(str)
    def choose(self, language: str) -> None:
        self._language, self._seen = language, None
        self._languages.show([LanguageChoice(one, own_name(one), one == language) for one in paper_languages()])
        self.look()

    @Slot()
    def look(self) -> None:
        """Draw anew when the file, or a picture beside it, is not as it was."""
        seen = list(self._stamps())
        if seen != self._seen:
            self._seen = seen
            self._draw()

    def _stamps(self) -> Iterator[tuple[str, int, int]]:
        """Also of a file that an editor puts in the place of the old one."""
        for path in (self._file, *sorted(self._file.parent.glob("*"))):
            if path == self._file or path.suffix.lower() in SUFFIXES:
                try:
                    found = path.stat()
                except OSError:
                    continue
                yield path.name, found.st_mtime_ns, found.st_size

    def _draw(self) -> None:
        try:
            profile = read(self._file)
            drawn = list(previews(profile, self._language, self._now()))
        except ProfileError as error:
            self._mistakes = self._readable(error.text(self._reader))
        else:
            self._mistakes = ""
            self._tickets.show([self._ticket(one.dots, one.image, large=one.large) for one in drawn])
        self.changed.emit()

    def _readable(self, lines: str) -> str:
        """An Arabic line reads from the right, although it begins with the place in the file."""
        return "\n".join(rtl(figures_apart(line)) for line in lines.splitlines()) if self.mirrored else lines

    def _ticket(self, dots: int, image: QImage, *, large: bool) -> Ticket:
        title = TITLES[dots, large].text(self._reader)
        return Ticket(title, _url(image), image.width(), image.height())


def _url(image: QImage) -> str:
    buffer = QBuffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return f"data:image/png;base64,{buffer.data().toBase64().toStdString()}"
