<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>Konto angelegt</translation>
    </message>
    <message>
        <source>Session ended: its token was used twice</source>
        <translation>Sitzung beendet: Das Token wurde zweimal verwendet</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>Other sessions ended</source>
        <translation>Andere Sitzungen beendet</translation>
    </message>
    <message>
        <source>Own password changed</source>
        <translation>Eigenes Passwort geändert</translation>
    </message>
    <message>
        <source>Link for a new password asked for</source>
        <translation>Link für ein neues Passwort angefordert</translation>
    </message>
    <message>
        <source>Password set by a link</source>
        <translation>Passwort über einen Link gesetzt</translation>
    </message>
    <message>
        <source>Second factor set up</source>
        <translation>Zweiter Faktor eingerichtet</translation>
    </message>
    <message>
        <source>Own second factor removed</source>
        <translation>Eigener zweiter Faktor entfernt</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Neue Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>User made</source>
        <translation>Benutzer angelegt</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Benutzer geändert</translation>
    </message>
    <message>
        <source>Password of a user set</source>
        <translation>Passwort eines Benutzers gesetzt</translation>
    </message>
    <message>
        <source>Second factor of a user removed</source>
        <translation>Zweiter Faktor eines Benutzers entfernt</translation>
    </message>
    <message>
        <source>Sessions of a user ended</source>
        <translation>Sitzungen eines Benutzers beendet</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>Einladung zurückgezogen</translation>
    </message>
    <message>
        <source>API key made</source>
        <translation>API-Schlüssel erstellt</translation>
    </message>
    <message>
        <source>API key removed</source>
        <translation>API-Schlüssel entfernt</translation>
    </message>
    <message>
        <source>Monitor added</source>
        <translation>Monitor hinzugefügt</translation>
    </message>
    <message>
        <source>Monitor changed</source>
        <translation>Monitor geändert</translation>
    </message>
    <message>
        <source>Monitor deleted</source>
        <translation>Monitor gelöscht</translation>
    </message>
    <message>
        <source>Monitor restored</source>
        <translation>Monitor wiederhergestellt</translation>
    </message>
    <message>
        <source>Monitor paused</source>
        <translation>Monitor pausiert</translation>
    </message>
    <message>
        <source>Monitor resumed</source>
        <translation>Monitor fortgesetzt</translation>
    </message>
    <message>
        <source>History imported</source>
        <translation>Verlauf importiert</translation>
    </message>
    <message>
        <source>Monitors imported</source>
        <translation>Monitore importiert</translation>
    </message>
    <message>
        <source>Incident acknowledged</source>
        <translation>Störung quittiert</translation>
    </message>
    <message>
        <source>Note added to an incident</source>
        <translation>Notiz zu einer Störung hinzugefügt</translation>
    </message>
    <message>
        <source>Channel added</source>
        <translation>Kanal hinzugefügt</translation>
    </message>
    <message>
        <source>Channel changed</source>
        <translation>Kanal geändert</translation>
    </message>
    <message>
        <source>Channel removed</source>
        <translation>Kanal entfernt</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Test mail asked for</source>
        <translation>Testmail angefordert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>an IP address</comment>
        <translation>Von der Adresse %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of thing, its id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Signing in, passwords</source>
        <translation>Anmeldung, Passwörter</translation>
    </message>
    <message>
        <source>Refused sign-ins</source>
        <translation>Abgelehnte Anmeldungen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>Many monitors at once</source>
        <translation>Viele Monitore auf einmal</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Test mails</source>
        <translation>Testmails</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The registry&apos;s key “Run” can&apos;t be written.</source>
        <translation>Der Registrierungsschlüssel „Run“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>its folder can&apos;t be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>BulkFields</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Nested with a slash: Production/API. Empty: no group.</source>
        <translation>Verschachtelt mit Schrägstrich: Production/API. Leer: keine Gruppe.</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Accepted statuses</source>
        <translation>Akzeptierte Statuscodes</translation>
    </message>
    <message>
        <source>Such as 200-299, 404.</source>
        <translation>Zum Beispiel 200-299, 404.</translation>
    </message>
    <message>
        <source>Redirects followed at most</source>
        <translation>Höchstzahl Weiterleitungen</translation>
    </message>
    <message>
        <source>Check the certificate</source>
        <translation>Zertifikat prüfen</translation>
    </message>
    <message>
        <source>Checks while failing</source>
        <translation>Prüfungen bei Fehlern</translation>
    </message>
    <message>
        <source>Attempts × seconds, the last for ever; never slower than the interval.</source>
        <translation>Versuche × Sekunden, die letzte Stufe unbegrenzt; nie langsamer als das Intervall.</translation>
    </message>
    <message>
        <source>Add a line to the notes</source>
        <translation>Zeile zu den Notizen hinzufügen</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Prüfen alle</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Abbrechen nach</translation>
    </message>
    <message>
        <source>Down after failures</source>
        <translation>Ausgefallen nach Fehlern</translation>
    </message>
    <message>
        <source>Up after successes</source>
        <translation>Verfügbar nach Erfolgen</translation>
    </message>
    <message>
        <source>Sustained after failures</source>
        <translation>Anhaltend nach Fehlern</translation>
    </message>
    <message>
        <source>Flapping from incident</source>
        <translation>Instabil ab Störung</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>kind of check</source>
        <translation>Art der Prüfung</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>request body</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>most redirects</source>
        <translation>Höchstzahl Weiterleitungen</translation>
    </message>
    <message>
        <source>certificate is verified</source>
        <translation>Zertifikatsprüfung</translation>
    </message>
    <message>
        <source>accepted statuses</source>
        <translation>akzeptierte Statuscodes</translation>
    </message>
    <message>
        <source>failures until down</source>
        <translation>Fehler bis „ausgefallen“</translation>
    </message>
    <message>
        <source>successes until up</source>
        <translation>Erfolge bis „verfügbar“</translation>
    </message>
    <message>
        <source>calm time</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>incidents until flapping</source>
        <translation>Störungen bis „instabil“</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>failures until sustained</source>
        <translation>Fehler bis „anhaltend“</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>Header %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>password or token changed</source>
        <translation>Passwort oder Token geändert</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>name of a setting</comment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>setting, value before, value after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>messages not sent</source>
        <translation>nicht gesendete Meldungen</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>password or token</source>
        <translation>Passwort oder Token</translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>To %1 by %2</source>
        <comment>recipients, server</comment>
        <translation>An %1 über %2</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>Desktop-Benachrichtigung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Shown by this desktop while Monitron runs. Clicking one opens its monitor.</source>
        <translation>Wird auf diesem Desktop angezeigt, solange Monitron läuft. Ein Klick darauf öffnet den Monitor.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of alert left out</source>
        <translation>
            <numerusform>%n Meldungsart ausgelassen</numerusform>
            <numerusform>%n Meldungsarten ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Instabil</translation>
    </message>
    <message>
        <source>Sustained outage</source>
        <translation>Anhaltender Ausfall</translation>
    </message>
    <message>
        <source>Still down</source>
        <translation>Noch ausgefallen</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Paused while down</source>
        <translation>Während Ausfall pausiert</translation>
    </message>
    <message>
        <source>Certificate ends soon</source>
        <translation>Zertifikat läuft bald ab</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netzwerk</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>im Ruhezustand</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % unter</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Langsamste</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failed checks of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Unobserved</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>24 h</comment>
        <translation>letzte %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Response time, %1</source>
        <comment>last 24 h</comment>
        <translation>Antwortzeit, %1</translation>
    </message>
    <message>
        <source>, median %1, at most %2</source>
        <translation>, Median %1, höchstens %2</translation>
    </message>
    <message>
        <source>, nothing measured</source>
        <translation>, nichts gemessen</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n Störung</numerusform>
            <numerusform>%n Störungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed check(s)</source>
        <translation>
            <numerusform>%n fehlgeschlagene Prüfung</numerusform>
            <numerusform>%n fehlgeschlagene Prüfungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Not observed</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>No connection in time</source>
        <translation>Keine Verbindung im Zeitlimit</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS fehlgeschlagen</translation>
    </message>
    <message>
        <source>Status not accepted</source>
        <translation>Status nicht akzeptiert</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort im Zeitlimit</translation>
    </message>
    <message>
        <source>Broken answer</source>
        <translation>Fehlerhafte Antwort</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Zu viele Weiterleitungen</translation>
    </message>
    <message>
        <source>Request can&apos;t be sent</source>
        <translation>Anfrage nicht sendbar</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Interner Fehler</translation>
    </message>
    <message>
        <source>The name has no address. Usually a typing error, a domain that has expired, or a name server that doesn&apos;t answer.</source>
        <translation>Zu diesem Namen gibt es keine Adresse. Meist ein Tippfehler, eine abgelaufene Domain oder ein Nameserver, der nicht antwortet.</translation>
    </message>
    <message>
        <source>The machine is there, but nothing listens at this port. Usually the service has stopped or is being restarted.</source>
        <translation>Der Rechner ist da, aber an diesem Port lauscht nichts. Meist wurde der Dienst beendet oder startet gerade neu.</translation>
    </message>
    <message>
        <source>There is no way to this address. Usually a router, a firewall or the machine&apos;s own network is down.</source>
        <translation>Zu dieser Adresse führt kein Weg. Meist sind ein Router, eine Firewall oder das Netzwerk des Rechners selbst ausgefallen.</translation>
    </message>
    <message>
        <source>Nobody answered the attempt to connect. Usually the machine is off, or a firewall drops the packets silently.</source>
        <translation>Auf den Verbindungsversuch kam keine Antwort. Meist ist der Rechner ausgeschaltet, oder eine Firewall verwirft die Pakete stillschweigend.</translation>
    </message>
    <message>
        <source>No trusted connection came about. Usually a certificate has expired, is for another name, or lacks an intermediate.</source>
        <translation>Es kam keine vertrauenswürdige Verbindung zustande. Meist ist ein Zertifikat abgelaufen, gilt für einen anderen Namen oder es fehlt ein Zwischenzertifikat.</translation>
    </message>
    <message>
        <source>The server answered, but not with a status that this monitor accepts. The body of the answer often says why.</source>
        <translation>Der Server hat geantwortet, aber nicht mit einem Status, den dieser Monitor akzeptiert. Der Body der Antwort nennt oft den Grund.</translation>
    </message>
    <message>
        <source>The connection stood, but the whole answer didn&apos;t come in time. Usually the service is overloaded or waits for something else.</source>
        <translation>Die Verbindung stand, aber die vollständige Antwort kam nicht rechtzeitig. Meist ist der Dienst überlastet oder wartet auf etwas anderes.</translation>
    </message>
    <message>
        <source>The connection was closed early, or what came was no HTTP. Usually a proxy lost its server, or the port speaks another protocol.</source>
        <translation>Die Verbindung wurde vorzeitig geschlossen, oder die Antwort war kein HTTP. Meist hat ein Proxy seinen Server verloren, oder der Port spricht ein anderes Protokoll.</translation>
    </message>
    <message>
        <source>The answer is larger than a check reads. A smaller address, such as /health, says as much.</source>
        <translation>Die Antwort ist größer, als eine Prüfung liest. Eine kleinere Adresse wie /health sagt genauso viel aus.</translation>
    </message>
    <message>
        <source>One address leads to the next without end, or more often than this monitor allows.</source>
        <translation>Eine Adresse führt endlos zur nächsten oder öfter, als dieser Monitor erlaubt.</translation>
    </message>
    <message>
        <source>The monitor&apos;s own settings can&apos;t be sent: an unknown scheme, or a password that isn&apos;t there. Nothing is said about the target.</source>
        <translation>Mit den Einstellungen des Monitors lässt sich nichts senden: ein unbekanntes Schema oder ein fehlendes Passwort. Über das Ziel sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Something went wrong in Monitron itself. Nothing is said about the target.</source>
        <translation>In Monitron selbst ist etwas schiefgegangen. Über das Ziel sagt das nichts aus.</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>The name server gave no address for %1 within %2 s</source>
        <translation>Der Nameserver lieferte für %1 innerhalb von %2 s keine Adresse</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s</source>
        <translation>Keine Verbindung zu %1 innerhalb von %2 s</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 did not end within %2 s</source>
        <translation>Der TLS-Handshake mit %1 war nach %2 s nicht abgeschlossen</translation>
    </message>
    <message>
        <source>No answer within %1 s (connected, waiting for the first byte)</source>
        <translation>Keine Antwort innerhalb von %1 s (verbunden, beim Warten auf das erste Byte)</translation>
    </message>
    <message>
        <source>The answer began, but was not complete within %1 s</source>
        <translation>Die Antwort begann, war aber nach %1 s nicht vollständig</translation>
    </message>
    <message>
        <source>No address found for %1</source>
        <translation>Keine Adresse für %1 gefunden</translation>
    </message>
    <message>
        <source>There is no kind of check called “%1”; there are: %2</source>
        <translation>Es gibt keine Prüfung der Art „%1“; vorhanden sind: %2</translation>
    </message>
    <message>
        <source>The URL can&apos;t be read: %1</source>
        <translation>Die URL kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>A check of kind %1 needs a URL that begins with %2://</source>
        <translation>Eine Prüfung der Art %1 braucht eine URL, die mit %2:// beginnt</translation>
    </message>
    <message>
        <source>The URL names no host</source>
        <translation>Die URL nennt keinen Host</translation>
    </message>
    <message>
        <source>The URL needs a port from 1 to 65535</source>
        <translation>Die URL braucht einen Port von 1 bis 65535</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>The answer is larger than 10 MiB</source>
        <translation>Die Antwort ist größer als 10 MiB</translation>
    </message>
    <message>
        <source>%1 closed the connection during the TLS handshake</source>
        <translation>%1 hat die Verbindung während des TLS-Handshakes geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>More than %n redirects; the last one led to %1</source>
        <translation>
            <numerusform>Mehr als %n Weiterleitung; die letzte führte zu %1</numerusform>
            <numerusform>Mehr als %n Weiterleitungen; die letzte führte zu %1</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>“%1” is not an HTTP method</source>
        <translation>„%1“ ist keine HTTP-Methode</translation>
    </message>
    <message>
        <source>A HEAD request can&apos;t carry a body</source>
        <translation>Eine HEAD-Anfrage kann keinen Body enthalten</translation>
    </message>
    <message>
        <source>“%1” is not a header name</source>
        <translation>„%1“ ist kein Headername</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break in it</source>
        <translation>Der Wert des Headers %1 enthält einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>The password of this monitor is missing; enter it again</source>
        <translation>Das Passwort dieses Monitors fehlt; bitte erneut eingeben</translation>
    </message>
    <message>
        <source>The token of this monitor is missing; enter it again</source>
        <translation>Das Token dieses Monitors fehlt; bitte erneut eingeben</translation>
    </message>
    <message>
        <source>The token of this monitor has characters that can&apos;t be sent</source>
        <translation>Das Token dieses Monitors enthält Zeichen, die nicht gesendet werden können</translation>
    </message>
    <message>
        <source>This computer&apos;s Qt can&apos;t do TLS</source>
        <translation>Das Qt dieses Computers unterstützt kein TLS</translation>
    </message>
    <message>
        <source>Redirected to “%1”, which can&apos;t be followed</source>
        <translation>Weiterleitung zu „%1“, der nicht gefolgt werden kann</translation>
    </message>
    <message>
        <source>The certificate expired on %1</source>
        <translation>Das Zertifikat ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1</source>
        <translation>Das Zertifikat ist erst ab %1 gültig</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>Das Zertifikat ist selbstsigniert</translation>
    </message>
    <message>
        <source>The certificate comes from an unnamed authority, which this computer does not trust</source>
        <translation>Das Zertifikat stammt von einer namenlosen Zertifizierungsstelle, der dieser Computer nicht vertraut</translation>
    </message>
    <message>
        <source>The certificate comes from %1, which this computer does not trust</source>
        <translation>Das Zertifikat stammt von der Zertifizierungsstelle %1, der dieser Computer nicht vertraut</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2</source>
        <translation>Das Zertifikat gilt für %1, nicht für %2</translation>
    </message>
    <message>
        <source>The certificate is for no name at all, not for %1</source>
        <translation>Das Zertifikat gilt für gar keinen Namen, auch nicht für %1</translation>
    </message>
    <message>
        <source>The certificate was issued by an unnamed authority, which this computer does not trust (or the server leaves out an intermediate certificate)</source>
        <translation>Das Zertifikat wurde von einer namenlosen Zertifizierungsstelle ausgestellt, der dieser Computer nicht vertraut (oder der Server lässt ein Zwischenzertifikat weg)</translation>
    </message>
    <message>
        <source>The certificate was issued by %1, which this computer does not trust (or the server leaves out an intermediate certificate)</source>
        <translation>Das Zertifikat wurde von der Zertifizierungsstelle %1 ausgestellt, der dieser Computer nicht vertraut (oder der Server lässt ein Zwischenzertifikat weg)</translation>
    </message>
    <message>
        <source>The certificate has been revoked</source>
        <translation>Das Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>The certificate is known to be compromised</source>
        <translation>Das Zertifikat ist als kompromittiert bekannt</translation>
    </message>
    <message>
        <source>The certificate is not meant for servers</source>
        <translation>Das Zertifikat ist nicht für Server bestimmt</translation>
    </message>
    <message>
        <source>The server showed no certificate</source>
        <translation>Der Server hat kein Zertifikat vorgelegt</translation>
    </message>
    <message>
        <source>%1 port %2</source>
        <translation>%1 Port %2</translation>
    </message>
    <message>
        <source>Connection refused by %1</source>
        <translation>Verbindung von %1 abgelehnt</translation>
    </message>
    <message>
        <source>No connection to %1: the attempt timed out</source>
        <translation>Keine Verbindung zu %1: Zeitüberschreitung beim Verbinden</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2</source>
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>This computer has no sockets left: %1</source>
        <translation>Dieser Computer hat keine Sockets mehr frei: %1</translation>
    </message>
    <message>
        <source>%1 closed the connection</source>
        <translation>%1 hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>Keine Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>%1 does not speak TLS</source>
        <translation>%1 spricht kein TLS</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed: %2</source>
        <translation>Der TLS-Handshake mit %1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete</source>
        <translation>%1 hat die Verbindung geschlossen, bevor die Antwort vollständig war</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP: %2</source>
        <translation>Die Antwort von %1 ist kein HTTP: %2</translation>
    </message>
    <message>
        <source>The certificate was not accepted</source>
        <translation>Das Zertifikat wurde nicht akzeptiert</translation>
    </message>
    <message>
        <source>This computer has no network connection</source>
        <translation>Dieser Computer hat keine Netzwerkverbindung</translation>
    </message>
    <message>
        <source>This computer has lost its route to the internet</source>
        <translation>Dieser Computer hat seine Route ins Internet verloren</translation>
    </message>
    <message>
        <source>Hosts that are known to be good can&apos;t be reached from this computer either</source>
        <translation>Auch als zuverlässig bekannte Hosts sind von diesem Computer aus nicht erreichbar</translation>
    </message>
    <message>
        <source>The engine is not running.</source>
        <translation>Die Engine läuft nicht.</translation>
    </message>
    <message>
        <source>The engine is running already.</source>
        <translation>Die Engine läuft bereits.</translation>
    </message>
    <message>
        <source>There is no such monitor.</source>
        <translation>Diesen Monitor gibt es nicht.</translation>
    </message>
    <message>
        <source>Monitron is stopping.</source>
        <translation>Monitron wird beendet.</translation>
    </message>
    <message>
        <source>A note must not be over 10,000 characters.</source>
        <translation>Eine Notiz darf höchstens 10.000 Zeichen lang sein.</translation>
    </message>
    <message>
        <source>The secret of this monitor can&apos;t be read, so it was not checked.</source>
        <translation>Das Passwort dieses Monitors kann nicht gelesen werden, daher wurde er nicht geprüft.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be saved: %2</source>
        <translation>„%1“ kann nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>The channel has been removed.</source>
        <translation>Der Kanal wurde entfernt.</translation>
    </message>
    <message>
        <source>This computer has no network: a check would say nothing.</source>
        <translation>Dieser Computer hat kein Netzwerk: Eine Prüfung würde nichts aussagen.</translation>
    </message>
    <message>
        <source>Monitron is not running checks now.</source>
        <translation>Monitron führt zurzeit keine Prüfungen aus.</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>Es ist keine Störung offen.</translation>
    </message>
    <message>
        <source>The certificate of %1 has ended</source>
        <translation>Das Zertifikat von %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate of %1 ends in less than a day</source>
        <translation>Das Zertifikat von %1 läuft in weniger als einem Tag ab</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n days</source>
        <translation>
            <numerusform>Das Zertifikat von %1 läuft in %n Tag ab</numerusform>
            <numerusform>Das Zertifikat von %1 läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be a number of seconds</source>
        <translation>muss eine Anzahl Sekunden sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a time such as 2026-01-31T12:00:00Z</source>
        <translation>muss ein Zeitpunkt wie 2026-01-31T12:00:00Z sein</translation>
    </message>
    <message>
        <source>is not a known field</source>
        <translation>ist kein bekanntes Feld</translation>
    </message>
    <message>
        <source>must be a list of {&quot;name&quot;: …, &quot;value&quot;: …}</source>
        <translation>muss eine Liste aus {&quot;name&quot;: …, &quot;value&quot;: …} sein</translation>
    </message>
    <message>
        <source>must be &quot;none&quot;, &quot;basic&quot; or &quot;bearer&quot;</source>
        <translation>muss &quot;none&quot;, &quot;basic&quot; oder &quot;bearer&quot; sein</translation>
    </message>
    <message>
        <source>must be statuses and ranges such as &quot;200-299, 404&quot;</source>
        <translation>muss aus Statuscodes und Bereichen wie &quot;200-299, 404&quot; bestehen</translation>
    </message>
    <message>
        <source>must be a list of [attempts or null, seconds]</source>
        <translation>muss eine Liste aus [Versuche oder null, Sekunden] sein</translation>
    </message>
    <message>
        <source>must be a UUID</source>
        <translation>muss eine UUID sein</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>wird benötigt</translation>
    </message>
    <message>
        <source>is not an address such as https://example.org/health</source>
        <translation>ist keine Adresse wie https://example.org/health</translation>
    </message>
    <message>
        <source>must begin with http:// or https://</source>
        <translation>muss mit http:// oder https:// beginnen</translation>
    </message>
    <message>
        <source>must begin with tcp://</source>
        <translation>muss mit tcp:// beginnen</translation>
    </message>
    <message>
        <source>needs a port, such as tcp://db.example.org:5432</source>
        <translation>braucht einen Port, zum Beispiel tcp://db.example.org:5432</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>muss einer dieser Werte sein: %1</translation>
    </message>
    <message>
        <source>the value of “%1” has a line break or control character</source>
        <translation>der Wert von „%1“ enthält einen Zeilenumbruch oder ein Steuerzeichen</translation>
    </message>
    <message>
        <source>must not be over 1 MiB</source>
        <translation>darf höchstens 1 MiB groß sein</translation>
    </message>
    <message>
        <source>is needed for basic authentication</source>
        <translation>wird für die Basic-Anmeldung benötigt</translation>
    </message>
    <message>
        <source>must not contain a colon</source>
        <translation>darf keinen Doppelpunkt enthalten</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>muss zwischen %1 und %2 liegen</translation>
    </message>
    <message>
        <source>needs at least one status or range</source>
        <translation>braucht mindestens einen Statuscode oder Bereich</translation>
    </message>
    <message>
        <source>%1-%2 is not a range within 100-599</source>
        <translation>%1-%2 ist kein Bereich innerhalb von 100-599</translation>
    </message>
    <message>
        <source>must be from %1 to %2 s</source>
        <translation>muss zwischen %1 und %2 s liegen</translation>
    </message>
    <message>
        <source>must not have over 20 stages</source>
        <translation>darf höchstens 20 Stufen haben</translation>
    </message>
    <message>
        <source>a stage needs at least 1 attempt</source>
        <translation>eine Stufe braucht mindestens 1 Versuch</translation>
    </message>
    <message>
        <source>a stage&apos;s delay must be from 1 to 86400 s</source>
        <translation>die Wartezeit einer Stufe muss zwischen 1 und 86400 s liegen</translation>
    </message>
    <message>
        <source>must not be over 10,000 characters</source>
        <translation>darf höchstens 10.000 Zeichen lang sein</translation>
    </message>
    <message>
        <source>must be one line</source>
        <translation>muss einzeilig sein</translation>
    </message>
    <message>
        <source>must not be over 100</source>
        <translation>höchstens 100 erlaubt</translation>
    </message>
    <message>
        <source>“%1” is not a status or a range such as 200-299</source>
        <translation>„%1“ ist kein Statuscode oder Bereich wie 200-299</translation>
    </message>
    <message>
        <source>“%1” is not within 100-599 or runs backwards</source>
        <translation>„%1“ liegt nicht innerhalb von 100-599 oder läuft rückwärts</translation>
    </message>
    <message>
        <source>“%1” is not a known kind of channel</source>
        <translation>„%1“ ist keine bekannte Kanalart</translation>
    </message>
    <message>
        <source>%1: is needed</source>
        <translation>%1: wird benötigt</translation>
    </message>
    <message>
        <source>The store of passwords doesn&apos;t answer.</source>
        <translation>Der Passwortspeicher antwortet nicht.</translation>
    </message>
    <message>
        <source>The store of passwords can&apos;t be read: %1</source>
        <translation>Der Passwortspeicher kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1: none is stored for this channel.</source>
        <translation>%1: für diesen Kanal nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is no desktop here to show notifications on.</source>
        <translation>Hier gibt es keinen Desktop, der Benachrichtigungen anzeigen kann.</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>Desktop-Benachrichtigung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>is not the name or address of a server, such as smtp.example.org</source>
        <translation>ist kein Servername und keine Serveradresse wie smtp.example.org</translation>
    </message>
    <message>
        <source>must be &quot;none&quot;, &quot;starttls&quot; or &quot;tls&quot;</source>
        <translation>muss &quot;none&quot;, &quot;starttls&quot; oder &quot;tls&quot; sein</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>„%1“ ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>needs at least one address</source>
        <translation>braucht mindestens eine Adresse</translation>
    </message>
    <message>
        <source>must not be over 100 addresses</source>
        <translation>höchstens 100 Adressen erlaubt</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Instabil</translation>
    </message>
    <message>
        <source>Still down</source>
        <translation>Noch ausgefallen</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Paused while down</source>
        <translation>Während Ausfall pausiert</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>%1 is still down.</source>
        <translation>%1 ist noch ausgefallen.</translation>
    </message>
    <message>
        <source>%1 is still down: %2</source>
        <translation>%1 ist noch ausgefallen: %2</translation>
    </message>
    <message>
        <source>%1 is still down after %2.</source>
        <translation>%1 ist nach %2 noch ausgefallen.</translation>
    </message>
    <message>
        <source>%1 is still down after %2: %3</source>
        <translation>%1 ist nach %2 noch ausgefallen: %3</translation>
    </message>
    <message>
        <source>%1 is up again.</source>
        <translation>%1 ist wieder verfügbar.</translation>
    </message>
    <message>
        <source>%1 is up again after %2.</source>
        <translation>%1 ist nach %2 wieder verfügbar.</translation>
    </message>
    <message>
        <source>%1 is down.</source>
        <translation>%1 ist ausgefallen.</translation>
    </message>
    <message>
        <source>%1 is down: %2</source>
        <translation>%1 ist ausgefallen: %2</translation>
    </message>
    <message>
        <source>%1 goes down and up again and again.</source>
        <translation>%1 fällt immer wieder vorübergehend aus.</translation>
    </message>
    <message>
        <source>%1 goes down and up again and again: %2</source>
        <translation>%1 fällt immer wieder vorübergehend aus: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has had %n failed checks lately.</source>
        <translation>
            <numerusform>%1 hatte zuletzt %n fehlgeschlagene Prüfung.</numerusform>
            <numerusform>%1 hatte zuletzt %n fehlgeschlagene Prüfungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has had %n failed checks lately: %2</source>
        <translation>
            <numerusform>%1 hatte zuletzt %n fehlgeschlagene Prüfung: %2</numerusform>
            <numerusform>%1 hatte zuletzt %n fehlgeschlagene Prüfungen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was paused while it was down.</source>
        <translation>%1 wurde während eines Ausfalls pausiert.</translation>
    </message>
    <message>
        <source>This is a test. Alerts will reach you here.</source>
        <translation>Dies ist ein Test. Meldungen erreichen Sie hier.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Failed checks</source>
        <translation>Fehlgeschlagene Prüfungen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Test message from Monitron</source>
        <translation>Testmeldung von Monitron</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Under a list of alerts: how many were left out of it. &quot;Before: 12 more&quot;</extracomment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Latest: %2.</source>
        <translation>%1. Zuletzt: %2.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The channel is switched off.</source>
        <translation>Der Kanal ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>This version of Monitron knows no channels of kind “%1”.</source>
        <translation>Diese Version von Monitron kennt keine Kanäle der Art „%1“.</translation>
    </message>
    <message>
        <source>The channel doesn&apos;t want messages of this kind.</source>
        <translation>Der Kanal sendet keine Meldungen dieser Art.</translation>
    </message>
    <message>
        <source>It could not be sent within a day. %1</source>
        <translation>Die Meldung konnte nicht innerhalb eines Tages gesendet werden. %1</translation>
    </message>
    <message>
        <source>must be one line without control characters</source>
        <translation>muss eine Zeile ohne Steuerzeichen sein</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be a list of texts of one line each</source>
        <translation>muss eine Liste einzeiliger Texte sein</translation>
    </message>
    <message>
        <source>is not a setting of this kind of channel</source>
        <translation>ist keine Einstellung dieser Kanalart</translation>
    </message>
    <message>
        <source>There is not enough memory to send mail.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus, um E-Mails zu senden.</translation>
    </message>
    <message>
        <source>Not accepted for %1: %2</source>
        <translation>Für %1 nicht angenommen: %2</translation>
    </message>
    <message>
        <source>The file of authorities %1 can&apos;t be used.</source>
        <translation>Die Datei %1 mit den Zertifizierungsstellen kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t offer STARTTLS; nothing was sent in the clear.</source>
        <translation>Der Server bietet kein STARTTLS an; es wurde nichts unverschlüsselt gesendet.</translation>
    </message>
    <message>
        <source>No secure connection: %1.</source>
        <translation>Keine sichere Verbindung: %1.</translation>
    </message>
    <message>
        <source>The server took longer than %1 s.</source>
        <translation>Der Server brauchte länger als %1 s.</translation>
    </message>
    <message>
        <source>The server refused the login: %1</source>
        <translation>Der Server hat die Anmeldung abgelehnt: %1</translation>
    </message>
    <message>
        <source>There was no answer within %1 s.</source>
        <translation>Innerhalb von %1 s kam keine Antwort.</translation>
    </message>
    <message>
        <source>%1: redirects are not followed; enter the new address.</source>
        <translation>%1: Weiterleitungen wird nicht gefolgt; bitte die neue Adresse eingeben.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>must be an object of header names and values</source>
        <translation>muss ein Objekt aus Headernamen und Werten sein</translation>
    </message>
    <message>
        <source>“%1” is set by Monitron itself</source>
        <translation>„%1“ wird von Monitron selbst gesetzt</translation>
    </message>
    <message>
        <source>the value of “%1” must be a text of one line</source>
        <translation>der Wert von „%1“ muss ein einzeiliger Text sein</translation>
    </message>
    <message>
        <source>must be an address that begins with http:// or https://</source>
        <translation>muss eine Adresse sein, die mit http:// oder https:// beginnt</translation>
    </message>
    <message>
        <source>must not have a user or password in it</source>
        <translation>darf weder Benutzer noch Passwort enthalten</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be ours.</source>
        <translation>%1 ist zu groß, um von Monitron zu stammen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Another process is busy with the stored secrets.</source>
        <translation>Ein anderer Prozess verwendet gerade die gespeicherten Passwörter.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made.</source>
        <translation>%1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The key file %1 is open to other users. Allow only its owner to use it (chmod 600).</source>
        <translation>Die Schlüsseldatei %1 ist für andere Benutzer zugänglich. Erlauben Sie nur ihrem Eigentümer den Zugriff (chmod 600).</translation>
    </message>
    <message>
        <source>The key file %1 is damaged.</source>
        <translation>Die Schlüsseldatei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The secrets in %1 are protected by a passphrase.</source>
        <translation>Die Passwörter in %1 sind durch eine Passphrase geschützt.</translation>
    </message>
    <message>
        <source>The key file %1 is missing; without it the secrets in %2 can&apos;t be read.</source>
        <translation>Die Schlüsseldatei %1 fehlt; ohne sie können die Passwörter in %2 nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Die Passphrase ist leer.</translation>
    </message>
    <message>
        <source>The secrets in %1 are protected by a key file.</source>
        <translation>Die Passwörter in %1 sind durch eine Schlüsseldatei geschützt.</translation>
    </message>
    <message>
        <source>A secret needs a name.</source>
        <translation>Ein Passwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no secret &quot;%1&quot;.</source>
        <translation>Es gibt kein Passwort „%1“.</translation>
    </message>
    <message>
        <source>The cryptography library can&apos;t be initialised.</source>
        <translation>Die Kryptografie-Bibliothek kann nicht initialisiert werden.</translation>
    </message>
    <message>
        <source>The key derivation settings make no sense.</source>
        <translation>Die Einstellungen zur Schlüsselableitung ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>There is not enough memory to derive the key from the passphrase.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus, um den Schlüssel aus der Passphrase abzuleiten.</translation>
    </message>
    <message>
        <source>This is no key: 32 bytes in Base64 are expected.</source>
        <translation>Das ist kein Schlüssel: Erwartet werden 32 Bytes in Base64.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: %1.</source>
        <translation>Die Passwortdatei ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: it is not a file of Monitron secrets.</source>
        <translation>Die Passwortdatei ist beschädigt: Es ist keine Passwortdatei von Monitron.</translation>
    </message>
    <message>
        <source>The secrets file was made by a newer Monitron.</source>
        <translation>Die Passwortdatei stammt von einem neueren Monitron.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: its key derivation settings make no sense.</source>
        <translation>Die Passwortdatei ist beschädigt: Ihre Einstellungen zur Schlüsselableitung ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: it doesn&apos;t say where its key comes from.</source>
        <translation>Die Passwortdatei ist beschädigt: Sie gibt nicht an, woher ihr Schlüssel stammt.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: its seal is missing.</source>
        <translation>Die Passwortdatei ist beschädigt: Ihr Siegel fehlt.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: the entry &quot;%1&quot; can&apos;t be read.</source>
        <translation>Die Passwortdatei ist beschädigt: Der Eintrag „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The passphrase is wrong: it doesn&apos;t open the stored secrets.</source>
        <translation>Die Passphrase ist falsch: Sie öffnet die gespeicherten Passwörter nicht.</translation>
    </message>
    <message>
        <source>The key file is not the one that the secrets were stored with.</source>
        <translation>Die Schlüsseldatei ist nicht die, mit der die Passwörter gespeichert wurden.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: it was changed by something other than Monitron.</source>
        <translation>Die Passwortdatei ist beschädigt: Sie wurde außerhalb von Monitron geändert.</translation>
    </message>
    <message>
        <source>The secrets file is damaged: the entry &quot;%1&quot; doesn&apos;t open.</source>
        <translation>Die Passwortdatei ist beschädigt: Der Eintrag „%1“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation>%1 ist schon vorhanden und wird nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be copied to %2: %3</source>
        <translation>%1 kann nicht nach %2 kopiert werden: %3</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed: %2</source>
        <translation>%1 kann nicht entfernt werden: %2</translation>
    </message>
    <message>
        <source>The backup was cancelled.</source>
        <translation>Die Sicherung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>must be set</source>
        <translation>muss gesetzt sein</translation>
    </message>
    <message>
        <source>There is no channel “%1” any more.</source>
        <translation>Den Kanal „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The channel “%1” was changed elsewhere meanwhile. Load it again and repeat the edit.</source>
        <translation>Der Kanal „%1“ wurde inzwischen anderswo geändert. Bitte neu laden und die Bearbeitung wiederholen.</translation>
    </message>
    <message>
        <source>There is no channel %1.</source>
        <translation>Es gibt keinen Kanal %1.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install it (libqt6sql6-sqlite on Debian).</source>
        <translation>Der SQLite-Treiber von Qt fehlt. Installieren Sie ihn (unter Debian libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>Another Monitron (a process that can&apos;t be told) uses this data folder: %1. Close it, or choose another folder.</source>
        <translation>Ein anderes Monitron (Prozess unbekannt) verwendet diesen Datenordner: %1. Beenden Sie es oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Another Monitron (process %1) uses this data folder: %2. Close it, or choose another folder.</source>
        <translation>Ein anderes Monitron (Prozess %1) verwendet diesen Datenordner: %2. Beenden Sie es oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The data folder %1 can&apos;t be made. Check its path and permissions.</source>
        <translation>Der Datenordner %1 kann nicht angelegt werden. Prüfen Sie seinen Pfad und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The data folder %1 is read-only. Check its permissions, or choose another.</source>
        <translation>Der Datenordner %1 ist schreibgeschützt. Prüfen Sie seine Zugriffsrechte oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The data folder %1 is on a read-only disk. Choose another.</source>
        <translation>Der Datenordner %1 liegt auf einem schreibgeschützten Datenträger. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk of the data folder %1 is full. Free some space.</source>
        <translation>Der Datenträger des Datenordners %1 ist voll. Geben Sie Platz frei.</translation>
    </message>
    <message>
        <source>The data folder %1 can&apos;t be locked. Check that its disk is healthy.</source>
        <translation>Der Datenordner %1 kann nicht gesperrt werden. Prüfen Sie, ob sein Datenträger in Ordnung ist.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be put in place: %2</source>
        <translation>%1 kann nicht an seinen Platz gebracht werden: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2</source>
        <translation>%1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not a database. Restore a backup, or move the file away to begin anew. Nothing was changed.</source>
        <translation>%1 ist beschädigt: Es ist keine Datenbank. Stellen Sie eine Sicherung wieder her oder legen Sie die Datei beiseite, um neu zu beginnen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no such incident any more.</source>
        <translation>Diese Störung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>An interruption can&apos;t end before it begins.</source>
        <translation>Eine Unterbrechung kann nicht enden, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>The migration %1 can&apos;t be read.</source>
        <translation>Die Migration %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is not a Monitron database. Nothing was changed; move the file away or choose another data folder.</source>
        <translation>%1 ist keine Monitron-Datenbank. Es wurde nichts geändert; legen Sie die Datei beiseite oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Monitron (schema %2, this one knows %3). Nothing was changed; use the newer program, or another data folder.</source>
        <translation>%1 wurde von einem neueren Monitron geschrieben (Schema %2, dieses kennt %3). Es wurde nichts geändert; verwenden Sie das neuere Programm oder einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The settings of monitor %1 can&apos;t be read: %2</source>
        <translation>Die Einstellungen von Monitor %1 können nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no monitor %1.</source>
        <translation>Es gibt keinen Monitor %1.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere meanwhile (it is at version %2, this edit began at %3). Load it again and repeat the edit.</source>
        <translation>„%1“ wurde inzwischen anderswo geändert (jetzt Version %2, diese Bearbeitung begann bei %3). Bitte neu laden und die Bearbeitung wiederholen.</translation>
    </message>
    <message>
        <source>This channel was switched off.</source>
        <translation>Dieser Kanal wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>Alerts were muted until %1.</source>
        <translation>Meldungen waren bis %1 stummgeschaltet.</translation>
    </message>
    <message>
        <source>The message %1 was decided already.</source>
        <translation>Über die Meldung %1 wurde bereits entschieden.</translation>
    </message>
    <message>
        <source>There is no delivery %1.</source>
        <translation>Es gibt keine Zustellung %1.</translation>
    </message>
    <message>
        <source>There is no result of that time any more.</source>
        <translation>Zu diesem Zeitpunkt gibt es kein Ergebnis mehr.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 can&apos;t be written. Free some space.</source>
        <translation>Der Datenträger ist voll, daher kann %1 nicht geschrieben werden. Geben Sie Platz frei.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written, it is read-only. Check the permissions of the file and of its folder.</source>
        <translation>%1 ist schreibgeschützt und kann nicht geschrieben werden. Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>%1 is locked by another program. Close it, then try again.</source>
        <translation>%1 ist durch ein anderes Programm gesperrt. Schließen Sie es und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 is damaged or not a Monitron database. Nothing was changed; restore a backup or move the file away.</source>
        <translation>%1 ist beschädigt oder keine Monitron-Datenbank. Es wurde nichts geändert; stellen Sie eine Sicherung wieder her oder legen Sie die Datei beiseite.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written. Check that its disk is connected and healthy.</source>
        <translation>%1 kann nicht gelesen oder geschrieben werden. Prüfen Sie, ob der Datenträger verbunden und in Ordnung ist.</translation>
    </message>
    <message>
        <source>%1 holds this already.</source>
        <translation>%1 enthält dies bereits.</translation>
    </message>
    <message>
        <source>The database %1 refused an operation.</source>
        <translation>Die Datenbank %1 hat eine Operation abgelehnt.</translation>
    </message>
    <message>
        <source>The state of monitor number %1 can&apos;t be read.</source>
        <translation>Der Status von Monitor Nummer %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is missing, but its write-ahead log is there. Put the file back, or restore a backup. Nothing was changed.</source>
        <translation>%1 fehlt, aber das zugehörige Write-Ahead-Log ist vorhanden. Legen Sie die Datei zurück oder stellen Sie eine Sicherung wieder her. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is empty: its contents were lost. Restore a backup, or move the file away to begin anew. Nothing was changed.</source>
        <translation>%1 ist leer: Der Inhalt ging verloren. Stellen Sie eine Sicherung wieder her oder legen Sie die Datei beiseite, um neu zu beginnen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The monitor is not in the trash: it was restored, or removed for good.</source>
        <translation>Der Monitor ist nicht im Papierkorb: Er wurde wiederhergestellt oder endgültig entfernt.</translation>
    </message>
    <message>
        <source>A note needs some text.</source>
        <translation>Eine Notiz braucht einen Text.</translation>
    </message>
    <message>
        <source>The channel was removed.</source>
        <translation>Der Kanal wurde entfernt.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <source>there is text behind a closing quote</source>
        <translation>nach einem schließenden Anführungszeichen folgt Text</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>ein Anführungszeichen wird geöffnet und nicht geschlossen</translation>
    </message>
    <message>
        <source>This is not a curl command.</source>
        <translation>Das ist kein curl-Befehl.</translation>
    </message>
    <message>
        <source>What the shell does with the answer is left out.</source>
        <translation>Was die Shell mit der Antwort macht, wird ausgelassen.</translation>
    </message>
    <message>
        <source>The value of curl&apos;s option “%1” is missing.</source>
        <translation>Der Wert der curl-Option „%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not a known option of curl.</source>
        <translation>„%1“ ist keine bekannte curl-Option.</translation>
    </message>
    <message>
        <source>“%1 %2” reads cookies from a file: paste them instead.</source>
        <translation>„%1 %2“ liest Cookies aus einer Datei: Fügen Sie stattdessen die Cookies selbst ein.</translation>
    </message>
    <message>
        <source>“%1” is left out: checks are made without it.</source>
        <translation>„%1“ wird ausgelassen: Prüfungen laufen ohne diese Option.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be done by a check.</source>
        <translation>„%1“ ist bei einer Prüfung nicht möglich.</translation>
    </message>
    <message>
        <source>“%1 %2” reads a file: paste what is in it instead.</source>
        <translation>„%1 %2“ liest eine Datei: Fügen Sie stattdessen ihren Inhalt ein.</translation>
    </message>
    <message>
        <source>“-H %1” reads a file: paste its headers instead.</source>
        <translation>„-H %1“ liest eine Datei: Fügen Sie stattdessen ihre Header ein.</translation>
    </message>
    <message>
        <source>The header “%1” is not of the form Name: value and is left out.</source>
        <translation>Der Header „%1“ hat nicht die Form Name: Wert und wird ausgelassen.</translation>
    </message>
    <message>
        <source>The header “Authorization: %1 …” can&apos;t be kept as a password or token: only Basic and Bearer can.</source>
        <translation>Der Header „Authorization: %1 …“ kann nicht als Passwort oder Token aufbewahrt werden: Das geht nur bei Basic und Bearer.</translation>
    </message>
    <message>
        <source>The password or token is not in the command: enter it.</source>
        <translation>Das Passwort oder Token steht nicht im Befehl: bitte eingeben.</translation>
    </message>
    <message>
        <source>“%1 %2” is not a number of seconds.</source>
        <translation>„%1 %2“ ist keine Anzahl Sekunden.</translation>
    </message>
    <message>
        <source>A check gives up after %1 s: whole seconds from 1 to 60.</source>
        <translation>Eine Prüfung bricht nach %1 s ab: ganze Sekunden von 1 bis 60.</translation>
    </message>
    <message>
        <source>Only the first address is taken.</source>
        <translation>Nur die erste Adresse wird übernommen.</translation>
    </message>
    <message>
        <source>There is no address in the command.</source>
        <translation>Der Befehl enthält keine Adresse.</translation>
    </message>
    <message>
        <source>“%1://” can&apos;t be checked: only http, https and telnet can.</source>
        <translation>„%1://“ kann nicht geprüft werden: Das geht nur mit http, https und telnet.</translation>
    </message>
    <message>
        <source>The header “%1” may be secret; it is kept with the monitor, not in the keyring.</source>
        <translation>Der Header „%1“ ist möglicherweise geheim; er wird beim Monitor aufbewahrt, nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>“%1” is a variable of a shell: put its value there.</source>
        <translation>„%1“ ist eine Shell-Variable: Setzen Sie dort ihren Wert ein.</translation>
    </message>
    <message>
        <source>“%1” is not a known field and is left out.</source>
        <translation>„%1“ ist kein bekanntes Feld und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1: “%2” is taken as no; yes is true, 1, yes or y.</source>
        <translation>%1: „%2“ gilt als Nein; Ja ist true, 1, yes oder y.</translation>
    </message>
    <message>
        <source>Its password or token is not in the file: enter it after the import.</source>
        <translation>Passwort oder Token steht nicht in der Datei: bitte nach dem Import eingeben.</translation>
    </message>
    <message>
        <source>“%1” is not an address</source>
        <translation>„%1“ ist keine Adresse</translation>
    </message>
    <message>
        <source>%1: the password in its address.</source>
        <translation>%1: das Passwort in der Adresse.</translation>
    </message>
    <message>
        <source>%1: the header “%2”.</source>
        <translation>%1: der Header „%2“.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it is read as Latin-1.</source>
        <translation>Die Datei ist nicht in UTF-8; sie wird als Latin-1 gelesen.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1 (at byte %2).</source>
        <translation>Dies ist kein gültiges JSON: %1 (bei Byte %2).</translation>
    </message>
    <message>
        <source>A list of monitors is expected: [{&quot;name&quot;: …}, …].</source>
        <translation>Erwartet wird eine Liste von Monitoren: [{&quot;name&quot;: …}, …].</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>Die Spalte „%1“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>The column “%1” is not known and is left out.</source>
        <translation>Die Spalte „%1“ ist nicht bekannt und wird ausgelassen.</translation>
    </message>
    <message>
        <source>This is neither a JSON list, nor CSV whose first line names the columns (name, url, method, interval_seconds, timeout_seconds, enabled), nor a list of addresses or curl commands.</source>
        <translation>Dies ist weder eine JSON-Liste noch CSV, dessen erste Zeile die Spalten nennt (name, url, method, interval_seconds, timeout_seconds, enabled), noch eine Liste von Adressen oder curl-Befehlen.</translation>
    </message>
    <message>
        <source>there are more cells than columns (“%1”)</source>
        <translation>es gibt mehr Zellen als Spalten („%1“)</translation>
    </message>
    <message>
        <source>“%1” stands in a column without a name and is left out.</source>
        <translation>„%1“ steht in einer Spalte ohne Namen und wird ausgelassen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB.</source>
        <translation>Die Datei ist größer als 64 MiB.</translation>
    </message>
    <message>
        <source>Sustained outage</source>
        <translation>Anhaltender Ausfall</translation>
    </message>
    <message>
        <source>%1: its certificate needs attention.</source>
        <translation>%1: Das Zertifikat braucht Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>monitor, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This channel is set not to send alerts of this kind.</source>
        <translation>Dieser Kanal ist so eingestellt, dass er Meldungen dieser Art nicht sendet.</translation>
    </message>
    <message>
        <source>The server at this address says that it is elsewhere (HTTP status %1). Check the address.</source>
        <translation>Der Server an dieser Adresse meldet, dass er woanders ist (HTTP-Status %1). Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The server at this address says that it has moved to %1. Change the address if that is right.</source>
        <translation>Der Server an dieser Adresse meldet, dass er nach %1 umgezogen ist. Ändern Sie die Adresse, wenn das stimmt.</translation>
    </message>
    <message>
        <source>The server can&apos;t answer just now (HTTP status %1). What stands before it may not reach it.</source>
        <translation>Der Server kann gerade nicht antworten (HTTP-Status %1). Möglicherweise erreicht ihn das nicht, was ihm vorgeschaltet ist.</translation>
    </message>
    <message>
        <source>The server asks to wait: there were too many requests.</source>
        <translation>Der Server bittet zu warten: Es gab zu viele Anfragen.</translation>
    </message>
    <message>
        <source>What answered is no Monitron server (HTTP status %1). Check the address; there may also be a proxy or a sign-in page in between.</source>
        <translation>Geantwortet hat kein Monitron-Server (HTTP-Status %1). Prüfen Sie die Adresse; es kann auch ein Proxy oder eine Anmeldeseite dazwischen sein.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1.</source>
        <translation>Der Server hat mit dem HTTP-Status %1 geantwortet.</translation>
    </message>
    <message>
        <source>It was changed on the server again meanwhile. Look at it once more.</source>
        <translation>Auf dem Server gab es inzwischen eine weitere Änderung. Sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else meanwhile. Load it again and repeat the edit.</source>
        <translation>„%1“ wurde inzwischen von jemand anderem geändert. Bitte neu laden und die Bearbeitung wiederholen.</translation>
    </message>
    <message>
        <source>“%1” was removed by somebody else meanwhile.</source>
        <translation>„%1“ wurde inzwischen von jemand anderem entfernt.</translation>
    </message>
    <message>
        <source>No incident is open for this monitor.</source>
        <translation>Für diesen Monitor ist keine Störung offen.</translation>
    </message>
    <message>
        <source>It was changed by somebody else meanwhile: %1.</source>
        <translation>Inzwischen von jemand anderem geändert: %1.</translation>
    </message>
    <message>
        <source>It was changed by somebody else before it was removed here.</source>
        <translation>Wurde von jemand anderem geändert, bevor es hier entfernt wurde.</translation>
    </message>
    <message>
        <source>The password that was set with it isn&apos;t kept on this computer any more. Set it again.</source>
        <translation>Das zugleich gesetzte Passwort ist auf diesem Computer nicht mehr vorhanden. Setzen Sie es erneut.</translation>
    </message>
    <message>
        <source>It was removed by somebody else meanwhile.</source>
        <translation>Wurde inzwischen von jemand anderem entfernt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read: %1 “%2”.</source>
        <translation>Die Antwort des Servers kann nicht gelesen werden: %1 „%2“.</translation>
    </message>
    <message>
        <source>The server&apos;s stream of changes has fallen silent.</source>
        <translation>Der Änderungsstrom des Servers ist verstummt.</translation>
    </message>
    <message>
        <source>The server&apos;s stream of changes can&apos;t be read.</source>
        <translation>Der Änderungsstrom des Servers kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than 64 MiB.</source>
        <translation>Die Antwort des Servers ist größer als 64 MiB.</translation>
    </message>
    <message>
        <source>The server ended the stream of changes.</source>
        <translation>Der Server hat den Änderungsstrom beendet.</translation>
    </message>
    <message>
        <source>What answered is no stream of changes: there may be a proxy or a sign-in page in between.</source>
        <translation>Die Antwort ist kein Änderungsstrom: Es kann ein Proxy oder eine Anmeldeseite dazwischen sein.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Es ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>It is not valid before %1; is the clock of this computer right?</source>
        <translation>Es ist erst ab %1 gültig; geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>It is self-signed: no authority vouches for it.</source>
        <translation>Es ist selbstsigniert: Keine Zertifizierungsstelle bürgt dafür.</translation>
    </message>
    <message>
        <source>It is made out to %1, not to %2.</source>
        <translation>Es ist auf %1 ausgestellt, nicht auf %2.</translation>
    </message>
    <message>
        <source>It comes from an authority that this computer does not know.</source>
        <translation>Es stammt von einer Zertifizierungsstelle, die dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>It has been revoked.</source>
        <translation>Es wurde widerrufen.</translation>
    </message>
    <message>
        <source>%1 refuses connections: no server is running there, or a firewall is in between.</source>
        <translation>%1 lehnt Verbindungen ab: Dort läuft kein Server, oder eine Firewall ist dazwischen.</translation>
    </message>
    <message>
        <source>There is no address for the name %1. Check the spelling, and your own connection.</source>
        <translation>Zum Namen %1 gibt es keine Adresse. Prüfen Sie die Schreibweise und Ihre eigene Verbindung.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS: it may be a server for http:// only.</source>
        <translation>%1 spricht kein TLS: Es ist vielleicht ein Server nur für http://.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>Keine sichere Verbindung zu %1: %2.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not lead to %1: %2.</source>
        <translation>Der Proxy dieses Computers führt nicht zu %1: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 came damaged: %2.</source>
        <translation>Die Antwort von %1 kam beschädigt an: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP: %2.</source>
        <translation>Die Antwort von %1 ist kein HTTP: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2.</source>
        <translation>%1 ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: it does not react.</source>
        <translation>%1 ist nicht erreichbar: keine Reaktion.</translation>
    </message>
    <message>
        <source>The connection to the server was given up.</source>
        <translation>Die Verbindung zum Server wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It is not the one that you have trusted. If nobody who runs the server has changed it, somebody is between you and the server and reads along: ask before you trust the new one.</source>
        <translation>Es ist nicht das, dem Sie vertraut haben. Wenn es niemand geändert hat, der den Server betreibt, sitzt jemand zwischen Ihnen und dem Server und liest mit: Fragen Sie nach, bevor Sie dem neuen vertrauen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut.</translation>
    </message>
    <message>
        <source>Looking whether the stream gets through.</source>
        <translation>Es wird geprüft, ob der Änderungsstrom durchkommt.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like monitron.example.org, or https://monitron.example.org:8443/.</source>
        <translation>Das ist keine Serveradresse. Sie sieht aus wie monitron.example.org oder https://monitron.example.org:8443/.</translation>
    </message>
    <message>
        <source>A server&apos;s address begins with https://, not with %1://.</source>
        <translation>Eine Serveradresse beginnt mit https://, nicht mit %1://.</translation>
    </message>
    <message>
        <source>The address must not hold a name or a password; they are asked for next.</source>
        <translation>Die Adresse darf weder Namen noch Passwort enthalten; danach wird als Nächstes gefragt.</translation>
    </message>
    <message>
        <source>Without TLS, everybody on the way to %1 can read the password and everything else. Use https:// instead.</source>
        <translation>Ohne TLS kann jeder auf dem Weg zu %1 das Passwort und alles andere mitlesen. Verwenden Sie stattdessen https://.</translation>
    </message>
    <message>
        <source>The address of the server is missing.</source>
        <translation>Die Adresse des Servers fehlt.</translation>
    </message>
    <message>
        <source>This is an invitation, not the address of a server.</source>
        <translation>Das ist eine Einladung, keine Serveradresse.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Die Adresse ist zu lang.</translation>
    </message>
    <message>
        <source>This is not an invitation to a team. Its link begins with %1.</source>
        <translation>Das ist keine Einladung in ein Team. Ihr Link beginnt mit %1.</translation>
    </message>
    <message>
        <source>The link of the invitation is incomplete. Copy the whole of it.</source>
        <translation>Der Link der Einladung ist unvollständig. Kopieren Sie ihn ganz.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Monitron server. Check the address.</source>
        <translation>Was an dieser Adresse antwortet, ist kein Monitron-Server. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The server (%1) is too new for this Monitron (%2). Update Monitron on this computer.</source>
        <translation>Der Server (%1) ist zu neu für dieses Monitron (%2). Aktualisieren Sie Monitron auf diesem Computer.</translation>
    </message>
    <message>
        <source>The server (%1) is too old for this Monitron (%2). Whoever runs the server has to update it.</source>
        <translation>Der Server (%1) ist zu alt für dieses Monitron (%2). Wer den Server betreibt, muss ihn aktualisieren.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>There were too many attempts. The next one is possible in %1.</source>
        <translation>Es gab zu viele Versuche. Der nächste ist in %1 möglich.</translation>
    </message>
    <message>
        <source>There were too many attempts. Try again later.</source>
        <translation>Es gab zu viele Versuche. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This account is switched off. Ask an admin of the team.</source>
        <translation>Dieses Konto ist deaktiviert. Fragen Sie einen Admin des Teams.</translation>
    </message>
    <message>
        <source>This account has a second factor: a one-time password is needed too.</source>
        <translation>Dieses Konto hat einen zweiten Faktor: Es wird auch ein Einmalpasswort benötigt.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>Die E-Mail-Adresse oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>The one-time password is wrong, or was used already.</source>
        <translation>Das Einmalpasswort ist falsch oder wurde bereits verwendet.</translation>
    </message>
    <message>
        <source>The invitation was used already, was withdrawn, has expired, or is for another e-mail address. Ask for a new one.</source>
        <translation>Die Einladung wurde bereits verwendet oder zurückgezogen, ist abgelaufen oder gilt für eine andere E-Mail-Adresse. Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind the server&apos;s: one of the two is wrong.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Servers um %1 nach: Eine von beiden ist falsch.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of the server&apos;s: one of the two is wrong.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Servers um %1 vor: Eine von beiden ist falsch.</translation>
    </message>
    <message>
        <source>The session was given up.</source>
        <translation>Die Sitzung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nobody can join this team by an invitation at present. Ask an admin of the team for an account.</source>
        <translation>Zurzeit kann niemand diesem Team über eine Einladung beitreten. Bitten Sie einen Admin des Teams um ein Konto.</translation>
    </message>
    <message>
        <source>Nobody is signed in to this server.</source>
        <translation>Bei diesem Server ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>Who is signed in is in the keyring, which can&apos;t be used: %1</source>
        <translation>Wer angemeldet ist, steht im Schlüsselbund, der nicht verwendet werden kann: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense: it has no tokens in it.</source>
        <translation>Die Antwort des Servers ergibt keinen Sinn: Sie enthält keine Token.</translation>
    </message>
    <message>
        <source>The history of %1 has a result that makes no sense: %2</source>
        <translation>Der Verlauf von %1 enthält ein Ergebnis, das keinen Sinn ergibt: %2</translation>
    </message>
    <message>
        <source>The history of %1 has an hour that makes no sense: %2</source>
        <translation>Der Verlauf von %1 enthält eine Stunde, die keinen Sinn ergibt: %2</translation>
    </message>
    <message>
        <source>The history of %1 has a day that makes no sense: %2</source>
        <translation>Der Verlauf von %1 enthält einen Tag, der keinen Sinn ergibt: %2</translation>
    </message>
    <message>
        <source>The history that the server sent can&apos;t be read.</source>
        <translation>Der vom Server gesendete Verlauf kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The state of a monitor that the server sent can&apos;t be read.</source>
        <translation>Der vom Server gesendete Status eines Monitors kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The server sends history in a form that is newer than this Monitron.</source>
        <translation>Der Server sendet den Verlauf in einem Format, das neuer als dieses Monitron ist.</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message numerus="yes">
        <source>%n header(s)</source>
        <translation>
            <numerusform>%n Header</numerusform>
            <numerusform>%n Header</numerusform>
        </translation>
    </message>
    <message>
        <source>body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>user and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>any certificate</source>
        <translation>beliebiges Zertifikat</translation>
    </message>
    <message>
        <source>Filled from a curl command: %1.</source>
        <translation>Aus einem curl-Befehl übernommen: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>names of settings</comment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Contradicts the team&apos;s</source>
        <translation>Widerspricht dem Team</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Waits for the server</source>
        <translation>Wartet auf den Server</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Alerts muted until</source>
        <translation>Meldungen stummgeschaltet bis</translation>
    </message>
    <message>
        <source>How long history is kept</source>
        <translation>Aufbewahrungsdauer des Verlaufs</translation>
    </message>
    <message>
        <source>Colours of tags</source>
        <translation>Farben der Schlagwörter</translation>
    </message>
    <message>
        <source>created and removed</source>
        <translation>angelegt und entfernt</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>incident acknowledged</source>
        <translation>Störung quittiert</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>You and somebody else changed the same settings.</source>
        <translation>Sie und jemand anders haben dieselben Einstellungen geändert.</translation>
    </message>
    <message>
        <source>You edited it, and somebody else removed it meanwhile.</source>
        <translation>Sie haben es bearbeitet, und jemand anders hat es inzwischen entfernt.</translation>
    </message>
    <message>
        <source>You removed it, and somebody else changed it before that reached the server.</source>
        <translation>Sie haben es entfernt, und jemand anders hat es geändert, bevor das beim Server ankam.</translation>
    </message>
</context>
<context>
    <name>EditorSource</name>
    <message>
        <source>This monitor was deleted meanwhile.</source>
        <translation>Dieser Monitor wurde inzwischen gelöscht.</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>%1: “%2”, theirs “%3”</source>
        <translation>%1: „%2“, andere Änderung „%3“</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Accepted status codes</source>
        <translation>Akzeptierte Statuscodes</translation>
    </message>
    <message>
        <source>Redirects followed</source>
        <translation>Gefolgte Weiterleitungen</translation>
    </message>
    <message>
        <source>Valid certificate</source>
        <translation>Gültiges Zertifikat</translation>
    </message>
    <message>
        <source>Down after failures</source>
        <translation>Ausgefallen nach Fehlern</translation>
    </message>
    <message>
        <source>Up after successes</source>
        <translation>Verfügbar nach Erfolgen</translation>
    </message>
    <message>
        <source>Checks while failing</source>
        <translation>Prüfungen bei Fehlern</translation>
    </message>
    <message>
        <source>Sustained after failures</source>
        <translation>Anhaltend nach Fehlern</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Flapping from incident</source>
        <translation>Instabil ab Störung</translation>
    </message>
    <message>
        <source>Calm before “recovered”</source>
        <translation>Ruhe vor „behoben“</translation>
    </message>
    <message>
        <source>“Still down” every</source>
        <translation>„Noch ausgefallen“ alle</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Prüfen alle</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Abbrechen nach</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Without %1: only the team&apos;s server knows the values.</source>
        <translation>Ohne %1: die Werte kennt nur der Server des Teams.</translation>
    </message>
</context>
<context>
    <name>FileWriter</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n T</numerusform>
            <numerusform>%n T</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>alle %1 s</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>alle %1 min</translation>
    </message>
    <message>
        <source>every %1 h</source>
        <translation>alle %1 h</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>4 min ago</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened, the other side&apos;s words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is being sent</source>
        <translation>%1 wird gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%1 not delivered yet, %n attempt(s), the next at %2</source>
        <translation>
            <numerusform>%1 noch nicht zugestellt, %n Versuch, der nächste: %2</numerusform>
            <numerusform>%1 noch nicht zugestellt, %n Versuche, der nächste: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 delivered after %2, at attempt %3</source>
        <translation>%1 nach %2 zugestellt, beim %3. Versuch</translation>
    </message>
    <message>
        <source>%1 delivered after %2</source>
        <translation>%1 nach %2 zugestellt</translation>
    </message>
    <message>
        <source>Nobody was told %1</source>
        <comment>name of a message</comment>
        <translation>%1 wurde niemandem gemeldet</translation>
    </message>
    <message>
        <source>No channel was set up.</source>
        <translation>Es war kein Kanal eingerichtet.</translation>
    </message>
    <message>
        <source>It was acknowledged.</source>
        <translation>Die Störung wurde quittiert.</translation>
    </message>
    <message>
        <source>It was acknowledged by %1.</source>
        <translation>Die Störung wurde von %1 quittiert.</translation>
    </message>
    <message>
        <source>No %1 reminder</source>
        <translation>Keine Erinnerung %1</translation>
    </message>
    <message>
        <source>Reminders are off for this monitor.</source>
        <translation>Erinnerungen sind für diesen Monitor ausgeschaltet.</translation>
    </message>
    <message>
        <source>No more reminders</source>
        <translation>Keine weiteren Erinnerungen</translation>
    </message>
    <message>
        <source>%1 was not told</source>
        <comment>name of a message</comment>
        <translation>%1 wurde nicht gemeldet</translation>
    </message>
    <message>
        <source>It is off for this monitor.</source>
        <translation>Für diesen Monitor ausgeschaltet.</translation>
    </message>
    <message>
        <source>“down”</source>
        <translation>„ausgefallen“</translation>
    </message>
    <message>
        <source>“flapping”</source>
        <translation>„instabil“</translation>
    </message>
    <message>
        <source>“sustained outage”</source>
        <translation>„anhaltender Ausfall“</translation>
    </message>
    <message>
        <source>“still down”</source>
        <translation>„noch ausgefallen“</translation>
    </message>
    <message>
        <source>“recovered”</source>
        <translation>„behoben“</translation>
    </message>
    <message>
        <source>“paused”</source>
        <translation>„pausiert“</translation>
    </message>
    <message>
        <source>“certificate ends”</source>
        <translation>„Zertifikat läuft ab“</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>name of a channel</comment>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%1 not delivered after %n attempt(s)</source>
        <translation>
            <numerusform>%1 nach %n Versuch nicht zugestellt</numerusform>
            <numerusform>%1 nach %n Versuchen nicht zugestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not delivered</source>
        <translation>%1 nicht zugestellt</translation>
    </message>
    <message>
        <source>%1 not asked</source>
        <comment>name of a channel</comment>
        <translation>%1 nicht verwendet</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <comment>3 failures within 1 h</comment>
        <translation>%1 innerhalb von %2</translation>
    </message>
    <message>
        <source>Confirmed down</source>
        <translation>Ausfall bestätigt</translation>
    </message>
    <message>
        <source>Sustained outage</source>
        <translation>Anhaltender Ausfall</translation>
    </message>
    <message>
        <source>Down again: it is flapping</source>
        <translation>Erneut ausgefallen: instabil</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed down after %n failure(s)</source>
        <translation>
            <numerusform>Ausfall nach %n Fehler bestätigt</numerusform>
            <numerusform>Ausfall nach %n Fehlern bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Still down after %1</source>
        <translation>Nach %1 noch ausgefallen</translation>
    </message>
    <message>
        <source>Down for good: it no longer comes and goes</source>
        <translation>Dauerhaft ausgefallen: nicht mehr instabil</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Acknowledged by %1</source>
        <translation>Quittiert von %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Notiz von %1</translation>
    </message>
    <message numerus="yes">
        <source>Still failing, %n time(s) in a row</source>
        <translation>
            <numerusform>Weiterhin fehlerhaft, %n-mal in Folge</numerusform>
            <numerusform>Weiterhin fehlerhaft, %n-mal in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Checked %2 now.</source>
        <comment>failure; every 30 s</comment>
        <translation>%1
Wird jetzt %2 geprüft.</translation>
    </message>
    <message>
        <source>Lasted %1.</source>
        <translation>Dauer: %1.</translation>
    </message>
    <message>
        <source>Called recovered at %1, after %2 without a failure.</source>
        <translation>Als behoben gemeldet: %1, nach %2 ohne Fehler.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>First failure</source>
        <translation>Erster Fehler</translation>
    </message>
    <message>
        <source>The monitor of this incident is gone.</source>
        <translation>Den Monitor dieser Störung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Flapping for %1</source>
        <translation>Instabil seit %1</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <translation>Ausgefallen seit %1</translation>
    </message>
    <message>
        <source>Closed by a pause</source>
        <translation>Durch Pausieren beendet</translation>
    </message>
    <message>
        <source>Since %1, %2</source>
        <comment>time, how long ago</comment>
        <translation>Seit %1, %2</translation>
    </message>
    <message>
        <source>%1 – %2, lasted %3</source>
        <comment>begin, end, duration</comment>
        <translation>%1 – %2, Dauer %3</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>Störung: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Beginn: %1</translation>
    </message>
    <message>
        <source>Still open after %1</source>
        <translation>Nach %1 noch offen</translation>
    </message>
    <message>
        <source>Ended: %1, lasted %2</source>
        <translation>Ende: %1, Dauer %2</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Systemvorgabe</translation>
    </message>
</context>
<context>
    <name>ListContextMenu</name>
    <message>
        <source>&amp;Move to group</source>
        <translation>In Gruppe ver&amp;schieben</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation>Neue &amp;Gruppe…</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>Aus&amp;klappen</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>Ein&amp;klappen</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>&amp;Alle einklappen</translation>
    </message>
    <message>
        <source>Unfold a&amp;ll</source>
        <translation>A&amp;lle ausklappen</translation>
    </message>
    <message>
        <source>&amp;Rename group…</source>
        <translation>Gruppe &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation>Auf &amp;oberste Ebene</translation>
    </message>
</context>
<context>
    <name>MonitorEdit</name>
    <message>
        <source>“%1” was deleted meanwhile.</source>
        <translation>„%1“ wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was changed since, so that can&apos;t be taken back.</source>
        <translation>„%1“ wurde seither geändert; das kann nicht rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>MonitorRow</name>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>uptime %1</source>
        <translation>Verfügbarkeit %1</translation>
    </message>
    <message>
        <source>latency %1</source>
        <translation>Latenz %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>Zu kurz: mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>Weak: a few words more make it safe.</source>
        <translation>Schwach: ein paar Wörter mehr machen sie sicher.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Mittel.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Run by hand</source>
        <translation>Manuell ausgeführt</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Nach Zeitplan</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Kind of failure: %1</source>
        <translation>Art des Fehlers: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Gesamt: %1</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <comment>phase, duration</comment>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Größe: %1</translation>
    </message>
    <message>
        <source>Certificate: %1, valid until %2, SHA-256 %3</source>
        <translation>Zertifikat: %1, gültig bis %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>This monitor has been deleted.</source>
        <translation>Dieser Monitor wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>Retry</name>
    <message>
        <source>“%1” is not a number of attempts × seconds, such as 2 × 30</source>
        <translation>„%1“ hat nicht die Form Versuche × Sekunden, zum Beispiel 2 × 30</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Also manages users, invitations and the server, and reads the audit log.</source>
        <translation>Verwaltet zusätzlich Benutzer, Einladungen und den Server und liest das Audit-Protokoll.</translation>
    </message>
    <message>
        <source>Changes monitors, channels and settings, and acknowledges incidents.</source>
        <translation>Ändert Monitore, Kanäle und Einstellungen und quittiert Störungen.</translation>
    </message>
    <message>
        <source>Sees everything about the team&apos;s monitors and changes nothing.</source>
        <translation>Sieht alles über die Monitore des Teams und ändert nichts.</translation>
    </message>
</context>
<context>
    <name>SecretQuestion</name>
    <message>
        <source>Monitron is closing.</source>
        <translation>Monitron wird geschlossen.</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Watches APIs and sites.

&quot;monitron check URL&quot; runs checks without a window; see &quot;monitron check --help&quot;.</source>
        <translation>Überwacht APIs und Websites.

„monitron check URL“ führt Prüfungen ohne Fenster aus; siehe „monitron check --help“.</translation>
    </message>
    <message>
        <source>Keeps the data in &lt;directory&gt;.</source>
        <translation>Bewahrt die Daten in &lt;directory&gt; auf.</translation>
    </message>
    <message>
        <source>Imports monitors from a JSON or CSV &lt;file&gt;.</source>
        <translation>Importiert Monitore aus einer JSON- oder CSV-Datei &lt;file&gt;.</translation>
    </message>
    <message>
        <source>Goes back to a backup &lt;file&gt; first.</source>
        <translation>Kehrt zuerst zu einer Sicherung &lt;file&gt; zurück.</translation>
    </message>
    <message>
        <source>Starts in the tray.</source>
        <translation>Startet im Infobereich.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Gibt die Version aus.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>Gibt diese Hilfe aus.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
    <message>
        <source>Try &quot;monitron --help&quot;.</source>
        <translation>Siehe „monitron --help“.</translation>
    </message>
    <message>
        <source>There is no display here, so the window can&apos;t be shown.
&quot;monitron check URL&quot; runs checks without one.
</source>
        <translation>Hier gibt es keine Anzeige, daher kann das Fenster nicht gezeigt werden.
„monitron check URL“ führt Prüfungen ohne Fenster aus.
</translation>
    </message>
    <message>
        <source>Usage: monitron [--profile DIRECTORY] [--import FILE] [--restore FILE] [--minimized]
       monitron monitron://join/…
       monitron check URL …

  --profile DIRECTORY  keeps the data there
  --import FILE        imports monitors from JSON or CSV
  --restore FILE       goes back to a backup; the present data is kept beside it
  --minimized          starts in the tray
  -v, --version        prints the version
  -h, --help           prints this help
</source>
        <translation>Aufruf: monitron [--profile ORDNER] [--import DATEI] [--restore DATEI] [--minimized]
        monitron monitron://join/…
        monitron check URL …

  --profile ORDNER     bewahrt die Daten dort auf
  --import DATEI       importiert Monitore aus JSON oder CSV
  --restore DATEI      kehrt zu einer Sicherung zurück; die jetzigen Daten bleiben daneben erhalten
  --minimized          startet im Infobereich
  -v, --version        gibt die Version aus
  -h, --help           gibt diese Hilfe aus
</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Unobserved</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>Down for 4 min</comment>
        <translation>%1 seit %2</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Fetching %1 of %2</source>
        <comment>monitors</comment>
        <translation>%1 von %2 abgerufen</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird abgerufen…</translation>
    </message>
    <message>
        <source>not saving</source>
        <translation>speichert nicht</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>prüft</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netzwerk</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n Änderung wartet</numerusform>
            <numerusform>%n Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>Offline seit %1.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Offline.</translation>
    </message>
    <message>
        <source>What you see is as it was then; Monitron goes on by itself.</source>
        <translation>Sie sehen den Stand von damals; Monitron macht von selbst weiter.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>Sign in again: nothing that you changed is lost.</source>
        <translation>Melden Sie sich erneut an: Keine Ihrer Änderungen geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for the server.</source>
        <translation>
            <numerusform>%n Änderung wartet auf den Server.</numerusform>
            <numerusform>%n Änderungen warten auf den Server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a decision</source>
        <comment>changes that were made here</comment>
        <translation>
            <numerusform>%n braucht eine Entscheidung</numerusform>
            <numerusform>%n brauchen eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wait, %2 need a decision</source>
        <comment>changes that were made here</comment>
        <translation>%1 warten, %2 brauchen eine Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours need a decision.</source>
        <translation>
            <numerusform>%n Ihrer Änderungen braucht eine Entscheidung.</numerusform>
            <numerusform>%n Ihrer Änderungen brauchen eine Entscheidung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagColor</name>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>TeamList</name>
    <message>
        <source>The list of teams can&apos;t be read: %1 (%2)</source>
        <translation>Die Liste der Teams kann nicht gelesen werden: %1 (%2)</translation>
    </message>
    <message>
        <source>The list of teams was written by a newer Monitron. Use that one.</source>
        <translation>Die Liste der Teams wurde von einem neueren Monitron geschrieben. Verwenden Sie dieses.</translation>
    </message>
    <message>
        <source>an entry is no team</source>
        <translation>ein Eintrag ist kein Team</translation>
    </message>
    <message>
        <source>The list of teams is damaged (%1). It is kept as “%2”; add the teams that are missing again.</source>
        <translation>Die Liste der Teams ist beschädigt (%1). Sie bleibt als „%2“ erhalten; fügen Sie die fehlenden Teams erneut hinzu.</translation>
    </message>
    <message>
        <source>The list of teams is damaged (%1).</source>
        <translation>Die Liste der Teams ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>You have joined this team already, as %1.</source>
        <translation>Sie sind diesem Team bereits als %1 beigetreten.</translation>
    </message>
    <message>
        <source>This team is not there any more.</source>
        <translation>Dieses Team ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The list of teams can&apos;t be written: %1 (%2)</source>
        <translation>Die Liste der Teams kann nicht geschrieben werden: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>team, e-mail</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Status %1 is in %2</source>
        <translation>Status %1 liegt in %2</translation>
    </message>
    <message>
        <source>Status %1; expected %2</source>
        <translation>Status %1; erwartet: %2</translation>
    </message>
    <message>
        <source>Certificate or TLS: %1</source>
        <translation>Zertifikat oder TLS: %1</translation>
    </message>
    <message numerus="yes">
        <source>Certificate valid, %n day(s) left</source>
        <translation>
            <numerusform>Zertifikat gültig, noch %n Tag</numerusform>
            <numerusform>Zertifikat gültig, noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certificate ended %n day(s) ago</source>
        <translation>
            <numerusform>Zertifikat vor %n Tag abgelaufen</numerusform>
            <numerusform>Zertifikat vor %n Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection within %1</source>
        <translation>Keine Verbindung innerhalb von %1</translation>
    </message>
    <message>
        <source>No complete answer within %1</source>
        <translation>Keine vollständige Antwort innerhalb von %1</translation>
    </message>
    <message>
        <source>Connected within %1 (%2)</source>
        <translation>Innerhalb von %1 verbunden (%2)</translation>
    </message>
    <message>
        <source>Answered within %1 (%2)</source>
        <translation>Innerhalb von %1 beantwortet (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Redirected more often than %n time(s)</source>
        <translation>
            <numerusform>Öfter als %n-mal weitergeleitet</numerusform>
            <numerusform>Öfter als %n-mal weitergeleitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redirected to %1 (followed up to %n time(s))</source>
        <translation>
            <numerusform>Weitergeleitet zu %1 (bis zu %n-mal gefolgt)</numerusform>
            <numerusform>Weitergeleitet zu %1 (bis zu %n-mal gefolgt)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be said: this computer has no network</source>
        <translation>Keine Aussage möglich: Dieser Computer hat kein Netzwerk</translation>
    </message>
</context>
<context>
    <name>monitron::AccountWindow</name>
    <message>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
</context>
<context>
    <name>monitron::AddTeamDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Team hinzufügen</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Server wird gefragt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Where is your team&apos;s server?</source>
        <translation>Wo ist der Server Ihres Teams?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Or the link of an invitation, which begins with monitron://join/.</source>
        <translation>Oder der Link einer Einladung, der mit monitron://join/ beginnt.</translation>
    </message>
    <message>
        <source>Connect without encryption all the same</source>
        <translation>Trotzdem ohne Verschlüsselung verbinden</translation>
    </message>
    <message>
        <source>Everybody on the way can read your password and everything else, and change it.</source>
        <translation>Jeder auf dem Weg kann Ihr Passwort und alles andere lesen und verändern.</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>Ist das der richtige Server?</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>Fingerabdruck des Zertifikats</translation>
    </message>
    <message>
        <source>Compare it with the one that whoever runs the server tells you. From then on only this certificate is accepted, and you are not asked again.</source>
        <translation>Vergleichen Sie ihn mit dem, den Ihnen der Betreiber des Servers nennt. Von da an wird nur dieses Zertifikat akzeptiert, und Sie werden nicht wieder gefragt.</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Ich habe ein Konto</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1: %2

%3 Its fingerprint (SHA-256):</source>
        <translation>Niemand, dem dieser Computer vertraut, bürgt für das Zertifikat von %1: %2

%3 Sein Fingerabdruck (SHA-256):</translation>
    </message>
    <message>
        <source>%1 – Monitron %2</source>
        <comment>host, version</comment>
        <translation>%1 – Monitron %2</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>Ich bin neu hier</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Ich habe eine Einladung</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>monitron::AdministrationWindow</name>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Only admins of the team see users, invitations, the audit log and the settings of the server. Ask one of them if you need to.</source>
        <translation>Nur Admins des Teams sehen Benutzer, Einladungen, das Audit-Protokoll und die Einstellungen des Servers. Fragen Sie bei Bedarf einen von ihnen.</translation>
    </message>
</context>
<context>
    <name>monitron::AlertsPage</name>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Down after failures</source>
        <translation>Ausgefallen nach Fehlern</translation>
    </message>
    <message>
        <source>In a row; one hiccup is no outage.</source>
        <translation>In Folge; ein Aussetzer ist noch kein Ausfall.</translation>
    </message>
    <message>
        <source>Up after successes</source>
        <translation>Verfügbar nach Erfolgen</translation>
    </message>
    <message>
        <source>Checks while failing</source>
        <translation>Prüfungen bei Fehlern</translation>
    </message>
    <message>
        <source>Attempts × seconds, the last for ever; never slower than the interval.</source>
        <translation>Versuche × Sekunden, die letzte Stufe unbegrenzt; nie langsamer als das Intervall.</translation>
    </message>
    <message>
        <source>Sustained after failures</source>
        <translation>Anhaltend nach Fehlern</translation>
    </message>
    <message>
        <source>That many failed checks within the window are a sustained outage.</source>
        <translation>So viele fehlgeschlagene Prüfungen im Zeitfenster sind ein anhaltender Ausfall.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Flapping from incident</source>
        <translation>Instabil ab Störung</translation>
    </message>
    <message>
        <source>The n-th within the window is told as flapping.</source>
        <translation>Die n-te im Zeitfenster wird als „instabil“ gemeldet.</translation>
    </message>
    <message>
        <source>Calm before “recovered”</source>
        <translation>Ruhe vor „behoben“</translation>
    </message>
    <message>
        <source>For flapping and sustained outages.</source>
        <translation>Bei „instabil“ und anhaltenden Ausfällen.</translation>
    </message>
    <message>
        <source>“Still down” every</source>
        <translation>„Noch ausgefallen“ alle</translation>
    </message>
</context>
<context>
    <name>monitron::AlertsSection</name>
    <message>
        <source>Alerts and channels</source>
        <translation>Meldungen und Kanäle</translation>
    </message>
    <message>
        <source>Nobody is told when something breaks. Add a channel.</source>
        <translation>Bei einer Störung wird niemand benachrichtigt. Fügen Sie einen Kanal hinzu.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>kind of channel</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>For 4 hours</source>
        <translation>Für 4 Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <translation>Bis morgen, %1</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>Mute all alerts</source>
        <translation>Alle Meldungen stummschalten</translation>
    </message>
    <message>
        <source>Checks go on. What would have been told meanwhile is kept with its incident as not sent.</source>
        <translation>Die Prüfungen laufen weiter. Was in dieser Zeit gemeldet worden wäre, bleibt bei seiner Störung als nicht gesendet vermerkt.</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>Stummgeschaltet bis %1.</translation>
    </message>
    <message>
        <source>Nobody is told when something breaks.</source>
        <translation>Bei einer Störung wird niemand benachrichtigt.</translation>
    </message>
</context>
<context>
    <name>monitron::ApiKeyDialog</name>
    <message>
        <source>New API key</source>
        <translation>Neuer API-Schlüssel</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What uses it: “deploy”, “status screen”.</source>
        <translation>Was ihn verwendet: „deploy“, „Statusanzeige“.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Until it is removed</source>
        <translation>Bis er entfernt wird</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Gültigkeit</translation>
    </message>
</context>
<context>
    <name>monitron::ApiKeysModel</name>
    <message>
        <source>%1…</source>
        <comment>the beginning of a key</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>4 min ago</comment>
        <translation>zuletzt verwendet: %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie verwendet</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>4 min ago</comment>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <comment>in 6 days</comment>
        <translation>läuft %1 ab</translation>
    </message>
    <message>
        <source>doesn&apos;t end</source>
        <translation>läuft nicht ab</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Abgelaufen</translation>
    </message>
</context>
<context>
    <name>monitron::ApiKeysSection</name>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Your keys for programs that use the team&apos;s API. A program can do with a key what its role allows, in your name.</source>
        <translation>Ihre Schlüssel für Programme, die die API des Teams verwenden. Ein Programm kann mit einem Schlüssel in Ihrem Namen tun, was dessen Rolle erlaubt.</translation>
    </message>
    <message>
        <source>You have no keys. Make one for each program, so that you can take it away alone.</source>
        <translation>Sie haben keine Schlüssel. Erstellen Sie für jedes Programm einen eigenen, dann können Sie ihn einzeln entziehen.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Give this key to “%1” now: it goes into the header “Authorization: Bearer …”.</source>
        <translation>Geben Sie diesen Schlüssel jetzt an „%1“: Er gehört in den Header „Authorization: Bearer …“.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Remove the key “%1”? What uses it stops working at once.</source>
        <translation>Schlüssel „%1“ entfernen? Was ihn verwendet, funktioniert sofort nicht mehr.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>The key is removed.</source>
        <translation>Der Schlüssel ist entfernt.</translation>
    </message>
</context>
<context>
    <name>monitron::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Systemvorgabe</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Beyond the size that this desktop gives to all programs.</source>
        <translation>Zusätzlich zur Größe, die dieser Desktop allen Programmen vorgibt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>monitron::Application</name>
    <message>
        <source>It uses the data in “%1”, but does not answer. Wait until it does, or end it, and start Monitron again.</source>
        <translation>Es benutzt die Daten in „%1“, antwortet aber nicht. Warten Sie, bis es antwortet, oder beenden Sie es, und starten Sie Monitron dann erneut.</translation>
    </message>
    <message>
        <source>Monitron is running on this data. Quit it before you restore a backup.</source>
        <translation>Monitron läuft gerade mit diesen Daten. Beenden Sie es, bevor Sie eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>No daily backup</source>
        <translation>Keine tägliche Sicherung</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Nicht quittiert</translation>
    </message>
</context>
<context>
    <name>monitron::AuditModel</name>
    <message>
        <source>nobody signed in</source>
        <translation>niemand angemeldet</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an IP address</comment>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>monitron::AuditSection</name>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened in this time.</source>
        <translation>In dieser Zeit ist nichts dieser Art geschehen.</translation>
    </message>
    <message>
        <source>All about this thing</source>
        <translation>Alles zu diesem Objekt</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>Der ausgewählte Eintrag</translation>
    </message>
    <message>
        <source>Select an entry to see all of it.</source>
        <translation>Wählen Sie einen Eintrag aus, um ihn ganz zu sehen.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Id of a thing</source>
        <translation>ID eines Objekts</translation>
    </message>
</context>
<context>
    <name>monitron::BackupDialog</name>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>Datenbank wird kopiert…</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Fortschritt der Sicherung</translation>
    </message>
    <message>
        <source>Verifying the copy…</source>
        <translation>Kopie wird überprüft…</translation>
    </message>
    <message>
        <source>Backed up and verified: %1 (%2)</source>
        <translation>Gesichert und überprüft: %1 (%2)</translation>
    </message>
    <message>
        <source>There is no backup: %1</source>
        <translation>Es wurde keine Sicherung erstellt: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Monitron backup (*.sqlite)</source>
        <translation>Monitron-Sicherung (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>monitron::Banner</name>
    <message>
        <source>Do something about it</source>
        <translation>Etwas dagegen unternehmen</translation>
    </message>
</context>
<context>
    <name>monitron::BannerStack</name>
    <message>
        <source>%1 Nothing is called down meanwhile; checks resume by themselves.</source>
        <comment>why there is no network</comment>
        <translation>%1 Solange gilt nichts als ausgefallen; die Prüfungen werden von selbst fortgesetzt.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Dieser Computer hat kein Netzwerk.</translation>
    </message>
    <message numerus="yes">
        <source>Results can&apos;t be saved: %1 (%n waiting)</source>
        <translation>
            <numerusform>Ergebnisse können nicht gespeichert werden: %1 (%n wartet)</numerusform>
            <numerusform>Ergebnisse können nicht gespeichert werden: %1 (%n warten)</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>The passwords are locked: checks and alerts that need one can&apos;t be made.</source>
        <translation>Die Passwörter sind gesperrt: Prüfungen und Meldungen, die eines brauchen, sind nicht möglich.</translation>
    </message>
</context>
<context>
    <name>monitron::BulkEditDialog</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n monitor(s)</source>
        <translation>
            <numerusform>%n Monitor bearbeiten</numerusform>
            <numerusform>%n Monitore bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>%n wird geändert</numerusform>
            <numerusform>%n werden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t take this value</source>
        <translation>
            <numerusform>%n kann diesen Wert nicht annehmen</numerusform>
            <numerusform>%n können diesen Wert nicht annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” changed in %n monitor(s)</source>
        <translation>
            <numerusform>„%1“ in %n Monitor geändert</numerusform>
            <numerusform>„%1“ in %n Monitoren geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::BulkEditModel</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>monitron::ChangesCard</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Nothing has been changed since it was made.</source>
        <translation>Seit dem Anlegen wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>monitron::ChangesModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, who, what</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>monitron::ChannelDialog</name>
    <message>
        <source>Alerts: %1</source>
        <comment>kind of channel</comment>
        <translation>Meldungen: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>Tell about</source>
        <translation>Melden bei</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Test wird gesendet…</translation>
    </message>
    <message>
        <source>The test was accepted.</source>
        <translation>Der Test wurde angenommen.</translation>
    </message>
    <message>
        <source>The test was accepted: %1</source>
        <translation>Der Test wurde angenommen: %1</translation>
    </message>
    <message>
        <source>The test failed: %1</source>
        <translation>Der Test ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>monitron::ChannelRow</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, what the button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Test wird gesendet…</translation>
    </message>
    <message>
        <source>The test failed: %1</source>
        <translation>Der Test ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The test was accepted.</source>
        <translation>Der Test wurde angenommen.</translation>
    </message>
    <message>
        <source>The test was accepted: %1</source>
        <translation>Der Test wurde angenommen: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”? Alerts are not sent through it any more, and its password is forgotten.</source>
        <translation>„%1“ entfernen? Meldungen werden darüber nicht mehr gesendet, und das Passwort wird gelöscht.</translation>
    </message>
</context>
<context>
    <name>monitron::ChartCard</name>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % unter</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 T</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 J</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Distribution of the response times</source>
        <translation>Verteilung der Antwortzeiten</translation>
    </message>
    <message>
        <source>The history can&apos;t be read: %1</source>
        <translation>Der Verlauf kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>No check has been made in this time.</source>
        <translation>In dieser Zeit fand keine Prüfung statt.</translation>
    </message>
    <message>
        <source>Response time by phase</source>
        <translation>Antwortzeit nach Phase</translation>
    </message>
</context>
<context>
    <name>monitron::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
</context>
<context>
    <name>monitron::CheckArguments</name>
    <message>
        <source>--header “%1”: write it as &apos;Name: value&apos;</source>
        <translation>--header „%1“: bitte in der Form &apos;Name: Wert&apos; angeben</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not “%4”</source>
        <translation>--%1 erwartet eine ganze Zahl von %2 bis %3, nicht „%4“</translation>
    </message>
    <message>
        <source>--timeout needs seconds from 1 to 60, not “%1”</source>
        <translation>--timeout erwartet Sekunden von 1 bis 60, nicht „%1“</translation>
    </message>
    <message>
        <source>Which address? Give one URL</source>
        <translation>Welche Adresse? Bitte eine URL angeben</translation>
    </message>
    <message>
        <source>Give one URL, not several</source>
        <translation>Bitte nur eine URL angeben</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be checked: use http://, https:// or tcp://host:port</source>
        <translation>„%1“ kann nicht geprüft werden: http://, https:// oder tcp://host:port verwenden</translation>
    </message>
    <message>
        <source>Usage: monitron check URL [options]
Checks an address once, without any profile, and shows where the time went.
URL is http://…, https://… or tcp://host:port; without a scheme, https is assumed.

  --method M          GET (default), HEAD, POST, PUT, PATCH, DELETE or OPTIONS
  --header &apos;K: V&apos;     a header to send; may be repeated
  --body TEXT         a body to send
  --timeout S         seconds for the whole check, 1 to 60 (default 10)
  --max-redirects N   redirects to follow (default 5; 0: the redirect is the answer)
  --insecure          accept any certificate
  --repeat N          check N times, one after another, and sum up
  --json              one JSON object per check, each on a line

Exit status: 0 up, 1 down, 2 wrong arguments.
</source>
        <translation>Aufruf: monitron check URL [Optionen]
Prüft eine Adresse einmal, ohne Profil, und zeigt, wo die Zeit geblieben ist.
URL ist http://…, https://… oder tcp://host:port; ohne Schema gilt https.

  --method M          GET (Vorgabe), HEAD, POST, PUT, PATCH, DELETE oder OPTIONS
  --header &apos;K: V&apos;     ein Header, der gesendet wird; mehrfach möglich
  --body TEXT         ein Body, der gesendet wird
  --timeout S         Sekunden für die ganze Prüfung, 1 bis 60 (Vorgabe 10)
  --max-redirects N   Weiterleitungen, denen gefolgt wird (Vorgabe 5; 0: die Weiterleitung ist die Antwort)
  --insecure          akzeptiert jedes Zertifikat
  --repeat N          prüft N-mal nacheinander und fasst zusammen
  --json              ein JSON-Objekt je Prüfung, jedes in einer Zeile

Exit-Status: 0 verfügbar, 1 ausgefallen, 2 falsche Argumente.
</translation>
    </message>
    <message>
        <source>Help: monitron check --help</source>
        <translation>Hilfe: monitron check --help</translation>
    </message>
    <message>
        <source>No scheme given, so this checks %1</source>
        <translation>Kein Schema angegeben, geprüft wird daher %1</translation>
    </message>
</context>
<context>
    <name>monitron::CheckLogCard</name>
    <message>
        <source>Checks shown</source>
        <translation>Angezeigte Prüfungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Unobserved</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>Gehe zu Zeitpunkt</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>%1 – %2, from the chart</source>
        <comment>times</comment>
        <translation>%1 – %2, aus dem Diagramm</translation>
    </message>
    <message>
        <source>The first check is on its way.</source>
        <translation>Die erste Prüfung ist unterwegs.</translation>
    </message>
    <message>
        <source>No check failed in this time.</source>
        <translation>In dieser Zeit ist keine Prüfung fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No check has failed.</source>
        <translation>Bisher ist keine Prüfung fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Every check of this time was observed.</source>
        <translation>Jede Prüfung in dieser Zeit wurde beobachtet.</translation>
    </message>
    <message>
        <source>Every check could be observed.</source>
        <translation>Jede Prüfung konnte beobachtet werden.</translation>
    </message>
    <message>
        <source>No check was made in this time.</source>
        <translation>In dieser Zeit fand keine Prüfung statt.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>number of the first check shown, of how many, its time</comment>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::CheckLogModel</name>
    <message>
        <source>Is being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Run by hand</source>
        <translation>Manuell ausgeführt</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>time, sentence, latency</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>monitron::CheckReport</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>VERFÜGBAR</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>AUSGEFALLEN</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Certificate %1 from %2 ended on %3</source>
        <translation>Zertifikat %1 von %2 ist am %3 abgelaufen</translation>
    </message>
    <message>
        <source>Certificate %1 from %2 ends on %3, in %4 days</source>
        <translation>Zertifikat %1 von %2 läuft am %3 ab, in %4 Tagen</translation>
    </message>
    <message>
        <source>%1 of %2 up; min %3, p50 %4, p95 %5, max %6</source>
        <translation>%1 von %2 verfügbar; min %3, p50 %4, p95 %5, max %6</translation>
    </message>
</context>
<context>
    <name>monitron::CheckSheet</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>This computer could not look: it had no network, or had just woken up. Nothing is said about the target, and uptime doesn&apos;t count it.</source>
        <translation>Dieser Computer konnte nicht prüfen: Er hatte kein Netzwerk oder war gerade erst aufgewacht. Über das Ziel sagt das nichts aus, und für die Verfügbarkeit zählt es nicht.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>Endgültige Adresse</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Address, protocol and certificates are those last seen at this endpoint.</source>
        <translation>Adresse, Protokoll und Zertifikate sind die zuletzt an diesem Endpunkt gesehenen.</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>Header und Body</translation>
    </message>
    <message>
        <source>Headers and body are kept of failures only.</source>
        <translation>Header und Body werden nur von fehlgeschlagenen Prüfungen aufbewahrt.</translation>
    </message>
    <message>
        <source>What this failure looked like isn&apos;t kept any more.</source>
        <translation>Die Einzelheiten dieses Fehlers sind nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The check failed before there was an answer.</source>
        <translation>Die Prüfung schlug fehl, bevor es eine Antwort gab.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>The body was empty.</source>
        <translation>Der Body war leer.</translation>
    </message>
    <message>
        <source>Body, the first 4 KiB</source>
        <translation>Body, die ersten 4 KiB</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>The body isn&apos;t text: %1 of binary data.</source>
        <translation>Der Body ist kein Text: %1 Binärdaten.</translation>
    </message>
    <message>
        <source>Secrets were blacked out before this was kept.</source>
        <translation>Geheimnisse wurden vor dem Speichern geschwärzt.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>from, to, days left</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Address asked</source>
        <translation>Angefragte Adresse</translation>
    </message>
</context>
<context>
    <name>monitron::CheckWindow</name>
    <message>
        <source>Good</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unobserved</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuere</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The details are in the clipboard.</source>
        <translation>Die Details sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Asked for a check now. It will be the newest.</source>
        <translation>Die Prüfung wurde angefordert. Sie wird die neueste sein.</translation>
    </message>
    <message>
        <source>%1 · check</source>
        <comment>name of a monitor</comment>
        <translation>%1 · Prüfung</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>4 min</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>run by hand</source>
        <translation>manuell ausgeführt</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>nach Zeitplan</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>The request as a command for a terminal, without its passwords</source>
        <translation>Die Anfrage als Befehl für ein Terminal, ohne ihre Passwörter</translation>
    </message>
    <message>
        <source>The curl command is in the clipboard.</source>
        <translation>Der curl-Befehl ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>monitron::CommandPalette</name>
    <message>
        <source>Find or do anything</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>A monitor, an incident, a setting, an action, or an address to watch</source>
        <translation>Ein Monitor, eine Störung, eine Einstellung, eine Aktion oder eine Adresse zum Überwachen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing is called so. Fewer letters find more.</source>
        <translation>Nichts heißt so. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>A monitor, an incident, a setting or an action</source>
        <translation>Ein Monitor, eine Störung, eine Einstellung oder eine Aktion</translation>
    </message>
</context>
<context>
    <name>monitron::ConflictBar</name>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Shows the monitor as it is now; what you entered is lost.</source>
        <translation>Zeigt den Monitor, wie er jetzt ist; Ihre Eingaben gehen verloren.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Saves what you see here over the other change.</source>
        <translation>Speichert, was Sie hier sehen, und überschreibt die andere Änderung.</translation>
    </message>
    <message>
        <source>This monitor was changed elsewhere meanwhile.</source>
        <translation>Dieser Monitor wurde inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <source>Its settings are the same as yours.</source>
        <translation>Seine Einstellungen stimmen mit Ihren überein.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::ConflictDialog</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>Two changes of “%1”</source>
        <translation>Zwei Änderungen an „%1“</translation>
    </message>
    <message>
        <source>Use mine for all</source>
        <translation>Für alle meine übernehmen</translation>
    </message>
    <message>
        <source>Use theirs for all</source>
        <translation>Für alle andere übernehmen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You set:</source>
        <translation>Sie haben gesetzt:</translation>
    </message>
    <message>
        <source>Bring it back with my changes</source>
        <translation>Mit meinen Änderungen zurückholen</translation>
    </message>
    <message>
        <source>Remove it anyway</source>
        <translation>Trotzdem entfernen</translation>
    </message>
    <message>
        <source>Leave it removed</source>
        <translation>Entfernt lassen</translation>
    </message>
    <message>
        <source>Keep it as it is there</source>
        <translation>So behalten, wie es dort ist</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) to decide</source>
        <translation>
            <numerusform>%n Einstellung zu entscheiden</numerusform>
            <numerusform>%n Einstellungen zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
</context>
<context>
    <name>monitron::ConflictModel</name>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>the one you set</source>
        <comment>a password</comment>
        <translation>das von Ihnen gesetzte</translation>
    </message>
    <message>
        <source>the one set there</source>
        <comment>a password</comment>
        <translation>das dort gesetzte</translation>
    </message>
</context>
<context>
    <name>monitron::ConflictRow</name>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>was “%1”</source>
        <translation>vorher „%1“</translation>
    </message>
    <message>
        <source>only you changed it</source>
        <translation>nur von Ihnen geändert</translation>
    </message>
    <message>
        <source>%1: use mine, %2</source>
        <translation>%1: meine übernehmen, %2</translation>
    </message>
    <message>
        <source>%1: use theirs, %2</source>
        <translation>%1: andere übernehmen, %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Result (%1)</source>
        <comment>unit</comment>
        <translation>Ergebnis (%1)</translation>
    </message>
    <message>
        <source>%1, mine</source>
        <translation>%1, meine</translation>
    </message>
    <message>
        <source>%1, theirs</source>
        <translation>%1, andere</translation>
    </message>
    <message>
        <source>%1, the result</source>
        <translation>%1, das Ergebnis</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>setting, unit</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Not decided (%1)</source>
        <translation>Nicht entschieden (%1)</translation>
    </message>
</context>
<context>
    <name>monitron::CredentialsForm</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Einmalpasswort</translation>
    </message>
    <message>
        <source>Six digits from your authenticator app, or a recovery code.</source>
        <translation>Sechs Ziffern aus Ihrer Authenticator-App oder ein Wiederherstellungscode.</translation>
    </message>
</context>
<context>
    <name>monitron::DataSection</name>
    <message>
        <source>Monitors and data</source>
        <translation>Monitore und Daten</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Monitors as a file</source>
        <translation>Monitore als Datei</translation>
    </message>
    <message>
        <source>JSON or CSV, without passwords.</source>
        <translation>JSON oder CSV, ohne Passwörter.</translation>
    </message>
    <message>
        <source>Recently deleted…</source>
        <translation>Zuletzt gelöscht…</translation>
    </message>
    <message>
        <source>Deleted monitors</source>
        <translation>Gelöschte Monitore</translation>
    </message>
    <message>
        <source>Kept for 30 days with their history.</source>
        <translation>Werden 30 Tage lang mit ihrem Verlauf aufbewahrt.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>This desktop has no program that opens folders.</source>
        <translation>Dieser Desktop hat kein Programm, das Ordner öffnet.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Everything but the passwords in one file, made and verified while Monitron goes on.</source>
        <translation>Alles außer den Passwörtern in einer Datei, erstellt und überprüft, während Monitron weiterläuft.</translation>
    </message>
    <message>
        <source>Back up every day</source>
        <translation>Täglich sichern</translation>
    </message>
    <message>
        <source>Into the folder “backups” beside the data; the latest three are kept.</source>
        <translation>In den Ordner „backups“ neben den Daten; die letzten drei bleiben erhalten.</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>Datenbank %1</translation>
    </message>
    <message>
        <source>daily backups %1</source>
        <translation>tägliche Sicherungen %1</translation>
    </message>
    <message>
        <source>free on this disk %1</source>
        <translation>frei auf diesem Datenträger %1</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird ermittelt…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Monitron backup (*.sqlite);;All files (*)</source>
        <translation>Monitron-Sicherung (*.sqlite);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>monitron::DayStrip</name>
    <message>
        <source>%1: %2 up</source>
        <comment>date, percentage</comment>
        <translation>%1: %2 verfügbar</translation>
    </message>
    <message>
        <source>%1: not observed</source>
        <translation>%1: nicht beobachtet</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <translation>Ausfallzeit: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n Störung</numerusform>
            <numerusform>%n Störungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed check(s)</source>
        <translation>
            <numerusform>%n fehlgeschlagene Prüfung</numerusform>
            <numerusform>%n fehlgeschlagene Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Der letzte %n Tag</numerusform>
            <numerusform>Die letzten %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with an outage</source>
        <translation>
            <numerusform>%n Tag mit Ausfall</numerusform>
            <numerusform>%n Tage mit Ausfall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with failed checks only</source>
        <translation>
            <numerusform>%n nur mit fehlgeschlagenen Prüfungen</numerusform>
            <numerusform>%n nur mit fehlgeschlagenen Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not observed</source>
        <translation>
            <numerusform>%n nicht beobachtet</numerusform>
            <numerusform>%n nicht beobachtet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::DayStripCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 observed</source>
        <comment>uptime, share of the time</comment>
        <translation>%1 von %2 beobachteter Zeit</translation>
    </message>
</context>
<context>
    <name>monitron::DefaultsSection</name>
    <message>
        <source>New monitors</source>
        <translation>Neue Monitore</translation>
    </message>
    <message>
        <source>What a new monitor begins with. Monitors that are there already stay as they are.</source>
        <translation>Womit ein neuer Monitor beginnt. Vorhandene Monitore bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Prüfen alle</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Abbrechen nach</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Auf Vorgabe zurücksetzen</translation>
    </message>
</context>
<context>
    <name>monitron::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>monitron::DesktopNotifier</name>
    <message>
        <source>This desktop has neither a notification service nor a tray.</source>
        <translation>Dieser Desktop hat weder einen Benachrichtigungsdienst noch einen Infobereich.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
</context>
<context>
    <name>monitron::DetailHead</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>, now %1</source>
        <comment>every 30 s</comment>
        <translation>, jetzt %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>in 18 s</comment>
        <translation>nächste %1</translation>
    </message>
    <message>
        <source>What you changed waits for the server.</source>
        <translation>Ihre Änderung wartet auf den Server.</translation>
    </message>
    <message>
        <source>What you changed contradicts the team&apos;s. This is what the server has.</source>
        <translation>Ihre Änderung widerspricht der des Teams. Hier sehen Sie den Stand des Servers.</translation>
    </message>
    <message>
        <source>The server refused what you changed. This is what it has.</source>
        <translation>Der Server hat Ihre Änderung abgelehnt. Hier sehen Sie seinen Stand.</translation>
    </message>
</context>
<context>
    <name>monitron::DetailPane</name>
    <message>
        <source>Select a monitor to see how it is doing.</source>
        <translation>Wählen Sie einen Monitor aus, um zu sehen, wie es um ihn steht.</translation>
    </message>
</context>
<context>
    <name>monitron::DetailTiles</name>
    <message>
        <source>Nothing was observed in this time.</source>
        <translation>In dieser Zeit wurde nichts beobachtet.</translation>
    </message>
    <message>
        <source>%1 of the time was observed; down for %2.</source>
        <translation>%1 der Zeit beobachtet; Ausfallzeit: %2.</translation>
    </message>
    <message>
        <source>%1 ms, of the good checks of the last 24 hours</source>
        <translation>%1 ms, über die erfolgreichen Prüfungen der letzten 24 Stunden</translation>
    </message>
    <message>
        <source>No good check in the last 24 hours.</source>
        <translation>Keine erfolgreiche Prüfung in den letzten 24 Stunden.</translation>
    </message>
    <message>
        <source>Uptime 24 h</source>
        <translation>Verfügbarkeit 24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Mean 24 h</source>
        <translation>Mittel 24 h</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>subject of the certificate, time</comment>
        <translation>%1, gültig bis %2</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>läuft bald ab</translation>
    </message>
    <message>
        <source>renew it</source>
        <translation>erneuern</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
</context>
<context>
    <name>monitron::DropTarget</name>
    <message>
        <source>Look through “%1” and import monitors from it</source>
        <translation>„%1“ durchsehen und Monitore daraus importieren</translation>
    </message>
    <message>
        <source>Look through “%1”; one file at a time</source>
        <translation>„%1“ durchsehen; nur eine Datei auf einmal</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>%1 überwachen</translation>
    </message>
    <message>
        <source>New monitor from a curl command</source>
        <translation>Neuer Monitor aus einem curl-Befehl</translation>
    </message>
    <message>
        <source>Look through these addresses and import them</source>
        <translation>Diese Adressen durchsehen und importieren</translation>
    </message>
</context>
<context>
    <name>monitron::EditorForm</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>http, https, or tcp://host:port. Or paste a curl command.</source>
        <translation>http, https oder tcp://host:port. Oder einen curl-Befehl einfügen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Within another: Production/API.</source>
        <translation>Innerhalb einer anderen: Production/API.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>For whoever is woken up at night.</source>
        <translation>Für alle, die nachts geweckt werden.</translation>
    </message>
    <message>
        <source>Settings of the monitor</source>
        <translation>Einstellungen des Monitors</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Erwartungen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Only the first address is taken here; “Import” takes many.</source>
        <translation>Hier wird nur die erste Adresse übernommen; „Importieren“ nimmt viele.</translation>
    </message>
    <message>
        <source>%1 ■</source>
        <comment>a tab with something wrong in it</comment>
        <translation>%1 ■</translation>
    </message>
    <message>
        <source>Something here needs another look.</source>
        <translation>Hier muss noch etwas korrigiert werden.</translation>
    </message>
</context>
<context>
    <name>monitron::EmailFields</name>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None (in the clear)</source>
        <translation>Keine (unverschlüsselt)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Empty: no authentication.</source>
        <translation>Leer: keine Anmeldung.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kept where Settings, Passwords says, never in the database.</source>
        <translation>Wird dort aufbewahrt, wo es unter „Einstellungen, Passwörter“ steht, nie in der Datenbank.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Abbrechen nach</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>monitron::EmptyState</name>
    <message>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>What shall Monitron watch?</source>
        <translation>Was soll Monitron überwachen?</translation>
    </message>
    <message>
        <source>Paste the address of a site or an API. It is checked every minute from now on.</source>
        <translation>Fügen Sie die Adresse einer Website oder API ein. Sie wird dann jede Minute geprüft.</translation>
    </message>
    <message>
        <source>Address to watch</source>
        <translation>Zu überwachende Adresse</translation>
    </message>
    <message>
        <source>Watch this address</source>
        <translation>Diese Adresse überwachen</translation>
    </message>
    <message>
        <source>Or drop a file or an address here.</source>
        <translation>Oder eine Datei oder Adresse hier ablegen.</translation>
    </message>
    <message>
        <source>Import monitors…</source>
        <translation>Monitore importieren…</translation>
    </message>
    <message>
        <source>Import monitors from a file</source>
        <translation>Monitore aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>A curl command: it is watched with its headers, body and authentication.</source>
        <translation>Ein curl-Befehl: Er wird mit Headern, Body und Anmeldung überwacht.</translation>
    </message>
    <message>
        <source>Several addresses: you can look through them before they are added.</source>
        <translation>Mehrere Adressen: Sie können sie durchsehen, bevor sie hinzugefügt werden.</translation>
    </message>
    <message>
        <source>A curl command or several addresses are understood, too.</source>
        <translation>Auch ein curl-Befehl oder mehrere Adressen werden verstanden.</translation>
    </message>
    <message>
        <source>Nothing is watched here yet.</source>
        <translation>Hier wird noch nichts überwacht.</translation>
    </message>
    <message>
        <source>Add team…</source>
        <translation>Team hinzufügen…</translation>
    </message>
    <message>
        <source>Join a team that has a Monitron server</source>
        <translation>Einem Team beitreten, das einen Monitron-Server hat</translation>
    </message>
</context>
<context>
    <name>monitron::ExpectationsPage</name>
    <message>
        <source>The certificate must be valid</source>
        <translation>Das Zertifikat muss gültig sein</translation>
    </message>
    <message>
        <source>Accepted status codes</source>
        <translation>Akzeptierte Statuscodes</translation>
    </message>
    <message>
        <source>Codes and ranges, such as 200-299, 404.</source>
        <translation>Codes und Bereiche, zum Beispiel 200-299, 404.</translation>
    </message>
    <message>
        <source>Redirects followed</source>
        <translation>Gefolgte Weiterleitungen</translation>
    </message>
    <message>
        <source>0: a redirect is the answer.</source>
        <translation>0: Eine Weiterleitung ist die Antwort.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
</context>
<context>
    <name>monitron::ExportDialog</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export monitors</source>
        <translation>Monitore exportieren</translation>
    </message>
    <message>
        <source>JSON: everything but secrets</source>
        <translation>JSON: alles außer Geheimnissen</translation>
    </message>
    <message>
        <source>CSV: for spreadsheets</source>
        <translation>CSV: für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>Passwords, tokens and headers that carry them are left out.</source>
        <translation>Passwörter, Token und Header, die sie enthalten, werden ausgelassen.</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Was ausgelassen wurde</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) exported to %1.</source>
        <translation>
            <numerusform>%n Monitor nach %1 exportiert.</numerusform>
            <numerusform>%n Monitore nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as it may be secret:</source>
        <translation>Ausgelassen, da möglicherweise geheim:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>monitron::ExportMenu</name>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save data…</source>
        <translation>Daten speichern…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Daten speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>monitor, chart</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>monitron::FieldForm</name>
    <message>
        <source>%1 %2</source>
        <comment>name of a field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>monitron::FigureListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>monitor, figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>monitron::FileActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>Import monitors</source>
        <translation>Monitore importieren</translation>
    </message>
    <message>
        <source>Monitors (*.json *.csv *.txt);;All files (*)</source>
        <translation>Monitore (*.json *.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All monitors</source>
        <translation>Alle Monitore</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>monitors</comment>
        <translation>
            <numerusform>%n ausgewählter</numerusform>
            <numerusform>%n ausgewählte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that the filter finds</source>
        <comment>monitors</comment>
        <translation>
            <numerusform>%n vom Filter gefundener</numerusform>
            <numerusform>%n vom Filter gefundene</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::FilterMenu</name>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Schlagwort</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>monitron::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
</context>
<context>
    <name>monitron::GroupActions</name>
    <message numerus="yes">
        <source>%n monitor(s) taken out of their group</source>
        <translation>
            <numerusform>%n Monitor aus seiner Gruppe genommen</numerusform>
            <numerusform>%n Monitore aus ihrer Gruppe genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) moved to “%1”</source>
        <translation>
            <numerusform>%n Monitor nach „%1“ verschoben</numerusform>
            <numerusform>%n Monitore nach „%1“ verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Group “%1” moved to the top</source>
        <translation>Gruppe „%1“ in die oberste Ebene verschoben</translation>
    </message>
    <message>
        <source>Group “%1” moved into “%2”</source>
        <translation>Gruppe „%1“ nach „%2“ verschoben</translation>
    </message>
    <message>
        <source>Group “%1” renamed to “%2”</source>
        <translation>Gruppe „%1“ in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>New name of “%1”:</source>
        <translation>Neuer Name von „%1“:</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Name of the group, nested with a slash (Production/API):</source>
        <translation>Name der Gruppe, verschachtelt mit Schrägstrich (Production/API):</translation>
    </message>
</context>
<context>
    <name>monitron::HistogramChart</name>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>Es wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>monitron::HistoryModel</name>
    <message>
        <source>This monitor has been deleted.</source>
        <translation>Dieser Monitor wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>monitron::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Every single check</source>
        <translation>Jede einzelne Prüfung</translation>
    </message>
    <message>
        <source>With its phases, status and error.</source>
        <translation>Mit Phasen, Status und Fehler.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Uptime and response times of each hour.</source>
        <translation>Verfügbarkeit und Antwortzeiten jeder Stunde.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Uptime and response times of each day.</source>
        <translation>Verfügbarkeit und Antwortzeiten jedes Tages.</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days</comment>
        <translation> T</translation>
    </message>
    <message>
        <source>The database takes %1 now.</source>
        <translation>Die Datenbank belegt jetzt %1.</translation>
    </message>
    <message numerus="yes">
        <source>The database takes %1 now. With these %n monitor(s) it will grow to about %2, %3 a monitor.</source>
        <translation>
            <numerusform>Die Datenbank belegt jetzt %1. Mit diesem %n Monitor wächst sie auf etwa %2, %3 je Monitor.</numerusform>
            <numerusform>Die Datenbank belegt jetzt %1. Mit diesen %n Monitoren wächst sie auf etwa %2, %3 je Monitor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorten the history</source>
        <translation>Verlauf verkürzen</translation>
    </message>
    <message>
        <source>What is older will be deleted and can&apos;t be brought back. Incidents are kept.</source>
        <translation>Was älter ist, wird gelöscht und kann nicht zurückgeholt werden. Störungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Delete the older history</source>
        <translation>Älteren Verlauf löschen</translation>
    </message>
</context>
<context>
    <name>monitron::ImportDialog</name>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>What the import holds</source>
        <translation>Inhalt des Imports</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>There is no monitor in it.</source>
        <translation>Es ist kein Monitor enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s). Only what is ticked is imported.</source>
        <translation>
            <numerusform>%n Zeile. Importiert wird nur, was angekreuzt ist.</numerusform>
            <numerusform>%n Zeilen. Importiert wird nur, was angekreuzt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1 of %2</source>
        <translation>%1 von %2 importieren</translation>
    </message>
    <message>
        <source>Nothing can be imported.</source>
        <translation>Nichts davon kann importiert werden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) imported.</source>
        <translation>
            <numerusform>%n Monitor importiert.</numerusform>
            <numerusform>%n Monitore importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Angehalten. %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>monitron::ImportJob</name>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” is over 64 MiB.</source>
        <translation>„%1“ ist größer als 64 MiB.</translation>
    </message>
