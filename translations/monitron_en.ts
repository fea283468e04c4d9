<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ChannelText</name>
    <message numerus="yes">
        <source>%n kind(s) of alert left out</source>
        <translation>
            <numerusform>%n kind of alert left out</numerusform>
            <numerusform>%n kinds of alert left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed check(s)</source>
        <translation>
            <numerusform>%n failed check</numerusform>
            <numerusform>%n failed checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message numerus="yes">
        <source>More than %n redirects; the last one led to %1</source>
        <translation>
            <numerusform>More than %n redirect; the last one led to %1</numerusform>
            <numerusform>More than %n redirects; the last one led to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n days</source>
        <translation>
            <numerusform>The certificate of %1 ends in %n day</numerusform>
            <numerusform>The certificate of %1 ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has had %n failed checks lately.</source>
        <translation>
            <numerusform>%1 has had %n failed check lately.</numerusform>
            <numerusform>%1 has had %n failed checks lately.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has had %n failed checks lately: %2</source>
        <translation>
            <numerusform>%1 has had %n failed check lately: %2</numerusform>
            <numerusform>%1 has had %n failed checks lately: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Under a list of alerts: how many were left out of it. &quot;Before: 12 more&quot;</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message numerus="yes">
        <source>%n header(s)</source>
        <translation>
            <numerusform>%n header</numerusform>
            <numerusform>%n headers</numerusform>
        </translation>
    </message>
