<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DevicesButton</name>
    <message numerus="yes">
        <source>%n device(s) in trouble</source>
        <translation>
            <numerusform>%n device in trouble</numerusform>
            <numerusform>%n devices in trouble</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesPanel</name>
    <message numerus="yes">
        <source>%n device(s) need somebody</source>
        <translation>
            <numerusform>%n device needs somebody</numerusform>
            <numerusform>%n devices need somebody</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpBanner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdlePanel</name>
    <message numerus="yes">
        <source>We begin again in %n second(s)</source>
        <translation>
            <numerusform>We begin again in %n second</numerusform>
            <numerusform>We begin again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoTicket</name>
    <message numerus="yes">
        <source>%n visitor(s) waiting for you</source>
        <translation>
            <numerusform>%n visitor is waiting for you</numerusform>
            <numerusform>%n visitors are waiting for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) waiting</source>
        <translation>
            <numerusform>1 visitor&apos;s papers waiting</numerusform>
            <numerusform>papers of %n visitors waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%n visitor(s) ahead of you</source>
        <translation>
            <numerusform>%n visitor ahead of you</numerusform>
            <numerusform>%n visitors ahead of you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n minute(s)</source>
        <translation>
            <numerusform>Up to %n minute</numerusform>
            <numerusform>Up to %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>About %n minute</numerusform>
            <numerusform>About %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 minute(s)</source>
        <translation>
            <numerusform>%1 to %2 minute</numerusform>
            <numerusform>%1 to %2 minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceptionFooter</name>
    <message numerus="yes">
        <source>Desk: %n waiting</source>
        <translation>
            <numerusform>Desk: %n waiting</numerusform>
            <numerusform>Desk: %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetWarning</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more service(s)</source>
        <translation>
            <numerusform>and %n more service</numerusform>
            <numerusform>and %n more services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) on your own list</source>
        <translation>
            <numerusform>%n visitor on your own list</numerusform>
            <numerusform>%n visitors on your own list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message numerus="yes">
        <source>%n agencies</source>
        <translation>
            <numerusform>%n agency</numerusform>
            <numerusform>%n agencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketClock</name>
    <message numerus="yes">
        <source>On the way; before a no-show call %n more time(s)</source>
        <translation>
            <numerusform>On the way; before a no-show call once more</numerusform>
            <numerusform>On the way; before a no-show call %n more times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketFacts</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waited %n minute(s)</source>
        <translation>
            <numerusform>Waited %n minute</numerusform>
            <numerusform>Waited %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) in the centre</source>
        <translation>
            <numerusform>%n minute in the centre</numerusform>
            <numerusform>%n minutes in the centre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called %n time(s)</source>
        <translation>
            <numerusform>Called once</numerusform>
            <numerusform>Called %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n agencies</source>
        <translation>
            <numerusform>%n agency</numerusform>
            <numerusform>%n agencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>· %n service(s)</source>
        <translation>
            <numerusform>· %n service</numerusform>
            <numerusform>· %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitWording</name>
    <message numerus="yes">
        <source>About %n minute(s) on foot</source>
        <translation>
            <numerusform>About %n minute on foot</numerusform>
            <numerusform>About %n minutes on foot</numerusform>
        </translation>
    </message>
</context>
</TS>
