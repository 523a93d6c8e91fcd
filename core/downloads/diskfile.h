// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/openfile.h"
#include "core/transfer/bytesink.h"

#include <QString>

#include <memory>

namespace Rushes::Downloads {

using Transfer::SinkResult;

/// A regular file of ours, open for reading and writing at any place. It is never reached through a link that somebody planted.
/// Functions may be called from two threads at once.
class DiskFile {
public:
    /// Opens the file at `path`, or makes it where there is none.
    [[nodiscard]] static SinkResult<std::shared_ptr<DiskFile>> open(const QString& path);

    [[nodiscard]] SinkResult<qint64> size() const;
    /// Whether the file still has this name: somebody may have moved it, or put something else in its place.
    [[nodiscard]] bool isAt(const QString& path) const;
    /// Where the file is now, by the system's word; empty where it has no name any more or the system does not say.
    [[nodiscard]] QString place() const;
    [[nodiscard]] SinkResult<void> write(qint64 offset, QByteArrayView bytes) const;
    /// As many bytes as there are, up to the room.
    [[nodiscard]] SinkResult<qsizetype> read(qint64 offset, char* bytes, qsizetype room) const;
    [[nodiscard]] SinkResult<void> truncate(qint64 size) const;
    /// Returns when the bytes are on the disk itself.
    [[nodiscard]] SinkResult<void> sync() const;
    /// Asks the system to begin writing what it holds of a stretch, without waiting.
    void startWriting(qint64 offset, qint64 size) const;

private:
    explicit DiskFile(Files::OpenFile file) : m_file{std::move(file)} {}

    Files::OpenFile m_file;
};

/// What a file operation of ours means to a transfer.
[[nodiscard]] Transfer::SinkError sinkErrorOf(const Files::FileError& error);

} // namespace Rushes::Downloads
