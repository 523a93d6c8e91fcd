// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/http/answer.h"
#include "core/storage/storageerror.h"

#include <QFuture>

namespace Rushes::PortalServer {

/// The answer of work in the database: what it says, or `unavailable` where the database could not do it.
[[nodiscard]] QFuture<Answer> answerOf(QFuture<Storage::StorageResult<Answer>> work);

} // namespace Rushes::PortalServer
