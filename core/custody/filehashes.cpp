// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/filehashes.h"

#include "core/custody/hashing.h"
#include "core/files/openfile.h"

#include <QTimeZone>

#include <algorithm>

namespace Rushes::Custody {

using namespace Qt::StringLiterals;
using Files::FileError;
using Files::FileFault;
using Files::FileResult;

namespace {

constexpr qsizetype blockSize = 1024 * 1024;

} // namespace

std::optional<Digest> FileHashes::of(HashFormat format) const {
    const auto found = std::ranges::find(digests, format, &Digest::format);
    return found == digests.end() ? std::nullopt : std::optional{*found};
}

const QList<HashFormat>& ownFormats() {
    static const QList<HashFormat> formats{HashFormat::Xxh64, HashFormat::C4, HashFormat::Sha256};
    return formats;
}

FileResult<FileHashes> hashFile(const QString& path, const QList<HashFormat>& formats, const std::atomic_bool& stop,
                                const std::function<void(qint64)>& progress) {
    const auto file = Files::OpenFile::open(path, Files::OpenFile::Purpose::Read);
    if (!file) return std::unexpected{Files::asUnreadable(file.error())};
    const auto facts = file->facts();
    if (!facts) return std::unexpected{Files::asUnreadable(facts.error())};
    file->willReadAll();
    Hashing hashing{formats};
    QByteArray block(blockSize, Qt::Uninitialized);
    FileHashes hashes;
    for (;;) {
        if (stop) return std::unexpected{FileError{FileFault::Stopped, path}};
        const auto got = file->readAt(hashes.size, block.data(), block.size());
        if (!got) return std::unexpected{got.error()};
        if (*got == 0) break;
        hashing.add(QByteArrayView{block}.first(*got));
        hashes.size += *got;
        if (progress) progress(hashes.size);
    }
    hashes.modifiedAt = QDateTime::fromSecsSinceEpoch(facts->modified / 1000, QTimeZone::UTC);
    hashes.digests = hashing.digests();
    return hashes;
}

} // namespace Rushes::Custody
