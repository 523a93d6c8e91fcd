// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QPointF>

namespace Rushes::PortalServer {

/// An object of a JSON text, read by typed questions. What is missing or of another type gives an empty value and is remembered as the
/// defect of the whole text, with its place; the first defect is kept.
class DemoJson {
public:
    struct Defect {
        QString words; ///< empty for none
    };

    /// `defect` outlives what is read.
    [[nodiscard]] static DemoJson parse(const QByteArray& text, Defect& defect);

    [[nodiscard]] bool has(QStringView key) const { return m_object.contains(key); }
    /// Never empty without a defect.
    [[nodiscard]] QString text(QStringView key) const;
    [[nodiscard]] QStringList texts(QStringView key) const;
    [[nodiscard]] QDate date(QStringView key) const;
    [[nodiscard]] QDateTime time(QStringView key) const;
    [[nodiscard]] qint64 whole(QStringView key) const;
    /// A number above 0.
    [[nodiscard]] double factor(QStringView key) const;
    /// Two numbers from 0 to 1.
    [[nodiscard]] QPointF point(QStringView key) const;
    [[nodiscard]] QList<DemoJson> list(QStringView key) const;

    void refuse(QStringView key, const QString& why) const;

private:
    DemoJson(QJsonObject object, QString place, Defect& defect) : m_object{std::move(object)}, m_place{std::move(place)}, m_defect{&defect} {}

    QJsonObject m_object;
    QString m_place;
    Defect* m_defect;
};

} // namespace Rushes::PortalServer
