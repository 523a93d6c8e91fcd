// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Rushes::Account {

/// The rules for a new password. The portal judges with this very code, and names them in GET /v1/portal and in `unmet`.
enum class PasswordRule : quint8 { Length, NoSpaces, UpperCase, LowerCase, Number, Symbol };

/// At least 12 characters, no spaces of any Unicode kind, an upper-case letter, a lower-case letter, a number and a symbol.
class PasswordPolicy {
public:
    static constexpr int shortest = 12;     ///< characters as people count them
    static constexpr int longestBytes = 1024; ///< of UTF-8, so that hashing stays cheap

    /// All rules in the order in which they are shown.
    [[nodiscard]] static QList<PasswordRule> rules();
    /// The rules that a password does not meet yet. It is judged in the form in which it is sent: see normalised().
    [[nodiscard]] static QList<PasswordRule> unmet(const QString& password);
    /// The same for the rules that a portal names.
    [[nodiscard]] static QList<PasswordRule> unmet(const QString& password, const QList<PasswordRule>& rules);
    /// The same characters typed on another system give the same password: Unicode NFC.
    [[nodiscard]] static QString normalised(const QString& password);
    /// The word for a rule on the wire: "length", "no-spaces", "upper-case", "lower-case", "number", "symbol".
    [[nodiscard]] static QString word(PasswordRule rule);
    /// The rule of a word; nothing for a word that this Rushes does not know.
    [[nodiscard]] static std::optional<PasswordRule> rule(QStringView word);
};

} // namespace Rushes::Account
