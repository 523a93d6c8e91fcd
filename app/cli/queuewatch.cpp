// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/queuewatch.h"

#include "app/cli/desk.h"
#include "app/cli/downloadwords.h"
#include "app/cli/queueaccess.h"

#include <QJsonArray>
#include <QSet>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using Downloads::Download;
using Downloads::DownloadId;

void watchQueue(Desk& desk, const QList<DownloadId>& ids) { desk.queue().watch(ids); }

ExitCode reportDownloads(Desk& desk, const QList<DownloadId>& ids) {
    QHash<DownloadId, Download> known;
    const QList<Download> all = desk.queue().downloads();
    for (const Download& download : all) known.insert(download.id, download);
    QSet<ExitCode> codes;
    QJsonArray told;
    for (const DownloadId& id : ids) {
        const auto found = known.constFind(id);
        if (found == known.cend()) continue;
        const Download& download = *found;
        const ExitCode code = exitCodeOf(download);
        codes.insert(code);
        QJsonObject json = jsonOf(download);
        const auto copies = desk.ingest().copier().copies(id);
        if (!copies.isEmpty()) json.insert(u"copies"_s, jsonOf(copies));
        told.append(json);
        desk.output().line(u"%1: %2"_s.arg(download.request.title.isEmpty() ? download.request.fileName : download.request.title, describe(download)));
        if (code == ExitCode::Done) {
            desk.output().line(u"  "_s + download.path);
            if (download.digest) desk.output().line(u"  SHA-256 "_s + download.digest->hex());
            for (const Downloads::FurtherCopy& copy : copies) {
                if (copy.state == Downloads::CopyState::Failed) codes.insert(ExitCode::SomeFailed);
                desk.output().line(u"  "_s + describe(copy));
            }
        } else if (!download.detail.isEmpty()) {
            desk.output().line(u"  ("_s + download.detail + u')');
        }
    }
    desk.output().document(told);
    if (codes.size() == 1) return *codes.begin();
    return codes.isEmpty() ? ExitCode::Done : ExitCode::SomeFailed;
}

} // namespace Rushes::Cli
