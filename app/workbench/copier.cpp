// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/copier.h"

#include "core/base/errand.h"

#include "core/base/failpoint.h"
#include "core/base/logging.h"
#include "core/downloads/downloadqueue.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace Rushes::Workbench {

using namespace Qt::StringLiterals;
using Downloads::CopyKind;
using Downloads::CopyState;
using Downloads::Download;
using Downloads::DownloadId;
using Downloads::FurtherCopy;
using Storage::StorageResult;

namespace {

/// Whether a folder is not there because its drive is not. One that held copies is not made anew, and neither is one where systems put
/// drives: the copies would fill the system's own disk, in the place where the drive will be.
bool isDriveAway(const QString& folder, bool heldCopies) {
    if (QFileInfo{folder}.isDir()) return false;
    if (heldCopies) return true;
    const auto isPlaceOfDrives = [&folder](QLatin1StringView place) { return folder.startsWith(place); };
    if (std::ranges::none_of(std::array{"/media/"_L1, "/run/media/"_L1, "/mnt/"_L1, "/Volumes/"_L1}, isPlaceOfDrives)) return false;
    QString existing = folder;
    while (!QFileInfo::exists(existing) && existing != QFileInfo{existing}.path()) existing = QFileInfo{existing}.path();
    return QStorageInfo{existing}.isRoot();
}

/// What a try gave.
struct Try {
    Files::FileResult<Files::PlacedCopy> placed;
    bool isDriveAway = false;
};

} // namespace

Copier::Copier(Downloads::DownloadQueue& queue, Downloads::FurtherCopies& journal, QObject* parent) : QObject{parent}, m_queue{queue}, m_journal{journal} {
    m_disk.setMaxThreadCount(1);
    m_disk.setThreadPriority(QThread::LowPriority);
}

Copier::~Copier() {
    m_ending = true;
    m_disk.waitForDone();
}

void Copier::setFolders(const QString& second, const QString& watch) {
    m_second = second;
    m_watch = watch;
}

QFuture<StorageResult<void>> Copier::load() {
    return m_journal.all().then(this, [this](const StorageResult<QList<FurtherCopy>>& all) -> StorageResult<void> {
        m_loaded = true; // also where it could not be read: files are finished all the same
        if (!all) return std::unexpected{all.error()};
        for (const FurtherCopy& copy : *all) {
            const Key key{copy.download.text(), copy.kind};
            if (!m_copies.contains(key)) m_copies.insert(key, copy); // what happened since is newer
        }
        Q_EMIT loaded();
        retry();
        return {};
    });
}

void Copier::retry() {
    retryWhere([](const FurtherCopy&) { return true; });
}

void Copier::retry(const QList<DownloadId>& ids) {
    retryWhere([&ids](const FurtherCopy& copy) { return ids.contains(copy.download); });
}

void Copier::retryWhere(const std::function<bool(const FurtherCopy&)>& wanted) {
    for (FurtherCopy copy : m_copies.values()) {
        const Download* download = m_queue.find(copy.download);
        if (copy.state == CopyState::Made || download == nullptr || download->state != Downloads::DownloadState::Ready || !wanted(copy)) continue;
        if (copy.state == CopyState::Failed) {
            copy.state = CopyState::Wanted;
            copy.fault.reset();
            copy.waitsForDrive = false;
            note(copy); // on the disk it stays what it was until the try has ended
        }
        enqueue(copy);
    }
}

void Copier::lookForDrives() {
    if (m_looking) return;
    QStringList folders;
    for (const FurtherCopy& copy : std::as_const(m_copies))
        if (copy.waitsForDrive && !folders.contains(copy.folder)) folders.append(copy.folder);
    if (folders.isEmpty()) return;
    m_looking = true;
    inBackground(&m_disk, [folders] {
        QStringList back;
        for (const QString& folder : folders)
            if (!isDriveAway(folder, true)) back.append(folder);
        return back;
    }).then(this, [this](const QStringList& back) {
        m_looking = false;
        if (!back.isEmpty()) retryWhere([&back](const FurtherCopy& copy) { return copy.waitsForDrive && back.contains(copy.folder); });
    });
}

bool Copier::hasHeldCopies(const QString& folder) const {
    return std::ranges::any_of(m_copies, [&folder](const FurtherCopy& copy) { return copy.state == CopyState::Made && copy.folder == folder; });
}

QFuture<StorageResult<void>> Copier::want(const DownloadId& id, const QString& second, const QString& watch) {
    QList<FurtherCopy> wanted;
    if (!second.isEmpty()) wanted.append({.download = id, .kind = CopyKind::Second, .folder = second});
    if (!watch.isEmpty()) wanted.append({.download = id, .kind = CopyKind::Watch, .folder = watch});
    for (const FurtherCopy& copy : std::as_const(wanted)) note(copy);
    return m_journal.save(wanted);
}

