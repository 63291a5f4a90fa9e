"""A line in both languages that staff read: errors and terminals. Visitors' languages live in the translations."""

from typing import NamedTuple


class Wording(NamedTuple):
    """One line in Arabic and English; `{name}` fields are filled when it is shown, and may be wordings themselves."""

    ar: str
    en: str

    def text(self, language: str, **fields: object) -> str:
        shown = {name: _shown(value, language) for name, value in fields.items()}
        return (self.ar if language == "ar" else self.en).format_map(shown)


def _shown(value: object, language: str) -> str:
    return value.text(language) if isinstance(value, Wording) else str(value)
