// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Rushes::Tests;
using namespace Qt::StringLiterals;

/// `clip remove`, `clip removed` and `clip restore ID…`, with the real program.
class RemovalCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        QVERIFY(QDir{m_folder->path()}.mkpath(u"clips"_s));
        m_rushes.always = {u"--state"_s, m_folder->filePath(u"state"_s)};
        m_rushes.environment.insert(u"HOME"_s, m_folder->path());
    }

    void saysWhatWouldGoRemovesItAndBringsItBack() {
        const QString path = write(u"press.mxf"_s, "frames");
        const QString id = import(path);
        QCOMPARE(m_rushes.run({u"tag"_s, id, u"+quote"_s}).code, 0);
        QCOMPARE(m_rushes.run({u"note"_s, id, u"mine"_s}).code, 0);
        const QJsonObject before = m_rushes.run({u"clip"_s, id, u"--json"_s}).object();

        const Outcome asked = m_rushes.run({u"clip"_s, u"remove"_s, id});
        QCOMPARE(asked.code, 0);
        QVERIFY2(asked.output.contains(u"press"_s) && asked.output.contains(u"Nothing was changed."_s), qPrintable(asked.output));
        QCOMPARE(found(), QStringList{id});

        const Outcome gone = m_rushes.run({u"clip"_s, u"remove"_s, id, u"--yes"_s, u"--json"_s});
        QVERIFY2(gone.code == 0, qPrintable(gone.problems));
        QCOMPARE(gone.object().value("removed"_L1)[0].toString(), id);
        QVERIFY(found().isEmpty());
        QVERIFY(QFile::exists(path));
        QCOMPARE(m_rushes.run({u"clip"_s, id}).code, 6);
        QCOMPARE(m_rushes.run({u"scan"_s}).code, 0); // no missing file of it
        QVERIFY(found().isEmpty());                  // and a look at the files brings nothing back

        const QJsonArray removed = m_rushes.run({u"clip"_s, u"removed"_s, u"--json"_s}).array();
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.at(0)["id"_L1].toString(), id);
        QCOMPARE(removed.at(0)["path"_L1].toString(), path);

        const Outcome back = m_rushes.run({u"clip"_s, u"restore"_s, id});
        QVERIFY2(back.code == 0, qPrintable(back.problems));
        QCOMPARE(m_rushes.run({u"clip"_s, id, u"--json"_s}).object(), before);
        QCOMPARE(m_rushes.run({u"clip"_s, u"restore"_s, id}).code, 6);
    }

    void takingTheFileInAgainBringsTheLogBack() {
        const QString path = write(u"press.mxf"_s, "frames");
        const QString id = import(path);
        QCOMPARE(m_rushes.run({u"note"_s, id, u"mine"_s}).code, 0);
        QCOMPARE(m_rushes.run({u"clip"_s, u"remove"_s, id, u"--yes"_s}).code, 0);
        write(u"press.mxf"_s, "others"); // of the same size, but not the same: a clip of its own
        const QString other = import(path);
        QVERIFY(other != id);
        QCOMPARE(m_rushes.run({u"clip"_s, other, u"--json"_s}).object()["note"_L1].toString(), QString{});
        // The same bytes under another name.
        QVERIFY(m_rushes.run({u"import"_s, write(u"again.mxf"_s, "frames")}).code <= 1);
        const QJsonObject back = m_rushes.run({u"clip"_s, id, u"--json"_s}).object();
        QCOMPARE(back["note"_L1].toString(), u"mine"_s);
        QVERIFY(back["path"_L1].toString().endsWith(u"again.mxf"_s));
    }

    void whatAFolderGaveIsNotBroughtBackByWatchingIt() {
        const QString path = write(u"press.mxf"_s, "frames");
        const QString id = import(path); // by hand, so that no import folder has had it
        QCOMPARE(m_rushes.run({u"clip"_s, u"remove"_s, id, u"--yes"_s}).code, 0);
        QVERIFY(m_rushes.run({u"watch"_s, m_folder->filePath(u"clips"_s), u"--once"_s}).code <= 1);
        QVERIFY(found().isEmpty());
    }

    void whatIsNotUnderstoodIsRefused() {
        QCOMPARE(m_rushes.run({u"clip"_s, u"remove"_s}).code, 2);
        QCOMPARE(m_rushes.run({u"clip"_s, u"remove"_s, u"4711"_s, u"--yes"_s}).code, 6);
        QCOMPARE(m_rushes.run({u"clip"_s, u"removed"_s, u"x"_s}).code, 2);
        QCOMPARE(m_rushes.run({u"clip"_s, u"restore"_s, u"4711"_s, u"4712"_s}).code, 6);
        QVERIFY(m_rushes.run({u"clip"_s, u"removed"_s}).output.contains(u"Nobody has removed"_s));
    }

private:
    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file{m_folder->filePath(u"clips/"_s + name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
    QString import(const QString& path) const {
        if (m_rushes.run({u"import"_s, path}).code > 1) qFatal("the file was not taken in");
        return m_rushes.run({u"find"_s, u"--json"_s}).array().at(0)["id"_L1].toString();
    }
    QStringList found() const {
        QStringList ids;
        const QJsonArray clips = m_rushes.run({u"find"_s, u"--json"_s}).array();
        for (const auto& clip : clips) ids.append(clip["id"_L1].toString());
        return ids;
    }

    std::optional<QTemporaryDir> m_folder;
    CommandLine m_rushes;
};

QTEST_GUILESS_MAIN(RemovalCommandsTest)
#include "removalcommands_test.moc"