void Copier::make(const Download& download) {
    // What an earlier run has made must not be taken for wanted.
    if (!m_loaded) {
        load().then(this, [this, download](const StorageResult<void>&) { make(download); });
        return;
    }
    const QString id = download.id.text();
    QList<FurtherCopy> wanted;
    for (const auto& [kind, folder] : {std::pair{CopyKind::Second, m_second}, std::pair{CopyKind::Watch, m_watch}})
        if (!folder.isEmpty() && !m_copies.contains({id, kind})) wanted.append({.download = download.id, .kind = kind, .folder = folder});
    for (const FurtherCopy& copy : std::as_const(wanted)) note(copy);
    // What is wanted is written down before it is begun.
    m_journal.save(wanted).then(this, [this, id = download.id](const StorageResult<void>& saved) {
        failPoint("copies-wanted");
        if (!saved) qCWarning(logDownloads).noquote() << "further copies could not be written down:" << saved.error().detail;
        for (const FurtherCopy& copy : copies(id))
            if (copy.state != CopyState::Made) enqueue(copy);
        settleIfDone(id);
    });
}

QList<FurtherCopy> Copier::copies(const DownloadId& id) const {
    QList<FurtherCopy> all;
    for (const CopyKind kind : {CopyKind::Second, CopyKind::Watch})
        if (const auto found = m_copies.constFind({id.text(), kind}); found != m_copies.cend()) all.append(*found);
    return all;
}

QList<FurtherCopy> Copier::copies() const { return m_copies.values(); }

void Copier::note(const FurtherCopy& copy) {
    m_copies.insert({copy.download.text(), copy.kind}, copy);
    Q_EMIT changed(copy.download);
}

void Copier::enqueue(const FurtherCopy& copy) {
    const Key key{copy.download.text(), copy.kind};
    if (m_waiting.contains(key) || (m_busy && m_current == key)) return;
    m_waiting.append(key);
    next();
}

void Copier::next() {
    if (m_busy || m_waiting.isEmpty()) return;
    m_current = m_waiting.takeFirst();
    const FurtherCopy copy = m_copies.value(m_current);
    const Download* download = m_queue.find(copy.download);
    if (download == nullptr) return next(); // taken off the queue
    m_busy = true;
    const QFileInfo file{download->path};
    if (QDir::cleanPath(copy.folder) == file.absolutePath()) {
        ended(copy, std::unexpected{Files::FileError{Files::FileFault::Taken, u"it is the folder of the file itself"_s}});
        return;
    }
    Files::CopyWish wish{
        .source = download->path, .folder = QDir::cleanPath(copy.folder), .name = SafeFileName::from(file.fileName(), 240), .key = copy.download.text()};
    wish.mayLink = copy.kind == CopyKind::Watch;
    wish.digest = download->digest;
    inBackground(&m_disk, [this, wish, held = hasHeldCopies(copy.folder)]() -> Try {
        if (isDriveAway(wish.folder, held))
            return {std::unexpected{Files::FileError{Files::FileFault::Missing, u"%1 is not there, and so its drive is not"_s.arg(wish.folder)}}, true};
        return {Files::placeCopy(wish, m_ending), false};
    }).then(this, [this, copy](const Try& tried) { ended(copy, tried.placed, tried.isDriveAway); });
}

void Copier::ended(FurtherCopy copy, const Files::FileResult<Files::PlacedCopy>& placed, bool isDriveAway) {
    copy.state = placed ? CopyState::Made : CopyState::Failed;
    copy.path = placed ? placed->path : QString{};
    copy.problem = placed ? QString{} : placed.error().detail;
    copy.fault = placed ? std::nullopt : std::optional{placed.error().fault};
    copy.waitsForDrive = isDriveAway;
    note(copy);
    failPoint("copy-made");
    m_journal.save({copy}).then(this, [this, copy](const StorageResult<void>& saved) {
        failPoint("copy-noted");
        if (!saved) qCWarning(logDownloads).noquote() << "a further copy could not be written down:" << saved.error().detail;
        m_busy = false;
        Q_EMIT noted(copy.download, copy);
        settleIfDone(copy.download);
        next();
    });
}

void Copier::settleIfDone(const DownloadId& id) {
    const auto isOpen = [this, &id](CopyKind kind) {
        const Key key{id.text(), kind};
        return m_waiting.contains(key) || (m_busy && m_current == key);
    };
    if (!isOpen(CopyKind::Second) && !isOpen(CopyKind::Watch)) Q_EMIT settled(id);
}

} // namespace Rushes::Workbench
