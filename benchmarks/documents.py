"""What an official document costs: one page, and a thousand of them one after another."""

import sys
import time
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QGuiApplication

from benchmarks.ground import percentile
from common.documents.press import Press
from common.documents.signing.key_folder import KeyFolder
from common.domain.document import Document, DocumentState, Template
from common.domain.document_key import DocumentKey, kid_of
from common.profiles.reader import read
from common.profiles.shipped import located
from common.store.documents import Copy
from installer.progress import Progress

MANY = 1000
_NOW = datetime(2026, 11, 22, 7, tzinfo=UTC)
_CONTENT = {
    "holder": "صاحب الطلب التجريبي",
    "id": "1******940",
    "result": "أُنجزت الخدمة",
    "remarks": "يُراجَع مكتب الخدمات (الشباك 4) ومعه أصل الوثيقة",
}


def measure() -> dict[str, float]:
    """Each with its own serial and code."""
    _qt = QGuiApplication.instance() or QGuiApplication(["bench", "-platform", "offscreen"])
    with TemporaryDirectory() as folder, Progress(MANY, sys.stderr) as progress:
        press = _press(Path(folder))
        _page(press, 0)
        began, times = time.monotonic(), []
        for number in range(1, MANY + 1):
            if number % (MANY // 10) == 0 or sys.stderr.isatty():
                progress.step("documents")
            times.append(_page(press, number))
        whole = time.monotonic() - began
    return {
        "document_p50_ms": round(percentile(times, 50), 1),
        "document_p95_ms": round(percentile(times, 95), 1),
        "documents_1000_s": round(whole, 1),
    }


def _press(folder: Path) -> Press:
    profile, keys = read(located("madinah")), KeyFolder(folder / "keys")
    public = keys.make()
    return Press(
        profile, keys.signer(DocumentKey(centre=profile.code, kid=kid_of(public), public=public, made_at=_NOW))
    )


def _page(press: Press, number: int) -> float:
    """Milliseconds."""
    document = _document(number)
    copy = Copy(document.serial or "", 1, "S01", _NOW, None, None, None)
    began = time.monotonic()
    press.page(document, _CONTENT, copy)
    return (time.monotonic() - began) * 1000


def _document(number: int) -> Document:
    return Document(
        id=number,
        template=Template.SERVICE_CERTIFICATE,
        language="ar",
        day=date(2026, 11, 22),
        service="C1",
        agency="MOI-CA",
        wing="BKO",
        retention="certificate",
        asked_by="S01",
        asked_at=_NOW,
        number="C042",
        state=DocumentState.READY,
        serial=f"CSC-1-2026-{number:06}-7",
        digest=f"{number:032x}",
        issued_on=date(2026, 11, 22),
    )
