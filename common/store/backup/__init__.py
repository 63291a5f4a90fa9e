"""Backups: one file with all that a store had at one moment, beside it a manifest that says what must be in it."""
