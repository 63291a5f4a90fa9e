"""What is wrong with a profile: which thing, where in it, and what would be right."""

import difflib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from itertools import islice

from common.domain.wording import Wording

SHOWN = 12
LONGEST = 60
MOST_COMPARED = 1000


class Problem(Enum):
    """Each kind of mistake. The value is the line that whoever edits the profile reads."""

    UNKNOWN_KEY = Wording("المفتاح «{value}» غير معروف. {hint}", "unknown key “{value}”. {hint}")
    MISSING = Wording("المفتاح «{value}» ناقص: {expected}.", "“{value}” is missing: {expected}.")
    WRONG_TYPE = Wording("المتوقع {expected}.", "expected {expected}.")
    NOT_A_CODE = Wording(
        "الرمز «{value}» غير صالح: حروف لاتينية وأرقام و . _ - فقط، حتى 32 خانة.",
        "“{value}” cannot be a code: Latin letters, digits and . _ - only, at most 32.",
    )
    DUPLICATE = Wording("«{value}» مستعمل من قبل في {first}.", "“{value}” is used already, by {first}.")
    UNKNOWN = Wording("لا يوجد «{value}» في {table}. {hint}", "there is no “{value}” in {table}. {hint}")
    NOT_ALLOWED = Wording("القيمة «{value}» غير مسموحة. {hint}", "“{value}” is not allowed. {hint}")
    EMPTY_NAME = Wording(
        "الاسم فارغ: اكتبه بالعربية وبالإنجليزية.", "the name is empty: write it in Arabic and in English."
    )
    UNFIT_NAME = Wording(
        "في الاسم حرف تحكم أو اتجاه مخفي ({value}): احذفه.",
        "the name has a hidden control or direction character ({value}): delete it.",
    )
    LONG_NAME = Wording("الاسم أطول من {most} حرفًا.", "the name is longer than {most} characters.")
    NAME_DATES = Wording(
        "الأسماء المؤرخة تُكتب من الأقدم إلى الأحدث، ولكل اسم تاريخ.",
        "dated names are written oldest first, each with its own date.",
    )
    NOT_A_LETTER = Wording(
        "«{value}» لا يصلح حرفًا للتذاكر. المسموح: {letters}", "“{value}” cannot be a ticket letter. Allowed: {letters}"
    )
    NO_LETTER = Wording(
        "لا حرف لتذاكر هذه الخدمة: اكتب letter هنا أو في الجهة {agency}. المتاح: {letters}",
        "this service has no ticket letter: write one here or in agency {agency}. Free: {letters}",
    )
    LETTER_TAKEN = Wording(
        "الحرف {value} مستعمل في {first}. المتاح: {letters}", "letter {value} is used by {first}. Free: {letters}"
    )
    SOUND_ALIKE = Wording(
        "الحرف {value} يشبه في النطق {other} المستعمل في {first}. المتاح: {letters}",
        "letter {value} sounds like {other}, which {first} uses. Free: {letters}",
    )
    NOT_A_STOP = Wording(
        "المحطة «{value}» تُكتب هكذا: DSK أو DSK/X1 (جناح، أو جناح/خدمة).",
        "write a stop as DSK or DSK/X1 (a wing, or wing/service), not “{value}”.",
    )
    MAIN_WING = Wording(
        "المسار لا يمر بجناح الخدمة نفسها {wing}: أضفه.",
        "the journey does not pass the service's own wing {wing}: add it.",
    )
    NOT_SERVED = Wording(
        "لا يوجد شباك في الجناح {wing} يقدم {service}: أضفها إلى شباك فيه.",
        "no counter in wing {wing} serves {service}: add it to one.",
    )
    NOT_IN_RANGE = Wording("القيمة من {least} إلى {most}.", "it is from {least} to {most}.")
    NOT_MINUTES = Wording("الدقائق من 0.1 إلى 1440.", "minutes are from 0.1 to 1440.")
    SAME_NAME = Wording(
        "الاسم نفسه في {first}: لكل خدمة جهة واحدة تملكها.", "the same name as {first}: a service has one owner."
    )
    NOT_HOURS = Wording('تُكتب الساعات هكذا: "08:00-16:00".', 'write hours as "08:00-16:00".')
    NOT_A_TIME = Wording('يُكتب الوقت هكذا: "12:10".', 'write a time as "12:10".')
    NOT_A_DAY = Wording(
        'يُكتب اليوم هكذا: "02-22" (الشهر ثم اليوم)، وهو يوم يأتي في كل سنة.',
        'write a day as "02-22" (month and day), one that every year has.',
    )
    WHICH_DAYS = Wording("حدد الأيام بواحد فقط من: {ways}.", "say which days, by one of: {ways}.")
    ONLY_YEARLY = Wording("«{value}» لا يُكتب إلا مع yearly.", "“{value}” goes with yearly only.")
    DAYS_ORDER = Wording("آخر يوم ليس قبل أول يوم.", "the last day is not before the first.")
    OVERLAP = Wording("يتداخل مع {first}: اجعل أحدهما بعد الآخر.", "overlaps {first}: let one follow the other.")
    BRACES = Wording("في الاسم {value}: احذفها.", "the name has {value}: delete it.")
    NO_TICKETS = Wording(
        "لا تُعطى أي تذكرة في يوم دوامه {hours}: قلّل last_ticket.",
        "no ticket would be given on a day of {hours}: make last_ticket less.",
    )
    HOURS_ORDER = Wording("وقت الفتح قبل وقت الإغلاق.", "opening comes before closing.")
    TIME_ZONE = Wording(
        "لا توجد منطقة زمنية «{value}» (مثال: Asia/Riyadh). {hint}",
        "there is no time zone “{value}” (one is Asia/Riyadh). {hint}",
    )
    NOT_A_NUMBER = Wording(
        "رقم الشباك من 1 إلى 999 بأرقام لاتينية، لا «{value}».",
        "a counter's number is 1 to 999 in Latin digits, not “{value}”.",
    )
    NO_SKILLS = Wording(
        'الشباك لا يقدم أي خدمة: اكتب agencies أو services أو serves = "all".',
        'the counter serves nothing: write agencies, services or serves = "all".',
    )
    NOT_VISITED = Wording(
        "الزوار لا يذهبون إلى الجناح {wing} (visited = false): اختر جناحًا آخر للخدمة.",
        "visitors do not go to wing {wing} (visited = false): let the service have another wing.",
    )
    HELPS_ITSELF = Wording("الجناح لا يساعد نفسه: سمِّ جناحًا آخر.", "a wing does not help itself: name another.")
    HELPS_NOBODY = Wording(
        "لا يقدم أي شباك في {to} خدمةً تمر بالجناح {wing}: أضفها إلى شباك فيه.",
        "no counter in {to} serves anything that comes to wing {wing}: add it to one.",
    )
    NOTHING_HERE = Wording(
        "لا تمر أي خدمة من «{value}» بالجناح {wing}.", "no service of “{value}” comes to wing {wing}."
    )
    LOOP = Wording("حلقة: {loop}. احذف إحداها.", "a loop: {loop}. Take one of them out.")
    UNTIL_MISSING = Wording(
        "للجهة خلف وليس لها تاريخ نهاية: اكتب until.", "an agency with a successor needs its last day: write until."
    )
    DATES_ORDER = Wording("تاريخ until بعد since.", "until comes after since.")
    TWICE = Wording("«{value}» مكتوب مرتين: احذف إحداهما.", "“{value}” is written twice: take one of them out.")
    NEEDED = Wording("لا بد من «{value}»: أضفه.", "“{value}” may not be left out: add it.")
    NOT_BESIDE = Wording(
        "اكتب اسم ملف الصورة وحده، بلا مجلدات؛ ومكانه بجانب ملف المركز.",
        "write the name of the picture's file alone, without folders; it lies beside the profile.",
    )
    NO_PICTURE = Wording(
        "لا توجد صورة باسم «{value}» بجانب ملف المركز. {hint}",
        "there is no picture “{value}” beside the profile. {hint}",
    )
    LARGE_PICTURE = Wording(
        "الصورة «{value}» أكبر من {most} كيلوبايت: صغّرها.",
        "the picture “{value}” is larger than {most} kB: make it smaller.",
    )
    NOT_A_PICTURE = Wording(
        "«{value}» ليست صورة PNG أو SVG سليمة، أو هي أكبر من 16 مليون نقطة، أو في رسمها ما لا يُحصى من الأشكال.",
        "“{value}” is no whole PNG or SVG picture, or has more than 16 million dots, or too many shapes to draw.",
    )
    MANY_NOTES = Wording(
        "الملاحظات أكثر من {most}: تصير التذكرة طويلة جدًا.",
        "there are more than {most} notes: the ticket would be too long.",
    )
    NONE = Wording("لا يوجد أي {value}: أضف واحدًا على الأقل.", "there is no {value}: add at least one.")


