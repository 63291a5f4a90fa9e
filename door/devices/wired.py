"""Trying a device on a serial line: whether it is there, what comes from it, and a number on a panel."""

import logging
import sys
import threading
import time
from collections.abc import Callable

import common.devices
from common.devices.address import port_of
from common.devices.line import Line
from common.devices.panels.panel import Panel
from common.domain.health import Condition
from common.domain.wording import Wording
from common.language.bidi import ltr
from door.devices.found import Found, found
from door.devices.hearing import Hears
from door.store.saying import say

NUMBER, COUNTER = "A042", "7"
SOON = 3.0  # seconds in which a line says at least once how it fares
HEARD = Wording(f"وصل: {ltr('{data}')}", "came: {data}")
STANDS = Wording(f"{{mark}} {ltr('{address}')}: {{how}}", "{mark} {address} {how}")
SHOWN = Wording("يجب أن يظهر {number} و{counter}.", "It should show {number} and {counter}.")
FOUND = {
    Condition.OK: Wording("الجهاز موجود.", "is there."),
    Condition.MISSING: Wording("الجهاز غير موجود: وصّله.", "is not there: plug it in."),
    Condition.FAULT: Wording(
        "الجهاز لا يُفتح: يستعمله برنامج آخر، أو إعداده أو الإذن به (المجموعة dialout) غير صحيح.",
        "cannot be opened: another program has it, or its settings or the rights to it (group dialout) are wrong.",
    ),
}


def readable(data: bytes) -> str:
    """Plain letters as they are, every other byte by its number: `T001<0D>`. So is `<`, which begins such a number."""
    return "".join(chr(byte) if 0x20 <= byte < 0x7F and byte != ord("<") else f"<{byte:02X}>" for byte in data)


def listen(address: str, hears: Hears, seconds: float) -> int:
    """All that comes, in words, as long as that; the exit code is 1 unless it is there at the end."""
    standing = _Standing(address)

    def received(data: bytes) -> None:
        _say(HEARD, data=readable(data))
        for words, fields in hears(data, time.monotonic()):
            _say(words, **fields)

    return _live(Line(port_of(address), received=received, fares=standing), seconds, standing)


def watch_panel(panel: str, template: str, seconds: float) -> int:
    standing = _Standing(panel, shows=True)
    device = Panel(panel, template, fares=standing)
    device.show(NUMBER, COUNTER)
    return _live(device, seconds, standing)


def look_for(address: str) -> Found:
    """Whether a device is there now."""
    return _look(lambda fares: Line(port_of(address), received=lambda _: None, fares=fares))


def show_on(panel: str, template: str) -> Found:
    """Whether it is there, and a number on it."""

    def showing(fares: Callable[[Condition], None]) -> Panel:
        device = Panel(panel, template, fares=fares)
        device.show(NUMBER, COUNTER)
        return device

    looked = _look(showing)
    shown = found(SHOWN, number=NUMBER, counter=COUNTER).told
    return Found(True, f"{looked.told} {shown}") if looked.is_well else looked


def _look(make: Callable[[Callable[[Condition], None]], Line | Panel]) -> Found:
    told: list[Condition] = []
    knows = threading.Event()

    def fares(condition: Condition) -> None:
        told.append(condition)
        knows.set()

    _silence_the_log()
    device = make(fares)
    device.start()
    knows.wait(SOON)
    device.close()
    condition = told[0] if told else Condition.FAULT
    return found(FOUND[condition], is_well=condition is Condition.OK)


def _live(device: Line | Panel, seconds: float, standing: "_Standing") -> int:
    _silence_the_log()
    device.start()
    try:
        time.sleep(seconds)
    finally:
        device.close()
    return 0 if standing.condition is Condition.OK else 1


def _silence_the_log() -> None:
    """What devices write into a log is said here in words already."""
    logging.getLogger(common.devices.__name__).addHandler(logging.NullHandler())


def _say(words: Wording, **fields: object) -> None:
    """At once, also into a pipe."""
    say(words, **fields)
    sys.stdout.flush()


class _Standing:
    """Says whenever the device comes or goes, and what one then `shows`."""

    def __init__(self, address: str, *, shows: bool = False) -> None:
        self.condition = Condition.MISSING
        self._address, self._shows = address, shows

    def __call__(self, condition: Condition) -> None:
        self.condition = condition
        mark = "✓" if condition is Condition.OK else "✗"
        _say(STANDS, mark=mark, address=self._address, how=FOUND[condition])
        if self._shows and condition is Condition.OK:
            _say(SHOWN, number=NUMBER, counter=COUNTER)
