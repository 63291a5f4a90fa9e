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
        <source>Which other service?</source>
        <translation>ما الخدمة الأخرى؟</translation>
    </message>
    <message>
        <source>Choose the agency, then the service</source>
        <translation>اختر الجهة، ثم الخدمة</translation>
    </message>
    <message>
        <source>Your number stays the same: %1</source>
        <translation>رقمك لا يتغير: %1</translation>
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
    <name>CheckScreen</name>
    <message>
        <source>Hold the square code up to the camera, inside the frame</source>
        <translation>ارفع الرمز المربع أمام الكاميرا، داخل الإطار</translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>تحقّق من وثيقة</translation>
    </message>
    <message>
        <source>Hold the square code of the document in front of the scanner</source>
        <translation>ضع الرمز المربع في الوثيقة أمام القارئ</translation>
    </message>
    <message>
        <source>Check another document</source>
        <translation>تحقّق من وثيقة أخرى</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ClassBadge</name>
    <message>
        <source>Needs assistance</source>
        <translation>يحتاج مساعدة</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>كبير سن</translation>
    </message>
    <message>
        <source>With an infant</source>
        <translation>مع رضيع</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>استلام</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Delete all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Delete a letter</source>
        <translation>حذف حرف</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>I have an appointment</source>
        <translation>لدي موعد</translation>
    </message>
    <message>
        <source>Where is my turn?</source>
        <translation>أين وصل دوري؟</translation>
    </message>
    <message>
        <source>Write the code of your appointment, or show it to the scanner if there is one</source>
        <translation>اكتب رمز موعدك، أو مرّره على القارئ إن وُجد</translation>
    </message>
    <message>
        <source>Write the number of your ticket, or show its code to the scanner if there is one</source>
        <translation>اكتب رقم تذكرتك، أو مرّر رمزها على القارئ إن وُجد</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>DevicesButton</name>
    <message numerus="yes">
        <source>%n device(s) in trouble</source>
        <translation>
            <numerusform>لا أجهزة متعطلة</numerusform>
            <numerusform>جهاز واحد يحتاج متابعة</numerusform>
            <numerusform>جهازان يحتاجان متابعة</numerusform>
            <numerusform>%n أجهزة تحتاج متابعة</numerusform>
            <numerusform>%n جهازًا يحتاج متابعة</numerusform>
            <numerusform>%n جهاز يحتاج متابعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesPanel</name>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) need somebody</source>
        <translation>
            <numerusform>لا أجهزة تحتاج متابعة</numerusform>
            <numerusform>جهاز واحد يحتاج متابعة</numerusform>
            <numerusform>جهازان يحتاجان متابعة</numerusform>
            <numerusform>%n أجهزة تحتاج متابعة</numerusform>
            <numerusform>%n جهازًا يحتاج متابعة</numerusform>
            <numerusform>%n جهاز يحتاج متابعة</numerusform>
        </translation>
    </message>
    <message>
        <source>All devices are well</source>
        <translation>جميع الأجهزة سليمة</translation>
    </message>
</context>
<context>
    <name>DocumentField</name>
    <message>
        <source>This is no usual identity number: check it once more.</source>
        <translation>رقم الهوية غير مألوف: تأكد منه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>DocumentHead</name>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Which document?</source>
        <translation>أي وثيقة؟</translation>
    </message>
    <message>
        <source>Print again: why?</source>
        <translation>إعادة الطباعة: ما السبب؟</translation>
    </message>
    <message>
        <source>Spoiled sheet: why?</source>
        <translation>ورقة تالفة: ما السبب؟</translation>
    </message>
    <message>
        <source>Withdraw: why?</source>
        <translation>سحب الطلب: ما السبب؟</translation>
    </message>
    <message>
        <source>How was the identity checked?</source>
        <translation>كيف جرى التحقق من الهوية؟</translation>
    </message>
    <message>
        <source>Who takes it?</source>
        <translation>من يستلمها؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It is not ready yet: the back office has it.</source>
        <translation>ليست جاهزة بعد: ما زالت لدى المكاتب الخلفية.</translation>
    </message>
    <message>
        <source>Nothing is to be done with it here now.</source>
        <translation>لا يلزم عمل شيء بها هنا الآن.</translation>
    </message>
</context>
<context>
    <name>DocumentRows</name>
    <message>
        <source>No documents are wanted here</source>
        <translation>لا توجد وثائق مطلوبة هنا</translation>
    </message>
</context>
<context>
    <name>DocumentTold</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Of this visit</source>
        <translation>لهذه الزيارة</translation>
    </message>
    <message>
        <source>All jobs of this wing</source>
        <translation>كل أعمال هذا الجناح</translation>
    </message>
    <message>
        <source>Correct and print</source>
        <translation>تصحيح وطباعة</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>طلب الوثيقة</translation>
    </message>
</context>
<context>
    <name>HelpBanner</name>
    <message>
        <source>Help is called for: %1, %2 (%3)</source>
        <translation>نداء مساعدة: %1، %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا نداء آخر</numerusform>
            <numerusform>ونداء آخر</numerusform>
            <numerusform>ونداءان آخران</numerusform>
            <numerusform>و%n نداءات أخرى</numerusform>
            <numerusform>و%n نداءً آخر</numerusform>
            <numerusform>و%n نداء آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>أنا ذاهب</translation>
    </message>
