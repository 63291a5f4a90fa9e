"""What tests share: the real profile, a real store in a file, a clock that can be set."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings as hypothesis_settings
from PySide6.QtGui import QGuiApplication

from common.domain.profile import Profile
from common.language.translation import ScreenTranslator
from common.operations import Operations
from common.profiles.reader import read
from common.qt.app import application
from common.settings import Settings
from common.store.store import CentreStore, Store

pytest_plugins = ["tests.servers", "tests.stores"]
hypothesis_settings.register_profile("repeatable", derandomize=True)
if "DAWR_RUNS" not in os.environ:  # who looks for more has new examples each time; a gate says the same twice
    hypothesis_settings.load_profile("repeatable")
ROOT = Path(__file__).resolve().parents[1]
MADINAH = ROOT / "assets" / "profiles" / "madinah.toml"


class Clock:
    """A clock that stands still until it is moved. It begins on a Sunday morning in Madinah."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 7, 24, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def profile() -> Profile:
    return read(MADINAH)


@pytest.fixture(scope="session")
def _store_with_profile(profile: Profile, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("store") / "template.db"
    store = Store.create(path)
    store.profiles.save(profile)
    store.close()
    return path.read_bytes()


@pytest.fixture
def store_path(_store_with_profile: bytes, tmp_path: Path) -> Path:
    """A fresh store with the Madinah profile."""
    path = tmp_path / "dawr.db"
    path.write_bytes(_store_with_profile)
    path.chmod(0o600)
    return path


@pytest.fixture
def centre(store_path: Path) -> CentreStore:
    return Store.open(store_path).centre()


@pytest.fixture
def operations(centre: CentreStore, clock: Clock) -> Operations:
    return Operations(centre, clock)


@pytest.fixture
def settings(store_path: Path) -> Callable[..., Settings]:
    """Settings of a machine at that store, with what a test changes."""

    def of(**changes: object) -> Settings:
        local = str(store_path.parent / "local")
        return Settings(**{"store": str(store_path), "local": local, "full_screen": False, "sound": False, **changes})

    return of


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The kind of application that Dawr is: no widgets."""
    return QGuiApplication


@pytest.fixture(scope="session")
def _translator(qapp: QGuiApplication) -> ScreenTranslator:
    _, translator = application("ar")
    return translator


@pytest.fixture
def translator(_translator: ScreenTranslator) -> ScreenTranslator:
    """The process's translator, speaking Arabic again."""
    _translator.reset("ar")
    return _translator
