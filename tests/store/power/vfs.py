"""SQLite's own way to its files, as structures of C (sqlite3.h): between them and the disk a test can stand and look.

The library that is asked is the very one that Python's sqlite3 module was loaded with.
"""

import _sqlite3
import ctypes
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_int, c_int64, c_void_p

import pytest

OK = 0
CREATE = 0x4  # SQLITE_OPEN_CREATE
MAIN_FILES = 0x100 | 0x800 | 0x80000  # SQLITE_OPEN_MAIN_DB, _MAIN_JOURNAL, _WAL

Open = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
Delete = CFUNCTYPE(c_int, c_void_p, c_char_p, c_int)
SetSystemCall = CFUNCTYPE(c_int, c_void_p, c_char_p, c_void_p)
GetSystemCall = CFUNCTYPE(c_void_p, c_void_p, c_char_p)
OpenDirectory = CFUNCTYPE(c_int, c_char_p, POINTER(c_int))
Close = CFUNCTYPE(c_int, c_void_p)
Write = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
Truncate = CFUNCTYPE(c_int, c_void_p, c_int64)
Sync = CFUNCTYPE(c_int, c_void_p, c_int)


class Vfs(ctypes.Structure):
    """sqlite3_vfs: how files are opened and deleted. What is not looked at is carried over as it is."""

    _fields_ = (
        ("version", c_int),
        ("file_size", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", Open),
        ("delete", Delete),
        ("between", c_void_p * 11),
        ("set_system_call", SetSystemCall),
        ("get_system_call", GetSystemCall),
        ("next_system_call", c_void_p),
    )


class Methods(ctypes.Structure):
    """sqlite3_io_methods: what is done with an open file."""

    _fields_ = (
        ("version", c_int),
        ("close", Close),
        ("read", c_void_p),
        ("write", Write),
        ("truncate", Truncate),
        ("sync", Sync),
        ("after", c_void_p * 13),
    )


class File(ctypes.Structure):
    """sqlite3_file: what comes behind the methods belongs to who opened it."""

    _fields_ = (("methods", POINTER(Methods)),)


def library() -> ctypes.CDLL:
    """The SQLite of the sqlite3 module; the test is skipped where it cannot be reached from outside."""
    found = ctypes.CDLL(_sqlite3.__file__)
    if not hasattr(found, "sqlite3_vfs_register"):
        pytest.skip("this Python carries SQLite inside, where nobody can look at its writes")
    found.sqlite3_vfs_find.restype = POINTER(Vfs)
    return found
