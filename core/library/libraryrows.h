// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/cliprow.h"
#include "core/storage/connection.h"

/// What ClipRepository's statements have in common. In the storage thread.
namespace Rushes::Library {

[[nodiscard]] Storage::StorageError stale();

/// So sorted that two people take the rows in one order and never wait in a ring.
[[nodiscard]] QList<qint64> numbersInOrder(const QList<ClipId>& ids);

/// A row that the same transaction has just written or counted on.
template <typename T> Storage::StorageResult<T> present(Storage::StorageResult<std::optional<T>> found) {
    if (!found) return std::unexpected{std::move(found).error()};
    if (!*found) return std::unexpected{stale()};
    return std::move(**found);
}

/// Takes over what differs between `before` and `after`. Whether it was still as before.
template <typename T> bool takeOver(T& value, const T& before, const T& after) {
    if (before == after) return true;
    if (value != before) return false;
    value = after;
    return true;
}

/// `computer` is the one whose places of media roots count.
Storage::StorageResult<std::optional<Clip>> readClip(Storage::Connection& connection, const QString& computer, qint64 id);
Storage::StorageResult<std::optional<Range>> readRange(Storage::Connection& connection, qint64 id);

/// Makes the tags known and answers them folded, sorted so that two clients take the rows' locks in one order.
Storage::StorageResult<QStringList> knownTags(Storage::Connection& connection, const QStringList& tags);
/// Tags that are known already, folded. Answers how many the clip did not have before.
Storage::StorageResult<qint64> addTags(Storage::Connection& connection, qint64 clip, const QStringList& foldedTags);
/// Answers how many the clip had.
Storage::StorageResult<qint64> removeTags(Storage::Connection& connection, qint64 clip, const QStringList& foldedTags);
/// Gives a range these tags and no others.
Storage::StorageResult<void> setRangeTags(Storage::Connection& connection, qint64 range, const QStringList& tags);

/// A text for the databases: never null, which their columns refuse, and without the character that PostgreSQL cannot keep.
[[nodiscard]] QString kept(QString text);

} // namespace Rushes::Library
