<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>CareWords</name>
    <message numerus="yes">
        <source>%Ln clips more than now</source>
        <translation>
            <numerusform>%Ln Clip mehr als jetzt</numerusform>
            <numerusform>%Ln Clips mehr als jetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips fewer than now</source>
        <translation>
            <numerusform>%Ln Clip weniger als jetzt</numerusform>
            <numerusform>%Ln Clips weniger als jetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges more</source>
        <translation>
            <numerusform>%Ln Bereich mehr</numerusform>
            <numerusform>%Ln Bereiche mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges fewer</source>
        <translation>
            <numerusform>%Ln Bereich weniger</numerusform>
            <numerusform>%Ln Bereiche weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no space for a backup.</source>
        <translation>Für eine Sicherung ist kein Platz.</translation>
    </message>
    <message>
        <source>The backups that are there are untouched. Make room on the disk of the library.</source>
        <translation>Die vorhandenen Sicherungen sind unverändert. Schaffen Sie Platz auf dem Laufwerk der Bibliothek.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another backup.</source>
        <translation>Es wurde nichts geändert. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>There is no such backup.</source>
        <translation>Diese Sicherung gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This library is on a PostgreSQL server.</source>
        <translation>Diese Bibliothek liegt auf einem PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>The server&apos;s own backups keep it. Ask whoever runs the server to bring one back.</source>
        <translation>Die eigenen Sicherungen des Servers bewahren sie. Bitten Sie die Serververwaltung, eine davon zurückzuholen.</translation>
    </message>
    <message>
        <source>The disk does not let Rushes read or write its backups.</source>
        <translation>Das Laufwerk lässt Rushes seine Sicherungen nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Nothing was taken away. Check the rights of the folder.</source>
        <translation>Es wurde nichts entfernt. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>A newer Rushes wrote this library.</source>
        <translation>Ein neueres Rushes hat diese Bibliothek geschrieben.</translation>
    </message>
    <message>
        <source>It has form %1, and Rushes %2 knows forms up to %3. Nothing was changed. Update Rushes on this computer, or restore a backup from before the update.</source>
        <translation>Ihr Format ist %1, und Rushes %2 kennt Formate bis %3. Es wurde nichts geändert. Aktualisieren Sie Rushes auf diesem Computer oder stellen Sie eine Sicherung aus der Zeit vor dem Update wieder her.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>Die Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>Rushes writes nothing more into it. Export what can still be read, then restore a backup: this file is kept beside it.</source>
        <translation>Rushes schreibt nichts mehr hinein. Exportieren Sie, was noch lesbar ist, und stellen Sie dann eine Sicherung wieder her: Diese Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Vor einem Update</translation>
    </message>
    <message>
        <source>As many as now</source>
        <translation>So viele wie jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rushes copies the library once an hour where it changed, and keeps the newest of each of the last %1, %2 and %3. Backups made by hand and before an update are kept until you delete them.</source>
        <translation>Rushes kopiert die Bibliothek einmal pro Stunde, wenn sie sich geändert hat, und behält je Stunde, Tag und Woche die neueste Sicherung: %1, %2 und %3 zurück. Sicherungen, die von Hand oder vor einem Update angelegt wurden, bleiben, bis Sie sie löschen.</translation>
    </message>
    <message>
        <source>Rushes makes no backups by the hour: they are switched off in the settings. Those made by hand and before an update are kept until you delete them.</source>
        <translation>Rushes legt keine stündlichen Sicherungen an: Sie sind in den Einstellungen ausgeschaltet. Die von Hand oder vor einem Update angelegten bleiben, bis Sie sie löschen.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Computer and screens</source>
        <translation>Computer und Bildschirme</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Reports of crashes</source>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>Letzte Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>It has %1 and %2.</source>
        <translation>Sie enthält %1 und %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln Clip</numerusform>
            <numerusform>%Ln Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln Bereich</numerusform>
            <numerusform>%Ln Bereiche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueQuerySource</name>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln Tagung</numerusform>
            <numerusform>%Ln Tagungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln Video</numerusform>
            <numerusform>%Ln Videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipQuerySource</name>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln Clip</numerusform>
            <numerusform>%Ln Clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Rushes ended unexpectedly soon after its last two starts.</source>
        <translation>Rushes wurde nach den letzten beiden Starts bald unerwartet beendet.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Im abgesicherten Modus starten</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Normal starten</translation>
    </message>
    <message>
        <source>In safe mode it uses standard settings, which are not kept, runs no downloads and opens no media. Your library and your settings stay as they are.</source>
        <translation>Im abgesicherten Modus verwendet es Standardeinstellungen, die nicht gespeichert werden, führt keine Downloads aus und öffnet keine Medien. Ihre Bibliothek und Ihre Einstellungen bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>A quotation mark has no other one.</source>
        <translation>Einem Anführungszeichen fehlt das zweite.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>Eine Klammer wird geschlossen, die nicht geöffnet wurde.</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses.</source>
        <translation>Zwischen den Klammern steht nichts.</translation>
    </message>
    <message>
        <source>“%1” has nothing to stand for.</source>
        <translation>„%1“ bezieht sich auf nichts.</translation>
    </message>
    <message>
        <source>“%1:” has no value.</source>
        <translation>„%1:“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>The query is longer than a query can be.</source>
        <translation>Die Suche ist länger als zulässig.</translation>
    </message>
    <message>
        <source>There are more parentheses within one another than a query can have.</source>
        <translation>Es sind mehr Klammern verschachtelt als zulässig.</translation>
    </message>
    <message>
        <source>There is no key “%1” here.</source>
        <translation>Den Schlüssel „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>„%2“ gibt es bei %1 nicht.</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written 2024, 2024-02 or 2024-02-14.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie Tage als 2024, 2024-02 oder 2024-02-14.</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written 500MB or 1.5GB.</source>
        <translation>„%1“ ist keine Größe. Schreiben Sie Größen als 500MB oder 1.5GB.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Durations are written 90s, 2min or 1:30.</source>
        <translation>„%1“ ist keine Dauer. Schreiben Sie Dauern als 90s, 2min oder 1:30.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no frame rate. Rates are written 25 or 29.97.</source>
        <translation>„%1“ ist keine Bildrate. Schreiben Sie Bildraten als 25 oder 29.97.</translation>
    </message>
    <message>
        <source>“%1” is no raster. Rasters are written 1080 or 1920x1080.</source>
        <translation>„%1“ ist kein Raster. Schreiben Sie Raster als 1080 oder 1920x1080.</translation>
    </message>
    <message>
        <source>“%1” is no timecode. Timecodes are written 10:00:00:00 or 10:30.</source>
        <translation>„%1“ ist kein Timecode. Schreiben Sie Timecodes als 10:00:00:00 oder 10:30.</translation>
    </message>
    <message>
        <source>“%1:” cannot be compared and has no ranges.</source>
        <translation>„%1:“ lässt sich nicht vergleichen und hat keine Bereiche.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>Der Bereich „%1“ endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>where it was recorded</source>
        <translation>wo es aufgenommen wurde</translation>
    </message>
    <message>
        <source>a country or its code</source>
        <translation>ein Land oder sein Code</translation>
    </message>
    <message>
        <source>day, month or year</source>
        <translation>Tag, Monat oder Jahr</translation>
    </message>
    <message>
        <source>when the portal published it</source>
        <translation>wann das Portal es veröffentlicht hat</translation>
    </message>
    <message>
        <source>when it came into the library</source>
        <translation>wann es in die Bibliothek kam</translation>
    </message>
    <message>
        <source>words of the meeting&apos;s title</source>
        <translation>Wörter aus dem Titel der Tagung</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>ein Schlagwort</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>Wörter aus dem Titel</translation>
    </message>
    <message>
        <source>part of the file name</source>
        <translation>Teil des Dateinamens</translation>
    </message>
    <message>
        <source>words of the note</source>
        <translation>Wörter aus der Notiz</translation>
    </message>
    <message>
        <source>words of the shot list</source>
        <translation>Wörter aus der Shotliste</translation>
    </message>
    <message>
        <source>words of the terms and credit</source>
        <translation>Wörter aus Bedingungen und Bildnachweis</translation>
    </message>
    <message>
        <source>the portal it came from</source>
        <translation>das Portal, von dem es kommt</translation>
    </message>
    <message>
        <source>such as &gt;60s or 1min..5min</source>
        <translation>etwa &gt;60s oder 1min..5min</translation>
    </message>
    <message>
        <source>such as &gt;=1GB</source>
        <translation>etwa &gt;=1GB</translation>
    </message>
    <message>
        <source>stars, such as &gt;=3</source>
        <translation>Sterne, etwa &gt;=3</translation>
    </message>
    <message>
        <source>frames a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>height, or width x height</source>
        <translation>Höhe oder Breite x Höhe</translation>
    </message>
    <message>
        <source>such as XDCAM or ProRes</source>
        <translation>etwa XDCAM oder ProRes</translation>
    </message>
    <message>
        <source>interlaced or progressive</source>
        <translation>interlaced oder progressiv</translation>
    </message>
    <message>
        <source>the timecode it begins with</source>
        <translation>der Timecode, mit dem es beginnt</translation>
    </message>
    <message>
        <source>a rendition it can be had in</source>
        <translation>eine Fassung, in der es verfügbar ist</translation>
    </message>
    <message>
        <source>what there is of it</source>
        <translation>was dazu vorhanden ist</translation>
    </message>
    <message>
        <source>what is so of it</source>
        <translation>was darauf zutrifft</translation>
    </message>
    <message>
        <source>video or photo</source>
        <translation>Video oder Foto</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Shot list of %1</source>
        <translation>Shotliste von %1</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Remembering is switched off in the settings</source>
        <translation>Das Merken ist in den Einstellungen ausgeschaltet</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop</name>
    <message>
        <source>Export the programme</source>
        <translation>Programm exportieren</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>The calendar was not written.</source>
        <translation>Der Kalender wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The captions were not written.</source>
        <translation>Die Untertitel wurden nicht geschrieben.</translation>
    </message>
    <message>
        <source>Save the captions</source>
        <translation>Untertitel speichern</translation>
    </message>
    <message>
        <source>Captions (*.vtt)</source>
        <translation>Untertitel (*.vtt)</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::AccountFlow</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>What is on disk is kept.</source>
        <translation>Bereits Geladenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Ihre Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>Broadcast files need an account.</source>
        <translation>Dateien in Sendequalität erfordern ein Konto.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Return to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>Sign out on every device of this account?</source>
        <translation>Auf allen Geräten dieses Kontos abmelden?</translation>
    </message>
    <message>
        <source>Each of them has to sign in again. </source>
        <translation>Jedes Gerät muss sich danach neu anmelden. </translation>
    </message>
    <message>
        <source>A file that is being fetched may still finish here; what comes after it waits for the next sign-in. </source>
        <translation>Eine Datei, die gerade geladen wird, kann hier noch fertig werden; alles Weitere wartet auf die nächste Anmeldung. </translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out, keep the queue</source>
        <translation>Abmelden, Warteschlange behalten</translation>
    </message>
    <message>
        <source>The portal could not be told, so the other devices are still signed in. Sign in and try again when it can be reached.</source>
        <translation>Das Portal war nicht zu erreichen, daher sind die anderen Geräte noch angemeldet. Melden Sie sich an und versuchen Sie es erneut, sobald es erreichbar ist.</translation>
    </message>
    <message>
        <source>The portal could not be told, so it ends the session by itself when it runs out.</source>
        <translation>Das Portal war nicht zu erreichen; es beendet die Sitzung von selbst, wenn sie abläuft.</translation>
    </message>
    <message>
        <source>You are signed out here.</source>
        <translation>Sie sind hier abgemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads wait for you.</source>
        <translation>
            <numerusform>%Ln Download wartet auf Sie.</numerusform>
            <numerusform>%Ln Downloads warten auf Sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos wait for this account: </source>
        <translation>
            <numerusform>%Ln Video wartet auf dieses Konto: </numerusform>
            <numerusform>%Ln Videos warten auf dieses Konto: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln downloads</source>
        <translation>
            <numerusform>Download starten</numerusform>
            <numerusform>%Ln Downloads starten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out while %Ln downloads are under way?</source>
        <translation>
            <numerusform>Abmelden, während %Ln Download läuft?</numerusform>
            <numerusform>Abmelden, während %Ln Downloads laufen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out on %Ln devices</source>
        <translation>
            <numerusform>Auf %Ln Gerät abmelden</numerusform>
            <numerusform>Auf %Ln Geräten abmelden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::Application</name>
    <message>
        <source>The demo portal has ended.</source>
        <translation>Das Demoportal wurde beendet.</translation>
    </message>
    <message>
        <source>What you have downloaded is untouched. It said: %1</source>
        <translation>Was Sie heruntergeladen haben, ist unverändert. Die Meldung lautet: %1</translation>
    </message>
    <message>
        <source>Edit the tags</source>
        <translation>Schlagwörter bearbeiten</translation>
    </message>
    <message>
        <source>Shorthand…</source>
        <translation>Kürzel…</translation>
    </message>
    <message>
        <source>Find missing files…</source>
        <translation>Fehlende Dateien suchen…</translation>
    </message>
    <message>
        <source>This download cannot be logged yet.</source>
        <translation>Dieser Download lässt sich noch nicht loggen.</translation>
    </message>
    <message>
        <source>Removed clips…</source>
        <translation>Entfernte Clips…</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::BatchNotice</name>
    <message>
        <source>%1 came.</source>
        <translation>%1 angekommen.</translation>
    </message>
    <message>
        <source>The reasons are in Downloads.</source>
        <translation>Die Gründe stehen unter „Downloads“.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads failed</source>
        <translation>
            <numerusform>%Ln Download fehlgeschlagen</numerusform>
            <numerusform>%Ln Downloads fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are done</source>
        <translation>
            <numerusform>%Ln Download ist fertig</numerusform>
            <numerusform>%Ln Downloads sind fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen.</numerusform>
            <numerusform>%Ln fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Rushes</source>
        <translation>Rushes öffnen</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::CatalogueUpkeep</name>
    <message>
        <source>Refreshing the catalogue</source>
        <translation>Katalog wird aktualisiert</translation>
    </message>
    <message>
        <source>This is the catalogue of %1.</source>
        <translation>Dies ist der Katalog von %1.</translation>
    </message>
    <message>
        <source>There is no catalogue of this portal yet.</source>
        <translation>Von diesem Portal gibt es noch keinen Katalog.</translation>
    </message>
    <message>
        <source>The portal does not answer.</source>
        <translation>Das Portal antwortet nicht.</translation>
    </message>
    <message>
        <source>Downloads go on by themselves when it does.</source>
        <translation>Downloads laufen von selbst weiter, sobald es antwortet.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::CollectionList</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Change the search…</source>
        <translation>Suche ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Die Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Name der Sammlung</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Change the search</source>
        <translation>Die Suche ändern</translation>
    </message>
    <message>
        <source>“%1” has all clips that this finds</source>
        <translation>„%1“ enthält alle Clips, die dies findet</translation>
    </message>
    <message>
        <source>Change search</source>
        <translation>Suche ändern</translation>
    </message>
    <message>
        <source>The search of “%1” stays as it was.</source>
        <translation>Die Suche von „%1“ bleibt, wie sie war.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::DiagnosticsSetup</name>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnose…</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::DrawingSetup</name>
    <message>
        <source>Videos are drawn without the graphics card.</source>
        <translation>Videos werden ohne die Grafikkarte dargestellt.</translation>
    </message>
    <message>
        <source>The graphics card stopped drawing videos.</source>
        <translation>Die Grafikkarte stellt keine Videos mehr dar.</translation>
    </message>
    <message>
        <source>Rushes ended while it tried the graphics card, so the processor draws them now. They look the same. You can try again in the settings.</source>
        <translation>Rushes endete beim Versuch mit der Grafikkarte, daher stellt sie jetzt der Prozessor dar. Sie sehen gleich aus. Sie können es in den Einstellungen erneut versuchen.</translation>
    </message>
    <message>
        <source>The processor draws them now; what was playing goes on where it was. You can try again in the settings.</source>
        <translation>Der Prozessor stellt sie jetzt dar; was lief, läuft an derselben Stelle weiter. Sie können es in den Einstellungen erneut versuchen.</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Einstellungen öffnen…</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Bildausgabe</translation>
    </message>
    <message>
        <source>Who draws videos. Automatic takes the graphics card where there is one, else the processor. A choice also tries again what failed before.</source>
        <translation>Womit Videos dargestellt werden. „Automatisch“ nimmt die Grafikkarte, wenn es eine gibt, sonst den Prozessor. Eine Auswahl versucht auch erneut, was zuvor fehlschlug.</translation>
    </message>
    <message>
        <source>opengl gpu graphics card software hardware video picture</source>
        <translation>opengl gpu grafikkarte prozessor software hardware video bild darstellung</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>OpenGL</source>
        <translation>OpenGL</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::FileAffairs</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>It is not there any more, or the desktop has no program for it. “Open with…” lets you choose one.</source>
        <translation>Die Datei ist nicht mehr da, oder der Desktop hat kein Programm dafür. Mit „Öffnen mit…“ können Sie eines wählen.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>The library does not have “%1” any more.</source>
        <translation>Die Bibliothek hat „%1“ nicht mehr.</translation>
    </message>
    <message>
        <source>Rushes has forgotten it.</source>
        <translation>Rushes hat es vergessen.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::FileOpener</name>
    <message>
        <source>Open with</source>
        <translation>Öffnen mit</translation>
    </message>
    <message>
        <source>Programs (*.app)</source>
        <translation>Programme (*.app)</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::HelpSetup</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>About Rushes</source>
        <translation>Über Rushes</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ImportFolderSetup</name>
    <message>
        <source>Import folders…</source>
        <translation>Importordner…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln Ordner</numerusform>
            <numerusform>%Ln Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>Rushes puts copies of finished files into %1, and would take each of them for a new clip. Nothing was added; choose a folder that does not hold it.</source>
        <translation>Rushes legt Kopien fertiger Dateien in %1 ab und würde jede davon für einen neuen Clip halten. Es wurde nichts hinzugefügt; wählen Sie einen Ordner, der diesen nicht enthält.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ImportNotice</name>
    <message numerus="yes">
        <source>%Ln clips came from “%1”.</source>
        <translation>
            <numerusform>%Ln Clip ist aus „%1“ hinzugekommen.</numerusform>
            <numerusform>%Ln Clips sind aus „%1“ hinzugekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips came from import folders.</source>
        <translation>
            <numerusform>%Ln Clip ist aus Importordnern hinzugekommen.</numerusform>
            <numerusform>%Ln Clips sind aus Importordnern hinzugekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their files stay where they are.</source>
        <translation>Ihre Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::IngestView</name>
    <message>
        <source>A finished file is not in the library yet.</source>
        <translation>Eine fertige Datei ist noch nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>It could not be read. It stays where it is; Rushes tries again at the next start.</source>
        <translation>Sie konnte nicht gelesen werden. Sie bleibt, wo sie ist; Rushes versucht es beim nächsten Start erneut.</translation>
    </message>
    <message>
        <source>They are shown here when it has ended. What you queue until then waits.</source>
        <translation>Sie erscheinen hier, wenn es fertig ist. Was Sie bis dahin einreihen, wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of that kind.</source>
        <translation>
            <numerusform>%Ln weitere dieser Art.</numerusform>
            <numerusform>%Ln weitere dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Alle Clips</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>Another program of Rushes, such as rushes-cli, is at work on the downloads.</source>
        <translation>Ein anderes Programm von Rushes, etwa rushes-cli, arbeitet an den Downloads.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::LibraryCare</name>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>The library is backed up.</source>
        <translation>Die Bibliothek ist gesichert.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Sicherungen zeigen</translation>
    </message>
    <message>
        <source>Rushes runs in safe mode.</source>
        <translation>Rushes läuft im abgesicherten Modus.</translation>
    </message>
    <message>
        <source>Rushes ended unexpectedly last time.</source>
        <translation>Rushes wurde beim letzten Mal unerwartet beendet.</translation>
    </message>
    <message>
        <source>Your library is being checked. A report is kept on this computer and sent nowhere.</source>
        <translation>Ihre Bibliothek wird geprüft. Ein Bericht bleibt auf diesem Computer und wird nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <translation>Bericht zeigen…</translation>
    </message>
    <message>
        <source>A backup was restored.</source>
        <translation>Eine Sicherung wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>The library that was there is kept as %1.</source>
        <translation>Die bisherige Bibliothek bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The backup was not restored.</source>
        <translation>Die Sicherung wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>Your library was checked and is whole. A report is kept on this computer and sent nowhere.</source>
        <translation>Ihre Bibliothek wurde geprüft und ist vollständig. Ein Bericht bleibt auf diesem Computer und wird nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>It uses standard settings, which are not kept; yours are untouched. No downloads run, no media file is opened, and there is no tray.</source>
        <translation>Es verwendet Standardeinstellungen, die nicht gespeichert werden; Ihre bleiben unverändert. Es laufen keine Downloads, keine Mediendatei wird geöffnet, und es gibt kein Symbol im Infobereich.</translation>
    </message>
    <message>
        <source>Restart normally</source>
        <translation>Normal neu starten</translation>
    </message>
    <message>
        <source>The library of %1 is back.</source>
        <translation>Die Bibliothek vom %1 ist wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::LinkOpener</name>
    <message>
        <source>Open a link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>The link is for a portal that Rushes does not know: %1</source>
        <translation>Der Link gehört zu einem Portal, das Rushes nicht kennt: %1</translation>
    </message>
    <message>
        <source>Nothing was opened. Add the portal only if its address is one that you expect.</source>
        <translation>Es wurde nichts geöffnet. Fügen Sie das Portal nur hinzu, wenn Sie diese Adresse erwarten.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::NameSetup</name>
    <message>
        <source>Names and folders…</source>
        <translation>Namen und Ordner…</translation>
    </message>
    <message>
        <source>No file was renamed.</source>
        <translation>Es wurde keine Datei umbenannt.</translation>
    </message>
    <message>
        <source>The library could not be read.</source>
        <translation>Die Bibliothek konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>All finished files have these names already.</source>
        <translation>Alle fertigen Dateien heißen schon so.</translation>
    </message>
    <message>
        <source>Rename finished files</source>
        <translation>Fertige Dateien umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished files get other names.</source>
        <translation>
            <numerusform>%Ln fertige Datei erhält einen anderen Namen.</numerusform>
            <numerusform>%Ln fertige Dateien erhalten andere Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each stays below the folder in which it is, nothing is replaced, and the library follows. You can take it back.</source>
        <translation>Jede bleibt unter dem Ordner, in dem sie liegt, nichts wird ersetzt, und die Bibliothek zieht nach. Sie können es zurücknehmen.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>What was to be done could not be written down first. Check that the disk has space.</source>
        <translation>Was zu tun war, konnte vorab nicht festgehalten werden. Prüfen Sie, ob auf dem Laufwerk Platz ist.</translation>
    </message>
    <message>
        <source>Finished files have new names.</source>
        <translation>Fertige Dateien haben neue Namen.</translation>
    </message>
    <message>
        <source>“Take renaming back” in Names and folders gives them the old ones again.</source>
        <translation>„Umbenennen zurücknehmen“ unter „Namen und Ordner“ gibt ihnen die alten zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept their names, because the new ones are taken.</source>
        <translation>
            <numerusform>%Ln hat ihren Namen behalten, weil der neue vergeben ist.</numerusform>
            <numerusform>%Ln haben ihre Namen behalten, weil die neuen vergeben sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Es wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>There is no renaming to take back, or it could not be written down.</source>
        <translation>Es gibt kein Umbenennen zurückzunehmen, oder es konnte nicht festgehalten werden.</translation>
    </message>
    <message>
        <source>The files have their old names again.</source>
        <translation>Die Dateien haben wieder ihre alten Namen.</translation>
    </message>
    <message>
        <source>The library has followed.</source>
        <translation>Die Bibliothek ist nachgezogen.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::OpenedFiles</name>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>%Ln weitere.</numerusform>
            <numerusform>%Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files into the library?</source>
        <translation>
            <numerusform>%Ln Datei in die Bibliothek importieren?</numerusform>
            <numerusform>%Ln Dateien in die Bibliothek importieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are.</source>
        <translation>Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files</source>
        <translation>
            <numerusform>%Ln Datei importieren</numerusform>
            <numerusform>%Ln Dateien importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are in the library.</source>
        <translation>
            <numerusform>%Ln Datei ist in der Bibliothek.</numerusform>
            <numerusform>%Ln Dateien sind in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read and stay as they are:</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht gelesen werden und bleibt, wie sie ist:</numerusform>
            <numerusform>%Ln Dateien konnten nicht gelesen werden und bleiben, wie sie sind:</numerusform>
        </translation>
    </message>
    <message>
        <source>Rushes cannot open %1.</source>
        <translation>Rushes kann %1 nicht öffnen.</translation>
    </message>
    <message>
        <source>It opens media files and lists of shots: .edl, .otio, .xml, .csv and .rushes. Nothing was changed.</source>
        <translation>Rushes öffnet Mediendateien und Listen von Shots: .edl, .otio, .xml, .csv und .rushes. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::OtherPortals</name>
    <message numerus="yes">
        <source>%Ln downloads wait for an account at %1.</source>
        <translation>
            <numerusform>%Ln Download wartet auf ein Konto bei %1.</numerusform>
            <numerusform>%Ln Downloads warten auf ein Konto bei %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is on disk is kept.</source>
        <translation>Bereits Geladenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>Sign in there</source>
        <translation>Dort anmelden</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ProxySetup</name>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>No keyring took the password of the proxy.</source>
        <translation>Kein Schlüsselbund hat das Passwort des Proxys angenommen.</translation>
    </message>
    <message>
        <source>It is used until Rushes ends. Enter it again at the next start.</source>
        <translation>Es gilt, bis Rushes beendet wird. Geben Sie es beim nächsten Start erneut ein.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::QueueTray</name>
    <message>
        <source>Open Rushes</source>
        <translation>Rushes öffnen</translation>
    </message>
    <message>
        <source>Pause all downloads</source>
        <translation>Alle Downloads anhalten</translation>
    </message>
    <message>
        <source>Resume all downloads</source>
        <translation>Alle Downloads fortsetzen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rushes: nothing is downloading</source>
        <translation>Rushes: kein Download läuft</translation>
    </message>
    <message>
        <source>Rushes: %1, %2, %3</source>
        <translation>Rushes: %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln Download</numerusform>
            <numerusform>%Ln Downloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::QuitGuard</name>
    <message>
        <source>Quit Rushes</source>
        <translation>Rushes beenden</translation>
    </message>
    <message>
        <source>What is on disk is kept, and Rushes goes on from there when it is opened again.</source>
        <translation>Bereits Geladenes bleibt erhalten, und Rushes macht dort weiter, wenn es wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Quit, continue next time</source>
        <translation>Beenden, nächstes Mal fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are under way.</source>
        <translation>
            <numerusform>%Ln Download läuft.</numerusform>
            <numerusform>%Ln Downloads laufen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SettingsExchange</name>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>Die Einstellungen stehen in %1.</translation>
    </message>
    <message>
        <source>There is no password and no session in it.</source>
        <translation>Die Datei enthält kein Passwort und keine Sitzung.</translation>
    </message>
    <message>
        <source>Left out, because no setting has that name: %1.</source>
        <translation>Ausgelassen, weil keine Einstellung so heißt: %1.</translation>
    </message>
    <message>
        <source>Left out, because it cannot have that value: %1.</source>
        <translation>Ausgelassen, weil dieser Wert nicht möglich ist: %1.</translation>
    </message>
    <message>
        <source>The settings are as in %1 already.</source>
        <translation>Die Einstellungen sind schon so wie in %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in force now is kept in a file beside the settings, and can be imported again.</source>
        <translation>Was jetzt gilt, bleibt in einer Datei neben den Einstellungen erhalten und lässt sich wieder importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings would change.</source>
        <translation>
            <numerusform>%Ln Einstellung würde sich ändern.</numerusform>
            <numerusform>%Ln Einstellungen würden sich ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln settings and start again</source>
        <translation>
            <numerusform>%Ln Einstellung ändern und neu starten</numerusform>
            <numerusform>%Ln Einstellungen ändern und neu starten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SettingsSetup</name>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Portals</source>
        <translation>Portale</translation>
    </message>
    <message>
        <source>Press portals</source>
        <translation>Presseportale</translation>
    </message>
    <message>
        <source>Each has its own account and catalogue. Those that are known stand in the list at the left of the window.</source>
        <translation>Jedes hat sein eigenes Konto und seinen eigenen Katalog. Die bekannten stehen in der Liste links im Fenster.</translation>
    </message>
    <message>
        <source>account sign in server address</source>
        <translation>konto anmelden server adresse</translation>
    </message>
    <message>
        <source>Add a portal…</source>
        <translation>Portal hinzufügen…</translation>
    </message>
    <message>
        <source>only the demo portal</source>
        <translation>nur das Demoportal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <translation>
            <numerusform>%Ln bekannt</numerusform>
            <numerusform>%Ln bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Names and folders</source>
        <translation>Namen und Ordner</translation>
    </message>
    <message>
        <source>How finished files are called, where they go, and where copies of them go.</source>
        <translation>Wie fertige Dateien heißen, wohin sie kommen und wohin ihre Kopien kommen.</translation>
    </message>
    <message>
        <source>template directory path watch folder second copy</source>
        <translation>vorlage verzeichnis pfad watchfolder zweite kopie</translation>
    </message>
    <message>
        <source>Names and folders…</source>
        <translation>Namen und Ordner…</translation>
    </message>
    <message>
        <source>House profile</source>
        <translation>Hausprofil</translation>
    </message>
    <message>
        <source>The formats that you want files in, the most wanted first. It picks what &quot;Download best&quot; brings.</source>
        <translation>Die Formate, in denen Sie Dateien möchten, das wichtigste zuerst. Danach wählt „Beste Fassung herunterladen“ aus.</translation>
    </message>
    <message>
        <source>codec format mxf prores xdcam rendition</source>
        <translation>codec format mxf prores xdcam fassung</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>What is fetched first.</source>
        <translation>Was zuerst geholt wird.</translation>
    </message>
    <message>
        <source>queue priority deadline</source>
        <translation>warteschlange priorität termin</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Nach Priorität</translation>
    </message>
    <message>
        <source>By the time needed</source>
        <translation>Nach benötigter Zeit</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>How many files are fetched side by side.</source>
        <translation>Wie viele Dateien nebeneinander geholt werden.</translation>
    </message>
    <message>
        <source>parallel number</source>
        <translation>parallel anzahl</translation>
    </message>
    <message>
        <source>At once from one server</source>
        <translation>Gleichzeitig von einem Server</translation>
    </message>
    <message>
        <source>parallel host</source>
        <translation>parallel host</translation>
    </message>
    <message>
        <source>as many as in all</source>
        <translation>so viele wie insgesamt</translation>
    </message>
    <message>
        <source>Connections for one file</source>
        <translation>Verbindungen für eine Datei</translation>
    </message>
    <message>
        <source>A far server may send more over several. Rushes adds one while that helps, and takes it back where it does not.</source>
        <translation>Ein entfernter Server sendet über mehrere vielleicht mehr. Rushes fügt eine hinzu, solange das hilft, und nimmt sie zurück, wo es nicht hilft.</translation>
    </message>
    <message>
        <source>parts parallel ranges</source>
        <translation>teile parallel bereiche</translation>
    </message>
    <message>
        <source>as many as help</source>
        <translation>so viele, wie helfen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>The most that all downloads together take. A window of the week may ask for less.</source>
        <translation>Das Höchste, was alle Downloads zusammen beanspruchen. Ein Zeitfenster der Woche kann weniger vorgeben.</translation>
    </message>
    <message>
        <source>limit rate bandwidth throttle</source>
        <translation>limit rate bandbreite drosseln</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>Where a day has brought so much, the rest waits for midnight.</source>
        <translation>Ist an einem Tag so viel geladen, wartet der Rest bis Mitternacht.</translation>
    </message>
    <message>
        <source>quota limit traffic</source>
        <translation>kontingent limit datenmenge</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
    <message>
        <source>Hours in which downloads rest or are slower.</source>
        <translation>Stunden, in denen Downloads ruhen oder langsamer sind.</translation>
    </message>
    <message>
        <source>schedule night hours pause</source>
        <translation>zeitplan nacht stunden anhalten</translation>
    </message>
    <message>
        <source>Schedules and limits…</source>
        <translation>Zeitpläne und Limits…</translation>
    </message>
    <message>
        <source>Pause while the network is paid by the byte</source>
        <translation>Anhalten, solange das Netz nach Datenmenge bezahlt wird</translation>
    </message>
    <message>
        <source>metered mobile roaming</source>
        <translation>getaktet mobil roaming</translation>
    </message>
    <message>
        <source>Keep the computer awake while bytes come</source>
        <translation>Computer wach halten, solange Bytes ankommen</translation>
    </message>
    <message>
        <source>sleep suspend power</source>
        <translation>ruhezustand bereitschaft energie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The way to portals and media. A password goes into the keyring of your system and nowhere else.</source>
        <translation>Der Weg zu Portalen und Medien. Ein Passwort kommt in den Schlüsselbund Ihres Systems und nirgends sonst hin.</translation>
    </message>
    <message>
        <source>proxies http socks server</source>
        <translation>proxys http socks server</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>Write XMP sidecars beside clips</source>
        <translation>XMP-Begleitdateien neben Clips schreiben</translation>
    </message>
    <message>
        <source>Tags, notes, ranges and ratings are kept in CLIP.xmp too, for other programs. Edit systems that watch the folder may take them up.</source>
        <translation>Schlagwörter, Notizen, Bereiche und Bewertungen stehen auch in CLIP.xmp, für andere Programme. Schnittsysteme, die den Ordner überwachen, können sie übernehmen.</translation>
    </message>
    <message>
        <source>metadata adobe file</source>
        <translation>metadaten adobe datei</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>theme colour scheme</source>
        <translation>thema farbe schema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another language is spoken when Rushes is started again.</source>
        <translation>Eine andere Sprache gilt nach dem nächsten Start von Rushes.</translation>
    </message>
    <message>
        <source>translation words locale</source>
        <translation>übersetzung sprache language deutsch</translation>
    </message>
    <message>
        <source>Library and backups</source>
        <translation>Bibliothek und Sicherungen</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Sicherungen der Bibliothek</translation>
    </message>
    <message>
        <source>snapshot restore copy recover safe</source>
        <translation>snapshot backup wiederherstellen kopie retten sicher</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenbelegung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Which key does what, on each page. A key that does something else already is said so before it is taken.</source>
        <translation>Welche Taste was tut, auf jeder Seite. Ist eine Taste schon anders belegt, wird das gesagt, bevor sie übernommen wird.</translation>
    </message>
    <message>
        <source>keyboard shortcut hotkey accelerator</source>
        <translation>tastatur tastenkürzel tastenkombination shortcut hotkey</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>die üblichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Give them to another desk</source>
        <translation>An einen anderen Platz weitergeben</translation>
    </message>
    <message>
        <source>A file that people can read, without passwords and sessions.</source>
        <translation>Eine lesbare Datei, ohne Passwörter und Sitzungen.</translation>
    </message>
    <message>
        <source>export json copy backup</source>
        <translation>export exportieren json kopie backup sicherung</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Einstellungen exportieren…</translation>
    </message>
    <message>
        <source>Take those of another desk</source>
        <translation>Von einem anderen Platz übernehmen</translation>
    </message>
    <message>
        <source>Shows what would change first. What is in force now is kept in a file beside the settings.</source>
        <translation>Zeigt zuerst, was sich ändern würde. Was jetzt gilt, bleibt in einer Datei neben den Einstellungen erhalten.</translation>
    </message>
    <message>
        <source>import json restore</source>
        <translation>import importieren json wiederherstellen</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Einstellungen importieren…</translation>
    </message>
    <message>
        <source>snapshot copy number history</source>
        <translation>snapshot backup kopie anzahl verlauf</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Bring one back, or make one now.</source>
        <translation>Eine Sicherung zurückholen oder jetzt eine anlegen.</translation>
    </message>
    <message>
        <source>Back up by the hour</source>
        <translation>Stündlich sichern</translation>
    </message>
    <message>
        <source>A copy of the library once an hour, where something changed. A library on a PostgreSQL server is kept by its own backups.</source>
        <translation>Einmal pro Stunde eine Kopie der Bibliothek, wenn sich etwas geändert hat. Für eine Bibliothek auf einem PostgreSQL-Server sorgen dessen eigene Sicherungen.</translation>
    </message>
    <message>
        <source>snapshot copy automatic off</source>
        <translation>snapshot backup kopie automatisch aus</translation>
    </message>
    <message>
        <source>Keep those of the last hours</source>
        <translation>Die der letzten Stunden behalten</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> Stunden</translation>
    </message>
    <message>
        <source>Keep one a day</source>
        <translation>Eine pro Tag behalten</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Keep one a week</source>
        <translation>Eine pro Woche behalten</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> Wochen</translation>
    </message>
    <message>
        <source>Where backups lie</source>
        <translation>Ort der Sicherungen</translation>
    </message>
    <message>
        <source>A folder of another disk or of a server outlives this one. Backups that are made already stay where they are.</source>
        <translation>Ein Ordner auf einem anderen Laufwerk oder einem Server übersteht den Ausfall dieses Laufwerks. Schon angelegte Sicherungen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>folder directory path disk nas</source>
        <translation>ordner verzeichnis pfad laufwerk festplatte nas</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>beside the library</source>
        <translation>neben der Bibliothek</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Remember what was used last</source>
        <translation>Merken, was zuletzt verwendet wurde</translation>
    </message>
    <message>
        <source>The clips and shot lists in “Recent”, and the folders in which choosing a file begins. Switched off, Rushes forgets them at once.</source>
        <translation>Die Clips und Shotlisten unter „Zuletzt verwendet“ und die Ordner, in denen die Dateiauswahl beginnt. Ausgeschaltet vergisst Rushes sie sofort.</translation>
    </message>
    <message>
        <source>recent history folders private</source>
        <translation>zuletzt verwendet verlauf ordner privat</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Was gemerkt wird</translation>
    </message>
    <message>
        <source>recent clear forget</source>
        <translation>zuletzt verwendet leeren löschen vergessen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ShotExport</name>
    <message>
        <source>Export as %1</source>
        <translation>Als %1 exportieren</translation>
    </message>
    <message>
        <source>The shots were not exported.</source>
        <translation>Die Shots wurden nicht exportiert.</translation>
    </message>
    <message>
        <source>%3 has %1 of %2.</source>
        <translation>%3 enthält %1 aus %2.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <translation>
            <numerusform>%Ln Shot</numerusform>
            <numerusform>%Ln Shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln Clip</numerusform>
            <numerusform>%Ln Clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ShotImport</name>
    <message>
        <source>Import shots…</source>
        <translation>Shots importieren…</translation>
    </message>
    <message>
        <source>Import shots</source>
        <translation>Shots importieren</translation>
    </message>
    <message>
        <source>Lists of shots (%1)</source>
        <translation>Listen von Shots (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 added to %3.</source>
        <translation>%1 aus %2 zu %3 hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln Bereich</numerusform>
            <numerusform>%Ln Bereiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln Clip</numerusform>
            <numerusform>%Ln Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes them back in one step.</source>
        <translation>„Rückgängig“ nimmt sie in einem Schritt zurück.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SidecarReview</name>
    <message>
        <source>Sidecar conflicts</source>
        <translation>Konflikte mit Begleitdateien</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::Sources</name>
    <message>
        <source>Demo portal (this PC)</source>
        <translation>Demoportal (dieser PC)</translation>
    </message>
    <message>
        <source>Show this portal</source>
        <translation>Dieses Portal zeigen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Add a portal…</source>
        <translation>Portal hinzufügen…</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::TrashFiles</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>%Ln weitere.</numerusform>
            <numerusform>%Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has no clip of this file.</source>
        <translation>Die Bibliothek hat keinen Clip zu dieser Datei.</translation>
    </message>
    <message>
        <source>Rushes left it where it is. It moves files of clips only.</source>
        <translation>Rushes hat sie gelassen, wo sie ist. Es verschiebt nur Dateien von Clips.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Files to the Wastebasket</source>
        <translation>
            <numerusform>%Ln Datei in den Papierkorb verschieben</numerusform>
            <numerusform>%Ln Dateien in den Papierkorb verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are in the wastebasket.</source>
        <translation>
            <numerusform>%Ln Datei ist im Papierkorb.</numerusform>
            <numerusform>%Ln Dateien sind im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was moved to the wastebasket.</source>
        <translation>Es wurde keine Datei in den Papierkorb verschoben.</translation>
    </message>
    <message>
        <source>What is logged on their clips stays in the library.</source>
        <translation>Was zu ihren Clips geloggt ist, bleibt in der Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stayed where they are.</source>
        <translation>
            <numerusform>%Ln Datei ist geblieben, wo sie war.</numerusform>
            <numerusform>%Ln Dateien sind geblieben, wo sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The files are back where they were.</source>
        <translation>Die Dateien sind wieder dort, wo sie waren.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips could not be brought back from the wastebasket.</source>
        <translation>
            <numerusform>Die Datei von %Ln Clip konnte nicht aus dem Papierkorb zurückgeholt werden.</numerusform>
            <numerusform>Die Dateien von %Ln Clips konnten nicht aus dem Papierkorb zurückgeholt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wastebasket has none of them any more.</source>
        <translation>Der Papierkorb enthält keine davon mehr.</translation>
    </message>
    <message>
        <source>Another Rushes is moving files at the moment. Try again when it has ended.</source>
        <translation>Ein anderes Rushes verschiebt gerade Dateien. Versuchen Sie es erneut, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>What is to be done could not be written down, so no file was touched. Check that the disk of your library has space.</source>
        <translation>Was zu tun ist, konnte nicht festgehalten werden, daher wurde keine Datei angerührt. Prüfen Sie, ob auf dem Laufwerk Ihrer Bibliothek Platz ist.</translation>
    </message>
    <message>
        <source>No file was moved.</source>
        <translation>Es wurde keine Datei verschoben.</translation>
    </message>
</context>
<context>
    <name>Rushes::Downloads::WakeKeeper</name>
    <message>
        <source>Downloads are under way</source>
        <translation>Downloads laufen</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui</name>
    <message>
        <source>Kept in the system keyring.</source>
        <translation>Im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>Kept in a file that only you can read.</source>
        <translation>In einer Datei gespeichert, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>No keyring here: for this session only.</source>
        <translation>Kein Schlüsselbund vorhanden: nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Under embargo until %1 %2</source>
        <translation>Sperrfrist bis %1 %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 %2, which is the time here.</source>
        <translation>%1 %2, das ist auch die hiesige Zeit.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3 here (%4).</source>
        <translation>%1 %2, hier %3 (%4).</translation>
    </message>
    <message>
        <source>Skips %1 in the library and %2 in the queue.</source>
        <translation>Übergeht %1 in der Bibliothek und %2 in der Warteschlange.</translation>
    </message>
    <message>
        <source>Skips %1 in the library.</source>
        <translation>Übergeht %1 in der Bibliothek.</translation>
    </message>
    <message>
        <source>Skips %1 in the queue.</source>
        <translation>Übergeht %1 in der Warteschlange.</translation>
    </message>
    <message>
        <source>Waits for sign-in</source>
        <translation>Wartet auf Anmeldung</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Wartet auf das Netz</translation>
    </message>
    <message>
        <source>Waits for space</source>
        <translation>Wartet auf Platz</translation>
    </message>
    <message>
        <source>Waits for the folder</source>
        <translation>Wartet auf den Ordner</translation>
    </message>
    <message>
        <source>Waits for the proxy</source>
        <translation>Wartet auf den Proxy</translation>
    </message>
    <message>
        <source>Waits for the proxy&apos;s sign-in</source>
        <translation>Wartet auf die Anmeldung beim Proxy</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not queued</source>
        <translation>Nicht eingereiht</translation>
    </message>
    <message>
        <source>Queued, next</source>
        <translation>Eingereiht, als Nächstes</translation>
    </message>
    <message>
        <source>Queued, %1</source>
        <translation>Eingereiht, %1</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>Wird geprüft, %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <translation>Erneut in %1</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation>Angehalten, %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Queue the best rendition</source>
        <translation>Beste Fassung einreihen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Queue it when it is published</source>
        <translation>Einreihen, wenn es veröffentlicht ist</translation>
    </message>
    <message>
        <source>Do not wait for it any more</source>
        <translation>Nicht mehr darauf warten</translation>
    </message>
    <message>
        <source>The frame rate of this clip is not known yet. Ranges can be added once the file has been read.</source>
        <translation>Die Bildrate dieses Clips ist noch nicht bekannt. Bereiche lassen sich hinzufügen, sobald die Datei gelesen ist.</translation>
    </message>
    <message>
        <source>In is not a timecode at %1. Type it like %2.</source>
        <translation>In ist bei %1 kein Timecode. Schreiben Sie es wie %2.</translation>
    </message>
    <message>
        <source>Out is not a timecode at %1. Type it like %2.</source>
        <translation>Out ist bei %1 kein Timecode. Schreiben Sie es wie %2.</translation>
    </message>
    <message>
        <source>In lies outside the clip, which runs from %1 to %2.</source>
        <translation>In liegt außerhalb des Clips, der von %1 bis %2 läuft.</translation>
    </message>
    <message>
        <source>Out lies outside the clip, which runs from %1 to %2.</source>
        <translation>Out liegt außerhalb des Clips, der von %1 bis %2 läuft.</translation>
    </message>
    <message>
        <source>Out has to come after In.</source>
        <translation>Out muss nach In liegen.</translation>
    </message>
    <message>
        <source>Rushes cannot play here.</source>
        <translation>Rushes kann hier nicht abspielen.</translation>
    </message>
    <message>
        <source>The player, libmpv, is missing or does not start. Downloading is not affected.</source>
        <translation>Der Player, libmpv, fehlt oder startet nicht. Das Herunterladen ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The preview is not on the portal itself.</source>
        <translation>Die Vorschau liegt nicht auf dem Portal selbst.</translation>
    </message>
    <message>
        <source>Rushes plays files of this computer and of the portal only, so it did not open it.</source>
        <translation>Rushes spielt nur Dateien dieses Computers und des Portals ab, daher hat es sie nicht geöffnet.</translation>
    </message>
    <message>
        <source>The preview could not be opened.</source>
        <translation>Die Vorschau konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The file is gone, or the connection was lost. Play it again to try once more.</source>
        <translation>Die Datei ist weg, oder die Verbindung ist abgebrochen. Spielen Sie sie erneut ab, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>This file cannot be played.</source>
        <translation>Diese Datei lässt sich nicht abspielen.</translation>
    </message>
    <message>
        <source>Nothing in it can be shown. The file itself is untouched.</source>
        <translation>Nichts darin lässt sich zeigen. Die Datei selbst ist unverändert.</translation>
    </message>
    <message>
        <source>%1 is not a timecode</source>
        <translation>%1 ist kein Timecode</translation>
    </message>
    <message>
        <source>Hours, minutes, seconds and frames: 10:04:02:00.</source>
        <translation>Stunden, Minuten, Sekunden und Frames: 10:04:02:00.</translation>
    </message>
    <message>
        <source>Frame %1 does not exist at %2</source>
        <translation>Frame %1 gibt es bei %2 nicht</translation>
    </message>
    <message>
        <source>Frames run from 00 to %1 within a second.</source>
        <translation>Frames laufen innerhalb einer Sekunde von 00 bis %1.</translation>
    </message>
    <message>
        <source>There is no such time as %1</source>
        <translation>Die Zeit %1 gibt es nicht</translation>
    </message>
    <message>
        <source>A day ends at 23:59:59.</source>
        <translation>Ein Tag endet um 23:59:59.</translation>
    </message>
    <message>
        <source>%1 is left out in drop-frame</source>
        <translation>%1 entfällt bei Drop-Frame</translation>
    </message>
    <message>
        <source>The first frames of a minute have no number, but in every tenth minute.</source>
        <translation>Die ersten Frames einer Minute haben keine Nummer, außer in jeder zehnten Minute.</translation>
    </message>
    <message>
        <source>End it one second later</source>
        <translation>Eine Sekunde später enden lassen</translation>
    </message>
    <message>
        <source>Swap in and out</source>
        <translation>In und Out tauschen</translation>
    </message>
    <message>
        <source>This line is not understood</source>
        <translation>Diese Zeile ist nicht verständlich</translation>
    </message>
    <message>
        <source>A shot begins with two timecodes, a section with ==, a comment with a semicolon.</source>
        <translation>Ein Shot beginnt mit zwei Timecodes, ein Abschnitt mit ==, ein Kommentar mit einem Semikolon.</translation>
    </message>
    <message>
        <source>The shot ends before it begins</source>
        <translation>Der Shot endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>Out is the first frame that is not shown any more.</source>
        <translation>Out ist der erste Frame, der nicht mehr gezeigt wird.</translation>
    </message>
    <message>
        <source>Starts %1 before the shot above ends</source>
        <translation>Beginnt %1, bevor der Shot darüber endet</translation>
    </message>
    <message>
        <source>Starts before the shot above ends</source>
        <translation>Beginnt, bevor der Shot darüber endet</translation>
    </message>
    <message>
        <source>Shots may overlap; this is only to be seen.</source>
        <translation>Shots dürfen sich überschneiden; dies ist nur ein Hinweis.</translation>
    </message>
    <message>
        <source>The shot begins before the clip does</source>
        <translation>Der Shot beginnt vor dem Clip</translation>
    </message>
    <message>
        <source>The clip begins at %1.</source>
        <translation>Der Clip beginnt bei %1.</translation>
    </message>
    <message>
        <source>%1 is no rating</source>
        <translation>%1 ist keine Bewertung</translation>
    </message>
    <message>
        <source>Ratings go from *1 to *5.</source>
        <translation>Bewertungen reichen von *1 bis *5.</translation>
    </message>
    <message>
        <source>This note belongs to no shot</source>
        <translation>Diese Notiz gehört zu keinem Shot</translation>
    </message>
    <message>
        <source>A line with | goes on with the shot above it.</source>
        <translation>Eine Zeile mit | setzt den Shot darüber fort.</translation>
    </message>
    <message>
        <source>%1 is no frame rate</source>
        <translation>%1 ist keine Bildrate</translation>
    </message>
    <message>
        <source>Frames a second: 25, 29.97 or 30000/1001.</source>
        <translation>Bilder pro Sekunde: 25, 29.97 oder 30000/1001.</translation>
    </message>
    <message>
        <source>The rate is too late here</source>
        <translation>Die Bildrate steht hier zu spät</translation>
    </message>
    <message>
        <source>There is one rate, and it stands before the first shot.</source>
        <translation>Es gibt eine Bildrate, und sie steht vor dem ersten Shot.</translation>
    </message>
    <message>
        <source>The clip counts its frames in another way</source>
        <translation>Der Clip zählt seine Frames anders</translation>
    </message>
    <message>
        <source>; before the frames means drop-frame, : means non-drop. This clip says %1.</source>
        <translation>; vor den Frames bedeutet Drop-Frame, : bedeutet Non-Drop. Dieser Clip hat %1.</translation>
    </message>
    <message>
        <source>The clip has %1</source>
        <translation>Der Clip hat %1</translation>
    </message>
    <message>
        <source>At another rate the timecodes name other frames. Nothing is saved as ranges until this is right.</source>
        <translation>Bei anderer Bildrate bezeichnen die Timecodes andere Frames. Nichts wird als Bereich gespeichert, bis dies stimmt.</translation>
    </message>
    <message>
        <source>The clip begins at %1</source>
        <translation>Der Clip beginnt bei %1</translation>
    </message>
    <message>
        <source>Nothing is saved as ranges until this is right.</source>
        <translation>Nichts wird als Bereich gespeichert, bis dies stimmt.</translation>
    </message>
    <message>
        <source>This list is of one clip</source>
        <translation>Diese Liste gilt für einen Clip</translation>
    </message>
    <message>
        <source>Shots of another clip go into its own list. Nothing is saved as ranges until this is right.</source>
        <translation>Shots eines anderen Clips kommen in dessen eigene Liste. Nichts wird als Bereich gespeichert, bis dies stimmt.</translation>
    </message>
    <message>
        <source>The shot ends after the clip does</source>
        <translation>Der Shot endet nach dem Clip</translation>
    </message>
    <message>
        <source>The clip ends at %1.</source>
        <translation>Der Clip endet bei %1.</translation>
    </message>
    <message>
        <source>Nothing else has the tag %1</source>
        <translation>Nichts sonst hat das Schlagwort %1</translation>
    </message>
    <message>
        <source>It is saved all the same. Is it spelt as the others are?</source>
        <translation>Es wird trotzdem gespeichert. Ist es geschrieben wie die anderen?</translation>
    </message>
    <message>
        <source>Make it a comment</source>
        <translation>In Kommentar umwandeln</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>In %1 ändern</translation>
    </message>
    <message>
        <source>Move start</source>
        <translation>Anfang verschieben</translation>
    </message>
    <message>
        <source>Take it as a new tag</source>
        <translation>Als neues Schlagwort übernehmen</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Versuchen Sie es in %1 erneut.</translation>
    </message>
    <message>
        <source>That code does not match.</source>
        <translation>Dieser Code stimmt nicht.</translation>
    </message>
    <message>
        <source>Look for the newest mail, or ask for a new code.</source>
        <translation>Sehen Sie in der neuesten E-Mail nach oder fordern Sie einen neuen Code an.</translation>
    </message>
    <message>
        <source>It has no tries left. Ask for a new code.</source>
        <translation>Für ihn bleibt kein Versuch mehr. Fordern Sie einen neuen Code an.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries left.</source>
        <translation>
            <numerusform>Noch %Ln Versuch.</numerusform>
            <numerusform>Noch %Ln Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal asks for fewer requests.</source>
        <translation>Das Portal bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>Rushes paused.</source>
        <translation>Rushes hat angehalten.</translation>
    </message>
    <message>
        <source>The portal is not working at the moment.</source>
        <translation>Das Portal arbeitet derzeit nicht.</translation>
    </message>
    <message>
        <source>Rushes kept everything here.</source>
        <translation>Rushes hat hier alles behalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln Frame</numerusform>
            <numerusform>%Ln Frames</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Stelle</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AboutDialog</name>
    <message>
        <source>About Rushes</source>
        <translation>Über Rushes</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Rushes %1</source>
        <translation>Rushes %1</translation>
    </message>
    <message>
        <source>The ingest desk for press-media portals</source>
        <translation>Der Ingest-Platz für Presseportale</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Qt %1, commit %2</source>
        <translation>Qt %1, Commit %2</translation>
    </message>
    <message>
        <source>© The Rushes contributors. Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later).</source>
        <translation>© Die Mitwirkenden an Rushes. Freie Software unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later).</translation>
    </message>
    <message>
        <source>What Rushes is made with</source>
        <translation>Womit Rushes erstellt ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Enter opens this page in the web browser</source>
        <translation>Enter öffnet diese Seite im Webbrowser</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>GNU General Public License</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AccountChip</name>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Konto…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Account waits for its code</source>
        <translation>Konto wartet auf seinen Code</translation>
    </message>
    <message>
        <source>Sign in to download</source>
        <translation>Zum Laden anmelden</translation>
    </message>
    <message>
        <source>Session has ended</source>
        <translation>Die Sitzung ist beendet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Enter the code from the e-mail…</source>
        <translation>Code aus der E-Mail eingeben…</translation>
    </message>
    <message>
        <source>Create an account…</source>
        <translation>Konto erstellen…</translation>
    </message>
    <message>
        <source>Account: %1, %2</source>
        <translation>Konto: %1, %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AccountDialog</name>
    <message>
        <source>Settings: account</source>
        <translation>Einstellungen: Konto</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AccountSettings</name>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Überall abmelden…</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>Hier abmelden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Signed-in devices</source>
        <translation>Angemeldete Geräte</translation>
    </message>
    <message>
        <source>Member since %1</source>
        <translation>Mitglied seit %1</translation>
    </message>
    <message>
        <source>On this computer: %1</source>
        <translation>Auf diesem Computer: %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AddPortalDialog</name>
    <message>
        <source>Nothing was added. Check the address, or ask the press office for it.</source>
        <translation>Es wurde nichts hinzugefügt. Prüfen Sie die Adresse oder fragen Sie die Pressestelle danach.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>Unter %1 antwortet niemand.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a portal for Rushes does.</source>
        <translation>%1 antwortet, aber nicht wie ein Portal für Rushes.</translation>
    </message>
    <message>
        <source>Add a portal</source>
        <translation>Portal hinzufügen</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AgendaModel</name>
    <message>
        <source>, then </source>
        <translation>, danach </translation>
    </message>
    <message>
        <source>times on this computer (%1)</source>
        <translation>Zeiten auf diesem Computer (%1)</translation>
    </message>
    <message>
        <source>times in UTC</source>
        <translation>Zeiten in UTC</translation>
    </message>
    <message>
        <source>times in %1 (%2)</source>
        <translation>Zeiten in %1 (%2)</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Will be queued</source>
        <translation>Wird eingereiht</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
    <message>
        <source>No coverage</source>
        <translation>Keine Aufnahmen</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>Jetzt live</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BackupsDialog</name>
    <message>
        <source>Restore this backup…</source>
        <translation>Diese Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Sicherungen der Bibliothek</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Other than now</source>
        <translation>Anders als jetzt</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Es gibt noch keine Sicherungen.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Diese Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Bring back the library of %1?</source>
        <translation>Die Bibliothek zurückholen, Stand %1?</translation>
    </message>
    <message>
        <source>Rushes closes and starts again with it. The library of now is kept beside it under another name; downloads go on from where they are.</source>
        <translation>Rushes wird beendet und startet damit neu. Die jetzige Bibliothek bleibt unter einem anderen Namen daneben erhalten; Downloads laufen dort weiter, wo sie gerade stehen.</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>Wiederherstellen und neu starten</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchChips</name>
    <message>
        <source>Tags of the selected clips</source>
        <translation>Schlagwörter der ausgewählten Clips</translation>
    </message>
    <message>
        <source>%1  all %2</source>
        <translation>%1  alle %2</translation>
    </message>
    <message>
        <source>%1  none</source>
        <translation>%1  keiner</translation>
    </message>
    <message>
        <source>%1  %2 of %3</source>
        <translation>%1  %2 von %3</translation>
    </message>
    <message>
        <source>%1, on %2 of %3 clips</source>
        <translation>%1, an %2 von %3 Clips</translation>
    </message>
    <message>
        <source>%1; all get it</source>
        <translation>%1; alle erhalten es</translation>
    </message>
    <message>
        <source>%1; it is taken from all</source>
        <translation>%1; es wird von allen entfernt</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 weitere</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchRating</name>
    <message>
        <source>Rating of all selected clips</source>
        <translation>Bewertung aller ausgewählten Clips</translation>
    </message>
    <message>
        <source>Rating of all selected clips: a star, Left, Right or 0 to 5 choose it, Backspace leaves it as it is</source>
        <translation>Bewertung aller ausgewählten Clips: ein Stern, Pfeil links, Pfeil rechts oder 0 bis 5 wählt sie, Backspace lässt sie, wie sie ist</translation>
    </message>
    <message>
        <source>Leave the ratings as they are</source>
        <translation>Bewertungen lassen, wie sie sind</translation>
    </message>
    <message>
        <source>no rating for all</source>
        <translation>keine Bewertung für alle</translation>
    </message>
    <message>
        <source>%1 for all</source>
        <translation>%1 für alle</translation>
    </message>
    <message>
        <source>mixed, %1 to %2</source>
        <translation>gemischt, %1 bis %2</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchTagBar</name>
    <message>
        <source>Tags for all selected clips</source>
        <translation>Schlagwörter für alle ausgewählten Clips</translation>
    </message>
    <message>
        <source>Tags (T); commas between tags, a - in front takes one off, Enter applies them</source>
        <translation>Schlagwörter (T); durch Kommas getrennt, ein - davor entfernt eines, Enter wendet sie an</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export the selection (Ctrl+E)</source>
        <translation>Auswahl exportieren (Ctrl+E)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>%1 clips selected</source>
        <translation>%1 Clips ausgewählt</translation>
    </message>
    <message>
        <source>Add a tag to all %1…</source>
        <translation>Schlagwort zu allen %1 hinzufügen…</translation>
    </message>
    <message>
        <source>Apply to %1</source>
        <translation>Auf %1 anwenden</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Put the selection into a collection</source>
        <translation>Auswahl in eine Sammlung legen</translation>
    </message>
    <message>
        <source>Log ranges</source>
        <translation>Bereiche loggen</translation>
    </message>
    <message>
        <source>Play and log the selected clips, one after the other</source>
        <translation>Ausgewählte Clips nacheinander abspielen und loggen</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CaptionList</name>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>WebVTT</source>
        <translation>WebVTT</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the captions in %1</source>
        <translation>Untertitel speichern: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CardSizeSlider</name>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CataloguePage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>Refresh catalogue</source>
        <translation>Katalog aktualisieren</translation>
    </message>
    <message>
        <source>Nothing in this catalogue is all of this.</source>
        <translation>Nichts in diesem Katalog erfüllt all dies.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ChangeEmailPage</name>
    <message>
        <source>Change the e-mail</source>
        <translation>E-Mail ändern</translation>
    </message>
    <message>
        <source>A new code goes to the new address. The old one can no longer be used then.</source>
        <translation>Ein neuer Code geht an die neue Adresse. Der alte gilt dann nicht mehr.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Code senden</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipChooser</name>
    <message>
        <source>Give to this clip</source>
        <translation>Diesem Clip zuordnen</translation>
    </message>
    <message>
        <source>Choose the clip</source>
        <translation>Clip wählen</translation>
    </message>
    <message>
        <source>Search the clips</source>
        <translation>Clips durchsuchen</translation>
    </message>
    <message>
        <source>Words, or a query such as place:Brussels</source>
        <translation>Wörter oder eine Abfrage wie place:Brussels</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No clip is like that.</source>
        <translation>Kein Clip passt dazu.</translation>
    </message>
    <message>
        <source>These are the first ones; more words find fewer.</source>
        <translation>Dies sind die ersten; mit mehr Wörtern werden es weniger.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipFacts</name>
    <message>
        <source>Technical</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>SHA-256 verified</source>
        <translation>SHA-256 geprüft</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipInspector</name>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Take note of it: the mark on the clip goes (S)</source>
        <translation>Zur Kenntnis nehmen: Die Markierung am Clip verschwindet (S)</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Tag the selection (T); commas between tags, Enter stores them</source>
        <translation>Auswahl verschlagworten (T); durch Kommas getrennt, Enter speichert</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>What is to be seen and heard</source>
        <translation>Was zu sehen und zu hören ist</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>%1 clips selected</source>
        <translation>%1 Clips ausgewählt</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>Portals corrected or withdrew %1 of %2</source>
        <translation>Portale haben %1 von %2 korrigiert oder zurückgezogen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Review the sidecar</source>
        <translation>Begleitdatei prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln Clip</numerusform>
            <numerusform>%Ln Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>How good the clip is, from none to five stars. It is searched with rating: and goes into sidecars and exports.</source>
        <translation>Wie gut der Clip ist, von keinem bis zu fünf Sternen. Gesucht wird danach mit rating:, und die Bewertung kommt in Begleitdateien und Exporte.</translation>
    </message>
    <message>
        <source>Words by which the clip is found, with commas between them.</source>
        <translation>Wörter, unter denen der Clip zu finden ist, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>What colleagues should know of the clip. A code of the shorthand between two equals signs is written out.</source>
        <translation>Was Kolleginnen und Kollegen über den Clip wissen sollten. Ein Kürzel zwischen zwei Gleichheitszeichen wird ausgeschrieben.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipLog</name>
    <message>
        <source>Set Out</source>
        <translation>Out setzen</translation>
    </message>
    <message>
        <source>No range is open. Mark In first (I).</source>
        <translation>Kein Bereich ist offen. Setzen Sie zuerst In (I).</translation>
    </message>
    <message>
        <source>Out has to come after In.</source>
        <translation>Out muss nach In liegen.</translation>
    </message>
    <message>
        <source>Close Range and Open Next</source>
        <translation>Bereich schließen und nächsten öffnen</translation>
    </message>
    <message>
        <source>There is a marker at this frame already.</source>
        <translation>An diesem Frame gibt es schon einen Marker.</translation>
    </message>
    <message>
        <source>Tag Range</source>
        <translation>Bereich verschlagworten</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipModel</name>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Start TC</source>
        <translation>Start-TC</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>Disk is away</source>
        <translation>Laufwerk nicht verbunden</translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation>Schlagwörter %1</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>Arriving, %1</source>
        <translation>Kommt an, %1</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Kommt an</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>File is in the wastebasket</source>
        <translation>Datei ist im Papierkorb</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipWords</name>
    <message>
        <source>%1 Mb/s</source>
        <translation>%1 Mb/s</translation>
    </message>
    <message>
        <source>progressive</source>
        <translation>progressiv</translation>
    </message>
    <message>
        <source>interlaced, top first</source>
        <translation>interlaced, oberes Halbbild zuerst</translation>
    </message>
    <message>
        <source>interlaced, bottom first</source>
        <translation>interlaced, unteres Halbbild zuerst</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1-bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Reel</translation>
    </message>
    <message>
        <source>Wrapper</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipsPage</name>
    <message>
        <source>All clips</source>
        <translation>Alle Clips</translation>
    </message>
    <message>
        <source>Search the clips: words, tag:, place:, rating:, date:</source>
        <translation>Clips durchsuchen: Wörter, tag:, place:, rating:, date:</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>Show what the clips are like (F)</source>
        <translation>Zeigen, was die Clips auszeichnet (F)</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Clear rating</source>
        <translation>Bewertung löschen</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Mit %1 bewerten</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>Auswahl verschlagworten</translation>
    </message>
    <message>
        <source>Show or hide facets</source>
        <translation>Facetten ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Mark as seen what portals said</source>
        <translation>Hinweise der Portale als gesehen markieren</translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>Auswahl exportieren</translation>
    </message>
    <message>
        <source>Shot list as text</source>
        <translation>Shotliste als Text</translation>
    </message>
    <message>
        <source>No clips match</source>
        <translation>Keine passenden Clips</translation>
    </message>
    <message>
        <source>Nothing in the library is all of this.</source>
        <translation>Nichts in der Bibliothek erfüllt all dies.</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation>Alle Clips zeigen</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>Noch keine Clips</translation>
    </message>
    <message>
        <source>What you download becomes a clip here once it is whole and verified.</source>
        <translation>Was Sie herunterladen, wird hier zum Clip, sobald es vollständig und geprüft ist.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>New collection from the selection</source>
        <translation>Neue Sammlung aus der Auswahl</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>Aus der Sammlung nehmen</translation>
    </message>
    <message>
        <source>Earlier in the collection</source>
        <translation>In der Sammlung nach vorn</translation>
    </message>
    <message>
        <source>Later in the collection</source>
        <translation>In der Sammlung nach hinten</translation>
    </message>
    <message>
        <source>New from the selection…</source>
        <translation>Neu aus der Auswahl…</translation>
    </message>
    <message>
        <source>New smart one of this search…</source>
        <translation>Neue intelligente aus dieser Suche…</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>Aus %1 nehmen</translation>
    </message>
    <message>
        <source>the collection</source>
        <translation>der Sammlung</translation>
    </message>
    <message>
        <source>New smart collection</source>
        <translation>Neue intelligente Sammlung</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Name of the collection of all that “%1” finds</source>
        <translation>Name der Sammlung von allem, was „%1“ findet</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Name der Sammlung</translation>
    </message>
    <message>
        <source>Make collection</source>
        <translation>Sammlung anlegen</translation>
    </message>
    <message>
        <source>There is a collection “%1” already.</source>
        <translation>Es gibt schon eine Sammlung „%1“.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name.</source>
        <translation>Es wurde nichts geändert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Verschlagworten…</translation>
    </message>
    <message>
        <source>Edit the tags…</source>
        <translation>Schlagwörter bearbeiten…</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Show text…</source>
        <translation>Text zeigen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Start timecode</source>
        <translation>Start-Timecode</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Neue Sammlung…</translation>
    </message>
    <message>
        <source>%1 clips are selected, and that is too many at once.</source>
        <translation>%1 Clips sind ausgewählt, das sind zu viele auf einmal.</translation>
    </message>
    <message>
        <source>Rushes changed nothing. Select at most %1.</source>
        <translation>Rushes hat nichts geändert. Wählen Sie höchstens %1 aus.</translation>
    </message>
    <message>
        <source>Compare with sidecar</source>
        <translation>Mit Begleitdatei vergleichen</translation>
    </message>
    <message>
        <source>Find missing files…</source>
        <translation>Fehlende Dateien suchen…</translation>
    </message>
    <message>
        <source>Rushes left them as they are.</source>
        <translation>Rushes hat sie gelassen, wie sie sind.</translation>
    </message>
    <message>
        <source>Rushes kept both.</source>
        <translation>Rushes hat beides behalten.</translation>
    </message>
    <message>
        <source>The sidecar cannot be written.</source>
        <translation>Die Begleitdatei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The sidecar cannot be read.</source>
        <translation>Die Begleitdatei lässt sich nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln Clip</numerusform>
            <numerusform>%Ln Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars were changed outside Rushes and contradict the library.</source>
        <translation>
            <numerusform>%Ln Begleitdatei wurde außerhalb von Rushes geändert und widerspricht der Bibliothek.</numerusform>
            <numerusform>%Ln Begleitdateien wurden außerhalb von Rushes geändert und widersprechen der Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln conflicts</source>
        <translation>
            <numerusform>%Ln Konflikt prüfen</numerusform>
            <numerusform>%Ln Konflikte prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars cannot be read or written.</source>
        <translation>
            <numerusform>%Ln Begleitdatei lässt sich nicht lesen oder schreiben.</numerusform>
            <numerusform>%Ln Begleitdateien lassen sich nicht lesen oder schreiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln sidecars</source>
        <translation>
            <numerusform>%Ln Begleitdatei prüfen</numerusform>
            <numerusform>%Ln Begleitdateien prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sidecar contradicts the library in %Ln fields.</source>
        <translation>
            <numerusform>Die Begleitdatei widerspricht der Bibliothek in %Ln Feld.</numerusform>
            <numerusform>Die Begleitdatei widerspricht der Bibliothek in %Ln Feldern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import shots…</source>
        <translation>Shots importieren…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>In anderem Programm öffnen</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Öffnen mit…</translation>
    </message>
    <message>
        <source>Move file to the wastebasket…</source>
        <translation>Datei in den Papierkorb verschieben…</translation>
    </message>
    <message>
        <source>Move files to the wastebasket…</source>
        <translation>Dateien in den Papierkorb verschieben…</translation>
    </message>
    <message>
        <source>A clip stays in the library while its file is being downloaded.</source>
        <translation>Ein Clip bleibt in der Bibliothek, solange seine Datei heruntergeladen wird.</translation>
    </message>
    <message>
        <source>Rushes removed nothing. Remove the download first, or wait until it has ended.</source>
        <translation>Rushes hat nichts entfernt. Entfernen Sie zuerst den Download, oder warten Sie, bis er beendet ist.</translation>
    </message>
    <message>
        <source>Their files stay where they are. Undo brings them back with all that is logged on them; after Rushes is closed, “Removed clips…” in the menu does.</source>
        <translation>Die Dateien bleiben, wo sie sind. „Rückgängig“ holt die Clips mit allem zurück, was zu ihnen geloggt ist; wurde Rushes inzwischen beendet, geht das mit „Entfernte Clips…“ im Menü.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others stay, because their files are being downloaded.</source>
        <translation>
            <numerusform>%Ln weiterer bleibt, weil seine Datei heruntergeladen wird.</numerusform>
            <numerusform>%Ln weitere bleiben, weil ihre Dateien heruntergeladen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips leave the library.</source>
        <translation>
            <numerusform>%Ln Clip verlässt die Bibliothek.</numerusform>
            <numerusform>%Ln Clips verlassen die Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln clips</source>
        <translation>
            <numerusform>%Ln Clip entfernen</numerusform>
            <numerusform>%Ln Clips entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the collection</source>
        <translation>Wie in der Sammlung</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>Name, A bis Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Name, Z bis A</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Kleinste zuerst</translation>
    </message>
    <message>
        <source>Earliest timecode first</source>
        <translation>Frühester Timecode zuerst</translation>
    </message>
    <message>
        <source>Latest timecode first</source>
        <translation>Spätester Timecode zuerst</translation>
    </message>
    <message>
        <source>Format, A to Z</source>
        <translation>Format, A bis Z</translation>
    </message>
    <message>
        <source>Format, Z to A</source>
        <translation>Format, Z bis A</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Aus der Bibliothek entfernen…</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CodeField</name>
    <message>
        <source>Code from the e-mail, six digits</source>
        <translation>Code aus der E-Mail, sechs Ziffern</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CodePage</name>
    <message>
        <source>Send new code</source>
        <translation>Neuen Code senden</translation>
    </message>
    <message>
        <source>Open the demo mailbox</source>
        <translation>Demo-Postfach öffnen</translation>
    </message>
    <message>
        <source>Enter the code from your e-mail</source>
        <translation>Geben Sie den Code aus Ihrer E-Mail ein</translation>
    </message>
    <message>
        <source>Wrong address? Change it</source>
        <translation>Falsche Adresse? Ändern</translation>
    </message>
    <message>
        <source>No e-mail? Look in the spam folder, or</source>
        <translation>Keine E-Mail? Sehen Sie im Spam-Ordner nach, oder</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Six digits are on their way to %1.</source>
        <translation>Sechs Ziffern sind unterwegs an %1.</translation>
    </message>
    <message>
        <source>Six digits are on their way to </source>
        <translation>Sechs Ziffern sind unterwegs an </translation>
    </message>
    <message>
        <source>available in %1</source>
        <translation>verfügbar in %1</translation>
    </message>
    <message>
        <source>The code expires in less than a minute</source>
        <translation>Der Code läuft in weniger als einer Minute ab</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>Was soll getan werden?</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Name eines Befehls</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No command has a name like this</source>
        <translation>Kein Befehl heißt so</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CopyWords</name>
    <message>
        <source>file not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>name or folder taken</source>
        <translation>Name oder Ordner vergeben</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>Laufwerk voll</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>name too long</source>
        <translation>Name zu lang</translation>
    </message>
    <message>
        <source>file unreadable</source>
        <translation>Datei nicht lesbar</translation>
    </message>
    <message>
        <source>folder not writable</source>
        <translation>Ordner nicht beschreibbar</translation>
    </message>
    <message>
        <source>bytes differ</source>
        <translation>Bytes weichen ab</translation>
    </message>
    <message>
        <source>file in use</source>
        <translation>Datei in Gebrauch</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>Copied twice, verified</source>
        <translation>Zweimal kopiert, geprüft</translation>
    </message>
    <message>
        <source>In the watch folder</source>
        <translation>Im Watchfolder</translation>
    </message>
    <message>
        <source>Copied and verified</source>
        <translation>Kopiert und geprüft</translation>
    </message>
    <message>
        <source>Watch folder: being copied</source>
        <translation>Watchfolder: wird kopiert</translation>
    </message>
    <message>
        <source>Second copy: being made</source>
        <translation>Zweite Kopie: wird angelegt</translation>
    </message>
    <message>
        <source>Watch folder: waits for its drive</source>
        <translation>Watchfolder: wartet auf sein Laufwerk</translation>
    </message>
    <message>
        <source>Second copy: waits for its drive</source>
        <translation>Zweite Kopie: wartet auf ihr Laufwerk</translation>
    </message>
    <message>
        <source>Watch folder: copy failed</source>
        <translation>Watchfolder: Kopie fehlgeschlagen</translation>
    </message>
    <message>
        <source>Second copy: failed</source>
        <translation>Zweite Kopie: fehlgeschlagen</translation>
    </message>
    <message>
        <source>Watch folder: %1</source>
        <translation>Watchfolder: %1</translation>
    </message>
    <message>
        <source>Second copy: %1</source>
        <translation>Zweite Kopie: %1</translation>
    </message>
    <message>
        <source>It is in the watch folder, as %1.</source>
        <translation>Sie liegt im Watchfolder, als %1.</translation>
    </message>
    <message>
        <source>Copied to %1, verified.</source>
        <translation>Nach %1 kopiert, geprüft.</translation>
    </message>
    <message>
        <source>It comes into the watch folder %1.</source>
        <translation>Sie kommt in den Watchfolder %1.</translation>
    </message>
    <message>
        <source>A second copy comes to %1.</source>
        <translation>Eine zweite Kopie kommt nach %1.</translation>
    </message>
    <message>
        <source>The watch folder waits for the drive of %1.</source>
        <translation>Der Watchfolder wartet auf das Laufwerk von %1.</translation>
    </message>
    <message>
        <source>The second copy waits for the drive of %1.</source>
        <translation>Die zweite Kopie wartet auf das Laufwerk von %1.</translation>
    </message>
    <message>
        <source>The copy for the watch folder %1 failed</source>
        <translation>Die Kopie für den Watchfolder %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The second copy in %1 failed</source>
        <translation>Die zweite Kopie in %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The file itself is whole in its own folder. The copy is made by itself when the drive is there again.</source>
        <translation>Die Datei selbst liegt vollständig in ihrem eigenen Ordner. Die Kopie entsteht von selbst, wenn das Laufwerk wieder da ist.</translation>
    </message>
    <message>
        <source>The file itself is whole in its own folder.</source>
        <translation>Die Datei selbst liegt vollständig in ihrem eigenen Ordner.</translation>
    </message>
    <message>
        <source>%1 Make room on the drive of the copy, then try again (R).</source>
        <translation>%1 Schaffen Sie Platz auf dem Laufwerk der Kopie und versuchen Sie es dann erneut (R).</translation>
    </message>
    <message>
        <source>%1 The drive of the copy takes no file of this size; choose another folder in Names and folders.</source>
        <translation>%1 Das Laufwerk der Kopie nimmt keine Datei dieser Größe an; wählen Sie einen anderen Ordner unter „Namen und Ordner“.</translation>
    </message>
    <message>
        <source>%1 The drive of the copy takes no name of this length; choose another folder in Names and folders.</source>
        <translation>%1 Das Laufwerk der Kopie nimmt keinen Namen dieser Länge an; wählen Sie einen anderen Ordner unter „Namen und Ordner“.</translation>
    </message>
    <message>
        <source>%1 Make the folder of the copy writable, or choose another in Names and folders, then try again (R).</source>
        <translation>%1 Machen Sie den Ordner der Kopie beschreibbar oder wählen Sie einen anderen unter „Namen und Ordner“, und versuchen Sie es dann erneut (R).</translation>
    </message>
    <message>
        <source>%1 Choose another folder for the copy in Names and folders.</source>
        <translation>%1 Wählen Sie unter „Namen und Ordner“ einen anderen Ordner für die Kopie.</translation>
    </message>
    <message>
        <source>What was read back from the drive is not what the file holds, so the copy was not given its name. Try again (R); if it happens again the drive may be failing.</source>
        <translation>Was vom Laufwerk zurückgelesen wurde, entspricht nicht dem Inhalt der Datei, daher erhielt die Kopie ihren Namen nicht. Versuchen Sie es erneut (R); geschieht es wieder, ist das Laufwerk vielleicht defekt.</translation>
    </message>
    <message>
        <source>The finished file is not where it was put. Put it back, or download it again.</source>
        <translation>Die fertige Datei ist nicht dort, wo sie abgelegt wurde. Legen Sie sie zurück oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>The finished file could not be read. Check the drive on which it is, then try again (R).</source>
        <translation>Die fertige Datei konnte nicht gelesen werden. Prüfen Sie das Laufwerk, auf dem sie liegt, und versuchen Sie es dann erneut (R).</translation>
    </message>
    <message>
        <source>%1 Try again (R), or let the next start of Rushes do it.</source>
        <translation>%1 Versuchen Sie es erneut (R) oder überlassen Sie es dem nächsten Start von Rushes.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Countdown</name>
    <message>
        <source>expires in %1</source>
        <translation>läuft in %1 ab</translation>
    </message>
    <message>
        <source>This code has run out. Ask for a new one.</source>
        <translation>Dieser Code ist abgelaufen. Fordern Sie einen neuen an.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CrashReportDialog</name>
    <message>
        <source>Report of an unexpected end</source>
        <translation>Bericht über ein unerwartetes Ende</translation>
    </message>
    <message>
        <source>Rushes ended unexpectedly last time. This report is kept on this computer and sent nowhere. It names the place in the program and the last lines of its log, without your folders, addresses and keys.</source>
        <translation>Rushes wurde beim letzten Mal unerwartet beendet. Dieser Bericht bleibt auf diesem Computer und wird nirgendwohin gesendet. Er nennt die Stelle im Programm und die letzten Zeilen des Protokolls, ohne Ihre Ordner, Adressen und Schlüssel.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>Bericht löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation>Der Bericht lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The report cannot be deleted: %1</source>
        <translation>Der Bericht lässt sich nicht löschen: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DemoMailbox</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Demo mailbox</source>
        <translation>Demo-Postfach</translation>
    </message>
    <message>
        <source>The demo portal sends no mail. It puts each one here.</source>
        <translation>Das Demoportal verschickt keine E-Mails. Es legt jede hier ab.</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Text der E-Mail</translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation>Noch keine E-Mail</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation>Von %1, %2</translation>
    </message>
    <message>
        <source>It comes within a few seconds.</source>
        <translation>Sie kommt in wenigen Sekunden.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Use code %1</source>
        <translation>Code %1 verwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DetailsPage</name>
    <message>
        <source>This is an e-mail address</source>
        <translation>Dies ist eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Code senden</translation>
    </message>
    <message>
        <source>An address looks like desk@example.org</source>
        <translation>Eine Adresse sieht aus wie desk@example.org</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DeviceList</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Signed-in devices</source>
        <translation>Angemeldete Geräte</translation>
    </message>
    <message>
        <source>Asking the portal which devices are signed in</source>
        <translation>Das Portal wird gefragt, welche Geräte angemeldet sind</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>%1 is signed out</source>
        <translation>%1 ist abgemeldet</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DeviceModel</name>
    <message>
        <source>A device that gave no name</source>
        <translation>Ein Gerät ohne Namen</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (dieser Computer)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <translation>angemeldet %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DiagnosticsDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Show the names of portals and servers</source>
        <translation>Namen von Portalen und Servern zeigen</translation>
    </message>
    <message>
        <source>Show the names of files and folders</source>
        <translation>Namen von Dateien und Ordnern zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>In diesem Text suchen (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>This is what would be saved, word for word. Marked words stand for what was taken out: people, passwords, your own folder and, unless you show them, portals and files. It is saved where you say, and sent nowhere.</source>
        <translation>Genau dies würde gespeichert, Wort für Wort. Markierte Wörter stehen für das, was entfernt wurde: Personen, Passwörter, Ihr eigener Ordner und, sofern Sie sie nicht zeigen, Portale und Dateien. Gespeichert wird dort, wo Sie es angeben; gesendet wird nichts.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern…</translation>
    </message>
    <message>
        <source>Save as ZIP…</source>
        <translation>Als ZIP speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Der Text ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archiv (*.zip)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>It was not saved. Check that the folder is there, can be written to and has space.</source>
        <translation>Die Diagnose wurde nicht gespeichert. Prüfen Sie, ob der Ordner vorhanden und beschreibbar ist und genug Platz hat.</translation>
    </message>
    <message>
        <source>%1 is there already, and was left as it is. Choose another name.</source>
        <translation>%1 ist schon vorhanden und wurde nicht verändert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Tick this where whoever helps you must know which portals and servers are meant.</source>
        <translation>Ankreuzen, wenn wer Ihnen hilft, wissen muss, welche Portale und Server gemeint sind.</translation>
    </message>
    <message>
        <source>Tick this where whoever helps you must know which files and folders are meant.</source>
        <translation>Ankreuzen, wenn wer Ihnen hilft, wissen muss, welche Dateien und Ordner gemeint sind.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DiskLabel</name>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 von %2 frei</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DonePage</name>
    <message>
        <source>Your account is ready</source>
        <translation>Ihr Konto ist bereit</translation>
    </message>
    <message>
        <source>You are signed in as %1 and can download broadcast-quality video.</source>
        <translation>Sie sind als %1 angemeldet und können Videos in Sendequalität herunterladen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DownloadsPage</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Search the queue: name, meeting, state</source>
        <translation>Warteschlange durchsuchen: Name, Tagung, Status</translation>
    </message>
    <message>
        <source>Parts, speed and events</source>
        <translation>Teile, Tempo und Ereignisse</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>Nothing is queued</source>
        <translation>Nichts ist eingereiht</translation>
    </message>
    <message>
        <source>Queue a video with D, or a whole meeting with its button. Downloads go on after a restart.</source>
        <translation>Reihen Sie ein Video mit D ein oder eine ganze Tagung mit ihrer Schaltfläche. Downloads laufen nach einem Neustart weiter.</translation>
    </message>
    <message>
        <source>No downloads match</source>
        <translation>Keine passenden Downloads</translation>
    </message>
    <message>
        <source>No name, meeting or state in the queue has all of these words.</source>
        <translation>Kein Name, keine Tagung und kein Status in der Warteschlange enthält all diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DurationHistogram</name>
    <message>
        <source>Durations</source>
        <translation>Dauern</translation>
    </message>
    <message>
        <source>Drag over durations to choose them; Left and Right move the beginning, with Shift the end, Delete chooses all</source>
        <translation>Über Dauern ziehen, um sie zu wählen; Links und Rechts verschieben den Anfang, mit Shift das Ende, Delete wählt alle</translation>
    </message>
    <message>
        <source>any duration</source>
        <translation>jede Dauer</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln Clip</numerusform>
            <numerusform>%Ln Clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EditNames</name>
    <message>
        <source>Note Clip</source>
        <translation>Notiz zum Clip</translation>
    </message>
    <message>
        <source>Add Range</source>
        <translation>Bereich hinzufügen</translation>
    </message>
    <message>
        <source>Move Range</source>
        <translation>Bereich verschieben</translation>
    </message>
    <message>
        <source>Set In</source>
        <translation>In setzen</translation>
    </message>
    <message>
        <source>Set Out</source>
        <translation>Out setzen</translation>
    </message>
    <message>
        <source>Tag Range</source>
        <translation>Bereich verschlagworten</translation>
    </message>
    <message>
        <source>Note Range</source>
        <translation>Notiz zum Bereich</translation>
    </message>
    <message>
        <source>Remove Range</source>
        <translation>Bereich entfernen</translation>
    </message>
    <message>
        <source>Add Marker</source>
        <translation>Marker hinzufügen</translation>
    </message>
    <message>
        <source>Move Marker</source>
        <translation>Marker verschieben</translation>
    </message>
    <message>
        <source>Note Marker</source>
        <translation>Notiz zum Marker</translation>
    </message>
    <message>
        <source>Remove Marker</source>
        <translation>Marker entfernen</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>Move Tag</source>
        <translation>Schlagwort verschieben</translation>
    </message>
    <message>
        <source>Colour Tag</source>
        <translation>Schlagwort färben</translation>
    </message>
    <message>
        <source>Change Synonyms</source>
        <translation>Synonyme ändern</translation>
    </message>
    <message>
        <source>Merge Tags</source>
        <translation>Schlagwörter zusammenführen</translation>
    </message>
    <message>
        <source>Import Tags</source>
        <translation>Schlagwörter importieren</translation>
    </message>
    <message>
        <source>Make Collection</source>
        <translation>Sammlung anlegen</translation>
    </message>
    <message>
        <source>Rename Collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Change Search</source>
        <translation>Suche ändern</translation>
    </message>
    <message>
        <source>Remove Collection</source>
        <translation>Sammlung entfernen</translation>
    </message>
    <message>
        <source>Order Collection</source>
        <translation>Sammlung ordnen</translation>
    </message>
    <message>
        <source>Change Shorthand</source>
        <translation>Kürzel ändern</translation>
    </message>
    <message>
        <source>Take Changes from %1</source>
        <translation>Änderungen aus %1 übernehmen</translation>
    </message>
    <message>
        <source>Take Changes from %1 Sidecars</source>
        <translation>Änderungen aus %1 Begleitdateien übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln Clips</source>
        <translation>
            <numerusform>%Ln Clip verschlagworten</numerusform>
            <numerusform>%Ln Clips verschlagworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln Clips</source>
        <translation>
            <numerusform>%Ln Clip bewerten</numerusform>
            <numerusform>%Ln Clips bewerten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Tags</source>
        <translation>
            <numerusform>Schlagwort verschieben</numerusform>
            <numerusform>%Ln Schlagwörter verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Tags</source>
        <translation>
            <numerusform>Schlagwort löschen</numerusform>
            <numerusform>%Ln Schlagwörter löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln Clips into Collection</source>
        <translation>
            <numerusform>%Ln Clip in Sammlung legen</numerusform>
            <numerusform>%Ln Clips in Sammlung legen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln Clips out of Collection</source>
        <translation>
            <numerusform>%Ln Clip aus Sammlung nehmen</numerusform>
            <numerusform>%Ln Clips aus Sammlung nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag and Rate %Ln Clips</source>
        <translation>
            <numerusform>%Ln Clip verschlagworten und bewerten</numerusform>
            <numerusform>%Ln Clips verschlagworten und bewerten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relink %Ln Clips</source>
        <translation>
            <numerusform>%Ln Clip neu verknüpfen</numerusform>
            <numerusform>%Ln Clips neu verknüpfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln Shorthands</source>
        <translation>
            <numerusform>Kürzel hinzufügen</numerusform>
            <numerusform>%Ln Kürzel hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Shorthands</source>
        <translation>
            <numerusform>Kürzel entfernen</numerusform>
            <numerusform>%Ln Kürzel entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide Conflicts of %Ln Clips</source>
        <translation>
            <numerusform>Konflikte von %Ln Clip entscheiden</numerusform>
            <numerusform>Konflikte von %Ln Clips entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Shots</source>
        <translation>
            <numerusform>%Ln Shot importieren</numerusform>
            <numerusform>%Ln Shots importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Shorthands</source>
        <translation>Kürzel importieren</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Clips from Library</source>
        <translation>
            <numerusform>%Ln Clip aus der Bibliothek entfernen</numerusform>
            <numerusform>%Ln Clips aus der Bibliothek entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring Back %Ln Clips</source>
        <translation>
            <numerusform>%Ln Clip zurückholen</numerusform>
            <numerusform>%Ln Clips zurückholen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EditStack</name>
    <message>
        <source>Somebody else has just changed this clip.</source>
        <translation>Jemand anderes hat diesen Clip gerade geändert.</translation>
    </message>
    <message>
        <source>Your change was not stored. Rushes shows theirs now; make yours again if it still fits.</source>
        <translation>Ihre Änderung wurde nicht gespeichert. Rushes zeigt jetzt die andere; machen Sie Ihre erneut, falls sie noch passt.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back.</source>
        <translation>„%1“ lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same thing since. Rushes left theirs as it is.</source>
        <translation>Jemand anderes hat dasselbe seither geändert. Rushes hat diese Änderung belassen.</translation>
    </message>
    <message>
        <source>“%1” cannot be done again.</source>
        <translation>„%1“ lässt sich nicht wiederholen.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EqualFilesDelegate</name>
    <message>
        <source>Equal files</source>
        <translation>Gleiche Dateien</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EventWords</name>
    <message>
        <source>Put back. Its bytes were let go of, so it begins anew.</source>
        <translation>Wieder eingereiht. Die Bytes waren schon freigegeben, der Download beginnt daher von vorn.</translation>
    </message>
    <message>
        <source>Gave its place to a file that is needed sooner; its bytes are kept.</source>
        <translation>Macht einer Datei Platz, die früher gebraucht wird; die geladenen Bytes bleiben erhalten.</translation>
    </message>
    <message>
        <source>Taken up after Rushes was ended.</source>
        <translation>Wieder aufgenommen, nachdem Rushes beendet worden war.</translation>
    </message>
    <message>
        <source>The file was replaced at its source; started over.</source>
        <translation>Die Datei wurde an ihrer Quelle ersetzt; Download beginnt von vorn.</translation>
    </message>
    <message>
        <source>The checksum is not the published one. What may be wrong is fetched again and compared block by block.</source>
        <translation>Die Prüfsumme ist nicht die veröffentlichte. Was falsch sein kann, wird erneut geholt und Block für Block verglichen.</translation>
    </message>
    <message>
        <source>The link was no longer accepted; a new one was asked for.</source>
        <translation>Der Link wurde nicht mehr angenommen; ein neuer wurde angefordert.</translation>
    </message>
    <message>
        <source>Verified and finished.</source>
        <translation>Geprüft und fertig.</translation>
    </message>
    <message>
        <source>Finished; nobody published a checksum to compare.</source>
        <translation>Fertig; eine Prüfsumme zum Vergleichen wurde nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>The file was changed after it came; the history of its folder says so.</source>
        <translation>Die Datei wurde nach ihrer Ankunft verändert; das steht in der Historie ihres Ordners.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks on the disk are not what arrived; they are fetched again.</source>
        <translation>
            <numerusform>%Ln Block auf dem Datenträger ist nicht das, was ankam; er wird erneut geholt.</numerusform>
            <numerusform>%Ln Blöcke auf dem Datenträger sind nicht das, was ankam; sie werden erneut geholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program holds the file. Rushes tries again in %1.</source>
        <translation>Ein anderes Programm hält die Datei fest. Rushes versucht es in %1 erneut.</translation>
    </message>
    <message>
        <source>Try %1 of %2 follows in %3.</source>
        <translation>Versuch %1 von %2 folgt in %3.</translation>
    </message>
    <message>
        <source>Interrupted. %1</source>
        <translation>Unterbrochen. %1</translation>
    </message>
    <message>
        <source>Interrupted (%1). %2</source>
        <translation>Unterbrochen (%1). %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Where it comes from could not be written into the history of its folder: %1</source>
        <translation>Die Herkunft konnte nicht in die Historie des Ordners geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Recorded in the history of its folder, generation %1.</source>
        <translation>In der Historie seines Ordners verzeichnet, Generation %1.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ExportMenu</name>
    <message>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::FacetModel</name>
    <message>
        <source>Meeting</source>
        <translation>Tagung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>%1 weitere…</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln Clip</numerusform>
            <numerusform>%Ln Clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::FacetPanel</name>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Any duration</source>
        <translation>Jede Dauer</translation>
    </message>
    <message>
        <source>What the clips that are shown are like, with how many there are. Choosing one writes it into the search.</source>
        <translation>Merkmale der angezeigten Clips, jeweils mit deren Anzahl. Wenn Sie eines wählen, wird es in die Suche geschrieben.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Filmstrip</name>
    <message>
        <source>Clips to log</source>
        <translation>Zu loggende Clips</translation>
    </message>
    <message>
        <source>Place among the clips</source>
        <translation>Position unter den Clips</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::FixPopup</name>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::FolderRuleModel</name>
    <message>
        <source>All portals</source>
        <translation>Alle Portale</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Broadcast files</source>
        <translation>Dateien in Sendequalität</translation>
    </message>
    <message>
        <source>Mezzanine files</source>
        <translation>Mezzanine-Dateien</translation>
    </message>
    <message>
        <source>Web files</source>
        <translation>Webdateien</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Proxys</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ImportFoldersDialog</name>
    <message>
        <source>No import folders yet. Add… names one.</source>
        <translation>Noch keine Importordner. Mit „Hinzufügen…“ geben Sie einen an.</translation>
    </message>
    <message>
        <source>&amp;Also the folders below it</source>
        <translation>&amp;Auch die Ordner darunter</translation>
    </message>
    <message>
        <source>Import folders</source>
        <translation>Importordner</translation>
    </message>
    <message>
        <source>New video, sound and pictures in these folders come into the library by themselves, where they lie, once they have stopped growing. Each comes once.</source>
        <translation>Neue Videos, Töne und Bilder in diesen Ordnern kommen von selbst in die Bibliothek, sobald sie nicht mehr wachsen; die Dateien bleiben, wo sie liegen. Jede kommt nur einmal.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Tags of its clips, with commas between</source>
        <translation>&amp;Schlagwörter seiner Clips, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Importordner</translation>
    </message>
    <message>
        <source>Cards lie in folders of their own. Without this only files that lie in the import folder itself come in.</source>
        <translation>Karten liegen in eigenen Ordnern. Ohne dies kommen nur Dateien herein, die im Importordner selbst liegen.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ImportFoldersModel</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Not looked into yet</source>
        <translation>Noch nicht durchgesehen</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Überwacht</translation>
    </message>
    <message numerus="yes">
        <source>Importing, %Ln files left</source>
        <translation>
            <numerusform>Import läuft, noch %Ln Datei</numerusform>
            <numerusform>Import läuft, noch %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there: its drive may be unplugged</source>
        <translation>Nicht vorhanden: Das Laufwerk ist vielleicht nicht angeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips came</source>
        <translation>
            <numerusform>%Ln Clip hinzugekommen</numerusform>
            <numerusform>%Ln Clips hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files still grow</source>
        <translation>
            <numerusform>%Ln Datei wächst noch</numerusform>
            <numerusform>%Ln Dateien wachsen noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Importordner</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::KeyListDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::KeyMap</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LevelMeters</name>
    <message>
        <source>Levels of the sound</source>
        <translation>Tonpegel</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogInspector</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags (T); commas between tags, Enter stores them, Esc returns to the player</source>
        <translation>Schlagwörter (T); durch Kommas getrennt, Enter speichert, Esc führt zurück zum Player</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note (N): what is to be seen and heard</source>
        <translation>Notiz (N): was zu sehen und zu hören ist</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Tags of the range that is open or chosen, else of the clip. Commas stand between them, and Esc stores them.</source>
        <translation>Schlagwörter des offenen oder gewählten Bereichs, sonst des Clips. Sie werden durch Kommas getrennt, und Esc speichert sie.</translation>
    </message>
    <message>
        <source>A note for the range that is open or chosen, else for the clip. Esc stores it and leads back to the player.</source>
        <translation>Eine Notiz zum offenen oder gewählten Bereich, sonst zum Clip. Esc speichert sie und führt zurück zum Player.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogModel</name>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>marker at %1</source>
        <translation>Marker bei %1</translation>
    </message>
    <message>
        <source>open range from %1</source>
        <translation>offener Bereich ab %1</translation>
    </message>
    <message>
        <source>range from %1 to %2</source>
        <translation>Bereich von %1 bis %2</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC In</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC Out</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogTable</name>
    <message>
        <source>Ranges and markers</source>
        <translation>Bereiche und Marker</translation>
    </message>
    <message>
        <source>No ranges yet. I marks where one begins, O where it ends.</source>
        <translation>Noch keine Bereiche. I setzt den Anfang, O das Ende.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogTransport</name>
    <message>
        <source>Timecode</source>
        <translation>Timecode</translation>
    </message>
    <message>
        <source>Go to timecode</source>
        <translation>Gehe zu Timecode</translation>
    </message>
    <message>
        <source>TC or +5:00</source>
        <translation>TC oder +5:00</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>One frame back (Left)</source>
        <translation>Einen Frame zurück (Left)</translation>
    </message>
    <message>
        <source>Play backwards, again for 2×, 4× and 8× (J)</source>
        <translation>Rückwärts abspielen, erneut für 2×, 4× und 8× (J)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Space)</translation>
    </message>
    <message>
        <source>Play, again for 2×, 4× and 8× (L)</source>
        <translation>Abspielen, erneut für 2×, 4× und 8× (L)</translation>
    </message>
    <message>
        <source>One frame forward (Right)</source>
        <translation>Einen Frame vor (Right)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>A range begins here (I)</source>
        <translation>Hier beginnt ein Bereich (I)</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>The range ends here (O)</source>
        <translation>Hier endet der Bereich (O)</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>A marker here (M)</source>
        <translation>Marker hier setzen (M)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Vollbild (F11)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Play the range again and again</source>
        <translation>Bereich in Schleife abspielen</translation>
    </message>
    <message>
        <source>All mixed</source>
        <translation>Alle gemischt</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>Stop (Space)</source>
        <translation>Stopp (Space)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Sound, muted</source>
        <translation>Ton, stumm</translation>
    </message>
    <message>
        <source>Sound, volume %1</source>
        <translation>Ton, Lautstärke %1</translation>
    </message>
    <message>
        <source>Where the player goes: a timecode, the end of one, or + and - with how far.</source>
        <translation>Wohin der Player springt: ein Timecode, das Ende eines Timecodes oder + und - mit der Entfernung.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LoggedBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Geloggt</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>Geloggt: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LoggingPage</name>
    <message>
        <source>Logging</source>
        <translation>Loggen</translation>
    </message>
    <message>
        <source>Search the clips to log: title, tag, place, note</source>
        <translation>Zu loggende Clips durchsuchen: Titel, Schlagwort, Ort, Notiz</translation>
    </message>
    <message>
        <source>No clip to log. Choose one in the library, or search for others.</source>
        <translation>Kein Clip zu loggen. Wählen Sie einen in der Bibliothek oder suchen Sie nach anderen.</translation>
    </message>
    <message>
        <source>The file is not here. Its ranges, tags and note can be read and changed all the same.</source>
        <translation>Die Datei ist nicht hier. Ihre Bereiche, Schlagwörter und Notiz lassen sich trotzdem lesen und ändern.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>In marked, range open</source>
        <translation>In gesetzt, Bereich offen</translation>
    </message>
    <message>
        <source>Clear rating</source>
        <translation>Bewertung löschen</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Mit %1 bewerten</translation>
    </message>
    <message>
        <source>Export the shots</source>
        <translation>Shots exportieren</translation>
    </message>
    <message>
        <source>Shot list as text</source>
        <translation>Shotliste als Text</translation>
    </message>
    <message>
        <source>Play backwards, again 2×, 4×, 8×; with K held one frame, held slow</source>
        <translation>Rückwärts abspielen, erneut 2×, 4×, 8×; mit gehaltenem K einen Frame, lang gehalten langsam</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Play, again 2×, 4×, 8×; with K held one frame, held slow</source>
        <translation>Abspielen, erneut 2×, 4×, 8×; mit gehaltenem K einen Frame, lang gehalten langsam</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Abspielen oder stoppen</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Einen Frame zurück</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Einen Frame vor</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Eine Sekunde zurück</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>Eine Sekunde vor</translation>
    </message>
    <message>
        <source>Go to timecode</source>
        <translation>Gehe zu Timecode</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Vorheriger Clip</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Nächster Clip</translation>
    </message>
    <message>
        <source>In: a range begins here</source>
        <translation>In: Hier beginnt ein Bereich</translation>
    </message>
    <message>
        <source>Out: the range ends here</source>
        <translation>Out: Hier endet der Bereich</translation>
    </message>
    <message>
        <source>Close the range and open the next</source>
        <translation>Bereich schließen und den nächsten öffnen</translation>
    </message>
    <message>
        <source>Marker here</source>
        <translation>Marker hier setzen</translation>
    </message>
    <message>
        <source>Go to the in point</source>
        <translation>Gehe zum In-Punkt</translation>
    </message>
    <message>
        <source>Go to the out point</source>
        <translation>Gehe zum Out-Punkt</translation>
    </message>
    <message>
        <source>Previous range or marker</source>
        <translation>Vorheriger Bereich oder Marker</translation>
    </message>
    <message>
        <source>Next range or marker</source>
        <translation>Nächster Bereich oder Marker</translation>
    </message>
    <message>
        <source>Remove the range or marker</source>
        <translation>Bereich oder Marker entfernen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tag %1 of the second bank</source>
        <translation>Schlagwort %1 der zweiten Bank</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>Key %1 has no tag yet. F2 in the panel of tag keys gives it one.</source>
        <translation>Taste %1 hat noch kein Schlagwort. F2 im Feld der Schlagworttasten gibt ihr eines.</translation>
    </message>
    <message>
        <source>The clip is being read.</source>
        <translation>Der Clip wird gelesen.</translation>
    </message>
    <message>
        <source>The file is arriving in another Rushes. Its ranges, tags and note can be read and changed all the same.</source>
        <translation>Die Datei kommt in einem anderen Rushes an. Bereiche, Schlagwörter und Notiz lassen sich trotzdem lesen und ändern.</translation>
    </message>
    <message>
        <source>Its download has ended, so there is no file. What was logged is kept. Download the video again, and this clip gets its file.</source>
        <translation>Der Download ist beendet, daher gibt es keine Datei. Was geloggt wurde, bleibt erhalten. Laden Sie das Video erneut herunter, dann bekommt dieser Clip seine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln Clip</numerusform>
            <numerusform>%Ln Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln Bereich</numerusform>
            <numerusform>%Ln Bereiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln markers</source>
        <translation>
            <numerusform>%Ln Marker</numerusform>
            <numerusform>%Ln Marker</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has removed this clip from the library. What was logged on it is kept, and Undo brings it back.</source>
        <translation>Jemand hat diesen Clip aus der Bibliothek entfernt. Was zu ihm geloggt wurde, ist aufbewahrt, und „Rückgängig“ holt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MainWindow</name>
    <message>
        <source>Rushes</source>
        <translation>Rushes</translation>
    </message>
    <message>
        <source>%1 — Rushes</source>
        <translation>%1 — Rushes</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächstes Teilfenster</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorheriges Teilfenster</translation>
    </message>
    <message>
        <source>List or grid</source>
        <translation>Liste oder Raster</translation>
    </message>
    <message>
        <source>Show or hide the places</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>Katalog aktualisieren</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Liste der Tasten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>%1 — Rushes, safe mode</source>
        <translation>%1 — Rushes, abgesicherter Modus</translation>
    </message>
    <message>
        <source>Safe mode: restart normally</source>
        <translation>Abgesicherter Modus: normal neu starten</translation>
    </message>
    <message>
        <source>Rushes uses standard settings, which are not kept. No downloads run, no media file is opened, and there is no tray.</source>
        <translation>Rushes verwendet Standardeinstellungen, die nicht gespeichert werden. Es laufen keine Downloads, keine Mediendatei wird geöffnet, und es gibt kein Symbol im Infobereich.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ManualWindow</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Find in the manual (Ctrl+F)</source>
        <translation>Im Handbuch suchen (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>The manual is not installed here: it was looked for in %1. Install the package of Rushes again.</source>
        <translation>Das Handbuch ist hier nicht installiert: Gesucht wurde es in %1. Installieren Sie das Paket von Rushes erneut.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln pages</source>
        <translation>
            <numerusform>Auf %Ln Seite</numerusform>
            <numerusform>Auf %Ln Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingDelegate</name>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln Tagung</numerusform>
            <numerusform>%Ln Tagungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingDetail</name>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>My time</source>
        <translation>Meine Zeit</translation>
    </message>
    <message>
        <source>Show the programme by this computer&apos;s clock</source>
        <translation>Programm nach der Uhr dieses Computers zeigen</translation>
    </message>
    <message>
        <source>Export .ics</source>
        <translation>.ics exportieren</translation>
    </message>
    <message>
        <source>Keep the programme as a file that calendars read</source>
        <translation>Programm als Datei für Kalender speichern</translation>
    </message>
    <message>
        <source>Queue the item when it is published</source>
        <translation>Den Punkt einreihen, wenn er veröffentlicht ist</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Noch kein Programm</translation>
    </message>
    <message>
        <source>The portal has not published the programme of this meeting. Its videos, if any, are under Videos.</source>
        <translation>Das Portal hat das Programm dieser Tagung nicht veröffentlicht. Gibt es Videos, stehen sie unter „Videos“.</translation>
    </message>
    <message>
        <source>Videos of the meeting</source>
        <translation>Videos der Tagung</translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>Noch keine Videos</translation>
    </message>
    <message>
        <source>The portal has not published videos of this meeting. They appear here after the next refresh.</source>
        <translation>Das Portal hat keine Videos dieser Tagung veröffentlicht. Sie erscheinen hier nach dem nächsten Aktualisieren.</translation>
    </message>
    <message>
        <source>Photos of the meeting</source>
        <translation>Fotos der Tagung</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Noch keine Fotos</translation>
    </message>
    <message>
        <source>The portal has not published photos of this meeting. They appear here after the next refresh.</source>
        <translation>Das Portal hat keine Fotos dieser Tagung veröffentlicht. Sie erscheinen hier nach dem nächsten Aktualisieren.</translation>
    </message>
    <message>
        <source>News of the meeting</source>
        <translation>Nachrichten der Tagung</translation>
    </message>
    <message>
        <source>The portal has no article about this meeting.</source>
        <translation>Das Portal hat keinen Artikel über diese Tagung.</translation>
    </message>
    <message>
        <source>Times of the programme by the clock of this computer, in place of those at the meeting.</source>
        <translation>Zeiten des Programms nach der Uhr dieses Computers statt nach der Ortszeit der Tagung.</translation>
    </message>
    <message>
        <source>Show its videos</source>
        <translation>Ihre Videos zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingHead</name>
    <message>
        <source>Queue whole meeting (Ctrl+Shift+D)</source>
        <translation>Ganze Tagung einreihen (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Whatever the portal adds to this meeting is queued by itself, in the format that the house profile puts first. Switch it off to stop that.</source>
        <translation>Was das Portal zu dieser Tagung hinzufügt, wird von selbst eingereiht, in dem Format, das im Hausprofil an erster Stelle steht. Schalten Sie es aus, um das zu beenden.</translation>
    </message>
    <message>
        <source>Queue what this meeting publishes from now on</source>
        <translation>Einreihen, was diese Tagung von nun an veröffentlicht</translation>
    </message>
    <message>
        <source>Queue what this meeting publishes from now on (Ctrl+Shift+A)</source>
        <translation>Einreihen, was diese Tagung von nun an veröffentlicht (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>aktualisiert %1</translation>
    </message>
    <message>
        <source>Do not wait for the meeting&apos;s videos any more</source>
        <translation>Nicht mehr auf die Videos der Tagung warten</translation>
    </message>
    <message>
        <source>Choose videos…</source>
        <translation>Videos wählen…</translation>
    </message>
    <message>
        <source>Queue all broadcast quality</source>
        <translation>Alle in Sendequalität einreihen</translation>
    </message>
    <message>
        <source>What it publishes from now on is queued by itself.</source>
        <translation>Was sie von nun an veröffentlicht, wird von selbst eingereiht.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingModel</name>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>What it publishes from now on is queued by itself</source>
        <translation>Was sie von nun an veröffentlicht, wird von selbst eingereiht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 local</source>
        <translation>%1 lokal</translation>
    </message>
    <message>
        <source>all local</source>
        <translation>alle lokal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln Tagung</numerusform>
            <numerusform>%Ln Tagungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln Video</numerusform>
            <numerusform>%Ln Videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items of its programme are queued by themselves once they are published</source>
        <translation>
            <numerusform>%Ln Punkt ihres Programms wird von selbst eingereiht, sobald er veröffentlicht ist</numerusform>
            <numerusform>%Ln Punkte ihres Programms werden von selbst eingereiht, sobald sie veröffentlicht sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Tagungen</translation>
    </message>
    <message>
        <source>Search the meetings: words, place:, country:, date:</source>
        <translation>Tagungen durchsuchen: Wörter, place:, country:, date:</translation>
    </message>
    <message>
        <source>Queue whole meeting</source>
        <translation>Ganze Tagung einreihen</translation>
    </message>
    <message>
        <source>Queue what the meeting publishes from now on</source>
        <translation>Einreihen, was die Tagung von nun an veröffentlicht</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>With videos</source>
        <translation>Mit Videos</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Noch keine Tagungen</translation>
    </message>
    <message>
        <source>The catalogue has not been read from the portal so far. It is kept on this computer once it has been.</source>
        <translation>Der Katalog wurde noch nicht vom Portal gelesen. Sobald er gelesen ist, bleibt er auf diesem Computer.</translation>
    </message>
    <message>
        <source>No meetings match</source>
        <translation>Keine passenden Tagungen</translation>
    </message>
    <message>
        <source>No video of such a meeting is on this computer.</source>
        <translation>Kein Video einer solchen Tagung ist auf diesem Computer.</translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation>Alle Tagungen zeigen</translation>
    </message>
    <message>
        <source>1 meeting selected</source>
        <translation>1 Tagung ausgewählt</translation>
    </message>
    <message>
        <source>%1 of %2 in library</source>
        <translation>%1 von %2 in der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln Tagung</numerusform>
            <numerusform>%Ln Tagungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings have videos on this computer</source>
        <translation>
            <numerusform>%Ln Tagung hat Videos auf diesem Computer</numerusform>
            <numerusform>%Ln Tagungen haben Videos auf diesem Computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln Video</numerusform>
            <numerusform>%Ln Videos</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out meetings of which the portal has no video.</source>
        <translation>Lässt Tagungen weg, zu denen das Portal kein Video hat.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MissingFilesDialog</name>
    <message>
        <source>Read each file: finds also those that were changed without another size</source>
        <translation>Jede Datei lesen: findet auch solche, die bei gleicher Größe geändert wurden</translation>
    </message>
    <message>
        <source>Find missing files</source>
        <translation>Fehlende Dateien suchen</translation>
    </message>
    <message>
        <source>Look &amp;in</source>
        <translation>&amp;Suchen in</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>Ordner für die Suche</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Clips without their files</source>
        <translation>Clips ohne ihre Dateien</translation>
    </message>
    <message>
        <source>Look for files</source>
        <translation>Dateien suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Folder to look in</source>
        <translation>Ordner für die Suche</translation>
    </message>
    <message>
        <source>Media folder: looked through in any case. Ticked, clips of drives that are away are looked for in it, too.</source>
        <translation>Medienordner: wird in jedem Fall durchsucht. Mit Haken werden darin auch Clips nicht verbundener Laufwerke gesucht.</translation>
    </message>
    <message>
        <source>Stopped before all was looked through.</source>
        <translation>Gestoppt, bevor alles durchsucht war.</translation>
    </message>
    <message>
        <source>%1 looked at, %2 read.</source>
        <translation>%1 angesehen, %2 gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be read, such as %1.</source>
        <translation>
            <numerusform>%Ln Datei oder Ordner war nicht lesbar: %1.</numerusform>
            <numerusform>%Ln Dateien oder Ordner waren nicht lesbar, etwa %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Looking: %1 looked at, %2 read</source>
        <translation>Suche läuft: %1 angesehen, %2 gelesen</translation>
    </message>
    <message>
        <source>Relink</source>
        <translation>Neu verknüpfen</translation>
    </message>
    <message>
        <source>The library knows of no clip whose file is missing.</source>
        <translation>Die Bibliothek kennt keinen Clip, dessen Datei fehlt.</translation>
    </message>
    <message>
        <source>Away: %1.</source>
        <translation>Nicht verbunden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips have their files again. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln Clip hat seine Datei wieder. „Rückgängig“ nimmt es zurück.</numerusform>
            <numerusform>%Ln Clips haben ihre Dateien wieder. „Rückgängig“ nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relink %Ln clips</source>
        <translation>
            <numerusform>%Ln Clip neu verknüpfen</numerusform>
            <numerusform>%Ln Clips neu verknüpfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips were found.</source>
        <translation>
            <numerusform>Die Datei von %Ln Clip wurde gefunden.</numerusform>
            <numerusform>Die Dateien von %Ln Clips wurden gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the places of %Ln clips there are other files.</source>
        <translation>
            <numerusform>Am Ort von %Ln Clip liegt eine andere Datei.</numerusform>
            <numerusform>An den Orten von %Ln Clips liegen andere Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips are missing.</source>
        <translation>
            <numerusform>Die Datei von %Ln Clip fehlt.</numerusform>
            <numerusform>Die Dateien von %Ln Clips fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are on drives that are away.</source>
        <translation>
            <numerusform>%Ln Clip liegt auf einem nicht verbundenen Laufwerk.</numerusform>
            <numerusform>%Ln Clips liegen auf nicht verbundenen Laufwerken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compares what is in the files, not only their sizes. That takes as long as reading them all.</source>
        <translation>Vergleicht den Inhalt der Dateien, nicht nur ihre Größe. Das dauert so lange, wie alle zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln clips there are several equal files; the likeliest is proposed, and F2 chooses another.</source>
        <translation>
            <numerusform>Zu %Ln Clip gibt es mehrere gleiche Dateien; die wahrscheinlichste ist vorgeschlagen, und F2 wählt eine andere.</numerusform>
            <numerusform>Zu %Ln Clips gibt es mehrere gleiche Dateien; die wahrscheinlichste ist jeweils vorgeschlagen, und F2 wählt eine andere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MissingFilesModel</name>
    <message>
        <source>Another file is in its place</source>
        <translation>Dort liegt eine andere Datei</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Drive is away</source>
        <translation>Laufwerk nicht verbunden</translation>
    </message>
    <message>
        <source>No digest: nothing can prove it</source>
        <translation>Keine Prüfsumme: nicht nachweisbar</translation>
    </message>
    <message>
        <source>Same size and digest</source>
        <translation>Gleiche Größe und Prüfsumme</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Früherer Ort</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Jetziger Ort</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>now for “%1”</source>
        <translation>jetzt für „%1“</translation>
    </message>
    <message>
        <source>Same size and digest, one of %1</source>
        <translation>Gleiche Größe und Prüfsumme, eine von %1</translation>
    </message>
    <message>
        <source>F2 chooses another of the equal files</source>
        <translation>F2 wählt eine andere der gleichen Dateien</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NamePreviewModel</name>
    <message>
        <source>Numbered: another file has the name</source>
        <translation>Nummeriert: Eine andere Datei heißt so</translation>
    </message>
    <message>
        <source>Shortened: too long for some systems</source>
        <translation>Gekürzt: zu lang für manche Systeme</translation>
    </message>
    <message>
        <source>The portal’s name</source>
        <translation>Name des Portals</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NamesDialog</name>
    <message>
        <source>Names and folders</source>
        <translation>Namen und Ordner</translation>
    </message>
    <message>
        <source>Rename finished files…</source>
        <translation>Fertige Dateien umbenennen…</translation>
    </message>
    <message>
        <source>Take renaming back</source>
        <translation>Umbenennen zurücknehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Puts %1 into the template</source>
        <translation>Fügt %1 in die Vorlage ein</translation>
    </message>
    <message>
        <source>The last videos under their new names</source>
        <translation>Die letzten Videos unter ihren neuen Namen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation>&amp;Alle Dateien</translation>
    </message>
    <message>
        <source>Folders per portal and kind of file</source>
        <translation>Ordner je Portal und Dateiart</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateiart</translation>
    </message>
    <message>
        <source>Choose a folder for them…</source>
        <translation>Ordner dafür wählen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Further copies of each finished file</source>
        <translation>Weitere Kopien jeder fertigen Datei</translation>
    </message>
    <message>
        <source>S&amp;econd place, copied and compared</source>
        <translation>Zw&amp;eiter Ort, kopiert und verglichen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>&amp;Watch folder of the editing system</source>
        <translation>&amp;Watchfolder des Schnittsystems</translation>
    </message>
    <message>
        <source>All portals</source>
        <translation>Alle Portale</translation>
    </message>
    <message>
        <source>“/” begins a folder. A token without a value is left out, with the separator beside it.</source>
        <translation>„/“ beginnt einen Ordner. Ein Platzhalter ohne Wert entfällt samt dem Trennzeichen daneben.</translation>
    </message>
    <message>
        <source>The template can be saved when it is right.</source>
        <translation>Die Vorlage lässt sich speichern, wenn sie stimmt.</translation>
    </message>
    <message>
        <source>The catalogue has no videos yet on which it could be tried.</source>
        <translation>Der Katalog hat noch keine Videos, an denen sie erprobt werden könnte.</translation>
    </message>
    <message>
        <source>Tried on the last %1 videos: every file has a name of its own.</source>
        <translation>An den letzten %1 Videos erprobt: Jede Datei hat einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Tried on the last %1 videos: %2 had to be numbered or shortened. {id} or {n:3} tells them apart.</source>
        <translation>An den letzten %1 Videos erprobt: %2 mussten nummeriert oder gekürzt werden. {id} oder {n:3} unterscheidet sie.</translation>
    </message>
    <message>
        <source>The pattern of names and folders. Words in braces are replaced by what is known of the video, and a slash begins a folder.</source>
        <translation>Das Muster für Namen und Ordner. Wörter in geschweiften Klammern werden durch das ersetzt, was über das Video bekannt ist, und ein Schrägstrich beginnt einen Ordner.</translation>
    </message>
    <message>
        <source>The portal whose files go to a folder of their own.</source>
        <translation>Das Portal, dessen Dateien in einen eigenen Ordner kommen.</translation>
    </message>
    <message>
        <source>The kind of file that goes to a folder of its own, such as proxies.</source>
        <translation>Die Art von Dateien, die in einen eigenen Ordner kommt, etwa Proxys.</translation>
    </message>
    <message>
        <source>Each finished file is copied here too, and the copy is read again and compared with the original.</source>
        <translation>Jede fertige Datei wird auch hierhin kopiert; die Kopie wird noch einmal gelesen und mit dem Original verglichen.</translation>
    </message>
    <message>
        <source>A folder from which an editing system takes files. A copy appears there only when it is whole.</source>
        <translation>Ein Ordner, aus dem ein Schnittsystem Dateien übernimmt. Eine Kopie erscheint dort erst, wenn sie vollständig ist.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewPasswordPage</name>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save new password</source>
        <translation>Neues Passwort speichern</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsModel</name>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsPage</name>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Search the news: words, meeting:, date:</source>
        <translation>Nachrichten durchsuchen: Wörter, meeting:, date:</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Videos of the meeting</source>
        <translation>Videos der Tagung</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Photos of this entry</source>
        <translation>Fotos dieses Eintrags</translation>
    </message>
    <message>
        <source>No news yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>The portal has published none so far, or the catalogue has not been read yet.</source>
        <translation>Das Portal hat noch keine veröffentlicht, oder der Katalog wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>No news match</source>
        <translation>Keine passenden Nachrichten</translation>
    </message>
    <message>
        <source>Show all news</source>
        <translation>Alle Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Meeting: %1</source>
        <translation>Tagung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln Video</numerusform>
            <numerusform>%Ln Videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out what was published in another year.</source>
        <translation>Lässt weg, was in einem anderen Jahr veröffentlicht wurde.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsletterCard</name>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>or later, in Settings</source>
        <translation>oder später in den Einstellungen</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>New meetings and videos, about once a week.</source>
        <translation>Neue Tagungen und Videos, etwa einmal pro Woche.</translation>
    </message>
    <message>
        <source>%1: new meetings and videos, about once a week.</source>
        <translation>%1: neue Tagungen und Videos, etwa einmal pro Woche.</translation>
    </message>
    <message>
        <source>Subscribed since %1</source>
        <translation>Abonniert seit %1</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonniert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Stop the newsletter</source>
        <translation>Newsletter abbestellen</translation>
    </message>
    <message>
        <source>Subscribe to the newsletter</source>
        <translation>Newsletter abonnieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>You get the newsletter from now on</source>
        <translation>Sie erhalten den Newsletter von nun an</translation>
    </message>
    <message>
        <source>You no longer get the newsletter</source>
        <translation>Sie erhalten den Newsletter nicht mehr</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NoticeModel</name>
    <message>
        <source>Meeting</source>
        <translation>Tagung</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Search the notices: title, what happened</source>
        <translation>Hinweise durchsuchen: Titel, was geschehen ist</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>%1, %2 unread</source>
        <translation>%1, %2 ungelesen</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>No notices match</source>
        <translation>Keine passenden Hinweise</translation>
    </message>
    <message>
        <source>No notice has all of these words.</source>
        <translation>Kein Hinweis enthält all diese Wörter.</translation>
    </message>
    <message>
        <source>Show all notices</source>
        <translation>Alle Hinweise zeigen</translation>
    </message>
    <message>
        <source>No notices yet</source>
        <translation>Noch keine Hinweise</translation>
    </message>
    <message>
        <source>What the portal corrects or takes back appears here, and what was queued because you waited for it.</source>
        <translation>Hier erscheint, was das Portal korrigiert oder zurücknimmt und was eingereiht wurde, weil Sie darauf gewartet haben.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation>In der Bibliothek zeigen</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::OfflineBar</name>
    <message>
        <source>Only what I can open now</source>
        <translation>Nur, was ich jetzt öffnen kann</translation>
    </message>
    <message>
        <source>Leaves out everything whose files are not on this computer, for as long as the portal cannot be reached.</source>
        <translation>Lässt alles weg, dessen Dateien nicht auf diesem Computer liegen, solange das Portal nicht erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::OpenLists</name>
    <message>
        <source>Open shot lists</source>
        <translation>Offene Shotlisten</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Schließen (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::OutlineModel</name>
    <message>
        <source>Without a description</source>
        <translation>Ohne Beschreibung</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>not right yet</source>
        <translation>noch nicht richtig</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PaceField</name>
    <message>
        <source>Full speed</source>
        <translation>Volles Tempo</translation>
    </message>
    <message>
        <source>Limited to</source>
        <translation>Begrenzt auf</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1: limit</source>
        <translation>%1: Limit</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>Whether downloads run as fast as they can at that time, with a limit, or not at all.</source>
        <translation>Ob Downloads zu dieser Zeit so schnell wie möglich laufen, mit einem Limit oder gar nicht.</translation>
    </message>
    <message>
        <source>The most that all downloads together take at that time.</source>
        <translation>Die Höchstgeschwindigkeit aller Downloads zusammen zu dieser Zeit.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PartFeed</name>
    <message>
        <source>It was taken off the queue. What is shown stays until this window closes.</source>
        <translation>Er wurde aus der Warteschlange genommen. Was zu sehen ist, bleibt, bis dieses Fenster schließt.</translation>
    </message>
    <message>
        <source>Nobody has said how long this file is, so Rushes cannot find its end. Play it when it is whole.</source>
        <translation>Die Länge dieser Datei ist nicht bekannt, daher kann Rushes ihr Ende nicht finden. Spielen Sie sie ab, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <source>All of it is here.</source>
        <translation>Alles davon ist hier.</translation>
    </message>
    <message>
        <source>This place is not here yet. Rushes brings it before the rest.</source>
        <translation>Diese Stelle ist noch nicht hier. Rushes holt sie vor dem Rest.</translation>
    </message>
    <message>
        <source>This place is not here yet, and the download does not go on at the moment. Resume it to see more.</source>
        <translation>Diese Stelle ist noch nicht hier, und der Download läuft derzeit nicht. Setzen Sie ihn fort, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Its first bytes are on their way.</source>
        <translation>Die ersten Bytes sind unterwegs.</translation>
    </message>
    <message>
        <source>Nothing of it is here yet, and the download does not go on at the moment. Resume it to see it.</source>
        <translation>Davon ist noch nichts hier, und der Download läuft derzeit nicht. Setzen Sie ihn fort, um es zu sehen.</translation>
    </message>
    <message>
        <source>The first %1 can be seen.</source>
        <translation>Die ersten %1 sind zu sehen.</translation>
    </message>
    <message>
        <source>All of it is here. It is not verified yet: do not use it before it is.</source>
        <translation>Alles davon ist hier. Es ist noch nicht geprüft: Verwenden Sie es erst danach.</translation>
    </message>
    <message>
        <source>%1 More comes while you watch, from where you look. It is not verified yet.</source>
        <translation>%1 Mehr kommt, während Sie zusehen, ab der Stelle, die Sie ansehen. Es ist noch nicht geprüft.</translation>
    </message>
    <message>
        <source>%1 The download does not go on at the moment. It is not verified yet.</source>
        <translation>%1 Der Download läuft derzeit nicht. Es ist noch nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PartsMap</name>
    <message>
        <source>Blocks of the file</source>
        <translation>Blöcke der Datei</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PartsPicture</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Range %1: %2 of it, at block %3 of %4.</source>
        <translation>Bereich %1: davon %2, bei Block %3 von %4.</translation>
    </message>
    <message>
        <source>What is in doubt is fetched again and compared.</source>
        <translation>Zweifelhaftes wird erneut geholt und verglichen.</translation>
    </message>
    <message>
        <source>Block %1, from %2 to %3: %4, fetched again and compared</source>
        <translation>Block %1, von %2 bis %3: %4, erneut geholt und verglichen</translation>
    </message>
    <message>
        <source>Block %1, from %2 to %3: %4</source>
        <translation>Block %1, von %2 bis %3: %4</translation>
    </message>
    <message>
        <source>from %1 to %2: %3, fetched again and compared</source>
        <translation>von %1 bis %2: %3, erneut geholt und verglichen</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation>von %1 bis %2: %3</translation>
    </message>
    <message>
        <source>Connection %1, %2</source>
        <translation>Verbindung %1, %2</translation>
    </message>
    <message>
        <source>No connection, %1</source>
        <translation>Keine Verbindung, %1</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>kommt an</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>zweifelhaft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks of %1</source>
        <translation>
            <numerusform>%1 Blöcke zu %1</numerusform>
            <numerusform>%Ln Blöcke zu %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln Bereich</numerusform>
            <numerusform>%Ln Bereiche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PasswordChecks</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 now)</source>
        <translation>%1 (jetzt %2)</translation>
    </message>
    <message>
        <source>no spaces</source>
        <translation>keine Leerzeichen</translation>
    </message>
    <message>
        <source>upper-case letter</source>
        <translation>Großbuchstabe</translation>
    </message>
    <message>
        <source>lower-case letter</source>
        <translation>Kleinbuchstabe</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Sonderzeichen</translation>
    </message>
    <message>
        <source>symbol, such as ! # %</source>
        <translation>Sonderzeichen, etwa ! # %</translation>
    </message>
    <message>
        <source>Strong enough. All rules are met</source>
        <translation>Stark genug. Alle Regeln sind erfüllt</translation>
    </message>
    <message>
        <source>Not strong enough yet. Still open: %1</source>
        <translation>Noch nicht stark genug. Es fehlt: %1</translation>
    </message>
    <message>
        <source>%1: met</source>
        <translation>%1: erfüllt</translation>
    </message>
    <message>
        <source>%1: still open</source>
        <translation>%1: noch offen</translation>
    </message>
    <message>
        <source>%1: open again</source>
        <translation>%1: wieder offen</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoCommands</name>
    <message>
        <source>Download originals</source>
        <translation>Originale herunterladen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln originals, %2</source>
        <translation>
            <numerusform>%Ln Original herunterladen, %2</numerusform>
            <numerusform>%Ln Originale herunterladen, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoDetails</name>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>In the file name</source>
        <translation>Im Dateinamen</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Queue the original (D); it needs an account</source>
        <translation>Original einreihen (D); es erfordert ein Konto</translation>
    </message>
    <message>
        <source>Copy caption</source>
        <translation>Bildtext kopieren</translation>
    </message>
    <message>
        <source>Copy credit</source>
        <translation>Nachweis kopieren</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Ohne Bildtext</translation>
    </message>
    <message>
        <source>The portal names none</source>
        <translation>Das Portal nennt keinen</translation>
    </message>
    <message>
        <source>Download original, %1</source>
        <translation>Original herunterladen, %1</translation>
    </message>
    <message>
        <source>Download original</source>
        <translation>Original herunterladen</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoModel</name>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Ohne Bildtext</translation>
    </message>
    <message>
        <source>Photo without a caption</source>
        <translation>Foto ohne Bildtext</translation>
    </message>
    <message>
        <source>original: %1</source>
        <translation>Original: %1</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoZoom</name>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Arrows lead to the next photo, Escape back to the list</source>
        <translation>Die Pfeiltasten führen zum nächsten Foto, Escape zurück zur Liste</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Ohne Bildtext</translation>
    </message>
    <message>
        <source>Escape leads back</source>
        <translation>Escape führt zurück</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Search the photos: words, place:, date:, rights:</source>
        <translation>Fotos durchsuchen: Wörter, place:, date:, rights:</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>High resolution</source>
        <translation>Hohe Auflösung</translation>
    </message>
    <message>
        <source>Not withdrawn</source>
        <translation>Nicht zurückgezogen</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Groß zeigen</translation>
    </message>
    <message>
        <source>Download original</source>
        <translation>Original herunterladen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Noch keine Fotos</translation>
    </message>
    <message>
        <source>The portal has published none so far, or the catalogue has not been read yet.</source>
        <translation>Das Portal hat noch keine veröffentlicht, oder der Katalog wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>No photos match</source>
        <translation>Keine passenden Fotos</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Alle Fotos zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln originals of this portal are on this computer</source>
        <translation>
            <numerusform>%Ln Original dieses Portals ist auf diesem Computer</numerusform>
            <numerusform>%Ln Originale dieses Portals sind auf diesem Computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation>
            <numerusform>%Ln Foto ausgewählt</numerusform>
            <numerusform>%Ln Fotos ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out photos that are less than 3000 pixels high.</source>
        <translation>Lässt Fotos weg, die weniger als 3000 Pixel hoch sind.</translation>
    </message>
    <message>
        <source>Leaves out photos that the portal has taken back.</source>
        <translation>Lässt Fotos weg, die das Portal zurückgezogen hat.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PictureView</name>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PlayerStage</name>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PortalAddressPage</name>
    <message>
        <source>Where do your pictures come from?</source>
        <translation>Woher kommen Ihre Bilder?</translation>
    </message>
    <message>
        <source>Enter the address that your press office gave you. It is asked who it is before it is added.</source>
        <translation>Geben Sie die Adresse ein, die Ihre Pressestelle Ihnen genannt hat. Vor dem Hinzufügen wird sie gefragt, wer sie ist.</translation>
    </message>
    <message>
        <source>Address of the portal</source>
        <translation>Adresse des Portals</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add portal</source>
        <translation>Portal hinzufügen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>This is not a portal&apos;s address.</source>
        <translation>Dies ist nicht die Adresse eines Portals.</translation>
    </message>
    <message>
        <source>It begins with https:// and has no user name and no question mark. http:// is for this computer only.</source>
        <translation>Sie beginnt mit https:// und enthält keinen Benutzernamen und kein Fragezeichen. http:// gilt nur für diesen Computer.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PreviewPane</name>
    <message>
        <source>Sign in to preview</source>
        <translation>Für die Vorschau anmelden</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Space plays and pauses, F11 fills the screen</source>
        <translation>Space startet und hält an, F11 füllt den Bildschirm</translation>
    </message>
    <message>
        <source>Waiting for the portal…</source>
        <translation>Warten auf das Portal…</translation>
    </message>
    <message>
        <source>Opening the preview…</source>
        <translation>Vorschau wird geöffnet…</translation>
    </message>
    <message>
        <source>Browsing is free. The video itself needs an account on the portal.</source>
        <translation>Stöbern ist frei. Das Video selbst erfordert ein Konto beim Portal.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Printing</name>
    <message>
        <source>start %1</source>
        <translation>Start %1</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Nutzung: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <translation>
            <numerusform>%Ln Shot</numerusform>
            <numerusform>%Ln Shots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProblemModel</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Korrektur</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProseDialog</name>
    <message>
        <source>Shots from a dope sheet</source>
        <translation>Shots aus einem Dopesheet</translation>
    </message>
    <message>
        <source>The agency’s text</source>
        <translation>Text der Agentur</translation>
    </message>
    <message>
        <source>Paste the agency’s text here: its numbered shots, with or without times.</source>
        <translation>Fügen Sie hier den Text der Agentur ein: ihre nummerierten Shots, mit oder ohne Zeiten.</translation>
    </message>
    <message>
        <source>Shots that were read</source>
        <translation>Erkannte Shots</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No shots found. They begin with a number, a time or SOUNDBITE.</source>
        <translation>Keine Shots gefunden. Sie beginnen mit einer Nummer, einer Zeit oder SOUNDBITE.</translation>
    </message>
    <message>
        <source>Nothing is doubtful.</source>
        <translation>Nichts ist zweifelhaft.</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln shots</source>
        <translation>
            <numerusform>%Ln Shot hinzufügen</numerusform>
            <numerusform>%Ln Shots hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are doubtful. Tick those that are right.</source>
        <translation>
            <numerusform>%Ln Shot ist zweifelhaft. Haken Sie ihn an, wenn er stimmt.</numerusform>
            <numerusform>%Ln Shots sind zweifelhaft. Haken Sie die an, die stimmen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProseModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC In</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC Out</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Shot</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zu bestätigen</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProxyDialog</name>
    <message>
        <source>As the &amp;system says</source>
        <translation>Wie das &amp;System vorgibt</translation>
    </message>
    <message>
        <source>&amp;None: go directly</source>
        <translation>&amp;Keiner: direkt verbinden</translation>
    </message>
    <message>
        <source>&amp;This one</source>
        <translation>&amp;Dieser</translation>
    </message>
    <message>
        <source>T&amp;ry it</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Use from now on</source>
        <translation>Ab jetzt verwenden</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The way to portals and media</source>
        <translation>Der Weg zu Portalen und Medien</translation>
    </message>
    <message>
        <source>This computer is always reached directly. Transfers under way go on as they began.</source>
        <translation>Dieser Computer wird immer direkt erreicht. Laufende Übertragungen gehen weiter, wie sie begonnen haben.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>The password goes into the system&apos;s keyring, and nowhere else.</source>
        <translation>Das Passwort kommt in den Schlüsselbund des Systems und nirgends sonst hin.</translation>
    </message>
    <message>
        <source>Enter the host of the proxy, as your network&apos;s people gave it to you.</source>
        <translation>Geben Sie den Host des Proxys ein, wie Ihre Netzverwaltung ihn genannt hat.</translation>
    </message>
    <message>
        <source>“%1” is no name of a host. Its port, user and password have fields of their own.</source>
        <translation>„%1“ ist kein Hostname. Port, Benutzer und Passwort haben eigene Felder.</translation>
    </message>
    <message>
        <source>A password needs a user.</source>
        <translation>Ein Passwort erfordert einen Benutzer.</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Asking the portal by this way…</source>
        <translation>Das Portal wird auf diesem Weg gefragt…</translation>
    </message>
    <message>
        <source>The portal answers.</source>
        <translation>Das Portal antwortet.</translation>
    </message>
    <message>
        <source>The portal does not answer without a proxy. Nothing was changed. Your network may need one.</source>
        <translation>Das Portal antwortet nicht ohne Proxy. Es wurde nichts geändert. Ihr Netz erfordert vielleicht einen.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy wants a user and a password. Nothing was changed. Enter it as “This one”, with both.</source>
        <translation>Der Proxy des Systems verlangt Benutzer und Passwort. Es wurde nichts geändert. Geben Sie ihn mit beidem unter „Dieser“ ein.</translation>
    </message>
    <message>
        <source>The portal does not answer by the system&apos;s way. Nothing was changed. Check the network&apos;s settings of the system.</source>
        <translation>Das Portal antwortet nicht auf dem Weg des Systems. Es wurde nichts geändert. Prüfen Sie die Netzeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>The portal answers by %1.</source>
        <translation>Das Portal antwortet über %1.</translation>
    </message>
    <message>
        <source>There is no computer called %1. Nothing was changed. Check the host.</source>
        <translation>Es gibt keinen Computer namens %1. Es wurde nichts geändert. Prüfen Sie den Host.</translation>
    </message>
    <message>
        <source>%1 is there, but nothing answers at port %2. Nothing was changed. Check the port.</source>
        <translation>%1 ist da, aber an Port %2 antwortet nichts. Es wurde nichts geändert. Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Nothing was changed. Check the host, the port and the kind.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Es wurde nichts geändert. Prüfen Sie Host, Port und Art.</translation>
    </message>
    <message>
        <source>%1 wants another user or password. Nothing was changed. Enter both and try again.</source>
        <translation>%1 verlangt einen anderen Benutzer oder ein anderes Passwort. Es wurde nichts geändert. Geben Sie beides ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 answers, but does not bring us to the portal. Nothing was changed. The portal may be away, or the proxy may not let it through.</source>
        <translation>%1 antwortet, führt aber nicht zum Portal. Es wurde nichts geändert. Vielleicht ist das Portal nicht erreichbar, oder der Proxy lässt es nicht durch.</translation>
    </message>
    <message>
        <source>Rushes asks the system for each address, so that scripts of the newsroom’s network are followed too.</source>
        <translation>Rushes fragt das System bei jeder Adresse, sodass auch Skripte im Netzwerk der Redaktion befolgt werden.</translation>
    </message>
    <message>
        <source>How the proxy is spoken to. Who runs the network knows which it is.</source>
        <translation>Wie der Proxy angesprochen wird. Wer das Netzwerk betreut, weiß, was hier einzustellen ist.</translation>
    </message>
    <message>
        <source>The name or the address of the proxy, without http:// before it.</source>
        <translation>Der Name oder die Adresse des Proxys, ohne http:// davor.</translation>
    </message>
    <message>
        <source>The number at which the proxy listens.</source>
        <translation>Die Portnummer des Proxys.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryBar</name>
    <message>
        <source>Search on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Search on this page (Ctrl+L or /)</source>
        <translation>Auf dieser Seite suchen (Ctrl+L oder /)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryButton</name>
    <message>
        <source>Writes %1 into the search</source>
        <translation>Schreibt %1 in die Suche</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryCompletion</name>
    <message>
        <source>What could be written next</source>
        <translation>Was als Nächstes folgen könnte</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryEdit</name>
    <message>
        <source>Each word must be in what is found. A field such as place: or tag: narrows it, and the list below shows what could be written next.</source>
        <translation>Jedes Wort muss in den Treffern vorkommen. Ein Feld wie place: oder tag: grenzt es ein, und die Liste darunter zeigt, was als Nächstes stehen könnte.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryRepairs</name>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueuePlan</name>
    <message>
        <source>Queue all broadcast quality (%1)</source>
        <translation>Alle in Sendequalität einreihen (%1)</translation>
    </message>
    <message>
        <source>Queue all mezzanine files (%1)</source>
        <translation>Alle Mezzanine-Dateien einreihen (%1)</translation>
    </message>
    <message>
        <source>Queue all web files (%1)</source>
        <translation>Alle Webdateien einreihen (%1)</translation>
    </message>
    <message>
        <source>Queue all proxies (%1)</source>
        <translation>Alle Proxys einreihen (%1)</translation>
    </message>
    <message>
        <source>No videos are published yet.</source>
        <translation>Es sind noch keine Videos veröffentlicht.</translation>
    </message>
    <message>
        <source>The portal offers no files of these videos yet.</source>
        <translation>Das Portal bietet noch keine Dateien dieser Videos an.</translation>
    </message>
    <message>
        <source>All of it is in the library.</source>
        <translation>Alles davon ist in der Bibliothek.</translation>
    </message>
    <message>
        <source>All of it is in the library or in the queue.</source>
        <translation>Alles davon ist in der Bibliothek oder in der Warteschlange.</translation>
    </message>
    <message>
        <source>%1 free, of which the queue takes %2</source>
        <translation>%1 frei, davon belegt die Warteschlange %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1, so all of it fits.</source>
        <translation>%1, es passt also alles.</translation>
    </message>
    <message>
        <source>%1, %2 too little.</source>
        <translation>%1, %2 zu wenig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos, %1</source>
        <translation>
            <numerusform>%Ln Video, %1</numerusform>
            <numerusform>%Ln Videos, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no file yet.</source>
        <translation>
            <numerusform>%Ln hat noch keine Datei.</numerusform>
            <numerusform>%Ln haben noch keine Datei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RangeModel</name>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC In</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC Out</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RangePanel</name>
    <message>
        <source>No ranges yet. Type where one begins and ends.</source>
        <translation>Noch keine Bereiche. Geben Sie ein, wo einer beginnt und endet.</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Remove range</source>
        <translation>Bereich entfernen</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Add range</source>
        <translation>Bereich hinzufügen</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>&amp;Out</source>
        <translation>&amp;Out</translation>
    </message>
    <message>
        <source>A timecode of the clip. The end of one is enough, and a frame that is not in the range any more is its out point.</source>
        <translation>Ein Timecode des Clips. Das Ende davon genügt, und ein Frame, der nicht mehr zum Bereich gehört, ist dessen Out-Punkt.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RateMenu</name>
    <message>
        <source>Speed limit</source>
        <translation>Tempolimit</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>Other limit…</source>
        <translation>Anderes Limit…</translation>
    </message>
    <message>
        <source>By schedule now: %1</source>
        <translation>Jetzt nach Zeitplan: %1</translation>
    </message>
    <message>
        <source>Schedules and limits…</source>
        <translation>Zeitpläne und Limits…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>MB/s over all transfers</source>
        <translation>MB/s über alle Übertragungen</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RatingEdit</name>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Rating (Alt+1 to Alt+5, Alt+0 clears)</source>
        <translation>Bewertung (Alt+1 bis Alt+5, Alt+0 löscht)</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>different ratings, %1 to %2</source>
        <translation>verschiedene Bewertungen, %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RegisterDialog</name>
    <message>
        <source>Create account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RemovedClipsDialog</name>
    <message>
        <source>Nobody has removed a clip from this library.</source>
        <translation>Niemand hat einen Clip aus dieser Bibliothek entfernt.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Removed clips</source>
        <translation>Entfernte Clips</translation>
    </message>
    <message>
        <source>What was logged on these clips is kept. They come back as they were; taking one of their files in again does the same. No file is touched.</source>
        <translation>Was zu diesen Clips geloggt wurde, ist aufbewahrt. Sie kommen zurück, wie sie waren; dasselbe geschieht, wenn eine ihrer Dateien wieder aufgenommen wird. Keine Datei wird angerührt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The file of one of them belongs to another clip by now. Nothing was brought back. Remove that clip first, or bring back the others alone.</source>
        <translation>Die Datei eines dieser Clips gehört inzwischen einem anderen Clip. Es wurde nichts zurückgeholt. Entfernen Sie zuerst jenen Clip, oder holen Sie die übrigen allein zurück.</translation>
    </message>
    <message>
        <source>Somebody else has brought one of them back just now. The list shows what is so.</source>
        <translation>Jemand anderes hat einen davon gerade zurückgeholt. Die Liste zeigt den jetzigen Stand.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RemovedClipsModel</name>
    <message>
        <source>none on this computer</source>
        <translation>auf diesem Computer keine</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RenditionDelegate</name>
    <message>
        <source>size only</source>
        <translation>nur Größe</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RenditionModel</name>
    <message>
        <source>%1 Mb/s</source>
        <translation>%1 Mb/s</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Sendequalität</translation>
    </message>
    <message>
        <source>Mezzanine</source>
        <translation>Mezzanine</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>TC</source>
        <translation>TC</translation>
    </message>
    <message>
        <source>with SHA-256</source>
        <translation>mit SHA-256</translation>
    </message>
    <message>
        <source>size only</source>
        <translation>nur Größe</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ResetDialog</name>
    <message>
        <source>Reset password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ResetEmailPage</name>
    <message>
        <source>Enter the address of your account. We send a code to it.</source>
        <translation>Geben Sie die Adresse Ihres Kontos ein. Wir senden einen Code dorthin.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>For your safety the answer is the same whether or not an account exists.</source>
        <translation>Zu Ihrer Sicherheit ist die Antwort dieselbe, ob ein Konto besteht oder nicht.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Code senden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SavedSearches</name>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Name in the list of places</source>
        <translation>Name in der Seitenleiste</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ScheduleModel</name>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>volles Tempo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>Von–bis</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SchedulesDialog</name>
    <message>
        <source>Schedules and limits</source>
        <translation>Zeitpläne und Limits</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Windows of the week</source>
        <translation>Zeitfenster der Woche</translation>
    </message>
    <message>
        <source>Add a window</source>
        <translation>Zeitfenster hinzufügen</translation>
    </message>
    <message>
        <source>Remove the window</source>
        <translation>Zeitfenster entfernen</translation>
    </message>
    <message>
        <source>Move up: the first that fits a time decides</source>
        <translation>Nach oben: Das erste, das zu einer Zeit passt, entscheidet</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Speed in this window</source>
        <translation>Tempo in diesem Zeitfenster</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed at all other times</source>
        <translation>Tempo zu allen anderen Zeiten</translation>
    </message>
    <message>
        <source>At all other times</source>
        <translation>Zu allen anderen Zeiten</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Nach Priorität</translation>
    </message>
    <message>
        <source>By the time needed: what airs first lands first</source>
        <translation>Nach benötigter Zeit: Was zuerst gesendet wird, kommt zuerst an</translation>
    </message>
    <message>
        <source>as many as at once</source>
        <translation>so viele wie gleichzeitig</translation>
    </message>
    <message>
        <source>as many as help</source>
        <translation>so viele, wie helfen</translation>
    </message>
    <message>
        <source>A far server may send more over several connections. Rushes adds one while that helps, and takes it back where it does not.</source>
        <translation>Ein entfernter Server sendet über mehrere Verbindungen vielleicht mehr. Rushes fügt eine hinzu, solange das hilft, und nimmt sie zurück, wo es nicht hilft.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Tempolimit</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>Quota per day</source>
        <translation>Kontingent pro Tag</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>No quota</source>
        <translation>Kein Kontingent</translation>
    </message>
    <message>
        <source>%1 came today</source>
        <translation>%1 kamen heute</translation>
    </message>
    <message>
        <source>Pause on a &amp;metered network</source>
        <translation>In &amp;getaktetem Netz anhalten</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while bytes come</source>
        <translation>&amp;Computer wach halten, solange Bytes ankommen</translation>
    </message>
    <message>
        <source>From one &amp;server</source>
        <translation>Von einem &amp;Server</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>Gleich&amp;zeitig</translation>
    </message>
    <message>
        <source>&amp;Connections per file</source>
        <translation>&amp;Verbindungen je Datei</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>Tempo&amp;limit</translation>
    </message>
    <message>
        <source>&amp;Quota per day</source>
        <translation>&amp;Kontingent pro Tag</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>Zeitfenster %1</translation>
    </message>
    <message>
        <source>What is fetched first: as you put it in the list, by priority, or by the time at which it is needed.</source>
        <translation>Was zuerst geholt wird: nach Ihrer Reihenfolge in der Liste, nach Priorität oder nach der Zeit, zu der es gebraucht wird.</translation>
    </message>
    <message>
        <source>How many files are fetched side by side. More than the network carries only makes each slower.</source>
        <translation>Wie viele Dateien gleichzeitig geholt werden. Mehr, als das Netzwerk trägt, macht nur jede einzelne langsamer.</translation>
    </message>
    <message>
        <source>How many of them may come from one server. Some servers refuse more than a few.</source>
        <translation>Wie viele davon von einem Server kommen dürfen. Manche Server lassen nur wenige zu.</translation>
    </message>
    <message>
        <source>How many connections may bring parts of one file. Rushes uses more than one only while that is faster.</source>
        <translation>Wie viele Verbindungen Teile einer Datei holen dürfen. Rushes nutzt nur dann mehr als eine, wenn es so schneller geht.</translation>
    </message>
    <message>
        <source>The most that all downloads together take where the week below says nothing else.</source>
        <translation>Die Höchstgeschwindigkeit aller Downloads zusammen, wo die Woche unten nichts anderes vorgibt.</translation>
    </message>
    <message>
        <source>When a day has brought so much, what is left waits for midnight.</source>
        <translation>Ist an einem Tag so viel angekommen, wartet der Rest bis Mitternacht.</translation>
    </message>
    <message>
        <source>Downloads wait while the system says that the network is paid by the byte, and go on by themselves afterwards.</source>
        <translation>Downloads warten, solange das Netzwerk laut System nach Datenmenge abgerechnet wird, und laufen danach von selbst weiter.</translation>
    </message>
    <message>
        <source>The computer does not fall asleep while something is downloaded.</source>
        <translation>Der Computer geht nicht in den Ruhezustand, solange etwas heruntergeladen wird.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SettingRow</name>
    <message>
        <source>Back to what is usual</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>%1: back to what is usual</source>
        <translation>%1: auf Standard zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>No setting is called like this</source>
        <translation>Keine Einstellung heißt so</translation>
    </message>
    <message>
        <source>Settings are found by their name, their section and what is said of them.</source>
        <translation>Einstellungen findet man nach ihrem Namen, ihrem Abschnitt und ihrer Beschreibung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShortcutModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, %2: %3, usually %4</source>
        <translation>%1, %2: %3, üblich: %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Übliche Taste</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShortcutsDialog</name>
    <message>
        <source>Take it from there</source>
        <translation>Dort wegnehmen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Übliche Taste</translation>
    </message>
    <message>
        <source>Usual keys everywhere</source>
        <translation>Überall übliche Tasten</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenbelegung</translation>
    </message>
    <message>
        <source>Search by page, action or key</source>
        <translation>Nach Seite, Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenbelegung durchsuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No shortcut is called like this</source>
        <translation>Keine Tastenbelegung heißt so</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Taste von %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>%1 do the same. A key that is pressed here takes the place of all.</source>
        <translation>%1 tun dasselbe. Eine Taste, die hier gedrückt wird, ersetzt alle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>%1 is the key of %2. Nothing is changed yet.</source>
        <translation>%1 ist die Taste von %2. Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShorthandDialog</name>
    <message>
        <source>Shorthand</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Tagung</translation>
    </message>
    <message>
        <source>Type =code= in a note or a shot list, and person and role stand there.</source>
        <translation>Schreiben Sie =code= in eine Notiz oder eine Shotliste, und Person und Funktion stehen dort.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Named in the clips of</source>
        <translation>Genannt in den Clips von</translation>
    </message>
    <message>
        <source>“%1” is no code.</source>
        <translation>„%1“ ist kein Code.</translation>
    </message>
    <message>
        <source>Nothing was changed. A code has letters, digits and dashes, at most 24.</source>
        <translation>Es wurde nichts geändert. Ein Code besteht aus Buchstaben, Ziffern und Bindestrichen, höchstens 24 Zeichen.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln people</source>
        <translation>
            <numerusform>%Ln Person hinzufügen</numerusform>
            <numerusform>%Ln Personen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <source>Nobody else is named there with a role.</source>
        <translation>Sonst ist dort niemand mit einer Funktion genannt.</translation>
    </message>
    <message>
        <source>Codes that stand for people. Where a code is typed between two equals signs, person and role are written out.</source>
        <translation>Kürzel, die für Personen stehen. Wo ein Kürzel zwischen zwei Gleichheitszeichen eingegeben wird, werden Person und Funktion ausgeschrieben.</translation>
    </message>
    <message>
        <source>People that are named at the meeting</source>
        <translation>Personen, die bei der Tagung genannt sind</translation>
    </message>
    <message>
        <source>The meeting whose people are proposed below.</source>
        <translation>Die Tagung, deren Personen unten vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Lines of code, person and role with tabs between</source>
        <translation>Zeilen aus Kürzel, Person und Funktion, durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Named in clips and programme of</source>
        <translation>Genannt in Clips und Programm der Tagung</translation>
    </message>
    <message>
        <source>Import shorthand</source>
        <translation>Kürzel importieren</translation>
    </message>
    <message>
        <source>Text (*.txt *.tsv);;All files (*)</source>
        <translation>Text (*.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export shorthand</source>
        <translation>Kürzel exportieren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>shorthand.txt</source>
        <translation>kuerzel.txt</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file of text, one person a line.</source>
        <translation>Es wurde nichts geändert. Wählen Sie eine Textdatei mit einer Person pro Zeile.</translation>
    </message>
    <message>
        <source>Nothing in this file is new.</source>
        <translation>In dieser Datei ist nichts neu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shorthands added or changed.</source>
        <translation>
            <numerusform>%Ln Kürzel hinzugefügt oder geändert.</numerusform>
            <numerusform>%Ln Kürzel hinzugefügt oder geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out, without a code or a person, or with a code that stands above: %1.</source>
        <translation>
            <numerusform>%Ln Zeile wurde ausgelassen, ohne Kürzel oder Person oder mit einem Kürzel, das schon weiter oben steht: %1.</numerusform>
            <numerusform>%Ln Zeilen wurden ausgelassen, ohne Kürzel oder Person oder mit einem Kürzel, das schon weiter oben steht: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shorthands are written to %1.</source>
        <translation>Die Kürzel wurden in %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The shorthands are as they were. Choose another folder.</source>
        <translation>Die Kürzel sind unverändert. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShorthandExpander</name>
    <message>
        <source>Shorthand</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotImportDialog</name>
    <message>
        <source>&amp;Give to a clip…</source>
        <translation>&amp;Einem Clip zuordnen…</translation>
    </message>
    <message>
        <source>&amp;Tick</source>
        <translation>&amp;Ankreuzen</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>A&amp;uslassen</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>Nur was zu prüfen ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import shots</source>
        <translation>Shots importieren</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what is in it.</source>
        <translation>Es wird nichts geändert, bevor Sie gesehen haben, was darin ist.</translation>
    </message>
    <message>
        <source>Give to “%1”</source>
        <translation>„%1“ zuordnen</translation>
    </message>
    <message>
        <source>Shots of the list</source>
        <translation>Shots der Liste</translation>
    </message>
    <message>
        <source>The library has several clips of that name</source>
        <translation>Die Bibliothek hat mehrere Clips dieses Namens</translation>
    </message>
    <message>
        <source>Rushes does not know this kind of file.</source>
        <translation>Rushes kennt diese Art von Datei nicht.</translation>
    </message>
    <message>
        <source>The shots could not be read.</source>
        <translation>Die Shots konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There are no shots in this file.</source>
        <translation>In dieser Datei sind keine Shots.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The library could not be asked.</source>
        <translation>Die Bibliothek konnte nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>Nothing was added. %1</source>
        <translation>Es wurde nichts hinzugefügt. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln shots.</source>
        <translation>
            <numerusform>%1 enthält %Ln Shot.</numerusform>
            <numerusform>%1 enthält %Ln Shots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are certain.</source>
        <translation>
            <numerusform>%Ln ist sicher.</numerusform>
            <numerusform>%Ln sind sicher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are doubtful.</source>
        <translation>
            <numerusform>%Ln ist fraglich.</numerusform>
            <numerusform>%Ln sind fraglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no place in the library.</source>
        <translation>
            <numerusform>%Ln hat keinen Platz in der Bibliothek.</numerusform>
            <numerusform>%Ln haben keinen Platz in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln ist schon vorhanden.</numerusform>
            <numerusform>%Ln sind schon vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add ranges</source>
        <translation>Bereiche hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln ranges</source>
        <translation>
            <numerusform>%Ln Bereich hinzufügen</numerusform>
            <numerusform>%Ln Bereiche hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotImportModel</name>
    <message>
        <source>frame %1</source>
        <translation>Frame %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kein Clip</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation>Doppelt in der Liste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Shot</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC In</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC Out</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListDocument</name>
    <message>
        <source>Edit Shot List</source>
        <translation>Shotliste bearbeiten</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListEdit</name>
    <message>
        <source>Shot list</source>
        <translation>Shotliste</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListPage</name>
    <message>
        <source>Shot list</source>
        <translation>Shotliste</translation>
    </message>
    <message>
        <source>Write the shots of a clip as text</source>
        <translation>Shots eines Clips als Text schreiben</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>Kein Clip</translation>
    </message>
    <message>
        <source>Choose one in All clips and take “Shot list as text” from its menu, or press Ctrl+Shift+L there.</source>
        <translation>Wählen Sie einen unter „Alle Clips“ und nehmen Sie „Shotliste als Text“ aus seinem Menü, oder drücken Sie dort Ctrl+Shift+L.</translation>
    </message>
    <message>
        <source>The file is not here. Its shot list can be read and written all the same.</source>
        <translation>Die Datei ist nicht hier. Ihre Shotliste lässt sich trotzdem lesen und schreiben.</translation>
    </message>
    <message>
        <source>No frames to count</source>
        <translation>Keine Frames zu zählen</translation>
    </message>
    <message>
        <source>Rushes does not know the frame rate of this clip yet. Its shots can be written once it does.</source>
        <translation>Rushes kennt die Bildrate dieses Clips noch nicht. Seine Shots lassen sich schreiben, sobald sie bekannt ist.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Text saved, ranges unchanged</source>
        <translation>Text gespeichert, Bereiche unverändert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Somebody else has changed this shot list meanwhile.</source>
        <translation>Jemand anderes hat diese Shotliste inzwischen geändert.</translation>
    </message>
    <message>
        <source>Yours is kept here and not saved. F5 takes theirs in its place.</source>
        <translation>Ihre bleibt hier erhalten und ist nicht gespeichert. F5 übernimmt stattdessen die andere.</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Meine speichern</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>drop-frame</source>
        <translation>Drop-Frame</translation>
    </message>
    <message>
        <source>non-drop</source>
        <translation>Non-Drop</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Line %1 goes out as it was, until it is right</source>
        <translation>Zeile %1 wird ausgegeben, wie sie war, bis sie stimmt</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>next</source>
        <translation>nächstes</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save now (Ctrl+S). Rushes saves after each pause by itself.</source>
        <translation>Jetzt speichern (Ctrl+S). Rushes speichert nach jeder Pause von selbst.</translation>
    </message>
    <message>
        <source>Undo in the text</source>
        <translation>Im Text rückgängig machen</translation>
    </message>
    <message>
        <source>Redo in the text</source>
        <translation>Im Text wiederholen</translation>
    </message>
    <message>
        <source>Insert timecode</source>
        <translation>Timecode einfügen</translation>
    </message>
    <message>
        <source>Shot at playhead</source>
        <translation>Shot an der Abspielposition</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Tidy columns</source>
        <translation>Spalten ausrichten</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>From a dope sheet…</source>
        <translation>Aus einem Dopesheet…</translation>
    </message>
    <message>
        <source>Dope sheet…</source>
        <translation>Dopesheet…</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Vorheriges Problem</translation>
    </message>
    <message>
        <source>Make the line right</source>
        <translation>Zeile korrigieren</translation>
    </message>
    <message>
        <source>Log with keys</source>
        <translation>Mit Tasten loggen</translation>
    </message>
    <message>
        <source>Follow player</source>
        <translation>Player folgen</translation>
    </message>
    <message>
        <source>The text goes along with what is played</source>
        <translation>Der Text läuft mit, wenn abgespielt wird</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Abspielen oder stoppen</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Einen Frame zurück</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Einen Frame vor</translation>
    </message>
    <message>
        <source>Next open shot list</source>
        <translation>Nächste offene Shotliste</translation>
    </message>
    <message>
        <source>Previous open shot list</source>
        <translation>Vorherige offene Shotliste</translation>
    </message>
    <message>
        <source>Close this shot list</source>
        <translation>Diese Shotliste schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln Abschnitt</numerusform>
            <numerusform>%Ln Abschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines go out as they were, until they are right</source>
        <translation>
            <numerusform>%Ln Zeilen werden ausgegeben, wie sie waren, bis sie stimmen</numerusform>
            <numerusform>%Ln Zeilen werden ausgegeben, wie sie waren, bis sie stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import shots…</source>
        <translation>Shots importieren…</translation>
    </message>
    <message>
        <source>Import shots from an edit suite: EDL, OpenTimelineIO, Final Cut Pro 7 XML, CSV, shot list</source>
        <translation>Shots aus einem Schnittsystem importieren: EDL, OpenTimelineIO, Final Cut Pro 7 XML, CSV, Shotliste</translation>
    </message>
    <message>
        <source>The line that belongs to the frame in the player is kept in sight while it plays.</source>
        <translation>Die Zeile zum Frame im Player bleibt beim Abspielen im Blick.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotModel</name>
    <message>
        <source>playing</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Shot</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Seitenleiste</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SidecarConflictModel</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>sidecar</source>
        <translation>Begleitdatei</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>behalten: %1</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In der Bibliothek</translation>
    </message>
    <message>
        <source>In the sidecar</source>
        <translation>In der Begleitdatei</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SidecarDialog</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Sidecars that cannot be read or written</source>
        <translation>Nicht lesbare oder schreibbare Begleitdateien</translation>
    </message>
    <message>
        <source>Sidecar conflicts</source>
        <translation>Konflikte mit Begleitdateien</translation>
    </message>
    <message>
        <source>No sidecar contradicts the library</source>
        <translation>Keine Begleitdatei widerspricht der Bibliothek</translation>
    </message>
    <message>
        <source>All of them can be read and written.</source>
        <translation>Alle lassen sich lesen und schreiben.</translation>
    </message>
    <message>
        <source>Keep the &amp;library’s</source>
        <translation>Aus &amp;Bibliothek behalten</translation>
    </message>
    <message>
        <source>Take the &amp;sidecar’s</source>
        <translation>Aus Begleit&amp;datei übernehmen</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>B&amp;eides behalten</translation>
    </message>
    <message>
        <source>One text after the other; for description, credit, usage terms and note</source>
        <translation>Ein Text nach dem anderen; für Beschreibung, Bildnachweis, Nutzungsbedingungen und Notiz</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Sidecar</source>
        <translation>Begleitdatei</translation>
    </message>
    <message>
        <source>What is so</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Other programs have written into these sidecars what contradicts the library. Rushes kept both. Choose what is right; a clip is changed when all of its conflicts are decided.</source>
        <translation>Andere Programme haben in diese Begleitdateien etwas geschrieben, das der Bibliothek widerspricht. Rushes hat beides behalten. Wählen Sie, was stimmt; ein Clip wird geändert, wenn alle seine Konflikte entschieden sind.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Cannot be read or written</source>
        <translation>Nicht lesbar oder schreibbar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln clips</source>
        <translation>
            <numerusform>Auf %Ln Clip anwenden</numerusform>
            <numerusform>Auf %Ln Clips anwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are not decided yet.</source>
        <translation>
            <numerusform>%Ln Konflikt ist noch nicht entschieden.</numerusform>
            <numerusform>%Ln Konflikte sind noch nicht entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the library says is kept and written into the sidecar again.</source>
        <translation>Was in der Bibliothek steht, bleibt und wird wieder in die Begleitdatei geschrieben.</translation>
    </message>
    <message>
        <source>What another program wrote into the sidecar is taken into the library. You can take that back.</source>
        <translation>Was ein anderes Programm in die Begleitdatei geschrieben hat, wird in die Bibliothek übernommen. Sie können das zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SignInPage</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Auf diesem Computer angemeldet bleiben</translation>
    </message>
    <message>
        <source>Sign in to go on</source>
        <translation>Zum Fortfahren anmelden</translation>
    </message>
    <message>
        <source>Sign in to download</source>
        <translation>Zum Herunterladen anmelden</translation>
    </message>
    <message>
        <source>Your session has ended. What waits goes on from the same byte after you sign in.</source>
        <translation>Ihre Sitzung ist beendet. Was wartet, geht nach der Anmeldung beim selben Byte weiter.</translation>
    </message>
    <message>
        <source>Browsing works without an account. Broadcast files need one.</source>
        <translation>Stöbern geht ohne Konto. Dateien in Sendequalität erfordern eines.</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Your session is kept in the keyring of the system, so that the next start needs no password. Leave it off on a computer that others use.</source>
        <translation>Ihre Sitzung wird im Schlüsselbund des Systems gespeichert, sodass der nächste Start kein Passwort braucht. Lassen Sie dies auf einem Computer, den auch andere benutzen, ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SourceModel</name>
    <message>
        <source>Browse</source>
        <translation>Stöbern</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>angezeigt</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SpeedGraph</name>
    <message>
        <source>Speed of the last six minutes</source>
        <translation>Tempo der letzten sechs Minuten</translation>
    </message>
    <message>
        <source>%1 now, at most %2</source>
        <translation>jetzt %1, höchstens %2</translation>
    </message>
    <message>
        <source>0 MB/s</source>
        <translation>0 MB/s</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>−6 min</source>
        <translation>−6 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SpeedLabel</name>
    <message>
        <source>Idle</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Speed of all transfers. Click to see them (Ctrl+4)</source>
        <translation>Tempo aller Übertragungen. Klicken, um sie zu sehen (Ctrl+4)</translation>
    </message>
    <message>
        <source>Downloading at %1</source>
        <translation>Wird geladen mit %1</translation>
    </message>
    <message>
        <source>Nothing is downloading</source>
        <translation>Kein Download läuft</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Spoken</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::StatusLine</name>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Refresh the catalogue (F5)</source>
        <translation>Katalog aktualisieren (F5)</translation>
    </message>
    <message>
        <source>No catalogue yet</source>
        <translation>Noch kein Katalog</translation>
    </message>
    <message>
        <source>Catalogue updated %1</source>
        <translation>Katalog aktualisiert %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagBanks</name>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>O-Ton</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>Handschlag</translation>
    </message>
    <message>
        <source>doorstep</source>
        <translation>Doorstep</translation>
    </message>
    <message>
        <source>press conference</source>
        <translation>Pressekonferenz</translation>
    </message>
    <message>
        <source>Q and A</source>
        <translation>Fragerunde</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>family photo</source>
        <translation>Familienfoto</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>Unterzeichnung</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>close-up</source>
        <translation>Nahaufnahme</translation>
    </message>
    <message>
        <source>cutaway</source>
        <translation>Zwischenschnitt</translation>
    </message>
    <message>
        <source>b-roll</source>
        <translation>B-Roll</translation>
    </message>
    <message>
        <source>establishing</source>
        <translation>Establishing Shot</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>Schwenk</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>Publikum</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>Flaggen</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>unbrauchbar</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagChips</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagCompleter</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagKeyModel</name>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>kein Schlagwort</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagKeys</name>
    <message>
        <source>no tag</source>
        <translation>kein Schlagwort</translation>
    </message>
    <message>
        <source>Tag keys</source>
        <translation>Schlagworttasten</translation>
    </message>
    <message>
        <source>Which tags are under the keys</source>
        <translation>Welche Schlagwörter auf den Tasten liegen</translation>
    </message>
    <message>
        <source>Click, or press the key, to tag; F2 changes the tag</source>
        <translation>Klick oder Taste setzt das Schlagwort; F2 ändert es</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>Schlagwort ändern</translation>
    </message>
    <message>
        <source>%1 (Shift)</source>
        <translation>%1 (Shift)</translation>
    </message>
    <message>
        <source>Bank of tags: %1</source>
        <translation>Schlagwortbank: %1</translation>
    </message>
    <message>
        <source>New bank…</source>
        <translation>Neue Bank…</translation>
    </message>
    <message>
        <source>Remove this bank</source>
        <translation>Diese Bank entfernen</translation>
    </message>
    <message>
        <source>New bank</source>
        <translation>Neue Bank</translation>
    </message>
    <message>
        <source>Name of the bank</source>
        <translation>Name der Bank</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagPanel</name>
    <message>
        <source>Nothing: it stands at the top</source>
        <translation>Nichts: Es steht ganz oben</translation>
    </message>
    <message>
        <source>Other words for it, with commas between</source>
        <translation>Andere Wörter dafür, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>&amp;Unter</translation>
    </message>
    <message>
        <source>S&amp;ynonyms</source>
        <translation>S&amp;ynonyme</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>Nach dem Namen</translation>
    </message>
    <message>
        <source>The colour that comes of the name, the same on every computer</source>
        <translation>Die Farbe, die sich aus dem Namen ergibt, auf jedem Computer dieselbe</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>There is no tag “%1” that it could stand below.</source>
        <translation>Es gibt kein Schlagwort „%1“, unter dem es stehen könnte.</translation>
    </message>
    <message>
        <source>A tag cannot stand below itself.</source>
        <translation>Ein Schlagwort kann nicht unter sich selbst stehen.</translation>
    </message>
    <message>
        <source>“%1” means another tag already: %2.</source>
        <translation>„%1“ meint schon ein anderes Schlagwort: %2.</translation>
    </message>
    <message>
        <source>“%1” is the tag itself.</source>
        <translation>„%1“ ist das Schlagwort selbst.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagTreeModel</name>
    <message>
        <source>also %1</source>
        <translation>auch %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonyme</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Bereiche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln Clip</numerusform>
            <numerusform>%Ln Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln Bereich</numerusform>
            <numerusform>%Ln Bereiche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagsPage</name>
    <message>
        <source>line %1 has no name</source>
        <translation>Zeile %1 hat keinen Namen</translation>
    </message>
    <message>
        <source>line %1 has a name that stands above it already</source>
        <translation>Zeile %1 hat einen Namen, der schon darüber steht</translation>
    </message>
    <message>
        <source>line %1 has no tag above it</source>
        <translation>Zeile %1 hat kein Schlagwort über sich</translation>
    </message>
    <message>
        <source>All of these tags are here already.</source>
        <translation>Alle diese Schlagwörter sind schon da.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Import tags from indented text</source>
        <translation>Schlagwörter aus eingerücktem Text importieren</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Text (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No tag was added. Choose a file of text, one tag a line.</source>
        <translation>Es wurde kein Schlagwort hinzugefügt. Wählen Sie eine Textdatei mit einem Schlagwort je Zeile.</translation>
    </message>
    <message>
        <source>Export tags as indented text</source>
        <translation>Schlagwörter als eingerückten Text exportieren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>tags.txt</source>
        <translation>schlagwoerter.txt</translation>
    </message>
    <message>
        <source>The tags are written to %1.</source>
        <translation>Die Schlagwörter stehen in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The tags are as they were. Choose another folder.</source>
        <translation>Die Schlagwörter sind unverändert. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Find a tag by its name or a synonym</source>
        <translation>Schlagwort nach Name oder Synonym suchen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tags as text</source>
        <translation>Schlagwörter als Text</translation>
    </message>
    <message>
        <source>Read tags from indented text, or write them to it</source>
        <translation>Schlagwörter aus eingerücktem Text lesen oder als solchen schreiben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show clips</source>
        <translation>Clips zeigen</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>New tag below</source>
        <translation>Neues Schlagwort darunter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Aus Datei importieren…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>In Datei exportieren…</translation>
    </message>
    <message>
        <source>Add the house tree</source>
        <translation>Hausbaum hinzufügen</translation>
    </message>
    <message>
        <source>Add the IPTC Media Topics</source>
        <translation>IPTC Media Topics hinzufügen</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>%1 in Gebrauch</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Noch keine Schlagwörter</translation>
    </message>
    <message>
        <source>Tags come into being as clips are tagged. A tree to begin with has topics, shot types, places and people.</source>
        <translation>Schlagwörter entstehen, wenn Clips verschlagwortet werden. Ein Baum für den Anfang enthält Themen, Shotarten, Orte und Personen.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>Name of the tag below %1</source>
        <translation>Name des Schlagworts unter %1</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>There is a tag “%1” already.</source>
        <translation>Es gibt schon ein Schlagwort „%1“.</translation>
    </message>
    <message>
        <source>It is shown; drag it to where it should stand.</source>
        <translation>Es wird gezeigt; ziehen Sie es dorthin, wo es stehen soll.</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Schlagwörter zusammenführen</translation>
    </message>
    <message>
        <source>What carries “%1” carries this tag instead</source>
        <translation>Was „%1“ trägt, trägt stattdessen dieses Schlagwort</translation>
    </message>
    <message>
        <source>Rushes can make one of the two: what carries “%1” carries “%2” then, and “%1” becomes a synonym of it.</source>
        <translation>Rushes kann aus beiden eines machen: Was „%1“ trägt, trägt dann „%2“, und „%1“ wird ein Synonym davon.</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>Mit „%1“ zusammenführen</translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>Schlagwörter löschen</translation>
    </message>
    <message>
        <source>%1 carry what you delete.</source>
        <translation>Was Sie löschen, ist vergeben an: %1.</translation>
    </message>
    <message>
        <source>They lose it, on every computer that uses this library. Tags below it stay and move up. Undo brings all of it back until Rushes is closed.</source>
        <translation>Sie verlieren es, auf jedem Computer, der diese Bibliothek nutzt. Schlagwörter darunter bleiben und rücken auf. „Rückgängig“ holt alles zurück, bis Rushes geschlossen wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags added or changed.</source>
        <translation>
            <numerusform>%Ln Schlagwort hinzugefügt oder geändert.</numerusform>
            <numerusform>%Ln Schlagwörter hinzugefügt oder geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln Schlagwort</numerusform>
            <numerusform>%Ln Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips and ranges</source>
        <translation>
            <numerusform>%Ln Clip oder Bereich</numerusform>
            <numerusform>%Ln Clips und Bereiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tags</source>
        <translation>
            <numerusform>%Ln Schlagwort löschen</numerusform>
            <numerusform>%Ln Schlagwörter löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TemplateField</name>
    <message>
        <source>Template for names</source>
        <translation>Vorlage für Namen</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TextDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Text files of %1</source>
        <translation>Textdateien von %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>In diesem Text suchen (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Fold or unfold here</source>
        <translation>Hier ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>There are no text files beside this clip: no sidecar, captions, edit list or hash list.</source>
        <translation>Neben diesem Clip liegen keine Textdateien: keine Begleitdatei, Untertitel, Schnittliste oder Hashliste.</translation>
    </message>
    <message>
        <source>This file could not be read. See whether it is still there and may be opened.</source>
        <translation>Diese Datei konnte nicht gelesen werden. Prüfen Sie, ob sie noch da ist und geöffnet werden darf.</translation>
    </message>
    <message>
        <source>This file is no text. Rushes does not show it.</source>
        <translation>Diese Datei ist kein Text. Rushes zeigt sie nicht.</translation>
    </message>
    <message>
        <source>These are the first 16 MiB of a longer file.</source>
        <translation>Dies sind die ersten 16 MiB einer längeren Datei.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TextView</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vor (Alt+Right)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+G)</source>
        <translation>%1 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Tempolimit</translation>
    </message>
    <message>
        <source>The most that all downloads together take from the network. Schedules can ask for less at some hours.</source>
        <translation>Die Höchstgeschwindigkeit, mit der alle Downloads zusammen das Netzwerk nutzen. Zeitpläne können sie zu manchen Stunden senken.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>Zeitplan: %1</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Schedules: %1</source>
        <translation>Zeitpläne: %1</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Limit</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>Gleich&amp;zeitig</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Alle Downloads</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Nach Priorität</translation>
    </message>
    <message>
        <source>By the time needed</source>
        <translation>Nach benötigter Zeit</translation>
    </message>
    <message>
        <source>Group by meeting</source>
        <translation>Nach Tagung gruppieren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anderes…</translation>
    </message>
    <message>
        <source>Order of the queue: %1</source>
        <translation>Reihenfolge der Warteschlange: %1</translation>
    </message>
    <message>
        <source>Schedules and limits</source>
        <translation>Zeitpläne und Limits</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation>fertig um %1</translation>
    </message>
    <message>
        <source>The most that all downloads together take from the network. Schedules can ask for less at some hours.</source>
        <translation>Die Höchstgeschwindigkeit, mit der alle Downloads zusammen das Netzwerk nutzen. Zeitpläne können sie zu manchen Stunden senken.</translation>
    </message>
    <message>
        <source>How many files are fetched side by side. More than the network carries only makes each slower.</source>
        <translation>Wie viele Dateien gleichzeitig geholt werden. Mehr, als das Netzwerk trägt, macht nur jede einzelne langsamer.</translation>
    </message>
    <message>
        <source>What is fetched first: as you put it in the list, by priority, or by the time at which it is needed.</source>
        <translation>Was zuerst geholt wird: nach Ihrer Reihenfolge in der Liste, nach Priorität oder nach der Zeit, zu der es gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferCommands</name>
    <message>
        <source>Pause or resume</source>
        <translation>Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Play what is here</source>
        <translation>Vorhandenes abspielen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Higher priority</source>
        <translation>Höhere Priorität</translation>
    </message>
    <message>
        <source>Lower priority</source>
        <translation>Niedrigere Priorität</translation>
    </message>
    <message>
        <source>Priority and time…</source>
        <translation>Priorität und Zeit…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Make the copies again</source>
        <translation>Kopien erneut anlegen</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>Resume or retry now</source>
        <translation>Jetzt fortsetzen oder erneut versuchen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>An den Anfang</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Ans Ende</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>In the watch folder</source>
        <translation>Im Watchfolder</translation>
    </message>
    <message>
        <source>The second copy</source>
        <translation>Die zweite Kopie</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Log now</source>
        <translation>Jetzt loggen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Loggen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>In anderem Programm öffnen</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Öffnen mit…</translation>
    </message>
    <message>
        <source>Move file to the wastebasket…</source>
        <translation>Datei in den Papierkorb verschieben…</translation>
    </message>
    <message>
        <source>Move files to the wastebasket…</source>
        <translation>Dateien in den Papierkorb verschieben…</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferDelegate</name>
    <message>
        <source>Needed by</source>
        <translation>Benötigt bis</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferGroupsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Without a meeting</source>
        <translation>Ohne Tagung</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 verspätet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln Download</numerusform>
            <numerusform>%Ln Downloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferModel</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>needed %1</source>
        <translation>benötigt %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Platz in der Warteschlange</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was getan werden kann</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferPane</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Copy the events</source>
        <translation>Ereignisse kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 all transfers</source>
        <translation>%1 alle Übertragungen</translation>
    </message>
    <message>
        <source>%1 now, %2</source>
        <translation>jetzt %1, %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferWords</name>
    <message>
        <source>%1 kept</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Finished %1, %2</source>
        <translation>Fertig %1, %2</translation>
    </message>
    <message>
        <source>Finished, %1</source>
        <translation>Fertig, %1</translation>
    </message>
    <message>
        <source>Retry %1 of %2 now</source>
        <translation>Versuch %1 von %2 jetzt</translation>
    </message>
    <message>
        <source>Retry %1 of %2 in %3</source>
        <translation>Versuch %1 von %2 in %3</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Hardly a byte came</source>
        <translation>Kaum ein Byte kam an</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Der Server ist ausgelastet</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>Der Server hat eine Störung</translation>
    </message>
    <message>
        <source>The proxy lets nothing through</source>
        <translation>Der Proxy lässt nichts durch</translation>
    </message>
    <message>
        <source>Another program holds the file</source>
        <translation>Ein anderes Programm hält die Datei</translation>
    </message>
    <message>
        <source>Late: there about %1</source>
        <translation>Verspätet: kommt etwa %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Nach Zeitplan</translation>
    </message>
    <message>
        <source>Today&apos;s quota is used up</source>
        <translation>Das heutige Kontingent ist verbraucht</translation>
    </message>
    <message>
        <source>Metered network</source>
        <translation>Getaktetes Netz</translation>
    </message>
    <message>
        <source>The server asked to wait</source>
        <translation>Der Server hat um Warten gebeten</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>Waits for another network</source>
        <translation>Wartet auf ein anderes Netz</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Downloading, %1 parts</source>
        <translation>Wird geladen, %1 Teile</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Waits for another program</source>
        <translation>Wartet auf ein anderes Programm</translation>
    </message>
    <message>
        <source>Giving it its name</source>
        <translation>Erhält ihren Namen</translation>
    </message>
    <message>
        <source>Done and verified</source>
        <translation>Fertig und geprüft</translation>
    </message>
    <message>
        <source>Done, not verified by the portal</source>
        <translation>Fertig, vom Portal nicht geprüft</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Von Ihnen angehalten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>%1 checked</source>
        <translation>%1 geprüft</translation>
    </message>
    <message>
        <source>File set aside</source>
        <translation>Datei beiseitegelegt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>size only</source>
        <translation>nur Größe</translation>
    </message>
    <message>
        <source>Waits for sign-in</source>
        <translation>Wartet auf Anmeldung</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Wartet auf das Netz</translation>
    </message>
    <message>
        <source>Waits for space</source>
        <translation>Wartet auf Platz</translation>
    </message>
    <message>
        <source>Waits for the folder</source>
        <translation>Wartet auf den Ordner</translation>
    </message>
    <message>
        <source>Waits for the proxy</source>
        <translation>Wartet auf den Proxy</translation>
    </message>
    <message>
        <source>Waits for the proxy&apos;s sign-in</source>
        <translation>Wartet auf die Anmeldung beim Proxy</translation>
    </message>
    <message>
        <source>Failed: checksum mismatch</source>
        <translation>Fehlgeschlagen: Prüfsumme weicht ab</translation>
    </message>
    <message>
        <source>Failed: wrong size</source>
        <translation>Fehlgeschlagen: falsche Größe</translation>
    </message>
    <message>
        <source>Failed: withdrawn by the portal</source>
        <translation>Fehlgeschlagen: vom Portal zurückgezogen</translation>
    </message>
    <message>
        <source>Failed: under embargo</source>
        <translation>Fehlgeschlagen: Sperrfrist</translation>
    </message>
    <message>
        <source>Failed: not on the portal</source>
        <translation>Fehlgeschlagen: nicht auf dem Portal</translation>
    </message>
    <message>
        <source>Failed: a web page came</source>
        <translation>Fehlgeschlagen: eine Webseite kam</translation>
    </message>
    <message>
        <source>Failed: too many tries</source>
        <translation>Fehlgeschlagen: zu viele Versuche</translation>
    </message>
    <message>
        <source>Failed: server not trusted</source>
        <translation>Fehlgeschlagen: Server nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Failed: unusable answer</source>
        <translation>Fehlgeschlagen: unbrauchbare Antwort</translation>
    </message>
    <message>
        <source>The file&apos;s bytes are not those that the portal published. Rushes set the file aside and did not give it its name. Download it again.</source>
        <translation>Die Bytes der Datei sind nicht die, die das Portal veröffentlicht hat. Rushes hat die Datei beiseitegelegt und ihr ihren Namen nicht gegeben. Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>The portal sends another number of bytes than it published. Rushes stopped. Download it again later, or choose another rendition.</source>
        <translation>Das Portal sendet eine andere Anzahl Bytes, als es veröffentlicht hat. Rushes hat gestoppt. Laden Sie sie später erneut herunter oder wählen Sie eine andere Fassung.</translation>
    </message>
    <message>
        <source>The portal has withdrawn this file. Rushes stopped. Remove it, or ask the portal&apos;s desk.</source>
        <translation>Das Portal hat diese Datei zurückgezogen. Rushes hat gestoppt. Entfernen Sie sie oder fragen Sie die Redaktion des Portals.</translation>
    </message>
    <message>
        <source>The portal does not give this file out yet. Rushes stopped. Download it again after the embargo.</source>
        <translation>Das Portal gibt diese Datei noch nicht heraus. Rushes hat gestoppt. Laden Sie sie nach der Sperrfrist erneut herunter.</translation>
    </message>
    <message>
        <source>The portal no longer has a file at this place. Refresh the catalogue and queue the video again.</source>
        <translation>Das Portal hat an dieser Stelle keine Datei mehr. Aktualisieren Sie den Katalog und reihen Sie das Video erneut ein.</translation>
    </message>
    <message>
        <source>A web page came in place of the file, as from a network that wants a sign-in of its own. Open a web page, sign in there, then download again.</source>
        <translation>Statt der Datei kam eine Webseite, wie von einem Netz, das eine eigene Anmeldung verlangt. Öffnen Sie eine Webseite, melden Sie sich dort an und laden Sie dann erneut herunter.</translation>
    </message>
    <message>
        <source>The connection broke again and again without a byte gained. What is on disk is kept. Retry when the network is better.</source>
        <translation>Die Verbindung brach wiederholt ab, ohne dass ein Byte hinzukam. Bereits Geladenes bleibt erhalten. Versuchen Sie es erneut, wenn das Netz besser ist.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so Rushes took nothing from it and sent it nothing. What is wrong with its certificate is in the details: tell the people who run the portal.</source>
        <translation>Der Server konnte nicht beweisen, wer er ist; daher hat Rushes nichts von ihm angenommen und ihm nichts gesendet. Was an seinem Zertifikat falsch ist, steht in den Details: Sagen Sie es den Betreibern des Portals.</translation>
    </message>
    <message>
        <source>The server&apos;s answers do not fit together, so Rushes did not use them. Its words are in the details.</source>
        <translation>Die Antworten des Servers passen nicht zusammen, daher hat Rushes sie nicht verwendet. Sein Wortlaut steht in den Details.</translation>
    </message>
    <message>
        <source>The portal gives this file only to those who are signed in. Rushes keeps what is on disk. Sign in, and it goes on by itself.</source>
        <translation>Das Portal gibt diese Datei nur an Angemeldete. Rushes behält, was bereits geladen ist. Melden Sie sich an, und es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The portal cannot be reached. Rushes keeps what is on disk, and tries again every five minutes and when the network is back. You can try now.</source>
        <translation>Das Portal ist nicht erreichbar. Rushes behält, was bereits geladen ist, und versucht es alle fünf Minuten erneut, auch sobald das Netz wieder da ist. Sie können es jetzt versuchen.</translation>
    </message>
    <message>
        <source>The disk has no room for the file. Rushes keeps what is on disk. Make room, and it goes on by itself.</source>
        <translation>Auf dem Laufwerk ist kein Platz für die Datei. Rushes behält, was bereits geladen ist. Schaffen Sie Platz, und es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The folder takes no files. Rushes keeps what is on disk. Connect its drive or make it writable, and it goes on by itself.</source>
        <translation>Der Ordner nimmt keine Dateien an. Rushes behält, was bereits geladen ist. Verbinden Sie sein Laufwerk oder machen Sie ihn beschreibbar, und es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The proxy lets nothing through. Rushes keeps what is on disk and tries again every five minutes. Choose another proxy, or none, and it goes on at once.</source>
        <translation>Der Proxy lässt nichts durch. Rushes behält, was bereits geladen ist, und versucht es alle fünf Minuten erneut. Wählen Sie einen anderen Proxy oder keinen, und es geht sofort weiter.</translation>
    </message>
    <message>
        <source>The proxy lets nobody through without a name and a password. Rushes keeps what is on disk and does not ask the proxy again. Enter them, and it goes on at once.</source>
        <translation>Der Proxy lässt niemanden ohne Namen und Passwort durch. Rushes behält, was bereits geladen ist, und fragt den Proxy nicht erneut. Geben Sie beides ein, und es geht sofort weiter.</translation>
    </message>
    <message>
        <source>The file is whole, but another program holds it. Rushes tries again by itself to give it its name. Close the file there.</source>
        <translation>Die Datei ist vollständig, aber ein anderes Programm hält sie. Rushes versucht von selbst erneut, ihr ihren Namen zu geben. Schließen Sie die Datei dort.</translation>
    </message>
    <message>
        <source>Rushes keeps what is on disk and tries again by itself. R tries now.</source>
        <translation>Rushes behält, was bereits geladen ist, und versucht es von selbst erneut. R versucht es jetzt.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The portal published no checksum, so Rushes compared the size only. The SHA-256 of what came is kept: ask the portal&apos;s desk for theirs.</source>
        <translation>Das Portal hat keine Prüfsumme veröffentlicht, daher hat Rushes nur die Größe verglichen. Die SHA-256 des Geladenen ist aufbewahrt: Fragen Sie die Redaktion des Portals nach ihrer.</translation>
    </message>
    <message>
        <source>The week&apos;s schedule pauses the queue now. Rushes goes on by itself when its time comes. Change the schedule to go on now.</source>
        <translation>Der Zeitplan der Woche hält die Warteschlange jetzt an. Rushes macht von selbst weiter, wenn die Zeit gekommen ist. Ändern Sie den Zeitplan, um jetzt fortzufahren.</translation>
    </message>
    <message>
        <source>The bytes of today&apos;s quota are used up. Rushes goes on by itself tomorrow. Raise the quota to go on now.</source>
        <translation>Das heutige Kontingent an Bytes ist verbraucht. Rushes macht morgen von selbst weiter. Erhöhen Sie das Kontingent, um jetzt fortzufahren.</translation>
    </message>
    <message>
        <source>The network is paid by the byte. Rushes goes on by itself on another one. Allow metered networks to go on now.</source>
        <translation>Das Netz wird nach Datenmenge bezahlt. Rushes macht in einem anderen von selbst weiter. Erlauben Sie getaktete Netze, um jetzt fortzufahren.</translation>
    </message>
    <message>
        <source>The server asked everybody to wait. Rushes goes on by itself when that time is over.</source>
        <translation>Der Server hat alle um Warten gebeten. Rushes macht von selbst weiter, wenn diese Zeit um ist.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransportBar</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Space)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Anhalten (Space)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Volume, muted</source>
        <translation>Lautstärke, stumm</translation>
    </message>
    <message>
        <source>Volume, %1</source>
        <translation>Lautstärke, %1</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Vollbild verlassen (Esc)</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Vollbild (F11)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>timecode / length</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TrashDialog</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was damit geschieht</translation>
    </message>
    <message>
        <source>To the wastebasket, %1</source>
        <translation>In den Papierkorb, %1</translation>
    </message>
    <message>
        <source>Move files to the wastebasket</source>
        <translation>Dateien in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>None of these files can be moved to the wastebasket.</source>
        <translation>Keine dieser Dateien kann in den Papierkorb verschoben werden.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files with %1 to the wastebasket?</source>
        <translation>
            <numerusform>%Ln Datei mit %1 in den Papierkorb verschieben?</numerusform>
            <numerusform>%Ln Dateien mit %1 in den Papierkorb verschieben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions and sidecars beside them go with them.</source>
        <translation>
            <numerusform>%Ln Untertitel- oder Begleitdatei daneben kommt mit.</numerusform>
            <numerusform>%Ln Untertitel- und Begleitdateien daneben kommen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clips and what is logged on them stay in the library. Undo brings the files back.</source>
        <translation>Die Clips und was zu ihnen geloggt ist, bleiben in der Bibliothek. „Rückgängig“ holt die Dateien zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are left alone.</source>
        <translation>
            <numerusform>%Ln Datei bleibt unberührt.</numerusform>
            <numerusform>%Ln Dateien bleiben unberührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files</source>
        <translation>
            <numerusform>%Ln Datei verschieben</numerusform>
            <numerusform>%Ln Dateien verschieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Brings back how it was before (Ctrl+Z)</source>
        <translation>Stellt wieder her, wie es vorher war (Ctrl+Z)</translation>
    </message>
    <message>
        <source>%1 %2 on disk stay until this bar goes.</source>
        <translation>%1 Bereits geladene %2 bleiben, bis diese Leiste verschwindet.</translation>
    </message>
    <message>
        <source>%1 Ctrl+Z takes it back</source>
        <translation>%1 Ctrl+Z nimmt es zurück</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were taken off the queue.</source>
        <translation>
            <numerusform>%Ln Download wurde aus der Warteschlange genommen.</numerusform>
            <numerusform>%Ln Downloads wurden aus der Warteschlange genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were moved.</source>
        <translation>
            <numerusform>%Ln Download wurde verschoben.</numerusform>
            <numerusform>%Ln Downloads wurden verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were paused.</source>
        <translation>
            <numerusform>%Ln Download wurde angehalten.</numerusform>
            <numerusform>%Ln Downloads wurden angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads go on.</source>
        <translation>
            <numerusform>%Ln Download läuft weiter.</numerusform>
            <numerusform>%Ln Downloads laufen weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads have other wishes.</source>
        <translation>
            <numerusform>%Ln Download hat andere Vorgaben.</numerusform>
            <numerusform>%Ln Downloads haben andere Vorgaben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Downloads</source>
        <translation>
            <numerusform>%Ln Download entfernen</numerusform>
            <numerusform>%Ln Downloads entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Downloads</source>
        <translation>
            <numerusform>%Ln Download verschieben</numerusform>
            <numerusform>%Ln Downloads verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln Downloads</source>
        <translation>
            <numerusform>%Ln Download anhalten</numerusform>
            <numerusform>%Ln Downloads anhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln Downloads</source>
        <translation>
            <numerusform>%Ln Download fortsetzen</numerusform>
            <numerusform>%Ln Downloads fortsetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change Wishes of %Ln Downloads</source>
        <translation>
            <numerusform>Vorgaben von %Ln Download ändern</numerusform>
            <numerusform>Vorgaben von %Ln Downloads ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were not put back: the same files are queued again.</source>
        <translation>
            <numerusform>%Ln Download wurde nicht zurückgeholt: Dieselbe Datei ist erneut eingereiht.</numerusform>
            <numerusform>%Ln Downloads wurden nicht zurückgeholt: Dieselben Dateien sind erneut eingereiht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::UpdatedPage</name>
    <message>
        <source>Your password has been updated</source>
        <translation>Ihr Passwort wurde geändert</translation>
    </message>
    <message>
        <source>Sign in with the new password to return to where you were. Your queue is unchanged.</source>
        <translation>Melden Sie sich mit dem neuen Passwort an, um dorthin zurückzukehren, wo Sie waren. Ihre Warteschlange ist unverändert.</translation>
    </message>
    <message>
        <source>Every device has been signed out.</source>
        <translation>Alle Geräte wurden abgemeldet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoCommands</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln videos</source>
        <translation>
            <numerusform>%Ln Video herunterladen</numerusform>
            <numerusform>%Ln Videos herunterladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoDrawer</name>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>The portal offers no file of this video yet.</source>
        <translation>Das Portal bietet noch keine Datei dieses Videos an.</translation>
    </message>
    <message>
        <source>Play the preview</source>
        <translation>Vorschau abspielen</translation>
    </message>
    <message>
        <source>Copy the shot list</source>
        <translation>Shotliste kopieren</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>Shotliste</translation>
    </message>
    <message>
        <source>Download the chosen rendition (D)</source>
        <translation>Gewählte Fassung herunterladen (D)</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Bildnachweis: %1</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>%1 herunterladen</translation>
    </message>
    <message>
        <source>What you may do with the pictures and whom to name, as the portal says. Before the end of an embargo nothing may be shown.</source>
        <translation>Was Sie mit den Bildern tun dürfen und wen Sie nennen müssen, nach Angabe des Portals. Vor Ablauf einer Sperrfrist darf nichts gezeigt werden.</translation>
    </message>
    <message>
        <source>The files that the portal has of this video. The house profile chooses one of them; choose another here and download that.</source>
        <translation>Die Dateien, die das Portal zu diesem Video hat. Das Hausprofil wählt eine davon; wählen Sie hier eine andere und laden Sie diese herunter.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoModel</name>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoScrub</name>
    <message>
        <source>Later picture of the video, on its card</source>
        <translation>Späteres Bild des Videos, auf seiner Karte</translation>
    </message>
    <message>
        <source>Earlier picture of the video, on its card</source>
        <translation>Früheres Bild des Videos, auf seiner Karte</translation>
    </message>
    <message>
        <source>The portal has no storyboard of this video</source>
        <translation>Das Portal hat kein Storyboard dieses Videos</translation>
    </message>
    <message>
        <source>The pictures of this video could not be fetched from the portal</source>
        <translation>Die Bilder dieses Videos konnten nicht vom Portal geholt werden</translation>
    </message>
    <message>
        <source>The picture at %1</source>
        <translation>Das Bild bei %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoSurface</name>
    <message>
        <source>Picture of the video</source>
        <translation>Bild des Videos</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideosPage</name>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Search the videos: words, place:, tag:, date:, duration:</source>
        <translation>Videos durchsuchen: Wörter, place:, tag:, date:, duration:</translation>
    </message>
    <message>
        <source>Not in library</source>
        <translation>Nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>With shot list</source>
        <translation>Mit Shotliste</translation>
    </message>
    <message>
        <source>Broadcast quality</source>
        <translation>Sendequalität</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Download best</source>
        <translation>Beste Fassung herunterladen</translation>
    </message>
    <message>
        <source>Choose rendition</source>
        <translation>Fassung wählen</translation>
    </message>
    <message>
        <source>Play the preview</source>
        <translation>Vorschau abspielen</translation>
    </message>
    <message>
        <source>Preview on the full screen</source>
        <translation>Vorschau im Vollbild</translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>Noch keine Videos</translation>
    </message>
    <message>
        <source>The catalogue has not been read from the portal so far. It is kept on this computer once it has been.</source>
        <translation>Der Katalog wurde noch nicht vom Portal gelesen. Sobald er gelesen ist, bleibt er auf diesem Computer.</translation>
    </message>
    <message>
        <source>No videos match</source>
        <translation>Keine passenden Videos</translation>
    </message>
    <message>
        <source>Show all videos</source>
        <translation>Alle Videos zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos of this portal are on this computer</source>
        <translation>
            <numerusform>%Ln Video dieses Portals ist auf diesem Computer</numerusform>
            <numerusform>%Ln Videos dieses Portals sind auf diesem Computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln Video</numerusform>
            <numerusform>%Ln Videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos selected</source>
        <translation>
            <numerusform>%Ln Video ausgewählt</numerusform>
            <numerusform>%Ln Videos ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out videos whose files are in your library already.</source>
        <translation>Lässt Videos weg, deren Dateien schon in Ihrer Bibliothek sind.</translation>
    </message>
    <message>
        <source>Leaves out videos of which the portal tells no shots.</source>
        <translation>Lässt Videos weg, zu denen das Portal keine Shots angibt.</translation>
    </message>
    <message>
        <source>Leaves out videos of which the portal has only small files, or none yet.</source>
        <translation>Lässt Videos weg, von denen das Portal nur kleine Dateien hat oder noch keine.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::WishDialog</name>
    <message>
        <source>&amp;Needed by</source>
        <translation>&amp;Benötigt bis</translation>
    </message>
    <message>
        <source>Priority and time</source>
        <translation>Priorität und Zeit</translation>
    </message>
    <message>
        <source>Time by which it is needed</source>
        <translation>Zeit, bis zu der es benötigt wird</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>What is needed first comes first where the queue goes by time. Rushes says when a file will be late.</source>
        <translation>Wo die Warteschlange nach Zeit geht, kommt zuerst, was zuerst benötigt wird. Rushes meldet, wenn eine Datei zu spät kommen wird.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln downloads</source>
        <translation>
            <numerusform>Auf %Ln Download anwenden</numerusform>
            <numerusform>Auf %Ln Downloads anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>What has a higher priority is fetched first where the queue goes by priority.</source>
        <translation>Was eine höhere Priorität hat, wird zuerst geholt, wenn die Warteschlange nach Priorität läuft.</translation>
    </message>
    <message>
        <source>Gives these downloads a time, such as when they go on air. Rushes warns when a file will come later.</source>
        <translation>Gibt diesen Downloads eine Zeit, etwa die der Sendung. Rushes warnt, wenn eine Datei später kommen wird.</translation>
    </message>
    <message>
        <source>The time by which the files are needed, by the clock of this computer.</source>
        <translation>Die Zeit, bis zu der die Dateien gebraucht werden, nach der Uhr dieses Computers.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Words</name>
    <message>
        <source>The file is named for a day on which the event was not.</source>
        <translation>Die Datei ist nach einem Tag benannt, an dem das Ereignis nicht stattfand.</translation>
    </message>
    <message>
        <source>The file is named for another day than the portal lists it under.</source>
        <translation>Die Datei ist nach einem anderen Tag benannt, als das Portal sie führt.</translation>
    </message>
    <message>
        <source>It was published before the event.</source>
        <translation>Es wurde vor dem Ereignis veröffentlicht.</translation>
    </message>
    <message>
        <source>It was published more than two months after the event.</source>
        <translation>Es wurde mehr als zwei Monate nach dem Ereignis veröffentlicht.</translation>
    </message>
    <message>
        <source>It says that it was published after Rushes read it, so one of the clocks is wrong.</source>
        <translation>Laut Angabe wurde es veröffentlicht, nachdem Rushes es gelesen hat; eine der Uhren geht also falsch.</translation>
    </message>
    <message>
        <source>shown by news of the meeting</source>
        <translation>in Nachrichten der Tagung gezeigt</translation>
    </message>
    <message>
        <source>same file stem</source>
        <translation>gleicher Dateinamenstamm</translation>
    </message>
    <message>
        <source>date and title</source>
        <translation>Datum und Titel</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>gleicher Tag</translation>
    </message>
    <message>
        <source>similar title</source>
        <translation>ähnlicher Titel</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>The portal took it back on %1. It is shown as it was.</source>
        <translation>Das Portal hat es am %1 zurückgezogen. Es wird gezeigt, wie es war.</translation>
    </message>
    <message>
        <source>Dates differ</source>
        <translation>Daten weichen ab</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>veröffentlicht %1</translation>
    </message>
    <message>
        <source>file name %1</source>
        <translation>Dateiname %1</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>abgerufen %1</translation>
    </message>
    <message>
        <source>likely: %1</source>
        <translation>wahrscheinlich: %1</translation>
    </message>
    <message>
        <source>possible: %1</source>
        <translation>möglich: %1</translation>
    </message>
    <message>
        <source>a shot without a name</source>
        <translation>ein Shot ohne Namen</translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation>Edit Decision List (EDL)</translation>
    </message>
    <message>
        <source>Avid Log Exchange (ALE)</source>
        <translation>Avid Log Exchange (ALE)</translation>
    </message>
    <message>
        <source>Final Cut Pro 7 XML</source>
        <translation>Final Cut Pro 7 XML</translation>
    </message>
    <message>
        <source>Final Cut Pro XML (FCPXML)</source>
        <translation>Final Cut Pro XML (FCPXML)</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>WebVTT</source>
        <translation>WebVTT</translation>
    </message>
    <message>
        <source>SubRip (SRT)</source>
        <translation>SubRip (SRT)</translation>
    </message>
    <message>
        <source>EBU STL</source>
        <translation>EBU STL</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>Shotliste</translation>
    </message>
    <message>
        <source>Credits sheet</source>
        <translation>Liste der Bildnachweise</translation>
    </message>
    <message>
        <source>Shot list on paper (PDF)</source>
        <translation>Shotliste auf Papier (PDF)</translation>
    </message>
    <message>
        <source>CMX 3600, notes and tags as comments</source>
        <translation>CMX 3600, Notizen und Schlagwörter als Kommentare</translation>
    </message>
    <message>
        <source>A log for Avid, one row a shot</source>
        <translation>Ein Log für Avid, eine Zeile je Shot</translation>
    </message>
    <message>
        <source>For Premiere and Resolve, tags as markers</source>
        <translation>Für Premiere und Resolve, Schlagwörter als Marker</translation>
    </message>
    <message>
        <source>1.11, notes as markers, tags as key words</source>
        <translation>1.11, Notizen als Marker, Schlagwörter als Keywords</translation>
    </message>
    <message>
        <source>All data kept</source>
        <translation>Alle Daten bleiben erhalten</translation>
    </message>
    <message>
        <source>One line a shot, for spreadsheets</source>
        <translation>Eine Zeile je Shot, für Tabellenprogramme</translation>
    </message>
    <message>
        <source>Notes as chapters for players</source>
        <translation>Notizen als Kapitel für Player</translation>
    </message>
    <message>
        <source>Notes as subtitles</source>
        <translation>Notizen als Untertitel</translation>
    </message>
    <message>
        <source>Notes as subtitles for broadcast</source>
        <translation>Notizen als Untertitel für die Sendung</translation>
    </message>
    <message>
        <source>Plain text, as the editor shows it</source>
        <translation>Reiner Text, wie der Editor ihn zeigt</translation>
    </message>
    <message>
        <source>Who is to be named, on which terms</source>
        <translation>Wer zu nennen ist, zu welchen Bedingungen</translation>
    </message>
    <message>
        <source>Pages to print or to send on</source>
        <translation>Seiten zum Drucken oder Weitergeben</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>The format has no numbers for so many shots; some programs read only the first ones</source>
        <translation>Das Format hat keine Nummern für so viele Shots; manche Programme lesen nur die ersten</translation>
    </message>
    <message>
        <source>There is a file %1 already. Rushes left it as it is. Choose another name, or say that it may be replaced.</source>
        <translation>Es gibt schon eine Datei %1. Rushes hat sie belassen, wie sie war. Wählen Sie einen anderen Namen oder bestätigen Sie, dass sie ersetzt werden darf.</translation>
    </message>
    <message>
        <source>%1 could not be printed. Nothing was left behind. The program rushes-print, which comes with the window, is needed for it.</source>
        <translation>%1 konnte nicht gedruckt werden. Es blieb nichts zurück. Dafür wird das Programm rushes-print benötigt, das mit dem Fenster geliefert wird.</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was left behind. See whether the folder is there, may be written and has room.</source>
        <translation>%1 konnte nicht geschrieben werden. Es blieb nichts zurück. Prüfen Sie, ob der Ordner vorhanden und beschreibbar ist und Platz hat.</translation>
    </message>
    <message>
        <source> from line %1 on</source>
        <translation> ab Zeile %1</translation>
    </message>
    <message>
        <source>%1 could not be read. See whether it is there and may be opened.</source>
        <translation>%1 konnte nicht gelesen werden. Prüfen Sie, ob die Datei vorhanden ist und geöffnet werden darf.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB, which no list of shots is. Rushes did not read it.</source>
        <translation>%1 ist größer als 64 MiB, und so groß ist keine Shotliste. Rushes hat die Datei nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Nothing was changed. Ask for it once more.</source>
        <translation>%1 ist%2 nicht lesbar. Es wurde nichts geändert. Fordern Sie die Datei noch einmal an.</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>time guessed</source>
        <translation>Zeit geschätzt</translation>
    </message>
    <message>
        <source>end guessed</source>
        <translation>Ende geschätzt</translation>
    </message>
    <message>
        <source>begins before the shot above</source>
        <translation>beginnt vor dem Shot darüber</translation>
    </message>
    <message>
        <source>goes beyond the clip</source>
        <translation>reicht über den Clip hinaus</translation>
    </message>
    <message>
        <source>numbers are not in order</source>
        <translation>Nummern sind nicht in Reihenfolge</translation>
    </message>
    <message>
        <source>speaker unclear</source>
        <translation>Sprecher unklar</translation>
    </message>
    <message>
        <source>second choice</source>
        <translation>zweite Wahl</translation>
    </message>
    <message>
        <source>third choice</source>
        <translation>dritte Wahl</translation>
    </message>
    <message>
        <source>fourth choice</source>
        <translation>vierte Wahl</translation>
    </message>
    <message>
        <source>%1 choice</source>
        <translation>%1 Wahl</translation>
    </message>
    <message>
        <source>nothing of the house profile here, so the best there is, %1</source>
        <translation>nichts aus dem Hausprofil vorhanden, daher das Beste, was da ist, %1</translation>
    </message>
    <message>
        <source>the house profile&apos;s first choice</source>
        <translation>die erste Wahl des Hausprofils</translation>
    </message>
    <message>
        <source>no %1 here, so the %2, %3</source>
        <translation>kein %1 vorhanden, daher die %2, %3</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>A format is missing at character %1. Formats stand between commas, as in “MXF XDCAM HD422 1080i50, else ProRes”.</source>
        <translation>An Zeichen %1 fehlt ein Format. Formate stehen zwischen Kommas, wie in „MXF XDCAM HD422 1080i50, else ProRes“.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no format that Rushes knows. A format is a container (MXF, MOV, MP4), a codec (XDCAM HD422, ProRes, H.264; any other as codec:NAME), a raster (1080i50, 720p50, 1920x1080) or a least bit rate (&gt;=50Mb/s).</source>
        <translation>„%1“ an Zeichen %2 ist kein Format, das Rushes kennt. Ein Format ist ein Container (MXF, MOV, MP4), ein Codec (XDCAM HD422, ProRes, H.264; jeder andere als codec:NAME), ein Raster (1080i50, 720p50, 1920x1080) oder eine Mindestbitrate (&gt;=50Mb/s).</translation>
    </message>
    <message>
        <source>“%1” at character %2 says again what this format has said already. A comma begins the next format.</source>
        <translation>„%1“ an Zeichen %2 wiederholt, was dieses Format schon gesagt hat. Ein Komma beginnt das nächste Format.</translation>
    </message>
    <message>
        <source>A house profile has at most %1 formats.</source>
        <translation>Ein Hausprofil hat höchstens %1 Formate.</translation>
    </message>
    <message>
        <source>No coverage</source>
        <translation>Keine Aufnahmen</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>das Datum</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>der Ort</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>the caption</source>
        <translation>der Bildtext</translation>
    </message>
    <message>
        <source>the credit</source>
        <translation>der Bildnachweis</translation>
    </message>
    <message>
        <source>the usage terms</source>
        <translation>die Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>the embargo</source>
        <translation>die Sperrfrist</translation>
    </message>
    <message>
        <source>the shot list</source>
        <translation>die Shotliste</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>die Datei selbst</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Its portal withdrew this</source>
        <translation>Vom Portal zurückgezogen</translation>
    </message>
    <message>
        <source>Its portal corrected this</source>
        <translation>Vom Portal korrigiert</translation>
    </message>
    <message>
        <source>Its portal corrected %1</source>
        <translation>Vom Portal korrigiert: %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Korrigiert: %1</translation>
    </message>
    <message>
        <source>Withdrawn by the portal</source>
        <translation>Vom Portal zurückgezogen</translation>
    </message>
    <message>
        <source>Published again</source>
        <translation>Erneut veröffentlicht</translation>
    </message>
    <message>
        <source>Published again, corrected: %1</source>
        <translation>Erneut veröffentlicht, korrigiert: %1</translation>
    </message>
    <message>
        <source>Queued as wished for: %1</source>
        <translation>Wie gewünscht eingereiht: %1</translation>
    </message>
    <message>
        <source>Published as wished for: %1</source>
        <translation>Wie gewünscht veröffentlicht: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>usage terms</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>Tagung</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>recording date</source>
        <translation>Aufnahmedatum</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1: “%2” in the library, “%3” in the sidecar</source>
        <translation>%1: „%2“ in der Bibliothek, „%3“ in der Begleitdatei</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>vor %Ln min</numerusform>
            <numerusform>vor %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>vor %Ln h</numerusform>
            <numerusform>vor %Ln h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Portal in use</source>
        <translation>Verwendetes Portal</translation>
    </message>
    <message>
        <source>Press portals</source>
        <translation>Presseportale</translation>
    </message>
    <message>
        <source>The demo portal among them</source>
        <translation>Demoportal darunter</translation>
    </message>
    <message>
        <source>Folder of finished files</source>
        <translation>Ordner der fertigen Dateien</translation>
    </message>
    <message>
        <source>Folder of second copies</source>
        <translation>Ordner der zweiten Kopien</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Watchfolder</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Folders by portal and role</source>
        <translation>Ordner nach Portal und Rolle</translation>
    </message>
    <message>
        <source>House profile</source>
        <translation>Hausprofil</translation>
    </message>
    <message>
        <source>Order of downloads</source>
        <translation>Reihenfolge der Downloads</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Gleichzeitige Downloads</translation>
    </message>
    <message>
        <source>Downloads at once from one server</source>
        <translation>Gleichzeitige Downloads von einem Server</translation>
    </message>
    <message>
        <source>Connections for one file</source>
        <translation>Verbindungen für eine Datei</translation>
    </message>
    <message>
        <source>Speed limit, bytes per second</source>
        <translation>Tempolimit, Bytes pro Sekunde</translation>
    </message>
    <message>
        <source>Bytes a day</source>
        <translation>Bytes pro Tag</translation>
    </message>
    <message>
        <source>Windows of the week</source>
        <translation>Zeitfenster der Woche</translation>
    </message>
    <message>
        <source>Pace outside of the windows</source>
        <translation>Tempo außerhalb der Zeitfenster</translation>
    </message>
    <message>
        <source>Pause while the network is paid by the byte</source>
        <translation>Anhalten, solange das Netz nach Datenmenge bezahlt wird</translation>
    </message>
    <message>
        <source>Keep the computer awake while bytes come</source>
        <translation>Computer wach halten, solange Bytes ankommen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>XMP sidecars beside clips</source>
        <translation>XMP-Begleitdateien neben Clips</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Banks of tag keys</source>
        <translation>Bänke der Schlagworttasten</translation>
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
        <source>none</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>The file could not be read, and nothing was changed. Check that it is there and that you may read it.</source>
        <translation>Die Datei konnte nicht gelesen werden, und es wurde nichts geändert. Prüfen Sie, ob sie da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file is larger than any settings are, and nothing was changed. Choose a file that Rushes has exported.</source>
        <translation>Die Datei ist größer, als Einstellungen es je sind, und es wurde nichts geändert. Wählen Sie eine Datei, die Rushes exportiert hat.</translation>
    </message>
    <message>
        <source>The file is no JSON that can be relied on, and nothing was changed. It may be cut: export the settings again.</source>
        <translation>Die Datei ist kein verlässliches JSON, und es wurde nichts geändert. Vielleicht ist sie abgeschnitten: Exportieren Sie die Einstellungen erneut.</translation>
    </message>
    <message>
        <source>The file is JSON, but it has no settings of Rushes. Nothing was changed.</source>
        <translation>Die Datei ist JSON, enthält aber keine Einstellungen von Rushes. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file was written by a newer Rushes, and nothing was changed. Update this one first.</source>
        <translation>Die Datei wurde von einem neueren Rushes geschrieben, und es wurde nichts geändert. Aktualisieren Sie zuerst dieses.</translation>
    </message>
    <message>
        <source>The file could not be written. Check that the folder is there, can be written to and has space.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Prüfen Sie, ob der Ordner da ist, beschreibbar ist und Platz hat.</translation>
    </message>
    <message>
        <source>It cannot be written. Rushes left it as it is; see whether the folder may be written and has room, then try again.</source>
        <translation>Sie lässt sich nicht schreiben. Rushes hat sie gelassen, wie sie ist; prüfen Sie, ob der Ordner beschreibbar ist und Platz hat, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It is no XMP that can be read. Rushes left it as it is; mend it, or move it away and a new one is written.</source>
        <translation>Sie ist kein lesbares XMP. Rushes hat sie gelassen, wie sie ist; reparieren Sie sie oder verschieben Sie sie, dann wird eine neue geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are of clips whose frame rate is not known; they are counted at 25 fps</source>
        <translation>
            <numerusform>%Ln Shot stammt aus einem Clip mit unbekannter Bildrate; er wird mit 25 fps gezählt</numerusform>
            <numerusform>%Ln Shots stammen aus Clips mit unbekannter Bildrate; sie werden mit 25 fps gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are of files without timecode; they are counted from 00:00:00:00</source>
        <translation>
            <numerusform>%Ln Shot stammt aus einer Datei ohne Timecode; er wird ab 00:00:00:00 gezählt</numerusform>
            <numerusform>%Ln Shots stammen aus Dateien ohne Timecode; sie werden ab 00:00:00:00 gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots have another frame rate than the sequence; their lengths there are rounded to whole frames</source>
        <translation>
            <numerusform>%Ln Shot hat eine andere Bildrate als die Sequenz; seine Länge dort ist auf ganze Frames gerundet</numerusform>
            <numerusform>%Ln Shots haben eine andere Bildrate als die Sequenz; ihre Längen dort sind auf ganze Frames gerundet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were written shorter or with other letters, as the format demands</source>
        <translation>
            <numerusform>%Ln Name wurde kürzer oder mit anderen Zeichen geschrieben, wie das Format es verlangt</numerusform>
            <numerusform>%Ln Namen wurden kürzer oder mit anderen Zeichen geschrieben, wie das Format es verlangt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>Die Notiz von %Ln Shot hat in diesem Format keinen Platz</numerusform>
            <numerusform>Die Notizen von %Ln Shots haben in diesem Format keinen Platz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>Die Schlagwörter von %Ln Shot haben in diesem Format keinen Platz</numerusform>
            <numerusform>Die Schlagwörter von %Ln Shots haben in diesem Format keinen Platz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ratings of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>Die Bewertung von %Ln Shot hat in diesem Format keinen Platz</numerusform>
            <numerusform>Die Bewertungen von %Ln Shots haben in diesem Format keinen Platz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credits and usage terms of %Ln shots have no place in this format; the credits sheet has them</source>
        <translation>
            <numerusform>Bildnachweis und Nutzungsbedingungen von %Ln Shot haben in diesem Format keinen Platz; die Liste der Bildnachweise enthält sie</numerusform>
            <numerusform>Bildnachweise und Nutzungsbedingungen von %Ln Shots haben in diesem Format keinen Platz; die Liste der Bildnachweise enthält sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reels of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>Das Reel von %Ln Shot hat in diesem Format keinen Platz</numerusform>
            <numerusform>Die Reels von %Ln Shots haben in diesem Format keinen Platz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln files of it</source>
        <translation>
            <numerusform>Sie haben %Ln Datei davon</numerusform>
            <numerusform>Sie haben %Ln Dateien davon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is none of one. </source>
        <translation>Zeile %1 gehört in keine solche Liste. </translation>
    </message>
    <message>
        <source>%1 is not a list of shots that Rushes reads. %2Nothing was changed. It reads EDL, Final Cut Pro 7 XML, OpenTimelineIO, CSV with our columns, and shot lists.</source>
        <translation>%1 ist keine Liste von Shots, die Rushes lesen kann. %2Es wurde nichts geändert. Rushes liest EDL, Final Cut Pro 7 XML, OpenTimelineIO, CSV mit unseren Spalten und Shotlisten.</translation>
    </message>
    <message>
        <source>An EDL has no place for notes and tags: they are read from its comments. Ratings and rights are never in it.</source>
        <translation>Eine EDL hat keinen Platz für Notizen und Schlagwörter: Sie werden aus ihren Kommentaren gelesen. Bewertungen und Rechte stehen nie darin.</translation>
    </message>
    <message>
        <source>Notes are read from descriptions, tags from markers. Ratings and rights are never in this format.</source>
        <translation>Notizen werden aus Beschreibungen gelesen, Schlagwörter aus Markern. Bewertungen und Rechte stehen nie in diesem Format.</translation>
    </message>
    <message>
        <source>Notes are read where Rushes wrote them, tags from markers. Ratings and rights are not read.</source>
        <translation>Notizen werden gelesen, wo Rushes sie geschrieben hat, Schlagwörter aus Markern. Bewertungen und Rechte werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Columns that Rushes does not know are not read, nor are ratings and rights.</source>
        <translation>Spalten, die Rushes nicht kennt, werden nicht gelesen, ebenso wenig Bewertungen und Rechte.</translation>
    </message>
    <message>
        <source>Ratings, sections and remarks have no place in a range: they stay in the file.</source>
        <translation>Bewertungen, Abschnitte und Anmerkungen haben in einem Bereich keinen Platz: Sie bleiben in der Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of sound alone are no shots.</source>
        <translation>
            <numerusform>%Ln reines Tonereignis ist kein Shot.</numerusform>
            <numerusform>%Ln reine Tonereignisse sind keine Shots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln effects, transitions or speeds are not kept; their shots are.</source>
        <translation>
            <numerusform>%Ln Effekt, Übergang oder Tempo wird nicht übernommen; der Shot schon.</numerusform>
            <numerusform>%Ln Effekte, Übergänge oder Tempi werden nicht übernommen; ihre Shots schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ratings of %Ln shots are not kept.</source>
        <translation>
            <numerusform>Die Bewertung von %Ln Shot wird nicht übernommen.</numerusform>
            <numerusform>Die Bewertungen von %Ln Shots werden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections are not kept.</source>
        <translation>
            <numerusform>%Ln Abschnitt wird nicht übernommen.</numerusform>
            <numerusform>%Ln Abschnitte werden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines cannot be read as shots: %1.</source>
        <translation>
            <numerusform>%Ln Zeile lässt sich nicht als Shot lesen: %1.</numerusform>
            <numerusform>%Ln Zeilen lassen sich nicht als Shots lesen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>By path</source>
        <translation>Nach Pfad</translation>
    </message>
    <message>
        <source>By file name and timecode</source>
        <translation>Nach Dateiname und Timecode</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>Nach Dateiname</translation>
    </message>
    <message>
        <source>By title and timecode</source>
        <translation>Nach Titel und Timecode</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By reel and timecode</source>
        <translation>Nach Reel und Timecode</translation>
    </message>
    <message>
        <source>By reel</source>
        <translation>Nach Reel</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>the library has no such clip</source>
        <translation>die Bibliothek hat keinen solchen Clip</translation>
    </message>
    <message>
        <source>the library has several clips of that name</source>
        <translation>die Bibliothek hat mehrere Clips dieses Namens</translation>
    </message>
    <message>
        <source>%1 to %2 does not exist at the clip’s frame rate</source>
        <translation>%1 bis %2 gibt es bei der Bildrate des Clips nicht</translation>
    </message>
    <message>
        <source>the clip’s frame rate is not known</source>
        <translation>die Bildrate des Clips ist nicht bekannt</translation>
    </message>
    <message>
        <source>it does not lie within the clip</source>
        <translation>er liegt nicht innerhalb des Clips</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>er endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>no timecode confirms it</source>
        <translation>kein Timecode bestätigt es</translation>
    </message>
    <message>
        <source>another name is another clip’s</source>
        <translation>ein anderer Name gehört zu einem anderen Clip</translation>
    </message>
    <message>
        <source>other frame rate, rounded</source>
        <translation>andere Bildrate, gerundet</translation>
    </message>
    <message>
        <source>same frames, other note</source>
        <translation>gleiche Frames, andere Notiz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Backups by the hour</source>
        <translation>Stündliche Sicherungen</translation>
    </message>
    <message>
        <source>Backups of the last hours</source>
        <translation>Sicherungen der letzten Stunden</translation>
    </message>
    <message>
        <source>Backups of the last days</source>
        <translation>Sicherungen der letzten Tage</translation>
    </message>
    <message>
        <source>Backups of the last weeks</source>
        <translation>Sicherungen der letzten Wochen</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>Remember what was used last</source>
        <translation>Merken, was zuletzt verwendet wurde</translation>
    </message>
    <message>
        <source>Who draws videos</source>
        <translation>Womit Videos dargestellt werden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Tagung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date recorded</source>
        <translation>Aufnahmedatum</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Portal’s file name</source>
        <translation>Dateiname des Portals</translation>
    </message>
    <message>
        <source>A template needs at least one token, such as {title}.</source>
        <translation>Eine Vorlage braucht mindestens einen Platzhalter, etwa {title}.</translation>
    </message>
    <message>
        <source>There is no token “%1” (character %2). There are %3.</source>
        <translation>Den Platzhalter „%1“ (Zeichen %2) gibt es nicht. Es gibt %3.</translation>
    </message>
    <message>
        <source>The “{” at character %1 has no “}”. “{{” stands for the letter.</source>
        <translation>Zur „{“ bei Zeichen %1 fehlt die „}“. „{{“ steht für das Zeichen selbst.</translation>
    </message>
    <message>
        <source>The “}” at character %1 has no “{”. “}}” stands for the letter.</source>
        <translation>Zur „}“ bei Zeichen %1 fehlt die „{“. „}}“ steht für das Zeichen selbst.</translation>
    </message>
    <message>
        <source>“%1” at character %2 does not go with its token. Dates take yyyy, MM and dd, as in {date:yyyy-MM-dd}; {n:3} has three digits.</source>
        <translation>„%1“ bei Zeichen %2 passt nicht zu seinem Platzhalter. Daten nehmen yyyy, MM und dd, wie in {date:yyyy-MM-dd}; {n:3} hat drei Ziffern.</translation>
    </message>
    <message>
        <source>There is no folder’s name beside the “/” at character %1.</source>
        <translation>Neben dem „/“ bei Zeichen %1 steht kein Ordnername.</translation>
    </message>
    <message>
        <source>“%1” at character %2 would lead out of the folder.</source>
        <translation>„%1“ bei Zeichen %2 würde aus dem Ordner hinausführen.</translation>
    </message>
    <message>
        <source>All files would get the same name. Put a token behind the last “/”, such as {title}.</source>
        <translation>Alle Dateien bekämen denselben Namen. Setzen Sie einen Platzhalter hinter das letzte „/“, etwa {title}.</translation>
    </message>
    <message>
        <source>“%1” has %2, and the volume of its folder (%3) takes no file beyond %4. It was not queued; choose a folder on another volume.</source>
        <translation>„%1“ hat %2, und der Datenträger des Ordners (%3) nimmt keine Datei über %4 auf. Sie wurde nicht eingereiht; wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The name “%1” has %2 bytes, and the volume of its folder takes %3. It was not queued; choose a shorter template.</source>
        <translation>Der Name „%1“ hat %2 Byte, und der Datenträger des Ordners nimmt %3. Die Datei wurde nicht eingereiht; wählen Sie eine kürzere Vorlage.</translation>
    </message>
    <message>
        <source>The path of “%1” is too long for this system. It was not queued; choose a shorter template or another folder.</source>
        <translation>Der Pfad von „%1“ ist für dieses System zu lang. Die Datei wurde nicht eingereiht; wählen Sie eine kürzere Vorlage oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The path of “%1” has %2 characters. It works here; programs on Windows take %3. A shorter template helps.</source>
        <translation>Der Pfad von „%1“ hat %2 Zeichen. Hier geht das; Programme unter Windows nehmen %3. Eine kürzere Vorlage hilft.</translation>
    </message>
    <message>
        <source>With all that is queued %1 will be needed on the volume of %2, and %3 are free. The queue begins all the same and waits when the disk is full; free some space or choose another folder.</source>
        <translation>Mit allem, was eingereiht ist, werden auf dem Datenträger von %2 %1 gebraucht, und %3 sind frei. Die Warteschlange beginnt trotzdem und wartet, wenn der Datenträger voll ist; schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Rushes::Workbench::EarlyLog</name>
    <message>
        <source>It was taken off the queue.</source>
        <translation>Er wurde aus der Warteschlange genommen.</translation>
    </message>
    <message>
        <source>This download has failed. Download it again, then log it.</source>
        <translation>Dieser Download ist fehlgeschlagen. Laden Sie erneut herunter und loggen Sie dann.</translation>
    </message>
    <message>
        <source>Nobody has said how long this file is. Log it when it is whole.</source>
        <translation>Die Länge dieser Datei ist nicht bekannt. Loggen Sie sie, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <source>Its beginning is not here yet. Rushes brings it first; try again in a moment.</source>
        <translation>Der Anfang ist noch nicht hier. Rushes holt ihn zuerst; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>What is here does not say at which rate its frames run. Rushes brings its end before the rest; try again when more is here.</source>
        <translation>Aus dem, was hier ist, geht die Bildrate nicht hervor. Rushes holt das Ende vor dem Rest; versuchen Sie es erneut, wenn mehr hier ist.</translation>
    </message>
    <message>
        <source>It has no frame rate, so its frames cannot be counted. Log it when it is whole.</source>
        <translation>Die Datei hat keine Bildrate, daher lassen sich ihre Frames nicht zählen. Loggen Sie sie, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <source>The file is whole, and the library is taking it in. Try again in a moment.</source>
        <translation>Die Datei ist vollständig, und die Bibliothek nimmt sie gerade auf. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The library could not keep its clip. Nothing was changed.</source>
        <translation>Die Bibliothek konnte den Clip nicht speichern. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Rushes::Workbench::Wastebasket</name>
    <message>
        <source>It is not in its place.</source>
        <translation>Die Datei liegt nicht an ihrem Platz.</translation>
    </message>
    <message>
        <source>Its drive is away.</source>
        <translation>Das Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <source>It is still being downloaded.</source>
        <translation>Die Datei wird noch heruntergeladen.</translation>
    </message>
    <message>
        <source>It is not the file that the library knows.</source>
        <translation>Das ist nicht die Datei, die die Bibliothek kennt.</translation>
    </message>
    <message>
        <source>Another program is writing into it.</source>
        <translation>Ein anderes Programm schreibt gerade hinein.</translation>
    </message>
    <message>
        <source>Its drive has no wastebasket that can be used.</source>
        <translation>Das Laufwerk hat keinen Papierkorb, der sich nutzen lässt.</translation>
    </message>
    <message>
        <source>The library could not be told, so nothing was done.</source>
        <translation>Es ließ sich nicht in der Bibliothek festhalten, daher wurde nichts getan.</translation>
    </message>
    <message>
        <source>Rushes ended before its turn came.</source>
        <translation>Rushes wurde beendet, bevor die Datei an der Reihe war.</translation>
    </message>
    <message>
        <source>Another file stands in its place by now.</source>
        <translation>An ihrem Platz liegt inzwischen eine andere Datei.</translation>
    </message>
    <message>
        <source>The wastebasket has it no more.</source>
        <translation>Der Papierkorb enthält die Datei nicht mehr.</translation>
    </message>
    <message>
        <source>In the wastebasket since %1. Restore it there.</source>
        <translation>Seit %1 im Papierkorb. Stellen Sie die Datei dort wieder her.</translation>
    </message>
</context>
</TS>
