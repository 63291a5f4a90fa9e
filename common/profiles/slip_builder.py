"""From a profile's shaped [slip] to the layout of the slip, with the picture that it names."""

from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from common.domain.slip import SlipLayout
from common.profiles.finding import Finding, Problem
from common.profiles.picture import LARGEST, SUFFIXES, suffix
from common.profiles.tables import NAME

WITHIN: Final = "base64:"
"""What a logo begins with that is in the profile itself, and not in a file beside it."""

_PLACE = "slip.logo"


@dataclass
class SlipBuilder:
    """`folder`: of the profile's file. A logo that cannot be had is found wrong and left out."""

    folder: Path
    findings: list[Finding]

    def layout(self, table: Mapping[str, Any]) -> SlipLayout:
        return SlipLayout(
            lines=tuple(table["lines"]),
            languages=tuple(table["languages"]),
            large=table["large"],
            logo=self._logo(table["logo"]),
            notes=tuple(_texts(note) for note in table["note"]),
        )

    def _logo(self, name: str | None) -> bytes:
        if name is None:
            return b""
        content = _decoded(name) if name.startswith(WITHIN) else self._file(name)
        return b"" if content is None else self._picture(content, name)

    def _file(self, name: str) -> bytes | None:
        """At most one byte more than a logo may have."""
        if Path(name).name != name or "\\" in name or "\0" in name:
            self._wrong(Problem.NOT_BESIDE, name)
            return None
        try:
            with (self.folder / name).open("rb") as file:
                return file.read(LARGEST + 1)
        except OSError:
            self._wrong(Problem.NO_PICTURE, name, *self._pictures())
            return None

    def _pictures(self) -> list[str]:
        return sorted(path.name for path in self.folder.glob("*") if path.suffix.lower() in SUFFIXES)

    def _picture(self, content: bytes, name: str) -> bytes:
        if len(content) > LARGEST:
            self._wrong(Problem.LARGE_PICTURE, name)
        elif suffix(content) is None:
            self._wrong(Problem.NOT_A_PICTURE, name)
        else:
            return content
        return b""

    def _wrong(self, problem: Problem, name: str, *known: str) -> None:
        self.findings.append(Finding(_PLACE, problem, {"value": name, "most": LARGEST // 1000}, known))


def _decoded(name: str) -> bytes:
    """Nothing, which is no picture, when it is no base64."""
    try:
        return b64decode(name.removeprefix(WITHIN), validate=True)
    except ValueError:
        return b""


def _texts(table: Mapping[str, Any]) -> dict[str, str]:
    return {language: table[language] for language in NAME if table[language] is not None}
