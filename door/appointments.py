"""Appointments of another system come into a store: all of a file, or nothing."""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from common.appointments.reader import Book, read
from common.domain.appointment import Appointment
from common.domain.wording import Wording
from common.operations import Operations
from common.store.store import CentreStore, Store
from door.chosen import chosen
from installer.reader import reader_language, tell

MOST = 20
IN_FILE = Wording("{file}: {what}", "{file}: {what}")
MORE = Wording("… و{count} غيرها.", "… and {count} more.")
NOTHING = Wording(
    "لم يُستورد شيء: صحّح الملف، أو استورد الباقي: ‎--skip-bad",
    "Nothing was imported: mend the file, or import the rest: --skip-bad",
)
DONE = Wording("✓ {file} في المركز {code}: {counts}", "✓ {file} is in centre {code}: {counts}")
CHECKED = Wording(
    "✓ {file}: صالح للمركز {code}، ولم يُستورد: {counts}", "✓ {file} fits centre {code}, not imported: {counts}"
)
COUNTS = Wording(
    "جديدة {new}، نُقلت {moved}، كما هي {same}، حضر أصحابها فبقيت {came}، ملغاة تُجووزت {cancelled}، مرفوضة {bad}",
    "new {new}, moved {moved}, unchanged {same}, checked in and left {came}, cancelled and passed over {cancelled}, "
    "refused {bad}",
)
KEPT = Wording(
    "لا يُحفظ إلا الرمز والوقت والخدمة؛ لا اسم ولا هاتف.",
    "Only code, time and service are kept: no name, no phone, nothing else.",
)


def bring_in(options: argparse.Namespace) -> int:
    with closing(Store.open(options.store)) as store:
        centre = chosen(store, options.centre)
        book = read(options.file, centre.profile)
        _complain(book, options.file)
        if book.findings and not options.skip_bad:
            tell(NOTHING)
            return 1
        fates = Counter(_fates(centre, book.appointments))
        if not options.check:
            Operations(centre).keep_appointments(book.appointments)
    _report(CHECKED if options.check else DONE, book, fates, file=options.file, code=centre.code)
    return 0


def _complain(book: Book, file: Path) -> None:
    language = reader_language()
    for finding in book.findings[:MOST]:
        print(IN_FILE.text(language, file=file, what=finding.text(language)), file=sys.stderr)
    if len(book.findings) > MOST:
        tell(MORE, count=len(book.findings) - MOST)


def _fates(centre: CentreStore, appointments: list[Appointment]) -> Iterator[str]:
    for one in appointments:
        before = centre.appointments.of_code(one.code)
        if before is None:
            yield "new"
        elif before.ticket is not None:
            yield "came"
        else:
            yield "same" if before.appointment == one else "moved"


def _report(wording: Wording, book: Book, fates: Counter[str], **fields: object) -> None:
    language = reader_language()
    told = {fate: fates[fate] for fate in ("new", "moved", "same", "came")}
    counts = COUNTS.text(language, **told, cancelled=book.cancelled, bad=len(book.findings))
    print(wording.text(language, counts=counts, **fields))
    print(KEPT.text(language))
