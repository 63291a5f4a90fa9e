"""What this counter keeps on its own machine, and what it does while the store is away. Kept in the background, too."""

import logging
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from common.away.acts import Act, Acts, Refused
from common.away.folder import LocalFolder
from common.away.known import Known
from common.domain.errors import DawrError
from common.domain.profile import Profile
from common.qt.worker import Worker
from counter.kept import Kept, kept_of, text
from counter.seen import Seen

_log = logging.getLogger(__name__)
NOBODY = ""


class Away:
    """Who looks at the store hands in the `acts` before. The worker is not the store's, which may hang."""

    def __init__(self, acts: Acts, folder: LocalFolder, place: Path, known: Known) -> None:
        self.acts = acts
        self.worker = Worker()
        self._folder, self._place, self._known = folder, place, known
        self._text: str | None = None

    def do(self, act: Act, then: Callable[[None], None], otherwise: Callable[[DawrError], None]) -> None:
        """It is kept for good when `then` is called."""
        self.worker.run(partial(self.acts.add, act), then, otherwise)

    def keep(self, seen: Seen, profile: Profile, day: date) -> None:
        """After a look: who is here, for a restart while the store is away."""
        self._keep(text(Kept(day, seen, self.acts.newest)))
        self.worker.run(self.acts.let_go, lambda _: None, _tell)
        self.worker.run(partial(self._known.keep, profile), lambda _: None, _tell)

    def forget(self) -> None:
        """Nobody sits here any more."""
        self._keep(NOBODY)

    def kept(self, profile: Profile, day: date) -> Kept | None:
        """Whom this counter served today, as the acts since then left it; None when nobody sat here."""
        try:
            kept = kept_of(self._folder.read(self._place), profile)
        except DawrError as fault:
            _tell(fault)
            return None
        return kept if kept and kept.day == day else None

    def read(self, refused: Refused, then: Callable[[None], None]) -> None:
        """Staff have read what the store refused."""
        self.worker.run(partial(self.acts.read, refused), then, _tell)

    def _keep(self, said: str) -> None:
        if said != self._text:
            self._text = said
            self.worker.run(partial(self._folder.keep, self._place, said), lambda _: None, _tell)


def _tell(fault: DawrError) -> None:
    """Nobody at the counter can do anything about it now."""
    _log.warning("%s", fault)
