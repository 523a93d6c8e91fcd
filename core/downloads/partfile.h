// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/checkpoint.h"
#include "core/downloads/diskfile.h"

#include <QHash>
#include <QMutex>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace Rushes::Transfer {
class DiskLane;
struct ReplyHead;
} // namespace Rushes::Transfer

namespace Rushes::Downloads {

/// The bytes of a file on their way: `NAME.ID.part` beside the place where the file will be. They may come in any order of blocks. Each block
/// is hashed as it is written, and the file's SHA-256 follows as soon as what is before is here; all is made durable at checkpoints in the
/// background. Its functions are for the lane of its download, except those said to be for any thread.
class PartFile final : public std::enable_shared_from_this<PartFile> {
public:
    /// Called on the lanes.
    struct Listener {
        std::function<void(const Checkpoint&)> checkpointed; ///< these bytes are on the disk itself
        std::function<void()> startedOver;                   ///< the file is another one now; what was held is dropped
        std::function<void(qint64)> rehashed;                ///< how far reading for the digest has come, a few times a second
        std::function<void()> mended;                        ///< a block came otherwise the second time, and is whole as it is now
    };

    /// `fileSize` where somebody published it. `syncLane` waits for the disk, so that writing need not.
    PartFile(QString path, std::optional<qint64> fileSize, CheckpointPolicy policy, std::shared_ptr<Transfer::DiskLane> syncLane, Listener listener);

    [[nodiscard]] const QString& path() const { return m_path; }
    /// For any thread: bytes that are held.
    [[nodiscard]] qint64 size() const { return m_size.load(); }
    /// For any thread: which bytes are held. The hashes of blocks that are being filled are not in it.
    [[nodiscard]] BlockMap blocks() const;
    /// For any thread: how many blocks the disk did not have as they arrived, since this was last asked.
    [[nodiscard]] int takeLosses() { return m_lost.exchange(0); }
    /// The strong tag of the file these bytes belong to; for any thread.
    [[nodiscard]] QByteArray etag() const;
    [[nodiscard]] bool isOpen() const { return m_file != nullptr; }
    /// Whether it is open under its own name.
    [[nodiscard]] bool isInPlace() const { return m_file && m_file->isAt(m_path); }

    /// The same, after it was given back its name where another program, as one that keeps folders in step, had given it another one in
    /// the same folder. What was moved elsewhere stays there.
    [[nodiscard]] bool bringInPlace();

    /// Opens or makes the file, hashes the blocks at the edges of what the checkpoint promises, drops those that are not what it promises, and
    /// cuts off what is beyond. Nothing to do where it is open and in its place.
    [[nodiscard]] SinkResult<void> open(const std::optional<Checkpoint>& known);
    [[nodiscard]] SinkResult<void> startOver();
    /// The SHA-256 of the whole file, of which every byte must be held. What arrived in order has been hashed on its way; the rest is read,
    /// and its blocks compared with what arrived. Nothing where some differed: those are dropped, to be fetched again.
    [[nodiscard]] SinkResult<std::optional<Sha256>> digest(qint64 fileSize);
    /// Reads everything and drops the blocks that are not what arrived. Answers how many.
    [[nodiscard]] SinkResult<int> dropWhatDiffers();
    /// Every block is to be fetched a second time, compared, and replaced where it differs.
    void doubt();
    /// Makes all durable and answers what there is.
    [[nodiscard]] SinkResult<Checkpoint> flush();
    void close();

    /// A reply has begun whose first byte belongs at `start`. Whether it may be used: see resume.h.
    [[nodiscard]] SinkResult<void> begin(const Transfer::ReplyHead& head, qint64 start);
    /// Bytes of a reply. Those that are held must be the same, or be in doubt; others are taken where they follow what their block holds.
    [[nodiscard]] SinkResult<void> write(qint64 offset, QByteArrayView bytes);

private:
    using Blocks = std::unordered_map<qsizetype, BlockHasher>;

    [[nodiscard]] SinkResult<void> takeOver(const Checkpoint& known, qint64 there);
    [[nodiscard]] SinkResult<void> takeOverPrefix(const Checkpoint& known, qint64 there);
    /// Calls `take` with what the file has there, in pieces. Answers how many bytes that were.
    [[nodiscard]] SinkResult<qint64> read(qint64 offset, qint64 size, const std::function<void(QByteArrayView)>& take);
    [[nodiscard]] SinkResult<BlockHasher> hashOnDisk(qsizetype index, qint64 bytes);
    /// Drops a block that the disk does not have as it arrived. Answers whether it does.
    [[nodiscard]] SinkResult<bool> check(qsizetype index);
    [[nodiscard]] SinkResult<qsizetype> writeHeld(qsizetype index, qint64 within, QByteArrayView bytes);
    [[nodiscard]] SinkResult<qsizetype> append(qsizetype index, qint64 within, QByteArrayView bytes);
    /// The block ends at `bytes` now.
    [[nodiscard]] SinkResult<void> cut(qsizetype index, qint64 bytes);
    [[nodiscard]] SinkResult<void> hashUpTo(qint64 end);
    [[nodiscard]] SinkResult<void> followWithDigest(qsizetype arrived);
    void setBlock(qsizetype index, const Block& block);
    void setMap(BlockMap map);
    void resetDigest();
    [[nodiscard]] bool isWhole(qsizetype index) const;
    [[nodiscard]] Checkpoint checkpoint();
    void checkpointWhenDue();
    void tellReading(qint64 at);
    /// From here on no checkpoint of what was held before is told.
    void beAnotherFile();

    const QString m_path;
    const std::optional<qint64> m_fileSize;
    const CheckpointPolicy m_policy;
    const std::shared_ptr<Transfer::DiskLane> m_syncLane; ///< shared with the work that waits on it
    const Listener m_listener;
    QMutex m_telling;
    int m_generation = 0;             ///< of the bytes that are held
    std::shared_ptr<DiskFile> m_file; ///< shared with the sync under way

    mutable QMutex m_looking; ///< for those who look from other threads; only the lane changes what it guards
    BlockMap m_map;
    QByteArray m_etag;
    std::atomic<qint64> m_size{0};

    Blocks m_filling;                  ///< the hashers of blocks that are not full
    QHash<qsizetype, qint64> m_agreed; ///< how much of a doubted block came the same again
    QList<qsizetype> m_cut;            ///< blocks that came otherwise, and are being filled again
    Sha256Hasher m_hasher;
    qint64 m_hashed = 0; ///< up to where m_hasher has come
    qint64 m_owed = 0;   ///< bytes that may be read for the digest while others arrive

    std::atomic<int> m_lost{0};
    std::atomic<bool> m_syncing{false};
    std::atomic<bool> m_syncFailed{false};
    std::atomic<bool> m_nameSynced{false};
    qint64 m_unsynced = 0; ///< written since the last checkpoint was asked for
    quint64 m_serial = 0;
    std::chrono::steady_clock::time_point m_lastCheckpoint{};
    std::chrono::steady_clock::time_point m_lastTold{};
};

} // namespace Rushes::Downloads
