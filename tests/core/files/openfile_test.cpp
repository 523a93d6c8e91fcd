// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/openfile.h"

#include "core/files/folderlock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Rushes::Files;
using namespace Qt::StringLiterals;

/// A file is opened as itself or not at all, and is told from others whatever its name.
class OpenFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsCreatedIsReadAnywhere() {
        const auto file = OpenFile::open(path(u"clip"_s), OpenFile::Purpose::Create);
        QVERIFY(file);
        QVERIFY(file->writeAt(0, "rushes"));
        QVERIFY(file->writeAt(10, "end"));
        QVERIFY(file->sync());
        QCOMPARE(file->facts()->size, 13);
        char bytes[32] = {};
        const auto got = file->readAt(4, bytes, sizeof bytes);
        QVERIFY(got);
        QCOMPARE((QByteArray{bytes, *got}), QByteArray("es\0\0\0\0end", 9));
        QVERIFY(file->truncate(6));
        QCOMPARE(factsOf(path(u"clip"_s))->size, 6);
    }

    void aNameThatIsTakenIsNotCreatedAgain() {
        write(u"clip"_s, "theirs");
        const auto file = OpenFile::open(path(u"clip"_s), OpenFile::Purpose::Create);
        QVERIFY(!file);
        QCOMPARE(file.error().fault, FileFault::Taken);
        QCOMPARE(read(u"clip"_s), "theirs");
    }

    void whatIsNoFileIsMissing() {
        QVERIFY(QDir{m_folder->path()}.mkdir(u"folder"_s));
        for (const QString& name : {u"nothing"_s, u"folder"_s}) {
            const auto file = OpenFile::open(path(name), OpenFile::Purpose::Read);
            QVERIFY2(!file, qPrintable(name));
            QCOMPARE(file.error().fault, FileFault::Missing);
            QVERIFY(!factsOf(path(name)));
        }
    }

    void linksAreNotFollowed() {
#ifdef Q_OS_WIN
        QSKIP("making a link takes an administrator here");
#endif
        write(u"theirs"_s, "secret");
        QVERIFY(QFile::link(path(u"theirs"_s), path(u"link"_s)));
        QVERIFY(QFile::link(path(u"nowhere"_s), path(u"dangling"_s)));
        for (const QString& name : {u"link"_s, u"dangling"_s}) {
            QVERIFY(!OpenFile::open(path(name), OpenFile::Purpose::Read));
            QVERIFY(!OpenFile::open(path(name), OpenFile::Purpose::Change));
            QVERIFY(!factsOf(path(name)));
            const auto created = OpenFile::open(path(name), OpenFile::Purpose::Create);
            QVERIFY(!created);
            QCOMPARE(created.error().fault, FileFault::Taken);
        }
        QVERIFY(!QFile::exists(path(u"nowhere"_s)));
    }

    void aPipeIsNotWaitedFor() {
#ifdef Q_OS_UNIX
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
        QCOMPARE(OpenFile::open(path(u"pipe"_s), OpenFile::Purpose::Read).error().fault, FileFault::Missing);
#else
        QSKIP("pipes have no place among files here");
#endif
    }

    void aFileIsKnownByAnyOfItsNames() {
        write(u"first"_s, "same");
        write(u"other"_s, "same");
        QVERIFY(QFile::rename(path(u"first"_s), path(u"second"_s)));
        const auto open = OpenFile::open(path(u"second"_s), OpenFile::Purpose::Read);
        QVERIFY(open);
        QCOMPARE(open->facts()->identity, factsOf(path(u"second"_s))->identity);
        QVERIFY(open->facts()->identity != factsOf(path(u"other"_s))->identity);
        QCOMPARE(open->facts()->names, 1U);
    }

    void whereItIsIsToldAfterItMoved() {
        const auto file = OpenFile::open(path(u"before"_s), OpenFile::Purpose::Create);
        QVERIFY(file);
        QVERIFY(QFile::rename(path(u"before"_s), path(u"after"_s)));
#ifndef Q_OS_MACOS
        QCOMPARE(QFileInfo{file->place()}.canonicalFilePath(), QFileInfo{path(u"after"_s)}.canonicalFilePath());
#endif
        QVERIFY(QFile::remove(path(u"after"_s)));
        write(u"after"_s, "theirs");
        QVERIFY(file->place().isEmpty());
    }

    void oneHoldsAFolderUntilItIsGone() {
        auto first = FolderLock::tryHold(m_folder->path());
        QVERIFY(first && *first);
        const auto second = FolderLock::tryHold(m_folder->path());
        QVERIFY(second);
        QVERIFY(!*second);
        first->reset();
        const auto third = FolderLock::tryHold(m_folder->path());
        QVERIFY(third && *third);
        QCOMPARE(FolderLock::tryHold(path(u"nothing"_s)).error().fault, FileFault::Missing);
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const {
        QFile file{path(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("%s cannot be written", qPrintable(name));
    }
    [[nodiscard]] QByteArray read(const QString& name) const {
        QFile file{path(name)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(OpenFileTest)
#include "openfile_test.moc"
