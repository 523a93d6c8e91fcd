// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Rushes::Tests;
using namespace Qt::StringLiterals;

/// `clip trash` and `clip restore`, with the real program and a wastebasket of the test's own.
class TrashCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        QVERIFY(QDir{m_folder->path()}.mkpath(u"home/share"_s) && QDir{m_folder->path()}.mkpath(u"clips"_s));
        m_rushes.always = {u"--state"_s, m_folder->filePath(u"state"_s)};
        m_rushes.environment.insert(u"HOME"_s, m_folder->filePath(u"home"_s));
        m_rushes.environment.insert(u"XDG_DATA_HOME"_s, m_folder->filePath(u"home/share"_s));
    }

    void saysWhatWouldGoMovesItAndBringsItBack() {
        const QString path = write(u"press.mxf"_s);
        write(u"press.mxf.xmp"_s);
        const QString id = import(path);
        const Outcome asked = m_rushes.run({u"clip"_s, u"trash"_s, id});
        QCOMPARE(asked.code, 0);
        QVERIFY2(asked.output.contains(path + u".xmp"_s) && asked.output.contains(u"Nothing was changed."_s), qPrintable(asked.output));
        QVERIFY(QFile::exists(path));
        const Outcome moved = m_rushes.run({u"clip"_s, u"trash"_s, id, u"--yes"_s, u"--json"_s});
        QVERIFY2(moved.code == 0, qPrintable(moved.problems));
        QVERIFY(!QFile::exists(path) && !QFile::exists(path + u".xmp"_s));
        QVERIFY(QFile::exists(moved.object().value("clips"_L1)[0]["files"_L1][0]["there"_L1].toString()));
        // It is no missing file, and the clip is still there.
        const Outcome scanned = m_rushes.run({u"scan"_s, u"--json"_s});
        QCOMPARE(scanned.code, 0);
        QCOMPARE(scanned.object().value("trashed"_L1).toInt(), 1);
        QCOMPARE(m_rushes.run({u"clip"_s, id, u"--json"_s}).object()["id"_L1].toString(), id);
        const Outcome again = m_rushes.run({u"clip"_s, u"trash"_s, id, u"--yes"_s});
        QCOMPARE(again.code, 1);
        QVERIFY2(again.output.contains(u"In the wastebasket since "_s), qPrintable(again.output));
        QVERIFY2(again.output.contains(u"clip restore %1` brings it back."_s.arg(moved.object().value("act"_L1).toString())), qPrintable(again.output));

        const Outcome back = m_rushes.run({u"clip"_s, u"restore"_s});
        QVERIFY2(back.code == 0 && back.output.contains(path + u" is back."_s), qPrintable(back.output + back.problems));
        QVERIFY(QFile::exists(path) && QFile::exists(path + u".xmp"_s));
        QCOMPARE(m_rushes.run({u"clip"_s, u"restore"_s}).code, 6);
    }

    void aFileThatCameToStandThereStays() {
        const QString path = write(u"press.mxf"_s);
        const QString id = import(path);
        QCOMPARE(m_rushes.run({u"clip"_s, u"trash"_s, id, u"--yes"_s}).code, 0);
        write(u"press.mxf"_s, "of somebody else");
        const Outcome back = m_rushes.run({u"clip"_s, u"restore"_s});
        QCOMPARE(back.code, 1);
        QVERIFY2(back.output.contains(u"Another file stands in its place by now."_s), qPrintable(back.output));
        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "of somebody else"_ba);
    }

    void whatIsNotUnderstoodIsRefused() {
        QCOMPARE(m_rushes.run({u"clip"_s, u"trash"_s}).code, 2);
        QCOMPARE(m_rushes.run({u"clip"_s, u"trash"_s, u"4711"_s, u"--yes"_s}).code, 6);
        QCOMPARE(m_rushes.run({u"clip"_s, u"restore"_s, u"a"_s, u"b"_s}).code, 2);
        QCOMPARE(m_rushes.run({u"clip"_s, u"restore"_s, u"nothing"_s}).code, 6);
    }

private:
    QString write(const QString& name, const QByteArray& bytes = "frames") const {
        QFile file{m_folder->filePath(u"clips/"_s + name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
    QString import(const QString& path) const {
        if (m_rushes.run({u"import"_s, path}).code > 1) qFatal("the file was not taken in");
        return m_rushes.run({u"find"_s, u"--json"_s}).array().at(0)["id"_L1].toString();
    }

    std::optional<QTemporaryDir> m_folder;
    CommandLine m_rushes;
};

QTEST_GUILESS_MAIN(TrashCommandsTest)
#include "trashcommands_test.moc"