</context>
<context>
    <name>HelpWording</name>
    <message>
        <source>Our staff are waiting for you at:</source>
        <translation>موظفونا في انتظارك في:</translation>
    </message>
    <message>
        <source>They find the right service and take a ticket for you</source>
        <translation>يختارون معك الخدمة المناسبة ويصدرون تذكرتك</translation>
    </message>
    <message>
        <source>They correct a ticket that was chosen wrongly</source>
        <translation>يصححون التذكرة إن كان الاختيار خاطئًا</translation>
    </message>
    <message>
        <source>They tell you which papers you need, and where to go</source>
        <translation>يخبرونك بالمستندات المطلوبة وإلى أين تتجه</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>اطلب المساعدة</translation>
    </message>
    <message>
        <source>We are happy to help you</source>
        <translation>يسعدنا أن نساعدك</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>نادِ موظفًا</translation>
    </message>
    <message>
        <source>Staff cannot be called from here now: please go to them</source>
        <translation>لا يمكن نداء الموظفين من هنا الآن: توجّه إليهم من فضلك</translation>
    </message>
    <message>
        <source>Someone is coming to you: please wait here</source>
        <translation>سيأتيك موظف: انتظر هنا من فضلك</translation>
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
        <translation>تسجيل عدم الحضور</translation>
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
        <source>Transfer: to a service, a counter or a colleague</source>
        <translation>تحويل: إلى خدمة أو شباك أو زميل</translation>
    </message>
    <message>
        <source>Park, or send to photos and copies</source>
        <translation>تعليق، أو إرسال إلى التصوير والنسخ</translation>
    </message>
    <message>
        <source>More: back to the queue, another service, a visitor without a ticket</source>
        <translation>المزيد: إعادة إلى الانتظار، خدمة أخرى، زائر بلا تذكرة</translation>
    </message>
    <message>
        <source>Documents: ask for one, print it, hand it over</source>
        <translation>الوثائق: طلب وثيقة أو طباعتها أو تسليمها</translation>
    </message>
    <message>
        <source>Devices of the centre: what is in trouble</source>
        <translation>أجهزة المركز: ما يحتاج متابعة</translation>
    </message>
    <message>
        <source>Go to where help was called for</source>
        <translation>الذهاب إلى من طلب المساعدة</translation>
    </message>
    <message>
        <source>Leave the counter: a break, or the end of work</source>
        <translation>مغادرة الشباك: استراحة أو انتهاء الدوام</translation>
    </message>
    <message>
        <source>Mini bar and back</source>
        <translation>الشريط المصغّر والعودة منه</translation>
    </message>
    <message>
        <source>Reception: issue, find and correct tickets</source>
        <translation>الاستقبال: إصدار التذاكر والبحث عنها وتصحيحها</translation>
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
        <source>In a list: arrows choose, Enter or a double click acts; on a sheet its digit does.</source>
        <translation>في القوائم: الأسهم للاختيار، وEnter أو النقر المزدوج للتنفيذ، ورقم السطر في قوائم الأسباب.</translation>
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
</context>
<context>
    <name>KioskStop</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>KioskWording</name>
    <message>
        <source>No waiting now</source>
        <translation>لا انتظار الآن</translation>
    </message>
    <message>
        <source>May exceed an hour</source>
        <translation>قد يتجاوز ساعة</translation>
    </message>
    <message>
        <source>All of today&apos;s tickets are taken; please ask at reception</source>
        <translation>اكتمل العدد اليوم؛ راجع الاستقبال</translation>
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
        <source>Calling rests until %1 (%2)</source>
        <translation>النداء متوقف حتى %1 (%2)</translation>
    </message>
    <message>
        <source>The centre is closed now</source>
        <translation>المركز مغلق الآن</translation>
    </message>
    <message>
        <source>No more tickets are given today</source>
        <translation>انتهى إصدار التذاكر لهذا اليوم</translation>
    </message>
    <message>
        <source>Whoever holds a ticket is still served</source>
        <translation>من لديه تذكرة تُكمَل خدمته</translation>
    </message>
    <message>
        <source>We welcome you today</source>
        <translation>نستقبلكم اليوم</translation>
    </message>
    <message>
        <source>We welcome you on %1</source>
        <translation>نستقبلكم يوم %1</translation>
    </message>
    <message>
        <source>Where is my turn?</source>
        <translation>أين وصل دوري؟</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>لدي موعد</translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>تحقّق من وثيقة</translation>
    </message>
    <message>
        <source>Nothing is printed now: your number will be shown on the screen</source>
        <translation>الطباعة متوقفة الآن: يظهر رقمك على الشاشة</translation>
    </message>
    <message>
        <source>Your ticket is printed at the reception</source>
        <translation>تُطبع تذكرتك في الاستقبال</translation>
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
        <source>Mini bar – counter %1</source>
        <translation>الشريط المصغّر – الشباك %1</translation>
    </message>
    <message>
        <source>The ticket store is away</source>
        <translation>لا اتصال بمخزن التذاكر</translation>
    </message>
    <message>
        <source>The ticket store is away; your work is kept</source>
        <translation>لا اتصال بمخزن التذاكر؛ العمل محفوظ</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>إعادة النداء</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>عدم الحضور</translation>
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
        <source>Nobody is at your counter</source>
        <translation>لا أحد عند هذا الشباك</translation>
    </message>
    <message>
        <source>A visitor of another wing is waiting</source>
        <translation>زائر من جناح آخر في الانتظار</translation>
    </message>
    <message>
        <source>No papers are waiting</source>
        <translation>لا معاملات في الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) waiting</source>
        <translation>
            <numerusform>لا معاملات في الانتظار</numerusform>
            <numerusform>معاملة واحدة في الانتظار</numerusform>
            <numerusform>معاملتان في الانتظار</numerusform>
            <numerusform>%n معاملات في الانتظار</numerusform>
            <numerusform>%n معاملة في الانتظار</numerusform>
            <numerusform>%n معاملة في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>The next papers can be taken as soon as the ticket store is back; your work is kept</source>
        <translation>يمكن أخذ المعاملة التالية حالما يعود الاتصال بمخزن التذاكر؛ العمل محفوظ</translation>
    </message>
    <message>
        <source>The next visitor can be called as soon as the ticket store is back; your work is kept</source>
        <translation>يمكن نداء الزائر التالي حالما يعود الاتصال بمخزن التذاكر؛ العمل محفوظ</translation>
    </message>
    <message>
        <source>New papers appear here by themselves</source>
        <translation>تظهر المعاملات الجديدة هنا تلقائيًا</translation>
    </message>
    <message>
        <source>Press %1 to call the next one</source>
        <translation>اضغط %1 لنداء التالي</translation>
    </message>
    <message>
        <source>Press %1 to take the next</source>
        <translation>اضغط %1 لاستلام التالية</translation>
    </message>
    <message>
        <source>New visitors appear here by themselves</source>
        <translation>يظهر الزوار الجدد هنا تلقائيًا</translation>
    </message>
