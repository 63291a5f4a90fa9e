"""Hands that touch the real windows: the kiosk's cards, the clerks' keys, the faces of the rating windows."""

from demo.clerk_windows import ClerkWindows
from demo.hall import Hall
from demo.hands import ClerkHands, ClerkVerbs
from demo.pictures import Pictures
from demo.visitor_windows import VisitorWindows


class Windows(VisitorWindows):
    """A counter without a window in the hall is served by the verbs."""

    def __init__(self, hall: Hall, pictures: Pictures) -> None:
        super().__init__(hall, pictures)
        self._clerks = {number: ClerkWindows(number, app, hall, pictures) for number, app in hall.counters.items()}

    def at(self, counter: str) -> ClerkHands:
        clerk = self._clerks.get(counter)
        return clerk or ClerkVerbs(self._hall.operations, counter)
