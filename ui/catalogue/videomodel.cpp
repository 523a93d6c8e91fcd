// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/videomodel.h"

#include "ui/catalogue/downloadstates.h"
#include "ui/widgets/pictureloader.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

namespace Rushes::Ui {

using Catalogue::Meeting;
using Catalogue::Video;
using Catalogue::VideoId;

VideoModel::VideoModel(DownloadStates& states, PictureLoader& pictures, QObject* parent) : ItemModel{parent}, m_states{states}, m_pictures{pictures} {
    connect(&states, &DownloadStates::changed, this, &VideoModel::refreshStates);
    connect(&pictures, &PictureLoader::loaded, this, &VideoModel::refreshPicture);
}

void VideoModel::setMeetings(const QList<Meeting>& meetings) {
    m_meetings.clear();
    for (const Meeting& meeting : meetings) m_meetings.insert(meeting.id, meeting);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {PlaceRole, CountryRole, BadgeTextRole, BadgeIconRole, Qt::AccessibleTextRole});
}

const Meeting* VideoModel::meetingOf(const Video& video) const {
    const auto found = m_meetings.constFind(video.meetingId);
    return found == m_meetings.constEnd() ? nullptr : &*found;
}

QVariant VideoModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Video* here = videoAt(index);
    if (role == PendingRole) return here == nullptr;
    if (here == nullptr) return role == Qt::AccessibleTextRole ? tr("Being read") : role == PercentRole ? QVariant{-1} : QVariant{};
    const Video& video = *here;
    switch (role) {
    case Qt::DisplayRole: return video.title;
    case Qt::ToolTipRole: return Words::literal(toolTip(video));
    case Qt::DecorationRole: return m_pictures.pixmap(video.thumbnail);
    case Qt::AccessibleTextRole: return sentence(video);
    case PlaceRole: return placeOf(video);
    case CountryRole: return meetingOf(video) == nullptr ? QString{} : meetingOf(video)->country;
    case DateRole: return Words::date(video.recordedOn);
    case DurationRole: return Words::length(video.duration);
    case SizeRole: return video.rendition() == nullptr ? QString{} : video.rendition()->size.text();
    case VideoIdRole: return video.id.text();
    case BadgeTextRole: return badgeOf(video).text;
    case BadgeIconRole: return badgeOf(video).icon;
    case LinkTextRole: return linkOf(video);
    case Qt::AccessibleDescriptionRole:
    case FrameRole:
    case FrameTextRole:
    case FrameProgressRole: return frameData(video, role);
    default: return stateData(video, role);
    }
}

QVariant VideoModel::frameData(const Video& video, int role) const {
    if (!m_frame || m_frame->video != video.id) return {};
    switch (role) {
    case Qt::AccessibleDescriptionRole: return m_frame->spoken;
    case FrameRole: return m_frame->picture;
    case FrameTextRole: return m_frame->text;
    case FrameProgressRole: return m_frame->progress;
    default: return {};
    }
}

void VideoModel::showFrame(const std::optional<VideoFrame>& frame) {
    const std::optional<VideoFrame> before = std::exchange(m_frame, frame);
    if (before && (!frame || frame->video != before->video)) refreshFrame(before->video);
    if (frame) refreshFrame(frame->video);
}

void VideoModel::refreshFrame(const VideoId& id) {
    refreshKnown([&](const Video& video) { return video.id == id; }, {FrameRole, FrameTextRole, FrameProgressRole, Qt::AccessibleDescriptionRole});
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

Words::Badge VideoModel::badgeOf(const Video& video) const { return Words::badge(video.notices, Catalogue::datesOf(video, meetingOf(video))); }

QString VideoModel::sentence(const Video& video) const {
    return Words::sentence({video.title, Words::spoken(video.duration), Words::date(video.recordedOn), placeOf(video), m_states.text(m_states.of(video.id)),
                            badgeOf(video).text, linkOf(video)});
}

QString VideoModel::toolTip(const Video& video) const {
    QStringList lines{video.title, badgeOf(video).explanation, linkOf(video)};
    lines.removeAll(QString{});
    return lines.join(u'\n');
}

void VideoModel::refreshStates(const QSet<VideoId>& videos) {
    refreshKnown([&](const Video& video) { return videos.contains(video.id); }, {StateTextRole, StateIconRole, ToneRole, PercentRole, Qt::AccessibleTextRole});
}

void VideoModel::refreshPicture(const QUrl& url) {
    refreshKnown([&](const Video& video) { return video.thumbnail == url; }, {Qt::DecorationRole});
}

} // namespace Rushes::Ui
