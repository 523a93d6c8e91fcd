// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/videomodel.h"

#include "ui/catalogue/downloadstates.h"
#include "ui/widgets/pictureloader.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <algorithm>

namespace Rushes::Ui {

using Catalogue::Meeting;
using Catalogue::Video;
using Catalogue::VideoId;

VideoModel::VideoModel(DownloadStates& states, PictureLoader& pictures, QObject* parent)
    : MergingModel{parent}, m_states{states}, m_pictures{pictures} {
    connect(&states, &DownloadStates::changed, this, &VideoModel::refreshStates);
    connect(&pictures, &PictureLoader::loaded, this, &VideoModel::refreshPicture);
}

void VideoModel::setVideos(const QList<Video>& videos) {
    merge(m_videos, videos, [](const Video& video) { return video.id; });
}

void VideoModel::setMeetings(const QList<Meeting>& meetings) {
    m_meetings.clear();
    for (const Meeting& meeting : meetings) m_meetings.insert(meeting.id, meeting);
    if (!m_videos.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {PlaceRole, CountryRole, Qt::AccessibleTextRole});
}

const Video* VideoModel::videoAt(const QModelIndex& index) const {
    return index.isValid() ? &m_videos.at(index.row()) : nullptr;
}

const Meeting* VideoModel::meetingOf(const Video& video) const {
    const auto found = m_meetings.constFind(video.meetingId);
    return found == m_meetings.constEnd() ? nullptr : &*found;
}

QModelIndex VideoModel::indexOf(const VideoId& id) const {
    const auto found = std::ranges::find(m_videos, id, &Video::id);
    return found == m_videos.end() ? QModelIndex{} : index(static_cast<int>(found - m_videos.begin()));
}

int VideoModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_videos.size());
}

QVariant VideoModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Video& video = m_videos.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return video.title;
    case Qt::ToolTipRole: return Words::literal(video.title);
    case Qt::DecorationRole: return m_pictures.pixmap(video.thumbnail);
    case Qt::AccessibleTextRole: return sentence(video);
    case PlaceRole: return placeOf(video);
    case CountryRole: return meetingOf(video) == nullptr ? QString{} : meetingOf(video)->country;
    case DateRole: return Words::date(video.recordedOn);
    case DurationRole: return Words::length(video.duration);
    case SizeRole: return video.rendition() == nullptr ? QString{} : video.rendition()->size.text();
    case VideoIdRole: return video.id.text();
    default: return stateData(video, role);
    }
}

QVariant VideoModel::stateData(const Video& video, int role) const {
    const VideoState state = m_states.of(video.id);
    switch (role) {
    case StateTextRole: return state.kind == VideoState::Kind::NotQueued ? QString{} : m_states.text(state);
    case StateIconRole: return stateIcon(state.kind).toString();
    case ToneRole: return static_cast<int>(stateTone(state.kind));
    case PercentRole: return state.kind == VideoState::Kind::Downloading ? state.percent : -1;
    default: return {};
    }
}

QString VideoModel::placeOf(const Video& video) const {
    // A card has room for the city alone; "Brussels, Belgium" would push the date out.
    const Meeting* meeting = meetingOf(video);
    if (meeting != nullptr && !meeting->city.isEmpty()) return meeting->city;
    return video.place;
}

QString VideoModel::sentence(const Video& video) const {
    return Words::sentence(
        {video.title, Words::spoken(video.duration), Words::date(video.recordedOn), placeOf(video), m_states.text(m_states.of(video.id))});
}

void VideoModel::refreshStates(const QSet<VideoId>& videos) {
    for (qsizetype row = 0; row < m_videos.size(); ++row) {
        if (!videos.contains(m_videos.at(row).id)) continue;
        const QModelIndex changed = index(static_cast<int>(row));
        Q_EMIT dataChanged(changed, changed, {StateTextRole, StateIconRole, ToneRole, PercentRole, Qt::AccessibleTextRole});
    }
}

void VideoModel::refreshPicture(const QUrl& url) {
    for (qsizetype row = 0; row < m_videos.size(); ++row) {
        if (m_videos.at(row).thumbnail != url) continue;
        const QModelIndex changed = index(static_cast<int>(row));
        Q_EMIT dataChanged(changed, changed, {Qt::DecorationRole});
    }
}

} // namespace Rushes::Ui