</context>
<context>
    <name>NotLive</name>
    <message>
        <source>The ticket store is away; you can sign in as soon as it is back</source>
        <translation>لا اتصال بمخزن التذاكر؛ يمكن الدخول حالما يعود الاتصال</translation>
    </message>
    <message>
        <source>The ticket store is away; this counter goes on by itself when it is back</source>
        <translation>لا اتصال بمخزن التذاكر؛ يتابع هذا الشباك من نفسه حين يعود</translation>
    </message>
    <message>
        <source>The ticket store is away; go on with this visitor, your work is kept</source>
        <translation>لا اتصال بمخزن التذاكر؛ يمكن إكمال خدمة هذا الزائر، والعمل محفوظ</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>A note for the colleague (if needed)</source>
        <translation>ملاحظة للزميل (عند الحاجة)</translation>
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
        <source>Take your updated ticket: the number is the same</source>
        <translation>خذ تذكرتك المحدَّثة، والرقم نفسه</translation>
    </message>
    <message>
        <source>Take your ticket at the reception</source>
        <translation>خذ تذكرتك من الاستقبال</translation>
    </message>
    <message>
        <source>Nothing is printed now: please note your number</source>
        <translation>الطباعة متوقفة الآن: سجّل رقمك من فضلك</translation>
    </message>
    <message>
        <source>Did no ticket come out? Please note your number</source>
        <translation>لم تخرج تذكرة؟ سجّل رقمك من فضلك</translation>
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
        <source>Or keep it on your phone: photograph this code</source>
        <translation>أو احفظها في جوالك: صوّر هذا الرمز</translation>
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
        <source>Ticket %1 to counter %2</source>
        <translation>التذكرة %1 إلى الشباك %2</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>The wait cannot be estimated now</source>
        <translation>لا يمكن تقدير الانتظار الآن</translation>
    </message>
    <message>
        <source>The waiting time is not known now; watch the screen for your number</source>
        <translation>وقت الانتظار غير معروف الآن؛ تابع رقمك على الشاشة</translation>
    </message>
    <message>
        <source>This ticket is valid, and your place is kept</source>
        <translation>هذه التذكرة صالحة ودورك محفوظ</translation>
    </message>
    <message>
        <source>Including a pause: %1, %2</source>
        <translation>يتخلله توقف: %1، %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>Your document is being prepared; please wait for your call</source>
        <translation>تُجهَّز وثيقتك؛ انتظر النداء</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>أولوية</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Updated: the number is the same, and this replaces the earlier paper</source>
        <translation>محدَّثة: الرقم نفسه، وهذه بدل الورقة السابقة</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخة %1</translation>
    </message>
    <message>
        <source>Where is my turn? Show this code to a kiosk</source>
        <translation>أين وصل دورك؟ مرّر هذا الرمز على جهاز التذاكر</translation>
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
        <source>Finish and take the next</source>
        <translation>إنهاء واستلام التالية</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>نداء التالي</translation>
    </message>
    <message>
        <source>Take the next papers</source>
        <translation>استلام المعاملة التالية</translation>
    </message>
</context>
<context>
    <name>PriorityButton</name>
    <message>
        <source>Priority</source>
        <translation>أولوية</translation>
    </message>
</context>
<context>
    <name>PriorityPanel</name>
    <message>
        <source>Do you have priority?</source>
        <translation>هل لديك أولوية؟</translation>
    </message>
    <message>
        <source>Your ticket says “Priority” only; nobody reads why</source>
        <translation>يُكتب في تذكرتك «أولوية» فقط، دون ذكر السبب</translation>
    </message>
    <message>
        <source>An elderly visitor</source>
        <translation>من كبار السن</translation>
    </message>
    <message>
        <source>A visitor with a disability, or who needs assistance</source>
        <translation>من الأشخاص ذوي الإعاقة أو يحتاج إلى مساعدة</translation>
    </message>
    <message>
        <source>A visitor with an infant</source>
        <translation>مع رضيع</translation>
    </message>
    <message>
        <source>Without priority</source>
        <translation>بدون أولوية</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Counter</source>
        <translation>الشباك</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>المسار</translation>
    </message>
</context>
<context>
    <name>ProgressScreen</name>
    <message>
        <source>Your visit</source>
        <translation>زيارتك</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Who waits is shown again when the ticket store is back</source>
        <translation>يظهر المنتظرون هنا حين يعود الاتصال بمخزن التذاكر</translation>
    </message>
    <message>
        <source>No ticket of today has this number</source>
        <translation>لا توجد تذكرة اليوم بهذا الرقم</translation>
    </message>
    <message>
        <source>Nobody is on your list</source>
        <translation>لا أحد في قائمتك</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد في الانتظار</translation>
    </message>
    <message>
        <source>No papers are waiting</source>
        <translation>لا معاملات في الانتظار</translation>
    </message>
    <message>
        <source>No no-shows today</source>
        <translation>لم يُسجَّل عدم حضور اليوم</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>قائمتي</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>لم يحضروا</translation>
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
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>نداء</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
</context>
<context>
    <name>QueueRowDetail</name>
    <message>
        <source>Called to counter %1</source>
        <translation>نودي إلى الشباك %1</translation>
    </message>
    <message>
        <source>Being served at counter %1</source>
        <translation>قيد الخدمة في الشباك %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1، منذ %2</translation>
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
        <source>Expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Waits for another counter</source>
        <translation>ينتظر شباكًا آخر</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>محوّلة إليك</translation>
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
    <name>RatingWindow</name>
    <message>
        <source>Rating – counter %1</source>
        <translation>التقييم – الشباك %1</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
