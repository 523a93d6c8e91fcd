// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/checkpoint.h"
#include "core/downloads/diskfile.h"
#include "core/transfer/bytesink.h"

#include <QMutex>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace Rushes::Transfer {
class DiskLane;
}

namespace Rushes::Downloads {

/// The bytes of a file on their way: `NAME.ID.part` beside the place where the file will be. Every byte is hashed as it is written, and
/// made durable at checkpoints in the background. Its functions are for the lane of its download, except those said to be for any thread.
class PartFile final : public Transfer::ByteSink, public std::enable_shared_from_this<PartFile> {
public:
    /// Called on the lanes.
    struct Listener {
        std::function<void(const Checkpoint&)> checkpointed; ///< these bytes are on the disk itself
        std::function<void()> startedOver;                   ///< the file is another one now; what was held is dropped
        std::function<void(qint64)> rehashed;                ///< how far open() has come, a few times a second
    };

    /// `syncLane` waits for the disk, so that writing need not.
    PartFile(QString path, CheckpointPolicy policy, std::shared_ptr<Transfer::DiskLane> syncLane, Listener listener);

    [[nodiscard]] const QString& path() const { return m_path; }
    /// For any thread.
    [[nodiscard]] qint64 size() const { return m_size.load(); }
    [[nodiscard]] const QByteArray& etag() const { return m_etag; }
    [[nodiscard]] Sha256 digest() const { return m_hasher.digest(); }
    [[nodiscard]] bool isOpen() const { return m_file != nullptr; }
    /// Whether it is open under its own name.
    [[nodiscard]] bool isInPlace() const { return m_file && m_file->isAt(m_path); }

    /// Opens or makes the file, hashes what the checkpoint promises, and cuts off what it does not. Where the bytes are not those of the
    /// checkpoint they are dropped. Nothing to do where it is open and in its place.
    [[nodiscard]] SinkResult<void> open(const std::optional<Checkpoint>& known);
    [[nodiscard]] SinkResult<void> startOver();
    /// Makes all durable and answers what there is.
    [[nodiscard]] SinkResult<Checkpoint> flush();
    void close();

    SinkResult<void> begin(const Transfer::ReplyHead& head, qint64 start) override;
    SinkResult<void> write(qint64 offset, QByteArrayView bytes) override;

private:
    [[nodiscard]] SinkResult<qint64> hashPrefix(qint64 bytes);
    [[nodiscard]] SinkResult<void> compare(qint64 offset, QByteArrayView bytes) const;
    void checkpointWhenDue();
    /// From here on no checkpoint of what was held before is told.
    void beAnotherFile();

    const QString m_path;
    const CheckpointPolicy m_policy;
    const std::shared_ptr<Transfer::DiskLane> m_syncLane; ///< shared with the work that waits on it
    const Listener m_listener;
    QMutex m_telling;
    int m_generation = 0; ///< of the bytes that are held
    std::shared_ptr<DiskFile> m_file;                     ///< shared with the sync under way
    Sha256Hasher m_hasher;
    QByteArray m_etag;
    std::atomic<qint64> m_size{0};
    std::atomic<bool> m_syncing{false};
    std::atomic<bool> m_syncFailed{false};
    qint64 m_asked = 0;   ///< up to where the last checkpoint goes
    qint64 m_started = 0; ///< up to where the system was asked to write
    std::chrono::steady_clock::time_point m_lastCheckpoint{};
};

} // namespace Rushes::Downloads
