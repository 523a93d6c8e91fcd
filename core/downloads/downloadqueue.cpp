// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/downloadqueue.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/safefilename.h"
#include "core/downloads/downloadjob.h"
#include "core/downloads/downloadlist.h"
#include "core/downloads/failpoint.h"
#include "core/downloads/nextstep.h"
#include "core/downloads/retrypolicy.h"
#include "core/downloads/speedmeter.h"
#include "core/downloads/verifier.h"
#include "core/transfer/disklane.h"
#include "core/transfer/transferengine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>
#include <QUuid>

#include <unordered_map>

namespace Rushes::Downloads {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum DownloadState;
using Storage::StorageError;
using Storage::StorageResult;
using Transfer::TransferError;

constexpr int defaultParallel = 2;
constexpr int mostParallel = 16;
constexpr qsizetype mostEvents = 200;
constexpr qsizetype idLength = 12;
constexpr int mostNames = 10'000;
/// How often we look whether an obstacle has gone by itself.
constexpr std::chrono::milliseconds diskPatience = 10s;
constexpr std::chrono::milliseconds networkPatience = 300s;

bool isUnderWay(DownloadState state) { return state == Fetching || state == Verifying || state == Finishing; }

QString detailOf(const TransferError& error) {
    QStringList parts;
    if (error.httpStatus > 0) parts << u"HTTP %1"_s.arg(error.httpStatus);
    if (!error.host.isEmpty()) parts << error.host;
    if (!error.detail.isEmpty() && !parts.contains(error.detail)) parts << error.detail;
    return parts.join(u" · "_s);
}

QString sentence(Failure failure) {
    switch (failure) {
    case Failure::None: break;
    case Failure::WrongDigest: return u"The bytes are not those that were published. They were set aside."_s;
    case Failure::WrongSize: return u"The portal sends a file of another size than it published."_s;
    case Failure::Withdrawn: return u"The file was withdrawn."_s;
    case Failure::Embargoed: return u"The portal does not allow this file."_s;
    case Failure::NotFound: return u"The portal does not have this file."_s;
    case Failure::NotMedia: return u"A web page came in place of the file. The network may want you to sign in."_s;
    case Failure::GaveUp: return u"No progress in %1 tries."_s.arg(RetryPolicy::mostTries);
    case Failure::Refused: return u"The answer could not be used."_s;
    }
    return {};
}

QString sentence(Obstacle obstacle) {
    switch (obstacle) {
    case Obstacle::None: break;
    case Obstacle::SignIn: return u"Waits for a sign-in."_s;
    case Obstacle::Network: return u"Waits for the network."_s;
    case Obstacle::Space: return u"Waits for space on the disk."_s;
    case Obstacle::Folder: return u"Waits for the folder."_s;
    }
    return {};
}

/// Whether there is now a folder that takes files, with room for so much.
bool isRoomFor(const QString& folder, qint64 bytes) {
    const QFileInfo facts{folder};
    return facts.isDir() && facts.isWritable() && QStorageInfo{folder}.bytesAvailable() > bytes;
}

} // namespace

class DownloadQueue::Private {
public:
    Private(DownloadQueue& queue, DownloadJournal& journal, Transfer::TransferEngine& engine, LinkResolver& links, Clock& clock)
        : q{queue}, m_journal{journal}, m_engine{engine}, m_links{links}, m_clock{clock} {}

    // The journal.
    void become(const DownloadId& id, DownloadState state, std::function<void()> then = {});
    void save(const QList<DownloadId>& ids, std::function<void()> then = {});
    void check(const StorageResult<void>& written);

    // One download through its states.
    void promote();
    void start(const DownloadId& id);
    void takeUp(const DownloadId& id);
    DownloadJob& job(const DownloadId& id);
    void release(const DownloadId& id);
    void verified(const DownloadId& id, const Fetched& fetched);
    void finish(const DownloadId& id, const QString& path);
    void finished(const DownloadId& id, const QString& path);
    void failed(const DownloadId& id, const TransferError& error);
    void retry(const DownloadId& id, std::chrono::milliseconds wait);
    void waitFor(const DownloadId& id, Obstacle obstacle);
    void fail(const DownloadId& id, Failure failure);
    void stopped(const DownloadId& id);
    void enqueueAgain(const DownloadId& id);
    void pause(const DownloadId& id);
    void probe(const DownloadId& id);

