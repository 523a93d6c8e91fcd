// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/mail/mail.h"
#include "app/portal/mail/mailer.h"
#include "core/storage/storageerror.h"

#include <QObject>
#include <QThreadPool>

namespace Rushes {
class Clock;
}
namespace Rushes::Storage {
class Connection;
class Database;
} // namespace Rushes::Storage

namespace Rushes::PortalServer {

/// Mail on its way out. It is written down in the transaction that causes it, and leaves afterwards: a slow or broken mail server delays
/// no answer, and tells nobody by the time it takes whether an address is known.
///
/// A mail is `waiting`, then `sending` while a mailer has it, then `sent`, `failed` or `expired`; from `sending` it goes back to `waiting`
/// where it may be tried again, with growing pauses. What it says is erased with the last state. `expired` is a mail that was not sent
/// because it would have confused: its code ran out, or a newer mail about the same took its place.
///
/// A mail arrives twice at most. `sending` is written down before the attempt; a mail that is found so at the start, because the portal
/// died, is sent once more under the same Message-ID, as is one that was given whole and got no answer. After two attempts of which nobody
/// knows how they ended there is no third.
///
/// One portal at a time works on an outbox.
class Outbox : public QObject {
    Q_OBJECT

public:
    static constexpr int mostAttempts = 8;
    static constexpr int mostUnanswered = 2;
    static constexpr int mostAtOnce = 4;           ///< never two to one recipient, so that codes come in their order
    static constexpr std::chrono::days keptFor{14}; ///< for the administrator's list, without what the mail said

    /// `mailer` must outlive the outbox.
    Outbox(Storage::Database& database, Mailer& mailer, MailSender sender, Clock& clock, QObject* parent = nullptr);
    /// Stops the mailer. How a running attempt ends is still written down.
    ~Outbox() override;

    /// Writes a mail down, inside the caller's transaction. Call deliver() once that is committed.
    [[nodiscard]] static Storage::StorageResult<void> add(Storage::Connection& connection, const Mail& mail, const QDateTime& now);
    /// The same work, now and when it is due, for a mail that nobody may get: so the time it takes does not tell whether an address has
    /// an account.
    [[nodiscard]] static Storage::StorageResult<void> pretend(Storage::Connection& connection, const Mail& mail, const QDateTime& now);
    /// Removes what has been over for long, inside the caller's transaction.
    [[nodiscard]] static Storage::StorageResult<void> purge(Storage::Connection& connection, const QDateTime& now);
    /// Sends what is due, now and later.
    void deliver();

Q_SIGNALS:
    /// A mail has left.
    void sent();

private:
    struct Taken;
    using Outcome = std::expected<void, MailFault>;

    static Storage::StorageResult<void> write(Storage::Connection& connection, const Mail& mail, const QString& recipient, const QDateTime& now);
    static Storage::StorageResult<void> recover(Storage::Connection& connection, const QDateTime& now);
    static Storage::StorageResult<std::optional<Taken>> take(Storage::Connection& connection, const QDateTime& now);
    static Storage::StorageResult<void> note(Storage::Connection& connection, const Taken& mail, const Outcome& outcome, const QDateTime& now);

    void takeNext();
    void send(const Taken& mail);
    void writeDown(const Taken& mail, const Outcome& outcome);
    void finish(const Outcome& outcome);
    void sleep();
    void wakeAfter(std::chrono::milliseconds time);

    Storage::Database& m_database;
    Mailer& m_mailer;
    MailSender m_sender;
    Clock& m_clock;
    int m_sending = 0;        ///< mails with the mailer, or whose end is not written down yet
    bool m_recovered = false; ///< what an earlier run left in `sending` was looked at
    bool m_taking = false;
    bool m_again = false; ///< deliver() was called while taking
    std::optional<std::chrono::milliseconds> m_wakeAt; ///< by Clock::elapsed()
    QThreadPool m_pool;
};

} // namespace Rushes::PortalServer
