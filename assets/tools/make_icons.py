# /// script
# requires-python = ">=3.11"
# dependencies = ["fonttools==4.68.0"]
# ///
"""Make assets/icons/DawrIcons.ttf and icons.json from icons/sources.csv and Tabler's web font.

Usage: make_icons.py FOLDER, where FOLDER is the unpacked npm package @tabler/icons-webfont 3.49.0.
"""

import csv
import json
import re
import sys
from pathlib import Path

from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

ICONS = Path(__file__).resolve().parent.parent / "icons"
NAMES = {
    0: "Icons (c) 2020-2026 Pawe\u0142 Kuna (Tabler Icons); a subset, renumbered and renamed for Dawr",
    1: "Dawr Icons",
    2: "Regular",
    3: "Dawr Icons 1.0",
    4: "Dawr Icons",
    5: "Version 1.0",
    6: "DawrIcons",
    13: "MIT License, see LICENSE-Tabler.txt",
}


def source_codepoints(css: str) -> dict[str, int]:
    """Tabler's icon name -> its codepoint in Tabler's font."""
    return {name: int(code, 16) for name, code in re.findall(r'\.ti-([\w-]+):before \{\s*content: "\\(\w+)"', css)}


def framed(font: TTFont, frame: str, emblem: str) -> str:
    """Add a glyph with the emblem at half size inside the frame; return the glyph's name."""
    pen = TTGlyphPen(font.getGlyphSet())
    pen.addComponent(frame, (1, 0, 0, 1, 0, 0))
    pen.addComponent(emblem, (0.5, 0, 0, 0.5, 250, 200))
    name = f"{frame}.{emblem}"
    font["glyf"][name] = pen.glyph()
    font["hmtx"][name] = font["hmtx"][frame]
    return name


def glyph_for(font: TTFont, source: str, codepoints: dict[str, int]) -> str:
    """The glyph of `NAME`, or of `FRAME+EMBLEM` made here."""
    glyphs = [font.getBestCmap()[codepoints[part]] for part in source.split("+")]
    return framed(font, *glyphs) if len(glyphs) == 2 else glyphs[0]


def align_bearings(font: TTFont) -> None:
    """Make each left bearing the glyph's own left edge: Tabler leaves it 0, which would draw icons off centre."""
    for name in font.getGlyphOrder():
        glyph = font["glyf"][name]
        glyph.recalcBounds(font["glyf"])
        font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyph, "xMin", 0))


def subset(font: TTFont, cmap: dict[int, str]) -> None:
    """Leave only the glyphs of cmap, under its codepoints, and our own name table."""
    for table in font["cmap"].tables:
        table.cmap = dict(cmap)
    subsetter = Subsetter(Options(layout_features=[], name_IDs=[]))
    subsetter.populate(unicodes=cmap)
    subsetter.subset(font)
    for name_id, text in NAMES.items():
        font["name"].setName(text, name_id, 3, 1, 0x409)


def main(folder: Path) -> None:
    """Write both files beside sources.csv; the same sources give the same bytes."""
    rows = list(csv.DictReader((ICONS / "sources.csv").open(encoding="utf-8")))
    codepoints = source_codepoints((folder / "dist/tabler-icons.css").read_text(encoding="utf-8"))
    font = TTFont(folder / "dist/fonts/tabler-icons.ttf", recalcTimestamp=False)
    subset(font, {int(row["codepoint"], 16): glyph_for(font, row["source"], codepoints) for row in rows})
    align_bearings(font)
    font.save(ICONS / "DawrIcons.ttf")
    table = {row["name"]: row["codepoint"] for row in rows}
    (ICONS / "icons.json").write_text(json.dumps(table, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
