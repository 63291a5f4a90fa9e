<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Phrases</name>
    <message>
        <source>No one is ahead of you</source>
        <translation>لا أحد أمامك</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) ahead of you</source>
        <translation>
            <numerusform>لا أحد أمامك</numerusform>
            <numerusform>أمامك زائر واحد</numerusform>
            <numerusform>أمامك زائران</numerusform>
            <numerusform>أمامك %n زوار</numerusform>
            <numerusform>أمامك %n زائرًا</numerusform>
            <numerusform>أمامك %n زائر</numerusform>
        </translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation>لا أحد في الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا أحد في الانتظار</numerusform>
            <numerusform>زائر واحد في الانتظار</numerusform>
            <numerusform>زائران في الانتظار</numerusform>
            <numerusform>%n زوار في الانتظار</numerusform>
            <numerusform>%n زائرًا في الانتظار</numerusform>
            <numerusform>%n زائر في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>It is your turn now</source>
        <translation>دورك الآن</translation>
    </message>
    <message>
        <source>More than an hour</source>
        <translation>أكثر من ساعة</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>حتى دقيقة واحدة</numerusform>
            <numerusform>حتى دقيقتين</numerusform>
            <numerusform>حتى %n دقائق</numerusform>
            <numerusform>حتى %n دقيقة</numerusform>
            <numerusform>حتى %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>نحو دقيقة واحدة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %n دقائق</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>من %1 إلى %2 دقيقة</numerusform>
            <numerusform>من %1 إلى %2 دقيقة</numerusform>
            <numerusform>من %1 إلى %2 دقائق</numerusform>
            <numerusform>من %1 إلى %2 دقيقة</numerusform>
            <numerusform>من %1 إلى %2 دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected before %1</source>
        <translation>الدور متوقع قبل %1</translation>
    </message>
    <message>
        <source>Expected at about %1</source>
        <translation>الدور متوقع نحو %1</translation>
    </message>
    <message>
        <source>Expected between %1 and %2</source>
        <translation>الدور متوقع بين %1 و%2</translation>
    </message>
    <message>
        <source>Please go to: %1</source>
        <translation>تفضل إلى: %1</translation>
    </message>
    <message>
        <source>Ticket %1 to counter %2</source>
        <translation>التذكرة %1 إلى الشباك %2</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>Keep this ticket until you are served</source>
        <translation>احتفظ بالتذكرة حتى نهاية الخدمة</translation>
    </message>
    <message>
        <source>Thank you for waiting</source>
        <translation>شكرًا لانتظارك</translation>
    </message>
</context>
</TS>
