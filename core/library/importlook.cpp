// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/importlook.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>
#include <array>

namespace Rushes::Library {

namespace {

using namespace Qt::StringLiterals;

/// A card says its clips a second time there, as pictures or as small copies.
bool isRepetition(const QString& folder) {
    static constexpr std::array repetitions{"/CONTENTS/ICON"_L1, "/CONTENTS/PROXY"_L1, "/M4ROOT/THMBNL"_L1, "/M4ROOT/SUB"_L1, "/XDROOT/Sub"_L1};
    return std::ranges::any_of(repetitions, [&folder](QLatin1StringView end) { return folder.endsWith(end, Qt::CaseInsensitive); });
}

} // namespace

ImportLook lookInto(const ImportFolder& folder, const QStringList& apart, const std::atomic_bool& ending) {
    ImportLook look;
    look.isAway = !QFileInfo{folder.path}.isDir();
    if (look.isAway) return look;
    QStringList waiting{folder.path};
    while (!waiting.isEmpty() && !ending) {
        const QString path = waiting.takeLast();
        const QFileInfo info{path};
        if (!info.isReadable() || !info.isExecutable()) {
            // A folder that was taken away since is nobody's trouble.
            if (info.exists()) look.unreadable.append(path);
            continue;
        }
        look.folders.append(path);
        const auto entries = QDir{path}.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        for (const QFileInfo& entry : entries) {
            if (entry.isDir()) {
                if (folder.withSubfolders && !isRepetition(entry.filePath()) && !apart.contains(entry.filePath())) waiting.append(entry.filePath());
            } else if (entry.size() > 0 && isImportableName(entry.fileName())) {
                look.files.append({entry.filePath(), entry.size(), entry.lastModified().toSecsSinceEpoch()});
            }
        }
    }
    std::ranges::sort(look.files, {}, &LookedFile::path);
    return look;
}

} // namespace Rushes::Library
