"""The waiting times of an event log: every question in it is answered, from what was read so far and nothing else."""

import argparse
import json
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import IO

from common.domain.estimator.estimator import Estimator
from common.domain.estimator.evaluation import ANY, MARKS
from common.domain.estimator.prediction import Prediction
from common.domain.wording import Wording
from common.eventlog.fields import EventLogError
from common.eventlog.parse import Ask, parse
from common.eventlog.scoring import Scoring
from door.parser import Parser
from door.scores import table
from installer.reader import reader_language, tell

LINE = Wording("السطر {number}: {what}", "line {number}: {what}")
ENTER = Wording(
    "أدخل سجل الأحداث (كائن JSON في كل سطر)، ثم Ctrl+D.", "Enter the event log (one JSON object a line), then Ctrl+D."
)
NOTHING_TRUE = Wording(
    "لا يوجد في السجل سؤال نودي صاحبه بعده؛ لا شيء يُقاس.",
    "The log holds no question whose visitor was called later: nothing to measure.",
)


@dataclass(slots=True)
class Desk:
    """Hands the lines to the estimator and its answers back. `bad`: how many lines could not be used."""

    estimator: Estimator = field(default_factory=Estimator)
    scoring: Scoring | None = None
    bad: int = 0
    milliseconds: list[float] = field(default_factory=list)
    _number: int = 0
    _noted: set[str] = field(default_factory=set)

    def read(self, lines: Iterable[bytes]) -> None:
        for self._number, line in enumerate(lines, 1):
            if line.strip():
                self._take(line)

    def _take(self, line: bytes) -> None:
        try:
            item = parse(line, self._note)
        except EventLogError as error:
            self.bad += 1
            tell(LINE, number=self._number, what=error.text(reader_language()))
            return
        if isinstance(item, Ask):
            self._answer(item)
        elif item is not None:
            self.estimator.on_event(item)
            if self.scoring:
                self.scoring.on_event(item)

    def _answer(self, ask: Ask) -> None:
        began = time.perf_counter()
        told = self.estimator.predict(ask.step, ask.kind, ask.at) or self.estimator.guess(ask.step)
        self.milliseconds.append((time.perf_counter() - began) * 1000)
        if self.scoring:
            self.scoring.answered(ask, told)
        else:
            print(_answer(ask, told), flush=True)

    def _note(self, wording: Wording, **fields: object) -> None:
        """What is passed over is said once."""
        what = wording.text(reader_language(), **fields)
        if what not in self._noted:
            self._noted.add(what)
            tell(LINE, number=self._number, what=what)


def main(argv: list[str]) -> int:
    options = _parser().parse_args(argv)
    desk = Desk(scoring=Scoring() if options.evaluate else None)
    desk.read(_standard_input())
    if desk.scoring:
        _show(desk.scoring, desk.milliseconds, options.evaluate)
    return 1 if desk.bad else 0


def _answer(ask: Ask, told: Prediction) -> str:
    seconds = {name: round(value, 1) for name, value in told._asdict().items()}
    return json.dumps({"id": ask.id, **seconds}, ensure_ascii=False)


def _show(scoring: Scoring, milliseconds: list[float], kind_of_day: str) -> None:
    lines = table(scoring, milliseconds, MARKS[kind_of_day])
    print("\n".join(lines) if lines else NOTHING_TRUE.text(reader_language()))


def _standard_input() -> IO[bytes]:
    if sys.stdin.isatty():
        tell(ENTER)
    return sys.stdin.buffer


def _parser() -> argparse.ArgumentParser:
    parser = Parser("./dawr estimate", description=__doc__)
    parser.add_argument(
        "--evaluate",
        nargs="?",
        const=ANY,
        choices=MARKS,
        metavar="KIND",
        help=f"no answers, but how good they were, beside the marks for a kind of day: {', '.join(MARKS)}",
    )
    return parser