</context>
<context>
    <name>ReceptionActs</name>
    <message>
        <source>The visitor has come: back to the queue</source>
        <translation>حضر الزائر: إعادته إلى الانتظار</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>تغيير الخدمة</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>إضافة خدمة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
</context>
<context>
    <name>ReceptionClasses</name>
    <message>
        <source>Needs assistance</source>
        <translation>يحتاج مساعدة</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>كبير سن</translation>
    </message>
    <message>
        <source>With an infant</source>
        <translation>مع رضيع</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
</context>
<context>
    <name>ReceptionErrand</name>
    <message>
        <source>Take %1 out</source>
        <translation>حذف %1</translation>
    </message>
</context>
<context>
    <name>ReceptionFooter</name>
    <message>
        <source>Back to %1</source>
        <translation>العودة إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>Desk: %n waiting</source>
        <translation>
            <numerusform>الشباك: لا أحد ينتظر</numerusform>
            <numerusform>الشباك: زائر واحد ينتظر</numerusform>
            <numerusform>الشباك: زائران ينتظران</numerusform>
            <numerusform>الشباك: %n زوار ينتظرون</numerusform>
            <numerusform>الشباك: %n زائرًا ينتظر</numerusform>
            <numerusform>الشباك: %n زائر ينتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceptionOffer</name>
    <message>
        <source>Service for ticket %1</source>
        <translation>خدمة للتذكرة %1</translation>
    </message>
    <message>
        <source>Service, agency, ticket or appointment</source>
        <translation>خدمة أو جهة أو رقم تذكرة أو موعد</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظرون</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>الانتظار المتوقع</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, the name of the agency, or the whole number.</source>
        <translation>لا نتيجة. جرّب كلمة أخرى، أو اسم الجهة، أو الرقم كاملًا.</translation>
    </message>
</context>
<context>
    <name>ReceptionOrder</name>
    <message>
        <source>New ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>Type a few letters of the service, then Enter. More services of the same visit: the same way.</source>
        <translation>اكتب أحرفًا من اسم الخدمة ثم Enter، وأضف خدمات أخرى للزيارة نفسها بالطريقة ذاتها.</translation>
    </message>
    <message>
        <source>The visitor&apos;s language</source>
        <translation>لغة الزائر</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Issue and print the ticket</source>
        <translation>إصدار التذكرة وطباعتها</translation>
    </message>
    <message>
        <source>Issue the ticket</source>
        <translation>إصدار التذكرة</translation>
    </message>
</context>
<context>
    <name>ReceptionQuestion</name>
    <message>
        <source>Choose the right service in the list</source>
        <translation>اختر الخدمة الصحيحة من القائمة</translation>
    </message>
    <message>
        <source>Choose the further service in the list</source>
        <translation>اختر الخدمة الإضافية من القائمة</translation>
    </message>
    <message>
        <source>Which priority?</source>
        <translation>ما فئة الأولوية؟</translation>
    </message>
    <message>
        <source>Why? It moves the visitor past others.</source>
        <translation>ما السبب؟ سيتغير دور الزائر بين المنتظرين.</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>ما اللغة؟</translation>
    </message>
    <message>
        <source>Cancel ticket %1? The visitor loses the place.</source>
        <translation>إلغاء التذكرة %1؟ سيفقد الزائر دوره.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>لا، تبقى</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>نعم، تُلغى</translation>
    </message>
</context>
<context>
    <name>ReceptionRow</name>
    <message>
        <source>Show ticket %1</source>
        <translation>عرض التذكرة %1</translation>
    </message>
    <message>
        <source>Check in appointment %1</source>
        <translation>تسجيل حضور الموعد %1</translation>
    </message>
    <message>
        <source>All of today&apos;s tickets are taken</source>
        <translation>اكتمل عدد تذاكر اليوم</translation>
    </message>
</context>
<context>
    <name>ReceptionState</name>
    <message>
        <source>Waiting: %1</source>
        <translation>ينتظر: %1</translation>
    </message>
    <message>
        <source>Called to counter %1</source>
        <translation>نودي إلى الشباك %1</translation>
    </message>
    <message>
        <source>Being served at counter %1</source>
        <translation>يُخدم عند الشباك %1</translation>
    </message>
    <message>
        <source>Parked at counter %1</source>
        <translation>معلّقة عند الشباك %1</translation>
    </message>
    <message>
        <source>The visit is over</source>
        <translation>انتهت الزيارة</translation>
    </message>
    <message>
        <source>Did not come when called</source>
        <translation>نودي ولم يحضر</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>Issued now</source>
        <translation>صدرت الآن</translation>
    </message>
    <message>
        <source>Issued at %1</source>
        <translation>صدرت %1</translation>
    </message>
</context>
<context>
    <name>ReceptionStop</name>
    <message>
        <source>waiting since %1</source>
        <translation>ينتظر منذ %1</translation>
    </message>
    <message>
        <source>called to counter %1 at %2</source>
        <translation>نودي إلى الشباك %1 في %2</translation>
    </message>
    <message>
        <source>at counter %1 since %2</source>
        <translation>عند الشباك %1 منذ %2</translation>
    </message>
    <message>
        <source>parked at counter %1</source>
        <translation>معلّقة عند الشباك %1</translation>
    </message>
    <message>
        <source>counter %1, until %2</source>
        <translation>الشباك %1، حتى %2</translation>
    </message>
    <message>
        <source>did not come at %1</source>
        <translation>لم يحضر في %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
