"""The last board, in a file of the wall's own machine: shown again if it starts while the store is away."""

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from common.away.folder import LocalFolder
from common.away.known import Known
from common.away.turns import plain, turn_of
from common.domain.errors import DawrError
from common.domain.profile import Profile
from common.domain.ticket import Turn
from common.qt.worker import Worker

RECENT = 60  # calls kept, besides the last one of each letter
KEEP_EVERY = timedelta(minutes=1)  # while all is well; at once when the store falls silent
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Kept:
    """The calls of a day, newest first, as the store had them `at` a moment."""

    day: date
    at: datetime
    turns: Sequence[Turn]


def text(kept: Kept) -> str:
    turns = [plain(turn) for turn in worth_keeping(kept.turns)]
    return json.dumps({"day": kept.day.isoformat(), "at": kept.at.isoformat(), "turns": turns}, ensure_ascii=False)


def kept_of(said: str) -> Kept | None:
    """What `text` made of it; None if it is something else."""
    try:
        value = json.loads(said)
        turns = [turn_of(turn) for turn in value["turns"]]
        return Kept(date.fromisoformat(value["day"]), datetime.fromisoformat(value["at"]), turns)
    except (KeyError, TypeError, ValueError):
        return None


def worth_keeping(turns: Sequence[Turn]) -> list[Turn]:
    """What a wall can show: the newest calls, and the last one of each letter however old it is."""
    letters = {turn.ticket.number[0] for turn in turns[:RECENT]}
    kept = list(turns[:RECENT])
    for turn in turns[RECENT:]:
        if turn.ticket.number[0] not in letters:
            letters.add(turn.ticket.number[0])
            kept.append(turn)
    return kept


class Keeper:
    """Writes in the background, with a worker that is not the store's."""

    def __init__(self, folder: LocalFolder, place: Path, known: Known) -> None:
        self.worker = Worker()
        self._folder, self._place, self._known = folder, place, known
        self._newest: Kept | None = None
        self._written: Kept | None = None

    def keep(self, newest: Kept, profile: Profile) -> None:
        """After a look at the store."""
        self._newest = newest
        self.worker.run(partial(self._known.keep, profile), lambda _: None, _tell)
        written = self._written
        if written is None or not timedelta() <= newest.at - written.at < KEEP_EVERY:
            self.write()

    def write(self) -> None:
        """What is not written yet: nobody knows for how long it is the last."""
        newest = self._newest
        if newest is not None and newest is not self._written:
            self._written = newest
            self.worker.run(lambda: self._folder.keep(self._place, text(newest)), lambda _: None, _tell)

    def kept(self, today: date) -> Kept | None:
        """Of today; calls of another day are nobody's any more."""
        try:
            kept = kept_of(self._folder.read(self._place))
        except DawrError as fault:
            _tell(fault)
            return None
        return kept if kept and kept.day == today else None


def _tell(fault: DawrError) -> None:
    """The public can do nothing about it."""
    _log.warning("%s", fault)
