"""The ticket store: make one, prove that it is whole, bring an older one up to date."""

import argparse
import sys
from contextlib import closing
from pathlib import Path

from common.domain.wording import Wording
from common.profiles.reader import read
from common.profiles.shipped import located
from common.store.sqlite import Sqlite
from common.store.store import Store
from installer.reader import reader_language

MADE = Wording("✓ أُنشئ مخزن التذاكر {path}.", "✓ The ticket store {path} is made.")
HAS_CENTRE = Wording("✓ فيه المركز {code}: {name}", "✓ It has the centre {code}: {name}")
NO_CENTRE = Wording(
    "أدخِل ملف مركز: ./dawr centre import madinah --store {path}",
    "Bring a centre in: ./dawr centre import madinah --store {path}",
)
WHOLE = Wording(
    "✓ {code}: السلسلة سليمة، {events} حدثًا، آخر ختم {seal}",
    "✓ {code}: the chain is whole, {events} events, last seal {seal}",
)
BROKEN = Wording(
    "✗ {code}: أول صف غير سليم هو الحدث {seq} ({why}). احفظ الملف واستعد نسخة احتياطية.",
    "✗ {code}: the first bad row is event {seq} ({why}). Keep the file and restore a backup.",
)
WHYS = {
    "missing": Wording("مفقود", "missing"),
    "changed": Wording("مُغيَّر", "changed"),
    "invented": Wording("خطوة لا أحداث لها", "a step without events"),
    "differs": Wording("حالة الخطوة تخالف أحداثها", "the step is not as its events left it"),
}
FAULTY = Wording("✗ الملف نفسه غير سليم: {fault}", "✗ The file itself is not whole: {fault}")
CURRENT = Wording("✓ المخزن {path} محدَّث.", "✓ The store {path} is up to date.")
MIGRATED = Wording("✓ حُدّث المخزن: {names}. النسخة السابقة: {copy}", "✓ Migrated: {names}. The copy from before: {copy}")


def main(argv: list[str]) -> int:
    options = _parser().parse_args(argv)
    done: int = options.do(options)
    return done


def make(options: argparse.Namespace) -> int:
    """The profile is read before anything is made, so that a bad one leaves nothing behind."""
    profile = read(located(options.profile)) if options.profile else None
    with closing(Store.create(options.path)) as store:
        _say(MADE, path=options.path)
        if profile is None:
            _say(NO_CENTRE, path=options.path)
        else:
            store.profiles.save(profile)
            _say(HAS_CENTRE, code=profile.code, name=profile.names.text(reader_language()))
    return 0


def verify(options: argparse.Namespace) -> int:
    with closing(Store.open(options.path)) as store:
        faults = store.faults()
        for fault in faults:
            _complain(FAULTY, fault=fault)
        whole = [_verify(store, code) for code in store.profiles.codes()]
    return 0 if all(whole) and not faults else 1


def migrate(options: argparse.Namespace) -> int:
    names, copy = Sqlite.migrate(options.path)
    if names:
        _say(MIGRATED, names=", ".join(names), copy=copy)
    else:
        _say(CURRENT, path=options.path)
    return 0


def _verify(store: Store, code: str) -> bool:
    centre = store.centre(code)
    broken = centre.verify()
    if broken is not None:
        _complain(BROKEN, code=code, seq=broken.seq, why=WHYS[broken.why])
        return False
    newest = centre.events.newest(1)
    _say(WHOLE, code=code, events=centre.events.head(), seal=newest[0].seal[:16] if newest else "-")
    return True


def _say(wording: Wording, **fields: object) -> None:
    print(wording.text(reader_language(), **fields))


def _complain(wording: Wording, **fields: object) -> None:
    print(wording.text(reader_language(), **fields), file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("./dawr store", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    one = commands.add_parser("init", help="make a new store")
    one.add_argument("--profile", metavar="FILE", help="a profile to begin with: a TOML file or a shipped one's name")
    _path(one)
    one.set_defaults(do=make)
    one = commands.add_parser("verify", help="check the file, the chain of events and every step against its events")
    _path(one)
    one.set_defaults(do=verify)
    one = commands.add_parser("migrate", help="bring an older store up to date, after copying it")
    _path(one)
    one.set_defaults(do=migrate)
    return parser


def _path(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", type=Path, metavar="PATH", help="the store's file")
