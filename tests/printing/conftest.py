"""A ticket in short and in long words, and the translator that writes it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication

from common.domain.forecast import WaitRange
from common.domain.profile import Names, Naming
from common.language.translation import install_translator
from common.printing.slip import Slip


def names(ar: str, en: str) -> Names:
    return Names((Naming({"ar": ar, "en": en}),))


@pytest.fixture
def slip(qapp: QApplication) -> Iterator[Slip]:
    translator = install_translator("ar", qapp)
    yield Slip(
        centre=names("مركز الخدمات الشامل", "Comprehensive Services Centre"),
        owner=names("إمارة منطقة المدينة المنورة", "Madinah Region Principality"),
        number="C042",
        service=names("تجديد الهوية الوطنية", "National ID renewal"),
        wing=names("المكاتب الخدمية", "Service Desks"),
        people_ahead=7,
        wait=WaitRange(10, 15),
        issued_at=datetime(2026, 11, 22, 10, 24, tzinfo=ZoneInfo("Asia/Riyadh")),
        language="ar",
        token="https://centre.example/t/8f3K2LmQ9x",  # noqa: S106 it is no secret
    )
    qapp.removeTranslator(translator)


@pytest.fixture
def english(slip: Slip) -> Slip:
    return replace(slip, language="en")
