"""./dawr devices list: every machine of a centre and its parts, the worst first; exit code 1 if a person is needed."""

import argparse
import json
import sys
import time
from contextlib import closing
from datetime import datetime
from zoneinfo import ZoneInfo

from common.domain.event import instant_text
from common.domain.health import Condition, Watched
from common.domain.health_words import PARTS, advice, place_name
from common.domain.wording import Wording
from common.operations import Operations
from common.store.store import Store
from door.chosen import STORE, chosen
from door.columns import lined_up
from door.store.saying import Commands, say
from installer.reader import reader_language

WATCH_EVERY = 2.0  # seconds
WELL = Wording("كل الأجهزة تعمل.", "All machines are well.")
UNWELL = Wording("يحتاج إلى شخص: {count}.", "A person is needed for: {count}.")
SINCE = Wording("منذ {at}", "since {at}")
_CLEAR = "\x1b[2J\x1b[H"


def add_command(commands: Commands) -> None:
    one = commands.add_parser("list", help="every machine and its parts; exit code 1 if something needs a person")
    one.add_argument("--store", required=True, metavar="ADDRESS", help=STORE)
    one.add_argument("--centre", metavar="CODE", help="where the store has several")
    how = one.add_mutually_exclusive_group()
    how.add_argument("--watch", action="store_true", help="again and again, until Ctrl+C")
    how.add_argument("--json", action="store_true", help="for programs")
    one.set_defaults(do=show)


def show(options: argparse.Namespace) -> int:
    with closing(Store.open(options.store)) as store:
        operations = Operations(chosen(store, options.centre))
        while options.watch:
            if sys.stdout.isatty():
                print(_CLEAR, end="")
            _show(operations)
            sys.stdout.flush()
            time.sleep(WATCH_EVERY)
        return _print_json(operations) if options.json else _show(operations)


def _print_json(operations: Operations) -> int:
    """The same rows in the same order, in no language; moments are in UTC."""
    rows = operations.healths()
    needed = sum(row.needs_a_person for row in rows)
    told = {"centre": operations.profile.code, "needs_a_person": needed, "parts": [_record(row) for row in rows]}
    print(json.dumps(told, ensure_ascii=False, indent=2))
    return 1 if needed else 0


def _record(row: Watched) -> dict[str, object]:
    """What a silent machine said before is not known any more."""
    health = row.health
    return {
        "device": health.device,
        "part": health.part,
        "condition": Condition.UNKNOWN if row.is_silent else health.condition,
        "silent": row.is_silent,
        "needs_a_person": row.needs_a_person,
        "since": health.since and instant_text(health.since),
        "seen_at": health.seen_at and instant_text(health.seen_at),
    }


def _show(operations: Operations) -> int:
    rows, language = operations.healths(), reader_language()
    zone, now = operations.profile.zone, operations.now()
    for line in lined_up([_cells(row, language, zone, now) for row in rows], but=2):
        print(line)
    needed = sum(row.needs_a_person for row in rows)
    say(UNWELL if needed else WELL, count=needed)
    return 1 if needed else 0


def _cells(row: Watched, language: str, zone: ZoneInfo, now: datetime) -> list[str]:
    """Mark, machine, part, what to do, since when."""
    health = row.health
    since = _since(health.seen_at if row.is_silent else health.since, language, zone, now)
    return [
        _mark(row),
        place_name(health.device).text(language),
        PARTS[health.part].text(language),
        advice(row).text(language),
        f"({since})" if since else "",
    ]


def _mark(row: Watched) -> str:
    if row.needs_a_person:
        return "✗"
    return "✓" if not row.is_silent and row.health.condition is Condition.OK else "–"


def _since(moment: datetime | None, language: str, zone: ZoneInfo, now: datetime) -> str:
    """By the centre's clock; with the date where it was another day."""
    if moment is None:
        return ""
    local = moment.astimezone(zone)
    is_today = local.date() == now.astimezone(zone).date()
    return SINCE.text(language, at=f"{local:%H:%M}" if is_today else f"{local:%Y-%m-%d %H:%M}")
