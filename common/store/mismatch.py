"""What is found where rows are not as their events left them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mismatch:
    """The first place where a centre's rows do not hold: the row's table, its `seq` or id, and why.

    missing, changed: an event. cut, rewritten: a chain that is not the one whose tip was known. differs, invented: a
    step, ticket, document, sheet, pack or key that is not as its events left it, or has none. Keys and dead
    serials are counted in their order; sheets and packs have a `name` instead of a number.
    """

    seq: int
    why: str
    table: str = "event"
    name: str = ""
