"""./dawr store init: a new store, and its first centre."""

import argparse
from contextlib import closing

from common.domain.wording import Wording
from common.profiles.reader import read
from common.profiles.shipped import located
from common.store.store import Store
from door.chosen import STORE
from door.store.saying import Commands, say
from installer.reader import reader_language

MADE = Wording("✓ أُنشئ مخزن التذاكر {path}.", "✓ The ticket store {path} is made.")
HAS_CENTRE = Wording("✓ فيه المركز {code}: {name}", "✓ It has the centre {code}: {name}")
NO_CENTRE = Wording(
    "أدخِل ملف مركز: ./dawr centre import madinah --store {path:shell}",
    "Bring a centre in: ./dawr centre import madinah --store {path:shell}",
)


def add_command(commands: Commands) -> None:
    one = commands.add_parser("init", help="make a new store: a file, or in an existing and empty database")
    one.add_argument("--profile", metavar="FILE", help="a profile to begin with: a TOML file or a shipped one's name")
    one.add_argument("address", metavar="ADDRESS", help=STORE)
    one.set_defaults(do=make)


def make(options: argparse.Namespace) -> int:
    """The profile is read before anything is made, so that a bad one leaves nothing behind."""
    profile = read(located(options.profile)) if options.profile else None
    with closing(Store.create(options.address)) as store:
        say(MADE, path=store.address)
        if profile is None:
            say(NO_CENTRE, path=store.address)
        else:
            store.profiles.save(profile)
            say(HAS_CENTRE, code=profile.code, name=profile.names.text(reader_language()))
    return 0
