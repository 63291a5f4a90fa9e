"""Who else could come at the store's file: other users of this machine, or another machine."""

import os
import shlex
import stat
import sys
from collections.abc import Iterable
from pathlib import Path

from common.domain.errors import StoreRefused
from common.domain.wording import Wording
from common.store.drafts import BESIDE
from common.store.mounts import network_of

NETWORK = Wording(
    "مخزن التذاكر {path} على قرص شبكي ({kind}) لا يصلح له؛ انقله إلى قرص هذا الجهاز، أو استخدم خادم PostgreSQL.",
    "The ticket store {path} is on a network disk ({kind}), where it would be damaged; keep it on a disk of this"
    " machine, or use a PostgreSQL server.",
)
OPEN_TO_OTHERS = Wording(
    "مخزن التذاكر {path} مفتوح لمستخدمين آخرين على هذا الجهاز؛ نفّذ: {command}",
    "Other users of this machine can get at the ticket store {path}; run: {command}",
)
REPLACEABLE = Wording(
    "يستطيع أي مستخدم لهذا الجهاز استبدال مخزن التذاكر {path}؛ نفّذ: {command}",
    "Any user of this machine can replace the ticket store {path}; run: {command}",
)
OWNED = Wording(
    "مخزن التذاكر {path} ملك للمستخدم «{owner}»؛ شغّل البرنامج باسمه، أو نفّذ: {command}",
    "The ticket store {path} belongs to the user “{owner}”; run the program as that user, or run: {command}",
)


def refuse_unsafe(path: Path) -> None:
    """StoreRefused when other users or another machine could read the store, write into it or put another in its place.

    The store may not exist yet: then its folder is looked at. On Windows rights are not looked at.
    """
    real = Path(os.path.realpath(path))
    kind = network_of(next(place for place in (real, *real.parents) if place.exists()))
    if kind is not None:
        raise StoreRefused(NETWORK, path=path, kind=kind)
    _refuse_other_people(path, real)


def _refuse_other_people(path: Path, real: Path) -> None:
    """Folders may be open to a group: a file that its members put there would belong to somebody else."""
    if sys.platform == "win32":
        return
    files = _existing(real.with_name(f"{real.name}{ending}") for ending in BESIDE)
    me = os.geteuid()
    if strange := [file for file, found in files.items() if me not in (0, found.st_uid)]:
        command = _command("sudo chown $(id -un)", strange)
        raise StoreRefused(OWNED, path=path, owner=_owner(strange[0]), command=command)
    if wrong := [file for file, found in files.items() if found.st_mode & (stat.S_IRWXG | stat.S_IRWXO)]:
        raise StoreRefused(OPEN_TO_OTHERS, path=path, command=_command("chmod 600", wrong))
    folders = _existing(dict.fromkeys((*real.parents, *path.absolute().parents)))
    if wrong := [folder for folder, found in folders.items() if _anyone_may_replace(found.st_mode)]:
        raise StoreRefused(REPLACEABLE, path=path, command=_command("chmod o-w", wrong))


def _existing(paths: Iterable[Path]) -> dict[Path, os.stat_result]:
    """What is there, links not followed: a link beside the store is nothing that SQLite made."""
    found = {}
    for path in paths:
        try:
            found[path] = path.lstat()
        except FileNotFoundError:  # a log may vanish at any moment
            continue
    return found


def _anyone_may_replace(mode: int) -> bool:
    """Not where only its owner may take a file away, as in /tmp; a link's own rights mean nothing."""
    return stat.S_ISDIR(mode) and bool(mode & stat.S_IWOTH) and not mode & stat.S_ISVTX


def _command(verb: str, paths: Iterable[Path]) -> str:
    return f"{verb} {shlex.join(map(str, paths))}"


def _owner(path: Path) -> str:
    try:
        return path.owner()
    except KeyError:  # a user of another machine or of a container
        return str(path.stat().st_uid)
