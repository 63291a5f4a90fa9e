"""All verbs of one centre behind one name."""

from common.operations.admitting import Admitting
from common.operations.archiving import Archiving
from common.operations.collecting import Collecting
from common.operations.documenting import Documenting
from common.operations.helping import Helping
from common.operations.keying import Keying
from common.operations.looking import Looking
from common.operations.purging import Purging
from common.operations.rating import Rating
from common.operations.sitting import Sitting
from common.operations.undoing import Undoing


class Operations(
    Sitting, Rating, Undoing, Admitting, Collecting, Documenting, Archiving, Purging, Keying, Helping, Looking
):
    """The verbs of a visit and of a counter; and what screens look at.

    A refused verb raises QueueError and changes nothing; StoreUnavailable means try again: with the same `request`
    a verb is carried out once, however often it is asked.
    """
