"""Digits: input accepts three sets and keeps ASCII; a screen shows one set. Codes and references stay ASCII always."""

from typing import Literal

Digits = Literal["latin", "arabic-indic"]

_ASCII = "0123456789"
_ARABIC_INDIC = "٠١٢٣٤٥٦٧٨٩"
_PERSIAN = "۰۱۲۳۴۵۶۷۸۹"
_TO_ASCII = str.maketrans(_ARABIC_INDIC + _PERSIAN, _ASCII * 2)
_TO_ARABIC_INDIC = str.maketrans(_ASCII, _ARABIC_INDIC)


def ascii_digits(text: str) -> str:
    """Typed or scanned text with ٠-٩ and ۰-۹ turned into 0-9."""
    return text.translate(_TO_ASCII)


def shown(text: str, digits: Digits) -> str:
    """A count, time or date in the digits of the screen. Not for codes: «A-٠٤٢» is shown back to front."""
    return text.translate(_TO_ARABIC_INDIC) if digits == "arabic-indic" else text
