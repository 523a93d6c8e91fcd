// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/verifiedcopy.h"

#include "core/base/failpoint.h"
#include "core/files/descriptor.h"
#include "core/files/filemoves.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <linux/fs.h>
#include <sys/ioctl.h>
#endif

namespace Rushes::Files {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype blockSize = 1024 * 1024;
constexpr int mostNames = 10'000;
constexpr mode_t readableByOthers = 0644;

std::unexpected<FileError> errorFrom(const char* call, const QString& path) { return std::unexpected{fileErrorFrom(errno, call, path)}; }
std::unexpected<FileError> stopped(const QString& path) { return std::unexpected{FileError{FileFault::Stopped, path}}; }

bool regular(int descriptor, struct stat& facts) { return ::fstat(descriptor, &facts) == 0 && S_ISREG(facts.st_mode); }

/// Reads to the end; `each` is given every block.
FileResult<Sha256> hashOf(int descriptor, const QString& path, const std::atomic_bool& stop, const std::function<FileResult<void>(QByteArrayView)>& each = {}) {
    Sha256Hasher hasher;
    QByteArray block(blockSize, Qt::Uninitialized);
    for (qint64 offset = 0;;) {
        if (stop) return stopped(path);
        const ssize_t got = untilDone([&] { return ::pread(descriptor, block.data(), static_cast<std::size_t>(blockSize), offset); });
        if (got < 0) return std::unexpected{FileError{FileFault::Unreadable, fileErrorFrom(errno, "read", path).detail}};
        if (got == 0) return hasher.digest();
        const QByteArrayView bytes = QByteArrayView{block}.first(got);
        hasher.add(bytes);
        if (each) {
            if (auto done = each(bytes); !done) return std::unexpected{done.error()};
        }
        offset += got;
    }
}

FileResult<void> write(int descriptor, QByteArrayView bytes, const QString& path) {
    while (!bytes.isEmpty()) {
        const ssize_t written = untilDone([&] { return ::write(descriptor, bytes.data(), static_cast<std::size_t>(bytes.size())); });
        if (written < 0) return errorFrom("write", path);
        bytes = bytes.sliced(written);
    }
    return {};
}

bool clone(int source, int target) {
#ifdef Q_OS_LINUX
    return ::ioctl(target, FICLONE, source) == 0;
#else
    Q_UNUSED(source)
    Q_UNUSED(target)
    return false;
#endif
}

/// One wish on its way.
class Placing {
public:
    Placing(const CopyWish& wish, const std::atomic_bool& stop, const std::function<void(qint64)>& progress)
        : m_wish{wish}, m_stop{stop}, m_progress{progress} {}

    FileResult<PlacedCopy> run() {
        const Descriptor source{
            untilDone([&] { return ::open(QFile::encodeName(m_wish.source).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC); })};
        if (source.number() < 0) return errorFrom("open", m_wish.source);
        if (!regular(source.number(), m_source)) return std::unexpected{FileError{FileFault::Missing, u"%1 is no file"_s.arg(m_wish.source)}};
        if (auto made = makeFolder(m_wish.folder); !made) return std::unexpected{made.error()};
        const QString part = u"%1/.%2.%3.part"_s.arg(m_wish.folder, m_wish.name.text(), m_wish.key);
        if (auto swept = removeFile(part); !swept) return std::unexpected{swept.error()};
        for (int number = 1; number <= mostNames; ++number) {
            const QString target = m_wish.folder + u'/' + (number == 1 ? m_wish.name : m_wish.name.numbered(number)).text();
            if (isTaken(target)) {
                const auto same = isSame(target, source.number());
                if (!same) return std::unexpected{same.error()};
                if (*same) return PlacedCopy{target, CopyMeans::WasThere};
                continue;
            }
            if (m_wish.mayLink && ::link(QFile::encodeName(m_wish.source).constData(), QFile::encodeName(target).constData()) == 0)
                return named({target, CopyMeans::Link});
            if (m_wish.mayLink && errno == EEXIST) continue;
            if (!m_means) {
                const auto made = make(part, source.number());
                if (!made) {
                    static_cast<void>(removeFile(part)); // the first error is the one that matters
                    return std::unexpected{made.error()};
                }
                m_means = *made;
            }
            failPoint("copy-verified");
            const auto moved = moveWithoutReplacing(part, target);
            if (!moved) return std::unexpected{moved.error()};
            if (*moved) return named({target, *m_means});
        }
        return std::unexpected{FileError{FileFault::Taken, m_wish.name.text()}};
    }

private:
    FileResult<PlacedCopy> named(const PlacedCopy& copy) {
        failPoint("copy-named");
        if (auto synced = syncFolder(m_wish.folder); !synced) return std::unexpected{synced.error()};
        return copy;
    }

