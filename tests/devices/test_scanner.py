"""Only whole, plain codes come out of a scanner's line, whatever is sent into it (T05)."""

import logging
import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.devices import scanner as scanner_module
from common.devices.address import port_of
from common.devices.code import DOCUMENT, LONGEST, LONGEST_DOCUMENT, is_code
from common.devices.scanner import Scanner, ScannerReader
from common.domain.health import Condition
from tests.devices.wire import Wire, comes

TOKEN = "CSC-1:2026-11-22:T001"  # noqa: S105 - no secret
SIGNED = DOCUMENT + "6BF*L%3E:Z0 $+-./" * 60
CODES = ["T001", TOKEN, "M4K7", "ab_12.x@y-9", "A" * LONGEST, DOCUMENT + "A", SIGNED]


def read(*pieces: bytes, gap: float = 0.01, reader: ScannerReader | None = None) -> list[str]:
    """The codes that come out when these bytes come, one piece after the other."""
    reader = reader or ScannerReader()
    return [code for turn, piece in enumerate(pieces) for code in reader.feed(piece, 10 + turn * gap)]


@pytest.mark.parametrize("frame", ["{}\r", "{}\n", "{}\r\n", "{}\t", "\x02{}\x03", "\x02{}\x03\r\n", "\r\n{}\r"])
@pytest.mark.parametrize("code", CODES, ids=lambda code: code[:12])
def test_a_code_in_any_usual_frame_is_read(code: str, frame: str) -> None:
    assert read(frame.format(code).encode()) == [code]


@pytest.mark.parametrize("code", [TOKEN, SIGNED], ids=["ticket", "document"])
def test_a_code_may_come_in_pieces(code: str) -> None:
    assert read(*(bytes([byte]) for byte in code.encode() + b"\r"), gap=0.002) == [code]


REFUSED = {
    "too short": b"A1\r",
    "too long": b"A" * (LONGEST + 1) + b"\r",
    "a document too long": DOCUMENT.encode() + b"A" * LONGEST_DOCUMENT + b"\r",
    "a document of nothing": DOCUMENT.encode() + b"\r",
    "small letters in a document": DOCUMENT.encode() + b"abc def\r",
    "a control key": b"T0\x0f01\r",
    "an escape sequence": b"\x1b[2J\x1b[31mT001\r",
    "a null": b"T0\x0001\r",
    "a space": b"T0 01\r",
    "a quote": b"T0'01; DROP TABLE step\r",
    "a web address": b"https://example.org/?x=1\r",
    "another script": "ت001\r".encode(),
    "a mark of direction": "T0\u202e01\r".encode(),
    "binary": bytes(range(128, 256)) + b"\r",
    "a frame in a frame": b"\x02T0\x02\x02\x03",
}


@pytest.mark.parametrize("data", REFUSED.values(), ids=REFUSED)
def test_what_is_not_such_a_code_is_counted_and_does_not_come_out(data: bytes) -> None:
    reader = ScannerReader()
    assert read(data, reader=reader) == []
    assert reader.refused == 1
    assert read(b"T002\r", reader=reader) == ["T002"]


def test_an_empty_line_is_neither_a_code_nor_refused() -> None:
    reader = ScannerReader()
    assert read(b"\r\n\r\n\t\x02\x03", reader=reader) == []
    assert reader.refused == 0


def test_a_megabyte_without_an_end_is_refused_once_and_is_not_kept() -> None:
    reader = ScannerReader()
    assert read(*[b"A" * 4096] * 256, b"\rT001\r", gap=0.001, reader=reader) == ["T001"]
    assert reader.refused == 1


def test_who_dribbles_is_no_scanner_and_the_end_of_a_code_is_none() -> None:
    reader = ScannerReader()
    assert read(b"CSC-1:2026-11-22:", b"T001\r", gap=0.8, reader=reader) == []
    assert reader.refused == 1


def test_a_code_that_is_read_on_and_on_is_read_once() -> None:
    assert read(*[b"T001\r"] * 20, gap=0.3) == ["T001"]


def test_one_code_a_second_and_no_more() -> None:
    assert read(b"T001\r", b"T002\r", b"T003\r", gap=0.6) == ["T001", "T003"]


def test_what_is_refused_is_logged_masked_escaped_short_and_not_too_often(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        read(*[b"Staff \x1b[2J 109876 \xd8\xb9" * 5 + b"\r"] * 50)
    (message,) = caplog.messages
    assert message.isascii()
    assert message.isprintable()
    assert len(message) < 200
    assert "Staff" not in message
    assert "1098" not in message
    assert "xd8" not in message
    assert "\\x1b" in message


@given(st.lists(st.binary(max_size=100), max_size=30))
def test_whatever_is_sent_only_codes_come_out(pieces: list[bytes]) -> None:
    assert all(is_code(code) and code.isascii() and code.isprintable() for code in read(*pieces, b"\r", gap=0.4))


@pytest.mark.parametrize("seed", range(5))
def test_no_flood_of_bytes_does_more_than_be_refused(seed: int) -> None:
    noise = random.Random(seed)
    pieces = [noise.randbytes(1000) for _ in range(50)]
    assert all(map(is_code, read(*pieces, gap=0.001)))


def test_a_scanner_on_a_line_reads_also_after_it_was_pulled_out_in_the_middle_of_a_code(
    wire: Wire, fared: list[Condition], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scanner_module, "PAUSE", 0)
    monkeypatch.setattr(scanner_module, "GAP", math.inf)
    codes: list[str] = []
    scanner = Scanner(port_of(wire.address), read=codes.append, fares=fared.append)
    scanner.start()
    assert comes(lambda: fared == [Condition.OK])
    wire.say(b"\x1b[2J\r" + SIGNED.encode() + b"\r\n")
    assert comes(lambda: codes == [SIGNED])
    wire.say(b"T00")
    assert comes(lambda: scanner._reader._typed == b"T00")
    wire.unplug()
    assert comes(lambda: fared[-1] is Condition.MISSING)
    wire.plug()
    assert comes(lambda: fared[-1] is Condition.OK)
    wire.say(b"\rT001\r")
    assert comes(lambda: codes == [SIGNED, "T001"])
    scanner.close()
