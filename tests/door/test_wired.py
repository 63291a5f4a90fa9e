"""What comes from a device is shown so that a person can read it, and nothing of it moves the terminal."""

import pytest

from door.devices.wired import readable


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        (b"T001\r", "T001<0D>"),
        (b"\x1b[2J", "<1B>[2J"),
        (b"it's 5 > 4", "it's 5 > 4"),
        ("د".encode(), "<D8><AF>"),
        (b"<0D>", "<3C>0D>"),
        (bytes([0x7F, 0xFF, 0]), "<7F><FF><00>"),
    ],
)
def test_letters_are_shown_as_they_are_and_other_bytes_by_their_number(data: bytes, shown: str) -> None:
    assert readable(data) == shown
