"""The commands of the door: what each does and what it needs. Grow by adding a line here and a module beside it."""

from typing import NamedTuple

from common.domain.wording import Wording


class Command(NamedTuple):
    """One line of `./dawr --help`; the module `door.<name>` has `main(argv: list[str]) -> int`."""

    help: Wording
    qt: bool = True  # Qt's system libraries are looked for, and installed where that is allowed
    stops: bool = True  # it does not start where one of them still lacks
    dev: bool = False  # it needs the tools of requirements/dev.txt


COMMANDS = {
    "demo": Command(
        Wording(
            "المركز كاملًا في الحال: جهاز التذاكر والشباك والشاشة",
            "the whole centre at once: kiosk, counter and display",
        )
    ),
    "kiosk": Command(Wording("جهاز التذاكر الذي يلمسه الزائر", "the kiosk that a visitor touches")),
    "counter": Command(Wording("شباك الموظف", "the counter where staff serve")),
    "display": Command(Wording("شاشة النداء على الجدار", "the display on the wall")),
    "centre": Command(
        Wording(
            "ملف المركز: فحص وإدخال وإخراج؛ وتذاكره ومواعيده",
            "a centre's profile: validate, import, export, list; its slip, its appointments",
        ),
        qt=False,
    ),
    "day": Command(Wording("يوم المركز: إقفال وميزان وسجل", "a centre's day: close, balance, log"), qt=False),
    "store": Command(
        Wording(
            "مخزن التذاكر: إنشاء وفحص وترقية ونقل ونسخ احتياطي",
            "the ticket store: init, verify, migrate, move, backup, restore",
        ),
        qt=False,
    ),
    "documents": Command(
        Wording(
            "الوثائق الرسمية: ما صدر، ومفاتيح توقيعها", "official documents: what was issued, the keys that sign them"
        ),
        qt=False,
    ),
    "devices": Command(
        Wording("حال الأجهزة، وتجربة جهاز", "how machines and devices fare; try one of them"),
        qt=False,
    ),
    "estimate": Command(
        Wording("أزمنة الانتظار: أجوبة عن سجل أحداث", "waiting times: answers to an event log"), qt=False
    ),
    "simulate": Command(
        Wording("إعادة يوم بقاعدة نداء أو توزيع آخر", "a day again, under another call rule or staffing"), qt=False
    ),
    "doctor": Command(Wording("ما في هذا الجهاز وما ينقصه", "what this machine has and what it lacks"), stops=False),
    "translations": Command(Wording("الترجمات: تحديث وفحص", "the translations: update, check"), dev=True),
    "test": Command(Wording("كل ما يجب أن يجتازه أي تغيير", "everything a change must pass"), dev=True),
    "bench": Command(Wording("قياس السرعة", "measure the speed"), dev=True),
}
