"""./dawr documents keys: make, list, rotate, revoke and export the keys that sign documents; check a code."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from common.documents.signing.checking import Finding, Verdict, check
from common.documents.signing.exported import key_set
from common.documents.signing.key_folder import NAME, KeyFolder
from common.documents.signing.signer import Signer
from common.domain.document import TEMPLATE_NAMES
from common.domain.document_key import DocumentKey, KeyReason
from common.domain.errors import DawrError, QueueError, StoreRefused
from common.domain.wording import Wording
from common.operations import Operations
from common.store.address import is_server
from common.store.store import Store
from door.arguments import one_of
from door.chosen import STORE, chosen
from door.columns import lined_up
from door.documents.ground import line_of_stdin, with_store
from door.output import new_file
from door.store.saying import Commands, say
from installer.reader import reader_language

NEW, ROTATE = "./dawr documents keys new", "./dawr documents keys rotate"
SIGNS_ALREADY = Wording(
    "يوقّع المفتاح {kid} وثائق {centre} من قبل؛ لتستبدله: {command}",
    "The key {kid} signs the documents of {centre} already; to replace it: {command}",
)
NONE_SIGNS = Wording(
    "لا مفتاح يوقّع وثائق {centre} بعد؛ أنشئ واحدًا: {command}",
    "No key signs the documents of {centre} yet; make one: {command}",
)
WHERE = Wording(
    "المخزن على خادم: سمِّ مجلد المفاتيح الخاصة على هذا الجهاز: ‎--keys DIR",
    "The store is on a server: name the folder of the private keys on this machine: --keys DIR",
)
MADE = Wording(
    "✓ المفتاح {kid} يوقّع وثائق {centre} من الآن.\nمفتاحه الخاص في {folder}: لا يقرؤه غيرك، واحفظ نسخة منه بعيدًا.",
    "✓ The key {kid} signs the documents of {centre} from now on.\nIts private half is in {folder}: let nobody else"
    " read it, and keep a copy of it away from here.",
)
RETIRED = Wording(
    "تقاعد المفتاح {kid}: ما وقّعه صحيح كما كان. احذف مفتاحه الخاص متى شئت: {file}",
    "The key {kid} has retired: what it signed stays good. Remove its private half when you like: {file}",
)
REVOKED = Wording(
    "✓ أُلغي المفتاح {kid}: كل وثيقة وقّعها تظهر «ملغاة»، وتُعرض على الموظف.",
    "✓ The key {kid} is revoked: every document that it signed shows as revoked, to be taken to staff.",
)
THEN_NEW = Wording(
    "لا مفتاح يوقّع الآن؛ أنشئ واحدًا: {command}",
    "No key signs now; make one: {command}",
)
EXPORTED = Wording("✓ {count} من المفاتيح العامة في {file}.", "✓ Public keys in {file}: {count}")
NO_KEYS = Wording("لا مفاتيح للمركز {centre} بعد.", "{centre} has no keys yet.")
WAS_MADE = Wording("أُنشئ {at}", "made {at}")
SIGNS = Wording("يوقّع", "signs")
HAS_RETIRED = Wording("تقاعد {at}", "retired {at}")
WAS_REVOKED = Wording("ألغي {at} ({reason})", "revoked {at} ({reason})")
REASONS = {
    KeyReason.COMPROMISED: Wording("انكشف", "compromised"),
    KeyReason.STOLEN: Wording("سُرق", "stolen"),
    KeyReason.MISUSED: Wording("أسيء استعماله", "misused"),
}
HERE = Wording("(مفتاحه الخاص هنا)", "(private half is here)")
FINDINGS = {
    Finding.AUTHENTIC: Wording(
        "✓ صحيحة: {claims}\nقارنها بما على الورقة: رمز صحيح على ورقة أخرى لا يجعلها صحيحة.",
        "✓ Authentic: {claims}\nCompare it with the paper: a true code on another paper does not make that authentic.",
    ),
    Finding.CHANGED: Wording(
        "✗ مُعدَّلة: تحمل اسم مفتاحنا، وليست كما وقّعناها.", "✗ Changed: it names a key of ours and is not what we signed."
    ),
    Finding.UNKNOWN: Wording("✗ غير معروفة: ليست من وثائق {centre}.", "✗ Unknown: no document of {centre}."),
    Finding.REVOKED: Wording("✗ ملغاة: {claims}", "✗ Revoked: {claims}"),
}


def add_command(commands: Commands) -> None:
    """`keys` with commands of its own."""
    parser = commands.add_parser("keys", help="the keys that sign documents: make, list, rotate, revoke, export; check")
    own = parser.add_subparsers(required=True, metavar="COMMAND")
    for do, says in (
        (new, "make the first key of a centre, or one after a revocation"),
        (show, "list all keys, oldest first"),
        (rotate, "make a new key that signs from now on; the old one retires"),
    ):
        _command(own, "list" if do is show else do.__name__, says).set_defaults(do=do)
    one = _command(own, "revoke", "nothing that a key signed is good any more")
    one.add_argument("kid", metavar="KID", help="the key, as `list` shows it")
    one.add_argument("--reason", choices=[*KeyReason], required=True, type=one_of(KeyReason), help="why")
    one.set_defaults(do=revoke)
    one = _command(own, "export", "write the public keys and revoked serials into a file (JWK set) for other bodies")
    one.add_argument("file", type=Path, metavar="FILE", help="a new file")
    one.set_defaults(do=export)
    one = _command(own, "check", "whether a document's code is authentic; exit code 1 if it is not")
    one.add_argument("code", metavar="CODE", help="the text of the QR code in single quotes, or - for a line of stdin")
    one.set_defaults(do=check_code)


def _command(own: Commands, name: str, says: str) -> argparse.ArgumentParser:
    one = own.add_parser(name, help=says)
    one.add_argument("--store", required=True, metavar="ADDRESS", help=STORE)
    one.add_argument("--centre", metavar="CODE", help="which centre, when the store has several")
    one.add_argument("--keys", type=Path, metavar="DIR", help=f"private keys; {NAME} beside a store that is a file")
    return one


def new(options: argparse.Namespace) -> int:
    with _operations(options) as operations:
        signing = _signing(operations)
        if signing:
            raise DawrError(SIGNS_ALREADY, kid=signing.kid, centre=signing.centre, command=with_store(ROTATE, options))
        _make(operations, key_folder(options))
    return 0


def rotate(options: argparse.Namespace) -> int:
    with _operations(options) as operations:
        before, folder = _signing(operations), key_folder(options)
        if before is None:
            raise DawrError(NONE_SIGNS, centre=operations.profile.code, command=with_store(NEW, options))
        _make(operations, folder)
        say(RETIRED, kid=before.kid, file=folder.file(before.kid))
    return 0


def revoke(options: argparse.Namespace) -> int:
    with _operations(options) as operations:
        operations.revoke_document_key(options.kid, options.reason)
        say(REVOKED, kid=options.kid)
        if _signing(operations) is None:
            say(THEN_NEW, command=with_store(NEW, options))
    return 0


def show(options: argparse.Namespace) -> int:
    with _operations(options) as operations:
        keys = operations.document_keys()
        if not keys:
            say(NO_KEYS, centre=operations.profile.code)
    for line in lined_up([_cells(options, key, reader_language()) for key in keys]):
        print(line)
    return 0


def export(options: argparse.Namespace) -> int:
    with _operations(options) as operations:
        trust = operations.trust()
    with new_file(options.file) as file:
        file.write(key_set(trust).encode())
    say(EXPORTED, count=len(trust.keys), file=options.file)
    return 0


def check_code(options: argparse.Namespace) -> int:
    with _operations(options) as operations:
        trust = operations.trust()
        verdict = check(line_of_stdin() if options.code == "-" else options.code, trust.keys, trust.revoked)
        say(FINDINGS[verdict.finding], centre=operations.profile.code, claims=_said(verdict))
    return 0 if verdict.finding is Finding.AUTHENTIC else 1


@contextmanager
def _operations(options: argparse.Namespace) -> Iterator[Operations]:
    store = Store.open(options.store)
    try:
        yield Operations(chosen(store, options.centre))
    finally:
        store.close()


def _make(operations: Operations, folder: KeyFolder) -> None:
    """The private half is on the disk before anybody hears of the public one, and stays there while it is not known
    whether the store has that.
    """
    public = folder.make()
    try:
        key = operations.add_document_key(public)
    except (QueueError, StoreRefused):
        folder.discard(public)
        raise
    say(MADE, kid=key.kid, centre=key.centre, folder=folder.path)


def key_folder(options: argparse.Namespace) -> KeyFolder:
    """Beside the store, where its options name no other."""
    if options.keys is None and is_server(options.store):
        raise DawrError(WHERE)
    return KeyFolder(options.keys or Path(options.store).absolute().parent / NAME, options.store)


def signer_for(operations: Operations, options: argparse.Namespace) -> Signer:
    """Of the key that signs now; DawrError says how one is made."""
    if _signing(operations) is None:
        raise DawrError(NONE_SIGNS, centre=operations.profile.code, command=with_store(NEW, options))
    return key_folder(options).signer_of(operations.profile.code, operations.document_keys())


def _has(options: argparse.Namespace, kid: str) -> bool:
    return not (options.keys is None and is_server(options.store)) and key_folder(options).has(kid)


def _signing(operations: Operations) -> DocumentKey | None:
    return next((key for key in operations.document_keys() if key.signs), None)


def _cells(options: argparse.Namespace, key: DocumentKey, language: str) -> list[str]:
    here = HERE.text(language) if _has(options, key.kid) else ""
    made = WAS_MADE.text(language, at=f"{key.made_at:%Y-%m-%d}")
    return [key.kid, made, _state(key).text(language), here]


def _state(key: DocumentKey) -> Wording:
    if key.revoked_at and key.reason:
        return _filled(WAS_REVOKED, at=f"{key.revoked_at:%Y-%m-%d}", reason=REASONS[key.reason])
    return _filled(HAS_RETIRED, at=f"{key.retired_at:%Y-%m-%d}") if key.retired_at else SIGNS


def _filled(wording: Wording, **fields: object) -> Wording:
    return Wording(*(wording.text(language, **fields) for language in ("ar", "en")))


def _said(verdict: Verdict) -> Wording:
    claims = verdict.claims
    if claims is None:
        return Wording("", "")
    named = {template.value: names for template, names in TEMPLATE_NAMES.items()}
    told = "{serial}  {template}  {service}  {day}  {holder}"
    template = named.get(claims.template, claims.template)
    about = {"service": claims.service, "day": claims.issued_on, "holder": claims.holder}
    return _filled(Wording(told, told), serial=claims.serial, template=template, **about)
