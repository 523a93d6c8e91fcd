// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace Rushes::Library {

/// A folder of this computer into which somebody else puts media files, a camera's card or an ingest server, and from which they are taken into the
/// library where they lie. Not to be confused with the watch folder of an editing system, into which Rushes itself puts files.
struct ImportFolder {
    QString path; ///< absolute, clean, with '/'
    bool isOn = true;
    bool withSubfolders = true;
    QStringList tags = {}; ///< what each clip from there gets

    bool operator==(const ImportFolder&) const = default;
};

/// As it is kept in the settings: a JSON object on one line, of "path", "on", "subfolders" and "tags".
[[nodiscard]] QString lineOf(const ImportFolder& folder);
/// Nothing where the line is none, or names no absolute path.
[[nodiscard]] std::optional<ImportFolder> importFolderFrom(const QString& line);
/// Those lines that can be read, each path once.
[[nodiscard]] QList<ImportFolder> importFoldersFrom(const QStringList& lines);
[[nodiscard]] QStringList linesOf(const QList<ImportFolder>& folders);

/// Whether files of this name are taken from import folders: video, sound and pictures by their endings, and none whose name says that it is still
/// being written (.part, .tmp, .crdownload, names that begin with a dot or a tilde or end with one).
[[nodiscard]] bool isImportableName(const QString& fileName);

} // namespace Rushes::Library
