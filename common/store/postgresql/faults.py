"""The server's complaints, told as what they mean for the people at the screen."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg import errors

from common.domain.errors import StoreRefused, StoreUnavailable
from common.domain.wording import Wording
from common.store.faults import BUSY, DAMAGED, FAILED, FULL

AWAY = Wording(
    "لا يصل هذا الجهاز إلى خادم التذاكر {path}؛ يعاود المحاولة من نفسه. تحقق من الشبكة والخادم.",
    "This machine does not reach the ticket server {path}; it tries again by itself. Check the network and the server.",
)
READ_ONLY = Wording(
    "خادم التذاكر {path} لا يقبل الكتابة الآن؛ يعاود البرنامج المحاولة من نفسه.",
    "The ticket server {path} takes no writing now; the program tries again by itself.",
)
NOT_ALLOWED = Wording(
    "لا يسمح دور قاعدة البيانات بهذا في {path}: {cause}. راجع مسؤول النظام.",
    "The database role may not do this at {path}: {cause}. Ask the administrator.",
)
NOT_LET_IN = Wording(
    "رفض خادم التذاكر {path} الدخول؛ صحّح المستخدم وكلمة المرور في العنوان.",
    "The ticket server {path} does not let us in; correct the user and password of the address.",
)
NOT_TRUSTED = Wording(
    "شهادة خادم التذاكر {path} غير موثوقة: {cause}. لا تُرسل إليه شيئًا، وراجع مسؤول النظام.",
    "The certificate of the ticket server {path} is not trusted: {cause}. Nothing was sent; ask the administrator.",
)
NO_STORE = Wording(
    "لا يوجد مخزن تذاكر في {path}؛ أنشئه بالأمر: ./dawr store init {path:shell}",
    "There is no ticket store at {path}; make one with: ./dawr store init {path:shell}",
)
NO_DATABASE = Wording(
    "لا توجد قاعدة البيانات المذكورة في {path}؛ أنشئها بالأمر createdb.",
    "The server has no such database: {path}; make it with createdb.",
)
WRONG_ADDRESS = Wording("عنوان الخادم {path} غير صحيح: {cause}", "The server's address {path} is not right: {cause}")

_REFUSED = (
    (errors.InsufficientPrivilege, NOT_ALLOWED),
    (errors.DataCorrupted, DAMAGED),
    (errors.IndexCorrupted, DAMAGED),
)
_UNAVAILABLE = (
    ((errors.LockNotAvailable, errors.QueryCanceled, errors.DeadlockDetected, errors.SerializationFailure), BUSY),
    ((errors.DiskFull, errors.OutOfMemory), FULL),
    (errors.ReadOnlySqlTransaction, READ_ONLY),
)
_NOT_CONNECTED = (  # libpq tells of these with words alone
    ("certificate", NOT_TRUSTED),
    ("server does not support SSL", NOT_TRUSTED),
    ("channel binding", NOT_TRUSTED),
    ("password authentication failed", NOT_LET_IN),
    ("no password supplied", NOT_LET_IN),
    ("no pg_hba.conf entry", NOT_LET_IN),
    ("role ", NOT_LET_IN),
    ("does not exist", NO_DATABASE),
    ("permission denied for database", NOT_LET_IN),
)


_OURS = (psycopg.OperationalError, psycopg.InterfaceError, psycopg.InternalError, errors.InsufficientPrivilege)


@contextmanager
def told_clearly(address: str) -> Iterator[None]:
    """Turn what the server complains of into StoreUnavailable or StoreRefused; a broken constraint stays a bug."""
    try:
        yield
    except _OURS as fault:
        kind, wording = meaning(fault)
        raise kind(wording, path=address, cause=_first_line(fault)) from fault


def meaning(fault: psycopg.Error) -> tuple[type[StoreUnavailable], Wording]:
    """What a fault means, and whether waiting helps."""
    for kinds, wording in _REFUSED:
        if isinstance(fault, kinds):
            return StoreRefused, wording
    for several, wording in _UNAVAILABLE:
        if isinstance(fault, several):
            return StoreUnavailable, wording
    if fault.sqlstate is None:
        return _of_connecting(str(fault))
    return StoreUnavailable, AWAY if fault.sqlstate[:2] in {"08", "57", "53"} else FAILED


def _of_connecting(text: str) -> tuple[type[StoreUnavailable], Wording]:
    refusals = [wording for words, wording in _NOT_CONNECTED if words in text]
    return (StoreRefused, refusals[0]) if refusals else (StoreUnavailable, AWAY)


def _first_line(fault: psycopg.Error) -> str:
    return str(fault).strip().splitlines()[0] if str(fault).strip() else type(fault).__name__
