// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Rushes::Library {

/// What people type for somebody whom they name often: `=sg=` becomes "António Guterres, UN Secretary-General". Its code is what tells it
/// apart, of which case makes no other.
struct Shorthand {
    QString code;   ///< without the signs around it: see shorthandCode()
    QString person;
    QString role = {};

    /// Person and role, as they are written into a text.
    [[nodiscard]] QString text() const { return role.isEmpty() ? person : person + QStringLiteral(", ") + role; }
    bool operator==(const Shorthand&) const = default;
};

/// A code as it is kept: small letters, digits and dashes, at most 24 of them. The signs around it are left out. Empty for what is none.
[[nodiscard]] QString shorthandCode(QStringView text);

/// Shorthands as lines of code, person and role with tabs between, as tables of other programs are copied.
[[nodiscard]] QString shorthandTable(const QList<Shorthand>& shorthands);
/// The same the other way. Empty lines and those that begin with `# ` are left out; of two with one code the first counts.
struct ShorthandTable {
    QList<Shorthand> shorthands;
    QList<int> leftOut; ///< lines, from 1, that have no code or nobody
};
[[nodiscard]] ShorthandTable readShorthandTable(QStringView text);

/// Whom texts name with a role, as captions and programmes do: "SOUNDBITE (English) Mark Rutte, NATO Secretary General", "Secretary General Mark
/// Rutte". Who is among `known` already, by name, is left out. Each has a code of its own, from initials. They are guesses: somebody has to
/// say yes to each.
[[nodiscard]] QList<Shorthand> proposeShorthands(const QStringList& texts, const QList<Shorthand>& known);

} // namespace Rushes::Library
