<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>Phrases</name>
    <message>
        <source>No one is ahead of you</source>
        <translation>آپ سے پہلے کوئی نہیں ہے</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) ahead of you</source>
        <translation>
            <numerusform>آپ سے پہلے ایک فرد ہے</numerusform>
            <numerusform>آپ سے پہلے %n افراد ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation>کوئی انتظار میں نہیں ہے</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>ایک فرد انتظار میں ہے</numerusform>
            <numerusform>%n افراد انتظار میں ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>ایک منٹ</numerusform>
            <numerusform>%n منٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>No waiting now; watch the screen for your number</source>
        <translation>ابھی انتظار نہیں ہے؛ اسکرین پر اپنا نمبر دیکھتے رہیں</translation>
    </message>
    <message>
        <source>More than an hour</source>
        <translation>ایک گھنٹے سے زیادہ</translation>
    </message>
    <message>
        <source>It may be more than an hour</source>
        <translation>ایک گھنٹے سے زیادہ ہو سکتا ہے</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n minute(s)</source>
        <translation>
            <numerusform>زیادہ سے زیادہ ایک منٹ</numerusform>
            <numerusform>زیادہ سے زیادہ %n منٹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>تقریباً ایک منٹ</numerusform>
            <numerusform>تقریباً %n منٹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 minute(s)</source>
        <translation>
            <numerusform>%1 سے %2 منٹ</numerusform>
            <numerusform>%1 سے %2 منٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected before %1</source>
        <translation>باری %1 سے پہلے متوقع ہے</translation>
    </message>
    <message>
        <source>Expected at about %1</source>
        <translation>باری تقریباً %1 بجے متوقع ہے</translation>
    </message>
    <message>
        <source>Expected between %1 and %2</source>
        <translation>باری %1 اور %2 کے درمیان متوقع ہے</translation>
    </message>
    <message>
        <source>Ticket %1 to counter %2</source>
        <translation>ٹکٹ نمبر %1، کاؤنٹر نمبر %2 پر تشریف لائیں</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>آپ کا نمبر</translation>
    </message>
    <message>
        <source>The wait cannot be estimated now</source>
        <translation>ابھی انتظار کا اندازہ نہیں لگایا جا سکتا</translation>
    </message>
    <message>
        <source>The waiting time is not known now; watch the screen for your number</source>
        <translation>ابھی انتظار کا وقت معلوم نہیں؛ اسکرین پر اپنا نمبر دیکھتے رہیں</translation>
    </message>
    <message>
        <source>This ticket is valid, and your place is kept</source>
        <translation>یہ ٹکٹ درست ہے اور آپ کی باری محفوظ ہے</translation>
    </message>
    <message>
        <source>Including a pause: %1, %2</source>
        <translation>اس میں ایک وقفہ شامل ہے: %1، %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>ابھی: %1</translation>
    </message>
    <message>
        <source>Your document is being prepared; please wait for your call</source>
        <translation>آپ کی دستاویز تیار ہو رہی ہے؛ براہ کرم بلائے جانے کا انتظار کریں</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>ترجیحی</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>اپائنٹمنٹ</translation>
    </message>
    <message>
        <source>Updated: the number is the same, and this replaces the earlier paper</source>
        <translation>تازہ شدہ: نمبر وہی ہے، اور یہ پرچی پچھلی پرچی کی جگہ ہے</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نقل %1</translation>
    </message>
    <message>
        <source>Where is my turn? Show this code to a kiosk</source>
        <translation>میری باری کب ہے؟ یہ کوڈ ٹکٹ مشین کو دکھائیں</translation>
    </message>
    <message>
        <source>Keep this ticket until you are served</source>
        <translation>خدمت مکمل ہونے تک یہ ٹکٹ سنبھال کر رکھیں</translation>
    </message>
    <message>
        <source>Thank you for waiting</source>
        <translation>انتظار کرنے کا شکریہ</translation>
    </message>
</context>
</TS>
