// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/passwordpolicy.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Rushes::Account {

namespace {

qsizetype charactersOf(const QString& text) {
    QTextBoundaryFinder boundaries{QTextBoundaryFinder::Grapheme, text};
    qsizetype count = 0;
    while (boundaries.toNextBoundary() != -1) ++count;
    return count;
}

/// A control character is no symbol: nobody can see that they typed it.
bool isSymbol(char32_t character) { return QChar::isPunct(character) || QChar::isSymbol(character); }

} // namespace

QList<PasswordRule> PasswordPolicy::rules() {
    using enum PasswordRule;
    return {Length, NoSpaces, UpperCase, LowerCase, Number, Symbol};
}

QList<PasswordRule> PasswordPolicy::unmet(const QString& password) { return unmet(password, rules()); }

QList<PasswordRule> PasswordPolicy::unmet(const QString& password, const QList<PasswordRule>& rules) {
    const QString judged = normalised(password);
    const QList<uint> characters = judged.toUcs4();
    const auto any = [&characters](auto&& test) { return std::ranges::any_of(characters, [&test](uint character) { return test(char32_t{character}); }); };

    const auto isMet = [&](PasswordRule rule) {
        switch (rule) {
        case PasswordRule::Length: return charactersOf(judged) >= shortest && judged.toUtf8().size() <= longestBytes;
        case PasswordRule::NoSpaces: return !any([](char32_t character) { return QChar::isSpace(character); });
        case PasswordRule::UpperCase: return any([](char32_t character) { return QChar::isUpper(character); });
        case PasswordRule::LowerCase: return any([](char32_t character) { return QChar::isLower(character); });
        case PasswordRule::Number: return any([](char32_t character) { return QChar::isDigit(character); });
        case PasswordRule::Symbol: return any(isSymbol);
        }
        Q_UNREACHABLE_RETURN(false);
    };
    QList<PasswordRule> missing = rules;
    missing.removeIf(isMet);
    return missing;
}

QString PasswordPolicy::normalised(const QString& password) { return password.normalized(QString::NormalizationForm_C); }

QString PasswordPolicy::word(PasswordRule rule) {
    switch (rule) {
    case PasswordRule::Length: return QStringLiteral("length");
    case PasswordRule::NoSpaces: return QStringLiteral("no-spaces");
    case PasswordRule::UpperCase: return QStringLiteral("upper-case");
    case PasswordRule::LowerCase: return QStringLiteral("lower-case");
    case PasswordRule::Number: return QStringLiteral("number");
    case PasswordRule::Symbol: return QStringLiteral("symbol");
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<PasswordRule> PasswordPolicy::rule(QStringView word) {
    for (const PasswordRule known : rules()) {
        if (PasswordPolicy::word(known) == word) return known;
    }
    return std::nullopt;
}

} // namespace Rushes::Account
