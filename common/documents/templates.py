"""The six official documents of a centre, in Arabic and English."""

from collections.abc import Mapping

from common.documents.form import Form
from common.domain.document import TEMPLATE_NAMES, Template
from common.domain.wording import Wording

_HOLDER = Wording("الاسم", "Name")
_ID = Wording("رقم الهوية", "ID number")
_SERVICE = Wording("الخدمة", "Service")
_TICKET = Wording("رقم التذكرة", "Ticket number")
_REMARKS = Wording("ملاحظات", "Remarks")
_CONTACT = Wording("للاستفسار", "For enquiries")
_OFFICER = Wording("توقيع الموظف المختص", "Signature of the officer in charge")

REQUEST_RECEIPT = Form(
    title=TEMPLATE_NAMES[Template.REQUEST_RECEIPT],
    fields={
        "reference": Wording("رقم الطلب", "Request number"),
        "holder": Wording("اسم مقدم الطلب", "Applicant"),
        "id": _ID,
        "service": _SERVICE,
        "ticket": _TICKET,
        "received": Wording("وقت استلام الطلب", "Received at"),
        "attachments": Wording("المرفقات", "Attachments"),
        "due": Wording("الموعد المتوقع للإنجاز", "Expected completion"),
        "contact": _CONTACT,
        "remarks": _REMARKS,
    },
    body=(
        Wording(
            "استُلم الطلب الموضحة بياناته أعلاه. ولا يُعد هذا الإيصال موافقةً على الطلب.",
            "The request described above has been received. This receipt is not an approval of the request.",
        ),
        Wording(
            "يُرجى الاحتفاظ بالإيصال وإبرازه عند المراجعة.",
            "Please keep this receipt and show it when you come back.",
        ),
    ),
    signatures=(_OFFICER,),
    stamp=True,
)

APPOINTMENT_SLIP = Form(
    title=TEMPLATE_NAMES[Template.APPOINTMENT_SLIP],
    fields={
        "reference": Wording("رمز الموعد", "Appointment code"),
        "holder": _HOLDER,
        "id": _ID,
        "service": _SERVICE,
        "day": Wording("يوم الموعد", "Day of the appointment"),
        "time": Wording("وقت الموعد", "Time of the appointment"),
        "place": Wording("المكان", "Place"),
        "papers": Wording("المستندات المطلوبة", "Papers to bring"),
        "contact": _CONTACT,
        "remarks": _REMARKS,
    },
    body=(
        Wording(
            "يُرجى الحضور قبل الموعد وإحضار أصول المستندات المطلوبة.",
            "Please come before the time and bring the originals of the papers named.",
        ),
        Wording(
            "عند الوصول سجّل حضورك برمز الموعد في جهاز الخدمة الذاتية أو لدى الاستقبال.",
            "On arrival, check in with the appointment code at a self-service kiosk or at the reception.",
        ),
    ),
)

SERVICE_CERTIFICATE = Form(
    title=TEMPLATE_NAMES[Template.SERVICE_CERTIFICATE],
    fields={
        "holder": _HOLDER,
        "id": _ID,
        "service": _SERVICE,
        "reference": Wording("رقم المعاملة", "Transaction number"),
        "ticket": _TICKET,
        "completed": Wording("تاريخ إنجاز الخدمة", "Service completed on"),
        "result": Wording("نتيجة الخدمة", "Result"),
        "addressee": Wording("الجهة المقدمة إليها", "Addressed to"),
        "remarks": _REMARKS,
    },
    body=(
        Wording(
            "يفيد المركز بأن الخدمة المبينة أعلاه قد أُنجزت لصاحب البيانات المذكورة.",
            "The centre certifies that the service named above was completed for the person named above.",
        ),
        Wording(
            "أُعطيت هذه الإفادة بناءً على طلب صاحبها.",
            "This certificate is issued at the request of its holder.",
        ),
    ),
    signatures=(_OFFICER,),
    stamp=True,
)

VISIT_RECORD = Form(
    title=TEMPLATE_NAMES[Template.VISIT_RECORD],
    fields={
        "ticket": _TICKET,
        "holder": _HOLDER,
        "id": _ID,
        "arrived": Wording("وقت الوصول", "Arrived at"),
        "left": Wording("وقت المغادرة", "Left at"),
        "result": Wording("نتيجة الزيارة", "Result of the visit"),
        "remarks": _REMARKS,
    },
    body=(
        Wording(
            "يبين هذا السجل مراحل الزيارة وأوقاتها كما سُجلت في نظام المركز.",
            "This record shows the steps of the visit and their times as the centre's system recorded them.",
        ),
    ),
    signatures=(_OFFICER,),
    stamp=True,
)

COMPLAINT_RECEIPT = Form(
    title=TEMPLATE_NAMES[Template.COMPLAINT_RECEIPT],
    fields={
        "reference": Wording("رقم الشكوى", "Complaint number"),
        "kind": Wording("النوع", "Type"),
        "holder": Wording("اسم مقدم الشكوى", "Complainant"),
        "reply_to": Wording("وسيلة التواصل", "Means of contact"),
        "service": _SERVICE,
        "unit": Wording("الجهة المعنية", "Unit concerned"),
        "due": Wording("موعد الرد", "Reply due"),
        "subject": Wording("الموضوع", "Subject"),
        "text": Wording("نص الشكوى", "Text of the complaint"),
        "contact": _CONTACT,
        "remarks": _REMARKS,
    },
    body=(
        Wording(
            "سُجلت الشكوى بالرقم الموضح أعلاه وأُحيلت إلى الجهة المعنية للرد عليها.",
            "The complaint was recorded under the number above and passed to the unit concerned for reply.",
        ),
        Wording(
            "لمتابعتها يُرجى إبراز هذا الإيصال لدى الاستقبال.",
            "Please show this receipt to follow it up.",
        ),
    ),
    signatures=(_OFFICER,),
)

PICK_UP_RECEIPT = Form(
    title=TEMPLATE_NAMES[Template.PICK_UP_RECEIPT],
    fields={
        "document": Wording("الوثيقة", "Document"),
        "document_serial": Wording("رقم الوثيقة", "Document number"),
        "holder": Wording("صاحب الوثيقة", "Holder of the document"),
        "recipient": Wording("المستلم", "Received by"),
        "identity": Wording("وسيلة التحقق من الهوية", "Identity checked by"),
        "ticket": _TICKET,
        "handed_over": Wording("وقت التسليم", "Handed over at"),
        "counter": Wording("الشباك", "Counter"),
        "remarks": _REMARKS,
    },
    body=(
        Wording(
            "أقر باستلام الوثيقة المذكورة أعلاه بعد التحقق من هويتي ومطابقة بياناتها.",
            "I confirm that I received the document named above after my identity and its details were checked.",
        ),
    ),
    signatures=(
        Wording("توقيع المستلم", "Signature of the recipient"),
        Wording("توقيع الموظف", "Signature of the officer"),
    ),
    parts=(Wording("نسخة المستلم", "Recipient's part"), Wording("نسخة الأرشيف", "Archive's part")),
)

FORMS: Mapping[Template, Form] = {
    Template.REQUEST_RECEIPT: REQUEST_RECEIPT,
    Template.APPOINTMENT_SLIP: APPOINTMENT_SLIP,
    Template.SERVICE_CERTIFICATE: SERVICE_CERTIFICATE,
    Template.VISIT_RECORD: VISIT_RECORD,
    Template.COMPLAINT_RECEIPT: COMPLAINT_RECEIPT,
    Template.PICK_UP_RECEIPT: PICK_UP_RECEIPT,
}
