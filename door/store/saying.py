"""What the commands of `./dawr store` have in common: their words, the store's address, how far they are."""

import argparse
import sys
from pathlib import Path
from typing import TypeAlias

from common.domain.wording import Wording
from common.store.address import is_server, without_password
from installer.progress import Progress
from installer.reader import reader_language

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
WHYS = {
    "missing": Wording("مفقود", "is missing"),
    "changed": Wording("غُيِّر", "was changed"),
    "cut": Wording("قُطع هو وما بعده", "was cut off, with all that came after it"),
    "rewritten": Wording("ليس هو الذي كان", "is not the one that was there"),
    "differs": Wording("يخالف ما تقوله أحداثه", "is not as its events left it"),
    "invented": Wording("لا أحداث له", "has no events"),
}
TABLES = {
    "event": Wording("الحدث", "event"),
    "step": Wording("الخطوة", "step"),
    "ticket": Wording("التذكرة", "ticket"),
    "document": Wording("الوثيقة", "document"),
    "dead_serial": Wording("الرقم الملغى ذو الترتيب", "revoked serial no."),
    "stock": Wording("رزمة النماذج", "pack of forms"),
    "sheet": Wording("ورقة الرزمة", "sheet of pack"),
    "document_key": Wording("مفتاح الوثائق رقم", "document key no."),
}


def say(wording: Wording, **fields: object) -> None:
    print(wording.text(reader_language(), **fields))


def complain(wording: Wording, **fields: object) -> None:
    print(wording.text(reader_language(), **fields), file=sys.stderr)


def shown(address: str) -> str:
    """As a person may read it: never a password."""
    return without_password(address) if is_server(address) else str(Path(address))


def progress(steps: int) -> Progress:
    return Progress(steps, sys.stderr)
