// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/facetmodel.h"

#include "core/base/searchtext.h"
#include "core/search/facetterm.h"
#include "ui/library/clipwords.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <algorithm>

namespace Rushes::Ui {

namespace {

QString titleOf(const QString& key) {
    if (key == u"meeting") return FacetModel::tr("Meeting");
    if (key == u"tag") return FacetModel::tr("Tag");
    if (key == u"place") return FacetModel::tr("Place");
    if (key == u"state") return FacetModel::tr("State");
    if (key == u"codec") return FacetModel::tr("Format");
    if (key == u"rate") return FacetModel::tr("Rate");
    if (key == u"rating") return FacetModel::tr("Rating");
    return key;
}

QString stateWord(const QString& value) {
    if (value == u"verified") return FacetModel::tr("Verified");
    if (value == u"unverified") return FacetModel::tr("Not verified");
    if (value == u"withdrawn") return FacetModel::tr("Withdrawn");
    if (value == u"corrected") return FacetModel::tr("Corrected");
    return value;
}

} // namespace

bool FacetModel::Group::isChosen(const QString& value) const {
    return std::ranges::any_of(chosen, [&](const QString& one) { return searchText(one) == searchText(value); });
}

FacetModel::FacetModel(QObject* parent) : QAbstractItemModel{parent} {
    const QStringList all = keys();
    for (const QString& key : all) m_groups.append({.key = key, .values = {}, .chosen = {}});
}

QStringList FacetModel::keys() {
    return {QStringLiteral("meeting"), QStringLiteral("tag"),  QStringLiteral("place"), QStringLiteral("state"),
            QStringLiteral("codec"),   QStringLiteral("rate"), QStringLiteral("rating")};
}

void FacetModel::setFacets(const Library::Facets& facets, const QString& query) {
    beginResetModel();
    for (Group& group : m_groups) {
        group.values = facets.values.value(group.key);
        const QStringList before = std::exchange(group.chosen, Search::facetValues(query, group.key));
        for (const QString& value : std::as_const(group.chosen)) {
            const bool isThere = std::ranges::any_of(group.values, [&](const Search::ValueCount& one) { return searchText(one.value) == searchText(value); });
            if (!isThere) group.values.append({value, 0});
            if (group.key == u"tag" && !before.contains(value)) openAbove(value);
        }
        // What is chosen stands first, so that few values show it.
        std::ranges::stable_partition(group.values, [&](const Search::ValueCount& one) { return group.isChosen(one.value); });
        layOut(group);
    }
    endResetModel();
}

void FacetModel::setVocabulary(const Library::Vocabulary& vocabulary) {
    m_vocabulary = vocabulary;
    m_colours = TagColours{vocabulary};
    layOutAll();
}

void FacetModel::setOpenTags(const QStringList& tags) {
    m_open = {tags.begin(), tags.end()};
    layOutAll();
}

void FacetModel::setOpen(const QString& tag, bool open) {
    if (open) m_open.insert(searchText(tag));
    else m_open.remove(searchText(tag));
    layOutAll();
}

void FacetModel::openAbove(const QString& tag) {
    const QStringList path = m_vocabulary.pathOf(tag);
    for (const QString& above : path.first(std::max<qsizetype>(0, path.size() - 1))) m_open.insert(searchText(above));
}

void FacetModel::layOutAll() {
    beginResetModel();
    for (Group& group : m_groups) layOut(group);
    endResetModel();
}

/// Each tag stands below the nearest one above it that clips carry; of equals, those stand first that are chosen or have chosen ones below.
void FacetModel::layOut(Group& group) const {
    constexpr qsizetype atTheTop = -1;
    QHash<QString, qsizetype> rows;
    for (qsizetype row = 0; row < group.values.size(); ++row) rows.insert(searchText(group.values.at(row).value), row);
    QHash<qsizetype, QList<qsizetype>> below;
    QSet<qsizetype> first; // that are chosen, or lead to what is
    for (qsizetype row = 0; row < group.values.size(); ++row) {
        const QString& value = group.values.at(row).value;
        const bool isChosen = group.isChosen(value);
        if (isChosen) first.insert(row);
        QStringList path = group.key == u"tag" ? m_vocabulary.pathOf(value) : QStringList{};
        if (!path.isEmpty()) path.removeLast();
        qsizetype above = atTheTop;
        for (const QString& one : path) {
            above = rows.value(searchText(one), above);
            if (isChosen && above != atTheTop) first.insert(above);
        }
        below[above].append(row);
    }
    group.lines.clear();
    const QSet<QString>& open = m_open;
    const auto append = [&](this const auto& self, qsizetype above, qsizetype most, int depth) -> void {
        QList<qsizetype> values = below.value(above);
        std::ranges::stable_partition(values, [&](qsizetype row) { return first.contains(row); });
        for (const qsizetype row : std::as_const(values)) {
            if (most-- == 0) break;
            group.lines.append({row, depth, below.contains(row)});
            if (open.contains(searchText(group.values.at(row).value))) self(row, values.size() + group.values.size(), depth + 1);
        }
    };
    const QList<qsizetype> top = below.value(atTheTop);
    const qsizetype few = std::min(top.size(), std::max(mostValues, std::ranges::count_if(top, [&](qsizetype row) { return first.contains(row); })));
    append(atTheTop, group.whole ? top.size() : few, 0);
    group.hasMore = top.size() > few;
    group.hidden = group.whole ? 0 : top.size() - few;
}

void FacetModel::setWhole(const QString& key, bool whole) {
    const auto group = std::ranges::find(m_groups, key, &Group::key);
    if (group == m_groups.end() || group->whole == whole) return;
    beginResetModel();
    group->whole = whole;
    layOut(*group);
    endResetModel();
}

bool FacetModel::isWhole(const QString& key) const {
    const auto group = std::ranges::find(m_groups, key, &Group::key);
    return group != m_groups.end() && group->whole;
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex& parent) const {
    if (column != 0 || row < 0 || row >= rowCount(parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr{0});
}

QModelIndex FacetModel::parent(const QModelIndex& child) const {
    return !child.isValid() || child.internalId() == 0 ? QModelIndex{} : createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0});
}

int FacetModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0) return 0;
    const Group& group = m_groups.at(parent.row());
    return static_cast<int>(group.lines.size()) + (group.hasMore ? 1 : 0);
}

QString FacetModel::labelOf(const Group& group, const QString& value) const {
    if (group.key == u"codec") return ClipWords::codec(value);
    if (group.key == u"state") return stateWord(value);
    if (group.key == u"rate") return tr("%1 fps").arg(value);
    if (group.key == u"rating") return value == u"0" ? tr("Not rated") : tr("%Ln stars", nullptr, Words::pluralOf(value.toInt()));
    return value;
}

QVariant FacetModel::dataOfGroup(const Group& group, int role) const {
    switch (role) {
    case Qt::DisplayRole: return titleOf(group.key);
    case Qt::AccessibleTextRole: return Words::sentence({titleOf(group.key), tr("%Ln chosen", nullptr, Words::pluralOf(group.chosen.size()))});
    case HasChosenRole: return !group.chosen.isEmpty();
    case KeyRole: return group.key;
    default: return {};
    }
}

QVariant FacetModel::dataOfValue(const Group& group, int row, int role) const {
    if (row >= group.lines.size()) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return group.whole ? tr("Fewer") : tr("%1 more…").arg(Words::count(group.hidden));
        return role == IsMoreRole ? QVariant{true} : role == KeyRole ? QVariant{group.key} : QVariant{};
    }
    const Line& line = group.lines.at(row);
    const Search::ValueCount& value = group.values.at(line.value);
    const bool isOpen = line.hasBelow && m_open.contains(searchText(value.value));
    const bool isChosen = group.isChosen(value.value);
    switch (role) {
    case Qt::DisplayRole: return labelOf(group, value.value);
    case Qt::ToolTipRole: return Words::literal(labelOf(group, value.value));
    case Qt::CheckStateRole: return isChosen ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return Words::sentence({labelOf(group, value.value), tr("%Ln clips", nullptr, Words::pluralOf(value.count)), isChosen ? tr("chosen") : QString{},
                                !line.hasBelow ? QString{}
                                : isOpen       ? tr("open")
                                               : tr("closed")});
    case ValueRole: return value.value;
    case DepthRole: return line.depth;
    case HasBelowRole: return line.hasBelow;
    case IsOpenRole: return isOpen;
    case CountRole: return value.count;
    case ShareRole: {
        const auto most = std::ranges::max_element(group.values, {}, &Search::ValueCount::count);
        return most->count == 0 ? 0.0 : static_cast<double>(value.count) / static_cast<double>(most->count);
    }
    case DotRole: return group.key == u"tag" ? QVariant{m_colours.of(value.value)} : QVariant{};
    case KeyRole: return group.key;
    default: return {};
    }
}

QVariant FacetModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    return index.internalId() == 0 ? dataOfGroup(m_groups.at(index.row()), role)
                                   : dataOfValue(m_groups.at(static_cast<qsizetype>(index.internalId()) - 1), index.row(), role);
}

bool FacetModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid() || index.internalId() == 0) return false;
    const Group& group = m_groups.at(static_cast<qsizetype>(index.internalId()) - 1);
    if (index.row() >= group.lines.size()) return false;
    const QString name = group.values.at(group.lines.at(index.row()).value).value;
    QStringList chosenNow = group.chosen;
    chosenNow.removeIf([&](const QString& one) { return searchText(one) == searchText(name); });
    if (value.value<Qt::CheckState>() == Qt::Checked) chosenNow.append(name);
    Q_EMIT chosen(group.key, chosenNow);
    return false; // it is so once the query is
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const bool isValue = index.internalId() != 0 && !index.data(IsMoreRole).toBool();
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isValue ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

} // namespace Rushes::Ui
