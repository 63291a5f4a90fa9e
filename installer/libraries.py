"""The system libraries that Qt's wheels leave to the machine, on Linux, by trying to load them."""

import ctypes
import os
import sys
from collections.abc import Mapping

# Found on a bare Debian 12: what the modules and plug-ins in use ask for, and the package that has it.
ALWAYS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libXrandr.so.2": "libxrandr2",  # QtMultimedia's player
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlidec.so.1": "libbrotli1",  # QtNetwork, and so QtQml
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libpulse.so.0": "libpulse0",  # QtMultimedia
    "libzstd.so.1": "libzstd1",
}
X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


def needed(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Library → Debian package: those for every window, and those for the screen that is there."""
    return ALWAYS | (X11 if environ.get("DISPLAY") else {}) | (WAYLAND if environ.get("WAYLAND_DISPLAY") else {})


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def lacking() -> dict[str, str]:
    """Library → Debian package of what this machine lacks; nothing where Qt's wheels bring all with them."""
    if sys.platform != "linux":
        return {}
    return {library: package for library, package in needed().items() if not loads(library)}
