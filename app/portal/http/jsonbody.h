// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/http/answer.h"

#include <QJsonObject>

#include <expected>

namespace Rushes::PortalServer {

/// The body of a call, read strictly: one JSON object of bounded size and depth (strictjson.h), with texts that hold no control characters. Each
/// reader notes the first thing that is wrong; ask problem() once after reading.
class JsonBody {
public:
    static constexpr qint64 mostBytes = 32 * 1024;
    static constexpr int deepest = 8;

    explicit JsonBody(const QByteArray& body);

    /// A text that must be there and not be blank; trimmed.
    QString text(QLatin1StringView field, qsizetype longest);
    /// A text that may be missing, null or empty.
    QString optionalText(QLatin1StringView field, qsizetype longest);
    /// A text exactly as it came: a password, a token.
    QString secret(QLatin1StringView field, qsizetype longest);
    bool truth(QLatin1StringView field);
    [[nodiscard]] bool has(QLatin1StringView field) const { return m_object.contains(field); }

    [[nodiscard]] const std::optional<Answer>& problem() const { return m_problem; }
    void complain(QLatin1StringView field, const QString& message);

private:
    QString checked(QLatin1StringView field, const QString& value, qsizetype longest);

    QJsonObject m_object;
    std::optional<Answer> m_problem;
};

} // namespace Rushes::PortalServer
