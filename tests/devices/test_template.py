"""Frames of devices without a name are written down in the settings, and told clearly when they are wrong."""

import pytest

from common.devices.checksum import crc16_of, sum_of, xor_of
from common.devices.template import template_of
from common.domain.errors import SettingsError

KNOWN = ("NUMBER", "COUNTER")
A42 = {"NUMBER": "A42", "COUNTER": "7"}


@pytest.mark.parametrize(
    ("text", "frame"),
    [
        ("NUMBER CR LF", b"A42\r\n"),
        ("'N=' NUMBER ' C=' COUNTER CR", b"N=A42 C=7\r"),
        ("STX NUMBER:5 COUNTER:03 ETX", b"\x02  A42007\x03"),
        ("NUMBER:2", b"42"),
        ("xFF x0a NUMBER", b"\xff\nA42"),
        ("STX | '01' NUMBER ETX XOR", b"\x0201A42\x03" + bytes([xor_of(b"01A42\x03")])),
        ("STX '1' SUM", b"\x021\x33"),
        ("NUMBER XORHEX", b"A42%02X" % xor_of(b"A42")),
        ("NUMBER SUMHEX CR", b"A42%02X\r" % sum_of(b"A42")),
    ],
)
def test_a_frame_is_written_as_the_template_says(text: str, frame: bytes) -> None:
    assert template_of(text, KNOWN).write(A42) == frame


def test_the_checksums_are_those_that_are_published() -> None:
    assert crc16_of(b"123456789") == 0x4B37  # CRC-16/MODBUS
    assert template_of("'123456789' CRC16", ()).write({}) == b"123456789\x37\x4b"  # the low byte first
    assert (xor_of(b"123456789"), sum_of(b"123456789")) == (0x31, 0xDD)


def test_other_digits_than_latin_ones_do_not_reach_the_wire() -> None:
    assert template_of("NUMBER", KNOWN).write({"NUMBER": "٤٢", "COUNTER": ""}) == b"??"


@pytest.mark.parametrize(
    "text", ["STXX", "NUMBER:0", "KEY", "'open", "xGG", "''", "'ت'", "NUMBER | XOR", "| STX |", "number"]
)
def test_what_is_no_template_is_told_with_the_fields_that_there_are(text: str) -> None:
    with pytest.raises(SettingsError, match=r"is no template.*NUMBER, COUNTER"):
        template_of(text, KNOWN)


@pytest.mark.parametrize("text", ["", "   "])
def test_an_empty_template_is_told_with_its_fields(text: str) -> None:
    with pytest.raises(SettingsError, match=r"is empty.*NUMBER, COUNTER"):
        template_of(text, KNOWN)
