"""Rehearses a day: a recorded one run again, or one drawn from a profile, under another call rule or staffing.

What is drawn is illustrative, not measured: arrivals with a rush at the opening; short errands more often; of 100
visitors 8 elderly, 5 with an appointment, 4 with an infant, 3 assisted, and 8 with a second errand; handling times
around the profile's minutes (lognormal, cv 0.8); patience around two hours, 3 in 100 gone at once; staff of different
speed (cv 0.15).
"""

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time, timedelta
from itertools import chain
from pathlib import Path
from typing import Any, cast

from common.calendar import DayPlan, breaks_of, plan_of
from common.domain.calendar import Hours
from common.domain.errors import DawrError
from common.domain.estimator.plan import Break
from common.domain.policy import PlacePolicy
from common.domain.profile import Profile
from common.domain.waiting.rule import RULES, Rule
from common.domain.wording import Wording
from common.profiles.reader import read
from common.profiles.shipped import located
from common.rehearsal.changes import changes
from common.rehearsal.drawn import OpenDay, drawn
from common.rehearsal.lines import lines
from common.rehearsal.recorded import Record, records
from common.rehearsal.trial import Run, Scenes, of_records, recorded, rehearsed
from door.arguments import between, day_of
from door.log_file import log_lines, write_log
from door.output import written
from door.parser import Parser
from door.rehearsed import report, told
from installer.reader import reader_language, tell

ORDINARY = date(2026, 1, 4)
LOOKED_AHEAD = 400
USUAL_VISITORS = 300
PROFILE = "madinah"

RECORDED_DAYS = Wording("أيام مسجلة: {days}. البذور: {seeds}.", "Recorded days: {days}. Seeds: {seeds}.")
DRAWN_DAY = Wording(
    "يوم افتراضي من {centre}، {day}: الزوار {visitors}. البذور: {seeds}. الافتراضات توضيحية: ‎--help",
    "A day drawn from {centre}, {day}: {visitors} visitors. Seeds: {seeds}. Assumptions are illustrative: --help",
)
UNKNOWN_RULE = Wording("لا توجد قاعدة «{rule}». القواعد: {rules}", "There is no rule {rule}. Rules: {rules}")
UNKNOWN_DAY = Wording("ليس في السجل يوم {day}. أيامه: {days}", "The log has no day {day}. It has: {days}")
CLOSED = Wording("المركز مغلق يوم {day}: {why}", "The centre is closed on {day}: {why}")
NEVER_OPEN = Wording("لا ساعات عمل في ملف هذا المركز.", "This profile has no opening hours.")
ONE_SOURCE = Wording(
    "إما سجل (و‎--day) وإما ‎--profile و‎--visitors و‎--date، لا كلاهما.",
    "Give a log (and --day), or --profile, --visitors, --date; not both.",
)


def main(argv: list[str]) -> int:
    options = _parser().parse_args(argv)
    rules = _rules(options.rule)
    tried = changes(options.open, options.close, options.add, options.skills, options.place)
    seeds = range(options.seed, options.seed + options.repeat)
    title, runs, scenes = _day(options, seeds)
    runs += rehearsed(scenes, rules, tried, seeds)
    print(title.text(reader_language()), "", *report(runs, reader_language()), sep="\n")
    if options.json:
        _write_json(options.json, runs, seeds)
    if options.write:
        write_log(options.write, _written(runs[-1]))
    return 0


def _day(options: argparse.Namespace, seeds: range) -> tuple[Wording, list[Run], Scenes]:
    """What is said of it, what was recorded, and its scenes."""
    if options.log is None and options.day is None:
        profile = read(located(options.profile or PROFILE))
        return _drawn(profile, options.date, options.visitors or USUAL_VISITORS, seeds)
    if options.log is None or options.profile or options.visitors or options.date:
        raise DawrError(ONE_SOURCE)
    with log_lines(options.log) as log:
        days = _chosen(records(log, _Notes()), options.day)
    title = _filled(RECORDED_DAYS, days=", ".join(map(str, days)), seeds=_span(seeds))
    return title, [recorded(days)], of_records(days)


def _drawn(profile: Profile, day: date | None, visitors: int, seeds: range) -> tuple[Wording, list[Run], Scenes]:
    plan = _asked(profile, day) if day else _ordinary(profile)
    hours = _open_day(plan, breaks_of(profile, plan.day))
    centre = Wording(profile.names.text("ar"), profile.names.text("en"))
    title = _filled(DRAWN_DAY, centre=centre, day=plan.day, visitors=visitors, seeds=_span(seeds))
    return title, [], lambda seed: {0: drawn(profile, hours, visitors, seed)}


def _asked(profile: Profile, day: date) -> DayPlan:
    plan = plan_of(profile, day)
    if plan.why_closed:
        raise DawrError(CLOSED, day=day, why=plan.why_closed)
    return plan


