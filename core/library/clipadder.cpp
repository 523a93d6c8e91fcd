// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/clipadder.h"

#include "core/library/arrivalwork.h"
#include "core/library/changeannouncer.h"
#include "core/library/clippresence.h"
#include "core/library/cliprow.h"
#include "core/library/libraryrows.h"
#include "core/library/removalwork.h"

#include <QThreadPool>

#include <limits>

namespace Rushes::Library {

using namespace Qt::StringLiterals;
using Storage::Connection;
using Storage::StorageResult;

namespace {

constexpr Storage::Statement clipByPlace{"library", "clip_at"};
constexpr Storage::Statement rootPath{"library", "media_root_path"};
/// Some tens of milliseconds, for which nobody else is answered.
constexpr std::size_t mostTogether = 500;

} // namespace

bool ClipAdder::put(const Clip& clip, const Errand<StorageResult<Clip>>& errand) {
    Waiting fresh{clip, newRowOf(clip), errand};
    const std::scoped_lock lock{m_mutex};
    m_waiting.push_back(std::move(fresh));
    if (m_waiting.size() <= m_awaited * mostTogether) return false;
    ++m_awaited;
    return true;
}

QList<ClipAdder::Waiting> ClipAdder::take(std::size_t most) {
    const std::scoped_lock lock{m_mutex};
    --m_awaited;
    QList<Waiting> taken;
    for (; !m_waiting.empty() && static_cast<std::size_t>(taken.size()) < most; m_waiting.pop_front()) taken.append(std::move(m_waiting.front()));
    return taken;
}

void ClipAdder::addWaiting(Connection& connection) {
    const QList<Waiting> waiting = take(mostTogether);
    if (waiting.isEmpty()) return; // they were refused
    const auto clips = addTogether(connection, waiting);
    if (clips) {
        // Whether the files are there says the file system, which may take its time; the next are added meanwhile.
        QThreadPool::globalInstance()->start([waiting, clips = *clips]() mutable {
            lookForFile(clips);
            for (qsizetype i = 0; i < waiting.size(); ++i) waiting.at(i).errand.answer(StorageResult<Clip>{std::move(clips[i])});
        });
        return;
    }
    for (const Waiting& one : waiting) {
        const auto alone = waiting.size() == 1 ? clips : addTogether(connection, {one});
        QThreadPool::globalInstance()->start([one, answer = alone.transform([](const QList<Clip>& added) { return added.first(); })]() mutable {
            if (answer) lookForFile(*answer);
            one.errand.answer(std::move(answer));
        });
    }
}

void ClipAdder::refuse(const Storage::StorageError& why) {
    const QList<Waiting> waiting = take(std::numeric_limits<std::size_t>::max());
    for (const Waiting& one : waiting) one.errand.answer(StorageResult<Clip>{std::unexpected{why}});
}

StorageResult<QList<Clip>> ClipAdder::addTogether(Connection& connection, const QList<Waiting>& waiting) {
    Storage::Transaction transaction{connection};
    if (auto begun = transaction.begin(); !begun) return std::unexpected{begun.error()};
    const auto anyRemoved = isAnyRemoved(connection);
    if (!anyRemoved) return std::unexpected{anyRemoved.error()};
    QList<Clip> clips;
    Together together{.anyRemoved = *anyRemoved};
    for (const Waiting& one : waiting) {
        auto clip = addOrFind(connection, one, together);
        if (!clip) return std::unexpected{clip.error()};
        clips.append(*std::move(clip));
    }
    if (auto done = transaction.commit(); !done) return std::unexpected{done.error()};
    if (!together.added.isEmpty()) m_announcer->announce(together.added);
    return clips;
}

StorageResult<Clip> ClipAdder::addOrFind(Connection& connection, const Waiting& one, Together& together) const {
    const Clip& clip = one.clip;
    // One that was removed comes back with its log: nobody wants to write it anew.
    const auto back = together.anyRemoved ? bringBackLike(connection, m_computer, clip) : StorageResult<std::optional<qint64>>{std::nullopt};
    if (!back) return std::unexpected{back.error()};
    if (*back) {
        together.added.append(clipOfRow(**back));
        return present(readClip(connection, m_computer, **back));
    }
    const auto id = insertClip(connection, one.row);
    if (!id) return std::unexpected{id.error()};
    if (!*id) {
        const Storage::Bindings place{{"computer"_L1, m_computer}, {"root_id"_L1, clip.rootId.toLongLong()}, {"relative_path"_L1, clip.relativePath}};
        return present(connection.row(clipByPlace, place, clipFrom));
    }
    const auto tags = knownTags(connection, clip.tags);
    if (!tags) return std::unexpected{tags.error()};
    if (auto tagged = addTags(connection, **id, *tags); !tagged) return std::unexpected{tagged.error()};
    together.added.append(clipOfRow(**id));
    return added(connection, clip, **id, together);
}

StorageResult<Clip> ClipAdder::added(Connection& connection, const Clip& clip, qint64 number, Together& together) const {
    if (!clip.tags.isEmpty() || clip.portalFacts != PortalFacts{}) return present(readClip(connection, m_computer, number));
    auto root = together.roots.find(clip.rootId);
    if (root == together.roots.end()) {
        const auto path = connection.row(rootPath, {{"computer"_L1, m_computer}, {"root_id"_L1, clip.rootId.toLongLong()}},
                                         [](const Storage::Row& row) { return row.text("path"_L1); });
        if (!path) return std::unexpected{path.error()};
        root = together.roots.insert(clip.rootId, path->value_or(QString{}));
    }
    return clipAsAdded(clip, number, *root);
}

} // namespace Rushes::Library
