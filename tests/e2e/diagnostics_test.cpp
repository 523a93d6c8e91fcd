// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/care/libraryfiles.h"
#include "tests/support/commandline.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Qt::StringLiterals;
using Tests::Outcome;

namespace {

constexpr int done = 0;
constexpr int usage = 2;
constexpr int disk = 7;

} // namespace

class DiagnosticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(Tests::addClips(m_state.filePath(u"library.sqlite"_s), 3));
        write(u"rushes.ini"_s, "[portal]\naddress=https://otto:hunter2@press.example.org\nknown=https://press.example.org\n[downloads]\n"
                               "folder=/media/RAID/Summit day one\nparallel=3\n");
        QVERIFY(QDir{m_state.path()}.mkpath(u"crash-reports"_s));
        write(u"crash-reports/crash-20260212T080000Z.txt"_s,
              "Rushes 0.1.0\nsignal 11\nlast lines of the log:\nrushes.transfer: https://cdn.example.net/x?token=s3cr3t of ana@example.org: Late night.mxf\n");
    }

    void tellsHowThingsStandAndWhoseNothing() {
        const Outcome told = run({});
        QCOMPARE(told.code, done);
        const QJsonObject parts = told.object();
        QCOMPARE(parts.keys(), (QStringList{u"backups"_s, u"crash"_s, u"library"_s, u"queue"_s, u"settings"_s, u"system"_s, u"versions"_s}));
        QVERIFY(parts[u"library"_s].toString().contains(u"3 clips, 0 ranges"_s));
        QVERIFY(parts[u"library"_s].toString().contains(u"integrity: whole"_s));
        QVERIFY(parts[u"settings"_s].toString().contains(u"\"parallel\": 3"_s));
        QVERIFY(parts[u"crash"_s].toString().contains(u"signal 11"_s));
        for (const char* program : {"Qt: ", "SQLite: 3", "libcurl: ", "FFmpeg: "})
            QVERIFY2(parts[u"versions"_s].toString().contains(QLatin1StringView{program}), program);
        const QString all = told.output;
        for (const char* planted : {"otto", "hunter2", "press.example", "cdn.example", "s3cr3t", "ana@", "Late night", "Summit", "RAID"})
            QVERIFY2(!all.contains(QLatin1StringView{planted}), planted);
        if (const QString home = QDir::homePath(); home.size() > 1) QVERIFY(!all.contains(home));
    }
    void showsWhatItIsAskedToShow() {
        const QString all = run({u"--show-hosts"_s, u"--show-file-names"_s}).output;
        for (const char* shown : {"press.example.org", "cdn.example.net", "Late night.mxf", "Summit day one"})
            QVERIFY2(all.contains(QLatin1StringView{shown}), shown);
        for (const char* planted : {"otto", "hunter2", "s3cr3t", "ana@"}) QVERIFY2(!all.contains(QLatin1StringView{planted}), planted);
    }
    void writesAFileThatWasNotThere() {
        const QString zip = m_state.filePath(u"bundle.zip"_s);
        QCOMPARE(run({u"-o"_s, zip}).code, done);
        QVERIFY(read(zip).startsWith("PK"));
        const QByteArray before = read(zip);
        QCOMPARE(run({u"-o"_s, zip}).code, disk);
        QCOMPARE(read(zip), before);
        QCOMPARE(run({u"-o"_s, m_state.filePath(u"bundle.txt"_s)}).code, done);
        QVERIFY(read(m_state.filePath(u"bundle.txt"_s)).startsWith("== versions ==\nrushes-cli "));
        QCOMPARE(run({u"everything"_s}).code, usage);
    }

private:
    void write(const QString& name, const QByteArray& text) const {
        QFile file{m_state.filePath(name)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] static QByteArray read(const QString& path) {
        QFile file{path};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
    [[nodiscard]] Outcome run(const QStringList& words) const {
        return Tests::CommandLine{QStringList{u"--json"_s, u"--state"_s, m_state.path(), u"diagnostics"_s}}.run(words);
    }

    QTemporaryDir m_state;
};

QTEST_GUILESS_MAIN(DiagnosticsTest)
#include "diagnostics_test.moc"
