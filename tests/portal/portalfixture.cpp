// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/portalfixture.h"

#include "tests/support/lettercode.h"

#include <QFile>
#include <QTest>

#include <sodium.h>

namespace Rushes::Tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

template <typename T> T waited(QFuture<T> future) {
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patience)) qFatal("work in the database does not end");
    return future.result();
}

} // namespace

std::expected<void, PortalServer::MailFault> LetterBox::send(const PortalServer::Envelope& envelope, const QByteArray& message) {
    if (m_failing) return std::unexpected{PortalServer::MailFault{.permanent = false, .reason = u"421 come back later"_s}};
    const QMutexLocker lock{&m_mutex};
    m_mails.append({envelope.to.text(), message});
    return {};
}

qsizetype LetterBox::countTo(const QString& address) const {
    const QMutexLocker lock{&m_mutex};
    return std::ranges::count(m_mails, address, &std::pair<QString, QByteArray>::first);
}

QByteArray LetterBox::nth(const QString& address, qsizetype count) const {
    if (!QTest::qWaitFor([&] { return countTo(address) >= count; }, patience)) return {};
    const QMutexLocker lock{&m_mutex};
    for (const auto& [to, message] : m_mails) {
        if (to == address && --count == 0) return message;
    }
    return {};
}

QString LetterBox::code(const QString& address, qsizetype count) const { return codeInLetter(nth(address, count)); }

PortalFixture::PortalFixture(const Storage::DatabaseLocation& location, const PortalServer::ConnectionLimits& limits, PortalServer::Mailer* mailer,
                             const std::function<void(PortalServer::Portal::Settings&)>& change) {
    PortalServer::Portal::Settings settings;
    settings.http.limits = limits;
    settings.passwordCost = {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
    if (change) change(settings);
    portal = std::make_unique<PortalServer::Portal>(location, PortalServer::Secrets::temporary(), mailer != nullptr ? *mailer : letters, clock, settings);
    if (!portal->listen(QHostAddress{QHostAddress::LocalHost}, 0)) qFatal("the portal does not listen");
}

PortalFixture::~PortalFixture() = default;

QJsonObject PortalFixture::signUp(const QString& email) {
    const WireAnswer begun = ask("POST", "/v1/registrations", {{u"email"_s, email}, {u"name"_s, u"Ann Desk"_s}, {u"password"_s, goodPassword}});
    const QByteArray id = begun.json().value("registration_id"_L1).toString().toLatin1();
    return ask("POST", "/v1/registrations/" + id + "/verify", {{u"code"_s, letters.code(email)}}).json();
}

void PortalFixture::addMedia(const QString& renditionId, const QByteArray& bytes, const Catalogue::Video& of) {
    const QString path = folder.filePath(renditionId);
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no room for media");
    file.close();
    Sha256Hasher hasher;
    hasher.add(bytes);
    Catalogue::Rendition rendition;
    rendition.id = Catalogue::RenditionId{renditionId};
    rendition.role = Catalogue::Role::Broadcast;
    rendition.container = u"mxf"_s;
    rendition.size = ByteCount{bytes.size()};
    rendition.sha256 = hasher.digest();
    rendition.fileName = u"Reykjavík opening.mxf"_s;
    if (!waited(portal->catalogue().putVideos({of})) || !waited(portal->catalogue().putRendition(of.id, rendition, path)))
        qFatal("the catalogue takes no media");
}

QByteArray bearer(const QJsonObject& session) { return "Authorization: Bearer " + session.value("access_token"_L1).toString().toLatin1(); }

Catalogue::Meeting meeting(const QString& id, QDate day, const QString& title) {
    Catalogue::Meeting made;
    made.id = Catalogue::MeetingId{id};
    made.title = title;
    made.startsOn = made.endsOn = day;
    made.city = u"Reykjavík"_s;
    made.country = u"IS"_s;
    made.timeZone = "Atlantic/Reykjavik"_ba;
    made.article = {u"One."_s, u"Two."_s};
    return made;
}

Catalogue::Video video(const QString& id, const QDateTime& publishedAt) {
    Catalogue::Video made;
    made.id = Catalogue::VideoId{id};
    made.title = u"Video "_s + id;
    made.recordedOn = publishedAt.date();
    made.publishedAt = publishedAt;
    made.duration = std::chrono::milliseconds{12'480};
    return made;
}

} // namespace Rushes::Tests
