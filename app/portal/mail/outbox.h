// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/mail/mail.h"
#include "core/storage/storageerror.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

namespace Rushes {
class Clock;
}
namespace Rushes::Storage {
class Connection;
class Database;
}

namespace Rushes::PortalServer {

class Mailer;

/// Mail on its way out. It is written down in the transaction that causes it, and leaves afterwards: a slow or broken mail server
/// delays no answer, and tells nobody by the time it takes whether an address is known.
class Outbox : public QObject {
    Q_OBJECT

public:
    static constexpr int mostAttempts = 8;

    /// `mailer` must outlive the outbox.
    Outbox(Storage::Database& database, Mailer& mailer, MailSender sender, Clock& clock, QObject* parent = nullptr);
    ~Outbox() override;

    /// Writes a mail down, inside the caller's transaction. Call deliver() once that is committed.
    [[nodiscard]] static Storage::StorageResult<void> add(Storage::Connection& connection, const Mail& mail, const QDateTime& now);
    /// The same work, now and when it is due, for a mail that nobody may get: so the time it takes does not tell whether an address has
    /// an account.
    [[nodiscard]] static Storage::StorageResult<void> pretend(Storage::Connection& connection, const Mail& mail, const QDateTime& now);
    /// Sends what is due, now and later.
    void deliver();

Q_SIGNALS:
    /// A mail has left.
    void sent();

private:
    struct Waiting;
    [[nodiscard]] static Storage::StorageResult<void> write(Storage::Connection& connection, const Mail& mail, const QString& recipient, const QDateTime& now);
    void send(const QList<Waiting>& mails, qsizetype index);
    void note(const Waiting& mail, bool permanent, const QString& reason);
    void sleep();

    Storage::Database& m_database;
    Mailer& m_mailer;
    MailSender m_sender;
    Clock& m_clock;
    bool m_running = false;
    bool m_again = false; ///< deliver() was called while running
    QThreadPool m_pool;   ///< one thread: one mail at a time
};

} // namespace Rushes::PortalServer
