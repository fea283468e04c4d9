<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::DayStrip</name>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>The last %n day</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::DetailHead</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::DetailPane</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::LatencyChart</name>
    <message numerus="yes">
        <source>Response time, at most %1; uptime %2; %n incident(s)</source>
        <translation>
            <numerusform>Response time, at most %1; uptime %2; %n incident</numerusform>
            <numerusform>Response time, at most %1; uptime %2; %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::MainWindow</name>
    <message numerus="yes">
        <source>Results can&apos;t be saved: %1 (%n waiting)</source>
        <translation>
            <numerusform>Results can&apos;t be saved: %1 (%n waiting)</numerusform>
            <numerusform>Results can&apos;t be saved: %1 (%n waiting)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) exported.</source>
        <translation>
            <numerusform>%n monitor exported.</numerusform>
            <numerusform>%n monitors exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) imported.</source>
        <translation>
            <numerusform>%n monitor imported.</numerusform>
            <numerusform>%n monitors imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be taken:</source>
        <translation>
            <numerusform>%n line could not be taken:</numerusform>
            <numerusform>%n lines could not be taken:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::MonitorActions</name>
    <message numerus="yes">
        <source>Delete %n monitor(s) and all their history?</source>
        <translation>
            <numerusform>Delete %n monitor and its history?</numerusform>
            <numerusform>Delete %n monitors and all their history?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::Sidebar</name>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n monitor</numerusform>
            <numerusform>%n monitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n failing</numerusform>
            <numerusform>%n failing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::TimelineModel</name>
    <message numerus="yes">
        <source>%1 not delivered yet, tried %n time(s): %2</source>
        <translation>
            <numerusform>%1 not delivered yet, tried %n time: %2</numerusform>
            <numerusform>%1 not delivered yet, tried %n times: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::TrayController</name>
    <message numerus="yes">
        <source>Monitron: %n monitor(s)</source>
        <translation>
            <numerusform>Monitron: %n monitor</numerusform>
            <numerusform>Monitron: %n monitors</numerusform>
        </translation>
    </message>
</context>
</TS>
