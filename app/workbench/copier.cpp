// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/copier.h"

#include "core/base/failpoint.h"
#include "core/base/logging.h"
#include "core/downloads/downloadqueue.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace Rushes::Workbench {

using namespace Qt::StringLiterals;
using Downloads::CopyKind;
using Downloads::CopyState;
using Downloads::Download;
using Downloads::DownloadId;
using Downloads::FurtherCopy;
using Storage::StorageResult;

namespace {

QString wordsFor(const FurtherCopy& copy) {
    const bool watch = copy.kind == CopyKind::Watch;
    if (copy.state == CopyState::Made) return (watch ? u"It is in the watch folder: %1"_s : u"The second copy is made and compared: %1"_s).arg(copy.path);
    return (watch ? u"It could not be put into the watch folder %1: %2"_s : u"The second copy in %1 could not be made: %2"_s).arg(copy.folder, copy.problem);
}

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
        retry();
        return {};
    });
}

void Copier::retry() {
    for (const FurtherCopy& copy : m_copies.values()) {
        const Download* download = m_queue.find(copy.download);
        if (copy.state != CopyState::Made && download != nullptr && download->state == Downloads::DownloadState::Ready) enqueue(copy);
    }
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
    QtConcurrent::run(&m_disk, [this, wish] {
        return Files::placeCopy(wish, m_ending);
    }).then(this, [this, copy](const Files::FileResult<Files::PlacedCopy>& placed) { ended(copy, placed); });
}

void Copier::ended(FurtherCopy copy, const Files::FileResult<Files::PlacedCopy>& placed) {
    copy.state = placed ? CopyState::Made : CopyState::Failed;
    copy.path = placed ? placed->path : QString{};
    copy.problem = placed ? QString{} : placed.error().detail;
    note(copy);
    failPoint("copy-made");
    m_journal.save({copy}).then(this, [this, copy](const StorageResult<void>& saved) {
        failPoint("copy-noted");
        if (!saved) qCWarning(logDownloads).noquote() << "a further copy could not be written down:" << saved.error().detail;
        m_busy = false;
        Q_EMIT noted(copy.download, wordsFor(copy));
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
