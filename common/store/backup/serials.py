"""Serials given since a backup was made are out in the world, on signed paper: a restored store gives none again."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

GAP = 10_000
"""More documents than a centre issues between two backups."""
_BEGIN = """INSERT INTO document_series (centre, year, last) SELECT DISTINCT centre, :year, 1
FROM document_series WHERE true ON CONFLICT (centre, year) DO NOTHING"""
_SKIP = "UPDATE document_series SET last = last + :gap WHERE year >= :year"
_FURTHEST = timedelta(hours=14)  # of a time zone before UTC


def skip_serials(store: Path) -> None:
    """In a file that nobody uses; a centre that has issued no document yet is left alone."""
    now = datetime.now(UTC)
    with closing(sqlite3.connect(store)) as connection, connection:
        for year in sorted({now.year, (now + _FURTHEST).year}):
            connection.execute(_BEGIN, {"year": year})
        connection.execute(_SKIP, {"gap": GAP, "year": now.year})
