"""What a picture's bytes are, by the standard library alone: a profile is checked where no Qt is at hand."""

import re
import zlib
from collections.abc import Iterator
from xml.etree import ElementTree as ET

SUFFIXES = (".png", ".svg")
LARGEST = 200_000
MOST_PIXELS = 16_000_000

_PNG = b"\x89PNG\r\n\x1a\n"
_SVG = "{http://www.w3.org/2000/svg}svg"


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
    """With a size, all of it in itself, and without entities of its own: they can grow without end."""
    if b"<!ENTITY" in content:
        return False
    try:
        drawing = ET.fromstring(content)  # noqa: S314 - no entities, and it is small
    except (ET.ParseError, LookupError, ValueError):
        return False
    return drawing.tag == _SVG and _has_size(drawing) and not any(map(_refers_outside, drawing.iter()))


def _has_size(drawing: ET.Element) -> bool:
    numbers = re.findall(r"[\d.]+", drawing.get("viewBox", ""))[2:] or [drawing.get("width"), drawing.get("height")]
    return len(numbers) == 2 and all(re.search("[1-9]", number or "") for number in numbers)


def _refers_outside(element: ET.Element) -> bool:
    links = (value for name, value in element.items() if name.endswith("href"))
    return not all(link.startswith(("#", "data:")) for link in links)
