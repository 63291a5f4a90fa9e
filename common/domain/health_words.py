"""What a person reads of a machine's health: each line says what to do."""

from collections.abc import Mapping

from common.domain.health import Condition, Part, Watched
from common.domain.wording import Wording

PARTS: Mapping[Part, Wording] = {
    Part.PROGRAM: Wording("البرنامج", "program"),
    Part.CODE: Wording("رمز الجهاز", "device code"),
    Part.PRINTER: Wording("الطابعة", "printer"),
    Part.DOCUMENT_PRINTER: Wording("طابعة الوثائق", "document printer"),
    Part.SCANNER: Wording("قارئ الرموز", "scanner"),
    Part.KEYPAD: Wording("لوحة الأزرار", "key pad"),
    Part.PANEL: Wording("لوحة الأرقام", "number panel"),
    Part.HELP_BUTTON: Wording("زر المساعدة", "help button"),
    Part.CAMERA: Wording("الكاميرا", "camera"),
    Part.SOUND: Wording("الصوت", "sound"),
    Part.NUMBERS: Wording("أرقامه أثناء الانقطاع", "numbers while away"),
}
COUNTER = Wording("الشباك {number}", "counter {number}")
NEVER_SEEN = Wording("لم يُرَ قط: شغّل برنامجه.", "Never seen: start its program.")
SILENT = Wording(
    "صامت: تأكد أن الجهاز يعمل وأن ساعته صحيحة.",
    "Silent: see whether the machine is on, and its clock right.",
)
OFF = Wording("مغلق، ولا أحد عنده.", "Off, and nobody sits there.")

_CONDITIONS: Mapping[Condition, Wording] = {
    Condition.OK: Wording("يعمل.", "Works."),
    Condition.UNKNOWN: Wording("حالته غير معروفة.", "It does not say."),
    Condition.PAPER_LOW: Wording("الورق قليل: جهّز لفة.", "Paper low: have a roll ready."),
    Condition.PAPER_OUT: Wording("نفد الورق: ضع لفة جديدة.", "Out of paper: put in a new roll."),
    Condition.COVER_OPEN: Wording("الغطاء مفتوح: أغلقه.", "The cover is open: close it."),
    Condition.OFFLINE: Wording("غير متصل: شغّله.", "Off line: switch it on."),
    Condition.MISSING: Wording("غير موجود: افحص القابس والسلك.", "Not there: look at its plug and cable."),
    Condition.FAULT: Wording(
        "موجود ولا يستجيب: افحص إعداده، أو برنامج آخر يستعمله.",
        "There, but refuses: look at its settings, or another program has it.",
    ),
}
_OF_PART: Mapping[tuple[Part, Condition], Wording] = {
    (Part.PRINTER, Condition.OFFLINE): Wording(
        "غير متصلة: شغّلها أو اضغط زر الاتصال.", "Off line: switch it on, or press its on line button."
    ),
    (Part.PRINTER, Condition.MISSING): Wording(
        "غير موجودة: افحص الكهرباء والسلك.", "Not there: look at its power and cable."
    ),
    (Part.PRINTER, Condition.FAULT): Wording(
        "متعطلة: افحص مسار الورق والقاطع.", "A fault: look at its paper path and cutter."
    ),
    (Part.KEYPAD, Condition.FAULT): Wording(
        "زر عالق، أو إعدادها غير صحيح، أو برنامج آخر يستعملها: افحصها.",
        "A key is stuck, or its settings are wrong, or another program has it: look at it.",
    ),
    (Part.SOUND, Condition.MISSING): Wording(
        "لا سماعة: صلها، أو أوقف الصوت في الإعدادات.", "No loudspeaker: connect one, or turn sound off in the settings."
    ),
    (Part.NUMBERS, Condition.FAULT): Wording(
        "رُفضت تذكرة أعطاها: أعطِ حاملها أخرى؛ رقمها في سجله. أيعمل جهازان برمزه؟",
        "A ticket of it was refused: its holder needs a new one; its log has the number. Have two machines its code?",
    ),
    (Part.CODE, Condition.FAULT): Wording(
        "جهازان يحملان هذا الرمز: غيّر device في إعدادات أحدهما وأعد تشغيله.",
        "Two machines call themselves so: change “device” in the settings of one, and start it again.",
    ),
    (Part.CODE, Condition.UNKNOWN): Wording("لم يعد يحمله إلا جهاز واحد.", "Only one machine has it any more."),
    (Part.PROGRAM, Condition.FAULT): Wording(
        "البرنامج متعطل: أعد تشغيل الجهاز.", "The program is at fault: start the machine again."
    ),
}


def advice(row: Watched) -> Wording:
    """How it stands, and what to do."""
    health = row.health
    if row.is_silent:
        return OFF if not row.is_needed else SILENT if health.seen_at else NEVER_SEEN
    return _OF_PART.get((health.part, health.condition), _CONDITIONS[health.condition])


def place_name(device: str) -> Wording:
    """A device's code as it is; a counter by its number."""
    _, is_counter, number = device.partition("counter/")
    return Wording(*(text.format(number=number) for text in COUNTER)) if is_counter else Wording(device, device)
