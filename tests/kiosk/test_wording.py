from datetime import time

import pytest

from common.domain.calendar import Hours
from common.domain.forecast import WaitRange
from common.language.bidi import ltr
from common.language.catalogue import ROOT
from common.language.translation import ScreenTranslator
from kiosk.deriving import CONTEXTS
from kiosk.wording import KioskWording

WAITS = [
    (None, "لا يمكن تقدير الانتظار الآن", "The wait cannot be estimated now"),
    (WaitRange(0, 0), "لا انتظار الآن", "No waiting now"),
    (WaitRange(10, 15), f"من {ltr('10')} إلى {ltr('15')} دقيقة", f"{ltr('10')} to {ltr('15')} minutes"),
    (WaitRange(0, 7), "حتى 7 دقائق", "Up to 7 minutes"),
]


@pytest.mark.parametrize(("wait", "arabic", "english"), WAITS)
def test_who_has_no_ticket_yet_is_told_the_wait(
    translator: ScreenTranslator, wait: WaitRange | None, arabic: str, english: str
) -> None:
    wording = KioskWording("latin")
    with translator.speaking("ar"):
        assert wording.newcomers_wait(wait) == arabic
    with translator.speaking("en"):
        assert wording.newcomers_wait(wait) == english


def test_an_agency_tells_a_long_wait_in_few_words(translator: ScreenTranslator) -> None:
    wording = KioskWording("latin")
    with translator.speaking("en"):
        told = [wording.overall_wait(WaitRange(0, high)) for high in (0, 40, 205)]
    assert told == ["No waiting now", "Up to 40 minutes", "May exceed an hour"]


def test_opening_hours_keep_their_order_in_arabic(translator: ScreenTranslator) -> None:
    assert KioskWording("latin").hours(Hours(time(8), time(16))) == f"الدوام اليوم {ltr('08:00 – 16:00')}"
    assert "٠٨:٠٠" in KioskWording("arabic-indic").hours(Hours(time(8), time(16)))


def test_a_cancelled_number_is_named(translator: ScreenTranslator) -> None:
    assert KioskWording("arabic-indic").cancelled("T001") == f"أُلغيت التذكرة {ltr('T001')}"


def test_no_other_app_changes_its_language_with_the_kiosk() -> None:
    """Texts are translated by the name of their QML file: the kiosk's files with texts have names of their own."""
    own = {path.stem for path in (ROOT / "kiosk" / "qml").rglob("*.qml") if "qsTr(" in path.read_text("utf8")}
    others = {path.stem for app in ("counter", "display", "common") for path in (ROOT / app / "qml").rglob("*.qml")}
    assert own
    assert own <= set(CONTEXTS)
    assert own.isdisjoint(others)
