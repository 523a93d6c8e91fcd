// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/portal.h"

#include "app/portal/accounts/accountcalls.h"
#include "app/portal/accounts/passwordresets.h"
#include "app/portal/accounts/registrations.h"
#include "app/portal/accounts/sessioncalls.h"
#include "app/portal/database/statements.h"
#include "app/portal/media/mediacalls.h"
#include "core/account/passwordpolicy.h"
#include "core/base/clock.h"
#include "core/base/logging.h"

#include <QJsonArray>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Storage::Bindings;
using Storage::Connection;

namespace {

constexpr auto portalName = "Atlantic Press Desk"_L1;

MailSender senderOf(const std::optional<EmailAddress>& given, const QUrl& baseUrl) {
    const auto own = given ? given : EmailAddress::parse(u"no-reply@"_s + baseUrl.host());
    return {portalName, own ? *own : *EmailAddress::parse(u"no-reply@portal.invalid")};
}

} // namespace

Portal::Portal(const Storage::DatabaseLocation& location, Secrets secrets, Mailer& mailer, Clock& clock, Settings settings, QObject* parent)
    : QObject{parent},
      m_settings{std::move(settings)},
      m_clock{clock},
      m_steadyClock{clock},
      m_secrets{std::move(secrets)},
      m_codes{m_secrets},
      m_letters{portalName, Codes::lifetime},
      m_database{location, portalSchema},
      m_hasher{m_settings.passwordCost},
      m_guesses{m_steadyClock},
      m_sessions{m_database, m_steadyClock},
      m_outbox{m_database, mailer, senderOf(m_settings.mailFrom, m_settings.baseUrl), m_steadyClock},
      m_catalogue{m_database, clock},
      m_catalogueCalls{m_database, [this] { return baseUrl(); }},
      m_keptAnswers{m_database, m_secrets, m_steadyClock},
      m_front{m_router, m_sessions, m_keptAnswers, m_settings.http} {
    const AccountServices services{m_database, m_steadyClock, m_secrets, m_hasher, m_guesses, m_codes, m_sessions, m_outbox, m_letters};
    m_registrations = std::make_unique<Registrations>(services);
    m_sessionCalls = std::make_unique<SessionCalls>(services);
    m_accountCalls = std::make_unique<AccountCalls>(services);
    m_passwordResets = std::make_unique<PasswordResets>(services);
    m_mediaCalls =
        std::make_unique<MediaCalls>(m_database, m_sessions, m_secrets, clock, MediaCalls::Settings{[this] { return baseUrl(); }, m_settings.sendfileHeader});
    addOwnRoutes();
    m_registrations->addRoutes(m_router);
    m_sessionCalls->addRoutes(m_router);
    m_accountCalls->addRoutes(m_router);
    m_passwordResets->addRoutes(m_router);
    m_catalogueCalls.addRoutes(m_router);
    m_mediaCalls->addRoutes(m_router);
    if (m_settings.tls) m_front.setTls(*m_settings.tls);
    connect(&m_front, &HttpFront::drained, this, &Portal::drained);
}

Portal::~Portal() = default;

bool Portal::listen(const QHostAddress& address, quint16 port) {
    m_address = address;
    if (!m_front.listen(address, port)) return false;
    qCInfo(logPortal).noquote() << "a password costs" << m_settings.passwordCost.text() << "of Argon2id," << PasswordHasher::atATime << "at a time";
    m_outbox.deliver(); // what an earlier run left
    purge();
    return true;
}

QUrl Portal::baseUrl() const {
    if (!m_settings.baseUrl.isEmpty()) return m_settings.baseUrl;
    QUrl url;
    url.setScheme(m_settings.tls ? u"https"_s : u"http"_s);
    url.setHost(m_address.toString());
    url.setPort(m_front.port());
    return url;
}

void Portal::addOwnRoutes() {
    m_router.add({Method::Get, "/health"_ba, Access::Open, [](const Request&) { return readyFuture(Answer::json({{"status"_L1, u"ok"_s}})); }});
    m_router.add({Method::Get, "/v1/portal"_ba, Access::Open, [](const Request&) {
                      QJsonArray rules;
                      for (const Account::PasswordRule rule : Account::PasswordPolicy::rules()) rules.append(Account::PasswordPolicy::word(rule));
                      return readyFuture(Answer::json({
                          {"name"_L1, QString{portalName}},
                          {"tagline"_L1, u"Pictures of meetings, ready for air"_s},
                          {"newsletter_name"_L1, u"The Atlantic Wire"_s},
                          {"password_rules"_L1, rules},
                          {"code_lifetime_s"_L1, qint64{Codes::lifetime.count()}},
                          {"usage_terms"_L1, u"Free for editorial use. Name the credit that is given with each video."_s},
                      }));
                  }});
}

/// What is over leaves the database, at the start and every hour.
void Portal::purge() {
    if (const auto deviation = m_steadyClock.deviation(); std::chrono::abs(deviation) > 1min)
        qCWarning(logPortal) << "the computer's clock was set by" << std::chrono::round<std::chrono::seconds>(deviation).count()
                             << "s; accounts and mail keep the old time until the portal starts again";
    const QDateTime now = m_steadyClock.now();
    m_database
        .runInTransaction([now](Connection& connection) -> Storage::StorageResult<void> {
            const QVariant yesterday = Bindings::time(now.addDays(-1));
            for (const Storage::Statement& statement : {Sql::keptAnswersPurge, Sql::codesPurge, Sql::registrationsPurge, Sql::resetsPurge,
                                                        Sql::accessTokensPurge, Sql::refreshTokensPurge, Sql::sessionsPurge}) {
                if (auto done = connection.change(statement, {{"before"_L1, yesterday}}); !done) return std::unexpected{std::move(done).error()};
            }
            return Outbox::purge(connection, now);
        })
        .then([](const Storage::StorageResult<void>& done) {
            if (!done) qCWarning(logPortal).noquote() << "what is over was not removed:" << done.error().detail;
        });
    m_clock.after(1h, this, [this] { purge(); });
}

} // namespace Rushes::PortalServer