    // What others see.
    void tell(const DownloadId& id, const QString& text);
    void tellFigures();
    void tellIfIdle();
    void tellIfSuspended();

    [[nodiscard]] JournalEntry newEntry(const DownloadRequest& request, qint64 place) const;
    [[nodiscard]] qint64 missing(const Download& download) const;
    [[nodiscard]] SpacePlan spacePlan(const DownloadId& id) const;

    DownloadQueue& q;
    DownloadJournal& m_journal;
    Transfer::TransferEngine& m_engine;
    LinkResolver& m_links;
    Clock& m_clock;
    CheckpointPolicy m_policy;
    DownloadList m_list;
    qint64 m_nextPlace = 1; ///< also past those on their way into the journal
    std::unordered_map<QString, std::unique_ptr<DownloadJob>> m_jobs;
    QHash<DownloadId, SpeedMeter> m_speeds;
    QHash<DownloadId, QByteArray> m_reprDigests;
    std::vector<QPromise<void>> m_suspenders;
    int m_parallel = defaultParallel;
    bool m_running = false;
    bool m_journalBroken = false;
    bool m_idleTold = true;
};

void DownloadQueue::Private::become(const DownloadId& id, DownloadState state, std::function<void()> then) {
    Download& download = *m_list.find(id);
    Q_ASSERT_X(download.state == state || mayBecome(download.state, state), "DownloadQueue", qPrintable(word(download.state) + u" to "_s + word(state)));
    download.state = state;
    if (state != Waiting) download.obstacle = Obstacle::None;
    if (state != Failed) download.failure = Failure::None;
    if (state != Queued) download.retryAt = {};
    if (!isUnderWay(state)) download.bytesPerSecond = 0;
    const int revision = ++m_list.memory(id).revision;
    save({id}, [this, id, revision, then = std::move(then)] {
        if (then && m_list.find(id) != nullptr && m_list.memory(id).revision == revision) then();
    });
    m_idleTold = m_idleTold && !isUnderWay(state) && state != Queued;
    Q_EMIT q.changed({id});
    tellIfIdle();
}

void DownloadQueue::Private::save(const QList<DownloadId>& ids, std::function<void()> then) {
    QList<JournalEntry> entries;
    for (const DownloadId& id : ids) entries.append(m_list.entry(id));
    m_journal.save(std::move(entries)).then(&q, [this, then = std::move(then)](const StorageResult<void>& written) {
        check(written);
        if (written && then) then();
    });
}

void DownloadQueue::Private::check(const StorageResult<void>& written) {
    if (written || m_journalBroken) return;
    m_journalBroken = true;
    m_running = false;
    for (const auto& [id, job] : m_jobs) job->stop();
    qCCritical(logDownloads).noquote() << "the queue stops, its journal could not be written:" << written.error().detail;
    Q_EMIT q.journalFailed(written.error());
}

void DownloadQueue::Private::promote() {
    if (!m_running) return;
    qsizetype fetching = std::ranges::count(m_list.all(), Fetching, &Download::state);
    QList<DownloadId> next;
    for (const Download& download : m_list.all()) {
        if (fetching + next.size() >= m_parallel) break;
        const auto known = m_jobs.find(download.id.text());
        const bool busy = known != m_jobs.end() && known->second->isBusy();
        if (download.state == Queued && busy) known->second->stop(); // paused and resumed in one go: it starts again when it has stopped
        if (download.state == Queued && !download.retryAt.isValid() && !busy) next.append(download.id);
    }
    for (const DownloadId& id : next) start(id);
    tellIfIdle();
}

void DownloadQueue::Private::start(const DownloadId& id) {
    become(id, Fetching, [this, id] {
        m_speeds[id].start(m_list.find(id)->received.bytes(), m_clock.elapsed());
        job(id).fetch(spacePlan(id));
    });
}

/// After an unclean end: the bytes are here, and the file may have its name already.
void DownloadQueue::Private::takeUp(const DownloadId& id) {
    tell(id, u"Taken up after the program ended."_s);
    job(id).reopen(*m_list.find(id));
}

