// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHttpHeaders>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

namespace Rushes::PortalServer {

/// Bytes of a file that are sent as the body of an answer.
struct FileBody {
    QString path;
    qint64 offset = 0;
    qint64 length = 0;
    QString sessionId; ///< whose sign-out ends the sending; empty for files that are open to all
    QString accountId; ///< who can be sent only so many at once; empty for files that are open to all
};

/// What a handler answers. A value: it can be kept, compared and sent again.
struct Answer {
    int status = 200;
    QByteArray contentType = {}; ///< empty for an answer without a body
    QByteArray body = {};
    QHttpHeaders headers = {};
    std::optional<FileBody> file = {};

    [[nodiscard]] static Answer json(const QJsonObject& object, int status = 200);
    [[nodiscard]] static Answer empty(int status = 204) { return {.status = status}; }

    Answer&& with(QByteArrayView header, QByteArrayView value) &&;
};

/// Problems of RFC 9457, under the names that the contract fixes. The words are for developers; clients choose their own.
namespace Problem {

[[nodiscard]] Answer invalidRequest(const QString& detail, int status = 400);
/// 409: this Idempotency-Key belongs to another call.
[[nodiscard]] Answer keyUsedBefore();
[[nodiscard]] Answer invalidField(const QString& field, const QString& message);
[[nodiscard]] Answer notSignedIn();
[[nodiscard]] Answer notFound();
[[nodiscard]] Answer methodNotAllowed(const QByteArray& allow);
[[nodiscard]] Answer tooLarge(qint64 mostBytes);
[[nodiscard]] Answer codeRejected(int triesLeft);
[[nodiscard]] Answer codeExpired();
[[nodiscard]] Answer tooManyRequests(std::chrono::seconds retryAfter);
[[nodiscard]] Answer passwordRules(const QStringList& unmet);
[[nodiscard]] Answer embargoed(const QDateTime& until);
[[nodiscard]] Answer withdrawn();
[[nodiscard]] Answer unavailable();

} // namespace Problem

} // namespace Rushes::PortalServer
