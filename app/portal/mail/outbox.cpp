// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/mail/outbox.h"

#include "app/portal/accounts/secrets.h"
#include "app/portal/database/statements.h"
#include "core/base/clock.h"
#include "core/base/errand.h"
#include "core/base/logging.h"
#include "core/storage/database.h"

#include <QElapsedTimer>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Storage::Bindings;
using Storage::Connection;
using Storage::Row;
using Storage::StorageResult;

struct Outbox::Taken {
    QString id;
    QString recipient;
    QString subject;
    QString text;
    QString html;
    QDateTime createdAt;
    int attempts = 0;   ///< with this one
    int unanswered = 0; ///< with this one
};

namespace {

constexpr std::chrono::milliseconds databasePause = 30s; ///< until a database that is away is asked again
constexpr std::chrono::milliseconds longestSleep = 10min; ///< due times are of the wall clock, which may be set

/// A minute, two, four, … half an hour at most; half a minute after the first attempt.
std::chrono::seconds pauseAfter(int attempts) { return std::min(std::chrono::seconds{30 << std::min(attempts - 1, 6)}, std::chrono::seconds{30min}); }

StorageResult<void> changed(StorageResult<qint64> done) {
    if (!done) return std::unexpected{std::move(done).error()};
    return {};
}

} // namespace

Outbox::Outbox(Storage::Database& database, Mailer& mailer, MailSender sender, Clock& clock, QObject* parent)
    : QObject{parent}, m_database{database}, m_mailer{mailer}, m_sender{std::move(sender)}, m_clock{clock} {
    m_pool.setMaxThreadCount(mostAtOnce);
}

Outbox::~Outbox() {
    m_mailer.stop();
    m_pool.waitForDone();
}

StorageResult<void> Outbox::add(Connection& connection, const Mail& mail, const QDateTime& now) { return write(connection, mail, mail.to.text(), now); }

StorageResult<void> Outbox::pretend(Connection& connection, const Mail& mail, const QDateTime& now) { return write(connection, mail, u""_s, now); }

StorageResult<void> Outbox::write(Connection& connection, const Mail& mail, const QString& recipient, const QDateTime& now) {
    if (!mail.about.isEmpty()) {
        const Bindings older{{"about"_L1, mail.about}, {"now"_L1, Bindings::time(now)}, {"reason"_L1, u"a newer mail about the same took its place"_s}};
        if (auto replaced = connection.change(Sql::mailReplace, older); !replaced) return std::unexpected{std::move(replaced).error()};
    }
    return changed(connection.change(Sql::mailAdd, {
                                                       {"id"_L1, now.toUTC().toString(u"yyyyMMdd-HHmmss-zzz-"_s) + Secrets::newId()},
                                                       {"recipient"_L1, recipient},
                                                       {"subject"_L1, mail.subject},
                                                       {"body"_L1, mail.text},
                                                       {"html"_L1, mail.html.isNull() ? u""_s : mail.html}, // a null text would be stored as nothing at all
                                                       {"about"_L1, mail.about.isNull() ? u""_s : mail.about},
                                                       {"created_at"_L1, Bindings::time(now)},
                                                       {"expires_at"_L1, Bindings::time(mail.lifetime ? now.addDuration(*mail.lifetime) : QDateTime{})},
                                                   }));
}

StorageResult<void> Outbox::purge(Connection& connection, const QDateTime& now) {
    return changed(connection.change(Sql::mailsPurge, {{"before"_L1, Bindings::time(now.addDuration(-keptFor))}}));
}

StorageResult<void> Outbox::recover(Connection& connection, const QDateTime& now) {
    const Bindings lost{{"now"_L1, Bindings::time(now)},
                        {"most"_L1, mostUnanswered},
                        {"reason"_L1, u"the portal ended twice while it sent this mail, which may have arrived"_s}};
    if (auto given = connection.change(Sql::mailsGiveUpUnanswered, lost); !given) return std::unexpected{std::move(given).error()};
    return changed(connection.change(Sql::mailsTakeBack, {{"now"_L1, Bindings::time(now)}, {"reason"_L1, u"the portal ended while it sent this mail"_s}}));
}

StorageResult<std::optional<Outbox::Taken>> Outbox::take(Connection& connection, const QDateTime& now) {
    const QVariant moment = Bindings::time(now);
    const auto late = connection.change(Sql::mailsExpire, {{"now"_L1, moment}, {"reason"_L1, u"its code ran out before it could be sent"_s}});
    if (!late) return std::unexpected{late.error()};
    if (*late > 0) qCWarning(logPortal) << *late << "mails were not sent: their codes have run out";
    auto next = connection.row(Sql::mailNext, {{"now"_L1, moment}}, [](const Row& row) {
        return Taken{
            .id = row.text("id"_L1),
            .recipient = row.text("recipient"_L1),
            .subject = row.text("subject"_L1),
            .text = row.text("body"_L1),
            .html = row.text("html"_L1),
            .createdAt = row.time("created_at"_L1),
            .attempts = static_cast<int>(row.integer("attempts"_L1)) + 1,
            .unanswered = static_cast<int>(row.integer("unanswered"_L1)) + 1,
        };
    });
    if (!next || !*next) return next;
    if (auto begun = connection.change(Sql::mailBegin, {{"id"_L1, (*next)->id}, {"now"_L1, moment}}); !begun) return std::unexpected{std::move(begun).error()};
    return next;
}

