<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AgencyScreen</name>
    <message>
        <source>How can we serve you today?</source>
        <translation>كيف نخدمك اليوم؟</translation>
    </message>
    <message>
        <source>Choose the agency, then the service</source>
        <translation>اختر الجهة، ثم الخدمة</translation>
    </message>
    <message>
        <source>Search for a service</source>
        <translation>ابحث عن خدمة</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>لا أعرف ما أحتاج إليه</translation>
    </message>
</context>
<context>
    <name>CardPages</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>We are happy to help you</source>
        <translation>يسعدنا أن نساعدك</translation>
    </message>
    <message>
        <source>Our staff are waiting for you at:</source>
        <translation>موظفونا في انتظارك في:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>IdlePanel</name>
    <message>
        <source>Do you need more time?</source>
        <translation>هل تحتاج إلى مزيد من الوقت؟</translation>
    </message>
    <message numerus="yes">
        <source>We begin again in %n second(s)</source>
        <translation>
            <numerusform>نبدأ من جديد الآن</numerusform>
            <numerusform>نبدأ من جديد خلال ثانية واحدة</numerusform>
            <numerusform>نبدأ من جديد خلال ثانيتين</numerusform>
            <numerusform>نبدأ من جديد خلال %n ثوانٍ</numerusform>
            <numerusform>نبدأ من جديد خلال %n ثانية</numerusform>
            <numerusform>نبدأ من جديد خلال %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>نعم، أكمل</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>The next thing: call, start, finish and call next</source>
        <translation>الخطوة التالية: نداء، بدء، إنهاء ونداء التالي</translation>
    </message>
    <message>
        <source>Call the same visitor again</source>
        <translation>إعادة نداء الزائر نفسه</translation>
    </message>
    <message>
        <source>The visitor did not come</source>
        <translation>الزائر لم يحضر</translation>
    </message>
    <message>
        <source>Finish without calling the next one</source>
        <translation>إنهاء دون نداء التالي</translation>
    </message>
    <message>
        <source>Take back the last thing, within ten seconds</source>
        <translation>التراجع عن آخر إجراء خلال عشر ثوانٍ</translation>
    </message>
    <message>
        <source>Mini bar and back</source>
        <translation>الشريط المصغّر والعودة منه</translation>
    </message>
    <message>
        <source>Find a ticket by its number</source>
        <translation>البحث عن تذكرة برقمها</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>هذه المفاتيح</translation>
    </message>
    <message>
        <source>Close what is open, clear the search</source>
        <translation>إغلاق المفتوح ومسح البحث</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>In the list: arrows choose, Enter or a double click calls or restores.</source>
        <translation>في القائمة: الأسهم للاختيار، وEnter أو النقر المزدوج للنداء أو الاستعادة.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete a letter</source>
        <translation>احذف حرفًا</translation>
    </message>
</context>
<context>
    <name>KioskFooter</name>
    <message>
        <source>Start again</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>اطلب المساعدة</translation>
    </message>
</context>
<context>
    <name>KioskWording</name>
    <message>
        <source>Waiting time not known yet</source>
        <translation>وقت الانتظار غير معروف بعد</translation>
    </message>
    <message>
        <source>No waiting now</source>
        <translation>لا انتظار الآن</translation>
    </message>
    <message>
        <source>May exceed an hour</source>
        <translation>قد يتجاوز ساعة</translation>
    </message>
    <message>
        <source>The centre is closed today</source>
        <translation>المركز مغلق اليوم</translation>
    </message>
    <message>
        <source>Open today %1</source>
        <translation>الدوام اليوم %1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا بك</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>المس للبدء</translation>
    </message>
    <message>
        <source>This kiosk is out of service</source>
        <translation>هذا الجهاز خارج الخدمة مؤقتًا</translation>
    </message>
    <message>
        <source>Please go to reception; they will give you a ticket</source>
        <translation>تفضّل إلى الاستقبال لتأخذ تذكرتك</translation>
    </message>
    <message>
        <source>Ticket %1 is cancelled</source>
        <translation>أُلغيت التذكرة %1</translation>
    </message>