</context>
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
    <name>Incident</name>
    <message numerus="yes">
        <source>%1 not delivered yet, %n attempt(s), the next at %2</source>
        <translation>
            <numerusform>%1 not delivered yet, %n attempt, the next at %2</numerusform>
            <numerusform>%1 not delivered yet, %n attempts, the next at %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not delivered after %n attempt(s)</source>
        <translation>
            <numerusform>%1 not delivered after %n attempt</numerusform>
            <numerusform>%1 not delivered after %n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed down after %n failure(s)</source>
        <translation>
            <numerusform>Confirmed down after %n failure</numerusform>
            <numerusform>Confirmed down after %n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still failing, %n time(s) in a row</source>
        <translation>
            <numerusform>Still failing, %n time in a row</numerusform>
            <numerusform>Still failing, %n times in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n change waits</numerusform>
            <numerusform>%n changes wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for the server.</source>
        <translation>
            <numerusform>%n change waits for the server.</numerusform>
            <numerusform>%n changes wait for the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a decision</source>
        <comment>changes that were made here</comment>
        <translation>
            <numerusform>%n needs a decision</numerusform>
            <numerusform>%n need a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours need a decision.</source>
        <translation>
            <numerusform>%n change of yours needs a decision.</numerusform>
            <numerusform>%n changes of yours need a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message numerus="yes">
        <source>Certificate valid, %n day(s) left</source>
        <translation>
            <numerusform>Certificate valid, %n day left</numerusform>
            <numerusform>Certificate valid, %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certificate ended %n day(s) ago</source>
        <translation>
            <numerusform>Certificate ended %n day ago</numerusform>
            <numerusform>Certificate ended %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redirected more often than %n time(s)</source>
        <translation>
            <numerusform>Redirected more often than %n time</numerusform>
            <numerusform>Redirected more often than %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redirected to %1 (followed up to %n time(s))</source>
        <translation>
            <numerusform>Redirected to %1 (followed up to %n time)</numerusform>
            <numerusform>Redirected to %1 (followed up to %n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::BannerStack</name>
    <message numerus="yes">
        <source>Results can&apos;t be saved: %1 (%n waiting)</source>
        <translation>
            <numerusform>Results can&apos;t be saved: %1 (%n waiting)</numerusform>
            <numerusform>Results can&apos;t be saved: %1 (%n waiting)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n monitor(s)</source>
        <translation>
            <numerusform>Edit %n monitor</numerusform>
            <numerusform>Edit %n monitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>%n will change</numerusform>
            <numerusform>%n will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t take this value</source>
        <translation>
            <numerusform>%n can&apos;t take this value</numerusform>
            <numerusform>%n can&apos;t take this value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” changed in %n monitor(s)</source>
        <translation>
            <numerusform>“%1” changed in %n monitor</numerusform>
            <numerusform>“%1” changed in %n monitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::CheckLogCard</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::CheckSheet</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::ConflictBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::ConflictDialog</name>
    <message numerus="yes">
        <source>%n setting(s) to decide</source>
        <translation>
            <numerusform>%n setting to decide</numerusform>
            <numerusform>%n settings to decide</numerusform>
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
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed check(s)</source>
        <translation>
            <numerusform>%n failed check</numerusform>
            <numerusform>%n failed checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with an outage</source>
        <translation>
            <numerusform>%n day with an outage</numerusform>
            <numerusform>%n days with an outage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with failed checks only</source>
        <translation>
            <numerusform>%n with failed checks only</numerusform>
            <numerusform>%n with failed checks only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not observed</source>
        <translation>
            <numerusform>%n not observed</numerusform>
            <numerusform>%n not observed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::DayStripCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::DetailTiles</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::ExportDialog</name>
    <message numerus="yes">
        <source>%n monitor(s) exported to %1.</source>
        <translation>
            <numerusform>%n monitor exported to %1.</numerusform>
            <numerusform>%n monitors exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::FileActions</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>monitors</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that the filter finds</source>
        <comment>monitors</comment>
        <translation>
            <numerusform>%n that the filter finds</numerusform>
            <numerusform>%n that the filter finds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::GroupActions</name>
    <message numerus="yes">
        <source>%n monitor(s) taken out of their group</source>
        <translation>
            <numerusform>%n monitor taken out of their group</numerusform>
            <numerusform>%n monitors taken out of their group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) moved to “%1”</source>
        <translation>
            <numerusform>%n monitor moved to “%1”</numerusform>
            <numerusform>%n monitors moved to “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::HistorySection</name>
    <message numerus="yes">
        <source>The database takes %1 now. With these %n monitor(s) it will grow to about %2, %3 a monitor.</source>
        <translation>
            <numerusform>The database takes %1 now. With these %n monitor it will grow to about %2, %3 a monitor.</numerusform>
            <numerusform>The database takes %1 now. With these %n monitors it will grow to about %2, %3 a monitor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::ImportDialog</name>
    <message numerus="yes">
        <source>%n line(s). Only what is ticked is imported.</source>
        <translation>
            <numerusform>%n line. Only what is ticked is imported.</numerusform>
            <numerusform>%n lines. Only what is ticked is imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) imported.</source>
        <translation>
            <numerusform>%n monitor imported.</numerusform>
            <numerusform>%n monitors imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::MonitorActions</name>
    <message numerus="yes">
        <source>%n monitor(s) imported.</source>
        <translation>
            <numerusform>%n monitor imported.</numerusform>
            <numerusform>%n monitors imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::MonitorListPane</name>
    <message numerus="yes">
        <source>%1 of %n monitor(s)</source>
        <comment>3 of 10,000 monitors</comment>
        <translation>
            <numerusform>%1 of %n monitor</numerusform>
            <numerusform>%1 of %n monitors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::MonitorSectionsModel</name>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n monitor</numerusform>
            <numerusform>%n monitors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::OverviewModel</name>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) failed in hours in which others were good.</source>
        <translation>
            <numerusform>%1 of %n check failed in hours in which others were good.</numerusform>
            <numerusform>%1 of %n checks failed in hours in which others were good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::OverviewSection</name>
    <message numerus="yes">
        <source>%n of them switched off</source>
        <translation>
            <numerusform>%n of them switched off</numerusform>
            <numerusform>%n of them switched off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them paused</source>
        <translation>
            <numerusform>%n of them paused</numerusform>
            <numerusform>%n of them paused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::PublishDialog</name>
    <message numerus="yes">
        <source>Send the passwords and secret headers of %n monitor(s) to the server as well</source>
        <translation>
            <numerusform>Send the passwords and secret headers of %n monitor to the server as well</numerusform>
            <numerusform>Send the passwords and secret headers of %n monitors to the server as well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) taken to “%1”.</source>
        <translation>
            <numerusform>%n monitor taken to “%1”.</numerusform>
            <numerusform>%n monitors taken to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::ReplicasModel</name>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n monitor</numerusform>
            <numerusform>%n monitors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::RestoreDialog</name>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n monitor</numerusform>
            <numerusform>%n monitors</numerusform>
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
    <message numerus="yes">
        <source>Incidents, %n monitor(s) down</source>
        <translation>
            <numerusform>Incidents, %n monitor down</numerusform>
            <numerusform>Incidents, %n monitors down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::SignInDialog</name>
    <message numerus="yes">
        <source>%n change(s) that you made are sent afterwards.</source>
        <translation>
            <numerusform>%n change that you made is sent afterwards.</numerusform>
            <numerusform>%n changes that you made are sent afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::SignOutDialog</name>
    <message numerus="yes">
        <source>%n change(s) that you made wait for the server and would be lost.</source>
        <translation>
            <numerusform>%n change that you made waits for the server and would be lost.</numerusform>
            <numerusform>%n changes that you made wait for the server and would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that you made wait until you sign in again.</source>
        <translation>
            <numerusform>%n change that you made waits until you sign in again.</numerusform>
            <numerusform>%n changes that you made wait until you sign in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::TeamNotifier</name>
    <message numerus="yes">
        <source>The certificate ends within %n day(s).</source>
        <translation>
            <numerusform>The certificate ends within %n day.</numerusform>
            <numerusform>The certificate ends within %n days.</numerusform>
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
<context>
    <name>monitron::TrayWorkspace</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume the %n paused here</source>
        <translation>
            <numerusform>Resume the %n paused here</numerusform>
            <numerusform>Resume the %n paused here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::UndoableCommands</name>
    <message numerus="yes">
        <source>%n monitor(s) deleted</source>
        <translation>
            <numerusform>%n monitor deleted</numerusform>
            <numerusform>%n monitors deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) paused</source>
        <translation>
            <numerusform>%n monitor paused</numerusform>
            <numerusform>%n monitors paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) resumed</source>
        <translation>
            <numerusform>%n monitor resumed</numerusform>
            <numerusform>%n monitors resumed</numerusform>
        </translation>
    </message>
</context>
</TS>
