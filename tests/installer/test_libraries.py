"""The libraries that Qt needs: which ones, and whether they are there."""

import pytest

from installer import libraries


def test_a_machine_without_a_screen_needs_no_x11_plug_in() -> None:
    assert "libxcb-cursor.so.0" not in libraries.needed({})
    assert "libEGL.so.1" in libraries.needed({})


def test_each_kind_of_screen_brings_its_own_needs() -> None:
    assert libraries.needed({"DISPLAY": ":0"})["libxcb-cursor.so.0"] == "libxcb-cursor0"
    assert libraries.needed({"WAYLAND_DISPLAY": "wayland-0"})["libwayland-cursor.so.0"] == "libwayland-cursor0"


@pytest.mark.parametrize(("library", "there"), [("libc.so.6", True), ("libnowhere.so.9", False)])
def test_a_library_is_there_when_it_loads(library: str, *, there: bool) -> None:
    assert libraries.loads(library) is there


def test_only_what_does_not_load_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "ALWAYS", {"libc.so.6": "libc6", "libnowhere.so.9": "libnowhere9"})
    monkeypatch.setattr(libraries, "X11", {})
    monkeypatch.setattr(libraries, "WAYLAND", {})
    assert libraries.lacking() == {"libnowhere.so.9": "libnowhere9"}
