// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/placework.h"

#include "core/library/libraryrows.h"

#include <QFileInfo>

namespace Rushes::Library {

namespace {

using namespace Qt::StringLiterals;
using namespace Storage;

constexpr Statement leavePlace{"library", "clip_place_leave"};
constexpr Statement moveClip{"library", "clip_move"};

StorageResult<void> leave(Connection& connection, const PlaceEdit& edit) {
    const auto left = connection.change(
        leavePlace, {{"id"_L1, numberOf(edit.clipId)}, {"root_id"_L1, edit.before.rootId.toLongLong()}, {"relative_path"_L1, edit.before.relativePath}});
    if (!left) return std::unexpected{left.error()};
    if (*left == 0) return std::unexpected{stale()};
    return {};
}

StorageResult<void> take(Connection& connection, const QString& computer, const PlaceEdit& edit) {
    auto clip = present(readClip(connection, computer, numberOf(edit.clipId)));
    if (!clip) return std::unexpected{clip.error()};
    clip->fileName = QFileInfo{edit.after.relativePath}.fileName();
    const Bindings place{{"id"_L1, numberOf(edit.clipId)},
                         {"root_id"_L1, edit.after.rootId.toLongLong()},
                         {"relative_path"_L1, edit.after.relativePath},
                         {"file_name"_L1, clip->fileName},
                         {"search_text"_L1, searchTextOf(*clip)}};
    return connection.change(moveClip, place).transform([](qint64) {});
}

} // namespace

StorageResult<Edits> changePlaces(Connection& connection, const QString& computer, const QList<PlaceEdit>& edits) {
    Edits done;
    for (const PlaceEdit& edit : edits) {
        if (edit.before == edit.after) continue;
        if (auto left = leave(connection, edit); !left) return std::unexpected{left.error()};
        done.append(edit);
    }
    for (const Edit& edit : std::as_const(done)) {
        if (auto taken = take(connection, computer, std::get<PlaceEdit>(edit)); !taken) return std::unexpected{taken.error()};
    }
    return done;
}

} // namespace Rushes::Library
