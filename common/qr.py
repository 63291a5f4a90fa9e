"""QR codes as dark and white modules, for paper, screens and documents alike."""

from collections.abc import Sequence

import qrcode

QUIET_ZONE = 4
"""Modules of white round a code, by its standard (ISO/IEC 18004)."""

Modules = Sequence[Sequence[bool]]
"""Rows from the top; true is dark."""


def modules(text: str, border: int = QUIET_ZONE) -> Modules:
    """With a border of white modules; level M. ValueError for more than a code holds."""
    code = qrcode.QRCode(border=border, error_correction=qrcode.ERROR_CORRECT_M)
    code.add_data(text)
    try:
        matrix: Modules = code.get_matrix()
    except qrcode.exceptions.DataOverflowError as fault:
        raise ValueError(text) from fault
    return matrix
