"""A small valid profile's text, for the tests that break it."""

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def small() -> str:
    return (Path(__file__).parent / "small.toml").read_text(encoding="utf-8")
