"""`./dawr devices`, as who looks after the machines uses it."""

import json
import signal
import subprocess
import sys
import threading
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from common.domain.health import Condition, Part
from common.language.bidi import RLM
from common.operations import Operations
from common.store.store import Store
from door.__main__ import main
from door.devices.paper import SENT, TAKES_PAGES
from tests.conftest import ROOT
from tests.devices.wire import Wire

FINE = {Part.PROGRAM: Condition.OK, Part.PRINTER: Condition.OK}


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


@pytest.fixture
def wire(tmp_path: Path) -> Wire:
    return Wire(tmp_path / "tty")


def report(path: Path, device: str, condition: Condition) -> None:
    with closing(Store.open(path)) as store:
        Operations(store.centre()).report(device, {**FINE, Part.PRINTER: condition})


def all_well(path: Path) -> None:
    with closing(Store.open(path)) as store:
        operations = Operations(store.centre())
        for row in operations.healths():
            operations.report(row.health.device, FINE)


def board(path: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, list[str]]:
    code = main(["devices", "list", "--store", str(path)])
    return code, capsys.readouterr().out.splitlines()


def test_machines_that_never_reported_need_a_person(store_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, lines = board(store_path, capsys)
    assert code == 1
    assert lines[0].split(maxsplit=3) == ["✗", "K1", "program", "Never seen: start its program."]
    assert any(line.startswith("–  counter 1 ") and "Off, and nobody sits there." in line for line in lines)


def test_when_all_is_well_it_says_so(store_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    all_well(store_path)
    code, lines = board(store_path, capsys)
    assert (code, lines[-1]) == (0, "All machines are well.")
    assert all(line.startswith("✓") for line in lines[:-1])


def test_what_needs_a_person_comes_first_with_what_to_do_and_since_when(
    store_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    all_well(store_path)
    report(store_path, "K2", Condition.PAPER_OUT)
    code, lines = board(store_path, capsys)
    assert code == 1
    mark, device, part, rest = lines[0].split(maxsplit=3)
    assert (mark, device, part) == ("✗", "K2", "printer")
    assert rest.startswith("Out of paper: put in a new roll.")
    assert "(since " in rest
    assert lines[-1] == "A person is needed for: 1."


def test_programs_are_told_the_same_as_json(store_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    all_well(store_path)
    report(store_path, "K2", Condition.PAPER_OUT)
    assert main(["devices", "list", "--json", "--store", str(store_path)]) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["centre"], told["needs_a_person"]) == ("CSC-1", 1)
    first = told["parts"][0]
    assert (first["device"], first["part"], first["condition"]) == ("K2", "printer", "paper-out")
    assert [first["silent"], first["needs_a_person"]] == [False, True]
    assert datetime.fromisoformat(first["since"]).utcoffset() == timedelta(0)
    assert all(set(row) == set(first) for row in told["parts"])


def test_a_machine_that_never_spoke_is_silent_and_has_no_moments(
    store_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["devices", "list", "--json", "--store", str(store_path)]) == 1
    row = json.loads(capsys.readouterr().out)["parts"][0]
    assert (row["silent"], row["condition"], row["since"], row["seen_at"]) == (True, "unknown", None, None)


def test_the_board_speaks_arabic(
    store_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "ar_SA.UTF-8")
    report(store_path, "K2", Condition.PAPER_LOW)
    _, lines = board(store_path, capsys)
    assert any("الورق قليل: جهّز لفة." in line for line in lines)
    assert all(line.startswith(RLM) for line in lines[:-1])  # whether a kiosk's Latin code comes first, or a counter


def test_the_board_can_be_watched_until_it_is_left(store_path: Path) -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a background job is deaf to it, and all that it starts
    all_well(store_path)
    command = [sys.executable, "-m", "door", "devices", "list", "--watch", "--store", str(store_path)]
    watching = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert watching.stdout
    assert any("All machines are well." in line for line in watching.stdout)
    report(store_path, "K2", Condition.PAPER_OUT)
    assert any("Out of paper" in line for line in watching.stdout)
    watching.send_signal(signal.SIGINT)
    assert watching.wait(60) == 130
    watching.stdout.close()


def tried(address: str, *more: str) -> int:
    return main(["devices", "try", address, "--seconds", "0.5", *more])


@pytest.mark.parametrize(
    ("more", "sent", "told"),
    [
        ([], b"[2J\r", "✗ no code of a ticket, appointment or document: not passed on."),
        (["--as", "keypad"], b"7", "✗ none of its keys: look at the template and the keys."),
        ([], b"\x02T001\x03", "✓ T001"),
        (["--as", "keypad"], b"1", "✓ next"),
        (["--as", "keypad", "--template", "KEY CR", "--keys", "N=start"], b"N\r", "✓ start"),
        (["--as", "button"], b"\r", "✓ the help button is pressed"),
    ],
)
def test_a_device_is_tried_and_what_comes_is_shown(
    wire: Wire, capsys: pytest.CaptureFixture[str], more: list[str], sent: bytes, told: str
) -> None:
    wire.plug()
    speaking = threading.Timer(0.25, wire.say, [sent])
    speaking.start()
    assert tried(wire.address, *more) == 0
    speaking.join()
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"✓ {wire.address} is there."
    assert lines[1].startswith("came: ")
    assert lines[-1] == told
    wire.unplug()


def test_a_panel_that_is_tried_shows_a_number(wire: Wire, capsys: pytest.CaptureFixture[str]) -> None:
    wire.plug()
    assert tried(f"template:{wire.address}", "--template", "NUMBER COUNTER CR") == 0
    assert wire.heard(lambda data: b"\r" in data) == b"A0427\r"
    assert "It should show A042 and 7." in capsys.readouterr().out
    wire.unplug()


def test_a_device_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["devices", "try", f"serial:{tmp_path}/none", "--seconds", "0.2"]) == 1
    assert "is not there: plug it in." in capsys.readouterr().out


def test_a_device_that_is_not_there_is_told_in_words_alone(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "door", "devices", "try", f"cd5220:serial:{tmp_path}/none", "--seconds", "0.2"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf8", check=False)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout == f"✗ cd5220:serial:{tmp_path}/none is not there: plug it in.\n"


def test_an_address_that_is_none_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["devices", "try", "/dev/ttyUSB0"]) == 1
    assert "is no address of a device" in capsys.readouterr().err
    assert main(["devices", "try", "cd5220:"]) == 1
    assert "“” is no address of a device" in capsys.readouterr().err


def test_what_is_typed_by_hand_and_wrong_is_told_by_its_name(wire: Wire, capsys: pytest.CaptureFixture[str]) -> None:
    assert tried(wire.address, "--as", "keypad", "--keys", "1=jump") == 1
    assert "“keypad_keys” is not right. “1=jump” is not understood." in capsys.readouterr().err


def test_what_comes_is_told_in_arabic_alone(
    wire: Wire, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "ar_SA.UTF-8")
    wire.plug()
    speaking = threading.Timer(0.1, wire.say, [b"17"])
    speaking.start()
    assert tried(wire.address, "--as", "keypad") == 0
    speaking.join()
    told = capsys.readouterr()
    assert told.err == ""
    assert told.out.splitlines()[-2:] == ["✓ التالي", "✗ ليس زرًا من الأزرار المسمّاة: راجع القالب والأزرار."]
    wire.unplug()


def settings_in(tmp_path: Path, **named: str) -> str:
    path = tmp_path / "machine.toml"
    path.write_text("".join(f'{name} = "{value}"\n' for name, value in named.items()), "utf8")
    return str(path)


def test_all_devices_of_a_machine_are_tried_a_line_each(
    qapp: object, wire: Wire, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wire.plug()
    settings = settings_in(
        tmp_path,
        printer=f"png:{tmp_path}/paper",
        fallback_printer=f"file:{tmp_path}/out.bin",
        document_printer=f"folder:{tmp_path}/pages",
        panel=f"template:{wire.address}",
        panel_template="NUMBER COUNTER CR",
    )
    assert main(["devices", "try", "--settings", settings]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"✓ printer (png:{tmp_path}/paper): a test slip is printed.",
        f"✓ fallback printer (file:{tmp_path}/out.bin): {SENT.en}",
        f"✓ document printer (folder:{tmp_path}/pages): {TAKES_PAGES.en}",
        f"✓ number panel (template:{wire.address}): is there. It should show A042 and 7.",
    ]
    assert wire.heard(lambda data: b"\r" in data) == b"A0427\r"
    assert [file.name for file in (tmp_path / "paper").iterdir()] == ["TEST.png"]
    assert [*(tmp_path / "pages").iterdir()] == []
    wire.unplug()


def test_one_device_that_does_not_answer_or_is_set_up_wrongly_does_not_hide_the_others(
    wire: Wire, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wire.plug()
    settings = settings_in(
        tmp_path,
        printer="tcp://127.0.0.1:9",
        scanner=f"serial:{tmp_path}/none",
        keypad=wire.address,
        keypad_keys="1=jump",
        panel="vfd:serial:/dev/x",
        help_button=wire.address,
    )
    assert main(["devices", "try", "--settings", settings]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line[0] for line in lines] == ["✗", "✗", "✗", "✗", "✓"]
    for line, told in zip(
        lines, ("refuses the connection", "plug it in", "“keypad_keys”", "no panel", "is there"), strict=True
    ):
        assert told in line
    wire.unplug()


def test_without_paper_nothing_is_printed(qapp: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = settings_in(tmp_path, printer=f"png:{tmp_path}/paper")
    assert main(["devices", "try", "--settings", settings, "--no-paper"]) == 0
    assert capsys.readouterr().out == f"✓ printer (png:{tmp_path}/paper): ready.\n"
    assert not (tmp_path / "paper").exists()


def test_a_machine_without_devices_has_none_to_try(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["devices", "try", "--settings", settings_in(tmp_path)]) == 0
    assert "names no device." in capsys.readouterr().out


@pytest.mark.parametrize("seconds", ["-1", "0", "nan", "inf", "long"])
def test_a_time_that_is_none_is_told(capsys: pytest.CaptureFixture[str], seconds: str) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["devices", "try", "serial:/dev/x", "--seconds", seconds])
    assert f"“{seconds}” is no number of seconds" in capsys.readouterr().err


def test_with_nothing_to_try_it_says_how_to_go_on(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["devices", "try"]) == 1
    assert "./dawr devices try --settings FILE" in capsys.readouterr().err


def test_a_printer_that_is_not_there_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["devices", "try", "usb:/dev/usb/lp99"]) == 1
    assert capsys.readouterr().out.startswith("✗ printer (usb:/dev/usb/lp99): There is no printer at")


@pytest.mark.parametrize("address", ["cups:missing", "spooler:missing"])
def test_a_queue_needs_not_be_called_a_printer(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["devices", "try", address]) == 1
    told = capsys.readouterr()
    assert "is no address of a device" not in told.out + told.err


def test_a_file_of_what_a_printer_would_get_says_nothing_of_itself(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["devices", "try", f"file:{tmp_path}/out.bin", "--no-paper"]) == 1
    assert "says nothing of itself: try it with paper" in capsys.readouterr().out
