"""Number panels without a name, mostly on RS-485: the frame is a template of the settings."""

from common.devices.panels.call import Call, Driver
from common.devices.template import template_of

FIELDS = ("NUMBER", "DIGITS", "COUNTER", "BLINK")
"""The ticket's number, its digits alone, the counter, and 1 while it shall blink."""


def driver_of(text: str) -> Driver:
    """The address of a panel is a plain text in its template. SettingsError for what is none."""
    template = template_of(text, FIELDS)

    def frame(call: Call | None) -> bytes:
        return template.write(_shown(call) if call else dict.fromkeys(FIELDS, ""))

    return frame


def _shown(call: Call) -> dict[str, str]:
    return {"NUMBER": call.number, "DIGITS": call.digits, "COUNTER": call.counter, "BLINK": str(int(call.is_new))}
