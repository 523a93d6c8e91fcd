// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/agendamodel.h"

#include "ui/catalogue/armedstates.h"
#include "ui/catalogue/downloadstates.h"
#include "ui/widgets/pictureloader.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QLocale>

#include <algorithm>

namespace Rushes::Ui {
namespace {

using Catalogue::Coverage;
using Catalogue::ProgrammeItem;
using Catalogue::Video;
using Catalogue::VideoId;

/// "UTC+1", "UTC−3:30", "UTC".
QString offsetText(int seconds) {
    if (seconds == 0) return QStringLiteral("UTC");
    const int minutes = std::abs(seconds) / 60;
    const QString sign = seconds < 0 ? QString{QChar{0x2212}} : QStringLiteral("+");
    const QString hours = QStringLiteral("UTC%1%2").arg(sign).arg(minutes / 60);
    return minutes % 60 == 0 ? hours : QStringLiteral("%1:%2").arg(hours).arg(minutes % 60, 2, 10, QLatin1Char{'0'});
}

QString timeText(const QDateTime& time) { return time.isValid() ? QLocale{}.toString(time.time(), QStringLiteral("HH:mm")) : QString{}; }

} // namespace

AgendaModel::AgendaModel(DownloadStates& states, ArmedStates& armed, PictureLoader& pictures, QObject* parent)
    : QAbstractListModel{parent}, m_states{states}, m_armed{armed}, m_pictures{pictures} {
    connect(&armed, &ArmedStates::changed, this, &AgendaModel::refreshArmed);
    connect(&states, &DownloadStates::changed, this, &AgendaModel::refreshStates);
    connect(&pictures, &PictureLoader::loaded, this, &AgendaModel::refreshPicture);
}

void AgendaModel::setMeeting(const Catalogue::Meeting& meeting, const QList<Video>& videos) {
    beginResetModel();
    m_meeting = meeting;
    std::ranges::stable_sort(m_meeting.programme, {}, &ProgrammeItem::startsAt);
    m_videos.clear();
    for (const Video& video : videos) m_videos.insert(video.id, video);
    arrange();
    endResetModel();
}

void AgendaModel::setTimesIn(TimesIn times) {
    if (times == m_times) return;
    beginResetModel();
    m_times = times;
    arrange();
    endResetModel();
}

void AgendaModel::arrange() {
    m_rows.clear();
    QDate day;
    for (qsizetype place = 0; place < m_meeting.programme.size(); ++place) {
        const QDate itsDay = local(m_meeting.programme.at(place).startsAt).date();
        if (itsDay != day) m_rows.append({itsDay, -1});
        day = itsDay;
        m_rows.append({itsDay, place});
    }
    // One day needs no heading: daysText() says it.
    const auto headings = std::ranges::count(m_rows, qsizetype{-1}, &Row::item);
    if (headings == 1) m_rows.removeFirst();
}

QTimeZone AgendaModel::zone() const {
    if (m_times == TimesIn::Here) return QTimeZone::systemTimeZone();
    const QTimeZone named{m_meeting.timeZone};
    return named.isValid() ? named : QTimeZone::utc();
}

QString AgendaModel::zoneText() const {
    QStringList offsets;
    for (const ProgrammeItem& item : m_meeting.programme) {
        const QString text = offsetText(local(item.startsAt).offsetFromUtc());
        if (!offsets.contains(text)) offsets.append(text);
    }
    // Without a programme: as the clocks stand at noon of its first day.
    if (offsets.isEmpty()) offsets.append(offsetText(local(QDateTime{m_meeting.startsOn, QTime{12, 0}, QTimeZone::UTC}).offsetFromUtc()));
    const QString offset = offsets.join(tr(", then "));
    if (m_times == TimesIn::Here) return tr("times on this computer (%1)").arg(offset);
    if (!QTimeZone{m_meeting.timeZone}.isValid()) return tr("times in UTC");
    QString city = m_meeting.city;
    if (city.isEmpty()) city = QString::fromLatin1(m_meeting.timeZone.split('/').last()).replace(u'_', u' ');
    return tr("times in %1 (%2)").arg(city, offset);
}

QString AgendaModel::daysText() const {
    if (m_rows.isEmpty()) return Words::dates(m_meeting.startsOn, m_meeting.endsOn);
    const QDate first = m_rows.constFirst().day;
    const QDate last = m_rows.constLast().day;
    return first == last ? QLocale{}.toString(first, tr("ddd d MMM")) : Words::dates(first, last);
}

const Video* AgendaModel::videoAt(const QModelIndex& index) const {
    if (!index.isValid() || m_rows.at(index.row()).item < 0) return nullptr;
    const auto found = m_videos.constFind(item(m_rows.at(index.row())).videoId);
    return found == m_videos.constEnd() ? nullptr : &*found;
}

const ProgrammeItem* AgendaModel::programmeItemAt(const QModelIndex& index) const {
    return !index.isValid() || m_rows.at(index.row()).item < 0 ? nullptr : &item(m_rows.at(index.row()));
}

bool AgendaModel::isAwaited(const ProgrammeItem& item) const {
    if (item.coverage == Coverage::None) return false;
    const auto video = m_videos.constFind(item.videoId);
    if (video == m_videos.constEnd()) return true;
    return video->renditions.isEmpty() && m_states.of(item.videoId).kind == VideoState::Kind::NotQueued;
}

bool AgendaModel::isArmed(const ProgrammeItem& item) const { return m_armed.isArmed(m_meeting, item) || m_armed.isArmed(m_meeting.id); }

VideoAction AgendaModel::armAction(const ProgrammeItem& item) const {
    if (!isAwaited(item)) return VideoAction::Nothing;
    if (m_armed.isArmed(m_meeting, item)) return VideoAction::Disarm;
    return m_armed.isArmed(m_meeting.id) ? VideoAction::Nothing : VideoAction::Arm; // with the whole meeting it is waited for anyway
}

VideoState AgendaModel::stateAt(const QModelIndex& index) const {
    const Video* video = videoAt(index);
    return video == nullptr ? VideoState{} : m_states.of(video->id);
}

int AgendaModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant AgendaModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows.at(index.row());
    if (role == IsDayRole) return row.item < 0;
    if (row.item >= 0) return itemData(item(row), role);
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? Words::longDate(row.day) : QVariant{};
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    if (m_rows.at(index.row()).item < 0) return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant AgendaModel::itemData(const ProgrammeItem& item, int role) const {
    switch (role) {
    case Qt::DisplayRole: return item.title;
    case Qt::ToolTipRole: return Words::literal(item.title);
    case Qt::AccessibleTextRole: return sentence(item);
    case StartRole: return timeText(local(item.startsAt));
    case EndRole: return item.endsAt.isValid() ? timeText(local(item.endsAt)) : QString{};
    case NoteRole: return item.note;
    case IsCoveredRole: return item.coverage != Coverage::None;
    case StateTextRole: return stateText(item);
    case VideoIdRole: return item.videoId.text();
    default: break;
    }
    const auto video = m_videos.constFind(item.videoId);
    if (video != m_videos.constEnd()) return videoData(item, *video, role);
    switch (role) {
    case HasVideoRole: return false;
    case StateIconRole: return item.coverage == Coverage::None ? QString{} : isArmed(item) ? QStringLiteral("bellon") : QStringLiteral("clock");
    case ToneRole: return static_cast<int>(item.coverage == Coverage::None ? Tone::Quiet : isArmed(item) ? Tone::Active : Tone::Attention);
    case PercentRole: return -1;
    case ActionRole: return static_cast<int>(armAction(item));
    default: return {};
    }
}

QVariant AgendaModel::videoData(const ProgrammeItem& item, const Video& video, int role) const {
    const VideoState state = m_states.of(item.videoId);
    switch (role) {
    case HasVideoRole: return true;
    case Qt::DecorationRole: return m_pictures.pixmap(video.thumbnail);
    case DurationRole: return Words::length(video.duration);
    case StateIconRole: return isAwaited(item) ? (isArmed(item) ? QStringLiteral("bellon") : QStringLiteral("clock")) : stateIcon(state.kind).toString();
    case ToneRole: return static_cast<int>(isAwaited(item) ? (isArmed(item) ? Tone::Active : Tone::Attention) : stateTone(state.kind));
    case SizeRole: return sizeText(video);
    case PercentRole: return state.kind == VideoState::Kind::Downloading ? state.percent : -1;
    case TimeLeftRole: return state.secondsLeft < 0 ? QString{} : tr("%1 left").arg(Words::timeLeft(std::chrono::seconds{state.secondsLeft}));
    case ActionRole: return static_cast<int>(isAwaited(item) ? armAction(item) : actionFor(state.kind));
    default: return {};
    }
}

QString AgendaModel::awaitedText() { return tr("Not published yet"); }

QString AgendaModel::stateText(const ProgrammeItem& item) const {
    if (isAwaited(item) && isArmed(item)) return tr("Will be queued");
    if (m_videos.contains(item.videoId)) return isAwaited(item) ? tr("No file yet") : m_states.text(m_states.of(item.videoId));
    switch (item.coverage) {
    case Coverage::None: return tr("No coverage");
    case Coverage::Live: return tr("Live now");
    case Coverage::Planned:
    case Coverage::Published: return awaitedText();
    }
    return {};
}

QString AgendaModel::sizeText(const Video& video) const {
    const Catalogue::Rendition* best = video.rendition();
    return best == nullptr ? QString{} : best->size.text();
}

QString AgendaModel::sentence(const ProgrammeItem& item) const {
    const auto video = m_videos.constFind(item.videoId);
    const QString start = itemData(item, StartRole).toString();
    const QString end = itemData(item, EndRole).toString();
    const bool known = video != m_videos.constEnd();
    return Words::sentence({end.isEmpty() ? start : tr("%1 to %2").arg(start, end), item.title, item.note, known ? Words::spoken(video->duration) : QString{},
                            stateText(item), known ? sizeText(*video) : QString{}});
}

void AgendaModel::refreshArmed() {
    if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

void AgendaModel::refreshStates(const QSet<VideoId>& videos) {
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).item < 0 || !videos.contains(item(m_rows.at(row)).videoId)) continue;
        const QModelIndex changed = index(static_cast<int>(row));
        Q_EMIT dataChanged(changed, changed);
    }
}

void AgendaModel::refreshPicture(const QUrl& url) {
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const QModelIndex changed = index(static_cast<int>(row));
        const Video* video = videoAt(changed);
        if (video != nullptr && video->thumbnail == url) Q_EMIT dataChanged(changed, changed, {Qt::DecorationRole});
    }
}

} // namespace Rushes::Ui
