// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "PLANTED-s3cret-71";

} // namespace

/// Settings that go from one desk to another, with the real program.
class SettingsCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carriesSettingsWithoutSecretsAndTakesThemBack() {
        QCOMPARE(run(u"one"_s, {u"proxy"_s, u"http://desk@proxy.example.org:3128"_s}), 0);
        const QString ini = find(u"one"_s);
        QVERIFY(!ini.isEmpty());
        QSettings{ini, QSettings::IniFormat}.setValue(u"account/refresh_token"_s, QString::fromLatin1(secret));
        const QString file = m_folder.filePath(u"desk.json"_s);
        QCOMPARE(run(u"one"_s, {u"settings"_s, u"export"_s, file}), 0);
        QFile written{file};
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray json = written.readAll();
        QVERIFY(json.contains("http://desk@proxy.example.org:3128"));
        QVERIFY(!json.contains(secret));

        QCOMPARE(run(u"two"_s, {u"settings"_s, u"import"_s, file, u"--dry-run"_s, u"--json"_s}), 0);
        QCOMPARE(answer().value(u"changes"_s).toArray().size(), 1);
        QCOMPARE(answer().value(u"applied"_s).toBool(), false);
        QCOMPARE(proxyOf(u"two"_s), u"system"_s);
        QCOMPARE(run(u"two"_s, {u"settings"_s, u"import"_s, file, u"--json"_s}), 0);
        const QString before = answer().value(u"before"_s).toString();
        QCOMPARE(proxyOf(u"two"_s), u"http://desk@proxy.example.org:3128"_s);
        QCOMPARE(run(u"two"_s, {u"settings"_s, u"import"_s, before}), 0);
        QCOMPARE(proxyOf(u"two"_s), u"system"_s);
    }

    void saysWhatItCannotTake() {
        QCOMPARE(run(u"three"_s, {u"settings"_s}), 2);
        QCOMPARE(run(u"three"_s, {u"settings"_s, u"import"_s, m_folder.filePath(u"none.json"_s)}), 6);
        const QString file = m_folder.filePath(u"odd.json"_s);
        QFile odd{file};
        QVERIFY(odd.open(QIODevice::WriteOnly));
        odd.write("{\"rushes_settings\": 1, \"account\": {\"token\": \"x\"}, \"downloads\": {\"parallel\": 99}}");
        odd.close();
        QCOMPARE(run(u"three"_s, {u"settings"_s, u"import"_s, file, u"--json"_s}), 1);
        QCOMPARE(answer().value(u"unknown"_s).toArray(), QJsonArray{u"account/token"_s});
        QCOMPARE(answer().value(u"refused"_s).toArray(), QJsonArray{u"downloads/parallel"_s});
        QCOMPARE(run(u"three"_s, {u"settings"_s, u"export"_s, m_folder.filePath(u"nowhere/x.json"_s)}), 7);
    }

private:
    int run(const QString& desk, const QStringList& words) {
        m_said = Tests::CommandLine{{u"--state"_s, m_folder.filePath(desk)}}.run(words);
        return m_said.code;
    }
    [[nodiscard]] QJsonObject answer() const { return m_said.object(); }
    QString proxyOf(const QString& desk) { return run(desk, {u"proxy"_s, u"--json"_s}) == 0 ? answer().value(u"proxy"_s).toString() : QString{}; }
    [[nodiscard]] QString find(const QString& desk) const {
        QDirIterator files{m_folder.filePath(desk), {u"rushes.ini"_s}, QDir::Files, QDirIterator::Subdirectories};
        return files.hasNext() ? files.next() : QString{};
    }

    QTemporaryDir m_folder;
    Tests::Outcome m_said;
};

QTEST_GUILESS_MAIN(SettingsCommandsTest)

#include "settingscommands_test.moc"
