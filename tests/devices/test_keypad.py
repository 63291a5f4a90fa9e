"""The key pad of a counter: frames of more than one make become keys; everything else is counted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.devices.address import port_of
from common.devices.checksum import xor_of
from common.devices.keypad import Key, Keypad, KeypadReader, keypad_template, keys_of
from common.domain.errors import SettingsError
from common.domain.health import Condition
from tests.devices.wire import Wire, comes

KEYS = "1=next 2=recall 3=no-show 4=start 5=finish"
FRAMED = "STX | KEY:1 ETX XOR"


def framed(key: str) -> bytes:
    return b"\x02" + key.encode() + b"\x03" + bytes([xor_of(key.encode() + b"\x03")])


def plain(key: str) -> bytes:
    return key.encode()


def line(key: str) -> bytes:
    return b"KEY0" + key.encode() + b"\r\n"


FRAMINGS = {"KEY:1": plain, FRAMED: framed, "'KEY' KEY:2 CR LF": line}


def reader_of(template: str = FRAMED, keys: str = KEYS) -> KeypadReader:
    return KeypadReader(keypad_template(template), keys_of(keys))


@pytest.mark.parametrize("template", FRAMINGS)
@pytest.mark.parametrize("size", [1, 2, 100])
def test_each_framing_gives_the_keys_however_it_is_cut(template: str, size: int) -> None:
    keys = KEYS if "KEY:1" in template else KEYS.replace("=", "=").replace("1=", "01=").replace("3=", "03=")
    reader = reader_of(template, keys)
    data = FRAMINGS[template]("1") + FRAMINGS[template]("3")
    pieces = [data[at : at + size] for at in range(0, len(data), size)]
    assert [key for piece in pieces for key in reader.feed(piece, 0.0)] == [Key.NEXT, Key.NO_SHOW]


def test_keys_of_any_length_end_with_their_line() -> None:
    reader = reader_of("KEY CR", "N=next R=recall CALL=start")
    assert reader.feed(b"N\rCALL\rR\r", 0.0) == [Key.NEXT, Key.START, Key.RECALL]


def test_a_wrong_checksum_is_no_key_and_the_next_frame_is_read() -> None:
    reader = reader_of()
    assert reader.feed(framed("1")[:-1] + b"\xee" + framed("2"), 0.0) == [Key.RECALL]
    assert reader.refused == 1


def test_a_key_that_means_nothing_is_counted() -> None:
    reader = reader_of()
    assert reader.feed(framed("9"), 0.0) == []
    assert reader.refused == 1


def test_a_contact_that_bounces_is_one_press_and_a_later_press_another() -> None:
    reader = reader_of()
    pressed = [reader.feed(framed("1"), at) for at in (0.0, 0.1, 0.2, 1.0)]
    assert pressed == [[Key.NEXT], [], [], [Key.NEXT]]


@pytest.mark.parametrize("every", [0.4, 1.0, 1.9])
def test_a_key_that_jams_presses_twice_and_no_more_until_it_was_let_go(every: float) -> None:
    reader = reader_of()
    pressed = [reader.feed(framed("1"), count * every) for count in range(20)]
    assert pressed == [[Key.NEXT], [Key.NEXT], *[[]] * 18]
    last = 19 * every
    assert reader.is_held(last)
    assert not reader.is_held(last + 2)
    assert reader.feed(framed("1"), last + 2) == [Key.NEXT]


def test_who_presses_a_key_now_and_then_is_not_taken_for_a_jam() -> None:
    reader = reader_of()
    assert [reader.feed(framed("1"), count * 2.0) for count in range(9)] == [[Key.NEXT]] * 9


def test_two_keys_in_quick_succession_are_two() -> None:
    assert reader_of().feed(framed("1") + framed("2") + framed("1"), 0.0) == [Key.NEXT, Key.RECALL, Key.NEXT]


@given(st.lists(st.binary(max_size=60), max_size=30))
def test_whatever_is_sent_only_known_keys_come_out(pieces: list[bytes]) -> None:
    reader = reader_of("KEY:1")
    assert {key for piece in pieces for key in reader.feed(piece, 0.0)} <= set(keys_of(KEYS).values())


@pytest.mark.parametrize("text", ["1", "1=", "=next", "1=jump", "next"])
def test_a_mapping_that_is_not_understood_is_told(text: str) -> None:
    with pytest.raises(SettingsError, match="next, recall, start"):
        keys_of(text)


def test_a_template_without_a_key_is_told() -> None:
    with pytest.raises(SettingsError, match="KEY"):
        keypad_template("STX ETX")


def test_a_key_pad_on_a_line_presses_keys(wire: Wire, fared: list[Condition]) -> None:
    pressed: list[Key] = []
    pad = Keypad(port_of(wire.address), reader_of(), pressed=pressed.append, fares=fared.append)
    pad.start()
    assert comes(lambda: fared == [Condition.OK])
    wire.say(b"\x00\xff" + framed("1") * 3 + framed("5"))
    assert comes(lambda: pressed == [Key.NEXT, Key.FINISH])
    pad.close()


def test_half_a_frame_from_before_the_line_was_cut_is_not_completed_by_what_comes_after(
    wire: Wire, fared: list[Condition]
) -> None:
    pressed: list[Key] = []
    pad = Keypad(port_of(wire.address), reader_of("KEY CR"), pressed=pressed.append, fares=fared.append)
    pad.start()
    assert comes(lambda: fared == [Condition.OK])
    wire.say(b"1")
    assert comes(lambda: pad._reader._waiting == b"1")
    wire.unplug()
    assert comes(lambda: fared[-1] is Condition.MISSING)
    wire.plug()
    assert comes(lambda: fared[-1] is Condition.OK)
    wire.say(b"\r5\r")
    assert comes(lambda: pressed == [Key.FINISH])
    pad.close()
