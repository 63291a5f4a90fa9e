"""The report of `./dawr simulate`: every class and wing, under every rule or staffing that was tried."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from common.domain.wording import Wording
from common.rehearsal.figures import ALL, Figures, by_class, by_wing
from common.rehearsal.spread import Spread, spreads
from common.rehearsal.trial import Run

Rows = Mapping[str, Figures]

RECORDED = Wording("كما سُجّل", "recorded")
CHANGED = Wording("{rule} بعد التغيير", "{rule} changed")
EVERYBODY = Wording("الكل", "all")
CLASS, WING = Wording("الفئة", "class"), Wording("الجناح", "wing")
WHICH = Wording("التجربة", "run")
COUNTS = (
    Wording("العدد", "n"),
    Wording("خُدم", "served"),
    Wording("لم يحضر", "no-show"),
    Wording("غادر", "left"),
    Wording("لم تُنجز", "not done"),
)
WAITS = (
    Wording("p50", "p50"),
    Wording("p90", "p90"),
    Wording("الأطول", "max"),
    Wording("المستوى", "SL"),
    Wording("> 60", "> 60"),
    Wording("الانشغال", "occupancy"),
)
DIFFERENCES = (Wording("فرق p90", "p90 +/-"), Wording("فرق المستوى", "SL +/-"))
NOTES = (
    Wording(
        "p50 وp90 والأطول: دقائق من الإصدار إلى النداء؛ من غادر أو بقي ينتظر محسوب (كابلان–ماير).",
        "p50, p90, max: minutes from issue to call; who left or still waits is counted (Kaplan-Meier).",
    ),
    Wording(
        "المستوى = المخدومون خلال المستهدف ÷ (الصادر − من غادر قبله − من ينتظر ولم يبلغه)؛ المستهدف للخدمة والفئة.",
        "SL = served within target / (issued - left before it - still waiting for less); target: service's x class's.",
    ),
    Wording(
        "> 60: من انتظر أكثر من ستين دقيقة. الانشغال: من النداء إلى الانتهاء ÷ زمن فتح الشبابيك.",
        "> 60: waited for more than 60 minutes. Occupancy: call to end of visit / time that counters were open.",
    ),
)
SPREAD = Wording("بين {count} بذرة: p10 – p50 – p90", "over {count} seeds: p10 - p50 - p90")
SPREADS: tuple[tuple[Wording, Callable[[Figures], float | None], bool], ...] = (
    (Wording("انتظار p90", "p90 wait"), lambda f: f.p90, False),
    (Wording("المستوى", "SL"), lambda f: f.service_level, True),
    (Wording("> 60", "> 60"), lambda f: f.over_an_hour, True),
)


def report(runs: Sequence[Run], language: str) -> list[str]:
    """Tables by class and by wing, what the words mean, and over several seeds how far the figures spread."""
    lines = [*_table(CLASS, runs, by_class, language), "", *_table(WING, runs, by_wing, language), ""]
    lines += [note.text(language) for note in NOTES]
    again = [run for run in runs if len(run.seeds) > 1]
    if again:
        lines += ["", SPREAD.text(language, count=len(again[0].seeds))]
        lines += [*_spread_table(CLASS, again, by_class, language), "", *_spread_table(WING, again, by_wing, language)]
    return lines


def name(run: Run) -> Wording:
    rule = run.rule or ""
    if run.rule is None:
        return RECORDED
    return Wording(CHANGED.text("ar", rule=rule), CHANGED.text("en", rule=rule)) if run.changed else Wording(rule, rule)


def told(runs: Sequence[Run]) -> list[dict[str, Any]]:
    """The same for a program: waits in seconds, shares of 1."""
    return [
        {
            "rule": run.rule,
            "changed": run.changed,
            "classes": {code: asdict(figures) for code, figures in by_class(run.courses).items()},
            "wings": {code: asdict(figures) for code, figures in by_wing(run.courses).items()},
            "spread": {one.en: _told_spread(run, value) for one, value, _ in SPREADS} if len(run.seeds) > 1 else {},
        }
        for run in runs
    ]


def _told_spread(run: Run, value: Callable[[Figures], float | None]) -> dict[str, Any]:
    rows = {**spreads(run.seeds, by_class, value), **spreads(run.seeds, by_wing, value)}
    return {code: one._asdict() if one else None for code, one in rows.items()}


def _table(head: Wording, runs: Sequence[Run], by: Callable[..., dict[str, Figures]], language: str) -> Iterator[str]:
    compared = len(runs) > 1
    heads = (head, *([WHICH] if compared else []), *COUNTS, *WAITS, *(DIFFERENCES if compared else ()))
    tables = [by(run.courses) for run in runs]
    rows = [[one.text(language) for one in heads]]
    for code in {code: None for table in tables for code in table}:
        first = tables[0].get(code)
        for run, table in zip(runs, tables, strict=True):
            if figures := table.get(code):
                extra = _differences(figures, first if run is not runs[0] else None) if compared else []
                label = [name(run).text(language)] if compared else []
                shown = _row_name(code, language) if run is runs[0] or not compared else ""
                rows.append([shown, *label, *_counts(figures), *_waits(figures), *extra])
    yield from aligned(rows, 2 if compared else 1)


def _spread_table(
    head: Wording, runs: Sequence[Run], by: Callable[..., dict[str, Figures]], language: str
) -> Iterator[str]:
    rows = [[one.text(language) for one in (head, WHICH, *(heading for heading, _, _ in SPREADS))]]
    found = [[spreads(run.seeds, by, value) for _, value, _ in SPREADS] for run in runs]
    for code in found[0][0]:
        for run, columns in zip(runs, found, strict=True):
            cells = [_spread(column.get(code), share) for column, (_, _, share) in zip(columns, SPREADS, strict=True)]
            rows.append([_row_name(code, language) if run is runs[0] else "", name(run).text(language), *cells])
    yield from aligned(rows, 2)


def aligned(rows: Sequence[Sequence[str]], words: int) -> Iterator[str]:
    """The first columns are words, the others numbers."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [
            f"{cell:{width}}" if n < words else f"{cell:>{width}}"
            for n, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield "  ".join(cells).rstrip()


