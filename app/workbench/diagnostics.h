// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench/backuprules.h"
#include "core/care/diagnostics.h"
#include "core/downloads/download.h"
#include "core/settings/places.h"
#include "core/storage/databaselocation.h"

#include <functional>
#include <optional>

namespace Rushes::Settings {
class Settings;
}

namespace Rushes::Workbench {

/// What a program knows of itself when somebody asks for diagnostics.
struct DiagnosticsFacts {
    QString program;                                ///< "rushes 0.1.0"
    std::function<QStringList()> versions{};        ///< further lines, "libmpv: client interface 2.5"; not called in the GUI thread
    QStringList surroundings{};                     ///< further lines of the system, such as its screens
    QString settings{};                             ///< as they are exported
    Settings::Places places{};
    Storage::DatabaseLocation library;
    BackupRules backups{};
    std::optional<QList<Downloads::Download>> queue{}; ///< nothing where nobody knows it
    QStringList log{};
    Care::PersonalFacts personal{};
};

/// What is known of who sits here and which portals are used.
[[nodiscard]] Care::PersonalFacts personalFactsOf(const Settings::Settings& settings);
/// The names in a queue, which logs may name.
[[nodiscard]] QStringList namesIn(const QList<Downloads::Download>& downloads);

/// Reads files and the databases, and asks rushes-probe: not for the GUI thread. Nothing is redacted yet.
[[nodiscard]] Care::Diagnostics diagnosticsOf(const DiagnosticsFacts& facts);

} // namespace Rushes::Workbench
