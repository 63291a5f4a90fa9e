"""The slip of a profile can be looked at before anybody has a ticket."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from common.domain.profile import Profile
from common.language.translation import install_translator
from common.printing.preview import previews
from common.printing.sample import sample, trial
from common.printing.slip import draw
from common.profiles.reader import read
from common.profiles.shipped import shipped
from tests.printing.ink import codes, ink

AT = datetime(2026, 11, 22, 7, 24, tzinfo=UTC)
PROFILES = {name: read(path) for name, path in shipped().items()}


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_the_sample_is_of_the_service_with_the_longest_journey(profile: Profile) -> None:
    slip = sample(profile, "en", AT, large=False)
    assert len(slip.stops) >= max(len(service.journey) for service in profile.services) - 1
    assert slip.number.endswith("042")
    assert slip.token == f"{profile.code}:2026-11-22:{slip.number}"
    assert f"{slip.issued_at:%H:%M}" == "10:24"


def test_a_preview_shows_both_widths_in_usual_and_in_large_print(qapp: QApplication) -> None:
    translator = install_translator("ar", qapp)
    shown = list(previews(PROFILES["madinah"], "ur", AT))
    qapp.removeTranslator(translator)
    assert [one.name for one in shown] == [
        *("slip-576-ur.png", "slip-384-ur.png"),
        *("slip-576-ur-large.png", "slip-384-ur-large.png"),
    ]
    assert all(one.image.width() == one.dots and codes(ink(one.image)) for one in shown)


def test_the_paper_that_tries_a_printer_is_no_ticket(qapp: QApplication) -> None:
    translator = install_translator("ar", qapp)
    slip = trial("tcp://10.0.0.7:9100", "ar", AT)
    drawn = draw(slip, 384)
    qapp.removeTranslator(translator)
    assert (slip.number, slip.token) == ("TEST", "")
    assert drawn.width() == 384
    assert not codes(ink(drawn))
