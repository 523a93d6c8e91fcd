// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settingsfile.h"

#include "core/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes::Settings;
using namespace Qt::StringLiterals;

namespace {

/// As the names of what was kept have it.
const QDateTime at{QDate{2026, 11, 26}, QTime{9, 1, 2}};

const QByteArray secret = "PLANTED-s3cret-71";

QByteArray fileWith(const QByteArray& sections) { return "{\"rushes_settings\": 1, " + sections + '}'; }

QStringList names(const SettingsImport& import) {
    QStringList all;
    for (const SettingsChange& change : import.changes) all << change.name;
    return all;
}

} // namespace

class SettingsFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"rushes.ini"_s));
    }

    void noSecretGoesOut() {
        QSettings& file = m_settings->file();
        const QString planted = QString::fromLatin1(secret);
        for (const QString& key : {u"portal/token"_s, u"account/refresh_token"_s, u"account/password"_s, u"network/proxy_password"_s, u"portal/authorities"_s,
                                   u"downloads/unknown"_s, u"logging/token"_s})
            file.setValue(key, planted);
        m_settings->setPortal(u"https://desk:%1@press.example.org/v1?token=%1#%1"_s.arg(planted));
        m_settings->setPortals({u"https://%1:x@press.example.org"_s.arg(planted), u"https://other.example.org/?access_token=%1"_s.arg(planted)});
        m_settings->setProxy(u"http://desk:%1@proxy.example.org:3128"_s.arg(planted));
        const QByteArray json = exportedSettings(*m_settings);
        QVERIFY2(!json.contains(secret), json.constData());
        QVERIFY(json.contains("https://press.example.org/v1"));
        QVERIFY(json.contains("http://desk@proxy.example.org:3128"));
    }

    void anotherDeskBecomesTheSame() {
        fill(*m_settings);
        const QByteArray json = exportedSettings(*m_settings);
        Settings other{m_folder->filePath(u"other.ini"_s)};
        const auto import = settingsIn(json, other);
        QVERIFY(import && import->unknown.isEmpty() && import->refused.isEmpty());
        apply(*import, other);
        QCOMPARE(exportedSettings(other), json);
        QCOMPARE(other.parallelDownloads(), 5);
        QCOMPARE(other.portals(), QStringList{u"https://press.example.org"_s});
        QCOMPARE(other.schedule(), QStringList{u"Mon-Fri 22:00-06:00 full"_s});
        QCOMPARE(other.file().value(u"keys/downloads/retry"_s).toString(), u"F9"_s);
        QCOMPARE(other.appearance(), u"dark"_s);
        QVERIFY(settingsIn(json, other)->changes.isEmpty());
        const auto kept = QJsonDocument::fromJson(json)["logging"_L1]["tag_keys"_L1];
        QCOMPARE(kept[0]["tags"_L1].toArray().size(), 2);
    }

    void whatChangesIsSaidBeforeAnythingDoes() {
        m_settings->setParallelDownloads(3);
        const auto import = settingsIn(fileWith("\"downloads\": {\"parallel\": 6, \"per_host\": null, \"keeps_awake\": false}"), *m_settings);
        QVERIFY(import);
        QCOMPARE(import->changes, (QList<SettingsChange>{{u"downloads/keeps_awake"_s, QJsonValue::Null, false}, {u"downloads/parallel"_s, 3, 6}}));
        QCOMPARE(m_settings->parallelDownloads(), 3);
        apply(*import, *m_settings);
        QCOMPARE(m_settings->parallelDownloads(), 6);
    }

    void whatWasBeforeTakesAnImportBack() {
        fill(*m_settings);
        m_settings->file().remove(u"window/appearance"_s);
        const QByteArray before = exportedSettings(*m_settings);
        const auto kept = keepBefore(m_folder->filePath(u"rushes.ini"_s), at, before);
        QCOMPARE(kept.value_or(QString{}), m_folder->filePath(u"rushes-before-2026-11-26T090102.json"_s));
        apply(*settingsIn(fileWith("\"window\": {\"appearance\": \"dark\"}, \"keys\": {\"clips/facets\": \"F8\"}, \"downloads\": {\"parallel\": 9}"),
                          *m_settings),
              *m_settings);
        QVERIFY(exportedSettings(*m_settings) != before);
        apply(*settingsIn(readSettingsFile(*kept).value(), *m_settings), *m_settings);
        QCOMPARE(exportedSettings(*m_settings), before);
        QVERIFY(!m_settings->file().contains(u"window/appearance"_s));
    }

    void aFileOfThatNameIsLeftAlone() {
        const QString ini = m_folder->filePath(u"rushes.ini"_s);
        QVERIFY(keepBefore(ini, at, "first"));
        QCOMPARE(keepBefore(ini, at, "second").value_or(QString{}), m_folder->filePath(u"rushes-before-2026-11-26T090102-2.json"_s));
        QCOMPARE(readSettingsFile(m_folder->filePath(u"rushes-before-2026-11-26T090102.json"_s)).value(), "first");
        QVERIFY(keepBefore(m_folder->filePath(u"new/rushes.ini"_s), at, "x")); // who never chose anything has no folder yet
        QFile inTheWay{m_folder->filePath(u"taken"_s)};
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(!keepBefore(m_folder->filePath(u"taken/rushes.ini"_s), at, "x"));
    }

    void theKeysAreTakenAsAWhole() {
        m_settings->file().setValue(u"keys/clips/facets"_s, u"F8"_s);
        const auto import = settingsIn(fileWith("\"keys\": {\"downloads/retry\": \"F9\", \"../../x\": \"F1\", \"noplace\": \"F2\"}"), *m_settings);
        QVERIFY(import);
        QCOMPARE(names(*import), (QStringList{u"keys/downloads/retry"_s, u"keys/clips/facets"_s}));
        QCOMPARE(import->unknown, (QStringList{u"keys/../../x"_s, u"keys/noplace"_s}));
    }

    void strangersAreSaidAndLeftOut() {
        const auto import = settingsIn(
            fileWith("\"account\": {\"token\": \"x\"}, \"portal/demo_port\": 80, \"window\": {\"geometry\": \"AAAA\", \"language\": \"fr\"}"), *m_settings);
        QVERIFY(import);
        QCOMPARE(import->unknown, (QStringList{u"account/token"_s, u"portal/demo_port"_s, u"window/geometry"_s}));
        QCOMPARE(names(*import), QStringList{u"window/language"_s});
        apply(*import, *m_settings);
        QCOMPARE(m_settings->file().allKeys(), QStringList{u"window/language"_s});
    }

    void whatIsNoneForASettingIsRefused_data() {
        QTest::addColumn<QByteArray>("sections");
        QTest::newRow("too many") << "\"downloads\": {\"parallel\": 17}"_ba;
        QTest::newRow("a part") << "\"downloads\": {\"parallel\": 2.5}"_ba;
        QTest::newRow("below nothing") << "\"downloads\": {\"bytes_per_day\": -1}"_ba;
        QTest::newRow("a text for a number") << "\"downloads\": {\"parallel\": \"2\"}"_ba;
        QTest::newRow("a number for a yes") << "\"library\": {\"sidecars\": 1}"_ba;
        QTest::newRow("no such look") << "\"window\": {\"appearance\": \"pink\"}"_ba;
        QTest::newRow("no address") << "\"portals\": {\"in_use\": \"press.example.org\"}"_ba;
        QTest::newRow("a script") << "\"portals\": {\"in_use\": \"javascript:alert\"}"_ba;
        QTest::newRow("a password in an address") << "\"portals\": {\"known\": [\"https://desk:secret@press.example.org\"]}"_ba;
        QTest::newRow("a password of a proxy") << "\"network\": {\"proxy\": \"http://desk:secret@proxy.example.org\"}"_ba;
        QTest::newRow("a long text") << "\"files\": {\"template\": \""_ba + QByteArray(5'000, 'x') + "\"}"_ba;
        QTest::newRow("ten tags")
            << "\"logging\": {\"tag_keys\": [{\"name\": \"a\", \"tags\": [\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\"]}]}"_ba;
        QTest::newRow("no banks") << "\"logging\": {\"tag_keys\": []}"_ba;
        QTest::newRow("a key that is a number") << "\"keys\": {\"downloads/retry\": 9}"_ba;
    }
    void whatIsNoneForASettingIsRefused() {
        QFETCH(QByteArray, sections);
        const auto import = settingsIn(fileWith(sections), *m_settings);
        QVERIFY(import);
        QCOMPARE(import->refused.size(), 1);
        QVERIFY(import->changes.isEmpty());
    }

    void otherFilesAreNoSettings_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<SettingsFileFault>("fault");
        using enum SettingsFileFault;
        QTest::newRow("no JSON") << "[downloads]\nparallel=2\n"_ba << NotJson;
        QTest::newRow("cut") << "{\"rushes_settings\": 1, \"downl"_ba << NotJson;
        QTest::newRow("twice") << "{\"rushes_settings\": 1, \"window\": {\"language\": \"fr\", \"language\": \"de\"}}"_ba << NotJson;
        QTest::newRow("deep") << fileWith("\"x\": "_ba + QByteArray(40, '[') + QByteArray(40, ']')) << NotJson;
        QTest::newRow("something else") << "{\"name\": \"package\"}"_ba << Foreign;
        QTest::newRow("of tomorrow") << "{\"rushes_settings\": 2}"_ba << Newer;
        QTest::newRow("large") << fileWith("\"x\": \""_ba + QByteArray(largestSettingsFile, 'x') + '"') << TooLarge;
    }
    void otherFilesAreNoSettings() {
        QFETCH(QByteArray, json);
        QFETCH(SettingsFileFault, fault);
        const auto import = settingsIn(json, *m_settings);
        QVERIFY(!import);
        QCOMPARE(import.error(), fault);
    }

    void filesAreReadUpToALimit() {
        const QString path = m_folder->filePath(u"large.json"_s);
        QVERIFY(writeSettingsFile(path, QByteArray(largestSettingsFile + 1, ' ')));
        QCOMPARE(readSettingsFile(path).error(), SettingsFileFault::TooLarge);
        QCOMPARE(readSettingsFile(m_folder->filePath(u"none.json"_s)).error(), SettingsFileFault::Unreadable);
        QCOMPARE(writeSettingsFile(m_folder->filePath(u"nowhere/x.json"_s), {}).error(), SettingsFileFault::Unwritable);
    }

private:
    static void fill(Settings& settings) {
        settings.setPortal(u"https://press.example.org"_s);
        settings.setPortals({u"https://press.example.org"_s});
        settings.setParallelDownloads(5);
        settings.setRateLimit(12'500'000);
        settings.setSchedule({u"Mon-Fri 22:00-06:00 full"_s}, u"slow"_s);
        settings.setKeepsAwake(false);
        settings.setNamingTemplate(u"{date}_{title}"_s);
        settings.setAppearance(u"dark"_s);
        settings.setProxy(u"socks5://desk@proxy.example.org:1080"_s);
        QSettings& file = settings.file();
        file.setValue(u"keys/downloads/retry"_s, u"F9"_s);
        file.setValue(u"keys/clips/facets"_s, QString{});
        file.beginGroup(u"logging"_s);
        file.beginWriteArray(u"banks"_s);
        file.setArrayIndex(0);
        file.setValue(u"name"_s, u"News"_s);
        file.setValue(u"tags"_s, QStringList{u"quote"_s, u"arrival"_s});
        file.endArray();
        file.endGroup();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

QTEST_GUILESS_MAIN(SettingsFileTest)

#include "settingsfile_test.moc"
