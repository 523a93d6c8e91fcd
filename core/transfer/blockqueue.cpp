// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/blockqueue.h"

namespace Rushes::Transfer {

Block BlockQueue::take(qint64 offset) {
    ++m_taken;
    Block block{.bytes = nullptr, .offset = offset};
    {
        const QMutexLocker lock{&m_mutex};
        if (!m_spare.empty()) {
            block.bytes = std::move(m_spare.back());
            m_spare.pop_back();
        }
    }
    if (!block.bytes) block.bytes = std::make_unique_for_overwrite<char[]>(static_cast<std::size_t>(blockSize));
    return block;
}

void BlockQueue::giveBack(Block block) {
    {
        const QMutexLocker lock{&m_mutex};
        m_spare.push_back(std::move(block.bytes));
    }
    --m_taken;
}

} // namespace Rushes::Transfer
