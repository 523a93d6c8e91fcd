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
    // Whoever decodes such a one on the way gets a line break, and with it a second command.
    static const QRegularExpression encodedControl{QStringLiteral("%([01][0-9A-Fa-f]|7[Ff])")};
    return text.size() <= longestLocalPart && dotString.matchView(text).hasMatch() && !encodedControl.matchView(text).hasMatch();
}

bool isDomain(QStringView text) {
    static const QRegularExpression labels{QStringLiteral("\\A([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\z")};
    // 192.0.2.1 is no domain: an address would have to stand in brackets.
    static const QRegularExpression letterInTheLast{QStringLiteral("[a-z][a-z0-9-]*\\z")};
    return text.size() <= longestDomain && labels.matchView(text).hasMatch() && letterInTheLast.matchView(text).hasMatch();
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
