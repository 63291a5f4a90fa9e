"""The fields of a JSON line, asked for by name and kind; what is wrong is one clear line."""

import json
from collections.abc import Mapping
from math import isfinite
from typing import Any

from common.domain.errors import DawrError
from common.domain.wording import Wording

MISSING = Wording("الحقل {name} مفقود.", "{name} is missing.")
NOT_TEXT = Wording("الحقل {name} يجب أن يكون نصًّا.", "{name} must be a text.")
NOT_NUMBER = Wording("الحقل {name} يجب أن يكون عددًا.", "{name} must be a number.")
NOT_POSITIVE = Wording("الحقل {name} يجب أن يكون أكبر من صفر.", "{name} must be more than 0.")
NOT_WHOLE = Wording("الحقل {name} يجب أن يكون عددًا صحيحًا.", "{name} must be a whole number.")
NOT_TRUTH = Wording("الحقل {name} يجب أن يكون true أو false.", "{name} must be true or false.")
NOT_OBJECT = Wording("الحقل {name} يجب أن يكون كائنًا.", "{name} must be an object.")
NOT_LIST = Wording("الحقل {name} يجب أن يكون قائمة.", "{name} must be a list.")


class EventLogError(DawrError):
    """A line of an event log cannot be used."""


class Fields:
    """One object. `path` says where in the line it stands."""

    def __init__(self, values: Mapping[str, Any], path: str = "") -> None:
        self._values, self._path = values, path

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def value(self, name: str) -> Any:
        if name not in self._values:
            raise self.wrong(MISSING, name)
        return self._values[name]

    def text(self, name: str, otherwise: str | None = None) -> str:
        value = self._values.get(name, otherwise) if otherwise is not None else self.value(name)
        if not isinstance(value, str):
            raise self.wrong(NOT_TEXT, name)
        return value

    def number(self, name: str) -> float:
        value = self.value(name)
        if not _is_number(value):
            raise self.wrong(NOT_NUMBER, name)
        return float(value)

    def positive(self, name: str) -> float:
        value = self.number(name)
        if value <= 0:
            raise self.wrong(NOT_POSITIVE, name)
        return value

    def whole(self, name: str, otherwise: int | None = None) -> int:
        value = self._values.get(name, otherwise) if otherwise is not None else self.value(name)
        if isinstance(value, bool) or not isinstance(value, int):
            raise self.wrong(NOT_WHOLE, name)
        return value

    def truth(self, name: str) -> bool:
        value = self.value(name)
        if not isinstance(value, bool):
            raise self.wrong(NOT_TRUTH, name)
        return value

    def texts(self, name: str) -> list[str]:
        values = self.rows(name)
        if not all(isinstance(value, str) for value in values):
            raise self.wrong(NOT_TEXT, name)
        return values

    def rows(self, name: str) -> list[Any]:
        """A list; empty if it is not there."""
        values = self._values.get(name, [])
        if not isinstance(values, list):
            raise self.wrong(NOT_LIST, name)
        return values

    def inner(self, name: str) -> "Fields":
        """An object inside; empty if it is not there."""
        value = self._values.get(name, {})
        if not isinstance(value, dict):
            raise self.wrong(NOT_OBJECT, name)
        return Fields(value, self._at(name))

    def objects(self) -> "dict[str, Fields]":
        """All values, each an object."""
        return {name: self.inner(name) for name in self._values}

    def numbers(self) -> dict[str, float]:
        """All values, each a number over 0."""
        return {name: self.positive(name) for name in self._values}

    def wrong(self, wording: Wording, name: str) -> EventLogError:
        return EventLogError(wording, name=shown(self._at(name))[1:-1])

    def _at(self, name: str) -> str:
        return f"{self._path}.{name}" if self._path else name


def shown(text: str) -> str:
    """A foreign text, quoted, on one line and without anything that a terminal would obey."""
    return json.dumps(text, ensure_ascii=not text.isprintable())


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e15 and isfinite(value)
