"""A number panel that lives: it shows the latest call, and shows it again when it was unplugged."""

import math
import time
from typing import NamedTuple

from common.devices.address import port_of
from common.devices.line import Fares, Line
from common.devices.panels import alpha, cd5220
from common.devices.panels.call import Call, Driver
from common.devices.panels.template import driver_of
from common.domain.errors import SettingsError
from common.domain.wording import Wording
from common.settings import of_setting

ATTENTION = 8.0  # seconds that a new call blinks
_DRIVERS = {"cd5220": cd5220.frame, "alpha": alpha.frame}
_NOT_A_PANEL = Wording(
    "اللوحة «{panel}» غير مفهومة. مثل: cd5220:serial:/dev/ttyUSB1?baud=9600؛ الأنواع: cd5220، alpha، template",
    "{panel} is no panel. Such is: cd5220:serial:/dev/ttyUSB1?baud=9600; the kinds are cd5220, alpha, template",
)


class _State(NamedTuple):
    """`until` then a new call blinks. Replaced as a whole: two threads look at it."""

    call: Call | None
    until: float


class Panel:
    """May be used from any thread; nothing that happens on the wire is raised."""

    def __init__(self, panel: str, template: str, *, fares: Fares) -> None:
        """`panel`: KIND:ADDRESS; `template`: of the kind `template`. SettingsError for what is not one."""
        kind, _, address = panel.partition(":")
        self._driver = _driver(kind, panel, template)
        self._state = self._calm = _State(None, -math.inf)
        self._line = Line(
            port_of(address), received=lambda _: None, fares=fares, opened=self._shown, waited=self._calmed
        )
        self.start, self.close = self._line.start, self._line.close

    def show(self, number: str, counter: str) -> None:
        """A new call, or the same one again."""
        self._state = _State(Call(number, counter), time.monotonic() + ATTENTION)
        self._line.send(self._shown())

    def clear(self) -> None:
        self._state = _State(None, -math.inf)
        self._line.send(self._shown())

    def _shown(self) -> bytes:
        call, until = self._state
        return self._driver(call and call._replace(is_new=time.monotonic() < until))

    def _calmed(self) -> bytes:
        """What ends the blinking, once it is time."""
        state = self._state
        if state is self._calm or state.call is None or time.monotonic() < state.until:
            return b""
        self._calm = state
        return self._shown()


def _driver(kind: str, panel: str, template: str) -> Driver:
    if kind == "template":
        with of_setting("panel_template"):
            return driver_of(template)
    if kind not in _DRIVERS:
        raise SettingsError(_NOT_A_PANEL, panel=panel)
    return _DRIVERS[kind]
