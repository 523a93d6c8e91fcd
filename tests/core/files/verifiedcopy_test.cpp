// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/verifiedcopy.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Rushes;
using namespace Rushes::Files;
using namespace Qt::StringLiterals;

namespace {

const std::atomic_bool go = false;
constexpr int killed = 137;

void write(const QString& path, const QByteArray& bytes) {
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray contentOf(const QString& path) {
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "not there"_ba;
}

Sha256 digestOf(const QByteArray& bytes) {
    Sha256Hasher hasher;
    hasher.add(bytes);
    return hasher.digest();
}

quint64 inodeOf(const QString& path) {
    struct stat facts{};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_ino : 0;
}

} // namespace

class VerifiedCopyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bytes = QByteArray{"clip"}.repeated(700'000);
        write(at(u"clip.mxf"), m_bytes);
    }

    void aCopyIsWholeAndHasItsOwnBytes() {
        qint64 told = 0;
        const auto copy = placeCopy(wish(), go, [&](qint64 bytes) { told = bytes; });
        QVERIFY2(copy, qPrintable(copy ? QString{} : copy.error().detail));
        QCOMPARE(copy->path, at(u"second/clip.mxf"));
        QCOMPARE(contentOf(copy->path), m_bytes);
        QVERIFY(inodeOf(copy->path) != inodeOf(at(u"clip.mxf")));
        QVERIFY(copy->means == CopyMeans::Clone || told == m_bytes.size());
        QCOMPARE(names(), QStringList{u"clip.mxf"_s});
    }

    void aLinkIsASecondNameOfTheSameBytes() {
        CopyWish linked = wish();
        linked.mayLink = true;
        const auto copy = placeCopy(linked, go);
        QVERIFY(copy);
        QCOMPARE(copy->means, CopyMeans::Link);
        QCOMPARE(inodeOf(copy->path), inodeOf(at(u"clip.mxf")));
        QCOMPARE(placeCopy(linked, go)->means, CopyMeans::WasThere);
    }

    // 44: what a person has there stays.
    void replacesNothing() {
        QDir{m_folder->path()}.mkdir(u"second"_s);
        write(at(u"second/clip.mxf"), "of the user");
        const auto copy = placeCopy(wish(), go);
        QVERIFY(copy);
        QCOMPARE(copy->path, at(u"second/clip (2).mxf"));
        QCOMPARE(contentOf(at(u"second/clip.mxf")), "of the user"_ba);
    }

    void theSameBytesAreNotCopiedTwice() {
        QVERIFY(placeCopy(wish(), go));
        QCOMPARE(placeCopy(wish(), go)->means, CopyMeans::WasThere);
        QCOMPARE(names(), QStringList{u"clip.mxf"_s});
    }

    void aSourceThatHasChangedIsNotCopied() {
        CopyWish changed = wish();
        m_bytes[5] = 'X';
        write(at(u"clip.mxf"), m_bytes);
        const auto copy = placeCopy(changed, go);
        QVERIFY(!copy);
        QCOMPARE(copy.error().fault, FileFault::Changed);
        QVERIFY(names().isEmpty());
    }

    void withoutADigestItIsComparedWithItsSource() {
        CopyWish bare = wish();
        bare.digest.reset();
        QVERIFY(placeCopy(bare, go));
        QCOMPARE(contentOf(at(u"second/clip.mxf")), m_bytes);
    }

    void aLinkInTheSourcesPlaceIsNotFollowed() {
        QCOMPARE(::symlink(QFile::encodeName(at(u"clip.mxf")).constData(), QFile::encodeName(at(u"link.mxf")).constData()), 0);
        CopyWish linked = wish();
        linked.source = at(u"link.mxf");
        QCOMPARE(placeCopy(linked, go).error().fault, FileFault::Missing);
    }

    void canBeStoppedAndLeavesNothing() {
        const std::atomic_bool stop = true;
        const auto copy = placeCopy(wish(), stop);
        QVERIFY(!copy);
        QCOMPARE(copy.error().fault, FileFault::Stopped);
        QVERIFY(names().isEmpty());
    }

    void whatAnInterruptedRunLeftGoes() {
        QDir{m_folder->path()}.mkdir(u"second"_s);
        write(at(u"second/.clip.mxf.k1.part"), "half");
        QVERIFY(placeCopy(wish(), go));
        QCOMPARE(names(), QStringList{u"clip.mxf"_s});
    }

    void aFolderThatCannotBeMadeIsSaid() {
        write(at(u"second"), "a file");
        const auto copy = placeCopy(wish(), go);
        QVERIFY(!copy);
        QCOMPARE(contentOf(at(u"second")), "a file"_ba);
    }

    // 41: dies at each step; what has the name is whole, and the next run ends it with one copy.
    void whereverItDiesThereIsOneWholeCopyInTheEnd() {
        int deaths = 0;
        for (;; ++deaths) {
            init();
            const int status = run(deaths + 1);
            if (status == 0) break;
            QCOMPARE(status, killed);
            for (const QString& name : QDir{at(u"second")}.entryList(QDir::Files)) QCOMPARE(contentOf(at(u"second/") + name), m_bytes);
            QCOMPARE(run(0), 0);
            QCOMPARE(names(), QStringList{u"clip.mxf"_s});
            QCOMPARE(contentOf(at(u"second/clip.mxf")), m_bytes);
        }
        QCOMPARE(deaths, 4);
    }

private:
    [[nodiscard]] QString at(QStringView name) const { return m_folder->filePath(name.toString()); }
    [[nodiscard]] QStringList names() const { return QDir{at(u"second")}.entryList(QDir::Files | QDir::Hidden); }

    [[nodiscard]] CopyWish wish() const {
        return {.source = at(u"clip.mxf"), .folder = at(u"second"), .name = SafeFileName::from(u"clip.mxf"), .key = u"k1"_s, .digest = digestOf(m_bytes)};
    }

    int run(int point) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (point > 0) environment.insert(u"RUSHES_FAILPOINT"_s, u"any:%1"_s.arg(point));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(RUSHES_BIN_DIR "/crashingcopy"), {at(u"clip.mxf"), at(u"second")});
        return process.waitForFinished() ? process.exitCode() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_bytes;
};

QTEST_GUILESS_MAIN(VerifiedCopyTest)
#include "verifiedcopy_test.moc"
