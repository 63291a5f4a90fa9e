"""The ticket store: make one, prove that it is whole, move it, keep backups of it."""

from door.store.command import main

__all__ = ["main"]
