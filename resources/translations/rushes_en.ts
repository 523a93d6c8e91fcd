<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CareWords</name>
    <message numerus="yes">
        <source>%n clips more than now</source>
        <translation>
            <numerusform>%n clip more than now</numerusform>
            <numerusform>%n clips more than now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips fewer than now</source>
        <translation>
            <numerusform>%n clip fewer than now</numerusform>
            <numerusform>%n clips fewer than now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ranges more</source>
        <translation>
            <numerusform>%n range more</numerusform>
            <numerusform>%n ranges more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ranges fewer</source>
        <translation>
            <numerusform>%n range fewer</numerusform>
            <numerusform>%n ranges fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::IngestView</name>
    <message numerus="yes">
        <source>%n more of that kind.</source>
        <translation>
            <numerusform>%n more of that kind.</numerusform>
            <numerusform>%n more of that kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::NameSetup</name>
    <message numerus="yes">
        <source>%n finished files get other names.</source>
        <translation>
            <numerusform>%n finished file gets another name.</numerusform>
            <numerusform>%n finished files get other names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept their names, because the new ones are taken.</source>
        <translation>
            <numerusform>%n kept its name, because the new one is taken.</numerusform>
            <numerusform>%n kept their names, because the new ones are taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::OtherPortals</name>
    <message numerus="yes">
        <source>%n downloads wait for an account at %1.</source>
        <translation>
            <numerusform>%n download waits for an account at %1.</numerusform>
            <numerusform>%n downloads wait for an account at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SettingsExchange</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings would change.</source>
        <translation>
            <numerusform>%n setting would change.</numerusform>
            <numerusform>%n settings would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n settings and start again</source>
        <translation>
            <numerusform>Change %n setting and start again</numerusform>
            <numerusform>Change %n settings and start again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Desktop::SettingsSetup</name>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::ManualWindow</name>
    <message numerus="yes">
        <source>On %n pages</source>
        <translation>
            <numerusform>On %n page</numerusform>
            <numerusform>On %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rushes::Ui::MissingFilesDialog</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files or folders could not be read, such as %1.</source>
        <translation>
            <numerusform>%n file or folder could not be read, such as %1.</numerusform>
            <numerusform>%n files or folders could not be read, such as %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
