// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "core/portal/portalerror.h"
#include "core/storage/storageerror.h"

#include <QJsonObject>
#include <QString>

namespace Rushes::Cli {

/// Ends a command. Commands are written as sequential code that waits for futures, so a problem travels as an exception; it never
/// leaves app/cli (see main.cpp).
struct Problem {
    ExitCode code;
    QString words;       ///< for people, one or more sentences
    QString detail = {}; ///< for those who look closer
    QJsonObject facts = {}; ///< for scripts, beside the words: "tries_left", "retry_after", "unmet"
};

[[nodiscard]] Problem problemOf(const Portal::PortalError& error);
[[nodiscard]] Problem problemOf(const Storage::StorageError& error);
[[nodiscard]] Problem usageProblem(const QString& words);

/// The value of a result, or its error thrown as a Problem.
template <typename Result> auto valueOf(Result result) {
    if (!result) throw problemOf(result.error());
    if constexpr (!std::is_void_v<typename Result::value_type>) return std::move(*result);
}

} // namespace Rushes::Cli
