"""What the devices of a machine say comes as signals on the GUI thread, and its health with it."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from common.devices.keypad import Key
from common.domain.errors import SettingsError
from common.domain.health import Condition, Part
from common.qt.devices import Devices
from common.qt.finger import wait_until
from common.settings import Settings
from tests.devices.wire import Wire
from tests.qt.patience import PATIENCE

Wires = dict[str, Wire]
NAMES = ("scanner", "keypad", "panel", "help_button")


@pytest.fixture
def wires(tmp_path: Path) -> Iterator[Wires]:
    made = {name: Wire(tmp_path / name) for name in NAMES}
    for wire in made.values():
        wire.plug()
    yield made
    for wire in made.values():
        wire.unplug()


@pytest.fixture
def devices(qtbot: QtBot, wires: Wires, settings: Callable[..., Settings]) -> Iterator[Devices]:
    addresses = {name: wire.address for name, wire in wires.items()}
    template = {"panel": f"template:{wires['panel'].address}", "panel_template": "NUMBER '>' COUNTER CR"}
    made = Devices(settings(**addresses | template))
    fared: list[Condition] = []
    made.fared.connect(lambda _, condition: fared.append(condition))
    made.start()
    assert wait_until(lambda: fared == [Condition.OK] * len(NAMES))
    yield made
    made.close()


def test_a_code_comes_on_the_gui_thread(qtbot: QtBot, devices: Devices, wires: Wires) -> None:
    threads = []
    devices.scanned.connect(lambda _: threads.append(threading.current_thread()))
    with qtbot.waitSignal(devices.scanned, timeout=PATIENCE) as scanned:
        wires["scanner"].say(b"\x1b[2J\rT001\r")
    assert scanned.args == ["T001"]
    assert threads == [threading.main_thread()]


def test_a_key_comes_by_its_name(qtbot: QtBot, devices: Devices, wires: Wires) -> None:
    with qtbot.waitSignal(devices.pressed, timeout=PATIENCE) as pressed:
        wires["keypad"].say(b"1")
    assert pressed.args == [Key.NEXT]


def test_the_help_button_asks(qtbot: QtBot, devices: Devices, wires: Wires) -> None:
    with qtbot.waitSignal(devices.help_asked, timeout=PATIENCE):
        wires["help_button"].say(b"H")


def test_a_help_key_on_the_pad_asks_too(qtbot: QtBot, wires: Wires, settings: Callable[..., Settings]) -> None:
    devices = Devices(settings(keypad=wires["keypad"].address, keypad_keys="9=help"))
    with qtbot.waitSignal(devices.fared, timeout=PATIENCE):
        devices.start()
    with qtbot.waitSignal(devices.help_asked, timeout=PATIENCE):
        wires["keypad"].say(b"9")
    devices.close()


def test_the_panel_shows_a_call(devices: Devices, wires: Wires) -> None:
    devices.show("A042", "7")
    assert wires["panel"].heard(lambda data: b"A042" in data).endswith(b"A042>7\r")


def test_a_device_that_is_pulled_out_is_told_with_its_part(qtbot: QtBot, devices: Devices, wires: Wires) -> None:
    with qtbot.waitSignal(devices.fared, timeout=PATIENCE) as fared:
        wires["scanner"].unplug()
    assert fared.args == [Part.SCANNER, Condition.MISSING]


def test_a_machine_without_devices_has_none(qtbot: QtBot, settings: Callable[..., Settings]) -> None:
    devices = Devices(settings())
    devices.start()
    devices.show("A042", "7")
    devices.clear()
    devices.close()


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("scanner", {"scanner": "/dev/ttyACM0"}),
        ("keypad", {"keypad": "serial:/dev/x?baud=1"}),
        ("keypad_keys", {"keypad": "serial:/dev/x", "keypad_keys": "1=jump"}),
        ("keypad_keys", {"keypad": "serial:/dev/x", "keypad_keys": "{x}=jump"}),
        ("keypad_template", {"keypad": "serial:/dev/x", "keypad_template": "STX"}),
        ("panel", {"panel": "vfd:serial:/dev/x"}),
        ("panel", {"panel": "cd5220:/dev/x"}),
        ("panel_template", {"panel": "template:serial:/dev/x"}),
        ("help_button", {"help_button": "serial:/dev/x?signal=dtr"}),
    ],
    ids=str,
)
def test_a_wrong_setting_is_told_by_its_name_when_the_machine_starts(
    qtbot: QtBot, settings: Callable[..., Settings], name: str, wrong: dict[str, str]
) -> None:
    with pytest.raises(SettingsError, match=f"^“{name}” is not right. ") as told:
        Devices(settings(**wrong))
    assert told.value.text("ar").startswith(f"«{name}» غير صالح. ")
