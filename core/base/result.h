// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>

#include <expected>
#include <utility>

namespace Rushes {

/// What a call in core answers: a value, or an error typed by its domain. Words for people are chosen in ui and app only.
template <typename T, typename Error> using Result = std::expected<T, Error>;

/// A future that is finished from the start, for answers that need no waiting.
template <typename T> QFuture<T> readyFuture(T value) {
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace Rushes
