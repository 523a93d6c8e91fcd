// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace Rushes::Transfer {

/// What is to be moved: the bytes of one URL from `from` to the end.
struct TransferRequest {
    QUrl url{};
    QByteArray bearerToken{};     ///< sent to the URL's own origin only, and in clear to this computer only; empty for none
    qint64 from = 0;            ///< the first byte that is wanted; more than 0 asks for a range
    QByteArray etag{};            ///< the strong tag of what is already held; empty where it had none
    std::optional<qint64> size{}; ///< of the whole file, where somebody published it
};

} // namespace Rushes::Transfer
