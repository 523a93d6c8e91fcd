// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/demo/mediacache.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::PortalServer;

namespace {

const auto digest = [] { return *Sha256::fromHex(QString{64, u'a'}); };

void write(const QString& path, const QByteArray& bytes) {
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class MediaCacheTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        MediaCache cache{m_folder->path()};
        QVERIFY(!cache.open());
        write(cache.temporaryPath(u"a.mxf"_s), "media");
        QVERIFY(!cache.keep(u"a.mxf"_s, "recipe"_ba, digest()));
    }

    void remembersAFinishedFile() {
        MediaCache cache{m_folder->path()};
        QVERIFY(!cache.open());
        const auto file = cache.find(u"a.mxf"_s, "recipe"_ba);
        QVERIFY(file);
        QCOMPARE(file->size, ByteCount{5});
        QCOMPARE(file->sha256, digest());
        QVERIFY(QFile::exists(file->path));
    }

    void forgetsAFileOfAnotherRecipe() {
        MediaCache cache{m_folder->path()};
        QVERIFY(!cache.open());
        QVERIFY(!cache.find(u"a.mxf"_s, "another"_ba));
    }

    void forgetsAFileWhoseSizeChanged() {
        write(m_folder->filePath(u"a.mxf"_s), "media!");
        MediaCache cache{m_folder->path()};
        QVERIFY(!cache.open());
        QVERIFY(!cache.find(u"a.mxf"_s, "recipe"_ba));
    }

    void forgetsAFileWhoseTimeChanged() {
        QFile file{m_folder->filePath(u"a.mxf"_s)};
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(5), QFileDevice::FileModificationTime));
        file.close();
        MediaCache cache{m_folder->path()};
        QVERIFY(!cache.open());
        QVERIFY(!cache.find(u"a.mxf"_s, "recipe"_ba));
    }

    void forgetsAFileThatIsGone() {
        QVERIFY(QFile::remove(m_folder->filePath(u"a.mxf"_s)));
        MediaCache cache{m_folder->path()};
        QVERIFY(!cache.open());
        QVERIFY(!cache.find(u"a.mxf"_s, "recipe"_ba));
    }

    void startsAnewWithADamagedManifest() {
        write(m_folder->filePath(u"manifest.json"_s), "{\"files\": {");
        MediaCache cache{m_folder->path()};
        QVERIFY(!cache.open());
        QVERIFY(!cache.find(u"a.mxf"_s, "recipe"_ba));
    }

    void removesWhatWasLeftHalfMade() {
        MediaCache cache{m_folder->path()};
        write(cache.temporaryPath(u"b.mxf"_s), "half");
        QVERIFY(!cache.open());
        QVERIFY(!QFile::exists(cache.temporaryPath(u"b.mxf"_s)));
        QVERIFY(cache.find(u"a.mxf"_s, "recipe"_ba));
    }

    void saysWhereItCannotKeep() {
        MediaCache cache{m_folder->path()};
        QVERIFY(!cache.open());
        QVERIFY(cache.keep(u"never-made.mxf"_s, "recipe"_ba, digest()));
        QVERIFY(!cache.find(u"never-made.mxf"_s, "recipe"_ba));
    }

    void saysWhereItsFolderCannotBe() {
        MediaCache cache{m_folder->filePath(u"a.mxf/below"_s)};
        QVERIFY(cache.open());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(MediaCacheTest)
#include "mediacache_test.moc"
