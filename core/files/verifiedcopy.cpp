// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/verifiedcopy.h"

#include "core/base/failpoint.h"
#include "core/files/filemoves.h"
#include "core/files/openfile.h"

namespace Rushes::Files {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype blockSize = 1024 * 1024;
constexpr int mostNames = 10'000;

std::unexpected<FileError> stopped(const QString& path) { return std::unexpected{FileError{FileFault::Stopped, path}}; }

/// Reads to the end; `each` is given every block and where it stands.
FileResult<Sha256> hashOf(const OpenFile& file, const QString& path, const std::atomic_bool& stop,
                          const std::function<FileResult<void>(qint64, QByteArrayView)>& each = {}) {
    Sha256Hasher hasher;
    QByteArray block(blockSize, Qt::Uninitialized);
    for (qint64 offset = 0;;) {
        if (stop) return stopped(path);
        const auto got = file.readAt(offset, block.data(), blockSize);
        if (!got) return std::unexpected{got.error()};
        if (*got == 0) return hasher.digest();
        const QByteArrayView bytes = QByteArrayView{block}.first(*got);
        hasher.add(bytes);
        if (each) {
            if (auto done = each(offset, bytes); !done) return std::unexpected{done.error()};
        }
        offset += *got;
    }
}

/// One wish on its way.
class Placing {
public:
    Placing(const CopyWish& wish, const std::atomic_bool& stop, const std::function<void(qint64)>& progress)
        : m_wish{wish}, m_stop{stop}, m_progress{progress} {}

    FileResult<PlacedCopy> run() {
        const auto source = OpenFile::open(m_wish.source, OpenFile::Purpose::Read);
        if (!source) return std::unexpected{source.error()};
        const auto facts = source->facts();
        if (!facts) return std::unexpected{facts.error()};
        m_source = *facts;
        if (auto made = makeFolder(m_wish.folder); !made) return std::unexpected{made.error()};
        const QString part = u"%1/.%2.%3.part"_s.arg(m_wish.folder, m_wish.name.text(), m_wish.key);
        if (auto swept = removeFile(part); !swept) return std::unexpected{swept.error()};
        for (int number = 1; number <= mostNames; ++number) {
            const QString target = m_wish.folder + u'/' + (number == 1 ? m_wish.name : m_wish.name.numbered(number)).text();
            if (isTaken(target)) {
                const auto same = isSame(target, *source);
                if (!same) return std::unexpected{same.error()};
                if (*same) return PlacedCopy{target, CopyMeans::WasThere};
                continue;
            }
            // Where the volume has no second names, or is another one, the bytes go over.
            const auto linked = m_wish.mayLink ? giveSecondName(m_wish.source, target) : std::unexpected{FileError{}};
            if (linked && *linked) return named({target, CopyMeans::Link});
            if (linked) continue;
            if (!m_means) {
                const auto made = make(part, *source);
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
    FileResult<bool> isSame(const QString& path, const OpenFile& source) {
        const auto there = OpenFile::open(path, OpenFile::Purpose::Read);
        const auto facts = there ? there->facts() : std::unexpected{there.error()};
        if (!facts) return false;
        if (facts->identity == m_source.identity) return m_wish.mayLink;
        if (facts->size != m_source.size) return false;
        const auto wanted = wantedDigest(source);
        if (!wanted) return std::unexpected{wanted.error()};
        const auto digest = hashOf(*there, path, m_stop);
        if (!digest) return std::unexpected{digest.error()};
        return *digest == *wanted;
    }

    FileResult<Sha256> wantedDigest(const OpenFile& source) {
        if (m_wish.digest) return *m_wish.digest;
        return hashOf(source, m_wish.source, m_stop);
    }

    FileResult<CopyMeans> make(const QString& part, const OpenFile& source) {
        const auto target = OpenFile::open(part, OpenFile::Purpose::Create);
        if (!target) return std::unexpected{target.error()};
        failPoint("copy-begun");
        std::optional<Sha256> wanted = m_wish.digest;
        CopyMeans means = CopyMeans::Clone;
        if (!target->cloneFrom(source)) {
            means = CopyMeans::Bytes;
            qint64 done = 0;
            const auto digest = hashOf(source, m_wish.source, m_stop, [&](qint64 offset, QByteArrayView bytes) -> FileResult<void> {
                if (auto written = target->writeAt(offset, bytes); !written) return written;
                done += bytes.size();
                if (m_progress) m_progress(done);
                return {};
            });
            if (!digest) return std::unexpected{digest.error()};
            if (wanted && *digest != *wanted) return std::unexpected{FileError{FileFault::Changed, u"%1 is not the file that came"_s.arg(m_wish.source)}};
            wanted = *digest;
        }
        if (auto synced = target->sync(); !synced) return std::unexpected{synced.error()};
        failPoint("copy-written");
        target->forgetRead(); // so that it is the disk that is read
        const auto read = hashOf(*target, part, m_stop);
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
    FileFacts m_source;
    std::optional<CopyMeans> m_means;
};

} // namespace

FileResult<PlacedCopy> placeCopy(const CopyWish& wish, const std::atomic_bool& stop, const std::function<void(qint64)>& progress) {
    return Placing{wish, stop, progress}.run();
}

} // namespace Rushes::Files
