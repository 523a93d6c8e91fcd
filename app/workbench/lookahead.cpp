// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/lookahead.h"

#include "core/base/errand.h"

#include "core/downloads/downloadqueue.h"

#include <QDir>
#include <QSet>

namespace Rushes::Workbench {

namespace {

QString pathOf(const Downloads::DownloadRequest& request) { return QDir{request.folder}.filePath(request.fileName); }

} // namespace

QFuture<LookAhead> lookAhead(const Downloads::DownloadQueue& queue, const QList<Downloads::DownloadRequest>& requests) {
    QList<Files::ExpectedFile> wanted;
    for (const Downloads::DownloadRequest& request : requests) wanted.append({pathOf(request), request.size, request.size});
    QList<Files::ExpectedFile> already;
    for (const Downloads::Download& download : queue.downloads()) {
        if (download.state == Downloads::DownloadState::Ready) continue;
        const auto size = download.request.size;
        const auto missing = size ? std::optional{ByteCount{std::max<qint64>(0, size->bytes() - download.received.bytes())}} : std::nullopt;
        already.append({pathOf(download.request), missing, size});
    }
    return inBackground([requests, wanted, already] {
        LookAhead ahead{requests, Files::preflight(wanted, already, Files::limitsOf)};
        QSet<QString> impossible;
        for (const Files::PreflightProblem& problem : std::as_const(ahead.problems))
            if (problem.isFinal()) impossible.insert(problem.path);
        ahead.possible.removeIf([&impossible](const Downloads::DownloadRequest& request) { return impossible.contains(pathOf(request)); });
        return ahead;
    });
}

} // namespace Rushes::Workbench
