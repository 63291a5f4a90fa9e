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
from common.domain.health import Condition
from common.domain.wording import Wording
from common.settings import of_setting

SAME, HELD = 0.3, 2.0  # seconds: the same key again so soon is a contact that bounces, or one that is held down
MOST_HELD = 2
"""So many presses of a key with less than HELD between them count: call and start. Further ones nobody means."""
TEMPLATE = "KEY:1"
"""Plain bytes: each is a key."""
_MOST = 256  # bytes that wait for the end of their frame
_log = logging.getLogger(__name__)
_WRONG = Wording(
    "«{pair}» غير مفهوم. مثل: 1=next 2=recall؛ الأزرار: {known}",
    "“{pair}” is not understood. Such are: 1=next 2=recall; the keys are {known}",
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
        self._at, self._run = -math.inf, 0

    def is_held(self, at: float) -> bool:
        """Whether a key is held down, or jams: it comes on and on, and is none."""
        return self._run > MOST_HELD and at - self._at < HELD

    def feed(self, data: bytes, at: float) -> list[Key]:
        self._waiting += data
        keys = []
        while found := self._pattern.search(self._waiting):
            key = self._take(found)
            if key is None:
                self._refuse()
            elif self._counts(key, at):
                keys.append(key)
        self._waiting = self._waiting[-_MOST:]
        return keys

    def cut(self) -> None:
        """The line was gone: the beginning of a frame has lost its end."""
        self._waiting = b""

    def _take(self, found: re.Match[bytes]) -> Key | None:
        """Behind a frame that is right the next one begins; in a wrong one, perhaps, with its next byte."""
        sent = found["KEY"].decode("ascii")
        is_right = self._template.write({"KEY": sent}) == found[0]
        self._waiting = self._waiting[found.end() if is_right else found.start() + 1 :]
        return self._keys.get(sent.strip()) if is_right else None

    def _counts(self, key: Key, at: float) -> bool:
        pause = at - self._at if key is self._last else math.inf
        self._last, self._at = key, at
        if pause < SAME:
            return False
        self._run = 1 if pause >= HELD else self._run + 1
        if self._run == MOST_HELD + 1:
            _log.warning("the key “%s” of a key pad is held down, or jams: it presses no more", key)
        return self._run <= MOST_HELD

    def _refuse(self) -> None:
        self.refused += 1
        if self.refused.bit_count() == 1:  # the first, the second, the fourth …
            _log.warning("a key pad sent %d frames that are none of its keys", self.refused)


def reader_of(template: str, keys: str) -> KeypadReader:
    """Of the settings `keypad_template` and `keypad_keys`. SettingsError names the one that is not right."""
    with of_setting("keypad_template"):
        frame = keypad_template(template)
    with of_setting("keypad_keys"):
        return KeypadReader(frame, keys_of(keys))


class Keypad:
    """`pressed` is called with each key, on the line's thread. While a key is held down the pad fares as a FAULT."""

    def __init__(self, port: Port, reader: KeypadReader, *, pressed: Callable[[Key], None], fares: Fares) -> None:
        self._reader, self._pressed, self._fares = reader, pressed, fares
        self._was_held = False
        self._line = Line(port, received=self._received, fares=self._fared, waited=self._look)
        self.start, self.close = self._line.start, self._line.close

    def _received(self, data: bytes) -> None:
        for key in self._reader.feed(data, time.monotonic()):
            self._pressed(key)

    def _fared(self, condition: Condition) -> None:
        self._reader.cut()
        self._fares(condition)

    def _look(self) -> bytes:
        """Told when it begins, and when the key is let go. There is nothing to send."""
        is_held = self._reader.is_held(time.monotonic())
        if is_held is not self._was_held:
            self._was_held = is_held
            self._fares(Condition.FAULT if is_held else Condition.OK)
        return b""
