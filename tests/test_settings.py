"""Settings: declared once, checked, and told clearly when they are wrong."""

from dataclasses import fields
from pathlib import Path

import pytest

from common.domain.errors import SettingsError
from common.domain.wording import Wording
from common.settings import Settings, of_file, of_setting, read_settings
from tests.conftest import ROOT


def settings_in(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "settings.toml"
    path.write_text(text, "utf8")
    return path


def test_what_is_not_set_has_its_default(tmp_path: Path) -> None:
    settings = read_settings(settings_in(tmp_path, 'device = "K1"'))
    assert (settings.device, settings.paper_dots, settings.full_screen) == ("K1", 576, True)


def test_the_store_stands_beside_the_settings(tmp_path: Path) -> None:
    assert read_settings(settings_in(tmp_path, 'store = "x.db"')).store == str(tmp_path / "x.db")
    assert read_settings(settings_in(tmp_path, 'store = "/var/x.db"')).store == "/var/x.db"
    assert read_settings(settings_in(tmp_path, 'store = "postgresql://db/x"')).store == "postgresql://db/x"


def test_what_a_machine_keeps_stands_beside_its_settings(tmp_path: Path) -> None:
    assert read_settings(settings_in(tmp_path, "")).local == str(tmp_path / "dawr-local")
    assert read_settings(settings_in(tmp_path, 'local = "/var/lib/dawr-local"')).local == "/var/lib/dawr-local"
    assert read_settings(settings_in(tmp_path, "")).keys == str(tmp_path / "dawr-keys")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('devise = "K1"', "did you mean “device”"),
        ("zzz = 1", "there are:"),
        ("paper_dots = 100", "one of: 576, 384"),
        ('full_screen = "yes"', "true or false"),
        ("device = 1", "a text in quotes"),
        ("idle_seconds = 1", "a number from 10"),
        ("idle_seconds = 45.5", "a number from 10"),
        ('language = "xx"', "one of: ar, en"),
        ("device = ", "cannot be read"),
        ("screen_inches = nan", "from 5 to 100000"),
        ("screen_inches = inf", "from 5 to 100000"),
        ("idle_seconds = 1" + "0" * 30, "from 10 to 100000"),
        ("idle_seconds = 0x" + "f" * 6000, "cannot be ….* from 10 to 100000"),
        ("idle_seconds = " + "9" * 6000, "cannot be read"),
        ("device" + ".a" * 2000 + " = 1", "a text in quotes"),
        ("device = " + "[" * 5000, "cannot be read"),
        ("# " + "a" * 1_000_000, "larger than 1 MB"),
    ],
    ids=lambda text: text[:24],
)
def test_a_wrong_setting_is_named_with_what_would_be_right(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(SettingsError, match=told) as error:
        read_settings(settings_in(tmp_path, text))
    assert str(tmp_path / "settings.toml") in str(error.value)
    assert any("\u0600" <= letter <= "\u06ff" for letter in error.value.text("ar"))


def test_a_setting_that_is_used_and_wrong_is_told_by_its_name_and_file(tmp_path: Path) -> None:
    wrong = SettingsError(Wording("{x} خطأ.", "{x} is wrong."), x="{no field}")
    with (
        pytest.raises(SettingsError) as told,
        of_file(tmp_path / "k.toml"),
        of_setting("panel"),
        of_setting("template"),
    ):
        raise wrong
    assert told.value.text("en") == f"{tmp_path}/k.toml: “template” is not right. {{no field}} is wrong."
    assert told.value.text("ar") == f"{tmp_path}/k.toml: «template» غير صالح. {{no field}} خطأ."
    with pytest.raises(SettingsError, match=r"^\{no field\} is wrong\.$"), of_file(None):
        raise wrong


def test_settings_that_are_not_there_or_a_folder_are_told_clearly(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.toml", tmp_path):
        with pytest.raises(SettingsError, match="cannot be read"):
            read_settings(path)


def test_a_file_without_an_end_is_refused_without_reading_it_all() -> None:
    with pytest.raises(SettingsError, match="/dev/zero: larger than 1 MB"):
        read_settings(Path("/dev/zero"))


def test_whole_numbers_serve_where_fractions_may_stand(tmp_path: Path) -> None:
    assert read_settings(settings_in(tmp_path, "screen_inches = 55")).screen_inches == 55


@pytest.mark.parametrize("setting", fields(Settings), ids=lambda setting: setting.name)
def test_every_setting_is_in_the_manual(setting: object) -> None:
    assert f"`{setting.name}`" in (ROOT / "docs" / "operations.md").read_text("utf8")
