// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <chrono>

namespace Rushes::Portal {

/// Reads the fields of one JSON object from a portal. A field that must be there and is not, or that has another type than the contract
/// says, breaks the object: read everything, then ask isBroken() once. Null and missing are the same.
class JsonFields {
public:
    explicit JsonFields(QJsonObject object) : m_object{std::move(object)} {}

    /// A string that must be there and not be empty.
    [[nodiscard]] QString required(QLatin1StringView key);
    [[nodiscard]] QString text(QLatin1StringView key);
    /// A whole number, nothing below 0 and nothing from 2^53 on, which JSON numbers cannot tell exactly.
    [[nodiscard]] qint64 count(QLatin1StringView key);
    /// The same for what an int holds.
    [[nodiscard]] int smallCount(QLatin1StringView key);
    /// Seconds, with a fraction, of at most a hundred years.
    [[nodiscard]] std::chrono::milliseconds duration(QLatin1StringView key);
    [[nodiscard]] double number(QLatin1StringView key);
    [[nodiscard]] bool truth(QLatin1StringView key);
    /// RFC 3339, brought to UTC; invalid where the field is missing.
    [[nodiscard]] QDateTime time(QLatin1StringView key);
    /// YYYY-MM-DD; invalid where the field is missing.
    [[nodiscard]] QDate date(QLatin1StringView key);
    /// An absolute URL; empty where the field is missing.
    [[nodiscard]] QUrl url(QLatin1StringView key);
    [[nodiscard]] QStringList texts(QLatin1StringView key);
    [[nodiscard]] QList<QJsonObject> objects(QLatin1StringView key);
    [[nodiscard]] QJsonObject object(QLatin1StringView key);

    [[nodiscard]] bool isBroken() const { return !m_broken.isEmpty(); }
    /// The first field that broke the object, for the log.
    [[nodiscard]] const QString& broken() const { return m_broken; }

private:
    [[nodiscard]] QJsonValue value(QLatin1StringView key, QJsonValue::Type type);
    [[nodiscard]] qint64 countUpTo(QLatin1StringView key, double most);
    void breakAt(QLatin1StringView key);

    QJsonObject m_object;
    QString m_broken;
};

} // namespace Rushes::Portal
