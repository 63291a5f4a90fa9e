"""The database's complaints, told as what they mean for the people at the screen."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from common.domain.errors import StoreRefused, StoreUnavailable
from common.domain.wording import Wording

BUSY = Wording("مخزن التذاكر مشغول الآن؛ أعد المحاولة بعد لحظات.", "The ticket store is busy; try again in a moment.")
FULL = Wording(
    "امتلأ القرص؛ أفرغ مساحة ثم أعد المحاولة. لم يُفقد شيء.",
    "The disk is full; free some space and try again. Nothing was lost.",
)
READ_ONLY = Wording(
    "لا يُسمح بالكتابة في مخزن التذاكر {path}؛ صحّح صلاحيات الملف والمجلد.",
    "The ticket store {path} cannot be written; correct the rights of the file and its folder.",
)
NOT_FOUND = Wording(
    "لا يوجد مخزن تذاكر في {path}؛ أنشئه بالأمر: ./dawr store init {path:shell}",
    "There is no ticket store at {path}; make one with: ./dawr store init {path:shell}",
)
GONE = Wording(
    "اختفى ملف مخزن التذاكر {path}؛ أعده إلى مكانه.", "The ticket store {path} has gone; put it back in its place."
)
NOT_OPENED = Wording(
    "تعذّر فتح مخزن التذاكر {path}؛ تحقق من المسار والصلاحيات.",
    "The ticket store {path} cannot be opened; check the path and its rights.",
)
DAMAGED = Wording(
    "ملف مخزن التذاكر {path} تالف؛ استعد نسخة احتياطية ولا تحذفه.",
    "The ticket store {path} is damaged; restore a backup and keep the file.",
)
FOREIGN = Wording("الملف {path} ليس مخزن تذاكر لنظام دَوْر.", "The file {path} is not a ticket store of Dawr.")
NEWER = Wording(
    "مخزن التذاكر {path} من إصدار أحدث؛ حدّث البرنامج أولًا.",
    "The ticket store {path} was made by a newer Dawr; update this program first.",
)
OLDER = Wording(
    "مخزن التذاكر {path} من إصدار أقدم؛ نفّذ: ./dawr store migrate {path:shell}",
    "The ticket store {path} was made by an older Dawr; run: ./dawr store migrate {path:shell}",
)
EXISTS = Wording(
    "يوجد مخزن تذاكر في {path} من قبل؛ لم يتغير شيء.", "There is a ticket store at {path} already; nothing was changed."
)
FAILED = Wording("تعذّر الوصول إلى مخزن التذاكر {path}: {cause}", "The ticket store {path} cannot be used: {cause}")

_FAULTS = {
    "SQLITE_BUSY": (StoreUnavailable, BUSY),
    "SQLITE_LOCKED": (StoreUnavailable, BUSY),
    "SQLITE_FULL": (StoreUnavailable, FULL),
    "SQLITE_IOERR_SHMSIZE": (StoreUnavailable, FULL),
    "SQLITE_READONLY": (StoreRefused, READ_ONLY),
    "SQLITE_PERM": (StoreRefused, READ_ONLY),
    "SQLITE_CANTOPEN": (StoreUnavailable, NOT_OPENED),
    "SQLITE_CORRUPT": (StoreRefused, DAMAGED),
    "SQLITE_NOTADB": (StoreRefused, FOREIGN),
}


COMPLAINTS = (sqlite3.DatabaseError, UnicodeDecodeError, OSError)


@contextmanager
def told_clearly(path: object) -> Iterator[None]:
    """Turn what the database complains of into StoreUnavailable or StoreRefused; a broken constraint stays a bug."""
    try:
        yield
    except COMPLAINTS as fault:
        raise told(fault, path) from fault


def told(fault: Exception, path: object) -> Exception:
    """What a complaint is to be raised as: itself, if it is a bug of ours."""
    if isinstance(fault, sqlite3.IntegrityError | sqlite3.ProgrammingError):
        return fault
    if isinstance(fault, UnicodeDecodeError):
        return StoreRefused(DAMAGED, path=path)
    if isinstance(fault, OSError):
        return StoreRefused(NOT_OPENED, path=path)
    kind, wording = _meaning(fault)
    return kind(wording, path=path, cause=fault)


def _meaning(fault: Exception) -> tuple[type[StoreUnavailable], Wording]:
    """By the primary code: SQLITE_IOERR_WRITE and the like share the meaning of their family."""
    if "decode" in str(fault):  # the driver's own complaint of a text that is none
        return StoreRefused, DAMAGED
    name = getattr(fault, "sqlite_errorname", "")
    family = name if name in _FAULTS else "_".join(name.split("_")[:2])
    return _FAULTS.get(family, (StoreUnavailable, FAILED))


def is_busy(fault: sqlite3.OperationalError) -> bool:
    return str(getattr(fault, "sqlite_errorname", "")).startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))
