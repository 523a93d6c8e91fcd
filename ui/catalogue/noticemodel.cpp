// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/noticemodel.h"

#include "core/base/clock.h"
#include "core/base/searchtext.h"
#include "ui/catalogue/tonecolour.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/words/noticewords.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QPainter>

#include <algorithm>

namespace Rushes::Ui {
namespace {

using Catalogue::BoardNotice;
using Catalogue::Kind;
using Event = BoardNotice::Event;

constexpr int side = 20;
constexpr int iconSize = 16;
constexpr int dotSize = 8;

QString iconOf(Event event) {
    switch (event) {
    case Event::Withdrawn: return QStringLiteral("warn");
    case Event::Corrected: return QStringLiteral("info");
    case Event::Restored: return QStringLiteral("undo");
    case Event::Queued: return QStringLiteral("download");
    case Event::Here: return QStringLiteral("ok");
    }
    return {};
}

Tone toneOf(Event event) {
    switch (event) {
    case Event::Withdrawn:
    case Event::Corrected: return Tone::Attention;
    case Event::Restored: return Tone::Quiet;
    case Event::Queued: return Tone::Active;
    case Event::Here: return Tone::Done;
    }
    return Tone::Quiet;
}

QString kindText(Kind kind) {
    switch (kind) {
    case Kind::Meeting: return NoticeModel::tr("Meeting");
    case Kind::Video: return NoticeModel::tr("Video");
    case Kind::Photo: return NoticeModel::tr("Photo");
    case Kind::News: return NoticeModel::tr("News");
    }
    return {};
}

int lineHeight(TextSize size) { return QFontMetrics{uiFont(size)}.height(); }

} // namespace

NoticeModel::NoticeModel(Clock& clock, QObject* parent) : QAbstractListModel{parent}, m_clock{clock} {}

void NoticeModel::setNotices(const QList<BoardNotice>& notices) {
    m_all = notices;
    arrange();
}

void NoticeModel::setText(const QString& text) {
    m_text = text;
    arrange();
}

qsizetype NoticeModel::unread() const { return std::ranges::count(m_all, false, &BoardNotice::read); }

QList<BoardNotice> NoticeModel::fitting() const {
    const QStringList words = searchText(m_text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) return m_all;
    QList<BoardNotice> rows;
    for (const BoardNotice& notice : m_all) {
        const QString all = searchText(QStringList{notice.title, Words::told(notice), kindText(notice.kind)}.join(u' '));
        if (std::ranges::all_of(words, [&all](const QString& word) { return all.contains(word); })) rows.append(notice);
    }
    return rows;
}

void NoticeModel::arrange() {
    const QList<BoardNotice> rows = fitting();
    // Reading one must not take selection and scroll away.
    if (std::ranges::equal(rows, m_rows, {}, &BoardNotice::id, &BoardNotice::id)) {
        m_rows = rows;
        if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const BoardNotice* NoticeModel::noticeAt(const QModelIndex& index) const { return index.isValid() ? &m_rows.at(index.row()) : nullptr; }

int NoticeModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant NoticeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const BoardNotice& notice = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return notice.title;
    case Qt::ToolTipRole: return Words::literal(notice.title);
    case Qt::AccessibleTextRole:
        return Words::sentence({notice.read ? QString{} : tr("Unread"), kindText(notice.kind), notice.title, Words::told(notice), Words::files(notice),
                                Words::ago(notice.at, m_clock.now())});
    case ToldRole: return Words::told(notice);
    case IconRole: return iconOf(notice.event);
    case ToneRole: return static_cast<int>(toneOf(notice.event));
    case KindTextRole: return kindText(notice.kind);
    case FilesRole: return Words::files(notice);
    case WhenRole: return Words::ago(notice.at, m_clock.now());
    case IsReadRole: return notice.read;
    default: return {};
    }
}

QSize NoticeDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {200, lineHeight(TextSize::Body) + lineHeight(TextSize::Small) + 20};
}

void NoticeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const Tokens& tokens = currentTokens();
    const QRect row = option.rect;
    const bool read = index.data(NoticeModel::IsReadRole).toBool();
    painter->fillRect(QRect{row.left(), row.bottom(), row.width(), 1}, tokens.line);
    Paint::rowGround(*painter, row.adjusted(0, 0, 0, -1), option.state.testFlag(QStyle::State_Selected), option.state.testFlag(QStyle::State_HasFocus), tokens);
    if (!read) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.accent);
        painter->drawEllipse(QRect{row.left() + side / 2 - dotSize / 2, row.center().y() - dotSize / 2, dotSize, dotSize});
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
    const QColor tone = toneColour(static_cast<Tone>(index.data(NoticeModel::ToneRole).toInt()), tokens);
    const QRect icon{row.left() + side, row.center().y() - iconSize / 2, iconSize, iconSize};
    paintSymbol(*painter, icon, index.data(NoticeModel::IconRole).toString(), tone);

    const int first = lineHeight(TextSize::Body);
    const int second = lineHeight(TextSize::Small);
    QRect line{icon.right() + 1 + 16, row.top() + (row.height() - 1 - first - second) / 2, 0, first};
    line.setRight(row.right() - side);
    painter->setFont(uiFont(TextSize::Small));
    painter->setPen(tokens.text3);
    const int when = Paint::text(*painter, line, index.data(NoticeModel::WhenRole).toString(), Qt::AlignRight | Qt::AlignVCenter);
    painter->setFont(uiFont(TextSize::Body, read ? QFont::Normal : QFont::DemiBold));
    painter->setPen(tokens.text);
    Paint::text(*painter, line.adjusted(0, 0, -when - 16, 0), index.data().toString());

    line = QRect{line.left(), line.bottom() + 1, line.width(), second};
    painter->setFont(uiFont(TextSize::Small));
    painter->setPen(tokens.text2);
    const QString files = index.data(NoticeModel::FilesRole).toString();
    const QRect taken = files.isEmpty() ? QRect{} : Paint::state(*painter, line, u"film", files, tokens.text, Qt::AlignRight);
    painter->setPen(tokens.text2);
    const QString told = Words::dotted({index.data(NoticeModel::KindTextRole).toString(), index.data(NoticeModel::ToldRole).toString()});
    Paint::text(*painter, line.adjusted(0, 0, files.isEmpty() ? 0 : -taken.width() - 16, 0), told);
    painter->restore();
}

} // namespace Rushes::Ui
