"""Documents at the desk where they are asked for, in real windows and on a real store."""

from pathlib import Path

from PySide6.QtCore import Qt

from common.domain.document import DocumentState, Template
from common.domain.ticket import Turn
from tests.counter.conftest import Clerk
from tests.counter.documents.reading import text_of
from tests.counter.papers import (
    ESCAPE,
    F8,
    F10,
    HOLDER,
    ID,
    ONE,
    D,
    Office,
    ask,
    asked_for,
    confirm,
    documents,
    fill,
    settle,
    show,
    take,
)
from tests.counter.test_away import Cable, come_back, go_away


def serving(clerk: Clerk) -> Turn:
    (turn,) = clerk.issue("C2")
    clerk.serve(turn, finish=False)
    return turn


def test_the_key_for_documents_is_shown_before_there_is_one(desk: Clerk) -> None:
    serving(desk)
    line = desk.item("visit-documents")
    assert line.property("text") == "الوثائق"
    desk.touch("documents-key")
    assert desk.sees("documents")


def test_an_undo_behind_a_document_takes_nothing_back_and_says_why(desk: Clerk) -> None:
    turn = serving(desk)
    ask(desk)
    for _ in range(2):  # with the sheet open, and without
        desk.press(Qt.Key.Key_Z, ctrl=True)
        assert desk.state(turn) == "serving"
        assert "لا تراجع عما فُعل بوثيقة" in desk.text("toast-text")
        desk.press(ESCAPE)
    assert documents(desk, turn)[0].state is DocumentState.ASKED


def test_an_undo_of_the_verb_after_a_document_leaves_the_document_alone(desk: Clerk) -> None:
    turn = serving(desk)
    ask(desk)
    desk.press(ESCAPE)
    desk.press(F10)
    assert desk.state(turn) == "finished"
    desk.press(Qt.Key.Key_Z, ctrl=True)
    assert desk.state(turn) == "serving"
    assert documents(desk, turn)[0].state is DocumentState.ASKED
    desk.press(Qt.Key.Key_Z, ctrl=True)
    assert desk.state(turn) == "serving"


def test_a_document_without_a_serial_is_called_by_what_it_is_and_whose(desk: Clerk) -> None:
    turn = serving(desk)
    ask(desk)
    told = desk.text("document-told")
    assert "«إفادة بإنجاز خدمة»" in told
    assert turn.ticket.number in told


def test_a_document_is_asked_for_with_its_fields_and_shown_with_its_state(desk: Clerk) -> None:
    turn = serving(desk)
    ask(desk)
    (document,) = documents(desk, turn)
    content = desk.operations.content_of(document.id)
    assert (document.template, document.wing, document.language) == (Template.SERVICE_CERTIFICATE, "BKO", "ar")
    assert (content["holder"], content["id"]) == (HOLDER, ID)
    assert desk.text(f"document-mark-{document.id}") == "مطلوبة"
    desk.press(ESCAPE)
    assert desk.sees("visit-documents")
    assert desk.state(turn) == "serving"


def test_the_whole_way_to_a_question_is_found_by_keys_alone(desk: Clerk) -> None:
    turn = serving(desk)
    desk.press(D, ctrl=True)
    desk.press(ONE)
    desk.press(Qt.Key.Key_3)
    fill(desk, holder=HOLDER)
    desk.press(F8)
    settle(desk)
    assert [one.template for one in documents(desk, turn)] == [Template.SERVICE_CERTIFICATE]


def test_an_identity_number_is_taken_in_any_digits_and_doubted_when_it_looks_wrong(desk: Clerk) -> None:
    turn = serving(desk)
    show(desk)
    take(desk, "ask", "service-certificate")
    fill(desk, holder=HOLDER, id="١٠٩٨٧٦٥٤٣١")
    assert desk.sees("doubt-id")
    confirm(desk)
    (document,) = documents(desk, turn)
    assert desk.operations.content_of(document.id)["id"] == "1098765431"


def test_without_a_name_nothing_is_asked_for(desk: Clerk) -> None:
    turn = serving(desk)
    show(desk)
    take(desk, "ask", "service-certificate")
    assert not desk.item("document-confirm").isEnabled()
    confirm(desk)
    assert documents(desk, turn) == []


def test_what_was_typed_is_there_again_after_the_sheet_was_closed(desk: Clerk) -> None:
    serving(desk)
    show(desk)
    take(desk, "ask", "service-certificate")
    fill(desk, holder=HOLDER)
    for _ in range(3):
        desk.press(ESCAPE)
    assert not desk.sees("documents")
    show(desk)
    take(desk, "ask", "service-certificate")
    assert desk.text("field-holder") == HOLDER


def test_what_was_typed_outlives_a_store_that_is_away_and_is_asked_for_once(office: Office, store_path: Path) -> None:
    cable = Cable(store_path)
    desk = office.open(store=str(cable.end))
    turn = serving(desk)
    show(desk)
    take(desk, "ask", "service-certificate")
    fill(desk, holder=HOLDER)
    go_away(desk, cable)
    confirm(desk)
    assert desk.text("field-holder") == HOLDER
    come_back(desk, cable)
    assert desk.text("field-holder") == HOLDER
    confirm(desk)
    assert len(documents(desk, turn)) == 1


def test_words_that_cannot_be_printed_are_refused_and_stay_in_their_field(desk: Clerk) -> None:
    turn = serving(desk)
    show(desk)
    take(desk, "ask", "service-certificate")
    desk.app.documents.write("holder", f"{HOLDER} 漢")
    confirm(desk)
    assert "漢" in desk.text("document-told")
    assert desk.text("field-holder") == f"{HOLDER} 漢"
    assert documents(desk, turn) == []


def test_what_was_asked_for_is_withdrawn_with_a_reason(desk: Clerk) -> None:
    turn, document = asked_for(desk)
    show(desk)
    take(desk, str(document.id), "withdraw", "not-wanted")
    assert documents(desk, turn)[0].state is DocumentState.WITHDRAWN


def test_a_receipt_is_printed_where_it_is_asked_for_and_given_without_another(desk: Clerk, office: Office) -> None:
    turn = serving(desk)
    ask(desk, "request-receipt")
    (document,) = documents(desk, turn)
    take(desk, str(document.id), "print", "hand-over", "id-card")
    (given,) = documents(desk, turn)
    assert (given.state, given.receipt) == (DocumentState.HANDED_OVER, given.serial)
    assert office.printed == [f"{given.serial}-1"]
    assert str(given.serial) in text_of(office, f"{given.serial}-1")


def test_the_record_of_a_visit_tells_its_steps(desk: Clerk, office: Office) -> None:
    turn = serving(desk)
    ask(desk, "visit-record")
    (document,) = documents(desk, turn)
    take(desk, str(document.id), "print")
    assert "Service Desks" in text_of(office, office.printed[0])
