"""The reasons that staff give, each with its line: for a call out of turn, for parking, for leaving a counter."""

from enum import StrEnum

from common.domain.wording import Wording


class OutOfTurn(StrEnum):
    """Why somebody is called whose turn it is not. Every such call is counted."""

    RETURNED = "returned"
    LATE = "late"
    HEALTH = "health"
    MISTAKE = "mistake"
    SUPERVISOR = "supervisor"
    OTHER = "other"


class Parking(StrEnum):
    """Why a visit is interrupted."""

    DOCUMENT = "document"
    SUPPORT = "support"
    APPROVAL = "approval"
    SYSTEM = "system"
    PRAYER = "prayer"
    OTHER = "other"


class Leaving(StrEnum):
    """Why a counter is left (docs/requirements.md, F12)."""

    END = "end"
    PRAYER = "prayer"
    MEAL = "meal"
    MEETING = "meeting"
    TRAINING = "training"
    SYSTEM = "system"
    OTHER = "other"


WORDINGS: dict[StrEnum, Wording] = {
    OutOfTurn.RETURNED: Wording("عاد بما طُلب منه", "came back with what was asked for"),
    OutOfTurn.LATE: Wording("نودي عليه وتأخر", "was called and came late"),
    OutOfTurn.HEALTH: Wording("حالة صحية طارئة", "a sudden health condition"),
    OutOfTurn.MISTAKE: Wording("تصحيح خطأ منا", "we made a mistake"),
    OutOfTurn.SUPERVISOR: Wording("بتوجيه المشرف", "told by the supervisor"),
    OutOfTurn.OTHER: Wording("سبب آخر", "another reason"),
    Parking.DOCUMENT: Wording("يُحضر مستندًا", "fetches a paper"),
    Parking.SUPPORT: Wording("في الخدمات المساندة", "at the support services"),
    Parking.APPROVAL: Wording("ينتظر موافقة", "waits for an approval"),
    Parking.SYSTEM: Wording("النظام متوقف", "a system is down"),
    Parking.PRAYER: Wording("للصلاة", "at prayer"),
    Parking.OTHER: Wording("سبب آخر", "another reason"),
    Leaving.END: Wording("انتهى الدوام", "end of work"),
    Leaving.PRAYER: Wording("للصلاة", "prayer"),
    Leaving.MEAL: Wording("استراحة", "a meal"),
    Leaving.MEETING: Wording("اجتماع", "a meeting"),
    Leaving.TRAINING: Wording("تدريب", "training"),
    Leaving.SYSTEM: Wording("النظام متوقف", "a system is down"),
    Leaving.OTHER: Wording("سبب آخر", "another reason"),
}
