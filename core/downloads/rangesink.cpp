// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/rangesink.h"

namespace Rushes::Downloads {

using Transfer::SinkError;
using Transfer::SinkFault;
using Transfer::SinkResult;

RangeSink::RangeSink(std::shared_ptr<PartFile> part, Stretch range, std::function<void()> begun)
    : m_part{std::move(part)}, m_begun{std::move(begun)}, m_position{range.from}, m_end{range.to} {}

SinkResult<void> RangeSink::begin(const Transfer::ReplyHead& head, qint64 start) {
    if (auto begun = m_part->begin(head, start); !begun) return begun;
    m_position = start;
    m_hasBegun = true;
    m_begun();
    return {};
}

SinkResult<void> RangeSink::write(qint64 offset, QByteArrayView bytes) {
    const qint64 end = m_end;
    if (offset >= end) return std::unexpected{SinkError{SinkFault::Unsuited, QStringLiteral("another connection brings the bytes from %1 on").arg(end)}};
    const QByteArrayView taken = bytes.first(std::min<qint64>(bytes.size(), end - offset));
    if (auto written = m_part->write(offset, taken); !written) return written;
    m_position = offset + taken.size();
    return {};
}

} // namespace Rushes::Downloads
