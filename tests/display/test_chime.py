"""The sound of a call, and the silence of a machine that has no loudspeaker."""

from collections.abc import Callable

import pytest
from PySide6.QtMultimedia import QMediaDevices

from common.qt.finger import wait_until
from display.chime import Chime, SoundState
from tests.display.conftest import Hall, Wall

needs_silence = pytest.mark.skipif(bool(QMediaDevices.audioOutputs()), reason="this machine has a loudspeaker")


def test_a_wall_without_sound_does_not_look_for_a_loudspeaker() -> None:
    chime = Chime(wanted=False)
    chime.ring(recall=False)
    assert chime.state is SoundState.OFF


@needs_silence
@pytest.mark.usefixtures("translator")
def test_a_machine_without_a_loudspeaker_is_silent_and_says_so_without_a_word_from_qt() -> None:
    chime = Chime(wanted=True)
    assert chime.state is SoundState.UNKNOWN
    chime.ring(recall=True)
    assert chime.state is SoundState.SILENT


@needs_silence
def test_a_silent_wall_shows_its_calls(wall: Callable[..., Wall], hall: Hall) -> None:
    shown = wall(sound=True)
    assert shown.shows(hall.call("17").ticket.number, announced=True)
    assert wait_until(lambda: shown.app.chime.state is SoundState.SILENT)
