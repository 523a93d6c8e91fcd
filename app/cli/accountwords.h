// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/account/passwordpolicy.h"

#include <QJsonObject>
#include <QStringList>

namespace Rushes::Account {
enum class Keeping : quint8;
}

namespace Rushes::Cli {

class Desk;

/// What a person typed as an address; a Problem where it is none.
[[nodiscard]] EmailAddress emailFrom(const QString& text);

[[nodiscard]] QJsonObject jsonOf(const Account::Account& account);

/// Waits until the vault has answered, and says where the session is. For the document: "keyring", "file" or "this-command".
QString sayWhereTheSessionIs(Desk& desk);

/// "length (at least 12 characters), symbol": the contract's words for rules, with what they mean where it is not in the word.
[[nodiscard]] QString ruleWords(const QStringList& rules);

/// A Problem that lists the rules of this portal which a password does not meet.
void demandRules(Desk& desk, const QString& password);

} // namespace Rushes::Cli
