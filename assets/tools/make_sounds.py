"""Make assets/sounds/chime.wav (three rising bell notes) and recall.wav (the same bell, two falling pairs).

Usage: make_sounds.py. Both are synthesised here from sine waves, so nobody else's rights are in them.
"""

import math
import struct
import wave
from pathlib import Path

SOUNDS = Path(__file__).resolve().parent.parent / "sounds"
RATE = 44100
LENGTH = 1.2  # seconds
PEAK = 0.5 * 32767  # -6 dBFS
FADE_IN, FADE_OUT = 0.006, 0.25  # seconds
# ratio to the pitch, level, decay per second: near those of a small struck bar
PARTIALS = ((1.0, 1.0, 3.5), (2.0, 0.35, 5.0), (2.756, 0.16, 9.0), (5.404, 0.05, 16.0))
E5, G5, C6 = 659.26, 783.99, 1046.50
# (strike time in seconds, pitch in hertz)
CHIME = ((0.0, E5), (0.18, G5), (0.36, C6))
RECALL = ((0.0, C6), (0.13, E5), (0.4, C6), (0.53, E5))


def bell(pitch: float, since: float) -> float:
    """One struck bell's level `since` seconds after the strike; silent before it."""
    if since < 0:
        return 0.0
    strike = min(1.0, since / FADE_IN)
    return strike * sum(
        level * math.exp(-decay * since) * math.sin(math.tau * pitch * ratio * since)
        for ratio, level, decay in PARTIALS
    )


def mixed(notes: tuple[tuple[float, float], ...]) -> list[int]:
    """The notes' 16-bit samples, faded to silence at the end; the loudest one is PEAK."""
    times = [index / RATE for index in range(round(LENGTH * RATE))]
    levels = [sum(bell(pitch, t - start) for start, pitch in notes) * min(1.0, (LENGTH - t) / FADE_OUT) for t in times]
    loudest = max(map(abs, levels))
    return [round(level / loudest * PEAK) for level in levels]


def write(name: str, samples: list[int]) -> None:
    """Write a 16-bit mono WAV file."""
    with wave.open(str(SOUNDS / name), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(struct.pack(f"<{len(samples)}h", *samples))


if __name__ == "__main__":
    write("chime.wav", mixed(CHIME))
    write("recall.wav", mixed(RECALL))
