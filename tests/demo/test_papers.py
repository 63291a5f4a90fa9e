"""Documents of a simulated day go all the way, and the pages can be verified."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QGuiApplication

from common.domain.document import CLOSED
from common.domain.event import Kind
from common.operations import Operations
from demo.summary import summed_up
from tests.demo.conftest import PlayDay


@pytest.mark.usefixtures("qapp")
def test_who_is_served_to_the_end_takes_the_document_home(play_day: PlayDay, tmp_path: Path) -> None:
    assert QGuiApplication.instance()
    pages = tmp_path / "documents"
    played = play_day(visitors=12, documents=pages)
    documents = list(Operations(played.centre).all_documents())
    summary = summed_up(played.centre, played.log[0].at.date())
    assert summary.chain == "intact"
    assert summary.documents_printed == len(list(pages.glob("*.pdf"))) == len(documents) > 0
    assert summary.documents_handed_over == sum(one.state in CLOSED for one in documents) > 0
    assert {one.kind for one in played.log} >= {Kind.DOCUMENT_ASKED, Kind.DOCUMENT_READY}
    text = pypdfium2.PdfDocument(next(pages.glob("*.pdf")))[0].get_textpage().get_text_range()
    assert any(str(one.serial) in text for one in documents)
