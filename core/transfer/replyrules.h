// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/replyhead.h"
#include "core/transfer/transfererror.h"
#include "core/transfer/transferrequest.h"

namespace Rushes::Transfer {

/// How an acceptable reply will be received.
struct ReplyPlan {
    qint64 start = 0;            ///< where its first byte belongs
    std::optional<qint64> end;   ///< where the first byte after it belongs; nothing only where `total` is nothing
    std::optional<qint64> total; ///< how long the whole file is; nothing only for chunked replies of files whose size nobody published
};

/// Judges a reply before one byte of its body is used: only 200 and 206, as they are (no content coding), not a web page, with lengths
/// that agree with each other, with what was published and with the range that was asked for. A range that has an end must be answered with
/// that range: the whole file in its place would be as many whole files as there are ranges.
[[nodiscard]] std::expected<ReplyPlan, TransferError> accept(const TransferRequest& request, const ReplyHead& head);

} // namespace Rushes::Transfer
