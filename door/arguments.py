"""Kinds of arguments that several commands take: what is wrong with one is said in words, not in a program's names."""

import argparse
from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from typing import TypeVar

DAY = 86_400  # seconds
_Kind = TypeVar("_Kind", bound=StrEnum)


def day_of(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"“{text}” is no date. Such is: 2026-11-22"
        raise argparse.ArgumentTypeError(message) from None


def seconds_of(text: str) -> float:
    """More than none, and a day at the most."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= DAY:
        message = f"“{text}” is no number of seconds from 0.1 to {DAY}"
        raise argparse.ArgumentTypeError(message)
    return seconds


def one_of(kinds: Iterable[_Kind]) -> Callable[[str], _Kind]:
    """Of a whole enumeration, or of some of it."""
    known = {kind.value: kind for kind in kinds}

    def convert(text: str) -> _Kind:
        try:
            return known[text]
        except KeyError:
            message = f"“{text}” is none of: {', '.join(known)}"
            raise argparse.ArgumentTypeError(message) from None

    return convert
