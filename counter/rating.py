"""The rating window's view-model. It faces the visitor and speaks their language, whatever the staff's is."""

import uuid
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from common.away.acts import VERBS, Act, act_on
from common.domain.errors import DawrError, StoreUnavailable
from common.domain.ticket import Turn
from common.language.catalogue import direction, languages
from common.language.digits import shown
from common.language.translation import ScreenTranslator
from common.qt.reading import Reading
from common.qt.runtime import Runtime
from common.settings import Settings
from counter.asking import Asking, answered, looked, screen, skipped, ticked
from counter.away import Away
from counter.contexts import RATING

QML_IMPORT_NAME = "Counter"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in main.py")
class RatingViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, runtime: Runtime, away: Away, translator: ScreenTranslator, settings: Settings) -> None:
        super().__init__()
        self._operations, self._worker, self._away = runtime.operations, runtime.worker, away
        self._translator, self._settings = translator, settings
        self._counter = ""
        self._asking = Asking()
        self._language = settings.language
        self._unsent: Act | None = None
        self._is_live = True
        self._reading = Reading(self._worker, self._look, self._saw, self._not_now)
        runtime.feed.changed.connect(self._reading.ask)
        runtime.feed.live.connect(self._be_live)
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
        turn, now = self._asking.turn, self._operations.now()
        if turn and screen(self._asking) == "question":
            self._unsent = self._act(turn, score, now)
            self._become(answered(self._asking, now))
            self._send() if self._is_live else self._keep()

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

    def ask_about(self, turn: Turn) -> None:
        """Finished while the store is away, which tells of all others."""
        if self._is_visited:
            self._become(looked(self._asking, turn, self._operations.now()))

    def tick(self) -> None:
        self._become(ticked(self._asking, self._operations.now()))
        if self._unsent and not self._worker.busy and not self._away.worker.busy:
            self._send()

    def _act(self, turn: Turn, score: int, now: datetime) -> Act:
        device = self._settings.device or None
        return replace(act_on(turn, "rate", uuid.uuid4().hex, now), score=score, device=device)

    def _send(self) -> None:
        score = self._unsent
        if score is not None:
            self._worker.run(lambda: VERBS[score.verb](self._operations, score), lambda _: self._sent(), self._refused)

    def _keep(self) -> None:
        """For when the store is back. What cannot even be kept is sent with the next tick, as the same request."""
        if self._unsent:
            self._away.do(self._unsent, lambda _: self._kept(), lambda _: None)

    def _kept(self) -> None:
        self._sent()
        self._reading.ask()

    def _sent(self) -> None:
        self._unsent = None

    def _refused(self, error: DawrError) -> None:
        """Rated before, or taken back by staff in this very moment: nothing that a visitor should read."""
        if isinstance(error, StoreUnavailable):
            self._keep()
        else:
            self._unsent = None

    def _be_live(self, live: bool) -> None:  # noqa: FBT001 - what the feed says
        self._is_live = live

    @property
    def _is_visited(self) -> bool:
        """Where only papers come nobody is asked."""
        profile = self._operations.profile
        counter = profile.counter_of.get(self._counter)
        return counter is not None and profile.wing_of[counter.wing].visited

    def _look(self) -> Turn | None:
        """What was done while the store was away comes first: also about whom the visitor is asked."""
        self._away.acts.hand_in()
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
