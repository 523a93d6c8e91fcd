// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/jsonbody.h"

#include <QJsonDocument>

#include <algorithm>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

namespace {

/// How deep the brackets of a JSON text go, seen before anything is built from it.
int depthOf(const QByteArray& json) {
    int depth = 0, deepest = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (quoted) {
            if (c == '\\') ++i;
            else if (c == '"') quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

bool hasControlCharacter(const QString& text) {
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph; });
}

} // namespace

JsonBody::JsonBody(const QByteArray& body) {
    if (body.size() > mostBytes) {
        m_problem = Problem::tooLarge(mostBytes);
        return;
    }
    QJsonParseError error;
    const QJsonDocument document = depthOf(body) > deepest ? QJsonDocument{} : QJsonDocument::fromJson(body, &error);
    if (!document.isObject()) m_problem = Problem::invalidRequest(u"The body must be one JSON object, at most %1 levels deep."_s.arg(deepest));
    m_object = document.object();
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
