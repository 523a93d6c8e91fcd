<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>CatalogueQuerySource</name>
    <message>
        <source>1 meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipQuerySource</name>
    <message>
        <source>1 clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clips</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>A quotation mark has no other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing between the parentheses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has nothing to stand for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1:” has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query is longer than a query can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more parentheses within one another than a query can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written 2024, 2024-02 or 2024-02-14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written 500MB or 1.5GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no duration. Durations are written 90s, 2min or 1:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no frame rate. Rates are written 25 or 29.97.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no raster. Rasters are written 1080 or 1920x1080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no timecode. Timecodes are written 10:00:00:00 or 10:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1:” cannot be compared and has no ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a country or its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, month or year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the portal published it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it came into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the meeting&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the shot list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the terms and credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the portal it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as &gt;60s or 1min..5min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as &gt;=1GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stars, such as &gt;=3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height, or width x height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as XDCAM or ProRes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interlaced or progressive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the timecode it begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rendition it can be had in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what there is of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is so of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video or photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop</name>
    <message>
        <source>Export the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The captions were not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions (*.vtt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::AccountFlow</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on disk is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 download waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 downloads wait for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast files need an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 video waits for this account: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 videos wait for this account: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1 downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out on every device of this account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out while 1 download is under way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out while %1 downloads are under way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them has to sign in again. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that is being fetched may still finish here; what comes after it waits for the next sign-in. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out on 1 device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out on %1 devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out, keep the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal could not be told, so the other devices are still signed in. Sign in and try again when it can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal could not be told, so it ends the session by itself when it runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::Application</name>
    <message>
        <source>The demo portal has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have downloaded is untouched. It said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::BatchNotice</name>
    <message>
        <source>1 download failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 downloads failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 download is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 downloads are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reasons are in Downloads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::CatalogueUpkeep</name>
    <message>
        <source>Refreshing the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the catalogue of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no catalogue of this portal yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads go on by themselves when it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::CollectionList</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has all clips that this finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search of “%1” stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::IngestView</name>
    <message>
        <source>A finished file is not in the library yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read. It stays where it is; Rushes tries again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rushes-cli is at work on the downloads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are shown here when it has ended. What you queue until then waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more of that kind.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::LinkOpener</name>
    <message>
        <source>Open a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is for a portal that Rushes does not know: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened. Add the portal only if its address is one that you expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::NameSetup</name>
    <message>
        <source>Names and folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All finished files have these names already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename finished files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finished files get other names.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each stays below the folder in which it is, nothing is replaced, and the library follows. You can take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be done could not be written down first. Check that the disk has space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished files have new names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Take renaming back” in Names and folders gives them the old ones again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n kept their names, because the new ones are taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no renaming to take back, or it could not be written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files have their old names again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has followed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::OtherPortals</name>
    <message numerus="yes">
        <source>%n downloads wait for an account at %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is on disk is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ProxySetup</name>
    <message>
        <source>Proxy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring took the password of the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used until Rushes ends. Enter it again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::QueueTray</name>
    <message>
        <source>Open Rushes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rushes: nothing is downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rushes: %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 downloads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::QuitGuard</name>
    <message>
        <source>Quit Rushes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 download is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 downloads are under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on disk is kept, and Rushes goes on from there when it is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit, continue next time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SettingsSetup</name>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press portals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each has its own account and catalogue. Those that are known stand in the list at the left of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account sign in server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a portal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the demo portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How finished files are called, where they go, and where copies of them go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template directory path watch folder second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formats that you want files in, the most wanted first. It picks what &quot;Download best&quot; brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codec format mxf prores xdcam rendition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is fetched first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue priority deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the time needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many files are fetched side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once from one server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections for one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A far server may send more over several. Rushes adds one while that helps, and takes it back where it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts parallel ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that all downloads together take. A window of the week may ask for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit rate bandwidth throttle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a day has brought so much, the rest waits for midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quota limit traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours in which downloads rest or are slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule night hours pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules and limits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause while the network is paid by the byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metered mobile roaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the computer awake while bytes come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep suspend power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to portals and media. A password goes into the keyring of your system and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxies http socks server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write XMP sidecars beside clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, notes, ranges and ratings are kept in CLIP.xmp too, for other programs. Edit systems that watch the folder may take them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata adobe file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme colour scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is spoken when Rushes is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation words locale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ShotExport</name>
    <message>
        <source>Export as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shots were not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 has %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::Sources</name>
    <message>
        <source>Demo portal (this PC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a portal…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Downloads::WakeKeeper</name>
    <message>
        <source>Downloads are under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui</name>
    <message>
        <source>Kept in the system keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring here: for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under embargo until %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, which is the time here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3 here (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue whole meeting (Ctrl+Shift+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue what this meeting publishes from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue what this meeting publishes from now on (Ctrl+Shift+A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the programme by this computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export .ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the programme as a file that calendars read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue the item when it is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has not published the programme of this meeting. Its videos, if any, are under Videos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has not published videos of this meeting. They appear here after the next refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has not published photos of this meeting. They appear here after the next refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has no article about this meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skips %1 in the library and %2 in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skips %1 in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skips %1 in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the proxy&apos;s sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue the best rendition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue it when it is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait for it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frame rate of this clip is not known yet. Ranges can be added once the file has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In is not a timecode at %1. Type it like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out is not a timecode at %1. Type it like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lies outside the clip, which runs from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out lies outside the clip, which runs from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out has to come after In.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rushes cannot play here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The player, libmpv, is missing or does not start. Downloading is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is not on the portal itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rushes plays files of this computer and of the portal only, so it did not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is gone, or the connection was lost. Play it again to try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it can be shown. The file itself is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a timecode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, minutes, seconds and frames: 10:04:02:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame %1 does not exist at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames run from 00 to %1 within a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day ends at 23:59:59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out in drop-frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first frames of a minute have no number, but in every tenth minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it one second later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shot begins with two timecodes, a section with ==, a comment with a semicolon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shot ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out is the first frame that is not shown any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts %1 before the shot above ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts before the shot above ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots may overlap; this is only to be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shot begins before the clip does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip begins at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings go from *1 to *5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note belongs to no shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line with | goes on with the shot above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no frame rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames a second: 25, 29.97 or 30000/1001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate is too late here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one rate, and it stands before the first shot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip counts its frames in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; before the frames means drop-frame, : means non-drop. This clip says %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At another rate the timecodes name other frames. Nothing is saved as ranges until this is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip begins at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved as ranges until this is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is of one clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots of another clip go into its own list. Nothing is saved as ranges until this is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shot ends after the clip does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip ends at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else has the tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved all the same. Is it spelt as the others are?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it as a new tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the newest mail, or ask for a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no tries left. Ask for a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 try left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n tries left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal asks for fewer requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rushes paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is not working at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rushes kept everything here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AccountChip</name>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account waits for its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the code from the e-mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AccountDialog</name>
    <message>
        <source>Settings: account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AccountSettings</name>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed-in devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AddPortalDialog</name>
    <message>
        <source>Nothing was added. Check the address, or ask the press office for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but not as a portal for Rushes does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a portal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::AgendaModel</name>
    <message>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times on this computer (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times in %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchChips</name>
    <message>
        <source>Tags of the selected clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  all %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on %2 of %3 clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; all get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it is taken from all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchTagBar</name>
    <message>
        <source>Tags for all selected clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags (T); commas between tags, a - in front takes one off, Enter applies them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the selection (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clips selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag to all %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CaptionList</name>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebVTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the captions in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ChangeEmailPage</name>
    <message>
        <source>Change the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new code goes to the new address. The old one can no longer be used then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipInspector</name>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take note of it: the mark on the clip goes (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selection (T); commas between tags, Enter stores them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be seen and heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clips selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portals corrected or withdrew %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipLog</name>
    <message>
        <source>Set Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No range is open. Mark In first (I).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out has to come after In.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Range and Open Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a marker at this frame already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag Range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipModel</name>
    <message>
        <source>Clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start TC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipWords</name>
    <message>
        <source>%1 Mb/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progressive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interlaced, top first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interlaced, bottom first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrapper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipsPage</name>
    <message>
        <source>All clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the clips: words, tag:, place:, rating:, date:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the clips are like (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide facets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as seen what portals said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot list as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clips match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the library is all of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you download becomes a clip here once it is whole and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection from the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier in the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later in the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from the selection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New smart one of this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New smart collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the collection of all that “%1” finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a collection “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start timecode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CodeField</name>
    <message>
        <source>Code from the e-mail, six digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CodePage</name>
    <message>
        <source>Send new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the code from your e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong address? Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail? Look in the spam folder, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six digits are on their way to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six digits are on their way to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>available in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code expires in less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has a name like this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::CopyWords</name>
    <message>
        <source>file not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name or folder taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder not writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied twice, verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the watch folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch folder: being copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copy: being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch folder: waits for its drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copy: waits for its drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch folder: copy failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copy: failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the watch folder, as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to %1, verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes into the watch folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second copy comes to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watch folder waits for the drive of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second copy waits for the drive of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy for the watch folder %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second copy in %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself is whole in its own folder. The copy is made by itself when the drive is there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself is whole in its own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Make room on the drive of the copy, then try again (R).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The drive of the copy takes no file of this size; choose another folder in Names and folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The drive of the copy takes no name of this length; choose another folder in Names and folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Make the folder of the copy writable, or choose another in Names and folders, then try again (R).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Choose another folder for the copy in Names and folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read back from the drive is not what the file holds, so the copy was not given its name. Try again (R); if it happens again the drive may be failing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished file is not where it was put. Put it back, or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished file could not be read. Check the drive on which it is, then try again (R).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Try again (R), or let the next start of Rushes do it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Countdown</name>
    <message>
        <source>expires in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code has run out. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DemoMailbox</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo portal sends no mail. It puts each one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes within a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DetailsPage</name>
    <message>
        <source>This is an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address looks like desk@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DeviceList</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed-in devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the portal which devices are signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DeviceModel</name>
    <message>
        <source>A device that gave no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DiskLabel</name>
    <message>
        <source>%1 free of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DonePage</name>
    <message>
        <source>Your account is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in as %1 and can download broadcast-quality video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DownloadsPage</name>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the queue: name, meeting, state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts, speed and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue a video with D, or a whole meeting with its button. Downloads go on after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No downloads match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name, meeting or state in the queue has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DurationHistogram</name>
    <message>
        <source>Durations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over durations to choose them; Left and Right move the beginning, with Shift the end, Delete chooses all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clips</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EditNames</name>
    <message>
        <source>Tag 1 Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1 Clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate 1 Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate %1 Clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Synonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put 1 Clip into Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 Clips into Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take 1 Clip out of Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 Clips out of Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order Collection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EditStack</name>
    <message>
        <source>Somebody else has just changed this clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your change was not stored. Rushes shows theirs now; make yours again if it still fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed the same thing since. Rushes left theirs as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EventModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ExportMenu</name>
    <message>
        <source>Export as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::FacetModel</name>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::FacetPanel</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any duration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Filmstrip</name>
    <message>
        <source>Clips to log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place among the clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::FixPopup</name>
    <message>
        <source>Alt+Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::FolderRuleModel</name>
    <message>
        <source>All portals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mezzanine files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::KeyListDialog</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LevelMeters</name>
    <message>
        <source>Levels of the sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogInspector</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags (T); commas between tags, Enter stores them, Esc returns to the player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (N): what is to be seen and heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogModel</name>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marker at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open range from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TC in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TC out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogTable</name>
    <message>
        <source>Ranges and markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ranges yet. I marks where one begins, O where it ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LogTransport</name>
    <message>
        <source>Timecode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to timecode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TC or +5:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame back (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play backwards, again for 2×, 4× and 8× (J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play, again for 2×, 4× and 8× (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame forward (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range begins here (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range ends here (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A marker here (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the range again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound, muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound, volume %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LoggedBar</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LoggingPage</name>
    <message>
        <source>Logging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the clips to log: title, tag, place, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clip to log. Choose one in the library, or search for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not here. Its ranges, tags and note can be read and changed all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In marked, range open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot list as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play backwards, again 2×, 4×, 8×; with K held one frame, held slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play, again 2×, 4×, 8×; with K held one frame, held slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One second back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to timecode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In: a range begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out: the range ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the range and open the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the in point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the out point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous range or marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next range or marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the range or marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1 of the second bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 has no tag yet. F2 in the panel of tag keys gives it one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MainWindow</name>
    <message>
        <source>Rushes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Rushes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List or grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingDelegate</name>
    <message>
        <source>1 meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 meetings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingDetail</name>
    <message>
        <source>Choose videos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue all broadcast quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it publishes from now on is queued by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait for the meeting&apos;s videos any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue what this meeting publishes from now on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingModel</name>
    <message>
        <source>Without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it publishes from now on is queued by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item of its programme is queued by itself once it is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items of its programme are queued by themselves once they are published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all local</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the meetings: words, place:, country:, date:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue whole meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue what the meeting publishes from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has not been read from the portal so far. It is kept on this computer once it has been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No video of such a meeting is on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this catalogue is all of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 meeting has videos on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 meetings have videos on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 meeting selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 videos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NamePreviewModel</name>
    <message>
        <source>Numbered: another file has the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortened: too long for some systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NamesDialog</name>
    <message>
        <source>Names and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename finished files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take renaming back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts %1 into the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last videos under their new names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders per portal and kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further copies of each finished file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;econd place, copied and compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch folder of the editing system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All portals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“/” begins a folder. A token without a value is left out, with the separator beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template can be saved when it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no videos yet on which it could be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried on the last %1 videos: every file has a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried on the last %1 videos: %2 had to be numbered or shortened. {id} or {n:3} tells them apart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewPasswordPage</name>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsModel</name>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsPage</name>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the news: words, meeting:, date:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No news yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has published none so far, or the catalogue has not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No news match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this catalogue is all of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsletterCard</name>
    <message>
        <source>Subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or later, in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meetings and videos, about once a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: new meetings and videos, about once a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribed since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe to the newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get the newsletter from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You no longer get the newsletter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NoticeModel</name>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the notices: title, what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notices match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notice has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notices yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the portal corrects or takes back appears here, and what was queued because you waited for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::OfflineBar</name>
    <message>
        <source>Only what I can open now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::OutlineModel</name>
    <message>
        <source>Without a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not right yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PaceField</name>
    <message>
        <source>Full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PartPlayer</name>
    <message>
        <source>It was taken off the queue. What is shown stays until this window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said how long this file is, so Rushes cannot find its end. Play it when it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is not here yet. Rushes brings it before the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is not here yet, and the download does not go on at the moment. Resume it to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first bytes are on their way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is here yet, and the download does not go on at the moment. Resume it to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is here. It is not verified yet: do not use it before it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 More comes while you watch, from where you look. It is not verified yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The download does not go on at the moment. It is not verified yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PartsMap</name>
    <message>
        <source>Blocks of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PartsPicture</name>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blocks of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range %1: %2 of it, at block %3 of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in doubt is fetched again and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1, from %2 to %3: %4, fetched again and compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1, from %2 to %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2: %3, fetched again and compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arriving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PasswordChecks</name>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper-case letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower-case letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol, such as ! # %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong enough. All rules are met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not strong enough yet. Still open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoCommands</name>
    <message>
        <source>Download originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download 1 original, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download %1 originals, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoDetails</name>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue the original (D); it needs an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal names none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download original, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download original</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoModel</name>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo without a caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoZoom</name>
    <message>
        <source>Photo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows lead to the next photo, Escape back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape leads back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the photos: words, place:, date:, rights:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 original of this portal is on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 originals of this portal are on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has published none so far, or the catalogue has not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this catalogue is all of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 photo selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PictureView</name>
    <message>
        <source>Picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PlayerStage</name>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PortalAddressPage</name>
    <message>
        <source>Where do your pictures come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address that your press office gave you. It is asked who it is before it is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a portal&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with https:// and has no user name and no question mark. http:// is for this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PreviewPane</name>
    <message>
        <source>Sign in to preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space plays and pauses, F11 fills the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the portal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsing is free. The video itself needs an account on the portal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Printing</name>
    <message>
        <source>start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProblemModel</name>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProseDialog</name>
    <message>
        <source>Shots from a dope sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency’s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the agency’s text here: its numbered shots, with or without times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots that were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add 1 shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shots found. They begin with a number, a time or SOUNDBITE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is doubtful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 shot is doubtful. Tick it if it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shots are doubtful. Tick those that are right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProseModel</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TC in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TC out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProxyDialog</name>
    <message>
        <source>As the &amp;system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None: go directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ry it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to portals and media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is always reached directly. Transfers under way go on as they began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password goes into the system&apos;s keyring, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the host of the proxy, as your network&apos;s people gave it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no name of a host. Its port, user and password have fields of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password needs a user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the portal by this way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not answer without a proxy. Nothing was changed. Your network may need one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s proxy wants a user and a password. Nothing was changed. Enter it as “This one”, with both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not answer by the system&apos;s way. Nothing was changed. Check the network&apos;s settings of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal answers by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no computer called %1. Nothing was changed. Check the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, but nothing answers at port %2. Nothing was changed. Check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. Nothing was changed. Check the host, the port and the kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants another user or password. Nothing was changed. Enter both and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but does not bring us to the portal. Nothing was changed. The portal may be away, or the proxy may not let it through.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryBar</name>
    <message>
        <source>Search on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search on this page (Ctrl+L or /)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryButton</name>
    <message>
        <source>Writes %1 into the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryCompletion</name>
    <message>
        <source>What could be written next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueryRepairs</name>
    <message>
        <source>Leave out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueuePlan</name>
    <message>
        <source>1 video, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 videos, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue all broadcast quality (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue all mezzanine files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue all web files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue all proxies (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No videos are published yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal offers no files of these videos yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is in the library or in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 has no file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have no file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free, of which the queue takes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, so all of it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 too little.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RangeModel</name>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TC in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TC out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RangePanel</name>
    <message>
        <source>No ranges yet. Type where one begins and ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RateMenu</name>
    <message>
        <source>Speed limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other limit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By schedule now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules and limits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB/s over all transfers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RatingEdit</name>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating (Alt+1 to Alt+5, Alt+0 clears)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RegisterDialog</name>
    <message>
        <source>Create account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RenditionDelegate</name>
    <message>
        <source>size only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RenditionModel</name>
    <message>
        <source>%1 Mb/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mezzanine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ResetDialog</name>
    <message>
        <source>Reset password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ResetEmailPage</name>
    <message>
        <source>Enter the address of your account. We send a code to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your safety the answer is the same whether or not an account exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SavedSearches</name>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the list of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ScheduleModel</name>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From–to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SchedulesDialog</name>
    <message>
        <source>Schedules and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up: the first that fits a time decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed at all other times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At all other times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the time needed: what airs first lands first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A far server may send more over several connections. Rushes adds one while that helps, and takes it back where it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause on a &amp;metered network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while bytes come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one &amp;server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connections per file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quota per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SettingRow</name>
    <message>
        <source>Back to what is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: back to what is usual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting is called like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings are found by their name, their section and what is said of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListDocument</name>
    <message>
        <source>Edit Shot List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListEdit</name>
    <message>
        <source>Shot list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListPage</name>
    <message>
        <source>Shot list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the shots of a clip as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in All clips and take “Shot list as text” from its menu, or press Ctrl+Shift+L there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not here. Its shot list can be read and written all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frames to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rushes does not know the frame rate of this clip yet. Its shots can be written once it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text saved, ranges unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this shot list meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours is kept here and not saved. F5 takes theirs in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop-frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 goes out as it was, until it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines go out as they were, until they are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save now (Ctrl+S). Rushes saves after each pause by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert timecode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot at playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a dope sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dope sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the line right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log with keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text goes along with what is played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotModel</name>
    <message>
        <source>playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SignInPage</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended. What waits goes on from the same byte after you sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsing works without an account. Broadcast files need one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SourceModel</name>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SpeedGraph</name>
    <message>
        <source>Speed of the last six minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now, at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−6 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SpeedLabel</name>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of all transfers. Click to see them (Ctrl+4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is downloading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::StatusLine</name>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the catalogue (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No catalogue yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue updated %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagBanks</name>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doorstep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q and A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cutaway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b-roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>establishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unusable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagChips</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagCompleter</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagKeyModel</name>
    <message>
        <source>key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagKeys</name>
    <message>
        <source>no tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tags are under the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click, or press the key, to tag; F2 changes the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Shift)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank of tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New bank…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the bank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagPanel</name>
    <message>
        <source>Nothing: it stands at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words for it, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ynonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour that comes of the name, the same on every computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tag “%1” that it could stand below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag cannot stand below itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” means another tag already: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the tag itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagTreeModel</name>
    <message>
        <source>1 clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a tag by its name or a synonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read tags from indented text, or write them to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the house tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the IPTC Media Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags come into being as clips are tagged. A tree to begin with has topics, shot types, places and people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the tag below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a tag “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown; drag it to where it should stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What carries “%1” carries this tag instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rushes can make one of the two: what carries “%1” carries “%2” then, and “%1” becomes a synonym of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carry what you delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 clip or range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clips and ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lose it, on every computer that uses this library. Tags below it stay and move up. Undo brings all of it back until Rushes is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete 1 tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 has a name that stands above it already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 has no tag above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these tags are here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tag added or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tags added or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import tags from indented text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag was added. Choose a file of text, one tag a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export tags as indented text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags are written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags are as they were. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TemplateField</name>
    <message>
        <source>Template for names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TextDialog</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no text files beside this clip: no sidecar, captions, edit list or hash list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read. See whether it is still there and may be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no text. Rushes does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the first 16 MiB of a longer file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TextView</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferBar</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the time needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the queue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferCommands</name>
    <message>
        <source>Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority and time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the copies again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume or retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the watch folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferDelegate</name>
    <message>
        <source>Needed by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferGroupsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferModel</name>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferPane</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 all transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferWords</name>
    <message>
        <source>%1 kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry %1 of %2 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry %1 of %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly a byte came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy lets nothing through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late: there about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s quota is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metered network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asked to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for another network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading, %1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving it its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, not verified by the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the proxy&apos;s sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: checksum mismatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: wrong size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: withdrawn by the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: under embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: not on the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: a web page came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: too many tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: server not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: unusable answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s bytes are not those that the portal published. Rushes set the file aside and did not give it its name. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal sends another number of bytes than it published. Rushes stopped. Download it again later, or choose another rendition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has withdrawn this file. Rushes stopped. Remove it, or ask the portal&apos;s desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not give this file out yet. Rushes stopped. Download it again after the embargo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal no longer has a file at this place. Refresh the catalogue and queue the video again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came in place of the file, as from a network that wants a sign-in of its own. Open a web page, sign in there, then download again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke again and again without a byte gained. What is on disk is kept. Retry when the network is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove who it is, so Rushes took nothing from it and sent it nothing. What is wrong with its certificate is in the details: tell the people who run the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answers do not fit together, so Rushes did not use them. Its words are in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal gives this file only to those who are signed in. Rushes keeps what is on disk. Sign in, and it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal cannot be reached. Rushes keeps what is on disk, and tries again every five minutes and when the network is back. You can try now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has no room for the file. Rushes keeps what is on disk. Make room, and it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder takes no files. Rushes keeps what is on disk. Connect its drive or make it writable, and it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy lets nothing through. Rushes keeps what is on disk and tries again every five minutes. Choose another proxy, or none, and it goes on at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy lets nobody through without a name and a password. Rushes keeps what is on disk and does not ask the proxy again. Enter them, and it goes on at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is whole, but another program holds it. Rushes tries again by itself to give it its name. Close the file there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rushes keeps what is on disk and tries again by itself. R tries now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal published no checksum, so Rushes compared the size only. The SHA-256 of what came is kept: ask the portal&apos;s desk for theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week&apos;s schedule pauses the queue now. Rushes goes on by itself when its time comes. Change the schedule to go on now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of today&apos;s quota are used up. Rushes goes on by itself tomorrow. Raise the quota to go on now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is paid by the byte. Rushes goes on by itself on another one. Allow metered networks to go on now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asked everybody to wait. Rushes goes on by itself when that time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransportBar</name>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume, muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>timecode / length</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::UndoBar</name>
    <message>
        <source>1 download was taken off the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 downloads were taken off the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 download was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 downloads were moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 download was paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 downloads were paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 download goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 downloads go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 download has other wishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 downloads have other wishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove 1 Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move 1 Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause 1 Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause %1 Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume 1 Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume %1 Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Wishes of 1 Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Wishes of %1 Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings back how it was before (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 on disk stay until this bar goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Ctrl+Z takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 download was not put back: the same file is queued again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 downloads were not put back: the same files are queued again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::UpdatedPage</name>
    <message>
        <source>Your password has been updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the new password to return to where you were. Your queue is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every device has been signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoCommands</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download 1 video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download %1 videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoDrawer</name>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal offers no file of this video yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the shot list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the chosen rendition (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoModel</name>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoScrub</name>
    <message>
        <source>Later picture of the video, on its card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier picture of the video, on its card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has no storyboard of this video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures of this video could not be fetched from the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoSurface</name>
    <message>
        <source>Picture of the video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideosPage</name>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the videos: words, place:, tag:, date:, duration:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With shot list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose rendition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview on the full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 video of this portal is on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 videos of this portal are on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has not been read from the portal so far. It is kept on this computer once it has been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No videos match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this catalogue is all of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 video selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 videos selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::WishDialog</name>
    <message>
        <source>&amp;Needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time by which it is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed first comes first where the queue goes by time. Rushes says when a file will be late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to 1 download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to %1 downloads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Words</name>
    <message>
        <source>The file is named for a day on which the event was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is named for another day than the portal lists it under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was published before the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was published more than two months after the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that it was published after Rushes read it, so one of the clocks is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown by news of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same file stem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date and title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal took it back on %1. It is shown as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shot without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avid Log Exchange (ALE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final Cut Pro 7 XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final Cut Pro XML (FCPXML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebVTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SubRip (SRT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EBU STL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot list on paper (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CMX 3600, notes and tags as comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log for Avid, one row a shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Premiere and Resolve, tags as markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.11, notes as markers, tags as key words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All data kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line a shot, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes as chapters for players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes as subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes as subtitles for broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text, as the editor shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is to be named, on which terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4, to be printed or sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 shot is of a clip whose frame rate is not known; it is counted at 25 fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shots are of clips whose frame rate is not known; they are counted at 25 fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 shot is of a file without timecode; it is counted from 00:00:00:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shots are of files without timecode; they are counted from 00:00:00:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 shot has another frame rate than the sequence; its length there is rounded to whole frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shots have another frame rate than the sequence; their lengths there are rounded to whole frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 name was written shorter or with other letters, as the format demands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names were written shorter or with other letters, as the format demands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format has no numbers for so many shots; some programs read only the first ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note of 1 shot has no place in this format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes of %1 shots have no place in this format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags of 1 shot have no place in this format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags of %1 shots have no place in this format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating of 1 shot has no place in this format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratings of %1 shots have no place in this format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit and usage terms of 1 shot have no place in this format; the credits sheet has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits and usage terms of %1 shots have no place in this format; the credits sheet has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reel of 1 shot has no place in this format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reels of %1 shots have no place in this format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file %1 already. Rushes left it as it is. Choose another name, or say that it may be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be printed. Nothing was left behind. The program rushes-print, which comes with the window, is needed for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was left behind. See whether the folder is there, may be written and has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> from line %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read. See whether it is there and may be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB, which no list of shots is. Rushes did not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a list of shots that Rushes reads. Nothing was changed. It reads EDL, Final Cut Pro 7 XML, OpenTimelineIO, CSV with our columns, and shot lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Nothing was changed. Ask for it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the library has no such clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the library has several clips of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 to %3 does not exist at the clip’s frame rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the clip’s frame rate is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it does not lie within the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins before the shot above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes beyond the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers are not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of the house profile here, so the best there is, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the house profile&apos;s first choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no %1 here, so the %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A format is missing at character %1. Formats stand between commas, as in “MXF XDCAM HD422 1080i50, else ProRes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at character %2 is no format that Rushes knows. A format is a container (MXF, MOV, MP4), a codec (XDCAM HD422, ProRes, H.264; any other as codec:NAME), a raster (1080i50, 720p50, 1920x1080) or a least bit rate (&gt;=50Mb/s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at character %2 says again what this format has said already. A comma begins the next format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A house profile has at most %1 formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usage terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shot list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its portal withdrew this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its portal corrected this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its portal corrected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn by the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published again, corrected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued as wished for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published as wished for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have 1 file of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have %1 files of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” in the library, “%3” in the sidecar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
