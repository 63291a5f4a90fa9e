"""A printer in the network, usually at port 9100."""

import socket
import struct
from contextlib import suppress

from common.printing.links.link import CONNECT_SECONDS, REPLY_SECONDS, SEND_SECONDS

_AT_ONCE = struct.pack("ii", 1, 0)  # SO_LINGER on, 0 seconds: a reset, and nothing is sent any more


class NetworkLink:
    def __init__(self, host: str, port: int) -> None:
        self._socket = socket.create_connection((host, port), CONNECT_SECONDS)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # a question waits for no other one

    def send(self, data: bytes) -> None:
        self._socket.settimeout(SEND_SECONDS)
        self._socket.sendall(data)

    def discard(self) -> bytes:
        self._socket.settimeout(0)
        with suppress(BlockingIOError):
            return self._socket.recv(4096)
        return b""

    def receive(self) -> bytes:
        self._socket.settimeout(REPLY_SECONDS)
        try:
            reply = self._socket.recv(1)
        except TimeoutError:
            return b""
        if not reply:
            raise ConnectionResetError
        return reply

    def close(self) -> None:
        self._socket.close()

    def drop(self) -> None:
        """Else the system would go on sending the rest, for as long as the printer holds it up."""
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
        self._socket.close()
