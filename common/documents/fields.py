"""The fields of a document: a small label in each language and, under it, the value."""

from collections.abc import Iterator, Sequence

from common.documents import tokens
from common.documents.block import Align, Block, Style, beside, lines, rule, space, stack
from common.documents.cleaning import DocumentError, clean, is_arabic
from common.documents.columns import columns, half
from common.documents.face import Weight
from common.documents.form import Form
from common.domain.wording import Wording

_UNKNOWN = Wording("لا يوجد في «{title}» حقل باسم {field}.", "{title} has no field {field}.")
LABEL = Style(tokens.LABEL, tokens.INK_SOFT, spread=tokens.TIGHT)
VALUE = Style(tokens.BODY, weight=Weight.STRONG)
_NOTHING = "—"
_MOST_LINES = 6  # of a value in a column; a longer one goes across the page

Value = str | Wording


def table(form: Form, values: Sequence[tuple[str, Value]], width: float) -> Iterator[Block]:
    """The fields in the form's order. DocumentError for a key that the form does not have."""
    given = dict(values)
    for key in given:
        if key not in form.fields:
            raise DocumentError(_UNKNOWN, title=form.title, field=key)
    yield rule(width)
    for key, label in form.fields.items():
        if key in given:
            yield from field(label, given[key], width)
            yield rule(width)


def field(label: Wording, value: Value, width: float) -> Iterator[Block]:
    """Label and value in both columns; a long value once, across the page and from page to page."""
    both = value if isinstance(value, Wording) else Wording(value, value)
    right, left = half(_filled(both.ar), VALUE, width, Align.RIGHT), half(_filled(both.en), VALUE, width, Align.LEFT)
    most = _MOST_LINES if isinstance(value, Wording) else 1
    yield space(tokens.GAP_HAIR)
    if max(len(right), len(left)) <= most:
        yield columns([*_label(label.ar, width), *right], [*_label(label.en, width, Align.LEFT), *left], width)
    else:
        yield from _across(label, list(dict.fromkeys(both)), width)
    yield space(tokens.GAP_HAIR)


def _label(text: str, width: float, align: Align = Align.RIGHT) -> list[Block]:
    return half(text, LABEL, width, align)


def _across(label: Wording, values: Sequence[str], width: float) -> Iterator[Block]:
    """The labels stay with the first lines of the value, which is read after the Arabic one."""
    first, *rest = [lines for value in values for lines in _together(_wide(value, width))]
    right, left = stack(_label(label.ar, width)), stack(_label(label.en, width, Align.LEFT))
    under = stack([space(max(right.height, left.height)), first])
    yield beside([((width + tokens.GUTTER) / 2, right), (0.0, under), (0.0, left)])
    yield from rest


def _together(lines: Sequence[Block]) -> list[Block]:
    """No line stands alone at the foot of a page, or at the head of the next."""
    if len(lines) < 4:
        return [stack(lines)]
    return [stack(lines[:2]), *lines[2:-2], stack(lines[-2:])]


def _wide(value: str, width: float) -> list[Block]:
    return lines(_filled(value), VALUE, width, Align.RIGHT if is_arabic(value) else Align.LEFT)


def _filled(value: str) -> str:
    return clean(value) or _NOTHING
