"""The rows of the device board: what is in trouble first, in words that say what to do. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from common.domain.health import Condition, Part, Watched
from common.domain.health_words import PARTS, advice, place_name
from common.domain.profile import Profile
from common.domain.wording import Wording
from counter.manner import Manner, whole_minutes

TROUBLE, DOUBT, WELL = "trouble", "doubt", "well"
_KINDS = {"kiosk": Wording("جهاز {code}", "kiosk {code}"), "display": Wording("شاشة {code}", "display {code}")}
_SECONDS = Wording("منذ {count} ث", "{count} s ago")
_MINUTES = Wording("منذ {count} د", "{count} min ago")
_HOURS = Wording("منذ {count} س", "{count} h ago")
_ICONS = {
    Part.PROGRAM: "desktop",
    Part.CODE: "id-card",
    Part.PRINTER: "printer",
    Part.DOCUMENT_PRINTER: "printer",
    Part.SCANNER: "scan",
    Part.KEYPAD: "keyboard",
    Part.PANEL: "window",
    Part.HELP_BUTTON: "help",
    Part.CAMERA: "camera",
    Part.SOUND: "volume",
    Part.NUMBERS: "ticket",
}
_LONGEST_SECONDS, _LONGEST_MINUTES = timedelta(seconds=120), timedelta(minutes=120)


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """`level` is trouble, doubt or well; `seen` when it was last heard of."""

    code: str
    name: str
    icon: str
    advice: str
    seen: str
    level: str


def device_rows(watched: Sequence[Watched], profile: Profile, now: datetime, manner: Manner) -> list[DeviceRow]:
    return [_row(one, profile, now, manner) for one in watched]


def troubles(watched: Sequence[Watched]) -> int:
    """One that was never seen may not be there yet: it is on the board, and alarms nobody."""
    return sum(one.needs_a_person and one.health.seen_at is not None for one in watched)


def place(device: str, profile: Profile, manner: Manner) -> str:
    """«جهاز K2», "display D3", "counter 4"."""
    kind = next((one.kind for one in profile.devices if one.code == device), "")
    line = _KINDS.get(kind)
    return manner.line(line, code=device) if line else manner.line(place_name(device))


def _row(one: Watched, profile: Profile, now: datetime, manner: Manner) -> DeviceRow:
    health = one.health
    name = place(health.device, profile, manner)
    is_whole = health.part is Part.PROGRAM
    return DeviceRow(
        code=f"{health.device} {health.part}",
        name=name if is_whole else f"{name}: {manner.line(PARTS[health.part])}",
        icon=_ICONS[health.part],
        advice=manner.line(advice(one)),
        seen=ago(now - health.seen_at, manner) if health.seen_at else "",
        level=_level(one),
    )


def _level(one: Watched) -> str:
    if one.needs_a_person and one.health.seen_at is not None:
        return TROUBLE
    return DOUBT if one.is_silent or one.health.condition is Condition.UNKNOWN else WELL


def ago(length: timedelta, manner: Manner) -> str:
    """Seconds, minutes or hours, as they are told."""
    if length < _LONGEST_SECONDS:
        return _told(_SECONDS, max(0, length // timedelta(seconds=1)), manner)
    if length < _LONGEST_MINUTES:
        return _told(_MINUTES, whole_minutes(length), manner)
    return _told(_HOURS, length // timedelta(hours=1), manner)


def _told(line: Wording, number: int, manner: Manner) -> str:
    return manner.line(line, count=manner.count(number))