def _ordinary(profile: Profile) -> DayPlan:
    """The same day for everybody, so that a seed gives the same report tomorrow."""
    plans = (plan_of(profile, ORDINARY + timedelta(days=ahead)) for ahead in range(LOOKED_AHEAD))
    found = next((plan for plan in plans if plan.hours), None)
    if found is None:
        raise DawrError(NEVER_OPEN)
    return found


def _open_day(plan: DayPlan, breaks: Mapping[str, tuple[Break, ...]]) -> OpenDay:
    hours = cast("Hours", plan.hours)  # only open days are drawn
    return OpenDay(
        opens=_seconds(hours.opens),
        last_ticket=_seconds(plan.last_ticket or hours.closes),
        closes=_seconds(hours.closes),
        breaks=breaks,
    )


def _seconds(at: time) -> float:
    return at.hour * 3600.0 + at.minute * 60.0 + at.second


def _chosen(days: Mapping[int, Record], day: int | None) -> Mapping[int, Record]:
    if day is None:
        return days
    if day not in days:
        raise DawrError(UNKNOWN_DAY, day=day, days=", ".join(map(str, days)))
    return {day: days[day]}


def _rules(asked: Sequence[str]) -> list[Rule | None]:
    """None: the rule of the day itself."""
    names = [name.strip() for text in asked for name in text.split(",")]
    for name in names:
        if name not in RULES:
            raise DawrError(UNKNOWN_RULE, rule=name, rules=", ".join(RULES))
    return [RULES[name] for name in dict.fromkeys(names)] or [None]


class _Notes:
    """What is passed over in a log is said once."""

    def __init__(self) -> None:
        self._said: set[str] = set()

    def __call__(self, wording: Wording, **fields: object) -> None:
        what = wording.text(reader_language(), **fields)
        if what not in self._said:
            self._said.add(what)
            tell(wording, **fields)


def _write_json(file: Path, runs: Sequence[Run], seeds: range) -> None:
    content = json.dumps({"seeds": list(seeds), "runs": told(runs)}, ensure_ascii=False, indent=2)
    with written(file):
        file.write_text(content + "\n", "utf8")


def _written(run: Run) -> Iterator[dict[str, Any]]:
    """The days of a run's first seed, one after another."""
    days = ((course.log[0]["day"] if course.log else 0, course) for course in run.seeds[0])
    return chain.from_iterable(lines(number, run.plan, course) for number, course in days)


def _span(seeds: range) -> str:
    return str(seeds[0]) if len(seeds) == 1 else f"{seeds[0]}-{seeds[-1]}"


def _filled(wording: Wording, **fields: object) -> Wording:
    return Wording(wording.text("ar", **fields), wording.text("en", **fields))


def _parser() -> argparse.ArgumentParser:
    parser = Parser("./dawr simulate", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    source = parser.add_argument_group("the day")
    source.add_argument("log", nargs="?", type=Path, metavar="LOG", help="an event log, .gz too; - is standard input")
    source.add_argument("--day", type=int, metavar="N", help="of the log (all of them)")
    source.add_argument(
        "--profile", metavar="FILE", help="draw a day: a profile's file or a shipped one's name (madinah)"
    )
    source.add_argument("--visitors", type=between(1, 20_000), metavar="N", help="how many come to a drawn day (300)")
    source.add_argument("--date", type=day_of, metavar="YYYY-MM-DD", help="of a drawn day (2026-01-04)")
    source.add_argument("--seed", type=int, default=1, metavar="N", help="the same seed gives the same report (1)")
    source.add_argument(
        "--repeat", type=between(1, 1000), default=1, metavar="N", help="so many seeds, with p10 to p90 (1)"
    )
    _what_to_try(parser.add_argument_group("what to try (each as often as wanted)"))
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the report for a program")
    parser.add_argument("--write", type=Path, metavar="LOG", help="write the last run as an event log, .gz too")
    return parser


def _what_to_try(group: Any) -> None:
    some = {"action": "append", "default": []}
    group.add_argument("--rule", **some, metavar="RULE,…", help=f"call rules, compared: {', '.join(RULES)}")
    group.add_argument("--open", **some, metavar="5,6@09:00-12:00", help="open these counters, all day or then only")
    group.add_argument("--close", **some, metavar="12@13:00-16:00", help="close these counters, all day or meanwhile")
    group.add_argument("--add", **some, metavar="DSK:2", help="more counters in a wing, which serve all that it serves")
    group.add_argument("--skills", **some, metavar="20=C1,C2", help="what a counter serves")
    group.add_argument(
        "--place", type=PlacePolicy, metavar="|".join(PlacePolicy), help="where a visitor's next step joins"
    )
