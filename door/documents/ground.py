"""What the commands about issued documents have in common: the store they look at, and what they look for."""

import argparse
import sys
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import date
from shlex import quote

from common.domain.document import DOCUMENT_STATE_NAMES, TEMPLATE_NAMES, Document, DocumentState, Template
from common.domain.errors import DawrError
from common.domain.profile import Profile
from common.domain.wording import Wording
from common.operations import Operations
from common.operations.archiving import Search
from common.profiles.finding import hint
from common.store.store import Store
from door.arguments import day_of, one_of, refused
from door.chosen import STORE, chosen
from door.columns import lined_up
from door.store.saying import Commands
from installer.reader import reader_language

_LONGEST_LINE = 4096  # bytes
NO_TEXT = Wording("ليس نصًّا بترميز UTF-8", "this is no text in UTF-8")
UNKNOWN = Wording("لا يوجد «{value}» في ملف هذا المركز. {hint}", "This centre's profile has no “{value}”. {hint}")
BACKWARDS = Wording("{since} بعد {until}: بدّل بينهما.", "{since} is after {until}: change them round.")
TICKET = Wording("تذكرة {number}", "ticket {number}")
NO_SERIAL = Wording("بلا رقم تسلسلي بعد", "no serial yet")


def add_documents_command(commands: Commands, name: str, says: str) -> argparse.ArgumentParser:
    """A command that looks at the documents of one centre."""
    one = commands.add_parser(name, help=says)
    one.add_argument("--store", required=True, metavar="ADDRESS", help=STORE)
    one.add_argument("--centre", metavar="CODE", help="which centre, when the store has several")
    return one


def with_store(command: str, options: argparse.Namespace) -> str:
    """The command to go on with, for the same store, centre and keys: it can be copied as it is."""
    named = {f"--{name}": getattr(options, name, None) for name in ("store", "centre", "keys")}
    return " ".join([command, *(f"{name} {quote(str(value))}" for name, value in named.items() if value)])


def add_filters(one: argparse.ArgumentParser) -> None:
    one.add_argument("--service", type=letters, metavar="CODE", help="of this service only")
    one.add_argument("--agency", type=letters, metavar="CODE", help="also of what belongs to it")
    one.add_argument("--template", choices=[*Template], type=one_of(Template), help="of this kind only")
    one.add_argument("--state", choices=[*DocumentState], type=one_of(DocumentState), help="in this state only")
    one.add_argument(
        "--from", dest="since", type=day_of, default=date.min, metavar="YYYY-MM-DD", help="asked for on it or later"
    )
    one.add_argument(
        "--to", dest="until", type=day_of, default=date.max, metavar="YYYY-MM-DD", help="asked for on it or before"
    )


def letters(given: str) -> str:
    """An argument that goes into the store: a terminal may hand over bytes that are no text."""
    try:
        given.encode()
    except UnicodeEncodeError:
        raise refused(NO_TEXT) from None
    return given


def line_of_stdin() -> str:
    """What is private, or has letters that a shell spoils, is no argument."""
    return sys.stdin.buffer.readline(_LONGEST_LINE).decode("utf8", "replace").rstrip("\r\n")


def search_of(options: argparse.Namespace, profile: Profile, text: str = "") -> Search:
    """DawrError for a service or agency that the centre never had: nothing is found is another answer."""
    _refuse_unknown(options.service, profile.service_of)
    _refuse_unknown(options.agency, profile.agency_of)
    if options.since > options.until:
        raise DawrError(BACKWARDS, since=options.since, until=options.until)
    of_options = ("service", "agency", "template", "state", "since", "until")
    return Search(text=text, **{name: getattr(options, name) for name in of_options})


@contextmanager
def operations_of(options: argparse.Namespace) -> Iterator[Operations]:
    with closing(Store.open(options.store)) as store:
        yield Operations(chosen(store, options.centre))


def show(documents: Sequence[Document]) -> None:
    """A line each; nothing of what the documents say."""
    for line in lined_up([_cells(document, reader_language()) for document in documents]):
        print(line)


def _cells(document: Document, language: str) -> list[str]:
    return [
        document.day.isoformat(),
        document.serial or NO_SERIAL.text(language),
        TEMPLATE_NAMES[document.template].text(language),
        document.service,
        TICKET.text(language, number=document.number or "—"),
        DOCUMENT_STATE_NAMES[document.state].text(language),
    ]


def _refuse_unknown(code: str | None, known: Collection[str]) -> None:
    if code is not None and code not in known:
        near = hint(code, list(known)).text(reader_language())
        raise DawrError(UNKNOWN, value=code, hint=near)
