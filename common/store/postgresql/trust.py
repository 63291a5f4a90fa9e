"""Which servers are trusted: one on another machine proves who it is, and its line is encrypted, whatever it offers."""

import ipaddress
from collections.abc import Iterable, Mapping
from typing import Any

from psycopg.pq import Conninfo

from common.domain.errors import StoreRefused
from common.domain.wording import Wording
from common.store.address import without_password

WEAK = Wording(
    "العنوان {path} يطلب {name}={value}، وهذا لا يحمي الاتصال بجهاز آخر؛ احذفه من العنوان، أو اكتب {name}={right}.",
    "The address {path} asks for {name}={value}, which does not protect a connection to another machine; leave it out,"
    " or write {name}={right}.",
)
# What each setting of libpq must be; the first is what it is where the address does not say.
_STRICT: Mapping[str, tuple[str, ...]] = {
    "sslmode": ("verify-full",),
    "channel_binding": ("require",),  # so that the password is of use to this very server only, by SCRAM
    "ssl_min_protocol_version": ("TLSv1.2", "TLSv1.3"),
    "ssl_max_protocol_version": ("", "TLSv1.2", "TLSv1.3"),
    "gssencmode": ("disable",),  # else a line encrypted that way would be taken instead, without a certificate
}


def strict(given: Mapping[str, Any], address: str) -> dict[str, Any]:
    """The settings of an address with all that trust needs; StoreRefused where it asks for less.

    On this machine (a socket, localhost) they stay as they are.
    """
    if is_local(given):
        return dict(given)
    for name, right in _STRICT.items():
        if given.get(name, right[0]) not in right:
            fields = {"name": name, "value": given[name], "right": right[0] or right[1]}
            raise StoreRefused(WEAK, path=without_password(address), **fields)
    return {name: right[0] for name, right in _STRICT.items() if right[0]} | dict(given)


def is_local(given: Mapping[str, Any]) -> bool:
    """Whether all hosts are this machine; what an address leaves out comes from the environment (PGHOST, a service)."""
    known = _defaults() | dict(given)
    hosts = [*_several(known.get("host")), *_several(known.get("hostaddr"))]
    return "service" not in known and all(map(_is_here, hosts))


def _defaults() -> dict[str, str]:
    found = {one.keyword.decode(): one.val for one in Conninfo.get_defaults()}
    return {name: value.decode() for name, value in found.items() if value}


def _several(hosts: str | None) -> Iterable[str]:
    return hosts.split(",") if hosts else ()


def _is_here(host: str) -> bool:
    """A socket's folder, or a name or an address that never leaves the machine."""
    if host in {"", "localhost"} or host.startswith(("/", "@")):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
