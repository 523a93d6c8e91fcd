// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/itemmodel.h"
#include "ui/catalogue/videostate.h"

#include <QPixmap>

#include <optional>

namespace Rushes::Ui {

class DownloadStates;
class PictureLoader;

/// A moment of a video, shown on its card in place of its picture.
struct VideoFrame {
    Catalogue::VideoId video;
    QPixmap picture;
    double progress = 0; ///< of the video, up to 1
    QString text;        ///< "04:12 / 38:05"
    QString spoken;      ///< "The picture at 4 min 12 s"
};

/// Videos of a portal.
class VideoModel : public ItemModel<Catalogue::Video> {
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
        BadgeTextRole,            ///< QString: "Withdrawn", "Dates differ"; empty for none
        BadgeIconRole,            ///< QString
        LinkTextRole,             ///< QString: "likely: same file stem"; empty where it is certain that it belongs here
        FrameRole,                ///< QPixmap: a moment of the video that is looked at now; null for none
        FrameTextRole,            ///< QString: where that is
        FrameProgressRole,        ///< double: the same as a part of the whole
        PendingRole = pendingRole ///< bool: nothing is known of the row yet, but it is on its way
    };

    /// Both must outlive the model.
    VideoModel(DownloadStates& states, PictureLoader& pictures, QObject* parent = nullptr);

    /// Where and when the meetings were, for flags and dates.
    void setMeetings(const QList<Catalogue::Meeting>& meetings);
    /// Shows a moment of one video, in place of that of another; of none for nothing.
    void showFrame(const std::optional<VideoFrame>& frame);

    /// Null for an index that is not valid and for a row that has not come yet. Of a long list, as much of it as a list shows.
    [[nodiscard]] const Catalogue::Video* videoAt(const QModelIndex& index) const { return itemAt(index); }
    /// The meeting of a video; null where it is not known.
    [[nodiscard]] const Catalogue::Meeting* meetingOf(const Catalogue::Video& video) const;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void refreshStates(const QSet<Catalogue::VideoId>& videos);
    void refreshPicture(const QUrl& url);
    [[nodiscard]] QVariant frameData(const Catalogue::Video& video, int role) const;
    void refreshFrame(const Catalogue::VideoId& id);
    [[nodiscard]] QVariant stateData(const Catalogue::Video& video, int role) const;
    [[nodiscard]] Words::Badge badgeOf(const Catalogue::Video& video) const;
    [[nodiscard]] QString placeOf(const Catalogue::Video& video) const;
    [[nodiscard]] QString sentence(const Catalogue::Video& video) const;
    [[nodiscard]] QString toolTip(const Catalogue::Video& video) const;

    DownloadStates& m_states;
    PictureLoader& m_pictures;
    QHash<Catalogue::MeetingId, Catalogue::Meeting> m_meetings;
    std::optional<VideoFrame> m_frame;
};

} // namespace Rushes::Ui
