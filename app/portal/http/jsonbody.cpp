// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/jsonbody.h"

#include "core/base/strictjson.h"

#include <algorithm>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

namespace {

bool hasControlCharacter(const QString& text) {
    return std::ranges::any_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    });
}

} // namespace

JsonBody::JsonBody(const QByteArray& body) {
    if (body.size() > mostBytes) {
        m_problem = Problem::tooLarge(mostBytes);
        return;
    }
    auto object = strictObject(body, deepest);
    if (object) m_object = *std::move(object);
    else m_problem = Problem::invalidRequest(u"The body must be one JSON object, at most %1 levels deep: %2."_s.arg(deepest).arg(word(object.error())));
}

void JsonBody::complain(QLatin1StringView field, const QString& message) {
    if (!m_problem) m_problem = Problem::invalidField(field, message);
}

QString JsonBody::checked(QLatin1StringView field, const QString& value, qsizetype longest) {
    if (value.size() > longest) complain(field, u"at most %1 characters"_s.arg(longest));
    else if (hasControlCharacter(value)) complain(field, u"without line breaks and control characters"_s);
    return value;
}

QString JsonBody::text(QLatin1StringView field, qsizetype longest) {
    const QString value = m_object.value(field).toString().trimmed();
    if (value.isEmpty()) complain(field, u"a text is needed"_s);
    return checked(field, value, longest);
}

QString JsonBody::optionalText(QLatin1StringView field, qsizetype longest) {
    const QJsonValue value = m_object.value(field);
    if (!value.isUndefined() && !value.isNull() && !value.isString()) complain(field, u"must be a text"_s);
    return checked(field, value.toString().trimmed(), longest);
}

QString JsonBody::secret(QLatin1StringView field, qsizetype longest) {
    const QString value = m_object.value(field).toString();
    if (value.isEmpty()) complain(field, u"a text is needed"_s);
    return checked(field, value, longest);
}

bool JsonBody::truth(QLatin1StringView field) {
    const QJsonValue value = m_object.value(field);
    if (!value.isBool()) complain(field, u"must be true or false"_s);
    return value.toBool();
}

} // namespace Rushes::PortalServer
