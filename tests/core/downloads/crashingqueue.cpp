// SPDX-License-Identifier: GPL-3.0-or-later

// crashingqueue STATE-FOLDER REQUESTS.json: adds what the queue has not, runs it until it is idle, and ends with 0 if every file is Ready.
// REQUESTS.json is a list of {"source", "name", "folder", "size", "sha256", "connections"}. Says `added NAME` once the journal has an entry, `STATE BYTES`
// with each change, and `ready NAME` for a finished file. Tests kill it, or let it die at a fail point (core/base/failpoint.h).
#include "core/base/clock.h"
#include "core/downloads/downloadjournal.h"
#include "core/downloads/downloadqueue.h"
#include "core/downloads/linkresolver.h"
#include "core/transfer/transferengine.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <unistd.h>

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

QList<DownloadRequest> requestsFrom(const QString& path) {
    QFile file{path};
    QList<DownloadRequest> requests;
    if (!file.open(QIODevice::ReadOnly)) return requests;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto& value : list) {
        DownloadRequest request;
        request.source = value["source"_L1].toString();
        request.fileName = value["name"_L1].toString();
        request.folder = value["folder"_L1].toString();
        request.size = ByteCount{value["size"_L1].toInteger()};
        request.sha256 = Sha256::fromHex(value["sha256"_L1].toString());
        request.connections = value["connections"_L1].toInt(1);
        requests.append(request);
    }
    return requests;
}

/// In one call and at once, past the C library's buffers, so that a reader knows what was said before a death.
void say(const QString& line) {
    const QByteArray bytes = line.toLocal8Bit() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size()) QCoreApplication::exit(4);
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) return 2;
    const QList<DownloadRequest> requests = requestsFrom(arguments.at(2));

    SystemClock clock;
    RawLinks links;
    Storage::Database database{Storage::DatabaseLocation::sqlite(arguments.at(1) + u"/queue.sqlite"_s), queueSchema};
    DownloadJournal journal{database};
    Transfer::TransferSettings settings;
    settings.stallPeriod = 1s;
    Transfer::TransferEngine engine{settings};
    DownloadQueue queue{journal, engine, links, clock};
    queue.setCheckpoints({.bytes = 1024 * 1024, .time = 10s});
    QObject::connect(&queue, &DownloadQueue::changed, &queue, [&](const QList<DownloadId>& ids) {
        for (const DownloadId& id : ids)
            if (const Download* download = queue.find(id)) say(u"%1 %2"_s.arg(word(download->state)).arg(download->received.bytes()));
    });
    QObject::connect(&queue, &DownloadQueue::ready, &queue, [](const Download& download) { say(u"ready "_s + download.request.fileName); });
    QObject::connect(&queue, &DownloadQueue::idle, &queue, [&] {
        const bool allReady = std::ranges::all_of(queue.downloads(), [](const Download& download) { return download.state == DownloadState::Ready; });
        QCoreApplication::exit(allReady && !queue.downloads().isEmpty() ? 0 : 1);
    });
    queue.load(false).then(&queue, [&](const Storage::StorageResult<void>& loaded) {
        if (!loaded) return QCoreApplication::exit(3);
        QList<DownloadRequest> missing;
        for (const DownloadRequest& request : requests) {
            const auto has = [&](const Download& download) { return download.request.source == request.source; };
            if (!std::ranges::any_of(queue.downloads(), has)) missing.append(request);
        }
        queue.add(missing).then(&queue, [&queue, missing](const Storage::StorageResult<QList<DownloadId>>& added) {
            if (!added) return QCoreApplication::exit(3);
            for (const DownloadRequest& request : missing) say(u"added "_s + request.fileName);
            // A person would try again what failed for good, as after too many tries.
            QList<DownloadId> failed;
            for (const Download& download : queue.downloads())
                if (download.state == DownloadState::Failed) failed.append(download.id);
            queue.resume(failed);
            queue.run();
        });
    });
    return QCoreApplication::exec();
}
