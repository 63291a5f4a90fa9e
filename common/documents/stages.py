"""The steps of a visit as a table: from the right, where and what, and when."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from common.documents import tokens
from common.documents.block import Align, Block, Style, beside, paragraph, rule, space, stack
from common.documents.face import Weight
from common.documents.printout import Stage
from common.domain.wording import Wording

_HEAD = Style(tokens.SMALL, tokens.GREEN, Weight.STRONG)
_CELL = Style(tokens.LABEL + 1, weight=Weight.STRONG)
_UNDER = Style(tokens.LABEL, tokens.INK_SOFT)

# Columns from the right: their words and their parts of the width.
_COLUMNS = (
    (Wording("م", "No."), 0.06),
    (Wording("الجناح", "Wing"), 0.22),
    (Wording("الخدمة", "Service"), 0.32),
    (Wording("الشباك", "Counter"), 0.10),
    (Wording("النداء", "Called"), 0.10),
    (Wording("البداية", "Started"), 0.10),
    (Wording("النهاية", "Finished"), 0.10),
)
_NOT = "—"


def table(stages: Sequence[Stage], width: float) -> Iterator[Block]:
    """A row for each step; nothing when there is none."""
    if not stages:
        return
    yield space(tokens.GAP)
    head = stack([_row([name for name, _ in _COLUMNS], _HEAD, width), rule(width, tokens.HAIR * 2, tokens.GREEN_LINE)])
    yield head
    for number, stage in enumerate(stages, 1):
        yield replace(stack([_row(_cells(number, stage), _CELL, width), rule(width)]), above=head)


def _cells(number: int, stage: Stage) -> list[Wording]:
    times = (stage.called_at, stage.started_at, stage.finished_at)
    names = [Wording(names.text("ar"), names.text("en")) for names in (stage.wing, stage.service)]
    plain = [stage.counter or _NOT, *(_time(moment) for moment in times)]
    return [Wording(str(number), ""), *names, *(Wording(text, "") for text in plain)]


def _time(moment: datetime | None) -> str:
    return f"{moment:%H:%M}" if moment else _NOT


def _row(cells: Sequence[Wording], style: Style, width: float) -> Block:
    under = Style(style.size, style.colour) if style is _HEAD else _UNDER
    right, placed = width, []
    for (_, part), cell in zip(_COLUMNS, cells, strict=True):
        right -= part * width
        placed.append((right, _cell(cell, style, under, part * width - tokens.GAP_TINY)))
    return stack([space(tokens.GAP_TINY), beside(placed), space(tokens.GAP_TINY)])


def _cell(words: Wording, style: Style, under: Style, width: float) -> Block:
    english = [paragraph(words.en, under, width, Align.RIGHT)] if words.en else []
    return stack([paragraph(words.ar, style, width, Align.RIGHT), *english])
