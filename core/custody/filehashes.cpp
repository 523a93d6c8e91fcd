// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/filehashes.h"

#include "core/custody/hashing.h"

#include <QFile>
#include <QTimeZone>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

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
    // O_NONBLOCK: a pipe under the name of a clip must not hold us.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) {
        const FileError error = Files::fileErrorFrom(errno, "open", path);
        return std::unexpected{error.fault == FileFault::Missing ? error : FileError{FileFault::Unreadable, error.detail}};
    }
    struct stat facts{};
    if (::fstat(descriptor, &facts) != 0 || !S_ISREG(facts.st_mode)) {
        ::close(descriptor);
        return std::unexpected{FileError{FileFault::Missing, u"%1 is no file"_s.arg(path)}};
    }
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return std::unexpected{FileError{FileFault::Unreadable, file.errorString()}};
    }
#ifdef Q_OS_LINUX
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL); // a hint
#endif
    Hashing hashing{formats};
    QByteArray block(blockSize, Qt::Uninitialized);
    FileHashes hashes;
    for (;;) {
        if (stop) return std::unexpected{FileError{FileFault::Stopped, path}};
        const qint64 got = file.read(block.data(), block.size());
        if (got < 0) return std::unexpected{FileError{FileFault::Unreadable, u"%1: %2"_s.arg(path, file.errorString())}};
        if (got == 0) break;
        hashing.add(QByteArrayView{block}.first(got));
        hashes.size += got;
        if (progress) progress(hashes.size);
    }
    hashes.modifiedAt = QDateTime::fromSecsSinceEpoch(facts.st_mtime, QTimeZone::UTC);
    hashes.digests = hashing.digests();
    return hashes;
}

} // namespace Rushes::Custody
