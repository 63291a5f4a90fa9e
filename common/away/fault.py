"""Whether a device goes on by itself while its store does not answer, or a person must mend something first."""

from common.domain.errors import StoreRefused, StoreUnavailable
from common.store import faults as told
from common.store.damage import DAMAGED_ROW
from common.store.postgresql import faults as of_servers

_COMES_BACK = {told.NOT_FOUND, told.NOT_OPENED, of_servers.NO_STORE, of_servers.NO_DATABASE}
"""Refusals that a device which has known its store takes for an absence: moved for a while, or being restored."""

_TO_MEND = {told.DAMAGED, DAMAGED_ROW, told.READ_ONLY, told.OLDER, told.NEWER}
"""Refusals by which the store is at fault, not the machine that asks."""


def is_away(error: StoreUnavailable) -> bool:
    """To a device that has known its store; what it has never seen is a wrong setting."""
    return not isinstance(error, StoreRefused) or error.wording in _COMES_BACK


def goes_on(error: StoreUnavailable) -> bool:
    """With a visitor there: also while people mend the store, for what is given until then can be handed in after."""
    return is_away(error) or error.wording in _TO_MEND
