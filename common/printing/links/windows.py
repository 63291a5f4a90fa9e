"""A printer of the Windows spooler, given raw bytes (winspool.drv). To be imported on Windows only."""

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import wintypes

from common.printing.failure import CUT_OFF
from common.printing.outcome import Uncertain
from common.printing.status import Roll, Status

assert sys.platform == "win32"  # noqa: S101 - it also tells the type checker that the rest is for Windows

_winspool = ctypes.WinDLL("winspool.drv", use_last_error=True)

# The bits of PRINTER_INFO_6.dwStatus.
_PAUSED, _ERROR, _JAM, _PAPER_OUT, _OFFLINE = 0x1, 0x2, 0x8, 0x10, 0x80
_NOT_AVAILABLE, _NEEDS_SOMEBODY, _DOOR_OPEN = 0x1000, 0x100000, 0x400000
_DELETE_JOB = 5
_TOO_SMALL = 122  # ERROR_INSUFFICIENT_BUFFER: there is such a job, and more to say of it


class _Document(ctypes.Structure):
    """DOC_INFO_1."""

    _fields_ = (("name", wintypes.LPWSTR), ("file", wintypes.LPWSTR), ("kind", wintypes.LPWSTR))


class WindowsSpool:
    """The printer of a name, as Windows shows it."""

    def __init__(self, name: str) -> None:
        self._name = name

    def status(self) -> Status:
        """Windows says what is wrong; when it says nothing it may also just not know."""
        with self._open() as printer:
            bits, needed = wintypes.DWORD(), wintypes.DWORD()
            _done(_winspool.GetPrinterW(printer, 6, ctypes.byref(bits), ctypes.sizeof(bits), ctypes.byref(needed)))
        return status(bits.value)

    def give(self, data: bytes) -> str:
        document = _Document("ticket", None, "RAW")
        with self._open() as printer:
            job = _winspool.StartDocPrinterW(printer, 1, ctypes.byref(document))
            _done(job)
            try:
                _write(printer, data)
                _done(_winspool.EndDocPrinter(printer))
            except OSError as fault:  # a queue may be set to print while it is still given more
                _winspool.AbortPrinter(printer)
                raise Uncertain(CUT_OFF, address=self._name) from fault
        return str(job)

    def holds(self, job: str) -> bool:
        needed = wintypes.DWORD()
        with self._open() as printer:
            is_told = _winspool.GetJobW(printer, int(job), 1, None, 0, ctypes.byref(needed))
            return bool(is_told) or ctypes.get_last_error() == _TOO_SMALL

    def take_back(self, job: str) -> None:
        with self._open() as printer:
            _done(_winspool.SetJobW(printer, int(job), 0, None, _DELETE_JOB))

    @contextmanager
    def _open(self) -> Iterator[wintypes.HANDLE]:
        printer = wintypes.HANDLE()
        _done(_winspool.OpenPrinterW(self._name, ctypes.byref(printer), None))
        try:
            yield printer
        finally:
            _winspool.ClosePrinter(printer)


def status(bits: int) -> Status:
    return Status(
        paper=Roll.OUT if bits & _PAPER_OUT else Roll.UNKNOWN,
        online=False if bits & (_PAUSED | _OFFLINE | _NOT_AVAILABLE) else None,
        cover_open=True if bits & _DOOR_OPEN else None,
        fault=True if bits & (_ERROR | _JAM | _NEEDS_SOMEBODY) else None,
    )


def _write(printer: wintypes.HANDLE, data: bytes) -> None:
    written = wintypes.DWORD()
    _done(_winspool.StartPagePrinter(printer))
    _done(_winspool.WritePrinter(printer, data, len(data), ctypes.byref(written)))
    _done(_winspool.EndPagePrinter(printer))
    if written.value != len(data):
        raise OSError(f"{written.value} of {len(data)} bytes")


def _done(result: int) -> None:
    """These functions give 0 when they fail, and say why beside it."""
    if not result:
        raise ctypes.WinError(ctypes.get_last_error())
