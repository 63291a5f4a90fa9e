"""What a scanner, a key pad or a help button says, in words for the person who tries it."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from common.devices.button import ButtonReader
from common.devices.keypad import Key, KeypadReader
from common.devices.scanner import ScannerReader
from common.domain.wording import Wording

CODE = Wording("✓ {code}", "✓ {code}")
NO_CODE = Wording(
    "✗ ليس رمز تذكرة أو موعد أو وثيقة: لا يُمرَّر.", "✗ no code of a ticket, appointment or document: not passed on."
)
PRESSED = Wording("✓ ضُغط زر المساعدة", "✓ the help button is pressed")
NO_KEY = Wording(
    "✗ ليس زرًا من الأزرار المسمّاة: راجع القالب والأزرار.", "✗ none of its keys: look at the template and the keys."
)
HELD = Wording("✗ زر عالق أو مضغوط باستمرار: لا يُحسب.", "✗ a key is stuck or held down: it does not count.")
KEYS: Mapping[Key, Wording] = {
    Key.NEXT: Wording("✓ التالي", "✓ next"),
    Key.RECALL: Wording("✓ إعادة النداء", "✓ recall"),
    Key.START: Wording("✓ بدء الخدمة", "✓ start"),
    Key.FINISH: Wording("✓ إنهاء الخدمة", "✓ finish"),
    Key.NO_SHOW: Wording("✓ لم يحضر", "✓ no-show"),
    Key.HELP: Wording("✓ مساعدة", "✓ help"),
}
Line = tuple[Wording, Mapping[str, object]]
Hears = Callable[[bytes, float], Iterable[Line]]
"""Told of bytes and when they came; what they mean, if they mean anything yet."""


def scanner() -> Hears:
    reader = ScannerReader()

    def hears(data: bytes, at: float) -> Iterator[Line]:
        refused = reader.refused
        for code in reader.feed(data, at):
            yield CODE, {"code": code}
        if reader.refused > refused:
            yield NO_CODE, {}

    return hears


def keypad(reader: KeypadReader) -> Hears:
    def hears(data: bytes, at: float) -> Iterator[Line]:
        refused = reader.refused
        for key in reader.feed(data, at):
            yield KEYS[key], {}
        if reader.refused > refused:
            yield NO_KEY, {}
        if reader.is_held(at):
            yield HELD, {}

    return hears


def button() -> Hears:
    reader = ButtonReader()
    return lambda data, at: [(PRESSED, {})] if reader.feed(data, at) else []
