"""Direction of mixed lines: without these marks a phone, a reference or a range is shown back to front in Arabic."""

import re

LRI, FSI, PDI, RLM = "\u2066", "\u2068", "\u2069", "\u200f"
LRO, PDF = "\u202d", "\u202c"

_FIGURES = re.compile(r"[+(]*\d[\d\s:/().+–-]*\d")
_ADDRESS = re.compile(r"[A-Za-z0-9@/][\w.@:/?=+-]*[A-Za-z0-9]")
_ARABIC_INDIC = re.compile("[٠-٩]")

# C0 and C1 controls, and every mark that changes direction: typed or pasted, they hide or forge what is stored.
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")


def ltr(text: str) -> str:
    """A code, time, range, reference or phone, in its own order inside any line."""
    return f"{LRI}{_forced(text)}{PDI}"


def rtl(text: str) -> str:
    """A whole line that reads from the right although it may begin with a code or in Latin letters."""
    return f"{RLM}{text}"


def isolated(text: str) -> str:
    """A name in whatever language it is, inside a line in another."""
    return f"{FSI}{text}{PDI}"


def figures_apart(text: str) -> str:
    """A line that somebody wrote, with each phone, range of hours, address and so on in its own order."""
    return re.sub(f"{_FIGURES.pattern}|{_ADDRESS.pattern}", lambda found: ltr(found[0]), text)


def strip_controls(text: str) -> str:
    """Input as it may be stored and searched: line breaks, controls and direction marks are gone."""
    return _CONTROLS.sub("", text)


def _forced(text: str) -> str:
    """Arabic-Indic digits on both sides of a hyphen change places even inside an isolate: they need an override."""
    return f"{LRO}{text}{PDF}" if _ARABIC_INDIC.search(text) else text
