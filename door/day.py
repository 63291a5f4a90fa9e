"""A day of a centre: close it, see what became of everybody, or take it out as an event log."""

import argparse
import json
from collections.abc import Mapping
from contextlib import closing
from datetime import date

from common.domain.balance import Balance
from common.domain.errors import DawrError
from common.domain.wording import Wording
from common.operations import Operations
from common.operations.recording import day_log
from common.store.store import CentreStore, Store
from door.arguments import day_of
from door.chosen import STORE, chosen
from door.parser import Parser
from installer.reader import reader_language

CLOSED = Wording("{centre}، {day}: أُقفل اليوم.", "{centre}, {day}: the day is closed.")
CLOSED_BEFORE = Wording("{centre}، {day}: اليوم مقفل من قبل.", "{centre}, {day}: the day was closed before.")
GOES_ON = Wording("{centre}، {day}: لم يُقفل اليوم بعد.", "{centre}, {day}: the day is not closed.")
ROWS = {
    "issued": Wording("صادرة", "issued"),
    "carried_in": Wording("مرحلة من يوم سابق", "carried in"),
    "served": Wording("مخدومة", "served"),
    "no_show": Wording("لم يحضر أصحابها", "no-show"),
    "left": Wording("غادر أصحابها", "left"),
    "expired": Wording("منتهية", "expired"),
    "carried_over": Wording("مرحلة إلى يوم لاحق", "carried over"),
    "open": Wording("لم تنته", "not over"),
}
CAME = 2
"""So many of the rows tell who came; the others, what became of them."""
NOT_YET = Wording("لم يأت يوم {day} بعد.", "{day} has not come yet.")
NOTHING = Wording("لم يحدث شيء يوم {day}.", "Nothing happened on {day}.")


def main(argv: list[str]) -> int:
    options = _parser().parse_args(argv)
    with closing(Store.open(options.store)) as store:
        centre = chosen(store, options.centre)
        today = Operations(centre).today()
        if options.day and options.day > today:
            raise DawrError(NOT_YET, day=options.day)
        done: int = options.do(centre, options.day or today)
    return done


def close(centre: CentreStore, day: date) -> int:
    """Closed twice it is as closed once."""
    heading = CLOSED_BEFORE if centre.days.is_closed(day) else CLOSED
    return _show(heading, centre, day, Operations(centre).close_day(day))


def balance(centre: CentreStore, day: date) -> int:
    heading = CLOSED_BEFORE if centre.days.is_closed(day) else GOES_ON
    return _show(heading, centre, day, Operations(centre).balance(day))


def log(centre: CentreStore, day: date) -> int:
    lines = 0
    for lines, line in enumerate(day_log(centre, day), 1):  # noqa: B007 - how many there were
        print(json.dumps(line, ensure_ascii=False))
    if not lines:
        raise DawrError(NOTHING, day=day)
    return 0


def _show(heading: Wording, centre: CentreStore, day: date, balance: Balance) -> int:
    language = reader_language()
    names = {name: wording.text(language) for name, wording in ROWS.items()}
    counts, width = balance.counts(), max(map(len, names.values()))
    print(heading.text(language, centre=centre.profile.names.text(language), day=day))
    for name, shown in names.items():
        print(f"  {shown:{width}} {counts[name]:6}")
    print("✓" if balance.holds else "✗", _sentence({names[name]: counts[name] for name in names}))
    return 0 if balance.holds else 1


def _sentence(counts: Mapping[str, int]) -> str:
    """issued + carried in = what became of them."""
    terms = [f"{name} {count}" for name, count in counts.items()]
    return f"{' + '.join(terms[:CAME])} = {' + '.join(terms[CAME:])}"


def _parser() -> argparse.ArgumentParser:
    parser = Parser("./dawr day", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for do, says in (
        (close, "end a day: who still waits expires, or is carried over, as the profile's policy says"),
        (balance, "what became of everybody who came on a day"),
        (log, "a day as an event log on stdout, for ./dawr simulate and ./dawr estimate"),
    ):
        one = commands.add_parser(do.__name__, help=says)
        one.add_argument("--store", required=True, metavar="ADDRESS", help=STORE)
        one.add_argument("--day", type=day_of, metavar="YYYY-MM-DD", help="today, if none is named")
        one.add_argument("--centre", metavar="CODE", help="which centre, when the store has several")
        one.set_defaults(do=do)
    return parser