@dataclass(frozen=True, slots=True)
class Finding:
    """`path` is the place, counted from 1 as people count: `service[12].agency` is a key of the 12th [[service]].

    `known` are the words that would be right; the nearest of them to the field `value` becomes the hint.
    """

    path: str
    problem: Problem
    fields: Mapping[str, object] = field(default_factory=dict)
    known: Collection[str] = ()

    def text(self, language: str) -> str:
        fields = {
            name: value if isinstance(value, Wording) else printable(value) for name, value in self.fields.items()
        }
        fields["hint"] = hint(str(self.fields.get("value", "")), self.known)
        return self.problem.value.text(language, **fields).strip()


def printable(value: object) -> str:
    """A value from a file as a terminal may show it: hidden characters escaped, short."""
    text = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in str(value)[: LONGEST + 1])
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def literal(text: str) -> str:
    """Text of a file's author inside a wording: its braces are no fields."""
    return text.replace("{", "{{").replace("}", "}}")


def nearest(value: str, known: Iterable[str]) -> str | None:
    """The known word that was meant, whatever its case."""
    folded = {word.casefold(): word for word in islice(known, MOST_COMPARED)}
    match = difflib.get_close_matches(value[:LONGEST].casefold(), folded, n=1)
    return folded[match[0]] if match else None


def hint(value: str, known: Collection[str]) -> Wording:
    """The near word, else the words there are."""
    near = nearest(value, known)
    if near:
        shown = literal(printable(near))
        return Wording(f"أتقصد «{shown}»؟", f"Did you mean “{shown}”?")
    words = [literal(printable(word)) for word in list(known)[:SHOWN]] + ["…"] * (len(known) > SHOWN)
    return Wording(f"الموجود: {'، '.join(words)}", f"There is: {', '.join(words)}") if words else Wording("", "")
