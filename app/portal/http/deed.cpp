// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/deed.h"

#include "app/portal/http/receipt.h"
#include "core/base/failpoint.h"
#include "core/base/logging.h"
#include "core/storage/database.h"

namespace Rushes::PortalServer {

using Storage::Connection;
using Storage::StorageResult;

QFuture<Answer> perform(Storage::Database& database, QObject* context, const Request& request, std::function<StorageResult<Deed>(Connection&)> work) {
    const auto workAndKeep = [receipt = request.receipt, work = std::move(work)](Connection& connection) -> StorageResult<Deed> {
        StorageResult<Deed> deed = work(connection);
        if (!deed) return deed;
        if (receipt) {
            if (auto kept = receipt->keep(connection, deed->answer); !kept) return std::unexpected{std::move(kept).error()};
        }
        failPoint("deed-done");
        return deed;
    };
    return database.runInTransaction(workAndKeep).then(context, [](StorageResult<Deed> deed) {
        if (!deed) {
            qCWarning(logPortal).noquote() << "the database did not answer:" << deed.error().detail;
            return Problem::unavailable();
        }
        failPoint("deed-committed");
        if (deed->afterwards) deed->afterwards();
        return std::move(deed->answer);
    });
}

} // namespace Rushes::PortalServer
