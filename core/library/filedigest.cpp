// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/filedigest.h"

#include <QFile>

namespace Rushes::Library {

constexpr qint64 blockSize = qint64{1024} * 1024;

std::optional<Sha256> digestOf(const QString& path, const std::atomic_bool& ending, std::atomic<qint64>* bytesRead) {
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return std::nullopt;
    Sha256Hasher hasher;
    QByteArray block{blockSize, Qt::Uninitialized};
    while (!ending) {
        const qint64 count = file.read(block.data(), block.size());
        if (count < 0) return std::nullopt;
        if (count == 0) return hasher.digest();
        hasher.add(QByteArrayView{block}.first(count));
        if (bytesRead != nullptr) *bytesRead += count;
    }
    return std::nullopt;
}

} // namespace Rushes::Library
