"""The checksums that small devices have at the end of a frame."""

from collections.abc import Callable, Mapping
from functools import reduce
from operator import xor


def xor_of(data: bytes) -> int:
    return reduce(xor, data, 0)


def sum_of(data: bytes) -> int:
    """Modulo 256."""
    return sum(data) % 256


def crc16_of(data: bytes) -> int:
    """As in Modbus: polynomial A001 (reflected 8005), beginning with FFFF."""
    crc = 0xFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xA001 if crc & 1 else 0)
    return crc


def _hex(check: Callable[[bytes], int]) -> Callable[[bytes], bytes]:
    """Two digits, as panels that take no control characters want it."""
    return lambda data: f"{check(data):02X}".encode()


CHECKSUMS: Mapping[str, Callable[[bytes], bytes]] = {
    "XOR": lambda data: bytes([xor_of(data)]),
    "SUM": lambda data: bytes([sum_of(data)]),
    "CRC16": lambda data: crc16_of(data).to_bytes(2, "little"),
    "XORHEX": _hex(xor_of),
    "SUMHEX": _hex(sum_of),
}
