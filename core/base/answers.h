// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QList>

#include <optional>

namespace Rushes {

/// What futures have answered that have all ended, as QtFuture::whenAll hands them on; nothing where one of them ended without an answer,
/// because whoever was to give it is gone. QFuture::result() is not to be asked then.
template <typename T> std::optional<QList<T>> answersOf(const QList<QFuture<T>>& ended) {
    QList<T> answers;
    for (const QFuture<T>& future : ended) {
        if (future.resultCount() == 0) return std::nullopt;
        answers.append(future.result());
    }
    return answers;
}

} // namespace Rushes
