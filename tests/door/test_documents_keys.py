"""./dawr documents keys new, list, rotate, revoke, export, check."""

import json
from collections.abc import Callable
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from common.documents.signing.key_folder import KeyFolder
from common.domain.errors import StoreRefused, StoreUnavailable
from common.domain.wording import Wording
from common.operations import Operations
from common.store.store import Store
from door.__main__ import main
from tests.documents.signing.centre import CLAIMS, CODE


@pytest.fixture(autouse=True)
def _in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


class Keys:
    """The command on a store, with what it says."""

    def __init__(self, store: Path, told: pytest.CaptureFixture[str]) -> None:
        self.store, self._told = store, told
        self.folder = store.parent / "dawr-keys"

    def __call__(self, command: str, *more: object) -> int:
        return main(["documents", "keys", command, "--store", str(self.store), *map(str, more)])

    def out(self) -> str:
        return self._told.readouterr().out

    def err(self) -> str:
        return self._told.readouterr().err

    def kids(self) -> list[str]:
        self.out()
        self("list")
        return [line.split()[0] for line in self.out().splitlines()]

    def code(self) -> str:
        """Of a document that is printed now."""
        operations = Operations(Store.open(self.store).centre())
        return KeyFolder(self.folder).signer_of("CSC-1", operations.document_keys()).sign(CLAIMS)


@pytest.fixture
def keys(store_path: Path, capsys: pytest.CaptureFixture[str]) -> Keys:
    return Keys(store_path, capsys)


def test_keys_stand_under_each_other(keys: Keys) -> None:
    keys("new")
    keys("rotate")
    keys.out()
    assert keys("list") == 0
    retired, signs = keys.out().splitlines()
    assert retired.index("(private half") == signs.index("(private half")


def test_a_first_key_is_made_and_signs(keys: Keys) -> None:
    assert keys("list") == 0
    assert "no keys yet" in keys.out()
    assert keys("new") == 0
    (kid,) = keys.kids()
    assert [path.name for path in keys.folder.iterdir()] == [f"{kid}.pem"]
    assert keys("check", keys.code()) == 0
    assert f"✓ Authentic: {CLAIMS.serial}" in keys.out()


def test_a_second_first_key_is_refused_and_leaves_no_file(keys: Keys) -> None:
    keys("new")
    assert keys("new") == 1
    assert "documents keys rotate" in keys.err()
    assert len([*keys.folder.iterdir()]) == 1


def test_rotation_needs_a_key_to_replace(keys: Keys) -> None:
    assert keys("rotate") == 1
    assert "documents keys new" in keys.err()
    assert not keys.folder.exists()


def test_what_was_signed_before_a_rotation_stays_authentic(keys: Keys) -> None:
    keys("new")
    before = keys.code()
    assert keys("rotate") == 0
    after = keys.code()
    assert before != after
    assert [keys("check", code) for code in (before, after)] == [0, 0]
    keys.out()
    keys("list")
    assert [word for line in keys.out().splitlines() for word in ("retired", "signs") if word in line] == [
        "retired",
        "signs",
    ]


def test_what_a_revoked_key_signed_is_revoked_and_another_key_can_be_made(keys: Keys) -> None:
    keys("new")
    code, (kid,) = keys.code(), keys.kids()
    assert keys("revoke", kid, "--reason", "stolen") == 0
    assert "documents keys new" in keys.out()
    assert keys("check", code) == 1
    assert "✗ Revoked" in keys.out()
    keys("list")
    assert "(stolen)" in keys.out()
    assert keys("new") == 0
    assert keys("check", keys.code()) == 0


def test_a_changed_and_an_unknown_code_are_told(keys: Keys) -> None:
    keys("new")
    assert keys("check", keys.code()[:-3]) == 1
    assert keys("check", CODE) == 1
    assert keys("check", "hello \ud800") == 1
    assert [line.split(":")[0] for line in keys.out().splitlines() if "✗" in line] == [
        "✗ Changed",
        "✗ Unknown",
        "✗ Unknown",
    ]


@pytest.mark.parametrize(
    ("typed", "code"), [(b"%s\r\n", 0), (b"%s", 0), (b"\xff\xfe%s\n", 1), (b"", 1), (b"0" * 10**6, 1)]
)
def test_a_scanner_types_a_code_into_stdin(
    keys: Keys, monkeypatch: pytest.MonkeyPatch, typed: bytes, code: int
) -> None:
    keys("new")
    line = typed.replace(b"%s", keys.code().encode())
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(line)))
    assert keys("check", "-") == code


def test_public_keys_are_exported_once_and_never_a_private_one(keys: Keys, tmp_path: Path) -> None:
    keys("new")
    keys("rotate")
    file = tmp_path / "keys.json"
    assert keys("export", file) == 0
    assert [key["kid"] for key in json.loads(file.read_text())["keys"]] == keys.kids()
    assert '"d"' not in file.read_text()
    assert keys("export", file) == 1
    assert "exists already" in keys.err()


@pytest.mark.parametrize(
    ("command", "more", "told"),
    [
        ("revoke", ["0123", "--reason", "stolen"], "There is no key 0123."),
        ("export", ["/nowhere/keys.json"], "cannot be written"),
        ("list", ["--centre", "CSC-9"], "no centre “CSC-9”"),
        ("new", ["--keys", "/dev/null/keys"], "cannot be used"),
    ],
)
def test_what_is_wrong_is_one_clear_line(keys: Keys, command: str, more: list[str], told: str) -> None:
    assert keys(command, *more) == 1
    error = keys.err()
    assert told in error
    assert len(error.splitlines()) == 1


def test_a_refused_attempt_leaves_no_private_key(keys: Keys, monkeypatch: pytest.MonkeyPatch) -> None:
    keys("new")
    monkeypatch.setattr(Operations, "add_document_key", _failing(StoreRefused))
    assert keys("rotate") == 1
    assert len([*keys.folder.iterdir()]) == 1


def test_a_private_key_stays_while_nobody_knows_whether_the_store_has_its_public_half(
    keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The connection broke at the commit: if the key was kept, it signs from now on."""
    keys("new")
    monkeypatch.setattr(Operations, "add_document_key", _failing(StoreUnavailable))
    assert keys("rotate") == 1
    assert len([*keys.folder.iterdir()]) == 2


def _failing(kind: type[StoreUnavailable]) -> Callable[[Operations, bytes], None]:
    def add(_operations: Operations, _public: bytes) -> None:
        raise kind(Wording("غائب", "away"))

    return add


def test_a_store_on_a_server_needs_a_folder_for_the_keys(postgres_address: str, keys: Keys) -> None:
    from common.profiles.reader import read
    from tests.conftest import MADINAH

    store = Store.create(postgres_address)
    store.profiles.save(read(MADINAH))
    store.close()
    keys.store = postgres_address  # type: ignore[assignment]
    assert keys("new") == 1
    assert "--keys DIR" in keys.err()
    assert keys("new", "--keys", keys.folder) == 0
    assert keys("list") == 0


def test_the_words_are_arabic_for_an_arabic_reader(keys: Keys, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "ar_SA.UTF-8")
    keys("new")
    keys("list")
    assert "يوقّع" in keys.out()
