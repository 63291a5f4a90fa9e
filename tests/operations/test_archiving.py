"""Documents are found again by any of their words, and what they say goes when it was kept long enough."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from common.domain.document import DocumentState, EndReason, PrintReason, Template
from common.domain.errors import QueueError, Refusal
from common.domain.event import Kind
from common.domain.retention import Keeping, Retention
from common.operations.archiving import PAGE, Search
from common.operations.indexing import agency_facet, service_facet, template_facet
from common.store.archive import LONGEST, MOST_WORDS
from common.store.engines import opened
from common.store.queries import QUERIES
from common.store.rows import Row
from common.store.store import Store
from tests.operations.hall import BACK_OFFICE, DESK, Hall
from tests.operations.test_documenting import CONTENT, ask, given, ready

YEAR = timedelta(days=366)


def asked(hall: Hall, **content: str) -> int:
    """A document that says this and is waiting to be printed."""
    step = (hall.issue("A1"), hall.serve(DESK))[1].step.id
    template = Template.REQUEST_RECEIPT
    document = hall.operations.ask_document(DESK, step, template, content, language="ar")
    hall.operations.finish(DESK, step)
    return document.id


def found(hall: Hall, text: str = "", **more: object) -> list[int]:
    return [one.id for one in hall.operations.search_documents(Search(text=text, **more))]  # type: ignore[arg-type]


def test_a_document_is_found_by_the_words_of_what_it_says_however_they_are_written(hall: Hall) -> None:
    mine = asked(hall, holder="أَحْمَـد الحُسَيني", remarks="نسخة للجوازات", id="1098765432")
    asked(hall, holder="غيره", id="2222222222")
    for text in ("احمد", "الحسيني احمد", "حسيني", "جوازات", "١٠٩٨٧", "109876", "نسخه احم"):
        assert found(hall, text) == [mine], text
    assert found(hall, "احمد غيره") == []


def test_a_document_is_found_by_its_serial_and_its_ticket(hall: Hall) -> None:
    document, other = ready(hall), ask(hall)
    assert document.serial
    assert found(hall, document.serial) == [document.id]
    assert found(hall, document.serial.lower()[:-2]) == [document.id]
    assert found(hall, other.number) == [other.id]


def test_newest_come_first_page_by_page(hall: Hall) -> None:
    ids = [asked(hall, holder="كل") for _ in range(3)]
    fill(hall, PAGE)
    pages = [[one.id for one in hall.operations.search_documents(Search(), page)] for page in (1, 2, 3)]
    assert [len(page) for page in pages] == [PAGE, 3, 0]
    assert pages[1] == ids[::-1]
    assert found(hall, "كل") == ids[::-1]


def test_filters_narrow_what_is_found(hall: Hall) -> None:
    certificate, receipt = given(hall).id, asked(hall, holder="س")
    assert found(hall, template=Template.REQUEST_RECEIPT) == [receipt]
    assert found(hall, state=DocumentState.HANDED_OVER) == [certificate]
    assert found(hall, service="A1", agency="AG") == [receipt, certificate]
    assert found(hall, service="A") == []
    assert found(hall, "صاحب", state=DocumentState.ASKED) == []
    today = hall.operations.today()
    assert found(hall, since=today, until=today) == [receipt, certificate]
    assert found(hall, until=today - timedelta(days=1)) == []


STRANGE = ["%", "_", "a%' OR '1'='1", "صاحب%", "*", '"', "\x00", "\ud800", "\U0010ffff", "service=A1", ";--", " "]


@pytest.mark.parametrize("text", STRANGE)
def test_characters_that_mean_something_elsewhere_mean_nothing_here(hall: Hall, text: str) -> None:
    document = ask(hall)
    other = asked(hall, holder="ليس هو")
    assert set(found(hall, text)) <= {document.id, other}
    assert found(hall, "nothing" + text) == []


@pytest.mark.parametrize("text", ["%", "* _", "ـــ", "«»", "😀", "\x00"])
def test_a_text_without_a_letter_or_digit_finds_nothing(hall: Hall, text: str) -> None:
    document = ask(hall)
    assert found(hall, text) == []
    assert found(hall, " ") == [document.id]


def test_very_long_words_and_very_many_words_are_looked_for_as_far_as_they_go(hall: Hall) -> None:
    mine = asked(hall, holder="x" * 1000, remarks=" ".join(f"word{n}" for n in range(60)))
    assert found(hall, "x" * 1000) == [mine]
    assert found(hall, "x" * LONGEST) == [mine]
    assert found(hall, " ".join(f"word{n}" for n in range(60))) == [mine]
    assert found(hall, "x" * (LONGEST - 1) + "y") == []
    assert MOST_WORDS < 60
    assert found(hall, "y" * 100_000) == []


def test_words_that_were_corrected_find_nothing_any_more(hall: Hall) -> None:
    document = ask(hall)
    hall.operations.take_document("4", document.id)
    hall.operations.print_document("4", document.id, content={"holder": "الصحيح"})
    assert found(hall, "الأول") == []
    assert found(hall, "صحيح") == [document.id]


def test_what_was_kept_long_enough_goes_and_its_serial_is_still_answered_for(hall: Hall) -> None:
    document = given(hall)
    hall.clock.advance((10 * YEAR).total_seconds())
    waiting = ask(hall)
    assert hall.operations.purge_documents() == 1
    assert hall.operations.purge_documents() == 0
    hall.operations.leave_no_trace()
    left = hall.operations.document(document.id)
    assert left
    assert left.purged_at == hall.clock.now
    assert (left.serial, left.state, left.digest) == (document.serial, document.state, document.digest)
    assert hall.operations.content_or_none(document.id) is None
    with pytest.raises(QueueError) as refused:
        hall.operations.content_of(document.id)
    assert refused.value.refusal is Refusal.CONTENT_IS_GONE
    assert found(hall, "صاحب") == [waiting.id]
    assert found(hall, document.serial or "") == [document.id]
    assert hall.operations.content_of(waiting.id) == CONTENT
    told = [event for event in hall.centre.events.all() if event.happening.kind is Kind.DOCUMENTS_PURGED]
    assert [event.happening.body["documents"] for event in told] == [1]
    assert hall.operations.revoke_document(document.id, EndReason.FRAUD).state is DocumentState.REVOKED
    assert hall.operations.purge_documents() == 0


def test_nothing_goes_a_day_too_soon(hall: Hall) -> None:
    step = (hall.issue("A1"), hall.serve(DESK))[1].step.id
    receipt = hall.operations.ask_document(DESK, step, Template.REQUEST_RECEIPT, CONTENT, language="ar")
    hall.operations.withdraw_document(DESK, receipt.id, EndReason.NOT_WANTED)
    hall.clock.now = hall.clock.now.replace(year=2027)
    assert hall.operations.purge_documents() == 0
    hall.clock.advance(86_400)
    assert hall.operations.purge_documents() == 1


def test_a_day_ends_in_the_centres_own_time(hall: Hall) -> None:
    """23:30 of the day before in UTC is 02:30 in Riyadh."""
    hall.clock.now = hall.clock.now.replace(hour=23, minute=30)
    step = (hall.issue("A1"), hall.serve(DESK))[1].step.id
    receipt = hall.operations.ask_document(DESK, step, Template.REQUEST_RECEIPT, CONTENT, language="ar")
    hall.operations.withdraw_document(DESK, receipt.id, EndReason.NOT_WANTED)
    hall.clock.now = hall.clock.now.replace(year=2027, minute=0)
    assert hall.operations.purge_documents() == 0
    hall.clock.advance(22 * 3600)
    assert hall.operations.purge_documents() == 1


def test_a_word_of_which_an_article_leaves_one_letter_is_looked_for_whole(hall: Hall) -> None:
    mine, other = asked(hall, holder="والد صاحب الطلب"), asked(hall, holder="دلال غازي")
    assert found(hall, "والد") == [mine]
    assert found(hall, "بالغ") == []
    assert found(hall, "غازي") == [other]


def test_a_document_is_kept_as_long_as_the_profile_says_also_when_that_changes(hall: Hall) -> None:
    """A running purge goes by the new schedule at once."""
    document, waiting = given(hall), ask(hall)
    hall.clock.advance((2 * YEAR).total_seconds())
    changed = Keeping(years=2, uncollected_days=3650)
    schedule = {**hall.operations.profile.retention, Retention.CERTIFICATE: changed}
    Store.open(hall.address).profiles.save(replace(hall.operations.profile, retention=schedule))
    assert purged(hall) == 1
    assert hall.operations.content_or_none(document.id) is None
    assert hall.operations.content_of(waiting.id) == CONTENT


def test_what_was_let_go_is_not_in_the_files(hall: Hall) -> None:
    if not isinstance(hall.address, Path):
        pytest.skip("a server's files are its own (docs/operations.md)")
    step = (hall.issue("A1"), hall.serve(DESK))[1].step.id
    secret = {"holder": "Zzyzxholder", "remarks": "Qqwzremark"}
    document = hall.operations.ask_document(DESK, step, Template.REQUEST_RECEIPT, secret, language="en")
    hall.operations.withdraw_document(DESK, document.id, EndReason.NOT_WANTED)
    assert any(b"zyzxholder" in part for part in _files(hall.address))
    hall.clock.advance((2 * YEAR).total_seconds())
    hall.operations.purge_documents()
    hall.operations.leave_no_trace()
    for word in (b"zyzxholder", b"qwzremark"):
        assert not any(word in part for part in _files(hall.address))


def test_all_documents_are_gone_through_in_order(hall: Hall) -> None:
    first, second = given(hall), ask(hall)
    fill(hall, 450)
    everything = [one.id for one in hall.operations.all_documents()]
    assert len(everything) == 452
    assert everything == sorted(everything)
    assert [one.id for one in hall.operations.all_documents(closed_only=True)] == [first.id]
    assert second.id in everything


DAY = timedelta(days=1).total_seconds()


def purged(hall: Hall) -> int:
    gone = hall.operations.purge_documents()
    assert hall.operations.purge_documents() == 0
    return gone


def test_what_nobody_collected_is_withdrawn_in_time_and_says_nothing_any_more(hall: Hall) -> None:
    document, waiting = ready(hall), ask(hall)
    hall.clock.advance(90 * DAY)
    assert purged(hall) == 0
    hall.clock.advance(DAY)
    assert purged(hall) == 2
    for one in (document, waiting):
        now = hall.operations.document(one.id)
        assert now is not None
        assert (now.state, now.reason, now.closed_by) == (DocumentState.WITHDRAWN, EndReason.NOT_COLLECTED, None)
        assert hall.operations.content_or_none(one.id) is None
    assert found(hall, CONTENT["holder"]) == []
    assert hall.operations.revoked() == {document.serial}
    *_, first, second, told = [event.happening for event in hall.centre.events.all()]
    assert {first.body["reason"], second.body["reason"], told.body["reason"]} == {"not-collected"}
    assert hall.centre.verify() is None


def test_a_receipt_is_waited_for_a_month_and_what_was_reprinted_from_then_on(hall: Hall) -> None:
    receipt, document = asked(hall, holder="صاحب الطلب"), ready(hall)
    hall.clock.advance(31 * DAY)
    hall.operations.print_document(BACK_OFFICE, document.id, reason=PrintReason.SMUDGED)
    hall.operations.document_ready(BACK_OFFICE, document.id)
    assert purged(hall) == 1
    assert found(hall, state=DocumentState.WITHDRAWN) == [receipt]
    hall.clock.advance(90 * DAY)
    assert purged(hall) == 0


def test_what_somebody_has_in_hand_is_not_withdrawn_under_their_hands(hall: Hall) -> None:
    document = ask(hall)
    hall.clock.advance(100 * DAY)
    hall.operations.take_document(BACK_OFFICE, document.id)
    assert purged(hall) == 0
    hall.operations.print_document(BACK_OFFICE, document.id)
    assert hall.operations.content_of(document.id) == CONTENT
    hall.operations.close_counter(BACK_OFFICE)
    hall.clock.advance(91 * DAY)
    assert purged(hall) == 1


@pytest.mark.parametrize("text", ["cert", "CERTIFICATE service", "إفاده", "شهادة", "الشهادة"])
def test_a_document_is_found_by_the_name_of_its_template(hall: Hall, text: str) -> None:
    asked(hall, holder="صاحب الطلب")
    document = ask(hall)
    assert found(hall, text) == [document.id]


PLANS = [
    ("documents_by_words", Search(text="مشترك فلان007")),
    ("documents_by_words", Search(service="A1", state=DocumentState.READY)),
    ("documents_by_state", Search(state=DocumentState.READY)),
    ("documents_by_day", Search()),
]


@pytest.mark.long
def test_twenty_thousand_documents_are_found_by_their_indices(hall: Hall) -> None:
    _look_at_plans(hall, 20_000)


def test_documents_are_found_by_their_indices(hall: Hall) -> None:
    _look_at_plans(hall, 3_000)


def _look_at_plans(hall: Hall, count: int) -> None:
    fill(hall, count)
    one = fill_one_word(hall)
    assert found(hall, "فلان007 مشترك", service="A1")[0] == one
    engine = opened(hall.address)
    explain = "EXPLAIN QUERY PLAN" if isinstance(hall.address, Path) else "EXPLAIN"
    if explain == "EXPLAIN":
        engine.run("ANALYZE document", {})
        engine.run("ANALYZE document_word", {})
    for name in sorted({name for name, _ in PLANS}):
        values = dict.fromkeys(re.findall(r":(\w+)", QUERIES[name]), "مشترك")
        values |= {"centre": "CSC-1", "state": "ready", "since": "2026-11-01", "until": "2026-12-01"}
        lines = [str(row[-1]) for row in engine.rows(f"{explain} {QUERIES[name]}", {**values, "most": 50, "skip": 0})]
        assert not [line for line in lines if "Seq Scan on document" in line or line.startswith("SCAN d")], lines
    engine.close()


def _files(path: Path) -> Iterator[bytes]:
    """What is on the disk of a store, in one case of letters."""
    return (file.read_bytes().lower() for file in path.parent.glob(f"{path.name}*"))


def fill(hall: Hall, count: int) -> None:
    """Documents of an earlier system, written at once: each has a holder of its own and a word that all share."""
    engine, first = opened(hall.address), 10**6
    with engine.transaction("CSC-1"):
        engine.upsert("document", ("centre", "id"), [_row(first + n) for n in range(count)])
        words = [row for n in range(count) for row in _words(first + n)]
        engine.upsert("document_word", ("centre", "word", "document"), words)
    engine.close()


def fill_one_word(hall: Hall) -> int:
    return max(one.id for one in hall.operations.all_documents() if one.id % 1000 == 7)


def _row(number: int) -> Row:
    at = f"{date(2026, 11, 22).isoformat()}T07:24:00.000+00:00"
    return {
        "centre": "CSC-1", "id": number, "template": "request-receipt", "language": "ar", "day": "2026-11-22",
        "service": "A1", "agency": "AG", "wing": "BKO", "retention": "receipt", "asked_by": "E1", "asked_at": at,
        "number": "A001", "state": "asked", "copies": 0,
    }  # fmt: skip


def _words(number: int) -> Iterator[Row]:
    facets = [service_facet("A1"), agency_facet("AG"), template_facet(Template.REQUEST_RECEIPT)]
    for word in ("مشترك", f"فلان{number % 1000:03d}", *facets):
        yield {"centre": "CSC-1", "word": word, "document": number, "personal": 0}
