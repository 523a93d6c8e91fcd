// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/http/request.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace Rushes::PortalServer {

/// Which part of a list is asked for: so many items after a place. The place names the last item by what the list is sorted by, so
/// it stays true while items come and go; to clients it is opaque.
struct Page {
    static constexpr qint64 usual = 50;
    static constexpr qint64 most = 200;

    QString afterKey; ///< beyond every key on the first page, as lists go from newest to oldest
    QString afterId;
    qint64 limit = usual;

    /// Nothing for a cursor or limit that this portal never gave or takes.
    [[nodiscard]] static std::optional<Page> from(const Request& request);
    [[nodiscard]] static QString cursor(const QString& key, const QString& id);
};

} // namespace Rushes::PortalServer
