"""A serial device that lives: its thread reads, says when the device is not there, and finds it again."""

import errno
import logging
import math
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress

import serial

from common.devices.address import Port
from common.domain.health import Condition

FIRST_PAUSE, LONGEST_PAUSE = 0.1, 2.0  # seconds until a device that is not there is looked for again
STEADY = 5.0  # seconds: a device that falls out sooner is not hurried after
TICK, SIGNAL_TICK = 0.2, 0.05  # seconds
WRITE_SECONDS = 2.0
LAST_WORDS = 0.5  # seconds in which what was written goes out before the line is left
PRESSED = b"\r"
"""What a closed signal line counts as."""
_MOST = 4096  # bytes at once
_REFUSING = {errno.EACCES, errno.EPERM, errno.EBUSY, errno.EAGAIN, errno.EINVAL, errno.ENOTTY}
_log = logging.getLogger(__name__)

if sys.platform == "win32":
    _FAULTS: tuple[type[Exception], ...] = (OSError, ValueError)
else:
    import termios

    _FAULTS = (OSError, ValueError, termios.error)

Fares = Callable[[Condition], None]


class Line:
    """All callables are called on the line's own thread. Nothing that happens on the wire is raised.

    `opened` gives what is sent first whenever the device is there (again); `waited`, several times a second, what is
    due; `fares` is told OK, MISSING, or FAULT where the device is there but refuses, and only when that changes.
    """

    def __init__(
        self,
        port: Port,
        *,
        received: Callable[[bytes], None],
        fares: Fares,
        opened: Callable[[], bytes] = bytes,
        waited: Callable[[], bytes] = bytes,
    ) -> None:
        self._port, self._received, self._fares = port, received, fares
        self._opened, self._waited = opened, waited
        self._condition: Condition | None = None
        self._device: serial.Serial | None = None
        self._outgoing: deque[bytes] = deque()
        self._was_closed = False  # the signal line
        self._began = math.inf
        self._guard, self._stopping = threading.Lock(), threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"line {port.address}", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def send(self, data: bytes) -> None:
        """Soon; not at all if the device is not there now."""
        if self._device is not None:
            self._outgoing.append(data)
            self._wake()

    def close(self) -> None:
        """At once. Nothing is called any more."""
        self._stopping.set()
        with self._guard:
            if self._device is not None:
                self._device.cancel_write()
        self._wake()
        if self._thread.is_alive():
            self._thread.join()

    def _wake(self) -> None:
        """End a read early."""
        with self._guard:
            if self._device is not None:
                self._device.cancel_read()

    def _run(self) -> None:
        pause = FIRST_PAUSE
        while not self._stopping.is_set():
            try:
                self._use(self._open())
            except _FAULTS as fault:
                if time.monotonic() - self._began > STEADY:
                    pause = FIRST_PAUSE
                self._say(_condition(fault), fault)
                self._stopping.wait(pause)
                pause = min(2 * pause, LONGEST_PAUSE)

    def _open(self) -> serial.Serial:
        port = self._port
        return serial.Serial(
            port.find(),
            port.baud,
            bytesize=port.bytesize,
            parity=port.parity,
            stopbits=port.stopbits,
            timeout=SIGNAL_TICK if port.signal else TICK,
            write_timeout=WRITE_SECONDS,
            exclusive=True,
        )

    def _use(self, device: serial.Serial) -> None:
        self._outgoing.clear()
        self._began = time.monotonic()
        with self._guard:
            self._device = device
        try:
            self._write(device, self._opened())
            self._look_at_signal(device)
            self._say(Condition.OK)
            while not self._stopping.is_set():
                self._turn(device)
        finally:
            with self._guard:
                self._device = None
            _let_go(device)

    def _turn(self, device: serial.Serial) -> None:
        while self._outgoing and not self._stopping.is_set():
            self._write(device, self._outgoing.popleft())
        self._write(device, self._waited())
        data = device.read(1)
        if data:
            self._received(data + device.read(min(device.in_waiting, _MOST)))
        self._look_at_signal(device)

    def _write(self, device: serial.Serial, data: bytes) -> None:
        if data:
            device.write(data)

    def _look_at_signal(self, device: serial.Serial) -> None:
        """Whether it was closed since the last look. An adapter may have no such line, which it refuses to tell."""
        if self._port.signal:
            is_closed = bool(getattr(device, self._port.signal))
            if is_closed and not self._was_closed:
                self._received(PRESSED)
            self._was_closed = is_closed

    def _say(self, condition: Condition, fault: Exception | None = None) -> None:
        if condition is self._condition or self._stopping.is_set():
            return
        self._condition = condition
        _log.log(logging.WARNING if fault else logging.INFO, "%s: %s %s", self._port.address, condition, fault or "")
        self._fares(condition)


def _condition(fault: Exception) -> Condition:
    """A device that is there and refuses, another program that has it: that is more than a pulled plug."""
    is_stuck = isinstance(fault, serial.SerialTimeoutException)  # it is there and takes nothing
    refuses = is_stuck or not isinstance(fault, OSError) or _number(fault) in _REFUSING
    return Condition.FAULT if refuses else Condition.MISSING


def _number(fault: OSError) -> object:
    """Of a port that it cannot set up pyserial tells in words alone; it has stumbled over an error with a number."""
    inner = fault.__context__
    return inner.args[0] if fault.errno is None and inner and inner.args else fault.errno


def _let_go(device: serial.Serial) -> None:
    """What was written goes out first. Where it is not taken it is dropped, for closing would wait long for it."""
    with suppress(*_FAULTS):
        if not _has_sent_all(device):
            device.reset_output_buffer()
    with suppress(*_FAULTS):
        device.close()


def _has_sent_all(device: serial.Serial) -> bool:
    """Within a while."""
    deadline = time.monotonic() + LAST_WORDS
    while device.out_waiting:
        if time.monotonic() > deadline:
            return False
        time.sleep(LAST_WORDS / 50)
    return True
