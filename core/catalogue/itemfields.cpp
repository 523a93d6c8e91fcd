// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/itemfields.h"

#include <QJsonArray>

#include <cmath>

namespace Rushes::Catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRemarks = 20;
constexpr qsizetype shownOfValue = 80;

} // namespace

void ItemFields::remark(Remark::Kind kind, QLatin1StringView key, const QString& value) {
    if (m_remarks->size() < mostRemarks) m_remarks->append({kind, m_place + key, value.left(shownOfValue)});
}

QJsonValue ItemFields::value(QLatin1StringView key, QJsonValue::Type type) {
    QJsonValue found = m_object.value(key);
    if (found.isNull() || found.isUndefined()) return {};
    if (found.type() == type) return found;
    remark(Remark::Kind::Malformed, key, found.toVariant().toString());
    return {};
}

QString ItemFields::text(QLatin1StringView key) {
    QString found = value(key, QJsonValue::String).toString();
    if (found.size() <= longestText) return found;
    remark(Remark::Kind::Cut, key);
    found.truncate(longestText);
    if (found.back().isHighSurrogate()) found.chop(1);
    return found;
}

QString ItemFields::required(QLatin1StringView key) {
    const QString found = text(key);
    if (found.isEmpty()) remark(Remark::Kind::Missing, key);
    return found;
}

qint64 ItemFields::count(QLatin1StringView key) {
    constexpr double exact = 9007199254740992.0;
    const double found = number(key);
    if (found >= 0 && found <= exact) return static_cast<qint64>(found);
    remark(Remark::Kind::Malformed, key, QString::number(found));
    return 0;
}

double ItemFields::number(QLatin1StringView key) {
    const double found = value(key, QJsonValue::Double).toDouble();
    if (std::isfinite(found)) return found;
    remark(Remark::Kind::Malformed, key);
    return 0;
}

QDateTime ItemFields::time(QLatin1StringView key) {
    const QString found = value(key, QJsonValue::String).toString();
    if (found.isEmpty()) return {};
    const QDateTime time = QDateTime::fromString(found, Qt::ISODateWithMs);
    // A time without a zone could mean any moment of a day.
    if (time.isValid() && time.timeSpec() != Qt::LocalTime) return time.toUTC();
    remark(Remark::Kind::Malformed, key, found);
    return {};
}

QDate ItemFields::date(QLatin1StringView key) {
    const QString found = value(key, QJsonValue::String).toString();
    if (found.isEmpty()) return {};
    const QDate date = QDate::fromString(found, Qt::ISODate);
    if (!date.isValid()) remark(Remark::Kind::Malformed, key, found);
    return date;
}

QUrl ItemFields::url(QLatin1StringView key) {
    const QString found = value(key, QJsonValue::String).toString();
    if (found.isEmpty()) return {};
    QUrl url{found, QUrl::StrictMode};
    // Nothing else is ever fetched from a catalogue (faults 60 and 61); whether it is the portal's own is asked again before a fetch.
    if (url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)) return url;
    remark(Remark::Kind::Malformed, key, found);
    return {};
}

QStringList ItemFields::texts(QLatin1StringView key) {
    QStringList found;
    const QJsonArray array = value(key, QJsonValue::Array).toArray();
    for (const auto& item : array) {
        if (found.size() == longestList) {
            remark(Remark::Kind::Cut, key);
            break;
        }
        if (item.isString()) found.append(item.toString().left(longestText));
        else remark(Remark::Kind::LeftOut, key, item.toVariant().toString());
    }
    return found;
}

QList<ItemFields> ItemFields::objects(QLatin1StringView key) {
    QList<ItemFields> found;
    const QJsonArray array = value(key, QJsonValue::Array).toArray();
    for (const auto& item : array) {
        if (found.size() == longestList) {
            remark(Remark::Kind::Cut, key);
            break;
        }
        if (item.isObject()) found.append(ItemFields{item.toObject(), *m_remarks, m_place + key + u'[' + QString::number(found.size()) + u"]."_s});
        else remark(Remark::Kind::LeftOut, key, item.toVariant().toString());
    }
    return found;
}

std::optional<ItemFields> ItemFields::object(QLatin1StringView key) {
    const QJsonValue found = value(key, QJsonValue::Object);
    if (!found.isObject()) return std::nullopt;
    return ItemFields{found.toObject(), *m_remarks, m_place + key + u'.'};
}

} // namespace Rushes::Catalogue
