"""Kinds of arguments that several commands take: what is wrong with one is said in words, not in a program's names."""

import argparse
from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from typing import TypeVar

from common.domain.wording import Wording
from installer.reader import reader_language

DAY = 86_400  # seconds
NO_DATE = Wording("«{given}» ليس تاريخًا. مثل: 2026-11-22", "“{given}” is no date. Such is: 2026-11-22")
NO_SECONDS = Wording("«{given}» ليس عدد ثوانٍ من 0.1 إلى {most}", "“{given}” is no number of seconds from 0.1 to {most}")
NONE_OF = Wording("«{given}» ليس من: {known}", "“{given}” is none of: {known}")
NO_NUMBER = Wording("«{given}» ليس عددًا من {least} إلى {most}", "“{given}” is no number from {least} to {most}")
_Kind = TypeVar("_Kind", bound=StrEnum)
_Number = TypeVar("_Number", int, float)


def refused(wording: Wording, **fields: object) -> argparse.ArgumentTypeError:
    """To be raised by a kind of argument: what is wrong with what was given, in the reader's language."""
    return argparse.ArgumentTypeError(wording.text(reader_language(), **fields))


def day_of(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise refused(NO_DATE, given=text) from None


def seconds_of(text: str) -> float:
    """More than none, and a day at the most."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= DAY:
        raise refused(NO_SECONDS, given=text, most=DAY)
    return seconds


def between(least: _Number, most: _Number) -> Callable[[str], _Number]:
    """A number of the kind of the two bounds, which are among those it may be."""

    def convert(text: str) -> _Number:
        try:
            value = type(least)(text)
        except ValueError:
            raise refused(NO_NUMBER, given=text, least=least, most=most) from None
        if not least <= value <= most:
            raise refused(NO_NUMBER, given=text, least=least, most=most)
        return value

    return convert


def one_of(kinds: Iterable[_Kind]) -> Callable[[str], _Kind]:
    """Of a whole enumeration, or of some of it."""
    known = {kind.value: kind for kind in kinds}

    def convert(text: str) -> _Kind:
        try:
            return known[text]
        except KeyError:
            raise refused(NONE_OF, given=text, known=", ".join(known)) from None

    return convert
