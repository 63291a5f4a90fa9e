"""The key pad of a counter: frames of any make, told apart by a template, become the names of keys."""

import logging
import math
import re
import time
from collections.abc import Callable, Mapping
from enum import StrEnum

from common.devices.address import Port
from common.devices.line import Fares, Line
from common.devices.template import WRONG, Field, Template, template_of
from common.domain.errors import SettingsError
from common.domain.wording import Wording

SAME = 0.3  # seconds: the same key again so soon is the contact that bounces
TEMPLATE = "KEY:1"
"""Plain bytes: each is a key."""
_MOST = 256  # bytes that wait for the end of their frame
_log = logging.getLogger(__name__)
_WRONG = Wording(
    "keypad_keys: «{pair}» غير مفهوم. مثل: 1=next 2=recall؛ الأزرار: {known}",
    "keypad_keys: {pair} is not understood. Such are: 1=next 2=recall; the keys are {known}",
)


class Key(StrEnum):
    """What a key of the pad does at its counter."""

    NEXT = "next"
    RECALL = "recall"
    START = "start"
    FINISH = "finish"
    NO_SHOW = "no-show"
    HELP = "help"


def keys_of(text: str) -> dict[str, Key]:
    """`1=next 2=recall`: what the pad sends, and the key that it is. SettingsError for anything else."""
    keys: dict[str, Key] = {}
    for pair in text.split():
        sent, _, name = pair.rpartition("=")
        if not sent or name not in set(Key):
            raise SettingsError(_WRONG, pair=pair, known=", ".join(Key))
        keys[sent] = Key(name)
    return keys


def keypad_template(text: str) -> Template:
    """SettingsError if it has not one KEY."""
    template = template_of(text, ("KEY",))
    if sum(isinstance(part, Field) for part in template.parts) != 1:
        raise SettingsError(WRONG, template=text, token="KEY", fields="KEY")  # noqa: S106 - a key to press
    return template


class KeypadReader:
    """Told of bytes and when they came. A frame whose checksum is wrong, or of an unknown key, is counted."""

    def __init__(self, template: Template, keys: Mapping[str, Key]) -> None:
        self.refused = 0
        self._template, self._pattern, self._keys = template, template.pattern, keys
        self._waiting = b""
        self._last: Key | None = None
        self._at = -math.inf

    def feed(self, data: bytes, at: float) -> list[Key]:
        self._waiting += data
        keys = []
        while found := self._pattern.search(self._waiting):
            key = self._take(found)
            if key is None:
                self._refuse()
            elif not self._is_bounce(key, at):
                keys.append(key)
        self._waiting = self._waiting[-_MOST:]
        return keys

    def _take(self, found: re.Match[bytes]) -> Key | None:
        """Behind a frame that is right the next one begins; in a wrong one, perhaps, with its next byte."""
        sent = found["KEY"].decode("ascii")
        is_right = self._template.write({"KEY": sent}) == found[0]
        self._waiting = self._waiting[found.end() if is_right else found.start() + 1 :]
        return self._keys.get(sent.strip()) if is_right else None

    def _is_bounce(self, key: Key, at: float) -> bool:
        is_bounce = key is self._last and at - self._at < SAME
        self._last, self._at = key, at
        return is_bounce

    def _refuse(self) -> None:
        self.refused += 1
        if self.refused.bit_count() == 1:  # the first, the second, the fourth …
            _log.warning("a key pad sent %d frames that are none of its keys", self.refused)


class Keypad:
    """`pressed` is called with each key, on the line's thread."""

    def __init__(self, port: Port, reader: KeypadReader, *, pressed: Callable[[Key], None], fares: Fares) -> None:
        self._reader, self._pressed = reader, pressed
        self._line = Line(port, received=self._received, fares=fares)
        self.start, self.close = self._line.start, self._line.close

    def _received(self, data: bytes) -> None:
        for key in self._reader.feed(data, time.monotonic()):
            self._pressed(key)
