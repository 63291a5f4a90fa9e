"""A disk of this machine is told from one that others keep, as the kernel tells it."""

import os
import sys
from pathlib import Path

import pytest

from common.store.mounts import Mount, is_elsewhere, network_of, parsed
from tests.store.alone import run_alone

# the form is that of proc(5): number, parent, device, root, point, options, any tags, a hyphen, kind, source, options
SAMPLE = r"""
22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda1 rw,discard
36 27 98:0 /mnt1 /srv/old\040disk\134x rw,noatime master:1 propagate_from:2 - ext3 /dev/root rw,errors=continue
77 27 0:51 / /srv/centre rw,relatime shared:40 - nfs4 nas:/export\040one rw,vers=4.2,addr=10.0.0.7
78 27 0:52 / /home/clerk/net rw,nosuid - fuse.sshfs clerk@nas:/ rw,user_id=1000
79 77 254:0 /srv /srv/centre rw - ext4 /dev/vda1 rw
not a mount
"""


def test_the_kind_stands_behind_the_hyphen_however_many_tags_come_before() -> None:
    mounts = parsed(SAMPLE)
    assert mounts["22"] == Mount("/proc", "proc")
    assert mounts["27"] == Mount("/", "ext4")
    assert mounts["77"] == Mount("/srv/centre", "nfs4")
    assert mounts["78"] == Mount("/home/clerk/net", "fuse.sshfs")


def test_blanks_and_backslashes_in_a_mount_point_are_read() -> None:
    assert parsed(SAMPLE)["36"] == Mount(r"/srv/old disk\x", "ext3")


def test_a_local_disk_that_hides_a_network_disk_is_told_from_it() -> None:
    """Both hang at the same point; only the numbers say which is on top."""
    mounts = parsed(SAMPLE)
    assert mounts["77"].point == mounts["79"].point
    assert [is_elsewhere(mounts[number].kind) for number in ("77", "79")] == [True, False]


@pytest.mark.parametrize(
    "kind", ["nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "ceph", "glusterfs", "fuse.sshfs", "afs", "lustre", "gfs2"]
)
def test_a_disk_of_another_machine_is_known_by_its_kind(kind: str) -> None:
    assert is_elsewhere(kind)


@pytest.mark.parametrize(
    "kind", ["ext4", "xfs", "btrfs", "zfs", "tmpfs", "overlay", "vfat", "fuseblk", "fuse.gocryptfs"]
)
def test_a_disk_of_this_machine_is_known_by_its_kind(kind: str) -> None:
    assert not is_elsewhere(kind)


@pytest.mark.skipif(sys.platform != "linux", reason="the mounts of Linux")
def test_the_mounts_of_this_machine_are_read(tmp_path: Path) -> None:
    assert network_of(tmp_path) is None
    assert parsed(Path("/proc/self/mountinfo").read_text("utf8"))


@pytest.mark.skipif(not os.access("/dev/fuse", os.R_OK | os.W_OK), reason="this machine has no FUSE to be used")
def test_a_store_on_a_real_network_mount_is_refused(tmp_path: Path) -> None:
    """A file system that the kernel itself calls fuse.sshfs."""
    assert run_alone("tests.store.network_disk", tmp_path).startswith(
        f"StoreRefused The ticket store {tmp_path / 'dawr.db'} is on a network disk (fuse.sshfs)"
    )