    /// Whether a file that has the name already is the copy.
    FileResult<bool> isSame(const QString& path, int source) {
        const Descriptor there{::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)};
        struct stat facts{};
        if (there.number() < 0 || !regular(there.number(), facts)) return false;
        if (facts.st_dev == m_source.st_dev && facts.st_ino == m_source.st_ino) return m_wish.mayLink;
        if (facts.st_size != m_source.st_size) return false;
        const auto wanted = wantedDigest(source);
        if (!wanted) return std::unexpected{wanted.error()};
        const auto digest = hashOf(there.number(), path, m_stop);
        if (!digest) return std::unexpected{digest.error()};
        return *digest == *wanted;
    }

    FileResult<Sha256> wantedDigest(int source) {
        if (m_wish.digest) return *m_wish.digest;
        return hashOf(source, m_wish.source, m_stop);
    }

    FileResult<CopyMeans> make(const QString& part, int source) {
        const Descriptor target{
            untilDone([&] { return ::open(QFile::encodeName(part).constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, readableByOthers); })};
        if (target.number() < 0) return errorFrom("open", part);
        failPoint("copy-begun");
        std::optional<Sha256> wanted = m_wish.digest;
        CopyMeans means = CopyMeans::Clone;
        if (!clone(source, target.number())) {
            means = CopyMeans::Bytes;
            qint64 done = 0;
            const auto digest = hashOf(source, m_wish.source, m_stop, [&](QByteArrayView bytes) -> FileResult<void> {
                if (auto written = write(target.number(), bytes, part); !written) return written;
                done += bytes.size();
                if (m_progress) m_progress(done);
                return {};
            });
            if (!digest) return std::unexpected{digest.error()};
            if (wanted && *digest != *wanted) return std::unexpected{FileError{FileFault::Changed, u"%1 is not the file that came"_s.arg(m_wish.source)}};
            wanted = *digest;
        }
        if (syncToDisk(target.number()) < 0) return errorFrom("fsync", part);
        failPoint("copy-written");
#ifdef Q_OS_LINUX
        ::posix_fadvise(target.number(), 0, 0, POSIX_FADV_DONTNEED); // so that it is the disk that is read, where the system can
#endif
        const auto read = hashOf(target.number(), part, m_stop);
        if (!read) return std::unexpected{read.error()};
        if (!wanted) {
            const auto digest = hashOf(source, m_wish.source, m_stop);
            if (!digest) return std::unexpected{digest.error()};
            wanted = *digest;
        }
        if (*read != *wanted) return std::unexpected{FileError{FileFault::Changed, u"%1 gave other bytes when it was read again"_s.arg(part)}};
        return means;
    }

    const CopyWish& m_wish;
    const std::atomic_bool& m_stop;
    const std::function<void(qint64)>& m_progress;
    struct stat m_source{};
    std::optional<CopyMeans> m_means;
};

} // namespace

FileResult<PlacedCopy> placeCopy(const CopyWish& wish, const std::atomic_bool& stop, const std::function<void(qint64)>& progress) {
    return Placing{wish, stop, progress}.run();
}

} // namespace Rushes::Files
