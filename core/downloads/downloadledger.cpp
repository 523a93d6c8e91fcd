// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/downloadledger.h"

#include "core/base/clock.h"
#include "core/base/logging.h"

namespace Rushes::Downloads {

namespace {

using namespace Qt::StringLiterals;
using enum DownloadState;
using Storage::StorageResult;

constexpr qsizetype mostEvents = 200;

} // namespace

DownloadLedger::DownloadLedger(DownloadJournal& journal, Clock& clock) : m_journal{journal}, m_clock{clock} {}

bool DownloadLedger::isStillAt(const DownloadId& id, int revision) { return find(id) != nullptr && memory(id).revision == revision; }

void DownloadLedger::enter(Download& download, DownloadState state) {
    Q_ASSERT_X(download.state == state || mayBecome(download.state, state), "DownloadLedger", qPrintable(word(download.state) + u" to "_s + word(state)));
    download.state = state;
    if (state != Waiting) download.obstacle = Obstacle::None;
    if (state != Failed) download.failure = Failure::None;
    if (state != Queued) download.retryAt = {};
    if (state == Fetching || state == Ready) download.trouble = Trouble::None;
    if (state != Queued) {
        download.hold = Hold::None;
        download.heldUntil = {};
    }
    if (!isUnderWay(state)) download.bytesPerSecond = 0;
    if (state != Fetching) download.connections = 0;
    ++memory(download.id).revision;
}

void DownloadLedger::become(const QList<DownloadId>& ids, DownloadState state) {
    if (ids.isEmpty()) return;
    for (const DownloadId& id : ids) enter(*find(id), state);
    save(ids);
    Q_EMIT changed(ids);
}

void DownloadLedger::become(const DownloadId& id, DownloadState state, std::function<void()> then) {
    enter(*find(id), state);
    const int revision = memory(id).revision;
    save({id}, [this, id, revision, then = std::move(then)] {
        if (then && isStillAt(id, revision)) then();
    });
    Q_EMIT changed({id});
}

void DownloadLedger::save(const QList<DownloadId>& ids, std::function<void()> then) {
    QList<JournalEntry> entries;
    for (const DownloadId& id : ids) entries.append(m_list.entry(id));
    write(std::move(entries), [this, then = std::move(then)](const StorageResult<void>& written) {
        check(written);
        if (written && then) then();
    });
}

void DownloadLedger::afterWriting(std::function<void()> then) {
    write({}, [then = std::move(then)](const StorageResult<void>&) { then(); });
}

void DownloadLedger::write(QList<JournalEntry> entries, std::function<void(const StorageResult<void>&)> then) {
    m_journal.save(std::move(entries)).then(this, [this, then = std::move(then)](const StorageResult<void>& written) {
        // Where the answer is there already we are still in the call that asked, and that has more to do first.
        QMetaObject::invokeMethod(this, [then, written] { then(written); }, Qt::QueuedConnection);
    });
}

void DownloadLedger::check(const StorageResult<void>& written) {
    if (written || m_broken) return;
    m_broken = true;
    qCCritical(logDownloads).noquote() << "the queue stops, its journal could not be written:" << written.error().detail;
    Q_EMIT failed(written.error());
}

void DownloadLedger::mend() {
    if (std::exchange(m_broken, false)) save(m_list.ids());
}

void DownloadLedger::tell(const DownloadId& id, const Occurrence& what) {
    const DownloadEvent event{.id = id, .at = m_clock.now(), .what = what};
    QList<DownloadEvent>& events = memory(id).events;
    events.append(event);
    if (events.size() > mostEvents) events.removeFirst();
    qCInfo(logDownloads).noquote() << id.text() << logText(what);
    Q_EMIT eventHappened(event);
}

} // namespace Rushes::Downloads
