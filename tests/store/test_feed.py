"""Another process learns of a commit, whether it is poked or must look by itself."""

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from common.operations import Operations
from common.store import feed
from common.store.store import Store

ISSUE = """
import sys
from pathlib import Path
from common.operations import Operations
from common.store.store import Store
Operations(Store.open(Path(sys.argv[1])).centre()).issue("C1", language="ar")
"""


def test_a_commit_of_another_process_is_noticed(store_path: Path) -> None:
    watch = Store.open(store_path).watch("CSC-1")
    assert not watch.wait(0.01)
    subprocess.run([sys.executable, "-c", ISSUE, str(store_path)], check=True)
    assert watch.wait(60)
    assert not watch.wait(0.01)
    watch.close()


def test_a_wait_ends_as_soon_as_something_is_committed(store_path: Path) -> None:
    watch = Store.open(store_path).watch("CSC-1")
    operations = Operations(Store.open(store_path).centre())
    threading.Timer(0.2, lambda: operations.issue("C1", language="ar")).start()
    began = time.monotonic()
    assert watch.wait(60)
    assert time.monotonic() - began < 30
    watch.close()


def test_without_sockets_a_look_is_enough(store_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "_HAS_SOCKETS", False)
    watch = Store.open(store_path).watch("CSC-1")
    Operations(Store.open(store_path).centre()).issue("C1", language="ar")
    assert watch.wait(0.01)


def test_the_socket_of_a_dead_watcher_is_cleared_away(store_path: Path) -> None:
    watch = Store.open(store_path).watch("CSC-1")
    address = Path(watch._socket.getsockname())
    watch._socket.close()  # as when its process was killed
    assert address.exists()
    feed.poke(store_path)
    assert not address.exists()


def test_a_refused_verb_wakes_nobody(store_path: Path, operations: Operations) -> None:
    watch = Store.open(store_path).watch("CSC-1")
    with pytest.raises(Exception, match="no service"):
        operations.issue("NOPE", language="ar")
    assert not watch.wait(0.05)
    watch.close()


def test_a_folder_that_is_not_ours_is_neither_used_nor_emptied(store_path: Path, tmp_path: Path) -> None:
    """Where everybody may write, somebody may have put a link in the place of our folder."""
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "file").write_text("x")
    folder = Path(feed._folder(store_path))
    folder.symlink_to(precious)
    watch = Store.open(store_path).watch("CSC-1")
    Operations(Store.open(store_path).centre()).issue("C1", language="ar")
    assert watch.wait(0.01)
    assert [path.name for path in precious.iterdir()] == ["file"]
    folder.unlink()


def test_only_sockets_are_cleared_away(store_path: Path) -> None:
    watch = Store.open(store_path).watch("CSC-1")
    stranger = Path(feed._folder(store_path)) / "stranger"
    stranger.write_text("x")
    feed.poke(store_path)
    assert stranger.exists()
    stranger.unlink()
    watch.close()
