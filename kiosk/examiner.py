"""A signed code is checked: against what the store says now, or what this machine saw of it last."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from common.away.trusted import Trusted
from common.domain.document_key import Trust
from common.domain.errors import DawrError
from common.qt.worker import Worker
from kiosk.office import Office

if TYPE_CHECKING:
    from common.documents.signing.claims import Claims

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Examined:
    """`finding` is that of a Verdict, or `unchecked` where this machine has never seen what to check against.

    `since`: from when on it is good no more, if that is known. `as_of`: how old the list of revoked documents is; None
    if it is that of now.
    """

    finding: str
    claims: "Claims | None" = None
    since: datetime | None = None
    as_of: datetime | None = None


Told = Callable[[Examined], None]


class Examiner:
    """`worker` reads what this machine has kept; nothing of a document is kept anywhere."""

    def __init__(self, office: Office, trusted: Trusted) -> None:
        self._office, self._trusted = office, trusted
        self.worker = Worker()

    def examine(self, text: str, then: Told, *, is_away: bool) -> None:
        """`then` is called soon, whatever the store does."""
        if is_away:
            self._examine_here(text, then)
        else:
            take = partial(self._take_trust, text, then)
            self._office.trust(then=take, no=lambda _: self._examine_here(text, then))

    def keep(self) -> None:
        """See what documents are checked against, for when the store is away."""
        self._office.trust(then=self._keep, no=_warn)

    def close(self) -> None:
        self.worker.close()

    def _take_trust(self, text: str, then: Told, trust: Trust) -> None:
        self.worker.run(partial(self._check_and_keep, text, trust), then, _warn)

    def _check_and_keep(self, text: str, trust: Trust) -> Examined:
        self._hold(trust)
        return replace(_checked(text, trust), as_of=None)

    def _examine_here(self, text: str, then: Told) -> None:
        self.worker.run(partial(self._checked_here, text), then, lambda _: then(Examined("unchecked")))

    def _checked_here(self, text: str) -> Examined:
        trust = self._trusted.read()
        return _checked(text, trust) if trust else Examined("unchecked")

    def _keep(self, trust: Trust) -> None:
        self.worker.run(partial(self._hold, trust), _leave, _warn)

    def _hold(self, trust: Trust) -> None:
        """In the background. A full disk here does not keep anybody from an answer."""
        try:
            self._trusted.keep(trust)
        except DawrError as fault:
            _warn(fault)


def _checked(text: str, trust: Trust) -> Examined:
    from common.documents.signing.checking import check  # noqa: PLC0415 - the first frame need not wait for it
    from common.documents.signing.envelope import named_kid  # noqa: PLC0415

    verdict = check(text, trust.keys, trust.revoked)
    of_keys = {key.kid: key.revoked_at for key in trust.keys} if verdict.by_key else {}
    of_itself = trust.revoked.get(verdict.claims.serial) if verdict.claims else None
    ended = [at for at in (of_keys.get(named_kid(text) or ""), of_itself) if at]
    return Examined(verdict.finding.value, verdict.claims, min(ended, default=None), trust.as_of)


def _leave(_: object) -> None:
    """It is kept."""


def _warn(fault: DawrError) -> None:
    _log.warning("%s", fault)
