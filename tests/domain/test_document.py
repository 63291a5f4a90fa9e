"""What may happen to a document, pair by pair; its serial, its digest and how long it is kept."""

from datetime import UTC, date, datetime
from itertools import product

import pytest

from common.domain.document import (
    CLOSED,
    DOCUMENT_STATE_NAMES,
    TRANSITIONS,
    Document,
    DocumentState,
    DocumentVerb,
    EndReason,
    Identity,
    PrintReason,
    Template,
    content_digest,
)
from common.domain.errors import QueueError, Refusal
from common.domain.retention import OF_TEMPLATE, USUAL, Keeping, Retention, retention_of
from common.domain.serial import is_serial, serial
from common.domain.stock import SheetReason, Stock
from common.domain.wording import Wording

NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
TODAY = date(2026, 11, 22)
SERIAL = serial("CSC-1", 2026, 123)
PAPER = {"digest": "0" * 32, "stock": None, "sheet": None, "retention": "certificate"}


def document_in(state: DocumentState, copies: int = 1) -> Document:
    return Document(
        id=1, template=Template.SERVICE_CERTIFICATE, language="ar", day=date(2026, 11, 22), service="C1", agency="AG",
        wing="BKO", retention="certificate", asked_by="E1", asked_at=NOW, number="C042", ticket=1, state=state,
        owner="E4", serial=SERIAL if copies else None, copies=copies,
        issued_on=date(2026, 1, 1),
    )  # fmt: skip


VERBS = {
    DocumentVerb.TAKE: lambda one: one.take(owner="E4"),
    DocumentVerb.GIVE_BACK: lambda one: one.give_back(),
    DocumentVerb.PRINT: lambda one: one.print(owner="E4", serial=SERIAL, today=TODAY, now=NOW, **PAPER),
    DocumentVerb.MAKE_READY: lambda one: one.make_ready(now=NOW),
    DocumentVerb.HAND_OVER: lambda one: one.hand_over(by="E1", identity=Identity.ID_CARD, receipt="1", now=NOW),
    DocumentVerb.WITHDRAW: lambda one: one.withdraw(by="E1", reason=EndReason.NOT_WANTED, now=NOW),
    DocumentVerb.REVOKE: lambda one: one.revoke(by="E1", reason=EndReason.FRAUD, now=NOW),
}


@pytest.mark.parametrize(("state", "verb"), list(product(DocumentState, DocumentVerb)))
def test_a_verb_does_what_the_table_says_and_nothing_else(state: DocumentState, verb: DocumentVerb) -> None:
    document = document_in(state)
    if (state, verb) in TRANSITIONS:
        assert VERBS[verb](document).state is TRANSITIONS[state, verb]
        return
    with pytest.raises(QueueError) as refused:
        VERBS[verb](document)
    assert refused.value.refusal is Refusal.DOCUMENT_NOT_ALLOWED


def test_every_verb_and_every_state_has_its_place() -> None:
    assert {verb for _, verb in TRANSITIONS} == set(DocumentVerb) == set(VERBS)
    assert set(DOCUMENT_STATE_NAMES) == set(DocumentState)


def test_of_the_closed_only_what_was_given_can_still_change() -> None:
    assert [pair for pair in TRANSITIONS if pair[0] in CLOSED] == [(DocumentState.HANDED_OVER, DocumentVerb.REVOKE)]


def test_what_was_never_printed_is_not_ready() -> None:
    with pytest.raises(QueueError) as refused:
        document_in(DocumentState.PRINTING, copies=0).make_ready(now=NOW)
    assert refused.value.refusal is Refusal.NOT_PRINTED


def test_copies_are_counted_for_each_serial() -> None:
    again = VERBS[DocumentVerb.PRINT](document_in(DocumentState.READY))
    other = again.print(owner="E4", serial=serial("CSC-1", 2026, 124), today=TODAY, now=NOW, **PAPER)
    assert (again.copies, other.copies) == (2, 1)
    assert (again.issued_on, other.issued_on) == (date(2026, 1, 1), TODAY)


def test_a_serial_names_centre_year_and_count() -> None:
    assert SERIAL.startswith("CSC-1-2026-000123-")
    assert is_serial(SERIAL)
    assert is_serial(SERIAL.lower())
    assert not is_serial("")


def test_a_wrong_character_in_a_serial_shows() -> None:
    body = SERIAL.rpartition("-")[0]
    for place, character in enumerate(body):
        if character != "-":
            others = [other for other in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ" if other != character]
            assert not any(is_serial(SERIAL[:place] + other + SERIAL[place + 1 :]) for other in others)


def test_two_neighbours_that_changed_places_in_a_serial_show() -> None:
    for place in range(len(SERIAL) - 3):
        one, two = SERIAL[place : place + 2]
        if one != two and "-" not in (one, two):
            assert not is_serial(SERIAL[:place] + two + one + SERIAL[place + 2 :])


def test_serials_do_not_end_with_the_sixth_digit() -> None:
    assert is_serial(serial("CSC-1", 2026, 12_345_678))


def test_a_digest_tells_of_every_field_and_cannot_be_guessed_without_its_salt() -> None:
    said = {"holder": "صاحب الوثيقة", "id": "1000000000"}
    digest = content_digest(SERIAL, said, "salt")
    assert len(digest) == 32
    assert digest == content_digest(SERIAL, dict(reversed(said.items())), "salt")
    others = [({**said, "id": "1000000001"}, "salt"), ({"holder": said["holder"]}, "salt"), (said, "other")]
    assert digest not in {content_digest(SERIAL, content, salt) for content, salt in others}


def test_every_template_and_class_is_kept_for_a_known_time() -> None:
    assert set(OF_TEMPLATE) == set(Template)
    assert set(USUAL) == set(Retention)


def test_what_is_printed_on_controlled_forms_is_kept_as_such() -> None:
    assert retention_of(Template.REQUEST_RECEIPT, None) is Retention.RECEIPT
    assert retention_of(Template.REQUEST_RECEIPT, "FORM") is Retention.CONTROLLED


def test_years_are_counted_on_a_leap_day_too() -> None:
    one_year = Keeping(years=1, uncollected_days=30)
    assert one_year.kept_since(date(2026, 11, 22)) == date(2025, 11, 22)
    assert one_year.kept_since(date(2028, 2, 29)) == date(2027, 2, 28)


def test_every_reason_to_print_again_can_spoil_a_sheet() -> None:
    assert {reason.value for reason in PrintReason} <= {reason.value for reason in SheetReason}


def test_a_pack_gives_its_sheets_in_order_until_it_is_empty() -> None:
    stock = Stock(code="FORM", names=Wording("نموذج", "form"), prefix="A", first=9, last=10, next=9)
    stock, first = stock.take()
    stock, second = stock.take()
    assert (first, second, stock.left, stock.is_sound) == ("A09", "A10", 0, True)
    with pytest.raises(QueueError) as refused:
        stock.take()
    assert refused.value.refusal is Refusal.STOCK_EMPTY
