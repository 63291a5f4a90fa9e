"""The part of a font that one document uses, in its file: a code for each shape with the letters it stands for."""

from collections.abc import Iterable
from copy import copy
from hashlib import sha256

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFDocument, PDFName, PDFStream
from reportlab.pdfbase.ttfonts import TTFontFace

Shape = tuple[int | None, int, str]
"""A glyph of the font (None: nothing to be seen), its width, and the letters that a reader takes from the file."""

_LINES = 100  # a list in a character map is this long at most


class EmbeddedFont:
    """A composite font of one document. Its codes count from 1 in the order of use, so equal documents are equal."""

    def __init__(self, name: str, face: TTFontFace) -> None:
        self.name, self._face = name, face
        self._codes: dict[Shape, int] = {}

    def code(self, shape: Shape) -> str:
        """The two bytes that show this shape, as hexadecimal."""
        return f"{self._codes.setdefault(shape, len(self._codes) + 1):04X}"

    def addObjects(self, document: PDFDocument) -> None:  # noqa: N802 reportlab calls it when the document is written
        glyphs = {code: self._glyph(index) for (index, _, _), code in self._codes.items()}
        name = f"{_tag(glyphs.values())}+{self._face.name.decode()}"
        part = copy(self._face)
        part.charToGlyph = glyphs
        inner = {
            "Type": PDFName("Font"),
            "Subtype": PDFName("CIDFontType2"),
            "BaseFont": PDFName(name),
            "CIDSystemInfo": PDFDictionary({"Registry": "(Adobe)", "Ordering": "(Identity)", "Supplement": 0}),
            "FontDescriptor": part.addSubsetObjects(document, name, list(glyphs)),
            "DW": 0,
            "W": PDFArray([1, PDFArray([width for _, width, _ in self._codes])]),
            "CIDToGIDMap": _stream(document, f"glyphs:{name}", _places(glyphs)),
        }
        outer = {
            "Type": PDFName("Font"),
            "Subtype": PDFName("Type0"),
            "BaseFont": PDFName(name),
            "Encoding": PDFName("Identity-H"),
            "DescendantFonts": PDFArray([document.Reference(PDFDictionary(inner), f"inner:{name}")]),
            "ToUnicode": _stream(document, f"letters:{name}", self._letters()),
        }
        fonts = document.idToObject["BasicFonts"].dict
        fonts[self.name] = document.Reference(PDFDictionary(outer), f"font:{name}")

    def _glyph(self, index: int | None) -> int:
        return self._face.charToGlyph[ord(" ")] if index is None else index

    def _letters(self) -> bytes:
        """The character map from codes to letters."""
        named = [
            f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>" for (_, _, text), code in self._codes.items()
        ]
        parts = [named[start : start + _LINES] for start in range(0, len(named), _LINES)]
        lists = [line for part in parts for line in (f"{len(part)} beginbfchar", *part, "endbfchar")]
        return "\n".join([_HEAD, *lists, _FOOT]).encode()


_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange"""
_FOOT = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


def _tag(glyphs: Iterable[int]) -> str:
    """Six capitals that tell one part of a font from another."""
    digest = sha256(repr(list(glyphs)).encode()).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _places(glyphs: dict[int, int]) -> bytes:
    """For each code from 0 the glyph's place in the part: reportlab counts glyphs from 1 as it meets them."""
    places = {glyph: place for place, glyph in enumerate(dict.fromkeys([0, *glyphs.values()]))}
    return b"".join(place.to_bytes(2, "big") for place in (0, *(places[glyph] for glyph in glyphs.values())))


def _stream(document: PDFDocument, name: str, content: bytes) -> object:
    return document.Reference(PDFStream(content=content), name)
