"""What an app opens is what the centre's profile has: its device, its counter."""

from collections.abc import Callable

import pytest

from common.domain.errors import SettingsError
from common.qt.runtime import open_runtime
from common.settings import Settings


@pytest.mark.parametrize(
    ("kind", "wrong", "told"),
    [
        ("kiosk", {"device": "K77"}, "no kiosk “K77”; it has: K1"),
        ("kiosk", {"device": "D1"}, "no kiosk “D1”; it has: K1"),
        ("display", {"device": "K1"}, "no display “K1”; it has: D1, "),
        ("device", {"device": "X"}, "no device “X”; it has: "),
        ("device", {"counter": "999"}, "no counter “999”; it has: 1, "),
    ],
)
def test_what_the_profile_does_not_have_is_named_with_what_it_has(
    settings: Callable[..., Settings], kind: str, wrong: dict[str, str], told: str
) -> None:
    with pytest.raises(SettingsError, match=told) as error:
        open_runtime(settings(**wrong), kind=kind)
    assert next(iter(wrong.values())) in error.value.text("ar")


@pytest.mark.parametrize("right", [{}, {"device": "K1"}, {"device": "D1", "counter": "14"}], ids=str)
def test_what_the_profile_has_or_is_left_open_is_accepted(
    settings: Callable[..., Settings], right: dict[str, str]
) -> None:
    open_runtime(settings(**right)).close()
