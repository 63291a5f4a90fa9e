"""A document is checked: the verdict cannot be mistaken, is there without the store, and nothing of it is kept."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from common.domain.document_key import KeyReason
from common.domain.health import Condition, Part
from common.operations import Operations
from common.qt import finger
from kiosk.attending import KEEP_EVERY
from kiosk.examiner import Examined
from kiosk.verdict import ICONS
from tests.conftest import Clock
from tests.devices.wire import Wire
from tests.documents.signing.centre import CLAIMS, KEY, private_key, signer_of
from tests.kiosk.conftest import OpenKiosk, Visitor
from tests.kiosk.test_away import Road, road

__all__ = ["road"]
pytestmark = pytest.mark.qt_log_ignore("Couldn't", "No RHI backend")  # the camera's: libraries that Qt does without
SERIAL = CLAIMS.serial
CODE = signer_of(1).sign(replace(CLAIMS, service="L4"))
FALSE = signer_of(2).sign(CLAIMS)
ALTERED = CODE[:-8] + ("A" * 8)


@pytest.fixture(autouse=True)
def signing(operations: Operations) -> Operations:
    """The centre signs with a key of its own."""
    operations.add_document_key(private_key(1).public_key().public_bytes_raw())
    return operations


def finds(visitor: Visitor, code: str, finding: str) -> bool:
    """Whether the code, held under the scanner, is answered so."""
    visitor.shows(code)
    return visitor.waits_for(f"verdict-{finding}")


def test_an_authentic_document_says_what_it_is_to_be_compared_with_the_paper(visitor: Visitor) -> None:
    visitor.touch("check-document").touch("language-en")
    assert visitor.sees("scan-drawing")
    assert finds(visitor, CODE, "authentic")
    assert visitor.reads("verdict") == "This document is authentic"
    assert visitor.reads("verdict-other") == "هذه الوثيقة صحيحة"
    assert visitor.reads("advice") == "Compare this with your paper: everything must be the same"
    assert visitor.reads("fact-document") == "Service certificate"
    assert SERIAL in visitor.reads("fact-serial")
    assert "23\N{NO-BREAK SPACE}November\N{NO-BREAK SPACE}2026" in visitor.reads("fact-date")
    assert "Madinah" in visitor.reads("fact-centre")
    assert "م*** ع***" in visitor.reads("fact-holder")
    assert not visitor.sees("list-age")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_two_dates_of_a_document_part_between_them_and_nowhere_else(visitor: Visitor, language: str) -> None:
    visitor.touch("check-document").touch(f"language-{language}")
    assert finds(visitor, CODE, "authentic")
    first, between, second = visitor.reads("fact-date").partition(" - ")
    assert between
    assert " " not in first + second


@pytest.mark.parametrize(
    ("code", "finding", "arabic"),
    [
        (ALTERED, "changed", "هذا الرمز مُعدَّل"),
        (FALSE, "unknown", "ليس رمزًا من هذا المركز"),
        ("DAWR1:ABC", "unknown", "ليس رمزًا من هذا المركز"),
    ],
)
def test_what_is_not_signed_by_the_centre_says_nothing_of_itself(
    visitor: Visitor, code: str, finding: str, arabic: str
) -> None:
    assert finds(visitor, code, finding)
    assert visitor.reads("verdict") == arabic
    assert not visitor.sees("fact-serial")


def test_a_document_of_a_revoked_key_is_no_longer_valid_and_says_since_when(
    visitor: Visitor, operations: Operations
) -> None:
    operations.revoke_document_key(KEY.kid, KeyReason.STOLEN)
    visitor.touch("language-en")
    assert finds(visitor, CODE, "revoked")
    assert "since" in visitor.reads("advice")
    assert "22 November 2026" in visitor.reads("advice")


def bury(operations: Operations, at: datetime) -> None:
    with operations._store.transaction():
        operations._store.documents.bury(SERIAL, "fraud", at)


def test_a_document_that_was_revoked_itself_says_since_when_in_both_languages(
    visitor: Visitor, operations: Operations
) -> None:
    bury(operations, operations.now() - timedelta(days=3))
    assert finds(visitor, CODE, "revoked")
    assert "19 نوفمبر 2026" in visitor.reads("advice")
    visitor.touch("done").touch("language-en")
    finger.rest(1.1)
    assert finds(visitor, CODE, "revoked")
    assert "19 November 2026" in visitor.reads("advice")


def test_of_a_document_and_its_key_that_are_both_revoked_the_earlier_day_is_told(
    visitor: Visitor, operations: Operations
) -> None:
    operations.revoke_document_key(KEY.kid, KeyReason.STOLEN)
    bury(operations, operations.now() - timedelta(days=3))
    visitor.touch("language-en")
    assert finds(visitor, CODE, "revoked")
    assert "19 November 2026" in visitor.reads("advice")


def test_without_the_store_it_still_says_since_when_a_document_is_revoked(
    visitor: Visitor, operations: Operations, road: Road
) -> None:
    bury(operations, operations.now())
    visitor.app.examiner.keep()
    assert finger.wait_until(lambda: bool((kept := visitor.app.examiner._trusted.read()) and kept.revoked))
    road.cut()
    assert visitor.waits_for("away-sign")
    visitor.touch("language-en")
    assert finds(visitor, CODE, "revoked")
    assert "22 November 2026" in visitor.reads("advice")


def test_a_document_of_a_day_far_from_now_is_told_by_its_gregorian_date(visitor: Visitor) -> None:
    visitor.touch("check-document").touch("language-en")
    assert finds(visitor, signer_of(1).sign(replace(CLAIMS, issued_on=date(2090, 1, 1))), "authentic")
    assert "2090" in visitor.reads("fact-date")


def test_no_two_verdicts_look_alike(visitor: Visitor) -> None:
    shown, seen = visitor.touch("check-document").app.view_model, []
    for finding in ICONS:
        shown._examined = Examined(finding)
        shown._show()
        colour = visitor.item("verdict").property("color").name()
        seen.append((shown.emblem, visitor.reads("verdict"), visitor.reads("advice"), colour))
    icons, words, _, colours = zip(*seen, strict=True)
    assert len(set(icons)) == len(set(words)) == len(ICONS)
    assert len(set(colours)) == len(ICONS) - 1  # unknown, and not checked: neither good nor bad


@pytest.mark.parametrize("way", [(), ("language-en",), ("language-en", "agency-MOI-TR"), ("language-en", "search")])
def test_a_code_is_answered_from_every_screen_that_scans(visitor: Visitor, way: tuple[str, ...]) -> None:
    visitor.touch(*way)
    assert finds(visitor, CODE, "authentic")


def test_a_code_is_answered_where_another_one_stands(visitor: Visitor, operations: Operations) -> None:
    operations.issue("T2", language="ar")
    assert finds(visitor, CODE, "authentic")
    finger.rest(1.1)
    assert finds(visitor, ALTERED, "changed")
    finger.rest(1.1)
    visitor.shows("T001")
    assert visitor.waits_for("headline")


def test_without_the_store_it_says_how_old_the_list_is(visitor: Visitor, road: Road) -> None:
    assert finger.wait_until(lambda: visitor.app.examiner._trusted.read() is not None)
    road.cut()
    assert visitor.waits_for("away-sign")
    visitor.touch("language-en")
    assert finds(visitor, CODE, "authentic")
    assert "Checked with the list of" in visitor.reads("list-age")
    assert "10:24" in visitor.reads("list-age")
    finger.rest(1.1)
    assert finds(visitor, ALTERED, "changed")


def test_what_was_revoked_meanwhile_is_known_once_the_store_is_back_and_when_it_is_away_again(
    visitor: Visitor, road: Road, operations: Operations, clock: Clock
) -> None:
    trusted = visitor.app.examiner._trusted
    assert finger.wait_until(lambda: trusted.read() is not None)
    road.cut()
    assert visitor.waits_for("away-sign")
    assert finds(visitor, CODE, "authentic")
    road.mend()
    operations.revoke_document_key(KEY.kid, KeyReason.STOLEN)
    assert finger.wait_until(lambda: not visitor.sees("away-sign"))
    clock.advance(KEEP_EVERY)
    assert finger.wait_until(lambda: trusted.read().keys[0].revoked_at is not None)
    road.cut()
    assert visitor.waits_for("away-sign")
    finger.rest(1.1)
    assert finds(visitor, CODE, "revoked")


def test_a_store_that_is_only_busy_is_not_waited_for(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch, operations: Operations
) -> None:
    import threading

    assert finger.wait_until(lambda: visitor.app.examiner._trusted.read() is not None)
    going_on = threading.Event()
    monkeypatch.setattr(visitor.app.runtime.operations, "trust", lambda: going_on.wait(60) and operations.trust())
    visitor.app.view_model.scanned(CODE)
    assert visitor.waits_for("verdict-authentic")
    assert visitor.sees("list-age")
    going_on.set()


def test_a_kiosk_that_never_saw_the_keys_does_not_guess(visitor: Visitor, road: Road, tmp_path: Path) -> None:
    road.cut()
    assert visitor.waits_for("away-sign")
    for file in (tmp_path / "local").glob("*trusted*"):
        file.unlink()
    assert finds(visitor, CODE, "unchecked")


def test_a_verdict_goes_when_its_visitor_has_gone(visitor: Visitor) -> None:
    assert finds(visitor, CODE, "authentic")
    visitor.rests(46)
    assert visitor.sees("language-ar")
    assert visitor.app.view_model._examined is None
    assert visitor.app.view_model.facts.rowCount() == 0
    visitor.touch("check-document")
    assert visitor.sees("scan-drawing")


def test_nothing_of_a_document_is_kept(visitor: Visitor, tmp_path: Path) -> None:
    assert finds(visitor, CODE, "authentic")
    visitor.touch("done")
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert files
    assert not any(SERIAL.encode() in file.read_bytes() for file in files)


def test_another_document_is_checked_after_it(visitor: Visitor) -> None:
    assert finds(visitor, CODE, "authentic")
    visitor.touch("check-another")
    assert visitor.sees("scan-drawing")
    finger.rest(1.1)
    assert finds(visitor, FALSE, "unknown")


def test_a_code_at_the_wired_scanner_is_answered_too(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    wire = Wire(tmp_path / "scanner")
    wire.plug()
    visitor = open_kiosk(scanner=wire.address)
    parts = visitor.app.heartbeat._parts
    assert finger.wait_until(lambda: parts.get(Part.SCANNER) is Condition.OK)
    wire.say(CODE.encode() + b"\r")
    assert visitor.waits_for("verdict-authentic")
    wire.unplug()
    assert finger.wait_until(lambda: parts[Part.SCANNER] is Condition.MISSING)


def test_what_the_camera_reads_is_answered_and_it_is_off_while_a_verdict_is_read(visitor: Visitor) -> None:
    visitor.touch("check-document")
    camera = visitor.app.view_model._camera
    assert camera is not None
    assert camera._is_wanted
    camera.read.emit(CODE)
    assert visitor.waits_for("verdict-authentic")
    assert not camera._is_wanted
    visitor.touch("check-another")
    assert camera._is_wanted
    visitor.touch("back")
    assert not camera._is_wanted


def test_a_camera_that_sees_is_shown_instead_of_the_drawing(visitor: Visitor) -> None:
    """There is none here: it is only told to be there."""
    visitor.touch("check-document")
    camera = visitor.app.view_model._camera
    assert camera is not None
    camera._say(Condition.OK)
    assert visitor.waits_for("camera-view")
    assert not visitor.sees("scan-drawing")
    assert visitor.reads("subtitle") == "ارفع الرمز المربع أمام الكاميرا، داخل الإطار"
    camera._say(Condition.FAULT)
    assert visitor.waits_for("scan-drawing")
    assert visitor.reads("subtitle") == "ضع الرمز المربع في الوثيقة أمام القارئ"
    assert visitor.app.heartbeat._parts[Part.CAMERA] is Condition.FAULT