</context>
<context>
    <name>MiniBar</name>
    <message>
        <source>No connection to the ticket store</source>
        <translation>لا اتصال بمخزن التذاكر</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>إعادة النداء</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Full window</source>
        <translation>النافذة الكاملة</translation>
    </message>
</context>
<context>
    <name>NoTicket</name>
    <message numerus="yes">
        <source>%n visitor(s) waiting for you</source>
        <translation>
            <numerusform>لا أحد ينتظرك</numerusform>
            <numerusform>زائر واحد ينتظرك</numerusform>
            <numerusform>زائران ينتظرانك</numerusform>
            <numerusform>%n زوار ينتظرونك</numerusform>
            <numerusform>%n زائرًا ينتظرونك</numerusform>
            <numerusform>%n زائر ينتظرونك</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد في الانتظار</translation>
    </message>
    <message>
        <source>Press %1 to call the next one</source>
        <translation>اضغط %1 لنداء التالي</translation>
    </message>
    <message>
        <source>New visitors appear here by themselves</source>
        <translation>يظهر الزوار الجدد هنا تلقائيًا</translation>
    </message>
</context>
<context>
    <name>NotLive</name>
    <message>
        <source>No connection to the ticket store; trying again</source>
        <translation>لا اتصال بمخزن التذاكر؛ تتم إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>PaperState</name>
    <message>
        <source>Your ticket is being printed</source>
        <translation>تُطبع تذكرتك الآن</translation>
    </message>
    <message>
        <source>Take your ticket</source>
        <translation>خذ تذكرتك</translation>
    </message>
    <message>
        <source>Your ticket was not printed: please note your number</source>
        <translation>لم تُطبع التذكرة، سجّل رقمك</translation>
    </message>
    <message>
        <source>Please note your number</source>
        <translation>سجّل رقمك من فضلك</translation>
    </message>
    <message>
        <source>Or keep it on your phone: scan this code</source>
        <translation>أو احفظه في جوالك: امسح هذا الرمز</translation>
    </message>
</context>
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
        <source>No waiting now; watch the screen for your number</source>
        <translation>لا انتظار الآن؛ تابع الشاشة لرقمك</translation>
    </message>
    <message>
        <source>More than an hour</source>
        <translation>أكثر من ساعة</translation>
    </message>
    <message>
        <source>It may be more than an hour</source>
        <translation>قد يزيد على ساعة</translation>
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
<context>
    <name>PrimaryButton</name>
    <message>
        <source>The visitor is here</source>
        <translation>حضر الزائر: بدء الخدمة</translation>
    </message>
    <message>
        <source>Finish and call next</source>
        <translation>إنهاء ونداء التالي</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>نداء التالي</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>No ticket of today has this number</source>
        <translation>لا توجد تذكرة اليوم بهذا الرقم</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد في الانتظار</translation>
    </message>
    <message>
        <source>No no-shows today</source>
        <translation>لم يتخلف أحد اليوم</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>No-shows today</source>
        <translation>لم يحضروا اليوم</translation>
    </message>
    <message>
        <source>Longest: %1 min</source>
        <translation>الأطول: %1 د</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>رقم التذكرة</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Called to counter %1</source>
        <translation>منادى عليها إلى الشباك %1</translation>
    </message>
    <message>
        <source>Being served at counter %1</source>
        <translation>قيد الخدمة في الشباك %1</translation>
    </message>
    <message>
        <source>Finished at %1</source>
        <translation>انتهت الساعة %1</translation>
    </message>
    <message>
        <source>Did not come at %1</source>
        <translation>لم يحضر الساعة %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Next: has waited longest</source>
        <translation>التالي: الأطول انتظارًا</translation>
    </message>
    <message>
        <source>Waits for another counter</source>
        <translation>تنتظر شباكًا آخر</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>نداء</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
