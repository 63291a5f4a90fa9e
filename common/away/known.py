"""The profile as this machine saw it last in its store, to begin with while the store is away."""

import hashlib
import logging

from common.away.folder import LocalFolder
from common.domain.errors import DawrError
from common.domain.profile import Profile
from common.store.address import without_password

_log = logging.getLogger(__name__)


class Known:
    """In a folder of this machine, for one centre of one store; another store's profile is not taken for it."""

    def __init__(self, folder: LocalFolder, store: str, centre: str) -> None:
        named = hashlib.sha256(f"{without_password(store)}\n{centre}".encode()).hexdigest()[:12]
        self._folder, self._path = folder, folder.place("profile", f"{named}.toml")
        self._kept: Profile | None = None

    def keep(self, profile: Profile) -> None:
        """After every look: it is written only when it has changed. StoreUnavailable if it cannot be."""
        from common.profiles.writer import write  # noqa: PLC0415 - the first frame need not wait for it

        if profile is not self._kept:
            self._folder.keep(self._path, write(profile))
            self._kept = profile

    def profile(self) -> Profile | None:
        """None when none was kept that can be read."""
        from common.profiles.reader import parse  # noqa: PLC0415 - only while the store is away

        try:
            text = self._folder.read(self._path)
            return parse(text, str(self._path)) if text else None
        except DawrError as fault:
            _log.warning("%s", fault)
            return None
