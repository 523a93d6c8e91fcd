// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/storageanswer.h"

#include "core/base/logging.h"

namespace Rushes::PortalServer {

QFuture<Answer> answerOf(QFuture<Storage::StorageResult<Answer>> work) {
    return work.then([](Storage::StorageResult<Answer> result) {
        if (result) return *std::move(result);
        qCWarning(logPortal).noquote() << "the database did not answer:" << result.error().detail;
        return Problem::unavailable();
    });
}

} // namespace Rushes::PortalServer
