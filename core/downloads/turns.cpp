// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/turns.h"

#include <QHash>

#include <algorithm>

namespace Rushes::Downloads {

bool comesBefore(const DownloadRequest& one, const DownloadRequest& other, QueueOrder order) {
    if (order == QueueOrder::Manual) return false;
    if (order == QueueOrder::Deadline && one.neededBy != other.neededBy) {
        if (!one.neededBy.isValid() || !other.neededBy.isValid()) return one.neededBy.isValid();
        return one.neededBy < other.neededBy;
    }
    return one.priority > other.priority;
}

QString hostOf(const DownloadRequest& request) {
    const QUrl url{request.portal.isEmpty() ? request.source : request.portal};
    return url.port() < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
}

QList<DownloadId> whoseTurn(const QList<Turn>& inOrder, const Places& places) {
    int taken = 0;
    QHash<QString, int> takenAt;
    for (const Turn& turn : inOrder) {
        if (!turn.isFetching) continue;
        ++taken;
        ++takenAt[turn.host];
    }
    QList<DownloadId> next;
    for (const Turn& turn : inOrder) {
        if (taken >= places.parallel) break;
        if (!turn.mayStart) continue;
        int& atHost = takenAt[turn.host];
        if (places.perHost > 0 && atHost >= places.perHost) continue;
        next.append(turn.id);
        ++taken;
        ++atHost;
    }
    return next;
}

std::optional<DownloadId> whoGivesWay(const QList<Download>& all, const QSet<DownloadId>& mayStart, const Places& places) {
    const auto urgent = std::ranges::find_if(all, [&](const Download& download) {
        return download.state == DownloadState::Queued && mayStart.contains(download.id) && download.request.neededBy.isValid() && download.forecast.late;
    });
    if (urgent == all.end()) return std::nullopt;
    const QString host = hostOf(urgent->request);
    int taken = 0;
    int takenAtHost = 0;
    const Download* last = nullptr;       // of all that could give way
    const Download* lastAtHost = nullptr; // likewise, from the same server
    for (const Download& download : all) {
        if (download.state != DownloadState::Fetching) continue;
        const bool sameHost = hostOf(download.request) == host;
        ++taken;
        takenAtHost += sameHost ? 1 : 0;
        if (!comesBefore(urgent->request, download.request, QueueOrder::Deadline) || urgent->request.neededBy == download.request.neededBy) continue;
        last = &download;
        if (sameHost) lastAtHost = &download;
    }
    const bool hostIsFull = places.perHost > 0 && takenAtHost >= places.perHost;
    if (!hostIsFull && taken < places.parallel) return std::nullopt; // it has a place already
    const Download* giving = hostIsFull ? lastAtHost : last;
    return giving == nullptr ? std::nullopt : std::optional{giving->id};
}

} // namespace Rushes::Downloads
