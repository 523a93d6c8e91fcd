// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/transfermodel.h"

#include "core/base/clock.h"
#include "core/downloads/downloadqueue.h"
#include "ui/downloads/copywords.h"
#include "ui/downloads/transferwords.h"
#include "ui/widgets/pictureloader.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QMimeData>

#include <algorithm>

namespace Rushes::Ui {
namespace {

using namespace std::chrono_literals;
using Downloads::Download;
using Downloads::DownloadId;
using Downloads::DownloadQueue;
using Downloads::DownloadState;

/// A speed of less data than this says nothing about the rest.
constexpr std::chrono::milliseconds firstEstimateAfter = 5s;

QString nameOf(const Download& download) { return download.request.title.isEmpty() ? download.request.fileName : download.request.title; }

const QString rowsType = QStringLiteral("application/x-rushes-downloads");

/// The priority is told by an arrow, so that it is not told by colour.
QString positionText(const Download& download) {
    if (download.state == DownloadState::Ready) return {};
    QString position = QString::number(download.position);
    switch (download.request.priority) {
    case Downloads::Priority::High: return QStringLiteral("\u2191 ") + position;
    case Downloads::Priority::Low: return QStringLiteral("\u2193 ") + position;
    case Downloads::Priority::Normal: break;
    }
    return position;
}

QDateTime nextHour(const QDateTime& now) {
    const QDateTime local = now.toLocalTime().addSecs(3600);
    return QDateTime{local.date(), QTime{local.time().hour(), 0}};
}

} // namespace

TransferModel::TransferModel(Clock& clock, PictureLoader& pictures, QObject* parent) : MergingModel{parent}, m_clock{clock}, m_pictures{pictures} {
    connect(&pictures, &PictureLoader::loaded, this, &TransferModel::refreshPicture);
}

void TransferModel::follow(const DownloadQueue& queue) {
    const auto readAll = [this, &queue] { setDownloads(queue.downloads()); };
    connect(&queue, &DownloadQueue::added, this, readAll);
    connect(&queue, &DownloadQueue::removed, this, readAll);
    connect(&queue, &DownloadQueue::reordered, this, readAll);
    connect(&queue, &DownloadQueue::changed, this, [this, &queue](const QList<DownloadId>& ids) { update(ids, queue); });
    readAll();
}

void TransferModel::setDownloads(const QList<Download>& downloads) {
    for (const Download& download : downloads) note(download);
    merge(m_downloads, downloads, [](const Download& download) { return download.id; });
    indexRows();
    m_seen.removeIf([this](const auto& entry) { return !m_rows.contains(entry.key()); });
    countDown();
}

void TransferModel::indexRows() {
    m_rows.clear();
    m_rows.reserve(m_downloads.size());
    for (int row = 0; row < rowCount(); ++row) m_rows.insert(m_downloads.at(row).id, row);
}

/// One signal for each run of rows: of ten thousand only those that changed are looked at again. A change of order comes by itself.
void TransferModel::update(const QList<DownloadId>& ids, const DownloadQueue& queue) {
    QList<int> changed;
    changed.reserve(ids.size());
    for (const DownloadId& id : ids) {
        const Download* download = queue.find(id);
        const auto known = m_rows.constFind(id);
        if (download == nullptr || known == m_rows.cend()) continue;
        note(*download);
        m_downloads[*known] = *download;
        changed.append(*known);
    }
    std::ranges::sort(changed);
    for (qsizetype first = 0; first < changed.size();) {
        qsizetype last = first;
        while (last + 1 < changed.size() && changed.at(last + 1) <= changed.at(last) + 1) ++last;
        Q_EMIT dataChanged(index(changed.at(first), 0), index(changed.at(last), columns - 1));
        first = last + 1;
    }
    countDown();
}

void TransferModel::setCopies(const DownloadId& id, const QList<Downloads::FurtherCopy>& copies) {
    if (copies.isEmpty()) m_copies.remove(id);
    else m_copies.insert(id, copies);
    if (const QModelIndex row = indexOf(id); row.isValid()) Q_EMIT dataChanged(row, row.siblingAtColumn(columns - 1));
}

/// Before the file is whole there is nothing that could be copied.
QList<Downloads::FurtherCopy> TransferModel::shownCopies(const Download& download) const {
    return download.state == DownloadState::Ready ? m_copies.value(download.id) : QList<Downloads::FurtherCopy>{};
}

void TransferModel::note(const Download& download) {
    Seen& seen = m_seen[download.id];
    // Nothing on disk means a fresh start, which the bar has to show.
    seen.received = download.received.bytes() == 0 ? ByteCount{} : std::max(seen.received, download.received);
    if (download.state != DownloadState::Fetching || download.bytesPerSecond < 1) {
        seen.fetchingSince.reset();
    } else if (!seen.fetchingSince) {
        seen.fetchingSince = m_clock.elapsed();
    }
}

const Download* TransferModel::downloadAt(const QModelIndex& index) const { return index.isValid() ? &m_downloads.at(index.row()) : nullptr; }

QModelIndex TransferModel::indexOf(const DownloadId& id) const {
    const auto found = m_rows.constFind(id);
    return found == m_rows.cend() ? QModelIndex{} : index(*found, 0);
}

std::optional<std::chrono::seconds> TransferModel::timeLeft(const Download& download) const {
    if (!download.request.size || download.bytesPerSecond < 1) return {};
    const bool verifying = download.state == DownloadState::Verifying;
    const Seen seen = m_seen.value(download.id);
    if (!verifying && (!seen.fetchingSince || m_clock.elapsed() - *seen.fetchingSince < firstEstimateAfter)) return {};
    const ByteCount left = *download.request.size - (verifying ? download.checked : download.received);
    return std::chrono::seconds{static_cast<qint64>(static_cast<double>(left.bytes()) / download.bytesPerSecond)};
}

int TransferModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_downloads.size()); }

int TransferModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant TransferModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Download& download = m_downloads.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return textOf(download, column);
    case Qt::ToolTipRole: return Words::literal(toolTipOf(download, column));
    case Qt::AccessibleTextRole: return column == Column::Name ? QVariant{sentence(download)} : textOf(download, column);
    case Qt::TextAlignmentRole: {
        const bool number = column == Column::Position || column == Column::Size || column == Column::Speed || column == Column::TimeLeft;
        return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    case Qt::DecorationRole: return column == Column::Name && m_pictureOf ? QVariant{m_pictures.pixmap(m_pictureOf(download))} : QVariant{};
    case SortRole: return sortValueOf(download, column);
    case FileNameRole: return download.request.fileName;
    case ProgressTextRole: return TransferWords::progress(download, receivedOf(download), m_clock.now());
    case AmountRole: return TransferWords::amount(download, receivedOf(download));
    case FractionRole: return TransferWords::fraction(download, receivedOf(download));
    case LookRole: return static_cast<int>(TransferWords::lookOf(download));
    case IconRole: return TransferWords::icon(download).toString();
    case ActionRole: return static_cast<int>(TransferWords::actionOf(download));
    case FilterRole:
        return QStringList{nameOf(download),
                           download.request.fileName,
                           download.request.group,
                           TransferWords::state(download, m_clock.now()),
                           TransferWords::cause(download),
                           CopyWords::line(shownCopies(download))}
            .join(u'\n');
    case Qt::EditRole:
        // A time to begin with, where there is none yet: the next full hour.
        if (column != Column::TimeLeft) return textOf(download, column);
        return download.request.neededBy.isValid() ? download.request.neededBy.toLocalTime() : nextHour(m_clock.now());
    case LateRole: return TransferWords::isLate(download);
    case NeededByRole: return download.state == DownloadState::Ready ? QString{} : TransferWords::neededBy(download, m_clock.now());
    case CopyRole: return CopyWords::line(shownCopies(download));
    case CopyLookRole: return static_cast<int>(CopyWords::lookOf(shownCopies(download)));
    case CauseRole: return TransferWords::cause(download);
    case IsGroupRole: return false;
    default: return {};
    }
}

QVariant TransferModel::textOf(const Download& download, Column column) const {
    switch (column) {
    case Column::Position: return positionText(download);
    case Column::Name: return nameOf(download);
    case Column::Rendition: return download.request.label;
    case Column::Size: return download.request.size ? download.request.size->text() : QString{};
    case Column::Progress: return TransferWords::progress(download, receivedOf(download), m_clock.now());
    case Column::Speed: return download.bytesPerSecond >= 1 ? Words::speed(download.bytesPerSecond) : QString{};
    case Column::TimeLeft: return timeLeftText(download);
    case Column::State: return TransferWords::state(download, m_clock.now());
    case Column::Action: return TransferWords::actionText(TransferWords::actionOf(download));
    }
    return {};
}

QVariant TransferModel::sortValueOf(const Download& download, Column column) const {
    switch (column) {
    case Column::Position: return download.position;
    case Column::Size: return download.request.size ? download.request.size->bytes() : qint64{-1};
    case Column::Progress: return TransferWords::fraction(download, receivedOf(download));
    case Column::Speed: return download.bytesPerSecond;
    case Column::TimeLeft: return QVariant::fromValue(timeLeft(download).value_or(std::chrono::hours{24 * 365}).count());
    case Column::State: return static_cast<int>(TransferWords::lookOf(download));
    default: return textOf(download, column);
    }
}

QString TransferModel::toolTipOf(const Download& download, Column column) const {
    if (column == Column::Name) return nameOf(download) + u'\n' + download.request.fileName;
    if (const QList<Downloads::FurtherCopy> copies = shownCopies(download); column == Column::State && !copies.isEmpty()) {
        QStringList lines{textOf(download, column).toString()};
        for (const Downloads::FurtherCopy& copy : copies) lines << QStringList{CopyWords::sentence(copy), CopyWords::help(copy)}.join(u' ').trimmed();
        return lines.join(u'\n');
    }
    const QString help = column == Column::State ? TransferWords::help(download) : QString{};
    return help.isEmpty() ? textOf(download, column).toString() : help;
}

