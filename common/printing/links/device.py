"""A printer behind a device file, such as /dev/usb/lp0."""

import os
import select
import time

from common.printing.links.link import REPLY_SECONDS, SEND_SECONDS

# Windows lacks these; there is no such device file either, so that opening it says so.
_MODE = os.O_RDWR | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)


class DeviceLink:
    def __init__(self, path: str) -> None:
        self._device = os.open(path, _MODE)

    def send(self, data: bytes) -> None:
        deadline = time.monotonic() + SEND_SECONDS
        rest = memoryview(data)
        while rest:
            _, writable, _ = select.select([], [self._device], [], max(0.0, deadline - time.monotonic()))
            if not writable:
                raise TimeoutError
            rest = rest[os.write(self._device, rest) :]

    def discard(self) -> bytes:
        return os.read(self._device, 4096) if self._readable(0) else b""

    def receive(self) -> bytes:
        return os.read(self._device, 1) if self._readable(REPLY_SECONDS) else b""

    def _readable(self, seconds: float) -> bool:
        return bool(select.select([self._device], [], [], seconds)[0])

    def close(self) -> None:
        os.close(self._device)

    def drop(self) -> None:
        """The driver keeps nothing of it."""
        self.close()
