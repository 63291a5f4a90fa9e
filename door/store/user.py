"""Who comes to a store on a server: make a login for a machine, or take it away."""

import argparse

from common.domain.wording import Wording
from common.store.address import without_password
from common.store.postgresql.roles import ROLES
from common.store.postgresql.users import add_user, login_address, revoke_user
from door.store.saying import Commands, say

MADE = Wording(
    "✓ أُنشئ المستخدم {name} ({role}). ضع هذا العنوان في «store» في إعدادات جهازه؛ لن تظهر كلمة المرور مرة أخرى:"
    "\n{address}",
    "✓ The login {name} ({role}) is made. Put this address into “store” of its machine's settings; the password is not"
    " shown again:\n{address}",
)
TAKEN_AWAY = Wording(
    "✓ لا يدخل المستخدم {name} إلى {path} بعد الآن؛ أُنهيت جلساته.",
    "✓ The login {name} does not come to {path} any more; its sessions were ended.",
)


def add_command(commands: Commands) -> None:
    """`user`, beside the other commands of `./dawr store`; `do` of its options does it."""
    one = commands.add_parser("user", help="make a login for a machine on a store's server, or take it away")
    one.add_argument("address", metavar="ADDRESS", help="postgresql://…, as one who owns the database")
    one.add_argument("name", metavar="NAME", help="of the login: small letters, digits and _")
    what = one.add_mutually_exclusive_group(required=True)
    what.add_argument("--role", choices=ROLES, help="what the login may do")
    what.add_argument("--revoke", action="store_true", help="take the login away and end its sessions")
    one.add_argument("--centre", action="append", default=[], metavar="CODE", help="its centre; may be named again")
    one.set_defaults(do=change_user)


def change_user(options: argparse.Namespace) -> int:
    if options.revoke:
        revoke_user(options.address, options.name)
        say(TAKEN_AWAY, name=options.name, path=without_password(options.address))
        return 0
    password = add_user(options.address, options.name, options.role, options.centre)
    address = login_address(options.address, options.name, password)
    say(MADE, name=options.name, role=options.role, address=address)
    return 0
