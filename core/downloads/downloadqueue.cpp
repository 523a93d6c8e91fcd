// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/downloadqueue.h"

#include "core/base/clock.h"
#include "core/downloads/downloadjob.h"
#include "core/downloads/downloadrunner.h"
#include "core/transfer/disklane.h"
#include "core/transfer/transferengine.h"

#include <QFile>
#include <QUuid>

namespace Rushes::Downloads {

namespace {

using namespace Qt::StringLiterals;
using enum DownloadState;
using Storage::StorageResult;

constexpr qsizetype idLength = 12;

/// An entry that is on its way into the journal and not in the list yet.
struct Newcomer {
    JournalEntry entry;
    bool hasArrived = false;
};

} // namespace

class DownloadQueue::Private {
public:
    Private(DownloadJournal& journal, Transfer::TransferEngine& engine, LinkResolver& links, Clock& clock)
        : m_journal{journal}, m_engine{engine}, m_clock{clock}, m_ledger{journal, clock}, m_runner{m_ledger, engine, links, clock} {}

    [[nodiscard]] std::shared_ptr<Newcomer> newcomer(const DownloadRequest& request);
    [[nodiscard]] DownloadList& list() { return m_ledger.list(); }

    DownloadJournal& m_journal;
    Transfer::TransferEngine& m_engine;
    Clock& m_clock;
    DownloadLedger m_ledger;
    DownloadRunner m_runner;
    QList<std::weak_ptr<Newcomer>> m_newcomers; ///< each belongs to the calls of add() that wait for it
    qint64 m_nextPlace = 1;                     ///< also past the newcomers
};

/// The newcomer for the same bytes, or a new one.
std::shared_ptr<Newcomer> DownloadQueue::Private::newcomer(const DownloadRequest& request) {
    m_newcomers.removeIf([](const std::weak_ptr<Newcomer>& weak) { return weak.expired(); });
    for (const std::weak_ptr<Newcomer>& weak : std::as_const(m_newcomers))
        if (auto known = weak.lock(); known && !known->hasArrived && isForSameBytes(known->entry.download.request, request)) return known;
    auto fresh = std::make_shared<Newcomer>();
    fresh->entry.download.id = DownloadId{QUuid::createUuid().toString(QUuid::Id128).first(idLength)};
    fresh->entry.download.request = request;
    fresh->entry.download.addedAt = m_clock.now();
    m_nextPlace = std::max(m_nextPlace, list().nextPlace());
    fresh->entry.place = m_nextPlace++;
    m_newcomers.append(fresh);
    return fresh;
}

DownloadQueue::DownloadQueue(DownloadJournal& journal, Transfer::TransferEngine& engine, LinkResolver& links, Clock& clock, QObject* parent)
    : QObject{parent}, d{std::make_unique<Private>(journal, engine, links, clock)} {
    connect(&d->m_ledger, &DownloadLedger::changed, this, &DownloadQueue::changed);
    connect(&d->m_ledger, &DownloadLedger::eventHappened, this, &DownloadQueue::eventHappened);
    connect(&d->m_ledger, &DownloadLedger::failed, this, &DownloadQueue::journalFailed);
    connect(&d->m_runner, &DownloadRunner::ready, this, &DownloadQueue::ready);
    connect(&d->m_runner, &DownloadRunner::reordered, this, &DownloadQueue::reordered);
    connect(&d->m_runner, &DownloadRunner::idle, this, &DownloadQueue::idle);
}

DownloadQueue::~DownloadQueue() = default;

QFuture<StorageResult<void>> DownloadQueue::load(bool runAtOnce) {
    return d->m_journal.load().then(this, [this, runAtOnce](const StorageResult<QList<JournalEntry>>& entries) -> StorageResult<void> {
        if (!entries) return std::unexpected{entries.error()};
        d->list().add(*entries);
        const QList<DownloadId> ids = d->list().ids();
        QList<DownloadId> interrupted;
        QList<DownloadId> unseen;
        for (const Download& download : d->list().all()) {
            if (download.state == Fetching) interrupted.append(download.id);
            if (download.state == Ready && !d->m_ledger.memory(download.id).acknowledged) unseen.append(download.id);
        }
        for (const DownloadId& id : interrupted) d->m_ledger.become(id, Queued);
        for (const DownloadId& id : ids) {
            Download& download = *d->list().find(id);
            // What lies beyond the last checkpoint is not counted on.
            if (download.state != Ready) download.received = ByteCount{d->m_ledger.memory(id).checkpoint ? d->m_ledger.memory(id).checkpoint->bytes : 0};
            download.retryAt = {};
        }
        if (!ids.isEmpty()) Q_EMIT added(ids);
        for (const DownloadId& id : unseen) Q_EMIT ready(*d->list().find(id));
        if (runAtOnce) run();
        return {};
    });
}

const QList<Download>& DownloadQueue::downloads() const { return d->list().all(); }
const Download* DownloadQueue::find(const DownloadId& id) const { return d->list().find(id); }

QFuture<StorageResult<QList<DownloadId>>> DownloadQueue::add(const QList<DownloadRequest>& requests) {
    QList<std::shared_ptr<Newcomer>> newcomers; // shared with other calls for the same bytes, whichever ends first
    QList<JournalEntry> entries;
    QList<DownloadId> answer;
    for (const DownloadRequest& request : requests) {
        if (const Download* known = d->list().sameAs(request)) {
            answer.append(known->id);
            continue;
        }
        const auto newcomer = d->newcomer(request);
        answer.append(newcomer->entry.download.id);
        if (newcomers.contains(newcomer)) continue;
        newcomers.append(newcomer);
        entries.append(newcomer->entry); // once more where another call writes it too: that one could fail
    }
    return d->m_journal.save(entries).then(this, [this, newcomers, answer](const StorageResult<void>& written) -> StorageResult<QList<DownloadId>> {
        d->m_ledger.check(written);
        if (!written) return std::unexpected{written.error()};
        QList<JournalEntry> fresh;
        QList<DownloadId> ids;
        for (const auto& newcomer : newcomers) {
            if (std::exchange(newcomer->hasArrived, true)) continue;
            fresh.append(newcomer->entry);
            ids.append(newcomer->entry.download.id);
        }
        d->list().add(fresh);
        if (!ids.isEmpty()) Q_EMIT added(ids);
        d->m_runner.promote();
        return answer;
    });
}

void DownloadQueue::pause(const QList<DownloadId>& ids) {
    for (const DownloadId& id : ids) {
        const Download* download = find(id);
        if (download != nullptr && mayBecome(download->state, Paused)) d->m_ledger.become(id, Paused, [this, id] { d->m_runner.end(id); });
    }
    d->m_runner.promote();
}

void DownloadQueue::resume(const QList<DownloadId>& ids) {
    for (const DownloadId& id : ids) {
        Download* download = d->list().find(id);
        if (download == nullptr) continue;
        const bool due = download->state == Queued && download->retryAt.isValid();
        if (!due && !(download->state != Fetching && !isUnderWay(download->state) && mayBecome(download->state, Queued))) continue;
        download->tries = 0;
        download->retryAt = {};
        download->detail.clear();
        d->m_ledger.become(id, Queued);
    }
    d->m_runner.promote();
}

void DownloadQueue::remove(const QList<DownloadId>& ids) {
    QList<DownloadId> gone;
    QStringList parts;
    for (const DownloadId& id : ids) {
        const Download* download = d->list().find(id);
        if (download == nullptr) continue;
        gone.append(id);
        if (download->state != Ready && !d->m_runner.hasJob(id)) parts.append(DownloadJob::partPath(*download));
        d->list().remove(id);
    }
    if (gone.isEmpty()) return;
    d->m_journal.remove(gone).then(this, [this, gone, parts](const StorageResult<void>& written) {
        d->m_ledger.check(written);
        if (!written) return;
        for (const DownloadId& id : gone) d->m_runner.end(id);
        d->m_engine.newLane()->post([parts] {
            for (const QString& part : parts) QFile::remove(part);
        });
    });
    Q_EMIT removed(gone);
    d->m_runner.promote();
}

void DownloadQueue::move(const DownloadId& id, int position) {
    const QList<DownloadId> moved = d->list().move(id, position);
    if (moved.isEmpty()) return;
    d->m_ledger.save(moved);
    Q_EMIT reordered();
}

void DownloadQueue::pauseAll() { pause(d->list().ids()); }

void DownloadQueue::resumeAll() { resume(d->list().ids()); }

void DownloadQueue::run() {
    d->m_ledger.mend();
    d->m_runner.run();
}

QFuture<void> DownloadQueue::suspend() { return d->m_runner.suspend(); }

void DownloadQueue::obstacleGone(Obstacle obstacle) {
    QList<DownloadId> ids;
    for (const Download& download : d->list().all()) {
        const bool waited = download.state == Waiting && download.obstacle == obstacle;
        const bool retries = obstacle == Obstacle::Network && download.state == Queued && download.retryAt.isValid();
        if (waited || retries) ids.append(download.id);
    }
    resume(ids);
}

void DownloadQueue::setParallel(int count) { d->m_runner.setParallel(count); }

int DownloadQueue::parallel() const { return d->m_runner.parallel(); }

void DownloadQueue::setRateLimit(qint64 bytesPerSecond) { d->m_engine.setRateLimit(bytesPerSecond); }

double DownloadQueue::bytesPerSecond() const {
    double sum = 0;
    for (const Download& download : d->list().all()) sum += download.bytesPerSecond;
    return sum;
}

void DownloadQueue::setCheckpoints(CheckpointPolicy policy) { d->m_runner.setCheckpoints(policy); }

QList<DownloadEvent> DownloadQueue::events(const DownloadId& id) const {
    return d->list().find(id) != nullptr ? d->m_ledger.memory(id).events : QList<DownloadEvent>{};
}

void DownloadQueue::acknowledge(const DownloadId& id) {
    if (d->list().find(id) == nullptr) return;
    d->m_ledger.memory(id).acknowledged = true;
    d->m_ledger.save({id});
}

} // namespace Rushes::Downloads
