// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"
#include "core/downloads/queuepolicy.h"

#include <QSet>

namespace Rushes::Downloads {

/// Whether `one` comes before `other` where the queue goes by this rule; neither does where the rule leaves them equal.
[[nodiscard]] bool comesBefore(const DownloadRequest& one, const DownloadRequest& other, QueueOrder order);

/// The server that a download's bytes are asked from, as far as is known before there is a link: that of its portal, or of its raw URL.
/// With the port, in lower case.
[[nodiscard]] QString hostOf(const DownloadRequest& request);

/// A download as far as its turn goes.
struct Turn {
    DownloadId id;
    QString host;
    bool isFetching = false;
    bool mayStart = false; ///< Queued, and nothing holds it
};

/// How many may be under way.
struct Places {
    int parallel = 1;
    int perHost = 0; ///< 0 for as many as `parallel`
};

/// Who starts now, in the order of the queue.
[[nodiscard]] QList<DownloadId> whoseTurn(const QList<Turn>& inOrder, const Places& places);

/// In order of deadline a download that would be late may take the place of one under way that is needed later, or by nobody: the last
/// such in the queue's order answers, which goes on when it has its turn again, with all its bytes. `all` are in the queue's order with
/// their forecasts; nothing where all places that could be given up are held by what is needed sooner, or where nobody would be late.
[[nodiscard]] std::optional<DownloadId> whoGivesWay(const QList<Download>& all, const QSet<DownloadId>& mayStart, const Places& places);

} // namespace Rushes::Downloads
