"""The table of `./dawr estimate --evaluate`: how good the answers were, beside the marks that they have to pass."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from common.domain.estimator.evaluation import Figures, Marks, figures
from common.domain.wording import Wording
from common.eventlog.scoring import Scoring
from installer.reader import reader_language

SLOWEST = 1.0

HEADS = (
    Wording("المقياس", "figure"),
    Wording("عند الإصدار", "when issued"),
    Wording("عند التحديث", "later"),
    Wording("المطلوب", "mark"),
)


class Row(NamedTuple):
    """`passed` is about the answers at the issue of tickets; None: nothing is asked."""

    name: Wording
    shown: Callable[[Figures], str]
    mark: str = ""
    passed: Callable[[Figures], bool] | None = None


def table(scoring: Scoring, milliseconds: Sequence[float], marks: Marks) -> list[str]:
    """No lines if nothing came true."""
    issue, refresh = figures(scoring.outcomes("issue")), figures(scoring.outcomes("refresh"))
    if issue is None:
        return []
    language = reader_language()
    cells = [[*(head.text(language) for head in HEADS), ""]]
    cells += [_cells(row, issue, refresh, language) for row in (*_errors(marks), *_range(marks))]
    cells.append(_speed(sorted(milliseconds), language))
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return ["  ".join(f"{cell:{width}}" for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells]


def _cells(row: Row, issue: Figures, refresh: Figures | None, language: str) -> list[str]:
    passed = "" if row.passed is None else _sign(row.passed(issue))
    return [row.name.text(language), row.shown(issue), row.shown(refresh) if refresh else "", row.mark, passed]


def _errors(marks: Marks) -> Iterator[Row]:
    yield Row(Wording("التذاكر", "tickets that queued"), lambda f: str(f.tickets))
    yield Row(Wording("متوسط الانتظار، دقيقة", "mean wait, min"), lambda f: f"{f.mean_wait:.1f}")
    yield _at_most(Wording("متوسط الخطأ المطلق", "MAE, min"), lambda f: f.mae, marks.mae)
    yield _at_most(Wording("جذر متوسط مربع الخطأ", "RMSE, min"), lambda f: f.rmse, marks.rmse)
    yield Row(Wording("بالصيغة الشائعة", "MAE of ahead x average / counters"), lambda f: f"{f.naive_mae:.2f}")
    yield Row(
        Wording("أقل منها", "less than that"),
        lambda f: f"{f.saved:.0%}",
        f">= {marks.saved:.0%}",
        lambda f: f.saved >= marks.saved,
    )
    yield Row(
        Wording("الانحياز", "bias (told - actual), min"),
        lambda f: f"{f.bias:+.2f}",
        f"+-{marks.bias:.0f}",
        lambda f: abs(f.bias) <= marks.bias,
    )
    yield Row(Wording("خطأ خمس دقائق أو أقل", "within 5 minutes"), lambda f: f"{f.within_5:.0%}")


def _range(marks: Marks) -> Iterator[Row]:
    low, high = marks.coverage
    yield Row(
        Wording("داخل المدى", "inside the range"),
        lambda f: f"{f.coverage:.1%}",
        f"{low:.0%} to {high:.0%}",
        lambda f: low <= f.coverage <= high,
    )
    yield Row(
        Wording("أطول من المدى", "longer than the range"),
        lambda f: f"{f.above:.1%}",
        f"<= {marks.above:.0%}",
        lambda f: f.above <= marks.above,
    )
    yield Row(Wording("عرض المدى، دقيقة", "width of the range, min"), lambda f: f"{f.width:.1f}")


def _at_most(name: Wording, value: Callable[[Figures], float], most: float | None) -> Row:
    if most is None:
        return Row(name, lambda f: f"{value(f):.2f}")
    return Row(name, lambda f: f"{value(f):.2f}", f"<= {most}", lambda f: value(f) <= most)


def _speed(milliseconds: Sequence[float], language: str) -> list[str]:
    """Nearest ranks of all answers."""
    middle, slow = (milliseconds[min(len(milliseconds) - 1, len(milliseconds) * part // 100)] for part in (50, 99))
    name = Wording("زمن الجواب p50 / p99، مللي ثانية", "answer p50 / p99, ms").text(language)
    return [name, f"{middle:.2f} / {slow:.2f}", "", f"<= {SLOWEST:.0f}", _sign(slow <= SLOWEST)]


def _sign(passed: bool) -> str:  # noqa: FBT001 - a sign for a truth
    return "✓" if passed else "✗"
