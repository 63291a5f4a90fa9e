"""What Python says to visitors, with the right plurals, in the language it is told to speak."""

from datetime import datetime, timedelta, timezone

import pytest

from common.domain.forecast import WaitRange
from common.language.bidi import strip_controls
from common.language.phrases import Phrases
from common.language.translation import ScreenTranslator

AT = datetime(2026, 11, 22, 10, 24, tzinfo=timezone(timedelta(hours=3)))

ARABIC_PEOPLE = {
    0: "لا أحد أمامك",
    1: "أمامك زائر واحد",
    2: "أمامك زائران",
    3: "أمامك 3 زوار",
    10: "أمامك 10 زوار",
    11: "أمامك 11 زائرًا",
    25: "أمامك 25 زائرًا",
    99: "أمامك 99 زائرًا",
    100: "أمامك 100 زائر",
    102: "أمامك 102 زائر",
    103: "أمامك 103 زوار",
    111: "أمامك 111 زائرًا",
}
ENGLISH_PEOPLE = {0: "No one is ahead of you", 1: "1 visitor ahead of you", 7: "7 visitors ahead of you"}
WAITS = {
    WaitRange(0, 0): ("لا انتظار الآن؛ تابع الشاشة لرقمك", "No waiting now; watch the screen for your number"),
    WaitRange(0, 2): ("حتى دقيقتين", "Up to 2 minutes"),
    WaitRange(0, 20): ("حتى 20 دقيقة", "Up to 20 minutes"),
    WaitRange(3, 7): ("من 3 إلى 7 دقائق", "3 to 7 minutes"),
    WaitRange(5, 5): ("نحو 5 دقائق", "About 5 minutes"),
    WaitRange(10, 15): ("من 10 إلى 15 دقيقة", "10 to 15 minutes"),
    WaitRange(60, 90): ("من 60 إلى 90 دقيقة", "60 to 90 minutes"),
    WaitRange(30, 95): ("قد يزيد على ساعة", "It may be more than an hour"),
    WaitRange(70, 95): ("أكثر من ساعة", "More than an hour"),
}


@pytest.mark.parametrize("count", ARABIC_PEOPLE)
def test_people_ahead_are_counted_in_the_six_arabic_forms(translator: ScreenTranslator, count: int) -> None:
    assert Phrases().people_ahead(count) == ARABIC_PEOPLE[count]


@pytest.mark.parametrize("count", ENGLISH_PEOPLE)
def test_people_ahead_are_counted_in_english(translator: ScreenTranslator, count: int) -> None:
    with translator.speaking("en"):
        assert Phrases().people_ahead(count) == ENGLISH_PEOPLE[count]


@pytest.mark.parametrize("wait", WAITS)
def test_a_wait_is_told_as_a_range_in_both_languages(translator: ScreenTranslator, wait: WaitRange) -> None:
    arabic = Phrases().wait(wait)
    with translator.speaking("en"):
        english = Phrases().wait(wait)
    assert (strip_controls(arabic), strip_controls(english)) == WAITS[wait]


@pytest.mark.parametrize(
    ("wait", "told"),
    [
        (WaitRange(10, 15), "Expected between 10:34 and 10:39"),
        (WaitRange(0, 20), "Expected before 10:44"),
        (WaitRange(5, 5), "Expected at about 10:29"),
        (WaitRange(0, 0), ""),
        (WaitRange(70, 95), ""),
    ],
)
def test_the_turn_is_told_by_the_clock_of_the_centre(translator: ScreenTranslator, wait: WaitRange, told: str) -> None:
    with translator.speaking("en"):
        assert strip_controls(Phrases().turn_times(wait, AT)) == told


def test_counts_take_the_digits_of_the_screen_and_codes_never_do(translator: ScreenTranslator) -> None:
    phrases = Phrases("arabic-indic")
    assert phrases.people_ahead(7) == "أمامك ٧ زوار"
    assert strip_controls(phrases.wait(WaitRange(10, 15))) == "من ١٠ إلى ١٥ دقيقة"
    assert strip_controls(phrases.call("A042", "5")) == "التذكرة A042 إلى الشباك 5"
