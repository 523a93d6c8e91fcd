// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytecount.h"
#include "core/base/sha256.h"

#include <QHash>
#include <QString>

#include <optional>

namespace Rushes::PortalServer {

/// A finished file of the cache.
struct CachedFile {
    QString path;
    ByteCount size;
    Sha256 sha256;
};

/// The folder of made media with its manifest, which says by what recipe each file was made and what its digest is, so that a restart
/// neither makes nor hashes it again. A file that is not as the manifest says, by size and time, is as good as absent.
class MediaCache {
public:
    explicit MediaCache(QString folder) : m_folder{std::move(folder)} {}

    /// Makes the folder, reads the manifest and removes what an earlier run left half made. The error is in words.
    [[nodiscard]] std::optional<QString> open();

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] QString path(const QString& fileName) const;
    /// Where a file is made before it has its name.
    [[nodiscard]] QString temporaryPath(const QString& fileName) const;

    /// Nothing unless the file is there as it was recorded, made by the recipe of that key.
    [[nodiscard]] std::optional<CachedFile> find(const QString& fileName, const QByteArray& recipeKey) const;
    /// Gives the temporary file its name and records it. The error is in words.
    [[nodiscard]] std::optional<QString> keep(const QString& fileName, const QByteArray& recipeKey, const Sha256& sha256);

private:
    struct Entry {
        QByteArray recipeKey;
        qint64 size = 0;
        qint64 modified = 0; ///< milliseconds since 1970
        Sha256 sha256;
    };

    void readManifest();
    [[nodiscard]] bool writeManifest() const;

    QString m_folder;
    QHash<QString, Entry> m_entries;
};

} // namespace Rushes::PortalServer
