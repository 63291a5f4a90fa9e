"""`./dawr centre slip`: pictures of the tickets without a screen, and a clear line where that cannot be."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from common.domain.errors import DawrError, ProfileError
from common.profiles.reader import read
from common.profiles.shipped import located
from common.store.store import Store
from door.centre import main
from tests.conftest import ROOT
from tests.printing.samples import LOGO


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


@pytest.fixture
def with_logo(tmp_path: Path) -> Path:
    file = tmp_path / "centre.toml"
    file.write_text(located("madinah").read_text("utf8") + '\n[slip]\nlogo = "logo.svg"\n', "utf8")
    file.with_name("logo.svg").write_bytes(LOGO)
    return file


def test_pictures_are_written_for_each_language(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "new" / "slips"
    assert main(["slip", "madinah", "--out", str(folder), "--language", "ar", "ur"]) == 0
    names = sorted(path.name for path in folder.iterdir())
    assert names == sorted(
        f"slip-{width}-{language}{large}.png"
        for width in (576, 384)
        for language in ("ar", "ur")
        for large in ("", "-large")
    )
    assert {QImage(str(folder / name)).width() for name in names} == {576, 384}
    assert "8 pictures" in capsys.readouterr().out


def test_a_language_without_paper_is_told_with_those_that_there_are(tmp_path: Path) -> None:
    with pytest.raises(DawrError) as caught:
        main(["slip", "madinah", "--language", "xx", "--out", str(tmp_path)])
    assert "“xx”. There is: ar, en, tr, ur" in caught.value.text("en")


def test_a_file_that_is_wrong_writes_nothing(with_logo: Path, tmp_path: Path) -> None:
    with_logo.with_name("logo.svg").unlink()
    with pytest.raises(ProfileError, match=r"slip\.logo"):
        main(["slip", str(with_logo), "--out", str(tmp_path / "out")])
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_is_told(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("in the way")
    with pytest.raises(DawrError, match="is no folder; name one"):
        main(["slip", "madinah", "--out", str(tmp_path / "out")])


def test_without_a_screen_the_way_to_files_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    with pytest.raises(DawrError, match="--out DIR"):
        main(["slip", "madinah"])


def test_pictures_need_no_screen(tmp_path: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if name not in {"QT_QPA_PLATFORM", "DISPLAY"}}
    command = [sys.executable, "-m", "door", "centre", "slip", "madinah", "--out", str(tmp_path), "--language", "en"]
    assert subprocess.run(command, cwd=ROOT, env=bare, check=False).returncode == 0
    assert len(list(tmp_path.glob("*.png"))) == 4


def test_an_export_puts_the_picture_beside_the_profile(with_logo: Path, tmp_path: Path) -> None:
    store, out = tmp_path / "store.db", tmp_path / "out"
    Store.create(store).close()
    out.mkdir()
    assert main(["import", str(with_logo), "--store", str(store)]) == 0
    assert main(["export", "--store", str(store), "-o", str(out / "mine.toml")]) == 0
    assert (out / "mine-logo.svg").read_bytes() == LOGO
    assert read(out / "mine.toml") == read(with_logo)


def test_an_export_to_the_terminal_has_the_picture_within(
    with_logo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = tmp_path / "store.db"
    Store.create(store).close()
    main(["import", str(with_logo), "--store", str(store)])
    capsys.readouterr()
    main(["export", "--store", str(store)])
    out = tmp_path / "printed.toml"
    out.write_text(capsys.readouterr().out, "utf8")
    assert read(out).slip.logo == LOGO
