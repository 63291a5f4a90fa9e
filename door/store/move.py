"""./dawr store move: all of a store to another engine or another place, checked there."""

import argparse

from common.domain.wording import Wording
from common.store.copying import move, steps_of_a_move
from door.chosen import STORE
from door.store.saying import Commands, progress, say, shown

MOVED = Wording(
    "✓ نُقل كل ما في {source} إلى {target}: {rows} صفًا في {tables} جدولًا، وطوبقت كلها.",
    "✓ All of {source} is in {target} now: {rows} rows of {tables} tables, all compared.",
)
CENTRE = Wording(
    "✓ {code}: السلسلة سليمة، {events} حدثًا، آخر ختم {seal}",
    "✓ {code}: the chain is whole, {events} events, last seal {seal}",
)
NEXT = Wording(
    "بقي {source} كما هو. ضع العنوان الجديد في «store» في إعدادات كل جهاز.",
    "{source} is left as it was. Put the new address into “store” of each machine's settings.",
)


def add_command(commands: Commands) -> None:
    one = commands.add_parser("move", help="bring all of a store into a new one, of whatever engine, and compare them")
    one.add_argument("source", metavar="FROM", help=STORE)
    one.add_argument("target", metavar="TO", help="a new file, or an existing and empty database")
    one.add_argument(
        "--while-in-use", action="store_true", help="although staff are at work: what they do from now on is not moved"
    )
    one.set_defaults(do=move_all)


def move_all(options: argparse.Namespace) -> int:
    source, target = shown(options.source), shown(options.target)
    with progress(steps_of_a_move(centres=1)) as report:
        content = move(options.source, options.target, report, while_in_use=options.while_in_use)
    say(MOVED, source=source, target=target, rows=f"{content.rows:,}", tables=len(content.sums))
    for code, tip in content.tips.items():
        say(CENTRE, code=code, events=tip.seq, seal=tip.seal[:16])
    say(NEXT, source=source)
    return 0
