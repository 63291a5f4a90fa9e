"""How an attempt to print ends: it is printed, or not begun, or nobody knows; nothing else, and never mixed up."""

from dataclasses import dataclass

from common.domain.errors import DeviceError


@dataclass(frozen=True, slots=True)
class Printed:
    """`is_confirmed`: the printer itself has said so after the last byte; else it took all and says nothing.

    `printer` is the address where it came out; `is_elsewhere`: not at the machine itself, but at its fallback printer.
    """

    printer: str
    is_confirmed: bool
    is_elsewhere: bool = False


class NotBegun(DeviceError):  # noqa: N818 - it ends in one of three ways
    """Nothing of the ticket has reached the printer: it may be printed again, here or elsewhere."""


class Uncertain(DeviceError):  # noqa: N818 - the same
    """Some of the ticket was sent, and then it broke: it may come out. Only a person may ask for it once more."""
