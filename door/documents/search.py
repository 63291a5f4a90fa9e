"""./dawr documents list, search: what was issued, newest first, page by page."""

import argparse

from common.domain.wording import Wording
from common.operations.archiving import PAGE
from door.arguments import between
from door.documents.ground import add_documents_command, add_filters, line_of_stdin, operations_of, search_of, show
from door.store.saying import Commands, say

NOTHING = Wording("لا وثائق.", "No documents.")
_MOST = 999_999_999  # pages
MORE = Wording("الصفحة التالية: ‎--page {page}", "The next page: --page {page}")


def add_command(commands: Commands) -> None:
    one = add_documents_command(commands, "list", "what was issued, newest first")
    _add_options(one)
    one.set_defaults(do=list_all)
    one = add_documents_command(commands, "search", "documents that have all of these words, or words that begin so")
    of = "of serial, ticket, holder, service, agency or remarks; - for a line of stdin: other users see arguments"
    one.add_argument("words", nargs="+", metavar="WORD", help=of)
    _add_options(one)
    one.set_defaults(do=search)


def list_all(options: argparse.Namespace) -> int:
    return _tell(options)


def search(options: argparse.Namespace) -> int:
    words = " ".join(options.words)
    return _tell(options, line_of_stdin() if words == "-" else words)


def _add_options(one: argparse.ArgumentParser) -> None:
    add_filters(one)
    one.add_argument("--page", type=between(1, _MOST), default=1, metavar="N", help=f"{PAGE} documents each")


def _tell(options: argparse.Namespace, text: str = "") -> int:
    with operations_of(options) as operations:
        found = operations.search_documents(search_of(options, operations.profile, text), options.page)
    show(found)
    if not found:
        say(NOTHING)
    elif len(found) == PAGE:
        say(MORE, page=options.page + 1)
    return 0
