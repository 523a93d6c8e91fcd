<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en_GB">
<context>
    <name>CareWords</name>
    <message numerus="yes">
        <source>%Ln clips more than now</source>
        <translation>
            <numerusform>%Ln clip in più di adesso</numerusform>
            <numerusform>%Ln clip in più di adesso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips fewer than now</source>
        <translation>
            <numerusform>%Ln clip in meno di adesso</numerusform>
            <numerusform>%Ln clip in meno di adesso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges more</source>
        <translation>
            <numerusform>%Ln intervallo in più</numerusform>
            <numerusform>%Ln intervalli in più</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges fewer</source>
        <translation>
            <numerusform>%Ln intervallo in meno</numerusform>
            <numerusform>%Ln intervalli in meno</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no space for a backup.</source>
        <translation>Non c&apos;è spazio per un backup.</translation>
    </message>
    <message>
        <source>The backups that are there are untouched. Make room on the disk of the library.</source>
        <translation>I backup esistenti non sono stati toccati. Liberare spazio sul disco della libreria.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Il file è danneggiato.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another backup.</source>
        <translation>Non è cambiato nulla. Scegliere un altro backup.</translation>
    </message>
    <message>
        <source>There is no such backup.</source>
        <translation>Questo backup non esiste.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>This library is on a PostgreSQL server.</source>
        <translation>Questa libreria è su un server PostgreSQL.</translation>
    </message>
    <message>
        <source>The server&apos;s own backups keep it. Ask whoever runs the server to bring one back.</source>
        <translation>È conservata nei backup del server stesso. Chiedere a chi gestisce il server di ripristinarne uno.</translation>
    </message>
    <message>
        <source>The disk does not let Rushes read or write its backups.</source>
        <translation>Il disco non consente a Rushes di leggere o scrivere i suoi backup.</translation>
    </message>
    <message>
        <source>Nothing was taken away. Check the rights of the folder.</source>
        <translation>Non è stato tolto nulla. Controllare i permessi della cartella.</translation>
    </message>
    <message>
        <source>A newer Rushes wrote this library.</source>
        <translation>Questa libreria è stata scritta da un Rushes più recente.</translation>
    </message>
    <message>
        <source>It has form %1, and Rushes %2 knows forms up to %3. Nothing was changed. Update Rushes on this computer, or restore a backup from before the update.</source>
        <translation>Ha il formato %1 e Rushes %2 conosce i formati fino al %3. Non è cambiato nulla. Aggiornare Rushes su questo computer o ripristinare un backup precedente all&apos;aggiornamento.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>La libreria è danneggiata.</translation>
    </message>
    <message>
        <source>Rushes writes nothing more into it. Export what can still be read, then restore a backup: this file is kept beside it.</source>
        <translation>Rushes non vi scrive più nulla. Esportare ciò che si può ancora leggere, poi ripristinare un backup: questo file resta conservato accanto.</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>Ogni ora</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Prima di un aggiornamento</translation>
    </message>
    <message>
        <source>As many as now</source>
        <translation>Tante quante adesso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln ora</numerusform>
            <numerusform>%Ln ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln giorno</numerusform>
            <numerusform>%Ln giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln settimana</numerusform>
            <numerusform>%Ln settimane</numerusform>
        </translation>
    </message>
    <message>
        <source>Rushes copies the library once an hour where it changed, and keeps the newest of each of the last %1, %2 and %3. Backups made by hand and before an update are kept until you delete them.</source>
        <translation>Rushes copia la libreria una volta all&apos;ora, se è cambiata, e conserva la copia più recente di ogni ora, di ogni giorno e di ogni settimana, rispettivamente per %1, %2 e %3. I backup creati a mano e prima di un aggiornamento restano finché non si eliminano.</translation>
    </message>
    <message>
        <source>Rushes makes no backups by the hour: they are switched off in the settings. Those made by hand and before an update are kept until you delete them.</source>
        <translation>Rushes non crea backup ogni ora: sono disattivati nelle impostazioni. Quelli creati a mano e prima di un aggiornamento restano finché non si eliminano.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>Computer and screens</source>
        <translation>Computer e schermi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Reports of crashes</source>
        <translation>Rapporti sugli arresti anomali</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>Ultime righe del log</translation>
    </message>
    <message>
        <source>It has %1 and %2.</source>
        <translation>Contiene %1 e %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln intervallo</numerusform>
            <numerusform>%Ln intervalli</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueQuerySource</name>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln riunione</numerusform>
            <numerusform>%Ln riunioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln video</numerusform>
            <numerusform>%Ln video</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln notizia</numerusform>
            <numerusform>%Ln notizie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipQuerySource</name>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clip</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Rushes ended unexpectedly soon after its last two starts.</source>
        <translation>Rushes si è chiuso in modo imprevisto poco dopo gli ultimi due avvii.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Avvia in modalità provvisoria</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Avvia normalmente</translation>
    </message>
    <message>
        <source>In safe mode it uses standard settings, which are not kept, runs no downloads and opens no media. Your library and your settings stay as they are.</source>
        <translation>In modalità provvisoria usa impostazioni standard, che non vengono conservate, non avvia download e non apre file multimediali. La libreria e le impostazioni restano come sono.</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>A quotation mark has no other one.</source>
        <translation>A una virgoletta manca l&apos;altra.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Una parentesi non è chiusa.</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>È chiusa una parentesi che non era aperta.</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses.</source>
        <translation>Tra le parentesi non c&apos;è nulla.</translation>
    </message>
    <message>
        <source>“%1” has nothing to stand for.</source>
        <translation>«%1» non ha nulla a cui riferirsi.</translation>
    </message>
    <message>
        <source>“%1:” has no value.</source>
        <translation>«%1:» non ha valore.</translation>
    </message>
    <message>
        <source>The query is longer than a query can be.</source>
        <translation>La ricerca supera la lunghezza massima.</translation>
    </message>
    <message>
        <source>There are more parentheses within one another than a query can have.</source>
        <translation>Le parentesi annidate sono più di quante una ricerca possa averne.</translation>
    </message>
    <message>
        <source>There is no key “%1” here.</source>
        <translation>Qui non esiste la chiave «%1».</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>Non esiste %1 «%2».</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written 2024, 2024-02 or 2024-02-14.</source>
        <translation>«%1» non è un giorno. I giorni si scrivono 2024, 2024-02 o 2024-02-14.</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written 500MB or 1.5GB.</source>
        <translation>«%1» non è una dimensione. Le dimensioni si scrivono 500MB o 1.5GB.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Durations are written 90s, 2min or 1:30.</source>
        <translation>«%1» non è una durata. Le durate si scrivono 90s, 2min o 1:30.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«%1» non è un numero intero.</translation>
    </message>
    <message>
        <source>“%1” is no frame rate. Rates are written 25 or 29.97.</source>
        <translation>«%1» non è una frequenza fotogrammi. Le frequenze si scrivono 25 o 29.97.</translation>
    </message>
    <message>
        <source>“%1” is no raster. Rasters are written 1080 or 1920x1080.</source>
        <translation>«%1» non è un raster. I raster si scrivono 1080 o 1920x1080.</translation>
    </message>
    <message>
        <source>“%1” is no timecode. Timecodes are written 10:00:00:00 or 10:30.</source>
        <translation>«%1» non è un timecode. I timecode si scrivono 10:00:00:00 o 10:30.</translation>
    </message>
    <message>
        <source>“%1:” cannot be compared and has no ranges.</source>
        <translation>«%1:» non ammette confronti né intervalli.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>L&apos;intervallo «%1» finisce prima di iniziare.</translation>
    </message>
    <message>
        <source>where it was recorded</source>
        <translation>luogo di ripresa</translation>
    </message>
    <message>
        <source>a country or its code</source>
        <translation>un paese o il suo codice</translation>
    </message>
    <message>
        <source>day, month or year</source>
        <translation>giorno, mese o anno</translation>
    </message>
    <message>
        <source>when the portal published it</source>
        <translation>quando il portale l&apos;ha pubblicato</translation>
    </message>
    <message>
        <source>when it came into the library</source>
        <translation>quando è entrato nella libreria</translation>
    </message>
    <message>
        <source>words of the meeting&apos;s title</source>
        <translation>parole del titolo della riunione</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>un tag</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>parole del titolo</translation>
    </message>
    <message>
        <source>part of the file name</source>
        <translation>parte del nome del file</translation>
    </message>
    <message>
        <source>words of the note</source>
        <translation>parole della nota</translation>
    </message>
    <message>
        <source>words of the shot list</source>
        <translation>parole della shot list</translation>
    </message>
    <message>
        <source>words of the terms and credit</source>
        <translation>parole delle condizioni e dei crediti</translation>
    </message>
    <message>
        <source>the portal it came from</source>
        <translation>il portale di provenienza</translation>
    </message>
    <message>
        <source>such as &gt;60s or 1min..5min</source>
        <translation>ad esempio &gt;60s o 1min..5min</translation>
    </message>
    <message>
        <source>such as &gt;=1GB</source>
        <translation>ad esempio &gt;=1GB</translation>
    </message>
    <message>
        <source>stars, such as &gt;=3</source>
        <translation>stelle, ad esempio &gt;=3</translation>
    </message>
    <message>
        <source>frames a second</source>
        <translation>fotogrammi al secondo</translation>
    </message>
    <message>
        <source>height, or width x height</source>
        <translation>altezza, o larghezza x altezza</translation>
    </message>
    <message>
        <source>such as XDCAM or ProRes</source>
        <translation>ad esempio XDCAM o ProRes</translation>
    </message>
    <message>
        <source>interlaced or progressive</source>
        <translation>interlacciato o progressivo</translation>
    </message>
    <message>
        <source>the timecode it begins with</source>
        <translation>il timecode iniziale</translation>
    </message>
    <message>
        <source>a rendition it can be had in</source>
        <translation>una versione disponibile</translation>
    </message>
    <message>
        <source>what there is of it</source>
        <translation>ciò che contiene</translation>
    </message>
    <message>
        <source>what is so of it</source>
        <translation>una sua proprietà</translation>
    </message>
    <message>
        <source>video or photo</source>
        <translation>video o foto</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Shot list of %1</source>
        <translation>Shot list di %1</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Non è ancora stato aperto nulla</translation>
    </message>
    <message>
        <source>Remembering is switched off in the settings</source>
        <translation>La memorizzazione è disattivata nelle impostazioni</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop</name>
    <message>
        <source>Export the programme</source>
        <translation>Esporta il programma</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>The calendar was not written.</source>
        <translation>Il calendario non è stato scritto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The captions were not written.</source>
        <translation>I sottotitoli non sono stati scritti.</translation>
    </message>
    <message>
        <source>Save the captions</source>
        <translation>Salva i sottotitoli</translation>
    </message>
    <message>
        <source>Captions (*.vtt)</source>
        <translation>Sottotitoli (*.vtt)</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::AccountFlow</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>What is on disk is kept.</source>
        <translation>Ciò che è su disco resta.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>La sessione è terminata.</translation>
    </message>
    <message>
        <source>Broadcast files need an account.</source>
        <translation>I file broadcast richiedono un account.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Return to %1</source>
        <translation>Torna a %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 e altri</translation>
    </message>
    <message>
        <source>Sign out on every device of this account?</source>
        <translation>Uscire da tutti i dispositivi di questo account?</translation>
    </message>
    <message>
        <source>Each of them has to sign in again. </source>
        <translation>Su ciascuno si dovrà accedere di nuovo. </translation>
    </message>
    <message>
        <source>A file that is being fetched may still finish here; what comes after it waits for the next sign-in. </source>
        <translation>Un file in corso di download può ancora completarsi qui; ciò che segue attende il prossimo accesso. </translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Esci dall&apos;account</translation>
    </message>
    <message>
        <source>Sign out, keep the queue</source>
        <translation>Esci e conserva la coda</translation>
    </message>
    <message>
        <source>The portal could not be told, so the other devices are still signed in. Sign in and try again when it can be reached.</source>
        <translation>Non è stato possibile avvisare il portale, quindi sugli altri dispositivi l&apos;accesso resta attivo. Accedere e riprovare quando è raggiungibile.</translation>
    </message>
    <message>
        <source>The portal could not be told, so it ends the session by itself when it runs out.</source>
        <translation>Non è stato possibile avvisare il portale, che chiuderà da sé la sessione alla scadenza.</translation>
    </message>
    <message>
        <source>You are signed out here.</source>
        <translation>Qui l&apos;accesso è terminato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads wait for you.</source>
        <translation>
            <numerusform>%Ln download attende l&apos;accesso.</numerusform>
            <numerusform>%Ln download attendono l&apos;accesso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos wait for this account: </source>
        <translation>
            <numerusform>%Ln video attende questo account: </numerusform>
            <numerusform>%Ln video attendono questo account: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln downloads</source>
        <translation>
            <numerusform>Avvia download</numerusform>
            <numerusform>Avvia %Ln download</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out while %Ln downloads are under way?</source>
        <translation>
            <numerusform>Uscire con %Ln download in corso?</numerusform>
            <numerusform>Uscire con %Ln download in corso?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out on %Ln devices</source>
        <translation>
            <numerusform>Esci da %Ln dispositivo</numerusform>
            <numerusform>Esci da %Ln dispositivi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::Application</name>
    <message>
        <source>The demo portal has ended.</source>
        <translation>Il portale demo si è chiuso.</translation>
    </message>
    <message>
        <source>What you have downloaded is untouched. It said: %1</source>
        <translation>I file scaricati non sono stati toccati. Messaggio: %1</translation>
    </message>
    <message>
        <source>Edit the tags</source>
        <translation>Modifica i tag</translation>
    </message>
    <message>
        <source>Shorthand…</source>
        <translation>Abbreviazioni…</translation>
    </message>
    <message>
        <source>Find missing files…</source>
        <translation>Trova file mancanti…</translation>
    </message>
    <message>
        <source>This download cannot be logged yet.</source>
        <translation>Questo download non si può ancora descrivere.</translation>
    </message>
    <message>
        <source>Removed clips…</source>
        <translation>Clip rimosse…</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::BatchNotice</name>
    <message>
        <source>%1 came.</source>
        <translation>%1 arrivati.</translation>
    </message>
    <message>
        <source>The reasons are in Downloads.</source>
        <translation>I motivi sono in Download.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads failed</source>
        <translation>
            <numerusform>%Ln download non riuscito</numerusform>
            <numerusform>%Ln download non riusciti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are done</source>
        <translation>
            <numerusform>%Ln download completato</numerusform>
            <numerusform>%Ln download completati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln non riuscito.</numerusform>
            <numerusform>%Ln non riusciti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Rushes</source>
        <translation>Apri Rushes</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::CatalogueUpkeep</name>
    <message>
        <source>Refreshing the catalogue</source>
        <translation>Aggiornamento del catalogo</translation>
    </message>
    <message>
        <source>This is the catalogue of %1.</source>
        <translation>Questo è il catalogo del %1.</translation>
    </message>
    <message>
        <source>There is no catalogue of this portal yet.</source>
        <translation>Non c&apos;è ancora un catalogo di questo portale.</translation>
    </message>
    <message>
        <source>The portal does not answer.</source>
        <translation>Il portale non risponde.</translation>
    </message>
    <message>
        <source>Downloads go on by themselves when it does.</source>
        <translation>I download riprendono da soli quando risponde.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::CollectionList</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Change the search…</source>
        <translation>Cambia la ricerca…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Rinomina la raccolta</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nome della raccolta</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Rinomina raccolta</translation>
    </message>
    <message>
        <source>Change the search</source>
        <translation>Cambia la ricerca</translation>
    </message>
    <message>
        <source>“%1” has all clips that this finds</source>
        <translation>«%1» contiene tutte le clip trovate da questa ricerca</translation>
    </message>
    <message>
        <source>Change search</source>
        <translation>Cambia ricerca</translation>
    </message>
    <message>
        <source>The search of “%1” stays as it was.</source>
        <translation>La ricerca di «%1» è rimasta com&apos;era.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::DiagnosticsSetup</name>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnostica…</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::DrawingSetup</name>
    <message>
        <source>Videos are drawn without the graphics card.</source>
        <translation>I video vengono visualizzati senza la scheda grafica.</translation>
    </message>
    <message>
        <source>The graphics card stopped drawing videos.</source>
        <translation>La scheda grafica non visualizza più i video.</translation>
    </message>
    <message>
        <source>Rushes ended while it tried the graphics card, so the processor draws them now. They look the same. You can try again in the settings.</source>
        <translation>Rushes si è chiuso mentre provava la scheda grafica, quindi ora li visualizza il processore. L&apos;aspetto è lo stesso. Si può riprovare nelle impostazioni.</translation>
    </message>
    <message>
        <source>The processor draws them now; what was playing goes on where it was. You can try again in the settings.</source>
        <translation>Ora li visualizza il processore; ciò che era in riproduzione riprende da dov&apos;era. Si può riprovare nelle impostazioni.</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Apri le impostazioni…</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Rendering</translation>
    </message>
    <message>
        <source>Who draws videos. Automatic takes the graphics card where there is one, else the processor. A choice also tries again what failed before.</source>
        <translation>Con che cosa si visualizzano i video. Automatico usa la scheda grafica se c&apos;è, altrimenti il processore. Una scelta riprova anche ciò che prima non era riuscito.</translation>
    </message>
    <message>
        <source>opengl gpu graphics card software hardware video picture</source>
        <translation>opengl gpu scheda grafica processore software hardware video immagine rendering</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
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
        <translation>Impossibile aprire %1.</translation>
    </message>
    <message>
        <source>It is not there any more, or the desktop has no program for it. “Open with…” lets you choose one.</source>
        <translation>Non è più lì, o il desktop non ha un programma per aprirlo. Con «Apri con…» se ne può scegliere uno.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recenti</translation>
    </message>
    <message>
        <source>The library does not have “%1” any more.</source>
        <translation>La libreria non ha più «%1».</translation>
    </message>
    <message>
        <source>Rushes has forgotten it.</source>
        <translation>Rushes non lo ricorda più.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::FileOpener</name>
    <message>
        <source>Open with</source>
        <translation>Apri con</translation>
    </message>
    <message>
        <source>Programs (*.app)</source>
        <translation>Programmi (*.app)</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::HelpSetup</name>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>About Rushes</source>
        <translation>Informazioni su Rushes</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ImportFolderSetup</name>
    <message>
        <source>Import folders…</source>
        <translation>Cartelle di importazione…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln cartella</numerusform>
            <numerusform>%Ln cartelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Rushes puts copies of finished files into %1, and would take each of them for a new clip. Nothing was added; choose a folder that does not hold it.</source>
        <translation>Rushes mette in %1 le copie dei file completati e prenderebbe ciascuna per una nuova clip. Non è stato aggiunto nulla; scegliere una cartella che non la contenga.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ImportNotice</name>
    <message numerus="yes">
        <source>%Ln clips came from “%1”.</source>
        <translation>
            <numerusform>%Ln clip è arrivata da «%1».</numerusform>
            <numerusform>%Ln clip sono arrivate da «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips came from import folders.</source>
        <translation>
            <numerusform>%Ln clip è arrivata dalle cartelle di importazione.</numerusform>
            <numerusform>%Ln clip sono arrivate dalle cartelle di importazione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their files stay where they are.</source>
        <translation>I file restano dove sono.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::IngestView</name>
    <message>
        <source>A finished file is not in the library yet.</source>
        <translation>Un file completato non è ancora nella libreria.</translation>
    </message>
    <message>
        <source>It could not be read. It stays where it is; Rushes tries again at the next start.</source>
        <translation>Impossibile leggerlo. Resta dov&apos;è; Rushes riprova al prossimo avvio.</translation>
    </message>
    <message>
        <source>They are shown here when it has ended. What you queue until then waits.</source>
        <translation>Saranno mostrati qui quando avrà finito. Ciò che si mette in coda fino ad allora attende.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of that kind.</source>
        <translation>
            <numerusform>%Ln altro dello stesso tipo.</numerusform>
            <numerusform>%Ln altri dello stesso tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Tutte le clip</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Aggiunte di recente</translation>
    </message>
    <message>
        <source>Another program of Rushes, such as rushes-cli, is at work on the downloads.</source>
        <translation>Un altro programma di Rushes, per esempio rushes-cli, lavora sui download.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::LibraryCare</name>
    <message>
        <source>Backups…</source>
        <translation>Backup…</translation>
    </message>
    <message>
        <source>The library is backed up.</source>
        <translation>Il backup della libreria è stato eseguito.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Mostra i backup</translation>
    </message>
    <message>
        <source>Rushes runs in safe mode.</source>
        <translation>Rushes è in modalità provvisoria.</translation>
    </message>
    <message>
        <source>Rushes ended unexpectedly last time.</source>
        <translation>L&apos;ultima volta Rushes si è chiuso in modo imprevisto.</translation>
    </message>
    <message>
        <source>Your library is being checked. A report is kept on this computer and sent nowhere.</source>
        <translation>Controllo della libreria in corso. Un rapporto è conservato su questo computer e non viene inviato da nessuna parte.</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <translation>Mostra il rapporto…</translation>
    </message>
    <message>
        <source>A backup was restored.</source>
        <translation>È stato ripristinato un backup.</translation>
    </message>
    <message>
        <source>The library that was there is kept as %1.</source>
        <translation>La libreria precedente è conservata come %1.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>The backup was not restored.</source>
        <translation>Il backup non è stato ripristinato.</translation>
    </message>
    <message>
        <source>Your library was checked and is whole. A report is kept on this computer and sent nowhere.</source>
        <translation>La libreria è stata controllata ed è intatta. Un rapporto è conservato su questo computer e non viene inviato da nessuna parte.</translation>
    </message>
    <message>
        <source>It uses standard settings, which are not kept; yours are untouched. No downloads run, no media file is opened, and there is no tray.</source>
        <translation>Usa impostazioni standard, che non vengono conservate; quelle personali restano intatte. Nessun download è attivo, nessun file multimediale viene aperto e non c&apos;è l&apos;icona nell&apos;area di notifica.</translation>
    </message>
    <message>
        <source>Restart normally</source>
        <translation>Riavvia normalmente</translation>
    </message>
    <message>
        <source>The library of %1 is back.</source>
        <translation>La libreria del %1 è stata ripristinata.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::LinkOpener</name>
    <message>
        <source>Open a link</source>
        <translation>Apri un link</translation>
    </message>
    <message>
        <source>The link is for a portal that Rushes does not know: %1</source>
        <translation>Il link riguarda un portale che Rushes non conosce: %1</translation>
    </message>
    <message>
        <source>Nothing was opened. Add the portal only if its address is one that you expect.</source>
        <translation>Non è stato aperto nulla. Aggiungere il portale solo se l&apos;indirizzo è quello atteso.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Aggiungi %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::NameSetup</name>
    <message>
        <source>Names and folders…</source>
        <translation>Nomi e cartelle…</translation>
    </message>
    <message>
        <source>No file was renamed.</source>
        <translation>Nessun file è stato rinominato.</translation>
    </message>
    <message>
        <source>The library could not be read.</source>
        <translation>Impossibile leggere la libreria.</translation>
    </message>
    <message>
        <source>All finished files have these names already.</source>
        <translation>Tutti i file completati hanno già questi nomi.</translation>
    </message>
    <message>
        <source>Rename finished files</source>
        <translation>Rinomina i file completati</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished files get other names.</source>
        <translation>
            <numerusform>%Ln file completato cambia nome.</numerusform>
            <numerusform>%Ln file completati cambiano nome.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each stays below the folder in which it is, nothing is replaced, and the library follows. You can take it back.</source>
        <translation>Ognuno resta sotto la cartella in cui si trova, nulla viene sostituito e la libreria si aggiorna. L&apos;operazione si può annullare.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>What was to be done could not be written down first. Check that the disk has space.</source>
        <translation>Non è stato possibile annotare prima le operazioni da eseguire. Controllare che sul disco ci sia spazio.</translation>
    </message>
    <message>
        <source>Finished files have new names.</source>
        <translation>I file completati hanno i nuovi nomi.</translation>
    </message>
    <message>
        <source>“Take renaming back” in Names and folders gives them the old ones again.</source>
        <translation>«Annulla ridenominazione» in Nomi e cartelle ripristina i nomi precedenti.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept their names, because the new ones are taken.</source>
        <translation>
            <numerusform>%Ln file ha mantenuto il nome, perché quello nuovo è già usato.</numerusform>
            <numerusform>%Ln file hanno mantenuto il nome, perché quelli nuovi sono già usati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Non è stato annullato nulla.</translation>
    </message>
    <message>
        <source>There is no renaming to take back, or it could not be written down.</source>
        <translation>Non c&apos;è alcuna ridenominazione da annullare, o non è stato possibile annotarla.</translation>
    </message>
    <message>
        <source>The files have their old names again.</source>
        <translation>I file hanno di nuovo i nomi precedenti.</translation>
    </message>
    <message>
        <source>The library has followed.</source>
        <translation>La libreria si è aggiornata.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::OpenedFiles</name>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>%Ln altro.</numerusform>
            <numerusform>%Ln altri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importa file</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files into the library?</source>
        <translation>
            <numerusform>Importare %Ln file nella libreria?</numerusform>
            <numerusform>Importare %Ln file nella libreria?</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are.</source>
        <translation>I file restano dove sono.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files</source>
        <translation>
            <numerusform>Importa %Ln file</numerusform>
            <numerusform>Importa %Ln file</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Non è stato importato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are in the library.</source>
        <translation>
            <numerusform>%Ln file è nella libreria.</numerusform>
            <numerusform>%Ln file sono nella libreria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read and stay as they are:</source>
        <translation>
            <numerusform>Impossibile leggere %Ln file, che resta com&apos;è:</numerusform>
            <numerusform>Impossibile leggere %Ln file, che restano come sono:</numerusform>
        </translation>
    </message>
    <message>
        <source>Rushes cannot open %1.</source>
        <translation>Rushes non può aprire %1.</translation>
    </message>
    <message>
        <source>It opens media files and lists of shots: .edl, .otio, .xml, .csv and .rushes. Nothing was changed.</source>
        <translation>Rushes apre file multimediali ed elenchi di inquadrature: .edl, .otio, .xml, .csv e .rushes. Non è stato modificato nulla.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::OtherPortals</name>
    <message numerus="yes">
        <source>%Ln downloads wait for an account at %1.</source>
        <translation>
            <numerusform>%Ln download attende un account su %1.</numerusform>
            <numerusform>%Ln download attendono un account su %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is on disk is kept.</source>
        <translation>Ciò che è su disco resta.</translation>
    </message>
    <message>
        <source>Sign in there</source>
        <translation>Accedi al portale</translation>
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
        <translation>Nessun portachiavi ha accettato la password del proxy.</translation>
    </message>
    <message>
        <source>It is used until Rushes ends. Enter it again at the next start.</source>
        <translation>Viene usata fino alla chiusura di Rushes. Inserirla di nuovo al prossimo avvio.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::QueueTray</name>
    <message>
        <source>Open Rushes</source>
        <translation>Apri Rushes</translation>
    </message>
    <message>
        <source>Pause all downloads</source>
        <translation>Sospendi tutti i download</translation>
    </message>
    <message>
        <source>Resume all downloads</source>
        <translation>Riprendi tutti i download</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Chiudi Rushes</translation>
    </message>
    <message>
        <source>Rushes: nothing is downloading</source>
        <translation>Rushes: nessun download in corso</translation>
    </message>
    <message>
        <source>Rushes: %1, %2, %3</source>
        <translation>Rushes: %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln download</numerusform>
            <numerusform>%Ln download</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::QuitGuard</name>
    <message>
        <source>Quit Rushes</source>
        <translation>Chiudi Rushes</translation>
    </message>
    <message>
        <source>What is on disk is kept, and Rushes goes on from there when it is opened again.</source>
        <translation>Ciò che è su disco viene conservato e Rushes riprende da lì alla prossima apertura.</translation>
    </message>
    <message>
        <source>Quit, continue next time</source>
        <translation>Chiudi, continua la prossima volta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are under way.</source>
        <translation>
            <numerusform>%Ln download è in corso.</numerusform>
            <numerusform>%Ln download sono in corso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SettingsExchange</name>
    <message>
        <source>Export settings</source>
        <translation>Esporta impostazioni</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Impostazioni (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importa impostazioni</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>Le impostazioni sono in %1.</translation>
    </message>
    <message>
        <source>There is no password and no session in it.</source>
        <translation>Non contiene password né sessioni.</translation>
    </message>
    <message>
        <source>Left out, because no setting has that name: %1.</source>
        <translation>Tralasciate, perché nessuna impostazione ha quel nome: %1.</translation>
    </message>
    <message>
        <source>Left out, because it cannot have that value: %1.</source>
        <translation>Tralasciate, perché non possono avere quel valore: %1.</translation>
    </message>
    <message>
        <source>The settings are as in %1 already.</source>
        <translation>Le impostazioni sono già come in %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e %Ln altra</numerusform>
            <numerusform>e altre %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in force now is kept in a file beside the settings, and can be imported again.</source>
        <translation>Ciò che è in vigore ora viene conservato in un file accanto alle impostazioni e si può importare di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings would change.</source>
        <translation>
            <numerusform>Cambierebbe %Ln impostazione.</numerusform>
            <numerusform>Cambierebbero %Ln impostazioni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln settings and start again</source>
        <translation>
            <numerusform>Cambia %Ln impostazione e riavvia</numerusform>
            <numerusform>Cambia %Ln impostazioni e riavvia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SettingsSetup</name>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Portals</source>
        <translation>Portali</translation>
    </message>
    <message>
        <source>Press portals</source>
        <translation>Portali stampa</translation>
    </message>
    <message>
        <source>Each has its own account and catalogue. Those that are known stand in the list at the left of the window.</source>
        <translation>Ognuno ha il proprio account e catalogo. Quelli noti sono nell&apos;elenco a sinistra della finestra.</translation>
    </message>
    <message>
        <source>account sign in server address</source>
        <translation>account accesso accedere server indirizzo</translation>
    </message>
    <message>
        <source>Add a portal…</source>
        <translation>Aggiungi un portale…</translation>
    </message>
    <message>
        <source>only the demo portal</source>
        <translation>solo il portale demo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <translation>
            <numerusform>%Ln noto</numerusform>
            <numerusform>%Ln noti</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Names and folders</source>
        <translation>Nomi e cartelle</translation>
    </message>
    <message>
        <source>How finished files are called, where they go, and where copies of them go.</source>
        <translation>Come si chiamano i file completati, dove vanno e dove vanno le loro copie.</translation>
    </message>
    <message>
        <source>template directory path watch folder second copy</source>
        <translation>modello directory percorso cartella monitorata seconda copia</translation>
    </message>
    <message>
        <source>Names and folders…</source>
        <translation>Nomi e cartelle…</translation>
    </message>
    <message>
        <source>House profile</source>
        <translation>Profilo dell&apos;emittente</translation>
    </message>
    <message>
        <source>The formats that you want files in, the most wanted first. It picks what &quot;Download best&quot; brings.</source>
        <translation>I formati desiderati per i file, il preferito per primo. Determina ciò che porta «Scarica la migliore».</translation>
    </message>
    <message>
        <source>codec format mxf prores xdcam rendition</source>
        <translation>codec formato mxf prores xdcam versione</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>What is fetched first.</source>
        <translation>Che cosa si scarica per primo.</translation>
    </message>
    <message>
        <source>queue priority deadline</source>
        <translation>coda priorità scadenza</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Per priorità</translation>
    </message>
    <message>
        <source>By the time needed</source>
        <translation>Per scadenza</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>In contemporanea</translation>
    </message>
    <message>
        <source>How many files are fetched side by side.</source>
        <translation>Quanti file si scaricano in parallelo.</translation>
    </message>
    <message>
        <source>parallel number</source>
        <translation>parallelo numero</translation>
    </message>
    <message>
        <source>At once from one server</source>
        <translation>In contemporanea dallo stesso server</translation>
    </message>
    <message>
        <source>parallel host</source>
        <translation>parallelo host</translation>
    </message>
    <message>
        <source>as many as in all</source>
        <translation>quanti in totale</translation>
    </message>
    <message>
        <source>Connections for one file</source>
        <translation>Connessioni per un file</translation>
    </message>
    <message>
        <source>A far server may send more over several. Rushes adds one while that helps, and takes it back where it does not.</source>
        <translation>Un server lontano può inviare di più su più connessioni. Rushes ne aggiunge una finché è utile e la toglie dove non lo è.</translation>
    </message>
    <message>
        <source>parts parallel ranges</source>
        <translation>parti parallelo intervalli</translation>
    </message>
    <message>
        <source>as many as help</source>
        <translation>quante sono utili</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>The most that all downloads together take. A window of the week may ask for less.</source>
        <translation>Il massimo di tutti i download insieme. Una finestra della settimana può richiedere meno.</translation>
    </message>
    <message>
        <source>limit rate bandwidth throttle</source>
        <translation>limite velocità banda rallentare</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Al giorno</translation>
    </message>
    <message>
        <source>Where a day has brought so much, the rest waits for midnight.</source>
        <translation>Quando in un giorno è arrivata questa quantità, il resto attende la mezzanotte.</translation>
    </message>
    <message>
        <source>quota limit traffic</source>
        <translation>quota limite traffico</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La settimana</translation>
    </message>
    <message>
        <source>Hours in which downloads rest or are slower.</source>
        <translation>Ore in cui i download sono fermi o più lenti.</translation>
    </message>
    <message>
        <source>schedule night hours pause</source>
        <translation>pianificazione notte ore pausa</translation>
    </message>
    <message>
        <source>Schedules and limits…</source>
        <translation>Pianificazioni e limiti…</translation>
    </message>
    <message>
        <source>Pause while the network is paid by the byte</source>
        <translation>Sospendi se la rete si paga a consumo</translation>
    </message>
    <message>
        <source>metered mobile roaming</source>
        <translation>consumo mobile roaming</translation>
    </message>
    <message>
        <source>Keep the computer awake while bytes come</source>
        <translation>Tieni attivo il computer mentre arrivano byte</translation>
    </message>
    <message>
        <source>sleep suspend power</source>
        <translation>sospensione standby alimentazione energia</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The way to portals and media. A password goes into the keyring of your system and nowhere else.</source>
        <translation>Il percorso verso portali e media. Una password va nel portachiavi di sistema e in nessun altro luogo.</translation>
    </message>
    <message>
        <source>proxies http socks server</source>
        <translation>proxy http socks server</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>Write XMP sidecars beside clips</source>
        <translation>Scrivi file collaterali XMP accanto alle clip</translation>
    </message>
    <message>
        <source>Tags, notes, ranges and ratings are kept in CLIP.xmp too, for other programs. Edit systems that watch the folder may take them up.</source>
        <translation>Tag, note, intervalli e valutazioni sono conservati anche in CLIP.xmp, per altri programmi. I sistemi di montaggio che monitorano la cartella possono acquisirli.</translation>
    </message>
    <message>
        <source>metadata adobe file</source>
        <translation>metadati adobe file</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Chiaro o scuro</translation>
    </message>
    <message>
        <source>theme colour scheme</source>
        <translation>tema colore schema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Another language is spoken when Rushes is started again.</source>
        <translation>L’altra lingua vale dal prossimo avvio di Rushes.</translation>
    </message>
    <message>
        <source>translation words locale</source>
        <translation>traduzione parole lingua italiano</translation>
    </message>
    <message>
        <source>Library and backups</source>
        <translation>Libreria e backup</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Backup della libreria</translation>
    </message>
    <message>
        <source>snapshot restore copy recover safe</source>
        <translation>istantanea snapshot ripristino copia recupero sicurezza</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Backup…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Which key does what, on each page. A key that does something else already is said so before it is taken.</source>
        <translation>Quale tasto fa che cosa, in ogni pagina. Se un tasto ha già un&apos;altra funzione, viene segnalato prima di assegnarlo.</translation>
    </message>
    <message>
        <source>keyboard shortcut hotkey accelerator</source>
        <translation>tastiera scorciatoia tasto rapido hotkey</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>Modifica i tasti…</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>quelli predefiniti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modificato</numerusform>
            <numerusform>%Ln modificati</numerusform>
        </translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tutte le impostazioni</translation>
    </message>
    <message>
        <source>Give them to another desk</source>
        <translation>Passale a un altro desk</translation>
    </message>
    <message>
        <source>A file that people can read, without passwords and sessions.</source>
        <translation>Un file di testo leggibile, senza password né sessioni.</translation>
    </message>
    <message>
        <source>export json copy backup</source>
        <translation>esporta json copia backup</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Esporta impostazioni…</translation>
    </message>
    <message>
        <source>Take those of another desk</source>
        <translation>Prendi quelle di un altro desk</translation>
    </message>
    <message>
        <source>Shows what would change first. What is in force now is kept in a file beside the settings.</source>
        <translation>Mostra prima che cosa cambierebbe. Ciò che è in vigore ora viene conservato in un file accanto alle impostazioni.</translation>
    </message>
    <message>
        <source>import json restore</source>
        <translation>importa json ripristina</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importa impostazioni…</translation>
    </message>
    <message>
        <source>snapshot copy number history</source>
        <translation>istantanea snapshot copia numero cronologia</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Bring one back, or make one now.</source>
        <translation>Ripristinare un backup o crearne uno ora.</translation>
    </message>
    <message>
        <source>Back up by the hour</source>
        <translation>Backup ogni ora</translation>
    </message>
    <message>
        <source>A copy of the library once an hour, where something changed. A library on a PostgreSQL server is kept by its own backups.</source>
        <translation>Una copia della libreria ogni ora, se qualcosa è cambiato. Una libreria su un server PostgreSQL è protetta dai backup del server.</translation>
    </message>
    <message>
        <source>snapshot copy automatic off</source>
        <translation>istantanea snapshot copia automatico disattivato</translation>
    </message>
    <message>
        <source>Keep those of the last hours</source>
        <translation>Conserva quelli delle ultime ore</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> ore</translation>
    </message>
    <message>
        <source>Keep one a day</source>
        <translation>Conservane uno al giorno</translation>
    </message>
    <message>
        <source> days</source>
        <translation> giorni</translation>
    </message>
    <message>
        <source>Keep one a week</source>
        <translation>Conservane uno alla settimana</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> settimane</translation>
    </message>
    <message>
        <source>Where backups lie</source>
        <translation>Posizione dei backup</translation>
    </message>
    <message>
        <source>A folder of another disk or of a server outlives this one. Backups that are made already stay where they are.</source>
        <translation>Una cartella su un altro disco o su un server sopravvive a questo disco. I backup già creati restano dove sono.</translation>
    </message>
    <message>
        <source>folder directory path disk nas</source>
        <translation>cartella directory percorso disco nas</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>beside the library</source>
        <translation>accanto alla libreria</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Remember what was used last</source>
        <translation>Ricorda ciò che è stato usato di recente</translation>
    </message>
    <message>
        <source>The clips and shot lists in “Recent”, and the folders in which choosing a file begins. Switched off, Rushes forgets them at once.</source>
        <translation>Le clip e le shot list in «Recenti» e le cartelle da cui inizia la scelta di un file. Se è disattivato, Rushes li dimentica subito.</translation>
    </message>
    <message>
        <source>recent history folders private</source>
        <translation>recenti cronologia cartelle privato privacy</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Che cosa viene ricordato</translation>
    </message>
    <message>
        <source>recent clear forget</source>
        <translation>recenti svuota cancella dimentica</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ShotExport</name>
    <message>
        <source>Export as %1</source>
        <translation>Esporta come %1</translation>
    </message>
    <message>
        <source>The shots were not exported.</source>
        <translation>Le inquadrature non sono state esportate.</translation>
    </message>
    <message>
        <source>%3 has %1 of %2.</source>
        <translation>%3 contiene %1 di %2.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <translation>
            <numerusform>%Ln inquadratura</numerusform>
            <numerusform>%Ln inquadrature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clip</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ShotImport</name>
    <message>
        <source>Import shots…</source>
        <translation>Importa inquadrature…</translation>
    </message>
    <message>
        <source>Import shots</source>
        <translation>Importa inquadrature</translation>
    </message>
    <message>
        <source>Lists of shots (%1)</source>
        <translation>Elenchi di inquadrature (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 added to %3.</source>
        <translation>Importazione di %1 da %2 in %3 completata.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln intervallo</numerusform>
            <numerusform>%Ln intervalli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clip</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes them back in one step.</source>
        <translation>Annulla li rimuove in un solo passaggio.</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SidecarReview</name>
    <message>
        <source>Sidecar conflicts</source>
        <translation>Conflitti dei file collaterali</translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::Sources</name>
    <message>
        <source>Demo portal (this PC)</source>
        <translation>Portale demo (questo PC)</translation>
    </message>
    <message>
        <source>Show this portal</source>
        <translation>Mostra questo portale</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Rimuovi dall&apos;elenco</translation>
    </message>
    <message>
        <source>Add a portal…</source>
        <translation>Aggiungi un portale…</translation>
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
            <numerusform>%Ln altro.</numerusform>
            <numerusform>%Ln altri.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has no clip of this file.</source>
        <translation>La libreria non ha alcuna clip di questo file.</translation>
    </message>
    <message>
        <source>Rushes left it where it is. It moves files of clips only.</source>
        <translation>Rushes lo ha lasciato dov&apos;è. Sposta solo file di clip.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Files to the Wastebasket</source>
        <translation>
            <numerusform>Spostamento di %Ln file nel cestino</numerusform>
            <numerusform>Spostamento di %Ln file nel cestino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are in the wastebasket.</source>
        <translation>
            <numerusform>%Ln file è nel cestino.</numerusform>
            <numerusform>%Ln file sono nel cestino.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was moved to the wastebasket.</source>
        <translation>Nessun file è stato spostato nel cestino.</translation>
    </message>
    <message>
        <source>What is logged on their clips stays in the library.</source>
        <translation>Ciò che è descritto nelle loro clip resta nella libreria.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stayed where they are.</source>
        <translation>
            <numerusform>%Ln file è rimasto dov&apos;era.</numerusform>
            <numerusform>%Ln file sono rimasti dov&apos;erano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The files are back where they were.</source>
        <translation>I file sono di nuovo dov&apos;erano.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips could not be brought back from the wastebasket.</source>
        <translation>
            <numerusform>Impossibile recuperare dal cestino il file di %Ln clip.</numerusform>
            <numerusform>Impossibile recuperare dal cestino i file di %Ln clip.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wastebasket has none of them any more.</source>
        <translation>Il cestino non ne contiene più nessuno.</translation>
    </message>
    <message>
        <source>Another Rushes is moving files at the moment. Try again when it has ended.</source>
        <translation>Un altro Rushes sta spostando file in questo momento. Riprovare quando avrà finito.</translation>
    </message>
    <message>
        <source>What is to be done could not be written down, so no file was touched. Check that the disk of your library has space.</source>
        <translation>Non è stato possibile annotare le operazioni da eseguire, quindi nessun file è stato toccato. Controllare che sul disco della libreria ci sia spazio.</translation>
    </message>
    <message>
        <source>No file was moved.</source>
        <translation>Nessun file è stato spostato.</translation>
    </message>
</context>
<context>
    <name>Rushes::Downloads::WakeKeeper</name>
    <message>
        <source>Downloads are under way</source>
        <translation>Download in corso</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui</name>
    <message>
        <source>Kept in the system keyring.</source>
        <translation>Conservata nel portachiavi di sistema.</translation>
    </message>
    <message>
        <source>Kept in a file that only you can read.</source>
        <translation>Conservata in un file leggibile solo dall&apos;utente.</translation>
    </message>
    <message>
        <source>No keyring here: for this session only.</source>
        <translation>Nessun portachiavi qui: solo per questa sessione.</translation>
    </message>
    <message>
        <source>Under embargo until %1 %2</source>
        <translation>Sotto embargo fino al %1 %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>ora di %1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 %2, which is the time here.</source>
        <translation>%1 %2, che è l&apos;ora locale.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3 here (%4).</source>
        <translation>%1 %2, %3 qui (%4).</translation>
    </message>
    <message>
        <source>Skips %1 in the library and %2 in the queue.</source>
        <translation>Salta %1 nella libreria e %2 in coda.</translation>
    </message>
    <message>
        <source>Skips %1 in the library.</source>
        <translation>Salta %1 nella libreria.</translation>
    </message>
    <message>
        <source>Skips %1 in the queue.</source>
        <translation>Salta %1 in coda.</translation>
    </message>
    <message>
        <source>Waits for sign-in</source>
        <translation>Attende l&apos;accesso</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Attende la rete</translation>
    </message>
    <message>
        <source>Waits for space</source>
        <translation>Attende spazio</translation>
    </message>
    <message>
        <source>Waits for the folder</source>
        <translation>Attende la cartella</translation>
    </message>
    <message>
        <source>Waits for the proxy</source>
        <translation>Attende il proxy</translation>
    </message>
    <message>
        <source>Waits for the proxy&apos;s sign-in</source>
        <translation>Attende l&apos;accesso al proxy</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Not queued</source>
        <translation>Non in coda</translation>
    </message>
    <message>
        <source>Queued, next</source>
        <translation>In coda, prossimo</translation>
    </message>
    <message>
        <source>Queued, %1</source>
        <translation>In coda, %1</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>Verifica %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Riprova ora</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <translation>Nuovo tentativo tra %1</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation>In pausa, %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificato</translation>
    </message>
    <message>
        <source>Queue the best rendition</source>
        <translation>Metti in coda la versione migliore</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Queue it when it is published</source>
        <translation>Mettilo in coda quando è pubblicato</translation>
    </message>
    <message>
        <source>Do not wait for it any more</source>
        <translation>Non attenderlo più</translation>
    </message>
    <message>
        <source>The frame rate of this clip is not known yet. Ranges can be added once the file has been read.</source>
        <translation>La frequenza fotogrammi di questa clip non è ancora nota. Gli intervalli si possono aggiungere dopo la lettura del file.</translation>
    </message>
    <message>
        <source>In is not a timecode at %1. Type it like %2.</source>
        <translation>In non è un timecode a %1. Scriverlo come %2.</translation>
    </message>
    <message>
        <source>Out is not a timecode at %1. Type it like %2.</source>
        <translation>Out non è un timecode a %1. Scriverlo come %2.</translation>
    </message>
    <message>
        <source>In lies outside the clip, which runs from %1 to %2.</source>
        <translation>In è fuori dalla clip, che va da %1 a %2.</translation>
    </message>
    <message>
        <source>Out lies outside the clip, which runs from %1 to %2.</source>
        <translation>Out è fuori dalla clip, che va da %1 a %2.</translation>
    </message>
    <message>
        <source>Out has to come after In.</source>
        <translation>Out deve venire dopo In.</translation>
    </message>
    <message>
        <source>Rushes cannot play here.</source>
        <translation>Qui Rushes non può riprodurre.</translation>
    </message>
    <message>
        <source>The player, libmpv, is missing or does not start. Downloading is not affected.</source>
        <translation>Il player, libmpv, manca o non si avvia. I download non ne risentono.</translation>
    </message>
    <message>
        <source>The preview is not on the portal itself.</source>
        <translation>L&apos;anteprima non è sul portale stesso.</translation>
    </message>
    <message>
        <source>Rushes plays files of this computer and of the portal only, so it did not open it.</source>
        <translation>Rushes riproduce solo file di questo computer e del portale, quindi non l&apos;ha aperta.</translation>
    </message>
    <message>
        <source>The preview could not be opened.</source>
        <translation>Impossibile aprire l&apos;anteprima.</translation>
    </message>
    <message>
        <source>The file is gone, or the connection was lost. Play it again to try once more.</source>
        <translation>Il file non c&apos;è più o la connessione è caduta. Avviare di nuovo la riproduzione per riprovare.</translation>
    </message>
    <message>
        <source>This file cannot be played.</source>
        <translation>Questo file non si può riprodurre.</translation>
    </message>
    <message>
        <source>Nothing in it can be shown. The file itself is untouched.</source>
        <translation>Non contiene nulla di visualizzabile. Il file non è stato toccato.</translation>
    </message>
    <message>
        <source>%1 is not a timecode</source>
        <translation>%1 non è un timecode</translation>
    </message>
    <message>
        <source>Hours, minutes, seconds and frames: 10:04:02:00.</source>
        <translation>Ore, minuti, secondi e fotogrammi: 10:04:02:00.</translation>
    </message>
    <message>
        <source>Frame %1 does not exist at %2</source>
        <translation>Il fotogramma %1 non esiste a %2</translation>
    </message>
    <message>
        <source>Frames run from 00 to %1 within a second.</source>
        <translation>In un secondo i fotogrammi vanno da 00 a %1.</translation>
    </message>
    <message>
        <source>There is no such time as %1</source>
        <translation>Non esiste l&apos;ora %1</translation>
    </message>
    <message>
        <source>A day ends at 23:59:59.</source>
        <translation>Un giorno finisce alle 23:59:59.</translation>
    </message>
    <message>
        <source>%1 is left out in drop-frame</source>
        <translation>%1 viene saltato in drop-frame</translation>
    </message>
    <message>
        <source>The first frames of a minute have no number, but in every tenth minute.</source>
        <translation>I primi fotogrammi di un minuto non hanno numero, salvo ogni decimo minuto.</translation>
    </message>
    <message>
        <source>End it one second later</source>
        <translation>Sposta la fine un secondo dopo</translation>
    </message>
    <message>
        <source>Swap in and out</source>
        <translation>Scambia in e out</translation>
    </message>
    <message>
        <source>This line is not understood</source>
        <translation>Questa riga non è comprensibile</translation>
    </message>
    <message>
        <source>A shot begins with two timecodes, a section with ==, a comment with a semicolon.</source>
        <translation>Un&apos;inquadratura inizia con due timecode, una sezione con ==, un commento con un punto e virgola.</translation>
    </message>
    <message>
        <source>The shot ends before it begins</source>
        <translation>L&apos;inquadratura finisce prima di iniziare</translation>
    </message>
    <message>
        <source>Out is the first frame that is not shown any more.</source>
        <translation>Out è il primo fotogramma che non si vede più.</translation>
    </message>
    <message>
        <source>Starts %1 before the shot above ends</source>
        <translation>Inizia %1 prima della fine dell&apos;inquadratura precedente</translation>
    </message>
    <message>
        <source>Starts before the shot above ends</source>
        <translation>Inizia prima della fine dell&apos;inquadratura precedente</translation>
    </message>
    <message>
        <source>Shots may overlap; this is only to be seen.</source>
        <translation>Le inquadrature possono sovrapporsi; è solo una segnalazione.</translation>
    </message>
    <message>
        <source>The shot begins before the clip does</source>
        <translation>L&apos;inquadratura inizia prima della clip</translation>
    </message>
    <message>
        <source>The clip begins at %1.</source>
        <translation>La clip inizia a %1.</translation>
    </message>
    <message>
        <source>%1 is no rating</source>
        <translation>%1 non è una valutazione</translation>
    </message>
    <message>
        <source>Ratings go from *1 to *5.</source>
        <translation>Le valutazioni vanno da *1 a *5.</translation>
    </message>
    <message>
        <source>This note belongs to no shot</source>
        <translation>Questa nota non appartiene a nessuna inquadratura</translation>
    </message>
    <message>
        <source>A line with | goes on with the shot above it.</source>
        <translation>Una riga con | continua l&apos;inquadratura precedente.</translation>
    </message>
    <message>
        <source>%1 is no frame rate</source>
        <translation>%1 non è una frequenza fotogrammi</translation>
    </message>
    <message>
        <source>Frames a second: 25, 29.97 or 30000/1001.</source>
        <translation>Fotogrammi al secondo: 25, 29.97 o 30000/1001.</translation>
    </message>
    <message>
        <source>The rate is too late here</source>
        <translation>La frequenza arriva troppo tardi</translation>
    </message>
    <message>
        <source>There is one rate, and it stands before the first shot.</source>
        <translation>La frequenza è una sola e precede la prima inquadratura.</translation>
    </message>
    <message>
        <source>The clip counts its frames in another way</source>
        <translation>La clip conta i fotogrammi in un altro modo</translation>
    </message>
    <message>
        <source>; before the frames means drop-frame, : means non-drop. This clip says %1.</source>
        <translation>; prima dei fotogrammi indica drop-frame, : non-drop. Questa clip ha %1.</translation>
    </message>
    <message>
        <source>The clip has %1</source>
        <translation>La clip ha %1</translation>
    </message>
    <message>
        <source>At another rate the timecodes name other frames. Nothing is saved as ranges until this is right.</source>
        <translation>A un&apos;altra frequenza i timecode indicano altri fotogrammi. Nulla viene salvato come intervallo finché non è corretto.</translation>
    </message>
    <message>
        <source>The clip begins at %1</source>
        <translation>La clip inizia a %1</translation>
    </message>
    <message>
        <source>Nothing is saved as ranges until this is right.</source>
        <translation>Nulla viene salvato come intervallo finché non è corretto.</translation>
    </message>
    <message>
        <source>This list is of one clip</source>
        <translation>Questa lista riguarda una sola clip</translation>
    </message>
    <message>
        <source>Shots of another clip go into its own list. Nothing is saved as ranges until this is right.</source>
        <translation>Le inquadrature di un&apos;altra clip vanno nella sua lista. Nulla viene salvato come intervallo finché non è corretto.</translation>
    </message>
    <message>
        <source>The shot ends after the clip does</source>
        <translation>L&apos;inquadratura finisce dopo la clip</translation>
    </message>
    <message>
        <source>The clip ends at %1.</source>
        <translation>La clip finisce a %1.</translation>
    </message>
    <message>
        <source>Nothing else has the tag %1</source>
        <translation>Null&apos;altro ha il tag %1</translation>
    </message>
    <message>
        <source>It is saved all the same. Is it spelt as the others are?</source>
        <translation>Viene salvato comunque. È scritto come gli altri?</translation>
    </message>
    <message>
        <source>Make it a comment</source>
        <translation>Trasforma in commento</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Cambia in %1</translation>
    </message>
    <message>
        <source>Move start</source>
        <translation>Sposta l&apos;inizio</translation>
    </message>
    <message>
        <source>Take it as a new tag</source>
        <translation>Accetta come nuovo tag</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendere un momento, poi riprovare.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Riprovare tra %1.</translation>
    </message>
    <message>
        <source>That code does not match.</source>
        <translation>Il codice non corrisponde.</translation>
    </message>
    <message>
        <source>Look for the newest mail, or ask for a new code.</source>
        <translation>Cercare l&apos;e-mail più recente o richiedere un nuovo codice.</translation>
    </message>
    <message>
        <source>It has no tries left. Ask for a new code.</source>
        <translation>Non restano tentativi. Richiedere un nuovo codice.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries left.</source>
        <translation>
            <numerusform>Resta %Ln tentativo.</numerusform>
            <numerusform>Restano %Ln tentativi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal asks for fewer requests.</source>
        <translation>Il portale chiede meno richieste.</translation>
    </message>
    <message>
        <source>Rushes paused.</source>
        <translation>Rushes è in pausa.</translation>
    </message>
    <message>
        <source>The portal is not working at the moment.</source>
        <translation>Il portale al momento non funziona.</translation>
    </message>
    <message>
        <source>Rushes kept everything here.</source>
        <translation>Rushes ha conservato tutto qui.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln fotogramma</numerusform>
            <numerusform>%Ln fotogrammi</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trova</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occorrenza successiva</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occorrenza precedente</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AboutDialog</name>
    <message>
        <source>About Rushes</source>
        <translation>Informazioni su Rushes</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Realizzato con</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Rushes %1</source>
        <translation>Rushes %1</translation>
    </message>
    <message>
        <source>The ingest desk for press-media portals</source>
        <translation>Il desk di ingest per i portali stampa</translation>
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
        <translation>© I collaboratori di Rushes. Software libero con licenza GNU General Public License, versione 3 o successiva (GPL-3.0-or-later).</translation>
    </message>
    <message>
        <source>What Rushes is made with</source>
        <translation>Con che cosa è realizzato Rushes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indicata</translation>
    </message>
    <message>
        <source>Enter opens this page in the web browser</source>
        <translation>Enter apre questa pagina nel browser web</translation>
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
        <translation>Accedi…</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Account…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Esci dall&apos;account</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Chiudi Rushes</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Accesso non effettuato</translation>
    </message>
    <message>
        <source>Account waits for its code</source>
        <translation>L&apos;account attende il codice</translation>
    </message>
    <message>
        <source>Sign in to download</source>
        <translation>Accedi per scaricare</translation>
    </message>
    <message>
        <source>Session has ended</source>
        <translation>La sessione è terminata</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Accesso effettuato</translation>
    </message>
    <message>
        <source>Enter the code from the e-mail…</source>
        <translation>Inserisci il codice ricevuto per e-mail…</translation>
    </message>
    <message>
        <source>Create an account…</source>
        <translation>Crea un account…</translation>
    </message>
    <message>
        <source>Account: %1, %2</source>
        <translation>Account: %1, %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AccountDialog</name>
    <message>
        <source>Settings: account</source>
        <translation>Impostazioni: account</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AccountSettings</name>
    <message>
        <source>Save changes</source>
        <translation>Salva modifiche</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Esci ovunque…</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>Esci qui</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Signed-in devices</source>
        <translation>Dispositivi con accesso</translation>
    </message>
    <message>
        <source>Member since %1</source>
        <translation>Iscrizione dal %1</translation>
    </message>
    <message>
        <source>On this computer: %1</source>
        <translation>Su questo computer: %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvataggio</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AddPortalDialog</name>
    <message>
        <source>Nothing was added. Check the address, or ask the press office for it.</source>
        <translation>Non è stato aggiunto nulla. Controllare l&apos;indirizzo o chiederlo all&apos;ufficio stampa.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>Nessuna risposta da %1.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a portal for Rushes does.</source>
        <translation>%1 risponde, ma non come un portale per Rushes.</translation>
    </message>
    <message>
        <source>Add a portal</source>
        <translation>Aggiungi un portale</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AgendaModel</name>
    <message>
        <source>, then </source>
        <translation>, poi </translation>
    </message>
    <message>
        <source>times on this computer (%1)</source>
        <translation>orari di questo computer (%1)</translation>
    </message>
    <message>
        <source>times in UTC</source>
        <translation>orari in UTC</translation>
    </message>
    <message>
        <source>times in %1 (%2)</source>
        <translation>orari di %1 (%2)</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 rimanenti</translation>
    </message>
    <message>
        <source>Will be queued</source>
        <translation>Sarà messo in coda</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Ancora nessun file</translation>
    </message>
    <message>
        <source>No coverage</source>
        <translation>Nessuna copertura</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>In diretta</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Non ancora pubblicato</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BackupsDialog</name>
    <message>
        <source>Restore this backup…</source>
        <translation>Ripristina questo backup…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Esegui backup ora</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Backup della libreria</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Backup in corso…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Other than now</source>
        <translation>Differenza da adesso</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Non ci sono ancora backup.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Questo file non si può leggere</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>Bring back the library of %1?</source>
        <translation>Ripristinare la libreria del %1?</translation>
    </message>
    <message>
        <source>Rushes closes and starts again with it. The library of now is kept beside it under another name; downloads go on from where they are.</source>
        <translation>Rushes si chiude e si riavvia con questo backup. La libreria attuale resta conservata accanto con un altro nome; i download riprendono da dove sono arrivati.</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>Ripristina e riavvia</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchChips</name>
    <message>
        <source>Tags of the selected clips</source>
        <translation>Tag delle clip selezionate</translation>
    </message>
    <message>
        <source>%1  all %2</source>
        <translation>%1  tutte %2</translation>
    </message>
    <message>
        <source>%1  none</source>
        <translation>%1  nessuna</translation>
    </message>
    <message>
        <source>%1  %2 of %3</source>
        <translation>%1  %2 di %3</translation>
    </message>
    <message>
        <source>%1, on %2 of %3 clips</source>
        <translation>%1, su %2 di %3 clip</translation>
    </message>
    <message>
        <source>%1; all get it</source>
        <translation>%1; va a tutte</translation>
    </message>
    <message>
        <source>%1; it is taken from all</source>
        <translation>%1; viene tolto da tutte</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 altri</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchRating</name>
    <message>
        <source>Rating of all selected clips</source>
        <translation>Valutazione di tutte le clip selezionate</translation>
    </message>
    <message>
        <source>Rating of all selected clips: a star, Left, Right or 0 to 5 choose it, Backspace leaves it as it is</source>
        <translation>Valutazione di tutte le clip selezionate: una stella, Left, Right o da 0 a 5 la scelgono, Backspace la lascia com&apos;è</translation>
    </message>
    <message>
        <source>Leave the ratings as they are</source>
        <translation>Lascia le valutazioni come sono</translation>
    </message>
    <message>
        <source>no rating for all</source>
        <translation>nessuna valutazione per tutte</translation>
    </message>
    <message>
        <source>%1 for all</source>
        <translation>%1 per tutte</translation>
    </message>
    <message>
        <source>mixed, %1 to %2</source>
        <translation>diverse, da %1 a %2</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non valutata</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln stella</numerusform>
            <numerusform>%Ln stelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchTagBar</name>
    <message>
        <source>Tags for all selected clips</source>
        <translation>Tag per tutte le clip selezionate</translation>
    </message>
    <message>
        <source>Tags (T); commas between tags, a - in front takes one off, Enter applies them</source>
        <translation>Tag (T); virgole tra i tag, un - davanti ne toglie uno, Enter li applica</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Export the selection (Ctrl+E)</source>
        <translation>Esporta la selezione (Ctrl+E)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Deseleziona tutto</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <translation>Deseleziona tutto (Esc)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>%1 clips selected</source>
        <translation>%1 clip selezionate</translation>
    </message>
    <message>
        <source>Add a tag to all %1…</source>
        <translation>Aggiungi un tag a tutte e %1…</translation>
    </message>
    <message>
        <source>Apply to %1</source>
        <translation>Applica a %1</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Raccolta</translation>
    </message>
    <message>
        <source>Put the selection into a collection</source>
        <translation>Inserisci la selezione in una raccolta</translation>
    </message>
    <message>
        <source>Log ranges</source>
        <translation>Descrivi intervalli</translation>
    </message>
    <message>
        <source>Play and log the selected clips, one after the other</source>
        <translation>Riproduci e descrivi le clip selezionate, una dopo l&apos;altra</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CaptionList</name>
    <message>
        <source>Captions</source>
        <translation>Sottotitoli</translation>
    </message>
    <message>
        <source>WebVTT</source>
        <translation>WebVTT</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Save the captions in %1</source>
        <translation>Salva i sottotitoli in %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CardSizeSlider</name>
    <message>
        <source>Size of the pictures</source>
        <translation>Dimensione delle immagini</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CataloguePage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Trovato: %1</translation>
    </message>
    <message>
        <source>Refresh catalogue</source>
        <translation>Aggiorna catalogo</translation>
    </message>
    <message>
        <source>Nothing in this catalogue is all of this.</source>
        <translation>In questo catalogo nulla soddisfa tutti i criteri.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ChangeEmailPage</name>
    <message>
        <source>Change the e-mail</source>
        <translation>Cambia l&apos;e-mail</translation>
    </message>
    <message>
        <source>A new code goes to the new address. The old one can no longer be used then.</source>
        <translation>Un nuovo codice va al nuovo indirizzo. Il precedente non sarà più valido.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Invia codice</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipChooser</name>
    <message>
        <source>Give to this clip</source>
        <translation>Assegna a questa clip</translation>
    </message>
    <message>
        <source>Choose the clip</source>
        <translation>Scegli la clip</translation>
    </message>
    <message>
        <source>Search the clips</source>
        <translation>Cerca tra le clip</translation>
    </message>
    <message>
        <source>Words, or a query such as place:Brussels</source>
        <translation>Parole o una query come place:Brussels</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>No clip is like that.</source>
        <translation>Nessuna clip corrisponde.</translation>
    </message>
    <message>
        <source>These are the first ones; more words find fewer.</source>
        <translation>Queste sono le prime; con più parole se ne trovano meno.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipFacts</name>
    <message>
        <source>Technical</source>
        <translation>Dati tecnici</translation>
    </message>
    <message>
        <source>SHA-256 verified</source>
        <translation>SHA-256 verificato</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non verificata</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Impossibile leggere il file: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipInspector</name>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Take note of it: the mark on the clip goes (S)</source>
        <translation>Prendere visione: il segno sulla clip scompare (S)</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Aggiungi un tag</translation>
    </message>
    <message>
        <source>Tag the selection (T); commas between tags, Enter stores them</source>
        <translation>Tag della selezione (T); virgole tra i tag, Enter li salva</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>What is to be seen and heard</source>
        <translation>Ciò che si vede e si sente</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>%1 clips selected</source>
        <translation>%1 clip selezionate</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non valutata</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 di 5</translation>
    </message>
    <message>
        <source>Portals corrected or withdrew %1 of %2</source>
        <translation>I portali hanno corretto o ritirato %1 di %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Esamina</translation>
    </message>
    <message>
        <source>Review the sidecar</source>
        <translation>Esamina il file collaterale</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clip</numerusform>
        </translation>
    </message>
    <message>
        <source>How good the clip is, from none to five stars. It is searched with rating: and goes into sidecars and exports.</source>
        <translation>La qualità della clip, da nessuna a cinque stelle. Si cerca con rating: ed è inclusa nei file collaterali e nelle esportazioni.</translation>
    </message>
    <message>
        <source>Words by which the clip is found, with commas between them.</source>
        <translation>Parole con cui trovare la clip, separate da virgole.</translation>
    </message>
    <message>
        <source>What colleagues should know of the clip. A code of the shorthand between two equals signs is written out.</source>
        <translation>Ciò che i colleghi devono sapere della clip. Un codice delle abbreviazioni tra due segni di uguale viene scritto per esteso.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipLog</name>
    <message>
        <source>Set Out</source>
        <translation>Impostazione Out</translation>
    </message>
    <message>
        <source>No range is open. Mark In first (I).</source>
        <translation>Nessun intervallo aperto. Segnare prima In (I).</translation>
    </message>
    <message>
        <source>Out has to come after In.</source>
        <translation>Out deve venire dopo In.</translation>
    </message>
    <message>
        <source>Close Range and Open Next</source>
        <translation>Chiusura intervallo e apertura successivo</translation>
    </message>
    <message>
        <source>There is a marker at this frame already.</source>
        <translation>C&apos;è già un marcatore su questo fotogramma.</translation>
    </message>
    <message>
        <source>Tag Range</source>
        <translation>Tag all&apos;intervallo</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipModel</name>
    <message>
        <source>Clips</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Start TC</source>
        <translation>TC iniziale</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunta</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>File mancante</translation>
    </message>
    <message>
        <source>Disk is away</source>
        <translation>Disco assente</translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation>tag %1</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificata</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Lettura in corso</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Nessun file</translation>
    </message>
    <message>
        <source>Arriving, %1</source>
        <translation>In arrivo, %1</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>In arrivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln stella</numerusform>
            <numerusform>%Ln stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>File is in the wastebasket</source>
        <translation>Il file è nel cestino</translation>
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
        <translation>progressivo</translation>
    </message>
    <message>
        <source>interlaced, top first</source>
        <translation>interlacciato, prima il campo superiore</translation>
    </message>
    <message>
        <source>interlaced, bottom first</source>
        <translation>interlacciato, prima il campo inferiore</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>%1-bit</source>
        <translation>%1 bit</translation>
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
        <translation>Frequenza</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Bobina</translation>
    </message>
    <message>
        <source>Wrapper</source>
        <translation>Contenitore</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipsPage</name>
    <message>
        <source>All clips</source>
        <translation>Tutte le clip</translation>
    </message>
    <message>
        <source>Search the clips: words, tag:, place:, rating:, date:</source>
        <translation>Cerca tra le clip: parole, tag:, place:, rating:, date:</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Faccette</translation>
    </message>
    <message>
        <source>Show what the clips are like (F)</source>
        <translation>Mostra le caratteristiche delle clip (F)</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Clear rating</source>
        <translation>Azzera valutazione</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Valuta %1</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>Tag alla selezione</translation>
    </message>
    <message>
        <source>Show or hide facets</source>
        <translation>Mostra o nascondi le faccette</translation>
    </message>
    <message>
        <source>Mark as seen what portals said</source>
        <translation>Segna come vista la comunicazione dei portali</translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>Esporta la selezione</translation>
    </message>
    <message>
        <source>Shot list as text</source>
        <translation>Shot list come testo</translation>
    </message>
    <message>
        <source>No clips match</source>
        <translation>Nessuna clip corrispondente</translation>
    </message>
    <message>
        <source>Nothing in the library is all of this.</source>
        <translation>Nella libreria nulla soddisfa tutti i criteri.</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation>Mostra tutte le clip</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>Ancora nessuna clip</translation>
    </message>
    <message>
        <source>What you download becomes a clip here once it is whole and verified.</source>
        <translation>Ciò che si scarica diventa qui una clip appena è completo e verificato.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 trovate</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 di %2 selezionate</translation>
    </message>
    <message>
        <source>New collection from the selection</source>
        <translation>Nuova raccolta dalla selezione</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>Togli dalla raccolta</translation>
    </message>
    <message>
        <source>Earlier in the collection</source>
        <translation>Sposta prima nella raccolta</translation>
    </message>
    <message>
        <source>Later in the collection</source>
        <translation>Sposta dopo nella raccolta</translation>
    </message>
    <message>
        <source>New from the selection…</source>
        <translation>Nuova dalla selezione…</translation>
    </message>
    <message>
        <source>New smart one of this search…</source>
        <translation>Nuova smart da questa ricerca…</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>Togli da %1</translation>
    </message>
    <message>
        <source>the collection</source>
        <translation>la raccolta</translation>
    </message>
    <message>
        <source>New smart collection</source>
        <translation>Nuova raccolta smart</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nuova raccolta</translation>
    </message>
    <message>
        <source>Name of the collection of all that “%1” finds</source>
        <translation>Nome della raccolta di tutto ciò che «%1» trova</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nome della raccolta</translation>
    </message>
    <message>
        <source>Make collection</source>
        <translation>Crea raccolta</translation>
    </message>
    <message>
        <source>There is a collection “%1” already.</source>
        <translation>Esiste già una raccolta «%1».</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name.</source>
        <translation>Non è cambiato nulla. Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Tag…</translation>
    </message>
    <message>
        <source>Edit the tags…</source>
        <translation>Modifica i tag…</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Raccolta</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Show text…</source>
        <translation>Mostra testo…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Start timecode</source>
        <translation>Timecode iniziale</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crediti</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nuova raccolta…</translation>
    </message>
    <message>
        <source>%1 clips are selected, and that is too many at once.</source>
        <translation>Sono selezionate %1 clip: troppe in una volta.</translation>
    </message>
    <message>
        <source>Rushes changed nothing. Select at most %1.</source>
        <translation>Rushes non ha modificato nulla. Selezionarne al massimo %1.</translation>
    </message>
    <message>
        <source>Compare with sidecar</source>
        <translation>Confronta con il file collaterale</translation>
    </message>
    <message>
        <source>Find missing files…</source>
        <translation>Trova file mancanti…</translation>
    </message>
    <message>
        <source>Rushes left them as they are.</source>
        <translation>Rushes li ha lasciati come sono.</translation>
    </message>
    <message>
        <source>Rushes kept both.</source>
        <translation>Rushes ha conservato entrambe le versioni.</translation>
    </message>
    <message>
        <source>The sidecar cannot be written.</source>
        <translation>Impossibile scrivere il file collaterale.</translation>
    </message>
    <message>
        <source>The sidecar cannot be read.</source>
        <translation>Impossibile leggere il file collaterale.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln stella</numerusform>
            <numerusform>%Ln stelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars were changed outside Rushes and contradict the library.</source>
        <translation>
            <numerusform>%Ln file collaterale è stato modificato fuori da Rushes e contraddice la libreria.</numerusform>
            <numerusform>%Ln file collaterali sono stati modificati fuori da Rushes e contraddicono la libreria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln conflicts</source>
        <translation>
            <numerusform>Esamina %Ln conflitto</numerusform>
            <numerusform>Esamina %Ln conflitti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars cannot be read or written.</source>
        <translation>
            <numerusform>%Ln file collaterale non si può leggere o scrivere.</numerusform>
            <numerusform>%Ln file collaterali non si possono leggere o scrivere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln sidecars</source>
        <translation>
            <numerusform>Esamina %Ln file collaterale</numerusform>
            <numerusform>Esamina %Ln file collaterali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sidecar contradicts the library in %Ln fields.</source>
        <translation>
            <numerusform>Il file collaterale contraddice la libreria in %Ln campo.</numerusform>
            <numerusform>Il file collaterale contraddice la libreria in %Ln campi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import shots…</source>
        <translation>Importa inquadrature…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Apri in un altro programma</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Apri con…</translation>
    </message>
    <message>
        <source>Move file to the wastebasket…</source>
        <translation>Sposta il file nel cestino…</translation>
    </message>
    <message>
        <source>Move files to the wastebasket…</source>
        <translation>Sposta i file nel cestino…</translation>
    </message>
    <message>
        <source>A clip stays in the library while its file is being downloaded.</source>
        <translation>Una clip resta nella libreria mentre il suo file viene scaricato.</translation>
    </message>
    <message>
        <source>Rushes removed nothing. Remove the download first, or wait until it has ended.</source>
        <translation>Rushes non ha rimosso nulla. Rimuovi prima il download, oppure attendi che sia finito.</translation>
    </message>
    <message>
        <source>Their files stay where they are. Undo brings them back with all that is logged on them; after Rushes is closed, “Removed clips…” in the menu does.</source>
        <translation>I file restano dove sono. «Annulla» riporta le clip con tutto ciò che vi è descritto; dopo la chiusura di Rushes lo fa «Clip rimosse…» nel menu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others stay, because their files are being downloaded.</source>
        <translation>
            <numerusform>%Ln altra resta, perché il suo file viene scaricato.</numerusform>
            <numerusform>%Ln altre restano, perché i loro file vengono scaricati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Rimuovi dalla libreria</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips leave the library.</source>
        <translation>
            <numerusform>%Ln clip lascia la libreria.</numerusform>
            <numerusform>%Ln clip lasciano la libreria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln clips</source>
        <translation>
            <numerusform>Rimuovi %Ln clip</numerusform>
            <numerusform>Rimuovi %Ln clip</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the collection</source>
        <translation>Come nella raccolta</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Dalla più recente</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Dalla meno recente</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>Nome, dalla A alla Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Nome, dalla Z alla A</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Per durata decrescente</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Per durata crescente</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Per dimensione decrescente</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Per dimensione crescente</translation>
    </message>
    <message>
        <source>Earliest timecode first</source>
        <translation>Per timecode crescente</translation>
    </message>
    <message>
        <source>Latest timecode first</source>
        <translation>Per timecode decrescente</translation>
    </message>
    <message>
        <source>Format, A to Z</source>
        <translation>Formato, dalla A alla Z</translation>
    </message>
    <message>
        <source>Format, Z to A</source>
        <translation>Formato, dalla Z alla A</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Rimuovi dalla libreria…</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CodeField</name>
    <message>
        <source>Code from the e-mail, six digits</source>
        <translation>Codice ricevuto per e-mail, sei cifre</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CodePage</name>
    <message>
        <source>Send new code</source>
        <translation>Invia nuovo codice</translation>
    </message>
    <message>
        <source>Open the demo mailbox</source>
        <translation>Apri la casella demo</translation>
    </message>
    <message>
        <source>Enter the code from your e-mail</source>
        <translation>Inserire il codice ricevuto per e-mail</translation>
    </message>
    <message>
        <source>Wrong address? Change it</source>
        <translation>Indirizzo errato? Cambialo</translation>
    </message>
    <message>
        <source>No e-mail? Look in the spam folder, or</source>
        <translation>Nessuna e-mail? Guardare nello spam o</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Six digits are on their way to %1.</source>
        <translation>Sei cifre sono in arrivo a %1.</translation>
    </message>
    <message>
        <source>Six digits are on their way to </source>
        <translation>Sei cifre sono in arrivo a </translation>
    </message>
    <message>
        <source>available in %1</source>
        <translation>disponibile tra %1</translation>
    </message>
    <message>
        <source>The code expires in less than a minute</source>
        <translation>Il codice scade tra meno di un minuto</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>Che cosa fare?</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Nome di un comando</translation>
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
        <translation>Nessun comando con questo nome</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CopyWords</name>
    <message>
        <source>file not found</source>
        <translation>file non trovato</translation>
    </message>
    <message>
        <source>name or folder taken</source>
        <translation>nome o cartella già in uso</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disco pieno</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>file troppo grande</translation>
    </message>
    <message>
        <source>name too long</source>
        <translation>nome troppo lungo</translation>
    </message>
    <message>
        <source>file unreadable</source>
        <translation>file illeggibile</translation>
    </message>
    <message>
        <source>folder not writable</source>
        <translation>cartella non scrivibile</translation>
    </message>
    <message>
        <source>bytes differ</source>
        <translation>byte diversi</translation>
    </message>
    <message>
        <source>file in use</source>
        <translation>file in uso</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrotta</translation>
    </message>
    <message>
        <source>Copied twice, verified</source>
        <translation>Copiato due volte, verificato</translation>
    </message>
    <message>
        <source>In the watch folder</source>
        <translation>Nella cartella monitorata</translation>
    </message>
    <message>
        <source>Copied and verified</source>
        <translation>Copiato e verificato</translation>
    </message>
    <message>
        <source>Watch folder: being copied</source>
        <translation>Cartella monitorata: copia in corso</translation>
    </message>
    <message>
        <source>Second copy: being made</source>
        <translation>Seconda copia: in corso</translation>
    </message>
    <message>
        <source>Watch folder: waits for its drive</source>
        <translation>Cartella monitorata: attende la sua unità</translation>
    </message>
    <message>
        <source>Second copy: waits for its drive</source>
        <translation>Seconda copia: attende la sua unità</translation>
    </message>
    <message>
        <source>Watch folder: copy failed</source>
        <translation>Cartella monitorata: copia non riuscita</translation>
    </message>
    <message>
        <source>Second copy: failed</source>
        <translation>Seconda copia: non riuscita</translation>
    </message>
    <message>
        <source>Watch folder: %1</source>
        <translation>Cartella monitorata: %1</translation>
    </message>
    <message>
        <source>Second copy: %1</source>
        <translation>Seconda copia: %1</translation>
    </message>
    <message>
        <source>It is in the watch folder, as %1.</source>
        <translation>È nella cartella monitorata, come %1.</translation>
    </message>
    <message>
        <source>Copied to %1, verified.</source>
        <translation>Copiato in %1, verificato.</translation>
    </message>
    <message>
        <source>It comes into the watch folder %1.</source>
        <translation>Va nella cartella monitorata %1.</translation>
    </message>
    <message>
        <source>A second copy comes to %1.</source>
        <translation>Una seconda copia va in %1.</translation>
    </message>
    <message>
        <source>The watch folder waits for the drive of %1.</source>
        <translation>La cartella monitorata attende l&apos;unità di %1.</translation>
    </message>
    <message>
        <source>The second copy waits for the drive of %1.</source>
        <translation>La seconda copia attende l&apos;unità di %1.</translation>
    </message>
    <message>
        <source>The copy for the watch folder %1 failed</source>
        <translation>La copia per la cartella monitorata %1 non è riuscita</translation>
    </message>
    <message>
        <source>The second copy in %1 failed</source>
        <translation>La seconda copia in %1 non è riuscita</translation>
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
        <translation>Il file è intatto nella sua cartella. La copia viene fatta da sé quando l&apos;unità è di nuovo presente.</translation>
    </message>
    <message>
        <source>The file itself is whole in its own folder.</source>
        <translation>Il file è intatto nella sua cartella.</translation>
    </message>
    <message>
        <source>%1 Make room on the drive of the copy, then try again (R).</source>
        <translation>%1 Liberare spazio sull&apos;unità della copia, poi riprovare (R).</translation>
    </message>
    <message>
        <source>%1 The drive of the copy takes no file of this size; choose another folder in Names and folders.</source>
        <translation>%1 L&apos;unità della copia non accetta file di queste dimensioni; scegliere un&apos;altra cartella in Nomi e cartelle.</translation>
    </message>
    <message>
        <source>%1 The drive of the copy takes no name of this length; choose another folder in Names and folders.</source>
        <translation>%1 L&apos;unità della copia non accetta nomi di questa lunghezza; scegliere un&apos;altra cartella in Nomi e cartelle.</translation>
    </message>
    <message>
        <source>%1 Make the folder of the copy writable, or choose another in Names and folders, then try again (R).</source>
        <translation>%1 Rendere scrivibile la cartella della copia o sceglierne un&apos;altra in Nomi e cartelle, poi riprovare (R).</translation>
    </message>
    <message>
        <source>%1 Choose another folder for the copy in Names and folders.</source>
        <translation>%1 Scegliere un&apos;altra cartella per la copia in Nomi e cartelle.</translation>
    </message>
    <message>
        <source>What was read back from the drive is not what the file holds, so the copy was not given its name. Try again (R); if it happens again the drive may be failing.</source>
        <translation>Ciò che è stato riletto dall&apos;unità non corrisponde al contenuto del file, quindi la copia non ha ricevuto il suo nome. Riprovare (R); se succede di nuovo l&apos;unità potrebbe essere difettosa.</translation>
    </message>
    <message>
        <source>The finished file is not where it was put. Put it back, or download it again.</source>
        <translation>Il file completato non è dove era stato messo. Rimetterlo a posto o scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>The finished file could not be read. Check the drive on which it is, then try again (R).</source>
        <translation>Impossibile leggere il file completato. Controllare l&apos;unità su cui si trova, poi riprovare (R).</translation>
    </message>
    <message>
        <source>%1 Try again (R), or let the next start of Rushes do it.</source>
        <translation>%1 Riprovare (R) o lasciar fare al prossimo avvio di Rushes.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Countdown</name>
    <message>
        <source>expires in %1</source>
        <translation>scade tra %1</translation>
    </message>
    <message>
        <source>This code has run out. Ask for a new one.</source>
        <translation>Questo codice è scaduto. Richiederne uno nuovo.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CrashReportDialog</name>
    <message>
        <source>Report of an unexpected end</source>
        <translation>Rapporto di chiusura imprevista</translation>
    </message>
    <message>
        <source>Rushes ended unexpectedly last time. This report is kept on this computer and sent nowhere. It names the place in the program and the last lines of its log, without your folders, addresses and keys.</source>
        <translation>L&apos;ultima volta Rushes si è chiuso in modo imprevisto. Questo rapporto è conservato su questo computer e non viene inviato da nessuna parte. Indica il punto del programma e le ultime righe del suo log, senza cartelle, indirizzi e chiavi personali.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>Elimina il rapporto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation>Impossibile leggere il rapporto.</translation>
    </message>
    <message>
        <source>The report cannot be deleted: %1</source>
        <translation>Impossibile eliminare il rapporto: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DemoMailbox</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Demo mailbox</source>
        <translation>Casella demo</translation>
    </message>
    <message>
        <source>The demo portal sends no mail. It puts each one here.</source>
        <translation>Il portale demo non invia posta. Ogni messaggio arriva qui.</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Testo del messaggio</translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation>Ancora nessun messaggio</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation>Da %1, %2</translation>
    </message>
    <message>
        <source>It comes within a few seconds.</source>
        <translation>Arriva entro pochi secondi.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Codice %1</translation>
    </message>
    <message>
        <source>Use code %1</source>
        <translation>Usa il codice %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DetailsPage</name>
    <message>
        <source>This is an e-mail address</source>
        <translation>Questo è un indirizzo e-mail</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facoltativo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Invia codice</translation>
    </message>
    <message>
        <source>An address looks like desk@example.org</source>
        <translation>Un indirizzo è del tipo desk@example.org</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DeviceList</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Signed-in devices</source>
        <translation>Dispositivi con accesso</translation>
    </message>
    <message>
        <source>Asking the portal which devices are signed in</source>
        <translation>Richiesta al portale dei dispositivi con accesso</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Disconnetti</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Disconnetti %1</translation>
    </message>
    <message>
        <source>%1 is signed out</source>
        <translation>%1 è disconnesso</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DeviceModel</name>
    <message>
        <source>A device that gave no name</source>
        <translation>Un dispositivo senza nome</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (questo computer)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>adesso</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <translation>accesso: %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>ultima attività: %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ultima attività</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DiagnosticsDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>Show the names of portals and servers</source>
        <translation>Mostra i nomi di portali e server</translation>
    </message>
    <message>
        <source>Show the names of files and folders</source>
        <translation>Mostra i nomi di file e cartelle</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostica</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>Trova in questo testo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Trova in questo testo</translation>
    </message>
    <message>
        <source>This is what would be saved, word for word. Marked words stand for what was taken out: people, passwords, your own folder and, unless you show them, portals and files. It is saved where you say, and sent nowhere.</source>
        <translation>Questo è ciò che verrebbe salvato, parola per parola. Le parole evidenziate sostituiscono ciò che è stato tolto: persone, password, la propria cartella e, se non si sceglie di mostrarli, portali e file. Viene salvato nella posizione indicata e non viene inviato da nessuna parte.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copia il testo</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Salva come testo…</translation>
    </message>
    <message>
        <source>Save as ZIP…</source>
        <translation>Salva come ZIP…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Il testo è negli appunti.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln occorrenza</numerusform>
            <numerusform>%Ln occorrenze</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Salva la diagnostica</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archivio (*.zip)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testo (*.txt)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio in corso…</translation>
    </message>
    <message>
        <source>It was not saved. Check that the folder is there, can be written to and has space.</source>
        <translation>Non è stato salvato. Verificare che la cartella esista, sia scrivibile e abbia spazio.</translation>
    </message>
    <message>
        <source>%1 is there already, and was left as it is. Choose another name.</source>
        <translation>%1 esiste già ed è rimasto com&apos;era. Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>Tick this where whoever helps you must know which portals and servers are meant.</source>
        <translation>Da spuntare se chi vi aiuta deve sapere di quali portali e server si tratta.</translation>
    </message>
    <message>
        <source>Tick this where whoever helps you must know which files and folders are meant.</source>
        <translation>Da spuntare se chi vi aiuta deve sapere di quali file e cartelle si tratta.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DiskLabel</name>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 liberi di %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DonePage</name>
    <message>
        <source>Your account is ready</source>
        <translation>L&apos;account è pronto</translation>
    </message>
    <message>
        <source>You are signed in as %1 and can download broadcast-quality video.</source>
        <translation>Accesso effettuato come %1: è possibile scaricare video in qualità broadcast.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DownloadsPage</name>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Search the queue: name, meeting, state</source>
        <translation>Cerca nella coda: nome, riunione, stato</translation>
    </message>
    <message>
        <source>Parts, speed and events</source>
        <translation>Parti, velocità ed eventi</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Sospendi tutti</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 trovati</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 di %2 selezionati</translation>
    </message>
    <message>
        <source>Nothing is queued</source>
        <translation>Nulla in coda</translation>
    </message>
    <message>
        <source>Queue a video with D, or a whole meeting with its button. Downloads go on after a restart.</source>
        <translation>Mettere in coda un video con D, o un&apos;intera riunione con il suo pulsante. I download riprendono dopo un riavvio.</translation>
    </message>
    <message>
        <source>No downloads match</source>
        <translation>Nessun download corrispondente</translation>
    </message>
    <message>
        <source>No name, meeting or state in the queue has all of these words.</source>
        <translation>Nella coda nessun nome, riunione o stato contiene tutte queste parole.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DurationHistogram</name>
    <message>
        <source>Durations</source>
        <translation>Durate</translation>
    </message>
    <message>
        <source>Drag over durations to choose them; Left and Right move the beginning, with Shift the end, Delete chooses all</source>
        <translation>Trascinare sulle durate per sceglierle; Left e Right spostano l&apos;inizio, con Shift la fine, Delete le sceglie tutte</translation>
    </message>
    <message>
        <source>any duration</source>
        <translation>qualsiasi durata</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 e oltre</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>meno di %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clip</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EditNames</name>
    <message>
        <source>Note Clip</source>
        <translation>Nota alla clip</translation>
    </message>
    <message>
        <source>Add Range</source>
        <translation>Aggiunta intervallo</translation>
    </message>
    <message>
        <source>Move Range</source>
        <translation>Spostamento intervallo</translation>
    </message>
    <message>
        <source>Set In</source>
        <translation>Impostazione In</translation>
    </message>
    <message>
        <source>Set Out</source>
        <translation>Impostazione Out</translation>
    </message>
    <message>
        <source>Tag Range</source>
        <translation>Tag all&apos;intervallo</translation>
    </message>
    <message>
        <source>Note Range</source>
        <translation>Nota all&apos;intervallo</translation>
    </message>
    <message>
        <source>Remove Range</source>
        <translation>Rimozione intervallo</translation>
    </message>
    <message>
        <source>Add Marker</source>
        <translation>Aggiunta marcatore</translation>
    </message>
    <message>
        <source>Move Marker</source>
        <translation>Spostamento marcatore</translation>
    </message>
    <message>
        <source>Note Marker</source>
        <translation>Nota al marcatore</translation>
    </message>
    <message>
        <source>Remove Marker</source>
        <translation>Rimozione marcatore</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>Aggiunta tag</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Ridenominazione tag</translation>
    </message>
    <message>
        <source>Move Tag</source>
        <translation>Spostamento tag</translation>
    </message>
    <message>
        <source>Colour Tag</source>
        <translation>Colore tag</translation>
    </message>
    <message>
        <source>Change Synonyms</source>
        <translation>Modifica sinonimi</translation>
    </message>
    <message>
        <source>Merge Tags</source>
        <translation>Unione tag</translation>
    </message>
    <message>
        <source>Import Tags</source>
        <translation>Importazione tag</translation>
    </message>
    <message>
        <source>Make Collection</source>
        <translation>Creazione raccolta</translation>
    </message>
    <message>
        <source>Rename Collection</source>
        <translation>Ridenominazione raccolta</translation>
    </message>
    <message>
        <source>Change Search</source>
        <translation>Modifica ricerca</translation>
    </message>
    <message>
        <source>Remove Collection</source>
        <translation>Rimozione raccolta</translation>
    </message>
    <message>
        <source>Order Collection</source>
        <translation>Ordinamento raccolta</translation>
    </message>
    <message>
        <source>Change Shorthand</source>
        <translation>Modifica abbreviazione</translation>
    </message>
    <message>
        <source>Take Changes from %1</source>
        <translation>Acquisizione modifiche da %1</translation>
    </message>
    <message>
        <source>Take Changes from %1 Sidecars</source>
        <translation>Acquisizione modifiche da %1 file collaterali</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln Clips</source>
        <translation>
            <numerusform>Tag a %Ln clip</numerusform>
            <numerusform>Tag a %Ln clip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln Clips</source>
        <translation>
            <numerusform>Valutazione di %Ln clip</numerusform>
            <numerusform>Valutazione di %Ln clip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Tags</source>
        <translation>
            <numerusform>Spostamento tag</numerusform>
            <numerusform>Spostamento di %Ln tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Tags</source>
        <translation>
            <numerusform>Eliminazione tag</numerusform>
            <numerusform>Eliminazione di %Ln tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln Clips into Collection</source>
        <translation>
            <numerusform>Inserimento di %Ln clip nella raccolta</numerusform>
            <numerusform>Inserimento di %Ln clip nella raccolta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln Clips out of Collection</source>
        <translation>
            <numerusform>Rimozione di %Ln clip dalla raccolta</numerusform>
            <numerusform>Rimozione di %Ln clip dalla raccolta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag and Rate %Ln Clips</source>
        <translation>
            <numerusform>Tag e valutazione di %Ln clip</numerusform>
            <numerusform>Tag e valutazione di %Ln clip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relink %Ln Clips</source>
        <translation>
            <numerusform>Ricollegamento di %Ln clip</numerusform>
            <numerusform>Ricollegamento di %Ln clip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln Shorthands</source>
        <translation>
            <numerusform>Aggiunta abbreviazione</numerusform>
            <numerusform>Aggiunta di %Ln abbreviazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Shorthands</source>
        <translation>
            <numerusform>Rimozione abbreviazione</numerusform>
            <numerusform>Rimozione di %Ln abbreviazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide Conflicts of %Ln Clips</source>
        <translation>
            <numerusform>Risoluzione conflitti di %Ln clip</numerusform>
            <numerusform>Risoluzione conflitti di %Ln clip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Shots</source>
        <translation>
            <numerusform>Importazione di %Ln inquadratura</numerusform>
            <numerusform>Importazione di %Ln inquadrature</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Shorthands</source>
        <translation>Importazione abbreviazioni</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Clips from Library</source>
        <translation>
            <numerusform>Rimozione di %Ln clip dalla libreria</numerusform>
            <numerusform>Rimozione di %Ln clip dalla libreria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring Back %Ln Clips</source>
        <translation>
            <numerusform>Recupero di %Ln clip</numerusform>
            <numerusform>Recupero di %Ln clip</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EditStack</name>
    <message>
        <source>Somebody else has just changed this clip.</source>
        <translation>Qualcun altro ha appena modificato questa clip.</translation>
    </message>
    <message>
        <source>Your change was not stored. Rushes shows theirs now; make yours again if it still fits.</source>
        <translation>La modifica non è stata salvata. Rushes mostra ora l&apos;altra; ripetere la propria se è ancora valida.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back.</source>
        <translation>Impossibile annullare «%1».</translation>
    </message>
    <message>
        <source>Somebody else has changed the same thing since. Rushes left theirs as it is.</source>
        <translation>Nel frattempo qualcun altro ha modificato la stessa cosa. Rushes ha lasciato quella modifica com&apos;è.</translation>
    </message>
    <message>
        <source>“%1” cannot be done again.</source>
        <translation>Impossibile ripetere «%1».</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annulla %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Ripeti %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EqualFilesDelegate</name>
    <message>
        <source>Equal files</source>
        <translation>File uguali</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EventWords</name>
    <message>
        <source>Put back. Its bytes were let go of, so it begins anew.</source>
        <translation>Rimesso in coda. I suoi byte erano stati liberati, quindi ricomincia da capo.</translation>
    </message>
    <message>
        <source>Gave its place to a file that is needed sooner; its bytes are kept.</source>
        <translation>Ha ceduto il posto a un file che serve prima; i suoi byte restano.</translation>
    </message>
    <message>
        <source>Taken up after Rushes was ended.</source>
        <translation>Ripreso dopo la chiusura di Rushes.</translation>
    </message>
    <message>
        <source>The file was replaced at its source; started over.</source>
        <translation>Il file è stato sostituito all’origine; si ricomincia da capo.</translation>
    </message>
    <message>
        <source>The checksum is not the published one. What may be wrong is fetched again and compared block by block.</source>
        <translation>Il checksum non è quello pubblicato. Ciò che può essere errato viene scaricato di nuovo e confrontato blocco per blocco.</translation>
    </message>
    <message>
        <source>The link was no longer accepted; a new one was asked for.</source>
        <translation>Il link non era più accettato; ne è stato chiesto uno nuovo.</translation>
    </message>
    <message>
        <source>Verified and finished.</source>
        <translation>Verificato e completato.</translation>
    </message>
    <message>
        <source>Finished; nobody published a checksum to compare.</source>
        <translation>Completato; nessuno ha pubblicato un checksum da confrontare.</translation>
    </message>
    <message>
        <source>The file was changed after it came; the history of its folder says so.</source>
        <translation>Il file è stato modificato dopo l’arrivo; lo dice la cronologia della sua cartella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks on the disk are not what arrived; they are fetched again.</source>
        <translation>
            <numerusform>%Ln blocco sul disco non è ciò che è arrivato; viene scaricato di nuovo.</numerusform>
            <numerusform>%Ln blocchi sul disco non sono ciò che è arrivato; vengono scaricati di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program holds the file. Rushes tries again in %1.</source>
        <translation>Un altro programma trattiene il file. Rushes riprova tra %1.</translation>
    </message>
    <message>
        <source>Try %1 of %2 follows in %3.</source>
        <translation>Il tentativo %1 di %2 segue tra %3.</translation>
    </message>
    <message>
        <source>Interrupted. %1</source>
        <translation>Interrotto. %1</translation>
    </message>
    <message>
        <source>Interrupted (%1). %2</source>
        <translation>Interrotto (%1). %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Where it comes from could not be written into the history of its folder: %1</source>
        <translation>La sua origine non si è potuta scrivere nella cronologia della sua cartella: %1</translation>
    </message>
    <message>
        <source>Recorded in the history of its folder, generation %1.</source>
        <translation>Annotato nella cronologia della sua cartella, generazione %1.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ExportMenu</name>
    <message>
        <source>Export as</source>
        <translation>Esporta come</translation>
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
        <translation>Riunione</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Frequenza</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificata</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non verificata</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ritirata</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corretta</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non valutata</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Meno</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>%1 altre…</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>scelta</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln stella</numerusform>
            <numerusform>%Ln stelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln scelta</numerusform>
            <numerusform>%Ln scelte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clip</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::FacetPanel</name>
    <message>
        <source>Clear</source>
        <translation>Azzera</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Faccette</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Any duration</source>
        <translation>Qualsiasi durata</translation>
    </message>
    <message>
        <source>What the clips that are shown are like, with how many there are. Choosing one writes it into the search.</source>
        <translation>Le caratteristiche delle clip mostrate, con il loro numero. Scegliendone una, viene scritta nella ricerca.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Filmstrip</name>
    <message>
        <source>Clips to log</source>
        <translation>Clip da descrivere</translation>
    </message>
    <message>
        <source>Place among the clips</source>
        <translation>Posizione tra le clip</translation>
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
        <translation>%1 di %2</translation>
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
        <translation>Tutti i portali</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portale</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Broadcast files</source>
        <translation>File broadcast</translation>
    </message>
    <message>
        <source>Mezzanine files</source>
        <translation>File mezzanine</translation>
    </message>
    <message>
        <source>Web files</source>
        <translation>File web</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ImportFoldersDialog</name>
    <message>
        <source>No import folders yet. Add… names one.</source>
        <translation>Ancora nessuna cartella di importazione. Aggiungi… ne indica una.</translation>
    </message>
    <message>
        <source>&amp;Also the folders below it</source>
        <translation>&amp;Anche le sottocartelle</translation>
    </message>
    <message>
        <source>Import folders</source>
        <translation>Cartelle di importazione</translation>
    </message>
    <message>
        <source>New video, sound and pictures in these folders come into the library by themselves, where they lie, once they have stopped growing. Each comes once.</source>
        <translation>I nuovi video, audio e immagini in queste cartelle entrano da soli nella libreria, restando dove sono, appena hanno smesso di crescere. Ciascuno entra una sola volta.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>&amp;Tags of its clips, with commas between</source>
        <translation>&amp;Tag delle sue clip, separati da virgole</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Aggiungi…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Cartella di importazione</translation>
    </message>
    <message>
        <source>Cards lie in folders of their own. Without this only files that lie in the import folder itself come in.</source>
        <translation>Le schede stanno in cartelle proprie. Senza questo entrano solo i file che si trovano nella cartella di importazione stessa.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ImportFoldersModel</name>
    <message>
        <source>Off</source>
        <translation>Disattivata</translation>
    </message>
    <message>
        <source>Not looked into yet</source>
        <translation>Non ancora esaminata</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Monitorata</translation>
    </message>
    <message numerus="yes">
        <source>Importing, %Ln files left</source>
        <translation>
            <numerusform>Importazione in corso, %Ln file rimanente</numerusform>
            <numerusform>Importazione in corso, %Ln file rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there: its drive may be unplugged</source>
        <translation>Non presente: l&apos;unità potrebbe essere scollegata</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips came</source>
        <translation>
            <numerusform>%Ln clip arrivata</numerusform>
            <numerusform>%Ln clip arrivate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files still grow</source>
        <translation>
            <numerusform>%Ln file cresce ancora</numerusform>
            <numerusform>%Ln file crescono ancora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln non leggibile</numerusform>
            <numerusform>%Ln non leggibili</numerusform>
        </translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Cartella di importazione</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::KeyListDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::KeyMap</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LevelMeters</name>
    <message>
        <source>Levels of the sound</source>
        <translation>Livelli audio</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogInspector</name>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Tag, separati da virgole</translation>
    </message>
    <message>
        <source>Tags (T); commas between tags, Enter stores them, Esc returns to the player</source>
        <translation>Tag (T); virgole tra i tag, Enter li salva, Esc torna al player</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note (N): what is to be seen and heard</source>
        <translation>Nota (N): ciò che si vede e si sente</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non valutata</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 di 5</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcatore</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Tags of the range that is open or chosen, else of the clip. Commas stand between them, and Esc stores them.</source>
        <translation>Tag dell&apos;intervallo aperto o selezionato, altrimenti della clip. Sono separati da virgole; Esc li salva.</translation>
    </message>
    <message>
        <source>A note for the range that is open or chosen, else for the clip. Esc stores it and leads back to the player.</source>
        <translation>Una nota per l&apos;intervallo aperto o selezionato, altrimenti per la clip. Esc la salva e torna al player.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogModel</name>
    <message>
        <source>Marker</source>
        <translation>Marcatore</translation>
    </message>
    <message>
        <source>marker at %1</source>
        <translation>marcatore a %1</translation>
    </message>
    <message>
        <source>open range from %1</source>
        <translation>intervallo aperto da %1</translation>
    </message>
    <message>
        <source>range from %1 to %2</source>
        <translation>intervallo da %1 a %2</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC in</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC out</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogTable</name>
    <message>
        <source>Ranges and markers</source>
        <translation>Intervalli e marcatori</translation>
    </message>
    <message>
        <source>No ranges yet. I marks where one begins, O where it ends.</source>
        <translation>Ancora nessun intervallo. I segna l&apos;inizio, O la fine.</translation>
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
        <translation>Vai al timecode</translation>
    </message>
    <message>
        <source>TC or +5:00</source>
        <translation>TC o +5:00</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>One frame back (Left)</source>
        <translation>Un fotogramma indietro (Left)</translation>
    </message>
    <message>
        <source>Play backwards, again for 2×, 4× and 8× (J)</source>
        <translation>Riproduci all&apos;indietro, di nuovo per 2×, 4× e 8× (J)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Riproduci (Space)</translation>
    </message>
    <message>
        <source>Play, again for 2×, 4× and 8× (L)</source>
        <translation>Riproduci, di nuovo per 2×, 4× e 8× (L)</translation>
    </message>
    <message>
        <source>One frame forward (Right)</source>
        <translation>Un fotogramma avanti (Right)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>A range begins here (I)</source>
        <translation>Qui inizia un intervallo (I)</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>The range ends here (O)</source>
        <translation>Qui finisce l&apos;intervallo (O)</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcatore</translation>
    </message>
    <message>
        <source>A marker here (M)</source>
        <translation>Un marcatore qui (M)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Schermo intero (F11)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muto</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canali</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sottotitoli</translation>
    </message>
    <message>
        <source>Play the range again and again</source>
        <translation>Riproduci l&apos;intervallo in ciclo</translation>
    </message>
    <message>
        <source>All mixed</source>
        <translation>Tutti mixati</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Stop (Space)</source>
        <translation>Ferma (Space)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Sound, muted</source>
        <translation>Audio, muto</translation>
    </message>
    <message>
        <source>Sound, volume %1</source>
        <translation>Audio, volume %1</translation>
    </message>
    <message>
        <source>Where the player goes: a timecode, the end of one, or + and - with how far.</source>
        <translation>Dove va il player: un timecode, la sua parte finale, oppure + o - seguito dallo spostamento.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LoggedBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Descritte</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>Descritte: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LoggingPage</name>
    <message>
        <source>Logging</source>
        <translation>Logging</translation>
    </message>
    <message>
        <source>Search the clips to log: title, tag, place, note</source>
        <translation>Cerca le clip da descrivere: titolo, tag, luogo, nota</translation>
    </message>
    <message>
        <source>No clip to log. Choose one in the library, or search for others.</source>
        <translation>Nessuna clip da descrivere. Sceglierne una nella libreria o cercarne altre.</translation>
    </message>
    <message>
        <source>The file is not here. Its ranges, tags and note can be read and changed all the same.</source>
        <translation>Il file non è qui. I suoi intervalli, i tag e la nota si possono comunque leggere e modificare.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>salvato</translation>
    </message>
    <message>
        <source>In marked, range open</source>
        <translation>In segnato, intervallo aperto</translation>
    </message>
    <message>
        <source>Clear rating</source>
        <translation>Azzera valutazione</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Valuta %1</translation>
    </message>
    <message>
        <source>Export the shots</source>
        <translation>Esporta le inquadrature</translation>
    </message>
    <message>
        <source>Shot list as text</source>
        <translation>Shot list come testo</translation>
    </message>
    <message>
        <source>Play backwards, again 2×, 4×, 8×; with K held one frame, held slow</source>
        <translation>Riproduci all&apos;indietro, di nuovo 2×, 4×, 8×; con K premuto un fotogramma, tenendo premuto lento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Play, again 2×, 4×, 8×; with K held one frame, held slow</source>
        <translation>Riproduci, di nuovo 2×, 4×, 8×; con K premuto un fotogramma, tenendo premuto lento</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Riproduci o ferma</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Un fotogramma indietro</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Un fotogramma avanti</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Un secondo indietro</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>Un secondo avanti</translation>
    </message>
    <message>
        <source>Go to timecode</source>
        <translation>Vai al timecode</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Clip precedente</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Clip successiva</translation>
    </message>
    <message>
        <source>In: a range begins here</source>
        <translation>In: qui inizia un intervallo</translation>
    </message>
    <message>
        <source>Out: the range ends here</source>
        <translation>Out: qui finisce l&apos;intervallo</translation>
    </message>
    <message>
        <source>Close the range and open the next</source>
        <translation>Chiudi l&apos;intervallo e apri il successivo</translation>
    </message>
    <message>
        <source>Marker here</source>
        <translation>Marcatore qui</translation>
    </message>
    <message>
        <source>Go to the in point</source>
        <translation>Vai al punto di in</translation>
    </message>
    <message>
        <source>Go to the out point</source>
        <translation>Vai al punto di out</translation>
    </message>
    <message>
        <source>Previous range or marker</source>
        <translation>Intervallo o marcatore precedente</translation>
    </message>
    <message>
        <source>Next range or marker</source>
        <translation>Intervallo o marcatore successivo</translation>
    </message>
    <message>
        <source>Remove the range or marker</source>
        <translation>Rimuovi l&apos;intervallo o il marcatore</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tag %1 of the second bank</source>
        <translation>Tag %1 del secondo banco</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Key %1 has no tag yet. F2 in the panel of tag keys gives it one.</source>
        <translation>Il tasto %1 non ha ancora un tag. F2 nel pannello dei tasti tag gliene assegna uno.</translation>
    </message>
    <message>
        <source>The clip is being read.</source>
        <translation>Lettura della clip in corso.</translation>
    </message>
    <message>
        <source>The file is arriving in another Rushes. Its ranges, tags and note can be read and changed all the same.</source>
        <translation>Il file sta arrivando in un altro Rushes. Intervalli, tag e nota si possono comunque leggere e modificare.</translation>
    </message>
    <message>
        <source>Its download has ended, so there is no file. What was logged is kept. Download the video again, and this clip gets its file.</source>
        <translation>Il suo download è terminato, quindi non c&apos;è alcun file. Ciò che è stato descritto resta conservato. Scaricando di nuovo il video, questa clip riceve il suo file.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln intervallo</numerusform>
            <numerusform>%Ln intervalli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln markers</source>
        <translation>
            <numerusform>%Ln marcatore</numerusform>
            <numerusform>%Ln marcatori</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has removed this clip from the library. What was logged on it is kept, and Undo brings it back.</source>
        <translation>Qualcuno ha rimosso questa clip dalla libreria. Ciò che vi è descritto è conservato, e «Annulla» la riporta.</translation>
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
        <translation>Cerca in questa pagina</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Riquadro successivo</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Riquadro precedente</translation>
    </message>
    <message>
        <source>List or grid</source>
        <translation>Elenco o griglia</translation>
    </message>
    <message>
        <source>Show or hide the places</source>
        <translation>Mostra o nascondi le aree</translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>Aggiorna il catalogo</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trova un comando</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Elenco dei tasti</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Chiudi Rushes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>%1 — Rushes, safe mode</source>
        <translation>%1 — Rushes, modalità provvisoria</translation>
    </message>
    <message>
        <source>Safe mode: restart normally</source>
        <translation>Modalità provvisoria: riavvia normalmente</translation>
    </message>
    <message>
        <source>Rushes uses standard settings, which are not kept. No downloads run, no media file is opened, and there is no tray.</source>
        <translation>Rushes usa impostazioni standard, che non vengono conservate. Nessun download è attivo, nessun file multimediale viene aperto e non c&apos;è l&apos;icona nell&apos;area di notifica.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Che cos&apos;è?</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ManualWindow</name>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Find in the manual (Ctrl+F)</source>
        <translation>Trova nel manuale (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Trova nel manuale</translation>
    </message>
    <message>
        <source>The manual is not installed here: it was looked for in %1. Install the package of Rushes again.</source>
        <translation>Il manuale non è installato qui: è stato cercato in %1. Installare di nuovo il pacchetto di Rushes.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln pages</source>
        <translation>
            <numerusform>In %Ln pagina</numerusform>
            <numerusform>In %Ln pagine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingDelegate</name>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln riunione</numerusform>
            <numerusform>%Ln riunioni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingDetail</name>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Notizie</translation>
    </message>
    <message>
        <source>My time</source>
        <translation>Ora locale</translation>
    </message>
    <message>
        <source>Show the programme by this computer&apos;s clock</source>
        <translation>Mostra il programma con l&apos;ora di questo computer</translation>
    </message>
    <message>
        <source>Export .ics</source>
        <translation>Esporta .ics</translation>
    </message>
    <message>
        <source>Keep the programme as a file that calendars read</source>
        <translation>Conserva il programma in un file leggibile dai calendari</translation>
    </message>
    <message>
        <source>Queue the item when it is published</source>
        <translation>Metti in coda l&apos;elemento quando è pubblicato</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Ancora nessun programma</translation>
    </message>
    <message>
        <source>The portal has not published the programme of this meeting. Its videos, if any, are under Videos.</source>
        <translation>Il portale non ha pubblicato il programma di questa riunione. Gli eventuali video sono in Video.</translation>
    </message>
    <message>
        <source>Videos of the meeting</source>
        <translation>Video della riunione</translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>Ancora nessun video</translation>
    </message>
    <message>
        <source>The portal has not published videos of this meeting. They appear here after the next refresh.</source>
        <translation>Il portale non ha pubblicato video di questa riunione. Compaiono qui dopo il prossimo aggiornamento.</translation>
    </message>
    <message>
        <source>Photos of the meeting</source>
        <translation>Foto della riunione</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Ancora nessuna foto</translation>
    </message>
    <message>
        <source>The portal has not published photos of this meeting. They appear here after the next refresh.</source>
        <translation>Il portale non ha pubblicato foto di questa riunione. Compaiono qui dopo il prossimo aggiornamento.</translation>
    </message>
    <message>
        <source>News of the meeting</source>
        <translation>Notizie sulla riunione</translation>
    </message>
    <message>
        <source>The portal has no article about this meeting.</source>
        <translation>Il portale non ha articoli su questa riunione.</translation>
    </message>
    <message>
        <source>Times of the programme by the clock of this computer, in place of those at the meeting.</source>
        <translation>Orari del programma secondo l&apos;orologio di questo computer, al posto di quelli del luogo della riunione.</translation>
    </message>
    <message>
        <source>Show its videos</source>
        <translation>Mostra i suoi video</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
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
        <translation>Metti in coda l&apos;intera riunione (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Whatever the portal adds to this meeting is queued by itself, in the format that the house profile puts first. Switch it off to stop that.</source>
        <translation>Tutto ciò che il portale aggiunge a questa riunione viene messo in coda da solo, nel formato che il profilo dell&apos;emittente mette al primo posto. Disattivare per interrompere.</translation>
    </message>
    <message>
        <source>Queue what this meeting publishes from now on</source>
        <translation>Metti in coda ciò che questa riunione pubblica d&apos;ora in poi</translation>
    </message>
    <message>
        <source>Queue what this meeting publishes from now on (Ctrl+Shift+A)</source>
        <translation>Metti in coda ciò che questa riunione pubblica d&apos;ora in poi (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>aggiornato: %1</translation>
    </message>
    <message>
        <source>Do not wait for the meeting&apos;s videos any more</source>
        <translation>Non attendere più i video della riunione</translation>
    </message>
    <message>
        <source>Choose videos…</source>
        <translation>Scegli video…</translation>
    </message>
    <message>
        <source>Queue all broadcast quality</source>
        <translation>Metti in coda tutta la qualità broadcast</translation>
    </message>
    <message>
        <source>What it publishes from now on is queued by itself.</source>
        <translation>Ciò che pubblica d&apos;ora in poi va in coda da sé.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingModel</name>
    <message>
        <source>Without a date</source>
        <translation>Senza data</translation>
    </message>
    <message>
        <source>What it publishes from now on is queued by itself</source>
        <translation>Ciò che pubblica d&apos;ora in poi va in coda da sé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 local</source>
        <translation>%1 in locale</translation>
    </message>
    <message>
        <source>all local</source>
        <translation>tutti in locale</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln riunione</numerusform>
            <numerusform>%Ln riunioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln video</numerusform>
            <numerusform>%Ln video</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items of its programme are queued by themselves once they are published</source>
        <translation>
            <numerusform>%Ln punto del programma va in coda da sé quando è pubblicato</numerusform>
            <numerusform>%Ln punti del programma vanno in coda da sé quando sono pubblicati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Riunioni</translation>
    </message>
    <message>
        <source>Search the meetings: words, place:, country:, date:</source>
        <translation>Cerca tra le riunioni: parole, place:, country:, date:</translation>
    </message>
    <message>
        <source>Queue whole meeting</source>
        <translation>Metti in coda l&apos;intera riunione</translation>
    </message>
    <message>
        <source>Queue what the meeting publishes from now on</source>
        <translation>Metti in coda ciò che la riunione pubblica d&apos;ora in poi</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Dal più recente</translation>
    </message>
    <message>
        <source>With videos</source>
        <translation>Con video</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Ancora nessuna riunione</translation>
    </message>
    <message>
        <source>The catalogue has not been read from the portal so far. It is kept on this computer once it has been.</source>
        <translation>Il catalogo non è ancora stato letto dal portale. Dopo la lettura viene conservato su questo computer.</translation>
    </message>
    <message>
        <source>No meetings match</source>
        <translation>Nessuna riunione corrispondente</translation>
    </message>
    <message>
        <source>No video of such a meeting is on this computer.</source>
        <translation>Su questo computer non ci sono video di riunioni simili.</translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation>Mostra tutte le riunioni</translation>
    </message>
    <message>
        <source>1 meeting selected</source>
        <translation>1 riunione selezionata</translation>
    </message>
    <message>
        <source>%1 of %2 in library</source>
        <translation>%1 di %2 nella libreria</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln riunione</numerusform>
            <numerusform>%Ln riunioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings have videos on this computer</source>
        <translation>
            <numerusform>%Ln riunione ha video su questo computer</numerusform>
            <numerusform>%Ln riunioni hanno video su questo computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln video</numerusform>
            <numerusform>%Ln video</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out meetings of which the portal has no video.</source>
        <translation>Esclude le riunioni di cui il portale non ha video.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MissingFilesDialog</name>
    <message>
        <source>Read each file: finds also those that were changed without another size</source>
        <translation>Leggi ogni file: trova anche quelli modificati a parità di dimensione</translation>
    </message>
    <message>
        <source>Find missing files</source>
        <translation>Trova file mancanti</translation>
    </message>
    <message>
        <source>Look &amp;in</source>
        <translation>Cerca &amp;in</translation>
    </message>
    <message>
        <source>Folders to look in</source>
        <translation>Cartelle in cui cercare</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi una cartella…</translation>
    </message>
    <message>
        <source>Clips without their files</source>
        <translation>Clip senza i loro file</translation>
    </message>
    <message>
        <source>Look for files</source>
        <translation>Cerca file</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Folder to look in</source>
        <translation>Cartella in cui cercare</translation>
    </message>
    <message>
        <source>Media folder: looked through in any case. Ticked, clips of drives that are away are looked for in it, too.</source>
        <translation>Cartella dei media: viene esaminata in ogni caso. Se è spuntata, vi si cercano anche le clip delle unità scollegate.</translation>
    </message>
    <message>
        <source>Stopped before all was looked through.</source>
        <translation>Interrotto prima di aver esaminato tutto.</translation>
    </message>
    <message>
        <source>%1 looked at, %2 read.</source>
        <translation>Esaminati: %1, letti: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be read, such as %1.</source>
        <translation>
            <numerusform>Impossibile leggere %Ln file o cartella, ad esempio %1.</numerusform>
            <numerusform>Impossibile leggere %Ln file o cartelle, ad esempio %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Looking: %1 looked at, %2 read</source>
        <translation>Ricerca: esaminati %1, letti %2</translation>
    </message>
    <message>
        <source>Relink</source>
        <translation>Ricollega</translation>
    </message>
    <message>
        <source>The library knows of no clip whose file is missing.</source>
        <translation>Nella libreria non risultano clip con il file mancante.</translation>
    </message>
    <message>
        <source>Away: %1.</source>
        <translation>Da collegare: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips have their files again. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln clip ha di nuovo il suo file. L&apos;operazione si può annullare.</numerusform>
            <numerusform>%Ln clip hanno di nuovo i loro file. L&apos;operazione si può annullare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relink %Ln clips</source>
        <translation>
            <numerusform>Ricollega %Ln clip</numerusform>
            <numerusform>Ricollega %Ln clip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips were found.</source>
        <translation>
            <numerusform>Trovato il file di %Ln clip.</numerusform>
            <numerusform>Trovati i file di %Ln clip.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the places of %Ln clips there are other files.</source>
        <translation>
            <numerusform>Al posto di %Ln clip c&apos;è un altro file.</numerusform>
            <numerusform>Al posto di %Ln clip ci sono altri file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips are missing.</source>
        <translation>
            <numerusform>Manca il file di %Ln clip.</numerusform>
            <numerusform>Mancano i file di %Ln clip.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are on drives that are away.</source>
        <translation>
            <numerusform>%Ln clip è su un&apos;unità scollegata.</numerusform>
            <numerusform>%Ln clip sono su unità scollegate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compares what is in the files, not only their sizes. That takes as long as reading them all.</source>
        <translation>Confronta il contenuto dei file, non solo le dimensioni. Richiede il tempo necessario a leggerli tutti.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln clips there are several equal files; the likeliest is proposed, and F2 chooses another.</source>
        <translation>
            <numerusform>Per %Ln clip ci sono più file uguali; viene proposto il più probabile e F2 ne sceglie un altro.</numerusform>
            <numerusform>Per %Ln clip ci sono più file uguali; viene proposto il più probabile e F2 ne sceglie un altro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MissingFilesModel</name>
    <message>
        <source>Another file is in its place</source>
        <translation>Al suo posto c&apos;è un altro file</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>Drive is away</source>
        <translation>Unità scollegata</translation>
    </message>
    <message>
        <source>No digest: nothing can prove it</source>
        <translation>Nessun checksum: nulla può provarlo</translation>
    </message>
    <message>
        <source>Same size and digest</source>
        <translation>Dimensione e checksum uguali</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Dov&apos;era</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dov&apos;è</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation>Certezza</translation>
    </message>
    <message>
        <source>now for “%1”</source>
        <translation>ora per «%1»</translation>
    </message>
    <message>
        <source>Same size and digest, one of %1</source>
        <translation>Dimensione e checksum uguali, uno di %1</translation>
    </message>
    <message>
        <source>F2 chooses another of the equal files</source>
        <translation>F2 sceglie un altro dei file uguali</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NamePreviewModel</name>
    <message>
        <source>Numbered: another file has the name</source>
        <translation>Numerato: un altro file ha questo nome</translation>
    </message>
    <message>
        <source>Shortened: too long for some systems</source>
        <translation>Abbreviato: troppo lungo per alcuni sistemi</translation>
    </message>
    <message>
        <source>The portal’s name</source>
        <translation>Nome del portale</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nuovo nome</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Osservazione</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NamesDialog</name>
    <message>
        <source>Names and folders</source>
        <translation>Nomi e cartelle</translation>
    </message>
    <message>
        <source>Rename finished files…</source>
        <translation>Rinomina i file completati…</translation>
    </message>
    <message>
        <source>Take renaming back</source>
        <translation>Annulla ridenominazione</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modello</translation>
    </message>
    <message>
        <source>Puts %1 into the template</source>
        <translation>Inserisce %1 nel modello</translation>
    </message>
    <message>
        <source>The last videos under their new names</source>
        <translation>Gli ultimi video con i nuovi nomi</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Scegli: %1</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation>&amp;Tutti i file</translation>
    </message>
    <message>
        <source>Folders per portal and kind of file</source>
        <translation>Cartelle per portale e tipo di file</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portale</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo di file</translation>
    </message>
    <message>
        <source>Choose a folder for them…</source>
        <translation>Scegli una cartella per questi file…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Further copies of each finished file</source>
        <translation>Altre copie di ogni file completato</translation>
    </message>
    <message>
        <source>S&amp;econd place, copied and compared</source>
        <translation>S&amp;econda posizione, copiata e confrontata</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>&amp;Watch folder of the editing system</source>
        <translation>&amp;Cartella monitorata del sistema di montaggio</translation>
    </message>
    <message>
        <source>All portals</source>
        <translation>Tutti i portali</translation>
    </message>
    <message>
        <source>“/” begins a folder. A token without a value is left out, with the separator beside it.</source>
        <translation>«/» inizia una cartella. Un token senza valore viene omesso, con il separatore accanto.</translation>
    </message>
    <message>
        <source>The template can be saved when it is right.</source>
        <translation>Il modello si può salvare quando è corretto.</translation>
    </message>
    <message>
        <source>The catalogue has no videos yet on which it could be tried.</source>
        <translation>Il catalogo non ha ancora video su cui provarlo.</translation>
    </message>
    <message>
        <source>Tried on the last %1 videos: every file has a name of its own.</source>
        <translation>Provato sugli ultimi %1 video: ogni file ha un nome proprio.</translation>
    </message>
    <message>
        <source>Tried on the last %1 videos: %2 had to be numbered or shortened. {id} or {n:3} tells them apart.</source>
        <translation>Provato sugli ultimi %1 video: %2 numerati o abbreviati. {id} o {n:3} li distinguono.</translation>
    </message>
    <message>
        <source>The pattern of names and folders. Words in braces are replaced by what is known of the video, and a slash begins a folder.</source>
        <translation>Lo schema di nomi e cartelle. Le parole tra parentesi graffe sono sostituite da ciò che si sa del video; una barra apre una cartella.</translation>
    </message>
    <message>
        <source>The portal whose files go to a folder of their own.</source>
        <translation>Il portale i cui file vanno in una cartella propria.</translation>
    </message>
    <message>
        <source>The kind of file that goes to a folder of its own, such as proxies.</source>
        <translation>Il tipo di file che va in una cartella propria, per esempio i proxy.</translation>
    </message>
    <message>
        <source>Each finished file is copied here too, and the copy is read again and compared with the original.</source>
        <translation>Ogni file completato viene copiato anche qui; la copia viene riletta e confrontata con l&apos;originale.</translation>
    </message>
    <message>
        <source>A folder from which an editing system takes files. A copy appears there only when it is whole.</source>
        <translation>Una cartella da cui un sistema di montaggio preleva i file. Una copia vi compare solo quando è completa.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewPasswordPage</name>
    <message>
        <source>New password</source>
        <translation>Nuova password</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save new password</source>
        <translation>Salva nuova password</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvataggio</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsModel</name>
    <message>
        <source>Being read</source>
        <translation>Lettura in corso</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsPage</name>
    <message>
        <source>News</source>
        <translation>Notizie</translation>
    </message>
    <message>
        <source>Search the news: words, meeting:, date:</source>
        <translation>Cerca tra le notizie: parole, meeting:, date:</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Quest&apos;anno</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Dal più recente</translation>
    </message>
    <message>
        <source>Videos of the meeting</source>
        <translation>Video della riunione</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Photos of this entry</source>
        <translation>Foto di questa notizia</translation>
    </message>
    <message>
        <source>No news yet</source>
        <translation>Ancora nessuna notizia</translation>
    </message>
    <message>
        <source>The portal has published none so far, or the catalogue has not been read yet.</source>
        <translation>Il portale non ne ha ancora pubblicate, o il catalogo non è ancora stato letto.</translation>
    </message>
    <message>
        <source>No news match</source>
        <translation>Nessuna notizia corrispondente</translation>
    </message>
    <message>
        <source>Show all news</source>
        <translation>Mostra tutte le notizie</translation>
    </message>
    <message>
        <source>Meeting: %1</source>
        <translation>Riunione: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln notizia</numerusform>
            <numerusform>%Ln notizie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln video</numerusform>
            <numerusform>%Ln video</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out what was published in another year.</source>
        <translation>Esclude ciò che è stato pubblicato in un altro anno.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsletterCard</name>
    <message>
        <source>Subscribe</source>
        <translation>Iscriviti</translation>
    </message>
    <message>
        <source>or later, in Settings</source>
        <translation>o più tardi, in Impostazioni</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>New meetings and videos, about once a week.</source>
        <translation>Nuove riunioni e nuovi video, circa una volta a settimana.</translation>
    </message>
    <message>
        <source>%1: new meetings and videos, about once a week.</source>
        <translation>%1: nuove riunioni e nuovi video, circa una volta a settimana.</translation>
    </message>
    <message>
        <source>Subscribed since %1</source>
        <translation>Iscrizione dal %1</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Iscrizione attiva</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Stop the newsletter</source>
        <translation>Disdici la newsletter</translation>
    </message>
    <message>
        <source>Subscribe to the newsletter</source>
        <translation>Iscriviti alla newsletter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>You get the newsletter from now on</source>
        <translation>Da ora la newsletter viene inviata</translation>
    </message>
    <message>
        <source>You no longer get the newsletter</source>
        <translation>La newsletter non viene più inviata</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NoticeModel</name>
    <message>
        <source>Meeting</source>
        <translation>Riunione</translation>
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
        <translation>Notizie</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non letto</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Search the notices: title, what happened</source>
        <translation>Cerca tra gli avvisi: titolo, che cosa è successo</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Segna tutti come letti</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Segna come letto</translation>
    </message>
    <message>
        <source>%1, %2 unread</source>
        <translation>%1, %2 non letti</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 trovati</translation>
    </message>
    <message>
        <source>No notices match</source>
        <translation>Nessun avviso corrispondente</translation>
    </message>
    <message>
        <source>No notice has all of these words.</source>
        <translation>Nessun avviso contiene tutte queste parole.</translation>
    </message>
    <message>
        <source>Show all notices</source>
        <translation>Mostra tutti gli avvisi</translation>
    </message>
    <message>
        <source>No notices yet</source>
        <translation>Ancora nessun avviso</translation>
    </message>
    <message>
        <source>What the portal corrects or takes back appears here, and what was queued because you waited for it.</source>
        <translation>Qui compare ciò che il portale corregge o ritira, e ciò che è andato in coda perché era atteso.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation>Mostra nella libreria</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copia titolo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln avviso</numerusform>
            <numerusform>%Ln avvisi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::OfflineBar</name>
    <message>
        <source>Only what I can open now</source>
        <translation>Solo ciò che si può aprire ora</translation>
    </message>
    <message>
        <source>Leaves out everything whose files are not on this computer, for as long as the portal cannot be reached.</source>
        <translation>Esclude tutto ciò i cui file non sono su questo computer, finché il portale non è raggiungibile.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::OpenLists</name>
    <message>
        <source>Open shot lists</source>
        <translation>Shot list aperte</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Chiudi (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Chiudi %1</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, non ancora salvata</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::OutlineModel</name>
    <message>
        <source>Without a description</source>
        <translation>Senza descrizione</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>sezione %1</translation>
    </message>
    <message>
        <source>not right yet</source>
        <translation>non ancora corretto</translation>
    </message>
    <message>
        <source>error</source>
        <translation>errore</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avviso</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PaceField</name>
    <message>
        <source>Full speed</source>
        <translation>Velocità piena</translation>
    </message>
    <message>
        <source>Limited to</source>
        <translation>Limitata a</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>%1: limit</source>
        <translation>%1: limite</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>Whether downloads run as fast as they can at that time, with a limit, or not at all.</source>
        <translation>Se in quell&apos;orario i download vanno alla massima velocità, con un limite o per nulla.</translation>
    </message>
    <message>
        <source>The most that all downloads together take at that time.</source>
        <translation>Il massimo che tutti i download insieme occupano in quell&apos;orario.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PartFeed</name>
    <message>
        <source>It was taken off the queue. What is shown stays until this window closes.</source>
        <translation>È stato tolto dalla coda. Ciò che si vede resta fino alla chiusura di questa finestra.</translation>
    </message>
    <message>
        <source>Nobody has said how long this file is, so Rushes cannot find its end. Play it when it is whole.</source>
        <translation>La lunghezza di questo file non è nota, quindi Rushes non può trovarne la fine. Riprodurlo quando è completo.</translation>
    </message>
    <message>
        <source>All of it is here.</source>
        <translation>È tutto qui.</translation>
    </message>
    <message>
        <source>This place is not here yet. Rushes brings it before the rest.</source>
        <translation>Questo punto non è ancora qui. Rushes lo scarica prima del resto.</translation>
    </message>
    <message>
        <source>This place is not here yet, and the download does not go on at the moment. Resume it to see more.</source>
        <translation>Questo punto non è ancora qui e il download al momento è fermo. Riprenderlo per vedere altro.</translation>
    </message>
    <message>
        <source>Its first bytes are on their way.</source>
        <translation>I primi byte sono in arrivo.</translation>
    </message>
    <message>
        <source>Nothing of it is here yet, and the download does not go on at the moment. Resume it to see it.</source>
        <translation>Non c&apos;è ancora nulla e il download al momento è fermo. Riprenderlo per vedere il file.</translation>
    </message>
    <message>
        <source>The first %1 can be seen.</source>
        <translation>Si possono vedere i primi %1.</translation>
    </message>
    <message>
        <source>All of it is here. It is not verified yet: do not use it before it is.</source>
        <translation>È tutto qui. Non è ancora verificato: non usarlo prima della verifica.</translation>
    </message>
    <message>
        <source>%1 More comes while you watch, from where you look. It is not verified yet.</source>
        <translation>%1 Altro arriva durante la visione, a partire dal punto visualizzato. Non è ancora verificato.</translation>
    </message>
    <message>
        <source>%1 The download does not go on at the moment. It is not verified yet.</source>
        <translation>%1 Il download al momento è fermo. Non è ancora verificato.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PartsMap</name>
    <message>
        <source>Blocks of the file</source>
        <translation>Blocchi del file</translation>
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
        <translation>Intervallo %1: %2, al blocco %3 di %4.</translation>
    </message>
    <message>
        <source>What is in doubt is fetched again and compared.</source>
        <translation>Ciò che è dubbio viene scaricato di nuovo e confrontato.</translation>
    </message>
    <message>
        <source>Block %1, from %2 to %3: %4, fetched again and compared</source>
        <translation>Blocco %1, da %2 a %3: %4, scaricato di nuovo e confrontato</translation>
    </message>
    <message>
        <source>Block %1, from %2 to %3: %4</source>
        <translation>Blocco %1, da %2 a %3: %4</translation>
    </message>
    <message>
        <source>from %1 to %2: %3, fetched again and compared</source>
        <translation>da %1 a %2: %3, scaricato di nuovo e confrontato</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation>da %1 a %2: %3</translation>
    </message>
    <message>
        <source>Connection %1, %2</source>
        <translation>Connessione %1, %2</translation>
    </message>
    <message>
        <source>No connection, %1</source>
        <translation>Nessuna connessione, %1</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>da scaricare</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>in arrivo</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>su disco</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>dubbio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks of %1</source>
        <translation>
            <numerusform>%1 blocchi da %1</numerusform>
            <numerusform>%Ln blocchi da %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln intervallo</numerusform>
            <numerusform>%Ln intervalli</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PasswordChecks</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 o più</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 now)</source>
        <translation>%1 (%2 ora)</translation>
    </message>
    <message>
        <source>no spaces</source>
        <translation>senza spazi</translation>
    </message>
    <message>
        <source>upper-case letter</source>
        <translation>lettera maiuscola</translation>
    </message>
    <message>
        <source>lower-case letter</source>
        <translation>lettera minuscola</translation>
    </message>
    <message>
        <source>number</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>simbolo</translation>
    </message>
    <message>
        <source>symbol, such as ! # %</source>
        <translation>simbolo, come ! # %</translation>
    </message>
    <message>
        <source>Strong enough. All rules are met</source>
        <translation>Abbastanza sicura. Tutte le regole sono soddisfatte</translation>
    </message>
    <message>
        <source>Not strong enough yet. Still open: %1</source>
        <translation>Non ancora abbastanza sicura. Manca: %1</translation>
    </message>
    <message>
        <source>%1: met</source>
        <translation>%1: soddisfatta</translation>
    </message>
    <message>
        <source>%1: still open</source>
        <translation>%1: manca ancora</translation>
    </message>
    <message>
        <source>%1: open again</source>
        <translation>%1: manca di nuovo</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Nascondi password</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostra password</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoCommands</name>
    <message>
        <source>Download originals</source>
        <translation>Scarica originali</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Didascalia</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crediti</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome del file</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln originals, %2</source>
        <translation>
            <numerusform>Scarica %Ln originale, %2</numerusform>
            <numerusform>Scarica %Ln originali, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoDetails</name>
    <message>
        <source>Taken</source>
        <translation>Scattata</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Pubblicata</translation>
    </message>
    <message>
        <source>In the file name</source>
        <translation>Nel nome del file</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Rilevata</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crediti</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Originale</translation>
    </message>
    <message>
        <source>Queue the original (D); it needs an account</source>
        <translation>Metti in coda l&apos;originale (D); richiede un account</translation>
    </message>
    <message>
        <source>Copy caption</source>
        <translation>Copia didascalia</translation>
    </message>
    <message>
        <source>Copy credit</source>
        <translation>Copia crediti</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Senza didascalia</translation>
    </message>
    <message>
        <source>The portal names none</source>
        <translation>Il portale non ne indica</translation>
    </message>
    <message>
        <source>Download original, %1</source>
        <translation>Scarica originale, %1</translation>
    </message>
    <message>
        <source>Download original</source>
        <translation>Scarica originale</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoModel</name>
    <message>
        <source>Being read</source>
        <translation>Lettura in corso</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Senza didascalia</translation>
    </message>
    <message>
        <source>Photo without a caption</source>
        <translation>Foto senza didascalia</translation>
    </message>
    <message>
        <source>original: %1</source>
        <translation>originale: %1</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Non qui</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Qui</translation>
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
        <translation>Le frecce portano alla foto successiva, Escape torna all&apos;elenco</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Senza didascalia</translation>
    </message>
    <message>
        <source>Escape leads back</source>
        <translation>Escape torna indietro</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Search the photos: words, place:, date:, rights:</source>
        <translation>Cerca tra le foto: parole, place:, date:, rights:</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Dal più recente</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Dal meno recente</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome del file</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Per dimensione decrescente</translation>
    </message>
    <message>
        <source>High resolution</source>
        <translation>Alta risoluzione</translation>
    </message>
    <message>
        <source>Not withdrawn</source>
        <translation>Non ritirata</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Mostra ingrandita</translation>
    </message>
    <message>
        <source>Download original</source>
        <translation>Scarica originale</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Ancora nessuna foto</translation>
    </message>
    <message>
        <source>The portal has published none so far, or the catalogue has not been read yet.</source>
        <translation>Il portale non ne ha ancora pubblicate, o il catalogo non è ancora stato letto.</translation>
    </message>
    <message>
        <source>No photos match</source>
        <translation>Nessuna foto corrispondente</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Mostra tutte le foto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln originals of this portal are on this computer</source>
        <translation>
            <numerusform>%Ln originale di questo portale è su questo computer</numerusform>
            <numerusform>%Ln originali di questo portale sono su questo computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation>
            <numerusform>%Ln foto selezionata</numerusform>
            <numerusform>%Ln foto selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out photos that are less than 3000 pixels high.</source>
        <translation>Esclude le foto alte meno di 3000 pixel.</translation>
    </message>
    <message>
        <source>Leaves out photos that the portal has taken back.</source>
        <translation>Esclude le foto ritirate dal portale.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PictureView</name>
    <message>
        <source>Picture: %1</source>
        <translation>Immagine: %1</translation>
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
        <translation>Da dove arrivano le immagini?</translation>
    </message>
    <message>
        <source>Enter the address that your press office gave you. It is asked who it is before it is added.</source>
        <translation>Inserire l&apos;indirizzo ricevuto dall&apos;ufficio stampa. Prima di aggiungerlo si chiede al portale di identificarsi.</translation>
    </message>
    <message>
        <source>Address of the portal</source>
        <translation>Indirizzo del portale</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Add portal</source>
        <translation>Aggiungi portale</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>This is not a portal&apos;s address.</source>
        <translation>Questo non è l&apos;indirizzo di un portale.</translation>
    </message>
    <message>
        <source>It begins with https:// and has no user name and no question mark. http:// is for this computer only.</source>
        <translation>Inizia con https:// e non contiene né nome utente né punto interrogativo. http:// vale solo per questo computer.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PreviewPane</name>
    <message>
        <source>Sign in to preview</source>
        <translation>Accedi per l&apos;anteprima</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Space plays and pauses, F11 fills the screen</source>
        <translation>Space avvia e sospende, F11 riempie lo schermo</translation>
    </message>
    <message>
        <source>Waiting for the portal…</source>
        <translation>In attesa del portale…</translation>
    </message>
    <message>
        <source>Opening the preview…</source>
        <translation>Apertura dell&apos;anteprima…</translation>
    </message>
    <message>
        <source>Browsing is free. The video itself needs an account on the portal.</source>
        <translation>La consultazione è libera. Il video richiede un account sul portale.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Printing</name>
    <message>
        <source>start %1</source>
        <translation>inizio %1</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilizzo: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots</source>
        <translation>
            <numerusform>%Ln inquadratura</numerusform>
            <numerusform>%Ln inquadrature</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProblemModel</name>
    <message>
        <source>line %1</source>
        <translation>riga %1</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avviso</translation>
    </message>
    <message>
        <source>error</source>
        <translation>errore</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Correzione</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProseDialog</name>
    <message>
        <source>Shots from a dope sheet</source>
        <translation>Inquadrature da un dope sheet</translation>
    </message>
    <message>
        <source>The agency’s text</source>
        <translation>Testo dell&apos;agenzia</translation>
    </message>
    <message>
        <source>Paste the agency’s text here: its numbered shots, with or without times.</source>
        <translation>Incollare qui il testo dell&apos;agenzia: le inquadrature numerate, con o senza tempi.</translation>
    </message>
    <message>
        <source>Shots that were read</source>
        <translation>Inquadrature lette</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>No shots found. They begin with a number, a time or SOUNDBITE.</source>
        <translation>Nessuna inquadratura trovata. Iniziano con un numero, un tempo o SOUNDBITE.</translation>
    </message>
    <message>
        <source>Nothing is doubtful.</source>
        <translation>Nulla è dubbio.</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln shots</source>
        <translation>
            <numerusform>Aggiungi %Ln inquadratura</numerusform>
            <numerusform>Aggiungi %Ln inquadrature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are doubtful. Tick those that are right.</source>
        <translation>
            <numerusform>%Ln inquadratura è dubbia. Spuntarla se è corretta.</numerusform>
            <numerusform>%Ln inquadrature sono dubbie. Spuntare quelle corrette.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProseModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC in</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC out</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Inquadratura</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Da confermare</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProxyDialog</name>
    <message>
        <source>As the &amp;system says</source>
        <translation>Come indica il &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;None: go directly</source>
        <translation>&amp;Nessuno: diretto</translation>
    </message>
    <message>
        <source>&amp;This one</source>
        <translation>&amp;Questo</translation>
    </message>
    <message>
        <source>T&amp;ry it</source>
        <translation>P&amp;rova</translation>
    </message>
    <message>
        <source>Use from now on</source>
        <translation>Usa d&apos;ora in poi</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The way to portals and media</source>
        <translation>Il percorso verso portali e media</translation>
    </message>
    <message>
        <source>This computer is always reached directly. Transfers under way go on as they began.</source>
        <translation>Questo computer è sempre raggiunto direttamente. I trasferimenti in corso proseguono come sono iniziati.</translation>
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
        <translation>predefinita</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utente</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>The password goes into the system&apos;s keyring, and nowhere else.</source>
        <translation>La password va nel portachiavi di sistema e in nessun altro luogo.</translation>
    </message>
    <message>
        <source>Enter the host of the proxy, as your network&apos;s people gave it to you.</source>
        <translation>Inserire l&apos;host del proxy, come indicato da chi gestisce la rete.</translation>
    </message>
    <message>
        <source>“%1” is no name of a host. Its port, user and password have fields of their own.</source>
        <translation>«%1» non è il nome di un host. Porta, utente e password hanno campi propri.</translation>
    </message>
    <message>
        <source>A password needs a user.</source>
        <translation>Una password richiede un utente.</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>conservata nel portachiavi</translation>
    </message>
    <message>
        <source>Asking the portal by this way…</source>
        <translation>Richiesta al portale per questa via…</translation>
    </message>
    <message>
        <source>The portal answers.</source>
        <translation>Il portale risponde.</translation>
    </message>
    <message>
        <source>The portal does not answer without a proxy. Nothing was changed. Your network may need one.</source>
        <translation>Il portale non risponde senza proxy. Non è cambiato nulla. La rete potrebbe richiederne uno.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy wants a user and a password. Nothing was changed. Enter it as “This one”, with both.</source>
        <translation>Il proxy di sistema richiede utente e password. Non è cambiato nulla. Inserirlo in «Questo», con entrambi.</translation>
    </message>
    <message>
        <source>The portal does not answer by the system&apos;s way. Nothing was changed. Check the network&apos;s settings of the system.</source>
        <translation>Il portale non risponde per la via indicata dal sistema. Non è cambiato nulla. Controllare le impostazioni di rete del sistema.</translation>
    </message>
    <message>
        <source>The portal answers by %1.</source>
        <translation>Il portale risponde tramite %1.</translation>
    </message>
    <message>
        <source>There is no computer called %1. Nothing was changed. Check the host.</source>
        <translation>Non esiste un computer di nome %1. Non è cambiato nulla. Controllare l&apos;host.</translation>
    </message>
    <message>
        <source>%1 is there, but nothing answers at port %2. Nothing was changed. Check the port.</source>
        <translation>%1 esiste, ma alla porta %2 nulla risponde. Non è cambiato nulla. Controllare la porta.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Nothing was changed. Check the host, the port and the kind.</source>
        <translation>%1 non ha risposto in tempo. Non è cambiato nulla. Controllare host, porta e tipo.</translation>
    </message>
    <message>
        <source>%1 wants another user or password. Nothing was changed. Enter both and try again.</source>
        <translation>%1 richiede un altro utente o un&apos;altra password. Non è cambiato nulla. Inserire entrambi e riprovare.</translation>
    </message>
    <message>
        <source>%1 answers, but does not bring us to the portal. Nothing was changed. The portal may be away, or the proxy may not let it through.</source>
        <translation>%1 risponde, ma non porta al portale. Non è cambiato nulla. Il portale potrebbe essere assente, o il proxy potrebbe bloccare il passaggio.</translation>
    </message>
    <message>
        <source>Rushes asks the system for each address, so that scripts of the newsroom’s network are followed too.</source>
        <translation>Rushes interroga il sistema per ogni indirizzo, così si seguono anche gli script della rete della redazione.</translation>
    </message>
    <message>
        <source>How the proxy is spoken to. Who runs the network knows which it is.</source>
        <translation>Il protocollo con cui si comunica con il proxy. Chi gestisce la rete sa qual è.</translation>
    </message>
    <message>
        <source>The name or the address of the proxy, without http:// before it.</source>
        <translation>Il nome o l&apos;indirizzo del proxy, senza http:// davanti.</translation>
    </message>
    <message>
        <source>The number at which the proxy listens.</source>
        <translation>Il numero di porta su cui il proxy è in ascolto.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryBar</name>
    <message>
        <source>Search on this page</source>
        <translation>Cerca in questa pagina</translation>
    </message>
    <message>
        <source>Search on this page (Ctrl+L or /)</source>
        <translation>Cerca in questa pagina (Ctrl+L o /)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salva questa ricerca</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryButton</name>
    <message>
        <source>Writes %1 into the search</source>
        <translation>Scrive %1 nella ricerca</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryCompletion</name>
    <message>
        <source>What could be written next</source>
        <translation>Possibili continuazioni</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryEdit</name>
    <message>
        <source>Each word must be in what is found. A field such as place: or tag: narrows it, and the list below shows what could be written next.</source>
        <translation>Ogni parola deve comparire in ciò che viene trovato. Un campo come place: o tag: restringe la ricerca; l&apos;elenco sotto mostra che cosa si può scrivere dopo.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryRepairs</name>
    <message>
        <source>Leave out %1</source>
        <translation>Ometti %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usa %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueuePlan</name>
    <message>
        <source>Queue all broadcast quality (%1)</source>
        <translation>Metti in coda tutta la qualità broadcast (%1)</translation>
    </message>
    <message>
        <source>Queue all mezzanine files (%1)</source>
        <translation>Metti in coda tutti i file mezzanine (%1)</translation>
    </message>
    <message>
        <source>Queue all web files (%1)</source>
        <translation>Metti in coda tutti i file web (%1)</translation>
    </message>
    <message>
        <source>Queue all proxies (%1)</source>
        <translation>Metti in coda tutti i proxy (%1)</translation>
    </message>
    <message>
        <source>No videos are published yet.</source>
        <translation>Nessun video ancora pubblicato.</translation>
    </message>
    <message>
        <source>The portal offers no files of these videos yet.</source>
        <translation>Il portale non offre ancora file di questi video.</translation>
    </message>
    <message>
        <source>All of it is in the library.</source>
        <translation>È tutto nella libreria.</translation>
    </message>
    <message>
        <source>All of it is in the library or in the queue.</source>
        <translation>È tutto nella libreria o in coda.</translation>
    </message>
    <message>
        <source>%1 free, of which the queue takes %2</source>
        <translation>%1 liberi, di cui %2 occupati dalla coda</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 liberi</translation>
    </message>
    <message>
        <source>%1, so all of it fits.</source>
        <translation>%1: c&apos;è posto per tutto.</translation>
    </message>
    <message>
        <source>%1, %2 too little.</source>
        <translation>%1, mancano %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos, %1</source>
        <translation>
            <numerusform>%Ln video, %1</numerusform>
            <numerusform>%Ln video, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no file yet.</source>
        <translation>
            <numerusform>%Ln non ha ancora un file.</numerusform>
            <numerusform>%Ln non hanno ancora un file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RangeModel</name>
    <message>
        <source>from %1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC in</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC out</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RangePanel</name>
    <message>
        <source>No ranges yet. Type where one begins and ends.</source>
        <translation>Ancora nessun intervallo. Digitare dove ne inizia e ne finisce uno.</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Intervalli</translation>
    </message>
    <message>
        <source>Remove range</source>
        <translation>Rimuovi intervallo</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Tag, separati da virgole</translation>
    </message>
    <message>
        <source>Add range</source>
        <translation>Aggiungi intervallo</translation>
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
        <translation>Un timecode della clip. Basta la parte finale; il punto di out è il primo fotogramma che non fa più parte dell&apos;intervallo.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RateMenu</name>
    <message>
        <source>Speed limit</source>
        <translation>Limite di velocità</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Nessun limite</translation>
    </message>
    <message>
        <source>Other limit…</source>
        <translation>Altro limite…</translation>
    </message>
    <message>
        <source>By schedule now: %1</source>
        <translation>Ora da pianificazione: %1</translation>
    </message>
    <message>
        <source>Schedules and limits…</source>
        <translation>Pianificazioni e limiti…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>MB/s over all transfers</source>
        <translation>MB/s su tutti i trasferimenti</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RatingEdit</name>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Rating (Alt+1 to Alt+5, Alt+0 clears)</source>
        <translation>Valutazione (da Alt+1 a Alt+5, Alt+0 azzera)</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non valutata</translation>
    </message>
    <message>
        <source>different ratings, %1 to %2</source>
        <translation>valutazioni diverse, da %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln stella</numerusform>
            <numerusform>%Ln stelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RegisterDialog</name>
    <message>
        <source>Create account</source>
        <translation>Crea account</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RemovedClipsDialog</name>
    <message>
        <source>Nobody has removed a clip from this library.</source>
        <translation>Nessuno ha rimosso clip da questa libreria.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Riporta</translation>
    </message>
    <message>
        <source>Removed clips</source>
        <translation>Clip rimosse</translation>
    </message>
    <message>
        <source>What was logged on these clips is kept. They come back as they were; taking one of their files in again does the same. No file is touched.</source>
        <translation>Ciò che è descritto in queste clip è conservato. Tornano com’erano; lo stesso accade riprendendo uno dei loro file. Nessun file viene toccato.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The file of one of them belongs to another clip by now. Nothing was brought back. Remove that clip first, or bring back the others alone.</source>
        <translation>Il file di una di esse appartiene ormai a un’altra clip. Non è stato riportato nulla. Rimuovi prima quella clip, oppure riporta solo le altre.</translation>
    </message>
    <message>
        <source>Somebody else has brought one of them back just now. The list shows what is so.</source>
        <translation>Qualcun altro ha appena riportato una di esse. L’elenco mostra lo stato attuale.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RemovedClipsModel</name>
    <message>
        <source>none on this computer</source>
        <translation>nessuno su questo computer</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>Il suo file</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Rimossa</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RenditionDelegate</name>
    <message>
        <source>size only</source>
        <translation>solo dimensione</translation>
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
        <translation>Broadcast</translation>
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
        <translation>con SHA-256</translation>
    </message>
    <message>
        <source>size only</source>
        <translation>solo dimensione</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ResetDialog</name>
    <message>
        <source>Reset password</source>
        <translation>Reimposta password</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ResetEmailPage</name>
    <message>
        <source>Enter the address of your account. We send a code to it.</source>
        <translation>Inserire l&apos;indirizzo dell&apos;account. Vi sarà inviato un codice.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>For your safety the answer is the same whether or not an account exists.</source>
        <translation>Per sicurezza la risposta è la stessa, che l&apos;account esista o no.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Torna all&apos;accesso</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Invia codice</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SavedSearches</name>
    <message>
        <source>Save this search</source>
        <translation>Salva questa ricerca</translation>
    </message>
    <message>
        <source>Name in the list of places</source>
        <translation>Nome nell&apos;elenco delle aree</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Salva ricerca</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Rimuovi dall&apos;elenco</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ScheduleModel</name>
    <message>
        <source>every day</source>
        <translation>ogni giorno</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>velocità piena</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>tutto il giorno</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Finestra</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>Dalle–alle</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SchedulesDialog</name>
    <message>
        <source>Schedules and limits</source>
        <translation>Pianificazioni e limiti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Salva le regole</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La settimana</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>A qualsiasi ora</translation>
    </message>
    <message>
        <source>Windows of the week</source>
        <translation>Finestre della settimana</translation>
    </message>
    <message>
        <source>Add a window</source>
        <translation>Aggiungi una finestra</translation>
    </message>
    <message>
        <source>Remove the window</source>
        <translation>Rimuovi la finestra</translation>
    </message>
    <message>
        <source>Move up: the first that fits a time decides</source>
        <translation>Sposta su: decide la prima adatta a un&apos;ora</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dalle</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>to</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Speed in this window</source>
        <translation>Velocità in questa finestra</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Speed at all other times</source>
        <translation>Velocità in tutte le altre ore</translation>
    </message>
    <message>
        <source>At all other times</source>
        <translation>In tutte le altre ore</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Per priorità</translation>
    </message>
    <message>
        <source>By the time needed: what airs first lands first</source>
        <translation>Per scadenza: ciò che va in onda prima arriva prima</translation>
    </message>
    <message>
        <source>as many as at once</source>
        <translation>quanti in contemporanea</translation>
    </message>
    <message>
        <source>as many as help</source>
        <translation>quante sono utili</translation>
    </message>
    <message>
        <source>A far server may send more over several connections. Rushes adds one while that helps, and takes it back where it does not.</source>
        <translation>Un server lontano può inviare di più su più connessioni. Rushes ne aggiunge una finché è utile e la toglie dove non lo è.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite di velocità</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Nessun limite</translation>
    </message>
    <message>
        <source>Quota per day</source>
        <translation>Quota al giorno</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>No quota</source>
        <translation>Nessuna quota</translation>
    </message>
    <message>
        <source>%1 came today</source>
        <translation>%1 arrivati oggi</translation>
    </message>
    <message>
        <source>Pause on a &amp;metered network</source>
        <translation>Sospendi su rete a cons&amp;umo</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while bytes come</source>
        <translation>&amp;Tieni attivo il computer mentre arrivano byte</translation>
    </message>
    <message>
        <source>From one &amp;server</source>
        <translation>Dallo stesso &amp;server</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordine</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>&amp;In contemporanea</translation>
    </message>
    <message>
        <source>&amp;Connections per file</source>
        <translation>&amp;Connessioni per file</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;Limite di velocità</translation>
    </message>
    <message>
        <source>&amp;Quota per day</source>
        <translation>&amp;Quota al giorno</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>Finestra %1</translation>
    </message>
    <message>
        <source>What is fetched first: as you put it in the list, by priority, or by the time at which it is needed.</source>
        <translation>Che cosa si scarica per primo: secondo l&apos;ordine dell&apos;elenco, per priorità o per l&apos;ora in cui serve.</translation>
    </message>
    <message>
        <source>How many files are fetched side by side. More than the network carries only makes each slower.</source>
        <translation>Quanti file si scaricano in parallelo. Più di quanti la rete ne regga rallentano soltanto ciascuno.</translation>
    </message>
    <message>
        <source>How many of them may come from one server. Some servers refuse more than a few.</source>
        <translation>Quanti di questi possono provenire da un solo server. Alcuni server ne rifiutano più di pochi.</translation>
    </message>
    <message>
        <source>How many connections may bring parts of one file. Rushes uses more than one only while that is faster.</source>
        <translation>Quante connessioni possono scaricare parti di un solo file. Rushes ne usa più di una solo finché è più veloce.</translation>
    </message>
    <message>
        <source>The most that all downloads together take where the week below says nothing else.</source>
        <translation>Il massimo che tutti i download insieme occupano, dove la settimana qui sotto non indica altro.</translation>
    </message>
    <message>
        <source>When a day has brought so much, what is left waits for midnight.</source>
        <translation>Quando in un giorno si è scaricata questa quantità, il resto attende la mezzanotte.</translation>
    </message>
    <message>
        <source>Downloads wait while the system says that the network is paid by the byte, and go on by themselves afterwards.</source>
        <translation>I download attendono finché il sistema segnala una rete a consumo, poi riprendono da soli.</translation>
    </message>
    <message>
        <source>The computer does not fall asleep while something is downloaded.</source>
        <translation>Il computer non va in sospensione durante un download.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SettingRow</name>
    <message>
        <source>Back to what is usual</source>
        <translation>Ripristina il valore predefinito</translation>
    </message>
    <message>
        <source>%1: back to what is usual</source>
        <translation>%1: ripristina il valore predefinito</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Cerca nelle impostazioni</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>No setting is called like this</source>
        <translation>Nessuna impostazione con questo nome</translation>
    </message>
    <message>
        <source>Settings are found by their name, their section and what is said of them.</source>
        <translation>Le impostazioni si trovano per nome, sezione e descrizione.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShortcutModel</name>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>%1, %2: %3, usually %4</source>
        <translation>%1, %2: %3, di norma %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tasto</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Tasto predefinito</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShortcutsDialog</name>
    <message>
        <source>Take it from there</source>
        <translation>Riassegna qui</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Nessun tasto</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Tasto predefinito</translation>
    </message>
    <message>
        <source>Usual keys everywhere</source>
        <translation>Tasti predefiniti ovunque</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>Search by page, action or key</source>
        <translation>Cerca per pagina, azione o tasto</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Cerca nelle scorciatoie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No shortcut is called like this</source>
        <translation>Nessuna scorciatoia con questo nome</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Tasto di %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tasto</translation>
    </message>
    <message>
        <source>%1 do the same. A key that is pressed here takes the place of all.</source>
        <translation>%1 fanno lo stesso. Un tasto premuto qui li sostituisce tutti.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>%1 is the key of %2. Nothing is changed yet.</source>
        <translation>%1 è il tasto di %2. Non è ancora cambiato nulla.</translation>
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
        <translation>Abbreviazioni</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Riunione</translation>
    </message>
    <message>
        <source>Type =code= in a note or a shot list, and person and role stand there.</source>
        <translation>Digitando =codice= in una nota o in una shot list vi compaiono persona e ruolo.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuova</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Named in the clips of</source>
        <translation>Nominate nelle clip di</translation>
    </message>
    <message>
        <source>“%1” is no code.</source>
        <translation>«%1» non è un codice.</translation>
    </message>
    <message>
        <source>Nothing was changed. A code has letters, digits and dashes, at most 24.</source>
        <translation>Non è cambiato nulla. Un codice ha lettere, cifre e trattini, al massimo 24.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln people</source>
        <translation>
            <numerusform>Aggiungi %Ln persona</numerusform>
            <numerusform>Aggiungi %Ln persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Aggiungi persone</translation>
    </message>
    <message>
        <source>Nobody else is named there with a role.</source>
        <translation>Non vi è citato nessun altro con un ruolo.</translation>
    </message>
    <message>
        <source>Codes that stand for people. Where a code is typed between two equals signs, person and role are written out.</source>
        <translation>Codici che indicano persone. Dove si digita un codice tra due segni di uguale, persona e ruolo vengono scritti per esteso.</translation>
    </message>
    <message>
        <source>People that are named at the meeting</source>
        <translation>Persone citate nella riunione</translation>
    </message>
    <message>
        <source>The meeting whose people are proposed below.</source>
        <translation>La riunione le cui persone sono proposte qui sotto.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Lines of code, person and role with tabs between</source>
        <translation>Righe con codice, persona e ruolo separati da tabulazioni</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Named in clips and programme of</source>
        <translation>Citati nelle clip e nel programma di</translation>
    </message>
    <message>
        <source>Import shorthand</source>
        <translation>Importa abbreviazioni</translation>
    </message>
    <message>
        <source>Text (*.txt *.tsv);;All files (*)</source>
        <translation>Testo (*.txt *.tsv);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Export shorthand</source>
        <translation>Esporta abbreviazioni</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testo (*.txt)</translation>
    </message>
    <message>
        <source>shorthand.txt</source>
        <translation>abbreviazioni.txt</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Impossibile leggere %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file of text, one person a line.</source>
        <translation>Non è cambiato nulla. Scegliere un file di testo, con una persona per riga.</translation>
    </message>
    <message>
        <source>Nothing in this file is new.</source>
        <translation>In questo file non c&apos;è nulla di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shorthands added or changed.</source>
        <translation>
            <numerusform>%Ln abbreviazione aggiunta o modificata.</numerusform>
            <numerusform>%Ln abbreviazioni aggiunte o modificate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out, without a code or a person, or with a code that stands above: %1.</source>
        <translation>
            <numerusform>%Ln riga esclusa, senza codice o persona, o con un codice già presente sopra: %1.</numerusform>
            <numerusform>%Ln righe escluse, senza codice o persona, o con un codice già presente sopra: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shorthands are written to %1.</source>
        <translation>Le abbreviazioni sono state scritte in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Impossibile scrivere %1.</translation>
    </message>
    <message>
        <source>The shorthands are as they were. Choose another folder.</source>
        <translation>Le abbreviazioni sono rimaste com&apos;erano. Scegliere un&apos;altra cartella.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShorthandExpander</name>
    <message>
        <source>Shorthand</source>
        <translation>Abbreviazioni</translation>
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
        <translation>&amp;Assegna a una clip…</translation>
    </message>
    <message>
        <source>&amp;Tick</source>
        <translation>&amp;Spunta</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Escludi</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>Solo ciò che va controllato</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Import shots</source>
        <translation>Importa inquadrature</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lettura di %1</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what is in it.</source>
        <translation>Nulla viene modificato prima di averne visto il contenuto.</translation>
    </message>
    <message>
        <source>Give to “%1”</source>
        <translation>Assegna a «%1»</translation>
    </message>
    <message>
        <source>Shots of the list</source>
        <translation>Inquadrature dell&apos;elenco</translation>
    </message>
    <message>
        <source>The library has several clips of that name</source>
        <translation>La libreria contiene più clip con questo nome</translation>
    </message>
    <message>
        <source>Rushes does not know this kind of file.</source>
        <translation>Rushes non conosce questo tipo di file.</translation>
    </message>
    <message>
        <source>The shots could not be read.</source>
        <translation>Impossibile leggere le inquadrature.</translation>
    </message>
    <message>
        <source>There are no shots in this file.</source>
        <translation>In questo file non ci sono inquadrature.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The library could not be asked.</source>
        <translation>Impossibile interrogare la libreria.</translation>
    </message>
    <message>
        <source>Nothing was added. %1</source>
        <translation>Non è stato aggiunto nulla. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln shots.</source>
        <translation>
            <numerusform>%1 contiene %Ln inquadratura.</numerusform>
            <numerusform>%1 contiene %Ln inquadrature.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are certain.</source>
        <translation>
            <numerusform>%Ln è certa.</numerusform>
            <numerusform>%Ln sono certe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are doubtful.</source>
        <translation>
            <numerusform>%Ln è dubbia.</numerusform>
            <numerusform>%Ln sono dubbie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no place in the library.</source>
        <translation>
            <numerusform>%Ln non ha posto nella libreria.</numerusform>
            <numerusform>%Ln non hanno posto nella libreria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln è già presente.</numerusform>
            <numerusform>%Ln sono già presenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add ranges</source>
        <translation>Aggiungi intervalli</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln ranges</source>
        <translation>
            <numerusform>Aggiungi %Ln intervallo</numerusform>
            <numerusform>Aggiungi %Ln intervalli</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotImportModel</name>
    <message>
        <source>frame %1</source>
        <translation>fotogramma %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Già presente</translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation>Due volte nell&apos;elenco</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Inquadratura</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>TC in</source>
        <translation>TC in</translation>
    </message>
    <message>
        <source>TC out</source>
        <translation>TC out</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListDocument</name>
    <message>
        <source>Edit Shot List</source>
        <translation>Modifica shot list</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListEdit</name>
    <message>
        <source>Shot list</source>
        <translation>Shot list</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListPage</name>
    <message>
        <source>Shot list</source>
        <translation>Shot list</translation>
    </message>
    <message>
        <source>Write the shots of a clip as text</source>
        <translation>Scrivi le inquadrature di una clip come testo</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>Nessuna clip</translation>
    </message>
    <message>
        <source>Choose one in All clips and take “Shot list as text” from its menu, or press Ctrl+Shift+L there.</source>
        <translation>Sceglierne una in Tutte le clip e usare «Shot list come testo» dal suo menu, o premere lì Ctrl+Shift+L.</translation>
    </message>
    <message>
        <source>The file is not here. Its shot list can be read and written all the same.</source>
        <translation>Il file non è qui. La sua shot list si può comunque leggere e scrivere.</translation>
    </message>
    <message>
        <source>No frames to count</source>
        <translation>Nessun fotogramma da contare</translation>
    </message>
    <message>
        <source>Rushes does not know the frame rate of this clip yet. Its shots can be written once it does.</source>
        <translation>Rushes non conosce ancora la frequenza fotogrammi di questa clip. Le inquadrature si possono scrivere quando sarà nota.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Non ancora salvato</translation>
    </message>
    <message>
        <source>Text saved, ranges unchanged</source>
        <translation>Testo salvato, intervalli invariati</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non salvato</translation>
    </message>
    <message>
        <source>Somebody else has changed this shot list meanwhile.</source>
        <translation>Nel frattempo qualcun altro ha modificato questa shot list.</translation>
    </message>
    <message>
        <source>Yours is kept here and not saved. F5 takes theirs in its place.</source>
        <translation>La propria è conservata qui e non salvata. F5 la sostituisce con l&apos;altra.</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Salva la mia</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Riga %1, colonna %2</translation>
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
        <translation>La riga %1 esce com&apos;era, finché non è corretta</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>next</source>
        <translation>successivo</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Struttura</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save now (Ctrl+S). Rushes saves after each pause by itself.</source>
        <translation>Salva ora (Ctrl+S). Rushes salva da sé dopo ogni pausa.</translation>
    </message>
    <message>
        <source>Undo in the text</source>
        <translation>Annulla nel testo</translation>
    </message>
    <message>
        <source>Redo in the text</source>
        <translation>Ripeti nel testo</translation>
    </message>
    <message>
        <source>Insert timecode</source>
        <translation>Inserisci timecode</translation>
    </message>
    <message>
        <source>Shot at playhead</source>
        <translation>Inquadratura alla testina</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>Tidy columns</source>
        <translation>Riordina colonne</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Esporta come</translation>
    </message>
    <message>
        <source>From a dope sheet…</source>
        <translation>Da un dope sheet…</translation>
    </message>
    <message>
        <source>Dope sheet…</source>
        <translation>Dope sheet…</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problema successivo</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problema precedente</translation>
    </message>
    <message>
        <source>Make the line right</source>
        <translation>Correggi la riga</translation>
    </message>
    <message>
        <source>Log with keys</source>
        <translation>Logging con i tasti</translation>
    </message>
    <message>
        <source>Follow player</source>
        <translation>Segui il player</translation>
    </message>
    <message>
        <source>The text goes along with what is played</source>
        <translation>Il testo scorre con la riproduzione</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Riproduci o ferma</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Un fotogramma indietro</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Un fotogramma avanti</translation>
    </message>
    <message>
        <source>Next open shot list</source>
        <translation>Shot list aperta successiva</translation>
    </message>
    <message>
        <source>Previous open shot list</source>
        <translation>Shot list aperta precedente</translation>
    </message>
    <message>
        <source>Close this shot list</source>
        <translation>Chiudi questa shot list</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln errore</numerusform>
            <numerusform>%Ln errori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln avviso</numerusform>
            <numerusform>%Ln avvisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln parti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines go out as they were, until they are right</source>
        <translation>
            <numerusform>%Ln righe escono com&apos;erano, finché non sono corrette</numerusform>
            <numerusform>%Ln righe escono com&apos;erano, finché non sono corrette</numerusform>
        </translation>
    </message>
    <message>
        <source>Import shots…</source>
        <translation>Importa inquadrature…</translation>
    </message>
    <message>
        <source>Import shots from an edit suite: EDL, OpenTimelineIO, Final Cut Pro 7 XML, CSV, shot list</source>
        <translation>Importa inquadrature da un sistema di montaggio: EDL, OpenTimelineIO, Final Cut Pro 7 XML, CSV, shot list</translation>
    </message>
    <message>
        <source>The line that belongs to the frame in the player is kept in sight while it plays.</source>
        <translation>La riga che corrisponde al fotogramma nel player resta visibile durante la riproduzione.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotModel</name>
    <message>
        <source>playing</source>
        <translation>in riproduzione</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Inquadratura</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Aree</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SidecarConflictModel</name>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non deciso</translation>
    </message>
    <message>
        <source>library</source>
        <translation>libreria</translation>
    </message>
    <message>
        <source>sidecar</source>
        <translation>file collaterale</translation>
    </message>
    <message>
        <source>both</source>
        <translation>entrambi</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>conservato: %1</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Nella libreria</translation>
    </message>
    <message>
        <source>In the sidecar</source>
        <translation>Nel file collaterale</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservato</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SidecarDialog</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflitti</translation>
    </message>
    <message>
        <source>Sidecars that cannot be read or written</source>
        <translation>File collaterali che non si possono leggere o scrivere</translation>
    </message>
    <message>
        <source>Sidecar conflicts</source>
        <translation>Conflitti dei file collaterali</translation>
    </message>
    <message>
        <source>No sidecar contradicts the library</source>
        <translation>Nessun file collaterale contraddice la libreria</translation>
    </message>
    <message>
        <source>All of them can be read and written.</source>
        <translation>Tutti si possono leggere e scrivere.</translation>
    </message>
    <message>
        <source>Keep the &amp;library’s</source>
        <translation>Tieni la &amp;libreria</translation>
    </message>
    <message>
        <source>Take the &amp;sidecar’s</source>
        <translation>Usa il file &amp;collaterale</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Tieni &amp;entrambi</translation>
    </message>
    <message>
        <source>One text after the other; for description, credit, usage terms and note</source>
        <translation>Un testo dopo l&apos;altro; per descrizione, crediti, condizioni d&apos;uso e nota</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Sidecar</source>
        <translation>File collaterale</translation>
    </message>
    <message>
        <source>What is so</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleziona &amp;tutto</translation>
    </message>
    <message>
        <source>Other programs have written into these sidecars what contradicts the library. Rushes kept both. Choose what is right; a clip is changed when all of its conflicts are decided.</source>
        <translation>Altri programmi hanno scritto in questi file collaterali dati che contraddicono la libreria. Rushes ha conservato entrambe le versioni. Scegliere quella giusta; una clip viene modificata quando tutti i suoi conflitti sono decisi.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Mostra nella cartella</translation>
    </message>
    <message>
        <source>Cannot be read or written</source>
        <translation>Non si può leggere o scrivere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>È tutto deciso.</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln clips</source>
        <translation>
            <numerusform>Applica a %Ln clip</numerusform>
            <numerusform>Applica a %Ln clip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are not decided yet.</source>
        <translation>
            <numerusform>%Ln conflitto non è ancora deciso.</numerusform>
            <numerusform>%Ln conflitti non sono ancora decisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the library says is kept and written into the sidecar again.</source>
        <translation>Ciò che risulta nella libreria viene conservato e riscritto nel file collaterale.</translation>
    </message>
    <message>
        <source>What another program wrote into the sidecar is taken into the library. You can take that back.</source>
        <translation>Ciò che un altro programma ha scritto nel file collaterale viene ripreso nella libreria. L&apos;operazione si può annullare.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SignInPage</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Resta connesso su questo computer</translation>
    </message>
    <message>
        <source>Sign in to go on</source>
        <translation>Accedi per continuare</translation>
    </message>
    <message>
        <source>Sign in to download</source>
        <translation>Accedi per scaricare</translation>
    </message>
    <message>
        <source>Your session has ended. What waits goes on from the same byte after you sign in.</source>
        <translation>La sessione è terminata. Dopo l&apos;accesso, ciò che attende riprende dallo stesso byte.</translation>
    </message>
    <message>
        <source>Browsing works without an account. Broadcast files need one.</source>
        <translation>La consultazione non richiede un account. I file broadcast sì.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Accesso in corso</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Password dimenticata?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Crea un account</translation>
    </message>
    <message>
        <source>Your session is kept in the keyring of the system, so that the next start needs no password. Leave it off on a computer that others use.</source>
        <translation>La sessione viene conservata nel portachiavi di sistema, così al prossimo avvio non serve la password. Lasciare disattivato su un computer usato anche da altri.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Ordine dell&apos;elenco</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Ordine: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SourceModel</name>
    <message>
        <source>Browse</source>
        <translation>Sfoglia</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Raccolte</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Ricerche salvate</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sorgenti</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrato</translation>
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
        <translation>Velocità degli ultimi sei minuti</translation>
    </message>
    <message>
        <source>%1 now, at most %2</source>
        <translation>%1 ora, al massimo %2</translation>
    </message>
    <message>
        <source>0 MB/s</source>
        <translation>0 MB/s</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>−6 min</source>
        <translation>−6 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>adesso</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SpeedLabel</name>
    <message>
        <source>Idle</source>
        <translation>Inattivo</translation>
    </message>
    <message>
        <source>Speed of all transfers. Click to see them (Ctrl+4)</source>
        <translation>Velocità di tutti i trasferimenti. Fare clic per vederli (Ctrl+4)</translation>
    </message>
    <message>
        <source>Downloading at %1</source>
        <translation>Download a %1</translation>
    </message>
    <message>
        <source>Nothing is downloading</source>
        <translation>Nessun download in corso</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Spoken</name>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::StatusLine</name>
    <message>
        <source>Connecting</source>
        <translation>Connessione</translation>
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
        <translation>Aggiorna il catalogo (F5)</translation>
    </message>
    <message>
        <source>No catalogue yet</source>
        <translation>Ancora nessun catalogo</translation>
    </message>
    <message>
        <source>Catalogue updated %1</source>
        <translation>Catalogo aggiornato: %1</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 di %2: %3</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagBanks</name>
    <message>
        <source>News</source>
        <translation>Notizie</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citazione</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>arrivo</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>stretta di mano</translation>
    </message>
    <message>
        <source>doorstep</source>
        <translation>doorstep</translation>
    </message>
    <message>
        <source>press conference</source>
        <translation>conferenza stampa</translation>
    </message>
    <message>
        <source>Q and A</source>
        <translation>domande e risposte</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>discorso</translation>
    </message>
    <message>
        <source>family photo</source>
        <translation>foto di famiglia</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>campo largo</translation>
    </message>
    <message>
        <source>close-up</source>
        <translation>primo piano</translation>
    </message>
    <message>
        <source>cutaway</source>
        <translation>stacco</translation>
    </message>
    <message>
        <source>b-roll</source>
        <translation>b-roll</translation>
    </message>
    <message>
        <source>establishing</source>
        <translation>establishing</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>panoramica</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>pubblico</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>bandiere</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>inutilizzabile</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagChips</name>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
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
        <translation>tasto %1</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>nessun tag</translation>
    </message>
    <message>
        <source>set</source>
        <translation>impostato</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagKeys</name>
    <message>
        <source>no tag</source>
        <translation>nessun tag</translation>
    </message>
    <message>
        <source>Tag keys</source>
        <translation>Tasti tag</translation>
    </message>
    <message>
        <source>Which tags are under the keys</source>
        <translation>Quali tag sono sotto i tasti</translation>
    </message>
    <message>
        <source>Click, or press the key, to tag; F2 changes the tag</source>
        <translation>Fare clic o premere il tasto per assegnare il tag; F2 cambia il tag</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>Cambia tag</translation>
    </message>
    <message>
        <source>%1 (Shift)</source>
        <translation>%1 (Shift)</translation>
    </message>
    <message>
        <source>Bank of tags: %1</source>
        <translation>Banco di tag: %1</translation>
    </message>
    <message>
        <source>New bank…</source>
        <translation>Nuovo banco…</translation>
    </message>
    <message>
        <source>Remove this bank</source>
        <translation>Rimuovi questo banco</translation>
    </message>
    <message>
        <source>New bank</source>
        <translation>Nuovo banco</translation>
    </message>
    <message>
        <source>Name of the bank</source>
        <translation>Nome del banco</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagPanel</name>
    <message>
        <source>Nothing: it stands at the top</source>
        <translation>Nulla: sta in cima</translation>
    </message>
    <message>
        <source>Other words for it, with commas between</source>
        <translation>Altre parole per indicarlo, separate da virgole</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>&amp;Sotto</translation>
    </message>
    <message>
        <source>S&amp;ynonyms</source>
        <translation>S&amp;inonimi</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>Dal nome</translation>
    </message>
    <message>
        <source>The colour that comes of the name, the same on every computer</source>
        <translation>Il colore che deriva dal nome, uguale su ogni computer</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Colore %1</translation>
    </message>
    <message>
        <source>There is no tag “%1” that it could stand below.</source>
        <translation>Non esiste un tag «%1» sotto cui possa stare.</translation>
    </message>
    <message>
        <source>A tag cannot stand below itself.</source>
        <translation>Un tag non può stare sotto sé stesso.</translation>
    </message>
    <message>
        <source>“%1” means another tag already: %2.</source>
        <translation>«%1» indica già un altro tag: %2.</translation>
    </message>
    <message>
        <source>“%1” is the tag itself.</source>
        <translation>«%1» è il tag stesso.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagTreeModel</name>
    <message>
        <source>also %1</source>
        <translation>anche %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Sinonimi</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Intervalli</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln intervallo</numerusform>
            <numerusform>%Ln intervalli</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagsPage</name>
    <message>
        <source>line %1 has no name</source>
        <translation>la riga %1 non ha un nome</translation>
    </message>
    <message>
        <source>line %1 has a name that stands above it already</source>
        <translation>la riga %1 ha un nome già presente sopra</translation>
    </message>
    <message>
        <source>line %1 has no tag above it</source>
        <translation>la riga %1 non ha un tag sopra di sé</translation>
    </message>
    <message>
        <source>All of these tags are here already.</source>
        <translation>Tutti questi tag sono già qui.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omessi: %1.</translation>
    </message>
    <message>
        <source>Import tags from indented text</source>
        <translation>Importa tag da testo rientrato</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Testo (*.txt);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Impossibile leggere %1.</translation>
    </message>
    <message>
        <source>No tag was added. Choose a file of text, one tag a line.</source>
        <translation>Nessun tag è stato aggiunto. Scegliere un file di testo, un tag per riga.</translation>
    </message>
    <message>
        <source>Export tags as indented text</source>
        <translation>Esporta tag come testo rientrato</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testo (*.txt)</translation>
    </message>
    <message>
        <source>tags.txt</source>
        <translation>tags.txt</translation>
    </message>
    <message>
        <source>The tags are written to %1.</source>
        <translation>I tag sono scritti in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Impossibile scrivere %1.</translation>
    </message>
    <message>
        <source>The tags are as they were. Choose another folder.</source>
        <translation>I tag sono come prima. Scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Find a tag by its name or a synonym</source>
        <translation>Trova un tag per nome o sinonimo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Tags as text</source>
        <translation>Tag come testo</translation>
    </message>
    <message>
        <source>Read tags from indented text, or write them to it</source>
        <translation>Leggi i tag da testo rientrato, o scrivili come tale</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show clips</source>
        <translation>Mostra clip</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nuovo tag</translation>
    </message>
    <message>
        <source>New tag below</source>
        <translation>Nuovo tag sotto</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Unisci…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importa da un file…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Esporta in un file…</translation>
    </message>
    <message>
        <source>Add the house tree</source>
        <translation>Aggiungi l&apos;albero di base</translation>
    </message>
    <message>
        <source>Add the IPTC Media Topics</source>
        <translation>Aggiungi gli IPTC Media Topics</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>%1 in uso</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Ancora nessun tag</translation>
    </message>
    <message>
        <source>Tags come into being as clips are tagged. A tree to begin with has topics, shot types, places and people.</source>
        <translation>I tag nascono assegnandoli alle clip. Un albero iniziale contiene temi, tipi di inquadratura, luoghi e persone.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 trovati</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nome del tag</translation>
    </message>
    <message>
        <source>Name of the tag below %1</source>
        <translation>Nome del tag sotto %1</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Aggiungi tag</translation>
    </message>
    <message>
        <source>There is a tag “%1” already.</source>
        <translation>Esiste già un tag «%1».</translation>
    </message>
    <message>
        <source>It is shown; drag it to where it should stand.</source>
        <translation>È mostrato; trascinarlo dove deve stare.</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Unisci tag</translation>
    </message>
    <message>
        <source>What carries “%1” carries this tag instead</source>
        <translation>Ciò che porta «%1» porta invece questo tag</translation>
    </message>
    <message>
        <source>Rushes can make one of the two: what carries “%1” carries “%2” then, and “%1” becomes a synonym of it.</source>
        <translation>Rushes può riunire i due in uno: ciò che porta «%1» porterà «%2», e «%1» ne diventa un sinonimo.</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>Unisci in «%1»</translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>Elimina tag</translation>
    </message>
    <message>
        <source>%1 carry what you delete.</source>
        <translation>Ciò che viene eliminato è su %1.</translation>
    </message>
    <message>
        <source>They lose it, on every computer that uses this library. Tags below it stay and move up. Undo brings all of it back until Rushes is closed.</source>
        <translation>Lo perdono su ogni computer che usa questa libreria. I tag sottostanti restano e salgono. Annulla ripristina tutto fino alla chiusura di Rushes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags added or changed.</source>
        <translation>
            <numerusform>%Ln tag aggiunto o modificato.</numerusform>
            <numerusform>%Ln tag aggiunti o modificati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips and ranges</source>
        <translation>
            <numerusform>%Ln clip o intervallo</numerusform>
            <numerusform>%Ln clip e intervalli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tags</source>
        <translation>
            <numerusform>Elimina %Ln tag</numerusform>
            <numerusform>Elimina %Ln tag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TemplateField</name>
    <message>
        <source>Template for names</source>
        <translation>Modello per i nomi</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TextDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>Text files of %1</source>
        <translation>File di testo di %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>Trova in questo testo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Trova in questo testo</translation>
    </message>
    <message>
        <source>Fold or unfold here</source>
        <translation>Comprimi o espandi qui</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Comprimi tutto</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Espandi tutto</translation>
    </message>
    <message>
        <source>There are no text files beside this clip: no sidecar, captions, edit list or hash list.</source>
        <translation>Accanto a questa clip non ci sono file di testo: né file collaterale, né sottotitoli, né lista di montaggio, né lista di hash.</translation>
    </message>
    <message>
        <source>This file could not be read. See whether it is still there and may be opened.</source>
        <translation>Impossibile leggere questo file. Controllare che esista ancora e si possa aprire.</translation>
    </message>
    <message>
        <source>This file is no text. Rushes does not show it.</source>
        <translation>Questo file non è un testo. Rushes non lo mostra.</translation>
    </message>
    <message>
        <source>These are the first 16 MiB of a longer file.</source>
        <translation>Questi sono i primi 16 MiB di un file più lungo.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln occorrenza</numerusform>
            <numerusform>%Ln occorrenze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TextView</name>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Griglia</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Indietro (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Avanti (Alt+Right)</translation>
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
        <translation>Limite di velocità</translation>
    </message>
    <message>
        <source>The most that all downloads together take from the network. Schedules can ask for less at some hours.</source>
        <translation>Il massimo che tutti i download insieme occupano della rete. Le pianificazioni possono richiedere meno in certi orari.</translation>
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
        <translation>Pianificazione: %1</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Pianificazioni</translation>
    </message>
    <message>
        <source>Schedules: %1</source>
        <translation>Pianificazioni: %1</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Sospendi tutti</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Riprova i non riusciti</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Limite</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>&amp;In contemporanea</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Togli i completati</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Tutti i download</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Per priorità</translation>
    </message>
    <message>
        <source>By the time needed</source>
        <translation>Per scadenza</translation>
    </message>
    <message>
        <source>Group by meeting</source>
        <translation>Raggruppa per riunione</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Altro…</translation>
    </message>
    <message>
        <source>Order of the queue: %1</source>
        <translation>Ordine della coda: %1</translation>
    </message>
    <message>
        <source>Schedules and limits</source>
        <translation>Pianificazioni e limiti</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Riprendi tutti</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation>fine: %1</translation>
    </message>
    <message>
        <source>The most that all downloads together take from the network. Schedules can ask for less at some hours.</source>
        <translation>Il massimo che tutti i download insieme occupano della rete. Le pianificazioni possono richiedere meno in certi orari.</translation>
    </message>
    <message>
        <source>How many files are fetched side by side. More than the network carries only makes each slower.</source>
        <translation>Quanti file si scaricano in parallelo. Più di quanti la rete ne regga rallentano soltanto ciascuno.</translation>
    </message>
    <message>
        <source>What is fetched first: as you put it in the list, by priority, or by the time at which it is needed.</source>
        <translation>Che cosa si scarica per primo: secondo l&apos;ordine dell&apos;elenco, per priorità o per l&apos;ora in cui serve.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferCommands</name>
    <message>
        <source>Pause or resume</source>
        <translation>Sospendi o riprendi</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Riprova ora</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Play what is here</source>
        <translation>Riproduci ciò che è qui</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Higher priority</source>
        <translation>Priorità più alta</translation>
    </message>
    <message>
        <source>Lower priority</source>
        <translation>Priorità più bassa</translation>
    </message>
    <message>
        <source>Priority and time…</source>
        <translation>Priorità e scadenza…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Make the copies again</source>
        <translation>Rifai le copie</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Scarica di nuovo</translation>
    </message>
    <message>
        <source>Resume or retry now</source>
        <translation>Riprendi o riprova ora</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Sposta</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>In cima</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>In fondo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome del file</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Il file</translation>
    </message>
    <message>
        <source>In the watch folder</source>
        <translation>Nella cartella monitorata</translation>
    </message>
    <message>
        <source>The second copy</source>
        <translation>La seconda copia</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Dettagli…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Log now</source>
        <translation>Descrivi ora</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Descrivi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Apri in un altro programma</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Apri con…</translation>
    </message>
    <message>
        <source>Move file to the wastebasket…</source>
        <translation>Sposta il file nel cestino…</translation>
    </message>
    <message>
        <source>Move files to the wastebasket…</source>
        <translation>Sposta i file nel cestino…</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferDelegate</name>
    <message>
        <source>Needed by</source>
        <translation>Serve entro</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferGroupsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Without a meeting</source>
        <translation>Senza riunione</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 di %2 completati</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 non riusciti</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 in ritardo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln download</numerusform>
            <numerusform>%Ln download</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferModel</name>
    <message>
        <source>%1 left</source>
        <translation>%1 rimanenti</translation>
    </message>
    <message>
        <source>needed %1</source>
        <translation>serve %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorità %1</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Posizione in coda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo rimanente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Che cosa si può fare</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferPane</name>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Copy the events</source>
        <translation>Copia gli eventi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>%1 all transfers</source>
        <translation>%1 tutti i trasferimenti</translation>
    </message>
    <message>
        <source>%1 now, %2</source>
        <translation>%1 ora, %2</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferWords</name>
    <message>
        <source>%1 kept</source>
        <translation>%1 conservati</translation>
    </message>
    <message>
        <source>Finished %1, %2</source>
        <translation>Completato %1, %2</translation>
    </message>
    <message>
        <source>Finished, %1</source>
        <translation>Completato, %1</translation>
    </message>
    <message>
        <source>Retry %1 of %2 now</source>
        <translation>Tentativo %1 di %2 ora</translation>
    </message>
    <message>
        <source>Retry %1 of %2 in %3</source>
        <translation>Tentativo %1 di %2 tra %3</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Il server non è raggiungibile</translation>
    </message>
    <message>
        <source>Hardly a byte came</source>
        <translation>Non arriva quasi nulla</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>La connessione è caduta</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Il server è occupato</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>Il server ha un guasto</translation>
    </message>
    <message>
        <source>The proxy lets nothing through</source>
        <translation>Il proxy blocca il passaggio</translation>
    </message>
    <message>
        <source>Another program holds the file</source>
        <translation>Un altro programma tiene il file</translation>
    </message>
    <message>
        <source>Late: there about %1</source>
        <translation>In ritardo: arrivo circa %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>entro %1</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bassa</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Pianificato</translation>
    </message>
    <message>
        <source>Today&apos;s quota is used up</source>
        <translation>La quota di oggi è esaurita</translation>
    </message>
    <message>
        <source>Metered network</source>
        <translation>Rete a consumo</translation>
    </message>
    <message>
        <source>The server asked to wait</source>
        <translation>Il server ha chiesto di attendere</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Attende %1</translation>
    </message>
    <message>
        <source>Waits for another network</source>
        <translation>Attende un&apos;altra rete</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attende</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In coda</translation>
    </message>
    <message>
        <source>Downloading, %1 parts</source>
        <translation>In download, %1 parti</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Download in corso</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verifica in corso</translation>
    </message>
    <message>
        <source>Waits for another program</source>
        <translation>Attende un altro programma</translation>
    </message>
    <message>
        <source>Giving it its name</source>
        <translation>Assegnazione del nome</translation>
    </message>
    <message>
        <source>Done and verified</source>
        <translation>Completato e verificato</translation>
    </message>
    <message>
        <source>Done, not verified by the portal</source>
        <translation>Completato, non verificato dal portale</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Sospeso dall&apos;utente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prossimo</translation>
    </message>
    <message>
        <source>%1 checked</source>
        <translation>%1 controllati</translation>
    </message>
    <message>
        <source>File set aside</source>
        <translation>File accantonato</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermato</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>size only</source>
        <translation>solo dimensione</translation>
    </message>
    <message>
        <source>Waits for sign-in</source>
        <translation>Attende l&apos;accesso</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Attende la rete</translation>
    </message>
    <message>
        <source>Waits for space</source>
        <translation>Attende spazio</translation>
    </message>
    <message>
        <source>Waits for the folder</source>
        <translation>Attende la cartella</translation>
    </message>
    <message>
        <source>Waits for the proxy</source>
        <translation>Attende il proxy</translation>
    </message>
    <message>
        <source>Waits for the proxy&apos;s sign-in</source>
        <translation>Attende l&apos;accesso al proxy</translation>
    </message>
    <message>
        <source>Failed: checksum mismatch</source>
        <translation>Non riuscito: checksum diverso</translation>
    </message>
    <message>
        <source>Failed: wrong size</source>
        <translation>Non riuscito: dimensione errata</translation>
    </message>
    <message>
        <source>Failed: withdrawn by the portal</source>
        <translation>Non riuscito: ritirato dal portale</translation>
    </message>
    <message>
        <source>Failed: under embargo</source>
        <translation>Non riuscito: sotto embargo</translation>
    </message>
    <message>
        <source>Failed: not on the portal</source>
        <translation>Non riuscito: non sul portale</translation>
    </message>
    <message>
        <source>Failed: a web page came</source>
        <translation>Non riuscito: è arrivata una pagina web</translation>
    </message>
    <message>
        <source>Failed: too many tries</source>
        <translation>Non riuscito: troppi tentativi</translation>
    </message>
    <message>
        <source>Failed: server not trusted</source>
        <translation>Non riuscito: server non attendibile</translation>
    </message>
    <message>
        <source>Failed: unusable answer</source>
        <translation>Non riuscito: risposta inutilizzabile</translation>
    </message>
    <message>
        <source>The file&apos;s bytes are not those that the portal published. Rushes set the file aside and did not give it its name. Download it again.</source>
        <translation>I byte del file non sono quelli pubblicati dal portale. Rushes ha accantonato il file e non gli ha dato il suo nome. Scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>The portal sends another number of bytes than it published. Rushes stopped. Download it again later, or choose another rendition.</source>
        <translation>Il portale invia un numero di byte diverso da quello pubblicato. Rushes si è fermato. Scaricarlo di nuovo più tardi o scegliere un&apos;altra versione.</translation>
    </message>
    <message>
        <source>The portal has withdrawn this file. Rushes stopped. Remove it, or ask the portal&apos;s desk.</source>
        <translation>Il portale ha ritirato questo file. Rushes si è fermato. Rimuoverlo o rivolgersi al desk del portale.</translation>
    </message>
    <message>
        <source>The portal does not give this file out yet. Rushes stopped. Download it again after the embargo.</source>
        <translation>Il portale non rilascia ancora questo file. Rushes si è fermato. Scaricarlo di nuovo dopo l&apos;embargo.</translation>
    </message>
    <message>
        <source>The portal no longer has a file at this place. Refresh the catalogue and queue the video again.</source>
        <translation>Il portale non ha più un file in questo punto. Aggiornare il catalogo e rimettere in coda il video.</translation>
    </message>
    <message>
        <source>A web page came in place of the file, as from a network that wants a sign-in of its own. Open a web page, sign in there, then download again.</source>
        <translation>Al posto del file è arrivata una pagina web, come da una rete che richiede un proprio accesso. Aprire una pagina web, accedere lì, poi scaricare di nuovo.</translation>
    </message>
    <message>
        <source>The connection broke again and again without a byte gained. What is on disk is kept. Retry when the network is better.</source>
        <translation>La connessione è caduta più volte senza alcun byte in più. Ciò che è su disco viene conservato. Riprovare quando la rete è migliore.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so Rushes took nothing from it and sent it nothing. What is wrong with its certificate is in the details: tell the people who run the portal.</source>
        <translation>Il server non ha potuto provare la propria identità, quindi Rushes non ha accettato né inviato nulla. Il problema del certificato è nei dettagli: segnalarlo a chi gestisce il portale.</translation>
    </message>
    <message>
        <source>The server&apos;s answers do not fit together, so Rushes did not use them. Its words are in the details.</source>
        <translation>Le risposte del server non sono coerenti, quindi Rushes non le ha usate. Il loro testo è nei dettagli.</translation>
    </message>
    <message>
        <source>The portal gives this file only to those who are signed in. Rushes keeps what is on disk. Sign in, and it goes on by itself.</source>
        <translation>Il portale dà questo file solo a chi ha effettuato l&apos;accesso. Rushes conserva ciò che è su disco. Dopo l&apos;accesso riprende da sé.</translation>
    </message>
    <message>
        <source>The portal cannot be reached. Rushes keeps what is on disk, and tries again every five minutes and when the network is back. You can try now.</source>
        <translation>Il portale non è raggiungibile. Rushes conserva ciò che è su disco e riprova ogni cinque minuti e al ritorno della rete. È possibile provare ora.</translation>
    </message>
    <message>
        <source>The disk has no room for the file. Rushes keeps what is on disk. Make room, and it goes on by itself.</source>
        <translation>Sul disco non c&apos;è posto per il file. Rushes conserva ciò che è su disco. Liberando spazio riprende da sé.</translation>
    </message>
    <message>
        <source>The folder takes no files. Rushes keeps what is on disk. Connect its drive or make it writable, and it goes on by itself.</source>
        <translation>La cartella non accetta file. Rushes conserva ciò che è su disco. Collegando la sua unità o rendendola scrivibile riprende da sé.</translation>
    </message>
    <message>
        <source>The proxy lets nothing through. Rushes keeps what is on disk and tries again every five minutes. Choose another proxy, or none, and it goes on at once.</source>
        <translation>Il proxy blocca il passaggio. Rushes conserva ciò che è su disco e riprova ogni cinque minuti. Scegliendo un altro proxy, o nessuno, riprende subito.</translation>
    </message>
    <message>
        <source>The proxy lets nobody through without a name and a password. Rushes keeps what is on disk and does not ask the proxy again. Enter them, and it goes on at once.</source>
        <translation>Il proxy non lascia passare nessuno senza nome e password. Rushes conserva ciò che è su disco e non interroga più il proxy. Inserendoli riprende subito.</translation>
    </message>
    <message>
        <source>The file is whole, but another program holds it. Rushes tries again by itself to give it its name. Close the file there.</source>
        <translation>Il file è completo, ma un altro programma lo tiene. Rushes riprova da sé a dargli il suo nome. Chiudere il file in quel programma.</translation>
    </message>
    <message>
        <source>Rushes keeps what is on disk and tries again by itself. R tries now.</source>
        <translation>Rushes conserva ciò che è su disco e riprova da sé. R riprova ora.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The portal published no checksum, so Rushes compared the size only. The SHA-256 of what came is kept: ask the portal&apos;s desk for theirs.</source>
        <translation>Il portale non ha pubblicato un checksum, quindi Rushes ha confrontato solo la dimensione. Lo SHA-256 di ciò che è arrivato viene conservato: chiedere il loro al desk del portale.</translation>
    </message>
    <message>
        <source>The week&apos;s schedule pauses the queue now. Rushes goes on by itself when its time comes. Change the schedule to go on now.</source>
        <translation>La pianificazione settimanale ora sospende la coda. Rushes riprende da sé quando è il momento. Modificare la pianificazione per riprendere ora.</translation>
    </message>
    <message>
        <source>The bytes of today&apos;s quota are used up. Rushes goes on by itself tomorrow. Raise the quota to go on now.</source>
        <translation>I byte della quota di oggi sono esauriti. Rushes riprende da sé domani. Aumentare la quota per riprendere ora.</translation>
    </message>
    <message>
        <source>The network is paid by the byte. Rushes goes on by itself on another one. Allow metered networks to go on now.</source>
        <translation>La rete si paga a consumo. Rushes riprende da sé su un&apos;altra rete. Consentire le reti a consumo per riprendere ora.</translation>
    </message>
    <message>
        <source>The server asked everybody to wait. Rushes goes on by itself when that time is over.</source>
        <translation>Il server ha chiesto a tutti di attendere. Rushes riprende da sé trascorso quel tempo.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Accedi…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Mostra la sua cartella</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Riprova ora</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Scarica di nuovo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransportBar</name>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muto</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Riproduci (Space)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Space)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Volume, muted</source>
        <translation>Volume, muto</translation>
    </message>
    <message>
        <source>Volume, %1</source>
        <translation>Volume, %1</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Esci da schermo intero (Esc)</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Schermo intero (F11)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Esci da schermo intero</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
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
        <translation>File</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Che cosa ne sarà</translation>
    </message>
    <message>
        <source>To the wastebasket, %1</source>
        <translation>Nel cestino, %1</translation>
    </message>
    <message>
        <source>Move files to the wastebasket</source>
        <translation>Sposta file nel cestino</translation>
    </message>
    <message>
        <source>None of these files can be moved to the wastebasket.</source>
        <translation>Nessuno di questi file si può spostare nel cestino.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files with %1 to the wastebasket?</source>
        <translation>
            <numerusform>Spostare %Ln file (%1) nel cestino?</numerusform>
            <numerusform>Spostare %Ln file (%1) nel cestino?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions and sidecars beside them go with them.</source>
        <translation>
            <numerusform>%Ln file di sottotitoli o collaterale accanto viene spostato insieme.</numerusform>
            <numerusform>%Ln file di sottotitoli e collaterali accanto vengono spostati insieme.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clips and what is logged on them stay in the library. Undo brings the files back.</source>
        <translation>Le clip e ciò che vi è descritto restano nella libreria. L&apos;operazione si può annullare in seguito: i file tornano al loro posto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are left alone.</source>
        <translation>
            <numerusform>%Ln file non viene toccato.</numerusform>
            <numerusform>%Ln file non vengono toccati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files</source>
        <translation>
            <numerusform>Sposta %Ln file</numerusform>
            <numerusform>Sposta %Ln file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Brings back how it was before (Ctrl+Z)</source>
        <translation>Ripristina lo stato precedente (Ctrl+Z)</translation>
    </message>
    <message>
        <source>%1 %2 on disk stay until this bar goes.</source>
        <translation>%1 %2 su disco restano finché questa barra è visibile.</translation>
    </message>
    <message>
        <source>%1 Ctrl+Z takes it back</source>
        <translation>%1 Ctrl+Z annulla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were taken off the queue.</source>
        <translation>
            <numerusform>%Ln download è stato tolto dalla coda.</numerusform>
            <numerusform>%Ln download sono stati tolti dalla coda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were moved.</source>
        <translation>
            <numerusform>%Ln download è stato spostato.</numerusform>
            <numerusform>%Ln download sono stati spostati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were paused.</source>
        <translation>
            <numerusform>%Ln download è stato sospeso.</numerusform>
            <numerusform>%Ln download sono stati sospesi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads go on.</source>
        <translation>
            <numerusform>%Ln download riprende.</numerusform>
            <numerusform>%Ln download riprendono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads have other wishes.</source>
        <translation>
            <numerusform>%Ln download ha altre richieste.</numerusform>
            <numerusform>%Ln download hanno altre richieste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Downloads</source>
        <translation>
            <numerusform>Rimozione di %Ln download</numerusform>
            <numerusform>Rimozione di %Ln download</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Downloads</source>
        <translation>
            <numerusform>Spostamento di %Ln download</numerusform>
            <numerusform>Spostamento di %Ln download</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln Downloads</source>
        <translation>
            <numerusform>Sospensione di %Ln download</numerusform>
            <numerusform>Sospensione di %Ln download</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln Downloads</source>
        <translation>
            <numerusform>Ripresa di %Ln download</numerusform>
            <numerusform>Ripresa di %Ln download</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change Wishes of %Ln Downloads</source>
        <translation>
            <numerusform>Modifica delle richieste di %Ln download</numerusform>
            <numerusform>Modifica delle richieste di %Ln download</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were not put back: the same files are queued again.</source>
        <translation>
            <numerusform>%Ln download non è stato rimesso: lo stesso file è di nuovo in coda.</numerusform>
            <numerusform>%Ln download non sono stati rimessi: gli stessi file sono di nuovo in coda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::UpdatedPage</name>
    <message>
        <source>Your password has been updated</source>
        <translation>La password è stata aggiornata</translation>
    </message>
    <message>
        <source>Sign in with the new password to return to where you were. Your queue is unchanged.</source>
        <translation>Accedere con la nuova password per tornare al punto di prima. La coda è invariata.</translation>
    </message>
    <message>
        <source>Every device has been signed out.</source>
        <translation>Tutti i dispositivi sono stati disconnessi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoCommands</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome del file</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crediti</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Condizioni d&apos;uso</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln videos</source>
        <translation>
            <numerusform>Scarica %Ln video</numerusform>
            <numerusform>Scarica %Ln video</numerusform>
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
        <translation>Utilizzo</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>The portal offers no file of this video yet.</source>
        <translation>Il portale non offre ancora file di questo video.</translation>
    </message>
    <message>
        <source>Play the preview</source>
        <translation>Riproduci l&apos;anteprima</translation>
    </message>
    <message>
        <source>Copy the shot list</source>
        <translation>Copia la shot list</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>Shot list</translation>
    </message>
    <message>
        <source>Download the chosen rendition (D)</source>
        <translation>Scarica la versione scelta (D)</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>predefinita: %1</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Crediti: %1</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Scarica %1</translation>
    </message>
    <message>
        <source>What you may do with the pictures and whom to name, as the portal says. Before the end of an embargo nothing may be shown.</source>
        <translation>Che cosa è consentito fare con le immagini e chi va citato, secondo il portale. Prima della fine di un embargo non si può mostrare nulla.</translation>
    </message>
    <message>
        <source>The files that the portal has of this video. The house profile chooses one of them; choose another here and download that.</source>
        <translation>I file che il portale offre per questo video. Il profilo dell&apos;emittente ne sceglie uno; qui se ne può scegliere un altro e scaricare quello.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoModel</name>
    <message>
        <source>Being read</source>
        <translation>Lettura in corso</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoScrub</name>
    <message>
        <source>Later picture of the video, on its card</source>
        <translation>Immagine successiva del video, sulla sua scheda</translation>
    </message>
    <message>
        <source>Earlier picture of the video, on its card</source>
        <translation>Immagine precedente del video, sulla sua scheda</translation>
    </message>
    <message>
        <source>The portal has no storyboard of this video</source>
        <translation>Il portale non ha uno storyboard di questo video</translation>
    </message>
    <message>
        <source>The pictures of this video could not be fetched from the portal</source>
        <translation>Non è stato possibile ottenere dal portale le immagini di questo video</translation>
    </message>
    <message>
        <source>The picture at %1</source>
        <translation>L&apos;immagine a %1</translation>
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
        <translation>Immagine del video</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideosPage</name>
    <message>
        <source>Videos</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Search the videos: words, place:, tag:, date:, duration:</source>
        <translation>Cerca tra i video: parole, place:, tag:, date:, duration:</translation>
    </message>
    <message>
        <source>Not in library</source>
        <translation>Non nella libreria</translation>
    </message>
    <message>
        <source>With shot list</source>
        <translation>Con shot list</translation>
    </message>
    <message>
        <source>Broadcast quality</source>
        <translation>Qualità broadcast</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Dal più recente</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Dal meno recente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Per durata decrescente</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Per dimensione decrescente</translation>
    </message>
    <message>
        <source>Download best</source>
        <translation>Scarica la migliore</translation>
    </message>
    <message>
        <source>Choose rendition</source>
        <translation>Scegli versione</translation>
    </message>
    <message>
        <source>Play the preview</source>
        <translation>Riproduci l&apos;anteprima</translation>
    </message>
    <message>
        <source>Preview on the full screen</source>
        <translation>Anteprima a schermo intero</translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>Ancora nessun video</translation>
    </message>
    <message>
        <source>The catalogue has not been read from the portal so far. It is kept on this computer once it has been.</source>
        <translation>Il catalogo non è ancora stato letto dal portale. Dopo la lettura viene conservato su questo computer.</translation>
    </message>
    <message>
        <source>No videos match</source>
        <translation>Nessun video corrispondente</translation>
    </message>
    <message>
        <source>Show all videos</source>
        <translation>Mostra tutti i video</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos of this portal are on this computer</source>
        <translation>
            <numerusform>%Ln video di questo portale è su questo computer</numerusform>
            <numerusform>%Ln video di questo portale sono su questo computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln video</numerusform>
            <numerusform>%Ln video</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos selected</source>
        <translation>
            <numerusform>%Ln video selezionato</numerusform>
            <numerusform>%Ln video selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out videos whose files are in your library already.</source>
        <translation>Esclude i video i cui file sono già nella libreria.</translation>
    </message>
    <message>
        <source>Leaves out videos of which the portal tells no shots.</source>
        <translation>Esclude i video di cui il portale non indica le inquadrature.</translation>
    </message>
    <message>
        <source>Leaves out videos of which the portal has only small files, or none yet.</source>
        <translation>Esclude i video di cui il portale ha solo file piccoli o ancora nessuno.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::WishDialog</name>
    <message>
        <source>&amp;Needed by</source>
        <translation>&amp;Serve entro</translation>
    </message>
    <message>
        <source>Priority and time</source>
        <translation>Priorità e scadenza</translation>
    </message>
    <message>
        <source>Time by which it is needed</source>
        <translation>Ora entro cui serve</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorità</translation>
    </message>
    <message>
        <source>What is needed first comes first where the queue goes by time. Rushes says when a file will be late.</source>
        <translation>Ciò che serve prima viene prima quando la coda procede per scadenza. Rushes segnala se un file arriverà in ritardo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln downloads</source>
        <translation>
            <numerusform>Applica a %Ln download</numerusform>
            <numerusform>Applica a %Ln download</numerusform>
        </translation>
    </message>
    <message>
        <source>What has a higher priority is fetched first where the queue goes by priority.</source>
        <translation>Ciò che ha priorità più alta si scarica per primo, se la coda segue la priorità.</translation>
    </message>
    <message>
        <source>Gives these downloads a time, such as when they go on air. Rushes warns when a file will come later.</source>
        <translation>Assegna a questi download un orario, per esempio quello della messa in onda. Rushes avvisa se un file arriverà più tardi.</translation>
    </message>
    <message>
        <source>The time by which the files are needed, by the clock of this computer.</source>
        <translation>L&apos;ora entro cui servono i file, secondo l&apos;orologio di questo computer.</translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Words</name>
    <message>
        <source>The file is named for a day on which the event was not.</source>
        <translation>Il nome del file indica un giorno in cui l&apos;evento non si è svolto.</translation>
    </message>
    <message>
        <source>The file is named for another day than the portal lists it under.</source>
        <translation>Il nome del file indica un giorno diverso da quello indicato dal portale.</translation>
    </message>
    <message>
        <source>It was published before the event.</source>
        <translation>È stato pubblicato prima dell&apos;evento.</translation>
    </message>
    <message>
        <source>It was published more than two months after the event.</source>
        <translation>È stato pubblicato più di due mesi dopo l&apos;evento.</translation>
    </message>
    <message>
        <source>It says that it was published after Rushes read it, so one of the clocks is wrong.</source>
        <translation>Risulta pubblicato dopo che Rushes l&apos;ha letto, quindi uno degli orologi è sbagliato.</translation>
    </message>
    <message>
        <source>shown by news of the meeting</source>
        <translation>mostrato nelle notizie della riunione</translation>
    </message>
    <message>
        <source>same file stem</source>
        <translation>stessa radice del nome del file</translation>
    </message>
    <message>
        <source>date and title</source>
        <translation>data e titolo</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>stesso giorno</translation>
    </message>
    <message>
        <source>similar title</source>
        <translation>titolo simile</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ritirato</translation>
    </message>
    <message>
        <source>The portal took it back on %1. It is shown as it was.</source>
        <translation>Il portale l&apos;ha ritirato il %1. È mostrato com&apos;era.</translation>
    </message>
    <message>
        <source>Dates differ</source>
        <translation>Le date differiscono</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>evento %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>pubblicato %1</translation>
    </message>
    <message>
        <source>file name %1</source>
        <translation>nome del file %1</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>rilevato %1</translation>
    </message>
    <message>
        <source>likely: %1</source>
        <translation>probabile: %1</translation>
    </message>
    <message>
        <source>possible: %1</source>
        <translation>possibile: %1</translation>
    </message>
    <message>
        <source>a shot without a name</source>
        <translation>un&apos;inquadratura senza nome</translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation>Edit decision list (EDL)</translation>
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
        <translation>Tabella (CSV)</translation>
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
        <translation>Shot list</translation>
    </message>
    <message>
        <source>Credits sheet</source>
        <translation>Scheda crediti</translation>
    </message>
    <message>
        <source>Shot list on paper (PDF)</source>
        <translation>Shot list su carta (PDF)</translation>
    </message>
    <message>
        <source>CMX 3600, notes and tags as comments</source>
        <translation>CMX 3600, note e tag come commenti</translation>
    </message>
    <message>
        <source>A log for Avid, one row a shot</source>
        <translation>Un log per Avid, una riga per inquadratura</translation>
    </message>
    <message>
        <source>For Premiere and Resolve, tags as markers</source>
        <translation>Per Premiere e Resolve, tag come marcatori</translation>
    </message>
    <message>
        <source>1.11, notes as markers, tags as key words</source>
        <translation>1.11, note come marcatori, tag come parole chiave</translation>
    </message>
    <message>
        <source>All data kept</source>
        <translation>Tutti i dati conservati</translation>
    </message>
    <message>
        <source>One line a shot, for spreadsheets</source>
        <translation>Una riga per inquadratura, per fogli di calcolo</translation>
    </message>
    <message>
        <source>Notes as chapters for players</source>
        <translation>Note come capitoli per i player</translation>
    </message>
    <message>
        <source>Notes as subtitles</source>
        <translation>Note come sottotitoli</translation>
    </message>
    <message>
        <source>Notes as subtitles for broadcast</source>
        <translation>Note come sottotitoli per il broadcast</translation>
    </message>
    <message>
        <source>Plain text, as the editor shows it</source>
        <translation>Testo semplice, come lo mostra l&apos;editor</translation>
    </message>
    <message>
        <source>Who is to be named, on which terms</source>
        <translation>Chi va citato, a quali condizioni</translation>
    </message>
    <message>
        <source>Pages to print or to send on</source>
        <translation>Pagine da stampare o inoltrare</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>The format has no numbers for so many shots; some programs read only the first ones</source>
        <translation>Il formato non ha numeri per così tante inquadrature; alcuni programmi leggono solo le prime</translation>
    </message>
    <message>
        <source>There is a file %1 already. Rushes left it as it is. Choose another name, or say that it may be replaced.</source>
        <translation>Esiste già un file %1. Rushes l&apos;ha lasciato com&apos;è. Scegliere un altro nome o indicare che si può sostituire.</translation>
    </message>
    <message>
        <source>%1 could not be printed. Nothing was left behind. The program rushes-print, which comes with the window, is needed for it.</source>
        <translation>Impossibile stampare %1. Non è rimasto nulla. Occorre il programma rushes-print, fornito con la finestra.</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was left behind. See whether the folder is there, may be written and has room.</source>
        <translation>Impossibile scrivere %1. Non è rimasto nulla. Controllare che la cartella esista, sia scrivibile e abbia spazio.</translation>
    </message>
    <message>
        <source> from line %1 on</source>
        <translation> dalla riga %1 in poi</translation>
    </message>
    <message>
        <source>%1 could not be read. See whether it is there and may be opened.</source>
        <translation>Impossibile leggere %1. Controllare che esista e si possa aprire.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB, which no list of shots is. Rushes did not read it.</source>
        <translation>%1 supera i 64 MiB, più di qualsiasi lista di inquadrature. Rushes non l&apos;ha letto.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Nothing was changed. Ask for it once more.</source>
        <translation>Impossibile leggere %1%2. Non è cambiato nulla. Richiederlo di nuovo.</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>riga %1, %2</translation>
    </message>
    <message>
        <source>time guessed</source>
        <translation>tempo stimato</translation>
    </message>
    <message>
        <source>end guessed</source>
        <translation>fine stimata</translation>
    </message>
    <message>
        <source>begins before the shot above</source>
        <translation>inizia prima dell&apos;inquadratura precedente</translation>
    </message>
    <message>
        <source>goes beyond the clip</source>
        <translation>va oltre la clip</translation>
    </message>
    <message>
        <source>numbers are not in order</source>
        <translation>numeri non in ordine</translation>
    </message>
    <message>
        <source>speaker unclear</source>
        <translation>chi parla non è chiaro</translation>
    </message>
    <message>
        <source>second choice</source>
        <translation>secondo formato preferito</translation>
    </message>
    <message>
        <source>third choice</source>
        <translation>terzo formato preferito</translation>
    </message>
    <message>
        <source>fourth choice</source>
        <translation>quarto formato preferito</translation>
    </message>
    <message>
        <source>%1 choice</source>
        <translation>%1 formato preferito</translation>
    </message>
    <message>
        <source>nothing of the house profile here, so the best there is, %1</source>
        <translation>qui nulla del profilo dell&apos;emittente, quindi il meglio disponibile, %1</translation>
    </message>
    <message>
        <source>the house profile&apos;s first choice</source>
        <translation>il primo formato preferito del profilo dell&apos;emittente</translation>
    </message>
    <message>
        <source>no %1 here, so the %2, %3</source>
        <translation>qui manca %1, quindi il %2, %3</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>A format is missing at character %1. Formats stand between commas, as in “MXF XDCAM HD422 1080i50, else ProRes”.</source>
        <translation>Manca un formato al carattere %1. I formati stanno tra virgole, come in «MXF XDCAM HD422 1080i50, else ProRes».</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no format that Rushes knows. A format is a container (MXF, MOV, MP4), a codec (XDCAM HD422, ProRes, H.264; any other as codec:NAME), a raster (1080i50, 720p50, 1920x1080) or a least bit rate (&gt;=50Mb/s).</source>
        <translation>«%1» al carattere %2 non è un formato noto a Rushes. Un formato è un contenitore (MXF, MOV, MP4), un codec (XDCAM HD422, ProRes, H.264; ogni altro come codec:NAME), un raster (1080i50, 720p50, 1920x1080) o un bit rate minimo (&gt;=50Mb/s).</translation>
    </message>
    <message>
        <source>“%1” at character %2 says again what this format has said already. A comma begins the next format.</source>
        <translation>«%1» al carattere %2 ripete ciò che questo formato ha già indicato. Una virgola inizia il formato successivo.</translation>
    </message>
    <message>
        <source>A house profile has at most %1 formats.</source>
        <translation>Un profilo dell&apos;emittente ha al massimo %1 formati.</translation>
    </message>
    <message>
        <source>No coverage</source>
        <translation>Nessuna copertura</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>il titolo</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>la data</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>il luogo</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>il testo</translation>
    </message>
    <message>
        <source>the caption</source>
        <translation>la didascalia</translation>
    </message>
    <message>
        <source>the credit</source>
        <translation>i crediti</translation>
    </message>
    <message>
        <source>the usage terms</source>
        <translation>le condizioni d&apos;uso</translation>
    </message>
    <message>
        <source>the embargo</source>
        <translation>l&apos;embargo</translation>
    </message>
    <message>
        <source>the shot list</source>
        <translation>la shot list</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>il file stesso</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corretto</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 il %2</translation>
    </message>
    <message>
        <source>Its portal withdrew this</source>
        <translation>Ritirato dal suo portale</translation>
    </message>
    <message>
        <source>Its portal corrected this</source>
        <translation>Corretto dal suo portale</translation>
    </message>
    <message>
        <source>Its portal corrected %1</source>
        <translation>Il suo portale ha corretto %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Corretto: %1</translation>
    </message>
    <message>
        <source>Withdrawn by the portal</source>
        <translation>Ritirato dal portale</translation>
    </message>
    <message>
        <source>Published again</source>
        <translation>Pubblicato di nuovo</translation>
    </message>
    <message>
        <source>Published again, corrected: %1</source>
        <translation>Pubblicato di nuovo, corretto: %1</translation>
    </message>
    <message>
        <source>Queued as wished for: %1</source>
        <translation>Messo in coda come richiesto: %1</translation>
    </message>
    <message>
        <source>Published as wished for: %1</source>
        <translation>Pubblicato come richiesto: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1º</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1º</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1º</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1º</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titolo</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descrizione</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crediti</translation>
    </message>
    <message>
        <source>usage terms</source>
        <translation>condizioni d&apos;uso</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>riunione</translation>
    </message>
    <message>
        <source>place</source>
        <translation>luogo</translation>
    </message>
    <message>
        <source>country</source>
        <translation>paese</translation>
    </message>
    <message>
        <source>recording date</source>
        <translation>data di ripresa</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>valutazione</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>%1: “%2” in the library, “%3” in the sidecar</source>
        <translation>%1: «%2» nella libreria, «%3» nel file collaterale</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>proprio ora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min fa</numerusform>
            <numerusform>%Ln min fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln h fa</numerusform>
            <numerusform>%Ln h fa</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
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
        <translation>circa %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Portal in use</source>
        <translation>Portale in uso</translation>
    </message>
    <message>
        <source>Press portals</source>
        <translation>Portali stampa</translation>
    </message>
    <message>
        <source>The demo portal among them</source>
        <translation>Incluso il portale demo</translation>
    </message>
    <message>
        <source>Folder of finished files</source>
        <translation>Cartella dei file completati</translation>
    </message>
    <message>
        <source>Folder of second copies</source>
        <translation>Cartella delle seconde copie</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Cartella monitorata</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>Nomi dei file</translation>
    </message>
    <message>
        <source>Folders by portal and role</source>
        <translation>Cartelle per portale e ruolo</translation>
    </message>
    <message>
        <source>House profile</source>
        <translation>Profilo dell&apos;emittente</translation>
    </message>
    <message>
        <source>Order of downloads</source>
        <translation>Ordine dei download</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Download in contemporanea</translation>
    </message>
    <message>
        <source>Downloads at once from one server</source>
        <translation>Download in contemporanea dallo stesso server</translation>
    </message>
    <message>
        <source>Connections for one file</source>
        <translation>Connessioni per un file</translation>
    </message>
    <message>
        <source>Speed limit, bytes per second</source>
        <translation>Limite di velocità, byte al secondo</translation>
    </message>
    <message>
        <source>Bytes a day</source>
        <translation>Byte al giorno</translation>
    </message>
    <message>
        <source>Windows of the week</source>
        <translation>Finestre della settimana</translation>
    </message>
    <message>
        <source>Pace outside of the windows</source>
        <translation>Velocità fuori dalle finestre</translation>
    </message>
    <message>
        <source>Pause while the network is paid by the byte</source>
        <translation>Sospendi se la rete si paga a consumo</translation>
    </message>
    <message>
        <source>Keep the computer awake while bytes come</source>
        <translation>Tieni attivo il computer mentre arrivano byte</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>XMP sidecars beside clips</source>
        <translation>File collaterali XMP accanto alle clip</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Chiaro o scuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Banks of tag keys</source>
        <translation>Banchi dei tasti tag</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>predefinito</translation>
    </message>
    <message>
        <source>The file could not be read, and nothing was changed. Check that it is there and that you may read it.</source>
        <translation>Impossibile leggere il file; non è cambiato nulla. Controllare che esista e di avere il permesso di leggerlo.</translation>
    </message>
    <message>
        <source>The file is larger than any settings are, and nothing was changed. Choose a file that Rushes has exported.</source>
        <translation>Il file è troppo grande per contenere impostazioni; non è cambiato nulla. Scegliere un file esportato da Rushes.</translation>
    </message>
    <message>
        <source>The file is no JSON that can be relied on, and nothing was changed. It may be cut: export the settings again.</source>
        <translation>Il file non è un JSON affidabile; non è cambiato nulla. Potrebbe essere troncato: esportare di nuovo le impostazioni.</translation>
    </message>
    <message>
        <source>The file is JSON, but it has no settings of Rushes. Nothing was changed.</source>
        <translation>Il file è JSON, ma non contiene impostazioni di Rushes. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>The file was written by a newer Rushes, and nothing was changed. Update this one first.</source>
        <translation>Il file è stato scritto da un Rushes più recente; non è cambiato nulla. Aggiornare prima questo.</translation>
    </message>
    <message>
        <source>The file could not be written. Check that the folder is there, can be written to and has space.</source>
        <translation>Impossibile scrivere il file. Controllare che la cartella esista, sia scrivibile e abbia spazio.</translation>
    </message>
    <message>
        <source>It cannot be written. Rushes left it as it is; see whether the folder may be written and has room, then try again.</source>
        <translation>Impossibile scriverlo. Rushes l&apos;ha lasciato com&apos;è; controllare che la cartella sia scrivibile e abbia spazio, poi riprovare.</translation>
    </message>
    <message>
        <source>It is no XMP that can be read. Rushes left it as it is; mend it, or move it away and a new one is written.</source>
        <translation>Non è un XMP leggibile. Rushes l&apos;ha lasciato com&apos;è; ripararlo, oppure spostarlo e ne verrà scritto uno nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are of clips whose frame rate is not known; they are counted at 25 fps</source>
        <translation>
            <numerusform>%Ln inquadratura è di una clip con frequenza fotogrammi non nota; è contata a 25 fps</numerusform>
            <numerusform>%Ln inquadrature sono di clip con frequenza fotogrammi non nota; sono contate a 25 fps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are of files without timecode; they are counted from 00:00:00:00</source>
        <translation>
            <numerusform>%Ln inquadratura è di un file senza timecode; è contata da 00:00:00:00</numerusform>
            <numerusform>%Ln inquadrature sono di file senza timecode; sono contate da 00:00:00:00</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots have another frame rate than the sequence; their lengths there are rounded to whole frames</source>
        <translation>
            <numerusform>%Ln inquadratura ha una frequenza fotogrammi diversa dalla sequenza; lì la sua durata è arrotondata a fotogrammi interi</numerusform>
            <numerusform>%Ln inquadrature hanno una frequenza fotogrammi diversa dalla sequenza; lì le loro durate sono arrotondate a fotogrammi interi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were written shorter or with other letters, as the format demands</source>
        <translation>
            <numerusform>%Ln nome è stato abbreviato o scritto con altre lettere, come richiede il formato</numerusform>
            <numerusform>%Ln nomi sono stati abbreviati o scritti con altre lettere, come richiede il formato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>La nota di %Ln inquadratura non ha posto in questo formato</numerusform>
            <numerusform>Le note di %Ln inquadrature non hanno posto in questo formato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>I tag di %Ln inquadratura non hanno posto in questo formato</numerusform>
            <numerusform>I tag di %Ln inquadrature non hanno posto in questo formato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ratings of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>La valutazione di %Ln inquadratura non ha posto in questo formato</numerusform>
            <numerusform>Le valutazioni di %Ln inquadrature non hanno posto in questo formato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credits and usage terms of %Ln shots have no place in this format; the credits sheet has them</source>
        <translation>
            <numerusform>Crediti e condizioni d&apos;uso di %Ln inquadratura non hanno posto in questo formato; sono nella scheda crediti</numerusform>
            <numerusform>Crediti e condizioni d&apos;uso di %Ln inquadrature non hanno posto in questo formato; sono nella scheda crediti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reels of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>La bobina di %Ln inquadratura non ha posto in questo formato</numerusform>
            <numerusform>Le bobine di %Ln inquadrature non hanno posto in questo formato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln files of it</source>
        <translation>
            <numerusform>Ne è già presente %Ln file</numerusform>
            <numerusform>Ne sono già presenti %Ln file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln stella</numerusform>
            <numerusform>%Ln stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is none of one. </source>
        <translation>La riga %1 non appartiene a un elenco di questo tipo. </translation>
    </message>
    <message>
        <source>%1 is not a list of shots that Rushes reads. %2Nothing was changed. It reads EDL, Final Cut Pro 7 XML, OpenTimelineIO, CSV with our columns, and shot lists.</source>
        <translation>%1 non è un elenco di inquadrature che Rushes sa leggere. %2Non è cambiato nulla. Rushes legge EDL, Final Cut Pro 7 XML, OpenTimelineIO, CSV con le colonne di Rushes e shot list.</translation>
    </message>
    <message>
        <source>An EDL has no place for notes and tags: they are read from its comments. Ratings and rights are never in it.</source>
        <translation>Un EDL non ha posto per note e tag: si leggono dai commenti. Valutazioni e diritti non vi sono mai contenuti.</translation>
    </message>
    <message>
        <source>Notes are read from descriptions, tags from markers. Ratings and rights are never in this format.</source>
        <translation>Le note si leggono dalle descrizioni, i tag dai marcatori. Valutazioni e diritti non sono mai contenuti in questo formato.</translation>
    </message>
    <message>
        <source>Notes are read where Rushes wrote them, tags from markers. Ratings and rights are not read.</source>
        <translation>Le note si leggono dove le ha scritte Rushes, i tag dai marcatori. Valutazioni e diritti non vengono letti.</translation>
    </message>
    <message>
        <source>Columns that Rushes does not know are not read, nor are ratings and rights.</source>
        <translation>Le colonne che Rushes non conosce non vengono lette, e nemmeno valutazioni e diritti.</translation>
    </message>
    <message>
        <source>Ratings, sections and remarks have no place in a range: they stay in the file.</source>
        <translation>Valutazioni, sezioni e osservazioni non hanno posto in un intervallo: restano nel file.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of sound alone are no shots.</source>
        <translation>
            <numerusform>%Ln evento di solo audio non è un&apos;inquadratura.</numerusform>
            <numerusform>%Ln eventi di solo audio non sono inquadrature.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln effects, transitions or speeds are not kept; their shots are.</source>
        <translation>
            <numerusform>%Ln effetto, transizione o variazione di velocità non viene conservato; la sua inquadratura sì.</numerusform>
            <numerusform>%Ln effetti, transizioni o variazioni di velocità non vengono conservati; le loro inquadrature sì.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ratings of %Ln shots are not kept.</source>
        <translation>
            <numerusform>La valutazione di %Ln inquadratura non viene conservata.</numerusform>
            <numerusform>Le valutazioni di %Ln inquadrature non vengono conservate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections are not kept.</source>
        <translation>
            <numerusform>%Ln sezione non viene conservata.</numerusform>
            <numerusform>%Ln sezioni non vengono conservate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines cannot be read as shots: %1.</source>
        <translation>
            <numerusform>%Ln riga non si può leggere come inquadratura: %1.</numerusform>
            <numerusform>%Ln righe non si possono leggere come inquadrature: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>By path</source>
        <translation>Per percorso</translation>
    </message>
    <message>
        <source>By file name and timecode</source>
        <translation>Per nome file e timecode</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>Per nome file</translation>
    </message>
    <message>
        <source>By title and timecode</source>
        <translation>Per titolo e timecode</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Per titolo</translation>
    </message>
    <message>
        <source>By reel and timecode</source>
        <translation>Per bobina e timecode</translation>
    </message>
    <message>
        <source>By reel</source>
        <translation>Per bobina</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>the library has no such clip</source>
        <translation>nella libreria non c&apos;è questa clip</translation>
    </message>
    <message>
        <source>the library has several clips of that name</source>
        <translation>nella libreria ci sono più clip con questo nome</translation>
    </message>
    <message>
        <source>%1 to %2 does not exist at the clip’s frame rate</source>
        <translation>da %1 a %2 non esiste alla frequenza fotogrammi della clip</translation>
    </message>
    <message>
        <source>the clip’s frame rate is not known</source>
        <translation>la frequenza fotogrammi della clip non è nota</translation>
    </message>
    <message>
        <source>it does not lie within the clip</source>
        <translation>non rientra nella clip</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>finisce prima di iniziare</translation>
    </message>
    <message>
        <source>no timecode confirms it</source>
        <translation>nessun timecode lo conferma</translation>
    </message>
    <message>
        <source>another name is another clip’s</source>
        <translation>un altro nome appartiene a un&apos;altra clip</translation>
    </message>
    <message>
        <source>other frame rate, rounded</source>
        <translation>altra frequenza fotogrammi, arrotondato</translation>
    </message>
    <message>
        <source>same frames, other note</source>
        <translation>stessi fotogrammi, altra nota</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Backups by the hour</source>
        <translation>Backup ogni ora</translation>
    </message>
    <message>
        <source>Backups of the last hours</source>
        <translation>Backup delle ultime ore</translation>
    </message>
    <message>
        <source>Backups of the last days</source>
        <translation>Backup degli ultimi giorni</translation>
    </message>
    <message>
        <source>Backups of the last weeks</source>
        <translation>Backup delle ultime settimane</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>Cartella dei backup</translation>
    </message>
    <message>
        <source>Remember what was used last</source>
        <translation>Ricorda ciò che è stato usato di recente</translation>
    </message>
    <message>
        <source>Who draws videos</source>
        <translation>Con che cosa si visualizzano i video</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Riunione</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Date recorded</source>
        <translation>Data di registrazione</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>Data di pubblicazione</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificativo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portale</translation>
    </message>
    <message>
        <source>Portal’s file name</source>
        <translation>Nome file del portale</translation>
    </message>
    <message>
        <source>A template needs at least one token, such as {title}.</source>
        <translation>Un modello richiede almeno un token, ad esempio {title}.</translation>
    </message>
    <message>
        <source>There is no token “%1” (character %2). There are %3.</source>
        <translation>Il token “%1” (carattere %2) non esiste. Esistono %3.</translation>
    </message>
    <message>
        <source>The “{” at character %1 has no “}”. “{{” stands for the letter.</source>
        <translation>La “{” al carattere %1 non ha la sua “}”. “{{” indica il carattere stesso.</translation>
    </message>
    <message>
        <source>The “}” at character %1 has no “{”. “}}” stands for the letter.</source>
        <translation>La “}” al carattere %1 non ha la sua “{”. “}}” indica il carattere stesso.</translation>
    </message>
    <message>
        <source>“%1” at character %2 does not go with its token. Dates take yyyy, MM and dd, as in {date:yyyy-MM-dd}; {n:3} has three digits.</source>
        <translation>“%1” al carattere %2 non va con il suo token. Le date accettano yyyy, MM e dd, come in {date:yyyy-MM-dd}; {n:3} ha tre cifre.</translation>
    </message>
    <message>
        <source>There is no folder’s name beside the “/” at character %1.</source>
        <translation>Non c’è un nome di cartella accanto alla “/” al carattere %1.</translation>
    </message>
    <message>
        <source>“%1” at character %2 would lead out of the folder.</source>
        <translation>“%1” al carattere %2 porterebbe fuori dalla cartella.</translation>
    </message>
    <message>
        <source>All files would get the same name. Put a token behind the last “/”, such as {title}.</source>
        <translation>Tutti i file avrebbero lo stesso nome. Metti un token dopo l’ultima “/”, ad esempio {title}.</translation>
    </message>
    <message>
        <source>“%1” has %2, and the volume of its folder (%3) takes no file beyond %4. It was not queued; choose a folder on another volume.</source>
        <translation>“%1” occupa %2 e il volume della sua cartella (%3) non accetta file oltre %4. Non è stato messo in coda; scegli una cartella su un altro volume.</translation>
    </message>
    <message>
        <source>The name “%1” has %2 bytes, and the volume of its folder takes %3. It was not queued; choose a shorter template.</source>
        <translation>Il nome “%1” ha %2 byte e il volume della sua cartella ne accetta %3. Non è stato messo in coda; scegli un modello più corto.</translation>
    </message>
    <message>
        <source>The path of “%1” is too long for this system. It was not queued; choose a shorter template or another folder.</source>
        <translation>Il percorso di “%1” è troppo lungo per questo sistema. Non è stato messo in coda; scegli un modello più corto o un’altra cartella.</translation>
    </message>
    <message>
        <source>The path of “%1” has %2 characters. It works here; programs on Windows take %3. A shorter template helps.</source>
        <translation>Il percorso di “%1” ha %2 caratteri. Qui funziona; i programmi su Windows ne accettano %3. Un modello più corto aiuta.</translation>
    </message>
    <message>
        <source>With all that is queued %1 will be needed on the volume of %2, and %3 are free. The queue begins all the same and waits when the disk is full; free some space or choose another folder.</source>
        <translation>Con tutto ciò che è in coda serviranno %1 sul volume di %2, e ne sono liberi %3. La coda comincia comunque e attende quando il disco è pieno; libera spazio o scegli un’altra cartella.</translation>
    </message>
</context>
<context>
    <name>Rushes::Workbench::EarlyLog</name>
    <message>
        <source>It was taken off the queue.</source>
        <translation>È stato tolto dalla coda.</translation>
    </message>
    <message>
        <source>This download has failed. Download it again, then log it.</source>
        <translation>Questo download non è riuscito. Scaricarlo di nuovo, poi descriverlo.</translation>
    </message>
    <message>
        <source>Nobody has said how long this file is. Log it when it is whole.</source>
        <translation>La lunghezza di questo file non è nota. Descriverlo quando è completo.</translation>
    </message>
    <message>
        <source>Its beginning is not here yet. Rushes brings it first; try again in a moment.</source>
        <translation>L&apos;inizio non è ancora qui. Rushes lo scarica per primo; riprovare tra un momento.</translation>
    </message>
    <message>
        <source>What is here does not say at which rate its frames run. Rushes brings its end before the rest; try again when more is here.</source>
        <translation>Ciò che è arrivato non indica la frequenza dei fotogrammi. Rushes scarica la fine prima del resto; riprovare quando è arrivato altro.</translation>
    </message>
    <message>
        <source>It has no frame rate, so its frames cannot be counted. Log it when it is whole.</source>
        <translation>Non ha una frequenza dei fotogrammi, quindi i fotogrammi non si possono contare. Descriverlo quando è completo.</translation>
    </message>
    <message>
        <source>The file is whole, and the library is taking it in. Try again in a moment.</source>
        <translation>Il file è completo e la libreria lo sta acquisendo. Riprovare tra un momento.</translation>
    </message>
    <message>
        <source>The library could not keep its clip. Nothing was changed.</source>
        <translation>La libreria non ha potuto conservare la clip. Non è stato modificato nulla.</translation>
    </message>
</context>
<context>
    <name>Rushes::Workbench::Wastebasket</name>
    <message>
        <source>It is not in its place.</source>
        <translation>Non è al suo posto.</translation>
    </message>
    <message>
        <source>Its drive is away.</source>
        <translation>La sua unità è scollegata.</translation>
    </message>
    <message>
        <source>It is still being downloaded.</source>
        <translation>È ancora in corso di download.</translation>
    </message>
    <message>
        <source>It is not the file that the library knows.</source>
        <translation>Non è il file che la libreria conosce.</translation>
    </message>
    <message>
        <source>Another program is writing into it.</source>
        <translation>Un altro programma vi sta scrivendo.</translation>
    </message>
    <message>
        <source>Its drive has no wastebasket that can be used.</source>
        <translation>La sua unità non ha un cestino utilizzabile.</translation>
    </message>
    <message>
        <source>The library could not be told, so nothing was done.</source>
        <translation>Non è stato possibile avvisare la libreria, quindi non è stato fatto nulla.</translation>
    </message>
    <message>
        <source>Rushes ended before its turn came.</source>
        <translation>Rushes si è chiuso prima che arrivasse il suo turno.</translation>
    </message>
    <message>
        <source>Another file stands in its place by now.</source>
        <translation>Nel frattempo al suo posto c&apos;è un altro file.</translation>
    </message>
    <message>
        <source>The wastebasket has it no more.</source>
        <translation>Il cestino non lo contiene più.</translation>
    </message>
    <message>
        <source>In the wastebasket since %1. Restore it there.</source>
        <translation>Nel cestino dal %1. Ripristinalo da lì.</translation>
    </message>
</context>
</TS>
