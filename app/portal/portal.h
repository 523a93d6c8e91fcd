// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/accounts/codes.h"
#include "app/portal/accounts/guesslimits.h"
#include "app/portal/accounts/passwordhasher.h"
#include "app/portal/accounts/secrets.h"
#include "app/portal/accounts/sessions.h"
#include "app/portal/accounts/steadyclock.h"
#include "app/portal/catalogue/cataloguecalls.h"
#include "app/portal/catalogue/portalcatalogue.h"
#include "app/portal/http/httpfront.h"
#include "app/portal/http/keptanswers.h"
#include "app/portal/mail/letters.h"
#include "app/portal/mail/outbox.h"
#include "core/storage/database.h"

namespace Rushes::PortalServer {

class AccountCalls;
class Mailer;
class MediaCalls;
class PasswordResets;
class Registrations;
class SessionCalls;

/// One portal: everything from the listening socket to the database, wired together.
class Portal : public QObject {
    Q_OBJECT

public:
    struct Settings {
        QUrl baseUrl = {}; ///< empty for the address that is listened on
        QByteArray sendfileHeader = {};
        HttpFront::Settings http = {};
        PasswordCost passwordCost = {};
        std::optional<QSslConfiguration> tls = {};
        std::optional<EmailAddress> mailFrom = {}; ///< who writes all mail; no-reply at the base URL's host if not given
    };

    /// `mailer` and `clock` outlive the portal.
    Portal(const Storage::DatabaseLocation& location, Secrets secrets, Mailer& mailer, Clock& clock, Settings settings, QObject* parent = nullptr);
    ~Portal() override;

    [[nodiscard]] bool listen(const QHostAddress& address, quint16 port);
    [[nodiscard]] QString errorString() const { return m_front.errorString(); }
    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] quint16 port() const { return m_front.port(); }
    [[nodiscard]] const Router& router() const { return m_router; }
    [[nodiscard]] PortalCatalogue& catalogue() { return m_catalogue; }
    [[nodiscard]] Storage::Database& database() { return m_database; }

    /// Finishes the answers that are running; drained() follows.
    void drain() { m_front.drain(); }

Q_SIGNALS:
    void drained();

private:
    void addOwnRoutes();
    void purge();

    Settings m_settings;
    QHostAddress m_address;
    Clock& m_clock;
    SteadyClock m_steadyClock;
    // What work in the database uses outlives the database, which finishes its work when it goes.
    Secrets m_secrets;
    Codes m_codes;
    Letters m_letters;
    Storage::Database m_database;
    PasswordHasher m_hasher;
    GuessLimits m_guesses;
    Sessions m_sessions;
    Outbox m_outbox;
    PortalCatalogue m_catalogue;
    std::unique_ptr<Registrations> m_registrations;
    std::unique_ptr<SessionCalls> m_sessionCalls;
    std::unique_ptr<AccountCalls> m_accountCalls;
    std::unique_ptr<PasswordResets> m_passwordResets;
    CatalogueCalls m_catalogueCalls;
    std::unique_ptr<MediaCalls> m_mediaCalls;
    Router m_router;
    KeptAnswers m_keptAnswers;
    HttpFront m_front;
};

} // namespace Rushes::PortalServer
