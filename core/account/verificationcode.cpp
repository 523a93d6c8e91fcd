// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/verificationcode.h"

#include <QRegularExpression>

namespace Rushes::Account {

namespace {

/// Digits of every script as 0 to 9, so that full-width ones count.
QString withPlainDigits(QStringView text) {
    QString plain = text.toString();
    for (QChar& character : plain) {
        if (character.isDigit()) character = QChar{u'0' + character.digitValue()};
    }
    return plain;
}

QStringList matchesOf(const QRegularExpression& pattern, const QString& text) {
    QStringList found;
    for (const QRegularExpressionMatch& match : pattern.globalMatch(text)) found.append(match.captured());
    return found;
}

} // namespace

std::optional<VerificationCode> VerificationCode::find(QStringView text) {
    static const QRegularExpression unbroken{QStringLiteral("(?<![0-9])[0-9]{6}(?![0-9])")};
    // Spaces and dashes of every kind may part the digits: 123 456, 12-34-56, 1 2 3 4 5 6.
    static const QRegularExpression parted{QStringLiteral("[0-9](?:[\\s\\p{Pd}]*[0-9])*"), QRegularExpression::UseUnicodePropertiesOption};
    static const QRegularExpression notADigit{QStringLiteral("[^0-9]")};

    const QString plain = withPlainDigits(text);
    QStringList codes = matchesOf(unbroken, plain);
    if (codes.isEmpty()) {
        codes = matchesOf(parted, plain);
        codes.replaceInStrings(notADigit, QString{});
        codes.removeIf([](const QString& run) { return run.size() != length; });
    }
    if (codes.size() != 1) return std::nullopt;
    return VerificationCode{codes.first()};
}

} // namespace Rushes::Account
