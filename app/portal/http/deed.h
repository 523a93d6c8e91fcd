// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/http/answer.h"
#include "app/portal/http/request.h"
#include "core/storage/storageerror.h"

#include <QFuture>

#include <functional>

namespace Rushes::Storage {
class Connection;
class Database;
} // namespace Rushes::Storage

namespace Rushes::PortalServer {

/// What the work of a mutating call comes to.
struct Deed {
    // Made of an answer without further words: most work has nothing to tell anybody else.
    Deed(Answer given, std::function<void()> then = {}) : answer{std::move(given)}, afterwards{std::move(then)} {} // NOLINT(google-explicit-constructor)

    Answer answer;
    std::function<void()> afterwards; ///< called in the thread of the context once the work is committed, before the answer leaves
};

/// Does the work of a mutating call. Work and the answer that is kept for a repetition (Request::receipt) are one transaction: after a
/// crash at any moment both are there or neither, so the same call under the same Idempotency-Key happens once. Where the work answers
/// an error, or the database cannot, everything is undone, nothing is kept, and the answer is `unavailable`. An answer that refuses,
/// such as a wrong code, is committed: the try that it cost stays used.
[[nodiscard]] QFuture<Answer> perform(Storage::Database& database, QObject* context, const Request& request,
                                      std::function<Storage::StorageResult<Deed>(Storage::Connection&)> work);

} // namespace Rushes::PortalServer