</context>
<context>
    <name>ReceptionTicket</name>
    <message>
        <source>It is restored at a counter of %1: please send the visitor there.</source>
        <translation>تُستعاد عند أحد شبابيك «%1»؛ وجّه الزائر إليها.</translation>
    </message>
</context>
<context>
    <name>ReceptionWait</name>
    <message>
        <source>Ahead</source>
        <translation>قبله</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>الانتظار المتوقع</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Write the name of the service</source>
        <translation>اكتب اسم الخدمة</translation>
    </message>
    <message>
        <source>You may be looking for</source>
        <translation>قد تبحث عن</translation>
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
    <name>ServiceButtons</name>
    <message>
        <source>Search for a service</source>
        <translation>ابحث عن خدمة</translation>
    </message>
    <message>
        <source>I don&apos;t know what I need</source>
        <translation>لا أعرف ما أحتاج إليه</translation>
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
    <name>SheetHead</name>
    <message>
        <source>Others are waiting: why now?</source>
        <translation>آخرون ينتظرون: ما السبب؟</translation>
    </message>
    <message>
        <source>Call out of turn: why?</source>
        <translation>نداء خارج الدور: ما السبب؟</translation>
    </message>
    <message>
        <source>Park: why?</source>
        <translation>تعليق الخدمة: ما السبب؟</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>إعادة إلى الانتظار</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Add another service</source>
        <translation>إضافة خدمة أخرى</translation>
    </message>
    <message>
        <source>A visitor without a ticket</source>
        <translation>زائر بلا تذكرة</translation>
    </message>
    <message>
        <source>Leave the counter: why?</source>
        <translation>مغادرة الشباك: ما السبب؟</translation>
    </message>
    <message>
        <source>A document is not done yet</source>
        <translation>وثيقة لم تكتمل بعد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>It is not this visitor&apos;s turn; calls out of turn are counted.</source>
        <translation>ليس هذا دور الزائر؛ يُحصى النداء خارج الدور.</translation>
    </message>
    <message>
        <source>The counter becomes free, and the visitor stays on your list.</source>
        <translation>يصبح الشباك متاحًا، ويبقى الزائر في قائمتك.</translation>
    </message>
    <message>
        <source>The visitor waits again and keeps the number.</source>
        <translation>يعود الزائر إلى الانتظار برقمه نفسه.</translation>
    </message>
    <message>
        <source>It is asked for and not ready, or ready and not handed over.</source>
        <translation>طُلبت ولم تجهز، أو جهزت ولم تُسلَّم.</translation>
    </message>
    <message>
        <source>It follows after the services of this visit, with the same number.</source>
        <translation>تأتي بعد خدمات هذه الزيارة، بالرقم نفسه.</translation>
    </message>
    <message>
        <source>The visitor gets a number and is served at once.</source>
        <translation>يُعطى الزائر رقمًا ويُخدم فورًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>To a service</source>
        <translation>إلى خدمة</translation>
    </message>
    <message>
        <source>To a counter</source>
        <translation>إلى شباك</translation>
    </message>
    <message>
        <source>To a colleague</source>
        <translation>إلى زميل</translation>
    </message>
    <message>
        <source>Type a number, wing or name</source>
        <translation>اكتب رقمًا أو جناحًا أو اسمًا</translation>
    </message>
    <message>
        <source>Type a name or number</source>
        <translation>اكتب اسمًا أو رقمًا</translation>
    </message>
    <message>
        <source>Type a service, an agency or a code</source>
        <translation>اكتب خدمة أو جهة أو رمزًا</translation>
    </message>
    <message>
        <source>By time of arrival</source>
        <translation>بحسب وقت الحضور</translation>
    </message>
    <message>
        <source>Before all others</source>
        <translation>قبل الجميع</translation>
    </message>
    <message>
        <source>Behind all others</source>
        <translation>بعد الجميع</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Add to this visit</source>
        <translation>إضافة إلى الزيارة</translation>
    </message>
    <message>
        <source>Serve now</source>
        <translation>ابدأ الخدمة</translation>
    </message>
</context>
<context>
    <name>SheetRows</name>
    <message>
        <source>Not at a counter</source>
        <translation>ليس في شباك</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا توجد نتائج</translation>
    </message>
    <message>
        <source>At counter %1</source>
        <translation>في الشباك %1</translation>
    </message>
    <message>
        <source>Nobody there now</source>
        <translation>لا أحد فيه الآن</translation>
    </message>
