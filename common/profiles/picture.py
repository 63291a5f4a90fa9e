"""What a picture's bytes are, by the standard library alone: a profile is checked where no Qt is at hand."""

import re
import zlib
from collections.abc import Iterator, Mapping
from itertools import repeat
from xml.etree import ElementTree as ET

SUFFIXES = (".png", ".svg")
LARGEST = 200_000
MOST_PIXELS = 16_000_000
MOST_SHAPES = 20_000  # to be drawn: more keep a kiosk busy for seconds

_PNG = b"\x89PNG\r\n\x1a\n"
_NAMES = "{http://www.w3.org/2000/svg}"
_SVG, _STYLE, _MARKER = f"{_NAMES}svg", f"{_NAMES}style", f"{_NAMES}marker"
_DRAWN_AGAIN = frozenset({_MARKER, f"{_NAMES}mask", f"{_NAMES}pattern"})
_REFERENCE = re.compile(r"#([\w.:-]+)")


def suffix(content: bytes) -> str | None:
    """`.png` or `.svg`; None where it is neither, or is damaged."""
    if content.startswith(_PNG):
        return ".png" if _is_whole(content) else None
    return ".svg" if _is_svg(content) else None


def _is_whole(content: bytes) -> bool:
    """A size that can be drawn, every part undamaged, and an end."""
    parts = list(_parts(content))
    kinds = [kind for kind, _ in parts]
    if not parts or kinds[0] != b"IHDR" or kinds[-1] != b"IEND" or b"IDAT" not in kinds:
        return False
    width, height = (int.from_bytes(parts[0][1][at : at + 4]) for at in (0, 4))
    return 0 < width * height <= MOST_PIXELS


def _parts(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and data of each part, as far as their sums are right."""
    at = len(_PNG)
    while at < len(content):
        end = at + 8 + int.from_bytes(content[at : at + 4])
        if zlib.crc32(content[at + 4 : end]) != int.from_bytes(content[end : end + 4]):
            return
        yield content[at + 4 : at + 8], content[at + 8 : end]
        at = end + 4


def _is_svg(content: bytes) -> bool:
    """With a size, all of it in itself, and soon drawn; without entities of its own: they can grow without end."""
    if b"<!ENTITY" in content:
        return False
    try:
        drawing = ET.fromstring(content)  # noqa: S314 - no entities, and it is small
    except (ET.ParseError, LookupError, ValueError):
        return False
    is_whole = drawing.tag == _SVG and _has_size(drawing) and not any(map(_refers_outside, drawing.iter()))
    return is_whole and not _is_endless(drawing)


def _has_size(drawing: ET.Element) -> bool:
    numbers = re.findall(r"[\d.]+", drawing.get("viewBox", ""))[2:] or [drawing.get("width"), drawing.get("height")]
    return len(numbers) == 2 and all(re.search("[1-9]", number or "") for number in numbers)


def _refers_outside(element: ET.Element) -> bool:
    links = (value for name, value in element.items() if name.endswith("href"))
    return not all(link.startswith(("#", "data:")) for link in links)


def _is_endless(drawing: ET.Element) -> bool:
    """What is referred to is drawn each time, with all that it refers to: in a few lines more than in a lifetime.

    Whose mask or pattern a style sheet names is not looked for.
    """
    parts = {one.get("id", ""): one for one in drawing.iter()}
    if any(part.tag in _DRAWN_AGAIN for sheet in drawing.iter(_STYLE) for part in _named(sheet.text or "", parts)):
        return True
    left, waiting = MOST_SHAPES, [drawing]
    while waiting and len(waiting) <= left:
        element = waiting.pop()
        left -= 1
        waiting += [*element, *_referred(element, parts)]
    return bool(waiting)


def _referred(element: ET.Element, parts: Mapping[str, ET.Element]) -> Iterator[ET.Element]:
    """A marker stands at every corner, of whatever its group has in it too."""
    corners = len(element.get("d", "") + element.get("points", "")) or MOST_SHAPES
    for value in element.attrib.values():
        for part in _named(value, parts):
            yield from repeat(part, corners if part.tag == _MARKER else 1)


def _named(text: str, parts: Mapping[str, ET.Element]) -> list[ET.Element]:
    return [parts[name] for name in _REFERENCE.findall(text) if name in parts]
