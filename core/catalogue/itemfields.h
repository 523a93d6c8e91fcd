// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/notices.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Rushes::Catalogue {

/// Reads the fields of one item from a portal, forgivingly: what is not as the contract says gives an empty value and a remark, and the
/// rest is read. Texts and lists are bounded; null and missing are the same.
class ItemFields {
public:
    static constexpr qsizetype longestText = 64 * 1024;
    static constexpr qsizetype longestList = 5000;

    /// `place` is what remarks begin with: "renditions[2]."
    ItemFields(QJsonObject object, QList<Remark>& remarks, QString place = {}) : m_object{std::move(object)}, m_remarks{&remarks}, m_place{std::move(place)} {}

    [[nodiscard]] QString text(QLatin1StringView key);
    /// A text that every item has.
    [[nodiscard]] QString required(QLatin1StringView key);
    /// Nothing below 0 and nothing beyond 2^53.
    [[nodiscard]] qint64 count(QLatin1StringView key);
    [[nodiscard]] double number(QLatin1StringView key);
    [[nodiscard]] QDateTime time(QLatin1StringView key);
    [[nodiscard]] QDate date(QLatin1StringView key);
    [[nodiscard]] QUrl url(QLatin1StringView key);
    [[nodiscard]] QStringList texts(QLatin1StringView key);
    /// Each object of a list, with the fields to read it by.
    [[nodiscard]] QList<ItemFields> objects(QLatin1StringView key);

    /// The object of a field, with the fields to read it by; nothing where there is none.
    [[nodiscard]] std::optional<ItemFields> object(QLatin1StringView key);

    void remark(Remark::Kind kind, QLatin1StringView key, const QString& value = {});

private:
    [[nodiscard]] QJsonValue value(QLatin1StringView key, QJsonValue::Type type);

    QJsonObject m_object;
    QList<Remark>* m_remarks; ///< never null
    QString m_place;
};

} // namespace Rushes::Catalogue
