// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

#include <memory>
#include <optional>

namespace Rushes::Transfer {

class RateLimiter;

/// What is to be moved: the bytes of one URL from `from` up to `to`, or to the end.
struct TransferRequest {
    QUrl url{};
    QByteArray bearerToken{};     ///< sent to the URL's own origin only, and in clear to this computer only; empty for none
    qint64 from = 0;              ///< the first byte that is wanted
    std::optional<qint64> to{};   ///< the first byte that is not wanted any more; more than `from`, nothing for the end of the file
    QByteArray etag{};            ///< the strong tag of what is already held; empty where it had none
    std::optional<qint64> size{}; ///< of the whole file, where somebody published it
    /// Holds this file to a rate, beside what holds the host and all together. The ranges of one file share it. Nothing for a limiter of its own.
    std::shared_ptr<RateLimiter> rate{};

    /// Whether less than the whole file is asked for.
    [[nodiscard]] bool wantsRange() const { return from > 0 || to.has_value(); }
};

} // namespace Rushes::Transfer
