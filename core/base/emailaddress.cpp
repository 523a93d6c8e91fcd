// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/emailaddress.h"

#include <QRegularExpression>
#include <QUrl>

namespace Rushes {

namespace {

constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestDomain = 253;

bool isLocalPart(QStringView text) {
    static const QRegularExpression dotString{QStringLiteral("\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\\z")};
    return text.size() <= longestLocalPart && dotString.matchView(text).hasMatch();
}

bool isDomain(QStringView text) {
    static const QRegularExpression labels{QStringLiteral("\\A([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\z")};
    return text.size() <= longestDomain && labels.matchView(text).hasMatch();
}

} // namespace

std::optional<EmailAddress> EmailAddress::parse(QStringView text) {
    const QStringView trimmed = text.trimmed();
    const qsizetype at = trimmed.indexOf(QLatin1Char{'@'});
    if (at < 1 || trimmed.size() > longestLocalPart + 1 + longestDomain) return std::nullopt;
    const QStringView local = trimmed.first(at);
    const QString domain = QString::fromLatin1(QUrl::toAce(trimmed.sliced(at + 1).toString())).toLower();
    if (!isLocalPart(local) || !isDomain(domain)) return std::nullopt;
    return EmailAddress{local.toString() + QLatin1Char{'@'} + domain};
}

} // namespace Rushes
