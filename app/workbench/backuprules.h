// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/snapshots.h"

namespace Rushes::Settings {
class Settings;
}

namespace Rushes::Workbench {

/// What was chosen about the backups that Rushes makes by itself.
struct BackupRules {
    bool makes = true;
    Care::Rotation rotation{};
    QString folder{}; ///< as chosen; empty for beside the library

    bool operator==(const BackupRules&) const = default;
};

[[nodiscard]] BackupRules backupRulesOf(const Settings::Settings& settings);

/// The snapshots of a library where these rules have them. In a chosen folder each library has one of its own, by the name of its computer and
/// its path: several desks may use one folder of a server, and none takes away what another has made.
[[nodiscard]] Care::Snapshots snapshotsOf(const QString& libraryFile, const BackupRules& rules);

} // namespace Rushes::Workbench
