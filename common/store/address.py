"""Where a store is: a file on this machine, or a PostgreSQL server."""

import re
from pathlib import Path

_SERVER = re.compile(r"postgres(ql)?://", re.IGNORECASE)
_PASSWORD = re.compile(r"(?<=//)(?P<user>[^/?#@:]*):[^/?#@]*@|(?<=[?&])password=[^&]*&?")


def is_server(address: str | Path) -> bool:
    """Whether an address is that of a server, not a file's path."""
    return _SERVER.match(str(address)) is not None


def without_password(address: str) -> str:
    """For people to read."""
    return _PASSWORD.sub(lambda found: f"{found['user']}@" if found["user"] is not None else "", address)
