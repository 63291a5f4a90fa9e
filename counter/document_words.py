"""What the documents' sheet calls things, and the drawings beside them."""

from collections.abc import Mapping

from common.domain.document import EndReason, Identity, PrintReason, Template
from common.domain.stock import SheetReason
from common.domain.wording import Wording

TEMPLATE_ICONS: Mapping[Template, str] = {
    Template.REQUEST_RECEIPT: "receipt",
    Template.APPOINTMENT_SLIP: "calendar",
    Template.SERVICE_CERTIFICATE: "certificate",
    Template.VISIT_RECORD: "route",
    Template.COMPLAINT_RECEIPT: "message",
    Template.PICK_UP_RECEIPT: "handshake",
}
IDENTITY_ICONS: Mapping[Identity, str] = {
    Identity.ID_CARD: "id-card",
    Identity.PASSPORT: "passport",
    Identity.DIGITAL: "phone",
    Identity.REPRESENTATIVE: "signature",
}
REPRINTS: Mapping[PrintReason, Wording] = {
    PrintReason.JAM: Wording("انحشرت الورقة", "The paper jammed"),
    PrintReason.SMUDGED: Wording("الطباعة غير واضحة", "The print is smudged"),
    PrintReason.DAMAGED: Wording("تلفت النسخة", "The copy was damaged"),
    PrintReason.LOST: Wording("فُقدت النسخة", "The copy was lost"),
    PrintReason.WRONG_DATA: Wording("البيانات خاطئة: تُصحَّح وتُطبع برقم جديد", "Wrong data: corrected, with a new serial"),
}
SPOILED: Mapping[SheetReason, Wording] = {
    SheetReason.JAM: Wording("انحشرت الورقة", "It jammed"),
    SheetReason.SMUDGED: Wording("اتسخت الورقة", "It was smudged"),
    SheetReason.DAMAGED: Wording("تلفت الورقة", "It was damaged"),
    SheetReason.MISSING: Wording("الورقة ناقصة من الرزمة", "It is missing from the pack"),
}
WITHDRAWALS: Mapping[EndReason, Wording] = {
    EndReason.NOT_WANTED: Wording("لم يعد الزائر يريدها", "The visitor does not want it any more"),
    EndReason.NOT_COLLECTED: Wording("لم تُستلم", "It was not collected"),
    EndReason.WRONG_DATA: Wording("بياناتها خاطئة", "What it says is wrong"),
    EndReason.WRONG_PERSON: Wording("طُلبت للزائر الخطأ", "It was asked for the wrong visitor"),
}
ASK = Wording("طلب وثيقة", "Ask for a document")
ACTS: Mapping[str, tuple[Wording, str]] = {
    "take": (Wording("استلام العمل عليها", "Take the job"), "hand"),
    "print": (Wording("طباعة", "Print"), "printer"),
    "ready": (Wording("جاهزة للتسليم", "Ready to be handed over"), "circle-check"),
    "hand-over": (Wording("تسليم", "Hand over"), "handshake"),
    "resend": (Wording("إرسالها إلى الطابعة مرة أخرى", "Send it to the printer once more"), "refresh"),
    "reprint": (Wording("إعادة الطباعة بسبب", "Print again, with a reason"), "printer"),
    "give-back": (Wording("إعادتها إلى من يستلمها", "Give it back to whoever takes it"), "undo"),
    "withdraw": (Wording("سحب الطلب", "Withdraw"), "trash"),
}
PRINT_ON = Wording("طباعة على {stock} · التالية {sheet}", "Print on {stock} · next {sheet}")
SPOIL = Wording("ورقة تالفة من {stock} · {sheet}", "Spoiled sheet of {stock} · {sheet}")
WITH = Wording("لدى {staff}", "with {staff}")
NOT_PRINTED = Wording("لم تصل إلى الطابعة", "not at the printer")
COPY = Wording("نسخة {copy}", "copy {copy}")
MINUTES = Wording("منذ {minutes} د", "{minutes} min ago")
DONE: Mapping[str, Wording] = {
    "ask": Wording("طُلبت الوثيقة {document}", "Document {document} is asked for"),
    "take": Wording("الوثيقة {document} لديك الآن", "Document {document} is yours now"),
    "give-back": Wording("أُعيدت الوثيقة {document}", "Document {document} waits for somebody else"),
    "print": Wording("أُرسلت الوثيقة {document} إلى الطابعة", "Document {document} went to the printer"),
    "reprint": Wording("أُرسلت الوثيقة {document} إلى الطابعة", "Document {document} went to the printer"),
    "resend": Wording("أُرسلت إلى الطابعة", "It went to the printer"),
    "spoil": Wording("سُجلت الورقة التالفة", "The spoiled sheet is recorded"),
    "ready": Wording("الوثيقة {document} جاهزة للتسليم", "Document {document} is ready"),
    "withdraw": Wording("سُحبت الوثيقة {document}", "Document {document} is withdrawn"),
    "hand-over": Wording("سُلّمت الوثيقة {document}", "Document {document} is handed over"),
}
