"""What is typed into a list finds a person or a counter: by number, code, or a name in either language."""

from collections.abc import Iterable

from common.domain.profile import Names
from common.language.search import plain


def matches(search: str, texts: Iterable[str]) -> bool:
    """A number must begin one of the texts' words, so that «1» does not find 21; anything else may stand anywhere."""
    wanted = plain(search)
    found = (plain(text) for text in texts)
    if wanted.isdigit():
        return any(word.startswith(wanted) for text in found for word in text.split())
    return any(wanted in text for text in found)


def texts(names: Names) -> list[str]:
    return [text for naming in names.namings for text in naming.texts.values()]