</context>
<context>
    <name>SheetWarning</name>
    <message>
        <source>No other open counter serves what these visitors wait for:</source>
        <translation>لا شباك مفتوح آخر يقدّم ما ينتظره هؤلاء الزوار:</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا أحد ينتظر</numerusform>
            <numerusform>زائر واحد ينتظر</numerusform>
            <numerusform>زائران ينتظران</numerusform>
            <numerusform>%n زوار ينتظرون</numerusform>
            <numerusform>%n زائرًا ينتظرون</numerusform>
            <numerusform>%n زائر ينتظرون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more service(s)</source>
        <translation>
            <numerusform>ولا خدمة أخرى</numerusform>
            <numerusform>وخدمة أخرى</numerusform>
            <numerusform>وخدمتان أخريان</numerusform>
            <numerusform>و%n خدمات أخرى</numerusform>
            <numerusform>و%n خدمة أخرى</numerusform>
            <numerusform>و%n خدمة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) on your own list</source>
        <translation>
            <numerusform>لا أحد في قائمتك</numerusform>
            <numerusform>زائر واحد في قائمتك</numerusform>
            <numerusform>زائران في قائمتك</numerusform>
            <numerusform>%n زوار في قائمتك</numerusform>
            <numerusform>%n زائرًا في قائمتك</numerusform>
            <numerusform>%n زائر في قائمتك</numerusform>
        </translation>
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
        <source>You still sit at counter %1. Press again to leave it and begin here.</source>
        <translation>ما زلت في الشباك %1. اضغط مرة أخرى لمغادرته والبدء هنا.</translation>
    </message>
    <message>
        <source>You still sit at counter %1</source>
        <translation>ما زلت في الشباك %1</translation>
    </message>
    <message>
        <source>Counter %1 is ready for you</source>
        <translation>الشباك %1 جاهز لك</translation>
    </message>
    <message>
        <source>Move to counter %1</source>
        <translation>الانتقال إلى الشباك %1</translation>
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
        <translation>البدء</translation>
    </message>
    <message>
        <source>Begin at counter %1</source>
        <translation>البدء في الشباك %1</translation>
    </message>
    <message>
        <source>At counter %1</source>
        <translation>في الشباك %1</translation>
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
    <name>TicketActions</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Add another service</source>
        <translation>إضافة خدمة أخرى</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>اطبع مرة أخرى</translation>
    </message>
    <message>
        <source>Wrong choice? Cancel this ticket</source>
        <translation>اختيار خاطئ؟ ألغِ هذه التذكرة</translation>
    </message>
</context>
<context>
    <name>TicketButtons</name>
    <message>
        <source>Where is my turn?</source>
        <translation>أين وصل دوري؟</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>لدي موعد</translation>
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
        <translation>نودي على الزائر</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>قيد الإنجاز</translation>
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
    <message numerus="yes">
        <source>On the way; before a no-show call %n more time(s)</source>
        <translation>
            <numerusform>في الطريق</numerusform>
            <numerusform>في الطريق؛ قبل تسجيل عدم الحضور: نداء آخر</numerusform>
            <numerusform>في الطريق؛ قبل تسجيل عدم الحضور: نداءان آخران</numerusform>
            <numerusform>في الطريق؛ قبل تسجيل عدم الحضور: %n نداءات</numerusform>
            <numerusform>في الطريق؛ قبل تسجيل عدم الحضور: %n نداءً</numerusform>
            <numerusform>في الطريق؛ قبل تسجيل عدم الحضور: %n نداء</numerusform>
        </translation>
    </message>
    <message>
        <source>Not coming? Mark a no-show</source>
        <translation>لم يأتِ؟ سجّل عدم الحضور</translation>
    </message>
    <message>
        <source>On the way; a no-show is possible in %1</source>
        <translation>في الطريق؛ يمكن تسجيل عدم الحضور بعد %1</translation>
    </message>
</context>
<context>
    <name>TicketFacts</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>%n وثائق</numerusform>
            <numerusform>%n وثيقة</numerusform>
            <numerusform>%n وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
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
    <message numerus="yes">
        <source>%n minute(s) in the centre</source>
        <translation>
            <numerusform>في المركز منذ أقل من دقيقة</numerusform>
            <numerusform>في المركز منذ دقيقة</numerusform>
            <numerusform>في المركز منذ دقيقتين</numerusform>
            <numerusform>في المركز منذ %n دقائق</numerusform>
            <numerusform>في المركز منذ %n دقيقة</numerusform>
            <numerusform>في المركز منذ %n دقيقة</numerusform>
        </translation>
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
    <message>
        <source>%1, %2 ready</source>
        <translation>%1، الجاهز %2</translation>
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
        <source>Where to go, in this order</source>
        <translation>أين تتجه، بهذا الترتيب</translation>
    </message>
</context>
<context>
    <name>ToastBar</name>
    <message>
        <source>Undo (%1 s)</source>
        <translation>تراجع (%1 ث)</translation>
    </message>
    <message>
        <source>OK (%1)</source>
        <translation>حسنًا (%1)</translation>
    </message>
