"""A temporary folder that goes, and the server in it too, when its owner goes, however that dies."""

import os
import subprocess
import tempfile
from pathlib import Path

from installer.identity import NOBODY, identity

# A shell of its own waits for the end of its input: that comes with the owner's death, even by kill -9. What still
# writes then, such as an initdb whose owner died, is waited for. Only System V's segment lies outside the folder.
WATCH = """
tries=0
again() { [ $((tries += 1)) -lt 100 ] && sleep 0.1; }
still_there() { [ -e "$1/data/postmaster.pid" ] && kill -0 "$guarded"; }
while read -r said && [ "$said" != close ]; do guarded=$said; done
if [ -n "$guarded" ]; then
    kill -QUIT "$guarded"
    kill -CONT "$guarded"
    while still_there "$1" && again; do :; done
    still_there "$1" && kill -KILL "$guarded"
fi
[ -e "$1/data/postmaster.pid" ] && ipcrm -m "$(sed -n '7s/.* //p' "$1/data/postmaster.pid")"
tries=0
until rm -rf "$1"; do again || break; done
"""
SOCKET = "/.s.PGSQL.65535"
LONGEST_SOCKET = 107  # bytes of a path, by sockaddr_un


class PrivateFolder:
    """For the server's owner and for whoever runs the server; `path` is short enough for a socket in it."""

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix="dawr-pg-", dir=_place()))
        if identity():
            os.chown(self.path, NOBODY, NOBODY)
        self._watch = subprocess.Popen(
            ["sh", "-c", WATCH, "dawr-watch", self.path],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,  # Ctrl-C is for the owner
        )

    def guard(self, postmaster: int | None) -> None:
        """Whom to end if the owner dies; None where nothing runs."""
        self._say(str(postmaster or ""))

    def close(self) -> None:
        """Remove the folder. Said, not only hung up: a forked child of ours may hold the line still."""
        self._say("close")
        self._watch.communicate()

    def _say(self, line: str) -> None:
        assert self._watch.stdin is not None  # noqa: S101 - it is a pipe: see Popen above
        self._watch.stdin.write(f"{line}\n")
        self._watch.stdin.flush()


def _place() -> str:
    """The usual temporary folder, unless a socket's path would be too long there or others may not pass through it."""
    usual = tempfile.gettempdir()
    length = len(os.fsencode(f"{usual}/dawr-pg-12345678{SOCKET}"))
    passable = subprocess.run(["test", "-x", usual], check=False, **identity()).returncode == 0
    return usual if passable and length <= LONGEST_SOCKET else "/tmp"  # noqa: S108 - mkdtemp makes a private one in it
