// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shotlist/outlinemodel.h"

#include "ui/words/placewords.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace Rushes::Ui {

using Interchange::ShotListEntry;

namespace {

constexpr quintptr top = 0; ///< the id of an item beside the sections; others have the row of their section and one

/// What is to be seen, without the size of the shot.
QString nameOf(const ShotListEntry& entry) {
    static const QRegularExpression size{QStringLiteral("\\A[A-Z]{2,4}\\s+")};
    QString name = entry.text.section(u'\n', 0, 0);
    return name.remove(size);
}

QString lengthOf(qint64 frames, Media::FrameRate rate) {
    const qint64 seconds = frames * rate.denominator() / rate.numerator();
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char{'0'}); };
    const QString short_ = two(seconds / 60 % 60) + u':' + two(seconds % 60);
    return seconds < 3600 ? short_ : QString::number(seconds / 3600) + u':' + short_;
}

} // namespace

OutlineModel::Outline OutlineModel::outlineOf(const Interchange::ShotList& list, Media::FrameRate rate) {
    QHash<qsizetype, Mark> marks;
    for (const Interchange::ShotListProblem& problem : list.problems) {
        Mark& mark = marks[problem.line];
        mark = std::max(mark, problem.isWarning ? Mark::Warning : Mark::Error);
    }
    QList<Item> shots;
    for (const Interchange::ShotListClip& clip : list.clips) {
        for (const ShotListEntry& entry : clip.entries)
            shots.append({entry.line, nameOf(entry), entry.out - entry.in, entry.tags.value(0), marks.value(entry.line), false, {}});
        for (const ShotListEntry& entry : clip.unread) {
            if (entry.inAt.line >= 0) shots.append({entry.line, nameOf(entry), -1, entry.tags.value(0), Mark::Error, false, {}});
        }
    }
    std::ranges::sort(shots, {}, &Item::line);
    QList<Item> items;
    qsizetype next = 0;
    const auto fill = [&](QList<Item>& into, qsizetype end) {
        for (; next < shots.size() && shots.at(next).line < end; ++next) into.append(shots.at(next));
    };
    fill(items, list.sections.isEmpty() ? std::numeric_limits<qsizetype>::max() : list.sections.constFirst().line);
    for (qsizetype i = 0; i < list.sections.size(); ++i) {
        Item section{list.sections.at(i).line, list.sections.at(i).name, 0, {}, Mark::None, true, {}};
        fill(section.shots, i + 1 < list.sections.size() ? list.sections.at(i + 1).line : std::numeric_limits<qsizetype>::max());
        for (const Item& shot : std::as_const(section.shots)) section.frames += std::max<qint64>(0, shot.frames);
        items.append(section);
    }
    return {items, static_cast<int>(list.sections.size()), rate};
}

void OutlineModel::setOutline(const Outline& outline) {
    const bool isSame = hasSameShape(outline.items, m_outline.items);
    if (!isSame) beginResetModel();
    m_outline = outline;
    if (!isSame) return endResetModel();
    tellAll();
}

void OutlineModel::setTagColours(const TagColours& colours) {
    m_colours = colours;
    tellAll();
}

void OutlineModel::tellAll() {
    for (int row = 0; row < m_outline.items.size(); ++row) {
        const QModelIndex section = index(row, 0);
        Q_EMIT dataChanged(section, section);
        if (const int count = rowCount(section); count > 0) Q_EMIT dataChanged(index(0, 0, section), index(count - 1, 0, section));
    }
}

bool OutlineModel::hasSameShape(const QList<Item>& one, const QList<Item>& other) {
    return std::ranges::equal(one, other, [](const Item& a, const Item& b) { return a.isSection == b.isSection && a.shots.size() == b.shots.size(); });
}

QModelIndex OutlineModel::indexOfLine(qsizetype line) const {
    const auto lastBefore = [line](const QList<Item>& items) {
        return static_cast<int>(std::ranges::upper_bound(items, line, {}, &Item::line) - items.begin()) - 1;
    };
    const int row = lastBefore(m_outline.items);
    if (row < 0) return {};
    const QModelIndex item = index(row, 0);
    const int shot = lastBefore(m_outline.items.at(row).shots);
    return shot < 0 ? item : index(shot, 0, item);
}

const OutlineModel::Item& OutlineModel::itemOf(const QModelIndex& index) const {
    return index.internalId() == top ? m_outline.items.at(index.row())
                                     : m_outline.items.at(static_cast<qsizetype>(index.internalId()) - 1).shots.at(index.row());
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : top);
}

QModelIndex OutlineModel::parent(const QModelIndex& child) const {
    return !child.isValid() || child.internalId() == top ? QModelIndex{} : createIndex(static_cast<int>(child.internalId()) - 1, 0, top);
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(m_outline.items.size());
    return parent.internalId() == top && parent.column() == 0 ? static_cast<int>(m_outline.items.at(parent.row()).shots.size()) : 0;
}

int OutlineModel::columnCount(const QModelIndex&) const { return 1; }

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Item& item = itemOf(index);
    const QString length = item.frames < 0 ? QStringLiteral("–") : lengthOf(item.frames, m_outline.rate);
    const QString name = item.name.isEmpty() ? tr("Without a description") : item.name;
    switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::ToolTipRole: return Words::literal(item.name);
    case LineRole: return item.line;
    case LengthRole: return length;
    case TagRole: return item.tag;
    case TagColourRole: return item.tag.isEmpty() ? QColor{} : m_colours.of(item.tag);
    case MarkRole: return QVariant::fromValue(item.mark);
    case SectionRole: return item.isSection;
    case Qt::AccessibleTextRole:
        return Words::sentence({item.isSection ? tr("section %1").arg(name) : name, item.frames < 0 ? tr("not right yet") : length, item.tag,
                                item.mark == Mark::Error     ? tr("error")
                                : item.mark == Mark::Warning ? tr("warning")
                                                             : QString{}});
    default: return {};
    }
}

} // namespace Rushes::Ui
