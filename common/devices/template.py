"""Frames of devices without a name, written down in the settings: `STX | '01' NUMBER:4 ETX XOR`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from common.devices.checksum import CHECKSUMS
from common.domain.errors import SettingsError
from common.domain.wording import Wording

CONTROLS = {
    "NUL": b"\x00",
    "SOH": b"\x01",
    "STX": b"\x02",
    "ETX": b"\x03",
    "EOT": b"\x04",
    "ENQ": b"\x05",
    "ACK": b"\x06",
    "LF": b"\x0a",
    "CR": b"\x0d",
    "DLE": b"\x10",
    "ESC": b"\x1b",
}
"""Bytes by their ASCII names; any other is written as `x7F`."""
FROM = "|"
"""Where a checksum begins to count; without it, at the beginning of the frame."""
WRONG = Wording(
    "قالب غير صالح «{template}» عند «{token}». مثال: STX | '01' NUMBER:4 ETX XOR؛ الحقول: {fields}",
    "{template} is no template: look at {token}. Such is: STX | '01' NUMBER:4 ETX XOR; the fields are {fields}",
)
NONE = Wording(
    "القالب فارغ. مثال: STX | '01' NUMBER:4 ETX XOR؛ الحقول: {fields}",
    "The template is empty. Such is: STX | '01' NUMBER:4 ETX XOR; the fields are {fields}",
)
_TOKEN = re.compile(r"'[^']*'|[^\s']+")
_FIELD = re.compile(r"(?P<name>[A-Z]+)(?::(?P<fill>0?)(?P<width>[1-9]\d?))?")
_HEX = re.compile(r"x[0-9A-Fa-f]{2}")
_LONGEST_FIELD = 8  # bytes of a field without a width that is read


@dataclass(frozen=True, slots=True)
class Field:
    """`width` 0: as long as it is. What is shorter gets `fill` before it; of what is longer the end is shown."""

    name: str
    width: int = 0
    fill: str = " "

    def write(self, text: str) -> bytes:
        fitted = text.rjust(self.width, self.fill)[-self.width :] if self.width else text
        return fitted.encode("ascii", "replace")

    @property
    def pattern(self) -> bytes:
        length = str(self.width or f"1,{_LONGEST_FIELD}").encode()
        return b"(?P<%s>[ -~]{%s}?)" % (self.name.encode(), length)


@dataclass(frozen=True, slots=True)
class Checksum:
    name: str

    def of(self, data: bytes) -> bytes:
        return CHECKSUMS[self.name](data)


@dataclass(frozen=True, slots=True)
class Template:
    """`start`: how many bytes the checksums leave out; in front of them nothing varies in length."""

    parts: tuple[bytes | Field | Checksum, ...]
    start: int

    def write(self, fields: Mapping[str, str]) -> bytes:
        frame = b""
        for part in self.parts:
            frame += self._written(part, frame, fields)
        return frame

    def _written(self, part: bytes | Field | Checksum, frame: bytes, fields: Mapping[str, str]) -> bytes:
        match part:
            case Field():
                return part.write(fields[part.name])
            case Checksum():
                return part.of(frame[self.start :])
        return part

    @property
    def pattern(self) -> re.Pattern[bytes]:
        """What looks like such a frame; whether its checksum is right shows when it is written again."""
        return re.compile(b"".join(map(_pattern, self.parts)), re.DOTALL)


def template_of(text: str, known: tuple[str, ...]) -> Template:
    """SettingsError for what is not a template of these fields."""
    if not text.strip():
        raise SettingsError(NONE, fields=", ".join(known))
    tokens = _TOKEN.findall(text)
    if _TOKEN.sub("", text).strip():
        raise SettingsError(WRONG, template=text, token=text, fields=", ".join(known))
    before = tokens[: tokens.index(FROM)] if FROM in tokens else []
    parts = tuple(_part(token, text, known) for token in tokens if token != FROM)
    lead = parts[: len(before)]
    if FROM in before or tokens.count(FROM) > 1 or not all(isinstance(part, bytes) for part in lead):
        raise SettingsError(WRONG, template=text, token=FROM, fields=", ".join(known))
    return Template(parts, sum(len(part) for part in lead if isinstance(part, bytes)))


def _part(token: str, text: str, known: tuple[str, ...]) -> bytes | Field | Checksum:
    field = _FIELD.fullmatch(token)
    if token in CONTROLS:
        return CONTROLS[token]
    if token in CHECKSUMS:
        return Checksum(token)
    if _HEX.fullmatch(token):
        return bytes.fromhex(token[1:])
    if token.startswith("'") and token.isascii() and len(token) > 2:
        return token[1:-1].encode("ascii")
    if field and field["name"] in known:
        return Field(field["name"], int(field["width"] or 0), "0" if field["fill"] else " ")
    raise SettingsError(WRONG, template=text, token=token, fields=", ".join(known))


def _pattern(part: bytes | Field | Checksum) -> bytes:
    match part:
        case Field():
            return part.pattern
        case Checksum():
            return b".{%d}" % len(part.of(b""))
    return re.escape(part)
