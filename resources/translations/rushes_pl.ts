<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en_GB">
<context>
    <name>CareWords</name>
    <message numerus="yes">
        <source>%Ln clips more than now</source>
        <translation>
            <numerusform>o %Ln klip więcej niż teraz</numerusform>
            <numerusform>o %Ln klipy więcej niż teraz</numerusform>
            <numerusform>o %Ln klipów więcej niż teraz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips fewer than now</source>
        <translation>
            <numerusform>o %Ln klip mniej niż teraz</numerusform>
            <numerusform>o %Ln klipy mniej niż teraz</numerusform>
            <numerusform>o %Ln klipów mniej niż teraz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges more</source>
        <translation>
            <numerusform>o %Ln zakres więcej</numerusform>
            <numerusform>o %Ln zakresy więcej</numerusform>
            <numerusform>o %Ln zakresów więcej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges fewer</source>
        <translation>
            <numerusform>o %Ln zakres mniej</numerusform>
            <numerusform>o %Ln zakresy mniej</numerusform>
            <numerusform>o %Ln zakresów mniej</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no space for a backup.</source>
        <translation>Brak miejsca na kopię zapasową.</translation>
    </message>
    <message>
        <source>The backups that are there are untouched. Make room on the disk of the library.</source>
        <translation>Istniejące kopie zapasowe pozostały nienaruszone. Zwolnij miejsce na dysku biblioteki.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Plik jest uszkodzony.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another backup.</source>
        <translation>Niczego nie zmieniono. Wybierz inną kopię zapasową.</translation>
    </message>
    <message>
        <source>There is no such backup.</source>
        <translation>Nie ma takiej kopii zapasowej.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>This library is on a PostgreSQL server.</source>
        <translation>Ta biblioteka znajduje się na serwerze PostgreSQL.</translation>
    </message>
    <message>
        <source>The server&apos;s own backups keep it. Ask whoever runs the server to bring one back.</source>
        <translation>Chronią ją własne kopie zapasowe serwera. O przywrócenie jednej z nich poproś administratora serwera.</translation>
    </message>
    <message>
        <source>The disk does not let Rushes read or write its backups.</source>
        <translation>Dysk nie pozwala programowi Rushes odczytywać ani zapisywać kopii zapasowych.</translation>
    </message>
    <message>
        <source>Nothing was taken away. Check the rights of the folder.</source>
        <translation>Niczego nie usunięto. Sprawdź uprawnienia do folderu.</translation>
    </message>
    <message>
        <source>A newer Rushes wrote this library.</source>
        <translation>Tę bibliotekę zapisała nowsza wersja programu Rushes.</translation>
    </message>
    <message>
        <source>It has form %1, and Rushes %2 knows forms up to %3. Nothing was changed. Update Rushes on this computer, or restore a backup from before the update.</source>
        <translation>Ma format %1, a Rushes %2 obsługuje formaty do %3. Niczego nie zmieniono. Zaktualizuj Rushes na tym komputerze lub przywróć kopię zapasową sprzed aktualizacji.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>Biblioteka jest uszkodzona.</translation>
    </message>
    <message>
        <source>Rushes writes nothing more into it. Export what can still be read, then restore a backup: this file is kept beside it.</source>
        <translation>Rushes nie zapisze w niej już niczego. Wyeksportuj to, co da się jeszcze odczytać, a następnie przywróć kopię zapasową: ten plik zostanie zachowany obok niej.</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>Co godzinę</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ręcznie</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Przed aktualizacją</translation>
    </message>
    <message>
        <source>As many as now</source>
        <translation>Tyle samo co teraz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln godzina</numerusform>
            <numerusform>%Ln godziny</numerusform>
            <numerusform>%Ln godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dzień</numerusform>
            <numerusform>%Ln dni</numerusform>
            <numerusform>%Ln dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln tydzień</numerusform>
            <numerusform>%Ln tygodnie</numerusform>
            <numerusform>%Ln tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>Rushes copies the library once an hour where it changed, and keeps the newest of each of the last %1, %2 and %3. Backups made by hand and before an update are kept until you delete them.</source>
        <translation>Rushes co godzinę kopiuje bibliotekę, jeśli się zmieniła, i zachowuje najnowszą kopię z każdej godziny, każdego dnia i każdego tygodnia w okresach: %1, %2 i %3. Kopie zapasowe utworzone ręcznie i przed aktualizacją są przechowywane, dopóki ich nie usuniesz.</translation>
    </message>
    <message>
        <source>Rushes makes no backups by the hour: they are switched off in the settings. Those made by hand and before an update are kept until you delete them.</source>
        <translation>Rushes nie tworzy cogodzinnych kopii zapasowych: są wyłączone w ustawieniach. Kopie utworzone ręcznie i przed aktualizacją są przechowywane, dopóki ich nie usuniesz.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Computer and screens</source>
        <translation>Komputer i ekrany</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Reports of crashes</source>
        <translation>Raporty o awariach</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>Ostatnie wiersze dziennika</translation>
    </message>
    <message>
        <source>It has %1 and %2.</source>
        <translation>Zawiera: %1 i %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
            <numerusform>%Ln klipy</numerusform>
            <numerusform>%Ln klipów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln zakres</numerusform>
            <numerusform>%Ln zakresy</numerusform>
            <numerusform>%Ln zakresów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueQuerySource</name>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln posiedzenie</numerusform>
            <numerusform>%Ln posiedzenia</numerusform>
            <numerusform>%Ln posiedzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln film</numerusform>
            <numerusform>%Ln filmy</numerusform>
            <numerusform>%Ln filmów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln zdjęcie</numerusform>
            <numerusform>%Ln zdjęcia</numerusform>
            <numerusform>%Ln zdjęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln wpis</numerusform>
            <numerusform>%Ln wpisy</numerusform>
            <numerusform>%Ln wpisów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipQuerySource</name>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
            <numerusform>%Ln klipy</numerusform>
            <numerusform>%Ln klipów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Rushes ended unexpectedly soon after its last two starts.</source>
        <translation>Po dwóch ostatnich uruchomieniach Rushes szybko i nieoczekiwanie zakończył działanie.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Uruchom w trybie awaryjnym</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Uruchom normalnie</translation>
    </message>
    <message>
        <source>In safe mode it uses standard settings, which are not kept, runs no downloads and opens no media. Your library and your settings stay as they are.</source>
        <translation>W trybie awaryjnym program używa ustawień standardowych, które nie są zapisywane, niczego nie pobiera i nie otwiera multimediów. Twoja biblioteka i Twoje ustawienia pozostają bez zmian.</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>A quotation mark has no other one.</source>
        <translation>Brakuje drugiego cudzysłowu.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Nawias nie został zamknięty.</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>Zamknięto nawias, który nie był otwarty.</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses.</source>
        <translation>Między nawiasami nic nie ma.</translation>
    </message>
    <message>
        <source>“%1” has nothing to stand for.</source>
        <translation>„%1” nie odnosi się do niczego.</translation>
    </message>
    <message>
        <source>“%1:” has no value.</source>
        <translation>„%1:” nie ma wartości.</translation>
    </message>
    <message>
        <source>The query is longer than a query can be.</source>
        <translation>Zapytanie jest dłuższe, niż to dozwolone.</translation>
    </message>
    <message>
        <source>There are more parentheses within one another than a query can have.</source>
        <translation>Zapytanie zawiera więcej zagnieżdżonych nawiasów, niż to dozwolone.</translation>
    </message>
    <message>
        <source>There is no key “%1” here.</source>
        <translation>Nie ma tu klucza „%1”.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>Klucz %1 nie ma wartości „%2”.</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written 2024, 2024-02 or 2024-02-14.</source>
        <translation>„%1” nie jest datą. Daty zapisuje się jako 2024, 2024-02 lub 2024-02-14.</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written 500MB or 1.5GB.</source>
        <translation>„%1” nie jest rozmiarem. Rozmiary zapisuje się jako 500MB lub 1.5GB.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Durations are written 90s, 2min or 1:30.</source>
        <translation>„%1” nie jest czasem trwania. Czas trwania zapisuje się jako 90s, 2min lub 1:30.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>„%1” nie jest liczbą całkowitą.</translation>
    </message>
    <message>
        <source>“%1” is no frame rate. Rates are written 25 or 29.97.</source>
        <translation>„%1” nie jest liczbą klatek na sekundę. Zapisuje się ją jako 25 lub 29.97.</translation>
    </message>
    <message>
        <source>“%1” is no raster. Rasters are written 1080 or 1920x1080.</source>
        <translation>„%1” nie jest rozdzielczością. Rozdzielczość zapisuje się jako 1080 lub 1920x1080.</translation>
    </message>
    <message>
        <source>“%1” is no timecode. Timecodes are written 10:00:00:00 or 10:30.</source>
        <translation>„%1” nie jest kodem czasowym. Kod czasowy zapisuje się jako 10:00:00:00 lub 10:30.</translation>
    </message>
    <message>
        <source>“%1:” cannot be compared and has no ranges.</source>
        <translation>„%1:” nie można porównywać i nie ma przedziałów.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>Przedział „%1” kończy się, zanim się zacznie.</translation>
    </message>
    <message>
        <source>where it was recorded</source>
        <translation>miejsce nagrania</translation>
    </message>
    <message>
        <source>a country or its code</source>
        <translation>kraj lub jego kod</translation>
    </message>
    <message>
        <source>day, month or year</source>
        <translation>dzień, miesiąc lub rok</translation>
    </message>
    <message>
        <source>when the portal published it</source>
        <translation>kiedy portal to opublikował</translation>
    </message>
    <message>
        <source>when it came into the library</source>
        <translation>kiedy trafiło do biblioteki</translation>
    </message>
    <message>
        <source>words of the meeting&apos;s title</source>
        <translation>słowa z tytułu posiedzenia</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>słowa z tytułu</translation>
    </message>
    <message>
        <source>part of the file name</source>
        <translation>część nazwy pliku</translation>
    </message>
    <message>
        <source>words of the note</source>
        <translation>słowa z notatki</translation>
    </message>
    <message>
        <source>words of the shot list</source>
        <translation>słowa z listy ujęć</translation>
    </message>
    <message>
        <source>words of the terms and credit</source>
        <translation>słowa z warunków i podpisu źródła</translation>
    </message>
    <message>
        <source>the portal it came from</source>
        <translation>portal, z którego pochodzi</translation>
    </message>
    <message>
        <source>such as &gt;60s or 1min..5min</source>
        <translation>np. &gt;60s lub 1min..5min</translation>
    </message>
    <message>
        <source>such as &gt;=1GB</source>
        <translation>np. &gt;=1GB</translation>
    </message>
    <message>
        <source>stars, such as &gt;=3</source>
        <translation>gwiazdki, np. &gt;=3</translation>
    </message>
    <message>
        <source>frames a second</source>
        <translation>klatki na sekundę</translation>
    </message>
    <message>
        <source>height, or width x height</source>
        <translation>wysokość lub szerokość x wysokość</translation>
    </message>
    <message>
        <source>such as XDCAM or ProRes</source>
        <translation>np. XDCAM lub ProRes</translation>
    </message>
    <message>
        <source>interlaced or progressive</source>
        <translation>z przeplotem lub progresywnie</translation>
    </message>
    <message>
        <source>the timecode it begins with</source>
        <translation>początkowy kod czasowy</translation>
    </message>
    <message>
        <source>a rendition it can be had in</source>
        <translation>wersja, w której jest dostępne</translation>
    </message>
    <message>
        <source>what there is of it</source>
        <translation>co jest do tego dostępne</translation>
    </message>
    <message>
        <source>what is so of it</source>
        <translation>co jest dla tego prawdą</translation>
    </message>
    <message>
        <source>video or photo</source>
        <translation>film lub zdjęcie</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Shot list of %1</source>
        <translation>Lista ujęć: %1</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Niczego jeszcze nie otwierano</translation>
    </message>
    <message>
        <source>Remembering is switched off in the settings</source>
        <translation>Zapamiętywanie jest wyłączone w ustawieniach</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop</name>
    <message>
        <source>Export the programme</source>
        <translation>Eksport programu posiedzeń</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalendarz (*.ics)</translation>
    </message>
    <message>
        <source>The calendar was not written.</source>
        <translation>Kalendarz nie został zapisany.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The captions were not written.</source>
        <translation>Napisy nie zostały zapisane.</translation>
    </message>
    <message>
        <source>Save the captions</source>
        <translation>Zapisz napisy</translation>
    </message>
    <message>
        <source>Captions (*.vtt)</source>
        <translation>Napisy (*.vtt)</translation>
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
        <translation>To, co jest już na dysku, zostanie zachowane.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads wait for you.</source>
        <translation>
            <numerusform>%Ln pobieranie czeka na zalogowanie.</numerusform>
            <numerusform>%Ln pobierania czekają na zalogowanie.</numerusform>
            <numerusform>%Ln pobierań czeka na zalogowanie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Sesja wygasła.</translation>
    </message>
    <message>
        <source>Broadcast files need an account.</source>
        <translation>Pliki w jakości emisyjnej wymagają konta.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Return to %1</source>
        <translation>Wróć do: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos wait for this account: </source>
        <translation>
            <numerusform>Na to konto czeka %Ln film: </numerusform>
            <numerusform>Na to konto czekają %Ln filmy: </numerusform>
            <numerusform>Na to konto czeka %Ln filmów: </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 i więcej</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln downloads</source>
        <translation>
            <numerusform>Rozpocznij %Ln pobieranie</numerusform>
            <numerusform>Rozpocznij %Ln pobierania</numerusform>
            <numerusform>Rozpocznij %Ln pobierań</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out on every device of this account?</source>
        <translation>Wylogować się na wszystkich urządzeniach tego konta?</translation>
    </message>
    <message numerus="yes">
        <source>Sign out while %Ln downloads are under way?</source>
        <translation>
            <numerusform>Wylogować się, gdy trwa %Ln pobieranie?</numerusform>
            <numerusform>Wylogować się, gdy trwają %Ln pobierania?</numerusform>
            <numerusform>Wylogować się, gdy trwa %Ln pobierań?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them has to sign in again. </source>
        <translation>Na każdym z nich trzeba będzie zalogować się ponownie. </translation>
    </message>
    <message>
        <source>A file that is being fetched may still finish here; what comes after it waits for the next sign-in. </source>
        <translation>Plik, który jest właśnie pobierany, może się tu jeszcze pobrać do końca; kolejne poczekają na następne logowanie. </translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj się</translation>
    </message>
    <message numerus="yes">
        <source>Sign out on %Ln devices</source>
        <translation>
            <numerusform>Wyloguj się na %Ln urządzeniu</numerusform>
            <numerusform>Wyloguj się na %Ln urządzeniach</numerusform>
            <numerusform>Wyloguj się na %Ln urządzeniach</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out, keep the queue</source>
        <translation>Wyloguj się, zachowaj kolejkę</translation>
    </message>
    <message>
        <source>The portal could not be told, so the other devices are still signed in. Sign in and try again when it can be reached.</source>
        <translation>Nie udało się powiadomić portalu, więc pozostałe urządzenia są nadal zalogowane. Zaloguj się i spróbuj ponownie, gdy portal będzie dostępny.</translation>
    </message>
    <message>
        <source>The portal could not be told, so it ends the session by itself when it runs out.</source>
        <translation>Nie udało się powiadomić portalu, więc zakończy on sesję sam, gdy wygaśnie.</translation>
    </message>
    <message>
        <source>You are signed out here.</source>
        <translation>Wylogowano na tym urządzeniu.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::Application</name>
    <message>
        <source>The demo portal has ended.</source>
        <translation>Portal demonstracyjny zakończył działanie.</translation>
    </message>
    <message>
        <source>What you have downloaded is untouched. It said: %1</source>
        <translation>Pobrane materiały pozostały nienaruszone. Komunikat: %1</translation>
    </message>
    <message>
        <source>Edit the tags</source>
        <translation>Edytuj tagi</translation>
    </message>
    <message>
        <source>Shorthand…</source>
        <translation>Skróty…</translation>
    </message>
    <message>
        <source>Find missing files…</source>
        <translation>Znajdź brakujące pliki…</translation>
    </message>
    <message>
        <source>This download cannot be logged yet.</source>
        <translation>Tego pobierania nie można jeszcze opisać.</translation>
    </message>
    <message>
        <source>Removed clips…</source>
        <translation>Usunięte klipy…</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::BatchNotice</name>
    <message numerus="yes">
        <source>%Ln downloads failed</source>
        <translation>
            <numerusform>%Ln pobieranie nie powiodło się</numerusform>
            <numerusform>%Ln pobierania nie powiodły się</numerusform>
            <numerusform>%Ln pobierań nie powiodło się</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are done</source>
        <translation>
            <numerusform>%Ln pobieranie ukończone</numerusform>
            <numerusform>%Ln pobierania ukończone</numerusform>
            <numerusform>%Ln pobierań ukończonych</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came.</source>
        <translation>Pobrano: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln nieudane.</numerusform>
            <numerusform>%Ln nieudane.</numerusform>
            <numerusform>%Ln nieudanych.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reasons are in Downloads.</source>
        <translation>Przyczyny podano w widoku „Pobieranie”.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Open Rushes</source>
        <translation>Otwórz Rushes</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::CatalogueUpkeep</name>
    <message>
        <source>Refreshing the catalogue</source>
        <translation>Odświeżanie katalogu</translation>
    </message>
    <message>
        <source>This is the catalogue of %1.</source>
        <translation>To jest katalog portalu %1.</translation>
    </message>
    <message>
        <source>There is no catalogue of this portal yet.</source>
        <translation>Nie ma jeszcze katalogu tego portalu.</translation>
    </message>
    <message>
        <source>The portal does not answer.</source>
        <translation>Portal nie odpowiada.</translation>
    </message>
    <message>
        <source>Downloads go on by themselves when it does.</source>
        <translation>Gdy odpowie, pobieranie zostanie wznowione automatycznie.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::CollectionList</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Change the search…</source>
        <translation>Zmień wyszukiwanie…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Zmiana nazwy kolekcji</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nazwa kolekcji</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Zmień nazwę kolekcji</translation>
    </message>
    <message>
        <source>Change the search</source>
        <translation>Zmiana wyszukiwania</translation>
    </message>
    <message>
        <source>“%1” has all clips that this finds</source>
        <translation>„%1” zawiera wszystkie klipy znalezione przez to wyszukiwanie</translation>
    </message>
    <message>
        <source>Change search</source>
        <translation>Zmień wyszukiwanie</translation>
    </message>
    <message>
        <source>The search of “%1” stays as it was.</source>
        <translation>Wyszukiwanie kolekcji „%1” pozostaje bez zmian.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::DiagnosticsSetup</name>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnostyka…</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::DrawingSetup</name>
    <message>
        <source>Videos are drawn without the graphics card.</source>
        <translation>Filmy są wyświetlane bez użycia karty graficznej.</translation>
    </message>
    <message>
        <source>The graphics card stopped drawing videos.</source>
        <translation>Karta graficzna przestała wyświetlać filmy.</translation>
    </message>
    <message>
        <source>Rushes ended while it tried the graphics card, so the processor draws them now. They look the same. You can try again in the settings.</source>
        <translation>Rushes zakończył działanie podczas próby użycia karty graficznej, więc teraz wyświetla je procesor. Wyglądają tak samo. Można spróbować ponownie w ustawieniach.</translation>
    </message>
    <message>
        <source>The processor draws them now; what was playing goes on where it was. You can try again in the settings.</source>
        <translation>Teraz wyświetla je procesor; odtwarzanie jest kontynuowane od tego samego miejsca. Można spróbować ponownie w ustawieniach.</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Otwórz ustawienia…</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Odtwarzacz</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Wyświetlanie obrazu</translation>
    </message>
    <message>
        <source>Who draws videos. Automatic takes the graphics card where there is one, else the processor. A choice also tries again what failed before.</source>
        <translation>Co wyświetla filmy. Opcja „Automatycznie” używa karty graficznej, jeśli jest dostępna, a w przeciwnym razie procesora. Wybór ponawia też próbę tego, co wcześniej się nie udało.</translation>
    </message>
    <message>
        <source>opengl gpu graphics card software hardware video picture</source>
        <translation>opengl gpu karta graficzna grafika procesor programowo sprzętowo software hardware wideo film obraz</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>OpenGL</source>
        <translation>OpenGL</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Programowo</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::FileAffairs</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation>Nie udało się otworzyć %1.</translation>
    </message>
    <message>
        <source>It is not there any more, or the desktop has no program for it. “Open with…” lets you choose one.</source>
        <translation>Już go tam nie ma albo system nie ma dla niego programu. Polecenie „Otwórz za pomocą…” pozwala wybrać program.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Ostatnie</translation>
    </message>
    <message>
        <source>The library does not have “%1” any more.</source>
        <translation>W bibliotece nie ma już „%1”.</translation>
    </message>
    <message>
        <source>Rushes has forgotten it.</source>
        <translation>Rushes usunął tę pozycję z listy „Ostatnie”.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::FileOpener</name>
    <message>
        <source>Open with</source>
        <translation>Otwórz za pomocą</translation>
    </message>
    <message>
        <source>Programs (*.app)</source>
        <translation>Programy (*.app)</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::HelpSetup</name>
    <message>
        <source>Manual</source>
        <translation>Podręcznik</translation>
    </message>
    <message>
        <source>About Rushes</source>
        <translation>O programie Rushes</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ImportFolderSetup</name>
    <message>
        <source>Import folders…</source>
        <translation>Foldery importu…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln folder</numerusform>
            <numerusform>%Ln foldery</numerusform>
            <numerusform>%Ln folderów</numerusform>
        </translation>
    </message>
    <message>
        <source>Rushes puts copies of finished files into %1, and would take each of them for a new clip. Nothing was added; choose a folder that does not hold it.</source>
        <translation>Rushes umieszcza kopie gotowych plików w %1 i uznałby każdą z nich za nowy klip. Niczego nie dodano; wybierz folder, który go nie zawiera.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ImportNotice</name>
    <message numerus="yes">
        <source>%Ln clips came from “%1”.</source>
        <translation>
            <numerusform>Z folderu „%1” dodano %Ln klip.</numerusform>
            <numerusform>Z folderu „%1” dodano %Ln klipy.</numerusform>
            <numerusform>Z folderu „%1” dodano %Ln klipów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips came from import folders.</source>
        <translation>
            <numerusform>Z folderów importu dodano %Ln klip.</numerusform>
            <numerusform>Z folderów importu dodano %Ln klipy.</numerusform>
            <numerusform>Z folderów importu dodano %Ln klipów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their files stay where they are.</source>
        <translation>Ich pliki pozostają na swoim miejscu.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::IngestView</name>
    <message>
        <source>All clips</source>
        <translation>Wszystkie klipy</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Ostatnio dodane</translation>
    </message>
    <message>
        <source>A finished file is not in the library yet.</source>
        <translation>Ukończonego pliku nie ma jeszcze w bibliotece.</translation>
    </message>
    <message>
        <source>It could not be read. It stays where it is; Rushes tries again at the next start.</source>
        <translation>Nie udało się go odczytać. Pozostaje na swoim miejscu; Rushes spróbuje ponownie przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>They are shown here when it has ended. What you queue until then waits.</source>
        <translation>Pobierania pojawią się tutaj, gdy skończy. To, co do tego czasu trafi do kolejki, poczeka.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of that kind.</source>
        <translation>
            <numerusform>Jeszcze %Ln tego rodzaju.</numerusform>
            <numerusform>Jeszcze %Ln tego rodzaju.</numerusform>
            <numerusform>Jeszcze %Ln tego rodzaju.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program of Rushes, such as rushes-cli, is at work on the downloads.</source>
        <translation>Inny program Rushes, na przykład rushes-cli, obsługuje teraz pobieranie.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::LibraryCare</name>
    <message>
        <source>Backups…</source>
        <translation>Kopie zapasowe…</translation>
    </message>
    <message>
        <source>The library is backed up.</source>
        <translation>Utworzono kopię zapasową biblioteki.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Pokaż kopie zapasowe</translation>
    </message>
    <message>
        <source>Rushes runs in safe mode.</source>
        <translation>Rushes działa w trybie awaryjnym.</translation>
    </message>
    <message>
        <source>Rushes ended unexpectedly last time.</source>
        <translation>Ostatnim razem Rushes nieoczekiwanie zakończył działanie.</translation>
    </message>
    <message>
        <source>Your library is being checked. A report is kept on this computer and sent nowhere.</source>
        <translation>Trwa sprawdzanie biblioteki. Raport pozostaje na tym komputerze i nie jest nigdzie wysyłany.</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <translation>Pokaż raport…</translation>
    </message>
    <message>
        <source>A backup was restored.</source>
        <translation>Przywrócono kopię zapasową.</translation>
    </message>
    <message>
        <source>The library that was there is kept as %1.</source>
        <translation>Dotychczasową bibliotekę zachowano jako %1.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>The backup was not restored.</source>
        <translation>Kopia zapasowa nie została przywrócona.</translation>
    </message>
    <message>
        <source>Your library was checked and is whole. A report is kept on this computer and sent nowhere.</source>
        <translation>Bibliotekę sprawdzono i jest nienaruszona. Raport pozostaje na tym komputerze i nie jest nigdzie wysyłany.</translation>
    </message>
    <message>
        <source>It uses standard settings, which are not kept; yours are untouched. No downloads run, no media file is opened, and there is no tray.</source>
        <translation>Używa ustawień standardowych, które nie są zapisywane; Twoje pozostają nienaruszone. Nic nie jest pobierane, żaden plik multimedialny nie jest otwierany i nie ma ikony w zasobniku systemowym.</translation>
    </message>
    <message>
        <source>Restart normally</source>
        <translation>Uruchom ponownie w zwykłym trybie</translation>
    </message>
    <message>
        <source>The library of %1 is back.</source>
        <translation>Przywrócono bibliotekę z %1.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::LinkOpener</name>
    <message>
        <source>Open a link</source>
        <translation>Otwórz odnośnik</translation>
    </message>
    <message>
        <source>The link is for a portal that Rushes does not know: %1</source>
        <translation>Odnośnik prowadzi do portalu, którego Rushes nie zna: %1</translation>
    </message>
    <message>
        <source>Nothing was opened. Add the portal only if its address is one that you expect.</source>
        <translation>Niczego nie otwarto. Dodaj portal tylko wtedy, gdy jego adres jest znany i oczekiwany.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Dodaj %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::NameSetup</name>
    <message>
        <source>Names and folders…</source>
        <translation>Nazwy i foldery…</translation>
    </message>
    <message>
        <source>No file was renamed.</source>
        <translation>Nie zmieniono nazwy żadnego pliku.</translation>
    </message>
    <message>
        <source>The library could not be read.</source>
        <translation>Nie udało się odczytać biblioteki.</translation>
    </message>
    <message>
        <source>All finished files have these names already.</source>
        <translation>Wszystkie ukończone pliki mają już takie nazwy.</translation>
    </message>
    <message>
        <source>Rename finished files</source>
        <translation>Zmiana nazw ukończonych plików</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished files get other names.</source>
        <translation>
            <numerusform>%Ln ukończony plik otrzyma inną nazwę.</numerusform>
            <numerusform>%Ln ukończone pliki otrzymają inne nazwy.</numerusform>
            <numerusform>%Ln ukończonych plików otrzyma inne nazwy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each stays below the folder in which it is, nothing is replaced, and the library follows. You can take it back.</source>
        <translation>Każdy plik pozostanie w obrębie swojego folderu, nic nie zostanie zastąpione, a biblioteka uwzględni zmianę. Operację można cofnąć.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>What was to be done could not be written down first. Check that the disk has space.</source>
        <translation>Nie udało się wcześniej zapisać planowanych zmian. Sprawdź, czy na dysku jest miejsce.</translation>
    </message>
    <message>
        <source>Finished files have new names.</source>
        <translation>Ukończone pliki mają nowe nazwy.</translation>
    </message>
    <message>
        <source>“Take renaming back” in Names and folders gives them the old ones again.</source>
        <translation>Polecenie „Cofnij zmianę nazw” w oknie „Nazwy i foldery” przywróci im stare nazwy.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept their names, because the new ones are taken.</source>
        <translation>
            <numerusform>%Ln zachował swoją nazwę, ponieważ nowa jest zajęta.</numerusform>
            <numerusform>%Ln zachowały swoje nazwy, ponieważ nowe są zajęte.</numerusform>
            <numerusform>%Ln zachowało swoje nazwy, ponieważ nowe są zajęte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Niczego nie cofnięto.</translation>
    </message>
    <message>
        <source>There is no renaming to take back, or it could not be written down.</source>
        <translation>Nie ma zmiany nazw do cofnięcia lub nie udało się jej zapisać.</translation>
    </message>
    <message>
        <source>The files have their old names again.</source>
        <translation>Pliki mają znowu swoje stare nazwy.</translation>
    </message>
    <message>
        <source>The library has followed.</source>
        <translation>Biblioteka uwzględniła zmianę.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::OpenedFiles</name>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>Jeszcze %Ln.</numerusform>
            <numerusform>Jeszcze %Ln.</numerusform>
            <numerusform>Jeszcze %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Import plików</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files into the library?</source>
        <translation>
            <numerusform>Zaimportować %Ln plik do biblioteki?</numerusform>
            <numerusform>Zaimportować %Ln pliki do biblioteki?</numerusform>
            <numerusform>Zaimportować %Ln plików do biblioteki?</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are.</source>
        <translation>Pliki pozostają na swoich miejscach.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files</source>
        <translation>
            <numerusform>Importuj %Ln plik</numerusform>
            <numerusform>Importuj %Ln pliki</numerusform>
            <numerusform>Importuj %Ln plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Niczego nie zaimportowano.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are in the library.</source>
        <translation>
            <numerusform>%Ln plik jest w bibliotece.</numerusform>
            <numerusform>%Ln pliki są w bibliotece.</numerusform>
            <numerusform>%Ln plików jest w bibliotece.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read and stay as they are:</source>
        <translation>
            <numerusform>Nie udało się odczytać %Ln pliku; pozostaje bez zmian:</numerusform>
            <numerusform>Nie udało się odczytać %Ln plików; pozostają bez zmian:</numerusform>
            <numerusform>Nie udało się odczytać %Ln plików; pozostają bez zmian:</numerusform>
        </translation>
    </message>
    <message>
        <source>Rushes cannot open %1.</source>
        <translation>Rushes nie może otworzyć %1.</translation>
    </message>
    <message>
        <source>It opens media files and lists of shots: .edl, .otio, .xml, .csv and .rushes. Nothing was changed.</source>
        <translation>Program otwiera pliki multimedialne i listy ujęć: .edl, .otio, .xml, .csv i .rushes. Niczego nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::OtherPortals</name>
    <message numerus="yes">
        <source>%Ln downloads wait for an account at %1.</source>
        <translation>
            <numerusform>%Ln pobieranie czeka na konto w portalu %1.</numerusform>
            <numerusform>%Ln pobierania czekają na konto w portalu %1.</numerusform>
            <numerusform>%Ln pobierań czeka na konto w portalu %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is on disk is kept.</source>
        <translation>To, co jest już na dysku, zostanie zachowane.</translation>
    </message>
    <message>
        <source>Sign in there</source>
        <translation>Zaloguj się tam</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ProxySetup</name>
    <message>
        <source>Proxy…</source>
        <translation>Serwer proxy…</translation>
    </message>
    <message>
        <source>No keyring took the password of the proxy.</source>
        <translation>Żaden pęk kluczy nie przyjął hasła serwera proxy.</translation>
    </message>
    <message>
        <source>It is used until Rushes ends. Enter it again at the next start.</source>
        <translation>Hasło obowiązuje do zamknięcia programu Rushes. Przy następnym uruchomieniu wpisz je ponownie.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::QueueTray</name>
    <message>
        <source>Open Rushes</source>
        <translation>Otwórz Rushes</translation>
    </message>
    <message>
        <source>Pause all downloads</source>
        <translation>Wstrzymaj wszystkie pobierania</translation>
    </message>
    <message>
        <source>Resume all downloads</source>
        <translation>Wznów wszystkie pobierania</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Rushes: nothing is downloading</source>
        <translation>Rushes: nic nie jest pobierane</translation>
    </message>
    <message>
        <source>Rushes: %1, %2, %3</source>
        <translation>Rushes: %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln pobieranie</numerusform>
            <numerusform>%Ln pobierania</numerusform>
            <numerusform>%Ln pobierań</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::QuitGuard</name>
    <message>
        <source>Quit Rushes</source>
        <translation>Zakończ Rushes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are under way.</source>
        <translation>
            <numerusform>Trwa %Ln pobieranie.</numerusform>
            <numerusform>Trwają %Ln pobierania.</numerusform>
            <numerusform>Trwa %Ln pobierań.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is on disk is kept, and Rushes goes on from there when it is opened again.</source>
        <translation>To, co jest już na dysku, zostanie zachowane, a Rushes będzie kontynuować od tego miejsca po ponownym otwarciu.</translation>
    </message>
    <message>
        <source>Quit, continue next time</source>
        <translation>Zakończ, kontynuuj następnym razem</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SettingsExchange</name>
    <message>
        <source>Export settings</source>
        <translation>Eksport ustawień</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ustawienia (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Import ustawień</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>Ustawienia zapisano w pliku %1.</translation>
    </message>
    <message>
        <source>There is no password and no session in it.</source>
        <translation>Nie zawiera on żadnego hasła ani żadnej sesji.</translation>
    </message>
    <message>
        <source>Left out, because no setting has that name: %1.</source>
        <translation>Pominięto, ponieważ nie ma ustawienia o takiej nazwie: %1.</translation>
    </message>
    <message>
        <source>Left out, because it cannot have that value: %1.</source>
        <translation>Pominięto, ponieważ taka wartość nie jest możliwa: %1.</translation>
    </message>
    <message>
        <source>The settings are as in %1 already.</source>
        <translation>Ustawienia są już takie jak w pliku %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in force now is kept in a file beside the settings, and can be imported again.</source>
        <translation>Obecnie obowiązujące ustawienia zostaną zachowane w pliku obok ustawień i można je będzie ponownie zaimportować.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings would change.</source>
        <translation>
            <numerusform>Zmieni się %Ln ustawienie.</numerusform>
            <numerusform>Zmienią się %Ln ustawienia.</numerusform>
            <numerusform>Zmieni się %Ln ustawień.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln settings and start again</source>
        <translation>
            <numerusform>Zmień %Ln ustawienie i uruchom ponownie</numerusform>
            <numerusform>Zmień %Ln ustawienia i uruchom ponownie</numerusform>
            <numerusform>Zmień %Ln ustawień i uruchom ponownie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SettingsSetup</name>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Portals</source>
        <translation>Portale</translation>
    </message>
    <message>
        <source>Press portals</source>
        <translation>Portale prasowe</translation>
    </message>
    <message>
        <source>Each has its own account and catalogue. Those that are known stand in the list at the left of the window.</source>
        <translation>Każdy ma własne konto i własny katalog. Znane portale są na liście po lewej stronie okna.</translation>
    </message>
    <message>
        <source>account sign in server address</source>
        <translation>konto logowanie zaloguj serwer adres</translation>
    </message>
    <message>
        <source>Add a portal…</source>
        <translation>Dodaj portal…</translation>
    </message>
    <message>
        <source>only the demo portal</source>
        <translation>tylko portal demonstracyjny</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <translation>
            <numerusform>%Ln znany</numerusform>
            <numerusform>%Ln znane</numerusform>
            <numerusform>%Ln znanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Names and folders</source>
        <translation>Nazwy i foldery</translation>
    </message>
    <message>
        <source>How finished files are called, where they go, and where copies of them go.</source>
        <translation>Jak nazywać ukończone pliki, gdzie je umieszczać i gdzie umieszczać ich kopie.</translation>
    </message>
    <message>
        <source>template directory path watch folder second copy</source>
        <translation>szablon katalog ścieżka folder obserwowany watchfolder druga kopia</translation>
    </message>
    <message>
        <source>Names and folders…</source>
        <translation>Nazwy i foldery…</translation>
    </message>
    <message>
        <source>House profile</source>
        <translation>Profil redakcji</translation>
    </message>
    <message>
        <source>The formats that you want files in, the most wanted first. It picks what &quot;Download best&quot; brings.</source>
        <translation>Formaty, w których pliki są potrzebne, od najbardziej pożądanego. Na tej podstawie polecenie „Pobierz najlepszą wersję” wybiera, co pobrać.</translation>
    </message>
    <message>
        <source>codec format mxf prores xdcam rendition</source>
        <translation>kodek format mxf prores xdcam wersja</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>What is fetched first.</source>
        <translation>Co jest pobierane najpierw.</translation>
    </message>
    <message>
        <source>queue priority deadline</source>
        <translation>kolejka priorytet termin</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ręcznie</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Według priorytetu</translation>
    </message>
    <message>
        <source>By the time needed</source>
        <translation>Według terminu</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Jednocześnie</translation>
    </message>
    <message>
        <source>How many files are fetched side by side.</source>
        <translation>Ile plików pobierać równolegle.</translation>
    </message>
    <message>
        <source>parallel number</source>
        <translation>równolegle liczba</translation>
    </message>
    <message>
        <source>At once from one server</source>
        <translation>Jednocześnie z jednego serwera</translation>
    </message>
    <message>
        <source>parallel host</source>
        <translation>równolegle host serwer</translation>
    </message>
    <message>
        <source>as many as in all</source>
        <translation>tyle co w sumie</translation>
    </message>
    <message>
        <source>Connections for one file</source>
        <translation>Połączenia na jeden plik</translation>
    </message>
    <message>
        <source>A far server may send more over several. Rushes adds one while that helps, and takes it back where it does not.</source>
        <translation>Odległy serwer może przez kilka połączeń wysyłać więcej. Rushes dodaje kolejne, dopóki to pomaga, i wycofuje je, gdy nie pomaga.</translation>
    </message>
    <message>
        <source>parts parallel ranges</source>
        <translation>części równolegle zakresy</translation>
    </message>
    <message>
        <source>as many as help</source>
        <translation>tyle, ile pomaga</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Prędkość</translation>
    </message>
    <message>
        <source>The most that all downloads together take. A window of the week may ask for less.</source>
        <translation>Najwyższa łączna prędkość wszystkich pobierań. Przedział w planie tygodnia może ją dodatkowo ograniczyć.</translation>
    </message>
    <message>
        <source>limit rate bandwidth throttle</source>
        <translation>limit prędkość przepustowość ograniczenie transfer</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Dziennie</translation>
    </message>
    <message>
        <source>Where a day has brought so much, the rest waits for midnight.</source>
        <translation>Gdy w ciągu dnia pobrano tyle danych, reszta czeka do północy.</translation>
    </message>
    <message>
        <source>quota limit traffic</source>
        <translation>limit przydział transfer ilość danych</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>Hours in which downloads rest or are slower.</source>
        <translation>Godziny, w których pobieranie jest wstrzymane lub wolniejsze.</translation>
    </message>
    <message>
        <source>schedule night hours pause</source>
        <translation>harmonogram noc godziny wstrzymaj pauza</translation>
    </message>
    <message>
        <source>Schedules and limits…</source>
        <translation>Harmonogramy i limity…</translation>
    </message>
    <message>
        <source>Pause while the network is paid by the byte</source>
        <translation>Wstrzymuj, gdy połączenie jest rozliczane według ilości danych</translation>
    </message>
    <message>
        <source>metered mobile roaming</source>
        <translation>taryfowe komórkowe roaming limit danych</translation>
    </message>
    <message>
        <source>Keep the computer awake while bytes come</source>
        <translation>Nie usypiaj komputera, gdy pobierane są dane</translation>
    </message>
    <message>
        <source>sleep suspend power</source>
        <translation>uśpienie wstrzymanie zasilanie energia</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The way to portals and media. A password goes into the keyring of your system and nowhere else.</source>
        <translation>Droga do portali i mediów. Hasło trafia do systemowego pęku kluczy i nigdzie indziej.</translation>
    </message>
    <message>
        <source>proxies http socks server</source>
        <translation>proxy pośredniczący http socks serwer</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Serwer proxy…</translation>
    </message>
    <message>
        <source>Library and backups</source>
        <translation>Biblioteka i kopie zapasowe</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Kopie zapasowe biblioteki</translation>
    </message>
    <message>
        <source>snapshot restore copy recover safe</source>
        <translation>migawka snapshot backup przywracanie kopia odzyskiwanie bezpieczeństwo</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Kopie zapasowe…</translation>
    </message>
    <message>
        <source>Write XMP sidecars beside clips</source>
        <translation>Zapisuj pliki towarzyszące XMP obok klipów</translation>
    </message>
    <message>
        <source>Tags, notes, ranges and ratings are kept in CLIP.xmp too, for other programs. Edit systems that watch the folder may take them up.</source>
        <translation>Tagi, notatki, zakresy i oceny są zapisywane także w CLIP.xmp, na potrzeby innych programów. Mogą je przejąć systemy montażowe, które obserwują folder.</translation>
    </message>
    <message>
        <source>metadata adobe file</source>
        <translation>metadane adobe plik</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Wszystkie ustawienia</translation>
    </message>
    <message>
        <source>Give them to another desk</source>
        <translation>Przekazanie na inne stanowisko</translation>
    </message>
    <message>
        <source>A file that people can read, without passwords and sessions.</source>
        <translation>Plik czytelny dla człowieka, bez haseł i sesji.</translation>
    </message>
    <message>
        <source>export json copy backup</source>
        <translation>eksport eksportuj json kopia zapasowa backup</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Eksportuj ustawienia…</translation>
    </message>
    <message>
        <source>Take those of another desk</source>
        <translation>Przejęcie z innego stanowiska</translation>
    </message>
    <message>
        <source>Shows what would change first. What is in force now is kept in a file beside the settings.</source>
        <translation>Najpierw pokazuje, co się zmieni. Obecnie obowiązujące ustawienia zostaną zachowane w pliku obok ustawień.</translation>
    </message>
    <message>
        <source>import json restore</source>
        <translation>import importuj json przywróć</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importuj ustawienia…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Jasny lub ciemny</translation>
    </message>
    <message>
        <source>theme colour scheme</source>
        <translation>motyw kolor schemat</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Another language is spoken when Rushes is started again.</source>
        <translation>Inny język zacznie obowiązywać po ponownym uruchomieniu programu Rushes.</translation>
    </message>
    <message>
        <source>translation words locale</source>
        <translation>tłumaczenie język language polski</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Which key does what, on each page. A key that does something else already is said so before it is taken.</source>
        <translation>Który klawisz co robi na poszczególnych stronach. Jeśli klawisz ma już inne działanie, program poinformuje o tym przed przypisaniem.</translation>
    </message>
    <message>
        <source>keyboard shortcut hotkey accelerator</source>
        <translation>klawiatura skrót klawiszowy hotkey kombinacja</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>Zmień klawisze…</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>standardowe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln zmieniony</numerusform>
            <numerusform>%Ln zmienione</numerusform>
            <numerusform>%Ln zmienionych</numerusform>
        </translation>
    </message>
    <message>
        <source>snapshot copy number history</source>
        <translation>migawka snapshot kopia backup liczba historia</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Bring one back, or make one now.</source>
        <translation>Przywróć jedną z nich lub utwórz nową teraz.</translation>
    </message>
    <message>
        <source>Back up by the hour</source>
        <translation>Twórz kopię zapasową co godzinę</translation>
    </message>
    <message>
        <source>A copy of the library once an hour, where something changed. A library on a PostgreSQL server is kept by its own backups.</source>
        <translation>Kopia biblioteki co godzinę, jeśli coś się zmieniło. Biblioteka na serwerze PostgreSQL jest chroniona jego własnymi kopiami zapasowymi.</translation>
    </message>
    <message>
        <source>snapshot copy automatic off</source>
        <translation>migawka snapshot kopia backup automatycznie automatyczna wyłącz</translation>
    </message>
    <message>
        <source>Keep those of the last hours</source>
        <translation>Zachowuj kopie z ostatnich godzin</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> godz.</translation>
    </message>
    <message>
        <source>Keep one a day</source>
        <translation>Zachowuj jedną na dzień</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dni</translation>
    </message>
    <message>
        <source>Keep one a week</source>
        <translation>Zachowuj jedną na tydzień</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> tyg.</translation>
    </message>
    <message>
        <source>Where backups lie</source>
        <translation>Miejsce kopii zapasowych</translation>
    </message>
    <message>
        <source>A folder of another disk or of a server outlives this one. Backups that are made already stay where they are.</source>
        <translation>Folder na innym dysku lub na serwerze przetrwa awarię tego dysku. Utworzone już kopie zapasowe pozostają na swoim miejscu.</translation>
    </message>
    <message>
        <source>folder directory path disk nas</source>
        <translation>folder katalog ścieżka dysk nas</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>beside the library</source>
        <translation>obok biblioteki</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Remember what was used last</source>
        <translation>Zapamiętuj ostatnio używane</translation>
    </message>
    <message>
        <source>The clips and shot lists in “Recent”, and the folders in which choosing a file begins. Switched off, Rushes forgets them at once.</source>
        <translation>Klipy i listy ujęć na liście „Ostatnie” oraz foldery, od których zaczyna się wybór pliku. Po wyłączeniu Rushes natychmiast je zapomina.</translation>
    </message>
    <message>
        <source>recent history folders private</source>
        <translation>ostatnie historia foldery prywatne prywatność</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Co jest zapamiętane</translation>
    </message>
    <message>
        <source>recent clear forget</source>
        <translation>ostatnie wyczyść usuń zapomnij</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ShotExport</name>
    <message>
        <source>Export as %1</source>
        <translation>Eksport jako %1</translation>
    </message>
    <message>
        <source>The shots were not exported.</source>
        <translation>Ujęcia nie zostały wyeksportowane.</translation>
    </message>
    <message>
        <source>%3 has %1 of %2.</source>
        <translation>Plik %3 zawiera %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <translation>
            <numerusform>%Ln ujęcie</numerusform>
            <numerusform>%Ln ujęcia</numerusform>
            <numerusform>%Ln ujęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
            <numerusform>%Ln klipy</numerusform>
            <numerusform>%Ln klipów</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ShotImport</name>
    <message>
        <source>Import shots…</source>
        <translation>Importuj ujęcia…</translation>
    </message>
    <message>
        <source>Import shots</source>
        <translation>Importuj ujęcia</translation>
    </message>
    <message>
        <source>Lists of shots (%1)</source>
        <translation>Listy ujęć (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 added to %3.</source>
        <translation>Dodano: %1 z %2 → %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln zakres</numerusform>
            <numerusform>%Ln zakresy</numerusform>
            <numerusform>%Ln zakresów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
            <numerusform>%Ln klipy</numerusform>
            <numerusform>%Ln klipów</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes them back in one step.</source>
        <translation>Polecenie Cofnij wycofa je w jednym kroku.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SidecarReview</name>
    <message>
        <source>Sidecar conflicts</source>
        <translation>Konflikty plików towarzyszących</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::Sources</name>
    <message>
        <source>Demo portal (this PC)</source>
        <translation>Portal demonstracyjny (ten komputer)</translation>
    </message>
    <message>
        <source>Show this portal</source>
        <translation>Pokaż ten portal</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Add a portal…</source>
        <translation>Dodaj portal…</translation>
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
            <numerusform>Jeszcze %Ln.</numerusform>
            <numerusform>Jeszcze %Ln.</numerusform>
            <numerusform>Jeszcze %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has no clip of this file.</source>
        <translation>W bibliotece nie ma klipu z tym plikiem.</translation>
    </message>
    <message>
        <source>Rushes left it where it is. It moves files of clips only.</source>
        <translation>Rushes pozostawił go na swoim miejscu. Przenosi tylko pliki klipów.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Files to the Wastebasket</source>
        <translation>
            <numerusform>Przeniesienie %Ln pliku do kosza</numerusform>
            <numerusform>Przeniesienie %Ln plików do kosza</numerusform>
            <numerusform>Przeniesienie %Ln plików do kosza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are in the wastebasket.</source>
        <translation>
            <numerusform>%Ln plik jest w koszu.</numerusform>
            <numerusform>%Ln pliki są w koszu.</numerusform>
            <numerusform>%Ln plików jest w koszu.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was moved to the wastebasket.</source>
        <translation>Nie przeniesiono do kosza żadnego pliku.</translation>
    </message>
    <message>
        <source>What is logged on their clips stays in the library.</source>
        <translation>Opisy ich klipów pozostają w bibliotece.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stayed where they are.</source>
        <translation>
            <numerusform>%Ln plik pozostał na swoim miejscu.</numerusform>
            <numerusform>%Ln pliki pozostały na swoich miejscach.</numerusform>
            <numerusform>%Ln plików pozostało na swoich miejscach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>The files are back where they were.</source>
        <translation>Pliki wróciły na swoje miejsca.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips could not be brought back from the wastebasket.</source>
        <translation>
            <numerusform>Nie udało się przywrócić z kosza plików %Ln klipu.</numerusform>
            <numerusform>Nie udało się przywrócić z kosza plików %Ln klipów.</numerusform>
            <numerusform>Nie udało się przywrócić z kosza plików %Ln klipów.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wastebasket has none of them any more.</source>
        <translation>W koszu nie ma już żadnego z nich.</translation>
    </message>
    <message>
        <source>Another Rushes is moving files at the moment. Try again when it has ended.</source>
        <translation>Inne okno programu Rushes przenosi właśnie pliki. Spróbuj ponownie, gdy skończy.</translation>
    </message>
    <message>
        <source>What is to be done could not be written down, so no file was touched. Check that the disk of your library has space.</source>
        <translation>Nie udało się zapisać planowanych zmian, więc żaden plik nie został naruszony. Sprawdź, czy na dysku biblioteki jest miejsce.</translation>
    </message>
    <message>
        <source>No file was moved.</source>
        <translation>Nie przeniesiono żadnego pliku.</translation>
    </message>
</context>
<context>
    <name>Rushes::Downloads::WakeKeeper</name>
    <message>
        <source>Downloads are under way</source>
        <translation>Trwa pobieranie</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui</name>
    <message>
        <source>Kept in the system keyring.</source>
        <translation>Przechowywane w systemowym pęku kluczy.</translation>
    </message>
    <message>
        <source>Kept in a file that only you can read.</source>
        <translation>Przechowywane w pliku, który może odczytać tylko bieżący użytkownik.</translation>
    </message>
    <message>
        <source>No keyring here: for this session only.</source>
        <translation>Brak pęku kluczy: tylko na czas tej sesji.</translation>
    </message>
    <message>
        <source>Under embargo until %1 %2</source>
        <translation>Embargo do %1 %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>czasu %1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 %2, which is the time here.</source>
        <translation>%1 %2, zgodnie z czasem lokalnym.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3 here (%4).</source>
        <translation>%1 %2, czas lokalny: %3 (%4).</translation>
    </message>
    <message>
        <source>Skips %1 in the library and %2 in the queue.</source>
        <translation>Pomija: %1 w bibliotece i %2 w kolejce.</translation>
    </message>
    <message>
        <source>Skips %1 in the library.</source>
        <translation>Pomija: %1 w bibliotece.</translation>
    </message>
    <message>
        <source>Skips %1 in the queue.</source>
        <translation>Pomija: %1 w kolejce.</translation>
    </message>
    <message>
        <source>Waits for sign-in</source>
        <translation>Czeka na zalogowanie</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Czeka na sieć</translation>
    </message>
    <message>
        <source>Waits for space</source>
        <translation>Czeka na miejsce</translation>
    </message>
    <message>
        <source>Waits for the folder</source>
        <translation>Czeka na folder</translation>
    </message>
    <message>
        <source>Waits for the proxy</source>
        <translation>Czeka na serwer proxy</translation>
    </message>
    <message>
        <source>Waits for the proxy&apos;s sign-in</source>
        <translation>Czeka na zalogowanie do serwera proxy</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Not queued</source>
        <translation>Nie w kolejce</translation>
    </message>
    <message>
        <source>Queued, next</source>
        <translation>W kolejce, następne</translation>
    </message>
    <message>
        <source>Queued, %1</source>
        <translation>W kolejce, %1</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>Weryfikacja, %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Ponów teraz</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <translation>Ponowienie za %1</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation>Wstrzymano, %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Niepowodzenie</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Zweryfikowano</translation>
    </message>
    <message>
        <source>Queue the best rendition</source>
        <translation>Dodaj do kolejki najlepszą wersję</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Queue it when it is published</source>
        <translation>Dodaj do kolejki po publikacji</translation>
    </message>
    <message>
        <source>Do not wait for it any more</source>
        <translation>Nie czekaj już na to</translation>
    </message>
    <message>
        <source>The frame rate of this clip is not known yet. Ranges can be added once the file has been read.</source>
        <translation>Liczba klatek na sekundę tego klipu nie jest jeszcze znana. Zakresy można dodawać po odczytaniu pliku.</translation>
    </message>
    <message>
        <source>In is not a timecode at %1. Type it like %2.</source>
        <translation>Początek nie jest kodem czasowym przy %1. Wpisz go w postaci %2.</translation>
    </message>
    <message>
        <source>Out is not a timecode at %1. Type it like %2.</source>
        <translation>Koniec nie jest kodem czasowym przy %1. Wpisz go w postaci %2.</translation>
    </message>
    <message>
        <source>In lies outside the clip, which runs from %1 to %2.</source>
        <translation>Początek leży poza klipem, który trwa od %1 do %2.</translation>
    </message>
    <message>
        <source>Out lies outside the clip, which runs from %1 to %2.</source>
        <translation>Koniec leży poza klipem, który trwa od %1 do %2.</translation>
    </message>
    <message>
        <source>Out has to come after In.</source>
        <translation>Koniec musi następować po początku.</translation>
    </message>
    <message>
        <source>Rushes cannot play here.</source>
        <translation>Rushes nie może tu odtwarzać.</translation>
    </message>
    <message>
        <source>The player, libmpv, is missing or does not start. Downloading is not affected.</source>
        <translation>Brakuje odtwarzacza libmpv lub nie daje się on uruchomić. Nie ma to wpływu na pobieranie.</translation>
    </message>
    <message>
        <source>The preview is not on the portal itself.</source>
        <translation>Podgląd nie znajduje się w samym portalu.</translation>
    </message>
    <message>
        <source>Rushes plays files of this computer and of the portal only, so it did not open it.</source>
        <translation>Rushes odtwarza tylko pliki z tego komputera i z portalu, dlatego nie otworzył podglądu.</translation>
    </message>
    <message>
        <source>The preview could not be opened.</source>
        <translation>Nie udało się otworzyć podglądu.</translation>
    </message>
    <message>
        <source>The file is gone, or the connection was lost. Play it again to try once more.</source>
        <translation>Pliku już nie ma lub utracono połączenie. Aby spróbować jeszcze raz, odtwórz podgląd ponownie.</translation>
    </message>
    <message>
        <source>This file cannot be played.</source>
        <translation>Tego pliku nie można odtworzyć.</translation>
    </message>
    <message>
        <source>Nothing in it can be shown. The file itself is untouched.</source>
        <translation>Nie zawiera niczego, co można wyświetlić. Sam plik pozostał nienaruszony.</translation>
    </message>
    <message>
        <source>%1 is not a timecode</source>
        <translation>%1 nie jest kodem czasowym</translation>
    </message>
    <message>
        <source>Hours, minutes, seconds and frames: 10:04:02:00.</source>
        <translation>Godziny, minuty, sekundy i klatki: 10:04:02:00.</translation>
    </message>
    <message>
        <source>Frame %1 does not exist at %2</source>
        <translation>Klatka %1 nie istnieje przy %2</translation>
    </message>
    <message>
        <source>Frames run from 00 to %1 within a second.</source>
        <translation>Klatki w obrębie sekundy mają numery od 00 do %1.</translation>
    </message>
    <message>
        <source>There is no such time as %1</source>
        <translation>Nie ma takiego czasu jak %1</translation>
    </message>
    <message>
        <source>A day ends at 23:59:59.</source>
        <translation>Doba kończy się o 23:59:59.</translation>
    </message>
    <message>
        <source>%1 is left out in drop-frame</source>
        <translation>%1 jest pomijane w trybie drop-frame</translation>
    </message>
    <message>
        <source>The first frames of a minute have no number, but in every tenth minute.</source>
        <translation>Pierwsze klatki minuty nie mają numerów, z wyjątkiem co dziesiątej minuty.</translation>
    </message>
    <message>
        <source>End it one second later</source>
        <translation>Zakończ sekundę później</translation>
    </message>
    <message>
        <source>Swap in and out</source>
        <translation>Zamień początek i koniec</translation>
    </message>
    <message>
        <source>This line is not understood</source>
        <translation>Niezrozumiały wiersz</translation>
    </message>
    <message>
        <source>A shot begins with two timecodes, a section with ==, a comment with a semicolon.</source>
        <translation>Ujęcie zaczyna się od dwóch kodów czasowych, sekcja od ==, komentarz od średnika.</translation>
    </message>
    <message>
        <source>The shot ends before it begins</source>
        <translation>Ujęcie kończy się, zanim się zacznie</translation>
    </message>
    <message>
        <source>Out is the first frame that is not shown any more.</source>
        <translation>Koniec to pierwsza klatka, która nie jest już pokazywana.</translation>
    </message>
    <message>
        <source>Starts %1 before the shot above ends</source>
        <translation>Zaczyna się przed końcem ujęcia powyżej (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln klatka</numerusform>
            <numerusform>%Ln klatki</numerusform>
            <numerusform>%Ln klatek</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts before the shot above ends</source>
        <translation>Zaczyna się przed końcem ujęcia powyżej</translation>
    </message>
    <message>
        <source>Shots may overlap; this is only to be seen.</source>
        <translation>Ujęcia mogą się nakładać; to tylko informacja.</translation>
    </message>
    <message>
        <source>The shot begins before the clip does</source>
        <translation>Ujęcie zaczyna się przed początkiem klipu</translation>
    </message>
    <message>
        <source>The clip begins at %1.</source>
        <translation>Klip zaczyna się od %1.</translation>
    </message>
    <message>
        <source>%1 is no rating</source>
        <translation>%1 nie jest oceną</translation>
    </message>
    <message>
        <source>Ratings go from *1 to *5.</source>
        <translation>Oceny mają zakres od *1 do *5.</translation>
    </message>
    <message>
        <source>This note belongs to no shot</source>
        <translation>Ta notatka nie należy do żadnego ujęcia</translation>
    </message>
    <message>
        <source>A line with | goes on with the shot above it.</source>
        <translation>Wiersz ze znakiem | jest dalszym ciągiem ujęcia powyżej.</translation>
    </message>
    <message>
        <source>%1 is no frame rate</source>
        <translation>%1 nie jest liczbą klatek na sekundę</translation>
    </message>
    <message>
        <source>Frames a second: 25, 29.97 or 30000/1001.</source>
        <translation>Klatki na sekundę: 25, 29.97 lub 30000/1001.</translation>
    </message>
    <message>
        <source>The rate is too late here</source>
        <translation>Liczba klatek na sekundę jest tu podana za późno</translation>
    </message>
    <message>
        <source>There is one rate, and it stands before the first shot.</source>
        <translation>Podaje się ją tylko raz, przed pierwszym ujęciem.</translation>
    </message>
    <message>
        <source>The clip counts its frames in another way</source>
        <translation>Klip inaczej liczy klatki</translation>
    </message>
    <message>
        <source>; before the frames means drop-frame, : means non-drop. This clip says %1.</source>
        <translation>; przed klatkami oznacza drop-frame, : oznacza non-drop. Ten klip ma %1.</translation>
    </message>
    <message>
        <source>The clip has %1</source>
        <translation>Klip ma %1</translation>
    </message>
    <message>
        <source>At another rate the timecodes name other frames. Nothing is saved as ranges until this is right.</source>
        <translation>Przy innej liczbie klatek na sekundę kody czasowe wskazują inne klatki. Dopóki nie zostanie to poprawione, nic nie będzie zapisywane jako zakresy.</translation>
    </message>
    <message>
        <source>The clip begins at %1</source>
        <translation>Klip zaczyna się od %1</translation>
    </message>
    <message>
        <source>Nothing is saved as ranges until this is right.</source>
        <translation>Dopóki nie zostanie to poprawione, nic nie będzie zapisywane jako zakresy.</translation>
    </message>
    <message>
        <source>This list is of one clip</source>
        <translation>Ta lista dotyczy jednego klipu</translation>
    </message>
    <message>
        <source>Shots of another clip go into its own list. Nothing is saved as ranges until this is right.</source>
        <translation>Ujęcia z innego klipu należą do jego własnej listy. Dopóki nie zostanie to poprawione, nic nie będzie zapisywane jako zakresy.</translation>
    </message>
    <message>
        <source>The shot ends after the clip does</source>
        <translation>Ujęcie kończy się po końcu klipu</translation>
    </message>
    <message>
        <source>The clip ends at %1.</source>
        <translation>Klip kończy się na %1.</translation>
    </message>
    <message>
        <source>Nothing else has the tag %1</source>
        <translation>Nic innego nie ma tagu %1</translation>
    </message>
    <message>
        <source>It is saved all the same. Is it spelt as the others are?</source>
        <translation>Mimo to zostanie zapisany. Czy jest zapisany tak jak pozostałe?</translation>
    </message>
    <message>
        <source>Make it a comment</source>
        <translation>Zamień na komentarz</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Zmień na %1</translation>
    </message>
    <message>
        <source>Move start</source>
        <translation>Przesuń początek</translation>
    </message>
    <message>
        <source>Take it as a new tag</source>
        <translation>Przyjmij jako nowy tag</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Odczekaj chwilę, a następnie spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Spróbuj ponownie za %1.</translation>
    </message>
    <message>
        <source>That code does not match.</source>
        <translation>Ten kod się nie zgadza.</translation>
    </message>
    <message>
        <source>Look for the newest mail, or ask for a new code.</source>
        <translation>Sprawdź najnowszą wiadomość e-mail lub poproś o nowy kod.</translation>
    </message>
    <message>
        <source>It has no tries left. Ask for a new code.</source>
        <translation>Nie pozostała żadna próba. Poproś o nowy kod.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries left.</source>
        <translation>
            <numerusform>Pozostała %Ln próba.</numerusform>
            <numerusform>Pozostały %Ln próby.</numerusform>
            <numerusform>Pozostało %Ln prób.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal asks for fewer requests.</source>
        <translation>Portal prosi o mniejszą liczbę żądań.</translation>
    </message>
    <message>
        <source>Rushes paused.</source>
        <translation>Rushes wstrzymał pracę.</translation>
    </message>
    <message>
        <source>The portal is not working at the moment.</source>
        <translation>Portal chwilowo nie działa.</translation>
    </message>
    <message>
        <source>Rushes kept everything here.</source>
        <translation>Rushes zachował tutaj wszystko.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Następne miejsce</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Poprzednie miejsce</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AboutDialog</name>
    <message>
        <source>About Rushes</source>
        <translation>O programie Rushes</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Użyte składniki</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Rushes %1</source>
        <translation>Rushes %1</translation>
    </message>
    <message>
        <source>The ingest desk for press-media portals</source>
        <translation>Stanowisko ingestu dla portali prasowych</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Qt %1, commit %2</source>
        <translation>Qt %1, commit %2</translation>
    </message>
    <message>
        <source>© The Rushes contributors. Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later).</source>
        <translation>© Współtwórcy programu Rushes. Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej (GPL-3.0-or-later).</translation>
    </message>
    <message>
        <source>What Rushes is made with</source>
        <translation>Z czego zbudowano Rushes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>Enter opens this page in the web browser</source>
        <translation>Enter otwiera tę stronę w przeglądarce internetowej</translation>
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
        <translation>Zaloguj się…</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Konto…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj się</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Niezalogowane</translation>
    </message>
    <message>
        <source>Account waits for its code</source>
        <translation>Konto czeka na kod</translation>
    </message>
    <message>
        <source>Sign in to download</source>
        <translation>Zaloguj się, aby pobierać</translation>
    </message>
    <message>
        <source>Session has ended</source>
        <translation>Sesja wygasła</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Zalogowano</translation>
    </message>
    <message>
        <source>Enter the code from the e-mail…</source>
        <translation>Wpisz kod z wiadomości e-mail…</translation>
    </message>
    <message>
        <source>Create an account…</source>
        <translation>Utwórz konto…</translation>
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
        <translation>Ustawienia: konto</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AccountSettings</name>
    <message>
        <source>Save changes</source>
        <translation>Zapisz zmiany</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Wyloguj się wszędzie…</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>Wyloguj się tutaj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Signed-in devices</source>
        <translation>Zalogowane urządzenia</translation>
    </message>
    <message>
        <source>Member since %1</source>
        <translation>Konto od: %1</translation>
    </message>
    <message>
        <source>On this computer: %1</source>
        <translation>Na tym komputerze: %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AddPortalDialog</name>
    <message>
        <source>Nothing was added. Check the address, or ask the press office for it.</source>
        <translation>Niczego nie dodano. Sprawdź adres lub zapytaj o niego w biurze prasowym.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>Pod adresem %1 nikt nie odpowiada.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a portal for Rushes does.</source>
        <translation>%1 odpowiada, ale nie tak jak portal dla programu Rushes.</translation>
    </message>
    <message>
        <source>Add a portal</source>
        <translation>Dodaj portal</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AgendaModel</name>
    <message>
        <source>, then </source>
        <translation>, potem </translation>
    </message>
    <message>
        <source>times on this computer (%1)</source>
        <translation>czas tego komputera (%1)</translation>
    </message>
    <message>
        <source>times in UTC</source>
        <translation>czas UTC</translation>
    </message>
    <message>
        <source>times in %1 (%2)</source>
        <translation>czas: %1 (%2)</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>pozostało %1</translation>
    </message>
    <message>
        <source>Will be queued</source>
        <translation>Trafi do kolejki</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Nie ma jeszcze pliku</translation>
    </message>
    <message>
        <source>No coverage</source>
        <translation>Brak materiału</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>Teraz na żywo</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Jeszcze nieopublikowane</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BackupsDialog</name>
    <message>
        <source>Restore this backup…</source>
        <translation>Przywróć tę kopię zapasową…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Utwórz kopię teraz</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Kopie zapasowe biblioteki</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Tworzenie kopii…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Klipy</translation>
    </message>
    <message>
        <source>Other than now</source>
        <translation>Inaczej niż teraz</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Nie ma jeszcze kopii zapasowych.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Tego pliku nie można odczytać</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywracanie kopii zapasowej</translation>
    </message>
    <message>
        <source>Bring back the library of %1?</source>
        <translation>Przywrócić bibliotekę: %1?</translation>
    </message>
    <message>
        <source>Rushes closes and starts again with it. The library of now is kept beside it under another name; downloads go on from where they are.</source>
        <translation>Rushes zamknie się i uruchomi ponownie z tą kopią. Obecna biblioteka pozostanie obok pod inną nazwą; pobieranie będzie kontynuowane od miejsca, w którym się znajduje.</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>Przywróć i uruchom ponownie</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchChips</name>
    <message>
        <source>Tags of the selected clips</source>
        <translation>Tagi zaznaczonych klipów</translation>
    </message>
    <message>
        <source>%1  all %2</source>
        <translation>%1  wszystkie %2</translation>
    </message>
    <message>
        <source>%1  none</source>
        <translation>%1  żaden</translation>
    </message>
    <message>
        <source>%1  %2 of %3</source>
        <translation>%1  %2 z %3</translation>
    </message>
    <message>
        <source>%1, on %2 of %3 clips</source>
        <translation>%1, w %2 z %3 klipów</translation>
    </message>
    <message>
        <source>%1; all get it</source>
        <translation>%1; otrzymają go wszystkie</translation>
    </message>
    <message>
        <source>%1; it is taken from all</source>
        <translation>%1; zostanie usunięty ze wszystkich</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>jeszcze +%1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchRating</name>
    <message>
        <source>Rating of all selected clips</source>
        <translation>Ocena wszystkich zaznaczonych klipów</translation>
    </message>
    <message>
        <source>Rating of all selected clips: a star, Left, Right or 0 to 5 choose it, Backspace leaves it as it is</source>
        <translation>Ocena wszystkich zaznaczonych klipów: wybierz ją gwiazdką, strzałką w lewo, strzałką w prawo lub klawiszami od 0 do 5, a Backspace pozostawi ją bez zmian</translation>
    </message>
    <message>
        <source>Leave the ratings as they are</source>
        <translation>Pozostaw oceny bez zmian</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln gwiazdka</numerusform>
            <numerusform>%Ln gwiazdki</numerusform>
            <numerusform>%Ln gwiazdek</numerusform>
        </translation>
    </message>
    <message>
        <source>no rating for all</source>
        <translation>brak oceny dla wszystkich</translation>
    </message>
    <message>
        <source>%1 for all</source>
        <translation>%1 dla wszystkich</translation>
    </message>
    <message>
        <source>mixed, %1 to %2</source>
        <translation>różne, od %1 do %2</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>brak oceny</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchTagBar</name>
    <message>
        <source>Tags for all selected clips</source>
        <translation>Tagi dla wszystkich zaznaczonych klipów</translation>
    </message>
    <message>
        <source>Tags (T); commas between tags, a - in front takes one off, Enter applies them</source>
        <translation>Tagi (T); oddzielane przecinkami, znak - na początku usuwa tag, Enter zatwierdza</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Kolekcja</translation>
    </message>
    <message>
        <source>Put the selection into a collection</source>
        <translation>Umieść zaznaczenie w kolekcji</translation>
    </message>
    <message>
        <source>Log ranges</source>
        <translation>Opisz zakresy</translation>
    </message>
    <message>
        <source>Play and log the selected clips, one after the other</source>
        <translation>Odtwarzaj i opisuj zaznaczone klipy po kolei</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Export the selection (Ctrl+E)</source>
        <translation>Eksportuj zaznaczenie (Ctrl+E)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Usuń zaznaczenie</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <translation>Usuń zaznaczenie (Esc)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tagi</translation>
    </message>
    <message>
        <source>%1 clips selected</source>
        <translation>Zaznaczone klipy: %1</translation>
    </message>
    <message>
        <source>Add a tag to all %1…</source>
        <translation>Dodaj tag do wszystkich (%1)…</translation>
    </message>
    <message>
        <source>Apply to %1</source>
        <translation>Zastosuj do: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CaptionList</name>
    <message>
        <source>Captions</source>
        <translation>Napisy</translation>
    </message>
    <message>
        <source>WebVTT</source>
        <translation>WebVTT</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Save the captions in %1</source>
        <translation>Zapisz napisy: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CardSizeSlider</name>
    <message>
        <source>Size of the pictures</source>
        <translation>Wielkość obrazów</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CataloguePage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Znaleziono: %1</translation>
    </message>
    <message>
        <source>Refresh catalogue</source>
        <translation>Odśwież katalog</translation>
    </message>
    <message>
        <source>Nothing in this catalogue is all of this.</source>
        <translation>Nic w tym katalogu nie spełnia wszystkich tych warunków.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ChangeEmailPage</name>
    <message>
        <source>Change the e-mail</source>
        <translation>Zmiana adresu e-mail</translation>
    </message>
    <message>
        <source>A new code goes to the new address. The old one can no longer be used then.</source>
        <translation>Nowy kod zostanie wysłany na nowy adres. Starego nie będzie już można użyć.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Wyślij kod</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipChooser</name>
    <message>
        <source>Give to this clip</source>
        <translation>Przypisz do tego klipu</translation>
    </message>
    <message>
        <source>Choose the clip</source>
        <translation>Wybierz klip</translation>
    </message>
    <message>
        <source>Search the clips</source>
        <translation>Szukaj w klipach</translation>
    </message>
    <message>
        <source>Words, or a query such as place:Brussels</source>
        <translation>Słowa lub zapytanie, np. place:Brussels</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Klipy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>No clip is like that.</source>
        <translation>Żaden klip nie pasuje.</translation>
    </message>
    <message>
        <source>These are the first ones; more words find fewer.</source>
        <translation>To pierwsze wyniki; więcej słów zawęzi wyszukiwanie.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipFacts</name>
    <message>
        <source>Technical</source>
        <translation>Dane techniczne</translation>
    </message>
    <message>
        <source>SHA-256 verified</source>
        <translation>SHA-256 zweryfikowano</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nie zweryfikowano</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Nie udało się odczytać pliku: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipInspector</name>
    <message>
        <source>Seen</source>
        <translation>Obejrzane</translation>
    </message>
    <message>
        <source>Take note of it: the mark on the clip goes (S)</source>
        <translation>Przyjmij do wiadomości: oznaczenie na klipie zniknie (S)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Review the sidecar</source>
        <translation>Sprawdź plik towarzyszący</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Dodaj tag</translation>
    </message>
    <message>
        <source>Tag the selection (T); commas between tags, Enter stores them</source>
        <translation>Otaguj zaznaczenie (T); tagi oddzielane przecinkami, Enter zapisuje</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tagi</translation>
    </message>
    <message>
        <source>What is to be seen and heard</source>
        <translation>Co widać i słychać</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notatka</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>%1 clips selected</source>
        <translation>Zaznaczone klipy: %1</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>brak oceny</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 z 5</translation>
    </message>
    <message>
        <source>Portals corrected or withdrew %1 of %2</source>
        <translation>Portale poprawiły lub wycofały %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
            <numerusform>%Ln klipy</numerusform>
            <numerusform>%Ln klipów</numerusform>
        </translation>
    </message>
    <message>
        <source>How good the clip is, from none to five stars. It is searched with rating: and goes into sidecars and exports.</source>
        <translation>Jak dobry jest klip: od braku gwiazdek do pięciu. Ocenę można wyszukać przez rating:, trafia ona też do plików towarzyszących i eksportów.</translation>
    </message>
    <message>
        <source>Words by which the clip is found, with commas between them.</source>
        <translation>Słowa, po których można znaleźć klip, rozdzielone przecinkami.</translation>
    </message>
    <message>
        <source>What colleagues should know of the clip. A code of the shorthand between two equals signs is written out.</source>
        <translation>Co współpracownicy powinni wiedzieć o klipie. Kod skrótu wpisany między dwoma znakami równości jest rozwijany.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipLog</name>
    <message>
        <source>Set Out</source>
        <translation>Ustawienie końca</translation>
    </message>
    <message>
        <source>No range is open. Mark In first (I).</source>
        <translation>Żaden zakres nie jest otwarty. Najpierw zaznacz początek (I).</translation>
    </message>
    <message>
        <source>Out has to come after In.</source>
        <translation>Koniec musi następować po początku.</translation>
    </message>
    <message>
        <source>Close Range and Open Next</source>
        <translation>Zamknięcie zakresu i otwarcie następnego</translation>
    </message>
    <message>
        <source>There is a marker at this frame already.</source>
        <translation>Na tej klatce jest już znacznik.</translation>
    </message>
    <message>
        <source>Tag Range</source>
        <translation>Otagowanie zakresu</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipModel</name>
    <message>
        <source>Clips</source>
        <translation>Klipy</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Odczytywanie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Start TC</source>
        <translation>Początkowy TC</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Brak pliku</translation>
    </message>
    <message>
        <source>Disk is away</source>
        <translation>Dysk odłączony</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Bez pliku</translation>
    </message>
    <message>
        <source>Arriving, %1</source>
        <translation>Trwa odbiór, %1</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Trwa odbiór</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln gwiazdka</numerusform>
            <numerusform>%Ln gwiazdki</numerusform>
            <numerusform>%Ln gwiazdek</numerusform>
        </translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation>tagi: %1</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>zweryfikowano</translation>
    </message>
    <message>
        <source>File is in the wastebasket</source>
        <translation>Plik jest w koszu</translation>
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
        <translation>progresywny</translation>
    </message>
    <message>
        <source>interlaced, top first</source>
        <translation>z przeplotem, górne pole pierwsze</translation>
    </message>
    <message>
        <source>interlaced, bottom first</source>
        <translation>z przeplotem, dolne pole pierwsze</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>%1-bit</source>
        <translation>%1-bitowy</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Wideo</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Rozdzielczość</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Klatki/s</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Rolka</translation>
    </message>
    <message>
        <source>Wrapper</source>
        <translation>Kontener</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipsPage</name>
    <message>
        <source>All clips</source>
        <translation>Wszystkie klipy</translation>
    </message>
    <message>
        <source>Search the clips: words, tag:, place:, rating:, date:</source>
        <translation>Szukaj klipów: słowa, tag:, place:, rating:, date:</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Show what the clips are like (F)</source>
        <translation>Pokaż cechy klipów (F)</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Klipy</translation>
    </message>
    <message>
        <source>Clear rating</source>
        <translation>Usuń ocenę</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Oceń na %1</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>Otaguj zaznaczenie</translation>
    </message>
    <message>
        <source>Show or hide facets</source>
        <translation>Pokaż lub ukryj filtry</translation>
    </message>
    <message>
        <source>Mark as seen what portals said</source>
        <translation>Oznacz informacje z portali jako obejrzane</translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>Eksportuj zaznaczenie</translation>
    </message>
    <message>
        <source>Shot list as text</source>
        <translation>Lista ujęć jako tekst</translation>
    </message>
    <message>
        <source>New collection from the selection</source>
        <translation>Nowa kolekcja z zaznaczenia</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>Wyjmij z kolekcji</translation>
    </message>
    <message>
        <source>Earlier in the collection</source>
        <translation>Przesuń w kolekcji wcześniej</translation>
    </message>
    <message>
        <source>Later in the collection</source>
        <translation>Przesuń w kolekcji dalej</translation>
    </message>
    <message>
        <source>New from the selection…</source>
        <translation>Nowa z zaznaczenia…</translation>
    </message>
    <message>
        <source>New smart one of this search…</source>
        <translation>Nowa inteligentna z tego wyszukiwania…</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>Wyjmij z: %1</translation>
    </message>
    <message>
        <source>the collection</source>
        <translation>kolekcja</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nowa kolekcja…</translation>
    </message>
    <message>
        <source>New smart collection</source>
        <translation>Nowa inteligentna kolekcja</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nowa kolekcja</translation>
    </message>
    <message>
        <source>Name of the collection of all that “%1” finds</source>
        <translation>Nazwa kolekcji obejmującej wszystko, co znajduje „%1”</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nazwa kolekcji</translation>
    </message>
    <message>
        <source>Make collection</source>
        <translation>Utwórz kolekcję</translation>
    </message>
    <message>
        <source>There is a collection “%1” already.</source>
        <translation>Kolekcja „%1” już istnieje.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name.</source>
        <translation>Niczego nie zmieniono. Wybierz inną nazwę.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
            <numerusform>%Ln klipy</numerusform>
            <numerusform>%Ln klipów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Znaleziono: %1</translation>
    </message>
    <message>
        <source>No clips match</source>
        <translation>Brak pasujących klipów</translation>
    </message>
    <message>
        <source>Nothing in the library is all of this.</source>
        <translation>Nic w bibliotece nie spełnia wszystkich tych warunków.</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation>Pokaż wszystkie klipy</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>Nie ma jeszcze klipów</translation>
    </message>
    <message>
        <source>What you download becomes a clip here once it is whole and verified.</source>
        <translation>Pobrany materiał staje się tu klipem, gdy jest kompletny i zweryfikowany.</translation>
    </message>
    <message>
        <source>%1 clips are selected, and that is too many at once.</source>
        <translation>Zaznaczono za dużo klipów naraz: %1.</translation>
    </message>
    <message>
        <source>Rushes changed nothing. Select at most %1.</source>
        <translation>Rushes niczego nie zmienił. Zaznacz najwyżej %1.</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>Zaznaczono: %1 z %2</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Otaguj…</translation>
    </message>
    <message>
        <source>Edit the tags…</source>
        <translation>Edytuj tagi…</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Kolekcja</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln gwiazdka</numerusform>
            <numerusform>%Ln gwiazdki</numerusform>
            <numerusform>%Ln gwiazdek</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Obejrzane</translation>
    </message>
    <message>
        <source>Show text…</source>
        <translation>Pokaż tekst…</translation>
    </message>
    <message>
        <source>Compare with sidecar</source>
        <translation>Porównaj z plikiem towarzyszącym</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Start timecode</source>
        <translation>Początkowy kod czasowy</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Podpis źródła</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Find missing files…</source>
        <translation>Znajdź brakujące pliki…</translation>
    </message>
    <message>
        <source>Rushes left them as they are.</source>
        <translation>Rushes pozostawił je bez zmian.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars were changed outside Rushes and contradict the library.</source>
        <translation>
            <numerusform>%Ln plik towarzyszący zmieniono poza programem Rushes i jest sprzeczny z biblioteką.</numerusform>
            <numerusform>%Ln pliki towarzyszące zmieniono poza programem Rushes i są sprzeczne z biblioteką.</numerusform>
            <numerusform>%Ln plików towarzyszących zmieniono poza programem Rushes i są sprzeczne z biblioteką.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rushes kept both.</source>
        <translation>Rushes zachował obie wersje.</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln conflicts</source>
        <translation>
            <numerusform>Sprawdź %Ln konflikt</numerusform>
            <numerusform>Sprawdź %Ln konflikty</numerusform>
            <numerusform>Sprawdź %Ln konfliktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars cannot be read or written.</source>
        <translation>
            <numerusform>Nie można odczytać lub zapisać %Ln pliku towarzyszącego.</numerusform>
            <numerusform>Nie można odczytać lub zapisać %Ln plików towarzyszących.</numerusform>
            <numerusform>Nie można odczytać lub zapisać %Ln plików towarzyszących.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln sidecars</source>
        <translation>
            <numerusform>Sprawdź %Ln plik towarzyszący</numerusform>
            <numerusform>Sprawdź %Ln pliki towarzyszące</numerusform>
            <numerusform>Sprawdź %Ln plików towarzyszących</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sidecar contradicts the library in %Ln fields.</source>
        <translation>
            <numerusform>Plik towarzyszący jest sprzeczny z biblioteką w %Ln polu.</numerusform>
            <numerusform>Plik towarzyszący jest sprzeczny z biblioteką w %Ln polach.</numerusform>
            <numerusform>Plik towarzyszący jest sprzeczny z biblioteką w %Ln polach.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sidecar cannot be written.</source>
        <translation>Nie można zapisać pliku towarzyszącego.</translation>
    </message>
    <message>
        <source>The sidecar cannot be read.</source>
        <translation>Nie można odczytać pliku towarzyszącego.</translation>
    </message>
    <message>
        <source>Import shots…</source>
        <translation>Importuj ujęcia…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Otwórz w innym programie</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Otwórz za pomocą…</translation>
    </message>
    <message>
        <source>Move file to the wastebasket…</source>
        <translation>Przenieś plik do kosza…</translation>
    </message>
    <message>
        <source>Move files to the wastebasket…</source>
        <translation>Przenieś pliki do kosza…</translation>
    </message>
    <message>
        <source>A clip stays in the library while its file is being downloaded.</source>
        <translation>Klip pozostaje w bibliotece, dopóki jego plik jest pobierany.</translation>
    </message>
    <message>
        <source>Rushes removed nothing. Remove the download first, or wait until it has ended.</source>
        <translation>Rushes niczego nie usunął. Najpierw usuń pobieranie albo poczekaj, aż się skończy.</translation>
    </message>
    <message>
        <source>Their files stay where they are. Undo brings them back with all that is logged on them; after Rushes is closed, “Removed clips…” in the menu does.</source>
        <translation>Pliki pozostają tam, gdzie są. „Cofnij” przywraca klipy ze wszystkimi opisami; po zamknięciu Rushes robi to polecenie „Usunięte klipy…” w menu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others stay, because their files are being downloaded.</source>
        <translation>
            <numerusform>%Ln inny pozostaje, bo jego plik jest pobierany.</numerusform>
            <numerusform>%Ln inne pozostają, bo ich pliki są pobierane.</numerusform>
            <numerusform>%Ln innych pozostaje, bo ich pliki są pobierane.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Usuń z biblioteki</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips leave the library.</source>
        <translation>
            <numerusform>%Ln klip opuszcza bibliotekę.</numerusform>
            <numerusform>%Ln klipy opuszczają bibliotekę.</numerusform>
            <numerusform>%Ln klipów opuszcza bibliotekę.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln clips</source>
        <translation>
            <numerusform>Usuń %Ln klip</numerusform>
            <numerusform>Usuń %Ln klipy</numerusform>
            <numerusform>Usuń %Ln klipów</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the collection</source>
        <translation>Jak w kolekcji</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Od najnowszych</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Od najstarszych</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>Nazwa, od A do Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Nazwa, od Z do A</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Od najdłuższych</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Od najkrótszych</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Od największych</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Od najmniejszych</translation>
    </message>
    <message>
        <source>Earliest timecode first</source>
        <translation>Od najwcześniejszego kodu czasowego</translation>
    </message>
    <message>
        <source>Latest timecode first</source>
        <translation>Od najpóźniejszego kodu czasowego</translation>
    </message>
    <message>
        <source>Format, A to Z</source>
        <translation>Format, od A do Z</translation>
    </message>
    <message>
        <source>Format, Z to A</source>
        <translation>Format, od Z do A</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Usuń z biblioteki…</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CodeField</name>
    <message>
        <source>Code from the e-mail, six digits</source>
        <translation>Kod z wiadomości e-mail, sześć cyfr</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CodePage</name>
    <message>
        <source>Send new code</source>
        <translation>Wyślij nowy kod</translation>
    </message>
    <message>
        <source>Open the demo mailbox</source>
        <translation>Otwórz skrzynkę demonstracyjną</translation>
    </message>
    <message>
        <source>Enter the code from your e-mail</source>
        <translation>Wpisz kod z wiadomości e-mail</translation>
    </message>
    <message>
        <source>Wrong address? Change it</source>
        <translation>Błędny adres? Zmień go</translation>
    </message>
    <message>
        <source>No e-mail? Look in the spam folder, or</source>
        <translation>Brak wiadomości? Sprawdź folder ze spamem lub</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Zweryfikuj</translation>
    </message>
    <message>
        <source>Six digits are on their way to %1.</source>
        <translation>Sześć cyfr wysłano na adres %1.</translation>
    </message>
    <message>
        <source>Six digits are on their way to </source>
        <translation>Sześć cyfr wysłano na adres </translation>
    </message>
    <message>
        <source>available in %1</source>
        <translation>dostępne za %1</translation>
    </message>
    <message>
        <source>The code expires in less than a minute</source>
        <translation>Kod wygaśnie za niecałą minutę</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>Co zrobić?</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Nazwa polecenia</translation>
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
        <translation>Żadne polecenie nie ma takiej nazwy</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CopyWords</name>
    <message>
        <source>file not found</source>
        <translation>nie znaleziono pliku</translation>
    </message>
    <message>
        <source>name or folder taken</source>
        <translation>nazwa lub folder zajęte</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>dysk pełny</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>plik za duży</translation>
    </message>
    <message>
        <source>name too long</source>
        <translation>nazwa za długa</translation>
    </message>
    <message>
        <source>file unreadable</source>
        <translation>plik nieczytelny</translation>
    </message>
    <message>
        <source>folder not writable</source>
        <translation>brak prawa zapisu w folderze</translation>
    </message>
    <message>
        <source>bytes differ</source>
        <translation>różnice w bajtach</translation>
    </message>
    <message>
        <source>file in use</source>
        <translation>plik w użyciu</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>przerwano</translation>
    </message>
    <message>
        <source>Copied twice, verified</source>
        <translation>Skopiowano dwukrotnie, zweryfikowano</translation>
    </message>
    <message>
        <source>In the watch folder</source>
        <translation>W folderze obserwowanym</translation>
    </message>
    <message>
        <source>Copied and verified</source>
        <translation>Skopiowano i zweryfikowano</translation>
    </message>
    <message>
        <source>Watch folder: being copied</source>
        <translation>Folder obserwowany: trwa kopiowanie</translation>
    </message>
    <message>
        <source>Second copy: being made</source>
        <translation>Druga kopia: trwa tworzenie</translation>
    </message>
    <message>
        <source>Watch folder: waits for its drive</source>
        <translation>Folder obserwowany: czeka na swój dysk</translation>
    </message>
    <message>
        <source>Second copy: waits for its drive</source>
        <translation>Druga kopia: czeka na swój dysk</translation>
    </message>
    <message>
        <source>Watch folder: copy failed</source>
        <translation>Folder obserwowany: kopiowanie nie powiodło się</translation>
    </message>
    <message>
        <source>Second copy: failed</source>
        <translation>Druga kopia: niepowodzenie</translation>
    </message>
    <message>
        <source>Watch folder: %1</source>
        <translation>Folder obserwowany: %1</translation>
    </message>
    <message>
        <source>Second copy: %1</source>
        <translation>Druga kopia: %1</translation>
    </message>
    <message>
        <source>It is in the watch folder, as %1.</source>
        <translation>Plik jest w folderze obserwowanym jako %1.</translation>
    </message>
    <message>
        <source>Copied to %1, verified.</source>
        <translation>Skopiowano do %1, zweryfikowano.</translation>
    </message>
    <message>
        <source>It comes into the watch folder %1.</source>
        <translation>Plik trafi do folderu obserwowanego %1.</translation>
    </message>
    <message>
        <source>A second copy comes to %1.</source>
        <translation>Druga kopia trafi do %1.</translation>
    </message>
    <message>
        <source>The watch folder waits for the drive of %1.</source>
        <translation>Folder obserwowany czeka na dysk z folderem %1.</translation>
    </message>
    <message>
        <source>The second copy waits for the drive of %1.</source>
        <translation>Druga kopia czeka na dysk z folderem %1.</translation>
    </message>
    <message>
        <source>The copy for the watch folder %1 failed</source>
        <translation>Kopiowanie do folderu obserwowanego %1 nie powiodło się</translation>
    </message>
    <message>
        <source>The second copy in %1 failed</source>
        <translation>Utworzenie drugiej kopii w %1 nie powiodło się</translation>
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
        <translation>Sam plik znajduje się w całości we własnym folderze. Kopia powstanie automatycznie, gdy dysk będzie znów dostępny.</translation>
    </message>
    <message>
        <source>The file itself is whole in its own folder.</source>
        <translation>Sam plik znajduje się w całości we własnym folderze.</translation>
    </message>
    <message>
        <source>%1 Make room on the drive of the copy, then try again (R).</source>
        <translation>%1 Zwolnij miejsce na dysku kopii, a następnie spróbuj ponownie (R).</translation>
    </message>
    <message>
        <source>%1 The drive of the copy takes no file of this size; choose another folder in Names and folders.</source>
        <translation>%1 Dysk kopii nie przyjmuje plików tej wielkości; wybierz inny folder w oknie „Nazwy i foldery”.</translation>
    </message>
    <message>
        <source>%1 The drive of the copy takes no name of this length; choose another folder in Names and folders.</source>
        <translation>%1 Dysk kopii nie przyjmuje nazw tej długości; wybierz inny folder w oknie „Nazwy i foldery”.</translation>
    </message>
    <message>
        <source>%1 Make the folder of the copy writable, or choose another in Names and folders, then try again (R).</source>
        <translation>%1 Zezwól na zapis w folderze kopii lub wybierz inny w oknie „Nazwy i foldery”, a następnie spróbuj ponownie (R).</translation>
    </message>
    <message>
        <source>%1 Choose another folder for the copy in Names and folders.</source>
        <translation>%1 Wybierz inny folder dla kopii w oknie „Nazwy i foldery”.</translation>
    </message>
    <message>
        <source>What was read back from the drive is not what the file holds, so the copy was not given its name. Try again (R); if it happens again the drive may be failing.</source>
        <translation>Dane odczytane z dysku różnią się od zawartości pliku, dlatego kopia nie otrzymała swojej nazwy. Spróbuj ponownie (R); jeśli problem się powtórzy, dysk może być uszkodzony.</translation>
    </message>
    <message>
        <source>The finished file is not where it was put. Put it back, or download it again.</source>
        <translation>Ukończonego pliku nie ma tam, gdzie został umieszczony. Umieść go tam z powrotem lub pobierz ponownie.</translation>
    </message>
    <message>
        <source>The finished file could not be read. Check the drive on which it is, then try again (R).</source>
        <translation>Nie udało się odczytać ukończonego pliku. Sprawdź dysk, na którym się znajduje, a następnie spróbuj ponownie (R).</translation>
    </message>
    <message>
        <source>%1 Try again (R), or let the next start of Rushes do it.</source>
        <translation>%1 Spróbuj ponownie (R) lub poczekaj do następnego uruchomienia programu Rushes.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Countdown</name>
    <message>
        <source>expires in %1</source>
        <translation>wygasa za %1</translation>
    </message>
    <message>
        <source>This code has run out. Ask for a new one.</source>
        <translation>Ten kod wygasł. Poproś o nowy.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CrashReportDialog</name>
    <message>
        <source>Report of an unexpected end</source>
        <translation>Raport o nieoczekiwanym zakończeniu</translation>
    </message>
    <message>
        <source>Rushes ended unexpectedly last time. This report is kept on this computer and sent nowhere. It names the place in the program and the last lines of its log, without your folders, addresses and keys.</source>
        <translation>Ostatnim razem Rushes nieoczekiwanie zakończył działanie. Ten raport pozostaje na tym komputerze i nie jest nigdzie wysyłany. Wskazuje miejsce w programie i ostatnie wiersze dziennika, bez folderów, adresów i kluczy użytkownika.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>Usuń raport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation>Nie można odczytać raportu.</translation>
    </message>
    <message>
        <source>The report cannot be deleted: %1</source>
        <translation>Nie można usunąć raportu: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DemoMailbox</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Demo mailbox</source>
        <translation>Skrzynka demonstracyjna</translation>
    </message>
    <message>
        <source>The demo portal sends no mail. It puts each one here.</source>
        <translation>Portal demonstracyjny nie wysyła wiadomości e-mail. Każda trafia tutaj.</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Treść wiadomości</translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation>Nie ma jeszcze wiadomości</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation>Od %1, %2</translation>
    </message>
    <message>
        <source>It comes within a few seconds.</source>
        <translation>Nadejdzie w ciągu kilku sekund.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Kod %1</translation>
    </message>
    <message>
        <source>Use code %1</source>
        <translation>Użyj kodu %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DetailsPage</name>
    <message>
        <source>This is an e-mail address</source>
        <translation>To jest adres e-mail</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcjonalnie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Wyślij kod</translation>
    </message>
    <message>
        <source>An address looks like desk@example.org</source>
        <translation>Adres ma postać desk@example.org</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DeviceList</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Signed-in devices</source>
        <translation>Zalogowane urządzenia</translation>
    </message>
    <message>
        <source>Asking the portal which devices are signed in</source>
        <translation>Pobieranie z portalu listy zalogowanych urządzeń</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj się</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Wyloguj: %1</translation>
    </message>
    <message>
        <source>%1 is signed out</source>
        <translation>Wylogowano: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DeviceModel</name>
    <message>
        <source>A device that gave no name</source>
        <translation>Urządzenie bez nazwy</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (ten komputer)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <translation>zalogowano: %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>ostatnio widziane: %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Zalogowano</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatnio widziane</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DiagnosticsDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Wyszukiwanie…</translation>
    </message>
    <message>
        <source>Show the names of portals and servers</source>
        <translation>Pokaż nazwy portali i serwerów</translation>
    </message>
    <message>
        <source>Show the names of files and folders</source>
        <translation>Pokaż nazwy plików i folderów</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostyka</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Części</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>Znajdź w tym tekście (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Znajdź w tym tekście</translation>
    </message>
    <message>
        <source>This is what would be saved, word for word. Marked words stand for what was taken out: people, passwords, your own folder and, unless you show them, portals and files. It is saved where you say, and sent nowhere.</source>
        <translation>Dokładnie to zostanie zapisane, słowo w słowo. Wyróżnione słowa zastępują to, co usunięto: osoby, hasła, Twój własny folder oraz – o ile ich nie pokażesz – portale i pliki. Dane zostaną zapisane we wskazanym miejscu i nigdzie nie są wysyłane.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiuj tekst</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Zapisz jako tekst…</translation>
    </message>
    <message>
        <source>Save as ZIP…</source>
        <translation>Zapisz jako ZIP…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Tekst znajduje się w schowku.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln wystąpienie</numerusform>
            <numerusform>%Ln wystąpienia</numerusform>
            <numerusform>%Ln wystąpień</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Zapisz dane diagnostyczne</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archiwum (*.zip)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>It was not saved. Check that the folder is there, can be written to and has space.</source>
        <translation>Nie zapisano. Sprawdź, czy folder istnieje, czy można w nim zapisywać i czy jest w nim miejsce.</translation>
    </message>
    <message>
        <source>%1 is there already, and was left as it is. Choose another name.</source>
        <translation>%1 już istnieje i nie został zmieniony. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Zapisano jako %1.</translation>
    </message>
    <message>
        <source>Tick this where whoever helps you must know which portals and servers are meant.</source>
        <translation>Zaznacz, jeśli osoba, która ci pomaga, musi wiedzieć, o które portale i serwery chodzi.</translation>
    </message>
    <message>
        <source>Tick this where whoever helps you must know which files and folders are meant.</source>
        <translation>Zaznacz, jeśli osoba, która ci pomaga, musi wiedzieć, o które pliki i foldery chodzi.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DiskLabel</name>
    <message>
        <source>%1 free of %2</source>
        <translation>wolne %1 z %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DonePage</name>
    <message>
        <source>Your account is ready</source>
        <translation>Konto jest gotowe</translation>
    </message>
    <message>
        <source>You are signed in as %1 and can download broadcast-quality video.</source>
        <translation>Zalogowano jako %1. Można już pobierać materiały wideo w jakości emisyjnej.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DownloadsPage</name>
    <message>
        <source>Downloads</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Search the queue: name, meeting, state</source>
        <translation>Szukaj w kolejce: nazwa, posiedzenie, stan</translation>
    </message>
    <message>
        <source>Parts, speed and events</source>
        <translation>Części, prędkość i zdarzenia</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Wstrzymaj wszystko</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Znaleziono: %1</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>Zaznaczono: %1 z %2</translation>
    </message>
    <message>
        <source>Nothing is queued</source>
        <translation>Kolejka jest pusta</translation>
    </message>
    <message>
        <source>Queue a video with D, or a whole meeting with its button. Downloads go on after a restart.</source>
        <translation>Dodaj film do kolejki klawiszem D lub całe posiedzenie jego przyciskiem. Po ponownym uruchomieniu pobieranie jest kontynuowane.</translation>
    </message>
    <message>
        <source>No downloads match</source>
        <translation>Brak pasujących pobierań</translation>
    </message>
    <message>
        <source>No name, meeting or state in the queue has all of these words.</source>
        <translation>Żadna nazwa, żadne posiedzenie ani żaden stan w kolejce nie zawiera wszystkich tych słów.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DurationHistogram</name>
    <message>
        <source>Durations</source>
        <translation>Czasy trwania</translation>
    </message>
    <message>
        <source>Drag over durations to choose them; Left and Right move the beginning, with Shift the end, Delete chooses all</source>
        <translation>Przeciągnij po czasach trwania, aby je wybrać; strzałki w lewo i w prawo przesuwają początek, z klawiszem Shift koniec, Delete wybiera wszystkie</translation>
    </message>
    <message>
        <source>any duration</source>
        <translation>dowolny czas trwania</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 i więcej</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>poniżej %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
            <numerusform>%Ln klipy</numerusform>
            <numerusform>%Ln klipów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EditNames</name>
    <message numerus="yes">
        <source>Tag %Ln Clips</source>
        <translation>
            <numerusform>Otagowanie %Ln klipu</numerusform>
            <numerusform>Otagowanie %Ln klipów</numerusform>
            <numerusform>Otagowanie %Ln klipów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln Clips</source>
        <translation>
            <numerusform>Ocena %Ln klipu</numerusform>
            <numerusform>Ocena %Ln klipów</numerusform>
            <numerusform>Ocena %Ln klipów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag and Rate %Ln Clips</source>
        <translation>
            <numerusform>Otagowanie i ocena %Ln klipu</numerusform>
            <numerusform>Otagowanie i ocena %Ln klipów</numerusform>
            <numerusform>Otagowanie i ocena %Ln klipów</numerusform>
        </translation>
    </message>
    <message>
        <source>Note Clip</source>
        <translation>Notatka do klipu</translation>
    </message>
    <message numerus="yes">
        <source>Relink %Ln Clips</source>
        <translation>
            <numerusform>Ponowne powiązanie %Ln klipu</numerusform>
            <numerusform>Ponowne powiązanie %Ln klipów</numerusform>
            <numerusform>Ponowne powiązanie %Ln klipów</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Range</source>
        <translation>Dodanie zakresu</translation>
    </message>
    <message>
        <source>Move Range</source>
        <translation>Przesunięcie zakresu</translation>
    </message>
    <message>
        <source>Set In</source>
        <translation>Ustawienie początku</translation>
    </message>
    <message>
        <source>Set Out</source>
        <translation>Ustawienie końca</translation>
    </message>
    <message>
        <source>Tag Range</source>
        <translation>Otagowanie zakresu</translation>
    </message>
    <message>
        <source>Note Range</source>
        <translation>Uwaga do zakresu</translation>
    </message>
    <message>
        <source>Remove Range</source>
        <translation>Usunięcie zakresu</translation>
    </message>
    <message>
        <source>Add Marker</source>
        <translation>Dodanie znacznika</translation>
    </message>
    <message>
        <source>Move Marker</source>
        <translation>Przesunięcie znacznika</translation>
    </message>
    <message>
        <source>Note Marker</source>
        <translation>Notatka do znacznika</translation>
    </message>
    <message>
        <source>Remove Marker</source>
        <translation>Usunięcie znacznika</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>Dodanie tagu</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Zmiana nazwy tagu</translation>
    </message>
    <message>
        <source>Move Tag</source>
        <translation>Przesunięcie tagu</translation>
    </message>
    <message>
        <source>Colour Tag</source>
        <translation>Zmiana koloru tagu</translation>
    </message>
    <message>
        <source>Change Synonyms</source>
        <translation>Zmiana synonimów</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Tags</source>
        <translation>
            <numerusform>Przesunięcie %Ln tagu</numerusform>
            <numerusform>Przesunięcie %Ln tagów</numerusform>
            <numerusform>Przesunięcie %Ln tagów</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge Tags</source>
        <translation>Scalenie tagów</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Tags</source>
        <translation>
            <numerusform>Usunięcie %Ln tagu</numerusform>
            <numerusform>Usunięcie %Ln tagów</numerusform>
            <numerusform>Usunięcie %Ln tagów</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Tags</source>
        <translation>Import tagów</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln Shorthands</source>
        <translation>
            <numerusform>Dodanie %Ln skrótu</numerusform>
            <numerusform>Dodanie %Ln skrótów</numerusform>
            <numerusform>Dodanie %Ln skrótów</numerusform>
        </translation>
    </message>
    <message>
        <source>Change Shorthand</source>
        <translation>Zmiana skrótów</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Shorthands</source>
        <translation>
            <numerusform>Usunięcie %Ln skrótu</numerusform>
            <numerusform>Usunięcie %Ln skrótów</numerusform>
            <numerusform>Usunięcie %Ln skrótów</numerusform>
        </translation>
    </message>
    <message>
        <source>Make Collection</source>
        <translation>Utworzenie kolekcji</translation>
    </message>
    <message>
        <source>Rename Collection</source>
        <translation>Zmiana nazwy kolekcji</translation>
    </message>
    <message>
        <source>Change Search</source>
        <translation>Zmiana wyszukiwania</translation>
    </message>
    <message>
        <source>Remove Collection</source>
        <translation>Usunięcie kolekcji</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln Clips into Collection</source>
        <translation>
            <numerusform>Umieszczenie %Ln klipu w kolekcji</numerusform>
            <numerusform>Umieszczenie %Ln klipów w kolekcji</numerusform>
            <numerusform>Umieszczenie %Ln klipów w kolekcji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln Clips out of Collection</source>
        <translation>
            <numerusform>Wyjęcie %Ln klipu z kolekcji</numerusform>
            <numerusform>Wyjęcie %Ln klipów z kolekcji</numerusform>
            <numerusform>Wyjęcie %Ln klipów z kolekcji</numerusform>
        </translation>
    </message>
    <message>
        <source>Order Collection</source>
        <translation>Uporządkowanie kolekcji</translation>
    </message>
    <message>
        <source>Take Changes from %1</source>
        <translation>Przejęcie zmian z %1</translation>
    </message>
    <message>
        <source>Take Changes from %1 Sidecars</source>
        <translation>Przejęcie zmian z plików towarzyszących (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Decide Conflicts of %Ln Clips</source>
        <translation>
            <numerusform>Rozstrzygnięcie konfliktów %Ln klipu</numerusform>
            <numerusform>Rozstrzygnięcie konfliktów %Ln klipów</numerusform>
            <numerusform>Rozstrzygnięcie konfliktów %Ln klipów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Shots</source>
        <translation>
            <numerusform>Import %Ln ujęcia</numerusform>
            <numerusform>Import %Ln ujęć</numerusform>
            <numerusform>Import %Ln ujęć</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Shorthands</source>
        <translation>Import skrótów</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Clips from Library</source>
        <translation>
            <numerusform>Usunięcie %Ln klipu z biblioteki</numerusform>
            <numerusform>Usunięcie %Ln klipów z biblioteki</numerusform>
            <numerusform>Usunięcie %Ln klipów z biblioteki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring Back %Ln Clips</source>
        <translation>
            <numerusform>Przywrócenie %Ln klipu</numerusform>
            <numerusform>Przywrócenie %Ln klipów</numerusform>
            <numerusform>Przywrócenie %Ln klipów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EditStack</name>
    <message>
        <source>Somebody else has just changed this clip.</source>
        <translation>Ktoś inny właśnie zmienił ten klip.</translation>
    </message>
    <message>
        <source>Your change was not stored. Rushes shows theirs now; make yours again if it still fits.</source>
        <translation>Wprowadzona zmiana nie została zapisana. Rushes pokazuje teraz tamtą; wprowadź swoją ponownie, jeśli nadal pasuje.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back.</source>
        <translation>„%1”: nie można cofnąć.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same thing since. Rushes left theirs as it is.</source>
        <translation>Od tego czasu ktoś inny zmienił to samo. Rushes pozostawił tamtą zmianę.</translation>
    </message>
    <message>
        <source>“%1” cannot be done again.</source>
        <translation>„%1”: nie można ponowić.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Ponów: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EqualFilesDelegate</name>
    <message>
        <source>Equal files</source>
        <translation>Identyczne pliki</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Zdarzenie</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EventWords</name>
    <message>
        <source>Put back. Its bytes were let go of, so it begins anew.</source>
        <translation>Z powrotem w kolejce. Pobrane bajty zostały już zwolnione, więc pobieranie zaczyna się od nowa.</translation>
    </message>
    <message>
        <source>Gave its place to a file that is needed sooner; its bytes are kept.</source>
        <translation>Ustąpił miejsca plikowi potrzebnemu wcześniej; jego bajty pozostają.</translation>
    </message>
    <message>
        <source>Taken up after Rushes was ended.</source>
        <translation>Wznowiono po zamknięciu programu Rushes.</translation>
    </message>
    <message>
        <source>The file was replaced at its source; started over.</source>
        <translation>Plik został zastąpiony w źródle; pobieranie zaczyna się od nowa.</translation>
    </message>
    <message>
        <source>The checksum is not the published one. What may be wrong is fetched again and compared block by block.</source>
        <translation>Suma kontrolna różni się od opublikowanej. To, co może być błędne, jest pobierane ponownie i porównywane blok po bloku.</translation>
    </message>
    <message>
        <source>The link was no longer accepted; a new one was asked for.</source>
        <translation>Link nie był już przyjmowany; poproszono o nowy.</translation>
    </message>
    <message>
        <source>Verified and finished.</source>
        <translation>Zweryfikowano i ukończono.</translation>
    </message>
    <message>
        <source>Finished; nobody published a checksum to compare.</source>
        <translation>Ukończono; nie opublikowano sumy kontrolnej do porównania.</translation>
    </message>
    <message>
        <source>The file was changed after it came; the history of its folder says so.</source>
        <translation>Plik został zmieniony po pobraniu; jest to zapisane w historii jego folderu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks on the disk are not what arrived; they are fetched again.</source>
        <translation>
            <numerusform>%Ln blok na dysku różni się od tego, co przyszło; jest pobierany ponownie.</numerusform>
            <numerusform>%Ln bloki na dysku różnią się od tego, co przyszło; są pobierane ponownie.</numerusform>
            <numerusform>%Ln bloków na dysku różni się od tego, co przyszło; są pobierane ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program holds the file. Rushes tries again in %1.</source>
        <translation>Inny program zajmuje plik. Rushes spróbuje ponownie za %1.</translation>
    </message>
    <message>
        <source>Try %1 of %2 follows in %3.</source>
        <translation>Próba %1 z %2 nastąpi za %3.</translation>
    </message>
    <message>
        <source>Interrupted. %1</source>
        <translation>Przerwano. %1</translation>
    </message>
    <message>
        <source>Interrupted (%1). %2</source>
        <translation>Przerwano (%1). %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Where it comes from could not be written into the history of its folder: %1</source>
        <translation>Pochodzenia nie udało się zapisać w historii folderu: %1</translation>
    </message>
    <message>
        <source>Recorded in the history of its folder, generation %1.</source>
        <translation>Zapisano w historii folderu, generacja %1.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ExportMenu</name>
    <message>
        <source>Export as</source>
        <translation>Eksportuj jako</translation>
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
        <translation>Posiedzenie</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Klatki/s</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Zweryfikowano</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nie zweryfikowano</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wycofany</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Poprawiony</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 kl./s</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Brak oceny</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln gwiazdka</numerusform>
            <numerusform>%Ln gwiazdki</numerusform>
            <numerusform>%Ln gwiazdek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>wybrano %Ln</numerusform>
            <numerusform>wybrano %Ln</numerusform>
            <numerusform>wybrano %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Mniej</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>jeszcze %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
            <numerusform>%Ln klipy</numerusform>
            <numerusform>%Ln klipów</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>wybrane</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::FacetPanel</name>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Any duration</source>
        <translation>Dowolny czas trwania</translation>
    </message>
    <message>
        <source>What the clips that are shown are like, with how many there are. Choosing one writes it into the search.</source>
        <translation>Cechy wyświetlanych klipów wraz z ich liczbą. Wybranie cechy wpisuje ją do wyszukiwania.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Filmstrip</name>
    <message>
        <source>Clips to log</source>
        <translation>Klipy do opisania</translation>
    </message>
    <message>
        <source>Place among the clips</source>
        <translation>Pozycja wśród klipów</translation>
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
        <translation>%1 z %2</translation>
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
        <translation>Wszystkie portale</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Broadcast files</source>
        <translation>Pliki w jakości emisyjnej</translation>
    </message>
    <message>
        <source>Mezzanine files</source>
        <translation>Pliki mezzanine</translation>
    </message>
    <message>
        <source>Web files</source>
        <translation>Pliki internetowe</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Pliki proxy</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ImportFoldersDialog</name>
    <message>
        <source>No import folders yet. Add… names one.</source>
        <translation>Nie ma jeszcze folderów importu. Przycisk Dodaj… pozwala wskazać folder.</translation>
    </message>
    <message>
        <source>&amp;Also the folders below it</source>
        <translation>&amp;Także podfoldery</translation>
    </message>
    <message>
        <source>Import folders</source>
        <translation>Foldery importu</translation>
    </message>
    <message>
        <source>New video, sound and pictures in these folders come into the library by themselves, where they lie, once they have stopped growing. Each comes once.</source>
        <translation>Nowe pliki wideo, dźwięki i zdjęcia w tych folderach trafiają do biblioteki same, bez przenoszenia, gdy tylko przestaną rosnąć. Każdy plik jest dodawany raz.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>&amp;Tags of its clips, with commas between</source>
        <translation>T&amp;agi jego klipów, rozdzielone przecinkami</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Dodaj…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Folder importu</translation>
    </message>
    <message>
        <source>Cards lie in folders of their own. Without this only files that lie in the import folder itself come in.</source>
        <translation>Karty leżą we własnych folderach. Bez tego wchodzą tylko pliki leżące w samym folderze importu.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ImportFoldersModel</name>
    <message>
        <source>Off</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>Not looked into yet</source>
        <translation>Jeszcze nie sprawdzono</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Obserwowany</translation>
    </message>
    <message numerus="yes">
        <source>Importing, %Ln files left</source>
        <translation>
            <numerusform>Importowanie, pozostał %Ln plik</numerusform>
            <numerusform>Importowanie, pozostały %Ln pliki</numerusform>
            <numerusform>Importowanie, pozostało %Ln plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there: its drive may be unplugged</source>
        <translation>Niedostępny: dysk może być odłączony</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips came</source>
        <translation>
            <numerusform>%Ln nowy klip</numerusform>
            <numerusform>%Ln nowe klipy</numerusform>
            <numerusform>%Ln nowych klipów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files still grow</source>
        <translation>
            <numerusform>%Ln plik wciąż rośnie</numerusform>
            <numerusform>%Ln pliki wciąż rosną</numerusform>
            <numerusform>%Ln plików wciąż rośnie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln plik nieczytelny</numerusform>
            <numerusform>%Ln pliki nieczytelne</numerusform>
            <numerusform>%Ln plików nieczytelnych</numerusform>
        </translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Folder importu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::KeyListDialog</name>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::KeyMap</name>
    <message>
        <source> or </source>
        <translation> lub </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LevelMeters</name>
    <message>
        <source>Levels of the sound</source>
        <translation>Poziomy dźwięku</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogInspector</name>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Tagi oddzielane przecinkami</translation>
    </message>
    <message>
        <source>Tags (T); commas between tags, Enter stores them, Esc returns to the player</source>
        <translation>Tagi (T); oddzielane przecinkami, Enter zapisuje, Esc wraca do odtwarzacza</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Note (N): what is to be seen and heard</source>
        <translation>Notatka (N): co widać i słychać</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>brak oceny</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 z 5</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Znacznik</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Tags of the range that is open or chosen, else of the clip. Commas stand between them, and Esc stores them.</source>
        <translation>Tagi otwartego lub wybranego zakresu, a jeśli go nie ma – klipu. Rozdziela się je przecinkami, a Esc je zapisuje.</translation>
    </message>
    <message>
        <source>A note for the range that is open or chosen, else for the clip. Esc stores it and leads back to the player.</source>
        <translation>Notatka do otwartego lub wybranego zakresu, a jeśli go nie ma – do klipu. Esc zapisuje ją i wraca do odtwarzacza.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogModel</name>
    <message>
        <source>Marker</source>
        <translation>Znacznik</translation>
    </message>
    <message>
        <source>marker at %1</source>
        <translation>znacznik na %1</translation>
    </message>
    <message>
        <source>open range from %1</source>
        <translation>otwarty zakres od %1</translation>
    </message>
    <message>
        <source>range from %1 to %2</source>
        <translation>zakres od %1 do %2</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC początku</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC końca</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogTable</name>
    <message>
        <source>Ranges and markers</source>
        <translation>Zakresy i znaczniki</translation>
    </message>
    <message>
        <source>No ranges yet. I marks where one begins, O where it ends.</source>
        <translation>Nie ma jeszcze zakresów. I zaznacza początek zakresu, O koniec.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogTransport</name>
    <message>
        <source>Timecode</source>
        <translation>Kod czasowy</translation>
    </message>
    <message>
        <source>Go to timecode</source>
        <translation>Przejdź do kodu czasowego</translation>
    </message>
    <message>
        <source>TC or +5:00</source>
        <translation>TC lub +5:00</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Prędkość</translation>
    </message>
    <message>
        <source>One frame back (Left)</source>
        <translation>Jedna klatka wstecz (Left)</translation>
    </message>
    <message>
        <source>Play backwards, again for 2×, 4× and 8× (J)</source>
        <translation>Odtwarzaj wstecz, ponownie: 2×, 4× i 8× (J)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Odtwórz (Space)</translation>
    </message>
    <message>
        <source>Play, again for 2×, 4× and 8× (L)</source>
        <translation>Odtwórz, ponownie: 2×, 4× i 8× (L)</translation>
    </message>
    <message>
        <source>One frame forward (Right)</source>
        <translation>Jedna klatka naprzód (Right)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>A range begins here (I)</source>
        <translation>Tu zaczyna się zakres (I)</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>The range ends here (O)</source>
        <translation>Tu kończy się zakres (O)</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Znacznik</translation>
    </message>
    <message>
        <source>A marker here (M)</source>
        <translation>Znacznik tutaj (M)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Pełny ekran (F11)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Napisy</translation>
    </message>
    <message>
        <source>Play the range again and again</source>
        <translation>Odtwarzaj zakres w pętli</translation>
    </message>
    <message>
        <source>All mixed</source>
        <translation>Wszystkie zmiksowane</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>tylko %1</translation>
    </message>
    <message>
        <source>Stop (Space)</source>
        <translation>Zatrzymaj (Space)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Sound, muted</source>
        <translation>Dźwięk, wyciszony</translation>
    </message>
    <message>
        <source>Sound, volume %1</source>
        <translation>Dźwięk, głośność %1</translation>
    </message>
    <message>
        <source>Where the player goes: a timecode, the end of one, or + and - with how far.</source>
        <translation>Dokąd ma przejść odtwarzacz: kod czasowy, jego końcówka albo + lub - i odległość.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LoggedBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Opisane</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>Opisane: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LoggingPage</name>
    <message>
        <source>Logging</source>
        <translation>Opis klipów</translation>
    </message>
    <message>
        <source>Search the clips to log: title, tag, place, note</source>
        <translation>Szukaj klipów do opisania: tytuł, tag, miejsce, notatka</translation>
    </message>
    <message>
        <source>The clip is being read.</source>
        <translation>Trwa odczytywanie klipu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
            <numerusform>%Ln klipy</numerusform>
            <numerusform>%Ln klipów</numerusform>
        </translation>
    </message>
    <message>
        <source>No clip to log. Choose one in the library, or search for others.</source>
        <translation>Brak klipu do opisania. Wybierz klip w bibliotece lub wyszukaj inne.</translation>
    </message>
    <message>
        <source>The file is arriving in another Rushes. Its ranges, tags and note can be read and changed all the same.</source>
        <translation>Plik jest odbierany w innym oknie programu Rushes. Mimo to jego zakresy, tagi i notatkę można czytać i zmieniać.</translation>
    </message>
    <message>
        <source>Its download has ended, so there is no file. What was logged is kept. Download the video again, and this clip gets its file.</source>
        <translation>Pobieranie zostało zakończone, więc nie ma pliku. Opis klipu został zachowany. Po ponownym pobraniu filmu klip otrzyma swój plik.</translation>
    </message>
    <message>
        <source>The file is not here. Its ranges, tags and note can be read and changed all the same.</source>
        <translation>Pliku tu nie ma. Mimo to jego zakresy, tagi i notatkę można czytać i zmieniać.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln zakres</numerusform>
            <numerusform>%Ln zakresy</numerusform>
            <numerusform>%Ln zakresów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln markers</source>
        <translation>
            <numerusform>%Ln znacznik</numerusform>
            <numerusform>%Ln znaczniki</numerusform>
            <numerusform>%Ln znaczników</numerusform>
        </translation>
    </message>
    <message>
        <source>saved</source>
        <translation>zapisano</translation>
    </message>
    <message>
        <source>In marked, range open</source>
        <translation>Zaznaczono początek, zakres otwarty</translation>
    </message>
    <message>
        <source>Clear rating</source>
        <translation>Usuń ocenę</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Oceń na %1</translation>
    </message>
    <message>
        <source>Export the shots</source>
        <translation>Eksportuj ujęcia</translation>
    </message>
    <message>
        <source>Shot list as text</source>
        <translation>Lista ujęć jako tekst</translation>
    </message>
    <message>
        <source>Play backwards, again 2×, 4×, 8×; with K held one frame, held slow</source>
        <translation>Odtwarzaj wstecz, ponownie 2×, 4×, 8×; przy wciśniętym K jedna klatka, po przytrzymaniu powoli</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Play, again 2×, 4×, 8×; with K held one frame, held slow</source>
        <translation>Odtwórz, ponownie 2×, 4×, 8×; przy wciśniętym K jedna klatka, po przytrzymaniu powoli</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Odtwórz lub zatrzymaj</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Jedna klatka wstecz</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Jedna klatka naprzód</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Jedna sekunda wstecz</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>Jedna sekunda naprzód</translation>
    </message>
    <message>
        <source>Go to timecode</source>
        <translation>Przejdź do kodu czasowego</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pełny ekran</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Poprzedni klip</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Następny klip</translation>
    </message>
    <message>
        <source>In: a range begins here</source>
        <translation>In: tu zaczyna się zakres</translation>
    </message>
    <message>
        <source>Out: the range ends here</source>
        <translation>Out: tu kończy się zakres</translation>
    </message>
    <message>
        <source>Close the range and open the next</source>
        <translation>Zamknij zakres i otwórz następny</translation>
    </message>
    <message>
        <source>Marker here</source>
        <translation>Znacznik tutaj</translation>
    </message>
    <message>
        <source>Go to the in point</source>
        <translation>Przejdź do punktu początkowego</translation>
    </message>
    <message>
        <source>Go to the out point</source>
        <translation>Przejdź do punktu końcowego</translation>
    </message>
    <message>
        <source>Previous range or marker</source>
        <translation>Poprzedni zakres lub znacznik</translation>
    </message>
    <message>
        <source>Next range or marker</source>
        <translation>Następny zakres lub znacznik</translation>
    </message>
    <message>
        <source>Remove the range or marker</source>
        <translation>Usuń zakres lub znacznik</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Tag %1 of the second bank</source>
        <translation>Tag %1 z drugiego zestawu</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Key %1 has no tag yet. F2 in the panel of tag keys gives it one.</source>
        <translation>Klawisz %1 nie ma jeszcze tagu. Przypisuje go F2 w panelu klawiszy tagów.</translation>
    </message>
    <message>
        <source>Somebody has removed this clip from the library. What was logged on it is kept, and Undo brings it back.</source>
        <translation>Ktoś usunął ten klip z biblioteki. Jego opisy są zachowane, a „Cofnij” go przywraca.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MainWindow</name>
    <message>
        <source>Rushes</source>
        <translation>Rushes</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>%1 — Rushes</source>
        <translation>%1 — Rushes</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Szukaj na tej stronie</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Następny panel</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Poprzedni panel</translation>
    </message>
    <message>
        <source>List or grid</source>
        <translation>Lista lub siatka</translation>
    </message>
    <message>
        <source>Show or hide the places</source>
        <translation>Pokaż lub ukryj panel boczny</translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>Odśwież katalog</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Znajdź polecenie</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Lista klawiszy</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>%1 — Rushes, safe mode</source>
        <translation>%1 — Rushes, tryb awaryjny</translation>
    </message>
    <message>
        <source>Safe mode: restart normally</source>
        <translation>Tryb awaryjny: uruchom ponownie w zwykłym trybie</translation>
    </message>
    <message>
        <source>Rushes uses standard settings, which are not kept. No downloads run, no media file is opened, and there is no tray.</source>
        <translation>Rushes używa ustawień standardowych, które nie są zapisywane. Nic nie jest pobierane, żaden plik multimedialny nie jest otwierany i nie ma ikony w zasobniku systemowym.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Co to jest?</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ManualWindow</name>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczytywanie…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Podręcznik</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Find in the manual (Ctrl+F)</source>
        <translation>Znajdź w podręczniku (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Znajdź w podręczniku</translation>
    </message>
    <message>
        <source>The manual is not installed here: it was looked for in %1. Install the package of Rushes again.</source>
        <translation>Podręcznik nie jest tu zainstalowany: szukano go w %1. Zainstaluj ponownie pakiet programu Rushes.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln pages</source>
        <translation>
            <numerusform>Na %Ln stronie</numerusform>
            <numerusform>Na %Ln stronach</numerusform>
            <numerusform>Na %Ln stronach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingDelegate</name>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln posiedzenie</numerusform>
            <numerusform>%Ln posiedzenia</numerusform>
            <numerusform>%Ln posiedzeń</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingDetail</name>
    <message>
        <source>Article</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>My time</source>
        <translation>Mój czas</translation>
    </message>
    <message>
        <source>Show the programme by this computer&apos;s clock</source>
        <translation>Pokaż program według zegara tego komputera</translation>
    </message>
    <message>
        <source>Export .ics</source>
        <translation>Eksportuj .ics</translation>
    </message>
    <message>
        <source>Keep the programme as a file that calendars read</source>
        <translation>Zapisz program jako plik dla kalendarzy</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Queue the item when it is published</source>
        <translation>Dodaj punkt do kolejki po publikacji</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Nie ma jeszcze programu</translation>
    </message>
    <message>
        <source>The portal has not published the programme of this meeting. Its videos, if any, are under Videos.</source>
        <translation>Portal nie opublikował programu tego posiedzenia. Jego filmy, jeśli są, znajdują się w zakładce „Filmy”.</translation>
    </message>
    <message>
        <source>Videos of the meeting</source>
        <translation>Filmy z posiedzenia</translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>Nie ma jeszcze filmów</translation>
    </message>
    <message>
        <source>The portal has not published videos of this meeting. They appear here after the next refresh.</source>
        <translation>Portal nie opublikował filmów z tego posiedzenia. Pojawią się tu po następnym odświeżeniu.</translation>
    </message>
    <message>
        <source>Photos of the meeting</source>
        <translation>Zdjęcia z posiedzenia</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Nie ma jeszcze zdjęć</translation>
    </message>
    <message>
        <source>The portal has not published photos of this meeting. They appear here after the next refresh.</source>
        <translation>Portal nie opublikował zdjęć z tego posiedzenia. Pojawią się tu po następnym odświeżeniu.</translation>
    </message>
    <message>
        <source>News of the meeting</source>
        <translation>Aktualności o posiedzeniu</translation>
    </message>
    <message>
        <source>The portal has no article about this meeting.</source>
        <translation>Portal nie ma artykułu o tym posiedzeniu.</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Filmy</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Aktualności</translation>
    </message>
    <message>
        <source>Times of the programme by the clock of this computer, in place of those at the meeting.</source>
        <translation>Godziny programu według zegara tego komputera zamiast czasu w miejscu posiedzenia.</translation>
    </message>
    <message>
        <source>Show its videos</source>
        <translation>Pokaż jego filmy</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Odnośnik</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingHead</name>
    <message>
        <source>Queue whole meeting (Ctrl+Shift+D)</source>
        <translation>Dodaj do kolejki całe posiedzenie (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Whatever the portal adds to this meeting is queued by itself, in the format that the house profile puts first. Switch it off to stop that.</source>
        <translation>Wszystko, co portal doda do tego posiedzenia, samo trafia do kolejki w formacie, który w profilu redakcji jest na pierwszym miejscu. Wyłącz, aby to zatrzymać.</translation>
    </message>
    <message>
        <source>Queue what this meeting publishes from now on</source>
        <translation>Dodawaj do kolejki to, co odtąd opublikuje to posiedzenie</translation>
    </message>
    <message>
        <source>Queue what this meeting publishes from now on (Ctrl+Shift+A)</source>
        <translation>Dodawaj do kolejki to, co odtąd opublikuje to posiedzenie (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>zaktualizowano %1</translation>
    </message>
    <message>
        <source>Do not wait for the meeting&apos;s videos any more</source>
        <translation>Nie czekaj już na filmy z posiedzenia</translation>
    </message>
    <message>
        <source>Choose videos…</source>
        <translation>Wybierz filmy…</translation>
    </message>
    <message>
        <source>Queue all broadcast quality</source>
        <translation>Dodaj do kolejki wszystko w jakości emisyjnej</translation>
    </message>
    <message>
        <source>What it publishes from now on is queued by itself.</source>
        <translation>To, co zostanie odtąd opublikowane, trafi do kolejki automatycznie.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingModel</name>
    <message>
        <source>Without a date</source>
        <translation>Bez daty</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln posiedzenie</numerusform>
            <numerusform>%Ln posiedzenia</numerusform>
            <numerusform>%Ln posiedzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln film</numerusform>
            <numerusform>%Ln filmy</numerusform>
            <numerusform>%Ln filmów</numerusform>
        </translation>
    </message>
    <message>
        <source>What it publishes from now on is queued by itself</source>
        <translation>To, co zostanie odtąd opublikowane, trafi do kolejki automatycznie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items of its programme are queued by themselves once they are published</source>
        <translation>
            <numerusform>%Ln punkt programu trafi do kolejki automatycznie po publikacji</numerusform>
            <numerusform>%Ln punkty programu trafią do kolejki automatycznie po publikacji</numerusform>
            <numerusform>%Ln punktów programu trafi do kolejki automatycznie po publikacji</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 local</source>
        <translation>lokalnie: %1</translation>
    </message>
    <message>
        <source>all local</source>
        <translation>wszystko lokalnie</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Posiedzenia</translation>
    </message>
    <message>
        <source>Search the meetings: words, place:, country:, date:</source>
        <translation>Szukaj posiedzeń: słowa, place:, country:, date:</translation>
    </message>
    <message>
        <source>Queue whole meeting</source>
        <translation>Dodaj do kolejki całe posiedzenie</translation>
    </message>
    <message>
        <source>Queue what the meeting publishes from now on</source>
        <translation>Dodawaj do kolejki to, co odtąd opublikuje posiedzenie</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Od najnowszych</translation>
    </message>
    <message>
        <source>With videos</source>
        <translation>Z filmami</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln posiedzenie</numerusform>
            <numerusform>%Ln posiedzenia</numerusform>
            <numerusform>%Ln posiedzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Nie ma jeszcze posiedzeń</translation>
    </message>
    <message>
        <source>The catalogue has not been read from the portal so far. It is kept on this computer once it has been.</source>
        <translation>Katalog nie został jeszcze odczytany z portalu. Po odczytaniu będzie przechowywany na tym komputerze.</translation>
    </message>
    <message>
        <source>No meetings match</source>
        <translation>Brak pasujących posiedzeń</translation>
    </message>
    <message>
        <source>No video of such a meeting is on this computer.</source>
        <translation>Na tym komputerze nie ma żadnego filmu z takiego posiedzenia.</translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation>Pokaż wszystkie posiedzenia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings have videos on this computer</source>
        <translation>
            <numerusform>%Ln posiedzenie ma filmy na tym komputerze</numerusform>
            <numerusform>%Ln posiedzenia mają filmy na tym komputerze</numerusform>
            <numerusform>%Ln posiedzeń ma filmy na tym komputerze</numerusform>
        </translation>
    </message>
    <message>
        <source>1 meeting selected</source>
        <translation>Zaznaczono 1 posiedzenie</translation>
    </message>
    <message>
        <source>%1 of %2 in library</source>
        <translation>W bibliotece: %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln film</numerusform>
            <numerusform>%Ln filmy</numerusform>
            <numerusform>%Ln filmów</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out meetings of which the portal has no video.</source>
        <translation>Ukrywa posiedzenia, z których portal nie ma filmu.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MissingFilesDialog</name>
    <message>
        <source>Read each file: finds also those that were changed without another size</source>
        <translation>Odczytuj każdy plik: znajduje także pliki zmienione bez zmiany rozmiaru</translation>
    </message>
    <message>
        <source>Find missing files</source>
        <translation>Znajdź brakujące pliki</translation>
    </message>
    <message>
        <source>Look &amp;in</source>
        <translation>&amp;Szukaj w</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>Foldery do przeszukania</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Clips without their files</source>
        <translation>Klipy bez swoich plików</translation>
    </message>
    <message>
        <source>Look for files</source>
        <translation>Szukaj plików</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Folder to look in</source>
        <translation>Folder do przeszukania</translation>
    </message>
    <message>
        <source>Media folder: looked through in any case. Ticked, clips of drives that are away are looked for in it, too.</source>
        <translation>Folder mediów: przeszukiwany w każdym przypadku. Po zaznaczeniu szuka się w nim także klipów z odłączonych dysków.</translation>
    </message>
    <message>
        <source>Stopped before all was looked through.</source>
        <translation>Zatrzymano, zanim przeszukano wszystko.</translation>
    </message>
    <message>
        <source>%1 looked at, %2 read.</source>
        <translation>Sprawdzono: %1, odczytano: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln plik</numerusform>
            <numerusform>%Ln pliki</numerusform>
            <numerusform>%Ln plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be read, such as %1.</source>
        <translation>
            <numerusform>Nie udało się odczytać %Ln pliku lub folderu, np. %1.</numerusform>
            <numerusform>Nie udało się odczytać %Ln plików lub folderów, np. %1.</numerusform>
            <numerusform>Nie udało się odczytać %Ln plików lub folderów, np. %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips have their files again. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln klip odzyskał swój plik. Polecenie „Cofnij” wycofuje tę zmianę.</numerusform>
            <numerusform>%Ln klipy odzyskały swoje pliki. Polecenie „Cofnij” wycofuje tę zmianę.</numerusform>
            <numerusform>%Ln klipów odzyskało swoje pliki. Polecenie „Cofnij” wycofuje tę zmianę.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Looking: %1 looked at, %2 read</source>
        <translation>Wyszukiwanie: sprawdzono %1, odczytano %2</translation>
    </message>
    <message>
        <source>Relink</source>
        <translation>Powiąż ponownie</translation>
    </message>
    <message numerus="yes">
        <source>Relink %Ln clips</source>
        <translation>
            <numerusform>Powiąż ponownie %Ln klip</numerusform>
            <numerusform>Powiąż ponownie %Ln klipy</numerusform>
            <numerusform>Powiąż ponownie %Ln klipów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips were found.</source>
        <translation>
            <numerusform>Znaleziono plik %Ln klipu.</numerusform>
            <numerusform>Znaleziono pliki %Ln klipów.</numerusform>
            <numerusform>Znaleziono pliki %Ln klipów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the places of %Ln clips there are other files.</source>
        <translation>
            <numerusform>W miejscu %Ln klipu znajduje się inny plik.</numerusform>
            <numerusform>W miejscach %Ln klipów znajdują się inne pliki.</numerusform>
            <numerusform>W miejscach %Ln klipów znajdują się inne pliki.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips are missing.</source>
        <translation>
            <numerusform>Brakuje pliku %Ln klipu.</numerusform>
            <numerusform>Brakuje plików %Ln klipów.</numerusform>
            <numerusform>Brakuje plików %Ln klipów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are on drives that are away.</source>
        <translation>
            <numerusform>%Ln klip znajduje się na odłączonym dysku.</numerusform>
            <numerusform>%Ln klipy znajdują się na odłączonych dyskach.</numerusform>
            <numerusform>%Ln klipów znajduje się na odłączonych dyskach.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library knows of no clip whose file is missing.</source>
        <translation>Biblioteka nie zawiera klipów, których plików brakuje.</translation>
    </message>
    <message>
        <source>Away: %1.</source>
        <translation>Odłączone: %1.</translation>
    </message>
    <message>
        <source>Compares what is in the files, not only their sizes. That takes as long as reading them all.</source>
        <translation>Porównuje zawartość plików, a nie tylko ich rozmiary. Trwa to tyle, ile odczytanie ich wszystkich.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln clips there are several equal files; the likeliest is proposed, and F2 chooses another.</source>
        <translation>
            <numerusform>Dla %Ln klipu istnieje kilka identycznych plików; proponowany jest najbardziej prawdopodobny, a F2 wybiera inny.</numerusform>
            <numerusform>Dla %Ln klipów istnieje po kilka identycznych plików; proponowany jest najbardziej prawdopodobny, a F2 wybiera inny.</numerusform>
            <numerusform>Dla %Ln klipów istnieje po kilka identycznych plików; proponowany jest najbardziej prawdopodobny, a F2 wybiera inny.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MissingFilesModel</name>
    <message>
        <source>Another file is in its place</source>
        <translation>W jego miejscu jest inny plik</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>Drive is away</source>
        <translation>Dysk odłączony</translation>
    </message>
    <message>
        <source>No digest: nothing can prove it</source>
        <translation>Brak sumy kontrolnej: nie można potwierdzić</translation>
    </message>
    <message>
        <source>Same size and digest</source>
        <translation>Ten sam rozmiar i ta sama suma kontrolna</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Poprzednie miejsce</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Obecne miejsce</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>now for “%1”</source>
        <translation>teraz dla „%1”</translation>
    </message>
    <message>
        <source>Same size and digest, one of %1</source>
        <translation>Ten sam rozmiar i ta sama suma kontrolna, jeden z %1</translation>
    </message>
    <message>
        <source>F2 chooses another of the equal files</source>
        <translation>F2 wybiera inny z identycznych plików</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NamePreviewModel</name>
    <message>
        <source>Numbered: another file has the name</source>
        <translation>Z numerem: nazwę ma inny plik</translation>
    </message>
    <message>
        <source>Shortened: too long for some systems</source>
        <translation>Skrócono: za długa dla niektórych systemów</translation>
    </message>
    <message>
        <source>The portal’s name</source>
        <translation>Nazwa z portalu</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Własna nazwa</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Adnotacja</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NamesDialog</name>
    <message>
        <source>Names and folders</source>
        <translation>Nazwy i foldery</translation>
    </message>
    <message>
        <source>Rename finished files…</source>
        <translation>Zmień nazwy ukończonych plików…</translation>
    </message>
    <message>
        <source>Take renaming back</source>
        <translation>Cofnij zmianę nazw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Szablon</translation>
    </message>
    <message>
        <source>Puts %1 into the template</source>
        <translation>Wstawia %1 do szablonu</translation>
    </message>
    <message>
        <source>The last videos under their new names</source>
        <translation>Ostatnie filmy pod nowymi nazwami</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wybierz: %1</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation>&amp;Wszystkie pliki</translation>
    </message>
    <message>
        <source>Folders per portal and kind of file</source>
        <translation>Foldery według portalu i rodzaju pliku</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Rodzaj pliku</translation>
    </message>
    <message>
        <source>Choose a folder for them…</source>
        <translation>Wybierz dla nich folder…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Further copies of each finished file</source>
        <translation>Dalsze kopie każdego ukończonego pliku</translation>
    </message>
    <message>
        <source>S&amp;econd place, copied and compared</source>
        <translation>D&amp;rugie miejsce, z kopiowaniem i porównaniem</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>&amp;Watch folder of the editing system</source>
        <translation>&amp;Folder obserwowany systemu montażowego</translation>
    </message>
    <message>
        <source>All portals</source>
        <translation>Wszystkie portale</translation>
    </message>
    <message>
        <source>“/” begins a folder. A token without a value is left out, with the separator beside it.</source>
        <translation>„/” rozpoczyna folder. Element bez wartości jest pomijany wraz z sąsiednim separatorem.</translation>
    </message>
    <message>
        <source>The template can be saved when it is right.</source>
        <translation>Szablon można zapisać, gdy jest poprawny.</translation>
    </message>
    <message>
        <source>The catalogue has no videos yet on which it could be tried.</source>
        <translation>W katalogu nie ma jeszcze filmów, na których można by go wypróbować.</translation>
    </message>
    <message>
        <source>Tried on the last %1 videos: every file has a name of its own.</source>
        <translation>Wypróbowano na ostatnich filmach (%1): każdy plik ma własną nazwę.</translation>
    </message>
    <message>
        <source>Tried on the last %1 videos: %2 had to be numbered or shortened. {id} or {n:3} tells them apart.</source>
        <translation>Wypróbowano na ostatnich filmach (%1), z których numeru lub skrócenia wymagało %2. Rozróżnia je {id} lub {n:3}.</translation>
    </message>
    <message>
        <source>The pattern of names and folders. Words in braces are replaced by what is known of the video, and a slash begins a folder.</source>
        <translation>Wzorzec nazw i folderów. Słowa w nawiasach klamrowych są zastępowane danymi filmu, a ukośnik rozpoczyna folder.</translation>
    </message>
    <message>
        <source>The portal whose files go to a folder of their own.</source>
        <translation>Portal, którego pliki trafiają do osobnego folderu.</translation>
    </message>
    <message>
        <source>The kind of file that goes to a folder of its own, such as proxies.</source>
        <translation>Rodzaj plików, które trafiają do osobnego folderu, np. proxy.</translation>
    </message>
    <message>
        <source>Each finished file is copied here too, and the copy is read again and compared with the original.</source>
        <translation>Każdy gotowy plik jest kopiowany także tutaj, a kopia jest ponownie odczytywana i porównywana z oryginałem.</translation>
    </message>
    <message>
        <source>A folder from which an editing system takes files. A copy appears there only when it is whole.</source>
        <translation>Folder, z którego system montażowy pobiera pliki. Kopia pojawia się w nim dopiero wtedy, gdy jest kompletna.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewPasswordPage</name>
    <message>
        <source>New password</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save new password</source>
        <translation>Zapisz nowe hasło</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsModel</name>
    <message>
        <source>Being read</source>
        <translation>Odczytywanie</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsPage</name>
    <message>
        <source>News</source>
        <translation>Aktualności</translation>
    </message>
    <message>
        <source>Search the news: words, meeting:, date:</source>
        <translation>Szukaj w aktualnościach: słowa, meeting:, date:</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Od najnowszych</translation>
    </message>
    <message>
        <source>Videos of the meeting</source>
        <translation>Filmy z posiedzenia</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Photos of this entry</source>
        <translation>Zdjęcia z tego wpisu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln wpis</numerusform>
            <numerusform>%Ln wpisy</numerusform>
            <numerusform>%Ln wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>No news yet</source>
        <translation>Nie ma jeszcze aktualności</translation>
    </message>
    <message>
        <source>The portal has published none so far, or the catalogue has not been read yet.</source>
        <translation>Portal nic jeszcze nie opublikował lub katalog nie został jeszcze odczytany.</translation>
    </message>
    <message>
        <source>No news match</source>
        <translation>Brak pasujących aktualności</translation>
    </message>
    <message>
        <source>Show all news</source>
        <translation>Pokaż wszystkie aktualności</translation>
    </message>
    <message>
        <source>Meeting: %1</source>
        <translation>Posiedzenie: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln film</numerusform>
            <numerusform>%Ln filmy</numerusform>
            <numerusform>%Ln filmów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln zdjęcie</numerusform>
            <numerusform>%Ln zdjęcia</numerusform>
            <numerusform>%Ln zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out what was published in another year.</source>
        <translation>Ukrywa to, co opublikowano w innym roku.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsletterCard</name>
    <message>
        <source>Subscribe</source>
        <translation>Subskrybuj</translation>
    </message>
    <message>
        <source>or later, in Settings</source>
        <translation>lub później, w ustawieniach</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Biuletyn</translation>
    </message>
    <message>
        <source>New meetings and videos, about once a week.</source>
        <translation>Nowe posiedzenia i filmy, mniej więcej raz w tygodniu.</translation>
    </message>
    <message>
        <source>%1: new meetings and videos, about once a week.</source>
        <translation>%1: nowe posiedzenia i filmy, mniej więcej raz w tygodniu.</translation>
    </message>
    <message>
        <source>Subscribed since %1</source>
        <translation>Subskrypcja od %1</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Subskrypcja aktywna</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Stop the newsletter</source>
        <translation>Zrezygnuj z biuletynu</translation>
    </message>
    <message>
        <source>Subscribe to the newsletter</source>
        <translation>Subskrybuj biuletyn</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>You get the newsletter from now on</source>
        <translation>Od teraz biuletyn będzie przysyłany</translation>
    </message>
    <message>
        <source>You no longer get the newsletter</source>
        <translation>Biuletyn nie będzie już przysyłany</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NoticeModel</name>
    <message>
        <source>Meeting</source>
        <translation>Posiedzenie</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Wideo</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Aktualności</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nieprzeczytane</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Search the notices: title, what happened</source>
        <translation>Szukaj w powiadomieniach: tytuł, co się stało</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Oznacz wszystkie jako przeczytane</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Oznacz jako przeczytane</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln powiadomienie</numerusform>
            <numerusform>%Ln powiadomienia</numerusform>
            <numerusform>%Ln powiadomień</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 unread</source>
        <translation>%1, nieprzeczytane: %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Znaleziono: %1</translation>
    </message>
    <message>
        <source>No notices match</source>
        <translation>Brak pasujących powiadomień</translation>
    </message>
    <message>
        <source>No notice has all of these words.</source>
        <translation>Żadne powiadomienie nie zawiera wszystkich tych słów.</translation>
    </message>
    <message>
        <source>Show all notices</source>
        <translation>Pokaż wszystkie powiadomienia</translation>
    </message>
    <message>
        <source>No notices yet</source>
        <translation>Nie ma jeszcze powiadomień</translation>
    </message>
    <message>
        <source>What the portal corrects or takes back appears here, and what was queued because you waited for it.</source>
        <translation>Tu pojawia się to, co portal poprawia lub wycofuje, oraz to, co trafiło do kolejki, gdy na to czekano.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation>Pokaż w bibliotece</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Kopiuj tytuł</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::OfflineBar</name>
    <message>
        <source>Only what I can open now</source>
        <translation>Tylko to, co można otworzyć teraz</translation>
    </message>
    <message>
        <source>Leaves out everything whose files are not on this computer, for as long as the portal cannot be reached.</source>
        <translation>Ukrywa wszystko, czego plików nie ma na tym komputerze, dopóki portal jest niedostępny.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::OpenLists</name>
    <message>
        <source>Open shot lists</source>
        <translation>Otwarte listy ujęć</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Zamknij (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Zamknij %1</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, jeszcze niezapisane</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::OutlineModel</name>
    <message>
        <source>Without a description</source>
        <translation>Bez opisu</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>sekcja %1</translation>
    </message>
    <message>
        <source>not right yet</source>
        <translation>jeszcze niepoprawne</translation>
    </message>
    <message>
        <source>error</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ostrzeżenie</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PaceField</name>
    <message>
        <source>Full speed</source>
        <translation>Pełna prędkość</translation>
    </message>
    <message>
        <source>Limited to</source>
        <translation>Ograniczenie do</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>%1: limit</source>
        <translation>%1: limit</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>Whether downloads run as fast as they can at that time, with a limit, or not at all.</source>
        <translation>Czy w tym czasie pobieranie odbywa się z pełną prędkością, z ograniczeniem, czy wcale.</translation>
    </message>
    <message>
        <source>The most that all downloads together take at that time.</source>
        <translation>Maksymalna prędkość wszystkich pobierań łącznie w tym czasie.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PartFeed</name>
    <message>
        <source>It was taken off the queue. What is shown stays until this window closes.</source>
        <translation>Usunięto z kolejki. To, co jest widoczne, pozostanie do zamknięcia tego okna.</translation>
    </message>
    <message>
        <source>Nobody has said how long this file is, so Rushes cannot find its end. Play it when it is whole.</source>
        <translation>Długość tego pliku jest nieznana, więc Rushes nie może znaleźć jego końca. Odtwórz go, gdy będzie kompletny.</translation>
    </message>
    <message>
        <source>All of it is here.</source>
        <translation>Plik jest tu w całości.</translation>
    </message>
    <message>
        <source>This place is not here yet. Rushes brings it before the rest.</source>
        <translation>Tego miejsca jeszcze tu nie ma. Rushes pobierze je przed resztą.</translation>
    </message>
    <message>
        <source>This place is not here yet, and the download does not go on at the moment. Resume it to see more.</source>
        <translation>Tego miejsca jeszcze tu nie ma, a pobieranie chwilowo nie postępuje. Wznów je, aby zobaczyć więcej.</translation>
    </message>
    <message>
        <source>Its first bytes are on their way.</source>
        <translation>Pierwsze bajty są w drodze.</translation>
    </message>
    <message>
        <source>Nothing of it is here yet, and the download does not go on at the moment. Resume it to see it.</source>
        <translation>Nic jeszcze nie pobrano, a pobieranie chwilowo nie postępuje. Wznów je, aby zobaczyć materiał.</translation>
    </message>
    <message>
        <source>The first %1 can be seen.</source>
        <translation>Można obejrzeć początek: %1.</translation>
    </message>
    <message>
        <source>All of it is here. It is not verified yet: do not use it before it is.</source>
        <translation>Plik jest tu w całości. Nie został jeszcze zweryfikowany: nie używaj go przed weryfikacją.</translation>
    </message>
    <message>
        <source>%1 More comes while you watch, from where you look. It is not verified yet.</source>
        <translation>%1 Reszta napływa podczas oglądania, od oglądanego miejsca. Nie została jeszcze zweryfikowana.</translation>
    </message>
    <message>
        <source>%1 The download does not go on at the moment. It is not verified yet.</source>
        <translation>%1 Pobieranie chwilowo nie postępuje. Plik nie został jeszcze zweryfikowany.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PartsMap</name>
    <message>
        <source>Blocks of the file</source>
        <translation>Bloki pliku</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PartsPicture</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks of %1</source>
        <translation>
            <numerusform>%Ln blok po %1</numerusform>
            <numerusform>%Ln bloki po %1</numerusform>
            <numerusform>%Ln bloków po %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln zakres</numerusform>
            <numerusform>%Ln zakresy</numerusform>
            <numerusform>%Ln zakresów</numerusform>
        </translation>
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
        <translation>Zakres %1: z tego %2, blok %3 z %4.</translation>
    </message>
    <message>
        <source>What is in doubt is fetched again and compared.</source>
        <translation>Wątpliwe dane są pobierane ponownie i porównywane.</translation>
    </message>
    <message>
        <source>Block %1, from %2 to %3: %4, fetched again and compared</source>
        <translation>Blok %1, od %2 do %3: %4, pobrano ponownie i porównano</translation>
    </message>
    <message>
        <source>Block %1, from %2 to %3: %4</source>
        <translation>Blok %1, od %2 do %3: %4</translation>
    </message>
    <message>
        <source>from %1 to %2: %3, fetched again and compared</source>
        <translation>od %1 do %2: %3, pobrano ponownie i porównano</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation>od %1 do %2: %3</translation>
    </message>
    <message>
        <source>Connection %1, %2</source>
        <translation>Połączenie %1, %2</translation>
    </message>
    <message>
        <source>No connection, %1</source>
        <translation>Bez połączenia, %1</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>oczekuje</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>w trakcie odbioru</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>na dysku</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>wątpliwe</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PasswordChecks</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 lub więcej</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 now)</source>
        <translation>%1 (teraz %2)</translation>
    </message>
    <message>
        <source>no spaces</source>
        <translation>bez spacji</translation>
    </message>
    <message>
        <source>upper-case letter</source>
        <translation>wielka litera</translation>
    </message>
    <message>
        <source>lower-case letter</source>
        <translation>mała litera</translation>
    </message>
    <message>
        <source>number</source>
        <translation>cyfra</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>znak specjalny</translation>
    </message>
    <message>
        <source>symbol, such as ! # %</source>
        <translation>znak specjalny, np. ! # %</translation>
    </message>
    <message>
        <source>Strong enough. All rules are met</source>
        <translation>Hasło jest wystarczająco silne. Wszystkie reguły są spełnione</translation>
    </message>
    <message>
        <source>Not strong enough yet. Still open: %1</source>
        <translation>Hasło jest jeszcze za słabe. Brakuje: %1</translation>
    </message>
    <message>
        <source>%1: met</source>
        <translation>%1: spełniono</translation>
    </message>
    <message>
        <source>%1: still open</source>
        <translation>%1: jeszcze niespełnione</translation>
    </message>
    <message>
        <source>%1: open again</source>
        <translation>%1: ponownie niespełnione</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Ukryj hasło</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Pokaż hasło</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoCommands</name>
    <message>
        <source>Download originals</source>
        <translation>Pobierz oryginały</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln originals, %2</source>
        <translation>
            <numerusform>Pobierz %Ln oryginał, %2</numerusform>
            <numerusform>Pobierz %Ln oryginały, %2</numerusform>
            <numerusform>Pobierz %Ln oryginałów, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Opis zdjęcia</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Podpis źródła</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nazwa pliku</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoDetails</name>
    <message>
        <source>Taken</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Opublikowano</translation>
    </message>
    <message>
        <source>In the file name</source>
        <translation>W nazwie pliku</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Pobrano</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Podpis źródła</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daty</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Oryginał</translation>
    </message>
    <message>
        <source>Queue the original (D); it needs an account</source>
        <translation>Dodaj oryginał do kolejki (D); wymaga konta</translation>
    </message>
    <message>
        <source>Copy caption</source>
        <translation>Kopiuj opis zdjęcia</translation>
    </message>
    <message>
        <source>Copy credit</source>
        <translation>Kopiuj podpis źródła</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Bez opisu</translation>
    </message>
    <message>
        <source>The portal names none</source>
        <translation>Portal nie podaje</translation>
    </message>
    <message>
        <source>Download original, %1</source>
        <translation>Pobierz oryginał, %1</translation>
    </message>
    <message>
        <source>Download original</source>
        <translation>Pobierz oryginał</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoModel</name>
    <message>
        <source>Being read</source>
        <translation>Odczytywanie</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Bez opisu</translation>
    </message>
    <message>
        <source>Photo without a caption</source>
        <translation>Zdjęcie bez opisu</translation>
    </message>
    <message>
        <source>original: %1</source>
        <translation>oryginał: %1</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nie ma tutaj</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Jest tutaj</translation>
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
        <translation>Zdjęcie %1</translation>
    </message>
    <message>
        <source>Arrows lead to the next photo, Escape back to the list</source>
        <translation>Klawisze strzałek prowadzą do następnego zdjęcia, Escape z powrotem do listy</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Bez opisu</translation>
    </message>
    <message>
        <source>Escape leads back</source>
        <translation>Escape prowadzi z powrotem</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>Search the photos: words, place:, date:, rights:</source>
        <translation>Szukaj zdjęć: słowa, place:, date:, rights:</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Od najnowszych</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Od najstarszych</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nazwa pliku</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Od największych</translation>
    </message>
    <message>
        <source>High resolution</source>
        <translation>Wysoka rozdzielczość</translation>
    </message>
    <message>
        <source>Not withdrawn</source>
        <translation>Niewycofane</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Pokaż w powiększeniu</translation>
    </message>
    <message>
        <source>Download original</source>
        <translation>Pobierz oryginał</translation>
    </message>
    <message numerus="yes">
        <source>%Ln originals of this portal are on this computer</source>
        <translation>
            <numerusform>Na tym komputerze jest %Ln oryginał z tego portalu</numerusform>
            <numerusform>Na tym komputerze są %Ln oryginały z tego portalu</numerusform>
            <numerusform>Na tym komputerze jest %Ln oryginałów z tego portalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln zdjęcie</numerusform>
            <numerusform>%Ln zdjęcia</numerusform>
            <numerusform>%Ln zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Nie ma jeszcze zdjęć</translation>
    </message>
    <message>
        <source>The portal has published none so far, or the catalogue has not been read yet.</source>
        <translation>Portal nic jeszcze nie opublikował lub katalog nie został jeszcze odczytany.</translation>
    </message>
    <message>
        <source>No photos match</source>
        <translation>Brak pasujących zdjęć</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Pokaż wszystkie zdjęcia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation>
            <numerusform>Zaznaczono %Ln zdjęcie</numerusform>
            <numerusform>Zaznaczono %Ln zdjęcia</numerusform>
            <numerusform>Zaznaczono %Ln zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out photos that are less than 3000 pixels high.</source>
        <translation>Ukrywa zdjęcia o wysokości mniejszej niż 3000 pikseli.</translation>
    </message>
    <message>
        <source>Leaves out photos that the portal has taken back.</source>
        <translation>Ukrywa zdjęcia, które portal wycofał.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PictureView</name>
    <message>
        <source>Picture: %1</source>
        <translation>Obraz: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PlayerStage</name>
    <message>
        <source>Player</source>
        <translation>Odtwarzacz</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PortalAddressPage</name>
    <message>
        <source>Where do your pictures come from?</source>
        <translation>Skąd pochodzą materiały?</translation>
    </message>
    <message>
        <source>Enter the address that your press office gave you. It is asked who it is before it is added.</source>
        <translation>Wpisz adres otrzymany z biura prasowego. Przed dodaniem portal zostanie zapytany, czym jest.</translation>
    </message>
    <message>
        <source>Address of the portal</source>
        <translation>Adres portalu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Add portal</source>
        <translation>Dodaj portal</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>This is not a portal&apos;s address.</source>
        <translation>To nie jest adres portalu.</translation>
    </message>
    <message>
        <source>It begins with https:// and has no user name and no question mark. http:// is for this computer only.</source>
        <translation>Zaczyna się od https:// i nie zawiera nazwy użytkownika ani znaku zapytania. http:// jest przeznaczone tylko dla tego komputera.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PreviewPane</name>
    <message>
        <source>Sign in to preview</source>
        <translation>Zaloguj się, aby zobaczyć podgląd</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Space plays and pauses, F11 fills the screen</source>
        <translation>Space odtwarza i wstrzymuje, F11 wypełnia ekran</translation>
    </message>
    <message>
        <source>Waiting for the portal…</source>
        <translation>Oczekiwanie na portal…</translation>
    </message>
    <message>
        <source>Opening the preview…</source>
        <translation>Otwieranie podglądu…</translation>
    </message>
    <message>
        <source>Browsing is free. The video itself needs an account on the portal.</source>
        <translation>Przeglądać można bez konta. Sam film wymaga konta w portalu.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Printing</name>
    <message>
        <source>start %1</source>
        <translation>początek %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <translation>
            <numerusform>%Ln ujęcie</numerusform>
            <numerusform>%Ln ujęcia</numerusform>
            <numerusform>%Ln ujęć</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Wykorzystanie: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProblemModel</name>
    <message>
        <source>line %1</source>
        <translation>wiersz %1</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ostrzeżenie</translation>
    </message>
    <message>
        <source>error</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Poprawka</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProseDialog</name>
    <message>
        <source>Shots from a dope sheet</source>
        <translation>Ujęcia z dope sheetu (opisu ujęć)</translation>
    </message>
    <message>
        <source>The agency’s text</source>
        <translation>Tekst agencji</translation>
    </message>
    <message>
        <source>Paste the agency’s text here: its numbered shots, with or without times.</source>
        <translation>Wklej tutaj tekst agencji: ponumerowane ujęcia, z czasami lub bez.</translation>
    </message>
    <message>
        <source>Shots that were read</source>
        <translation>Odczytane ujęcia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln shots</source>
        <translation>
            <numerusform>Dodaj %Ln ujęcie</numerusform>
            <numerusform>Dodaj %Ln ujęcia</numerusform>
            <numerusform>Dodaj %Ln ujęć</numerusform>
        </translation>
    </message>
    <message>
        <source>No shots found. They begin with a number, a time or SOUNDBITE.</source>
        <translation>Nie znaleziono ujęć. Zaczynają się od numeru, czasu lub słowa SOUNDBITE.</translation>
    </message>
    <message>
        <source>Nothing is doubtful.</source>
        <translation>Nic nie budzi wątpliwości.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are doubtful. Tick those that are right.</source>
        <translation>
            <numerusform>%Ln ujęcie budzi wątpliwości. Zaznacz je, jeśli jest poprawne.</numerusform>
            <numerusform>%Ln ujęcia budzą wątpliwości. Zaznacz te, które są poprawne.</numerusform>
            <numerusform>%Ln ujęć budzi wątpliwości. Zaznacz te, które są poprawne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProseModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC początku</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC końca</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Ujęcie</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Do potwierdzenia</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProxyDialog</name>
    <message>
        <source>As the &amp;system says</source>
        <translation>Zgodnie z &amp;systemem</translation>
    </message>
    <message>
        <source>&amp;None: go directly</source>
        <translation>&amp;Brak: połączenie bezpośrednie</translation>
    </message>
    <message>
        <source>&amp;This one</source>
        <translation>&amp;Ten serwer</translation>
    </message>
    <message>
        <source>T&amp;ry it</source>
        <translation>&amp;Wypróbuj</translation>
    </message>
    <message>
        <source>Use from now on</source>
        <translation>Używaj od teraz</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>The way to portals and media</source>
        <translation>Droga do portali i mediów</translation>
    </message>
    <message>
        <source>This computer is always reached directly. Transfers under way go on as they began.</source>
        <translation>Połączenia z tym komputerem są zawsze bezpośrednie. Trwające transfery będą kontynuowane tak, jak się zaczęły.</translation>
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
        <translation>standardowy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Rodzaj</translation>
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
        <translation>&amp;Użytkownik</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Hasł&amp;o</translation>
    </message>
    <message>
        <source>The password goes into the system&apos;s keyring, and nowhere else.</source>
        <translation>Hasło trafia do systemowego pęku kluczy i nigdzie indziej.</translation>
    </message>
    <message>
        <source>Enter the host of the proxy, as your network&apos;s people gave it to you.</source>
        <translation>Wpisz host serwera proxy otrzymany od administratorów sieci.</translation>
    </message>
    <message>
        <source>“%1” is no name of a host. Its port, user and password have fields of their own.</source>
        <translation>„%1” nie jest nazwą hosta. Port, użytkownik i hasło mają osobne pola.</translation>
    </message>
    <message>
        <source>A password needs a user.</source>
        <translation>Hasło wymaga podania użytkownika.</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>przechowywane w pęku kluczy</translation>
    </message>
    <message>
        <source>Asking the portal by this way…</source>
        <translation>Łączenie z portalem tą drogą…</translation>
    </message>
    <message>
        <source>The portal answers.</source>
        <translation>Portal odpowiada.</translation>
    </message>
    <message>
        <source>The portal does not answer without a proxy. Nothing was changed. Your network may need one.</source>
        <translation>Portal nie odpowiada bez serwera proxy. Niczego nie zmieniono. Być może sieć go wymaga.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy wants a user and a password. Nothing was changed. Enter it as “This one”, with both.</source>
        <translation>Systemowy serwer proxy wymaga użytkownika i hasła. Niczego nie zmieniono. Wpisz go jako „Ten serwer”, podając jedno i drugie.</translation>
    </message>
    <message>
        <source>The portal does not answer by the system&apos;s way. Nothing was changed. Check the network&apos;s settings of the system.</source>
        <translation>Portal nie odpowiada drogą ustawioną w systemie. Niczego nie zmieniono. Sprawdź ustawienia sieci w systemie.</translation>
    </message>
    <message>
        <source>The portal answers by %1.</source>
        <translation>Portal odpowiada przez %1.</translation>
    </message>
    <message>
        <source>There is no computer called %1. Nothing was changed. Check the host.</source>
        <translation>Nie ma komputera o nazwie %1. Niczego nie zmieniono. Sprawdź host.</translation>
    </message>
    <message>
        <source>%1 is there, but nothing answers at port %2. Nothing was changed. Check the port.</source>
        <translation>%1 jest dostępny, ale na porcie %2 nic nie odpowiada. Niczego nie zmieniono. Sprawdź port.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Nothing was changed. Check the host, the port and the kind.</source>
        <translation>%1 nie odpowiedział na czas. Niczego nie zmieniono. Sprawdź host, port i rodzaj.</translation>
    </message>
    <message>
        <source>%1 wants another user or password. Nothing was changed. Enter both and try again.</source>
        <translation>%1 wymaga innego użytkownika lub hasła. Niczego nie zmieniono. Wpisz jedno i drugie, a następnie spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1 answers, but does not bring us to the portal. Nothing was changed. The portal may be away, or the proxy may not let it through.</source>
        <translation>%1 odpowiada, ale nie łączy z portalem. Niczego nie zmieniono. Portal może być niedostępny lub serwer proxy może go nie przepuszczać.</translation>
    </message>
    <message>
        <source>Rushes asks the system for each address, so that scripts of the newsroom’s network are followed too.</source>
        <translation>Rushes pyta system o każdy adres, dzięki czemu uwzględniane są także skrypty sieci redakcji.</translation>
    </message>
    <message>
        <source>How the proxy is spoken to. Who runs the network knows which it is.</source>
        <translation>Sposób komunikacji z serwerem proxy. Zna go administrator sieci.</translation>
    </message>
    <message>
        <source>The name or the address of the proxy, without http:// before it.</source>
        <translation>Nazwa lub adres serwera proxy, bez http:// na początku.</translation>
    </message>
    <message>
        <source>The number at which the proxy listens.</source>
        <translation>Numer portu, na którym nasłuchuje serwer proxy.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryBar</name>
    <message>
        <source>Search on this page</source>
        <translation>Szukaj na tej stronie</translation>
    </message>
    <message>
        <source>Search on this page (Ctrl+L or /)</source>
        <translation>Szukaj na tej stronie (Ctrl+L lub /)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Zapisz to wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryButton</name>
    <message>
        <source>Writes %1 into the search</source>
        <translation>Wpisuje %1 do wyszukiwania</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryCompletion</name>
    <message>
        <source>What could be written next</source>
        <translation>Co można wpisać dalej</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryEdit</name>
    <message>
        <source>Each word must be in what is found. A field such as place: or tag: narrows it, and the list below shows what could be written next.</source>
        <translation>Każde słowo musi wystąpić w tym, co zostanie znalezione. Pole takie jak place: lub tag: zawęża wyszukiwanie, a lista poniżej podpowiada, co można wpisać dalej.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryRepairs</name>
    <message>
        <source>Leave out %1</source>
        <translation>Pomiń %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Użyj %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueuePlan</name>
    <message numerus="yes">
        <source>%Ln videos, %1</source>
        <translation>
            <numerusform>%Ln film, %1</numerusform>
            <numerusform>%Ln filmy, %1</numerusform>
            <numerusform>%Ln filmów, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue all broadcast quality (%1)</source>
        <translation>Dodaj do kolejki wszystko w jakości emisyjnej (%1)</translation>
    </message>
    <message>
        <source>Queue all mezzanine files (%1)</source>
        <translation>Dodaj do kolejki wszystkie pliki mezzanine (%1)</translation>
    </message>
    <message>
        <source>Queue all web files (%1)</source>
        <translation>Dodaj do kolejki wszystkie pliki internetowe (%1)</translation>
    </message>
    <message>
        <source>Queue all proxies (%1)</source>
        <translation>Dodaj do kolejki wszystkie pliki proxy (%1)</translation>
    </message>
    <message>
        <source>No videos are published yet.</source>
        <translation>Nie opublikowano jeszcze żadnych filmów.</translation>
    </message>
    <message>
        <source>The portal offers no files of these videos yet.</source>
        <translation>Portal nie oferuje jeszcze plików tych filmów.</translation>
    </message>
    <message>
        <source>All of it is in the library.</source>
        <translation>Wszystko jest w bibliotece.</translation>
    </message>
    <message>
        <source>All of it is in the library or in the queue.</source>
        <translation>Wszystko jest w bibliotece lub w kolejce.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no file yet.</source>
        <translation>
            <numerusform>%Ln nie ma jeszcze pliku.</numerusform>
            <numerusform>%Ln nie mają jeszcze plików.</numerusform>
            <numerusform>%Ln nie ma jeszcze plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free, of which the queue takes %2</source>
        <translation>Wolne: %1, z czego kolejka zajmie %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>Wolne: %1</translation>
    </message>
    <message>
        <source>%1, so all of it fits.</source>
        <translation>%1, więc wszystko się zmieści.</translation>
    </message>
    <message>
        <source>%1, %2 too little.</source>
        <translation>%1, brakuje %2.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RangeModel</name>
    <message>
        <source>from %1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC początku</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC końca</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RangePanel</name>
    <message>
        <source>No ranges yet. Type where one begins and ends.</source>
        <translation>Nie ma jeszcze zakresów. Wpisz, gdzie zakres się zaczyna i kończy.</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Zakresy</translation>
    </message>
    <message>
        <source>Remove range</source>
        <translation>Usuń zakres</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Tagi oddzielane przecinkami</translation>
    </message>
    <message>
        <source>Add range</source>
        <translation>Dodaj zakres</translation>
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
        <translation>Kod czasowy klipu. Wystarczy jego końcówka, a punktem końcowym jest pierwsza klatka, która już nie należy do zakresu.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RateMenu</name>
    <message>
        <source>Speed limit</source>
        <translation>Limit prędkości</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Bez limitu</translation>
    </message>
    <message>
        <source>Other limit…</source>
        <translation>Inny limit…</translation>
    </message>
    <message>
        <source>By schedule now: %1</source>
        <translation>Teraz według harmonogramu: %1</translation>
    </message>
    <message>
        <source>Schedules and limits…</source>
        <translation>Harmonogramy i limity…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Serwer proxy…</translation>
    </message>
    <message>
        <source>MB/s over all transfers</source>
        <translation>MB/s łącznie dla wszystkich transferów</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RatingEdit</name>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Rating (Alt+1 to Alt+5, Alt+0 clears)</source>
        <translation>Ocena (od Alt+1 do Alt+5, Alt+0 usuwa)</translation>
    </message>
    <message>
        <source>different ratings, %1 to %2</source>
        <translation>różne oceny, od %1 do %2</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>brak oceny</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln gwiazdka</numerusform>
            <numerusform>%Ln gwiazdki</numerusform>
            <numerusform>%Ln gwiazdek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RegisterDialog</name>
    <message>
        <source>Create account</source>
        <translation>Utwórz konto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RemovedClipsDialog</name>
    <message>
        <source>Nobody has removed a clip from this library.</source>
        <translation>Nikt nie usunął z tej biblioteki żadnego klipu.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Removed clips</source>
        <translation>Usunięte klipy</translation>
    </message>
    <message>
        <source>What was logged on these clips is kept. They come back as they were; taking one of their files in again does the same. No file is touched.</source>
        <translation>Opisy tych klipów są zachowane. Wracają takie, jakie były; tak samo działa ponowne przyjęcie jednego z ich plików. Żaden plik nie jest zmieniany.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The file of one of them belongs to another clip by now. Nothing was brought back. Remove that clip first, or bring back the others alone.</source>
        <translation>Plik jednego z nich należy już do innego klipu. Niczego nie przywrócono. Najpierw usuń tamten klip albo przywróć tylko pozostałe.</translation>
    </message>
    <message>
        <source>Somebody else has brought one of them back just now. The list shows what is so.</source>
        <translation>Ktoś inny właśnie przywrócił jeden z nich. Lista pokazuje obecny stan.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RemovedClipsModel</name>
    <message>
        <source>none on this computer</source>
        <translation>żadnego na tym komputerze</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>Jego plik</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Usunięto</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RenditionDelegate</name>
    <message>
        <source>size only</source>
        <translation>tylko rozmiar</translation>
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
        <translation>Emisyjna</translation>
    </message>
    <message>
        <source>Mezzanine</source>
        <translation>Mezzanine</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Internetowa</translation>
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
        <translation>z SHA-256</translation>
    </message>
    <message>
        <source>size only</source>
        <translation>tylko rozmiar</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ResetDialog</name>
    <message>
        <source>Reset password</source>
        <translation>Resetowanie hasła</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ResetEmailPage</name>
    <message>
        <source>Enter the address of your account. We send a code to it.</source>
        <translation>Wpisz adres swojego konta. Wyślemy na niego kod.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>For your safety the answer is the same whether or not an account exists.</source>
        <translation>Ze względów bezpieczeństwa odpowiedź jest taka sama niezależnie od tego, czy konto istnieje.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Wróć do logowania</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Wyślij kod</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SavedSearches</name>
    <message>
        <source>Save this search</source>
        <translation>Zapisz to wyszukiwanie</translation>
    </message>
    <message>
        <source>Name in the list of places</source>
        <translation>Nazwa w panelu bocznym</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Zapisz wyszukiwanie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Usuń z listy</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ScheduleModel</name>
    <message>
        <source>every day</source>
        <translation>codziennie</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>pełna prędkość</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymano</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>całą dobę</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Przedział</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Zaczyna się w</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>Od–do</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Prędkość</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SchedulesDialog</name>
    <message>
        <source>Schedules and limits</source>
        <translation>Harmonogramy i limity</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Zapisz reguły</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>O każdej porze</translation>
    </message>
    <message>
        <source>Windows of the week</source>
        <translation>Przedziały w tygodniu</translation>
    </message>
    <message>
        <source>Add a window</source>
        <translation>Dodaj przedział</translation>
    </message>
    <message>
        <source>Remove the window</source>
        <translation>Usuń przedział</translation>
    </message>
    <message>
        <source>Move up: the first that fits a time decides</source>
        <translation>Przesuń w górę: decyduje pierwszy przedział pasujący do danej pory</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przesuń w dół</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Speed in this window</source>
        <translation>Prędkość w tym przedziale</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Zaczyna się w</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Prędkość</translation>
    </message>
    <message>
        <source>Speed at all other times</source>
        <translation>Prędkość o wszystkich innych porach</translation>
    </message>
    <message>
        <source>At all other times</source>
        <translation>O wszystkich innych porach</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ręcznie</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Według priorytetu</translation>
    </message>
    <message>
        <source>By the time needed: what airs first lands first</source>
        <translation>Według terminu: to, co jest nadawane najpierw, dociera najpierw</translation>
    </message>
    <message>
        <source>as many as at once</source>
        <translation>tyle, ile jednocześnie</translation>
    </message>
    <message>
        <source>as many as help</source>
        <translation>tyle, ile pomaga</translation>
    </message>
    <message>
        <source>A far server may send more over several connections. Rushes adds one while that helps, and takes it back where it does not.</source>
        <translation>Odległy serwer może przez kilka połączeń wysyłać więcej. Rushes dodaje kolejne, dopóki to pomaga, i wycofuje je, gdy nie pomaga.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limit prędkości</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Bez limitu</translation>
    </message>
    <message>
        <source>Quota per day</source>
        <translation>Limit dzienny</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>No quota</source>
        <translation>Bez limitu dziennego</translation>
    </message>
    <message>
        <source>%1 came today</source>
        <translation>Pobrano dzisiaj: %1</translation>
    </message>
    <message>
        <source>Pause on a &amp;metered network</source>
        <translation>Wstrzymuj w sieci &amp;taryfowej</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while bytes come</source>
        <translation>Nie &amp;usypiaj komputera, gdy pobierane są dane</translation>
    </message>
    <message>
        <source>From one &amp;server</source>
        <translation>Z jednego &amp;serwera</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Kolejność</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>&amp;Jednocześnie</translation>
    </message>
    <message>
        <source>&amp;Connections per file</source>
        <translation>&amp;Połączenia na plik</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;Limit prędkości</translation>
    </message>
    <message>
        <source>&amp;Quota per day</source>
        <translation>Limit &amp;dzienny</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>Przedział %1</translation>
    </message>
    <message>
        <source>What is fetched first: as you put it in the list, by priority, or by the time at which it is needed.</source>
        <translation>Co jest pobierane najpierw: według kolejności na liście, według priorytetu lub według czasu, na który jest potrzebne.</translation>
    </message>
    <message>
        <source>How many files are fetched side by side. More than the network carries only makes each slower.</source>
        <translation>Ile plików jest pobieranych równocześnie. Więcej, niż uniesie sieć, tylko spowolni każdy z nich.</translation>
    </message>
    <message>
        <source>How many of them may come from one server. Some servers refuse more than a few.</source>
        <translation>Ile z nich może pochodzić z jednego serwera. Niektóre serwery odmawiają obsługi więcej niż kilku.</translation>
    </message>
    <message>
        <source>How many connections may bring parts of one file. Rushes uses more than one only while that is faster.</source>
        <translation>Ile połączeń może pobierać części jednego pliku. Rushes używa więcej niż jednego tylko wtedy, gdy tak jest szybciej.</translation>
    </message>
    <message>
        <source>The most that all downloads together take where the week below says nothing else.</source>
        <translation>Maksymalna prędkość wszystkich pobierań łącznie, o ile tydzień poniżej nie stanowi inaczej.</translation>
    </message>
    <message>
        <source>When a day has brought so much, what is left waits for midnight.</source>
        <translation>Gdy w ciągu dnia pobrano już tyle danych, reszta czeka do północy.</translation>
    </message>
    <message>
        <source>Downloads wait while the system says that the network is paid by the byte, and go on by themselves afterwards.</source>
        <translation>Pobieranie czeka, gdy system zgłasza, że sieć jest taryfowa (opłata za ilość danych), a potem jest wznawiane samo.</translation>
    </message>
    <message>
        <source>The computer does not fall asleep while something is downloaded.</source>
        <translation>Komputer nie przechodzi w stan uśpienia, gdy coś jest pobierane.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SettingRow</name>
    <message>
        <source>Back to what is usual</source>
        <translation>Przywróć wartość standardową</translation>
    </message>
    <message>
        <source>%1: back to what is usual</source>
        <translation>%1: przywróć wartość standardową</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Szukaj w ustawieniach</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sekcje</translation>
    </message>
    <message>
        <source>No setting is called like this</source>
        <translation>Żadne ustawienie nie ma takiej nazwy</translation>
    </message>
    <message>
        <source>Settings are found by their name, their section and what is said of them.</source>
        <translation>Ustawienia można znaleźć według nazwy, sekcji i opisu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShortcutModel</name>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>%1, %2: %3, usually %4</source>
        <translation>%1, %2: %3, standardowo %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klawisz</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Klawisz standardowy</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShortcutsDialog</name>
    <message>
        <source>Take it from there</source>
        <translation>Przejmij klawisz</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Bez klawisza</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Klawisz standardowy</translation>
    </message>
    <message>
        <source>Usual keys everywhere</source>
        <translation>Standardowe klawisze wszędzie</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Search by page, action or key</source>
        <translation>Szukaj według strony, działania lub klawisza</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Szukaj w skrótach klawiszowych</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No shortcut is called like this</source>
        <translation>Żaden skrót klawiszowy nie ma takiej nazwy</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Klawisz działania „%1”</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klawisz</translation>
    </message>
    <message>
        <source>%1 do the same. A key that is pressed here takes the place of all.</source>
        <translation>%1 robią to samo. Klawisz naciśnięty tutaj zastąpi wszystkie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2)</source>
        <translation>„%1” (%2)</translation>
    </message>
    <message>
        <source>%1 is the key of %2. Nothing is changed yet.</source>
        <translation>%1 to klawisz działania: %2. Na razie niczego nie zmieniono.</translation>
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
        <translation>Skróty</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funkcja</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Posiedzenie</translation>
    </message>
    <message>
        <source>Type =code= in a note or a shot list, and person and role stand there.</source>
        <translation>Wpisz =code= w notatce lub liście ujęć, a w tym miejscu pojawią się osoba i funkcja.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowy</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Named in the clips of</source>
        <translation>Osoby wymienione w klipach z</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Dodaj osoby</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln people</source>
        <translation>
            <numerusform>Dodaj %Ln osobę</numerusform>
            <numerusform>Dodaj %Ln osoby</numerusform>
            <numerusform>Dodaj %Ln osób</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no code.</source>
        <translation>„%1” nie jest kodem.</translation>
    </message>
    <message>
        <source>Nothing was changed. A code has letters, digits and dashes, at most 24.</source>
        <translation>Niczego nie zmieniono. Kod składa się z liter, cyfr i łączników, najwyżej 24 znaków.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nobody else is named there with a role.</source>
        <translation>Nikt więcej nie jest tam wymieniony z funkcją.</translation>
    </message>
    <message>
        <source>Codes that stand for people. Where a code is typed between two equals signs, person and role are written out.</source>
        <translation>Kody oznaczające osoby. Gdy kod zostanie wpisany między dwoma znakami równości, pojawią się w tym miejscu osoba i funkcja.</translation>
    </message>
    <message>
        <source>People that are named at the meeting</source>
        <translation>Osoby wymienione przy posiedzeniu</translation>
    </message>
    <message>
        <source>The meeting whose people are proposed below.</source>
        <translation>Posiedzenie, którego uczestnicy są proponowani poniżej.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Lines of code, person and role with tabs between</source>
        <translation>Wiersze z kodem, osobą i funkcją, rozdzielonymi tabulatorami</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Named in clips and programme of</source>
        <translation>Wymienieni w klipach i programie posiedzenia</translation>
    </message>
    <message>
        <source>Import shorthand</source>
        <translation>Import skrótów</translation>
    </message>
    <message>
        <source>Text (*.txt *.tsv);;All files (*)</source>
        <translation>Tekst (*.txt *.tsv);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Export shorthand</source>
        <translation>Eksport skrótów</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>shorthand.txt</source>
        <translation>skroty.txt</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Nie udało się odczytać %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file of text, one person a line.</source>
        <translation>Niczego nie zmieniono. Wybierz plik tekstowy z jedną osobą w każdym wierszu.</translation>
    </message>
    <message>
        <source>Nothing in this file is new.</source>
        <translation>W tym pliku nie ma nic nowego.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shorthands added or changed.</source>
        <translation>
            <numerusform>Dodano lub zmieniono %Ln skrót.</numerusform>
            <numerusform>Dodano lub zmieniono %Ln skróty.</numerusform>
            <numerusform>Dodano lub zmieniono %Ln skrótów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out, without a code or a person, or with a code that stands above: %1.</source>
        <translation>
            <numerusform>Pominięto %Ln wiersz – bez kodu lub osoby albo z kodem, który wystąpił już wyżej: %1.</numerusform>
            <numerusform>Pominięto %Ln wiersze – bez kodu lub osoby albo z kodem, który wystąpił już wyżej: %1.</numerusform>
            <numerusform>Pominięto %Ln wierszy – bez kodu lub osoby albo z kodem, który wystąpił już wyżej: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shorthands are written to %1.</source>
        <translation>Skróty zapisano w %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Nie udało się zapisać %1.</translation>
    </message>
    <message>
        <source>The shorthands are as they were. Choose another folder.</source>
        <translation>Skróty pozostały bez zmian. Wybierz inny folder.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShorthandExpander</name>
    <message>
        <source>Shorthand</source>
        <translation>Skróty</translation>
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
        <translation>P&amp;rzypisz do klipu…</translation>
    </message>
    <message>
        <source>&amp;Tick</source>
        <translation>&amp;Zaznacz</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Pomiń</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>Tylko wymagające sprawdzenia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Import shots</source>
        <translation>Importuj ujęcia</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Odczytywanie %1</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what is in it.</source>
        <translation>Nic się nie zmieni, zanim nie zobaczysz, co zawiera plik.</translation>
    </message>
    <message>
        <source>Give to “%1”</source>
        <translation>Przypisz do „%1”</translation>
    </message>
    <message>
        <source>Shots of the list</source>
        <translation>Ujęcia z listy</translation>
    </message>
    <message>
        <source>The library has several clips of that name</source>
        <translation>W bibliotece jest kilka klipów o tej nazwie</translation>
    </message>
    <message>
        <source>Rushes does not know this kind of file.</source>
        <translation>Rushes nie zna tego rodzaju plików.</translation>
    </message>
    <message>
        <source>The shots could not be read.</source>
        <translation>Nie udało się odczytać ujęć.</translation>
    </message>
    <message>
        <source>There are no shots in this file.</source>
        <translation>W tym pliku nie ma ujęć.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The library could not be asked.</source>
        <translation>Nie udało się odpytać biblioteki.</translation>
    </message>
    <message>
        <source>Nothing was added. %1</source>
        <translation>Niczego nie dodano. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln shots.</source>
        <translation>
            <numerusform>%1 zawiera %Ln ujęcie.</numerusform>
            <numerusform>%1 zawiera %Ln ujęcia.</numerusform>
            <numerusform>%1 zawiera %Ln ujęć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are certain.</source>
        <translation>
            <numerusform>%Ln jest pewne.</numerusform>
            <numerusform>%Ln są pewne.</numerusform>
            <numerusform>%Ln jest pewnych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are doubtful.</source>
        <translation>
            <numerusform>%Ln jest wątpliwe.</numerusform>
            <numerusform>%Ln są wątpliwe.</numerusform>
            <numerusform>%Ln jest wątpliwych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no place in the library.</source>
        <translation>
            <numerusform>%Ln nie ma miejsca w bibliotece.</numerusform>
            <numerusform>%Ln nie mają miejsca w bibliotece.</numerusform>
            <numerusform>%Ln nie ma miejsca w bibliotece.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln już istnieje.</numerusform>
            <numerusform>%Ln już istnieją.</numerusform>
            <numerusform>%Ln już istnieje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add ranges</source>
        <translation>Dodaj zakresy</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln ranges</source>
        <translation>
            <numerusform>Dodaj %Ln zakres</numerusform>
            <numerusform>Dodaj %Ln zakresy</numerusform>
            <numerusform>Dodaj %Ln zakresów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotImportModel</name>
    <message>
        <source>frame %1</source>
        <translation>klatka %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Już istnieje</translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation>Dwa razy na liście</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Ujęcie</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC początku</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC końca</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListDocument</name>
    <message>
        <source>Edit Shot List</source>
        <translation>Edycja listy ujęć</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListEdit</name>
    <message>
        <source>Shot list</source>
        <translation>Lista ujęć</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListPage</name>
    <message>
        <source>Shot list</source>
        <translation>Lista ujęć</translation>
    </message>
    <message>
        <source>Write the shots of a clip as text</source>
        <translation>Zapisuj ujęcia klipu jako tekst</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>Brak klipu</translation>
    </message>
    <message>
        <source>Choose one in All clips and take “Shot list as text” from its menu, or press Ctrl+Shift+L there.</source>
        <translation>Wybierz klip w widoku „Wszystkie klipy” i użyj polecenia „Lista ujęć jako tekst” z jego menu lub naciśnij tam Ctrl+Shift+L.</translation>
    </message>
    <message>
        <source>The file is not here. Its shot list can be read and written all the same.</source>
        <translation>Pliku tu nie ma. Mimo to jego listę ujęć można czytać i pisać.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln błąd</numerusform>
            <numerusform>%Ln błędy</numerusform>
            <numerusform>%Ln błędów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln ostrzeżenie</numerusform>
            <numerusform>%Ln ostrzeżenia</numerusform>
            <numerusform>%Ln ostrzeżeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln część</numerusform>
            <numerusform>%Ln części</numerusform>
            <numerusform>%Ln części</numerusform>
        </translation>
    </message>
    <message>
        <source>No frames to count</source>
        <translation>Brak klatek do liczenia</translation>
    </message>
    <message>
        <source>Rushes does not know the frame rate of this clip yet. Its shots can be written once it does.</source>
        <translation>Rushes nie zna jeszcze liczby klatek na sekundę tego klipu. Gdy ją pozna, będzie można zapisywać ujęcia.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczytywanie…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>Text saved, ranges unchanged</source>
        <translation>Tekst zapisano, zakresy bez zmian</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>Somebody else has changed this shot list meanwhile.</source>
        <translation>W międzyczasie ktoś inny zmienił tę listę ujęć.</translation>
    </message>
    <message>
        <source>Yours is kept here and not saved. F5 takes theirs in its place.</source>
        <translation>Własna wersja pozostaje tutaj niezapisana. F5 zastępuje ją tamtą.</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Zapisz moją</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Wiersz %1, kolumna %2</translation>
    </message>
    <message>
        <source>drop-frame</source>
        <translation>drop-frame</translation>
    </message>
    <message>
        <source>non-drop</source>
        <translation>non-drop</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Line %1 goes out as it was, until it is right</source>
        <translation>Dopóki wiersz %1 nie będzie poprawny, jest eksportowany w dotychczasowej postaci</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines go out as they were, until they are right</source>
        <translation>
            <numerusform>%Ln wiersz jest eksportowany w dotychczasowej postaci, dopóki nie będzie poprawny</numerusform>
            <numerusform>%Ln wiersze są eksportowane w dotychczasowej postaci, dopóki nie będą poprawne</numerusform>
            <numerusform>%Ln wierszy jest eksportowanych w dotychczasowej postaci, dopóki nie będą poprawne</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>next</source>
        <translation>następny</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Konspekt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save now (Ctrl+S). Rushes saves after each pause by itself.</source>
        <translation>Zapisz teraz (Ctrl+S). Rushes zapisuje automatycznie po każdej przerwie.</translation>
    </message>
    <message>
        <source>Undo in the text</source>
        <translation>Cofnij w tekście</translation>
    </message>
    <message>
        <source>Redo in the text</source>
        <translation>Ponów w tekście</translation>
    </message>
    <message>
        <source>Insert timecode</source>
        <translation>Wstaw kod czasowy</translation>
    </message>
    <message>
        <source>Shot at playhead</source>
        <translation>Ujęcie w miejscu odtwarzania</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Tidy columns</source>
        <translation>Wyrównaj kolumny</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Eksportuj jako</translation>
    </message>
    <message>
        <source>From a dope sheet…</source>
        <translation>Z dope sheetu…</translation>
    </message>
    <message>
        <source>Dope sheet…</source>
        <translation>Dope sheet…</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Następny problem</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Poprzedni problem</translation>
    </message>
    <message>
        <source>Make the line right</source>
        <translation>Popraw wiersz</translation>
    </message>
    <message>
        <source>Next open shot list</source>
        <translation>Następna otwarta lista ujęć</translation>
    </message>
    <message>
        <source>Previous open shot list</source>
        <translation>Poprzednia otwarta lista ujęć</translation>
    </message>
    <message>
        <source>Close this shot list</source>
        <translation>Zamknij tę listę ujęć</translation>
    </message>
    <message>
        <source>Log with keys</source>
        <translation>Opisuj za pomocą klawiszy</translation>
    </message>
    <message>
        <source>Follow player</source>
        <translation>Podążaj za odtwarzaczem</translation>
    </message>
    <message>
        <source>The text goes along with what is played</source>
        <translation>Tekst przesuwa się wraz z odtwarzaniem</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Odtwórz lub zatrzymaj</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Jedna klatka wstecz</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Jedna klatka naprzód</translation>
    </message>
    <message>
        <source>Import shots…</source>
        <translation>Importuj ujęcia…</translation>
    </message>
    <message>
        <source>Import shots from an edit suite: EDL, OpenTimelineIO, Final Cut Pro 7 XML, CSV, shot list</source>
        <translation>Importuj ujęcia z systemu montażowego: EDL, OpenTimelineIO, Final Cut Pro 7 XML, CSV, lista ujęć</translation>
    </message>
    <message>
        <source>The line that belongs to the frame in the player is kept in sight while it plays.</source>
        <translation>Podczas odtwarzania wiersz odpowiadający klatce w odtwarzaczu pozostaje widoczny.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotModel</name>
    <message>
        <source>playing</source>
        <translation>odtwarzane</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Ujęcie</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Panel boczny</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SidecarConflictModel</name>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nierozstrzygnięte</translation>
    </message>
    <message>
        <source>library</source>
        <translation>biblioteka</translation>
    </message>
    <message>
        <source>sidecar</source>
        <translation>plik towarzyszący</translation>
    </message>
    <message>
        <source>both</source>
        <translation>oba</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>zachowano: %1</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>W bibliotece</translation>
    </message>
    <message>
        <source>In the sidecar</source>
        <translation>W pliku towarzyszącym</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Zachowano</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SidecarDialog</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikty</translation>
    </message>
    <message>
        <source>Sidecars that cannot be read or written</source>
        <translation>Pliki towarzyszące, których nie można odczytać lub zapisać</translation>
    </message>
    <message>
        <source>Sidecar conflicts</source>
        <translation>Konflikty plików towarzyszących</translation>
    </message>
    <message>
        <source>No sidecar contradicts the library</source>
        <translation>Żaden plik towarzyszący nie jest sprzeczny z biblioteką</translation>
    </message>
    <message>
        <source>All of them can be read and written.</source>
        <translation>Wszystkie można odczytać i zapisać.</translation>
    </message>
    <message>
        <source>Keep the &amp;library’s</source>
        <translation>Zachowaj z &amp;biblioteki</translation>
    </message>
    <message>
        <source>Take the &amp;sidecar’s</source>
        <translation>Przejmij z &amp;pliku towarzyszącego</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Zachowaj &amp;oba</translation>
    </message>
    <message>
        <source>One text after the other; for description, credit, usage terms and note</source>
        <translation>Jeden tekst po drugim; dla opisu, podpisu źródła, warunków wykorzystania i notatki</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Sidecar</source>
        <translation>Plik towarzyszący</translation>
    </message>
    <message>
        <source>What is so</source>
        <translation>Stan faktyczny</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Zaznacz &amp;wszystko</translation>
    </message>
    <message>
        <source>Other programs have written into these sidecars what contradicts the library. Rushes kept both. Choose what is right; a clip is changed when all of its conflicts are decided.</source>
        <translation>Inne programy wpisały do tych plików towarzyszących dane sprzeczne z biblioteką. Rushes zachował oba warianty. Wybierz właściwy; klip zostanie zmieniony, gdy wszystkie jego konflikty będą rozstrzygnięte.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Pokaż w &amp;folderze</translation>
    </message>
    <message>
        <source>Cannot be read or written</source>
        <translation>Nie można odczytać lub zapisać</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln clips</source>
        <translation>
            <numerusform>Zastosuj do %Ln klipu</numerusform>
            <numerusform>Zastosuj do %Ln klipów</numerusform>
            <numerusform>Zastosuj do %Ln klipów</numerusform>
        </translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>Wszystko rozstrzygnięto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are not decided yet.</source>
        <translation>
            <numerusform>%Ln konflikt nie jest jeszcze rozstrzygnięty.</numerusform>
            <numerusform>%Ln konflikty nie są jeszcze rozstrzygnięte.</numerusform>
            <numerusform>%Ln konfliktów nie jest jeszcze rozstrzygniętych.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the library says is kept and written into the sidecar again.</source>
        <translation>Dane z biblioteki zostają zachowane i ponownie zapisane w pliku towarzyszącym.</translation>
    </message>
    <message>
        <source>What another program wrote into the sidecar is taken into the library. You can take that back.</source>
        <translation>To, co inny program zapisał w pliku towarzyszącym, zostaje przejęte do biblioteki. Można to cofnąć.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SignInPage</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Nie wylogowuj mnie na tym komputerze</translation>
    </message>
    <message>
        <source>Sign in to go on</source>
        <translation>Zaloguj się, aby kontynuować</translation>
    </message>
    <message>
        <source>Sign in to download</source>
        <translation>Zaloguj się, aby pobierać</translation>
    </message>
    <message>
        <source>Your session has ended. What waits goes on from the same byte after you sign in.</source>
        <translation>Sesja wygasła. Po zalogowaniu to, co czeka, będzie pobierane dalej od tego samego bajtu.</translation>
    </message>
    <message>
        <source>Browsing works without an account. Broadcast files need one.</source>
        <translation>Przeglądanie nie wymaga konta. Wymagają go pliki w jakości emisyjnej.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Nie pamiętasz hasła?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Utwórz konto</translation>
    </message>
    <message>
        <source>Your session is kept in the keyring of the system, so that the next start needs no password. Leave it off on a computer that others use.</source>
        <translation>Sesja jest przechowywana w systemowym pęku kluczy, dzięki czemu następne uruchomienie nie wymaga hasła. Nie włączaj tego na komputerze, z którego korzystają inni.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Kolejność listy</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Kolejność: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SourceModel</name>
    <message>
        <source>Browse</source>
        <translation>Przeglądanie</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Kolekcje</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Zapisane wyszukiwania</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>wyświetlany</translation>
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
        <translation>Prędkość z ostatnich sześciu minut</translation>
    </message>
    <message>
        <source>%1 now, at most %2</source>
        <translation>teraz %1, najwyżej %2</translation>
    </message>
    <message>
        <source>0 MB/s</source>
        <translation>0 MB/s</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <translation>limit %1</translation>
    </message>
    <message>
        <source>−6 min</source>
        <translation>−6 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SpeedLabel</name>
    <message>
        <source>Idle</source>
        <translation>Bezczynność</translation>
    </message>
    <message>
        <source>Speed of all transfers. Click to see them (Ctrl+4)</source>
        <translation>Prędkość wszystkich transferów. Kliknij, aby je zobaczyć (Ctrl+4)</translation>
    </message>
    <message>
        <source>Downloading at %1</source>
        <translation>Pobieranie z prędkością %1</translation>
    </message>
    <message>
        <source>Nothing is downloading</source>
        <translation>Nic nie jest pobierane</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Spoken</name>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::StatusLine</name>
    <message>
        <source>Connecting</source>
        <translation>Łączenie</translation>
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
        <translation>Odśwież katalog (F5)</translation>
    </message>
    <message>
        <source>No catalogue yet</source>
        <translation>Nie ma jeszcze katalogu</translation>
    </message>
    <message>
        <source>Catalogue updated %1</source>
        <translation>Katalog zaktualizowano %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Krok %1 z %2: %3</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagBanks</name>
    <message>
        <source>News</source>
        <translation>Aktualności</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>setka</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>przyjazd</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>uścisk dłoni</translation>
    </message>
    <message>
        <source>doorstep</source>
        <translation>doorstep</translation>
    </message>
    <message>
        <source>press conference</source>
        <translation>konferencja prasowa</translation>
    </message>
    <message>
        <source>Q and A</source>
        <translation>pytania i odpowiedzi</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>przemówienie</translation>
    </message>
    <message>
        <source>family photo</source>
        <translation>zdjęcie grupowe</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>podpisanie</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>plan ogólny</translation>
    </message>
    <message>
        <source>close-up</source>
        <translation>zbliżenie</translation>
    </message>
    <message>
        <source>cutaway</source>
        <translation>przebitka</translation>
    </message>
    <message>
        <source>b-roll</source>
        <translation>b-roll</translation>
    </message>
    <message>
        <source>establishing</source>
        <translation>ujęcie ustanawiające</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>panorama</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>publiczność</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>flagi</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>nieprzydatne</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagChips</name>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
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
        <translation>klawisz %1</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>brak tagu</translation>
    </message>
    <message>
        <source>set</source>
        <translation>ustawiony</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagKeys</name>
    <message>
        <source>no tag</source>
        <translation>brak tagu</translation>
    </message>
    <message>
        <source>Tag keys</source>
        <translation>Klawisze tagów</translation>
    </message>
    <message>
        <source>Which tags are under the keys</source>
        <translation>Jakie tagi są przypisane do klawiszy</translation>
    </message>
    <message>
        <source>Click, or press the key, to tag; F2 changes the tag</source>
        <translation>Kliknij lub naciśnij klawisz, aby otagować; F2 zmienia tag</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>Zmień tag</translation>
    </message>
    <message>
        <source>%1 (Shift)</source>
        <translation>%1 (Shift)</translation>
    </message>
    <message>
        <source>Bank of tags: %1</source>
        <translation>Zestaw tagów: %1</translation>
    </message>
    <message>
        <source>New bank…</source>
        <translation>Nowy zestaw…</translation>
    </message>
    <message>
        <source>Remove this bank</source>
        <translation>Usuń ten zestaw</translation>
    </message>
    <message>
        <source>New bank</source>
        <translation>Nowy zestaw</translation>
    </message>
    <message>
        <source>Name of the bank</source>
        <translation>Nazwa zestawu</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagPanel</name>
    <message>
        <source>Nothing: it stands at the top</source>
        <translation>Nic: jest na samej górze</translation>
    </message>
    <message>
        <source>Other words for it, with commas between</source>
        <translation>Inne słowa o tym znaczeniu, oddzielane przecinkami</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>&amp;Pod</translation>
    </message>
    <message>
        <source>S&amp;ynonyms</source>
        <translation>S&amp;ynonimy</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>Według nazwy</translation>
    </message>
    <message>
        <source>The colour that comes of the name, the same on every computer</source>
        <translation>Kolor wynikający z nazwy, taki sam na każdym komputerze</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Kolor %1</translation>
    </message>
    <message>
        <source>There is no tag “%1” that it could stand below.</source>
        <translation>Nie ma tagu „%1”, pod którym można by go umieścić.</translation>
    </message>
    <message>
        <source>A tag cannot stand below itself.</source>
        <translation>Tag nie może znajdować się pod samym sobą.</translation>
    </message>
    <message>
        <source>“%1” means another tag already: %2.</source>
        <translation>„%1” oznacza już inny tag: %2.</translation>
    </message>
    <message>
        <source>“%1” is the tag itself.</source>
        <translation>„%1” to sam ten tag.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagTreeModel</name>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
            <numerusform>%Ln klipy</numerusform>
            <numerusform>%Ln klipów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln zakres</numerusform>
            <numerusform>%Ln zakresy</numerusform>
            <numerusform>%Ln zakresów</numerusform>
        </translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>także %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonimy</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Klipy</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Zakresy</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>Find a tag by its name or a synonym</source>
        <translation>Znajdź tag według nazwy lub synonimu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Tags as text</source>
        <translation>Tagi jako tekst</translation>
    </message>
    <message>
        <source>Read tags from indented text, or write them to it</source>
        <translation>Odczytaj tagi z tekstu z wcięciami lub zapisz je w takiej postaci</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show clips</source>
        <translation>Pokaż klipy</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nowy tag</translation>
    </message>
    <message>
        <source>New tag below</source>
        <translation>Nowy tag poniżej</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Scal…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importuj z pliku…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Eksportuj do pliku…</translation>
    </message>
    <message>
        <source>Add the house tree</source>
        <translation>Dodaj drzewo redakcji</translation>
    </message>
    <message>
        <source>Add the IPTC Media Topics</source>
        <translation>Dodaj IPTC Media Topics</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tagi</numerusform>
            <numerusform>%Ln tagów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>W użyciu: %1</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Nie ma jeszcze tagów</translation>
    </message>
    <message>
        <source>Tags come into being as clips are tagged. A tree to begin with has topics, shot types, places and people.</source>
        <translation>Tagi powstają podczas tagowania klipów. Drzewo na początek zawiera tematy, rodzaje ujęć, miejsca i osoby.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Znaleziono: %1</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nazwa tagu</translation>
    </message>
    <message>
        <source>Name of the tag below %1</source>
        <translation>Nazwa tagu pod %1</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Dodaj tag</translation>
    </message>
    <message>
        <source>There is a tag “%1” already.</source>
        <translation>Tag „%1” już istnieje.</translation>
    </message>
    <message>
        <source>It is shown; drag it to where it should stand.</source>
        <translation>Jest teraz widoczny; przeciągnij go tam, gdzie powinien się znajdować.</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Scalanie tagów</translation>
    </message>
    <message>
        <source>What carries “%1” carries this tag instead</source>
        <translation>Wszystko, co ma tag „%1”, otrzyma zamiast niego ten tag</translation>
    </message>
    <message>
        <source>Rushes can make one of the two: what carries “%1” carries “%2” then, and “%1” becomes a synonym of it.</source>
        <translation>Rushes może połączyć oba tagi w jeden: wszystko, co ma tag „%1”, otrzyma tag „%2”, a „%1” stanie się jego synonimem.</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>Scal z „%1”</translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>Usuwanie tagów</translation>
    </message>
    <message>
        <source>%1 carry what you delete.</source>
        <translation>Oznaczone usuwanymi tagami: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips and ranges</source>
        <translation>
            <numerusform>%Ln klip lub zakres</numerusform>
            <numerusform>%Ln klipy i zakresy</numerusform>
            <numerusform>%Ln klipów i zakresów</numerusform>
        </translation>
    </message>
    <message>
        <source>They lose it, on every computer that uses this library. Tags below it stay and move up. Undo brings all of it back until Rushes is closed.</source>
        <translation>Stracą je na każdym komputerze, który używa tej biblioteki. Tagi podrzędne pozostaną i przesuną się wyżej. Polecenie „Cofnij” przywraca wszystko do czasu zamknięcia programu Rushes.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tags</source>
        <translation>
            <numerusform>Usuń %Ln tag</numerusform>
            <numerusform>Usuń %Ln tagi</numerusform>
            <numerusform>Usuń %Ln tagów</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1 has no name</source>
        <translation>wiersz %1 nie ma nazwy</translation>
    </message>
    <message>
        <source>line %1 has a name that stands above it already</source>
        <translation>wiersz %1 ma nazwę, która występuje już powyżej</translation>
    </message>
    <message>
        <source>line %1 has no tag above it</source>
        <translation>wiersz %1 nie ma nad sobą tagu</translation>
    </message>
    <message>
        <source>All of these tags are here already.</source>
        <translation>Wszystkie te tagi już tu są.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags added or changed.</source>
        <translation>
            <numerusform>Dodano lub zmieniono %Ln tag.</numerusform>
            <numerusform>Dodano lub zmieniono %Ln tagi.</numerusform>
            <numerusform>Dodano lub zmieniono %Ln tagów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Pominięto: %1.</translation>
    </message>
    <message>
        <source>Import tags from indented text</source>
        <translation>Import tagów z tekstu z wcięciami</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Tekst (*.txt);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Nie udało się odczytać pliku %1.</translation>
    </message>
    <message>
        <source>No tag was added. Choose a file of text, one tag a line.</source>
        <translation>Nie dodano żadnego tagu. Wybierz plik tekstowy z jednym tagiem w wierszu.</translation>
    </message>
    <message>
        <source>Export tags as indented text</source>
        <translation>Eksport tagów jako tekstu z wcięciami</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>tags.txt</source>
        <translation>tagi.txt</translation>
    </message>
    <message>
        <source>The tags are written to %1.</source>
        <translation>Tagi zapisano w pliku %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Nie udało się zapisać pliku %1.</translation>
    </message>
    <message>
        <source>The tags are as they were. Choose another folder.</source>
        <translation>Tagi pozostały bez zmian. Wybierz inny folder.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TemplateField</name>
    <message>
        <source>Template for names</source>
        <translation>Szablon nazw</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TextDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Wyszukiwanie…</translation>
    </message>
    <message>
        <source>Text files of %1</source>
        <translation>Pliki tekstowe klipu %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>Znajdź w tym tekście (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Znajdź w tym tekście</translation>
    </message>
    <message>
        <source>Fold or unfold here</source>
        <translation>Zwiń lub rozwiń tutaj</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Zwiń wszystko</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Rozwiń wszystko</translation>
    </message>
    <message>
        <source>There are no text files beside this clip: no sidecar, captions, edit list or hash list.</source>
        <translation>Obok tego klipu nie ma plików tekstowych: pliku towarzyszącego, napisów, listy montażowej ani listy sum kontrolnych.</translation>
    </message>
    <message>
        <source>This file could not be read. See whether it is still there and may be opened.</source>
        <translation>Nie udało się odczytać tego pliku. Sprawdź, czy nadal istnieje i czy wolno go otworzyć.</translation>
    </message>
    <message>
        <source>This file is no text. Rushes does not show it.</source>
        <translation>Ten plik nie jest tekstem. Rushes go nie pokazuje.</translation>
    </message>
    <message>
        <source>These are the first 16 MiB of a longer file.</source>
        <translation>To pierwsze 16 MiB dłuższego pliku.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln miejsce</numerusform>
            <numerusform>%Ln miejsca</numerusform>
            <numerusform>%Ln miejsc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TextView</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Siatka</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Wstecz (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Dalej (Alt+Right)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+G)</source>
        <translation>%1 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limit prędkości</translation>
    </message>
    <message>
        <source>The most that all downloads together take from the network. Schedules can ask for less at some hours.</source>
        <translation>Maksymalna prędkość, z jaką wszystkie pobierania łącznie korzystają z sieci. Harmonogramy mogą ją w niektórych godzinach obniżyć.</translation>
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
        <translation>Harmonogram: %1</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Harmonogramy</translation>
    </message>
    <message>
        <source>Schedules: %1</source>
        <translation>Harmonogramy: %1</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Wstrzymaj wszystko</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Ponów nieudane</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Limit</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>&amp;Jednocześnie</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Usuń ukończone</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Wszystkie pobierania</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ręcznie</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Według priorytetu</translation>
    </message>
    <message>
        <source>By the time needed</source>
        <translation>Według terminu</translation>
    </message>
    <message>
        <source>Group by meeting</source>
        <translation>Grupuj według posiedzenia</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Inny…</translation>
    </message>
    <message>
        <source>Order of the queue: %1</source>
        <translation>Kolejność pobierania: %1</translation>
    </message>
    <message>
        <source>Schedules and limits</source>
        <translation>Harmonogramy i limity</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Wznów wszystko</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation>gotowe o %1</translation>
    </message>
    <message>
        <source>The most that all downloads together take from the network. Schedules can ask for less at some hours.</source>
        <translation>Maksymalna prędkość, z jaką wszystkie pobierania łącznie korzystają z sieci. Harmonogramy mogą ją w niektórych godzinach obniżyć.</translation>
    </message>
    <message>
        <source>How many files are fetched side by side. More than the network carries only makes each slower.</source>
        <translation>Ile plików jest pobieranych równocześnie. Więcej, niż uniesie sieć, tylko spowolni każdy z nich.</translation>
    </message>
    <message>
        <source>What is fetched first: as you put it in the list, by priority, or by the time at which it is needed.</source>
        <translation>Co jest pobierane najpierw: według kolejności na liście, według priorytetu lub według czasu, na który jest potrzebne.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferCommands</name>
    <message>
        <source>Pause or resume</source>
        <translation>Wstrzymaj lub wznów</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Ponów teraz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Play what is here</source>
        <translation>Odtwórz pobraną część</translation>
    </message>
    <message>
        <source>Log now</source>
        <translation>Opisz teraz</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Przesuń w górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przesuń w dół</translation>
    </message>
    <message>
        <source>Higher priority</source>
        <translation>Wyższy priorytet</translation>
    </message>
    <message>
        <source>Lower priority</source>
        <translation>Niższy priorytet</translation>
    </message>
    <message>
        <source>Priority and time…</source>
        <translation>Priorytet i termin…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Opisz</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Make the copies again</source>
        <translation>Utwórz kopie ponownie</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Pobierz ponownie</translation>
    </message>
    <message>
        <source>Resume or retry now</source>
        <translation>Wznów lub ponów teraz</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przesuń</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Na początek</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Na koniec</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nazwa pliku</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>In the watch folder</source>
        <translation>W folderze obserwowanym</translation>
    </message>
    <message>
        <source>The second copy</source>
        <translation>Druga kopia</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Szczegóły…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Otwórz w innym programie</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Otwórz za pomocą…</translation>
    </message>
    <message>
        <source>Move file to the wastebasket…</source>
        <translation>Przenieś plik do kosza…</translation>
    </message>
    <message>
        <source>Move files to the wastebasket…</source>
        <translation>Przenieś pliki do kosza…</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferDelegate</name>
    <message>
        <source>Needed by</source>
        <translation>Potrzebne do</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferGroupsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Without a meeting</source>
        <translation>Bez posiedzenia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln pobieranie</numerusform>
            <numerusform>%Ln pobierania</numerusform>
            <numerusform>%Ln pobierań</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Ukończono %1 z %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>Nieudane: %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>Opóźnione: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferModel</name>
    <message>
        <source>%1 left</source>
        <translation>pozostało %1</translation>
    </message>
    <message>
        <source>needed %1</source>
        <translation>potrzebne: %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorytet %1</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Miejsce w kolejce</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Prędkość</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Pozostały czas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Co można zrobić</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferPane</name>
    <message>
        <source>Events</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>Copy the events</source>
        <translation>Kopiuj zdarzenia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Części</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Prędkość</translation>
    </message>
    <message>
        <source>%1 all transfers</source>
        <translation>%1 wszystkie transfery</translation>
    </message>
    <message>
        <source>%1 now, %2</source>
        <translation>teraz %1, %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferWords</name>
    <message>
        <source>%1 kept</source>
        <translation>zachowano %1</translation>
    </message>
    <message>
        <source>Finished %1, %2</source>
        <translation>Ukończono %1, %2</translation>
    </message>
    <message>
        <source>Finished, %1</source>
        <translation>Ukończono, %1</translation>
    </message>
    <message>
        <source>Retry %1 of %2 now</source>
        <translation>Próba %1 z %2 teraz</translation>
    </message>
    <message>
        <source>Retry %1 of %2 in %3</source>
        <translation>Próba %1 z %2 za %3</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Serwer jest niedostępny</translation>
    </message>
    <message>
        <source>Hardly a byte came</source>
        <translation>Nie nadeszły prawie żadne dane</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>Połączenie zostało przerwane</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Serwer jest zajęty</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>Awaria serwera</translation>
    </message>
    <message>
        <source>The proxy lets nothing through</source>
        <translation>Serwer proxy niczego nie przepuszcza</translation>
    </message>
    <message>
        <source>Another program holds the file</source>
        <translation>Plik jest zajęty przez inny program</translation>
    </message>
    <message>
        <source>Late: there about %1</source>
        <translation>Opóźnienie: dotrze około %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Opóźnione</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normalny</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Według harmonogramu</translation>
    </message>
    <message>
        <source>Today&apos;s quota is used up</source>
        <translation>Dzisiejszy limit został wyczerpany</translation>
    </message>
    <message>
        <source>Metered network</source>
        <translation>Sieć taryfowa</translation>
    </message>
    <message>
        <source>The server asked to wait</source>
        <translation>Serwer poprosił o odczekanie</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Czeka na %1</translation>
    </message>
    <message>
        <source>Waits for another network</source>
        <translation>Czeka na inną sieć</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>W kolejce</translation>
    </message>
    <message>
        <source>Downloading, %1 parts</source>
        <translation>Pobieranie, części: %1</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Weryfikacja</translation>
    </message>
    <message>
        <source>Waits for another program</source>
        <translation>Czeka na inny program</translation>
    </message>
    <message>
        <source>Giving it its name</source>
        <translation>Nadawanie nazwy</translation>
    </message>
    <message>
        <source>Done and verified</source>
        <translation>Gotowe i zweryfikowane</translation>
    </message>
    <message>
        <source>Done, not verified by the portal</source>
        <translation>Gotowe, niezweryfikowane przez portal</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Wstrzymane przez użytkownika</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następne</translation>
    </message>
    <message>
        <source>%1 checked</source>
        <translation>sprawdzono %1</translation>
    </message>
    <message>
        <source>File set aside</source>
        <translation>Plik odłożony</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>size only</source>
        <translation>tylko rozmiar</translation>
    </message>
    <message>
        <source>Waits for sign-in</source>
        <translation>Czeka na zalogowanie</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Czeka na sieć</translation>
    </message>
    <message>
        <source>Waits for space</source>
        <translation>Czeka na miejsce</translation>
    </message>
    <message>
        <source>Waits for the folder</source>
        <translation>Czeka na folder</translation>
    </message>
    <message>
        <source>Waits for the proxy</source>
        <translation>Czeka na serwer proxy</translation>
    </message>
    <message>
        <source>Waits for the proxy&apos;s sign-in</source>
        <translation>Czeka na zalogowanie do serwera proxy</translation>
    </message>
    <message>
        <source>Failed: checksum mismatch</source>
        <translation>Niepowodzenie: niezgodna suma kontrolna</translation>
    </message>
    <message>
        <source>Failed: wrong size</source>
        <translation>Niepowodzenie: nieprawidłowy rozmiar</translation>
    </message>
    <message>
        <source>Failed: withdrawn by the portal</source>
        <translation>Niepowodzenie: wycofany przez portal</translation>
    </message>
    <message>
        <source>Failed: under embargo</source>
        <translation>Niepowodzenie: embargo</translation>
    </message>
    <message>
        <source>Failed: not on the portal</source>
        <translation>Niepowodzenie: brak w portalu</translation>
    </message>
    <message>
        <source>Failed: a web page came</source>
        <translation>Niepowodzenie: otrzymano stronę internetową</translation>
    </message>
    <message>
        <source>Failed: too many tries</source>
        <translation>Niepowodzenie: zbyt wiele prób</translation>
    </message>
    <message>
        <source>Failed: server not trusted</source>
        <translation>Niepowodzenie: serwer niezaufany</translation>
    </message>
    <message>
        <source>Failed: unusable answer</source>
        <translation>Niepowodzenie: bezużyteczna odpowiedź</translation>
    </message>
    <message>
        <source>The file&apos;s bytes are not those that the portal published. Rushes set the file aside and did not give it its name. Download it again.</source>
        <translation>Bajty pliku nie są tymi, które opublikował portal. Rushes odłożył plik i nie nadał mu nazwy. Pobierz go ponownie.</translation>
    </message>
    <message>
        <source>The portal sends another number of bytes than it published. Rushes stopped. Download it again later, or choose another rendition.</source>
        <translation>Portal wysyła inną liczbę bajtów, niż opublikował. Rushes zatrzymał pobieranie. Pobierz plik ponownie później lub wybierz inną wersję.</translation>
    </message>
    <message>
        <source>The portal has withdrawn this file. Rushes stopped. Remove it, or ask the portal&apos;s desk.</source>
        <translation>Portal wycofał ten plik. Rushes zatrzymał pobieranie. Usuń je lub zapytaj w redakcji portalu.</translation>
    </message>
    <message>
        <source>The portal does not give this file out yet. Rushes stopped. Download it again after the embargo.</source>
        <translation>Portal jeszcze nie udostępnia tego pliku. Rushes zatrzymał pobieranie. Pobierz plik ponownie po zakończeniu embarga.</translation>
    </message>
    <message>
        <source>The portal no longer has a file at this place. Refresh the catalogue and queue the video again.</source>
        <translation>Portal nie ma już pliku w tym miejscu. Odśwież katalog i ponownie dodaj film do kolejki.</translation>
    </message>
    <message>
        <source>A web page came in place of the file, as from a network that wants a sign-in of its own. Open a web page, sign in there, then download again.</source>
        <translation>Zamiast pliku otrzymano stronę internetową, np. z sieci, która wymaga osobnego logowania. Otwórz stronę internetową, zaloguj się na niej, a następnie pobierz plik ponownie.</translation>
    </message>
    <message>
        <source>The connection broke again and again without a byte gained. What is on disk is kept. Retry when the network is better.</source>
        <translation>Połączenie było wielokrotnie przerywane, zanim nadszedł choćby jeden bajt. To, co jest już na dysku, zostało zachowane. Ponów, gdy sieć będzie działać lepiej.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so Rushes took nothing from it and sent it nothing. What is wrong with its certificate is in the details: tell the people who run the portal.</source>
        <translation>Serwer nie zdołał potwierdzić swojej tożsamości, więc Rushes nic od niego nie przyjął i nic mu nie wysłał. W szczegółach podano, co jest nie tak z jego certyfikatem: powiadom osoby, które prowadzą portal.</translation>
    </message>
    <message>
        <source>The server&apos;s answers do not fit together, so Rushes did not use them. Its words are in the details.</source>
        <translation>Odpowiedzi serwera są ze sobą sprzeczne, więc Rushes ich nie użył. Ich treść jest w szczegółach.</translation>
    </message>
    <message>
        <source>The portal gives this file only to those who are signed in. Rushes keeps what is on disk. Sign in, and it goes on by itself.</source>
        <translation>Portal udostępnia ten plik tylko zalogowanym. Rushes zachowuje to, co jest już na dysku. Po zalogowaniu pobieranie zostanie wznowione automatycznie.</translation>
    </message>
    <message>
        <source>The portal cannot be reached. Rushes keeps what is on disk, and tries again every five minutes and when the network is back. You can try now.</source>
        <translation>Portal jest niedostępny. Rushes zachowuje to, co jest już na dysku, i ponawia próbę co pięć minut oraz po powrocie sieci. Można też spróbować teraz.</translation>
    </message>
    <message>
        <source>The disk has no room for the file. Rushes keeps what is on disk. Make room, and it goes on by itself.</source>
        <translation>Na dysku nie ma miejsca na plik. Rushes zachowuje to, co jest już na dysku. Po zwolnieniu miejsca pobieranie zostanie wznowione automatycznie.</translation>
    </message>
    <message>
        <source>The folder takes no files. Rushes keeps what is on disk. Connect its drive or make it writable, and it goes on by itself.</source>
        <translation>Folder nie przyjmuje plików. Rushes zachowuje to, co jest już na dysku. Po podłączeniu dysku z folderem lub zezwoleniu na zapis pobieranie zostanie wznowione automatycznie.</translation>
    </message>
    <message>
        <source>The proxy lets nothing through. Rushes keeps what is on disk and tries again every five minutes. Choose another proxy, or none, and it goes on at once.</source>
        <translation>Serwer proxy niczego nie przepuszcza. Rushes zachowuje to, co jest już na dysku, i ponawia próbę co pięć minut. Po wybraniu innego serwera proxy lub żadnego pobieranie zostanie natychmiast wznowione.</translation>
    </message>
    <message>
        <source>The proxy lets nobody through without a name and a password. Rushes keeps what is on disk and does not ask the proxy again. Enter them, and it goes on at once.</source>
        <translation>Serwer proxy nie przepuszcza nikogo bez nazwy i hasła. Rushes zachowuje to, co jest już na dysku, i nie pyta serwera proxy ponownie. Po wpisaniu tych danych pobieranie zostanie natychmiast wznowione.</translation>
    </message>
    <message>
        <source>The file is whole, but another program holds it. Rushes tries again by itself to give it its name. Close the file there.</source>
        <translation>Plik jest kompletny, ale zajmuje go inny program. Rushes będzie automatycznie ponawiać próbę nadania mu nazwy. Zamknij plik w tamtym programie.</translation>
    </message>
    <message>
        <source>Rushes keeps what is on disk and tries again by itself. R tries now.</source>
        <translation>Rushes zachowuje to, co jest już na dysku, i automatycznie ponawia próbę. R próbuje teraz.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The portal published no checksum, so Rushes compared the size only. The SHA-256 of what came is kept: ask the portal&apos;s desk for theirs.</source>
        <translation>Portal nie opublikował sumy kontrolnej, więc Rushes porównał tylko rozmiar. SHA-256 pobranego pliku została zachowana: zapytaj w redakcji portalu o ich sumę.</translation>
    </message>
    <message>
        <source>The week&apos;s schedule pauses the queue now. Rushes goes on by itself when its time comes. Change the schedule to go on now.</source>
        <translation>Kolejka jest teraz wstrzymana przez harmonogram tygodnia. O właściwej porze Rushes wznowi pobieranie automatycznie. Aby kontynuować teraz, zmień harmonogram.</translation>
    </message>
    <message>
        <source>The bytes of today&apos;s quota are used up. Rushes goes on by itself tomorrow. Raise the quota to go on now.</source>
        <translation>Dzisiejszy limit danych został wyczerpany. Jutro Rushes wznowi pobieranie automatycznie. Aby kontynuować teraz, zwiększ limit.</translation>
    </message>
    <message>
        <source>The network is paid by the byte. Rushes goes on by itself on another one. Allow metered networks to go on now.</source>
        <translation>Połączenie jest rozliczane według ilości danych. W innej sieci Rushes wznowi pobieranie automatycznie. Aby kontynuować teraz, zezwól na sieci taryfowe.</translation>
    </message>
    <message>
        <source>The server asked everybody to wait. Rushes goes on by itself when that time is over.</source>
        <translation>Serwer poprosił wszystkich o odczekanie. Po upływie tego czasu Rushes wznowi pobieranie automatycznie.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Zaloguj się…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Serwer proxy…</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Pokaż folder</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Ponów teraz</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Pobierz ponownie</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransportBar</name>
    <message>
        <source>Position</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Odtwórz (Space)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Wstrzymaj (Space)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Volume, muted</source>
        <translation>Głośność, wyciszona</translation>
    </message>
    <message>
        <source>Volume, %1</source>
        <translation>Głośność, %1</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Zamknij pełny ekran (Esc)</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Pełny ekran (F11)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Zamknij pełny ekran</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pełny ekran</translation>
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
        <translation>Plik</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Co się z nim stanie</translation>
    </message>
    <message>
        <source>To the wastebasket, %1</source>
        <translation>Do kosza, %1</translation>
    </message>
    <message>
        <source>Move files to the wastebasket</source>
        <translation>Przenoszenie plików do kosza</translation>
    </message>
    <message>
        <source>None of these files can be moved to the wastebasket.</source>
        <translation>Żadnego z tych plików nie można przenieść do kosza.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files with %1 to the wastebasket?</source>
        <translation>
            <numerusform>Przenieść %Ln plik (%1) do kosza?</numerusform>
            <numerusform>Przenieść %Ln pliki (%1) do kosza?</numerusform>
            <numerusform>Przenieść %Ln plików (%1) do kosza?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions and sidecars beside them go with them.</source>
        <translation>
            <numerusform>Trafi tam też %Ln leżący obok plik z napisami lub plik towarzyszący.</numerusform>
            <numerusform>Trafią tam też %Ln leżące obok pliki z napisami i pliki towarzyszące.</numerusform>
            <numerusform>Trafi tam też %Ln leżących obok plików z napisami i plików towarzyszących.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clips and what is logged on them stay in the library. Undo brings the files back.</source>
        <translation>Klipy i ich opisy pozostają w bibliotece. Polecenie „Cofnij” przywraca pliki.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are left alone.</source>
        <translation>
            <numerusform>%Ln plik pozostanie bez zmian.</numerusform>
            <numerusform>%Ln pliki pozostaną bez zmian.</numerusform>
            <numerusform>%Ln plików pozostanie bez zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files</source>
        <translation>
            <numerusform>Przenieś %Ln plik</numerusform>
            <numerusform>Przenieś %Ln pliki</numerusform>
            <numerusform>Przenieś %Ln plików</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::UndoBar</name>
    <message numerus="yes">
        <source>%Ln downloads were taken off the queue.</source>
        <translation>
            <numerusform>Usunięto z kolejki %Ln pobieranie.</numerusform>
            <numerusform>Usunięto z kolejki %Ln pobierania.</numerusform>
            <numerusform>Usunięto z kolejki %Ln pobierań.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were moved.</source>
        <translation>
            <numerusform>Przesunięto %Ln pobieranie.</numerusform>
            <numerusform>Przesunięto %Ln pobierania.</numerusform>
            <numerusform>Przesunięto %Ln pobierań.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were paused.</source>
        <translation>
            <numerusform>Wstrzymano %Ln pobieranie.</numerusform>
            <numerusform>Wstrzymano %Ln pobierania.</numerusform>
            <numerusform>Wstrzymano %Ln pobierań.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads go on.</source>
        <translation>
            <numerusform>Wznowiono %Ln pobieranie.</numerusform>
            <numerusform>Wznowiono %Ln pobierania.</numerusform>
            <numerusform>Wznowiono %Ln pobierań.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads have other wishes.</source>
        <translation>
            <numerusform>Zmieniono priorytet lub termin %Ln pobierania.</numerusform>
            <numerusform>Zmieniono priorytet lub termin %Ln pobierań.</numerusform>
            <numerusform>Zmieniono priorytet lub termin %Ln pobierań.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Downloads</source>
        <translation>
            <numerusform>Usunięcie %Ln pobierania</numerusform>
            <numerusform>Usunięcie %Ln pobierań</numerusform>
            <numerusform>Usunięcie %Ln pobierań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Downloads</source>
        <translation>
            <numerusform>Przesunięcie %Ln pobierania</numerusform>
            <numerusform>Przesunięcie %Ln pobierań</numerusform>
            <numerusform>Przesunięcie %Ln pobierań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln Downloads</source>
        <translation>
            <numerusform>Wstrzymanie %Ln pobierania</numerusform>
            <numerusform>Wstrzymanie %Ln pobierań</numerusform>
            <numerusform>Wstrzymanie %Ln pobierań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln Downloads</source>
        <translation>
            <numerusform>Wznowienie %Ln pobierania</numerusform>
            <numerusform>Wznowienie %Ln pobierań</numerusform>
            <numerusform>Wznowienie %Ln pobierań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change Wishes of %Ln Downloads</source>
        <translation>
            <numerusform>Zmiana priorytetu lub terminu %Ln pobierania</numerusform>
            <numerusform>Zmiana priorytetu lub terminu %Ln pobierań</numerusform>
            <numerusform>Zmiana priorytetu lub terminu %Ln pobierań</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Brings back how it was before (Ctrl+Z)</source>
        <translation>Przywraca poprzedni stan (Ctrl+Z)</translation>
    </message>
    <message>
        <source>%1 %2 on disk stay until this bar goes.</source>
        <translation>%1 Pobrane dane (%2) pozostaną na dysku, dopóki nie zniknie ten pasek.</translation>
    </message>
    <message>
        <source>%1 Ctrl+Z takes it back</source>
        <translation>%1 Ctrl+Z cofa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were not put back: the same files are queued again.</source>
        <translation>
            <numerusform>Nie przywrócono %Ln pobierania: te same pliki są znów w kolejce.</numerusform>
            <numerusform>Nie przywrócono %Ln pobierań: te same pliki są znów w kolejce.</numerusform>
            <numerusform>Nie przywrócono %Ln pobierań: te same pliki są znów w kolejce.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::UpdatedPage</name>
    <message>
        <source>Your password has been updated</source>
        <translation>Hasło zostało zmienione</translation>
    </message>
    <message>
        <source>Sign in with the new password to return to where you were. Your queue is unchanged.</source>
        <translation>Zaloguj się nowym hasłem, aby wrócić do poprzedniego miejsca. Kolejka pozostała bez zmian.</translation>
    </message>
    <message>
        <source>Every device has been signed out.</source>
        <translation>Wylogowano wszystkie urządzenia.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoCommands</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nazwa pliku</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Podpis źródła</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Warunki wykorzystania</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln videos</source>
        <translation>
            <numerusform>Pobierz %Ln film</numerusform>
            <numerusform>Pobierz %Ln filmy</numerusform>
            <numerusform>Pobierz %Ln filmów</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Odnośnik</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoDrawer</name>
    <message>
        <source>Usage</source>
        <translation>Wykorzystanie</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>The portal offers no file of this video yet.</source>
        <translation>Portal nie oferuje jeszcze pliku tego filmu.</translation>
    </message>
    <message>
        <source>Play the preview</source>
        <translation>Odtwórz podgląd</translation>
    </message>
    <message>
        <source>Copy the shot list</source>
        <translation>Kopiuj listę ujęć</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>Lista ujęć</translation>
    </message>
    <message>
        <source>Download the chosen rendition (D)</source>
        <translation>Pobierz wybraną wersję (D)</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>domyślnie: %1</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Podpis źródła: %1</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Pobierz: %1</translation>
    </message>
    <message>
        <source>What you may do with the pictures and whom to name, as the portal says. Before the end of an embargo nothing may be shown.</source>
        <translation>Co według portalu wolno zrobić z materiałem i kogo należy wskazać jako źródło. Przed końcem embarga niczego nie wolno pokazywać.</translation>
    </message>
    <message>
        <source>The files that the portal has of this video. The house profile chooses one of them; choose another here and download that.</source>
        <translation>Pliki tego filmu dostępne w portalu. Profil redakcji wybiera jeden z nich; tutaj możesz wybrać inny i go pobrać.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoModel</name>
    <message>
        <source>Being read</source>
        <translation>Odczytywanie</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoScrub</name>
    <message>
        <source>Later picture of the video, on its card</source>
        <translation>Późniejszy obraz filmu, na jego karcie</translation>
    </message>
    <message>
        <source>Earlier picture of the video, on its card</source>
        <translation>Wcześniejszy obraz filmu, na jego karcie</translation>
    </message>
    <message>
        <source>The portal has no storyboard of this video</source>
        <translation>Portal nie ma storyboardu tego filmu</translation>
    </message>
    <message>
        <source>The pictures of this video could not be fetched from the portal</source>
        <translation>Nie udało się pobrać z portalu obrazów tego filmu</translation>
    </message>
    <message>
        <source>The picture at %1</source>
        <translation>Obraz na %1</translation>
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
        <translation>Obraz filmu</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideosPage</name>
    <message>
        <source>Videos</source>
        <translation>Filmy</translation>
    </message>
    <message>
        <source>Search the videos: words, place:, tag:, date:, duration:</source>
        <translation>Szukaj filmów: słowa, place:, tag:, date:, duration:</translation>
    </message>
    <message>
        <source>Not in library</source>
        <translation>Nie ma w bibliotece</translation>
    </message>
    <message>
        <source>With shot list</source>
        <translation>Z listą ujęć</translation>
    </message>
    <message>
        <source>Broadcast quality</source>
        <translation>Jakość emisyjna</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Od najnowszych</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Od najstarszych</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Od najdłuższych</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Od największych</translation>
    </message>
    <message>
        <source>Download best</source>
        <translation>Pobierz najlepszą wersję</translation>
    </message>
    <message>
        <source>Choose rendition</source>
        <translation>Wybierz wersję</translation>
    </message>
    <message>
        <source>Play the preview</source>
        <translation>Odtwórz podgląd</translation>
    </message>
    <message>
        <source>Preview on the full screen</source>
        <translation>Podgląd na pełnym ekranie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos of this portal are on this computer</source>
        <translation>
            <numerusform>Na tym komputerze jest %Ln film z tego portalu</numerusform>
            <numerusform>Na tym komputerze są %Ln filmy z tego portalu</numerusform>
            <numerusform>Na tym komputerze jest %Ln filmów z tego portalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln film</numerusform>
            <numerusform>%Ln filmy</numerusform>
            <numerusform>%Ln filmów</numerusform>
        </translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>Nie ma jeszcze filmów</translation>
    </message>
    <message>
        <source>The catalogue has not been read from the portal so far. It is kept on this computer once it has been.</source>
        <translation>Katalog nie został jeszcze odczytany z portalu. Po odczytaniu będzie przechowywany na tym komputerze.</translation>
    </message>
    <message>
        <source>No videos match</source>
        <translation>Brak pasujących filmów</translation>
    </message>
    <message>
        <source>Show all videos</source>
        <translation>Pokaż wszystkie filmy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos selected</source>
        <translation>
            <numerusform>Zaznaczono %Ln film</numerusform>
            <numerusform>Zaznaczono %Ln filmy</numerusform>
            <numerusform>Zaznaczono %Ln filmów</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out videos whose files are in your library already.</source>
        <translation>Ukrywa filmy, których pliki są już w Twojej bibliotece.</translation>
    </message>
    <message>
        <source>Leaves out videos of which the portal tells no shots.</source>
        <translation>Ukrywa filmy, dla których portal nie podaje ujęć.</translation>
    </message>
    <message>
        <source>Leaves out videos of which the portal has only small files, or none yet.</source>
        <translation>Ukrywa filmy, których portal ma tylko małe pliki lub jeszcze żadnych.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::WishDialog</name>
    <message>
        <source>&amp;Needed by</source>
        <translation>Potrze&amp;bne do</translation>
    </message>
    <message>
        <source>Priority and time</source>
        <translation>Priorytet i termin</translation>
    </message>
    <message>
        <source>Time by which it is needed</source>
        <translation>Czas, do którego jest potrzebne</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorytet</translation>
    </message>
    <message>
        <source>What is needed first comes first where the queue goes by time. Rushes says when a file will be late.</source>
        <translation>Gdy kolejka jest uporządkowana według terminu, to, co potrzebne najpierw, jest pobierane najpierw. Rushes informuje, gdy plik się opóźni.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln downloads</source>
        <translation>
            <numerusform>Zastosuj do %Ln pobierania</numerusform>
            <numerusform>Zastosuj do %Ln pobierań</numerusform>
            <numerusform>Zastosuj do %Ln pobierań</numerusform>
        </translation>
    </message>
    <message>
        <source>What has a higher priority is fetched first where the queue goes by priority.</source>
        <translation>To, co ma wyższy priorytet, jest pobierane najpierw, jeśli kolejka jest ustawiona według priorytetu.</translation>
    </message>
    <message>
        <source>Gives these downloads a time, such as when they go on air. Rushes warns when a file will come later.</source>
        <translation>Nadaje tym pobieraniom termin, np. godzinę emisji. Rushes ostrzega, gdy plik dotrze później.</translation>
    </message>
    <message>
        <source>The time by which the files are needed, by the clock of this computer.</source>
        <translation>Czas, do którego pliki są potrzebne, według zegara tego komputera.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Words</name>
    <message>
        <source>The file is named for a day on which the event was not.</source>
        <translation>Nazwa pliku wskazuje dzień, w którym wydarzenie się nie odbywało.</translation>
    </message>
    <message>
        <source>The file is named for another day than the portal lists it under.</source>
        <translation>Nazwa pliku wskazuje inny dzień niż ten, pod którym podaje go portal.</translation>
    </message>
    <message>
        <source>It was published before the event.</source>
        <translation>Opublikowano przed wydarzeniem.</translation>
    </message>
    <message>
        <source>It was published more than two months after the event.</source>
        <translation>Opublikowano ponad dwa miesiące po wydarzeniu.</translation>
    </message>
    <message>
        <source>It says that it was published after Rushes read it, so one of the clocks is wrong.</source>
        <translation>Podana data publikacji jest późniejsza niż odczyt przez Rushes, więc jeden z zegarów działa nieprawidłowo.</translation>
    </message>
    <message>
        <source>shown by news of the meeting</source>
        <translation>pokazane w aktualnościach o posiedzeniu</translation>
    </message>
    <message>
        <source>same file stem</source>
        <translation>ten sam rdzeń nazwy pliku</translation>
    </message>
    <message>
        <source>date and title</source>
        <translation>data i tytuł</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>ten sam dzień</translation>
    </message>
    <message>
        <source>similar title</source>
        <translation>podobny tytuł</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wycofany</translation>
    </message>
    <message>
        <source>The portal took it back on %1. It is shown as it was.</source>
        <translation>Portal wycofał ten materiał %1. Jest pokazywany w dotychczasowej postaci.</translation>
    </message>
    <message>
        <source>Dates differ</source>
        <translation>Daty się różnią</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>wydarzenie %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>opublikowano %1</translation>
    </message>
    <message>
        <source>file name %1</source>
        <translation>nazwa pliku %1</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>pobrano %1</translation>
    </message>
    <message>
        <source>likely: %1</source>
        <translation>prawdopodobnie: %1</translation>
    </message>
    <message>
        <source>possible: %1</source>
        <translation>możliwe: %1</translation>
    </message>
    <message>
        <source>a shot without a name</source>
        <translation>ujęcie bez nazwy</translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation>Lista montażowa (EDL)</translation>
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
        <translation>Tabela (CSV)</translation>
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
        <translation>Lista ujęć</translation>
    </message>
    <message>
        <source>Credits sheet</source>
        <translation>Lista podpisów źródeł</translation>
    </message>
    <message>
        <source>Shot list on paper (PDF)</source>
        <translation>Lista ujęć na papierze (PDF)</translation>
    </message>
    <message>
        <source>CMX 3600, notes and tags as comments</source>
        <translation>CMX 3600, notatki i tagi jako komentarze</translation>
    </message>
    <message>
        <source>A log for Avid, one row a shot</source>
        <translation>Log dla Avida, jeden wiersz na ujęcie</translation>
    </message>
    <message>
        <source>For Premiere and Resolve, tags as markers</source>
        <translation>Dla Premiere i Resolve, tagi jako znaczniki</translation>
    </message>
    <message>
        <source>1.11, notes as markers, tags as key words</source>
        <translation>1.11, notatki jako znaczniki, tagi jako słowa kluczowe</translation>
    </message>
    <message>
        <source>All data kept</source>
        <translation>Wszystkie dane zachowane</translation>
    </message>
    <message>
        <source>One line a shot, for spreadsheets</source>
        <translation>Jeden wiersz na ujęcie, dla arkuszy kalkulacyjnych</translation>
    </message>
    <message>
        <source>Notes as chapters for players</source>
        <translation>Notatki jako rozdziały dla odtwarzaczy</translation>
    </message>
    <message>
        <source>Notes as subtitles</source>
        <translation>Notatki jako napisy</translation>
    </message>
    <message>
        <source>Notes as subtitles for broadcast</source>
        <translation>Notatki jako napisy do emisji</translation>
    </message>
    <message>
        <source>Plain text, as the editor shows it</source>
        <translation>Zwykły tekst, tak jak pokazuje go edytor</translation>
    </message>
    <message>
        <source>Who is to be named, on which terms</source>
        <translation>Kogo należy wymienić i na jakich warunkach</translation>
    </message>
    <message>
        <source>Pages to print or to send on</source>
        <translation>Strony do wydruku lub wysłania</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are of clips whose frame rate is not known; they are counted at 25 fps</source>
        <translation>
            <numerusform>%Ln ujęcie pochodzi z klipu o nieznanej liczbie klatek na sekundę; jest liczone przy 25 kl./s</numerusform>
            <numerusform>%Ln ujęcia pochodzą z klipów o nieznanej liczbie klatek na sekundę; są liczone przy 25 kl./s</numerusform>
            <numerusform>%Ln ujęć pochodzi z klipów o nieznanej liczbie klatek na sekundę; są liczone przy 25 kl./s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are of files without timecode; they are counted from 00:00:00:00</source>
        <translation>
            <numerusform>%Ln ujęcie pochodzi z pliku bez kodu czasowego; jest liczone od 00:00:00:00</numerusform>
            <numerusform>%Ln ujęcia pochodzą z plików bez kodu czasowego; są liczone od 00:00:00:00</numerusform>
            <numerusform>%Ln ujęć pochodzi z plików bez kodu czasowego; są liczone od 00:00:00:00</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots have another frame rate than the sequence; their lengths there are rounded to whole frames</source>
        <translation>
            <numerusform>%Ln ujęcie ma inną liczbę klatek na sekundę niż sekwencja; jego długość jest w niej zaokrąglona do pełnych klatek</numerusform>
            <numerusform>%Ln ujęcia mają inną liczbę klatek na sekundę niż sekwencja; ich długości są w niej zaokrąglone do pełnych klatek</numerusform>
            <numerusform>%Ln ujęć ma inną liczbę klatek na sekundę niż sekwencja; ich długości są w niej zaokrąglone do pełnych klatek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were written shorter or with other letters, as the format demands</source>
        <translation>
            <numerusform>%Ln nazwę zapisano w skrócie lub innymi znakami, zgodnie z wymogami formatu</numerusform>
            <numerusform>%Ln nazwy zapisano w skrócie lub innymi znakami, zgodnie z wymogami formatu</numerusform>
            <numerusform>%Ln nazw zapisano w skrócie lub innymi znakami, zgodnie z wymogami formatu</numerusform>
        </translation>
    </message>
    <message>
        <source>The format has no numbers for so many shots; some programs read only the first ones</source>
        <translation>Format nie ma numerów dla tylu ujęć; niektóre programy odczytują tylko pierwsze</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>W tym formacie nie ma miejsca na notatki %Ln ujęcia</numerusform>
            <numerusform>W tym formacie nie ma miejsca na notatki %Ln ujęć</numerusform>
            <numerusform>W tym formacie nie ma miejsca na notatki %Ln ujęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>W tym formacie nie ma miejsca na tagi %Ln ujęcia</numerusform>
            <numerusform>W tym formacie nie ma miejsca na tagi %Ln ujęć</numerusform>
            <numerusform>W tym formacie nie ma miejsca na tagi %Ln ujęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ratings of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>W tym formacie nie ma miejsca na ocenę %Ln ujęcia</numerusform>
            <numerusform>W tym formacie nie ma miejsca na oceny %Ln ujęć</numerusform>
            <numerusform>W tym formacie nie ma miejsca na oceny %Ln ujęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credits and usage terms of %Ln shots have no place in this format; the credits sheet has them</source>
        <translation>
            <numerusform>W tym formacie nie ma miejsca na podpisy źródeł i warunki wykorzystania %Ln ujęcia; zawiera je lista podpisów źródeł</numerusform>
            <numerusform>W tym formacie nie ma miejsca na podpisy źródeł i warunki wykorzystania %Ln ujęć; zawiera je lista podpisów źródeł</numerusform>
            <numerusform>W tym formacie nie ma miejsca na podpisy źródeł i warunki wykorzystania %Ln ujęć; zawiera je lista podpisów źródeł</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reels of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>W tym formacie nie ma miejsca na rolkę %Ln ujęcia</numerusform>
            <numerusform>W tym formacie nie ma miejsca na rolki %Ln ujęć</numerusform>
            <numerusform>W tym formacie nie ma miejsca na rolki %Ln ujęć</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file %1 already. Rushes left it as it is. Choose another name, or say that it may be replaced.</source>
        <translation>Plik %1 już istnieje. Rushes pozostawił go bez zmian. Wybierz inną nazwę lub potwierdź, że można go zastąpić.</translation>
    </message>
    <message>
        <source>%1 could not be printed. Nothing was left behind. The program rushes-print, which comes with the window, is needed for it.</source>
        <translation>Nie udało się wydrukować %1. Nic nie zostało po tej próbie. Potrzebny jest do tego program rushes-print, dostarczany wraz z oknem.</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was left behind. See whether the folder is there, may be written and has room.</source>
        <translation>Nie udało się zapisać %1. Nic nie zostało po tej próbie. Sprawdź, czy folder istnieje, czy można w nim zapisywać i czy jest w nim miejsce.</translation>
    </message>
    <message>
        <source> from line %1 on</source>
        <translation> od wiersza %1</translation>
    </message>
    <message>
        <source>%1 could not be read. See whether it is there and may be opened.</source>
        <translation>Nie udało się odczytać %1. Sprawdź, czy plik istnieje i czy wolno go otworzyć.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB, which no list of shots is. Rushes did not read it.</source>
        <translation>Plik %1 jest większy niż 64 MiB, a żadna lista ujęć nie jest tak duża. Rushes go nie odczytał.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Nothing was changed. Ask for it once more.</source>
        <translation>Nie można odczytać pliku %1%2. Niczego nie zmieniono. Poproś o niego jeszcze raz.</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>wiersz %1, %2</translation>
    </message>
    <message>
        <source>time guessed</source>
        <translation>czas szacowany</translation>
    </message>
    <message>
        <source>end guessed</source>
        <translation>koniec szacowany</translation>
    </message>
    <message>
        <source>begins before the shot above</source>
        <translation>zaczyna się przed ujęciem powyżej</translation>
    </message>
    <message>
        <source>goes beyond the clip</source>
        <translation>wykracza poza klip</translation>
    </message>
    <message>
        <source>numbers are not in order</source>
        <translation>numery nie są po kolei</translation>
    </message>
    <message>
        <source>speaker unclear</source>
        <translation>niejasne, kto mówi</translation>
    </message>
    <message>
        <source>second choice</source>
        <translation>drugi wybór</translation>
    </message>
    <message>
        <source>third choice</source>
        <translation>trzeci wybór</translation>
    </message>
    <message>
        <source>fourth choice</source>
        <translation>czwarty wybór</translation>
    </message>
    <message>
        <source>%1 choice</source>
        <translation>%1 wybór</translation>
    </message>
    <message>
        <source>nothing of the house profile here, so the best there is, %1</source>
        <translation>brak formatów z profilu redakcji, dlatego najlepsze, co jest dostępne, %1</translation>
    </message>
    <message>
        <source>the house profile&apos;s first choice</source>
        <translation>pierwszy wybór z profilu redakcji</translation>
    </message>
    <message>
        <source>no %1 here, so the %2, %3</source>
        <translation>niedostępne: %1, dlatego %2, %3</translation>
    </message>
    <message>
        <source> or </source>
        <translation> lub </translation>
    </message>
    <message>
        <source>A format is missing at character %1. Formats stand between commas, as in “MXF XDCAM HD422 1080i50, else ProRes”.</source>
        <translation>Przy znaku %1 brakuje formatu. Formaty oddziela się przecinkami, np. „MXF XDCAM HD422 1080i50, else ProRes”.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no format that Rushes knows. A format is a container (MXF, MOV, MP4), a codec (XDCAM HD422, ProRes, H.264; any other as codec:NAME), a raster (1080i50, 720p50, 1920x1080) or a least bit rate (&gt;=50Mb/s).</source>
        <translation>„%1” przy znaku %2 nie jest formatem znanym programowi Rushes. Format to kontener (MXF, MOV, MP4), kodek (XDCAM HD422, ProRes, H.264; każdy inny jako codec:NAME), rozdzielczość (1080i50, 720p50, 1920x1080) lub minimalna przepływność (&gt;=50Mb/s).</translation>
    </message>
    <message>
        <source>“%1” at character %2 says again what this format has said already. A comma begins the next format.</source>
        <translation>„%1” przy znaku %2 powtarza to, co już podano w tym formacie. Przecinek rozpoczyna następny format.</translation>
    </message>
    <message>
        <source>A house profile has at most %1 formats.</source>
        <translation>Profil redakcji może mieć najwyżej tyle formatów: %1.</translation>
    </message>
    <message>
        <source>No coverage</source>
        <translation>Brak materiału</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>tytuł</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>miejsce</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>the caption</source>
        <translation>opis zdjęcia</translation>
    </message>
    <message>
        <source>the credit</source>
        <translation>podpis źródła</translation>
    </message>
    <message>
        <source>the usage terms</source>
        <translation>warunki wykorzystania</translation>
    </message>
    <message>
        <source>the embargo</source>
        <translation>embargo</translation>
    </message>
    <message>
        <source>the shot list</source>
        <translation>lista ujęć</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>sam plik</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Poprawiony</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Its portal withdrew this</source>
        <translation>Portal wycofał ten materiał</translation>
    </message>
    <message>
        <source>Its portal corrected this</source>
        <translation>Portal poprawił ten materiał</translation>
    </message>
    <message>
        <source>Its portal corrected %1</source>
        <translation>Poprawione przez portal: %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Poprawiono: %1</translation>
    </message>
    <message>
        <source>Withdrawn by the portal</source>
        <translation>Wycofane przez portal</translation>
    </message>
    <message>
        <source>Published again</source>
        <translation>Opublikowano ponownie</translation>
    </message>
    <message>
        <source>Published again, corrected: %1</source>
        <translation>Opublikowano ponownie, poprawiono: %1</translation>
    </message>
    <message>
        <source>Queued as wished for: %1</source>
        <translation>Dodano do kolejki zgodnie z życzeniem: %1</translation>
    </message>
    <message>
        <source>Published as wished for: %1</source>
        <translation>Opublikowano zgodnie z życzeniem: %1</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln files of it</source>
        <translation>
            <numerusform>Na tym komputerze jest %Ln plik tego materiału</numerusform>
            <numerusform>Na tym komputerze są %Ln pliki tego materiału</numerusform>
            <numerusform>Na tym komputerze jest %Ln plików tego materiału</numerusform>
        </translation>
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
        <source>Portal in use</source>
        <translation>Używany portal</translation>
    </message>
    <message>
        <source>Press portals</source>
        <translation>Portale prasowe</translation>
    </message>
    <message>
        <source>The demo portal among them</source>
        <translation>Portal demonstracyjny na liście</translation>
    </message>
    <message>
        <source>Folder of finished files</source>
        <translation>Folder ukończonych plików</translation>
    </message>
    <message>
        <source>Folder of second copies</source>
        <translation>Folder drugich kopii</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Folder obserwowany</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>Nazwy plików</translation>
    </message>
    <message>
        <source>Folders by portal and role</source>
        <translation>Foldery według portalu i roli</translation>
    </message>
    <message>
        <source>House profile</source>
        <translation>Profil redakcji</translation>
    </message>
    <message>
        <source>Order of downloads</source>
        <translation>Kolejność pobierania</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Jednoczesne pobierania</translation>
    </message>
    <message>
        <source>Downloads at once from one server</source>
        <translation>Jednoczesne pobierania z jednego serwera</translation>
    </message>
    <message>
        <source>Connections for one file</source>
        <translation>Połączenia na jeden plik</translation>
    </message>
    <message>
        <source>Speed limit, bytes per second</source>
        <translation>Limit prędkości, bajty na sekundę</translation>
    </message>
    <message>
        <source>Bytes a day</source>
        <translation>Bajty na dobę</translation>
    </message>
    <message>
        <source>Windows of the week</source>
        <translation>Przedziały w tygodniu</translation>
    </message>
    <message>
        <source>Pace outside of the windows</source>
        <translation>Prędkość poza przedziałami</translation>
    </message>
    <message>
        <source>Pause while the network is paid by the byte</source>
        <translation>Wstrzymuj, gdy połączenie jest rozliczane według ilości danych</translation>
    </message>
    <message>
        <source>Keep the computer awake while bytes come</source>
        <translation>Nie usypiaj komputera, gdy pobierane są dane</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>XMP sidecars beside clips</source>
        <translation>Pliki towarzyszące XMP obok klipów</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Jasny lub ciemny</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Banks of tag keys</source>
        <translation>Zestawy klawiszy tagów</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nie ustawiono</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>standardowo</translation>
    </message>
    <message>
        <source>The file could not be read, and nothing was changed. Check that it is there and that you may read it.</source>
        <translation>Nie udało się odczytać pliku i niczego nie zmieniono. Sprawdź, czy plik istnieje i czy wolno go odczytać.</translation>
    </message>
    <message>
        <source>The file is larger than any settings are, and nothing was changed. Choose a file that Rushes has exported.</source>
        <translation>Plik jest większy niż jakiekolwiek ustawienia i niczego nie zmieniono. Wybierz plik wyeksportowany przez Rushes.</translation>
    </message>
    <message>
        <source>The file is no JSON that can be relied on, and nothing was changed. It may be cut: export the settings again.</source>
        <translation>Plik nie jest wiarygodnym plikiem JSON i niczego nie zmieniono. Być może został ucięty: wyeksportuj ustawienia ponownie.</translation>
    </message>
    <message>
        <source>The file is JSON, but it has no settings of Rushes. Nothing was changed.</source>
        <translation>Plik jest w formacie JSON, ale nie zawiera ustawień programu Rushes. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The file was written by a newer Rushes, and nothing was changed. Update this one first.</source>
        <translation>Plik został zapisany przez nowszą wersję programu Rushes i niczego nie zmieniono. Najpierw zaktualizuj ten program.</translation>
    </message>
    <message>
        <source>The file could not be written. Check that the folder is there, can be written to and has space.</source>
        <translation>Nie udało się zapisać pliku. Sprawdź, czy folder istnieje, czy można w nim zapisywać i czy jest w nim miejsce.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tytuł</translation>
    </message>
    <message>
        <source>description</source>
        <translation>opis</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>podpis źródła</translation>
    </message>
    <message>
        <source>usage terms</source>
        <translation>warunki wykorzystania</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>posiedzenie</translation>
    </message>
    <message>
        <source>place</source>
        <translation>miejsce</translation>
    </message>
    <message>
        <source>country</source>
        <translation>kraj</translation>
    </message>
    <message>
        <source>recording date</source>
        <translation>data nagrania</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>ocena</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notatka</translation>
    </message>
    <message>
        <source>%1: “%2” in the library, “%3” in the sidecar</source>
        <translation>%1: „%2” w bibliotece, „%3” w pliku towarzyszącym</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln gwiazdka</numerusform>
            <numerusform>%Ln gwiazdki</numerusform>
            <numerusform>%Ln gwiazdek</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be written. Rushes left it as it is; see whether the folder may be written and has room, then try again.</source>
        <translation>Nie można zapisać pliku. Rushes pozostawił go bez zmian; sprawdź, czy w folderze można zapisywać i czy jest w nim miejsce, a następnie spróbuj ponownie.</translation>
    </message>
    <message>
        <source>It is no XMP that can be read. Rushes left it as it is; mend it, or move it away and a new one is written.</source>
        <translation>Plik nie jest czytelnym plikiem XMP. Rushes pozostawił go bez zmian; napraw go lub przenieś w inne miejsce, a zostanie zapisany nowy.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min temu</numerusform>
            <numerusform>%Ln min temu</numerusform>
            <numerusform>%Ln min temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln godz. temu</numerusform>
            <numerusform>%Ln godz. temu</numerusform>
            <numerusform>%Ln godz. temu</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>h</source>
        <translation>godz.</translation>
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
        <translation>ok. %1</translation>
    </message>
    <message>
        <source>Line %1 is none of one. </source>
        <translation>Wiersz %1 do niej nie pasuje. </translation>
    </message>
    <message>
        <source>%1 is not a list of shots that Rushes reads. %2Nothing was changed. It reads EDL, Final Cut Pro 7 XML, OpenTimelineIO, CSV with our columns, and shot lists.</source>
        <translation>%1 nie jest listą ujęć, którą odczytuje Rushes. %2Niczego nie zmieniono. Odczytywane są EDL, Final Cut Pro 7 XML, OpenTimelineIO, CSV z kolumnami programu oraz listy ujęć.</translation>
    </message>
    <message>
        <source>An EDL has no place for notes and tags: they are read from its comments. Ratings and rights are never in it.</source>
        <translation>EDL nie ma miejsca na notatki i tagi: są one odczytywane z komentarzy. Nigdy nie zawiera ocen ani praw.</translation>
    </message>
    <message>
        <source>Notes are read from descriptions, tags from markers. Ratings and rights are never in this format.</source>
        <translation>Notatki są odczytywane z opisów, tagi ze znaczników. Ten format nigdy nie zawiera ocen ani praw.</translation>
    </message>
    <message>
        <source>Notes are read where Rushes wrote them, tags from markers. Ratings and rights are not read.</source>
        <translation>Notatki są odczytywane tam, gdzie zapisał je Rushes, tagi ze znaczników. Oceny i prawa nie są odczytywane.</translation>
    </message>
    <message>
        <source>Columns that Rushes does not know are not read, nor are ratings and rights.</source>
        <translation>Kolumny nieznane programowi Rushes nie są odczytywane, podobnie jak oceny i prawa.</translation>
    </message>
    <message>
        <source>Ratings, sections and remarks have no place in a range: they stay in the file.</source>
        <translation>Oceny, sekcje i uwagi nie mają miejsca w zakresie: pozostają w pliku.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of sound alone are no shots.</source>
        <translation>
            <numerusform>%Ln zdarzenie z samym dźwiękiem nie stanowi ujęcia.</numerusform>
            <numerusform>%Ln zdarzenia z samym dźwiękiem nie stanowią ujęć.</numerusform>
            <numerusform>%Ln zdarzeń z samym dźwiękiem nie stanowi ujęć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln effects, transitions or speeds are not kept; their shots are.</source>
        <translation>
            <numerusform>%Ln efekt, przejście lub zmiana prędkości nie zostanie zachowane; ujęcie tak.</numerusform>
            <numerusform>%Ln efekty, przejścia lub zmiany prędkości nie zostaną zachowane; ich ujęcia tak.</numerusform>
            <numerusform>%Ln efektów, przejść lub zmian prędkości nie zostanie zachowanych; ich ujęcia tak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ratings of %Ln shots are not kept.</source>
        <translation>
            <numerusform>Ocena %Ln ujęcia nie zostanie zachowana.</numerusform>
            <numerusform>Oceny %Ln ujęć nie zostaną zachowane.</numerusform>
            <numerusform>Oceny %Ln ujęć nie zostaną zachowane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections are not kept.</source>
        <translation>
            <numerusform>%Ln sekcja nie zostanie zachowana.</numerusform>
            <numerusform>%Ln sekcje nie zostaną zachowane.</numerusform>
            <numerusform>%Ln sekcji nie zostanie zachowanych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines cannot be read as shots: %1.</source>
        <translation>
            <numerusform>%Ln wiersza nie można odczytać jako ujęcia: %1.</numerusform>
            <numerusform>%Ln wierszy nie można odczytać jako ujęć: %1.</numerusform>
            <numerusform>%Ln wierszy nie można odczytać jako ujęć: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>By path</source>
        <translation>Według ścieżki</translation>
    </message>
    <message>
        <source>By file name and timecode</source>
        <translation>Według nazwy pliku i kodu czasowego</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>Według nazwy pliku</translation>
    </message>
    <message>
        <source>By title and timecode</source>
        <translation>Według tytułu i kodu czasowego</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Według tytułu</translation>
    </message>
    <message>
        <source>By reel and timecode</source>
        <translation>Według rolki i kodu czasowego</translation>
    </message>
    <message>
        <source>By reel</source>
        <translation>Według rolki</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ręcznie</translation>
    </message>
    <message>
        <source>the library has no such clip</source>
        <translation>w bibliotece nie ma takiego klipu</translation>
    </message>
    <message>
        <source>the library has several clips of that name</source>
        <translation>w bibliotece jest kilka klipów o tej nazwie</translation>
    </message>
    <message>
        <source>%1 to %2 does not exist at the clip’s frame rate</source>
        <translation>%1–%2: nie istnieje przy liczbie klatek na sekundę tego klipu</translation>
    </message>
    <message>
        <source>the clip’s frame rate is not known</source>
        <translation>liczba klatek na sekundę klipu nie jest znana</translation>
    </message>
    <message>
        <source>it does not lie within the clip</source>
        <translation>nie mieści się w klipie</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>kończy się, zanim się zacznie</translation>
    </message>
    <message>
        <source>no timecode confirms it</source>
        <translation>żaden kod czasowy tego nie potwierdza</translation>
    </message>
    <message>
        <source>another name is another clip’s</source>
        <translation>druga nazwa należy do innego klipu</translation>
    </message>
    <message>
        <source>other frame rate, rounded</source>
        <translation>inna liczba klatek na sekundę, zaokrąglono</translation>
    </message>
    <message>
        <source>same frames, other note</source>
        <translation>te same klatki, inna notatka</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Backups by the hour</source>
        <translation>Cogodzinne kopie zapasowe</translation>
    </message>
    <message>
        <source>Backups of the last hours</source>
        <translation>Kopie zapasowe z ostatnich godzin</translation>
    </message>
    <message>
        <source>Backups of the last days</source>
        <translation>Kopie zapasowe z ostatnich dni</translation>
    </message>
    <message>
        <source>Backups of the last weeks</source>
        <translation>Kopie zapasowe z ostatnich tygodni</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>Folder kopii zapasowych</translation>
    </message>
    <message>
        <source>Remember what was used last</source>
        <translation>Zapamiętuj ostatnio używane</translation>
    </message>
    <message>
        <source>Who draws videos</source>
        <translation>Co wyświetla filmy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Posiedzenie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Date recorded</source>
        <translation>Data nagrania</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>Data publikacji</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identyfikator</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Portal’s file name</source>
        <translation>Nazwa pliku z portalu</translation>
    </message>
    <message>
        <source>A template needs at least one token, such as {title}.</source>
        <translation>Szablon potrzebuje co najmniej jednego elementu, na przykład {title}.</translation>
    </message>
    <message>
        <source>There is no token “%1” (character %2). There are %3.</source>
        <translation>Nie ma elementu „%1” (znak %2). Dostępne: %3.</translation>
    </message>
    <message>
        <source>The “{” at character %1 has no “}”. “{{” stands for the letter.</source>
        <translation>Nawias „{” przy znaku %1 nie ma „}”. „{{” oznacza sam znak.</translation>
    </message>
    <message>
        <source>The “}” at character %1 has no “{”. “}}” stands for the letter.</source>
        <translation>Nawias „}” przy znaku %1 nie ma „{”. „}}” oznacza sam znak.</translation>
    </message>
    <message>
        <source>“%1” at character %2 does not go with its token. Dates take yyyy, MM and dd, as in {date:yyyy-MM-dd}; {n:3} has three digits.</source>
        <translation>„%1” przy znaku %2 nie pasuje do swojego elementu. Daty przyjmują yyyy, MM i dd, jak w {date:yyyy-MM-dd}; {n:3} ma trzy cyfry.</translation>
    </message>
    <message>
        <source>There is no folder’s name beside the “/” at character %1.</source>
        <translation>Obok „/” przy znaku %1 brakuje nazwy folderu.</translation>
    </message>
    <message>
        <source>“%1” at character %2 would lead out of the folder.</source>
        <translation>„%1” przy znaku %2 wyprowadzałoby poza folder.</translation>
    </message>
    <message>
        <source>All files would get the same name. Put a token behind the last “/”, such as {title}.</source>
        <translation>Wszystkie pliki miałyby tę samą nazwę. Wstaw element za ostatnim „/”, na przykład {title}.</translation>
    </message>
    <message>
        <source>“%1” has %2, and the volume of its folder (%3) takes no file beyond %4. It was not queued; choose a folder on another volume.</source>
        <translation>„%1” ma %2, a wolumin folderu (%3) nie przyjmuje plików większych niż %4. Nie dodano do kolejki; wybierz folder na innym woluminie.</translation>
    </message>
    <message>
        <source>The name “%1” has %2 bytes, and the volume of its folder takes %3. It was not queued; choose a shorter template.</source>
        <translation>Nazwa „%1” ma bajtów: %2, a wolumin folderu przyjmuje %3. Nie dodano do kolejki; wybierz krótszy szablon.</translation>
    </message>
    <message>
        <source>The path of “%1” is too long for this system. It was not queued; choose a shorter template or another folder.</source>
        <translation>Ścieżka pliku „%1” jest za długa dla tego systemu. Nie dodano do kolejki; wybierz krótszy szablon lub inny folder.</translation>
    </message>
    <message>
        <source>The path of “%1” has %2 characters. It works here; programs on Windows take %3. A shorter template helps.</source>
        <translation>Ścieżka pliku „%1” ma znaków: %2. Tutaj to działa; programy w systemie Windows przyjmują %3. Pomoże krótszy szablon.</translation>
    </message>
    <message>
        <source>With all that is queued %1 will be needed on the volume of %2, and %3 are free. The queue begins all the same and waits when the disk is full; free some space or choose another folder.</source>
        <translation>Razem z całą kolejką na woluminie %2 potrzeba %1, a wolne jest %3. Kolejka i tak rozpocznie, a gdy dysk się zapełni, poczeka; zwolnij miejsce lub wybierz inny folder.</translation>
    </message>
</context>
<context>
    <name>Rushes::Workbench::EarlyLog</name>
    <message>
        <source>It was taken off the queue.</source>
        <translation>Usunięto z kolejki.</translation>
    </message>
    <message>
        <source>This download has failed. Download it again, then log it.</source>
        <translation>To pobieranie nie powiodło się. Pobierz plik ponownie, a następnie opisz klip.</translation>
    </message>
    <message>
        <source>Nobody has said how long this file is. Log it when it is whole.</source>
        <translation>Długość tego pliku jest nieznana. Opisz klip, gdy plik będzie kompletny.</translation>
    </message>
    <message>
        <source>Its beginning is not here yet. Rushes brings it first; try again in a moment.</source>
        <translation>Początku pliku jeszcze tu nie ma. Rushes pobierze go najpierw; spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>What is here does not say at which rate its frames run. Rushes brings its end before the rest; try again when more is here.</source>
        <translation>Z pobranej części nie wynika liczba klatek na sekundę. Rushes pobierze koniec pliku przed resztą; spróbuj ponownie, gdy pobrane zostanie więcej.</translation>
    </message>
    <message>
        <source>It has no frame rate, so its frames cannot be counted. Log it when it is whole.</source>
        <translation>Plik nie ma liczby klatek na sekundę, więc jego klatek nie można policzyć. Opisz klip, gdy plik będzie kompletny.</translation>
    </message>
    <message>
        <source>The file is whole, and the library is taking it in. Try again in a moment.</source>
        <translation>Plik jest kompletny i biblioteka właśnie go przyjmuje. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The library could not keep its clip. Nothing was changed.</source>
        <translation>Biblioteka nie mogła zapisać klipu. Niczego nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>Rushes::Workbench::Wastebasket</name>
    <message>
        <source>It is not in its place.</source>
        <translation>Nie ma go na swoim miejscu.</translation>
    </message>
    <message>
        <source>Its drive is away.</source>
        <translation>Jego dysk jest odłączony.</translation>
    </message>
    <message>
        <source>It is still being downloaded.</source>
        <translation>Jest jeszcze pobierany.</translation>
    </message>
    <message>
        <source>It is not the file that the library knows.</source>
        <translation>To nie jest plik, który zna biblioteka.</translation>
    </message>
    <message>
        <source>Another program is writing into it.</source>
        <translation>Zapisuje w nim inny program.</translation>
    </message>
    <message>
        <source>Its drive has no wastebasket that can be used.</source>
        <translation>Na jego dysku nie ma kosza, którego można użyć.</translation>
    </message>
    <message>
        <source>The library could not be told, so nothing was done.</source>
        <translation>Nie udało się powiadomić biblioteki, więc niczego nie zrobiono.</translation>
    </message>
    <message>
        <source>Rushes ended before its turn came.</source>
        <translation>Rushes zakończył działanie, zanim przyszła kolej na ten plik.</translation>
    </message>
    <message>
        <source>Another file stands in its place by now.</source>
        <translation>Na jego miejscu jest już inny plik.</translation>
    </message>
    <message>
        <source>The wastebasket has it no more.</source>
        <translation>Nie ma go już w koszu.</translation>
    </message>
    <message>
        <source>In the wastebasket since %1. Restore it there.</source>
        <translation>W koszu od %1. Przywróć go stamtąd.</translation>
    </message>
</context>
</TS>
