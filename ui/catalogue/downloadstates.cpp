// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/downloadstates.h"

#include "core/base/clock.h"
#include "core/downloads/downloadqueue.h"

namespace Rushes::Ui {
namespace {

using namespace std::chrono_literals;
using Catalogue::VideoId;
using Kind = VideoState::Kind;

/// Of two entries for one video the one that says more is shown: what is on disk before what comes, before what failed.
int weight(const VideoState& state) {
    if (state.isLocal()) return 3;
    if (state.isComing()) return 2;
    return state.kind == Kind::Failed ? 1 : 0;
}

} // namespace

DownloadStates::DownloadStates(Clock& clock, QObject* parent) : QObject{parent}, m_clock{clock} {}

void DownloadStates::setPortal(const QString& portal) {
    m_portal = portal;
    m_library.clear(); // of the portal before it
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

void DownloadStates::setLibrary(const QHash<VideoId, LocalCopy>& copies) {
    m_library = copies;
    join();
}

QString DownloadStates::text(const VideoState& state) const { return stateText(state, m_clock.now()); }

void DownloadStates::join() {
    QHash<VideoId, VideoState> next;
    for (const auto& [video, copy] : m_library.asKeyValueRange()) {
        VideoState state;
        state.kind = copy.verified ? Kind::Verified : Kind::Local;
        state.path = copy.path;
        next.insert(video, state);
    }
    for (const Downloads::Download& download : std::as_const(m_downloads)) {
        if (download.request.videoId.isEmpty() || (!m_portal.isEmpty() && download.request.portal != m_portal)) continue;
        const VideoState state = stateOf(download);
        VideoState& known = next[VideoId{download.request.videoId}];
        if (weight(state) > weight(known)) known = state;
    }

    QSet<VideoId> differing;
    for (const auto& [video, state] : next.asKeyValueRange()) {
        if (m_states.value(video) != state) differing.insert(video);
    }
    for (const auto& [video, state] : m_states.asKeyValueRange()) {
        if (!next.contains(video)) differing.insert(video);
    }
    m_states = std::move(next);
    if (!differing.isEmpty()) Q_EMIT changed(differing);
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
