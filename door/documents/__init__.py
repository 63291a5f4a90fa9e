"""Official documents: the keys that sign them, and what was issued."""

from door.documents.command import main

__all__ = ["main"]
