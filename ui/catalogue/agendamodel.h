// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/meeting.h"
#include "core/catalogue/video.h"
#include "ui/catalogue/videostate.h"

#include <QAbstractListModel>
#include <QTimeZone>

namespace Rushes::Ui {

class ArmedStates;
class DownloadStates;
class PictureLoader;

/// Whose clock the programme's times are read from.
enum class TimesIn : quint8 { Meeting, Here };

/// A meeting's programme: items in the order of time, a heading before each day where there is more than one, and for each item where
/// its video stands.
class AgendaModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role : int {
        IsDayRole = Qt::UserRole, ///< bool: a heading; its DisplayRole is the day
        StartRole,                ///< QString: "08:00"
        EndRole,                  ///< QString; empty where unknown
        NoteRole,                 ///< QString
        DurationRole,             ///< QString: "24:18"; empty without a video
        HasVideoRole,             ///< bool
        IsCoveredRole,            ///< bool: false where the programme says that there are no pictures
        StateTextRole,            ///< QString: "Verified", "Not published yet", …
        StateIconRole,            ///< QString
        ToneRole,                 ///< Tone as int
        SizeRole,                 ///< QString: "10.8 GB" of the best rendition; empty where unknown
        PercentRole,              ///< int while bytes arrive, else -1
        TimeLeftRole,             ///< QString while bytes arrive, else empty
        ActionRole,               ///< VideoAction as int
        VideoIdRole,              ///< QString
    };

    /// All must outlive the model.
    AgendaModel(DownloadStates& states, ArmedStates& armed, PictureLoader& pictures, QObject* parent = nullptr);

    /// `videos` are those of the meeting.
    void setMeeting(const Catalogue::Meeting& meeting, const QList<Catalogue::Video>& videos);
    void setTimesIn(TimesIn times);

    /// "times in Brussels (UTC+1)"; both offsets where the clocks change during the meeting.
    [[nodiscard]] QString zoneText() const;
    /// "Thu 12 Feb", or "13–14 Jun 2024" for several days.
    [[nodiscard]] QString daysText() const;
    /// What is said of a video that is to come, which is the longest that is said of any.
    [[nodiscard]] static QString awaitedText();
    [[nodiscard]] int itemCount() const { return static_cast<int>(m_meeting.programme.size()); }
    /// Null where the item has none, or the catalogue does not know it yet.
    [[nodiscard]] const Catalogue::Video* videoAt(const QModelIndex& index) const;
    [[nodiscard]] VideoState stateAt(const QModelIndex& index) const;
    /// Null for a heading.
    [[nodiscard]] const Catalogue::ProgrammeItem* programmeItemAt(const QModelIndex& index) const;
    [[nodiscard]] VideoAction actionAt(const QModelIndex& index) const { return static_cast<VideoAction>(data(index, ActionRole).toInt()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// A heading, or the place of an item in the programme.
    struct Row {
        QDate day;
        qsizetype item = -1;
    };

    void arrange();
    void refreshArmed();
    void refreshStates(const QSet<Catalogue::VideoId>& videos);
    void refreshPicture(const QUrl& url);
    [[nodiscard]] QTimeZone zone() const;
    [[nodiscard]] QDateTime local(const QDateTime& utc) const { return utc.toTimeZone(zone()); }
    [[nodiscard]] const Catalogue::ProgrammeItem& item(const Row& row) const { return m_meeting.programme.at(row.item); }
    [[nodiscard]] QVariant itemData(const Catalogue::ProgrammeItem& item, int role) const;
    [[nodiscard]] QVariant videoData(const Catalogue::ProgrammeItem& item, const Catalogue::Video& video, int role) const;
    /// Its video, or the file of it, is still to come.
    [[nodiscard]] bool isAwaited(const Catalogue::ProgrammeItem& item) const;
    /// By itself or with the whole meeting.
    [[nodiscard]] bool isArmed(const Catalogue::ProgrammeItem& item) const;
    [[nodiscard]] VideoAction armAction(const Catalogue::ProgrammeItem& item) const;
    [[nodiscard]] QString stateText(const Catalogue::ProgrammeItem& item) const;
    [[nodiscard]] QString sizeText(const Catalogue::Video& video) const;
    [[nodiscard]] QString sentence(const Catalogue::ProgrammeItem& item) const;

    DownloadStates& m_states;
    ArmedStates& m_armed;
    PictureLoader& m_pictures;
    Catalogue::Meeting m_meeting;
    QHash<Catalogue::VideoId, Catalogue::Video> m_videos;
    QList<Row> m_rows;
    TimesIn m_times = TimesIn::Meeting;
};

} // namespace Rushes::Ui
