// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/newsmodel.h"

#include "ui/catalogue/carddrawings.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QPainter>

namespace Rushes::Ui {
namespace {

using Catalogue::NewsEntry;

constexpr int side = 16;
constexpr int above = 8;

Words::Badge badgeOf(const NewsEntry& entry) { return Words::badge(entry.notices, Catalogue::datesOf(entry)); }

int lineHeight(TextSize size) { return QFontMetrics{uiFont(size)}.height(); }

} // namespace

QVariant NewsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const NewsEntry* here = entryAt(index);
    if (role == PendingRole) return here == nullptr;
    if (here == nullptr) return role == Qt::AccessibleTextRole ? tr("Being read") : QVariant{};
    const NewsEntry& entry = *here;
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case Qt::ToolTipRole: return Words::literal(badgeOf(entry).isEmpty() ? entry.title : entry.title + u'\n' + badgeOf(entry).explanation);
    case Qt::AccessibleTextRole: return Words::sentence({entry.title, Words::date(entry.publishedOn), entry.lead, badgeOf(entry).text, linkOf(entry)});
    case LeadRole: return entry.lead;
    case DateRole: return Words::date(entry.publishedOn);
    case BadgeTextRole: return badgeOf(entry).text;
    case BadgeIconRole: return badgeOf(entry).icon;
    case LinkTextRole: return linkOf(entry);
    default: return {};
    }
}

QSize NewsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {200, 2 * above + lineHeight(TextSize::Body) + 3 * lineHeight(TextSize::Small) + 2};
}

void NewsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& tokens = currentTokens();
    painter->save();
    const QRect row = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(QRect{row.left(), row.bottom(), row.width(), 1}, tokens.line);
    Paint::rowGround(*painter, row.adjusted(0, 0, 0, -1), selected, option.state.testFlag(QStyle::State_HasFocus), tokens);
    const QRect words = row.adjusted(side, above, -side, -above);
    if (index.data(NewsModel::PendingRole).toBool()) {
        Paint::pendingLines(*painter, words, tokens);
        painter->restore();
        return;
    }
    QRect line{words.left(), words.top(), words.width(), lineHeight(TextSize::Body)};
    painter->setFont(uiFont(TextSize::Body, selected ? QFont::DemiBold : QFont::Normal));
    painter->setPen(tokens.text);
    Paint::text(*painter, line, index.data().toString());
    line = QRect{words.left(), line.bottom() + 1, words.width(), lineHeight(TextSize::Small)};
    painter->setFont(uiFont(TextSize::Small));
    painter->setPen(tokens.text2);
    Paint::paragraph(*painter, QRect{line.left(), line.top(), line.width(), 2 * line.height()}, index.data(NewsModel::LeadRole).toString(), 2);
    line.moveTop(words.bottom() + 1 - line.height());
    painter->setPen(tokens.text3);
    const QString link = index.data(NewsModel::LinkTextRole).toString();
    const QString date = index.data(NewsModel::DateRole).toString();
    const int taken = Paint::text(*painter, line, link.isEmpty() ? date : QStringLiteral("%1  ·  %2").arg(date, link));
    const QString badge = index.data(NewsModel::BadgeTextRole).toString();
    if (!badge.isEmpty())
        Paint::state(*painter, line.adjusted(taken + 12, 0, 0, 0), index.data(NewsModel::BadgeIconRole).toString(), badge, tokens.warn, Qt::AlignRight);
    painter->restore();
}

} // namespace Rushes::Ui
