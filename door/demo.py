"""The main job at once: a centre of one's own, its windows, and as many simulated visitors as wanted."""

import argparse
import os
from pathlib import Path
from tempfile import TemporaryDirectory

from common.domain.errors import DawrError
from common.domain.profile import Profile
from common.domain.system_words import reason
from common.domain.wording import Wording
from common.operations.transaction import system_clock
from common.profiles.reader import read
from common.profiles.shipped import located
from common.store.store import Store
from demo.clock import RunningClock
from demo.plan import Plan
from demo.shift import shift, working_time
from door.arguments import between
from door.parser import Parser
from door.screen import has_screen
from door.told import FASTER, OPENED, Terminal, say_clock
from installer.reader import reader_language, tell

USUAL_VISITORS = 60
USUAL_SPEED = 30.0
NO_SCREEN = Wording(
    "لا توجد شاشة هنا: تُجرى الجولة دون شاشة وتُحفظ الصور في {out}.",
    "There is no screen here: running without one; the pictures go to {out}.",
)
NOT_EMPTY = Wording(
    "المجلد {out} غير فارغ؛ اختر مجلدًا آخر: ‎--out DIR", "The folder {out} is not empty; choose another: --out DIR"
)
NOT_WRITABLE = Wording("تعذّر إنشاء المجلد {out}: {cause}", "The folder {out} cannot be made: {cause}")
FILES = Wording("الملفات في {out}", "The files are in {out}")
UNBALANCED = Wording(
    "✗ الأعداد لا تتوازن؛ انظر {out}/summary.json", "✗ The numbers do not balance; see {out}/summary.json"
)


def main(argv: list[str]) -> int:
    options = _parser().parse_args(argv)
    if options.headless:
        return without_screen(options)
    if not has_screen():
        tell(NO_SCREEN, out=options.out)
        return without_screen(options)
    return with_screen(options)


def without_screen(options: argparse.Namespace) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    from common.qt.app import application  # noqa: PLC0415 - Qt looks at the environment when it is loaded
    from demo import headless  # noqa: PLC0415

    _make_empty(options.out)
    _, translator = application(reader_language())
    plan = Plan(visitors=USUAL_VISITORS if options.visitors is None else options.visitors, seed=options.seed)
    with TemporaryDirectory(prefix="dawr-demo-") as folder:
        store, _ = _new_store(Path(folder), options.profile)
        summary = headless.run(store, options.out, plan, translator, Terminal())
    tell(FILES if summary.is_sound else UNBALANCED, out=options.out)
    return 0 if summary.is_sound else 1


def with_screen(options: argparse.Namespace) -> int:
    """With visitors it is the whole day, from the opening on; alone you begin in working time, whenever it is."""
    from demo import windowed  # noqa: PLC0415 - only here a screen is needed
    from demo.company import Company, your_counter  # noqa: PLC0415

    with TemporaryDirectory(prefix="dawr-demo-") as folder:
        store, profile = _new_store(Path(folder), options.profile)
        clock = _clock(profile, options.speed if options.visitors else None)
        plan = Plan(visitors=options.visitors or 0, seed=options.seed)
        company, counter = Company(store, plan, clock, Terminal()), your_counter(profile)
        tell(OPENED, counter=counter)
        return windowed.run(windowed.Stage(store=store, folder=Path(folder), clock=clock, counter=counter), company)


def _clock(profile: Profile, speed: float | None) -> RunningClock:
    """`speed`: of the visitors' day, if there are any."""
    today = shift(profile, system_clock())
    start = today.begins if speed else working_time(profile, system_clock())
    say_clock(start.astimezone(profile.zone))
    if speed:
        tell(FASTER, speed=f"{speed:g}", minutes=max(1, round(today.closes / 60 / speed)))
    return RunningClock.at(start, speed or 1.0)


def _new_store(folder: Path, profile: str) -> tuple[Path, Profile]:
    wanted = read(located(profile))
    path = folder / "dawr.db"
    store = Store.create(path)
    store.profiles.save(wanted)
    store.close()
    return path, wanted


def _make_empty(out: Path) -> None:
    """Pictures of another day must not be mixed in."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        if any(out.iterdir()):
            raise DawrError(NOT_EMPTY, out=out)
    except OSError as fault:
        raise DawrError(NOT_WRITABLE, out=out, cause=reason(fault)) from fault


def _parser() -> argparse.ArgumentParser:
    parser = Parser("./dawr demo", description=__doc__)
    parser.add_argument(
        "--visitors", type=between(0, 5000), metavar="N", help="simulated visitors (without a screen: 60)"
    )
    parser.add_argument(
        "--speed", type=between(0.1, 10_000.0), default=USUAL_SPEED, metavar="X", help="their day, times faster (30)"
    )
    parser.add_argument("--headless", action="store_true", help="no screen: pictures, tickets and a summary in DIR")
    parser.add_argument("--out", type=Path, default=Path("dawr-demo"), metavar="DIR", help="for --headless (dawr-demo)")
    parser.add_argument("--profile", default="madinah", metavar="FILE", help="a profile's file or a shipped one's name")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="the same seed gives the same visitors")
    return parser
