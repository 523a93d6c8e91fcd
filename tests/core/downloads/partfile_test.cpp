// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/partfile.h"
#include "core/transfer/disklane.h"
#include "core/transfer/replyhead.h"

#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <dlfcn.h>

using namespace Rushes;
using namespace Rushes::Downloads;

namespace {

constexpr qint64 unit = 1000;

/// How many syncs have ended. Only they make a checkpoint true, and nothing but a power cut would show that one was left out.
std::atomic<int> syncsEnded = 0;

int syncAndCount(const char* name, int descriptor) {
    const auto real = reinterpret_cast<int (*)(int)>(::dlsym(RTLD_NEXT, name));
    const int result = real(descriptor);
    ++syncsEnded;
    return result;
}

Transfer::ReplyHead reply(const QByteArray& etag) {
    Transfer::ReplyHead head;
    head.status = 200;
    head.etag = etag;
    return head;
}

} // namespace

// In place of the C library's own, for this program.
extern "C" int fsync(int descriptor) { return syncAndCount("fsync", descriptor); }
extern "C" int fdatasync(int descriptor) { return syncAndCount("fdatasync", descriptor); }

class PartFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_lane = std::make_shared<Transfer::DiskLane>(m_pool);
        m_told.clear();
        m_part =
            std::make_shared<PartFile>(m_folder->filePath(QStringLiteral("clip.part")), CheckpointPolicy{.bytes = unit}, m_lane,
                                       PartFile::Listener{.checkpointed = [this](const Checkpoint& made) { m_told.append({made.bytes, syncsEnded.load()}); },
                                                          .startedOver = [this] { m_told.append({0, syncsEnded.load()}); },
                                                          .rehashed = [](qint64) {}});
        QVERIFY(m_part->open(std::nullopt));
        QVERIFY(m_part->begin(reply("\"one\""), 0));
        syncsEnded = 0;
    }

    void cleanup() { m_pool.waitForDone(); }

    void promisesWhatWasSyncedAndNoMore() {
        QSemaphore gate;
        m_lane->post([&gate] { gate.acquire(); });
        QVERIFY(m_part->write(0, QByteArray(unit, 'a')));
        QVERIFY(m_part->write(unit, QByteArray(unit / 2, 'b'))); // not part of the checkpoint that waits
        QVERIFY(m_told.isEmpty());
        gate.release();
        QVERIFY(m_pool.waitForDone());
        QCOMPARE(m_told, (QList<Told>{{unit, 1}}));
    }

    void allIsOnTheDiskWhenItIsFlushed() {
        QVERIFY(m_part->write(0, QByteArray(unit / 2, 'a')));
        const auto flushed = m_part->flush();
        QVERIFY(flushed);
        QCOMPARE(syncsEnded.load(), 1);
        QCOMPARE(flushed->bytes, unit / 2);
        QCOMPARE(flushed->etag, "\"one\"");
    }

    // The sync of the old file's bytes ends after the new file has begun.
    void promisesNothingOfAFileThatWasDropped() {
        QSemaphore gate;
        m_lane->post([&gate] { gate.acquire(); });
        QVERIFY(m_part->write(0, QByteArray(unit, 'a')));
        QVERIFY(m_part->begin(reply("\"two\""), 0));
        QCOMPARE(m_part->size(), 0);
        gate.release();
        QVERIFY(m_pool.waitForDone());
        QCOMPARE(m_told, (QList<Told>{{0, 0}}));
    }

private:
    using Told = std::pair<qint64, int>; ///< bytes promised, and the syncs that had ended then

    QThreadPool m_pool;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Transfer::DiskLane> m_lane;
    std::shared_ptr<PartFile> m_part;
    QList<Told> m_told;
};

QTEST_GUILESS_MAIN(PartFileTest)
#include "partfile_test.moc"
