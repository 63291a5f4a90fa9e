"""What stands behind the `?` of a device's or printer's address: `baud=9600&parity=E`."""

from collections.abc import Iterable, Mapping
from urllib.parse import parse_qsl

import serial

from common.domain.errors import SettingsError
from common.domain.wording import Wording

BAUDS = tuple(baud for baud in serial.Serial.BAUDRATES if 300 <= baud <= 921600)
"""The speeds of a serial line."""
_UNKNOWN = Wording(
    "لا يوجد خيار باسم «{name}» في «{address}»؛ المتاح: {known}.",
    "{address} has no option “{name}”; there are: {known}.",
)
_WRONG = Wording(
    "الخيار {name} في «{address}» لا يكون «{value}»؛ المسموح: {right}.",
    "In {address} the option {name} cannot be “{value}”; it is one of: {right}.",
)


def options_of(query: str, known: Mapping[str, Iterable[object]], address: str) -> dict[str, str]:
    """What is given, of `known` names and what each may be; the last of two counts.

    SettingsError names the option that is not right, and what would be.
    """
    given = dict(parse_qsl(query, keep_blank_values=True))
    for name, value in given.items():
        if name not in known:
            raise SettingsError(_UNKNOWN, address=address, name=name, known=", ".join(known))
        right = [str(one) for one in known[name]]
        if value not in right:
            raise SettingsError(_WRONG, address=address, name=name, value=value, right=", ".join(right))
    return given
