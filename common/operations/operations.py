"""All verbs of one centre behind one name."""

from common.operations.issuing import Issuing
from common.operations.looking import Looking
from common.operations.rating import Rating
from common.operations.serving import Serving
from common.operations.sitting import Sitting
from common.operations.undoing import Undoing


class Operations(Issuing, Serving, Rating, Undoing, Sitting, Looking):
    """Issue, call next, call, recall, start, finish, no-show, restore, cancel, rate, undo; and what screens look at.

    A refused verb raises QueueError and changes nothing; StoreUnavailable means try again: with the same `request`
    a verb is carried out once, however often it is asked.
    """
