// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storageerror.h"

#include <QDateTime>
#include <QList>

namespace Rushes::Storage {
class Connection;
}

namespace Rushes::PortalServer {

/// One mail as the administrator sees it: where it is and why, not what it says.
struct ListedMail {
    QString id;
    QString recipient;
    QString state; ///< as Outbox names it
    QString reason; ///< empty for a mail that has met nothing
    QDateTime createdAt;
    QDateTime stateAt; ///< since when the state is what it is
    int attempts = 0;

    /// One line for a terminal, with tabs between its fields: time, state, attempts, recipient, reason, id.
    [[nodiscard]] QString line() const;
};

/// Every mail the portal still knows of, the newest last.
[[nodiscard]] Storage::StorageResult<QList<ListedMail>> listMail(Storage::Connection& connection);

} // namespace Rushes::PortalServer
