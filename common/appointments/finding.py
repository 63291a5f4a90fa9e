"""What is wrong with a row of appointments, and what would be right."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import Enum

from common.domain.wording import Wording
from common.profiles.finding import hint, printable


class Problem(Enum):
    """Each kind of mistake. The value is the line that whoever imports the file reads."""

    NOT_A_CODE = Wording(
        "الرمز «{value}» لا يصلح: من 4 إلى 20 خانة من A-Z و0-9 و-.",
        "“{value}” cannot be a code: 4 to 20 of A-Z, 0-9 and -.",
    )
    LIKE_A_TICKET = Wording(
        "الرمز «{value}» يُقرأ رقمَ تذكرة: اجعله مثلًا AP-{value}.",
        "“{value}” reads as a ticket's number: let it be AP-{value}, for one.",
    )
    REPEATED = Wording(
        "الرمز «{value}» مستعمل في {first}: لكل موعد رمزه.",
        "“{value}” is the code of {first}: each appointment has its own.",
    )
    UNKNOWN_SERVICE = Wording("لا توجد خدمة بالرمز «{value}». {hint}", "there is no service “{value}”. {hint}")
    NOT_A_DATE = Wording(
        "التاريخ «{value}» يُكتب ميلاديًا هكذا: 2026-11-22.", "write a Gregorian date as 2026-11-22, not “{value}”."
    )
    NOT_A_TIME = Wording("الوقت «{value}» يُكتب هكذا: 09:30.", "write a time of day as 09:30, not “{value}”.")
    NO_MOMENT = Wording(
        "لا وقت مفهوم للموعد: اكتب DTSTART مثل 20261122T093000.",
        "the event does not say when: write DTSTART as 20261122T093000.",
    )
    ALL_DAY = Wording(
        "الموعد لليوم كله: أعطه وقتًا، مثل 20261122T093000.",
        "the event is for a whole day: give it a time, as 20261122T093000.",
    )
    UNKNOWN_ZONE = Wording(
        "لا توجد منطقة زمنية «{value}» (مثال: Asia/Riyadh).", "there is no time zone “{value}” (one is Asia/Riyadh)."
    )
    RECURRING = Wording(
        "الموعد متكرر، والرمز لموعد واحد: اكتب كل موعد وحده برمزه.",
        "the event recurs, and a code is for one appointment: write each as an event with its own code.",
    )


@dataclass(frozen=True, slots=True)
class Bad:
    """`known` are the words that would be right; the nearest of them to the field `value` becomes the hint."""

    problem: Problem
    fields: Mapping[str, object] = field(default_factory=dict)
    known: Collection[str] = ()

    def text(self, language: str) -> str:
        fields = {
            name: value if isinstance(value, Wording) else printable(value) for name, value in self.fields.items()
        }
        fields["hint"] = hint(str(self.fields.get("value", "")), self.known)
        return self.problem.value.text(language, **fields).strip()


@dataclass(frozen=True, slots=True)
class Finding:
    """`place` says which row."""

    place: Wording
    bad: Bad

    def text(self, language: str) -> str:
        return f"{self.place.text(language)}: {self.bad.text(language)}"