DownloadJob& DownloadQueue::Private::job(const DownloadId& id) {
    auto& place = m_jobs[id.text()];
    if (place) return *place;
    place = std::make_unique<DownloadJob>(*m_list.find(id), m_list.memory(id).checkpoint, m_policy, m_engine, m_links);
    DownloadJob* made = place.get();
    QObject::connect(made, &DownloadJob::checkpointed, &q, [this, id, made](const Checkpoint& checkpoint) {
        if (m_list.find(id) == nullptr) return;
        m_list.memory(id).checkpoint = checkpoint;
        m_list.find(id)->received = ByteCount{std::max(checkpoint.bytes, made->held())};
        save({id}, [] { failPoint("checkpoint-noted"); });
    });
    QObject::connect(made, &DownloadJob::startedOver, &q, [this, id] {
        if (m_list.find(id) == nullptr) return;
        m_list.memory(id).checkpoint.reset();
        m_list.memory(id).forgivenUpTo = 0;
        m_list.find(id)->received = {};
        tell(id, u"The file was replaced at its source; started over."_s);
        save({id});
    });
    QObject::connect(made, &DownloadJob::rehashed, &q, [this, id](qint64 bytes) {
        if (Download* download = m_list.find(id)) {
            download->checked = ByteCount{bytes};
            Q_EMIT q.changed({id});
        }
    });
    QObject::connect(made, &DownloadJob::fetched, &q, [this, id](const Fetched& fetched) { verified(id, fetched); });
    QObject::connect(made, &DownloadJob::incomplete, &q, [this, id] { enqueueAgain(id); });
    QObject::connect(made, &DownloadJob::stopped, &q, [this, id] { stopped(id); });
    QObject::connect(made, &DownloadJob::noLink, &q, [this, id](const LinkError& error) {
        Download* download = m_list.find(id);
        if (download == nullptr || download->state != Fetching) return stopped(id);
        download->detail = error.detail;
        if (error.obstacle != Obstacle::None) waitFor(id, error.obstacle);
        else fail(id, error.failure == Failure::None ? Failure::Refused : error.failure);
    });
    QObject::connect(made, &DownloadJob::failed, &q, [this, id](const TransferError& error) { failed(id, error); });
    QObject::connect(made, &DownloadJob::named, &q, [this, id](const QString& path) { finished(id, path); });
    QObject::connect(made, &DownloadJob::nameTaken, &q, [this, id](const QString& path) { finish(id, path); });
    QObject::connect(made, &DownloadJob::setAsideAs, &q, [this, id](const QString& path) {
        Download* download = m_list.find(id);
        if (download == nullptr) return stopped(id);
        download->detail = u"%1 in %2"_s.arg(download->digest ? download->digest->hex() : QString{}, path);
        download->received = {};
        m_list.memory(id).checkpoint.reset();
        fail(id, Failure::WrongDigest);
    });
    return *made;
}

void DownloadQueue::Private::release(const DownloadId& id) {
    const auto found = m_jobs.find(id.text());
    if (found == m_jobs.end()) return;
    DownloadJob* done = found->second.release();
    done->disconnect(&q);
    done->setParent(&q); // it must go before the engine
    done->deleteLater(); // it may be telling us
    m_jobs.erase(found);
    m_speeds.remove(id);
}

void DownloadQueue::Private::verified(const DownloadId& id, const Fetched& fetched) {
    Download* download = m_list.find(id);
    // Paused or taken off the queue in the last moment.
    if (download == nullptr || !isUnderWay(download->state)) return stopped(id);
    m_list.memory(id).checkpoint = fetched.checkpoint;
    download->received = ByteCount{fetched.checkpoint.bytes};
    download->checked = download->received;
    download->digest = fetched.checkpoint.digest;
    if (download->state == Fetching) {
        become(id, Verifying, [this, id, fetched] { verified(id, fetched); });
        promote();
        return;
    }
    const auto& request = download->request;
    const Evidence evidence{.size = fetched.checkpoint.bytes,
                            .digest = fetched.checkpoint.digest,
                            .publishedSize = request.size ? std::optional{request.size->bytes()} : std::nullopt,
                            .publishedDigest = request.sha256,
                            .reprDigest = fetched.reprDigest};
    switch (verify(evidence)) {
    case Verdict::WrongSize: return fail(id, Failure::WrongSize);
    case Verdict::WrongDigest: return job(id).setAside();
    case Verdict::Verified: download->assurance = Assurance::Verified; break;
    case Verdict::Unverified:
        // A digest that came with an earlier reply was compared before this program began.
        if (download->state == Verifying) download->assurance = Assurance::Unverified;
        break;
    }
    failPoint("verified");
    if (download->state == Finishing) job(id).giveName(download->path); // taken up after an unclean end
    else finish(id, {});
}