</context>
<context>
    <name>ToastText</name>
    <message>
        <source>Ticket %1 called</source>
        <translation>نودي على التذكرة %1</translation>
    </message>
    <message>
        <source>Papers of %1 taken up</source>
        <translation>استُلمت معاملة التذكرة %1</translation>
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
        <source>Ticket %1 → %2</source>
        <translation>التذكرة %1 ← %2</translation>
    </message>
    <message>
        <source>Ticket %1: papers → %2; the visitor waits for the call</source>
        <translation>أوراق %1 ← %2؛ ينتظر الزائر النداء</translation>
    </message>
    <message>
        <source>Ticket %1 transferred → %2</source>
        <translation>حُوّلت التذكرة %1 ← %2</translation>
    </message>
    <message>
        <source>Ticket %1 transferred to counter %2</source>
        <translation>حُوّلت التذكرة %1 إلى الشباك %2</translation>
    </message>
    <message>
        <source>Ticket %1 transferred: %2</source>
        <translation>حُوّلت التذكرة %1: %2</translation>
    </message>
    <message>
        <source>Ticket %1 is on your list</source>
        <translation>التذكرة %1 في قائمتك</translation>
    </message>
    <message>
        <source>Ticket %1 → %2, and back here</source>
        <translation>التذكرة %1 ← %2 ثم تعود إلى هنا</translation>
    </message>
    <message>
        <source>Ticket %1 goes on here</source>
        <translation>استؤنفت خدمة التذكرة %1</translation>
    </message>
    <message>
        <source>Ticket %1 waits again</source>
        <translation>عادت التذكرة %1 إلى الانتظار</translation>
    </message>
    <message>
        <source>Ticket %1 given: %2</source>
        <translation>أُعطيت التذكرة %1: %2</translation>
    </message>
    <message>
        <source>Added to ticket %1: %2</source>
        <translation>أُضيفت إلى التذكرة %1: %2</translation>
    </message>
    <message>
        <source>Ticket %1 marked as a no-show</source>
        <translation>سُجّل عدم الحضور للتذكرة %1</translation>
    </message>
    <message>
        <source>Ticket %1 restored to its place</source>
        <translation>استُعيدت التذكرة %1 إلى مكانها</translation>
    </message>
    <message>
        <source>Ticket %1 restored, behind those who wait</source>
        <translation>استُعيدت التذكرة %1 بعد المنتظرين</translation>
    </message>
    <message>
        <source>Ticket %1 put right</source>
        <translation>صُحّحت التذكرة %1</translation>
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
        <source>Ticket %1: service started; kept here until the ticket store is back</source>
        <translation>التذكرة %1: بدأت الخدمة؛ حُفظ ذلك هنا حتى يعود الاتصال</translation>
    </message>
    <message>
        <source>Ticket %1 finished; kept here until the ticket store is back</source>
        <translation>انتهت التذكرة %1؛ حُفظ ذلك هنا حتى يعود الاتصال</translation>
    </message>
    <message>
        <source>The next visitor can be called as soon as the ticket store is back; your work is kept</source>
        <translation>يمكن نداء الزائر التالي حالما يعود الاتصال؛ العمل محفوظ</translation>
    </message>
    <message>
        <source>This is possible again as soon as the ticket store is back</source>
        <translation>يصبح هذا ممكنًا حالما يعود الاتصال بمخزن التذاكر</translation>
    </message>
    <message>
        <source>Ticket %1 after the outage: %2</source>
        <translation>التذكرة %1 بعد الانقطاع: %2</translation>
    </message>
    <message>
        <source>Somebody else has taken or closed this counter</source>
        <translation>استلم غيرك هذا الشباك أو أغلقه</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Counter %1 – %2</source>
        <translation>الشباك %1 – %2</translation>
    </message>
    <message>
        <source>Counter – sign in</source>
        <translation>الشباك – تسجيل الدخول</translation>
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
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>· %n service(s)</source>
        <translation>
            <numerusform>· لا خدمات</numerusform>
            <numerusform>· خدمة واحدة</numerusform>
            <numerusform>· خدمتان</numerusform>
            <numerusform>· %n خدمات</numerusform>
            <numerusform>· %n خدمة</numerusform>
            <numerusform>· %n خدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Reception: issue and correct tickets</source>
        <translation>الاستقبال: إصدار التذاكر وتصحيحها</translation>
    </message>
    <message>
        <source>Mini bar</source>
        <translation>الشريط المصغّر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
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
        <translation>عدم الحضور</translation>
    </message>
    <message>
        <source>No-show in %1</source>
        <translation>عدم الحضور بعد %1</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Finish only</source>
        <translation>إنهاء فقط</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>VerdictWording</name>
    <message>
        <source>This document is authentic</source>
        <translation>هذه الوثيقة صحيحة</translation>
    </message>
    <message>
        <source>This code was altered</source>
        <translation>هذا الرمز مُعدَّل</translation>
    </message>
    <message>
        <source>Not a code of this centre</source>
        <translation>ليس رمزًا من هذا المركز</translation>
    </message>
    <message>
        <source>This document is no longer valid</source>
        <translation>هذه الوثيقة لم تعد سارية</translation>
    </message>
    <message>
        <source>It cannot be checked now</source>
        <translation>لا يمكن التحقق الآن</translation>
    </message>
    <message>
        <source>No longer valid since %1. Do not rely on it; ask at reception</source>
        <translation>لم تعد سارية منذ %1. لا تعتمد عليها واسأل الاستقبال</translation>
    </message>
    <message>
        <source>Compare this with your paper: everything must be the same</source>
        <translation>قارن هذه البيانات بورقتك: يجب أن تتطابق كلها</translation>
    </message>
    <message>
        <source>Do not rely on it; ask at reception</source>
        <translation>لا تعتمد على الوثيقة واسأل الاستقبال</translation>
    </message>
    <message>
        <source>This centre did not issue it. Ask whoever gave it to you</source>
        <translation>لم يُصدر هذا المركز هذه الوثيقة. اسأل من أعطاك إياها</translation>
    </message>
    <message>
        <source>It was issued here and revoked since. Do not rely on it; ask at reception</source>
        <translation>صدرت من هنا ثم أُلغيت. لا تعتمد عليها واسأل الاستقبال</translation>
    </message>
    <message>
        <source>Please ask at reception; they will check it for you</source>
        <translation>اسأل الاستقبال من فضلك، وسيتحققون منها</translation>
    </message>
    <message>
        <source>Checked with the list of %1, %2: what was revoked after that is not known here yet</source>
        <translation>تم التحقق بقائمة %1، الساعة %2: ما أُلغي بعد ذلك غير معروف هنا بعد</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>صاحب الوثيقة</translation>
    </message>
