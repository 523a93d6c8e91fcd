// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/accounts/accountfixture.h"
#include "tests/support/await.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <sodium.h>

namespace Rushes::Tests {

using namespace Qt::StringLiterals;

AccountFixture::AccountFixture(Storage::DatabaseLocation location, const PortalServer::PasswordCost& cost) : m_location{std::move(location)}, m_cost{cost} {
    start(cost);
}

AccountFixture::~AccountFixture() = default;

PortalServer::PasswordCost AccountFixture::cheapest() { return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN}; }

void AccountFixture::start(const PortalServer::PasswordCost& cost) {
    m_wire.reset();
    portal.reset();
    portal = make(cost);
}

std::unique_ptr<PortalServer::Portal> AccountFixture::make(const PortalServer::PasswordCost& cost) {
    auto secrets = PortalServer::Secrets::load(m_folder.path());
    if (!secrets) qFatal("no key: %s", qPrintable(secrets.error()));
    PortalServer::Portal::Settings settings;
    settings.http.behindProxy = true;
    settings.passwordCost = cost;
    auto made = std::make_unique<PortalServer::Portal>(m_location, *std::move(secrets), letters, clock, settings);
    if (!made->listen(QHostAddress{QHostAddress::LocalHost}, 0)) qFatal("the portal does not listen");
    return made;
}

WireAnswer AccountFixture::ask(const QByteArray& method, const QByteArray& path, const QJsonObject& body, const QByteArrayList& headers) {
    if (!m_wire || !m_wire->isOpen()) m_wire = std::make_unique<QuickWire>(portal->port());
    return m_wire->ask(method, path, body, headers);
}

QByteArray AccountFixture::beginRegistration(const QString& email, const QByteArrayList& headers) {
    return "/v1/registrations/" + post("/v1/registrations", registrationForm(email), headers).json().value("registration_id"_L1).toString().toLatin1();
}

QByteArray AccountFixture::beginReset(const QString& email, const QByteArrayList& headers) {
    return "/v1/password-resets/" + post("/v1/password-resets", {{u"email"_s, email}}, headers).json().value("reset_id"_L1).toString().toLatin1();
}

QJsonObject AccountFixture::signUp(const QString& email, const QByteArrayList& headers) {
    const qsizetype before = letters.countTo(email);
    const QByteArray registration = beginRegistration(email, headers);
    return post(registration + "/verify", codeBody(letters.code(email, before + 1)), headers).json();
}

WireAnswer AccountFixture::signIn(const QString& email, const QString& password, const QByteArrayList& headers) {
    return post("/v1/sessions", credentials(email, password), headers);
}

qint64 AccountFixture::count(const QString& sql) {
    auto found = portal->database().run([sql](Storage::Connection& connection) -> Storage::StorageResult<qint64> {
        QSqlQuery query{connection.qt()};
        if (!query.exec(sql) || !query.next()) return std::unexpected{Storage::storageErrorFrom(query.lastError())};
        return query.value(0).toLongLong();
    });
    if (!await(found)) qFatal("the database does not count");
    return *await(found);
}

QByteArray from(const QByteArray& peer) { return "X-Forwarded-For: " + peer; }

QByteArray key(const QByteArray& text) { return "Idempotency-Key: " + text; }

QJsonObject registrationForm(const QString& email) { return {{u"email"_s, email}, {u"name"_s, u"Ann Desk"_s}, {u"password"_s, goodPassword}}; }

QJsonObject credentials(const QString& email, const QString& password) { return {{u"email"_s, email}, {u"password"_s, password}}; }

QJsonObject codeBody(const QString& code) { return {{u"code"_s, code}}; }

QString otherThan(const QString& code) { return code == "000000"_L1 ? u"000001"_s : u"000000"_s; }

} // namespace Rushes::Tests
