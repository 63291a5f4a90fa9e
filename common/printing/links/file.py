"""A file that collects what a printer would get. It never answers, so its status is unknown."""

from pathlib import Path


class FileLink:
    def __init__(self, path: str) -> None:
        self._file = Path(path).open("ab")  # noqa: SIM115 it is closed by close()

    def send(self, data: bytes) -> None:
        self._file.write(data)
        self._file.flush()

    def discard(self) -> bytes:
        return b""

    def receive(self) -> bytes:
        return b""

    def close(self) -> None:
        self._file.close()

    def drop(self) -> None:
        """What is written is written."""
        self.close()
