"""Which texts follow the staff's language and which the visitor's: a text's context is the name of its QML file."""

from pathlib import Path

_FILES = sorted(path.stem for path in (Path(__file__).parent / "qml" / "Counter").glob("*.qml"))
RATING = tuple(name for name in _FILES if name.startswith("Rating"))
STAFF = tuple(name for name in _FILES if not name.startswith("Rating"))
