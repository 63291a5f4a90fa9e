"""What a disk may hold after the power was cut: what was synced is certain, of the rest anything may be there.

The model is harder than ext4, XFS or NTFS are, and assumes what SQLite assumes of a disk (its atomic-commit paper):

- A write is cut into sectors of 512 or 4096 bytes. Each unsynced one may be there, be missing, be torn after any byte
  or hold noise, whatever became of those before it; bytes outside what was written stay (powersafe overwrite).
- A size grows or shrinks only with the writes and truncations that survive; what was never written reads as zeros.
- A name that was made or deleted since the folder was last synced may be there or not, also when the file was synced.
- A sync that has returned is believed: a drive that lies about it can lose anything.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from random import Random

from tests.store.power.acts import Act, Created, Deleted, FolderSynced, Synced, Truncated, Wrote


@dataclass
class Content:
    """A file, whatever it is called."""

    certain: bytes = b""
    uncertain: list[Wrote | Truncated] = field(default_factory=list)


@dataclass(frozen=True)
class Luck:
    """What becomes of the unsynced. `chance`: that a piece survives whole; the others are missing, torn or noise."""

    random: Random
    sector: int = 512
    chance: float = 0.5

    def survives(self) -> bool:
        return self.random.random() < self.chance

    def what_is_left_of(self, data: bytes) -> bytes:
        """Of a sector, or of the part of it that was written."""
        if self.survives():
            return data
        if self.chance == 0 or self.random.random() < 0.5:
            return b""
        if self.random.random() < 0.5:
            return data[: self.random.randrange(len(data))]
        return self.random.randbytes(len(data))


EVERYTHING = Luck(Random(0), chance=1)
NOTHING = Luck(Random(0), chance=0)


class Disk:
    """A folder, as the acts on it go on."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._seen = {name: Content(data) for name, data in files.items()}
        self._certain = dict(self._seen)
        self._uncertain: list[tuple[str, Content | None]] = []

    def do(self, act: Act) -> None:
        match act:
            case Created(name):
                self._seen[name] = Content()
                self._uncertain.append((name, self._seen[name]))
            case Deleted(name):
                del self._seen[name]
                self._uncertain.append((name, None))
            case Wrote(name) | Truncated(name):
                self._seen[name].uncertain.append(act)
            case Synced(name):
                settle(self._seen[name])
            case FolderSynced():
                self._certain = dict(self._seen)
                self._uncertain.clear()

    def after_a_cut(self, luck: Luck) -> dict[str, bytes]:
        """The files that are found when the power is back."""
        names: dict[str, Content | None] = dict(self._certain)
        names.update({name: content for name, content in self._uncertain if luck.survives()})
        return {name: left_of(content, luck) for name, content in names.items() if content is not None}


def settle(content: Content) -> None:
    content.certain = left_of(content, EVERYTHING)
    content.uncertain.clear()


def left_of(content: Content, luck: Luck) -> bytes:
    left = bytearray(content.certain)
    for act in content.uncertain:
        if isinstance(act, Wrote):
            for offset, piece in sectors(act, luck.sector):
                put(left, offset, luck.what_is_left_of(piece))
        elif luck.survives():
            del left[act.size :]
    return bytes(left)


def sectors(wrote: Wrote, size: int) -> Iterator[tuple[int, bytes]]:
    """The write in pieces, each within one sector, with their offsets in the file."""
    at = 0
    while at < len(wrote.data):
        length = size - (wrote.offset + at) % size
        yield wrote.offset + at, wrote.data[at : at + length]
        at += length


def put(left: bytearray, offset: int, data: bytes) -> None:
    """As a file does: a hole before what is written reads as zeros."""
    if data:
        left.extend(bytes(max(0, offset - len(left))))
        left[offset : offset + len(data)] = data
