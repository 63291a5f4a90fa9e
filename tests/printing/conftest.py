"""A ticket in short and in long words, and the translator that writes it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication

from common.domain.forecast import WaitRange
from common.domain.journey import Planned
from common.domain.profile import Names, Naming
from common.language.route import RouteStop
from common.language.translation import install_translator
from common.printing.slip import Slip


def names(ar: str, en: str) -> Names:
    return Names((Naming({"ar": ar, "en": en}),))


AT = datetime(2026, 11, 22, 10, 24, tzinfo=ZoneInfo("Asia/Riyadh"))
PICK_UP = names("استلام وثيقة", "Document pick-up")


@pytest.fixture
def slip(qapp: QApplication) -> Iterator[Slip]:
    translator = install_translator("ar", qapp)
    yield Slip(
        centre=names("مركز الخدمات الشامل", "Comprehensive Services Centre"),
        owner=names("إمارة منطقة المدينة المنورة", "Madinah Region Principality"),
        number="C042",
        services=(names("تجديد الهوية الوطنية", "National ID renewal"),),
        stops=(
            RouteStop(Planned(0, 1, "C2", "DSK"), 1, names("المكاتب الخدمية", "Service Desks")),
            RouteStop(Planned(0, 2, "C2", "BKO"), None, names("المكاتب الخلفية", "Back Offices")),
            RouteStop(Planned(0, 3, "X1", "DSK"), 2, names("المكاتب الخدمية", "Service Desks"), PICK_UP),
        ),
        people_ahead=7,
        wait=WaitRange(10, 15),
        pause=None,
        priority="normal",
        issued_at=AT,
        told_at=AT,
        language="ar",
        token="https://centre.example/t/8f3K2LmQ9x",  # noqa: S106 it is no secret
    )
    qapp.removeTranslator(translator)


@pytest.fixture
def english(slip: Slip) -> Slip:
    return replace(slip, language="en")
