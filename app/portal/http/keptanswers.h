// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/http/router.h"

#include <QHash>
#include <QObject>
#include <QPromise>

namespace Rushes {
class Clock;
}
namespace Rushes::Storage {
class Database;
}

namespace Rushes::PortalServer {

class Receipt;
class Secrets;

/// Makes a mutating call with an Idempotency-Key happen once: for 24 hours the same key with the same call gives the same answer, and
/// with another call 409. It finds the answer that was kept, or hands the call on with the receipt under which its work keeps one: see
/// perform(). What a handler refuses before any work is not kept; it would be refused again.
class KeptAnswers : public QObject {
    Q_OBJECT

public:
    KeptAnswers(Storage::Database& database, const Secrets& secrets, Clock& clock, QObject* parent = nullptr);

    QFuture<Answer> once(const Request& request, const Handler& handler);

private:
    struct Running {
        QString fingerprint;
        QList<std::shared_ptr<QPromise<Answer>>> waiting; ///< shared with nobody; QPromise cannot be copied
    };
    QFuture<Answer> findOrDo(const Request& request, const Handler& handler);

    Storage::Database& m_database;
    const Secrets& m_secrets;
    Clock& m_clock;
    QHash<QString, Running> m_running; ///< calls that are being answered, so that a repetition waits for the first
};

} // namespace Rushes::PortalServer
