"""Run in a mount namespace of its own: a store on a small disk of memory that is full, or may only be read.

What happens at each stage is printed, one JSON object a line.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from common.domain.errors import StoreUnavailable
from common.operations import Operations
from common.profiles.reader import read
from common.store.store import Store
from tests.conftest import MADINAH, Clock


def tell(stage: str, do: Callable[[], object]) -> bool:
    """Whether it went well; what came of it is printed."""
    try:
        outcome, told = do(), None
    except StoreUnavailable as refused:
        outcome, told = type(refused).__name__, str(refused)
    print(json.dumps({"stage": stage, "outcome": outcome, "told": told}))
    return told is None


def issue(operations: Operations) -> str:
    return operations.issue("C1", language="ar").ticket.number


def program_at(path: Path) -> tuple[Store, Operations]:
    store = Store.open(path)
    return store, Operations(store.centre(), Clock())


def whole(path: Path) -> int:
    """How many events there are; they follow one another, and the database finds nothing wrong."""
    store = Store.open(path)
    centre = store.centre()
    assert (centre.verify(), store.faults()) == (None, [])
    return centre.events.head()


def remount(folder: Path, options: str) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"remount,{options}", "small", folder], check=True)


def fill(folder: Path) -> Path:
    """Leave no byte free."""
    path = folder / "filler"
    file = os.open(path, os.O_CREAT | os.O_WRONLY)
    try:
        while os.write(file, bytes(4096)):
            pass
    except OSError:
        os.close(file)
    return path


def full(folder: Path, path: Path) -> None:
    """The disk fills up while tickets are issued, and then somebody makes room; the program goes on all the time."""
    store, operations = program_at(path)
    while tell("issue", lambda: issue(operations)):
        pass
    tell("again", lambda: issue(operations))
    tell("looked at", lambda: len(operations.desk(operations.profile.counters[0].number).waiting) >= 0)
    remount(folder, "size=4m")
    tell("room", lambda: issue(operations))
    store.close()
    tell("whole", lambda: whole(path))


def full_at_start(folder: Path, path: Path) -> None:
    filler = fill(folder)
    tell("open", lambda: issue(program_at(path)[1]))
    tell("create", lambda: Store.create(folder / "other.db").close())
    print(json.dumps({"stage": "left", "outcome": (folder / "other.db").exists(), "told": None}))
    filler.unlink()
    tell("room", lambda: issue(program_at(path)[1]))


def read_only(folder: Path, path: Path) -> None:
    remount(folder, "ro")
    tell("open", lambda: issue(program_at(path)[1]))
    tell("create", lambda: Store.create(folder / "other.db").close())
    remount(folder, "rw")
    tell("writable", lambda: issue(program_at(path)[1]))


def main(story: str, folder: Path) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "small", folder], check=True)
    store = Store.create(folder / "dawr.db")
    store.profiles.save(read(MADINAH))
    store.close()
    stories = {"full": full, "full_at_start": full_at_start, "read_only": read_only}
    stories[story](folder, folder / "dawr.db")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
