"""What a command is about: a store, and the centre in it that is named, or the only one."""

from common.domain.errors import DawrError
from common.domain.wording import Wording
from common.store.store import CentreStore, Store

WHICH = Wording(
    "في المخزن أكثر من مركز: {known}. اختر واحدًا: ‎--centre CODE",
    "The store has several centres: {known}. Choose one: --centre CODE",
)
STORE = "the store: a file, or postgresql://USER@HOST/DATABASE"


def chosen(store: Store, code: str | None) -> CentreStore:
    known = store.profiles.codes()
    if code is None and len(known) > 1:
        raise DawrError(WHICH, known=", ".join(known))
    return store.centre(code)
