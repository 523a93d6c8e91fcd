// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/downloadrunner.h"

#include "core/base/clock.h"
#include "core/base/failpoint.h"
#include "core/downloads/downloadjob.h"
#include "core/downloads/finalname.h"
#include "core/downloads/nextstep.h"
#include "core/downloads/queuegate.h"
#include "core/downloads/retrypolicy.h"
#include "core/transfer/transferengine.h"

#include <QRandomGenerator>

namespace Rushes::Downloads {

namespace {

using namespace Qt::StringLiterals;
using enum DownloadState;
using Transfer::TransferError;

} // namespace

DownloadRunner::DownloadRunner(DownloadLedger& ledger, QueueGate& gate, Transfer::TransferEngine& engine, LinkResolver& links, Clock& clock)
    : m_ledger{ledger}, m_gate{gate}, m_engine{engine}, m_links{links}, m_clock{clock}, m_plan{ledger, gate, clock}, m_watch{ledger, engine, clock} {
    connect(&engine, &Transfer::TransferEngine::progressed, this, &DownloadRunner::tellFigures);
    connect(&ledger, &DownloadLedger::changed, this, &DownloadRunner::tellIfIdle);
    connect(&ledger, &DownloadLedger::failed, this, &DownloadRunner::stopAll);
    connect(&m_watch, &ObstacleWatch::gone, this, &DownloadRunner::enqueueAgain);
    connect(&gate, &QueueGate::changed, this, &DownloadRunner::followGate);
    connect(&gate, &QueueGate::failed, &ledger, [&ledger](const Storage::StorageError& error) { ledger.check(std::unexpected{error}); });
    connect(&m_plan, &QueuePlan::givesWay, this, [this](const DownloadId& id) {
        m_ledger.tell(id, Happening::GaveWay);
        m_ledger.become(id, Queued);
        promote();
    });
}

DownloadRunner::~DownloadRunner() = default;

void DownloadRunner::run() {
    m_running = true;
    m_idleTold = false;
    for (const DownloadId& id : m_ledger.list().ids())
        if (m_ledger.find(id)->state == Waiting) m_watch.watch(id);
    takeUpUnfinished();
    promote();
}

void DownloadRunner::takeUpUnfinished() {
    if (!m_running) return;
    for (const DownloadId& id : m_ledger.list().ids()) {
        const DownloadState state = m_ledger.find(id)->state;
        if ((state == Verifying || state == Finishing) && !hasJob(id)) takeUp(id);
    }
}

/// Where the gate has closed all come to rest with their bytes kept; where it opens they go on.
void DownloadRunner::followGate() {
    m_engine.setRateLimit(m_gate.standing().bytesPerSecond);
    for (const auto& [id, job] : m_jobs) job->allowConnections(m_gate.policy().connections);
    promote();
}

QFuture<void> DownloadRunner::suspend() {
    QPromise<void> promise;
    promise.start();
    QFuture<void> future = promise.future();
    m_suspenders.push_back(std::move(promise));
    stopAll();
    tellIfSuspended();
    return future;
}

void DownloadRunner::stopAll() {
    m_running = false;
    for (const auto& [id, job] : m_jobs) job->stop();
}

void DownloadRunner::end(const DownloadId& id) {
    const auto found = m_jobs.find(id.text());
    if (found == m_jobs.end()) return;
    if (found->second->isBusy()) found->second->stop();
    else stopped(id);
}

bool DownloadRunner::hasJob(const DownloadId& id) const { return m_jobs.contains(id.text()); }

void DownloadRunner::bringPreferred(const DownloadId& id) {
    if (const auto found = m_jobs.find(id.text()); found != m_jobs.end()) found->second->prefer(m_ledger.memory(id).preferred);
}

/// Off the queue, but it may be put back with its bytes.
bool DownloadRunner::isKeptAside(const DownloadId& id) const { return m_ledger.list().dismissed(id) != nullptr && !m_ledger.memory(id).letGo; }

DownloadParts DownloadRunner::parts(const DownloadId& id) const {
    DownloadParts parts = partsAtRest(*m_ledger.find(id), m_ledger.memory(id).checkpoint);
    if (const auto found = m_jobs.find(id.text()); found != m_jobs.end()) found->second->describe(parts);
    return parts;
}

void DownloadRunner::promote() {
    m_plan.applyHolds();
    m_plan.expectChange();
    if (!m_running) return;
    for (const DownloadId& id : m_plan.toStop()) m_ledger.become(id, Queued);
    m_plan.applyHolds();
    const auto isBusy = [this](const DownloadId& id) {
        const auto known = m_jobs.find(id.text());
        return known != m_jobs.end() && known->second->isBusy();
    };
    // Held, or paused and resumed in one go: it may start again when it has stopped.
    for (const auto& [text, job] : m_jobs)
        if (const Download* download = m_ledger.find(DownloadId{text}); download != nullptr && download->state == Queued && job->isBusy()) job->stop();
    for (const DownloadId& id : m_plan.next(isBusy)) start(id);
    tellIfIdle();
}

void DownloadRunner::start(const DownloadId& id) {
    m_ledger.become(id, Fetching, [this, id] {
        m_traffic.begin(id, m_ledger.find(id)->received.bytes(), m_clock.elapsed());
        job(id).fetch({.needed = m_ledger.list().neededBeside(id), .connections = m_gate.policy().connections, .preferred = m_ledger.memory(id).preferred});
    });
}

/// After an unclean end: the bytes are here, and the file may have its name already.
void DownloadRunner::takeUp(const DownloadId& id) {
    m_ledger.tell(id, Happening::TakenUp);
    job(id).reopen(*m_ledger.find(id));
}

DownloadJob& DownloadRunner::job(const DownloadId& id) {
    auto& place = m_jobs[id.text()];
    if (place) return *place;
    place = std::make_unique<DownloadJob>(*m_ledger.find(id), m_ledger.memory(id).checkpoint, m_policy, m_engine, m_links, m_manners, m_clock);
    DownloadJob* made = place.get();
    connect(made, &DownloadJob::checkpointed, this, [this, id](const Checkpoint& checkpoint) { noteCheckpoint(id, checkpoint); });
    connect(made, &DownloadJob::startedOver, this, [this, id] { noteStartedOver(id); });
    connect(made, &DownloadJob::rehashed, this, [this, id](qint64 bytes) {
        if (Download* download = m_ledger.find(id)) {
            download->checked = ByteCount{bytes};
            Q_EMIT m_ledger.changed({id});
        }
    });
    connect(made, &DownloadJob::fetched, this, [this, id](const Fetched& fetched) { verified(id, fetched); });
    connect(made, &DownloadJob::blocksLost, this, [this, id](int count) {
        if (m_ledger.find(id) != nullptr) m_ledger.tell(id, BlocksLost{count});
    });
    connect(made, &DownloadJob::doubted, this, [this, id](const Checkpoint& checkpoint) { doubted(id, checkpoint); });
    connect(made, &DownloadJob::exhausted, this, [this, id] { job(id).setAside(); });
    connect(made, &DownloadJob::incomplete, this, [this, id] { enqueueAgain(id); });
    connect(made, &DownloadJob::stopped, this, [this, id] { stopped(id); });
    connect(made, &DownloadJob::noLink, this, [this, id](const LinkError& error) {
        Download* download = m_ledger.find(id);
        if (download == nullptr || download->state != Fetching) return stopped(id);
        download->detail = error.detail;
        if (error.obstacle != Obstacle::None) waitFor(id, error.obstacle);
        else fail(id, error.failure == Failure::None ? Failure::Refused : error.failure);
    });
    connect(made, &DownloadJob::failed, this, [this, id](const TransferError& error) { failed(id, error); });
    connect(made, &DownloadJob::named, this, [this, id](const QString& path) { finished(id, path); });
    connect(made, &DownloadJob::nameTaken, this, [this, id](const QString& path) { finish(id, path); });
    connect(made, &DownloadJob::fileBusy, this, [this, id](const QString& path) { waitForOther(id, path); });
    connect(made, &DownloadJob::setAsideAs, this, [this, id](const QString& path) { refused(id, path); });
    return *made;
}

void DownloadRunner::release(const DownloadId& id) {
    const auto found = m_jobs.find(id.text());
    if (found == m_jobs.end()) return;
    DownloadJob* done = found->second.release();
    done->disconnect(this);
    done->setParent(this); // it must go before the engine
    done->deleteLater(); // it may be telling us
    m_jobs.erase(found);
    m_traffic.end(id);
}

void DownloadRunner::noteCheckpoint(const DownloadId& id, const Checkpoint& checkpoint) {
    Download* download = m_ledger.find(id);
    if (download == nullptr && !isKeptAside(id)) return;
    m_ledger.memory(id).checkpoint = checkpoint;
    if (download != nullptr) download->received = ByteCount{std::max(checkpoint.bytes, job(id).held())};
    countTraffic(id, checkpoint.bytes);
    m_gate.write();
    m_ledger.save({id}, [] { failPoint("checkpoint-noted"); });
}

void DownloadRunner::noteStartedOver(const DownloadId& id) {
    Download* download = m_ledger.find(id);
    if (download == nullptr) return;
    m_ledger.memory(id).checkpoint.reset();
    m_ledger.memory(id).forgivenUpTo = 0;
    download->received = {};
    m_ledger.tell(id, Happening::Replaced);
    m_ledger.save({id});
}

void DownloadRunner::verified(const DownloadId& id, const Fetched& fetched) {
    Download* download = m_ledger.find(id);
    // Paused or taken off the queue in the last moment.
    if (download == nullptr || !isUnderWay(download->state)) return stopped(id);
    m_ledger.memory(id).checkpoint = fetched.checkpoint;
    download->received = ByteCount{fetched.checkpoint.bytes};
    download->checked = download->received;
    download->digest = fetched.digest;
    if (download->state == Fetching) {
        m_ledger.become(id, Verifying, [this, id, fetched] { verified(id, fetched); });
        countTraffic(id, fetched.checkpoint.bytes); // this may use up the day's quota, which stops those that still fetch
        m_gate.write();
        promote();
        return;
    }
    switch (verify(fetched.evidence(download->request))) {
    case Verdict::WrongSize: return fail(id, Failure::WrongSize);
    case Verdict::WrongDigest:
        // Where the server vouches for what came, its file is another than the one that was published, and would be so again.
        return Sha256::fromReprDigest(fetched.reprDigest) == fetched.digest ? job(id).setAside() : job(id).doubt();
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
void DownloadRunner::finish(const DownloadId& id, const QString& taken) {
    Download* download = m_ledger.find(id);
    if (download == nullptr || !isUnderWay(download->state)) return stopped(id);
    const auto path = nextFinalPath(download->request, taken);
    if (!path) return fail(id, Failure::Refused);
    download->path = *path;
    m_ledger.become(id, Finishing, [this, id, path] { job(id).giveName(*path); });
}

/// Another program, as an edit suite or a virus scanner, holds the file: it is whole, and gets its name when that lets go of it.
void DownloadRunner::waitForOther(const DownloadId& id, const QString& path) {
    Download* download = m_ledger.find(id);
    if (download == nullptr || !isUnderWay(download->state)) return stopped(id);
    const auto wait = RetryPolicy::wait(++download->tries, std::nullopt, 1);
    download->trouble = Trouble::FileHeld;
    download->detail = u"another program holds %1"_s.arg(path);
    if (!wait) return waitFor(id, Obstacle::Folder);
    Q_EMIT m_ledger.changed({id});
    m_ledger.tell(id, NameHeld{std::chrono::duration_cast<std::chrono::seconds>(*wait)});
    m_clock.after(*wait, this, [this, id, path, revision = m_ledger.memory(id).revision] {
        if (m_ledger.isStillAt(id, revision) && hasJob(id)) job(id).giveName(path);
    });
}

void DownloadRunner::finished(const DownloadId& id, const QString& path) {
    Download* download = m_ledger.find(id);
    if (download == nullptr) return stopped(id);
    failPoint("named");
    download->path = path;
    download->finishedAt = m_clock.now();
    download->detail.clear();
    download->tries = 0;
    m_ledger.memory(id).checkpoint.reset(); // there is no part any more
    m_ledger.tell(id, download->assurance == Assurance::Verified ? Happening::Verified : Happening::Finished);
    m_ledger.become(id, Ready, [this, id] {
        failPoint("ready-noted");
        Q_EMIT ready(*m_ledger.find(id));
    });
    release(id);
    m_ledger.list().sort();
    Q_EMIT reordered();
    promote();
    tellIfSuspended();
}

/// The bytes are not those that were published, but some of them may have gone wrong on their way: what is doubtful is fetched again.
void DownloadRunner::doubted(const DownloadId& id, const Checkpoint& checkpoint) {
    Download* download = m_ledger.find(id);
    if (download == nullptr || !isUnderWay(download->state)) return stopped(id);
    m_ledger.memory(id).checkpoint = checkpoint;
    download->received = ByteCount{checkpoint.bytes};
    m_ledger.tell(id, Happening::Doubted);
    m_ledger.become(id, Queued);
    promote();
    tellIfSuspended();
}

/// The bytes are not those that were published; they were set aside.
void DownloadRunner::refused(const DownloadId& id, const QString& path) {
    Download* download = m_ledger.find(id);
    if (download == nullptr) return stopped(id);
    download->detail = u"%1 in %2"_s.arg(download->digest ? download->digest->hex() : QString{}, path);
    download->received = {};
    m_ledger.memory(id).checkpoint.reset();
    fail(id, Failure::WrongDigest);
}

void DownloadRunner::failed(const DownloadId& id, const TransferError& error) {
    Download* download = m_ledger.find(id);
    if (download == nullptr || !isUnderWay(download->state)) return stopped(id);
    DownloadMemory& memory = m_ledger.memory(id);
    const qint64 held = job(id).held();
    countTraffic(id, held);
    m_gate.write();
    download->received = ByteCount{held};
    if (held - memory.forgivenUpTo >= RetryPolicy::forgivingProgress) {
        memory.forgivenUpTo = held;
        download->tries = 0;
    }
    if (error.isRetryable()) ++download->tries;
    download->detail = detailOf(error);
    download->trouble = troubleOf(error);
    if (error.needsSignIn() && !download->request.portal.isEmpty() && held > memory.refusedAt) {
        memory.refusedAt = held;
        return askForNewLink(id);
    }
    const NextStep step = nextStep(error, download->tries, QRandomGenerator::global()->generateDouble());
    // The server speaks to everybody who asks it.
    if (error.retryAfter && step.state == Queued) m_gate.closeHost(memory.host, m_clock.now().addMSecs(step.wait.count()));
    switch (step.state) {
    case Queued: return retry(id, step.wait);
    case Waiting: return waitFor(id, step.obstacle);
    default: return fail(id, step.failure);
    }
}

/// A link ends by itself, or with the session it was made for. Whoever makes links knows whether a sign-in is needed, so it is asked
/// before a person is; a second link that is refused with nothing come in between is taken at its word.
void DownloadRunner::askForNewLink(const DownloadId& id) {
    m_ledger.tell(id, Happening::LinkRenewed);
    m_ledger.become(id, Queued);
    promote();
    tellIfSuspended();
}

void DownloadRunner::retry(const DownloadId& id, std::chrono::milliseconds wait) {
    Download& download = *m_ledger.find(id);
    download.retryAt = m_clock.now().addMSecs(wait.count());
    m_ledger.tell(id, Interrupted{.detail = download.detail, .nextTry = download.tries + 1, .wait = std::chrono::ceil<std::chrono::seconds>(wait)});
    m_ledger.become(id, Queued);
    m_clock.after(wait, this, [this, id, revision = m_ledger.memory(id).revision] {
        if (!m_ledger.isStillAt(id, revision)) return;
        m_ledger.find(id)->retryAt = {};
        promote();
    });
    promote();
    tellIfSuspended();
}

void DownloadRunner::waitFor(const DownloadId& id, Obstacle obstacle) {
    m_ledger.memory(id).refusedAt = -1;
    m_ledger.find(id)->obstacle = obstacle;
    m_ledger.tell(id, obstacle);
    m_ledger.become(id, Waiting);
    release(id);
    if (obstacle == Obstacle::SignIn || obstacle == Obstacle::ProxySignIn) {
        // All others of the same portal would be refused the same way, and who asks too often is locked out; one sign-in lets all go on.
        QList<DownloadId> others;
        for (const Download& other : std::as_const(m_ledger.list()).all())
            if (other.state == Queued && other.request.portal == m_ledger.find(id)->request.portal) others.append(other.id);
        for (const DownloadId& other : others) {
            m_ledger.find(other)->obstacle = obstacle;
            m_ledger.become(other, Waiting);
            release(other);
        }
    } else m_watch.watch(id);
    promote();
    tellIfSuspended();
}

void DownloadRunner::fail(const DownloadId& id, Failure failure) {
    Download& download = *m_ledger.find(id);
    download.failure = failure;
    m_ledger.tell(id, failure);
    m_ledger.become(id, Failed);
    release(id);
    promote();
    tellIfSuspended();
}

/// A job has come to rest because it was stopped, or because its end no longer matters.
void DownloadRunner::stopped(const DownloadId& id) {
    const auto found = m_jobs.find(id.text());
    const Download* download = m_ledger.find(id);
    if (download == nullptr && !isKeptAside(id) && found != m_jobs.end()) found->second->discard();
    release(id);
    if (download != nullptr && download->state == Fetching) m_ledger.become(id, Queued); // suspended
    promote();
    tellIfSuspended();
}

void DownloadRunner::enqueueAgain(const DownloadId& id) {
    release(id);
    Download& download = *m_ledger.find(id);
    if (isUnderWay(download.state)) {
        // What was there when the program ended is not any more.
        m_ledger.memory(id).checkpoint.reset();
        download.received = {};
        download.path.clear();
    }
    download.retryAt = {};
    m_ledger.become(id, Queued);
    promote();
}

void DownloadRunner::tellFigures() {
    QList<DownloadId> ids;
    for (const auto& [text, job] : m_jobs) {
        Download* download = m_ledger.find(DownloadId{text});
        if (download == nullptr || download->state != Fetching) continue;
        download->received = ByteCount{job->held()};
        download->connections = job->connections();
        download->bytesPerSecond = m_traffic.reach(download->id, download->received.bytes(), m_clock.elapsed());
        ids.append(download->id);
    }
    if (ids.isEmpty()) return;
    double all = 0;
    for (const DownloadId& id : std::as_const(ids)) all += m_ledger.find(id)->bytesPerSecond;
    m_gate.count(0, all);
    for (const DownloadId& id : std::as_const(ids)) countTraffic(id, m_ledger.find(id)->received.bytes());
    Q_EMIT m_ledger.changed(ids);
    m_plan.expectChange();
}

void DownloadRunner::countTraffic(const DownloadId& id, qint64 held) { m_gate.count(m_traffic.takeFresh(id, held), 0); }

void DownloadRunner::tellIfIdle() {
    if (!m_running) return;
    const auto isToBeDone = [](const Download& download) { return download.state == Queued || isUnderWay(download.state); };
    const bool busy = std::ranges::any_of(std::as_const(m_ledger.list()).all(), isToBeDone);
    if (std::exchange(m_idleTold, !busy) || busy) return;
    // After what the journal has still to say, so that whoever ends the program now loses nothing.
    m_ledger.afterWriting([this] { Q_EMIT idle(); });
}

void DownloadRunner::tellIfSuspended() {
    if (m_suspenders.empty()) return;
    if (std::ranges::any_of(m_jobs, [](const auto& job) { return job.second->isBusy(); })) return;
    m_ledger.afterWriting([this] {
        for (QPromise<void>& promise : m_suspenders) promise.finish();
        m_suspenders.clear();
    });
}

} // namespace Rushes::Downloads
