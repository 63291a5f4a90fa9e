"""A document's way through the counters: each turn of it, who may do it, and what is left of it in the store."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from common.domain.document import Document, DocumentState, EndReason, Identity, PrintReason, Template
from common.domain.errors import QueueError, Refusal
from common.domain.serial import is_serial
from common.operations.copying import MOST_LETTERS
from common.store.backup.encryption import Keys
from common.store.backup.making import Making, make
from common.store.backup.restoring import restore
from common.store.backup.serials import GAP
from tests.operations.hall import BACK_OFFICE, COMPREHENSIVE, DESK, Hall

HOLDER = "صاحب الوثيقة الأول"
CONTENT = {"holder": HOLDER, "id": "1098765432", "remarks": "نسخة أصلية"}


def ask(hall: Hall, **more: object) -> Document:
    """A visitor at the desk asks for a certificate; the step goes on to the back office."""
    hall.issue("A1")
    step = hall.serve(DESK).step.id
    template = Template.SERVICE_CERTIFICATE
    document = hall.operations.ask_document(DESK, step, template, CONTENT, language="ar", **more)  # type: ignore[arg-type]
    hall.operations.finish(DESK, step)
    return document


def ready(hall: Hall, **more: object) -> Document:
    """Printed and made ready; its visitor waits to pick it up."""
    document = ask(hall, **more)
    papers = hall.serve(BACK_OFFICE).step.id
    hall.operations.take_document(BACK_OFFICE, document.id)
    hall.operations.print_document(BACK_OFFICE, document.id)
    hall.operations.finish(BACK_OFFICE, papers)
    return hall.operations.document_ready(BACK_OFFICE, document.id)


def given(hall: Hall) -> Document:
    document = ready(hall)
    step = hall.serve(COMPREHENSIVE).step.id
    handed = hall.operations.hand_over(COMPREHENSIVE, document.id, Identity.ID_CARD, "R-1")
    hall.operations.finish(COMPREHENSIVE, step)
    return handed


def refusal_of(verb: Callable[[], object]) -> Refusal:
    with pytest.raises(QueueError) as refused:
        verb()
    return refused.value.refusal


def kinds(hall: Hall) -> list[str]:
    return [e.happening.kind for e in hall.centre.events.all() if e.happening.kind.startswith("document")]


def test_a_document_goes_with_its_visit_from_the_desk_to_the_pick_up(hall: Hall) -> None:
    document = given(hall)
    assert document.state is DocumentState.HANDED_OVER
    assert (document.owner, document.closed_by, document.identity) == ("E4", "E2", Identity.ID_CARD)
    assert document.receipt == "R-1"
    assert document.serial
    assert is_serial(document.serial)
    assert hall.operations.document_of_serial(f" {document.serial.lower()}") == document
    steps = ["asked", "taken", "printed", "ready", "handed-over"]
    assert kinds(hall) == [f"document-{step}" for step in steps]
    assert hall.centre.verify() is None


def test_a_document_is_found_by_a_serial_in_arabic_digits_and_by_no_other_text(hall: Hall) -> None:
    document = ready(hall)
    arabic = "".join(chr(0x660 + int(one)) if one.isdigit() else one for one in document.serial or "")
    assert hall.operations.document_of_serial(arabic) == document
    for text in ("", "a\x00-b", "\ud800", "'; --", "X" * 10_000):
        assert hall.operations.document_of_serial(text) is None


def test_the_back_office_sees_its_jobs_in_the_order_in_which_they_were_asked_for(hall: Hall) -> None:
    first, second = ask(hall), ask(hall)
    assert [job.id for job in hall.operations.jobs("BKO")] == [first.id, second.id]
    assert hall.operations.jobs("DSK") == []
    hall.operations.take_document(BACK_OFFICE, second.id)
    assert [job.id for job in hall.operations.jobs("BKO", DocumentState.PRINTING)] == [second.id]


def test_what_is_ready_for_a_visit_is_told(hall: Hall) -> None:
    document = ready(hall)
    assert document.ticket is not None
    assert hall.operations.ready_documents(document.ticket) == [document]
    assert hall.operations.documents_of(document.ticket) == [document]


def test_no_event_says_what_a_document_says(hall: Hall) -> None:
    given(hall)
    bodies = " ".join(str(event.happening.body) for event in hall.centre.events.all())
    assert not any(text in bodies for text in CONTENT.values())


def test_a_job_that_was_taken_is_nobody_elses(hall: Hall) -> None:
    document = ask(hall)
    hall.operations.take_document(BACK_OFFICE, document.id)
    others = [
        lambda: hall.operations.take_document(DESK, document.id),
        lambda: hall.operations.print_document(DESK, document.id),
        lambda: hall.operations.give_back_document(DESK, document.id),
        lambda: hall.operations.document_ready(DESK, document.id),
    ]
    assert {refusal_of(verb) for verb in others} == {Refusal.DOCUMENT_TAKEN}


def test_a_job_that_is_given_back_is_taken_by_another_and_keeps_its_serial(hall: Hall) -> None:
    document = ask(hall)
    hall.operations.take_document(BACK_OFFICE, document.id)
    serial = hall.operations.print_document(BACK_OFFICE, document.id).serial
    hall.operations.give_back_document(BACK_OFFICE, document.id)
    taken = hall.operations.take_document(DESK, document.id)
    assert (taken.owner, taken.serial) == ("E1", serial)
    again = hall.operations.print_document(DESK, document.id, reason=PrintReason.LOST)
    assert (again.serial, again.copy) == (serial, 2)


def test_a_job_of_a_clerk_who_has_left_is_not_stuck(hall: Hall) -> None:
    document = ask(hall)
    hall.operations.take_document(BACK_OFFICE, document.id)
    hall.operations.close_counter(BACK_OFFICE)
    assert hall.operations.give_back_document(DESK, document.id).state is DocumentState.ASKED
    assert hall.operations.take_document(DESK, document.id).owner == "E1"


def test_serials_are_dense_whatever_is_refused_between(hall: Hall) -> None:
    serials = []
    for _ in range(3):
        document = ask(hall)
        refusal_of(partial(hall.operations.print_document, BACK_OFFICE, document.id))
        hall.operations.take_document(BACK_OFFICE, document.id)
        serials.append(hall.operations.print_document(BACK_OFFICE, document.id).serial)
    assert [serial[:-2] for serial in serials] == [f"CSC-1-2026-00000{n}" for n in (1, 2, 3)]


def test_serials_begin_anew_with_the_year_of_the_centres_calendar(hall: Hall) -> None:
    hall.clock.now = hall.clock.now.replace(month=12, day=31, hour=20, minute=59)  # 23:59 in Riyadh
    old = ready(hall)
    hall.clock.advance(60)
    hall.operations.print_document(BACK_OFFICE, old.id, reason=PrintReason.JAM)
    new = ready(hall)
    assert old.serial
    assert new.serial
    assert (old.serial[:-2], new.serial[:-2]) == ("CSC-1-2026-000001", "CSC-1-2027-000001")
    assert [copy.serial for copy in hall.centre.documents.copies(old.id)] == [old.serial, old.serial]


def test_a_restored_store_gives_no_serial_that_was_given_since_the_backup(hall: Hall, tmp_path: Path) -> None:
    hall.clock.now = datetime.now(UTC).replace(microsecond=0)
    ready(hall)
    backup, _ = make(Making(str(hall.address), "0.5.0", tmp_path / "backups"))
    lost = ready(hall)
    restore(backup, str(tmp_path / "restored.db"), Keys())
    restored = Hall.of(tmp_path / "restored.db", hall.clock)
    again = ready(restored)
    assert lost.serial
    assert again.serial
    assert again.serial.split("-")[3] == f"{GAP + 2:06d}"
    assert lost.serial.split("-")[3] == "000002"
    assert restored.centre.verify() is None


def test_a_document_is_printed_again_only_for_a_reason(hall: Hall) -> None:
    document = ready(hall)
    again = lambda: hall.operations.print_document(BACK_OFFICE, document.id)  # noqa: E731
    assert refusal_of(again) is Refusal.PRINTED_ALREADY
    printed = hall.operations.print_document(BACK_OFFICE, document.id, reason=PrintReason.SMUDGED)
    assert (printed.serial, printed.copy, printed.document.state) == (document.serial, 2, DocumentState.PRINTING)
    copies = hall.centre.documents.copies(document.id)
    assert [(copy.copy, copy.staff, copy.reason) for copy in copies] == [
        (1, "E4", None),
        (2, "E4", PrintReason.SMUDGED),
    ]


def test_wrong_data_makes_the_serial_worthless_and_the_digest_another(hall: Hall) -> None:
    document = ready(hall)
    right = {**CONTENT, "id": "1012345678"}
    printed = hall.operations.print_document(BACK_OFFICE, document.id, reason=PrintReason.WRONG_DATA, content=right)
    assert printed.serial != document.serial
    assert printed.copy == 1
    assert printed.document.digest != document.digest
    assert hall.operations.revoked() == {document.serial}
    assert hall.operations.content_of(document.id) == right


@pytest.mark.parametrize("end", ["withdraw", "revoke", "hand over"])
def test_a_document_that_was_closed_elsewhere_is_not_corrected_any_more(hall: Hall, end: str) -> None:
    document = given(hall) if end == "hand over" else ready(hall)
    if end == "withdraw":
        hall.operations.withdraw_document(DESK, document.id, EndReason.NOT_WANTED)
    elif end == "revoke":
        hall.operations.revoke_document(document.id, EndReason.FRAUD)
    dead, reason = hall.operations.revoked(), PrintReason.WRONG_DATA
    correct = partial(hall.operations.print_document, BACK_OFFICE, document.id, reason=reason, content=CONTENT)
    assert refusal_of(correct) is Refusal.DOCUMENT_NOT_ALLOWED
    assert hall.operations.revoked() == dead
    assert hall.centre.verify() is None


def test_what_a_printed_document_says_is_not_changed_for_another_reason(hall: Hall) -> None:
    document = ready(hall)
    change = lambda: hall.operations.print_document(  # noqa: E731
        BACK_OFFICE, document.id, reason=PrintReason.JAM, content={"holder": "غيره"}
    )
    assert refusal_of(change) is Refusal.CONTENT_IS_FIXED
    assert hall.operations.content_of(document.id) == CONTENT


def test_the_same_request_again_tells_the_same_serial_copy_and_sheet(hall: Hall) -> None:
    document = ask(hall, request="asked")
    step = hall.operations.documents_of(document.ticket or 0)
    assert step == [document]
    hall.operations.take_document(BACK_OFFICE, document.id)
    first = hall.operations.print_document(BACK_OFFICE, document.id, request="p1")
    hall.operations.print_document(BACK_OFFICE, document.id, reason=PrintReason.JAM, request="p2")
    again = hall.other_program().print_document(BACK_OFFICE, document.id, request="p1")
    assert (again.serial, again.copy, again.sheet) == (first.serial, 1, None)
    assert again.document.copies == 2
    hall.operations.document_ready(BACK_OFFICE, document.id, request="r")
    assert hall.operations.document_ready(BACK_OFFICE, document.id, request="r").state is DocumentState.READY
    assert len(kinds(hall)) == 5


def test_a_document_is_handed_only_to_the_visitor_it_is_of(hall: Hall) -> None:
    document = ready(hall)
    give = lambda **to: hall.operations.hand_over(DESK, document.id, Identity.ID_CARD, "R-1", **to)  # noqa: E731
    assert refusal_of(give) is Refusal.NOT_THE_HOLDERS
    hall.issue("A1")
    other = hall.serve(DESK)
    assert refusal_of(give) is Refusal.NOT_THE_HOLDERS
    assert refusal_of(lambda: give(ticket=other.ticket.id)) is Refusal.NOT_THE_HOLDERS
    assert give(ticket=document.ticket).state is DocumentState.HANDED_OVER


@pytest.mark.parametrize("receipt", ["", "A" * 41, "صاحب", "1; DROP", "a b"])
def test_a_receipt_is_a_number_and_no_name(hall: Hall, receipt: str) -> None:
    document = ready(hall)
    hall.serve(COMPREHENSIVE)
    give = lambda: hall.operations.hand_over(COMPREHENSIVE, document.id, Identity.ID_CARD, receipt)  # noqa: E731
    assert refusal_of(give) is Refusal.RECEIPT_NEEDED


def test_a_withdrawn_document_that_was_printed_has_a_serial_that_is_good_no_more(hall: Hall) -> None:
    asked, printed = ask(hall), ready(hall)
    hall.operations.withdraw_document(DESK, asked.id, EndReason.NOT_WANTED)
    ended = hall.operations.withdraw_document(DESK, printed.id, EndReason.NOT_COLLECTED)
    assert (ended.state, ended.reason) == (DocumentState.WITHDRAWN, EndReason.NOT_COLLECTED)
    assert hall.operations.revoked() == {printed.serial}
    assert hall.centre.documents.is_revoked(printed.serial or "")


def test_a_revoked_serial_never_comes_again(hall: Hall) -> None:
    document = given(hall)
    hall.operations.revoke_document(document.id, EndReason.FRAUD)
    assert hall.operations.revoked() == {document.serial}
    again = lambda: hall.operations.print_document(BACK_OFFICE, document.id, reason=PrintReason.LOST)  # noqa: E731
    assert refusal_of(again) is Refusal.DOCUMENT_NOT_ALLOWED
    assert ready(hall).serial not in hall.operations.revoked()


def test_nobody_works_on_a_document_from_a_counter_where_nobody_sits(hall: Hall) -> None:
    document = ask(hall)
    hall.operations.close_counter(BACK_OFFICE)
    assert refusal_of(lambda: hall.operations.take_document(BACK_OFFICE, document.id)) is Refusal.COUNTER_CLOSED


def test_a_document_that_is_not_there_is_refused_by_name(hall: Hall) -> None:
    assert refusal_of(lambda: hall.operations.take_document(DESK, 10**15)) is Refusal.UNKNOWN_DOCUMENT
    assert hall.operations.document(10**15) is None


def test_nothing_is_asked_for_at_a_step_that_was_cancelled(hall: Hall) -> None:
    hall.issue("A1")
    step = hall.serve(DESK).step.id
    hall.operations.return_to_queue(DESK, step)
    hall.operations.cancel(step)
    ask_for = hall.operations.ask_document
    asked = lambda: ask_for(DESK, step, Template.VISIT_RECORD, CONTENT, language="ar")  # noqa: E731
    assert refusal_of(asked) is Refusal.NOT_ALLOWED


def test_what_waits_for_a_visit_that_was_cancelled_can_be_withdrawn_by_the_back_office(hall: Hall) -> None:
    hall.issue("A1")
    step = hall.serve(DESK).step.id
    ask_for = hall.operations.ask_document
    document = ask_for(DESK, step, Template.VISIT_RECORD, CONTENT, language="ar")
    hall.operations.return_to_queue(DESK, step)
    hall.operations.cancel(step)
    assert [job.id for job in hall.operations.jobs("BKO")] == [document.id]
    hall.operations.withdraw_document(BACK_OFFICE, document.id, EndReason.NOT_WANTED)
    assert hall.operations.jobs("BKO") == []
    assert hall.centre.verify() is None


def test_an_undo_right_after_a_document_takes_nothing_back_and_says_why(hall: Hall) -> None:
    hall.issue("A1")
    step = hall.serve(DESK).step.id
    document = hall.operations.ask_document(DESK, step, Template.VISIT_RECORD, CONTENT, language="ar")
    assert refusal_of(lambda: hall.operations.undo(DESK)) is Refusal.DOCUMENTS_STAY
    hall.clock.advance(11)
    assert refusal_of(lambda: hall.operations.undo(DESK)) is Refusal.NOTHING_TO_UNDO
    hall.operations.finish(DESK, step)
    assert hall.operations.undo(DESK)[0].step.id == step
    assert hall.operations.document(document.id) == document


BAD = [{"Holder": "x"}, {"a b": "x"}, {"": "x"}, {"holder": "x" * (MOST_LETTERS + 1)}, {"holder": "a\x00b"}]


@pytest.mark.parametrize("content", [*BAD, {"holder": "\ud800"}, {f"f{n}": "x" for n in range(41)}])
def test_what_cannot_be_printed_is_refused_and_nothing_is_kept(hall: Hall, content: dict[str, str]) -> None:
    step = (hall.issue("A1"), hall.serve(DESK))[1].step.id
    head = hall.operations.head()
    ask_for = hall.operations.ask_document
    asked = lambda: ask_for(DESK, step, Template.VISIT_RECORD, content, language="ar")  # noqa: E731
    assert refusal_of(asked) is Refusal.BAD_CONTENT
    assert hall.operations.head() == head


def test_letting_old_visits_go_loses_no_document(hall: Hall) -> None:
    document = given(hall)
    hall.operations.close_day()
    hall.clock.advance(timedelta(days=3).total_seconds())
    while hall.operations.purge(hall.operations.today()):
        pass
    assert list(hall.centre.tickets.tickets()) == []
    assert hall.operations.document(document.id) == document
    assert hall.operations.content_of(document.id) == CONTENT
    revoked = hall.operations.revoke_document(document.id, EndReason.STOLEN)
    assert revoked.state is DocumentState.REVOKED
    assert hall.centre.verify() is None
