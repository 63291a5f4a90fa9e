"""./dawr documents stock: packs of controlled forms, and where each sheet of them is."""

import argparse
from collections.abc import Sequence

from common.domain.stock import RETURNS, SPOILS, Account, SheetReason
from common.domain.wording import Wording
from door.arguments import one_of
from door.columns import lined_up
from door.documents.ground import add_documents_command, letters, operations_of
from door.store.saying import Commands, complain, say
from installer.reader import reader_language

ADDED = Wording(
    "✓ الرزمة {code}: {count} ورقة، من {first} إلى {last}.", "✓ The pack {code}: {count} sheets, {first} to {last}."
)
NONE = Wording("لا رزم نماذج بعد.", "No packs of forms yet.")
COUNTS = (
    Wording("مستعملة {count}", "used {count}"),
    Wording("تالفة {count}", "spoiled {count}"),
    Wording("معادة {count}", "returned {count}"),
    Wording("باقية {count}", "left {count}"),
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
        "--sheet", type=_as_printed, metavar="NUMBER", help="one that was used; without it the pack's next, still blank"
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
    for line in lined_up([_cells(account, reader_language()) for account in accounts]):
        print(line)
    if not accounts:
        say(NONE)
    uneven = [account.stock.code for account in accounts if not account.is_even]
    for code in uneven:
        complain(UNEVEN, code=code)
    return 1 if uneven else 0


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


def _as_printed(given: str) -> str:
    """Packs and sheets have capitals only."""
    return letters(given).upper()


def _ending(own: Commands, name: str, says: str, reasons: Sequence[SheetReason]) -> argparse.ArgumentParser:
    one = add_documents_command(own, name, says)
    one.add_argument("code", type=_as_printed, metavar="CODE", help="the pack")
    one.add_argument("--reason", choices=reasons, required=True, type=one_of(reasons), help="why")
    return one


def _cells(account: Account, language: str) -> list[str]:
    stock = account.stock
    ends = f"{stock.number(stock.first)} – {stock.number(stock.last)}"
    counts = (account.used, account.spoiled, account.returned, stock.left)
    told = [words.text(language, count=f"{count:,}") for words, count in zip(COUNTS, counts, strict=True)]
    return [stock.code, stock.names.text(language), ends, *told]
