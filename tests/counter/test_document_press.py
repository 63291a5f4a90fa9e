"""What is printed again on another day is still of its own visit."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from common.documents.signing.key_folder import KeyFolder
from common.domain.document import Template
from common.domain.errors import DawrError, QueueError, Refusal
from common.domain.ticket import State
from common.domain.wording import Wording
from common.operations import Operations
from common.operations.transferring import To
from common.settings import Settings
from counter.document_acts import Page
from counter.document_press import prepared, press
from tests.conftest import Clock

STEPS_OF_A_PAGE = 40


def test_a_record_printed_the_next_day_is_not_of_who_has_that_number_then(
    operations: Operations, clock: Clock, tmp_path: Path
) -> None:
    keys = KeyFolder(tmp_path / "keys")
    operations.add_document_key(keys.make())
    operations.open_counter("1", "S01")
    operations.issue("C1", language="ar")
    turn = operations.call_next("1")
    assert turn
    record = operations.ask_document("1", turn.step.id, Template.VISIT_RECORD, {}, language="ar")
    operations.take_document("1", record.id)
    printed = operations.print_document("1", record.id)
    clock.advance(24 * 3600)
    other = operations.issue("C1", language="ar")
    assert other.ticket.number == printed.document.number
    _, draw = prepared(operations, Settings(keys=str(tmp_path / "keys")), Page(printed, None, {}))
    assert isinstance(draw, partial)
    (stage,) = draw.args[3]
    assert turn.step.state is State.CALLED
    assert (stage.counter, stage.called_at) == ("1", turn.step.called_at)


def test_a_page_that_no_form_was_taken_for_is_not_printed(
    operations: Operations, tmp_path: Path, qapp: QGuiApplication
) -> None:
    keys = KeyFolder(tmp_path / "keys")
    operations.add_document_key(keys.make())
    operations.add_stock("FORM", Wording("نموذج", "form"), prefix="F", first=1, last=9)
    operations.open_counter("1", "S01")
    operations.issue("C1", language="ar")
    turn = operations.call_next("1")
    assert turn
    record = operations.ask_document("1", turn.step.id, Template.VISIT_RECORD, {}, language="ar", stock="FORM")
    operations.take_document("1", record.id)
    page = Page(operations.print_document("1", record.id), None, {})
    settings = Settings(keys=str(tmp_path / "keys"))
    assert prepared(operations, settings, page)[1]()
    for _ in range(STEPS_OF_A_PAGE):  # the visit goes on while its record waits for the printer
        operations.start("1", turn.step.id)
        turn = operations.transfer("1", turn.step.id, To(counter="1"))
        operations.call("1", turn.step.id)
    with pytest.raises(QueueError) as refused:
        prepared(operations, settings, page)
    assert refused.value.refusal is Refusal.FORMS_DO_NOT_FIT


def test_who_is_told_of_no_key_is_told_in_which_store_to_make_one(operations: Operations, tmp_path: Path) -> None:
    settings = Settings(store="/srv/our centre/dawr.db", keys=str(tmp_path / "keys"))
    with pytest.raises(DawrError, match=r"documents keys new --store '/srv/our centre/dawr\.db'"):
        press(operations, settings)