/// Chooses the next free name after `taken`, notes it and gives it to the file.
void DownloadQueue::Private::finish(const DownloadId& id, const QString& taken) {
    Download* download = m_list.find(id);
    if (download == nullptr || !isUnderWay(download->state)) return stopped(id);
    const QDir folder{download->request.folder};
    const SafeFileName wish = SafeFileName::from(download->request.fileName);
    QString path = folder.filePath(wish.text());
    for (int number = 2; !taken.isEmpty(); ++number) {
        const bool passed = path == taken;
        path = folder.filePath(wish.numbered(number).text());
        if (passed) break;
        if (number > mostNames) return fail(id, Failure::Refused);
    }
    download->path = path;
    become(id, Finishing, [this, id, path] { job(id).giveName(path); });
}

void DownloadQueue::Private::finished(const DownloadId& id, const QString& path) {
    Download* download = m_list.find(id);
    if (download == nullptr) return stopped(id);
    failPoint("named");
    download->path = path;
    download->finishedAt = m_clock.now();
    download->detail.clear();
    download->tries = 0;
    tell(id, download->assurance == Assurance::Verified ? u"Verified and finished."_s : u"Finished; nobody published a digest to compare."_s);
    become(id, Ready, [this, id] {
        failPoint("ready-noted");
        Q_EMIT q.ready(*m_list.find(id));
    });
    release(id);
    m_list.sort();
    Q_EMIT q.reordered();
    promote();
    tellIfSuspended();
}

void DownloadQueue::Private::failed(const DownloadId& id, const TransferError& error) {
    Download* download = m_list.find(id);
    if (download == nullptr || !isUnderWay(download->state)) return stopped(id);
    DownloadMemory& memory = m_list.memory(id);
    const qint64 held = job(id).held();
    download->received = ByteCount{held};
    if (held - memory.forgivenUpTo >= RetryPolicy::forgivingProgress) {
        memory.forgivenUpTo = held;
        download->tries = 0;
    }
    if (error.isRetryable()) ++download->tries;
    download->detail = detailOf(error);
    const NextStep step = nextStep(error, download->tries, QRandomGenerator::global()->generateDouble());
    switch (step.state) {
    case Queued: return retry(id, step.wait);
    case Waiting: return waitFor(id, step.obstacle);
    default: return fail(id, step.failure);
    }
}

void DownloadQueue::Private::retry(const DownloadId& id, std::chrono::milliseconds wait) {
    Download& download = *m_list.find(id);
    download.retryAt = m_clock.now().addMSecs(wait.count());
    tell(id, u"Interrupted (%1). Try %2 of %3 follows in %4 s."_s.arg(download.detail).arg(download.tries + 1).arg(RetryPolicy::mostTries).arg((wait.count() + 999) / 1000));
    become(id, Queued);
    m_clock.after(wait, &q, [this, id, revision = m_list.memory(id).revision] {
        if (m_list.find(id) == nullptr || m_list.memory(id).revision != revision) return;
        m_list.find(id)->retryAt = {};
        promote();
    });
    promote();
    tellIfSuspended();
}

void DownloadQueue::Private::waitFor(const DownloadId& id, Obstacle obstacle) {
    m_list.find(id)->obstacle = obstacle;
    tell(id, sentence(obstacle));
    become(id, Waiting);
    release(id);
    if (obstacle == Obstacle::SignIn) {
        // All others of the same portal would be refused the same way; one sign-in lets all of them go on.
        QList<DownloadId> others;
        for (const Download& other : m_list.all())
            if (other.state == Queued && other.request.portal == m_list.find(id)->request.portal) others.append(other.id);
        for (const DownloadId& other : others) {
            m_list.find(other)->obstacle = obstacle;
            become(other, Waiting);
            release(other);
        }
    } else probe(id);
    promote();
    tellIfSuspended();
}

