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

class Secrets;

/// Makes a mutating call with an Idempotency-Key happen once: for 24 hours the same key with the same call gives the same answer, and
/// with another call 409. Answers are kept sealed with the caller's own key, so tokens in them are not readable at rest. What says
/// "not now" (401, 429, 5xx) is not kept: the same key may be tried again.
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
    QFuture<Answer> find(const Request& request, const Handler& handler, const QByteArray& key, const QString& id, const QString& fingerprint);
    QFuture<Answer> keep(const Request& request, const QByteArray& key, const QString& id, const QString& fingerprint, const Answer& answer);

    Storage::Database& m_database;
    const Secrets& m_secrets;
    Clock& m_clock;
    QHash<QString, Running> m_running; ///< calls that are being answered, so that a repetition waits for the first
};

} // namespace Rushes::PortalServer
