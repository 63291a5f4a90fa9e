import pytest

from common.domain.profile import Profile
from counter.manner import Manner
from counter.timing import timer_props
from tests.counter.turns import NOW, called, here, serving

ARABIC = Manner("ar")


@pytest.mark.parametrize(
    ("calls", "left", "calls_left", "shown"),
    [(1, 42, 1, "0:42"), (1, 41.2, 1, "0:42"), (2, 75, 0, "1:15"), (2, 0, 0, ""), (3, -9, 0, "")],
)
def test_what_still_stands_before_a_no_show_is_told(
    profile: Profile, calls: int, left: float, calls_left: int, shown: str
) -> None:
    timer = timer_props(here(called(18, calls), absent_in=left), profile, NOW, ARABIC)
    assert timer.calls_left == calls_left
    assert timer.absent_in.strip("\u2066\u2069") == shown


def test_a_step_that_passes_through_a_wing_is_timed_by_that_wing(profile: Profile) -> None:
    papers = here(serving(7, wing="BKO"))
    assert profile.wing_of["BKO"].minutes == 7
    assert timer_props(papers, profile, NOW, ARABIC).level == "over"


def test_a_clock_that_was_set_back_shows_no_time_below_zero(profile: Profile) -> None:
    timer = timer_props(here(serving(-3)), profile, NOW, ARABIC)
    assert ("00:00" in timer.text, timer.share, timer.level) == (True, 0.0, "fine")


def test_nobody_here_has_no_clock(profile: Profile) -> None:
    assert timer_props(None, profile, NOW, ARABIC).text == ""
