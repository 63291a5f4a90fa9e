"""Authentic, changed, unknown or revoked: told from a text, whatever text that is."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.documents.signing.checking import Finding, Verdict, check
from common.documents.signing.envelope import LONGEST, PREFIX
from common.domain.document_key import DocumentKey, KeyReason
from tests.documents.signing.centre import CLAIMS, CODE, KEY, KEYS, OTHER, RAW, code_of, ended, key_of, signer_of

LATER = datetime(2027, 1, 1, tzinfo=UTC)
NONE: frozenset[str] = frozenset()
KNOWN = (
    "DAWR1:RRQT 9P60GO0JS6W/18.N9:V8CK:/C.700N87M8 86OSDP$G*E5%64HIN*E5WY0ZNDPJGT-00N8BM85W58469%6646746QF6AW5"
    "/E7V50P20LQE7LEOEDQZCKPC5LEREDOEDIEC*ZC100100/IC2A610020055AX507H0QS00+0J61%H1CT1D.1T68XSUD*MC5USE8W03.F7"
    "DA5IA33*L0TDGW2%-9CO6DT7QAT67DO-4G6VYQU-YE+.KUXU.LFOD8M/F052U6VG74U/AH7D%5G30"
)


def finding(text: str, *keys: DocumentKey, revoked: frozenset[str] = NONE) -> Finding:
    return check(text, keys or KEYS, revoked).finding


def test_a_code_is_this_text() -> None:
    assert CODE == KNOWN


def test_what_we_signed_is_authentic_and_says_what_it_is_of() -> None:
    assert check(CODE, KEYS, NONE) == Verdict(Finding.AUTHENTIC, CLAIMS)


def test_a_document_that_was_revoked_says_so_and_what_it_was() -> None:
    assert check(CODE, KEYS, frozenset({CLAIMS.serial})) == Verdict(Finding.REVOKED, CLAIMS)
    assert finding(CODE, revoked=frozenset({"CSC1-2026-000124-X"})) is Finding.AUTHENTIC


def test_what_a_retired_key_signed_stays_good() -> None:
    assert finding(CODE, ended(KEY, retired_at=LATER), OTHER) is Finding.AUTHENTIC


def test_all_that_a_revoked_key_signed_is_revoked() -> None:
    revoked = ended(KEY, revoked_at=LATER, reason=KeyReason.STOLEN)
    assert check(CODE, [revoked], NONE) == Verdict(Finding.REVOKED, CLAIMS, by_key=True)


def test_what_a_revoked_key_did_not_sign_is_no_document_at_all() -> None:
    revoked = ended(KEY, revoked_at=LATER, reason=KeyReason.STOLEN)
    assert check(code_of(RAW[:-1] + b"\0"), [revoked], NONE) == Verdict(Finding.CHANGED)


def test_another_holder_is_a_change() -> None:
    forged = RAW.replace("م*** ع***".encode(), "ن*** ع***".encode())
    assert finding(code_of(forged)) is Finding.CHANGED


@pytest.mark.parametrize("length", [len(PREFIX) + 24, 60, 150, len(CODE) - 3, len(CODE) - 1])
def test_a_code_that_was_cut_after_its_key_is_a_change(length: int) -> None:
    assert finding(CODE[:length]) is Finding.CHANGED


@pytest.mark.parametrize("length", [0, 3, len(PREFIX), len(PREFIX) + 23])
def test_a_code_that_was_cut_before_its_key_is_unknown(length: int) -> None:
    assert finding(CODE[:length]) is Finding.UNKNOWN


def test_a_key_that_we_do_not_know_is_unknown() -> None:
    assert finding(signer_of(3).sign(CLAIMS)) is Finding.UNKNOWN


def test_a_later_version_is_unknown() -> None:
    assert finding(CODE.replace("DAWR1:", "DAWR2:")) is Finding.UNKNOWN


def test_a_kid_swapped_for_that_of_another_key_of_ours_is_a_change() -> None:
    swapped = RAW.replace(bytes.fromhex(KEY.kid), bytes.fromhex(OTHER.kid))
    assert finding(code_of(swapped)) is Finding.CHANGED


def test_what_is_kept_as_a_key_and_is_none_proves_nothing() -> None:
    broken = replace(KEY, public=KEY.public[:-1])
    assert check(CODE, [broken], frozenset()).finding is Finding.CHANGED


def test_a_key_of_one_centre_signs_for_no_other() -> None:
    assert finding(signer_of(1).sign(replace(CLAIMS, centre="CSC-2"))) is Finding.UNKNOWN
    assert finding(CODE, key_of(1, centre="CSC-2")) is Finding.UNKNOWN


@pytest.mark.parametrize(
    "text",
    [CODE + " ", " " + CODE, CODE + "\n", CODE.lower(), CODE + "0", CODE.replace(":", ""), PREFIX + CODE, CODE * 4],
    ids=["space", "before", "line", "lower", "longer", "no colon", "twice", "many"],
)
def test_only_the_very_text_is_authentic(text: str) -> None:
    assert finding(text) is not Finding.AUTHENTIC


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0",
        "\ud800",
        "DAWR1:\ud800" + "0" * 30,
        "https://example.org",
        "C042",
        "٠" * 300,
        "DAWR1:" + "0" * 10_000_000,
        code_of(b"\x9f" * 600),
        code_of(RAW[:17] + b"\x9f" * 500),
        code_of(RAW[:17] + b"\x5b" + b"\xff" * 200),
    ],
    ids=lambda text: repr(text[:16]),
)
def test_a_hostile_text_is_only_a_finding(text: str) -> None:
    assert finding(text) in {Finding.UNKNOWN, Finding.CHANGED}


def test_what_is_longer_than_any_code_is_not_looked_at() -> None:
    assert finding(CODE + "0" * (LONGEST - len(CODE) + 1)) is Finding.UNKNOWN


def test_without_keys_nothing_is_known() -> None:
    assert check(CODE, [], NONE).finding is Finding.UNKNOWN


@given(st.text(max_size=400) | st.binary(max_size=300).map(code_of))
def test_any_text_is_only_a_finding(text: str) -> None:
    assert finding(text) is Finding.UNKNOWN


@given(st.binary(max_size=300))
def test_anything_that_follows_our_key_s_name_is_a_change(rest: bytes) -> None:
    assert finding(code_of(RAW[:16] + rest)) is Finding.CHANGED
