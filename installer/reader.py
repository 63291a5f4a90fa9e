"""Words for the person at the terminal, in their language."""

import os
import sys
from collections.abc import Mapping

from common.domain.errors import DawrError
from common.domain.wording import Wording


class SetupError(DawrError):
    """This machine cannot be made ready without a person; the exit code of `./dawr` is then 3."""


def reader_language(environ: Mapping[str, str] = os.environ) -> str:
    """ "ar" where the locale is Arabic, else "en"; the order is that of POSIX."""
    names = (environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "ar" if next(filter(None, names), "").startswith("ar") else "en"


def tell(wording: Wording, **fields: object) -> None:
    """Say one line on stderr, at once: stdout belongs to the command."""
    print(wording.text(reader_language(), **fields), file=sys.stderr, flush=True)
