// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/downloads/download.h"

#include <QList>
#include <QPair>

namespace Rushes::Downloads {

/// Where the bytes of a download are at the moment.
struct Link {
    QUrl url;
    QDateTime expiresAt = {};        ///< invalid for never
    QByteArray bearerToken = {};     ///< sent to the URL's own origin only; empty for none
};

/// Why there is no link.
struct LinkError {
    Obstacle obstacle = Obstacle::None; ///< what to wait for; None where waiting does not help
    Failure failure = Failure::None;    ///< why it cannot be had
    QString detail;
};

/// Finds the bytes of a download: a signed link from its portal, or the raw URL itself. The composition root gives the queue one, so
/// that the queue knows no portal. Called in the queue's thread; asked again whenever a link has expired or was refused.
class LinkResolver {
public:
    LinkResolver() = default;
    virtual ~LinkResolver() = default;
    Q_DISABLE_COPY_MOVE(LinkResolver)

    virtual QFuture<Result<Link, LinkError>> resolve(const DownloadRequest& request) = 0;
};

} // namespace Rushes::Downloads
