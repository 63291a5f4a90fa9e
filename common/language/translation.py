"""One translator for a whole process that can show two languages at once and write paper in a third."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from PySide6.QtCore import QCoreApplication, QObject, QTranslator, Signal

from common.language.catalogue import compiled, paper_languages

_speaking: ContextVar[str | None] = ContextVar("speaking", default=None)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Everything translated inside, in this thread, is in that language."""
    token = _speaking.set(language)
    try:
        yield
    finally:
        _speaking.reset(token)


class ScreenTranslator(QTranslator):
    """Chooses the language string by string: the one being spoken, else its context's, else the default one.

    Connect `changed` to every QML engine's `retranslate`.
    """

    changed = Signal()
    speaking = staticmethod(speaking)

    def __init__(self, default: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._books = {language: _book(language, self) for language in paper_languages()}
        self._contexts: dict[str, str] = {}
        self._default = default

    @property
    def default(self) -> str:
        return self._default

    def speak(self, language: str, contexts: Iterable[str] = ()) -> None:
        """Turn these contexts (a QML file's or a class's name) to a language; the default itself if none is named."""
        named = dict.fromkeys(contexts, language)
        self._default = self._default if named else language
        self._contexts.update(named)
        self.changed.emit()

    def reset(self, language: str) -> None:
        """Everything in one language again."""
        self._contexts.clear()
        self.speak(language)

    def language_of(self, context: str) -> str:
        return _speaking.get() or self._contexts.get(context, self._default)

    def isEmpty(self) -> bool:  # noqa: N802 Qt's name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """What a language lacks is said in English; None, Qt's null string, shows the source as it is in the code."""
        for language in (self.language_of(context), "en"):
            if language in self._books:
                said = self._books[language].translate(context, source, disambiguation, n)
                if said:
                    return said
        return None


def install_translator(default: str, application: QCoreApplication) -> ScreenTranslator:
    """The process's one translator; it lives as long as the application."""
    translator = ScreenTranslator(default, application)
    application.installTranslator(translator)
    return translator


def _book(language: str, parent: QObject) -> QTranslator:
    book = QTranslator(parent)
    if not book.load(str(compiled(language))):
        raise FileNotFoundError(compiled(language))
    return book
