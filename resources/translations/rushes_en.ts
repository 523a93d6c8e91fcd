<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CareWords</name>
    <message numerus="yes">
        <source>%Ln clips more than now</source>
        <translation>
            <numerusform>%Ln clip more than now</numerusform>
            <numerusform>%Ln clips more than now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips fewer than now</source>
        <translation>
            <numerusform>%Ln clip fewer than now</numerusform>
            <numerusform>%Ln clips fewer than now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges more</source>
        <translation>
            <numerusform>%Ln range more</numerusform>
            <numerusform>%Ln ranges more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges fewer</source>
        <translation>
            <numerusform>%Ln range fewer</numerusform>
            <numerusform>%Ln ranges fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln range</numerusform>
            <numerusform>%Ln ranges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueQuerySource</name>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln video</numerusform>
            <numerusform>%Ln videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipQuerySource</name>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::AccountFlow</name>
    <message numerus="yes">
        <source>%Ln downloads wait for you.</source>
        <translation>
            <numerusform>%Ln download waits for you.</numerusform>
            <numerusform>%Ln downloads wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos wait for this account: </source>
        <translation>
            <numerusform>%Ln video waits for this account: </numerusform>
            <numerusform>%Ln videos wait for this account: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln downloads</source>
        <translation>
            <numerusform>Start download</numerusform>
            <numerusform>Start %Ln downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out while %Ln downloads are under way?</source>
        <translation>
            <numerusform>Sign out while %Ln download is under way?</numerusform>
            <numerusform>Sign out while %Ln downloads are under way?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out on %Ln devices</source>
        <translation>
            <numerusform>Sign out on %Ln device</numerusform>
            <numerusform>Sign out on %Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::BatchNotice</name>
    <message numerus="yes">
        <source>%Ln downloads failed</source>
        <translation>
            <numerusform>%Ln download failed</numerusform>
            <numerusform>%Ln downloads failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads are done</source>
        <translation>
            <numerusform>%Ln download is done</numerusform>
            <numerusform>%Ln downloads are done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln failed.</numerusform>
            <numerusform>%Ln failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ImportFolderSetup</name>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln folder</numerusform>
            <numerusform>%Ln folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ImportNotice</name>
    <message numerus="yes">
        <source>%Ln clips came from “%1”.</source>
        <translation>
            <numerusform>%Ln clip came from “%1”.</numerusform>
            <numerusform>%Ln clips came from “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips came from import folders.</source>
        <translation>
            <numerusform>%Ln clip came from import folders.</numerusform>
            <numerusform>%Ln clips came from import folders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::IngestView</name>
    <message numerus="yes">
        <source>%Ln more of that kind.</source>
        <translation>
            <numerusform>%Ln more of that kind.</numerusform>
            <numerusform>%Ln more of that kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::NameSetup</name>
    <message numerus="yes">
        <source>%Ln finished files get other names.</source>
        <translation>
            <numerusform>%Ln finished file gets another name.</numerusform>
            <numerusform>%Ln finished files get other names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept their names, because the new ones are taken.</source>
        <translation>
            <numerusform>%Ln kept its name, because the new one is taken.</numerusform>
            <numerusform>%Ln kept their names, because the new ones are taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::OpenedFiles</name>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>%Ln more.</numerusform>
            <numerusform>%Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files into the library?</source>
        <translation>
            <numerusform>Import %Ln file into the library?</numerusform>
            <numerusform>Import %Ln files into the library?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files</source>
        <translation>
            <numerusform>Import %Ln file</numerusform>
            <numerusform>Import %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are in the library.</source>
        <translation>
            <numerusform>%Ln file is in the library.</numerusform>
            <numerusform>%Ln files are in the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read and stay as they are:</source>
        <translation>
            <numerusform>%Ln could not be read and stays as it is:</numerusform>
            <numerusform>%Ln could not be read and stay as they are:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::OtherPortals</name>
    <message numerus="yes">
        <source>%Ln downloads wait for an account at %1.</source>
        <translation>
            <numerusform>%Ln download waits for an account at %1.</numerusform>
            <numerusform>%Ln downloads wait for an account at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::QueueTray</name>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln download</numerusform>
            <numerusform>%Ln downloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::QuitGuard</name>
    <message numerus="yes">
        <source>%Ln downloads are under way.</source>
        <translation>
            <numerusform>%Ln download is under way.</numerusform>
            <numerusform>%Ln downloads are under way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SettingsExchange</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings would change.</source>
        <translation>
            <numerusform>%Ln setting would change.</numerusform>
            <numerusform>%Ln settings would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln settings and start again</source>
        <translation>
            <numerusform>Change %Ln setting and start again</numerusform>
            <numerusform>Change %Ln settings and start again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SettingsSetup</name>
    <message numerus="yes">
        <source>%Ln known</source>
        <translation>
            <numerusform>%Ln known</numerusform>
            <numerusform>%Ln known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ShotExport</name>
    <message numerus="yes">
        <source>%Ln shots</source>
        <translation>
            <numerusform>%Ln shot</numerusform>
            <numerusform>%Ln shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::ShotImport</name>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln range</numerusform>
            <numerusform>%Ln ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::TrashFiles</name>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>%Ln more.</numerusform>
            <numerusform>%Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Files to the Wastebasket</source>
        <translation>
            <numerusform>Move %Ln File to the Wastebasket</numerusform>
            <numerusform>Move %Ln Files to the Wastebasket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are in the wastebasket.</source>
        <translation>
            <numerusform>%Ln file is in the wastebasket.</numerusform>
            <numerusform>%Ln files are in the wastebasket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stayed where they are.</source>
        <translation>
            <numerusform>%Ln file stayed where it is.</numerusform>
            <numerusform>%Ln files stayed where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips could not be brought back from the wastebasket.</source>
        <translation>
            <numerusform>The file of %Ln clip could not be brought back from the wastebasket.</numerusform>
            <numerusform>The files of %Ln clips could not be brought back from the wastebasket.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui</name>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln frame</numerusform>
            <numerusform>%Ln frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries left.</source>
        <translation>
            <numerusform>%Ln try left.</numerusform>
            <numerusform>%Ln tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::BatchRating</name>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipInspector</name>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipModel</name>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ClipsPage</name>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars were changed outside Rushes and contradict the library.</source>
        <translation>
            <numerusform>%Ln sidecar was changed outside Rushes and contradicts the library.</numerusform>
            <numerusform>%Ln sidecars were changed outside Rushes and contradict the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln conflicts</source>
        <translation>
            <numerusform>Review %Ln conflict</numerusform>
            <numerusform>Review %Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars cannot be read or written.</source>
        <translation>
            <numerusform>%Ln sidecar cannot be read or written.</numerusform>
            <numerusform>%Ln sidecars cannot be read or written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln sidecars</source>
        <translation>
            <numerusform>Review %Ln sidecar</numerusform>
            <numerusform>Review %Ln sidecars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sidecar contradicts the library in %Ln fields.</source>
        <translation>
            <numerusform>The sidecar contradicts the library in %Ln field.</numerusform>
            <numerusform>The sidecar contradicts the library in %Ln fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others stay, because their files are being downloaded.</source>
        <translation>
            <numerusform>%Ln other stays, because its file is being downloaded.</numerusform>
            <numerusform>%Ln others stay, because their files are being downloaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips leave the library.</source>
        <translation>
            <numerusform>%Ln clip leaves the library.</numerusform>
            <numerusform>%Ln clips leave the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln clips</source>
        <translation>
            <numerusform>Remove %Ln clip</numerusform>
            <numerusform>Remove %Ln clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DiagnosticsDialog</name>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::DurationHistogram</name>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EditNames</name>
    <message numerus="yes">
        <source>Tag %Ln Clips</source>
        <translation>
            <numerusform>Tag %Ln Clip</numerusform>
            <numerusform>Tag %Ln Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln Clips</source>
        <translation>
            <numerusform>Rate %Ln Clip</numerusform>
            <numerusform>Rate %Ln Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag and Rate %Ln Clips</source>
        <translation>
            <numerusform>Tag and Rate %Ln Clip</numerusform>
            <numerusform>Tag and Rate %Ln Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relink %Ln Clips</source>
        <translation>
            <numerusform>Relink %Ln Clip</numerusform>
            <numerusform>Relink %Ln Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Tags</source>
        <translation>
            <numerusform>Move Tag</numerusform>
            <numerusform>Move %Ln Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Tags</source>
        <translation>
            <numerusform>Delete Tag</numerusform>
            <numerusform>Delete %Ln Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln Shorthands</source>
        <translation>
            <numerusform>Add Shorthand</numerusform>
            <numerusform>Add %Ln Shorthands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Shorthands</source>
        <translation>
            <numerusform>Remove Shorthand</numerusform>
            <numerusform>Remove %Ln Shorthands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln Clips into Collection</source>
        <translation>
            <numerusform>Put %Ln Clip into Collection</numerusform>
            <numerusform>Put %Ln Clips into Collection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln Clips out of Collection</source>
        <translation>
            <numerusform>Take %Ln Clip out of Collection</numerusform>
            <numerusform>Take %Ln Clips out of Collection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide Conflicts of %Ln Clips</source>
        <translation>
            <numerusform>Decide Conflicts of %Ln Clip</numerusform>
            <numerusform>Decide Conflicts of %Ln Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Shots</source>
        <translation>
            <numerusform>Import %Ln Shot</numerusform>
            <numerusform>Import %Ln Shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Clips from Library</source>
        <translation>
            <numerusform>Remove %Ln Clip from Library</numerusform>
            <numerusform>Remove %Ln Clips from Library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring Back %Ln Clips</source>
        <translation>
            <numerusform>Bring Back %Ln Clip</numerusform>
            <numerusform>Bring Back %Ln Clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::EventWords</name>
    <message numerus="yes">
        <source>%Ln blocks on the disk are not what arrived; they are fetched again.</source>
        <translation>
            <numerusform>%Ln block on the disk is not what arrived; it is fetched again.</numerusform>
            <numerusform>%Ln blocks on the disk are not what arrived; they are fetched again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::FacetModel</name>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ImportFoldersModel</name>
    <message numerus="yes">
        <source>Importing, %Ln files left</source>
        <translation>
            <numerusform>Importing, %Ln file left</numerusform>
            <numerusform>Importing, %Ln files left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips came</source>
        <translation>
            <numerusform>%Ln clip came</numerusform>
            <numerusform>%Ln clips came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files still grow</source>
        <translation>
            <numerusform>%Ln file still grows</numerusform>
            <numerusform>%Ln files still grow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln cannot be read</numerusform>
            <numerusform>%Ln cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::LoggingPage</name>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln range</numerusform>
            <numerusform>%Ln ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln markers</source>
        <translation>
            <numerusform>%Ln marker</numerusform>
            <numerusform>%Ln markers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ManualWindow</name>
    <message numerus="yes">
        <source>On %Ln pages</source>
        <translation>
            <numerusform>On %Ln page</numerusform>
            <numerusform>On %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingDelegate</name>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingModel</name>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln video</numerusform>
            <numerusform>%Ln videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items of its programme are queued by themselves once they are published</source>
        <translation>
            <numerusform>%Ln item of its programme is queued by itself once it is published</numerusform>
            <numerusform>%Ln items of its programme are queued by themselves once they are published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MeetingsPage</name>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings have videos on this computer</source>
        <translation>
            <numerusform>%Ln meeting has videos on this computer</numerusform>
            <numerusform>%Ln meetings have videos on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln video</numerusform>
            <numerusform>%Ln videos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MissingFilesDialog</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders could not be read, such as %1.</source>
        <translation>
            <numerusform>%Ln file or folder could not be read, such as %1.</numerusform>
            <numerusform>%Ln files or folders could not be read, such as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips have their files again. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln clip has its file again. Undo takes it back.</numerusform>
            <numerusform>%Ln clips have their files again. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relink %Ln clips</source>
        <translation>
            <numerusform>Relink %Ln clip</numerusform>
            <numerusform>Relink %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips were found.</source>
        <translation>
            <numerusform>The file of %Ln clip was found.</numerusform>
            <numerusform>The files of %Ln clips were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the places of %Ln clips there are other files.</source>
        <translation>
            <numerusform>In the place of %Ln clip there is another file.</numerusform>
            <numerusform>In the places of %Ln clips there are other files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln clips are missing.</source>
        <translation>
            <numerusform>The file of %Ln clip is missing.</numerusform>
            <numerusform>The files of %Ln clips are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are on drives that are away.</source>
        <translation>
            <numerusform>%Ln clip is on a drive that is away.</numerusform>
            <numerusform>%Ln clips are on drives that are away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln clips there are several equal files; the likeliest is proposed, and F2 chooses another.</source>
        <translation>
            <numerusform>Of %Ln clip there are several equal files; the likeliest is proposed, and F2 chooses another.</numerusform>
            <numerusform>Of %Ln clips there are several equal files; the likeliest is proposed, and F2 chooses another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NewsPage</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln video</numerusform>
            <numerusform>%Ln videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::NoticesPage</name>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln notice</numerusform>
            <numerusform>%Ln notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PartsPicture</name>
    <message numerus="yes">
        <source>%Ln blocks of %1</source>
        <translation>
            <numerusform>%Ln block of %1</numerusform>
            <numerusform>%Ln blocks of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln range</numerusform>
            <numerusform>%Ln ranges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotoCommands</name>
    <message numerus="yes">
        <source>Download %Ln originals, %2</source>
        <translation>
            <numerusform>Download %Ln original, %2</numerusform>
            <numerusform>Download %Ln originals, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::PhotosPage</name>
    <message numerus="yes">
        <source>%Ln originals of this portal are on this computer</source>
        <translation>
            <numerusform>%Ln original of this portal is on this computer</numerusform>
            <numerusform>%Ln originals of this portal are on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation>
            <numerusform>%Ln photo selected</numerusform>
            <numerusform>%Ln photos selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Printing</name>
    <message numerus="yes">
        <source>%Ln shots</source>
        <translation>
            <numerusform>%Ln shot</numerusform>
            <numerusform>%Ln shots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ProseDialog</name>
    <message numerus="yes">
        <source>Add %Ln shots</source>
        <translation>
            <numerusform>Add %Ln shot</numerusform>
            <numerusform>Add %Ln shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are doubtful. Tick those that are right.</source>
        <translation>
            <numerusform>%Ln shot is doubtful. Tick it if it is right.</numerusform>
            <numerusform>%Ln shots are doubtful. Tick those that are right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::QueuePlan</name>
    <message numerus="yes">
        <source>%Ln videos, %1</source>
        <translation>
            <numerusform>%Ln video, %1</numerusform>
            <numerusform>%Ln videos, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no file yet.</source>
        <translation>
            <numerusform>%Ln has no file yet.</numerusform>
            <numerusform>%Ln have no file yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::RatingEdit</name>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShorthandDialog</name>
    <message numerus="yes">
        <source>Add %Ln people</source>
        <translation>
            <numerusform>Add %Ln person</numerusform>
            <numerusform>Add %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shorthands added or changed.</source>
        <translation>
            <numerusform>%Ln shorthand added or changed.</numerusform>
            <numerusform>%Ln shorthands added or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out, without a code or a person, or with a code that stands above: %1.</source>
        <translation>
            <numerusform>%Ln line was left out, without a code or a person, or with a code that stands above: %1.</numerusform>
            <numerusform>%Ln lines were left out, without a code or a person, or with a code that stands above: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotImportDialog</name>
    <message numerus="yes">
        <source>%1 has %Ln shots.</source>
        <translation>
            <numerusform>%1 has %Ln shot.</numerusform>
            <numerusform>%1 has %Ln shots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are certain.</source>
        <translation>
            <numerusform>%Ln is certain.</numerusform>
            <numerusform>%Ln are certain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are doubtful.</source>
        <translation>
            <numerusform>%Ln is doubtful.</numerusform>
            <numerusform>%Ln are doubtful.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no place in the library.</source>
        <translation>
            <numerusform>%Ln has no place in the library.</numerusform>
            <numerusform>%Ln have no place in the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln is there already.</numerusform>
            <numerusform>%Ln are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln ranges</source>
        <translation>
            <numerusform>Add %Ln range</numerusform>
            <numerusform>Add %Ln ranges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ShotListPage</name>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines go out as they were, until they are right</source>
        <translation>
            <numerusform>%Ln lines go out as they were, until they are right</numerusform>
            <numerusform>%Ln lines go out as they were, until they are right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::SidecarDialog</name>
    <message numerus="yes">
        <source>Apply to %Ln clips</source>
        <translation>
            <numerusform>Apply to %Ln clip</numerusform>
            <numerusform>Apply to %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are not decided yet.</source>
        <translation>
            <numerusform>%Ln conflict is not decided yet.</numerusform>
            <numerusform>%Ln conflicts are not decided yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagTreeModel</name>
    <message numerus="yes">
        <source>%Ln clips</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln range</numerusform>
            <numerusform>%Ln ranges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TagsPage</name>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips and ranges</source>
        <translation>
            <numerusform>%Ln clip or range</numerusform>
            <numerusform>%Ln clips and ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tags</source>
        <translation>
            <numerusform>Delete %Ln tag</numerusform>
            <numerusform>Delete %Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags added or changed.</source>
        <translation>
            <numerusform>%Ln tag added or changed.</numerusform>
            <numerusform>%Ln tags added or changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TextDialog</name>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TransferGroupsModel</name>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln download</numerusform>
            <numerusform>%Ln downloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::TrashDialog</name>
    <message numerus="yes">
        <source>Move %Ln files with %1 to the wastebasket?</source>
        <translation>
            <numerusform>Move %Ln file with %1 to the wastebasket?</numerusform>
            <numerusform>Move %Ln files with %1 to the wastebasket?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions and sidecars beside them go with them.</source>
        <translation>
            <numerusform>%Ln caption or sidecar beside it goes with it.</numerusform>
            <numerusform>%Ln captions and sidecars beside them go with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are left alone.</source>
        <translation>
            <numerusform>%Ln file is left alone.</numerusform>
            <numerusform>%Ln files are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files</source>
        <translation>
            <numerusform>Move %Ln file</numerusform>
            <numerusform>Move %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::UndoBar</name>
    <message numerus="yes">
        <source>%Ln downloads were taken off the queue.</source>
        <translation>
            <numerusform>%Ln download was taken off the queue.</numerusform>
            <numerusform>%Ln downloads were taken off the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were moved.</source>
        <translation>
            <numerusform>%Ln download was moved.</numerusform>
            <numerusform>%Ln downloads were moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were paused.</source>
        <translation>
            <numerusform>%Ln download was paused.</numerusform>
            <numerusform>%Ln downloads were paused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads go on.</source>
        <translation>
            <numerusform>%Ln download goes on.</numerusform>
            <numerusform>%Ln downloads go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads have other wishes.</source>
        <translation>
            <numerusform>%Ln download has other wishes.</numerusform>
            <numerusform>%Ln downloads have other wishes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Downloads</source>
        <translation>
            <numerusform>Remove %Ln Download</numerusform>
            <numerusform>Remove %Ln Downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Downloads</source>
        <translation>
            <numerusform>Move %Ln Download</numerusform>
            <numerusform>Move %Ln Downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln Downloads</source>
        <translation>
            <numerusform>Pause %Ln Download</numerusform>
            <numerusform>Pause %Ln Downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln Downloads</source>
        <translation>
            <numerusform>Resume %Ln Download</numerusform>
            <numerusform>Resume %Ln Downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change Wishes of %Ln Downloads</source>
        <translation>
            <numerusform>Change Wishes of %Ln Download</numerusform>
            <numerusform>Change Wishes of %Ln Downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads were not put back: the same files are queued again.</source>
        <translation>
            <numerusform>%Ln download was not put back: the same file is queued again.</numerusform>
            <numerusform>%Ln downloads were not put back: the same files are queued again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideoCommands</name>
    <message numerus="yes">
        <source>Download %Ln videos</source>
        <translation>
            <numerusform>Download %Ln video</numerusform>
            <numerusform>Download %Ln videos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::VideosPage</name>
    <message numerus="yes">
        <source>%Ln videos of this portal are on this computer</source>
        <translation>
            <numerusform>%Ln video of this portal is on this computer</numerusform>
            <numerusform>%Ln videos of this portal are on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln video</numerusform>
            <numerusform>%Ln videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos selected</source>
        <translation>
            <numerusform>%Ln video selected</numerusform>
            <numerusform>%Ln videos selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::WishDialog</name>
    <message numerus="yes">
        <source>Apply to %Ln downloads</source>
        <translation>
            <numerusform>Apply to %Ln download</numerusform>
            <numerusform>Apply to %Ln downloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::Words</name>
    <message numerus="yes">
        <source>%Ln shots are of clips whose frame rate is not known; they are counted at 25 fps</source>
        <translation>
            <numerusform>%Ln shot is of a clip whose frame rate is not known; it is counted at 25 fps</numerusform>
            <numerusform>%Ln shots are of clips whose frame rate is not known; they are counted at 25 fps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots are of files without timecode; they are counted from 00:00:00:00</source>
        <translation>
            <numerusform>%Ln shot is of a file without timecode; it is counted from 00:00:00:00</numerusform>
            <numerusform>%Ln shots are of files without timecode; they are counted from 00:00:00:00</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shots have another frame rate than the sequence; their lengths there are rounded to whole frames</source>
        <translation>
            <numerusform>%Ln shot has another frame rate than the sequence; its length there is rounded to whole frames</numerusform>
            <numerusform>%Ln shots have another frame rate than the sequence; their lengths there are rounded to whole frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were written shorter or with other letters, as the format demands</source>
        <translation>
            <numerusform>%Ln name was written shorter or with other letters, as the format demands</numerusform>
            <numerusform>%Ln names were written shorter or with other letters, as the format demands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>The note of %Ln shot has no place in this format</numerusform>
            <numerusform>The notes of %Ln shots have no place in this format</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>The tags of %Ln shot have no place in this format</numerusform>
            <numerusform>The tags of %Ln shots have no place in this format</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ratings of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>The rating of %Ln shot has no place in this format</numerusform>
            <numerusform>The ratings of %Ln shots have no place in this format</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credits and usage terms of %Ln shots have no place in this format; the credits sheet has them</source>
        <translation>
            <numerusform>Credit and usage terms of %Ln shot have no place in this format; the credits sheet has them</numerusform>
            <numerusform>Credits and usage terms of %Ln shots have no place in this format; the credits sheet has them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reels of %Ln shots have no place in this format</source>
        <translation>
            <numerusform>The reel of %Ln shot has no place in this format</numerusform>
            <numerusform>The reels of %Ln shots have no place in this format</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln files of it</source>
        <translation>
            <numerusform>You have %Ln file of it</numerusform>
            <numerusform>You have %Ln files of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln h ago</numerusform>
            <numerusform>%Ln h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of sound alone are no shots.</source>
        <translation>
            <numerusform>%Ln event of sound alone is no shot.</numerusform>
            <numerusform>%Ln events of sound alone are no shots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln effects, transitions or speeds are not kept; their shots are.</source>
        <translation>
            <numerusform>%Ln effect, transition or speed is not kept; its shot is.</numerusform>
            <numerusform>%Ln effects, transitions or speeds are not kept; their shots are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ratings of %Ln shots are not kept.</source>
        <translation>
            <numerusform>The rating of %Ln shot is not kept.</numerusform>
            <numerusform>The ratings of %Ln shots are not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections are not kept.</source>
        <translation>
            <numerusform>%Ln section is not kept.</numerusform>
            <numerusform>%Ln sections are not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines cannot be read as shots: %1.</source>
        <translation>
            <numerusform>%Ln line cannot be read as a shot: %1.</numerusform>
            <numerusform>%Ln lines cannot be read as shots: %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