/// Looks after a while whether the obstacle has gone.
void DownloadQueue::Private::probe(const DownloadId& id) {
    const Obstacle obstacle = m_list.find(id)->obstacle;
    const int revision = m_list.memory(id).revision;
    const auto patience = obstacle == Obstacle::Network ? networkPatience : diskPatience;
    m_clock.after(patience, &q, [this, id, revision, obstacle] {
        if (m_list.find(id) == nullptr || m_list.memory(id).revision != revision) return;
        if (obstacle == Obstacle::Network) return enqueueAgain(id);
        const Download& download = *m_list.find(id);
        m_engine.newLane()
            ->run([folder = download.request.folder, bytes = missing(download) + spacePlan(id).needed] { return isRoomFor(folder, bytes); })
            .then(&q, [this, id, revision](bool room) {
                if (m_list.find(id) == nullptr || m_list.memory(id).revision != revision) return;
                if (room) enqueueAgain(id);
                else probe(id);
            });
    });
}

void DownloadQueue::Private::fail(const DownloadId& id, Failure failure) {
    Download& download = *m_list.find(id);
    download.failure = failure;
    tell(id, sentence(failure));
    become(id, Failed);
    release(id);
    promote();
    tellIfSuspended();
}

/// A job has come to rest because it was stopped, or because its end no longer matters.
void DownloadQueue::Private::stopped(const DownloadId& id) {
    const auto found = m_jobs.find(id.text());
    const Download* download = m_list.find(id);
    if (download == nullptr && found != m_jobs.end()) found->second->discard();
    release(id);
    if (download != nullptr && download->state == Fetching) become(id, Queued); // suspended
    promote();
    tellIfSuspended();
}

void DownloadQueue::Private::enqueueAgain(const DownloadId& id) {
    release(id);
    Download& download = *m_list.find(id);
    if (isUnderWay(download.state)) {
        // What was there when the program ended is not any more.
        m_list.memory(id).checkpoint.reset();
        download.received = {};
        download.path.clear();
    }
    download.retryAt = {};
    become(id, Queued);
    promote();
}

void DownloadQueue::Private::pause(const DownloadId& id) {
    Download* download = m_list.find(id);
    if (download == nullptr || !mayBecome(download->state, Paused)) return;
    become(id, Paused, [this, id] {
        const auto found = m_jobs.find(id.text());
        if (found == m_jobs.end()) return;
        if (found->second->isBusy()) found->second->stop();
        else release(id);
    });
}

void DownloadQueue::Private::tell(const DownloadId& id, const QString& text) {
    const DownloadEvent event{.id = id, .at = m_clock.now(), .text = text};
    QList<DownloadEvent>& events = m_list.memory(id).events;
    events.append(event);
    if (events.size() > mostEvents) events.removeFirst();
    qCInfo(logDownloads).noquote() << id.text() << text;
    Q_EMIT q.eventHappened(event);
}

void DownloadQueue::Private::tellFigures() {
    QList<DownloadId> ids;
    for (const auto& [text, job] : m_jobs) {
        Download* download = m_list.find(DownloadId{text});
        if (download == nullptr || download->state != Fetching) continue;
        SpeedMeter& speed = m_speeds[download->id];
        speed.reach(job->held(), m_clock.elapsed());
        download->received = ByteCount{job->held()};
        download->bytesPerSecond = speed.bytesPerSecond();
        ids.append(download->id);
    }
    if (!ids.isEmpty()) Q_EMIT q.changed(ids);
}

void DownloadQueue::Private::tellIfIdle() {
    if (m_idleTold || !m_running) return;
    const bool busy = std::ranges::any_of(m_list.all(), [](const Download& download) { return download.state == Queued || isUnderWay(download.state); });
    if (busy) return;
    m_idleTold = true;
    // After what the journal has still to say, so that whoever ends the program now loses nothing.
    m_journal.save({}).then(&q, [this](const StorageResult<void>&) { Q_EMIT q.idle(); });
}

void DownloadQueue::Private::tellIfSuspended() {
    if (m_suspenders.empty()) return;
    if (std::ranges::any_of(m_jobs, [](const auto& job) { return job.second->isBusy(); })) return;
    m_journal.save({}).then(&q, [this](const StorageResult<void>&) {
        for (QPromise<void>& promise : m_suspenders) promise.finish();
        m_suspenders.clear();
    });
}

JournalEntry DownloadQueue::Private::newEntry(const DownloadRequest& request, qint64 place) const {
    Download download;
    download.id = DownloadId{QUuid::createUuid().toString(QUuid::Id128).first(idLength)};
    download.request = request;
    download.addedAt = m_clock.now();
    return {.download = download, .place = place};
}

