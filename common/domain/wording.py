"""A line in both languages that staff read: errors and terminals. Visitors' languages live in the translations."""

from shlex import quote
from typing import NamedTuple


class Wording(NamedTuple):
    """One line in Arabic and English; `{name}` fields are filled when it is shown, and may be wordings themselves.

    `{name:shell}` is a field as it is typed in a command: in quotes where it needs them.
    """

    ar: str
    en: str

    def text(self, language: str, **fields: object) -> str:
        shown = {name: _shown(value, language) for name, value in fields.items()}
        return (self.ar if language == "ar" else self.en).format_map(shown)


class _Field(str):
    __slots__ = ()

    def __format__(self, spec: str) -> str:
        return quote(self) if spec == "shell" else super().__format__(spec)


def _shown(value: object, language: str) -> _Field:
    return _Field(value.text(language) if isinstance(value, Wording) else value)
