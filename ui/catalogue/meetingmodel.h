// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/meeting.h"
#include "ui/widgets/mergingmodel.h"

#include <QAbstractItemModel>

namespace Rushes::Ui {

class ArmedStates;

/// How many of a meeting's videos are on this computer, and how many are on their way.
struct MeetingProgress {
    int local = 0;
    int coming = 0;

    bool operator==(const MeetingProgress&) const = default;
};

/// Meetings below the years in which they began, newest first.
class MeetingModel : public MergingModel<QAbstractItemModel> {
    Q_OBJECT

public:
    enum Role : int {
        YearRole = Qt::UserRole, ///< int; for years and meetings
        IsYearRole,              ///< bool
        CountRole,               ///< int: meetings of a year, videos of a meeting
        PlaceRole,               ///< QString
        CountryRole,             ///< QString, ISO 3166 alpha-2
        DatesRole,               ///< QString
        LocalTextRole,           ///< QString: "all local", "6 local", "1 of 12"; empty where nothing is or comes
        LocalStateRole,          ///< LocalState
        IdRole,                  ///< QString
        ArmedTextRole,           ///< QString: what of the meeting is queued by itself once it is published; empty where nothing is
    };
    /// How much of a meeting is here.
    enum class LocalState : quint8 { None, Coming, Some, All };
    Q_ENUM(LocalState)

    explicit MeetingModel(QObject* parent = nullptr);

    /// Replaces what is shown; rows that stay keep their selection.
    void setMeetings(const QList<Catalogue::Meeting>& meetings);
    /// Marks the meetings that are armed, as a whole or in part, and keeps up with them. `armed` must outlive the model.
    void follow(const ArmedStates& armed);
    void setProgress(const QHash<Catalogue::MeetingId, MeetingProgress>& progress);

    [[nodiscard]] int meetingCount() const;
    /// Null for a year and for an index that is not valid.
    [[nodiscard]] const Catalogue::Meeting* meetingAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Catalogue::MeetingId& id) const;
    /// The newest meeting; not valid while there is none.
    [[nodiscard]] QModelIndex firstMeeting() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Year {
        int number = 0;
        QList<Catalogue::Meeting> meetings;
    };

    [[nodiscard]] int rowOfYear(int number) const;
    [[nodiscard]] QVariant yearData(const Year& year, int role) const;
    [[nodiscard]] QVariant meetingData(const Catalogue::Meeting& meeting, int role) const;
    [[nodiscard]] LocalState localState(const Catalogue::Meeting& meeting) const;
    [[nodiscard]] QString localText(const Catalogue::Meeting& meeting) const;
    [[nodiscard]] QString armedText(const Catalogue::MeetingId& meeting) const;
    void refreshArmed();

    QList<Year> m_years;
    QHash<Catalogue::MeetingId, MeetingProgress> m_progress;
    const ArmedStates* m_armed = nullptr;
};

} // namespace Rushes::Ui
