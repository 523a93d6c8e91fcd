// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Rushes::Naming {

/// A folder for the files of one portal, of one role, or of both.
struct FolderRule {
    QString source = {}; ///< the portal's host; empty for all
    QString role = {};   ///< "broadcast", "mezzanine", "web", "proxy", "photo"; empty for all
    QString folder = {}; ///< absolute

    bool operator==(const FolderRule&) const = default;
};

/// The folder of the rule that says most: one for source and role goes before one for the source, that before one for the role. `fallback`
/// where none fits.
[[nodiscard]] QString folderFor(const QList<FolderRule>& rules, const QString& source, const QString& role, const QString& fallback);

/// As they are kept among the settings: a JSON array. What cannot be read is no rule.
[[nodiscard]] QString toText(const QList<FolderRule>& rules);
[[nodiscard]] QList<FolderRule> folderRulesFrom(const QString& text);

} // namespace Rushes::Naming
