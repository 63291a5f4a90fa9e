<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Phrases</name>
    <message>
        <source>No one is ahead of you</source>
        <translation>Sizden önce kimse yok</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) ahead of you</source>
        <translation>
            <numerusform>Sizden önce %n kişi var</numerusform>
        </translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation>Bekleyen yok</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n kişi bekliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>No waiting now; watch the screen for your number</source>
        <translation>Şu anda bekleme yok; ekranda numaranızı takip edin</translation>
    </message>
    <message>
        <source>More than an hour</source>
        <translation>Bir saatten fazla</translation>
    </message>
    <message>
        <source>It may be more than an hour</source>
        <translation>Bir saatten uzun sürebilir</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n minute(s)</source>
        <translation>
            <numerusform>En fazla %n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Yaklaşık %n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 minute(s)</source>
        <translation>
            <numerusform>%1 ila %2 dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected before %1</source>
        <translation>Sıranızın beklenen saati: en geç %1</translation>
    </message>
    <message>
        <source>Expected at about %1</source>
        <translation>Sıranızın beklenen saati: yaklaşık %1</translation>
    </message>
    <message>
        <source>Expected between %1 and %2</source>
        <translation>Sıranızın beklenen saati: %1 ile %2 arası</translation>
    </message>
    <message>
        <source>Ticket %1 to counter %2</source>
        <translation>%1 numaralı bilet, %2 numaralı gişeye</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Numaranız</translation>
    </message>
    <message>
        <source>The wait cannot be estimated now</source>
        <translation>Bekleme süresi şu anda tahmin edilemiyor</translation>
    </message>
    <message>
        <source>The waiting time is not known now; watch the screen for your number</source>
        <translation>Bekleme süresi şu anda bilinmiyor; ekranda numaranızı takip edin</translation>
    </message>
    <message>
        <source>This ticket is valid, and your place is kept</source>
        <translation>Bu bilet geçerlidir ve sıranız korunmaktadır</translation>
    </message>
    <message>
        <source>Including a pause: %1, %2</source>
        <translation>Süreye dahil olan ara: %1, %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Şimdi: %1</translation>
    </message>
    <message>
        <source>Your document is being prepared; please wait for your call</source>
        <translation>Belgeniz hazırlanıyor; lütfen çağrılmayı bekleyin</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Öncelikli</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Randevulu</translation>
    </message>
    <message>
        <source>Updated: the number is the same, and this replaces the earlier paper</source>
        <translation>Güncellendi: numara aynıdır ve bu bilet öncekinin yerine geçer</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopya %1</translation>
    </message>
    <message>
        <source>Where is my turn? Show this code to a kiosk</source>
        <translation>Sıram ne durumda? Bu kodu numara alma cihazına gösterin</translation>
    </message>
    <message>
        <source>Keep this ticket until you are served</source>
        <translation>Hizmet alana kadar bu bileti saklayın</translation>
    </message>
    <message>
        <source>Thank you for waiting</source>
        <translation>Beklediğiniz için teşekkür ederiz</translation>
    </message>
</context>
</TS>
