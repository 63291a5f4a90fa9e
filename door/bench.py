"""The benchmarks: what Dawr costs, as ratios within one run."""

import argparse
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from benchmarks import documents, estimator, first_frame, printing, store, verifying, waits
from door.output import written
from door.parser import Parser

Figures = Mapping[str, object]


def _at_once(measure: Callable[[], Figures]) -> Callable[[], Iterator[Figures]]:
    def measures() -> Iterator[Figures]:
        yield measure()

    return measures


MEASURES: Mapping[str, Callable[[], Iterable[Figures]]] = {
    "store": store.of_a_file,
    "server": store.of_a_server,
    "estimator": _at_once(estimator.measure),
    "waits": _at_once(waits.measure),
    "first-frame": _at_once(first_frame.measure),
    "print": _at_once(printing.measure),
    "documents": _at_once(documents.measure),
    "verification": _at_once(verifying.measure),
}


def main(argv: list[str]) -> int:
    options = _parser().parse_args(argv)
    if options.json:
        with written(options.json):  # before minutes of measuring, not after them
            options.json.open("a").close()
    figures = _measured(options.only or list(MEASURES))
    if options.json:
        with written(options.json):
            options.json.write_text(json.dumps(figures, indent=2) + "\n", "utf8")
    return 0


def _measured(names: list[str]) -> dict[str, object]:
    """Each figure is told as soon as it is there."""
    figures: dict[str, object] = {}
    for number, name in enumerate(names, 1):
        print(f"[{number}/{len(names)}] {name} …", flush=True)
        for measured in MEASURES[name]():
            figures.update(measured)
            for key, value in measured.items():
                print(f"    {key}: {value}", flush=True)
    return figures


def _parser() -> argparse.ArgumentParser:
    parser = Parser("./dawr bench", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
    parser.add_argument("--only", nargs="+", choices=MEASURES, help="measure only these")
    return parser
