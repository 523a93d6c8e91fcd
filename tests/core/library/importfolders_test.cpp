// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/importfolder.h"
#include "core/library/importlook.h"
#include "core/library/quietfiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Rushes::Library;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What an import folder is, which files count, and when one is whole.
class ImportFoldersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFolderIsKeptAsALine() {
        const QList<ImportFolder> folders{{.path = u"/mnt/card"_s},
                                          {.path = u"/mnt/in gest"_s, .isOn = false, .withSubfolders = false, .tags = {u"b-roll"_s, u"é"_s}}};
        QCOMPARE(importFoldersFrom(linesOf(folders)), folders);
    }

    void linesThatAreNoneAreLeftOut() {
        QCOMPARE(importFoldersFrom({u"nonsense"_s, u"[]"_s, uR"({"path":""})"_s, uR"({"path":"relative"})"_s, uR"({"path":3})"_s}), QList<ImportFolder>{});
        const auto folders = importFoldersFrom({uR"({"path":"/a/b/../c/"})"_s, uR"({"path":"/a/c","on":false})"_s});
        QCOMPARE(folders.size(), 1); // the same folder twice
        QCOMPARE(folders.first().path, u"/a/c"_s);
        QVERIFY(folders.first().isOn && folders.first().withSubfolders);
    }

    void namesTellWhatMayBeTakenIn_data() {
        QTest::addColumn<bool>("may");
        for (const char* name : {"C0001.MXF", "a.mov", "a b.mp4", "P1.wav", "IMG_1.JPG", "x.part.mxf"}) QTest::newRow(name) << true;
        for (const char* name :
             {"C0001.MXF.part", "a.mov.tmp", "a.mxf~", "~a.mxf", ".a.mxf", "._C0001.MXF", ".mxf", "mxf", "C0001M01.XML", "a.crdownload", "a.mxf.xmp"})
            QTest::newRow(name) << false;
    }
    void namesTellWhatMayBeTakenIn() {
        QFETCH(bool, may);
        QCOMPARE(isImportableName(QString::fromLatin1(QTest::currentDataTag())), may);
    }

    void aLookFindsMediaFilesAndNoOthers() {
        for (const QString& name : {u"b.mxf"_s, u"a.mov"_s, u"day/c.mp4"_s, u"day/notes.txt"_s, u".hidden/d.mxf"_s, u"e.mxf.part"_s, u"CONTENTS/PROXY/f.mxf"_s,
                                    u"CONTENTS/VIDEO/g.mxf"_s, u"private/M4ROOT/THMBNL/h.jpg"_s})
            write(name);
        write(u"empty.mxf"_s, {});
        QCOMPARE(found(true), (QStringList{u"CONTENTS/VIDEO/g.mxf"_s, u"a.mov"_s, u"b.mxf"_s, u"day/c.mp4"_s}));
        QCOMPARE(found(false), (QStringList{u"a.mov"_s, u"b.mxf"_s}));
    }

    void linksLeadNowhere() {
        const QTemporaryDir other;
        QVERIFY(QDir{}.mkpath(m_folder->filePath(u"day"_s)));
        QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"day/round"_s)));
        QVERIFY(QFile::link(other.path(), m_folder->filePath(u"elsewhere"_s)));
        QFile file{other.filePath(u"a.mxf"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
        write(u"day/b.mxf"_s);
        QCOMPARE(found(true), QStringList{u"day/b.mxf"_s});
    }

    void aFolderThatIsNotThereIsAway() {
        const std::atomic_bool ending = false;
        QVERIFY(lookInto({.path = m_folder->filePath(u"nowhere"_s)}, {}, ending).isAway);
        QVERIFY(!lookInto({.path = m_folder->path()}, {}, ending).isAway); // an empty one is there
    }

    void aFolderThatCannotBeReadIsNamed() {
        if (::geteuid() == 0) QSKIP("everything can be read here");
        write(u"closed/a.mxf"_s);
        const QString closed = m_folder->filePath(u"closed"_s);
        QVERIFY(QFile::setPermissions(closed, QFile::WriteOwner));
        const std::atomic_bool ending = false;
        const ImportLook look = lookInto({.path = m_folder->path()}, {}, ending);
        QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(look.unreadable, QStringList{closed});
    }

    void aFileIsQuietOnceItWasTheSameForTheQuietTime() {
        QuietFiles quiet{10s};
        LookedFile file{u"/a.mxf"_s, 10, 100};
        QVERIFY(quiet.quietOf({file}, 0s).isEmpty());
        QCOMPARE(quiet.growing(), 1);
        QVERIFY(quiet.quietOf({file}, 9s).isEmpty());
        QCOMPARE(quiet.quietOf({file}, 10s), QList{file});
        QCOMPARE(quiet.growing(), 0);
    }

    void aFileThatGrowsOrIsWrittenToBeginsAnew() {
        QuietFiles quiet{10s};
        QVERIFY(quiet.quietOf({{u"/a.mxf"_s, 10, 100}}, 0s).isEmpty());
        QVERIFY(quiet.quietOf({{u"/a.mxf"_s, 20, 100}}, 10s).isEmpty()); // longer
        QVERIFY(quiet.quietOf({{u"/a.mxf"_s, 20, 109}}, 20s).isEmpty()); // written to in place
        QCOMPARE(quiet.quietOf({{u"/a.mxf"_s, 20, 109}}, 30s).size(), 1);
    }

    void aFileThatWentAwayIsForgotten() {
        QuietFiles quiet{10s};
        const LookedFile file{u"/a.mxf"_s, 10, 100};
        QVERIFY(quiet.quietOf({file}, 0s).isEmpty());
        QVERIFY(quiet.quietOf({}, 10s).isEmpty());
        QVERIFY(quiet.quietOf({file}, 20s).isEmpty());
    }

    void init() { m_folder.emplace(); }

private:
    void write(const QString& name, const QByteArray& bytes = "frames"_ba) const {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir{}.mkpath(QFileInfo{path}.path()));
        QFile file{path};
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    [[nodiscard]] QStringList found(bool withSubfolders) const {
        const std::atomic_bool ending = false;
        QStringList names;
        for (const LookedFile& file : lookInto({.path = m_folder->path(), .withSubfolders = withSubfolders}, {}, ending).files)
            names.append(QDir{m_folder->path()}.relativeFilePath(file.path));
        return names;
    }

    std::optional<QTemporaryDir> m_folder;
};

} // namespace

QTEST_GUILESS_MAIN(ImportFoldersTest)
#include "importfolders_test.moc"