</context>
<context>
    <name>monitron::ImportPreviewModel</name>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New. %1</source>
        <translation>Neu. %1</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Already there, with other settings</source>
        <translation>Schon vorhanden, mit anderen Einstellungen</translation>
    </message>
    <message>
        <source>Can&apos;t be taken: %1</source>
        <translation>Nicht übernehmbar: %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>Importiert. %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Entry %1: %2: %3</source>
        <translation>Eintrag %1: %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2: %3</source>
        <translation>Zeile %1: %2: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Was damit geschieht</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentDelegate</name>
    <message>
        <source>flapping</source>
        <translation>instabil</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentHead</name>
    <message>
        <source>Open monitor</source>
        <translation>Monitor öffnen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>The whole timeline, to begin a report with</source>
        <translation>Der ganze Zeitverlauf, als Anfang für einen Bericht</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>exact begin, exact end</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentListModel</name>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Acknowledged by %1</source>
        <translation>Quittiert von %1</translation>
    </message>
    <message>
        <source>%1
Started %2, %3</source>
        <comment>cause, exact time, how long ago</comment>
        <translation>%1
Beginn %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, since %3, %4</source>
        <comment>monitor, state, time, cause</comment>
        <translation>%1: %2, seit %3, %4</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentListPane</name>
    <message>
        <source>Incidents shown</source>
        <translation>Angezeigte Störungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offene</translation>
    </message>
    <message>
        <source>Filter incidents by monitor or cause</source>
        <translation>Störungen nach Monitor oder Ursache filtern</translation>
    </message>
    <message>
        <source>Monitor or cause</source>
        <translation>Monitor oder Ursache</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>No incident fits the filter.</source>
        <translation>Keine Störung passt zum Filter.</translation>
    </message>
    <message>
        <source>All quiet: no open incident.</source>
        <translation>Alles ruhig: keine offene Störung.</translation>
    </message>
    <message>
        <source>No incident so far. When a monitor goes down, what happened and who was told is kept here.</source>
        <translation>Bisher keine Störung. Fällt ein Monitor aus, wird hier festgehalten, was geschah und wer benachrichtigt wurde.</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentPaletteSource</name>
    <message>
        <source>%1: %2</source>
        <comment>when an incident began, its cause</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentPane</name>
    <message>
        <source>Select an incident to see what happened and who was told.</source>
        <translation>Wählen Sie eine Störung aus, um zu sehen, was geschah und wer benachrichtigt wurde.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Set up a channel…</source>
        <translation>Kanal einrichten…</translation>
    </message>
    <message>
        <source>Set up a channel in the settings</source>
        <translation>Kanal in den Einstellungen einrichten</translation>
    </message>
