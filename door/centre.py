"""A centre's profile: validate files, bring one into a store, take one out, list those that come with Dawr.

And show the tickets of one, and bring in a file of its appointments.
"""

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from common.domain.errors import DawrError, ProfileError
from common.domain.profile import Profile
from common.domain.wording import Wording
from common.profiles.picture import suffix
from common.profiles.reader import read
from common.profiles.shipped import located, shipped
from common.profiles.writer import write
from common.store.store import Store
from door import appointments
from door.chosen import STORE, chosen
from door.output import EXISTS, written
from door.parser import Parser
from installer.reader import reader_language

COUNTS = Wording(
    "الأجنحة {wings}، الجهات {agencies}، الخدمات {services}، الشبابيك {counters}، الموظفون {staff}، الأجهزة {devices}",
    "wings {wings}, agencies {agencies}, services {services}, counters {counters}, staff {staff}, devices {devices}",
)
VALID = Wording("✓ {file}: {code} — {counts}", "✓ {file}: {code} — {counts}")
IMPORTED = Wording("✓ أُدخل المركز {code} في {store} — {counts}", "✓ Centre {code} is in {store} — {counts}")
EXPORTED = Wording("✓ كُتب ملف المركز {code} في {file}", "✓ The profile of centre {code} is in {file}")
NO_QT = Wording(
    "لا يمكن رسم التذاكر على هذا الجهاز ({cause}). ما ينقصه: ‎./dawr doctor",
    "Tickets cannot be drawn on this machine ({cause}). What it lacks: ./dawr doctor",
)


def main(argv: list[str]) -> int:
    options = _parser().parse_args(argv)
    done: int = options.do(options)
    return done


def validate(options: argparse.Namespace) -> int:
    return max([_validate(file) for file in options.files])


def bring_in(options: argparse.Namespace) -> int:
    profile = read(located(options.file))
    with closing(Store.open(options.store)) as store:
        store.profiles.save(profile, profile.day(datetime.now(UTC)))
        _say(IMPORTED, code=profile.code, store=store.address, counts=_counts(profile))
    return 0


def take_out(options: argparse.Namespace) -> int:
    with closing(Store.open(options.store)) as store:
        profile = chosen(store, options.centre).profile
    if options.output is None:
        sys.stdout.write(write(profile))
    else:
        _keep_with_logo(profile, options.output)
        _say(EXPORTED, code=profile.code, file=options.output)
    return 0


def slip(options: argparse.Namespace) -> int:
    try:
        from door.slip_preview import preview  # noqa: PLC0415 - the other verbs need no Qt
    except ImportError as error:
        raise DawrError(NO_QT, cause=error) from None
    return preview(options)


def show(_options: argparse.Namespace) -> int:
    language = reader_language()
    for name, path in shipped().items():
        profile = read(path)
        print(f"{name:22} {profile.code:16} {profile.names.text(language)}")
    return 0


def _validate(file: str) -> int:
    """One file's line or lines; the others are still looked at when it is wrong."""
    try:
        profile = read(located(file))
    except ProfileError as error:
        print(error.text(reader_language()), file=sys.stderr)
        return 1
    _say(VALID, file=file, code=profile.code, counts=_counts(profile))
    return 0


def _counts(profile: Profile) -> Wording:
    return Wording(*(wording.format_map(dict(_sizes(profile))) for wording in COUNTS))


def _sizes(profile: Profile) -> Iterator[tuple[str, int]]:
    for table in ("wings", "agencies", "services", "counters", "staff", "devices"):
        yield table, len(getattr(profile, table))


def _keep_with_logo(profile: Profile, file: Path) -> None:
    """The picture of the slip goes beside the profile, under a name of its own."""
    if not profile.slip.logo:
        _keep(write(profile).encode(), file)
        return
    logo = file.with_name(f"{file.stem}-logo{suffix(profile.slip.logo)}")
    _refuse_existing(file)
    _keep(profile.slip.logo, logo)
    _keep(write(profile, logo.name).encode(), file)


def _keep(content: bytes, file: Path) -> None:
    """All of it under a new name, or nothing: no file is ever written over."""
    with written(file):
        _refuse_existing(file)
        part = file.with_name(f".{file.name}.{os.getpid()}")
        try:
            part.write_bytes(content)
            part.rename(file)
        finally:
            part.unlink(missing_ok=True)


def _refuse_existing(file: Path) -> None:
    if file.exists() or file.is_symlink():
        raise DawrError(EXISTS, file=file)


def _say(wording: Wording, **fields: object) -> None:
    print(wording.text(reader_language(), **fields))


def _parser() -> argparse.ArgumentParser:
    parser = Parser("./dawr centre", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    one = commands.add_parser("validate", help="say whether profiles can be used, and every mistake in them")
    one.add_argument("files", nargs="+", metavar="FILE", help="a TOML file, or the name of a profile from `list`")
    one.set_defaults(do=validate)
    one = commands.add_parser("import", help="keep a profile in a store; what it no longer has is retired, not deleted")
    one.add_argument("file", metavar="FILE", help="a TOML file, or the name of a profile from `list`")
    _store_option(one)
    one.set_defaults(do=bring_in)
    one = commands.add_parser("export", help="write a store's profile as TOML")
    _store_option(one)
    _centre_option(one)
    one.add_argument("-o", "--output", type=Path, metavar="FILE", help="a new file; default: the terminal")
    one.set_defaults(do=take_out)
    _slip_parser(commands.add_parser("slip", help="show a profile's tickets, again whenever its file is saved"))
    _appointments_parser(commands.add_parser("appointments", help="bring in appointments: a CSV table or iCalendar"))
    commands.add_parser("list", help="the profiles that come with Dawr").set_defaults(do=show)
    return parser


def _slip_parser(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a TOML file, or the name of a profile from `list`")
    parser.add_argument("--language", nargs="+", metavar="CODE", help="the visitor's; default: ar en")
    parser.add_argument("--out", type=Path, metavar="DIR", help="write PNG files there, and open no window")
    parser.set_defaults(do=slip)


def _appointments_parser(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="CSV with code, date, time, service; or .ics")
    _store_option(parser)
    _centre_option(parser)
    parser.add_argument("--check", action="store_true", help="only say what would be imported")
    parser.add_argument("--skip-bad", action="store_true", help="import the good rows of a file that has bad ones")
    parser.set_defaults(do=appointments.bring_in)


def _centre_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--centre", metavar="CODE", help="which centre, when the store has several")


def _store_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--store", required=True, metavar="ADDRESS", help=STORE)
