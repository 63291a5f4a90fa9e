"""Everything that SQLite does to the files of a folder, in order, while real verbs are carried out."""

import ctypes
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest

from tests.store.power import vfs
from tests.store.power.acts import Act, Created, Deleted, FolderSynced, Synced, Truncated, Wrote

_KEPT: list[object] = []  # a connection that outlives its recorder still goes through it


class Recorder:
    """While it is entered, every connection that this process makes to a file of the folder goes through it.

    `answers`: result codes that the disk gives instead of doing what it is asked, by kind of act and file.
    """

    def __init__(self, folder: Path) -> None:
        self.acts: list[Act] = []
        self.answers: dict[tuple[type[Act], str], int] = {}
        self._folder = folder
        self._known = {path.name for path in folder.iterdir()}
        self._library = vfs.library()
        self._disk = self._library.sqlite3_vfs_find(None)
        self._names: dict[int, str] = {}
        self._folder_opened = False
        self._tables: dict[int, vfs.Methods] = {}
        self._vfs = self._copied(self._disk.contents)
        _KEPT.append(self)

    def __enter__(self) -> Self:
        self._library.sqlite3_vfs_register(ctypes.byref(self._vfs), 1)
        self._look_at_folders()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._disk.contents.set_system_call(self._disk, b"openDirectory", None)
        self._library.sqlite3_vfs_unregister(ctypes.byref(self._vfs))
        self._library.sqlite3_vfs_register(self._disk, 1)

    def _copied(self, disk: vfs.Vfs) -> vfs.Vfs:
        mine = vfs.Vfs.from_buffer_copy(disk)
        mine.next, mine.name = None, b"recorder"
        mine.open, mine.delete = vfs.Open(self._open), vfs.Delete(self._delete)
        return mine

    def _look_at_folders(self) -> None:
        """SQLite opens a folder to sync it and for nothing else."""
        disk = self._disk.contents
        opened = vfs.OpenDirectory(disk.get_system_call(self._disk, b"openDirectory"))

        def look(path: bytes, descriptor: object) -> int:
            self._folder_opened = True
            return int(opened(path, descriptor))

        self._look = vfs.OpenDirectory(look)
        if disk.set_system_call(self._disk, b"openDirectory", ctypes.cast(self._look, ctypes.c_void_p)) != vfs.OK:
            pytest.skip("this SQLite does not show when it syncs a folder")

    def _open(self, _: int, path: int, file: int, flags: int, out: int) -> int:
        code = self._disk.contents.open(ctypes.cast(self._disk, ctypes.c_void_p), path, file, flags, out)
        name = Path(ctypes.string_at(path).decode()) if path else None
        if code == vfs.OK and name is not None and name.parent == self._folder and flags & vfs.MAIN_FILES:
            self._stand_between(file, name.name)
        return int(code)

    def _stand_between(self, address: int, name: str) -> None:
        if name not in self._known:
            self._known.add(name)
            self.acts.append(Created(name))
        self._names[address] = name
        file = vfs.File.from_address(address)
        original = ctypes.addressof(file.methods.contents)
        if original not in self._tables:
            self._tables[original] = self._recording(file.methods.contents)
        file.methods = ctypes.pointer(self._tables[original])

    def _recording(self, disk: vfs.Methods) -> vfs.Methods:
        """The disk's methods, each looked at."""
        mine = vfs.Methods.from_buffer_copy(disk)
        mine.close = vfs.Close(lambda file: self._closed(disk, file))
        mine.write = vfs.Write(
            lambda file, data, size, offset: self._done(
                Wrote(self._names[file], offset, ctypes.string_at(data, size)),
                lambda: disk.write(file, data, size, offset),
            )
        )
        mine.truncate = vfs.Truncate(
            lambda file, size: self._done(Truncated(self._names[file], size), lambda: disk.truncate(file, size))
        )
        mine.sync = vfs.Sync(lambda file, flags: self._done(Synced(self._names[file]), lambda: disk.sync(file, flags)))
        return mine

    def _closed(self, disk: vfs.Methods, file: int) -> int:
        self._names.pop(file)
        return int(disk.close(file))

    def _delete(self, _: int, path: bytes, sync: int) -> int:
        gone = Path(path.decode())
        disk = ctypes.cast(self._disk, ctypes.c_void_p)
        if gone.parent != self._folder:
            return int(self._disk.contents.delete(disk, path, sync))
        self._known.discard(gone.name)
        return self._done(Deleted(gone.name), lambda: self._disk.contents.delete(disk, path, sync))

    def _done(self, act: Wrote | Truncated | Synced | Deleted, do: Callable[[], int]) -> int:
        """Let the disk do it, and write it down when it did."""
        code = self.answers.get((type(act), act.name)) or int(do())
        if code == vfs.OK:
            self.acts.append(act)
            if self._folder_opened:
                self.acts.append(FolderSynced())
        self._folder_opened = False
        return code
