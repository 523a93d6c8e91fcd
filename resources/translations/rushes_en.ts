<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
    <name>Rushes::Desktop::SettingsSetup</name>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
</context>
</TS>