QString TransferModel::sentence(const Download& download) const {
    const QString left = timeLeftText(download);
    return Words::sentence({nameOf(download), download.request.label, TransferWords::state(download, m_clock.now()), TransferWords::cause(download),
                            CopyWords::line(shownCopies(download)), TransferWords::progress(download, receivedOf(download), m_clock.now()),
                            TransferWords::amount(download, receivedOf(download)), left.isEmpty() ? QString{} : tr("%1 left").arg(left),
                            download.request.neededBy.isValid() ? tr("needed %1").arg(TransferWords::neededBy(download, m_clock.now())) : QString{},
                            download.request.priority == Downloads::Priority::Normal
                                ? QString{}
                                : tr("priority %1").arg(TransferWords::priority(download.request.priority).toLower())});
}

QString TransferModel::timeLeftText(const Download& download) const {
    if (const auto left = timeLeft(download)) return Words::timeLeft(*left);
    // What is not under way yet is there when the queue has come to its end.
    if (download.state != DownloadState::Queued || !download.forecast.endsAt.isValid()) return {};
    return Words::timeLeft(std::chrono::seconds{std::max<qint64>(1, m_clock.now().secsTo(download.forecast.endsAt))});
}

ByteCount TransferModel::receivedOf(const Download& download) const {
    const ByteCount most = std::max(m_seen.value(download.id).received, download.received);
    return download.request.size ? std::min(most, *download.request.size) : most;
}

QVariant TransferModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columns) return {};
    if (role == Qt::TextAlignmentRole) {
        const auto column = static_cast<Column>(section);
        const bool number = column == Column::Position || column == Column::Size || column == Column::Speed || column == Column::TimeLeft;
        return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (static_cast<Column>(section)) {
    case Column::Position: return role == Qt::DisplayRole ? QStringLiteral("#") : tr("Place in the queue");
    case Column::Name: return tr("Name");
    case Column::Rendition: return tr("Rendition");
    case Column::Size: return tr("Size");
    case Column::Progress: return tr("Progress");
    case Column::Speed: return tr("Speed");
    case Column::TimeLeft: return tr("Time left");
    case Column::State: return tr("State");
    case Column::Action: return role == Qt::DisplayRole ? QString{} : tr("What can be done");
    }
    return {};
}

Qt::ItemFlags TransferModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::ItemIsDropEnabled; // between the rows, never on one
    const bool ready = m_downloads.at(index.row()).state == DownloadState::Ready;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsDropEnabled, false);
    flags.setFlag(Qt::ItemIsDragEnabled, !ready);
    flags.setFlag(Qt::ItemIsEditable, !ready && static_cast<Column>(index.column()) == Column::TimeLeft);
    return flags;
}

bool TransferModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) return false;
    Q_EMIT neededByWanted(m_downloads.at(index.row()).id, value.toDateTime());
    return true;
}

QStringList TransferModel::mimeTypes() const { return {rowsType}; }

QMimeData* TransferModel::mimeData(const QModelIndexList& indexes) const {
    QStringList ids;
    for (const QModelIndex& index : indexes)
        if (index.column() == 0) ids << m_downloads.at(index.row()).id.text();
    auto* data = new QMimeData;
    data->setData(rowsType, ids.join(u' ').toUtf8());
    return data;
}

bool TransferModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent) const {
    if (action != Qt::MoveAction || !data->hasFormat(rowsType) || parent.isValid() || row < 0) return false;
    // Finished ones have no place that could be changed.
    return row == 0 || row > rowCount() || m_downloads.at(row - 1).state != DownloadState::Ready;
}

bool TransferModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    QList<DownloadId> ids;
    const QStringList texts = QString::fromUtf8(data->data(rowsType)).split(u' ', Qt::SkipEmptyParts);
    for (const QString& text : texts)
        if (m_rows.contains(DownloadId{text})) ids.append(DownloadId{text});
    int position = 1;
    for (int before = 0; before < std::min(row, rowCount()); ++before)
        if (!ids.contains(m_downloads.at(before).id)) ++position;
    if (!ids.isEmpty()) Q_EMIT moveWanted(ids, position);
    return false; // the view would take the rows out
}

void TransferModel::countDown() {
    const auto isRetrying = [](const Download& download) { return TransferWords::lookOf(download) == TransferWords::Look::Retrying; };
    if (m_countingDown || std::ranges::none_of(m_downloads, isRetrying)) return;
    m_countingDown = true;
    m_clock.after(1s, this, [this, isRetrying] {
        m_countingDown = false;
        for (int row = 0; row < rowCount(); ++row) {
            if (!isRetrying(m_downloads.at(row))) continue;
            const QModelIndex state = index(row, static_cast<int>(Column::State));
            Q_EMIT dataChanged(state, state, {Qt::DisplayRole});
        }
        countDown();
    });
}

void TransferModel::refreshPicture(const QUrl& url) {
    if (!m_pictureOf) return;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_pictureOf(m_downloads.at(row)) != url) continue;
        const QModelIndex name = index(row, static_cast<int>(Column::Name));
        Q_EMIT dataChanged(name, name, {Qt::DecorationRole});
    }
}

} // namespace Rushes::Ui
