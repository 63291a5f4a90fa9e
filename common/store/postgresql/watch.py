"""How a process learns of commits on a server: its own notifications, and now and then a question as the net."""

import select
import socket
import time
from contextlib import suppress

import psycopg

from common.domain.errors import StoreUnavailable
from common.store.postgresql.faults import READ_ONLY, told_clearly
from common.store.postgresql.fencing import is_shut_off

ASK_EVERY = 2.0  # seconds between questions to a silent server: a broken network says nothing by itself


def channel(centre: str) -> str:
    """What the commits of a centre are told on, as SQL writes it: a quoted name."""
    return '"dawr:' + centre.replace('"', '""') + '"'


class Listening:
    """A Watch on a connection of its own."""

    def __init__(self, address: str, connection: psycopg.Connection, centre: str) -> None:
        self._address = address
        self._connection = connection
        self._waker, self._woken = socket.socketpair()
        self._asked = time.monotonic()
        with told_clearly(address):
            connection.execute(f"LISTEN {channel(centre)}")

    def wait(self, timeout: float = ASK_EVERY) -> bool:
        """See Watch."""
        with told_clearly(self._address):
            if self._moved():  # what came with an answer before
                return True
            ready, _, _ = select.select([self._connection.fileno(), self._woken.fileno()], [], [], timeout)
            if self._woken.fileno() in ready:
                self._woken.recv(64)
            self._ask_a_silent_server()
            return self._moved()

    def wake(self) -> None:
        with suppress(OSError):
            self._waker.send(b"!")

    def close(self) -> None:
        self._waker.close()
        self._woken.close()
        self._connection.close()

    def _moved(self) -> bool:
        return any([*self._connection.notifies(timeout=0)])

    def _ask_a_silent_server(self) -> None:
        if time.monotonic() - self._asked >= ASK_EVERY:
            self._asked = time.monotonic()
            self._connection.execute("SELECT 1")
            if is_shut_off(self._connection):
                raise StoreUnavailable(READ_ONLY, path=self._address)