</context>
<context>
    <name>monitron::IncidentsCard</name>
    <message>
        <source>Incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No incident so far.</source>
        <translation>Bisher keine Störung.</translation>
    </message>
    <message>
        <source>Open this incident among all incidents</source>
        <translation>Diese Störung in der Liste aller Störungen öffnen</translation>
    </message>
    <message>
        <source>Newer incident</source>
        <translation>Neuere Störung</translation>
    </message>
    <message>
        <source>Older incident</source>
        <translation>Ältere Störung</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1, lasted %2</source>
        <comment>time, duration</comment>
        <translation>%1, Dauer %2</translation>
    </message>
</context>
<context>
    <name>monitron::InvitationForm</name>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>The code in the link of the invitation.</source>
        <translation>Der Code aus dem Link der Einladung.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>The one that was invited.</source>
        <translation>Die eingeladene Adresse.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Long is better than complicated.</source>
        <translation>Lang ist besser als kompliziert.</translation>
    </message>
</context>
<context>
    <name>monitron::InvitationsModel</name>
    <message>
        <source>made %1</source>
        <comment>4 min ago</comment>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <comment>in 6 days</comment>
        <translation>läuft %1 ab</translation>
    </message>
    <message>
        <source>Whoever has the link</source>
        <translation>Jeder mit dem Link</translation>
    </message>
