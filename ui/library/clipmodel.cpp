// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/clipmodel.h"

#include "core/interchange/cutlist.h"
#include "core/interchange/exportformat.h"
#include "ui/library/clipwords.h"
#include "ui/widgets/clipmime.h"
#include "ui/widgets/pictureloader.h"
#include "ui/words/noticewords.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QBuffer>
#include <QMimeData>

#include <algorithm>

namespace Rushes::Ui {

using Library::Clip;
using Library::ClipId;
using Library::Presence;

ClipModel::ClipModel(PictureLoader& pictures, QObject* parent)
    : WindowModel{parent}, m_pictures{pictures}, m_pictureOf{[](const Clip& clip) { return QUrl::fromLocalFile(clip.path); }} {
    connect(&pictures, &PictureLoader::loaded, this, &ClipModel::refreshPicture);
}

void ClipModel::setClips(const QList<Clip>& clips) {
    QList<qint64> places;
    for (const Clip& clip : clips) places.append(Library::numberOf(clip.id));
    setPlaces(places, clips);
}

void ClipModel::hold(const QList<Clip>& clips) {
    m_held.clear();
    for (const Clip& clip : clips) m_held.insert(Library::numberOf(clip.id), clip);
}

int ClipModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

Qt::ItemFlags ClipModel::flags(const QModelIndex& index) const {
    return WindowModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : m_orderable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags);
}

const QList<Library::Range>* ClipModel::shotsOf(const ClipId& id) const {
    const auto known = m_shots.constFind(id);
    return known == m_shots.cend() ? nullptr : &*known;
}

QStringList ClipModel::mimeTypes() const { return {clipMime, QStringLiteral("text/uri-list"), QStringLiteral("text/plain")}; }

bool ClipModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex&) const {
    return m_orderable && data != nullptr && data->hasFormat(clipMime);
}

bool ClipModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    Q_EMIT moveRequested(clipIdsIn(*data), row >= 0 ? row : parent.isValid() ? parent.row() : rowCount());
    return true;
}

QMimeData* ClipModel::mimeData(const QModelIndexList& indexes) const {
    QList<QUrl> files;
    QStringList ids;
    Interchange::CutList cut{.title = tr("Clips"), .clips = {}};
    for (const QModelIndex& index : indexes) {
        if (index.column() != 0) continue;
        const auto held = m_held.constFind(placeAt(index));
        const Clip* clip = held == m_held.cend() ? clipAt(index) : &*held;
        if (clip == nullptr) return nullptr; // rather none than a part of what was chosen
        ids.append(clip->id.text());
        if (clip->presence == Presence::Here) files.append(QUrl::fromLocalFile(clip->path));
        if (const auto* shots = shotsOf(clip->id)) cut.clips.append({.clip = *clip, .ranges = *shots});
    }
    auto* dragged = new QMimeData;
    dragged->setUrls(files);
    dragged->setData(clipMime, ids.join(u'\n').toUtf8());
    const auto rows = std::ranges::count(indexes, 0, &QModelIndex::column);
    if (rows == 0 || cut.clips.size() != rows) return dragged;
    if (rows == 1) cut.title = cut.clips.constFirst().clip.title;
    QBuffer text;
    text.open(QIODevice::WriteOnly);
    Interchange::writeCut(Interchange::ExportFormat::Edl, cut, text);
    dragged->setText(QString::fromUtf8(text.data()));
    return dragged;
}

void ClipModel::setTagColours(const TagColours& colours) {
    m_colours = colours;
    if (rowCount() > 0) tellOf(0, rowCount() - 1, {TagColoursRole});
}

QVariant ClipModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto column = static_cast<Column>(index.column());
    const Clip* here = clipAt(index);
    if (role == PendingRole) return here == nullptr;
    if (here == nullptr) return role == Qt::AccessibleTextRole ? tr("Being read") : QVariant{};
    const Clip& clip = *here;
    switch (role) {
    case Qt::DisplayRole: return textOf(clip, column);
    case Qt::ToolTipRole: return Words::literal(column == Column::Name ? clip.title + u'\n' + clip.fileName : textOf(clip, column).toString());
    case Qt::DecorationRole: return column == Column::Name ? QVariant{pictureOf(clip)} : QVariant{};
    case Qt::AccessibleTextRole: return column == Column::Name ? QVariant{sentence(clip)} : textOf(clip, column);
    case Qt::TextAlignmentRole: {
        const bool number = column == Column::Duration || column == Column::Size;
        return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    case DurationRole: return clip.facts ? Words::length(clip.facts->duration) : QString{};
    case TagsRole: return clip.tags;
    case TagColoursRole: return QVariant::fromValue(m_colours.of(clip.tags));
    case RatingRole: return clip.rating;
    case PresenceTextRole: return presenceText(clip);
    case ArrivingRole: return clip.presence == Library::Presence::Arriving;
    case ClipIdRole: return clip.id.text();
    case NoticeTextRole: return Words::badge(clip.portalNotice);
    default: return {};
    }
}

