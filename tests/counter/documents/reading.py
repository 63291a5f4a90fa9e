"""What stands on the pages that came out of the printer."""

import pypdfium2

from tests.counter.papers import Office


def text_of(office: Office, name: str) -> str:
    with pypdfium2.PdfDocument(office.tray / f"{name}.pdf") as pdf:
        return str(pdf[0].get_textpage().get_text_range())


def columns_of(office: Office, name: str) -> tuple[str, str]:
    """What stands at the right of a page, and what at the left."""
    with pypdfium2.PdfDocument(office.tray / f"{name}.pdf") as pdf:
        page = pdf[0]
        width, height = page.get_size()
        read = page.get_textpage().get_text_bounded
        middle = {"bottom": height * 0.3, "top": height * 0.8}
        return read(left=width / 2, right=width, **middle), read(left=0, right=width / 2, **middle)