</context>
<context>
    <name>monitron::InvitationsSection</name>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>An invitation lets one person make an account within a week.</source>
        <translation>Mit einer Einladung kann eine Person innerhalb einer Woche ein Konto anlegen.</translation>
    </message>
    <message>
        <source>Nobody is invited just now. Invite somebody to work with you on the team&apos;s monitors.</source>
        <translation>Zurzeit ist niemand eingeladen. Laden Sie jemanden ein, um gemeinsam an den Monitoren des Teams zu arbeiten.</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen…</translation>
    </message>
    <message>
        <source>Give this link to whom you want to invite. Whoever has it can join, once.</source>
        <translation>Geben Sie diesen Link der Person, die Sie einladen möchten. Wer ihn hat, kann einmal beitreten.</translation>
    </message>
    <message>
        <source>Give this link to %1. It leads to making an account.</source>
        <translation>Geben Sie diesen Link an %1. Er führt zum Anlegen eines Kontos.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know its own address (PUBLIC_URL), so there is no link: give this code and the server&apos;s address to whom you want to invite.</source>
        <translation>Der Server kennt seine eigene Adresse (PUBLIC_URL) nicht, daher gibt es keinen Link: Geben Sie der Person, die Sie einladen möchten, diesen Code und die Adresse des Servers.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Withdraw this invitation? Its link stops working.</source>
        <translation>Diese Einladung zurückziehen? Ihr Link funktioniert dann nicht mehr.</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1? Its link stops working.</source>
        <translation>Die Einladung von %1 zurückziehen? Ihr Link funktioniert dann nicht mehr.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <translation>Sie ist zurückgezogen.</translation>
    </message>