QVariant ClipModel::textOf(const Clip& clip, Column column) const {
    switch (column) {
    case Column::Name: return clip.title.isEmpty() ? clip.fileName : clip.title;
    case Column::Duration: return clip.facts ? Words::length(clip.facts->duration) : QString{};
    case Column::Start: return clip.facts ? clip.facts->startTimecode : QString{};
    case Column::Format: return ClipWords::format(clip);
    case Column::Size: return clip.size.text();
    case Column::Tags: return clip.tags.join(QStringLiteral(", "));
    case Column::Added: return Words::date(clip.addedAt.toLocalTime().date());
    }
    return {};
}

std::optional<Library::ClipOrder> ClipModel::orderOf(int column, Qt::SortOrder order) {
    using By = Library::ClipOrder::By;
    const auto by = [column]() -> std::optional<By> {
        switch (static_cast<Column>(column)) {
        case Column::Name: return By::Name;
        case Column::Duration: return By::Duration;
        case Column::Start: return By::Start;
        case Column::Format: return By::Codec;
        case Column::Size: return By::Size;
        case Column::Added: return By::Added;
        default: return std::nullopt;
        }
    }();
    if (!by) return std::nullopt;
    return Library::ClipOrder{*by, order == Qt::DescendingOrder};
}

int ClipModel::columnOf(const Library::ClipOrder& order) {
    if (order == Library::ClipOrder{}) return -1;
    int column = 0;
    while (column < columns && orderOf(column, order.descends ? Qt::DescendingOrder : Qt::AscendingOrder) != order) ++column;
    return column;
}

QPixmap ClipModel::pictureOf(const Clip& clip) const {
    const QUrl url = m_pictureOf(clip);
    QPixmap pixmap = m_pictures.pixmap(url);
    if (pixmap.isNull()) m_awaited.insert(url, Library::numberOf(clip.id));
    return pixmap;
}

QVariant ClipModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columns) return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        const bool number = column == Column::Duration || column == Column::Size;
        return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) return {};
    switch (column) {
    case Column::Name: return tr("Name");
    case Column::Duration: return tr("Duration");
    case Column::Start: return tr("Start TC");
    case Column::Format: return tr("Format");
    case Column::Size: return tr("Size");
    case Column::Tags: return tr("Tags");
    case Column::Added: return tr("Added");
    }
    return {};
}

QString ClipModel::presenceText(const Clip& clip) const {
    switch (clip.presence) {
    case Presence::Here: return {};
    case Presence::Missing: return tr("File is missing");
    case Presence::RootAway: return tr("Disk is away");
    case Presence::Arriving: return arrivalText(clip);
    case Presence::NoFile: return tr("No file");
    case Presence::Trashed: return tr("File is in the wastebasket");
    }
    return {};
}

QString ClipModel::arrivalText(const Clip& clip) const {
    m_arriving.insert(Library::numberOf(clip.id));
    const auto share = m_shareOf ? m_shareOf(clip) : std::nullopt;
    return share ? tr("Arriving, %1").arg(Words::percent(*share)) : tr("Arriving");
}

void ClipModel::refreshShares() {
    const QSet<qint64> rows = std::exchange(m_arriving, {});
    for (const qint64 row : rows) {
        const QModelIndex name = indexOfPlace(row);
        if (name.isValid()) Q_EMIT dataChanged(name, name, {PresenceTextRole, Qt::AccessibleTextRole});
    }
}

QString ClipModel::sentence(const Clip& clip) const {
    QStringList parts{textOf(clip, Column::Name).toString(), clip.facts ? Words::spoken(clip.facts->duration) : QString{}};
    if (clip.rating > 0) parts.append(tr("%Ln stars", nullptr, Words::pluralOf(clip.rating)));
    if (!clip.tags.isEmpty()) parts.append(tr("tags %1").arg(clip.tags.join(QStringLiteral(", "))));
    if (clip.verified) parts.append(tr("verified"));
    parts.append(presenceText(clip));
    if (clip.portalNotice.isOpen()) parts.append(Words::told(clip.portalNotice));
    return Words::sentence(parts);
}

void ClipModel::refreshPicture(const QUrl& url) {
    const auto awaited = m_awaited.constFind(url);
    if (awaited == m_awaited.cend()) return;
    const QModelIndex name = indexOfPlace(*awaited);
    m_awaited.erase(awaited);
    if (name.isValid()) Q_EMIT dataChanged(name, name, {Qt::DecorationRole});
}

} // namespace Rushes::Ui
