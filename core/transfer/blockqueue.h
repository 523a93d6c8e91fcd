// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QMutex>

#include <atomic>
#include <memory>
#include <vector>

namespace Rushes::Transfer {

/// Bytes on their way from the network to the disk.
struct Block {
    std::unique_ptr<char[]> bytes;
    qint64 offset = 0; ///< where the first byte belongs
    qsizetype size = 0;

    [[nodiscard]] QByteArrayView view() const { return {bytes.get(), size}; }
};

/// The blocks of one transfer: a fixed number that go round, so that memory is bounded and a slow disk holds the network up.
/// Taken by the transfer thread, given back by the lane.
class BlockQueue {
public:
    static constexpr qsizetype blockSize = 512 * 1024;
    static constexpr int mostBlocks = 8;

    /// How many more may be taken now.
    [[nodiscard]] int available() const { return mostBlocks - m_taken.load(); }
    /// Only while available() is more than 0.
    [[nodiscard]] Block take(qint64 offset);
    void giveBack(Block block);

private:
    QMutex m_mutex;
    std::vector<std::unique_ptr<char[]>> m_spare;
    std::atomic<int> m_taken{0};
};

} // namespace Rushes::Transfer
