// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/jsonfields.h"

#include <cmath>
#include <limits>

namespace Rushes::Portal {

void JsonFields::breakAt(QLatin1StringView key) {
    if (m_broken.isEmpty()) m_broken = key;
}

QJsonValue JsonFields::value(QLatin1StringView key, QJsonValue::Type type) {
    QJsonValue found = m_object.value(key);
    if (found.isNull() || found.isUndefined()) return {};
    if (found.type() == type) return found;
    breakAt(key);
    return {};
}

QString JsonFields::required(QLatin1StringView key) {
    const QString found = text(key);
    if (found.isEmpty()) breakAt(key);
    return found;
}

QString JsonFields::text(QLatin1StringView key) { return value(key, QJsonValue::String).toString(); }

qint64 JsonFields::countUpTo(QLatin1StringView key, double most) {
    const double found = number(key);
    if (found < 0 || found > most || found != std::floor(found)) {
        breakAt(key);
        return 0;
    }
    return static_cast<qint64>(found);
}

qint64 JsonFields::count(QLatin1StringView key) { return countUpTo(key, 9007199254740991.0); }

int JsonFields::smallCount(QLatin1StringView key) { return static_cast<int>(countUpTo(key, std::numeric_limits<int>::max())); }

std::chrono::milliseconds JsonFields::duration(QLatin1StringView key) {
    constexpr double century = 100.0 * 366 * 24 * 3600;
    const double seconds = number(key);
    if (seconds < 0 || seconds > century) {
        breakAt(key);
        return {};
    }
    return std::chrono::milliseconds{qRound64(seconds * 1000)};
}

double JsonFields::number(QLatin1StringView key) { return value(key, QJsonValue::Double).toDouble(); }

bool JsonFields::truth(QLatin1StringView key) { return value(key, QJsonValue::Bool).toBool(); }

QDateTime JsonFields::time(QLatin1StringView key) {
    const QString found = text(key);
    if (found.isEmpty()) return {};
    const QDateTime time = QDateTime::fromString(found, Qt::ISODateWithMs);
    // A time without a zone could mean any moment of a day.
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
        breakAt(key);
        return {};
    }
    return time.toUTC();
}

QDate JsonFields::date(QLatin1StringView key) {
    const QString found = text(key);
    if (found.isEmpty()) return {};
    const QDate date = QDate::fromString(found, Qt::ISODate);
    if (!date.isValid()) breakAt(key);
    return date;
}

QUrl JsonFields::url(QLatin1StringView key) {
    const QString found = text(key);
    if (found.isEmpty()) return {};
    QUrl url{found, QUrl::StrictMode};
    if (!url.isValid() || url.isRelative()) {
        breakAt(key);
        return {};
    }
    return url;
}

QStringList JsonFields::texts(QLatin1StringView key) {
    QStringList found;
    const QJsonArray array = value(key, QJsonValue::Array).toArray();
    for (const auto& item : array) {
        if (item.isString()) found.append(item.toString());
        else breakAt(key);
    }
    return found;
}

QList<QJsonObject> JsonFields::objects(QLatin1StringView key) {
    QList<QJsonObject> found;
    const QJsonArray array = value(key, QJsonValue::Array).toArray();
    for (const auto& item : array) {
        if (item.isObject()) found.append(item.toObject());
        else breakAt(key);
    }
    return found;
}

QJsonObject JsonFields::object(QLatin1StringView key) { return value(key, QJsonValue::Object).toObject(); }

} // namespace Rushes::Portal
