"""The form of a table: its keys, and what kind of value each takes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final

from common.domain.wording import Wording
from common.profiles.finding import LONGEST, Finding, Problem, nearest

MANY = 200
REQUIRED: Final = object()


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of value: what it is called, and what stands in for a wrong one while the rest is looked through."""

    name: Wording
    types: type | tuple[type, ...]
    stand_in: object
    of: type | None = None

    def fits(self, value: object) -> bool:
        """A truth value is no number in a profile, and a date and time is no date."""
        if isinstance(value, (bool, datetime)):
            return type(value) is self.types
        return isinstance(value, self.types) and (self.of is None or all(type(v) is self.of for v in _each(value)))


def _each(value: object) -> list[object]:
    return value if isinstance(value, list) else []


TEXT = Kind(Wording("نص بين علامتي تنصيص", "text in quotes"), str, "")
WHOLE = Kind(Wording("عدد صحيح", "a whole number"), int, 1)
NUMBER = Kind(Wording("عدد", "a number"), (int, float), 1)
FLAG = Kind(Wording("true أو false", "true or false"), bool, stand_in=False)
DATE = Kind(Wording("تاريخ مثل 2020-02-25", "a date such as 2020-02-25"), date, None)
TEXTS = Kind(Wording('قائمة نصوص مثل ["DSK", "BKO"]', 'a list of texts such as ["DSK", "BKO"]'), list, (), of=str)
PAIR = Kind(Wording("عددان صحيحان مثل [10, 15]", "two whole numbers such as [10, 15]"), list, None, of=int)


@dataclass(frozen=True, slots=True)
class Key:
    kind: Kind
    default: object = REQUIRED


@dataclass(frozen=True, slots=True)
class Table:
    """A [table], or with `many` an array of [[tables]]."""

    keys: Mapping[str, "Key | Table"]
    many: bool = False
    required: bool = True

    @property
    def name(self) -> Wording:
        return Wording("جدول [[…]]", "[[tables]]") if self.many else Wording("جدول […]", "a [table]")


@dataclass(slots=True)
class Shaper:
    """Gives every table all its keys, and keeps what it found wrong on the way."""

    findings: list[Finding] = field(default_factory=list)

    def shaped(self, value: object, rule: Key | Table, path: str = "") -> Any:
        if isinstance(rule, Key):
            return value if rule.kind.fits(value) else self._wrong(rule.kind.name, path, rule.kind.stand_in)
        if rule.many:
            return self._tables(value, rule, path)
        return self._table(value, rule, path) if isinstance(value, dict) else self._wrong(rule.name, path, _empty(rule))

    def _tables(self, value: object, rule: Table, path: str) -> list[Any]:
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            return list(self._wrong(rule.name, path, []))
        return [self._table(one, rule, f"{path}[{n}]") for n, one in enumerate(value, 1)]

    def _table(self, value: dict[str, object], rule: Table, path: str) -> dict[str, Any]:
        known = self._known(value, rule, path)
        return {name: self._at(known, name, key, _join(path, name)) for name, key in rule.keys.items()}

    def _at(self, table: Mapping[str, object], name: str, rule: Key | Table, path: str) -> Any:
        if name in table:
            return self.shaped(table[name], rule, path)
        if _required(rule):
            expected = rule.kind.name if isinstance(rule, Key) else rule.name
            self.findings.append(Finding(path, Problem.MISSING, {"value": name, "expected": expected}))
        return _default(rule)

    def _known(self, value: dict[str, object], rule: Table, path: str) -> dict[str, object]:
        """The keys of the table; one that is nearly right is reported, and read as the one that was meant."""
        known = {name: one for name, one in value.items() if name in rule.keys}
        for name in [name for name in value if name not in rule.keys]:
            place = _join(path, name[:LONGEST])
            self.findings.append(Finding(place, Problem.UNKNOWN_KEY, {"value": name}, rule.keys.keys()))
            meant = nearest(name, rule.keys) if len(self.findings) < MANY else None
            if meant:
                known.setdefault(meant, value[name])
        return known

    def _wrong(self, expected: Wording, path: str, stand_in: Any) -> Any:
        self.findings.append(Finding(path, Problem.WRONG_TYPE, {"expected": expected}))
        return stand_in


def _required(rule: Key | Table) -> bool:
    return rule.default is REQUIRED if isinstance(rule, Key) else rule.required


def _default(rule: Key | Table) -> Any:
    if isinstance(rule, Table):
        return [] if rule.many else _absent(rule)
    return rule.kind.stand_in if rule.default is REQUIRED else rule.default


def _absent(rule: Table) -> dict[str, Any] | None:
    """A table that may be left out, and cannot be made up from defaults, is None."""
    return _empty(rule) if rule.required or not any(map(_required, rule.keys.values())) else None


def _empty(rule: Table) -> dict[str, Any]:
    return {name: _default(key) for name, key in rule.keys.items()}


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
