"""What is plugged in: serial ports, printers, sound. All of it may be absent."""

import shutil
import subprocess
from pathlib import Path

from serial.tools import list_ports

from common.domain.wording import Wording
from door.health.finding import Finding, Level, judged, same

NONE = Wording("لا يوجد", "none")
USB_PRINTERS = Path("/dev/usb")


def _found(name: Wording, things: list[str], advice: Wording) -> Finding:
    found = same(", ".join(things)) if things else NONE
    return judged(name, good=bool(things), found=found, advice=advice, otherwise=Level.NOTE)


def serial_ports() -> Finding:
    ports = [port.device for port in list_ports.comports()]
    return _found(
        Wording("المنافذ التسلسلية", "serial ports"),
        ports,
        Wording("للوحات الشبابيك والطابعات التسلسلية فقط", "only for serial panels and printers"),
    )


def printers() -> Finding:
    return _found(
        Wording("الطابعات", "printers"),
        [*map(str, sorted(USB_PRINTERS.glob("lp*"))), *_queues()],
        Wording("لا ورق من هذا الجهاز", "no paper from this machine"),
    )


def _queues() -> list[str]:
    """The queues of CUPS, where it is installed."""
    if not shutil.which("lpstat"):
        return []
    return subprocess.run(["lpstat", "-e"], capture_output=True, text=True, check=False, timeout=10).stdout.split()


def sound() -> Finding:
    name = Wording("الصوت", "sound")
    try:
        outputs = _sound_outputs()
    except ImportError as error:
        return Finding(name, Level.LACKS, same(str(error)))
    return _found(name, outputs, Wording("النداء صامت هنا", "calls are silent here"))


def _sound_outputs() -> list[str]:
    """Qt tells on stderr what it can do without; here that is the finding."""
    from PySide6.QtCore import QLoggingCategory  # noqa: PLC0415 - where libraries lack, that is a finding

    QLoggingCategory.setFilterRules("qt.multimedia*=false\ndefault.warning=false")
    try:
        from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - as above

        return [device.description() for device in QMediaDevices.audioOutputs()]
    finally:
        QLoggingCategory.setFilterRules("")
