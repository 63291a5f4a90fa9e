"""How far long work is: one moving line on a terminal, one line a step in a log."""

import threading
import time
from types import TracebackType
from typing import Self, TextIO

from common.domain.wording import Wording
from installer.reader import reader_language

BAR_WIDTH = 24
REDRAW_S = 0.5
CLEAR_LINE = "\r\x1b[2K"


class Progress:
    """`with Progress(38, sys.stderr) as progress:`, then a step for each thing begun."""

    def __init__(self, total: int, stream: TextIO) -> None:
        self._total, self._stream, self._moving = total, stream, stream.isatty()
        self._done, self._what, self._size = 0, "", ""
        self._since = time.monotonic()
        self._finished = threading.Event()
        self._ticker = threading.Thread(target=self._tick, daemon=True)

    def step(self, what: str | Wording) -> None:
        self._what = what.text(reader_language()) if isinstance(what, Wording) else what
        self._done, self._size = min(self._done + 1, self._total), ""
        if self._moving:
            self._draw()
        else:
            self._write(f"  {self._done}/{self._total} {self._what}\n")

    def size(self, size: str) -> None:
        """How large the thing of the present step is, such as 175.3 MB."""
        self._size = f"({size})"

    def line(self) -> str:
        filled = "█" * (BAR_WIDTH * self._done // self._total)
        minutes, seconds = divmod(int(time.monotonic() - self._since), 60)
        return f"{filled:░<{BAR_WIDTH}} {self._done}/{self._total} {minutes}:{seconds:02} {self._what} {self._size}"

    def __enter__(self) -> Self:
        if self._moving:
            self._ticker.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        self._finished.set()
        if self._moving:
            self._ticker.join()
            self._write(CLEAR_LINE)

    def _tick(self) -> None:
        while not self._finished.wait(REDRAW_S):
            self._draw()

    def _draw(self) -> None:
        self._write(CLEAR_LINE + self.line())

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()
