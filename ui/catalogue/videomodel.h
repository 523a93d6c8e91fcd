// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/video.h"
#include "ui/catalogue/videostate.h"
#include "ui/widgets/mergingmodel.h"

#include <QAbstractListModel>

namespace Rushes::Ui {

class DownloadStates;
class PictureLoader;

/// The videos of a portal, or of one of its meetings, in the order given.
class VideoModel : public MergingModel<QAbstractListModel> {
    Q_OBJECT

public:
    enum Role : int {
        PlaceRole = Qt::UserRole, ///< QString
        CountryRole,              ///< QString, ISO 3166 alpha-2 of the meeting; empty where unknown
        DateRole,                 ///< QString
        DurationRole,             ///< QString: "24:18"
        SizeRole,                 ///< QString: of the best rendition
        StateTextRole,            ///< QString; empty while not queued
        StateIconRole,            ///< QString
        ToneRole,                 ///< Tone as int
        PercentRole,              ///< int while bytes arrive, else -1
        VideoIdRole,              ///< QString
    };

    /// Both must outlive the model.
    VideoModel(DownloadStates& states, PictureLoader& pictures, QObject* parent = nullptr);

    /// Replaces what is shown; rows that stay keep their selection.
    void setVideos(const QList<Catalogue::Video>& videos);
    /// Where the meetings were, for the flags.
    void setMeetings(const QList<Catalogue::Meeting>& meetings);

    [[nodiscard]] const QList<Catalogue::Video>& videos() const { return m_videos; }
    /// Null for an index that is not valid.
    [[nodiscard]] const Catalogue::Video* videoAt(const QModelIndex& index) const;
    /// The meeting of a video; null where it is not known.
    [[nodiscard]] const Catalogue::Meeting* meetingOf(const Catalogue::Video& video) const;
    [[nodiscard]] QModelIndex indexOf(const Catalogue::VideoId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void refreshStates(const QSet<Catalogue::VideoId>& videos);
    void refreshPicture(const QUrl& url);
    [[nodiscard]] QVariant stateData(const Catalogue::Video& video, int role) const;
    [[nodiscard]] QString placeOf(const Catalogue::Video& video) const;
    [[nodiscard]] QString sentence(const Catalogue::Video& video) const;

    DownloadStates& m_states;
    PictureLoader& m_pictures;
    QList<Catalogue::Video> m_videos;
    QHash<Catalogue::MeetingId, Catalogue::Meeting> m_meetings;
};

} // namespace Rushes::Ui
