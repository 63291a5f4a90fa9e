"""Who runs PostgreSQL: we ourselves, and nobody where we are root, for whom it does not run."""

import os
from typing import TypedDict

NOBODY = 65534  # the kernel's own number (overflowuid), and that of the distributions' user of this name


class Identity(TypedDict, total=False):
    """As `subprocess` wants it."""

    user: int
    group: int
    extra_groups: list[int]


def identity() -> Identity:
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
