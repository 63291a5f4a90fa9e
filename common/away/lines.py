"""JSON objects in a file of this machine, one a line: added one by one, and on the disk before anybody is told."""

import json
import logging
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from common.away.folder import LocalFolder

_log = logging.getLogger(__name__)


class Lines:
    def __init__(self, folder: LocalFolder, path: Path) -> None:
        self._folder, self.path = folder, path

    def read(self) -> Iterator[dict[str, Any]]:
        """Oldest first. A line that was cut off in the writing had not been promised to anybody: it is left out."""
        for line in self._folder.read(self.path).split("\n"):
            yield from self._value(line)

    def add(self, value: dict[str, Any]) -> None:
        """On a line of its own, whatever a power cut has left there."""
        self._folder.append(self.path, f"\n{json.dumps(value, ensure_ascii=False)}\n")

    def keep(self, values: Iterable[dict[str, Any]]) -> None:
        """These and no others: what is on the disk now goes."""
        self._folder.keep(self.path, "".join(f"{json.dumps(value, ensure_ascii=False)}\n" for value in values))

    def _value(self, line: str) -> Iterator[dict[str, Any]]:
        try:
            value = json.loads(line or "null")
        except ValueError:
            _log.warning("a line of %s cannot be read: %.200r", self.path, line)
            return
        if isinstance(value, dict):
            yield value