def _row_name(code: str, language: str) -> str:
    return EVERYBODY.text(language) if code == ALL else code


def _counts(figures: Figures) -> list[str]:
    not_done = figures.uncalled + figures.unfinished
    counts = (figures.issued, figures.served, figures.no_show, figures.left, not_done)
    return [str(count) for count in counts]


def _waits(figures: Figures) -> list[str]:
    longest = figures.longest
    return [
        *(_minutes(value, longest) for value in (figures.p50, figures.p90, longest)),
        *(_share(value) for value in (figures.service_level, figures.over_an_hour, figures.occupancy)),
    ]


def _minutes(seconds: float | None, longest: float | None) -> str:
    """More than the longest for a percentile that nobody saw the end of."""
    if seconds is not None:
        return f"{seconds / 60:.1f}"
    return "-" if longest is None else f">{longest / 60:.1f}"


def _share(share: float | None) -> str:
    return "-" if share is None else f"{share:.1%}"


def _differences(figures: Figures, first: Figures | None) -> list[str]:
    if first is None:
        return ["", ""]
    p90 = "-" if figures.p90 is None or first.p90 is None else f"{(figures.p90 - first.p90) / 60:+.1f}"
    if figures.service_level is None or first.service_level is None:
        return [p90, "-"]
    return [p90, f"{figures.service_level - first.service_level:+.1%}"]


def _spread(found: Spread | None, share: bool) -> str:  # noqa: FBT001 - a share, else seconds
    if found is None:
        return "-"
    return " - ".join(f"{value:.0%}" if share else f"{value / 60:.1f}" for value in found)
