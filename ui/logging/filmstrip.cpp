// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/filmstrip.h"

#include "ui/library/clipmodel.h"
#include "ui/logging/keycap.h"
#include "ui/widgets/cardground.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/quietview.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace Rushes::Ui {

namespace {

constexpr QSize picture{92, 52};
constexpr int inset = 5;

constexpr int gutter = 4; ///< where the ring is that marks the card which the keys act on

int cardHeight() { return picture.height() + 2 * inset + 2 * gutter + QFontMetrics{uiFont(TextSize::Small)}.height(); }

class FilmDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Tokens& tokens = currentTokens(); // a view with a style sheet of its own has another palette
        const QRect card = option.rect.adjusted(gutter, gutter, -gutter, -gutter);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        paintCardGround(*painter, option.rect, card, isCurrent, option.state.testFlag(QStyle::State_HasFocus), tokens);
        const QRect image{card.topLeft() + QPoint{inset, inset}, picture};
        Paint::thumbnail(*painter, image, index.data(Qt::DecorationRole).value<QPixmap>(), tokens);
        if (const QString duration = index.data(ClipModel::DurationRole).toString(); !duration.isEmpty()) Paint::duration(*painter, image, duration);
        painter->setFont(uiFont(TextSize::Small, isCurrent ? QFont::DemiBold : QFont::Normal));
        painter->setPen(tokens.text);
        Paint::text(*painter, QRect{image.left(), image.bottom() + 4, image.width(), painter->fontMetrics().height()}, index.data().toString());
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {picture.width() + 2 * inset + 2 * gutter, cardHeight()};
    }
};

} // namespace

Filmstrip::Filmstrip(ClipModel& clips, QWidget* parent)
    : QWidget{parent}, m_clips{clips}, m_view{new QuietView<QListView>{this}}, m_place{new PlainLabel{{}, QStringLiteral("second"), this}} {
    setProperty("surface", QStringLiteral("window"));
    setAttribute(Qt::WA_StyledBackground);
    m_view->setObjectName(QStringLiteral("filmstrip"));
    m_view->setAccessibleName(tr("Clips to log"));
    m_view->setModel(&clips);
    m_view->setItemDelegate(new FilmDelegate{m_view});
    m_view->setFlow(QListView::LeftToRight);
    m_view->setWrapping(false);
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setStyleSheet(QStringLiteral("QListView { background: transparent; border: none; }"));
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setFixedHeight(cardHeight());
    m_place->setAccessibleName(tr("Place among the clips"));
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
    connect(m_view, &QListView::activated, this, [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
    for (const auto& changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) connect(&clips, changed, this, &Filmstrip::showPlace);

    auto* keys = new QHBoxLayout;
    keys->setSpacing(4);
    const auto addCap = [this, keys](const QString& key, const QString& action) {
        auto* cap = new KeyCap{key, this};
        cap->setProperty(KeyMap::keyOfProperty, action);
        keys->addWidget(cap);
    };
    addCap(tr("PgUp"), QStringLiteral("previousClip"));
    addCap(tr("PgDn"), QStringLiteral("nextClip"));
    keys->addStretch(1);
    auto* place = new QVBoxLayout;
    place->setSpacing(4);
    place->addStretch(1);
    place->addWidget(m_place);
    place->addLayout(keys);
    place->addStretch(1);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(12);
    row->addWidget(m_view, 1);
    row->addLayout(place);
}

void Filmstrip::setCurrent(int row) {
    const QModelIndex index = m_clips.index(row, 0);
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    } else {
        m_view->selectionModel()->clear();
    }
    showPlace();
}

int Filmstrip::current() const { return m_view->currentIndex().row(); }

void Filmstrip::showPlace() { m_place->setText(current() < 0 ? QString{} : tr("%1 of %2").arg(Words::count(current() + 1), Words::count(m_clips.rowCount()))); }

} // namespace Rushes::Ui
