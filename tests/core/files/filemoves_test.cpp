// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/filemoves.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Rushes::Files;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& bytes) {
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray contentOf(const QString& path) {
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "not there"_ba;
}

} // namespace

class FileMovesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void neverReplacesWhenItMoves() {
        write(at(u"a"), "new");
        write(at(u"b"), "of the user");
        const auto moved = moveWithoutReplacing(at(u"a"), at(u"b"));
        QVERIFY(moved && !*moved);
        QCOMPARE(contentOf(at(u"b")), "of the user"_ba);
        QVERIFY(*moveWithoutReplacing(at(u"a"), at(u"c")));
        QCOMPARE(contentOf(at(u"c")), "new"_ba);
    }

    // 56: a link that leads nowhere is a name that is taken.
    void aPlantedLinkIsNotFollowed() {
        const QString victim = at(u"victim");
        QCOMPARE(::symlink(QFile::encodeName(victim).constData(), QFile::encodeName(at(u"planted")).constData()), 0);
        const auto created = createFile(at(u"planted"), "x");
        QVERIFY(created && !*created);
        QVERIFY(!QFile::exists(victim));
        QVERIFY(isTaken(at(u"planted")));
        QCOMPARE(readFile(at(u"planted"), 100).error().fault, FileFault::Missing);
    }

    void aFileIsThereWholeOrNotAtAll() {
        QVERIFY(*createFile(at(u"list"), "one"));
        QVERIFY(!*createFile(at(u"list"), "two"));
        QCOMPARE(contentOf(at(u"list")), "one"_ba);
        QVERIFY(replaceFile(at(u"list"), "three"));
        QCOMPARE(contentOf(at(u"list")), "three"_ba);
        QCOMPARE(QDir{m_folder->path()}.entryList(QDir::Files), QStringList{u"list"_s});
    }

    void aLeftoverOfAnInterruptedRunIsNoHarm() {
        write(at(u"list.new"), "half");
        QVERIFY(*createFile(at(u"list"), "whole"));
        QCOMPARE(contentOf(at(u"list")), "whole"_ba);
        QVERIFY(!QFile::exists(at(u"list.new")));
    }

    void saysWhyAFileIsNotRead() {
        write(at(u"big"), QByteArray(200, 'x'));
        QCOMPARE(readFile(at(u"big"), 100).error().fault, FileFault::TooLarge);
        QCOMPARE(readFile(at(u"none"), 100).error().fault, FileFault::Missing);
        QCOMPARE(readFile(m_folder->path(), 100).error().fault, FileFault::Missing);
        QCOMPARE(*readFile(at(u"big"), 200), QByteArray(200, 'x'));
    }

    void makesFoldersOverFoldersButNotOverFiles() {
        QVERIFY(makeFolder(at(u"a/b/c")));
        QVERIFY(QDir{at(u"a/b/c")}.exists());
        write(at(u"file"), "x");
        QVERIFY(!makeFolder(at(u"file/below")));
        QCOMPARE(contentOf(at(u"file")), "x"_ba);
    }

private:
    [[nodiscard]] QString at(QStringView name) const { return m_folder->filePath(name.toString()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(FileMovesTest)
#include "filemoves_test.moc"
