// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/downloadqueue.h"

#include "core/base/clock.h"
#include "core/downloads/downloadjob.h"
#include "core/downloads/downloadrunner.h"
#include "core/downloads/nextstep.h"
#include "core/downloads/queuegate.h"
#include "core/transfer/disklane.h"
#include "core/transfer/transferengine.h"

#include <QFile>
#include <QPromise>
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
        : m_journal{journal},
          m_engine{engine},
          m_clock{clock},
          m_ledger{journal, clock},
          m_gate{journal, clock},
          m_runner{m_ledger, m_gate, engine, links, clock} {}

    [[nodiscard]] std::shared_ptr<Newcomer> newcomer(const DownloadRequest& request);
    [[nodiscard]] DownloadList& list() { return m_ledger.list(); }
    void rewish(const QList<DownloadId>& ids, const std::function<bool(Download&)>& change);
    void followOrder(const QList<DownloadId>& moved);
    void erase(const QList<DownloadId>& ids, const QStringList& parts);
    /// Deletes the part files of what was dismissed, once the journal does not count on them any more.
    QList<DownloadId> letGo(const QList<DownloadId>& ids, const QDateTime& removedAt);

    DownloadJournal& m_journal;
    Transfer::TransferEngine& m_engine;
    Clock& m_clock;
    DownloadLedger m_ledger;
    QueueGate m_gate;
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

/// Changes what is wished of entries that are not finished; `change` says whether it made a difference.
void DownloadQueue::Private::rewish(const QList<DownloadId>& ids, const std::function<bool(Download&)>& change) {
    QList<DownloadId> changed;
    for (const DownloadId& id : ids)
        if (Download* download = list().find(id); download != nullptr && download->state != Ready && change(*download)) changed.append(id);
    if (changed.isEmpty()) return;
    list().sort();
    m_ledger.save(changed);
    Q_EMIT m_ledger.changed(changed);
    Q_EMIT m_runner.reordered();
    m_runner.promote();
}

void DownloadQueue::Private::followOrder(const QList<DownloadId>& moved) {
    if (moved.isEmpty()) return;
    m_ledger.save(moved);
    Q_EMIT m_runner.reordered();
    m_runner.promote();
}

void DownloadQueue::Private::erase(const QList<DownloadId>& ids, const QStringList& parts) {
    m_journal.remove(ids).then(&m_ledger, [this, ids, parts](const StorageResult<void>& written) {
        m_ledger.check(written);
        if (!written) return;
        for (const DownloadId& id : ids) m_runner.end(id);
        if (parts.isEmpty()) return;
        m_engine.newLane()->post([parts] {
            for (const QString& part : parts) QFile::remove(part);
        });
    });
}

QList<DownloadId> DownloadQueue::Private::letGo(const QList<DownloadId>& ids, const QDateTime& removedAt) {
    QList<DownloadId> gone;
    for (const DownloadId& id : ids) {
        const Download* aside = list().dismissed(id);
        // A finished file is nobody's to delete; others were put back, or taken off once more.
        if (aside == nullptr || aside->state == Ready || list().memory(id).removedAt != removedAt) continue;
        list().letGo(id);
        gone.append(id);
    }
    if (gone.isEmpty()) return gone;
    m_ledger.save(gone, [this, gone, removedAt] {
        QStringList parts;
        for (const DownloadId& id : gone) {
            const Download* aside = list().dismissed(id);
            if (aside == nullptr || list().memory(id).removedAt != removedAt) continue; // put back meanwhile: it fills the part anew
            if (m_runner.hasJob(id)) m_runner.end(id);
            else parts.append(DownloadJob::partPath(*aside));
        }
        if (parts.isEmpty()) return;
        m_engine.newLane()->post([parts] {
            for (const QString& part : parts) QFile::remove(part);
        });
    });
    return gone;
}

