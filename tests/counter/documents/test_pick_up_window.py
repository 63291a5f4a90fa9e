"""Documents at the pick-up, in real windows and on a real store."""

import pytest

from common.domain.document import Document, DocumentState, Identity, PrintReason, Template
from common.domain.ticket import Turn
from tests.counter.conftest import Clerk
from tests.counter.documents.reading import columns_of, text_of
from tests.counter.papers import ESCAPE, F8, HOLDER, Office, at_pick_up, confirm, documents, fill, show, take

PickUp = tuple[Clerk, Turn, Document]


@pytest.fixture
def pick_up(office: Office) -> PickUp:
    """A comprehensive desk that hands over, the visitor there, and the document that is ready."""
    desk = office.open("20", "S20")
    return desk, *at_pick_up(desk, office.open("41", "S30"))


def test_a_ready_document_is_handed_over_for_a_receipt(pick_up: PickUp, office: Office) -> None:
    desk, visitor, document = pick_up
    show(desk)
    take(desk, str(document.id), "hand-over", "id-card")
    given, receipt = documents(desk, visitor)
    assert (given.state, given.identity, given.receipt) == (
        DocumentState.HANDED_OVER,
        Identity.ID_CARD,
        receipt.serial,
    )
    assert (receipt.template, receipt.state) == (Template.PICK_UP_RECEIPT, DocumentState.HANDED_OVER)
    assert office.printed == [f"{receipt.serial}-1"]
    assert str(given.serial) in text_of(office, f"{receipt.serial}-1")


def test_each_column_of_the_receipt_is_in_one_language(pick_up: PickUp, office: Office) -> None:
    desk, _, document = pick_up
    show(desk)
    take(desk, str(document.id), "hand-over", "id-card")
    (name,) = office.printed
    arabic, english = columns_of(office, name)
    assert "إفادة بإنجاز خدمة" in arabic
    assert "بطاقة الهوية" in arabic
    assert "Service certificate" not in arabic
    assert "Service certificate" in english
    assert "Identity card" in english
    assert "بطاقة" not in english


def test_a_representative_is_named_on_the_receipt(pick_up: PickUp) -> None:
    desk, visitor, document = pick_up
    show(desk)
    take(desk, str(document.id), "hand-over", "representative")
    fill(desk, recipient="مندوب صاحب الوثيقة")
    confirm(desk)
    _, receipt = documents(desk, visitor)
    content = desk.operations.content_of(receipt.id)
    assert (content["holder"], content["recipient"]) == (HOLDER, "مندوب صاحب الوثيقة")


def test_nobody_leaves_the_pick_up_without_a_question_about_the_document(pick_up: PickUp) -> None:
    desk, visitor, document = pick_up
    desk.press(F8)
    assert desk.state(visitor) == "serving"
    desk.press(ESCAPE)
    show(desk)
    take(desk, str(document.id), "hand-over", "passport")
    desk.press(ESCAPE)
    desk.press(F8)
    assert desk.state(visitor) == "finished"


def test_what_is_not_ready_says_so_at_the_pick_up(pick_up: PickUp) -> None:
    desk, _, document = pick_up
    do = desk.operations
    do.print_document("41", document.id, reason=PrintReason.DAMAGED)
    desk.look_again()
    show(desk)
    take(desk, str(document.id))
    assert not desk.sees("document-hand-over")
    assert "ليست جاهزة" in desk.text("document-waits")


def test_a_hand_over_without_a_printer_stands_and_says_that_the_receipt_is_missing(
    office: Office,
) -> None:
    desk = office.open("20", "S20", document_printer="")
    _, document = at_pick_up(desk, office.open("41", "S30"))
    show(desk)
    take(desk, str(document.id), "hand-over", "digital")
    assert desk.operations.document(document.id).state is DocumentState.HANDED_OVER  # type: ignore[union-attr]
    assert "document_printer" in desk.text("document-told")
