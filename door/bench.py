"""The benchmarks: what Dawr costs, as ratios within one run."""

import argparse
import json
from collections.abc import Callable, Mapping
from pathlib import Path

from benchmarks import estimator, feed, first_frame, verbs, waits
from door.output import written

MEASURES: Mapping[str, Callable[[], Mapping[str, object]]] = {
    "verbs": verbs.measure,
    "feed": feed.measure,
    "estimator": estimator.measure,
    "waits": waits.measure,
    "first frame": first_frame.measure,
}


def main(argv: list[str]) -> int:
    options = _parser().parse_args(argv)
    if options.json:
        with written(options.json):  # before minutes of measuring, not after them
            options.json.open("a").close()
    figures: dict[str, object] = {}
    for number, (name, measure) in enumerate(MEASURES.items(), 1):
        print(f"[{number}/{len(MEASURES)}] {name} …", flush=True)
        measured = measure()
        figures.update(measured)
        for key, value in measured.items():
            print(f"    {key}: {value}", flush=True)
    if options.json:
        with written(options.json):
            options.json.write_text(json.dumps(figures, indent=2) + "\n", "utf8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("./dawr bench", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
    return parser
