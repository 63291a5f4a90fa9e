"""The small hall with machines in it: kiosks, a display, and a panel that is a part of a counter."""

from dataclasses import replace

import pytest

from common.domain.profile import Device
from tests.conftest import Clock
from tests.operations.hall import Hall
from tests.operations.model.small import Variant, profile_of
from tests.stores import NewStore

KIOSK = "K1"
KINDS = {KIOSK: "kiosk", "K2": "kiosk", "D1": "display", "P1": "panel"}


@pytest.fixture
def hall(new_store: NewStore, clock: Clock) -> Hall:
    profile = profile_of(Variant())
    devices = tuple(Device(code=code, kind=kind, wing=profile.reception) for code, kind in KINDS.items())
    return Hall.of(new_store("machines", replace(profile, devices=devices)), clock)
