// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/loosethreads.h"
#include "core/library/edit.h"
#include "core/storage/storageerror.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>

namespace Rushes::Library {

class ClipRepository;
class MediaRoots;

/// What to look through, and how closely.
struct ScanRequest {
    QStringList folders = {}; ///< besides the media roots
    bool isThorough = false;  ///< each file is read, so that one that was changed without another size is found
};

/// A file that has a clip's size and digest.
struct EqualFile {
    QString path;
    QDateTime modified = {};

    bool operator==(const EqualFile&) const = default;
};

/// A clip whose file is not as the library has it.
struct ClipFinding {
    enum class Kind : quint8 {
        Moved,   ///< not at its place; another file has its size and digest
        Changed, ///< the file at its place has another size or digest, and its own was not found
        Missing, ///< nothing is at its place, and its file was not found
        Away,    ///< its media root is not there, so nothing is known of the file
    };
    Clip clip;
    Kind kind = Kind::Missing;
    QString path = {}; ///< where the file is now, of one that was moved; one of `equals`
    QList<EqualFile> equals = {}; ///< all files that may be it, the likeliest first: of the same name, then below the same folders, then the newest
    bool isAmbiguous = false;     ///< there are more of them than clips that lack such a file, so that `path` is a guess

    /// Without a digest nothing proves which file is the clip's; a name alone does not.
    [[nodiscard]] bool isProvable() const { return clip.sha256.has_value() && clip.size > ByteCount{0}; }
};

struct ScanReport {
    qint64 here = 0;             ///< clips whose files are where they were
    qint64 trashed = 0;          ///< clips whose files somebody has moved to the wastebasket; they are not looked for
    QList<ClipFinding> findings; ///< by kind, then by path
    QStringList unreadable;      ///< files and folders that could not be read, and named folders that are not there
    bool wasStopped = false;

    [[nodiscard]] QList<ClipFinding> of(ClipFinding::Kind kind) const;
};

/// How far it is.
struct ScanProgress {
    qint64 files = 0;
    qint64 bytesRead = 0;
};

/// Looks for the files of all clips: which are where they were, moved, changed, missing or away with their drive. It changes nothing: what it finds is
/// relinked by edits. A file is found again by its size and digest, never by its name; a file that is another clip's is not taken. Of equal files the
/// likeliest is proposed, and each clip gets one of its own. Clips that are away are looked for in the folders that somebody named, and nowhere
/// else. One scan at a time.
class FileScan : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    FileScan(ClipRepository& clips, MediaRoots& roots, QObject* parent = nullptr);
    ~FileScan() override;
    Q_DISABLE_COPY_MOVE(FileScan)

    QFuture<Storage::StorageResult<ScanReport>> run(const ScanRequest& request);
    /// Ends the scan soon, with what was found so far.
    void stop();
    [[nodiscard]] ScanProgress progress() const;

    /// What gives those that were moved the places where their files are now, as one step. `folders` are the named ones of the scan; they
    /// become media roots where files in them need one.
    QFuture<Storage::StorageResult<Edits>> relinking(const QList<ClipFinding>& findings, const QStringList& folders);

private:
    struct Shared;

    ClipRepository& m_clips;
    MediaRoots& m_roots;
    std::shared_ptr<Shared> m_shared; ///< with the thread that reads
    LooseThreads m_disk{1};
};

} // namespace Rushes::Library
