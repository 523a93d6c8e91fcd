// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/directoryhash.h"

#include "core/custody/hashing.h"

#include <algorithm>

namespace Rushes::Custody {

namespace {

struct Children {
    QList<QByteArray> content;
    QList<QByteArray> structure;
};

Digest digestOfSorted(HashFormat format, QList<QByteArray> parts) {
    std::ranges::sort(parts);
    return Hashing::of(format, parts.join());
}

QString parentOf(const QString& path) {
    const qsizetype slash = path.lastIndexOf(QLatin1Char{'/'});
    return slash < 0 ? QString{} : path.first(slash);
}

void addTo(Children& children, HashFormat format, const QString& path, const QByteArray& content, const QByteArray& structure) {
    children.content.append(content);
    const QString name = path.sliced(path.lastIndexOf(QLatin1Char{'/'}) + 1);
    children.structure.append(Hashing::of(format, name.toUtf8() + structure).bytes());
}

} // namespace

QMap<QString, FolderDigests> folderDigests(HashFormat format, const QMap<QString, Digest>& files) {
    QMap<QString, Children> folders{{QString{}, {}}};
    for (const auto& [path, digest] : files.asKeyValueRange()) {
        addTo(folders[parentOf(path)], format, path, digest.bytes(), digest.bytes());
        for (QString above = parentOf(path); !above.isEmpty(); above = parentOf(above)) static_cast<void>(folders[parentOf(above)]);
    }
    // The deepest first, so that a folder's own digests are there when those above it need them.
    QStringList paths = folders.keys();
    std::ranges::sort(paths, std::greater{}, [](const QString& path) { return path.isEmpty() ? -1 : path.count(QLatin1Char{'/'}); });
    QMap<QString, FolderDigests> all;
    for (const QString& path : paths) {
        const Children& children = folders[path];
        const FolderDigests digests{digestOfSorted(format, children.content), digestOfSorted(format, children.structure)};
        all.insert(path, digests);
        if (!path.isEmpty()) addTo(folders[parentOf(path)], format, path, digests.content.bytes(), digests.structure.bytes());
    }
    return all;
}

} // namespace Rushes::Custody
