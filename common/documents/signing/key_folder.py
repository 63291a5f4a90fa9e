"""The private keys: a folder that only its owner enters, a file for each key, looked at anew whenever one is used.

They have no passphrase: whoever could read the file could read the passphrase of a program that runs by itself, too.
"""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from common.documents.signing.signer import Signer
from common.domain.document_key import DocumentKey, kid_of
from common.domain.errors import DawrError
from common.domain.system_words import reason
from common.domain.wording import Wording
from common.store.drafts import sync_folder

NAME = "dawr-keys"
"""Of the folder, unless told otherwise."""
_LARGEST = 4096  # bytes; a key has 119

_WHERE = "--store {store:shell} --centre {centre:shell} --keys {path:shell}"

OPEN_TO_OTHERS = Wording(
    "مفتاح التوقيع {path} مفتوح لمستخدمين آخرين على هذا الجهاز؛ نفّذ: chmod {mode} {path:shell}",
    "Other users of this machine can get at the signing key {path}; run: chmod {mode} {path:shell}",
)
LINK = Wording(
    "{path} رابط إلى مكان آخر؛ سمِّ مجلد المفاتيح نفسه: ‎--keys DIR",
    "{path} is a link to somewhere else: name the folder of the keys itself: --keys DIR",
)
OWNED = Wording(
    "مفتاح التوقيع {path} ملك لمستخدم آخر؛ شغّل البرنامج باسم مالكه.",
    "The signing key {path} belongs to another user; run the program as that user.",
)
MISSING = Wording(
    "لا يوجد المفتاح الخاص {kid} في {path}؛ شغّل هذا على الجهاز الذي فيه المفاتيح، أو سمِّ مجلدها، أو أنشئ غيره: "
    f"./dawr documents keys rotate {_WHERE}",
    "The private key {kid} is not in {path}: run this where the keys are, name their folder, or make another one: "
    f"./dawr documents keys rotate {_WHERE}",
)
NO_KEY = Wording(
    f"لا مفتاح يوقّع وثائق المركز {{centre}}؛ أنشئ واحدًا: ./dawr documents keys new {_WHERE}",
    f"No key signs the documents of {{centre}}; make one: ./dawr documents keys new {_WHERE}",
)
NOT_A_KEY = Wording("ليس في {path} المفتاح الخاص {kid}.", "{path} is not the private key {kid}.")
FAILED = Wording("تعذر استعمال {path}: {cause}", "{path} cannot be used: {cause}")


class KeyFolder:
    def __init__(self, path: str | Path, store: str = "ADDRESS") -> None:
        """`store`: the address that the commands which are told name."""
        self.path, self._store = Path(path), store

    def make(self) -> bytes:
        """A new private key, on the disk; its public half."""
        key = Ed25519PrivateKey.generate()
        public = key.public_key().public_bytes_raw()
        pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        with _told(self.path):
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            _refuse_others(self.path, self.path.lstat())
            self._write(kid_of(public), pem)
        return public

    def has(self, kid: str) -> bool:
        with _told(self.path):
            return self.file(kid).exists()

    def discard(self, public: bytes) -> None:
        """A private key that nothing was signed with."""
        with _told(self.path):
            self.file(kid_of(public)).unlink(missing_ok=True)

    def signer(self, key: DocumentKey) -> Signer:
        """DawrError where the private half is not here, or is not kept as it must be."""
        if not self.has(key.kid):
            raise DawrError(MISSING, kid=key.kid, **self._where(key.centre))
        private = _private(self._read(key.kid))
        if private is None or private.public_key().public_bytes_raw() != key.public:
            raise DawrError(NOT_A_KEY, path=self.file(key.kid), kid=key.kid)
        return Signer(key.kid, private)

    def signer_of(self, centre: str, keys: list[DocumentKey]) -> Signer:
        """With the key that signs now; DawrError where there is none."""
        signing = next((key for key in reversed(keys) if key.signs), None)
        if signing is None:
            raise DawrError(NO_KEY, **self._where(centre))
        return self.signer(signing)

    def file(self, kid: str) -> Path:
        return self.path / f"{kid}.pem"

    def _where(self, centre: str) -> dict[str, object]:
        return {"store": self._store, "centre": centre, "path": self.path}

    def _write(self, kid: str, pem: bytes) -> None:
        path = self.file(kid)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(pem)
                file.flush()
                os.fsync(handle)
            sync_folder(self.path)
        except BaseException:
            path.unlink(missing_ok=True)
            raise

    def _read(self, kid: str) -> bytes:
        path = self.file(kid)
        with _told(path):
            _refuse_others(self.path, self.path.lstat())
            with path.open("rb") as file:
                _refuse_others(path, os.fstat(file.fileno()))
                return file.read(_LARGEST)


def _private(pem: bytes) -> Ed25519PrivateKey | None:
    try:
        key = load_pem_private_key(pem, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        return None
    return key if isinstance(key, Ed25519PrivateKey) else None


def _refuse_others(path: Path, found: os.stat_result) -> None:
    """On Windows rights are not looked at."""
    if sys.platform == "win32":
        return
    if stat.S_ISLNK(found.st_mode):
        raise DawrError(LINK, path=path)
    if os.geteuid() not in (0, found.st_uid):
        raise DawrError(OWNED, path=path)
    if found.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise DawrError(OPEN_TO_OTHERS, path=path, mode="700" if stat.S_ISDIR(found.st_mode) else "600")


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as fault:
        raise DawrError(FAILED, path=path, cause=reason(fault)) from fault
