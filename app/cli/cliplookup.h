// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"

#include <QList>
#include <QString>

namespace Rushes::Cli {

class Desk;

/// A Problem where the library has no clip of that id.
[[nodiscard]] Library::Clip clipNamed(Desk& desk, const QString& id);
/// All that the query finds, newest first; a Problem where it is not understood.
[[nodiscard]] QList<Library::Clip> clipsFound(Desk& desk, const QString& query);
/// The clip of that id, or all that the query finds; a Problem where there is none.
[[nodiscard]] QList<Library::Clip> clipsNamed(Desk& desk, const QString& queryOrId);
/// "1 clip", "3 clips".
[[nodiscard]] QString counted(qint64 number, const QString& noun);

} // namespace Rushes::Cli
