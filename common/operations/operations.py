"""All verbs of one centre behind one name."""

from common.operations.admitting import Admitting
from common.operations.looking import Looking
from common.operations.purging import Purging
from common.operations.rating import Rating
from common.operations.sitting import Sitting
from common.operations.undoing import Undoing


class Operations(Sitting, Rating, Undoing, Admitting, Purging, Looking):
    """The verbs of a visit and of a counter; and what screens look at.

    A refused verb raises QueueError and changes nothing; StoreUnavailable means try again: with the same `request`
    a verb is carried out once, however often it is asked.
    """
