// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/meetingmodel.h"

#include "ui/catalogue/armedstates.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <algorithm>

namespace Rushes::Ui {

using Catalogue::Meeting;
using Catalogue::MeetingId;

// An index of a year carries 0; that of a meeting carries its year, which stays true while years come and go.
constexpr quintptr noYear = 0;

MeetingModel::MeetingModel(QObject* parent) : MergingModel{parent} {}

void MeetingModel::setMeetings(const QList<Meeting>& meetings) {
    QList<Meeting> sorted = meetings;
    std::ranges::stable_sort(sorted, [](const Meeting& one, const Meeting& other) { return one.startsOn > other.startsOn; });
    QList<Year> next;
    QHash<int, QList<Meeting>> byYear;
    for (const Meeting& meeting : std::as_const(sorted)) {
        const int number = meeting.startsOn.isValid() ? meeting.startsOn.year() : 1;
        if (!byYear.contains(number)) next.append(Year{number, {}});
        byYear[number].append(meeting);
    }
    // Years first, with the meetings they have; then each year's meetings. A view sees only what differs.
    for (Year& year : next) {
        const int row = rowOfYear(year.number);
        if (row >= 0) year.meetings = m_years.at(row).meetings;
    }
    merge(m_years, next, [](const Year& year) { return year.number; });
    for (qsizetype row = 0; row < m_years.size(); ++row) {
        const QList<Meeting> wanted = byYear.value(m_years.at(row).number);
        merge(m_years[row].meetings, wanted, [](const Meeting& meeting) { return meeting.id; }, index(static_cast<int>(row), 0));
    }
}

void MeetingModel::setProgress(const QHash<MeetingId, MeetingProgress>& progress) {
    const QHash<MeetingId, MeetingProgress> before = std::exchange(m_progress, progress);
    for (const Year& year : std::as_const(m_years)) {
        for (const Meeting& meeting : year.meetings) {
            if (before.value(meeting.id) == m_progress.value(meeting.id)) continue;
            const QModelIndex changed = indexOf(meeting.id);
            Q_EMIT dataChanged(changed, changed, {LocalTextRole, LocalStateRole, Qt::AccessibleTextRole});
        }
    }
}

void MeetingModel::follow(const ArmedStates& armed) {
    if (m_armed != nullptr) disconnect(m_armed, nullptr, this, nullptr);
    m_armed = &armed;
    connect(m_armed, &ArmedStates::changed, this, &MeetingModel::refreshArmed);
    refreshArmed();
}

void MeetingModel::refreshArmed() {
    for (int year = 0; year < rowCount(); ++year) {
        const QModelIndex parent = index(year, 0);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent), {ArmedTextRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    }
}

int MeetingModel::meetingCount() const {
    qsizetype count = 0;
    for (const Year& year : m_years) count += year.meetings.size();
    return static_cast<int>(count);
}

const Meeting* MeetingModel::meetingAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == noYear) return nullptr;
    return &m_years.at(rowOfYear(static_cast<int>(index.internalId()))).meetings.at(index.row());
}

QModelIndex MeetingModel::indexOf(const MeetingId& id) const {
    for (const Year& year : m_years) {
        const auto found = std::ranges::find(year.meetings, id, &Meeting::id);
        if (found != year.meetings.end()) return createIndex(static_cast<int>(found - year.meetings.begin()), 0, static_cast<quintptr>(year.number));
    }
    return {};
}

QModelIndex MeetingModel::firstMeeting() const { return m_years.isEmpty() ? QModelIndex{} : index(0, 0, index(0, 0)); }

QModelIndex MeetingModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(m_years.at(parent.row()).number) : noYear);
}

QModelIndex MeetingModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == noYear) return {};
    return createIndex(rowOfYear(static_cast<int>(child.internalId())), 0, noYear);
}

int MeetingModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(m_years.size());
    if (parent.internalId() != noYear || parent.column() > 0) return 0;
    return static_cast<int>(m_years.at(parent.row()).meetings.size());
}

int MeetingModel::columnCount(const QModelIndex&) const { return 1; }

QVariant MeetingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == IsYearRole) return index.internalId() == noYear;
    if (const Meeting* meeting = meetingAt(index)) return meetingData(*meeting, role);
    return yearData(m_years.at(index.row()), role);
}

Qt::ItemFlags MeetingModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    return index.internalId() == noYear ? Qt::ItemFlags{Qt::ItemIsEnabled} : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

int MeetingModel::rowOfYear(int number) const {
    const auto found = std::ranges::find(m_years, number, &Year::number);
    return found == m_years.end() ? -1 : static_cast<int>(found - m_years.begin());
}

QVariant MeetingModel::yearData(const Year& year, int role) const {
    const auto count = static_cast<int>(year.meetings.size());
    switch (role) {
    case Qt::DisplayRole: return year.number > 1 ? QString::number(year.number) : tr("Without a date");
    case Qt::AccessibleTextRole: return Words::sentence({yearData(year, Qt::DisplayRole).toString(), tr("%Ln meetings", nullptr, Words::pluralOf(count))});
    case YearRole: return year.number;
    case CountRole: return count;
    default: return {};
    }
}

QVariant MeetingModel::meetingData(const Meeting& meeting, int role) const {
    switch (role) {
    case Qt::DisplayRole: return meeting.title;
    case Qt::ToolTipRole: {
        const QString armed = armedText(meeting.id);
        return Words::literal(armed.isEmpty() ? meeting.title : meeting.title + u'\n' + armed);
    }
    case Qt::AccessibleTextRole:
        return Words::sentence({meeting.title, Words::place(meeting.city, meeting.country), Words::dates(meeting.startsOn, meeting.endsOn),
                                tr("%Ln videos", nullptr, Words::pluralOf(meeting.videoCount)), localText(meeting), armedText(meeting.id)});
    case YearRole: return meeting.startsOn.year();
    case CountRole: return meeting.videoCount;
    case PlaceRole: return Words::place(meeting.city, meeting.country);
    case CountryRole: return meeting.country;
    case DatesRole: return Words::dates(meeting.startsOn, meeting.endsOn);
    case LocalTextRole: return localText(meeting);
    case LocalStateRole: return QVariant::fromValue(localState(meeting));
    case IdRole: return meeting.id.text();
    case ArmedTextRole: return armedText(meeting.id);
    default: return {};
    }
}

QString MeetingModel::armedText(const MeetingId& meeting) const {
    if (m_armed == nullptr) return {};
    if (m_armed->isArmed(meeting)) return tr("What it publishes from now on is queued by itself");
    const int items = m_armed->armedItems(meeting);
    return items == 0 ? QString{} : tr("%Ln items of its programme are queued by themselves once they are published", nullptr, Words::pluralOf(items));
}

MeetingModel::LocalState MeetingModel::localState(const Meeting& meeting) const {
    const MeetingProgress progress = m_progress.value(meeting.id);
    if (progress.coming > 0) return LocalState::Coming;
    if (progress.local == 0) return LocalState::None;
    return progress.local >= meeting.videoCount ? LocalState::All : LocalState::Some;
}

QString MeetingModel::localText(const Meeting& meeting) const {
    const MeetingProgress progress = m_progress.value(meeting.id);
    switch (localState(meeting)) {
    case LocalState::None: return {};
    case LocalState::Coming: return tr("%1 of %2").arg(Words::count(progress.local), Words::count(meeting.videoCount));
    case LocalState::Some: return tr("%1 local").arg(Words::count(progress.local));
    case LocalState::All: return tr("all local");
    }
    return {};
}

} // namespace Rushes::Ui
