"""From a camera's picture of a document to the verdict on it, and what signing costs."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from benchmarks.ground import milliseconds, percentile
from common.documents.signing.checking import Finding, check
from common.documents.signing.claims import Claims
from common.documents.signing.key_folder import KeyFolder
from common.documents.signing.reader import texts
from common.domain.document_key import DocumentKey, kid_of
from common.printing.block import sheet
from common.printing.code import qr_code

TIMES = 100
CODE_DOTS = 280  # four a module
PICTURE = (1280, 720)
ASKEW = 8  # degrees
_NOW = datetime(2026, 11, 22, 7, tzinfo=UTC)
_CLAIMS = Claims(
    centre="CSC-1",
    serial="CSC1-2026-000123-7",
    template="service-certificate",
    service="A1",
    issued_on=_NOW.date(),
    holder="م*** ع***",
    digest=bytes(16),
)


def measure() -> dict[str, float]:
    with TemporaryDirectory() as folder:
        keys = KeyFolder(Path(folder) / "keys")
        public = keys.make()
        key = DocumentKey(centre=_CLAIMS.centre, kid=kid_of(public), public=public, made_at=_NOW)
        signer = keys.signer(key)
        code = signer.sign(_CLAIMS)
        picture = _seen(code)
        return {
            "verify_p95_ms": _p95(lambda: _verify(picture, key)),
            "verify_code_p95_ms": _p95(lambda: check(code, [key], frozenset())),
            "sign_p95_ms": _p95(lambda: signer.sign(_CLAIMS)),
        }


def _p95(work: Callable[[], object]) -> float:
    return round(percentile([milliseconds(work) for _ in range(TIMES)], 95), 2)


def _verify(picture: QImage, key: DocumentKey) -> None:
    (text,) = texts(picture)
    if check(text, [key], frozenset()).finding is not Finding.AUTHENTIC:
        raise RuntimeError("the document is authentic, and was not found to be")


def _seen(code: str) -> QImage:
    """A paper with the code in the middle of a camera's picture, not quite straight."""
    paper = sheet(qr_code(code, CODE_DOTS), CODE_DOTS, 0).convertToFormat(QImage.Format.Format_RGB32)
    turned = paper.transformed(QTransform().rotate(ASKEW), Qt.TransformationMode.SmoothTransformation)
    picture = QImage(*PICTURE, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.lightGray)
    painter = QPainter(picture)
    painter.drawImage((picture.width() - turned.width()) // 2, (picture.height() - turned.height()) // 2, turned)
    painter.end()
    return picture
