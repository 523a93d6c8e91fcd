// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/demo/demojson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

DemoJson DemoJson::parse(const QByteArray& text, Defect& defect) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) defect.words = u"byte %1: %2"_s.arg(QString::number(error.offset), error.errorString());
    return DemoJson{document.object(), {}, defect};
}

void DemoJson::refuse(QStringView key, const QString& why) const {
    if (m_defect->words.isEmpty()) m_defect->words = u"%1%2: %3"_s.arg(m_place, key, why);
}

QString DemoJson::text(QStringView key) const {
    const QString result = m_object.value(key).toString();
    if (result.isEmpty()) refuse(key, u"is not a text, or empty"_s);
    return result;
}

QStringList DemoJson::texts(QStringView key) const {
    if (!m_object.value(key).isArray()) refuse(key, u"is not a list"_s);
    QStringList result;
    const QJsonArray array = m_object.value(key).toArray();
    for (const auto& value : array) {
        if (!value.isString()) refuse(key, u"holds something else than texts"_s);
        result.append(value.toString());
    }
    return result;
}

QDate DemoJson::date(QStringView key) const {
    const QDate result = QDate::fromString(text(key), Qt::ISODate);
    if (!result.isValid()) refuse(key, u"is not a date"_s);
    return result;
}

QDateTime DemoJson::time(QStringView key) const {
    const QDateTime result = QDateTime::fromString(text(key), Qt::ISODate);
    if (!result.isValid() || result.timeSpec() != Qt::UTC) refuse(key, u"is not a time in UTC"_s);
    return result;
}

qint64 DemoJson::whole(QStringView key) const {
    const qint64 result = m_object.value(key).toInteger(-1);
    if (result < 0) refuse(key, u"is not a whole number"_s);
    return result;
}

double DemoJson::factor(QStringView key) const {
    const double result = m_object.value(key).toDouble(0);
    if (result <= 0) refuse(key, u"is not a number above 0"_s);
    return result;
}

QPointF DemoJson::point(QStringView key) const {
    const QJsonArray array = m_object.value(key).toArray();
    const QPointF result{array.at(0).toDouble(-1), array.at(1).toDouble(-1)};
    const auto isPart = [](double number) { return number >= 0 && number <= 1; };
    if (array.size() != 2 || !isPart(result.x()) || !isPart(result.y())) refuse(key, u"is not two numbers from 0 to 1"_s);
    return result;
}

QList<DemoJson> DemoJson::list(QStringView key) const {
    if (!m_object.value(key).isArray()) refuse(key, u"is not a list"_s);
    QList<DemoJson> result;
    const QJsonArray array = m_object.value(key).toArray();
    for (const auto& value : array) {
        const QString place = u"%1%2[%3]."_s.arg(m_place, key, QString::number(result.size()));
        if (!value.isObject()) refuse(key, u"holds something else than objects"_s);
        result.append(DemoJson{value.toObject(), place, *m_defect});
    }
    return result;
}

} // namespace Rushes::PortalServer