qint64 DownloadQueue::Private::missing(const Download& download) const {
    return download.request.size ? (*download.request.size - download.received).bytes() : 0;
}

SpacePlan DownloadQueue::Private::spacePlan(const DownloadId& id) const {
    const auto self = std::ranges::find(m_list.all(), id, &Download::id);
    SpacePlan plan;
    for (const Download& other : m_list.all())
        if (other.id != id && other.state == Fetching && other.request.folder == self->request.folder) plan.needed += missing(other);
    return plan;
}

DownloadQueue::DownloadQueue(DownloadJournal& journal, Transfer::TransferEngine& engine, LinkResolver& links, Clock& clock, QObject* parent)
    : QObject{parent}, d{std::make_unique<Private>(*this, journal, engine, links, clock)} {
    connect(&engine, &Transfer::TransferEngine::progressed, this, [this] { d->tellFigures(); });
}

DownloadQueue::~DownloadQueue() = default;

QFuture<StorageResult<void>> DownloadQueue::load(bool runAtOnce) {
    return d->m_journal.load().then(this, [this, runAtOnce](const StorageResult<QList<JournalEntry>>& entries) -> StorageResult<void> {
        if (!entries) return std::unexpected{entries.error()};
        d->m_list.add(*entries);
        QList<DownloadId> ids;
        QList<DownloadId> interrupted;
        QList<DownloadId> unseen;
        for (const Download& download : d->m_list.all()) {
            ids.append(download.id);
            if (download.state == Fetching) interrupted.append(download.id);
            if (download.state == Ready && !d->m_list.memory(download.id).acknowledged) unseen.append(download.id);
        }
        for (const DownloadId& id : interrupted) d->become(id, Queued);
        for (const DownloadId& id : ids) {
            Download& download = *d->m_list.find(id);
            // What lies beyond the last checkpoint is not counted on.
            if (download.state != Ready) download.received = ByteCount{d->m_list.memory(id).checkpoint ? d->m_list.memory(id).checkpoint->bytes : 0};
            download.retryAt = {};
        }
        if (!ids.isEmpty()) Q_EMIT added(ids);
        for (const DownloadId& id : unseen) Q_EMIT ready(*d->m_list.find(id));
        if (runAtOnce) run();
        return {};
    });
}

const QList<Download>& DownloadQueue::downloads() const { return d->m_list.all(); }
const Download* DownloadQueue::find(const DownloadId& id) const { return d->m_list.find(id); }

QFuture<StorageResult<QList<DownloadId>>> DownloadQueue::add(const QList<DownloadRequest>& requests) {
    QList<JournalEntry> fresh;
    QList<DownloadId> answer;
    qint64& place = d->m_nextPlace;
    place = std::max(place, d->m_list.nextPlace());
    for (const DownloadRequest& request : requests) {
        if (const Download* known = d->m_list.sameAs(request)) {
            answer.append(known->id);
            continue;
        }
        const auto isTwin = [&](const JournalEntry& entry) { return entry.download.request.source == request.source && entry.download.request.portal == request.portal; };
        auto twin = std::ranges::find_if(fresh, isTwin);
        if (twin == fresh.end()) twin = fresh.insert(fresh.end(), d->newEntry(request, place++));
        answer.append(twin->download.id);
    }
    return d->m_journal.save(fresh).then(this, [this, fresh, answer](const StorageResult<void>& written) -> StorageResult<QList<DownloadId>> {
        d->check(written);
        if (!written) return std::unexpected{written.error()};
        d->m_list.add(fresh);
        QList<DownloadId> ids;
        for (const JournalEntry& entry : fresh) ids.append(entry.download.id);
        if (!ids.isEmpty()) Q_EMIT added(ids);
        d->m_idleTold = d->m_idleTold && ids.isEmpty();
        d->promote();
        return answer;
    });
}

void DownloadQueue::pause(const QList<DownloadId>& ids) {
    for (const DownloadId& id : ids) d->pause(id);
    d->promote();
}

