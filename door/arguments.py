"""Kinds of arguments that several commands take: what is wrong with one is said in words, not in a program's names."""

import argparse
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import TypeVar

_Kind = TypeVar("_Kind", bound=StrEnum)


def day_of(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"“{text}” is no date. Such is: 2026-11-22"
        raise argparse.ArgumentTypeError(message) from None


def one_of(kind: type[_Kind]) -> Callable[[str], _Kind]:
    def convert(text: str) -> _Kind:
        try:
            return kind(text)
        except ValueError:
            message = f"“{text}” is none of: {', '.join(kind)}"
            raise argparse.ArgumentTypeError(message) from None

    return convert
