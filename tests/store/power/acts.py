"""What is done to the files of a store, one after another; what is told to people stands among it."""

from typing import NamedTuple


class Created(NamedTuple):
    """Its name is certain to outlive a power cut only when the folder was synced after it."""

    name: str


class Deleted(NamedTuple):
    name: str


class Wrote(NamedTuple):
    name: str
    offset: int
    data: bytes


class Truncated(NamedTuple):
    name: str
    size: int


class Synced(NamedTuple):
    """What was written into the file is on the disk."""

    name: str


class FolderSynced(NamedTuple):
    """What was created and deleted is on the disk."""


class Told(NamedTuple):
    """A verb has returned: somebody was told a number. `seq` and `seal` are of the newest event then."""

    seq: int
    seal: str
    number: str | None


Act = Created | Deleted | Wrote | Truncated | Synced | FolderSynced | Told
