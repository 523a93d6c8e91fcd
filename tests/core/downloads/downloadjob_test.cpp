// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/downloadjob.h"
#include "core/downloads/hostmanners.h"
#include "core/transfer/transferengine.h"
#include "tests/support/faultserver.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <dlfcn.h>

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
        DownloadJob job{download, std::nullopt, {.bytes = MiB}, engine, links, manners};
        qint64 fetched = -1;
        QList<qint64> promised;
        bool isNamed = false;
        connect(&job, &DownloadJob::fetched, this, [&](const Fetched& all) { fetched = all.checkpoint.bytes; });
        connect(&job, &DownloadJob::checkpointed, this, [&](const Checkpoint& made) { promised << made.bytes; });
        connect(&job, &DownloadJob::named, this, [&] { isNamed = true; });
        job.fetch({});
        QTRY_COMPARE(fetched, 3 * MiB);
        QCOMPARE(promised, QList<qint64>{});
        slowDisk.release();
        QTRY_COMPARE(syncsEnded.load(), 2);
        job.giveName(folder.filePath(u"clip.mxf"_s)); // as long a way as the checkpoint's
        QTRY_VERIFY(isNamed);
        QCOMPARE(promised, QList<qint64>{});
    }
};

QTEST_GUILESS_MAIN(DownloadJobTest)
#include "downloadjob_test.moc"