StorageResult<void> Outbox::note(Connection& connection, const Taken& mail, const Outcome& outcome, const QDateTime& now) {
    const QVariant moment = Bindings::time(now);
    if (outcome) return changed(connection.change(Sql::mailEnd, {{"id"_L1, mail.id}, {"state"_L1, u"sent"_s}, {"now"_L1, moment}, {"reason"_L1, u""_s}}));
    const MailFault& fault = outcome.error();
    const int unanswered = fault.mayHaveArrived ? mail.unanswered : mail.unanswered - 1;
    const QString reason = fault.reply.isEmpty() ? fault.reason : u"%1: %2"_s.arg(fault.reason, fault.reply);
    if (fault.permanent || mail.attempts >= mostAttempts || unanswered >= mostUnanswered)
        return changed(connection.change(Sql::mailEnd, {{"id"_L1, mail.id}, {"state"_L1, u"failed"_s}, {"now"_L1, moment}, {"reason"_L1, reason}}));
    return changed(connection.change(Sql::mailLater, {
                                                         {"id"_L1, mail.id},
                                                         {"now"_L1, moment},
                                                         {"due_at"_L1, Bindings::time(now.addDuration(pauseAfter(mail.attempts)))},
                                                         {"unanswered"_L1, unanswered},
                                                         {"reason"_L1, reason},
                                                     }));
}

void Outbox::deliver() {
    if (m_taking) {
        m_again = true;
        return;
    }
    if (m_recovered) return takeNext();
    m_taking = true;
    m_database.runInTransaction([now = m_clock.now()](Connection& connection) { return recover(connection, now); })
        .then(this, [this](const StorageResult<void>& done) {
            m_taking = false;
            m_recovered = done.has_value();
            if (m_recovered) return takeNext();
            qCWarning(logPortal).noquote() << "the outbox cannot be read:" << done.error().detail;
            wakeAfter(databasePause);
        });
}

void Outbox::takeNext() {
    if (m_sending == mostAtOnce) return; // the next one goes when one of these has ended
    m_taking = true;
    m_again = false;
    m_database.runInTransaction([now = m_clock.now()](Connection& connection) { return take(connection, now); })
        .then(this, [this](const StorageResult<std::optional<Taken>>& next) {
            m_taking = false;
            if (!next) {
                qCWarning(logPortal).noquote() << "the outbox cannot be read:" << next.error().detail;
                return wakeAfter(databasePause);
            }
            if (*next) send(**next);
            if (*next || m_again) return takeNext();
            sleep();
        });
}

void Outbox::send(const Taken& mail) {
    ++m_sending;
    const bool pretended = mail.recipient.isEmpty();
    const auto to = pretended ? std::optional{m_sender.address} : EmailAddress::parse(mail.recipient);
    if (!to) return writeDown(mail, std::unexpected{MailFault{.permanent = true, .reason = u"not an address"_s}});
    const QByteArray message = messageOf({.to = *to, .subject = mail.subject, .text = mail.text, .html = mail.html}, m_sender, mail.id, mail.createdAt);
    const Envelope envelope{mail.id, m_sender.address, *to};
    const auto outcome = std::make_shared<Outcome>(); // shared with the mailer's thread, which fills it before it asks the database
    const Errand<StorageResult<void>> noted;
    noted.future().then(this, [this, mail, outcome](const StorageResult<void>& done) {
        if (done) return finish(*outcome);
        qCWarning(logPortal).noquote() << "how a mail ended cannot be written down yet:" << done.error().detail;
        m_clock.after(databasePause, this, [this, mail, outcome] { writeDown(mail, *outcome); });
    });
    // The end is written down from the mailer's thread, so that it is even when this object is about to go.
    m_pool.start([this, mail, envelope, message, pretended, outcome, noted, begun = m_clock.now()] {
        QElapsedTimer timer; // a clock of this thread: the portal's own belongs to the portal's
        timer.start();
        if (!pretended) *outcome = m_mailer.send(envelope, message);
        m_database.runInTransaction(
            noted, [mail, outcome = *outcome, now = begun.addMSecs(timer.elapsed())](Connection& connection) { return note(connection, mail, outcome, now); });
    });
}

/// Until it is written down how a mail ended, it counts as being sent: it is not tried again in this run.
void Outbox::writeDown(const Taken& mail, const Outcome& outcome) {
    m_database.runInTransaction([mail, outcome, now = m_clock.now()](Connection& connection) { return note(connection, mail, outcome, now); })
        .then(this, [this, mail, outcome](const StorageResult<void>& noted) {
            if (noted) return finish(outcome);
            m_clock.after(databasePause, this, [this, mail, outcome] { writeDown(mail, outcome); });
        });
}

void Outbox::finish(const Outcome& outcome) {
    --m_sending;
    if (outcome) Q_EMIT sent();
    else qCWarning(logPortal).noquote() << "a mail did not leave:" << outcome.error().reason;
    deliver();
}

void Outbox::sleep() {
    m_database.run([](Connection& connection) { return connection.row(Sql::mailNextDue, {}, [](const Row& row) { return row.time("due_at"_L1); }); })
        .then(this, [this](const StorageResult<std::optional<QDateTime>>& next) {
            if (!next) return wakeAfter(databasePause);
            if (!*next || !(*next)->isValid()) return;
            wakeAfter(std::clamp(std::chrono::milliseconds{m_clock.now().msecsTo(**next)}, std::chrono::milliseconds{100ms}, longestSleep));
        });
}

void Outbox::wakeAfter(std::chrono::milliseconds time) {
    const auto moment = m_clock.elapsed() + time;
    if (m_wakeAt && *m_wakeAt <= moment) return; // that alarm looks for itself
    m_wakeAt = moment;
    m_clock.after(time, this, [this, moment] {
        if (m_wakeAt != moment) return; // an earlier one took its place
        m_wakeAt.reset();
        deliver();
    });
}

} // namespace Rushes::PortalServer