</context>
<context>
    <name>monitron::InviteDialog</name>
    <message>
        <source>Invite somebody</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>The link is also mailed there, where the server can send mail. Without an address, whoever has the link may use it, once.</source>
        <translation>Der Link wird auch dorthin gesendet, wenn der Server E-Mails senden kann. Ohne Adresse kann ihn jeder, der ihn hat, einmal verwenden.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>monitron::KeychainSecretStore</name>
    <message>
        <source>The keyring has no such entry.</source>
        <translation>Der Schlüsselbund hat keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>The keyring refused access: %1</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert: %1</translation>
    </message>
    <message>
        <source>No keyring service is running, so passwords can&apos;t be kept safely. Start one (for example gnome-keyring or KWallet) and try again.</source>
        <translation>Es läuft kein Schlüsselbund-Dienst, daher können Passwörter nicht sicher aufbewahrt werden. Starten Sie einen (zum Beispiel gnome-keyring oder KWallet) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring could not be asked: %1</source>
        <translation>Der Schlüsselbund konnte nicht abgefragt werden: %1</translation>
    </message>
</context>
<context>
    <name>monitron::ListMenu</name>
    <message>
        <source>By &amp;group and name</source>
        <translation>Nach &amp;Gruppe und Name</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Nach &amp;Name</translation>
    </message>
    <message>
        <source>By &amp;state, the worst first</source>
        <translation>Nach &amp;Status, die schlechtesten zuerst</translation>
    </message>
    <message>
        <source>By &amp;uptime</source>
        <translation>Nach &amp;Verfügbarkeit</translation>
    </message>
    <message>
        <source>By &amp;latency</source>
        <translation>Nach &amp;Latenz</translation>
    </message>
    <message>
        <source>By ne&amp;xt check</source>
        <translation>Nach nächster &amp;Prüfung</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Absteigend</translation>
    </message>
    <message>
        <source>Show recent &amp;checks</source>
        <translation>Letzte P&amp;rüfungen zeigen</translation>
    </message>
    <message>
        <source>Show u&amp;ptime</source>
        <translation>Verfügbar&amp;keit zeigen</translation>
    </message>
    <message>
        <source>Show la&amp;tency</source>
        <translation>La&amp;tenz zeigen</translation>
    </message>
    <message>
        <source>Show n&amp;ext check</source>
        <translation>Nächste Prüf&amp;ung zeigen</translation>
    </message>
    <message>
        <source>Show t&amp;ags</source>
        <translation>S&amp;chlagwörter zeigen</translation>
    </message>
    <message>
        <source>C&amp;ompact rows</source>
        <translation>Ko&amp;mpakte Zeilen</translation>
    </message>
