// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/arrivalwork.h"

#include "core/library/libraryrows.h"

namespace Rushes::Library {

namespace {

using namespace Qt::StringLiterals;
using namespace Storage;

constexpr Statement addClip{"library", "clip_add"};
constexpr Statement awaitedClips{"library", "clips_awaited"};
constexpr Statement awaitingClip{"library", "clip_awaiting"};
constexpr Statement followClip{"library", "clip_follow"};
constexpr Statement receiveClip{"library", "clip_receive"};
constexpr Statement clipByPlace{"library", "clip_at"};

void addAll(Bindings& bindings, const Bindings& more) {
    for (const auto& [name, value] : more.values()) bindings.add(name, value);
}

Bindings bindingsOf(const ClipArrival& arrival) {
    return {{"awaited"_L1, kept(arrival.source)}, {"arriving"_L1, kept(arrival.downloadId)}, {"arriving_on"_L1, kept(arrival.computer)}};
}

} // namespace

Bindings newRowOf(const Clip& clip) {
    Bindings bindings = Library::bindingsOf(clip);
    bindings.add("root_id"_L1, clip.rootId.toLongLong())
        .add("relative_path"_L1, clip.relativePath)
        .add("file_name"_L1, clip.fileName)
        .add("added_at"_L1, Bindings::time(clip.addedAt))
        .add("portal"_L1, clip.portal.isNull() ? u""_s : clip.portal)
        .add("video_id"_L1, clip.videoId.isNull() ? u""_s : clip.videoId)
        .add("photo_id"_L1, clip.photoId.isNull() ? u""_s : clip.photoId);
    addAll(bindings, Library::bindingsOf(clip.portalFacts));
    addAll(bindings, bindingsOf(clip.arrival.value_or(ClipArrival{})));
    return bindings;
}

StorageResult<std::optional<qint64>> insertClip(Connection& connection, const Bindings& row) {
    return connection.row(addClip, row, [](const Row& added) { return added.integer("id"_L1); });
}

StorageResult<qint64> expectClip(Connection& connection, const QString& computer, Clip clip) {
    const ClipArrival arrival = clip.arrival.value_or(ClipArrival{});
    // No file can have such a place, so that none is taken for this one.
    clip.relativePath = u"//"_s + (clip.portal.isEmpty() ? arrival.source : clip.portal + u' ' + arrival.source);
    const auto added = insertClip(connection, newRowOf(clip));
    if (!added) return std::unexpected{added.error()};
    if (*added) return **added;
    const auto there = present(readAwaiting(connection, computer, clip.portal, arrival.source, {}));
    if (!there) return std::unexpected{there.error()};
    const qint64 id = numberOf(there->id);
    return followDownload(connection, id, arrival).transform([id] { return id; });
}

StorageResult<QList<Clip>> readAwaited(Connection& connection, const QString& computer) {
    return connection.rows(awaitedClips, {{"computer"_L1, computer}}, clipFrom);
}

StorageResult<std::optional<Clip>> readAwaiting(Connection& connection, const QString& computer, const QString& portal, const QString& source,
                                                const QString& videoId) {
    const Bindings bindings{{"computer"_L1, computer}, {"portal"_L1, kept(portal)}, {"awaited"_L1, kept(source)}, {"video_id"_L1, kept(videoId)}};
    return connection.row(awaitingClip, bindings, clipFrom);
}

StorageResult<void> followDownload(Connection& connection, qint64 id, const ClipArrival& arrival) {
    Bindings bindings = bindingsOf(arrival);
    const auto followed = connection.change(followClip, bindings.add("id"_L1, id));
    if (!followed) return std::unexpected{followed.error()};
    if (*followed == 0) return std::unexpected{stale()};
    return {};
}

StorageResult<void> receiveFile(Connection& connection, const QString& computer, qint64 id, const Clip& whole) {
    const Bindings place{{"computer"_L1, computer}, {"root_id"_L1, whole.rootId.toLongLong()}, {"relative_path"_L1, whole.relativePath}};
    const auto other = connection.row(clipByPlace, place, clipFrom);
    if (!other) return std::unexpected{other.error()};
    if (*other) return std::unexpected{StorageError{StorageFault::Conflict, u"another clip has the place"_s}};
    auto clip = present(readClip(connection, computer, id));
    if (!clip) return std::unexpected{clip.error()};
    clip->fileName = whole.fileName;
    clip->size = whole.size;
    clip->sha256 = whole.sha256;
    clip->verified = whole.verified;
    clip->facts = whole.facts ? whole.facts : clip->facts;
    clip->probeProblem = whole.probeProblem;
    const Bindings all = Library::bindingsOf(*clip);
    Bindings bindings{{"id"_L1, id}, {"root_id"_L1, whole.rootId.toLongLong()}, {"relative_path"_L1, whole.relativePath}, {"file_name"_L1, clip->fileName}};
    for (const auto& [name, value] : all.values()) {
        static constexpr std::array columns{"size"_L1, "sha256"_L1, "verified"_L1, "facts"_L1, "probe_problem"_L1, "search_text"_L1};
        if (std::ranges::contains(columns, name)) bindings.add(name, value);
    }
    addAll(bindings, Library::bindingsOf(whole.portalFacts));
    const auto received = connection.change(receiveClip, bindings);
    if (!received) return std::unexpected{received.error()};
    if (*received == 0) return std::unexpected{stale()};
    return {};
}

} // namespace Rushes::Library
