"""On whose disk a path lies: SQLite's log needs memory shared between processes, which no network disk has."""

import ctypes
import os
import re
import sys
from pathlib import Path
from typing import NamedTuple

# disks of other machines, disks that several machines share, and folders lent to a virtual machine
_ELSEWHERE = re.compile(
    r"9p|acfs|afs|beegfs|ceph|cifs|coda|davfs|gfs2?|glusterfs|gpfs|lustre|ncpfs|nfs4?|ocfs2|orangefs|panfs|prl_fs|pvfs2"
    r"|smb[23]|smbfs|vboxsf|virtiofs|vmhgfs|fuse\.(ceph(-fuse)?|curlftpfs|davfs2?|glusterfs|goofys|grpcfuse|gvfsd-fuse"
    r"|juicefs|lizardfs|mfs|mfsmount|moosefs|mount\.davfs|osxfs|rclone|s3fs|seaweedfs|smbnetfs|sshfs|vmhgfs-fuse)"
)
_REMOTE_DRIVE = 4  # DRIVE_REMOTE of GetDriveTypeW


class Mount(NamedTuple):
    """Where a file system hangs in the tree, and its kind as the kernel names it: ext4, nfs4, fuse.sshfs …"""

    point: str
    kind: str


def network_of(path: Path) -> str | None:
    """The kind of network disk that an existing path lies on; None on a disk of this machine, or when nobody knows."""
    if sys.platform == "win32":
        return _network_drive(path)
    mount = _mount_of(path)
    return mount.kind if mount is not None and is_elsewhere(mount.kind) else None


def is_elsewhere(kind: str) -> bool:
    """Whether a file system of this kind is kept by another machine, or by several."""
    return _ELSEWHERE.fullmatch(kind) is not None


def parsed(mountinfo: str) -> dict[str, Mount]:
    """The mounts by their numbers, from /proc/<pid>/mountinfo (proc(5)): the kind stands behind a lone hyphen."""
    found = {}
    for line in mountinfo.splitlines():
        place, _, system = line.partition(" - ")
        fields = place.split(" ")
        if len(fields) > 5 and system:
            found[fields[0]] = Mount(_spelt_out(fields[4]), system.split(" ")[0])
    return found


def _spelt_out(text: str) -> str:
    """The kernel writes blanks, tabs, line ends and backslashes as octal numbers."""
    for octal in ("040", "011", "012", "134"):
        text = text.replace(f"\\{octal}", chr(int(octal, 8)))
    return text


def _mount_of(path: Path) -> Mount | None:
    """The kernel is asked for the mount's number: names alone mislead where one mount hides another."""
    try:
        number = _mount_number(path)
        return parsed(Path("/proc/self/mountinfo").read_text("utf8", "surrogateescape")).get(number)
    except FileNotFoundError:  # not Linux, or no /proc
        return None


def _mount_number(path: Path) -> str:
    look = os.open(path, getattr(os, "O_PATH", os.O_RDONLY))  # O_PATH: closing it takes no lock from the database
    try:
        described = Path(f"/proc/self/fdinfo/{look}").read_text("ascii")
    finally:
        os.close(look)
    return dict(line.split(":\t") for line in described.splitlines() if ":\t" in line).get("mnt_id", "")


def _network_drive(path: Path) -> str | None:
    """On Windows: a drive letter of a share, or a path like //server/share."""
    if sys.platform != "win32":
        return None
    kind = ctypes.windll.kernel32.GetDriveTypeW(path.absolute().anchor)
    return "SMB" if kind == _REMOTE_DRIVE else None
