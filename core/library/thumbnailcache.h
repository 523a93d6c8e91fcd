// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytecount.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Rushes::Library {

/// A folder of small files of which the least recently used go when it becomes larger than its limit. It may be emptied at any time.
/// Not for more than one thread at once.
class ThumbnailCache {
public:
    ThumbnailCache(QString folder, ByteCount limit) : m_folder{std::move(folder)}, m_limit{limit} {}

    [[nodiscard]] std::optional<QByteArray> read(const QString& key);
    /// Whole or not at all. Where it fails there is one picture less in the cache.
    void write(const QString& key, const QByteArray& bytes);

private:
    [[nodiscard]] QString fileOf(const QString& key) const;
    void makeRoom();

    QString m_folder;
    ByteCount m_limit;
    std::optional<ByteCount> m_total; ///< nothing until counted
};

} // namespace Rushes::Library
