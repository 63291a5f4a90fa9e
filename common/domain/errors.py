"""Errors, sorted by whose fault they are.

DawrError
├── QueueError         a person can act: the ticket is already called, the counter is busy …
├── ProfileError       the profile is wrong: file, place, and what would be right
├── SettingsError      the machine's settings are wrong
├── DeviceError        a printer or another device does not do its work
└── StoreUnavailable   the store does not answer, or may not be used: wait, say so, retry
    └── StoreRefused   … and waiting will not help: newer, foreign, damaged, not permitted

Everything else is a bug.
"""

from enum import Enum

from common.domain.wording import Wording


class DawrError(Exception):
    """One clear line, in Arabic and in English, that says what to do."""

    def __init__(self, wording: Wording, **fields: object) -> None:
        super().__init__(wording.text("en", **fields))
        self.wording = wording
        self.fields = fields

    def text(self, language: str) -> str:
        return self.wording.text(language, **self.fields)


class Refusal(Enum):
    """Why a verb is refused. The value is the line that staff read."""

    UNKNOWN_TICKET = Wording("لا توجد تذكرة بالرقم {ticket}.", "There is no ticket {ticket}.")
    UNKNOWN_SERVICE = Wording("لا توجد خدمة بالرمز {service}.", "There is no service {service}.")
    UNKNOWN_COUNTER = Wording("لا يوجد شباك بالرقم {counter}.", "There is no counter {counter}.")
    UNKNOWN_STAFF = Wording("لا يوجد موظف بالرمز {staff}.", "There is no staff member {staff}.")
    NOT_ALLOWED = Wording(
        "لا يمكن ذلك: التذكرة {ticket} حالتها «{state}».", "Not possible: ticket {ticket} is {state}."
    )
    ELSEWHERE = Wording("التذكرة {ticket} عند الشباك {counter}.", "Ticket {ticket} is at counter {counter}.")
    COUNTER_BUSY = Wording("أنهِ التذكرة {ticket} أولًا.", "Finish ticket {ticket} first.")
    COUNTER_CLOSED = Wording("الشباك {counter} غير مفتوح.", "Counter {counter} is not open.")
    COUNTER_TAKEN = Wording("الشباك {counter} مستخدم الآن.", "Counter {counter} is in use.")
    UNKNOWN_PRIORITY = Wording("لا توجد فئة بالرمز {priority}.", "There is no class {priority}.")
    UNKNOWN_APPOINTMENT = Wording(
        "لا يوجد موعد بالرمز {code}؛ تحقق من الرمز أو خذ تذكرة.",
        "There is no appointment {code}; check the code, or take a ticket.",
    )
    OTHER_DAY = Wording("موعدكم يوم {day}، وليس اليوم.", "Your appointment is on {day}, not today.")
    TOO_EARLY = Wording(
        "موعدكم الساعة {at}؛ يمكن تسجيل الحضور من الساعة {start}.",
        "Your appointment is at {at}; you can check in from {start}.",
    )
    CLOSED = Wording("لا تُعطى تذاكر الآن؛ المركز مغلق.", "No tickets are given now: the centre is closed.")
    DAY_IS_CLOSED = Wording("أُقفل يوم {day}؛ لا تُعطى تذاكر أخرى.", "The day {day} is closed: no more tickets.")
    DAY_GOES_ON = Wording(
        "لا يمكن إقفال اليوم: ما زال زوار عند الشبابيك ({tickets}).",
        "The day cannot be closed: visitors are at the counters ({tickets}).",
    )
    QUOTA_FULL = Wording("اكتمل عدد تذاكر هذه الخدمة اليوم.", "All of today's tickets for this service are taken.")
    NUMBER_TAKEN = Wording("الرقم {ticket} لزائر آخر.", "The number {ticket} is another visitor's.")
    REASON_NEEDED = Wording(
        "ليس دور التذكرة {ticket}؛ اختر السبب.", "It is not the turn of ticket {ticket}: choose a reason."
    )
    CALLED_ENOUGH = Wording(
        "نودي على التذكرة {ticket} {calls} مرات؛ سجّل عدم الحضور أو ابدأ الخدمة.",
        "Ticket {ticket} was called {calls} times: mark it as a no-show or start.",
    )
    NOT_ABSENT_YET = Wording(
        "لا يُسجَّل عدم الحضور بعد: يلزم {calls} نداءات، والانتظار {seconds} ثانية أخرى.",
        "Too soon for a no-show: {calls} calls, and {seconds} seconds more.",
    )
    STRANDED = Wording(
        "لا يبقى شباك لخدمات ينتظرها زوار: {services}.",
        "No counter would be left for what visitors wait for: {services}.",
    )
    TAKEN_BACK = Wording("تُراجِع عن ذلك بعد تنفيذه.", "That was carried out, and taken back since.")
    NO_SKILL = Wording(
        "الشباك {counter} لا يقدم خدمة التذكرة {ticket}.", "Counter {counter} does not serve ticket {ticket}."
    )
    NOTHING_TO_UNDO = Wording("لا يوجد ما يمكن التراجع عنه.", "There is nothing to undo.")
    UNDO_TOO_LATE = Wording("فات وقت التراجع.", "It is too late to undo.")
    ALREADY_RATED = Wording("قُيِّمت هذه الخدمة من قبل.", "This service has been rated already.")
    NOT_FINISHED = Wording("لم تنتهِ الخدمة بعد.", "The service is not finished yet.")
    NOT_A_SCORE = Wording("التقييم من 1 إلى 5.", "A rating is from 1 to 5.")


class QueueError(DawrError):
    """A verb was refused and nothing changed; a person can act on it."""

    def __init__(self, refusal: Refusal, **fields: object) -> None:
        super().__init__(refusal.value, **fields)
        self.refusal = refusal


class ProfileError(DawrError):
    """A profile cannot be used."""


class SettingsError(DawrError):
    """A machine's settings cannot be used."""


class DeviceError(DawrError):
    """A device, such as a printer, does not do its work."""


class StoreUnavailable(DawrError):  # noqa: N818 - the word of the house
    """The store does not answer now; nothing was changed by this call."""


class StoreRefused(StoreUnavailable):
    """The store answers, but must not be used as it is."""
