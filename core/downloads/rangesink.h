// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/partfile.h"
#include "core/transfer/bytesink.h"

#include <atomic>
#include <functional>

namespace Rushes::Downloads {

/// One range of a part on its way. Several may fill one part at a time; all of them are called on the part's lane. A range may be made
/// shorter while it arrives, because another connection has taken over its end.
class RangeSink final : public Transfer::ByteSink {
public:
    /// `begun` is called on the lane when the first reply was accepted.
    RangeSink(std::shared_ptr<PartFile> part, Stretch range, std::function<void()> begun);

    /// For any thread: where the next byte belongs.
    [[nodiscard]] qint64 position() const { return m_position.load(); }
    /// For any thread: the first byte that is not taken any more.
    [[nodiscard]] qint64 end() const { return m_end.load(); }
    [[nodiscard]] bool isComplete() const { return position() >= end(); }
    /// For any thread: whether a reply was accepted.
    [[nodiscard]] bool hasBegun() const { return m_hasBegun.load(); }
    /// For any thread. What has been taken beyond stays.
    void shorten(qint64 end) { m_end = end; }

    Transfer::SinkResult<void> begin(const Transfer::ReplyHead& head, qint64 start) override;
    Transfer::SinkResult<void> write(qint64 offset, QByteArrayView bytes) override;

private:
    const std::shared_ptr<PartFile> m_part; ///< shared with the job and with the other ranges
    const std::function<void()> m_begun;
    std::atomic<qint64> m_position;
    std::atomic<qint64> m_end;
    std::atomic<bool> m_hasBegun{false};
};

} // namespace Rushes::Downloads
