// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/http/answer.h"
#include "core/storage/storageerror.h"

#include <QDateTime>

namespace Rushes::Storage {
class Connection;
}

namespace Rushes::PortalServer {

class Secrets;
struct Request;

/// Where the answer to one mutating call with an Idempotency-Key is kept. It is kept sealed with the caller's own key and body, which
/// are stored nowhere, so that tokens in it are not readable at rest. Both calls belong inside a transaction: keep() inside the very
/// one that does the work.
class Receipt {
public:
    static constexpr std::chrono::hours keptFor{24};

    /// The call as it stands at `now`. `secrets` outlives the receipt.
    Receipt(const Secrets& secrets, const Request& request, const QByteArray& key, const QDateTime& now);

    /// Equal for calls of the same caller under the same key.
    [[nodiscard]] const QString& id() const { return m_id; }
    /// Equal for calls that ask for the same.
    [[nodiscard]] const QString& fingerprint() const { return m_fingerprint; }

    /// The answer that an earlier call got, or 409 where the key was used for another call.
    [[nodiscard]] Storage::StorageResult<std::optional<Answer>> find(Storage::Connection& connection) const;
    /// Keeps an answer, unless it says "not now" (401, 429, 5xx): the same key may then be tried again. Conflict where another portal
    /// on the same database has answered the call meanwhile: the work must be undone.
    [[nodiscard]] Storage::StorageResult<void> keep(Storage::Connection& connection, const Answer& answer) const;

private:
    const Secrets& m_secrets;
    QByteArray m_key;
    QByteArray m_body;
    QString m_id;
    QString m_fingerprint;
    QDateTime m_now;
};

} // namespace Rushes::PortalServer
