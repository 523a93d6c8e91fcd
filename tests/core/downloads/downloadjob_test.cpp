// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/downloadjob.h"
#include "core/downloads/hostmanners.h"
#include "core/transfer/transferengine.h"
#include "tests/support/faultserver.h"
#include "tests/support/manualclock.h"

#include <QPromise>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

#include <dlfcn.h>
#include <sched.h>

using namespace Rushes;
using namespace Rushes::Downloads;
using Rushes::Tests::FaultServer;
using Rushes::Tests::payload;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MiB = 1024 * 1024;

class RawLinks final : public LinkResolver {
public:
    QFuture<Result<Link, LinkError>> resolve(const DownloadRequest& request) override {
        return readyFuture(Result<Link, LinkError>{Link{.url = QUrl{request.source}, .expiresAt = {}, .bearerToken = {}}});
    }
};

/// Whoever asks gets no answer.
class SilentLinks final : public LinkResolver {
public:
    QFuture<Result<Link, LinkError>> resolve(const DownloadRequest&) override {
        m_open.emplace_back().start();
        return m_open.back().future();
    }
    [[nodiscard]] qsizetype asked() const { return std::ssize(m_open); }

private:
    std::vector<QPromise<Result<Link, LinkError>>> m_open;
};

/// While it lives every other thread goes before this one, on the one processor that all have: what is done elsewhere is done by the time
/// this thread goes on.
class LastInLine {
public:
    LastInLine() {
        ::sched_getaffinity(0, sizeof m_all, &m_all);
        cpu_set_t one{};
        for (std::size_t cpu = 0; cpu < CPU_SETSIZE && CPU_COUNT(&one) == 0; ++cpu)
            if (CPU_ISSET(cpu, &m_all)) CPU_SET(cpu, &one);
        ::sched_setaffinity(0, sizeof one, &one); // of the threads that begin from here on, too
    }
    ~LastInLine() {
        setPolicy(SCHED_OTHER);
        ::sched_setaffinity(0, sizeof m_all, &m_all);
    }
    Q_DISABLE_COPY_MOVE(LastInLine)
    static void setPolicy(int policy) {
        const sched_param none{};
        ::sched_setscheduler(0, policy, &none);
    }

private:
    cpu_set_t m_all{};
};

/// The disk takes its time for the first sync: it ends when the gate is opened.
QSemaphore slowDisk;
std::atomic<int> syncsBegun = 0;
std::atomic<int> syncsEnded = 0;

} // namespace

// In place of the C library's own, for this program.
extern "C" int fdatasync(int descriptor) {
    if (syncsBegun++ == 0) slowDisk.acquire();
    const auto real = reinterpret_cast<int (*)(int)>(::dlsym(RTLD_NEXT, "fdatasync"));
    const int result = real(descriptor);
    ++syncsEnded;
    return result;
}

class DownloadJobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // A checkpoint in the background may end after all is fetched; the journal must not go back to it.
    void aCheckpointThatComesLateTakesNothingBack() {
        const QTemporaryDir folder;
        FaultServer server;
        server.serve("/clip", payload(3 * MiB));
        Download download;
        download.id = DownloadId{u"id"_s};
        download.request = {.source = server.url("/clip").toString(), .fileName = u"clip.mxf"_s, .folder = folder.path(), .size = ByteCount{3 * MiB}};
        Transfer::TransferEngine engine;
        RawLinks links;
        HostManners manners;
        Tests::ManualClock clock;
        DownloadJob job{download, std::nullopt, {.bytes = MiB}, engine, links, manners, clock};
        qint64 fetched = -1;
        QList<qint64> promised;
        bool isNamed = false;
        connect(&job, &DownloadJob::fetched, this, [&](const Fetched& all) { fetched = all.checkpoint.bytes; });
        connect(&job, &DownloadJob::checkpointed, this, [&](const Checkpoint& made) { promised << made.bytes; });
        connect(&job, &DownloadJob::named, this, [&] { isNamed = true; });
        const auto gate = qScopeGuard([] { slowDisk.release(); }); // also where this fails: the job's end waits for the disk
        job.fetch({});
        QTRY_COMPARE(fetched, 3 * MiB);
        QCOMPARE(promised, QList<qint64>{});
        slowDisk.release();
        QTRY_COMPARE(syncsEnded.load(), 2);
        job.giveName(folder.filePath(u"clip.mxf"_s)); // as long a way as the checkpoint's
        QTRY_VERIFY(isNamed);
        QCOMPARE(promised, QList<qint64>{});
    }

    // The queue goes over its jobs when it stops them, and a job that has stopped is taken out of them. The last of the tests: threads that
    // begin in it may stay behind all others.
    void aStepEndsAfterTheCallThatBeganIt() {
        const QTemporaryDir folder;
        Download download;
        download.id = DownloadId{u"id"_s};
        download.request = {.source = u"silent"_s, .fileName = u"clip.mxf"_s, .folder = folder.path(), .size = ByteCount{MiB}};
        const LastInLine last;
        Transfer::TransferEngine engine;
        SilentLinks links;
        HostManners manners;
        Tests::ManualClock clock;
        DownloadJob job{download, std::nullopt, {.bytes = MiB}, engine, links, manners, clock};
        int stops = 0;
        connect(&job, &DownloadJob::stopped, this, [&] { ++stops; });
        for (int round = 1; round <= 100; ++round) {
            job.fetch({});
            QTRY_COMPARE(links.asked(), round);
            LastInLine::setPolicy(SCHED_IDLE); // the threads of the disk are there by now
            job.stop();
            const int toldWithin = stops;
            LastInLine::setPolicy(SCHED_OTHER);
            QCOMPARE(toldWithin, round - 1);
            QTRY_COMPARE(stops, round);
        }
    }
};

QTEST_GUILESS_MAIN(DownloadJobTest)
#include "downloadjob_test.moc"
