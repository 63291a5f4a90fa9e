"""Who reads a screen of the counter: what turning a turn into a line takes, and what this counter can do with it."""

from dataclasses import dataclass
from datetime import datetime

from common.domain.profile import Counter, Profile
from common.domain.ticket import State, Turn
from counter.manner import Manner

_ACTIONS = {State.WAITING: "call", State.NO_SHOW: "restore", State.PARKED: "resume"}


@dataclass(frozen=True, slots=True)
class Reader:
    """`staff` sits at `counter` and reads."""

    profile: Profile
    counter: Counter
    staff: str
    now: datetime
    manner: Manner

    @property
    def papers(self) -> bool:
        """Visitors do not come here: what is called are their papers."""
        wing = self.profile.wing_of.get(self.counter.wing)
        return wing is not None and not wing.visited

    def serves(self, turn: Turn) -> bool:
        """Here, or in a wing that this one helps."""
        helped = {one.wing for one in self.profile.overflows if one.to == self.counter.wing}
        return turn.step.wing in {self.counter.wing, *helped} and turn.step.service in self.counter.skills

    def restores(self, turn: Turn) -> bool:
        """Reception restores for everybody."""
        return self.counter.wing == self.profile.reception or self.serves(turn)

    def action(self, turn: Turn) -> str:
        """What can be done with it from a list: call, restore, resume, or nothing."""
        return _ACTIONS.get(turn.step.state, "") if self.serves(turn) else ""

    def is_kept(self, turn: Turn) -> bool:
        """A colleague sent it to this counter, or to who sits here."""
        return turn.step.for_counter == self.counter.number or turn.step.for_staff == self.staff

    def clock(self, moment: datetime | None) -> str:
        return self.manner.time(moment.astimezone(self.profile.zone)) if moment else ""
