// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/mail/outbox.h"

#include "app/portal/accounts/secrets.h"
#include "app/portal/database/statements.h"
#include "app/portal/mail/mailer.h"
#include "core/base/clock.h"
#include "core/base/logging.h"

#include <QtConcurrentRun>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Storage::Bindings;
using Storage::Connection;
using Storage::Row;
using Storage::StorageResult;

struct Outbox::Waiting {
    QString id;
    QString recipient;
    QString subject;
    QString body;
    QDateTime createdAt;
    int attempts = 0;
};

namespace {

/// Half a minute, one, two, … an hour at most.
std::chrono::seconds delayAfter(int attempts) { return std::min(std::chrono::seconds{30 << std::min(attempts, 7)}, std::chrono::seconds{1h}); }

} // namespace

Outbox::Outbox(Storage::Database& database, Mailer& mailer, MailSender sender, Clock& clock, QObject* parent)
    : QObject{parent}, m_database{database}, m_mailer{mailer}, m_sender{std::move(sender)}, m_clock{clock} {
    m_pool.setMaxThreadCount(1);
}

Outbox::~Outbox() { m_pool.waitForDone(); }

StorageResult<void> Outbox::add(Connection& connection, const Mail& mail, const QDateTime& now) { return write(connection, mail, mail.to.text(), now); }

StorageResult<void> Outbox::pretend(Connection& connection, const Mail& mail, const QDateTime& now) { return write(connection, mail, u""_s, now); }

StorageResult<void> Outbox::write(Connection& connection, const Mail& mail, const QString& recipient, const QDateTime& now) {
    const Bindings bindings{
        {"id"_L1, now.toUTC().toString(u"yyyyMMdd-HHmmss-zzz-"_s) + Secrets::newId()},
        {"recipient"_L1, recipient},
        {"subject"_L1, mail.subject},
        {"body"_L1, mail.body},
        {"created_at"_L1, Bindings::time(now)},
        {"due_at"_L1, Bindings::time(now)},
        {"html"_L1, u""_s},
        {"expires_at"_L1, Bindings::time({})},
    };
    if (auto added = connection.change(Sql::mailAdd, bindings); !added) return std::unexpected{std::move(added).error()};
    return {};
}

void Outbox::deliver() {
    if (std::exchange(m_again, m_running)) return;
    if (m_running) return;
    m_running = true;
    const auto read = [now = m_clock.now()](Connection& connection) {
        return connection.rows(Sql::mailDue, {{"now"_L1, Bindings::time(now)}}, [](const Row& row) {
            return Waiting{row.text("id"_L1), row.text("recipient"_L1), row.text("subject"_L1), row.text("body"_L1), row.time("created_at"_L1), static_cast<int>(row.integer("attempts"_L1))};
        });
    };
    m_database.run(read).then(this, [this](const StorageResult<QList<Waiting>>& due) {
        if (!due) qCWarning(logPortal).noquote() << "the outbox cannot be read:" << due.error().detail;
        if (due && !due->isEmpty()) return send(*due, 0);
        m_running = false;
        if (std::exchange(m_again, false)) return deliver();
        sleep();
    });
}

void Outbox::send(const QList<Waiting>& mails, qsizetype index) {
    if (index == mails.size()) {
        m_running = false;
        m_again = false;
        return deliver(); // there may be more than one batch
    }
    const Waiting& mail = mails[index];
    const bool pretended = mail.recipient.isEmpty();
    const auto to = pretended ? std::optional{m_sender.address} : EmailAddress::parse(mail.recipient);
    if (!to) {
        note(mail, true, u"not an address"_s);
        return send(mails, index + 1);
    }
    const QByteArray message = messageOf({*to, mail.subject, mail.body}, m_sender, mail.id, mail.createdAt);
    QtConcurrent::run(&m_pool, [this, id = mail.id, to = *to, message, pretended] { return pretended ? std::expected<void, MailFault>{} : m_mailer.send(id, to, message); })
        .then(this, [this, mails, index](const std::expected<void, MailFault>& done) {
            if (done) note(mails[index], false, {});
            else note(mails[index], done.error().permanent, done.error().reason);
            send(mails, index + 1);
        });
}

void Outbox::note(const Waiting& mail, bool permanent, const QString& reason) {
    const QDateTime now = m_clock.now();
    if (reason.isEmpty()) Q_EMIT sent();
    else qCWarning(logPortal).noquote() << "a mail did not leave:" << reason;
    const bool failed = permanent || (!reason.isEmpty() && mail.attempts + 1 >= mostAttempts);
    m_database.run([id = mail.id, reason, failed, now, due = now.addDuration(delayAfter(mail.attempts))](Connection& connection) -> StorageResult<qint64> {
        if (reason.isEmpty()) return connection.change(Sql::mailSent, {{"id"_L1, id}});
        if (failed) return connection.change(Sql::mailFailed, {{"id"_L1, id}, {"now"_L1, Bindings::time(now)}, {"reason"_L1, reason}});
        return connection.change(Sql::mailLater, {{"id"_L1, id}, {"due_at"_L1, Bindings::time(due)}, {"reason"_L1, reason}});
    });
}

void Outbox::sleep() {
    m_database.run([](Connection& connection) { return connection.row(Sql::mailNextDue, {}, [](const Row& row) { return row.time("due_at"_L1); }); })
        .then(this, [this](const StorageResult<std::optional<QDateTime>>& next) {
            if (!next) return m_clock.after(30s, this, [this] { deliver(); }); // the database is away
            if (!*next || !(*next)->isValid()) return;
            m_clock.after(std::max(std::chrono::milliseconds{m_clock.now().msecsTo(**next)}, 100ms), this, [this] { deliver(); });
        });
}

} // namespace Rushes::PortalServer
