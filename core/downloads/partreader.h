// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/blockmap.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QMutex>
#include <QWaitCondition>

namespace Rushes::Downloads {

/// Reads a file while it comes, from its part file and through a handle of its own that cannot write. Bytes that are not here yet are waited
/// for, so it is read by threads that may wait. Whoever knows of the download tells what is held. All its functions are for any thread.
class PartReader {
public:
    /// `path` is opened with the first read, `fileSize` is that of the whole file.
    PartReader(const QString& path, qint64 fileSize);
    Q_DISABLE_COPY_MOVE(PartReader)

    [[nodiscard]] qint64 size() const { return m_size; }
    /// What is held by now; those who wait for it go on.
    void setHeld(const BlockMap& held);
    /// What read() answers where the first byte did not come in time.
    static constexpr qint64 notHere = -2;
    /// Reads some bytes from there on and answers how many, once the first of them is here; 0 at the end of the file, notHere when patience
    /// has come to its end, -1 where the part cannot be read, or when nobody wants it any more.
    [[nodiscard]] qint64 read(qint64 offset, char* to, qint64 most, QDeadlineTimer patience = QDeadlineTimer{QDeadlineTimer::Forever});
    /// Nobody wants to read any more: those who wait end, and so does every read that follows.
    void cancel();

    /// The byte that was asked for last and is not here.
    [[nodiscard]] std::optional<qint64> waitsFor() const;
    /// Bytes that are held without a gap from the first on.
    [[nodiscard]] qint64 heldFromStart() const;

private:
    const qint64 m_size;
    QMutex m_reading;       ///< guards the file: who reads may wait for a disk, and nobody else waits for who reads
    QFile m_file;
    mutable QMutex m_mutex; ///< guards all below
    QWaitCondition m_more;
    BlockMap m_held;
    std::optional<qint64> m_awaited;
    bool m_cancelled = false;
};

} // namespace Rushes::Downloads
