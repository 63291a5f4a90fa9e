"""What a template of documents is: its titles, fields and sentences, and who signs."""

from collections.abc import Mapping
from dataclasses import dataclass

from common.domain.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """Fields stand in this order; those without a value on a printout are left out.

    `signatures`: who signs, from the right. `parts`: the whole document once for each of these holders.
    """

    title: Wording
    fields: Mapping[str, Wording]
    body: tuple[Wording, ...]
    signatures: tuple[Wording, ...] = ()
    stamp: bool = False
    parts: tuple[Wording, ...] = ()
