"""Colours and sizes of official documents. Lengths are in points; the greens and greys are those of the screens."""

MM = 72 / 25.4

# Colours: on a black-and-white printer the deep green is a dark grey, so nothing is told by colour alone.
GREEN = "#14573A"
GREEN_LINE = "#1B8354"
GREEN_TINT = "#F3FCF6"
BLACK = "#000000"
INK = "#161616"
INK_SOFT = "#4D5761"
LINE = "#D2D6DB"

# Type.
TITLE = 17.0
SUBTITLE = 12.0
HEAD = 11.0
BODY = 10.5
LABEL = 8.0
SMALL = 7.5
LEADING = 1.5  # of the size: Arabic has marks above and below
TIGHT = 1.35  # for words without marks

# The grid.
PAGE = (210 * MM, 297 * MM)  # A4 for all of them: one paper in the printer, no wrong tray
MARGIN = 18 * MM  # at the sides
EDGE = 10 * MM  # above and below
WIDTH = PAGE[0] - 2 * MARGIN
GUTTER = 8 * MM
GAP_HAIR = 0.7 * MM
GAP_TINY = 1 * MM
GAP_SMALL = 2 * MM
GAP = 4 * MM
GAP_LARGE = 7 * MM
LOGO = 18 * MM
HAIR = 0.5
BAR = 2.0
CODE = 32 * MM  # without the white round it
STAMP = 34 * MM
SIGNATURE = 12 * MM
