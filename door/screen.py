"""Whether windows can be seen here: without a screen Qt ends the whole process instead of saying so."""

import os
import sys

from common.domain.errors import DawrError
from common.domain.wording import Wording

NO_SCREEN = Wording(
    "لا توجد شاشة هنا (DISPLAY وWAYLAND_DISPLAY غير محددين)؛ شغّله من سطح المكتب. بلا شاشة: ‎./dawr demo --headless",
    "There is no screen here (no DISPLAY, no WAYLAND_DISPLAY); start it on the desktop. "
    "Without one: ./dawr demo --headless",
)


def has_screen() -> bool:
    """A platform chosen by hand is believed."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY"))


def require_screen() -> None:
    """Raises DawrError where no window can be seen."""
    if not has_screen():
        raise DawrError(NO_SCREEN)
