// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <expected>

namespace Rushes::Transfer {

struct ReplyHead;

/// Why a sink takes no more bytes.
enum class SinkFault : quint8 {
    None,
    Full,       ///< the volume, or a quota on it
    Unwritable, ///< the folder is gone, or may not be written
    Mismatch,   ///< bytes that arrived again differ from those held
    Unsuited,   ///< the reply does not continue what is held
};

struct SinkError {
    SinkFault fault;
    QString detail; ///< for the log
};

template <typename T> using SinkResult = std::expected<T, SinkError>;

/// Where the bytes of one transfer go. Every call comes on the transfer's DiskLane, one after another; an error ends the transfer.
class ByteSink {
public:
    ByteSink() = default;
    virtual ~ByteSink() = default;
    Q_DISABLE_COPY_MOVE(ByteSink)

    /// An acceptable reply has begun, and its bytes will follow. `start` is where its first byte belongs.
    virtual SinkResult<void> begin(const ReplyHead& head, qint64 start) = 0;
    /// The next bytes: at most 256 KiB, in order and without gaps, and ending at multiples of 256 KiB wherever possible.
    virtual SinkResult<void> write(qint64 offset, QByteArrayView bytes) = 0;
};

} // namespace Rushes::Transfer