</context>
<context>
    <name>monitron::LocalWorkspace</name>
    <message>
        <source>Desktop notification</source>
        <translation>Desktop-Benachrichtigung</translation>
    </message>
    <message>
        <source>A backup is being made already.</source>
        <translation>Es wird bereits eine Sicherung erstellt.</translation>
    </message>
    <message>
        <source>A backup is being verified already.</source>
        <translation>Es wird bereits eine Sicherung überprüft.</translation>
    </message>
</context>
<context>
    <name>monitron::MailSection</name>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Mail of the server itself</source>
        <translation>E-Mails des Servers selbst</translation>
    </message>
    <message>
        <source>Invitations, and links for those who forgot their password, go out this way.</source>
        <translation>Einladungen und Links bei vergessenem Passwort werden auf diesem Weg versendet.</translation>
    </message>
    <message>
        <source>Send a test mail to</source>
        <translation>Testmail senden an</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Senden an</translation>
    </message>
    <message>
        <source>Channels that alerts go through</source>
        <translation>Kanäle für Meldungen</translation>
    </message>
    <message>
        <source>The test goes to everybody whom the channel tells.</source>
        <translation>Der Test geht an alle, die der Kanal benachrichtigt.</translation>
    </message>
    <message>
        <source>Channel to test</source>
        <translation>Zu testender Kanal</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>channel, its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no channel</source>
        <translation>Es gibt keinen Kanal</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Test wird gesendet…</translation>
    </message>
    <message>
        <source>The test failed: %1</source>
        <translation>Der Test ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The test was accepted.</source>
        <translation>Der Test wurde angenommen.</translation>
    </message>
    <message>
        <source>The test was accepted: %1</source>
        <translation>Der Test wurde angenommen: %1</translation>
    </message>
</context>
<context>
    <name>monitron::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>&amp;Monitor</translation>
    </message>
    <message>
        <source>Run all &amp;failing now</source>
        <translation>Alle &amp;fehlerhaften jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>&amp;Monitors</source>
        <translation>&amp;Monitore</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>&amp;Störungen</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Monitron</source>
        <translation>&amp;Über Monitron</translation>
    </message>
    <message>
        <source>About Monitron</source>
        <translation>Über Monitron</translation>
    </message>
    <message>
        <source>Monitron %1
Watches APIs and sites, keeps their history and tells you first.
Free software under the GNU GPL, version 3 or later.</source>
        <translation>Monitron %1
Überwacht APIs und Websites, bewahrt ihren Verlauf auf und sagt Ihnen zuerst Bescheid.
Freie Software unter der GNU GPL, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>monitron::MainWindow</name>
    <message>
        <source>Monitron</source>
        <translation>Monitron</translation>
    </message>
</context>
<context>
    <name>monitron::MonitorActions</name>
    <message>
        <source>&amp;New monitor…</source>
        <translation>&amp;Neuer Monitor…</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplizieren…</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Quittieren</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Im Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Recently de&amp;leted…</source>
        <translation>Zuletzt gelös&amp;cht…</translation>
    </message>
    <message>
        <source>Manage ta&amp;gs…</source>
        <translation>Schla&amp;gwörter verwalten…</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>The address %1.</source>
        <comment>what is wrong with it</comment>
        <translation>Adresse: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) imported.</source>
        <translation>
            <numerusform>%n Monitor importiert.</numerusform>
            <numerusform>%n Monitore importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>monitron::MonitorDetail</name>
    <message>
        <source>This monitor has been deleted.</source>
        <translation>Dieser Monitor wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>monitron::MonitorEditor</name>
    <message>
        <source>&amp;Test now</source>
        <translation>Jetzt &amp;testen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New monitor</source>
        <translation>Neuer Monitor</translation>
    </message>
    <message>
        <source>Edit monitor</source>
        <translation>Monitor bearbeiten</translation>
    </message>
    <message>
        <source>Makes one check with these settings; nothing is recorded.</source>
        <translation>Führt eine Prüfung mit diesen Einstellungen aus; nichts wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Throw away what you entered?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>monitron::MonitorListPane</name>
    <message>
        <source>Quick filters</source>
        <translation>Schnellfilter</translation>
    </message>
    <message>
        <source>Sort and columns</source>
        <translation>Sortierung und Spalten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Filter monitors</source>
        <translation>Monitore filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Words of name, address, group or tags; state:down, tag:prod, group:&quot;Production/API&quot;; a leading - excludes.</source>
        <translation>Wörter aus Name, Adresse, Gruppe oder Schlagwörtern; state:down, tag:prod, group:&quot;Production/API&quot;; ein vorangestelltes - schließt aus.</translation>
    </message>
    <message>
        <source>New monitor</source>
        <translation>Neuer Monitor</translation>
    </message>
    <message>
        <source>New monitor (%1)</source>
        <translation>Neuer Monitor (%1)</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n monitor(s)</source>
        <comment>3 of 10,000 monitors</comment>
        <translation>
            <numerusform>%1 von %n Monitor</numerusform>
            <numerusform>%1 von %n Monitoren</numerusform>
        </translation>
    </message>
    <message>
        <source>No monitor matches “%1”.</source>
        <translation>Kein Monitor passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>monitron::MonitorSectionsModel</name>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n Monitor</numerusform>
            <numerusform>%n Monitore</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
</context>
<context>
    <name>monitron::NoteField</name>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What was found, what is being done</source>
        <translation>Was gefunden wurde, was getan wird</translation>
    </message>
    <message>
        <source>Add the note (%1)</source>
        <translation>Notiz hinzufügen (%1)</translation>
    </message>
    <message>
        <source>Say that somebody is on it; with the note, if one is written. Ends the reminders.</source>
        <translation>Zeigt an, dass sich jemand darum kümmert; mit der Notiz, falls eine geschrieben ist. Beendet die Erinnerungen.</translation>
    </message>
    <message>
        <source>A note has %1 characters at most; this one has %2.</source>
        <translation>Eine Notiz hat höchstens %1 Zeichen; diese hat %2.</translation>
    </message>
</context>
<context>
    <name>monitron::OnceDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In Datei speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It won&apos;t be shown again.</source>
        <translation>Dies wird nicht noch einmal angezeigt.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>In Datei speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1. Keep it where nobody else reads it.</source>
        <translation>Gespeichert in %1. Bewahren Sie die Datei dort auf, wo niemand sonst sie liest.</translation>
    </message>
</context>
<context>
    <name>monitron::OpenIncidentsCard</name>
    <message>
        <source>Open incidents</source>
        <translation>Offene Störungen</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Alle Störungen</translation>
    </message>
    <message>
        <source>All quiet: no open incident.</source>
        <translation>Alles ruhig: keine offene Störung.</translation>
    </message>
</context>
<context>
    <name>monitron::OverviewModel</name>
    <message>
        <source>95 of 100 checks of the last 24 hours took no longer than %1.</source>
        <translation>95 von 100 Prüfungen der letzten 24 Stunden dauerten nicht länger als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) failed in hours in which others were good.</source>
        <translation>
            <numerusform>%1 von %n Prüfung fehlgeschlagen, in Stunden, in denen andere erfolgreich waren.</numerusform>
            <numerusform>%1 von %n Prüfungen fehlgeschlagen, in Stunden, in denen andere erfolgreich waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>Das Zertifikat läuft am %1 ab.</translation>
    </message>
</context>
<context>
    <name>monitron::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Nothing is watched yet. Add a monitor, and how it is doing is told here.</source>
        <translation>Noch wird nichts überwacht. Fügen Sie einen Monitor hinzu, dann erscheint hier sein Zustand.</translation>
    </message>
    <message>
        <source>Uptime 24 h, all monitors</source>
        <translation>Verfügbarkeit 24 h, alle Monitore</translation>
    </message>
    <message>
        <source>Uptime 7 days</source>
        <translation>Verfügbarkeit 7 Tage</translation>
    </message>
    <message>
        <source>Uptime 30 days</source>
        <translation>Verfügbarkeit 30 Tage</translation>
    </message>
    <message>
        <source>Certificates that end soon</source>
        <translation>Bald ablaufende Zertifikate</translation>
    </message>
    <message>
        <source>Slowest, 24 h (p95)</source>
        <translation>Langsamste, 24 h (p95)</translation>
    </message>
    <message>
        <source>Flakiest</source>
        <translation>Unzuverlässigste</translation>
    </message>
    <message>
        <source>Flakiest over</source>
        <translation>Unzuverlässigste im Zeitraum</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>%1 of the time was observed.</source>
        <translation>%1 der Zeit beobachtet.</translation>
    </message>
    <message>
        <source>No check was answered in the last 24 hours.</source>
        <translation>In den letzten 24 Stunden wurde keine Prüfung beantwortet.</translation>
    </message>
    <message>
        <source>Nothing comes and goes.</source>
        <translation>Nichts fällt zeitweise aus.</translation>
    </message>
    <message>
        <source>No certificate ends within 30 days.</source>
        <translation>Kein Zertifikat läuft innerhalb von 30 Tagen ab.</translation>
    </message>