DownloadQueue::DownloadQueue(DownloadJournal& journal, Transfer::TransferEngine& engine, LinkResolver& links, Clock& clock, QObject* parent)
    : QObject{parent}, d{std::make_unique<Private>(journal, engine, links, clock)} {
    connect(&d->m_ledger, &DownloadLedger::changed, this, &DownloadQueue::changed);
    connect(&d->m_ledger, &DownloadLedger::eventHappened, this, &DownloadQueue::eventHappened);
    connect(&d->m_ledger, &DownloadLedger::failed, this, &DownloadQueue::journalFailed);
    connect(&d->m_runner, &DownloadRunner::ready, this, &DownloadQueue::ready);
    connect(&d->m_runner, &DownloadRunner::reordered, this, &DownloadQueue::reordered);
    connect(&d->m_runner, &DownloadRunner::idle, this, &DownloadQueue::idle);
    connect(&d->m_gate, &QueueGate::changed, this, &DownloadQueue::policyChanged);
    connect(&d->m_gate, &QueueGate::flowChanged, this, &DownloadQueue::flowChanged);
}

DownloadQueue::~DownloadQueue() = default;

QFuture<StorageResult<void>> DownloadQueue::load(bool runAtOnce) {
    d->m_gate.load(); // both are read in their order, so the day's traffic is known when the entries come
    return d->m_journal.load().then(this, [this, runAtOnce](const StorageResult<QList<JournalEntry>>& all) -> StorageResult<void> {
        if (!all) return std::unexpected{all.error()};
        QList<JournalEntry> entries = *all;
        QList<DownloadId> gone;
        QStringList parts;
        entries.removeIf([&](const JournalEntry& entry) {
            if (!entry.removedAt.isValid()) return false;
            gone.append(entry.download.id); // the program ended before its time was over
            if (entry.download.state != Ready) parts.append(DownloadJob::partPath(entry.download));
            return true;
        });
        if (!gone.isEmpty()) d->erase(gone, parts);
        d->list().add(entries);
        const QList<DownloadId> ids = d->list().ids();
        QList<DownloadId> interrupted;
        QList<DownloadId> unseen;
        for (const Download& download : std::as_const(d->list()).all()) {
            if (download.state == Fetching) interrupted.append(download.id);
            if (download.state == Ready && !d->m_ledger.memory(download.id).acknowledged) unseen.append(download.id);
        }
        d->m_ledger.become(interrupted, Queued);
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
    QList<DownloadId> standing;
    for (const DownloadId& id : ids) {
        const Download* download = find(id);
        if (download == nullptr || download->state == Paused || !mayBecome(download->state, Paused)) continue;
        if (d->m_runner.hasJob(id)) d->m_ledger.become(id, Paused, [this, id] { d->m_runner.end(id); });
        else standing.append(id);
    }
    d->m_ledger.become(standing, Paused);
    d->m_runner.promote();
}

void DownloadQueue::resume(const QList<DownloadId>& ids) {
    QList<DownloadId> resumed;
    for (const DownloadId& id : ids) {
        Download* download = d->list().find(id);
        if (download == nullptr) continue;
        const bool due = download->state == Queued && download->retryAt.isValid();
        if (!due && (download->state == Fetching || isUnderWay(download->state) || !mayBecome(download->state, Queued))) continue;
        download->tries = 0;
        download->retryAt = {};
        download->detail.clear();
        resumed.append(id);
    }
    d->m_ledger.become(resumed, Queued);
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
    }
    if (gone.isEmpty()) return;
    d->list().remove(gone);
    d->erase(gone, parts);
    Q_EMIT removed(gone);
    d->m_runner.promote();
}

void DownloadQueue::dismiss(const QList<DownloadId>& ids) {
    const QDateTime at = d->m_clock.now();
    const QList<DownloadId> gone = d->list().dismiss(ids, at);
    if (gone.isEmpty()) return;
    d->m_ledger.save(gone, [this, gone] {
        // What is being verified goes on; it is there if it is put back.
        for (const DownloadId& id : gone)
            if (const Download* aside = d->list().dismissed(id); aside != nullptr && aside->state != Verifying && aside->state != Finishing)
                d->m_runner.end(id);
    });
    d->m_clock.after(undoPeriod, this, [this, gone, at] {
        if (const QList<DownloadId> freed = d->letGo(gone, at); !freed.isEmpty()) Q_EMIT letGo(freed);
    });
    Q_EMIT removed(gone);
    d->m_runner.promote();
}

void DownloadQueue::restore(const QList<DownloadId>& ids) {
    QList<DownloadId> wanted;
    for (const DownloadId& id : ids) {
        const Download* aside = d->list().dismissed(id);
        if (aside == nullptr || (aside->state != Ready && d->list().sameAs(aside->request) != nullptr)) continue;
        if (d->list().memory(id).letGo) d->m_ledger.tell(id, Happening::PutBack);
        wanted.append(id);
    }
    const QList<DownloadId> back = d->list().restore(wanted);
    if (back.isEmpty()) return;
    QList<DownloadId> interrupted;
    for (const DownloadId& id : back)
        if (find(id)->state == Fetching) interrupted.append(id);
    d->m_ledger.save(back);
    d->m_ledger.become(interrupted, Queued);
    Q_EMIT added(back);
    d->m_runner.takeUpUnfinished();
    d->m_runner.promote();
}

void DownloadQueue::move(const QList<DownloadId>& ids, int position) { d->followOrder(d->list().move(ids, position)); }

QueueStand DownloadQueue::stand(const QList<DownloadId>& ids) const {
    QueueStand stand;
    for (const DownloadId& id : ids)
        if (const Download* download = find(id))
            stand.entries.append(
                {.id = id, .priority = download->request.priority, .neededBy = download->request.neededBy, .paused = download->state == Paused});
    for (const Download& download : downloads())
        if (download.state != Ready) stand.order.append(download.id);
    return stand;
}

void DownloadQueue::bringBack(const QueueStand& before) {
    QHash<DownloadId, QueueStand::Entry> wanted;
    QList<DownloadId> ids;
    for (const QueueStand::Entry& entry : before.entries) {
        wanted.insert(entry.id, entry);
        ids.append(entry.id);
    }
    restore(ids);
    d->rewish(ids, [&wanted](Download& download) {
        const QueueStand::Entry& entry = wanted[download.id];
        const bool preferred = std::exchange(download.request.priority, entry.priority) != entry.priority;
        return std::exchange(download.request.neededBy, entry.neededBy) != entry.neededBy || preferred;
    });
    d->followOrder(d->list().arrange(ids, before.order));
    QList<DownloadId> paused;
    QList<DownloadId> resumed;
    for (const DownloadId& id : std::as_const(ids)) {
        const Download* download = find(id);
        if (download == nullptr || (download->state == Paused) == wanted[id].paused) continue;
        (wanted[id].paused ? paused : resumed).append(id);
    }
    pause(paused);
    resume(resumed);
}

void DownloadQueue::setPriority(const QList<DownloadId>& ids, Priority priority) {
    d->rewish(ids, [priority](Download& download) { return std::exchange(download.request.priority, priority) != priority; });
}

void DownloadQueue::setNeededBy(const QList<DownloadId>& ids, const QDateTime& when) {
    d->rewish(ids, [when](Download& download) { return std::exchange(download.request.neededBy, when.toUTC()) != when; });
}

QList<DownloadId> DownloadQueue::group(const QString& name) const {
    QList<DownloadId> ids;
    for (const Download& download : downloads())
        if (groupOf(download.request) == name) ids.append(download.id);
    return ids;
}

void DownloadQueue::pauseAll() { pause(d->list().ids()); }
void DownloadQueue::resumeAll() { resume(d->list().ids()); }

void DownloadQueue::run() {
    d->m_ledger.mend();
    d->m_runner.run();
}

QFuture<void> DownloadQueue::suspend() { return d->m_runner.suspend(); }
void DownloadQueue::foresee() { d->m_runner.foresee(); }
QFuture<void> DownloadQueue::written() {
    auto promise = std::make_shared<QPromise<void>>(); // shared with what waits: that may be copied
    promise->start();
    d->m_ledger.afterWriting([promise] { promise->finish(); });
    return promise->future();
}

void DownloadQueue::obstacleGone(Obstacle obstacle) {
    QList<DownloadId> ids;
    for (const Download& download : downloads())
        if (mayGoOn(download, obstacle)) ids.append(download.id);
    resume(ids);
}

void DownloadQueue::setPolicy(const QueuePolicy& policy) {
    const bool reorders = policy.order != d->m_gate.policy().order;
    d->m_gate.setPolicy(policy);
    if (!reorders) return;
    d->list().setOrder(policy.order);
    Q_EMIT reordered();
    d->m_runner.promote();
}

const QueuePolicy& DownloadQueue::policy() const { return d->m_gate.policy(); }

void DownloadQueue::setParallel(int count) {
    QueuePolicy changed = policy();
    changed.parallel = count;
    setPolicy(changed);
}

void DownloadQueue::setRateLimit(qint64 bytesPerSecond) {
    QueuePolicy changed = policy();
    changed.bytesPerSecond = bytesPerSecond;
    setPolicy(changed);
}

void DownloadQueue::setMetered(bool metered) { d->m_gate.setMetered(metered); }
Hold DownloadQueue::hold() const { return d->m_gate.standing().hold; }
QDateTime DownloadQueue::heldUntil() const { return d->m_gate.standing().until; }
qint64 DownloadQueue::limitInForce() const { return d->m_gate.standing().bytesPerSecond; }
qint64 DownloadQueue::bytesToday() const { return d->m_gate.bytesToday(); }
bool DownloadQueue::isFlowing() const { return d->m_gate.isFlowing(); }

double DownloadQueue::bytesPerSecond() const {
    double sum = 0;
    for (const Download& download : downloads()) sum += download.bytesPerSecond;
    return sum;
}

void DownloadQueue::setCheckpoints(CheckpointPolicy policy) { d->m_runner.setCheckpoints(policy); }
DownloadParts DownloadQueue::parts(const DownloadId& id) const { return d->list().find(id) != nullptr ? d->m_runner.parts(id) : DownloadParts{}; }

void DownloadQueue::prefer(const DownloadId& id, const QList<Stretch>& stretches) {
    if (find(id) == nullptr || std::exchange(d->m_ledger.memory(id).preferred, stretches) == stretches) return;
    d->m_runner.bringPreferred(id);
}

QString DownloadQueue::bytesPath(const DownloadId& id) const {
    const Download* download = find(id);
    if (download == nullptr) return {};
    return download->state == Ready ? download->path : DownloadJob::partPath(*download);
}

void DownloadQueue::relocate(const DownloadId& id, const QString& path) {
    Download* download = d->list().find(id);
    if (download == nullptr || download->state != Ready) return;
    download->path = path;
    d->m_ledger.save({id});
    Q_EMIT changed({id});
}

void DownloadQueue::note(const DownloadId& id, const Occurrence& what) {
    if (find(id) != nullptr) d->m_ledger.tell(id, what);
}

QList<DownloadEvent> DownloadQueue::events(const DownloadId& id) const {
    return d->list().find(id) != nullptr ? d->m_ledger.memory(id).events : QList<DownloadEvent>{};
}

void DownloadQueue::acknowledge(const DownloadId& id) {
    if (d->list().find(id) == nullptr) return;
    d->m_ledger.memory(id).acknowledged = true;
    d->m_ledger.save({id});
}

} // namespace Rushes::Downloads
