// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/downloadstates.h"

#include "core/base/clock.h"
#include "core/downloads/downloadqueue.h"

namespace Rushes::Ui {
namespace {

using namespace std::chrono_literals;
using Catalogue::PhotoId;
using Catalogue::VideoId;
using Kind = VideoState::Kind;

/// Of two entries for one video the one that says more is shown: what is on disk before what comes, before what failed.
int weight(const VideoState& state) {
    if (state.isLocal()) return 3;
    if (state.isComing()) return 2;
    return state.kind == Kind::Failed ? 1 : 0;
}

/// The source of a photo's download, as the queue has it.
constexpr QLatin1StringView photoSource{"photos/"};

template <typename Id> QHash<Id, VideoState> statesOf(const QHash<Id, LocalCopy>& copies) {
    QHash<Id, VideoState> states;
    for (const auto& [id, copy] : copies.asKeyValueRange()) {
        VideoState state;
        state.kind = copy.verified ? Kind::Verified : Kind::Local;
        state.path = copy.path;
        states.insert(id, state);
    }
    return states;
}

void take(VideoState& known, const VideoState& state) {
    if (weight(state) > weight(known)) known = state;
}

template <typename Id> QSet<Id> differing(const QHash<Id, VideoState>& before, const QHash<Id, VideoState>& after) {
    QSet<Id> ids;
    for (const auto& [id, state] : after.asKeyValueRange()) {
        if (before.value(id) != state) ids.insert(id);
    }
    for (const auto& [id, state] : before.asKeyValueRange()) {
        if (!after.contains(id)) ids.insert(id);
    }
    return ids;
}

template <typename Id> QList<Id> localOf(const QHash<Id, VideoState>& states) {
    QList<Id> ids;
    for (const auto& [id, state] : states.asKeyValueRange()) {
        if (state.isLocal()) ids.append(id);
    }
    return ids;
}

} // namespace

DownloadStates::DownloadStates(Clock& clock, QObject* parent) : QObject{parent}, m_clock{clock} {}

void DownloadStates::setPortal(const QString& portal) {
    m_portal = portal;
    m_library.clear(); // of the portal before it
    m_photos.clear();
    join();
}

void DownloadStates::follow(const Downloads::DownloadQueue& queue) {
    using Downloads::DownloadQueue;
    const auto read = [this, &queue] { setDownloads(queue.downloads()); };
    connect(&queue, &DownloadQueue::added, this, read);
    connect(&queue, &DownloadQueue::changed, this, read);
    connect(&queue, &DownloadQueue::removed, this, read);
    connect(&queue, &DownloadQueue::reordered, this, read);
    read();
}

void DownloadStates::setDownloads(const QList<Downloads::Download>& downloads) {
    m_downloads = downloads;
    join();
}

void DownloadStates::setLibrary(const QHash<VideoId, LocalCopy>& copies, const QHash<PhotoId, LocalCopy>& photos) {
    m_library = copies;
    m_photos = photos;
    join();
}

QString DownloadStates::text(const VideoState& state) const { return stateText(state, m_clock.now()); }

QList<VideoId> DownloadStates::localVideos() const { return localOf(m_states); }

QList<PhotoId> DownloadStates::localPhotos() const { return localOf(m_photoStates); }

void DownloadStates::join() {
    QHash<VideoId, VideoState> next = statesOf(m_library);
    QHash<PhotoId, VideoState> nextPhotos = statesOf(m_photos);
    for (const Downloads::Download& download : std::as_const(m_downloads)) {
        if (!m_portal.isEmpty() && download.request.portal != m_portal) continue;
        const QString& source = download.request.source;
        if (!download.request.videoId.isEmpty()) take(next[VideoId{download.request.videoId}], stateOf(download));
        else if (source.startsWith(photoSource)) take(nextPhotos[PhotoId{source.sliced(photoSource.size())}], stateOf(download));
    }
    const QSet<VideoId> videos = differing(m_states, next);
    const QSet<PhotoId> photos = differing(m_photoStates, nextPhotos);
    m_states = std::move(next);
    m_photoStates = std::move(nextPhotos);
    if (!videos.isEmpty()) Q_EMIT changed(videos);
    if (!photos.isEmpty()) Q_EMIT photosChanged(photos);
    countDown();
}

void DownloadStates::countDown() {
    const auto retries = [this] {
        QSet<VideoId> videos;
        for (const auto& [video, state] : m_states.asKeyValueRange()) {
            if (state.kind == Kind::Retrying) videos.insert(video);
        }
        return videos;
    };
    if (m_countingDown || retries().isEmpty()) return;
    m_countingDown = true;
    m_clock.after(1s, this, [this, retries] {
        m_countingDown = false;
        const QSet<VideoId> videos = retries();
        if (!videos.isEmpty()) Q_EMIT changed(videos);
        countDown();
    });
}

} // namespace Rushes::Ui
