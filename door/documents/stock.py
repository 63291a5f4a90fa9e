"""./dawr documents stock: packs of controlled forms, and where each sheet of them is."""

import argparse
from collections.abc import Sequence

from common.domain.stock import RETURNS, SPOILS, Account, SheetReason
from common.domain.wording import Wording
from door.arguments import one_of
from door.documents.ground import add_documents_command, letters, operations_of
from door.store.saying import Commands, complain, say

ADDED = Wording(
    "✓ الرزمة {code}: {count} ورقة، من {first} إلى {last}.", "✓ The pack {code}: {count} sheets, {first} to {last}."
)
NONE = Wording("لا رزم نماذج بعد.", "No packs of forms yet.")
LINE = Wording(
    "{code}  {name}  {first} – {last}: مستعملة {used}، تالفة {spoiled}، معادة {returned}، باقية {left}",
    "{code}  {name}  {first} – {last}: used {used}, spoiled {spoiled}, returned {returned}, left {left}",
)
UNEVEN = Wording("✗ {code}: أوراق لا يُعرف مصيرها.", "✗ {code}: there are sheets of which nobody knows.")
SPOILED = Wording("✓ الورقة {sheet} من {code} تالفة.", "✓ Sheet {sheet} of {code} is spoiled.")
RETURNED = Wording("✓ الورقة {sheet} من {code} معادة.", "✓ Sheet {sheet} of {code} is returned.")


def add_command(commands: Commands) -> None:
    """`stock` with commands of its own."""
    own = commands.add_parser("stock", help="packs of controlled forms: add, list, spoil, return").add_subparsers(
        required=True, metavar="COMMAND"
    )
    _add_add(own)
    add_documents_command(own, "list", "each pack, and where its sheets are").set_defaults(do=show)
    one = _ending(own, "spoil", "a sheet is good for nothing", SPOILS)
    one.add_argument(
        "--sheet", type=letters, metavar="NUMBER", help="one that was used; without it the pack's next, still blank"
    )
    one.set_defaults(do=spoil)
    _ending(own, "return", "the pack's next sheet goes back, still blank", RETURNS).set_defaults(do=give_back)


def add(options: argparse.Namespace) -> int:
    with operations_of(options) as operations:
        names = Wording(options.ar, options.en)
        numbers = {"first": options.first, "last": options.last}
        stock = operations.add_stock(options.code, names, prefix=options.prefix, **numbers)
    first, last = stock.number(stock.first), stock.number(stock.last)
    say(ADDED, code=stock.code, count=f"{stock.left:,}", first=first, last=last)
    return 0


def show(options: argparse.Namespace) -> int:
    with operations_of(options) as operations:
        accounts = operations.accounts()
    for account in accounts:
        _tell(account)
    if not accounts:
        say(NONE)
    return 0 if all(account.is_even for account in accounts) else 1


def spoil(options: argparse.Namespace) -> int:
    with operations_of(options) as operations:
        sheet = operations.spoil_sheet(options.code, options.sheet, options.reason)
    say(SPOILED, sheet=sheet.number, code=sheet.stock)
    return 0


def give_back(options: argparse.Namespace) -> int:
    with operations_of(options) as operations:
        sheet = operations.return_sheet(options.code, options.reason)
    say(RETURNED, sheet=sheet.number, code=sheet.stock)
    return 0


def _add_add(own: Commands) -> None:
    one = add_documents_command(own, "add", "a new pack")
    one.add_argument("code", metavar="CODE", help="what the pack is called")
    one.add_argument("--ar", type=letters, required=True, metavar="NAME", help="the form's name in Arabic")
    one.add_argument("--en", type=letters, required=True, metavar="NAME", help="and in English")
    one.add_argument("--prefix", default="", metavar="TEXT", help="what stands before the number on each sheet")
    one.add_argument("--first", type=int, required=True, metavar="N", help="the number on the first sheet")
    one.add_argument("--last", type=int, required=True, metavar="N", help="and on the last")
    one.set_defaults(do=add)


def _ending(own: Commands, name: str, says: str, reasons: Sequence[SheetReason]) -> argparse.ArgumentParser:
    one = add_documents_command(own, name, says)
    one.add_argument("code", type=letters, metavar="CODE", help="the pack")
    one.add_argument("--reason", choices=reasons, required=True, type=one_of(reasons), help="why")
    return one


def _tell(account: Account) -> None:
    stock = account.stock
    ends = {"first": stock.number(stock.first), "last": stock.number(stock.last)}
    counts = {"used": account.used, "spoiled": account.spoiled, "returned": account.returned, "left": stock.left}
    say(LINE, code=stock.code, name=stock.names, **ends, **counts)
    if not account.is_even:
        complain(UNEVEN, code=stock.code)
