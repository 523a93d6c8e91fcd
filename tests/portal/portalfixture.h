// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/mail/mailer.h"
#include "app/portal/portal.h"
#include "tests/portal/wire.h"
#include "tests/support/manualclock.h"

#include <QMutex>
#include <QTemporaryDir>

namespace Rushes::Tests {

/// Keeps all mail, and can be told to fail.
class LetterBox final : public PortalServer::Mailer {
public:
    std::expected<void, PortalServer::MailFault> send(const PortalServer::Envelope& envelope, const QByteArray& message) override;

    [[nodiscard]] qsizetype countTo(const QString& address) const;
    /// Waits until so many mails have come to an address, and answers the last one.
    [[nodiscard]] QByteArray nth(const QString& address, qsizetype count) const;
    /// The code in that mail.
    [[nodiscard]] QString code(const QString& address, qsizetype count = 1) const;
    void fail(bool failing) { m_failing = failing; }

private:
    mutable QMutex m_mutex; ///< the outbox sends from a thread of its own
    QList<std::pair<QString, QByteArray>> m_mails;
    std::atomic<bool> m_failing = false;
};

/// A portal in this process, on a port of its own, with cheap password hashes and short deadlines.
class PortalFixture {
public:
    /// Mail comes into `letters`, unless another mailer takes it, which outlives the fixture. `change` has the last word on the settings.
    explicit PortalFixture(const Storage::DatabaseLocation& location, const PortalServer::ConnectionLimits& limits = {}, PortalServer::Mailer* mailer = nullptr,
                           const std::function<void(PortalServer::Portal::Settings&)>& change = {});
    ~PortalFixture();

    WireAnswer ask(const QByteArray& method, const QByteArray& path, const QJsonObject& body = {}, const QByteArrayList& headers = {}) {
        return call(portal->port(), method, path, body, headers);
    }
    /// Registers, verifies and answers the body that signed the person in.
    QJsonObject signUp(const QString& email);
    /// A video with one rendition whose file is `bytes`.
    void addMedia(const QString& renditionId, const QByteArray& bytes, const Catalogue::Video& of);

    ManualClock clock;
    LetterBox letters;
    QTemporaryDir folder;
    std::unique_ptr<PortalServer::Portal> portal;
};

/// The header of a signed-in call.
[[nodiscard]] QByteArray bearer(const QJsonObject& session);

inline const QString goodPassword = QStringLiteral("Brussels-2026-desk");

[[nodiscard]] Catalogue::Meeting meeting(const QString& id, QDate day = {2026, 2, 12}, const QString& title = QStringLiteral("Ministers"));
[[nodiscard]] Catalogue::Video video(const QString& id, const QDateTime& publishedAt = QDateTime{QDate{2026, 2, 12}, QTime{10, 0}, QTimeZone::UTC});

} // namespace Rushes::Tests
