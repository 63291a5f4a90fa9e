"""A printout of each template with all its fields, and what a reader of the file finds on it."""

import unicodedata
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pypdfium2
from numpy.typing import NDArray

from common.documents.printout import Printout, Stage
from common.documents.templates import FORMS
from common.domain.document import Template
from common.domain.profile import Names, Naming
from common.domain.wording import Wording

RIYADH = ZoneInfo("Asia/Riyadh")
SERIAL = "CSC1-2026-000123-7"
CODE = "DAWR1:" + "6BFOXN*TS0BI$ZD-PHPGPP0W%HHNO4T9XPQ3MBJ9EYRJ TO7C1" * 6
PHONE = "+966 11 234 5678"


def names(ar: str, en: str) -> Names:
    return Names((Naming({"ar": ar, "en": en}),))


DAY = Wording("الأحد 22 نوفمبر 2026م", "Sunday 22 November 2026")
VALUES: dict[str, str | Wording] = {
    "reference": "REQ-2026-00042",
    "holder": "محمَّدٌ الإحسائي",
    "id": "1******940",
    "service": Wording("تجديد الهوية الوطنية أو بدل فاقد", "National ID renewal or replacement"),
    "ticket": "C042",
    "contact": PHONE,
    "remarks": "يُراجَع مكتب Ümit Özgür (الشباك 4) ومعه 1,250.50 ريال",
    "day": DAY,
    "due": DAY,
    "completed": DAY,
    "place": Wording("المكاتب الخدمية، الشباك 4", "Service Desks, counter 4"),
}
STAGE = Stage(
    wing=names("المكاتب الخدمية", "Service Desks"),
    service=names("تجديد الهوية الوطنية", "National ID renewal"),
    counter="14",
    called_at=datetime(2026, 11, 22, 10, 24, tzinfo=RIYADH),
    started_at=datetime(2026, 11, 22, 10, 25, tzinfo=RIYADH),
    finished_at=None,
)


def printout(template: Template, **changes: Any) -> Printout:
    other = Wording("قيمة أخرى", "Another value")
    whole = {
        "template": template,
        "owner": names("إمارة منطقة المدينة المنورة", "Emirate of Madinah Region"),
        "centre": names("مركز الخدمات الشامل", "Comprehensive Services Centre"),
        "agency": names("الأحوال المدنية", "Civil Affairs"),
        "serial": SERIAL,
        "issued_on": date(2026, 11, 22),
        "fields": [(key, VALUES.get(key, other)) for key in FORMS[template].fields],
        "stages": [STAGE] if template is Template.VISIT_RECORD else [],
        "code": CODE,
    }
    return Printout(**{**whole, **changes})


def read_pages(pdf: bytes) -> list[str]:
    """What PDFium, and so a browser, takes from each page."""
    return [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(pdf)]


def text(pdf: bytes) -> str:
    return "\n".join(read_pages(pdf))


def lines(pdf: bytes) -> list[str]:
    return [line.strip() for line in text(pdf).replace("\r", "").split("\n") if line.strip()]


def pictures(pdf: bytes, dpi: int) -> list[NDArray[np.uint8]]:
    """The pages as grey pictures."""
    return [page.render(scale=dpi / 72, grayscale=True).to_numpy().squeeze() for page in pypdfium2.PdfDocument(pdf)]


def words(*texts: str) -> list[str]:
    """The words of texts without the brackets and stops round them."""
    return [word for one in texts for word in (part.strip("()،.,:") for part in one.split()) if word]


def unmarked(words: str) -> str:
    """Without harakat."""
    return "".join(letter for letter in words if not unicodedata.combining(letter))


def plain(found: str) -> str:
    """Without direction marks, composed as it was given."""
    kept = "".join(letter for letter in found if unicodedata.category(letter) != "Cf")
    return unicodedata.normalize("NFC", kept)
