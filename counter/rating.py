"""The rating window's view-model. It faces the visitor and speaks their language, whatever the staff's is."""

import uuid
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from common.domain.errors import DawrError, StoreUnavailable
from common.domain.ticket import Turn
from common.language.catalogue import direction, languages
from common.language.digits import shown
from common.language.translation import ScreenTranslator
from common.qt.reading import Reading
from common.qt.runtime import Runtime
from common.settings import Settings
from counter.asking import Asking, answered, looked, screen, skipped, ticked
from counter.contexts import RATING

QML_IMPORT_NAME = "Counter"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Score:
    """A face that was touched, until the store has it."""

    step: int
    score: int
    request: str


@QmlElement
@QmlUncreatable("made in main.py")
class RatingViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, runtime: Runtime, translator: ScreenTranslator, settings: Settings) -> None:
        super().__init__()
        self._operations, self._worker = runtime.operations, runtime.worker
        self._translator, self._settings = translator, settings
        self._counter = ""
        self._asking = Asking()
        self._language = settings.language
        self._unsent: Score | None = None
        self._reading = Reading(self._worker, self._look, self._saw, self._not_now)
        runtime.feed.changed.connect(self._reading.ask)
        translator.speak(self._language, RATING)

    @Property(str, notify=changed)
    def screen(self) -> str:
        return screen(self._asking)

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        return direction(self._language) == Qt.LayoutDirection.RightToLeft

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._asking.turn.ticket.number if self._asking.turn else ""

    @Property(str, notify=changed)
    def service(self) -> str:
        turn, services = self._asking.turn, self._operations.profile.service_of
        return services[turn.step.service].names.text(self._language) if turn else ""

    @Property(str, notify=changed)
    def counter(self) -> str:
        return self._counter

    @Property(str, notify=changed)
    def centre(self) -> str:
        return self._operations.profile.names.text("ar")

    @Property(str, notify=changed)
    def centreInEnglish(self) -> str:
        return self._operations.profile.names.text("en")

    @Slot(str, result=str)
    def shown(self, text: str) -> str:
        """A text with its digits as this screen writes them."""
        return shown(text, self._settings.digits)  # type: ignore[arg-type]

    @Slot(int)
    def rate(self, score: int) -> None:
        if self._asking.turn and screen(self._asking) == "question":
            self._unsent = Score(self._asking.turn.step.id, score, uuid.uuid4().hex)
            self._become(answered(self._asking, self._operations.now()))
            self._send()

    @Slot()
    def skip(self) -> None:
        if screen(self._asking) == "question":
            self._become(skipped(self._asking))

    def sit(self, counter: str) -> None:
        """Ask for this counter from now on; empty: nobody sits there."""
        self._counter = counter
        self._become(Asking())
        self.changed.emit()
        self._reading.ask()

    def tick(self) -> None:
        self._become(ticked(self._asking, self._operations.now()))
        if self._unsent and not self._worker.busy:
            self._send()

    def _send(self) -> None:
        """A score that the store does not take now is sent again with the next tick, as the same request."""
        score, device = self._unsent, self._settings.device or None
        if score is not None:
            self._worker.run(
                lambda: self._operations.rate(score.step, score.score, device=device, request=score.request),
                lambda _: self._sent(),
                self._refused,
            )

    def _sent(self) -> None:
        self._unsent = None

    def _refused(self, error: DawrError) -> None:
        """Rated before, or taken back by staff in this very moment: nothing that a visitor should read."""
        if not isinstance(error, StoreUnavailable):
            self._unsent = None

    @property
    def _is_visited(self) -> bool:
        """Where only papers come nobody is asked."""
        profile = self._operations.profile
        counter = profile.counter_of.get(self._counter)
        return counter is not None and profile.wing_of[counter.wing].visited

    def _look(self) -> Turn | None:
        return self._operations.unrated(self._counter, self._asking.after) if self._is_visited else None

    def _saw(self, unrated: Turn | None) -> None:
        if unrated is None or unrated.step.counter == self._counter:
            self._become(looked(self._asking, unrated, self._operations.now()))

    def _not_now(self, _: DawrError) -> None:
        """The feed tells when the store is back."""

    def _become(self, asking: Asking) -> None:
        if asking != self._asking:
            self._asking = asking
            self._speak(asking.turn.ticket.language if asking.turn else self._settings.language)
            self.changed.emit()

    def _speak(self, language: str) -> None:
        known = language if language in languages() else "en"
        if known != self._language:
            self._language = known
            self._translator.speak(known, RATING)
