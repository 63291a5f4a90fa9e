"""One line that says who is called next, and why before the one who would come then."""

from dataclasses import dataclass

from common.operations.desk import Desk
from counter.manner import Manner


@dataclass(frozen=True, slots=True)
class NextProps:
    """`number` is called with the next press; `after` is the runner-up's, empty where nobody else waits."""

    number: str = ""
    why: str = ""
    after: str = ""


def next_props(desk: Desk, runner_up: str, manner: Manner) -> NextProps:
    if desk.next is None or desk.choice is None:
        return NextProps()
    return NextProps(desk.next.ticket.number, manner.line(desk.choice.why.value), runner_up)
