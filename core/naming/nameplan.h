// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/naming/namingtemplate.h"

#include <functional>

namespace Rushes::Naming {

/// By what names are one on some system: without regard to case and to how letters with accents are written.
[[nodiscard]] QString sameName(const QString& path);

/// A path below the folder, and whether it had to be numbered because another file has the name.
struct PlannedName {
    QString path;
    bool isNumbered = false;
};

/// Gives each file a name of its own: "(2)", "(3)" … before the extension where another one of the plan, or something that `isTaken` knows,
/// has the same name on any system. In the order of the files, so that the first keeps its name.
[[nodiscard]] QList<PlannedName> planNames(const QList<RelativeName>& wishes, const std::function<bool(const QString& path)>& isTaken);

} // namespace Rushes::Naming