</context>
<context>
    <name>RatingIdle</name>
    <message>
        <source>Counter</source>
        <translation>الشباك</translation>
    </message>
</context>
<context>
    <name>RatingQuestion</name>
    <message>
        <source>How do you rate the service you received today?</source>
        <translation>كيف تقيّم الخدمة التي حصلت عليها اليوم؟</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>غير راضٍ تمامًا</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>غير راضٍ</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>راضٍ</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>راضٍ جدًا</translation>
    </message>
    <message>
        <source>Your answer is confidential and does not affect how you are served</source>
        <translation>إجابتك سرية ولا تؤثر في معاملتك</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
</context>
<context>
    <name>RatingThanks</name>
    <message>
        <source>Thank you</source>
        <translation>شكرًا لك</translation>
    </message>
    <message>
        <source>Your opinion helps us improve the service</source>
        <translation>رأيك يساعدنا على تحسين الخدمة</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Write the name of the service</source>
        <translation>اكتب اسم الخدمة</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or ask at reception</source>
        <translation>لم نجد ما كتبته. جرّب كلمة أخرى، أو اسأل الاستقبال</translation>
    </message>
    <message>
        <source>A ticket for reception</source>
        <translation>تذكرة إلى الاستقبال</translation>
    </message>
</context>
<context>
    <name>ServiceScreen</name>
    <message>
        <source>Touch a service to take a ticket</source>
        <translation>المس الخدمة لتأخذ تذكرتك</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Choose your name and your counter</source>
        <translation>اختر اسمك وشباكك</translation>
    </message>
    <message>
        <source>%1 uses counter %2 now. Press again to take it over.</source>
        <translation>%1 يستخدم الشباك %2 الآن. اضغط مرة أخرى لاستلامه.</translation>
    </message>
    <message>
        <source>Counter %2 is in use: %1</source>
        <translation>الشباك %2 مستخدم: %1</translation>
    </message>
    <message>
        <source>Counter %1 is ready for you</source>
        <translation>الشباك %1 جاهز لك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type a name or number</source>
        <translation>اكتب اسمًا أو رقمًا</translation>
    </message>
    <message>
        <source>Your counter</source>
        <translation>الشباك</translation>
    </message>
    <message>
        <source>Type a number, wing or agency</source>
        <translation>اكتب رقمًا أو جناحًا أو جهة</translation>
    </message>
    <message>
        <source>Take over counter %1</source>
        <translation>استلام الشباك %1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Begin at counter %1</source>
        <translation>ابدأ على الشباك %1</translation>
    </message>
    <message>
        <source>At counter %1</source>
        <translation>على الشباك %1</translation>
    </message>
    <message numerus="yes">
        <source>%n agencies</source>
        <translation>
            <numerusform>لا جهات</numerusform>
            <numerusform>جهة واحدة</numerusform>
            <numerusform>جهتان</numerusform>
            <numerusform>%n جهات</numerusform>
            <numerusform>%n جهة</numerusform>
            <numerusform>%n جهة</numerusform>
        </translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>مستخدم: %1</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>شباكك</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>Being served</source>
        <translation>قيد الخدمة</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>نودي عليه</translation>
    </message>
    <message numerus="yes">
        <source>Waited %n minute(s)</source>
        <translation>
            <numerusform>انتظر أقل من دقيقة</numerusform>
            <numerusform>انتظر دقيقة واحدة</numerusform>
            <numerusform>انتظر دقيقتين</numerusform>
            <numerusform>انتظر %n دقائق</numerusform>
            <numerusform>انتظر %n دقيقة</numerusform>
            <numerusform>انتظر %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message numerus="yes">
        <source>Called %n time(s)</source>
        <translation>
            <numerusform>لم يُنادَ بعد</numerusform>
            <numerusform>نودي مرة واحدة</numerusform>
            <numerusform>نودي مرتين</numerusform>
            <numerusform>نودي %n مرات</numerusform>
            <numerusform>نودي %n مرة</numerusform>
            <numerusform>نودي %n مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketClock</name>
    <message>
        <source>Over the usual %1</source>
        <translation>تجاوز المعتاد %1</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <translation>المعتاد %1</translation>
    </message>
    <message>
        <source>Not coming? Mark a no-show</source>
        <translation>لم يأتِ؟ سجّل «لم يحضر»</translation>
    </message>
    <message>
        <source>On the way; before a no-show: two calls and a minute</source>
        <translation>في الطريق؛ قبل «لم يحضر»: نداءان ودقيقة</translation>
    </message>
