// SPDX-License-Identifier: GPL-3.0-or-later

// crashingqueue STATE-FOLDER CLIPS-FOLDER URL SIZE SHA256: adds the file unless the queue has it, runs the queue until it is idle, and
// ends with 0 if every file is Ready. Tests kill it, or let it die at a fail point (core/base/failpoint.h).
#include "core/base/clock.h"
#include "core/downloads/downloadjournal.h"
#include "core/downloads/downloadqueue.h"
#include "core/downloads/linkresolver.h"
#include "core/transfer/transferengine.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class RawLinks final : public LinkResolver {
public:
    QFuture<Result<Link, LinkError>> resolve(const DownloadRequest& request) override {
        return readyFuture(Result<Link, LinkError>{Link{.url = QUrl{request.source}, .expiresAt = {}, .bearerToken = {}}});
    }
};

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6) return 2;
    DownloadRequest request;
    request.source = arguments.at(3);
    request.fileName = u"clip.mxf"_s;
    request.folder = arguments.at(2);
    request.size = ByteCount{arguments.at(4).toLongLong()};
    request.sha256 = Sha256::fromHex(arguments.at(5));

    SystemClock clock;
    RawLinks links;
    Storage::Database database{Storage::DatabaseLocation::sqlite(arguments.at(1) + u"/queue.sqlite"_s), queueSchema};
    DownloadJournal journal{database};
    Transfer::TransferEngine engine;
    DownloadQueue queue{journal, engine, links, clock};
    queue.setCheckpoints({.bytes = 1024 * 1024, .time = 10s});
    QObject::connect(&queue, &DownloadQueue::changed, &queue, [&](const QList<DownloadId>& ids) {
        for (const DownloadId& id : ids)
            if (queue.find(id) != nullptr)
                std::printf("%s %lld\n", qPrintable(word(queue.find(id)->state)), static_cast<long long>(queue.find(id)->received.bytes()));
        std::fflush(stdout);
    });
    QObject::connect(&queue, &DownloadQueue::idle, &queue, [&] {
        const bool allReady = std::ranges::all_of(queue.downloads(), [](const Download& download) { return download.state == DownloadState::Ready; });
        QCoreApplication::exit(allReady && !queue.downloads().isEmpty() ? 0 : 1);
    });
    queue.load(false).then(&queue, [&](const Storage::StorageResult<void>& loaded) {
        if (!loaded) return QCoreApplication::exit(3);
        if (!queue.downloads().isEmpty()) return queue.run();
        queue.add({request}).then(&queue, [&](const Storage::StorageResult<QList<DownloadId>>& added) {
            if (added) queue.run();
            else QCoreApplication::exit(3);
        });
    });
    return QCoreApplication::exec();
}
