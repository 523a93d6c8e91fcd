// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/portal/accounts/quickwire.h"
#include "tests/portal/portalfixture.h"

namespace Rushes::Tests {

/// A portal in this process for tests of accounts: it stands behind a proxy, so that a test may come from any peer, and it can be ended
/// and started again on the same database with the same key.
class AccountFixture {
public:
    explicit AccountFixture(Storage::DatabaseLocation location, const PortalServer::PasswordCost& cost = cheapest());
    ~AccountFixture();

    static PortalServer::PasswordCost cheapest();

    /// Ends the portal and starts it again. The clock and the letters stay.
    void restart() { start(m_cost); }
    void restart(const PortalServer::PasswordCost& cost) { start(cost); }

    /// A second portal on the same database with the same key, as behind one proxy.
    [[nodiscard]] std::unique_ptr<PortalServer::Portal> twin() { return make(m_cost); }

    WireAnswer ask(const QByteArray& method, const QByteArray& path, const QJsonObject& body = {}, const QByteArrayList& headers = {});
    WireAnswer post(const QByteArray& path, const QJsonObject& body = {}, const QByteArrayList& headers = {}) { return ask("POST", path, body, headers); }

    /// `/v1/registrations/{id}` of a registration that has just begun.
    QByteArray beginRegistration(const QString& email, const QByteArrayList& headers = {});
    /// `/v1/password-resets/{id}` likewise.
    QByteArray beginReset(const QString& email, const QByteArrayList& headers = {});
    /// Registers, verifies and answers the body that signed the person in.
    QJsonObject signUp(const QString& email, const QByteArrayList& headers = {});
    WireAnswer signIn(const QString& email, const QString& password = goodPassword, const QByteArrayList& headers = {});
    /// A single number from the portal's database.
    qint64 count(const QString& sql);

    ManualClock clock;
    LetterBox letters;
    std::unique_ptr<PortalServer::Portal> portal;

private:
    void start(const PortalServer::PasswordCost& cost);
    std::unique_ptr<PortalServer::Portal> make(const PortalServer::PasswordCost& cost);

    std::unique_ptr<QuickWire> m_wire;
    Storage::DatabaseLocation m_location;
    QTemporaryDir m_folder; ///< the portal's key
    PortalServer::PasswordCost m_cost;
};

/// The header by which a call comes from a peer.
[[nodiscard]] QByteArray from(const QByteArray& peer);
/// The header of a call that may be repeated.
[[nodiscard]] QByteArray key(const QByteArray& text);
[[nodiscard]] QJsonObject registrationForm(const QString& email);
[[nodiscard]] QJsonObject credentials(const QString& email, const QString& password = goodPassword);
[[nodiscard]] QJsonObject codeBody(const QString& code);
/// A code that is not this one.
[[nodiscard]] QString otherThan(const QString& code);

} // namespace Rushes::Tests
