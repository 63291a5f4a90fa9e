"""A program speaks for its machine, and notices when another one speaks under the same device code: its namesake."""

from collections.abc import Mapping
from datetime import datetime
from secrets import token_hex

from common.domain.health import SILENCE, Condition, Part
from common.operations.tending import Tending


class Speaker:
    """Of one running program. Each signs for its machine; who finds another's name where it signed has met a namesake.

    Once is no proof: a last word of the program that ran here before may come late. Forgotten when silent.
    """

    def __init__(self, operations: Tending) -> None:
        self._operations = operations
        self._run = token_hex(8)
        self._has_signed = self._is_shared = False
        self._meetings: list[datetime] = []

    def report(self, device: str, parts: Mapping[Part, Condition]) -> None:
        """With a namesake only what needs a person is told: of what is well here, nothing may be well there."""
        self._look(is_another=self._sign(device))
        if self._is_shared:
            needed = {part: condition for part, condition in parts.items() if condition.needs_a_person}
            own = {Part.PROGRAM: Condition.OK, **needed, Part.CODE: Condition.FAULT}
            self._operations.report(device, own, is_shared=True)
        else:
            self._operations.report(device, parts)

    def _sign(self, device: str) -> bool:
        """Whether another one has signed since this one did."""
        is_another = self._operations.sign(device, self._run) and self._has_signed
        self._has_signed = True
        return is_another

    def _look(self, *, is_another: bool) -> None:
        now = self._operations.now()
        recent = [at for at in self._meetings if abs(now - at) <= SILENCE]
        self._meetings = [*recent, now] if is_another else recent
        self._is_shared = len(self._meetings) >= (1 if self._is_shared else 2)
