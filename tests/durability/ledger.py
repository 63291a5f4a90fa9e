"""What a worker asked for and what it was told, on the disk before it goes on: the dead are held to it."""

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from common.domain.ticket import Turn

Answer = list[tuple[str, str, int]]
"""Day, number and step of each turn."""


@dataclass
class Entry:
    """One request. `answers`: what it was told, at first and whenever it asked again; None where it was refused.

    `asked_again`: when a worker began its next life without an answer.
    """

    request: str
    verb: str
    wanted: dict[str, Any]
    answers: list[Answer | None] = field(default_factory=list)
    asked_again: datetime | None = None


class Ledger:
    """Of one worker, over all its lives, of which one begins now."""

    def __init__(self, path: Path, now: datetime) -> None:
        _cut_torn_line(path)
        self.entries = read(path)
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._write({"begins": now.isoformat()})

    def asks(self, request: str, verb: str, **wanted: Any) -> Entry:
        """Before the verb."""
        self._write({"asks": request, "verb": verb, "wanted": wanted})
        self.entries.append(Entry(request, verb, wanted))
        return self.entries[-1]

    def told(self, request: str, turns: Iterable[Turn] | None) -> Answer | None:
        """After the verb has returned; on the disk when this returns."""
        answer = None if turns is None else answer_of(turns)
        self._write({"told": request, "answer": answer})
        os.fsync(self._file)
        return answer

    def _write(self, line: dict[str, Any]) -> None:
        os.write(self._file, (json.dumps(line) + "\n").encode())


def answer_of(turns: Iterable[Turn]) -> Answer:
    """Each turn once: an undo tells of one that it took back in two goes twice."""
    return list(dict.fromkeys((turn.ticket.day.isoformat(), turn.ticket.number, turn.step.id) for turn in turns))


def read(path: Path) -> list[Entry]:
    """In the order in which they were asked. A last line that is torn says nothing."""
    entries: dict[str, Entry] = {}
    for text in path.read_text().splitlines(keepends=True) if path.exists() else ():
        line = json.loads(text) if text.endswith("\n") else {}
        last = next(reversed(entries.values()), None)
        if "begins" in line and last and not last.answers:
            last.asked_again = last.asked_again or datetime.fromisoformat(line["begins"])
        if "asks" in line:
            entries[line["asks"]] = Entry(line["asks"], line["verb"], line["wanted"])
        elif "told" in line:
            answer = line["answer"]
            entries[line["told"]].answers.append(None if answer is None else [(d, n, s) for d, n, s in answer])
    return list(entries.values())


def _cut_torn_line(path: Path) -> None:
    if path.exists():
        whole = path.read_bytes().rpartition(b"\n")
        os.truncate(path, len(whole[0] + whole[1]))