</context>
<context>
    <name>VisitWording</name>
    <message numerus="yes">
        <source>About %n minute(s) on foot</source>
        <translation>
            <numerusform>أقل من دقيقة سيرًا</numerusform>
            <numerusform>نحو دقيقة سيرًا</numerusform>
            <numerusform>نحو دقيقتين سيرًا</numerusform>
            <numerusform>نحو %n دقائق سيرًا</numerusform>
            <numerusform>نحو %n دقيقة سيرًا</numerusform>
            <numerusform>نحو %n دقيقة سيرًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Your turn is at: %1</source>
        <translation>دورك في: %1</translation>
    </message>
    <message>
        <source>Please wait there; your number is called</source>
        <translation>انتظر هناك، وسيُنادى على رقمك</translation>
    </message>
    <message>
        <source>Your document is being prepared</source>
        <translation>تُجهَّز وثيقتك</translation>
    </message>
    <message>
        <source>Please take a seat; your number is called when it is ready</source>
        <translation>تفضّل بالجلوس، وسيُنادى على رقمك عند جاهزيتها</translation>
    </message>
    <message>
        <source>Your number is called</source>
        <translation>نودي على رقمك</translation>
    </message>
    <message>
        <source>Please go to the counter now</source>
        <translation>توجّه إلى الشباك الآن</translation>
    </message>
    <message>
        <source>Please drive to the lane</source>
        <translation>توجّه بسيارتك إلى المسار</translation>
    </message>
    <message>
        <source>Your document is ready; you are called there</source>
        <translation>وثيقتك جاهزة، ويُنادى رقمك هناك</translation>
    </message>
    <message>
        <source>Please drive to the lane now</source>
        <translation>توجّه بسيارتك إلى المسار الآن</translation>
    </message>
    <message>
        <source>When you are ready, drive back to the lane; you need not wait again</source>
        <translation>عندما تكون مستعدًا عد بسيارتك إلى المسار؛ لا تحتاج إلى الانتظار مرة أخرى</translation>
    </message>
    <message>
        <source>You are being served now</source>
        <translation>تُقدَّم لك الخدمة الآن</translation>
    </message>
    <message>
        <source>Your visit is paused</source>
        <translation>خدمتك متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>When you are ready, go back to the counter; you need not wait again</source>
        <translation>عند استعدادك عُد إلى الشباك، ولن تنتظر من جديد</translation>
    </message>
    <message>
        <source>Your visit is complete</source>
        <translation>اكتملت زيارتك</translation>
    </message>
    <message>
        <source>Thank you for coming</source>
        <translation>شكرًا لزيارتك</translation>
    </message>
    <message>
        <source>Your number was called, and nobody came</source>
        <translation>نودي على رقمك ولم يحضر أحد</translation>
    </message>
    <message>
        <source>Please go to reception; they will help you back into the queue</source>
        <translation>راجع الاستقبال ليُعاد رقمك إلى الانتظار</translation>
    </message>
    <message>
        <source>This ticket was cancelled</source>
        <translation>أُلغيت هذه التذكرة</translation>
    </message>
    <message>
        <source>This ticket is not valid any more</source>
        <translation>انتهت صلاحية هذه التذكرة</translation>
    </message>
    <message>
        <source>If you still need the service, take a new ticket</source>
        <translation>إن كنت ما زلت تحتاج إلى الخدمة فخذ تذكرة جديدة</translation>
    </message>
    <message>
        <source>There is no such ticket today. Check the number, or ask at reception</source>
        <translation>لا توجد تذكرة بهذا الرقم اليوم. تحقق من الرقم أو اسأل الاستقبال</translation>
    </message>
    <message>
        <source>This ticket was for another day. Please take a new one</source>
        <translation>هذه التذكرة ليوم آخر. خذ تذكرة جديدة من فضلك</translation>
    </message>
    <message>
        <source>This ticket belongs to another centre</source>
        <translation>هذه التذكرة لمركز آخر</translation>
    </message>
    <message>
        <source>This cannot be changed for the moment; tell the staff when your number is called</source>
        <translation>لا يمكن تغيير ذلك الآن؛ أخبر الموظف عندما يُنادى رقمك</translation>
    </message>
    <message>
        <source>Checking in is not possible for the moment. Take an ordinary ticket, or go to reception</source>
        <translation>تسجيل الحضور غير ممكن الآن. خذ تذكرة عادية أو تفضّل إلى الاستقبال</translation>
    </message>
    <message>
        <source>Your turn cannot be looked up for the moment. Your ticket is valid: watch the screen for it</source>
        <translation>لا يمكن الاستعلام عن الدور الآن. تذكرتك صالحة: تابع رقمك على الشاشة</translation>
    </message>
    <message>
        <source>The time of your appointment has passed; you have a turn like everybody else</source>
        <translation>مضى وقت موعدك، فدورك بين سائر الزوار</translation>
    </message>
    <message>
        <source>This appointment is not known here. Check the code, or take an ordinary ticket</source>
        <translation>لا يوجد موعد بهذا الرمز. تحقق منه أو خذ تذكرة عادية</translation>
    </message>
    <message>
        <source>Your appointment is on %1. You can take an ordinary ticket today</source>
        <translation>موعدك يوم %1. يمكنك أخذ تذكرة عادية اليوم</translation>
    </message>
    <message>
        <source>You are early: your appointment is at %1. Please check in from %2 on</source>
        <translation>حضرت مبكرًا: موعدك الساعة %1. سجّل حضورك ابتداءً من الساعة %2</translation>
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
        <source>Expected wait, min</source>
        <translation>الانتظار المتوقع، دقيقة</translation>
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
        <source>Lane</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Latest call</source>
        <translation>آخر نداء</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>تُجهَّز وثيقتك</translation>
    </message>
    <message>
        <source>wait for the call</source>
        <translation>انتظر النداء</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>الشباك %1</translation>
    </message>
    <message>
        <source>Lane %1</source>
        <translation>المسار %1</translation>
    </message>
    <message>
        <source>Your document is ready</source>
        <translation>وثيقتك جاهزة</translation>
    </message>
    <message>
        <source>Calling rests until</source>
        <translation>النداء متوقف حتى</translation>
    </message>
    <message>
        <source>Calling rests</source>
        <translation>النداء متوقف</translation>
    </message>
    <message>
        <source>We open at</source>
        <translation>نفتح الساعة</translation>
    </message>
    <message>
        <source>We open on %1 at</source>
        <translation>نفتح يوم %1 الساعة</translation>
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
<context>
    <name>WhyLine</name>
    <message>
        <source>Next:</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>— %1</source>
        <translation>— %1</translation>
    </message>
    <message>
        <source>· then</source>
        <translation>· بعده</translation>
    </message>
</context>
</TS>
