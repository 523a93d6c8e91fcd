// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/bytesink.h"
#include "core/transfer/replyhead.h"

#include <QSemaphore>

#include <optional>

namespace Rushes::Tests {

/// Keeps what arrives in memory, and fails or dawdles when told to.
class MemorySink final : public Transfer::ByteSink {
public:
    Transfer::SinkResult<void> begin(const Transfer::ReplyHead& head, qint64 start) override {
        status = head.status;
        ++begun;
        bytes.resize(start);
        return {};
    }

    Transfer::SinkResult<void> write(qint64 offset, QByteArrayView piece) override {
        using Transfer::SinkError;
        using Transfer::SinkFault;
        if (gate != nullptr) gate->acquire();
        if (failure) return std::unexpected{*failure};
        if (offset != bytes.size()) return std::unexpected{SinkError{SinkFault::Unsuited, QStringLiteral("a gap")}};
        if (piece.size() > 256 * 1024) return std::unexpected{SinkError{SinkFault::Unsuited, QStringLiteral("a piece too large")}};
        bytes.append(piece);
        return {};
    }

    int status = 0;
    int begun = 0; ///< replies that were accepted
    QByteArray bytes;
    std::optional<Transfer::SinkError> failure;
    QSemaphore* gate = nullptr;
};

} // namespace Rushes::Tests
