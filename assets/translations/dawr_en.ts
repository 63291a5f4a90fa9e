<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>TicketCard</name>
    <message numerus="yes">
        <source>Waited %n minute(s)</source>
        <translation>
            <numerusform>Waited %n minute</numerusform>
            <numerusform>Waited %n minutes</numerusform>
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
</context>
</TS>