</context>
<context>
    <name>TicketFacts</name>
    <message>
        <source>Please go to</source>
        <translation>تفضّل إلى</translation>
    </message>
</context>
<context>
    <name>TicketNumber</name>
    <message>
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Wrong choice? Cancel this ticket</source>
        <translation>اختيار خاطئ؟ ألغِ هذه التذكرة</translation>
    </message>
    <message>
        <source>Cancel this ticket</source>
        <translation>ألغِ هذه التذكرة</translation>
    </message>
</context>
<context>
    <name>ToastBar</name>
    <message>
        <source>Undo (%1 s)</source>
        <translation>تراجع (%1 ث)</translation>
    </message>
</context>
<context>
    <name>ToastText</name>
    <message>
        <source>Ticket %1 called</source>
        <translation>نودي على التذكرة %1</translation>
    </message>
    <message>
        <source>Ticket %1 called again</source>
        <translation>أُعيد نداء التذكرة %1</translation>
    </message>
    <message>
        <source>Ticket %1: service started</source>
        <translation>بدأت خدمة التذكرة %1</translation>
    </message>
    <message>
        <source>Ticket %1 finished</source>
        <translation>أُنهيت التذكرة %1</translation>
    </message>
    <message>
        <source>Ticket %1 marked as a no-show</source>
        <translation>سُجّل عدم حضور التذكرة %1</translation>
    </message>
    <message>
        <source>Ticket %1 restored to its place</source>
        <translation>أُعيدت التذكرة %1 إلى مكانها</translation>
    </message>
    <message>
        <source>Ticket %1 cancelled</source>
        <translation>أُلغيت التذكرة %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد في الانتظار</translation>
    </message>
    <message>
        <source>Somebody else has taken or closed this counter</source>
        <translation>استلم غيرك هذا الشباك أو أُغلق</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n agencies</source>
        <translation>
            <numerusform>لا جهات</numerusform>
            <numerusform>جهة واحدة</numerusform>
            <numerusform>جهتان</numerusform>
            <numerusform>%n جهات</numerusform>
            <numerusform>%n جهة</numerusform>
            <numerusform>%n جهة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>VerbGrid</name>
    <message>
        <source>Recall</source>
        <translation>إعادة النداء</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Finish only</source>
        <translation>إنهاء فقط</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Find a ticket</source>
        <translation>بحث عن تذكرة</translation>
    </message>
    <message>
        <source>Mini bar</source>
        <translation>الشريط المصغّر</translation>
    </message>
</context>
<context>
    <name>WallWords</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>الشباك</translation>
    </message>
    <message>
        <source>Last of each letter</source>
        <translation>آخر رقم لكل حرف</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا بكم</translation>
    </message>
    <message>
        <source>Your number appears here when it is called</source>
        <translation>يظهر رقمك هنا عند النداء</translation>
    </message>
    <message>
        <source>Latest call</source>
        <translation>آخر نداء</translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>النداء الثاني</translation>
    </message>
    <message>
        <source>Third call</source>
        <translation>النداء الثالث</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>النداء %1</translation>
    </message>
    <message>
        <source>Last update %1</source>
        <translation>آخر تحديث %1</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>غير مباشر</translation>
    </message>
</context>
</TS>
