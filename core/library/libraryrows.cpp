// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/libraryrows.h"

#include "core/base/searchtext.h"
#include "core/library/tagname.h"

#include <QMap>

#include <algorithm>

namespace Rushes::Library {

namespace {

using namespace Qt::StringLiterals;
using namespace Storage;

constexpr Statement clipById{"library", "clip_by_id"};
constexpr Statement rangeById{"library", "range_by_id"};
constexpr Statement addTag{"library", "tag_add"};
constexpr Statement addTagToClip{"library", "clip_tag_add"};
constexpr Statement takeTagFromClip{"library", "clip_tag_remove"};
constexpr Statement clearRangeTags{"library", "range_tags_clear"};
constexpr Statement addTagToRange{"library", "range_tag_add"};

StorageResult<qint64> changeTags(Connection& connection, qint64 clip, const QStringList& foldedTags, const Statement& how) {
    qint64 changed = 0;
    for (const QString& tag : foldedTags) {
        const auto done = connection.change(how, {{"clip_id"_L1, clip}, {"folded"_L1, tag}});
        if (!done) return std::unexpected{done.error()};
        changed += *done;
    }
    return changed;
}

} // namespace

QList<qint64> numbersInOrder(const QList<ClipId>& ids) {
    QList<qint64> numbers;
    for (const ClipId& id : ids) numbers.append(numberOf(id));
    std::ranges::sort(numbers);
    return numbers;
}

StorageError stale() { return {StorageFault::Stale, u"somebody else changed it"_s}; }

QString kept(QString text) { return text.isNull() ? u""_s : text.remove(QChar::Null); }

StorageResult<std::optional<Clip>> readClip(Connection& connection, const QString& computer, qint64 id) {
    return connection.row(clipById, {{"computer"_L1, computer}, {"id"_L1, id}}, clipFrom);
}

StorageResult<std::optional<Range>> readRange(Connection& connection, qint64 id) { return connection.row(rangeById, {{"id"_L1, id}}, rangeFrom); }

StorageResult<QStringList> knownTags(Connection& connection, const QStringList& tags) {
    QMap<QString, QString> names;
    for (const QString& tag : tags) {
        if (const QString name = tagName(tag); !name.isEmpty()) names.insert(searchText(name), name);
    }
    for (const auto& [key, name] : names.asKeyValueRange()) {
        const auto added = connection.change(addTag, {{"name"_L1, name}, {"folded"_L1, key}});
        if (!added) return std::unexpected{added.error()};
    }
    return names.keys();
}

StorageResult<qint64> addTags(Connection& connection, qint64 clip, const QStringList& foldedTags) {
    return changeTags(connection, clip, foldedTags, addTagToClip);
}

StorageResult<qint64> removeTags(Connection& connection, qint64 clip, const QStringList& foldedTags) {
    return changeTags(connection, clip, foldedTags, takeTagFromClip);
}

StorageResult<void> setRangeTags(Connection& connection, qint64 range, const QStringList& tags) {
    if (auto cleared = connection.change(clearRangeTags, {{"range_id"_L1, range}}); !cleared) return std::unexpected{cleared.error()};
    const auto known = knownTags(connection, tags);
    if (!known) return std::unexpected{known.error()};
    for (const QString& tag : *known) {
        const auto done = connection.change(addTagToRange, {{"range_id"_L1, range}, {"folded"_L1, tag}});
        if (!done) return std::unexpected{done.error()};
    }
    return {};
}

} // namespace Rushes::Library
