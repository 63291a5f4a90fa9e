"""`./dawr centre`, as people use it at a terminal."""

from contextlib import closing
from pathlib import Path

import pytest

from common.domain.errors import DawrError, StoreUnavailable
from common.profiles.reader import read
from common.profiles.shipped import located, shipped
from common.store.store import Store
from door.centre import main
from door.commands import COMMANDS


@pytest.fixture(autouse=True, params=["en", "ar"])
def language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("LC_ALL", f"{request.param}_SA.UTF-8")
    return str(request.param)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "store.db"
    Store.create(path).close()
    return path


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    file = tmp_path / "broken.toml"
    text = located("madinah").read_text(encoding="utf-8")
    file.write_text(text.replace('agency = "MOI-CA"', 'agency = "MOI-C"', 1), encoding="utf-8")
    return file


def test_the_door_has_the_command() -> None:
    assert "centre" in COMMANDS


def test_every_shipped_profile_is_valid_by_name_with_one_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", *shipped()]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in lines] == [f"✓ {name}" for name in shipped()]


def test_the_line_counts_what_the_profile_has(capsys: pytest.CaptureFixture[str], language: str) -> None:
    main(["validate", "madinah"])
    expected = {"en": "wings 6, agencies 13, services 41", "ar": "الأجنحة 6، الجهات 13، الخدمات 41"}[language]
    assert expected in capsys.readouterr().out


def test_a_broken_profile_is_told_and_the_others_are_still_looked_at(
    capsys: pytest.CaptureFixture[str], broken: Path, language: str
) -> None:
    assert main(["validate", str(broken), "madinah"]) == 1
    told = capsys.readouterr()
    assert "✓ madinah" in told.out
    assert "service[1].agency" in told.err
    assert {"en": "Did you mean “MOI-CA”?", "ar": "أتقصد «MOI-CA»؟"}[language] in told.err


def test_an_imported_profile_comes_out_of_the_store_the_same(store: Path, tmp_path: Path) -> None:
    for name in shipped():
        out = tmp_path / f"{name}.toml"
        assert main(["import", name, "--store", str(store)]) == 0
        profile = read(located(name))
        assert main(["export", "--store", str(store), "--centre", profile.code, "-o", str(out)]) == 0
        assert read(out) == profile


def test_an_export_without_a_file_goes_to_the_terminal(
    capsys: pytest.CaptureFixture[str], store: Path, tmp_path: Path
) -> None:
    main(["import", "madinah", "--store", str(store)])
    capsys.readouterr()
    assert main(["export", "--store", str(store)]) == 0
    out = tmp_path / "out.toml"
    out.write_text(capsys.readouterr().out, encoding="utf-8")
    assert read(out) == read(located("madinah"))


def test_a_broken_profile_leaves_the_store_as_it_was(store: Path, broken: Path) -> None:
    with pytest.raises(DawrError, match="MOI-C"):
        main(["import", str(broken), "--store", str(store)])
    with closing(Store.open(store)) as opened:
        assert opened.profiles.codes() == []


def test_of_several_centres_one_must_be_chosen(store: Path) -> None:
    main(["import", "madinah", "--store", str(store)])
    main(["import", "al-ahsa", "--store", str(store)])
    with pytest.raises(DawrError, match="AMANA-AHSA, CSC-1"):
        main(["export", "--store", str(store)])
    with pytest.raises(DawrError, match="no centre “X”"):
        main(["export", "--store", str(store), "--centre", "X"])


def test_an_export_that_cannot_be_written_says_so(store: Path, tmp_path: Path) -> None:
    main(["import", "madinah", "--store", str(store)])
    with pytest.raises(DawrError, match="cannot be written"):
        main(["export", "--store", str(store), "-o", str(tmp_path / "none" / "out.toml")])


def test_an_export_never_writes_over_what_is_there(store: Path, tmp_path: Path) -> None:
    main(["import", "madinah", "--store", str(store)])
    link = tmp_path / "link.toml"
    link.symlink_to("nowhere")
    before = store.read_bytes()
    for there in (store, link, tmp_path):
        with pytest.raises(DawrError, match="choose another name"):
            main(["export", "--store", str(store), "-o", str(there)])
    assert store.read_bytes() == before


def test_an_export_that_breaks_off_leaves_nothing_behind(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    main(["import", "madinah", "--store", str(store)])
    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr("door.centre.write", lambda _: "centre = \ud800")
    with pytest.raises(UnicodeEncodeError):
        main(["export", "--store", str(store), "-o", str(folder / "centre.toml")])
    assert list(folder.iterdir()) == []


def test_a_store_that_is_not_there_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable):
        main(["import", "madinah", "--store", str(tmp_path / "none.db")])


def test_the_list_names_every_shipped_profile(capsys: pytest.CaptureFixture[str], language: str) -> None:
    assert main(["list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(shipped())
    name = {"en": "Madinah Comprehensive Services Centre", "ar": "مركز الخدمات الشامل بالمدينة المنورة"}[language]
    assert any(line.endswith(name) for line in lines)
