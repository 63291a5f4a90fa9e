"""A printer in the network, usually at port 9100."""

import socket
from contextlib import suppress

from common.printing.links.link import CONNECT_SECONDS, REPLY_SECONDS, SEND_SECONDS


class NetworkLink:
    def __init__(self, host: str, port: int) -> None:
        self._socket = socket.create_connection((host, port), CONNECT_SECONDS)

    def send(self, data: bytes) -> None:
        self._socket.settimeout(SEND_SECONDS)
        self._socket.sendall(data)

    def discard(self) -> None:
        self._socket.settimeout(0)
        with suppress(BlockingIOError):
            self._socket.recv(4096)

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