void DownloadQueue::resume(const QList<DownloadId>& ids) {
    for (const DownloadId& id : ids) {
        Download* download = d->m_list.find(id);
        if (download == nullptr) continue;
        const bool due = download->state == Queued && download->retryAt.isValid();
        if (!due && !(download->state != Fetching && !isUnderWay(download->state) && mayBecome(download->state, Queued))) continue;
        download->tries = 0;
        download->retryAt = {};
        download->detail.clear();
        d->become(id, Queued);
    }
    d->promote();
}

void DownloadQueue::remove(const QList<DownloadId>& ids) {
    QList<DownloadId> gone;
    QStringList parts;
    for (const DownloadId& id : ids) {
        const Download* download = d->m_list.find(id);
        if (download == nullptr) continue;
        gone.append(id);
        if (download->state != Ready && !d->m_jobs.contains(id.text())) parts.append(DownloadJob::partPath(*download));
        d->m_list.remove(id);
    }
    if (gone.isEmpty()) return;
    d->m_journal.remove(gone).then(this, [this, gone, parts](const StorageResult<void>& written) {
        d->check(written);
        if (!written) return;
        for (const DownloadId& id : gone) {
            const auto found = d->m_jobs.find(id.text());
            if (found == d->m_jobs.end()) continue;
            if (found->second->isBusy()) found->second->stop();
            else d->stopped(id);
        }
        d->m_engine.newLane()->post([parts] {
            for (const QString& part : parts) QFile::remove(part);
        });
    });
    Q_EMIT removed(gone);
    d->promote();
}

void DownloadQueue::move(const DownloadId& id, int position) {
    const QList<DownloadId> moved = d->m_list.move(id, position);
    if (moved.isEmpty()) return;
    d->save(moved);
    Q_EMIT reordered();
}

void DownloadQueue::pauseAll() {
    QList<DownloadId> ids;
    for (const Download& download : d->m_list.all()) ids.append(download.id);
    pause(ids);
}

void DownloadQueue::resumeAll() {
    QList<DownloadId> ids;
    for (const Download& download : d->m_list.all()) ids.append(download.id);
    resume(ids);
}

void DownloadQueue::run() {
    d->m_running = true;
    d->m_idleTold = false;
    QList<DownloadId> ids;
    for (const Download& download : d->m_list.all()) ids.append(download.id);
    if (std::exchange(d->m_journalBroken, false)) d->save(ids); // what could not be written before
    for (const DownloadId& id : ids) {
        const Download& download = *d->m_list.find(id);
        if ((download.state == Verifying || download.state == Finishing) && !d->m_jobs.contains(id.text())) d->takeUp(id);
        if (download.state == Waiting && download.obstacle != Obstacle::SignIn) d->probe(id);
    }
    d->promote();
}

QFuture<void> DownloadQueue::suspend() {
    d->m_running = false;
    QPromise<void> promise;
    promise.start();
    QFuture<void> future = promise.future();
    d->m_suspenders.push_back(std::move(promise));
    for (const auto& [id, job] : d->m_jobs) job->stop();
    d->tellIfSuspended();
    return future;
}

void DownloadQueue::obstacleGone(Obstacle obstacle) {
    QList<DownloadId> ids;
    for (const Download& download : d->m_list.all()) {
        const bool waited = download.state == Waiting && download.obstacle == obstacle;
        const bool retries = obstacle == Obstacle::Network && download.state == Queued && download.retryAt.isValid();
        if (waited || retries) ids.append(download.id);
    }
    resume(ids);
}

void DownloadQueue::setParallel(int count) {
    d->m_parallel = std::clamp(count, 1, mostParallel);
    d->promote();
}

int DownloadQueue::parallel() const { return d->m_parallel; }

void DownloadQueue::setRateLimit(qint64 bytesPerSecond) { d->m_engine.setRateLimit(bytesPerSecond); }

double DownloadQueue::bytesPerSecond() const {
    double sum = 0;
    for (const Download& download : d->m_list.all()) sum += download.bytesPerSecond;
    return sum;
}

void DownloadQueue::setCheckpoints(CheckpointPolicy policy) { d->m_policy = policy; }

QList<DownloadEvent> DownloadQueue::events(const DownloadId& id) const { return d->m_list.find(id) != nullptr ? d->m_list.memory(id).events : QList<DownloadEvent>{}; }

void DownloadQueue::acknowledge(const DownloadId& id) {
    if (d->m_list.find(id) == nullptr) return;
    d->m_list.memory(id).acknowledged = true;
    d->save({id});
}

} // namespace Rushes::Downloads