</context>
<context>
    <name>monitron::OverviewSection</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>Down or failing</source>
        <translation>Ausgefallen oder fehlerhaft</translation>
    </message>
    <message>
        <source>Checks, 24 h</source>
        <translation>Prüfungen, 24 h</translation>
    </message>
    <message>
        <source>Incidents, 24 h</source>
        <translation>Störungen, 24 h</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%n of them switched off</source>
        <translation>
            <numerusform>%n davon deaktiviert</numerusform>
            <numerusform>%n davon deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them paused</source>
        <translation>
            <numerusform>%n davon pausiert</numerusform>
            <numerusform>%n davon pausiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::OwnSessionsSection</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Where you are signed in. If you don&apos;t know one of them, sign it out and change your password.</source>
        <translation>Wo Sie angemeldet sind. Wenn Sie eine Sitzung nicht kennen, melden Sie sie ab und ändern Sie Ihr Passwort.</translation>
    </message>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>Nirgends angemeldet.</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden…</translation>
    </message>
    <message>
        <source>Sign out everywhere else…</source>
        <translation>Überall sonst abmelden…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out “%1” (%2)? Whoever uses it has to sign in again.</source>
        <translation>„%1“ (%2) abmelden? Wer diese Sitzung benutzt, muss sich erneut anmelden.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>It is signed out.</source>
        <translation>Die Sitzung ist abgemeldet.</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Überall sonst abmelden</translation>
    </message>
    <message>
        <source>Sign out everywhere but here? You have to sign in again on your other devices. Your API keys go on working.</source>
        <translation>Überall außer hier abmelden? Auf Ihren anderen Geräten müssen Sie sich erneut anmelden. Ihre API-Schlüssel funktionieren weiter.</translation>
    </message>
    <message>
        <source>You are signed in here alone now.</source>
        <translation>Sie sind jetzt nur noch hier angemeldet.</translation>
    </message>
</context>
<context>
    <name>monitron::PaletteDelegate</name>
    <message>
        <source>New monitor</source>
        <translation>Neuer Monitor</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
</context>
<context>
    <name>monitron::PaletteModel</name>
    <message>
        <source>Watch %1</source>
        <translation>%1 überwachen</translation>
    </message>
</context>
<context>
    <name>monitron::PassphraseDialog</name>
    <message>
        <source>Unlock the passwords</source>
        <translation>Passwörter entsperren</translation>
    </message>
    <message>
        <source>The passwords of your monitors and channels are in an encrypted file. Until it is unlocked, monitors that need one are not checked and are shown as unobserved.</source>
        <translation>Die Passwörter Ihrer Monitore und Kanäle liegen in einer verschlüsselten Datei. Bis sie entsperrt ist, werden Monitore, die eines brauchen, nicht geprüft und als nicht beobachtet angezeigt.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>monitron::PasswordPlaceDialog</name>
    <message>
        <source>For this run only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>In an encrypted file, with a passphrase</source>
        <translation>In einer verschlüsselten Datei, mit Passphrase</translation>
    </message>
    <message>
        <source>Where to keep the password</source>
        <translation>Aufbewahrungsort des Passworts</translation>
    </message>
    <message>
        <source>No keyring keeps passwords here. Where should Monitron keep them?</source>
        <translation>Hier bewahrt kein Schlüsselbund Passwörter auf. Wo soll Monitron sie aufbewahren?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The file is in the data folder. Monitron asks for the passphrase at each start.</source>
        <translation>Die Datei liegt im Datenordner. Monitron fragt bei jedem Start nach der Passphrase.</translation>
    </message>
    <message>
        <source>Nothing is written. After the next start, monitors and channels that need a password wait until it has been entered again.</source>
        <translation>Es wird nichts geschrieben. Nach dem nächsten Start warten Monitore und Kanäle, die ein Passwort brauchen, bis es erneut eingegeben wurde.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Nobody can restore a forgotten passphrase.</source>
        <translation>Eine vergessene Passphrase kann niemand wiederherstellen.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>monitron::PasswordSection</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>When you change it, you are signed out everywhere but here. Your API keys go on working.</source>
        <translation>Wenn Sie es ändern, werden Sie überall außer hier abgemeldet. Ihre API-Schlüssel funktionieren weiter.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Jetziges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>is not the same as above</source>
        <translation>stimmt nicht mit dem obigen überein</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>Your password is changed. You are signed out everywhere else.</source>
        <translation>Ihr Passwort ist geändert. Überall sonst sind Sie abgemeldet.</translation>
    </message>
</context>
<context>
    <name>monitron::PasswordsSection</name>
    <message>
        <source>In this desktop&apos;s keyring.</source>
        <translation>Im Schlüsselbund dieses Desktops.</translation>
    </message>
    <message>
        <source>This desktop&apos;s keyring doesn&apos;t answer. When a password is to be saved, Monitron asks where.</source>
        <translation>Der Schlüsselbund dieses Desktops antwortet nicht. Wenn ein Passwort gespeichert werden soll, fragt Monitron, wo.</translation>
    </message>
    <message>
        <source>In an encrypted file that is locked. Monitors and channels that need a password wait until you unlock it.</source>
        <translation>In einer verschlüsselten Datei, die gesperrt ist. Monitore und Kanäle, die ein Passwort brauchen, warten, bis Sie sie entsperren.</translation>
    </message>
    <message>
        <source>In an encrypted file in the data folder, unlocked for this run.</source>
        <translation>In einer verschlüsselten Datei im Datenordner, für diese Sitzung entsperrt.</translation>
    </message>
    <message>
        <source>In memory, for this run only. They are gone when Monitron ends.</source>
        <translation>Im Arbeitsspeicher, nur für diese Sitzung. Wird Monitron beendet, sind sie verloren.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Move to the keyring</source>
        <translation>In Schlüsselbund verschieben</translation>
    </message>
    <message>
        <source>Passwords are never in the database, in a backup or in an export.</source>
        <translation>Passwörter sind nie in der Datenbank, in einer Sicherung oder in einem Export.</translation>
    </message>
    <message>
        <source>Keep them in an encrypted file…</source>
        <translation>In verschlüsselter Datei aufbewahren…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
</context>
<context>
    <name>monitron::PublishActions</name>
    <message>
        <source>Run from &amp;here…</source>
        <translation>Von &amp;hier prüfen…</translation>
    </message>
    <message>
        <source>Pu&amp;blish to a team…</source>
        <translation>In einem Team &amp;veröffentlichen…</translation>
    </message>
    <message>
        <source>Copy to this co&amp;mputer…</source>
        <translation>Auf &amp;diesen Computer kopieren…</translation>
    </message>
</context>
<context>
    <name>monitron::PublishDialog</name>
    <message>
        <source>With history, as far as it is on this computer</source>
        <translation>Mit Verlauf, soweit er auf diesem Computer ist</translation>
    </message>
    <message>
        <source>Pause them here, so that they aren&apos;t checked twice</source>
        <translation>Hier pausieren, damit sie nicht doppelt geprüft werden</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Publish to a team</source>
        <translation>In einem Team veröffentlichen</translation>
    </message>
    <message>
        <source>Copy to this computer</source>
        <translation>Auf diesen Computer kopieren</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>The monitors, and what happens to them</source>
        <translation>Die Monitore und was mit ihnen geschieht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>In “%1” you may only look.</source>
        <translation>In „%1“ dürfen Sie nur lesen.</translation>
    </message>
    <message>
        <source>What is ticked becomes monitors of “%1”, whose server checks them from then on. They also stay on this computer.</source>
        <translation>Was angekreuzt ist, wird zu Monitoren von „%1“; der Server des Teams prüft sie von da an. Sie bleiben auch auf diesem Computer.</translation>
    </message>
    <message>
        <source>What is ticked is copied to this computer, which checks it from then on. The team&apos;s passwords and secret headers are known to its server only: they have to be typed in.</source>
        <translation>Was angekreuzt ist, wird auf diesen Computer kopiert, der es von da an prüft. Passwörter und geheime Header des Teams kennt nur dessen Server: Sie müssen eingegeben werden.</translation>
    </message>
    <message>
        <source>Publish %1 of %2</source>
        <translation>%1 von %2 veröffentlichen</translation>
    </message>
    <message>
        <source>Copy %1 of %2</source>
        <translation>%1 von %2 kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Send the passwords and secret headers of %n monitor(s) to the server as well</source>
        <translation>
            <numerusform>Auch die Passwörter und geheimen Header von %n Monitor an den Server senden</numerusform>
            <numerusform>Auch die Passwörter und geheimen Header von %n Monitoren an den Server senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) taken to “%1”.</source>
        <translation>
            <numerusform>%n Monitor nach „%1“ übernommen.</numerusform>
            <numerusform>%n Monitore nach „%1“ übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Angehalten. %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>They are paused here.</source>
        <translation>Hier sind sie pausiert.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The server doesn&apos;t have all of them yet.</source>
        <translation>Der Server hat noch nicht alle.</translation>
    </message>
    <message>
        <source>They aren&apos;t paused here: %1</source>
        <translation>Sie werden hier nicht angehalten: %1</translation>
    </message>
</context>
<context>
    <name>monitron::PublishJob</name>
    <message>
        <source>its password has to be typed in</source>
        <translation>das Passwort muss eingegeben werden</translation>
    </message>
    <message>
        <source>its password has to be typed in: %1</source>
        <translation>das Passwort muss eingegeben werden: %1</translation>
    </message>
    <message>
        <source>without the password in its address</source>
        <translation>ohne das Passwort in der Adresse</translation>
    </message>
    <message>
        <source>without the headers %1</source>
        <translation>ohne die Header %1</translation>
    </message>
    <message>
        <source>its history didn&apos;t come along: %1</source>
        <translation>der Verlauf kam nicht mit: %1</translation>
    </message>
</context>
<context>
    <name>monitron::PublishModel</name>
    <message>
        <source>Not taken: %1</source>
        <translation>Nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Taken; %1</source>
        <translation>Übernommen; %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>New; an earlier one was deleted there</source>
        <translation>Neu; ein früherer wurde dort gelöscht</translation>
    </message>
    <message>
        <source>Like “%1”, which is there already</source>
        <translation>Wie „%1“, schon vorhanden</translation>
    </message>
    <message>
        <source>has secrets</source>
        <translation>enthält Geheimnisse</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>name, address, what became of it</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht bearbeitet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>monitron::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>monitron::QuickAccess</name>
    <message>
        <source>Find or &amp;do anything…</source>
        <translation>&amp;Suchen oder ausführen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
</context>
<context>
    <name>monitron::RangeSwitch</name>
    <message>
        <source>%1: %2</source>
        <comment>name of the switch, choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>monitron::RecordList</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
</context>
<context>
    <name>monitron::RemovedDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>Zuletzt gelöscht</translation>
    </message>
    <message>
        <source>Deleted monitors</source>
        <translation>Gelöschte Monitore</translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation>In den letzten 30 Tagen wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Deleted monitors are kept with their history for 30 days.</source>
        <translation>Gelöschte Monitore werden 30 Tage lang mit ihrem Verlauf aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>monitron::RemovedModel</name>
    <message>
        <source>%1, deleted %2</source>
        <comment>name, time</comment>
        <translation>%1, gelöscht %2</translation>
    </message>
</context>
<context>
    <name>monitron::ReplicasModel</name>
    <message>
        <source>gone since %1</source>
        <comment>a time</comment>
        <translation>weg seit %1</translation>
    </message>
    <message>
        <source>heard of %1</source>
        <comment>4 min ago</comment>
        <translation>letztes Lebenszeichen %1</translation>
    </message>
    <message>
        <source>only checks</source>
        <translation>prüft nur</translation>
    </message>
    <message>
        <source>only answers</source>
        <translation>antwortet nur</translation>
    </message>
    <message>
        <source>answers and checks</source>
        <translation>antwortet und prüft</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n Monitor</numerusform>
            <numerusform>%n Monitore</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::ReplicasSection</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Servers that share one database share its monitors, too: where one fails, the others take over what it had.</source>
        <translation>Server mit gemeinsamer Datenbank teilen sich auch deren Monitore: Fällt einer aus, übernehmen die anderen seinen Teil.</translation>
    </message>
    <message>
        <source>One server has this team to itself, with a database of its own.</source>
        <translation>Ein einziger Server hat dieses Team für sich, mit eigener Datenbank.</translation>
    </message>
</context>
<context>
    <name>monitron::RequestPage</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>User and password (Basic)</source>
        <translation>Benutzer und Passwort (Basic)</translation>
    </message>
    <message>
        <source>Token (Bearer)</source>
        <translation>Token (Bearer)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>One per line, as Name: value.</source>
        <translation>Einer pro Zeile, in der Form Name: Wert.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Passwort oder Token</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring, never in the database.</source>
        <translation>Wird im Schlüsselbund dieses Computers aufbewahrt, nie in der Datenbank.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>“%1” is not of the form Name: value</source>
        <translation>„%1“ hat nicht die Form Name: Wert</translation>
    </message>
</context>
<context>
    <name>monitron::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Verifying %1…</source>
        <translation>%1 wird überprüft…</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Restore and restart</source>
        <translation>Wiederherstellen und neu starten</translation>
    </message>
    <message>
        <source>This can&apos;t be restored: %1</source>
        <translation>Dies kann nicht wiederhergestellt werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n Monitor</numerusform>
            <numerusform>%n Monitore</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · up to %3</source>
        <comment>monitors, size, time</comment>
        <translation>%1 · %2 · bis %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>monitors, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The backup is sound. Monitron ends and starts again with it. The present data is kept beside it in the data folder, as “monitron.sqlite.before-restore-…”.</source>
        <translation>Die Sicherung ist in Ordnung. Monitron wird beendet und startet mit ihr neu. Die jetzigen Daten bleiben daneben im Datenordner erhalten, als „monitron.sqlite.before-restore-…“.</translation>
    </message>
</context>
<context>
    <name>monitron::RoleField</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>monitron::RunFromHere</name>
    <message>
        <source>The result hasn&apos;t come within %1. It may still come; the monitor&apos;s page shows it.</source>
        <translation>Das Ergebnis ist nicht innerhalb von %1 gekommen. Es kann noch kommen; die Seite des Monitors zeigt es dann.</translation>
    </message>
    <message>
        <source>This monitor has been deleted.</source>
        <translation>Dieser Monitor wurde gelöscht.</translation>
    </message>
    <message>
        <source>The server has no network just now, so it can&apos;t say anything.</source>
        <translation>Der Server hat gerade kein Netzwerk, daher kann er nichts aussagen.</translation>
    </message>
    <message>
        <source>It works from both: in %1 from the server, in %2 from this computer.</source>
        <translation>Es funktioniert von beiden aus: in %1 vom Server, in %2 von diesem Computer.</translation>
    </message>
    <message>
        <source>It works from the server and not from this computer: what is between this computer and the target is in the way, or the target treats the two differently.</source>
        <translation>Es funktioniert vom Server aus, aber nicht von diesem Computer: Etwas zwischen diesem Computer und dem Ziel ist im Weg, oder das Ziel behandelt die beiden unterschiedlich.</translation>
    </message>
    <message>
        <source>It works from this computer and not from the server: what is between the server and the target is in the way, or the target treats the two differently.</source>
        <translation>Es funktioniert von diesem Computer aus, aber nicht vom Server: Etwas zwischen dem Server und dem Ziel ist im Weg, oder das Ziel behandelt die beiden unterschiedlich.</translation>
    </message>
    <message>
        <source>It works from neither, for the same reason: it is the target.</source>
        <translation>Es funktioniert von keinem der beiden, aus demselben Grund: Es liegt am Ziel.</translation>
    </message>
    <message>
        <source>It works from neither, and each says something else.</source>
        <translation>Es funktioniert von keinem der beiden, und jeder nennt einen anderen Grund.</translation>
    </message>
</context>
<context>
    <name>monitron::RunFromHereDialog</name>
    <message>
        <source>Run again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Run from here</source>
        <translation>Von hier prüfen</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Passwort oder Token</translation>
    </message>
    <message>
        <source>Password or token, for this one check</source>
        <translation>Passwort oder Token, nur für diese Prüfung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>From the server of %1</source>
        <translation>Vom Server von %1</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Von diesem Computer</translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation>Die Prüfung läuft</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>Schlägt fehl</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Gesamt: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Both are checking…</source>
        <translation>Beide prüfen…</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The check from this computer goes without %1: only the server knows the values.</source>
        <translation>Die Prüfung von diesem Computer läuft ohne %1: Nur der Server kennt die Werte.</translation>
    </message>
</context>
<context>
    <name>monitron::SchedulePage</name>
    <message>
        <source>Check this monitor</source>
        <translation>Diesen Monitor prüfen</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Prüfen alle</translation>
    </message>
    <message>
        <source>5 seconds to 1 day (86400 s).</source>
        <translation>5 Sekunden bis 1 Tag (86400 s).</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Abbrechen nach</translation>
    </message>
    <message>
        <source>A check that has no complete answer by then has failed.</source>
        <translation>Eine Prüfung, die bis dahin keine vollständige Antwort hat, ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Off: paused.</source>
        <translation>Aus: pausiert.</translation>
    </message>
</context>
<context>
    <name>monitron::SecondFactorSection</name>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>With it, your password alone lets nobody in: signing in also asks for a code that an authenticator app on your phone shows.</source>
        <translation>Damit kommt mit Ihrem Passwort allein niemand hinein: Die Anmeldung fragt zusätzlich nach einem Code, den eine Authenticator-App auf Ihrem Telefon zeigt.</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <translation>Neue Wiederherstellungscodes…</translation>
    </message>
    <message>
        <source>Switch it off…</source>
        <translation>Ausschalten…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>So that nobody does this at your unlocked desk.</source>
        <translation>Damit niemand das an Ihrem entsperrten Arbeitsplatz tut.</translation>
    </message>
    <message>
        <source>Set up your authenticator app</source>
        <translation>Authenticator-App einrichten</translation>
    </message>
    <message>
        <source>Scan this code with the app, or type the secret below it.</source>
        <translation>Scannen Sie diesen Code mit der App oder tippen Sie das Geheimnis darunter ein.</translation>
    </message>
    <message>
        <source>QR code for the authenticator app; the secret follows as text</source>
        <translation>QR-Code für die Authenticator-App; das Geheimnis folgt als Text</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Geheimnis kopieren</translation>
    </message>
    <message>
        <source>Then enter the code that the app shows.</source>
        <translation>Geben Sie dann den Code ein, den die App zeigt.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Eingeschaltet.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Ausgeschaltet.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>Switch off the second factor</source>
        <translation>Zweiten Faktor ausschalten</translation>
    </message>
    <message>
        <source>Switch off the second factor? Your password alone will let you in, and whoever gets to know it. The recovery codes stop working.</source>
        <translation>Zweiten Faktor ausschalten? Ihr Passwort allein lässt dann Sie hinein und jeden, der es erfährt. Die Wiederherstellungscodes funktionieren nicht mehr.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>Der zweite Faktor ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Each of these codes lets you in once, in place of the code of your app, for when you have lost your phone. Earlier recovery codes don&apos;t work any more. Keep them in a safe place.</source>
        <translation>Jeder dieser Codes lässt Sie einmal hinein, anstelle des Codes Ihrer App, falls Sie Ihr Telefon verloren haben. Frühere Wiederherstellungscodes funktionieren nicht mehr. Bewahren Sie sie an einem sicheren Ort auf.</translation>
    </message>
</context>
<context>
    <name>monitron::SecretStoreSwitch</name>
    <message>
        <source>The stored passwords are being opened already.</source>
        <translation>Die gespeicherten Passwörter werden bereits geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was saved: there is no place where the password can be kept safely.</source>
        <translation>Nichts wurde gespeichert: Es gibt keinen Ort, an dem das Passwort sicher aufbewahrt werden kann.</translation>
    </message>
    <message>
        <source>There are no passwords here to be moved.</source>
        <translation>Hier gibt es keine Passwörter zu verschieben.</translation>
    </message>
    <message>
        <source>The passwords are in the keyring now, but their file can&apos;t be removed.</source>
        <translation>Die Passwörter sind jetzt im Schlüsselbund, aber ihre Datei kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The passphrase of the stored passwords has not been given yet.</source>
        <translation>Die Passphrase der gespeicherten Passwörter wurde noch nicht eingegeben.</translation>
    </message>
    <message>
        <source>Passwords are kept for one run only, and this one has not been entered since Monitron started.</source>
        <translation>Passwörter werden nur für eine Sitzung aufbewahrt, und dieses wurde seit dem Start von Monitron noch nicht eingegeben.</translation>
    </message>
</context>
<context>
    <name>monitron::ServerSettingsSection</name>
    <message>
        <source> d</source>
        <comment>days</comment>
        <translation> T</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Servereinstellungen</translation>
    </message>
    <message>
        <source>These hold for the whole team. What the operator has set in the server&apos;s environment (addresses, mail, who may register) is changed there.</source>
        <translation>Diese gelten für das ganze Team. Was der Betreiber in der Umgebung des Servers festgelegt hat (Adressen, E-Mail, wer sich registrieren darf), wird dort geändert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Every single check</source>
        <translation>Jede einzelne Prüfung</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Mute all alerts of the team</source>
        <translation>Alle Meldungen des Teams stummschalten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>For 4 hours</source>
        <translation>Für 4 Stunden</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>Für 1 Tag</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>Stummgeschaltet bis %1.</translation>
    </message>
    <message>
        <source>Checks go on; nobody is told of what happens meanwhile.</source>
        <translation>Die Prüfungen laufen weiter; was in dieser Zeit geschieht, wird niemandem gemeldet.</translation>
    </message>
    <message>
        <source>Shorten the history</source>
        <translation>Verlauf verkürzen</translation>
    </message>
    <message>
        <source>What is older will be deleted on the server, for everybody, and can&apos;t be brought back. Incidents are kept.</source>
        <translation>Was älter ist, wird auf dem Server für alle gelöscht und kann nicht zurückgeholt werden. Störungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Delete the older history</source>
        <translation>Älteren Verlauf löschen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>monitron::SessionsModel</name>
    <message>
        <source>from %1</source>
        <comment>an IP address</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>4 min ago</comment>
        <translation>zuletzt verwendet: %1</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <comment>a time</comment>
        <translation>angemeldet: %1</translation>
    </message>
    <message>
        <source>A program that doesn&apos;t say what it is</source>
        <translation>Ein Programm, das sich nicht zu erkennen gibt</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
</context>
<context>
    <name>monitron::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
</context>
<context>
    <name>monitron::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Tastenkombinationen filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>No shortcut is called so.</source>
        <translation>Keine Tastenkombination heißt so.</translation>
    </message>
</context>
<context>
    <name>monitron::Sidebar</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n Monitor</numerusform>
            <numerusform>%n Monitore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n ausgefallen</numerusform>
            <numerusform>%n ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n fehlerhaft</numerusform>
            <numerusform>%n fehlerhaft</numerusform>
        </translation>
    </message>
    <message>
        <source>Next check %1</source>
        <comment>in 2 s</comment>
        <translation>Nächste Prüfung %1</translation>
    </message>
    <message numerus="yes">
        <source>Incidents, %n monitor(s) down</source>
        <translation>
            <numerusform>Störungen, %n Monitor ausgefallen</numerusform>
            <numerusform>Störungen, %n Monitore ausgefallen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Sign in to %1 (%2).</source>
        <comment>team, its host</comment>
        <translation>Bei %1 (%2) anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that you made are sent afterwards.</source>
        <translation>
            <numerusform>%n Änderung von Ihnen wird danach gesendet.</numerusform>
            <numerusform>%n Änderungen von Ihnen werden danach gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to %1.</source>
        <comment>team</comment>
        <translation>Bei %1 anmelden.</translation>
    </message>
