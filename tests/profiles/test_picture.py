"""A picture is known by its bytes; what is damaged, endless or reaches outside is none."""

import struct
import zlib

import pytest

from common.profiles.picture import suffix
from tests.printing.samples import LOGO


def part(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int = 1, height: int = 1) -> bytes:
    header = part(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + part(b"IDAT", zlib.compress(b"\0\0")) + part(b"IEND", b"")


def svg(inside: str = "", attributes: str = 'viewBox="0 0 2 1"', head: str = "") -> bytes:
    return f'{head}<svg xmlns="http://www.w3.org/2000/svg" {attributes}>{inside}</svg>'.encode()


def test_a_picture_is_known_by_its_bytes() -> None:
    assert [suffix(one) for one in (png(), LOGO, svg(), svg(attributes='width="2" height="1"'))] == [
        ".png",
        *[".svg"] * 3,
    ]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a",
        b"\xff\xd8\xff\xe0 JFIF",
        png()[:-1],
        png()[:40],
        png()[:-20] + b"x" + png()[-19:],
        png(0, 1),
        png(5000, 5000),
        b"\x89PNG\r\n\x1a\n",
        b"<svg/>",
        b"<html xmlns='http://www.w3.org/2000/svg'/>",
        svg()[:-3],
        svg(attributes=""),
        svg(attributes='viewBox="0 0 0 0"'),
        svg("&a;", head='<!DOCTYPE svg [<!ENTITY a "aaaa">]>'),
        svg('<image href="file:///etc/passwd"/>'),
        svg('<image xmlns:x="http://www.w3.org/1999/xlink" x:href="https://centre.example/logo.png"/>'),
        "<svg xmlns='http://www.w3.org/2000/svg'>é".encode("latin-1"),
    ],
)
def test_anything_else_is_no_picture(content: bytes) -> None:
    assert suffix(content) is None


def chained(part: str, reference: str) -> str:
    """Ten times what is ten times what is … ten times a line."""
    line = '<path d="M0 0L9 9L0 9" {}/>'
    inner = [line.format(reference.format(number - 1) if number else "") * 10 for number in range(10)]
    return "".join(part.format(number, paths) for number, paths in enumerate(inner)) + line.format(reference.format(9))


@pytest.mark.parametrize(
    "inside",
    [
        chained('<pattern id="a{}">{}</pattern>', 'fill="url(#a{})"'),
        chained('<mask id="a{}">{}</mask>', 'style="mask:url(#a{})"'),
        chained('<marker id="a{}">{}</marker>', 'marker-mid="url(#a{})"'),
        chained('<marker id="a{}">{}</marker>', 'marker-mid="url(#a{})"')
        .replace("<path", "<g")
        .replace("/>", "><path/></g>"),
        chained('<g id="a{}">{}</g>', 'href="#a{}"').replace("<path", "<use"),
        '<style>path{fill:url(#a)}</style><pattern id="a"><path/></pattern><path/>',
        '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>',
    ],
)
def test_a_drawing_that_grows_without_end_is_no_picture(inside: str) -> None:
    assert suffix(svg(inside)) is None


def test_a_drawing_may_have_many_shapes_and_shades() -> None:
    shades = '<linearGradient id="s"><stop/><stop/></linearGradient><style>.s{fill:url(#s)}</style>'
    assert suffix(svg(shades + '<path class="s" fill="url(#s)" d="M0 0"/>' * 3000)) == ".svg"


def test_a_drawing_may_refer_to_what_it_has_itself() -> None:
    assert suffix(svg('<path id="a"/><use href="#a"/><image href="data:image/png;base64,AA=="/>')) == ".svg"
