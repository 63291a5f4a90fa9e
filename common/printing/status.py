"""What a printer says of itself. What it does not say is unknown, never fine."""

from dataclasses import dataclass
from enum import Enum

from common.domain.health import Condition
from common.domain.wording import Wording


class Roll(Enum):
    OK = "ok"
    LOW = "low"
    OUT = "out"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Status:
    """None is unknown. `fault` is a jam, a stuck cutter or a hot head."""

    paper: Roll = Roll.UNKNOWN
    online: bool | None = None
    cover_open: bool | None = None
    fault: bool | None = None

    @property
    def ready(self) -> bool:
        """It has said that it can print now."""
        return self.online is True and self.paper in {Roll.OK, Roll.LOW} and not (self.cover_open or self.fault)

    @property
    def trouble(self) -> Wording | None:
        """What it has said to stand in the way of printing; None if nothing, or if it is silent."""
        troubles = (
            (self.paper is Roll.OUT, NO_PAPER),
            (self.cover_open, COVER_OPEN),
            (self.fault, FAULT),
            (self.online is False, OFFLINE),
        )
        return next((wording for stands, wording in troubles if stands), None)


def condition_of(status: Status) -> Condition:
    """The one word for it on the list of machines; what says nothing is unknown."""
    conditions = (
        (status.paper is Roll.OUT, Condition.PAPER_OUT),
        (status.cover_open, Condition.COVER_OPEN),
        (status.fault, Condition.FAULT),
        (status.online is False, Condition.OFFLINE),
        (status.paper is Roll.LOW, Condition.PAPER_LOW),
        (status.ready, Condition.OK),
    )
    return next((condition for stands, condition in conditions if stands), Condition.UNKNOWN)


NO_PAPER = Wording("نفد ورق الطابعة: ضع لفة جديدة.", "The printer is out of paper: put in a new roll.")
COVER_OPEN = Wording("غطاء الطابعة مفتوح: أغلقه.", "The printer's cover is open: close it.")
FAULT = Wording("الطابعة متعطلة: افحص الورق والقاطع.", "The printer has a fault: look at its paper path and cutter.")
OFFLINE = Wording("الطابعة غير متصلة: شغّلها أو اضغط زر الاتصال.", "The printer is off line: switch it on line.")
