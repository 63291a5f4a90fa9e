"""./dawr documents list, search: what was issued, newest first, page by page."""

import argparse

from common.domain.wording import Wording
from common.operations.archiving import PAGE, Search
from door.documents.ground import add_documents_command, add_filters, operations_of, search_of, show
from door.store.saying import Commands, say

NOTHING = Wording("لا وثائق.", "No documents.")
MORE = Wording("الصفحة التالية: ‎--page {page}", "The next page: --page {page}")


def add_command(commands: Commands) -> None:
    one = add_documents_command(commands, "list", "what was issued, newest first")
    _add_options(one)
    one.set_defaults(do=list_all)
    one = add_documents_command(commands, "search", "documents that have all of these words, or words that begin so")
    one.add_argument("words", nargs="+", metavar="WORD", help="of serial, ticket, holder, service, agency or remarks")
    _add_options(one)
    one.set_defaults(do=search)


def list_all(options: argparse.Namespace) -> int:
    return _tell(options, search_of(options))


def search(options: argparse.Namespace) -> int:
    return _tell(options, search_of(options, " ".join(options.words)))


def _add_options(one: argparse.ArgumentParser) -> None:
    add_filters(one)
    one.add_argument("--page", type=_page, default=1, metavar="N", help=f"{PAGE} documents each")


def _page(text: str) -> int:
    if not 0 < int(text) < 10**9:
        raise ValueError(text)
    return int(text)


def _tell(options: argparse.Namespace, wanted: Search) -> int:
    with operations_of(options) as operations:
        found = operations.search_documents(wanted, options.page)
    for document in found:
        show(document)
    if not found:
        say(NOTHING)
    elif len(found) == PAGE:
        say(MORE, page=options.page + 1)
    return 0
