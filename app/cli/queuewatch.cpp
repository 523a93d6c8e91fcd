// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/queuewatch.h"

#include "app/cli/desk.h"
#include "app/cli/downloadwords.h"
#include "app/cli/problem.h"
#include "core/downloads/downloadqueue.h"

#include <QJsonArray>
#include <QSet>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using Downloads::Download;
using Downloads::DownloadId;
using Downloads::DownloadQueue;

namespace {

/// Whether nothing more will happen to any of them, and what is finished is in the library.
bool allThrough(const DownloadQueue& queue, const Workbench::Arrivals& arrivals, const QList<DownloadId>& ids) {
    return std::ranges::all_of(ids, [&](const DownloadId& id) {
        const Download* download = queue.find(id);
        if (download == nullptr) return true;
        return download->state == Downloads::DownloadState::Ready ? arrivals.isThrough(id) : isSettled(*download);
    });
}

void showProgress(Output& output, const DownloadQueue& queue, const QList<DownloadId>& changed) {
    for (const DownloadId& id : changed) {
        const Download* download = queue.find(id);
        if (download != nullptr && !isSettled(*download)) output.progress(progressOf(*download), download->id.text() + word(download->state));
    }
}

} // namespace

void watchQueue(Desk& desk, const QList<DownloadId>& ids) {
    Workbench::IngestDesk& ingest = desk.ingest();
    DownloadQueue& queue = ingest.queue();
    QObject context;
    std::optional<Storage::StorageError> journalError;
    try {
        desk.wait().until([&](const std::function<void()>& done) {
            const auto look = [&, done] {
                if (journalError || allThrough(queue, ingest.arrivals(), ids)) done();
            };
            QObject::connect(&queue, &DownloadQueue::changed, &context, [&, look](const QList<DownloadId>& changed) {
                showProgress(desk.output(), queue, changed);
                look();
            });
            QObject::connect(&queue, &DownloadQueue::journalFailed, &context, [&, look](const Storage::StorageError& error) {
                journalError = error;
                look();
            });
            QObject::connect(&ingest.arrivals(), &Workbench::Arrivals::arrived, &context, look);
            QObject::connect(&ingest.arrivals(), &Workbench::Arrivals::refused, &context, look);
            queue.run();
            look();
        });
    } catch (const Interrupted&) {
        desk.wait()(queue.suspend());
        throw;
    }
    desk.output().endProgress();
    if (journalError) throw problemOf(*journalError);
}

ExitCode reportDownloads(Desk& desk, const QList<DownloadId>& ids) {
    const DownloadQueue& queue = desk.ingest().queue();
    QSet<ExitCode> codes;
    QJsonArray all;
    for (const DownloadId& id : ids) {
        const Download* download = queue.find(id);
        if (download == nullptr) continue;
        const ExitCode code = exitCodeOf(*download);
        codes.insert(code);
        QJsonObject json = jsonOf(*download);
        const auto copies = desk.ingest().copier().copies(id);
        if (!copies.isEmpty()) json.insert(u"copies"_s, jsonOf(copies));
        all.append(json);
        desk.output().line(u"%1: %2"_s.arg(download->request.title.isEmpty() ? download->request.fileName : download->request.title, describe(*download)));
        if (code == ExitCode::Done) {
            desk.output().line(u"  "_s + download->path);
            if (download->digest) desk.output().line(u"  SHA-256 "_s + download->digest->hex());
            for (const Downloads::FurtherCopy& copy : copies) {
                if (copy.state == Downloads::CopyState::Failed) codes.insert(ExitCode::SomeFailed);
                desk.output().line(u"  "_s + describe(copy));
            }
        } else if (!download->detail.isEmpty()) {
            desk.output().line(u"  ("_s + download->detail + u')');
        }
    }
    desk.output().document(all);
    if (codes.size() == 1) return *codes.begin();
    return codes.isEmpty() ? ExitCode::Done : ExitCode::SomeFailed;
}

} // namespace Rushes::Cli
