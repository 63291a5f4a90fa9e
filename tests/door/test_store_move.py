"""./dawr store move: there and back, with what was moved told, and no password."""

from pathlib import Path

import pytest

from common.domain.errors import StoreRefused
from door.store import main
from tests.store.morning import sealed, spend_a_morning


@pytest.fixture(autouse=True)
def _in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


def test_a_store_is_moved_to_a_server_and_back(
    store_path: Path, postgres_address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spend_a_morning(store_path)
    address = postgres_address.replace("://postgres@", "://postgres:geheim@")
    assert main(["move", str(store_path), address]) == 0
    assert main(["move", address, str(tmp_path / "back.db")]) == 0
    assert sealed(store_path) == sealed(postgres_address) == sealed(tmp_path / "back.db")
    told = capsys.readouterr()
    assert "all compared" in told.out
    assert f"CSC-1: the chain is whole, {sealed(store_path)['CSC-1'][0]} events" in told.out
    assert "step ✓" in told.err
    assert "geheim" not in told.out + told.err


def test_a_centre_at_work_is_not_moved_unless_that_is_wanted(store_path: Path, tmp_path: Path) -> None:
    spend_a_morning(store_path, staff_stay=True)
    target = str(tmp_path / "new.db")
    with pytest.raises(StoreRefused, match="--while-in-use"):
        main(["move", str(store_path), target])
    assert main(["move", str(store_path), target, "--while-in-use"]) == 0
