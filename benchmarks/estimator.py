"""The estimator on a simulated day: what a prediction costs, and its error beside the usual formula's."""

import json
import time

from benchmarks.ground import percentile
from benchmarks.simulated.history import log
from common.domain.estimator.estimator import Estimator
from common.domain.estimator.evaluation import figures
from common.eventlog.parse import Ask, parse
from common.eventlog.scoring import Scoring

DAYS = 7
SEED = 9


def measure() -> dict[str, float]:
    """Five ordinary days to learn from, then two that are scored; times are of all predictions."""
    estimator, scoring = Estimator(), Scoring()
    times: list[float] = []
    for fields in log("normal", SEED, DAYS):
        item = parse(json.dumps(fields).encode(), note=lambda *_, **__: None)
        if isinstance(item, Ask):
            times.append(_answer(estimator, scoring, item))
        elif item is not None:
            estimator.on_event(item)
            scoring.on_event(item)
    made = figures(scoring.outcomes("issue"))
    return {
        "estimate_p50_ms": round(percentile(times, 50), 3),
        "estimate_p99_ms": round(percentile(times, 99), 3),
        "estimate_mae_ratio_to_naive": round(made.mae / made.naive_mae, 3) if made else 0.0,
    }


def _answer(estimator: Estimator, scoring: Scoring, ask: Ask) -> float:
    """Milliseconds."""
    began = time.perf_counter()
    told = estimator.predict(ask.step, ask.kind, ask.at) or estimator.guess(ask.step)
    took = (time.perf_counter() - began) * 1000
    scoring.answered(ask, told)
    return took