</context>
<context>
    <name>monitron::SignOutDialog</name>
    <message>
        <source>Also remove the data of this team from this computer</source>
        <translation>Auch die Daten dieses Teams von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign %1 out of %2 on this computer?</source>
        <comment>e-mail, team</comment>
        <translation>%1 auf diesem Computer von %2 abmelden?</translation>
    </message>
    <message>
        <source>The team is taken from the list. Nothing is lost: join it again whenever you like.</source>
        <translation>Das Team wird aus der Liste genommen. Nichts geht verloren: Sie können jederzeit wieder beitreten.</translation>
    </message>
    <message>
        <source>What was fetched can still be looked at, and you can sign in again.</source>
        <translation>Was abgerufen wurde, bleibt sichtbar, und Sie können sich wieder anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that you made wait for the server and would be lost.</source>
        <translation>
            <numerusform>%n Änderung von Ihnen wartet auf den Server und würde verloren gehen.</numerusform>
            <numerusform>%n Änderungen von Ihnen warten auf den Server und würden verloren gehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that you made wait until you sign in again.</source>
        <translation>
            <numerusform>%n Änderung von Ihnen wartet, bis Sie sich wieder anmelden.</numerusform>
            <numerusform>%n Änderungen von Ihnen warten, bis Sie sich wieder anmelden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::StartRecovery</name>
    <message>
        <source>Verifying and restoring %1…</source>
        <translation>%1 wird überprüft und wiederhergestellt…</translation>
    </message>
    <message>
        <source>Moving the damaged file away…</source>
        <translation>Die beschädigte Datei wird beiseitegelegt…</translation>
    </message>
</context>
<context>
    <name>monitron::StartTrouble</name>
    <message>
        <source>Monitron is running already</source>
        <translation>Monitron läuft bereits</translation>
    </message>
    <message>
        <source>This data is from a newer Monitron</source>
        <translation>Diese Daten stammen von einem neueren Monitron</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The data can&apos;t be written</source>
        <translation>Die Daten können nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Monitron can&apos;t start</source>
        <translation>Monitron kann nicht starten</translation>
    </message>
    <message>
        <source>Nothing has been changed. Go back to a backup, or begin anew: the damaged file is kept in both cases.</source>
        <translation>Es wurde nichts geändert. Kehren Sie zu einer Sicherung zurück oder beginnen Sie neu: Die beschädigte Datei bleibt in beiden Fällen erhalten.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>Geben Sie Platz auf diesem Datenträger frei und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may write to the folder, then try again.</source>
        <translation>Prüfen Sie, ob der Datenträger verbunden ist und Sie in den Ordner schreiben dürfen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Install the newer version, or start with another folder (--profile).</source>
        <translation>Installieren Sie die neuere Version oder starten Sie mit einem anderen Ordner (--profile).</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>time, size, file name</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Keeps the damaged file beside a new, empty database.</source>
        <translation>Behält die beschädigte Datei neben einer neuen, leeren Datenbank.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Monitron backup (*.sqlite);;All files (*)</source>
        <translation>Monitron-Sicherung (*.sqlite);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>monitron::StartupSection</name>
    <message>
        <source>Start Monitron when I log in</source>
        <translation>Monitron beim Anmelden starten</translation>
    </message>
    <message>
        <source>Start in the tray, without the window</source>
        <translation>Im Infobereich starten, ohne Fenster</translation>
    </message>
    <message>
        <source>It then starts in the tray and watches from there.</source>
        <translation>Es startet dann im Infobereich und überwacht von dort aus.</translation>
    </message>
    <message>
        <source>Also when you start it yourself. Where there is no tray, the window is shown.</source>
        <translation>Auch wenn Sie es selbst starten. Gibt es keinen Infobereich, wird das Fenster gezeigt.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>monitron::StateTile</name>
    <message>
        <source>%1: %2</source>
        <comment>a state, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show these monitors</source>
        <translation>Diese Monitore zeigen</translation>
    </message>
</context>
<context>
    <name>monitron::StepList</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>monitron::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
</context>
<context>
    <name>monitron::TagsDialog</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove from all</source>
        <translation>Von allen entfernen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>Schlagwort „%1“ entfernt</translation>
    </message>
    <message>
        <source>Tag “%1” renamed to “%2”</source>
        <translation>Schlagwort „%1“ in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>No monitor has a tag yet. Tags are given where a monitor is edited.</source>
        <translation>Noch hat kein Monitor ein Schlagwort. Schlagwörter vergeben Sie beim Bearbeiten eines Monitors.</translation>
    </message>
</context>
<context>
    <name>monitron::TeamDialogs</name>
    <message>
        <source>The team can&apos;t be opened</source>
        <translation>Das Team kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The copy of %1 on this computer can&apos;t be opened.</source>
        <translation>Die Kopie von %1 auf diesem Computer kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Fetch everything anew…</source>
        <translation>Alles neu abrufen…</translation>
    </message>
    <message>
        <source>Fetch everything anew</source>
        <translation>Alles neu abrufen</translation>
    </message>
    <message>
        <source>Fetch everything of this team anew from its server?</source>
        <translation>Alles von diesem Team neu von seinem Server abrufen?</translation>
    </message>
    <message>
        <source>Changes that you made while the server was away, and that it doesn&apos;t have yet, are lost. The damaged copy is kept beside.</source>
        <translation>Änderungen, die Sie vorgenommen haben, während der Server nicht erreichbar war, und die er noch nicht hat, gehen verloren. Die beschädigte Kopie bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Fetch anew</source>
        <translation>Neu abrufen</translation>
    </message>
    <message>
        <source>The data wasn&apos;t removed, because more was changed meanwhile. Sign out again to remove it.</source>
        <translation>Die Daten wurden nicht entfernt, weil inzwischen mehr geändert wurde. Melden Sie sich noch einmal ab, um sie zu entfernen.</translation>
    </message>
</context>
<context>
    <name>monitron::TeamDriver</name>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>monitron::TeamJoin</name>
    <message>
        <source>Made out for “%1”, valid until %2.</source>
        <translation>Ausgestellt für „%1“, gültig bis %2.</translation>
    </message>
    <message>
        <source>You have joined this team already.</source>
        <translation>Sie sind diesem Team bereits beigetreten.</translation>
    </message>
</context>
<context>
    <name>monitron::TeamNotifier</name>
    <message numerus="yes">
        <source>The certificate ends within %n day(s).</source>
        <translation>
            <numerusform>Das Zertifikat läuft innerhalb von %n Tag ab.</numerusform>
            <numerusform>Das Zertifikat läuft innerhalb von %n Tagen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>team, what happened</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>monitron::TeamSettingsDialog</name>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Team settings</source>
        <translation>Teameinstellungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Vouched for by an authority that this computer trusts.</source>
        <translation>Eine Zertifizierungsstelle, der dieser Computer vertraut, bürgt dafür.</translation>
    </message>
    <message>
        <source>Only this one is accepted (SHA-256): %1</source>
        <translation>Nur dieses wird akzeptiert (SHA-256): %1</translation>
    </message>
    <message>
        <source>The server shows another certificate: %1 %2 Trust it only if whoever runs the server tells you the same.</source>
        <translation>Der Server zeigt ein anderes Zertifikat: %1 %2 Vertrauen Sie ihm nur, wenn Ihnen der Betreiber des Servers dasselbe nennt.</translation>
    </message>
    <message>
        <source>The server shows this certificate.</source>
        <translation>Der Server zeigt dieses Zertifikat.</translation>
    </message>
    <message>
        <source>The server was reached. Save to keep this.</source>
        <translation>Der Server wurde erreicht. Speichern Sie, um dies zu übernehmen.</translation>
    </message>
    <message>
        <source>An authority vouches for the server&apos;s certificate now. Save to accept whatever certificate an authority vouches for, instead of only that one.</source>
        <translation>Für das Zertifikat des Servers bürgt jetzt eine Zertifizierungsstelle. Speichern Sie, um statt nur jenem jedes Zertifikat anzunehmen, für das eine Zertifizierungsstelle bürgt.</translation>
    </message>
</context>
<context>
    <name>monitron::TeamWindow</name>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>monitron::TeamWorkspace</name>
    <message>
        <source>The password of this monitor is known to the team&apos;s server only. Type it here to try it from this computer.</source>
        <translation>Das Passwort dieses Monitors kennt nur der Server des Teams. Geben Sie es hier ein, um den Monitor von diesem Computer aus zu testen.</translation>
    </message>
    <message>
        <source>The team&apos;s server sends the test, with what it has. Save the channel first, then test it.</source>
        <translation>Der Server des Teams sendet den Test mit dem, was er hat. Speichern Sie zuerst den Kanal und testen Sie ihn dann.</translation>
    </message>
    <message>
        <source>This is a copy of what the team&apos;s server has. Back the server up.</source>
        <translation>Dies ist eine Kopie dessen, was der Server des Teams hat. Sichern Sie den Server.</translation>
    </message>
    <message>
        <source>A backup can&apos;t be put in the place of a team&apos;s data. Restore it on the server.</source>
        <translation>Eine Sicherung kann nicht an die Stelle der Daten eines Teams treten. Stellen Sie sie auf dem Server wieder her.</translation>
    </message>
    <message>
        <source>In “%1” you may only look.</source>
        <translation>In „%1“ dürfen Sie nur lesen.</translation>
    </message>
</context>
<context>
    <name>monitron::Teams</name>
    <message>
        <source>It is being opened.</source>
        <translation>Wird gerade geöffnet.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be removed.</source>
        <translation>Der Ordner „%1“ kann nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>monitron::Tile</name>
    <message>
        <source>%1 · %2</source>
        <comment>name of a figure, a word on it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>monitron::TimePopup</name>
    <message>
        <source>Go to a time</source>
        <translation>Gehe zu Zeitpunkt</translation>
    </message>
    <message>
        <source>Go to the check at</source>
        <translation>Gehe zur Prüfung um</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
</context>
<context>
    <name>monitron::TimelineModel</name>
    <message>
        <source>%1, %2</source>
        <comment>exact time, how long ago</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>monitron::TrayController</name>
    <message numerus="yes">
        <source>Monitron: %n monitor(s)</source>
        <translation>
            <numerusform>Monitron: %n Monitor</numerusform>
            <numerusform>Monitron: %n Monitore</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitron: %1 of %2 %3</source>
        <comment>2 of 14 down</comment>
        <translation>Monitron: %1 von %2 %3</translation>
    </message>
    <message>
        <source>Alerts are muted until %1</source>
        <translation>Meldungen sind bis %1 stummgeschaltet</translation>
    </message>
    <message>
        <source>Alerts of %1 are muted until %2</source>
        <comment>a workspace, a time</comment>
        <translation>Meldungen von %1 sind bis %2 stummgeschaltet</translation>
    </message>
</context>
<context>
    <name>monitron::TrayMenu</name>
    <message>
        <source>Open Monitron</source>
        <translation>Monitron öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>monitron::TrayWorkspace</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Run failing now</source>
        <translation>Fehlerhafte jetzt prüfen</translation>
    </message>
    <message>
        <source>Mute alerts for an hour</source>
        <translation>Meldungen eine Stunde stummschalten</translation>
    </message>
    <message>
        <source>Unmute alerts (muted until %1)</source>
        <translation>Wieder melden (stumm bis %1)</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle pausieren</translation>
    </message>
    <message numerus="yes">
        <source>Resume the %n paused here</source>
        <translation>
            <numerusform>%n hier pausierten fortsetzen</numerusform>
            <numerusform>Die %n hier pausierten fortsetzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::TryPanel</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>Der Test läuft</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test anhalten</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>%1 wird getestet…</translation>
    </message>
    <message>
        <source>The test could not run: %1</source>
        <translation>Der Test konnte nicht ausgeführt werden: %1</translation>
    </message>
    <message>
        <source>The test went well; nothing was recorded.</source>
        <translation>Der Test war erfolgreich; nichts wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>The test failed; nothing was recorded.</source>
        <translation>Der Test ist fehlgeschlagen; nichts wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ erfüllt</translation>
    </message>
    <message>
        <source>✗ not met</source>
        <translation>✗ nicht erfüllt</translation>
    </message>
</context>
<context>
    <name>monitron::UndoHistory</name>
    <message>
        <source>“%1” can&apos;t be undone: something was changed since. %2</source>
        <translation>„%1“ kann nicht rückgängig gemacht werden: Seitdem wurde etwas geändert. %2</translation>
    </message>
    <message>
        <source>“%1” was not undone: %2</source>
        <translation>„%1“ wurde nicht rückgängig gemacht: %2</translation>
    </message>
</context>
<context>
    <name>monitron::UndoableCommands</name>
    <message>
        <source>“%1” deleted</source>
        <translation>„%1“ gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) deleted</source>
        <translation>
            <numerusform>%n Monitor gelöscht</numerusform>
            <numerusform>%n Monitore gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” paused</source>
        <translation>„%1“ pausiert</translation>
    </message>
    <message>
        <source>“%1” resumed</source>
        <translation>„%1“ fortgesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) paused</source>
        <translation>
            <numerusform>%n Monitor pausiert</numerusform>
            <numerusform>%n Monitore pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) resumed</source>
        <translation>
            <numerusform>%n Monitor fortgesetzt</numerusform>
            <numerusform>%n Monitore fortgesetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitron::UrlScheme</name>
    <message>
        <source>The registry&apos;s key “%1” can&apos;t be written.</source>
        <translation>Der Registrierungsschlüssel „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>monitron::UserDialog</name>
    <message>
        <source>Edit a user</source>
        <translation>Benutzer bearbeiten</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>People sign in with it; it stays as it is.</source>
        <translation>Mit ihr meldet man sich an; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>People sign in with it. You will see a temporary password to give them.</source>
        <translation>Mit ihr meldet man sich an. Sie sehen danach ein vorläufiges Passwort zum Weitergeben.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>monitron::UserSection</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>There are no users.</source>
        <translation>Es gibt keine Benutzer.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Passwort zurücksetzen…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Überall abmelden…</translation>
    </message>
    <message>
        <source>Remove second factor…</source>
        <translation>Zweiten Faktor entfernen…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Deaktivieren…</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Neuer Benutzer…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 darf sich wieder anmelden.</translation>
    </message>
    <message>
        <source>%1 is switched off and signed out.</source>
        <translation>%1 ist deaktiviert und abgemeldet.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Switch off %1? They are signed out at once and can&apos;t sign in any more; their API keys stop working. What they made stays, and you can switch them on again.</source>
        <translation>%1 deaktivieren? Die Person wird sofort abgemeldet und kann sich nicht mehr anmelden; ihre API-Schlüssel funktionieren nicht mehr. Was sie angelegt hat, bleibt, und Sie können sie wieder aktivieren.</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the password of %1? The old one stops working, and they are signed out everywhere. You will see a temporary password to give them.</source>
        <translation>Passwort von %1 zurücksetzen? Das alte funktioniert nicht mehr, und die Person wird überall abgemeldet. Sie sehen danach ein vorläufiges Passwort zum Weitergeben.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere? They have to sign in again on each device. API keys go on working.</source>
        <translation>%1 überall abmelden? Auf jedem Gerät ist dann eine erneute Anmeldung nötig. API-Schlüssel funktionieren weiter.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <translation>%1 ist überall abgemeldet.</translation>
    </message>
    <message>
        <source>Remove the second factor</source>
        <translation>Zweiten Faktor entfernen</translation>
    </message>
    <message>
        <source>Remove the second factor of %1? The password alone lets them in until they set up another one. Be sure that it is them who ask.</source>
        <translation>Zweiten Faktor von %1 entfernen? Bis ein neuer eingerichtet ist, genügt das Passwort allein. Vergewissern Sie sich, dass wirklich diese Person darum bittet.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 signs in by password alone now.</source>
        <translation>%1 meldet sich jetzt mit dem Passwort allein an.</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Vorläufiges Passwort</translation>
    </message>
    <message>
        <source>Give this password to %1. They should change it after they have signed in.</source>
        <translation>Geben Sie dieses Passwort an %1. Es sollte nach der Anmeldung geändert werden.</translation>
    </message>
</context>
<context>
    <name>monitron::UserSessionsSection</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Where somebody is signed in. Who shouldn&apos;t be there is signed out here.</source>
        <translation>Wo jemand angemeldet ist. Wer dort nicht sein sollte, wird hier abgemeldet.</translation>
    </message>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>Nirgends angemeldet.</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Überall abmelden…</translation>
    </message>
    <message>
        <source>Whose sessions</source>
        <translation>Wessen Sitzungen</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere? They have to sign in again on each device. API keys go on working.</source>
        <translation>%1 überall abmelden? Auf jedem Gerät ist dann eine erneute Anmeldung nötig. API-Schlüssel funktionieren weiter.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <translation>%1 ist überall abgemeldet.</translation>
    </message>
</context>
<context>
    <name>monitron::UsersModel</name>
    <message>
        <source>signed in %1</source>
        <comment>4 min ago</comment>
        <translation>zuletzt angemeldet: %1</translation>
    </message>
    <message>
        <source>never signed in</source>
        <translation>nie angemeldet</translation>
    </message>
    <message>
        <source>second factor</source>
        <translation>zweiter Faktor</translation>
    </message>
    <message>
        <source>no second factor</source>
        <translation>kein zweiter Faktor</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name</comment>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Deaktiviert</translation>
    </message>
</context>
<context>
    <name>monitron::WaitingEditsDialog</name>
    <message>
        <source>Changes that wait</source>
        <translation>Wartende Änderungen</translation>
    </message>
    <message>
        <source>Everything that was changed here is the server&apos;s too.</source>
        <translation>Alles, was hier geändert wurde, ist auch auf dem Server.</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Auflösen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Changes that wait for the server</source>
        <translation>Änderungen, die auf den Server warten</translation>
    </message>
    <message>
        <source>They were made on this computer and are kept until the server of %1 has them, in the order in which they were made.</source>
        <translation>Sie wurden auf diesem Computer vorgenommen und bleiben hier, bis der Server von %1 sie hat, in der Reihenfolge, in der sie entstanden sind.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server meldet: %1</translation>
    </message>
    <message>
        <source>Discard the change?</source>
        <translation>Änderung verwerfen?</translation>
    </message>
    <message>
        <source>“%1” becomes what it is on the server. What you did here is lost: %2.</source>
        <translation>„%1“ wird wieder so, wie es auf dem Server ist. Was Sie hier getan haben, geht verloren: %2.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>monitron::WaitingEditsModel</name>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>monitron::Waterfall</name>
    <message>
        <source>%1: from %2, takes %3</source>
        <comment>phase, start, duration</comment>
        <translation>%1: ab %2, dauert %3</translation>
    </message>
    <message>
        <source>%1: did not happen</source>
        <comment>phase</comment>
        <translation>%1: fand nicht statt</translation>
    </message>
    <message>
        <source>Phases, %1 in all</source>
        <translation>Phasen, insgesamt %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>start of a phase</comment>
        <translation>ab %1</translation>
    </message>
</context>
<context>
    <name>monitron::WebhookFields</name>
    <message>
        <source>Sign what is sent</source>
        <translation>Gesendetes signieren</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Gets a POST with JSON for each alert.</source>
        <translation>Erhält für jede Meldung einen POST mit JSON.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>One per line. Kept in the database: not the place for passwords.</source>
        <translation>Einer pro Zeile. Werden in der Datenbank aufbewahrt: kein Ort für Passwörter.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>An HMAC-SHA256 in X-Monitron-Signature, by which the receiver knows us.</source>
        <translation>Ein HMAC-SHA256 in X-Monitron-Signature, an dem der Empfänger Monitron erkennt.</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Kept where Settings, Passwords says, never in the database.</source>
        <translation>Wird dort aufbewahrt, wo es unter „Einstellungen, Passwörter“ steht, nie in der Datenbank.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>monitron::WindowKeeper</name>
    <message>
        <source>Monitron</source>
        <translation>Monitron</translation>
    </message>
    <message>
        <source>Monitron keeps watching</source>
        <translation>Monitron überwacht weiter</translation>
    </message>
    <message>
        <source>It is in the tray now. Quit it there, or with Ctrl+Q.</source>
        <translation>Es ist jetzt im Infobereich. Beenden lässt es sich dort oder mit Strg+Q.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window minimises it.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Beim Schließen wird das Fenster minimiert.</translation>
    </message>
    <message>
        <source>Ctrl+Q quits Monitron and ends its checks.</source>
        <translation>Strg+Q beendet Monitron und seine Prüfungen.</translation>
    </message>
</context>
<context>
    <name>monitron::Workspace</name>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Nothing waits for a server here.</source>
        <translation>Hier wartet nichts auf einen Server.</translation>
    </message>
    <message>
        <source>The passwords of this workspace aren&apos;t kept on this computer.</source>
        <translation>Die Passwörter dieses Arbeitsbereichs werden nicht auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>This workspace takes no history.</source>
        <translation>Dieser Arbeitsbereich nimmt keinen Verlauf auf.</translation>
    </message>
</context>
<context>
    <name>monitron::WorkspaceActions</name>
    <message>
        <source>&amp;Workspace</source>
        <translation>A&amp;rbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Add team…</source>
        <translation>Team &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>Jetzt &amp;versuchen</translation>
    </message>
    <message>
        <source>S&amp;ign in again…</source>
        <translation>Er&amp;neut anmelden…</translation>
    </message>
    <message>
        <source>Changes that &amp;wait…</source>
        <translation>&amp;Wartende Änderungen…</translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>Auf&amp;lösen…</translation>
    </message>
    <message>
        <source>&amp;My account…</source>
        <translation>&amp;Mein Konto…</translation>
    </message>
    <message>
        <source>A&amp;dministration…</source>
        <translation>Verwalt&amp;ung…</translation>
    </message>
    <message>
        <source>&amp;Team settings…</source>
        <translation>&amp;Teameinstellungen…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>A&amp;bmelden…</translation>
    </message>
    <message>
        <source>can&apos;t be opened</source>
        <translation>kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a workspace, how it is connected</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>monitron::WorkspaceSwitcher</name>
    <message>
        <source>Workspace %1, %2</source>
        <comment>name, how it is connected</comment>
        <translation>Arbeitsbereich %1, %2</translation>
    </message>
</context>
</TS>
