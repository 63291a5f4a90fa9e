"""What argparse makes of an argument, told in one line and in the reader's language."""

import argparse
import re
import sys
from typing import Any, NoReturn

from common.domain.wording import Wording
from installer.reader import reader_language, tell

REFUSED = Wording("‎{command}: {reason}. الاستعمال: ‎{command} --help", "{command}: {reason}. Usage: {command} --help")
_ARGUMENT = r"argument (?P<name>.+?): "
_REASONS = (  # as argparse words them, from Python 3.11 to 3.14
    (r"the following arguments are required: (?P<name>.+)", Wording("ينقص: ‎{name}", "missing: {name}")),
    (
        r"one of the arguments (?P<name>.+) is required",
        Wording("ينقص واحد من: ‎{name}", "missing: one of {name}"),
    ),
    (r"unrecognized arguments: (?P<name>.+)", Wording("لا يُعرف ‎{name}", "{name} is not known")),
    (
        rf"{_ARGUMENT}invalid choice: (?P<given>.+?) \(.*?choose from (?P<known>.+)\)",
        Wording("‎{name}: «‎{given}» ليس من: ‎{known}", "{name}: “{given}” is none of: {known}"),
    ),
    (rf"{_ARGUMENT}expected .+", Wording("‎{name} بلا قيمة", "{name} has no value")),
    (
        rf"{_ARGUMENT}not allowed with argument (?P<other>.+)",
        Wording("‎{name} لا يجتمع مع ‎{other}", "{name} does not go with {other}"),
    ),
    (
        rf"{_ARGUMENT}invalid \S+ value: (?P<given>.+)",
        Wording("‎{name}: لا يُفهم «‎{given}»", "{name}: “{given}” is not understood"),
    ),
    (
        r"ambiguous option: (?P<given>.+) could match (?P<known>.+)",
        Wording("«‎{given}» يعني أكثر من خيار: ‎{known}", "“{given}” may be any of: {known}"),
    ),
    (rf"{_ARGUMENT}(?P<reason>.+)", Wording("‎{name}: {reason}", "{name}: {reason}")),
)


class Parser(argparse.ArgumentParser):
    """Refuses bad input with exit code 2. Its commands are such parsers, too."""

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """What a command does not know it refuses itself: its own `--help` tells what there is, not its parent's."""
        options, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        return options, unknown

    def error(self, message: str) -> NoReturn:
        tell(REFUSED, command=self.prog, reason=_reason(message))
        sys.exit(2)


def _reason(message: str) -> str:
    language = reader_language()
    for pattern, wording in _REASONS:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return wording.text(language, **{name: _plain(text) for name, text in found.groupdict().items()})
    return message


def _plain(text: str) -> str:
    """Without Python's quotation marks."""
    return re.sub(r"(?<!\w)'|'(?!\w)", "", text)
