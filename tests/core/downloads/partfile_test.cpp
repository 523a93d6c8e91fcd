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
        m_mended = 0;
        m_part = part();
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
        QCOMPARE(m_told, (QList<Told>{{unit, 2}})); // the file, and the folder that has its name
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

    // Blocks of any order make one file, and the digest follows.
    void blocksMayComeInAnyOrder() {
        const QByteArray bytes = threeBlocks();
        const auto write = [&](qint64 from, qint64 to) { return m_part->write(from, QByteArrayView{bytes}.sliced(from, to - from)); };
        QVERIFY(write(2 * block, 2 * block + 10));
        QVERIFY(write(block, 2 * block));
        QVERIFY(!write(2 * block + 11, 2 * block + 20)); // a gap within a block
        QVERIFY(write(2 * block + 10, bytes.size()));
        QVERIFY(!m_part->digest(bytes.size()).value()); // the first is missing
        QVERIFY(write(0, block));
        QCOMPARE(m_part->size(), bytes.size());
        QCOMPARE(m_part->digest(bytes.size()).value(), digestOf(bytes));
        QVERIFY(write(block / 2, 2 * block)); // the same again is no harm
        const auto other = m_part->write(0, "other");
        QVERIFY(!other);
        QCOMPARE(other.error().fault, Transfer::SinkFault::Mismatch);
    }

    void aNewStartTakesUpWhatTheCheckpointPromises_data() {
        QTest::addColumn<qint64>("changed"); // on the disk, while nobody looked
        QTest::addColumn<QList<Stretch>>("wanted");
        QTest::newRow("nothing") << qint64{-1} << QList<Stretch>{{block, 2 * block}};
        QTest::newRow("in the last, which is not full") << 2 * block + 5 << QList<Stretch>{{block, 2 * block + unit}};
        QTest::newRow("before a gap") << qint64{5} << QList<Stretch>{{0, 2 * block}};
    }
    void aNewStartTakesUpWhatTheCheckpointPromises() {
        QFETCH(const qint64, changed);
        QFETCH(const QList<Stretch>, wanted);
        const QByteArray bytes = threeBlocks();
        QVERIFY(m_part->write(0, QByteArrayView{bytes}.first(block)));
        QVERIFY(m_part->write(2 * block, QByteArrayView{bytes}.sliced(2 * block)));
        const Checkpoint promised = m_part->flush().value();
        m_part->close();
        if (changed >= 0) change(changed);
        auto again = part();
        QVERIFY(again->open(promised));
        QCOMPARE(again->blocks().wanted(bytes.size()), wanted);
        QCOMPARE(again->etag(), "\"one\"");
        for (const Stretch& stretch : wanted) QVERIFY(again->write(stretch.from, QByteArrayView{bytes}.sliced(stretch.from, stretch.size())));
        QCOMPARE(again->digest(bytes.size()).value(), digestOf(bytes));
    }

    // A block in the middle is not read at the start, but before the file is called whole.
    void whatTheDiskHasLostIsFoundBeforeTheEnd() {
        const QByteArray bytes = threeBlocks();
        QVERIFY(m_part->write(0, bytes));
        const Checkpoint promised = m_part->flush().value();
        m_part->close();
        change(5);
        auto again = part();
        QVERIFY(again->open(promised));
        QCOMPARE(again->size(), bytes.size());
        QVERIFY(!again->digest(bytes.size()).value());
        QCOMPARE(again->blocks().wanted(bytes.size()), (QList<Stretch>{{0, block}}));
        QCOMPARE(again->takeLosses(), 1);
        QVERIFY(again->write(0, QByteArrayView{bytes}.first(block)));
        QCOMPARE(again->digest(bytes.size()).value(), digestOf(bytes));
    }

    // As journals had it before there were blocks.
    void aPrefixWithItsDigestIsTakenUp() {
        const QByteArray bytes = threeBlocks();
        QVERIFY(m_part->write(0, bytes));
        m_part->close();
        auto again = part();
        QVERIFY(again->open(Checkpoint{.bytes = block + 3, .digest = digestOf(bytes.first(block + 3)), .etag = "\"one\""}));
        QCOMPARE(again->size(), block + 3);
        QVERIFY(again->write(block + 3, QByteArrayView{bytes}.sliced(block + 3)));
        QCOMPARE(again->digest(bytes.size()).value(), digestOf(bytes));
        again->close();
        again = part();
        QVERIFY(again->open(Checkpoint{.bytes = block + 3, .digest = digestOf("others"), .etag = "\"one\""}));
        QCOMPARE(again->size(), 0);
    }

    // What comes the same again is no more doubted; what comes otherwise is replaced from the first byte that differs.
    void doubtedBlocksAreComparedAndReplaced() {
        const QByteArray right = threeBlocks();
        QByteArray wrong = right;
        wrong[block + 7] = static_cast<char>(wrong.at(block + 7) ^ 1);
        QVERIFY(m_part->write(0, wrong));
        QCOMPARE(m_part->digest(wrong.size()).value(), digestOf(wrong));
        QCOMPARE(m_part->dropWhatDiffers().value(), 0);
        m_part->doubt();
        QVERIFY(m_part->write(0, QByteArrayView{right}.first(block)));
        QCOMPARE(m_part->blocks().wanted(right.size()), (QList<Stretch>{{block, right.size()}}));
        QCOMPARE(m_mended, 0);
        QVERIFY(m_part->write(block, QByteArrayView{right}.sliced(block, block)));
        QCOMPARE(m_mended, 1);
        QCOMPARE(m_part->digest(right.size()).value(), digestOf(right));
        QVERIFY(m_part->blocks().hasDoubts()); // the last, which need not be fetched now
        QCOMPARE(m_part->blocks().rounds(), 1);
    }

private:
    static constexpr qint64 block = BlockMap::smallBlock;

    static QByteArray threeBlocks() {
        QByteArray bytes;
        for (qint64 word = 0; bytes.size() < 2 * block + unit; ++word) bytes += QByteArray::number(word * 7919);
        return bytes.first(2 * block + unit);
    }

    static Sha256 digestOf(const QByteArray& bytes) {
        Sha256Hasher hasher;
        hasher.add(bytes);
        return hasher.digest();
    }

    std::shared_ptr<PartFile> part() {
        return std::make_shared<PartFile>(m_folder->filePath(QStringLiteral("clip.part")), std::nullopt, CheckpointPolicy{.bytes = unit}, m_lane,
                                          PartFile::Listener{.checkpointed = [this](const Checkpoint& made) { m_told.append({made.bytes, syncsEnded.load()}); },
                                                             .startedOver = [this] { m_told.append({0, syncsEnded.load()}); },
                                                             .rehashed = [](qint64) {},
                                                             .mended = [this] { ++m_mended; }});
    }

    void change(qint64 offset) {
        QFile file{m_folder->filePath(QStringLiteral("clip.part"))};
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(offset));
        file.write("?");
    }

    using Told = std::pair<qint64, int>; ///< bytes promised, and the syncs that had ended then

    QThreadPool m_pool;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Transfer::DiskLane> m_lane;
    std::shared_ptr<PartFile> m_part;
    QList<Told> m_told;
    int m_mended = 0;
};

QTEST_GUILESS_MAIN(PartFileTest)
#include "partfile_test.moc"
