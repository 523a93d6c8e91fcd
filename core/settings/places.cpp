// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/places.h"

#include <QDir>
#include <QStandardPaths>

namespace Rushes::Settings {

using namespace Qt::StringLiterals;

namespace {

/// The system's folder of a kind, with a folder of ours in it. Not the application's own location: all programs of Rushes share one.
QString ours(QStandardPaths::StandardLocation kind, const QString& name) { return QDir{QStandardPaths::writableLocation(kind)}.filePath(name); }

} // namespace

Places Places::standard() {
    QString videos = QStandardPaths::writableLocation(QStandardPaths::MoviesLocation);
    if (videos.isEmpty()) videos = QDir::homePath();
    return {ours(QStandardPaths::GenericConfigLocation, u"rushes"_s), ours(QStandardPaths::GenericDataLocation, u"rushes"_s),
            ours(QStandardPaths::GenericCacheLocation, u"rushes"_s), QDir{videos}.filePath(u"Rushes"_s)};
}

Places Places::below(const QString& folder) {
    const QString top = QDir{folder}.absolutePath();
    return {top, top, top + u"/cache"_s, top + u"/clips"_s};
}

} // namespace Rushes::Settings
