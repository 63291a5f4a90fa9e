"""A store changed by hand, past its triggers."""

import sqlite3
from pathlib import Path


def forge(path: Path, *statements: str) -> None:
    """What somebody with the file in hand can do: our triggers do not stop him, the chain tells on him."""
    forger = sqlite3.connect(path)
    forger.execute("DROP TRIGGER event_is_never_changed")
    forger.execute("DROP TRIGGER event_is_never_deleted")
    for statement in statements:
        forger.execute(statement)
    forger.commit()
    forger.close()
