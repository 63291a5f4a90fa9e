"""Backups that only some can read, in the age format (age-encryption.org): `age --decrypt` opens them, too.

A passphrase locks an identity made for the one backup, which then stands in the manifest: files are never held whole in
memory, as that format's own passphrases would need here.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pyrage
from pyrage import passphrase, x25519

from common.domain.errors import DawrError
from common.domain.system_words import reason
from common.domain.wording import Wording
from common.store.backup.manifest import UNREADABLE, Encryption, Manifest

NO_RECIPIENT = Wording(
    "«{text}» ليس مستلِمًا: يبدأ المستلِم بـ age1 وينتجه الأمر ‎./dawr store key أو age-keygen.",
    "“{text}” is no recipient: one begins with age1, and ./dawr store key or age-keygen makes it.",
)
NO_IDENTITY = Wording(
    "لا توجد هوية في {path}: سطر يبدأ بـ AGE-SECRET-KEY-.", "{path} has no identity: a line AGE-SECRET-KEY-…"
)
NO_PASSPHRASE = Wording("لا توجد كلمة سر في {path}.", "{path} has no passphrase.")
IDENTITY_NEEDED = Wording(
    "النسخة مشفرة؛ أعطِ ملف الهوية: ‎--identity FILE", "The backup is encrypted; give the identity: --identity FILE"
)
PASSPHRASE_NEEDED = Wording(
    "النسخة مشفرة بكلمة سر؛ أعطِ ملفها: ‎--passphrase-file FILE",
    "The backup is encrypted with a passphrase; give it: --passphrase-file FILE",
)
NOT_OPENED = Wording("لا يفتح هذا المفتاح النسخة: {cause}", "This key does not open the backup: {cause}")
NOT_LOCKED = Wording("تعذّر تشفير النسخة: {cause}", "The backup cannot be encrypted: {cause}")


@dataclass(frozen=True)
class Lock:
    """Who will be able to open a backup. `key` goes into its manifest."""

    encryption: Encryption
    recipients: Sequence[x25519.Recipient]
    key: str = ""

    def lock(self, plain: Path, target: Path) -> None:
        with _told(NOT_LOCKED), plain.open("rb") as source, target.open("wb") as sink:
            pyrage.encrypt_io(source, sink, self.recipients)


@dataclass(frozen=True)
class Keys:
    """What a person has to open a backup with."""

    identity: Path | None = None
    passphrase: Path | None = None

    def unlock(self, locked: Path, manifest: Manifest, target: Path) -> None:
        """DawrError when a key is missing, or is not the right one."""
        identities = self._identities(manifest)
        with _told(NOT_OPENED), locked.open("rb") as source, target.open("wb") as sink:
            pyrage.decrypt_io(source, sink, identities)

    def _identities(self, manifest: Manifest) -> Sequence[x25519.Identity]:
        if manifest.encryption == "recipients":
            if self.identity is None:
                raise DawrError(IDENTITY_NEEDED)
            return _identities(_text(self.identity), self.identity)
        if self.passphrase is None:
            raise DawrError(PASSPHRASE_NEEDED)
        with _told(NOT_OPENED):
            key = passphrase.decrypt(manifest.key.encode(), _passphrase(self.passphrase))
        return _identities(key.decode(), self.passphrase)


def lock_for(recipients: Sequence[str]) -> Lock:
    return Lock("recipients", [_recipient(text) for text in recipients])


def lock_with(file: Path) -> Lock:
    """By the passphrase in a file."""
    identity = x25519.Identity.generate()
    key = passphrase.encrypt(str(identity).encode(), _passphrase(file), armored=True)
    return Lock("passphrase", [identity.to_public()], key.decode())


def new_identity() -> tuple[str, str]:
    """An identity, to be kept secret, and its recipient."""
    identity = x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def _recipient(text: str) -> x25519.Recipient:
    try:
        return x25519.Recipient.from_str(text)
    except pyrage.RecipientError as fault:
        raise DawrError(NO_RECIPIENT, text=text) from fault


def _identities(text: str, path: Path) -> Sequence[x25519.Identity]:
    lines = [line.strip() for line in text.splitlines() if line.startswith("AGE-SECRET-KEY-")]
    try:
        found = [x25519.Identity.from_str(line) for line in lines]
    except pyrage.IdentityError as fault:
        raise DawrError(NO_IDENTITY, path=path) from fault
    if not found:
        raise DawrError(NO_IDENTITY, path=path)
    return found


def _passphrase(path: Path) -> str:
    """The file's first line."""
    lines = _text(path).splitlines()
    if not lines or not lines[0].strip():
        raise DawrError(NO_PASSPHRASE, path=path)
    return lines[0].strip()


def _text(path: Path) -> str:
    try:
        return path.read_text("utf8")
    except OSError as fault:
        raise DawrError(UNREADABLE, path=path, cause=reason(fault)) from fault
    except UnicodeDecodeError as fault:
        raise DawrError(UNREADABLE, path=path, cause="UTF-8") from fault


@contextmanager
def _told(wording: Wording) -> Iterator[None]:
    try:
        yield
    except (pyrage.EncryptError, pyrage.DecryptError) as fault:
        raise DawrError(wording, cause=fault) from fault
    except OSError as fault:
        if fault.errno is not None:  # of a file, not of what is in it
            raise
        raise DawrError(wording, cause=fault) from fault
