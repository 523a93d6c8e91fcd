// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/fileerror.h"

#include <QByteArrayView>

#include <optional>

namespace Rushes::Files {

/// Which file something is, whatever its name.
struct FileIdentity {
    quint64 volume = 0;
    quint64 number = 0; ///< on the volume

    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

struct FileFacts {
    FileIdentity identity = {};
    qint64 size = 0;     ///< bytes
    qint64 modified = 0; ///< milliseconds since the beginning of 1970, UTC
    quint64 names = 1;   ///< hard links
};

/// What is known of a regular file, never of what a link leads to; nothing where there is none.
[[nodiscard]] std::optional<FileFacts> factsOf(const QString& path);

/// A regular file that is open, in the system's own way: no buffer of ours lies between, any place can be read and written from two threads
/// at once, and others may rename and remove it meanwhile on every system. It is never reached through a link, nor is a pipe waited for.
class OpenFile {
public:
    enum class Purpose : quint8 {
        Read,
        Change, ///< reading and writing what is there
        Create, ///< the same for a new file; Taken where something has the name, be it a link that leads nowhere
    };

    /// Missing where the name leads to no regular file.
    [[nodiscard]] static FileResult<OpenFile> open(const QString& path, Purpose purpose);

    OpenFile(OpenFile&& other) noexcept;
    OpenFile& operator=(OpenFile&& other) noexcept;
    ~OpenFile();
    Q_DISABLE_COPY(OpenFile)

    [[nodiscard]] FileResult<FileFacts> facts() const;
    /// Where the file is now, by the system's word; empty where it has no name any more or the system does not say.
    [[nodiscard]] QString place() const;

    /// As many bytes as there are, up to the room; Unreadable.
    [[nodiscard]] FileResult<qsizetype> readAt(qint64 offset, char* bytes, qsizetype room) const;
    /// All of them, or a fault.
    [[nodiscard]] FileResult<void> writeAt(qint64 offset, QByteArrayView bytes) const;
    [[nodiscard]] FileResult<void> truncate(qint64 size) const;
    /// Returns when the bytes are on the disk itself.
    [[nodiscard]] FileResult<void> sync() const;

    /// Makes this file share the bytes of `source` until one of them changes; false where the volume cannot.
    [[nodiscard]] bool cloneFrom(const OpenFile& source) const;

    // Hints to the system, which may not know them.
    void startWriting(qint64 offset, qint64 size) const; ///< begins writing what it holds of a stretch, without our waiting
    void willReadAll() const;                            ///< from the beginning to the end
    void forgetRead() const;                             ///< so that the next read comes from the disk

private:
    OpenFile(qintptr handle, QString path) : m_handle{handle}, m_path{std::move(path)} {}
    [[nodiscard]] std::unexpected<FileError> failure(const char* call) const;
    void close();

    static constexpr qintptr none = -1;
    qintptr m_handle; ///< a descriptor, or Windows' handle
    QString m_path;   ///< for what is told of errors
};

} // namespace Rushes::Files
