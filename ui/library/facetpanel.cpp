// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/facetpanel.h"

#include "core/search/facetterm.h"
#include "ui/library/durationhistogram.h"
#include "ui/library/facetmodel.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/quietview.h"
#include "ui/widgets/tokens.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <cmath>

namespace Rushes::Ui {

namespace {

constexpr int barWidth = 24;
constexpr int countWidth = 44;

/// A value with its check box, the share that it has as a bar, and its count; or the name of a key.
class FacetDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return {QStyledItemDelegate::sizeHint(option, index).width(), std::max(24, QFontMetrics{uiFont()}.height() + 6)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        const Tokens& tokens = currentTokens();
        const bool isKey = !index.parent().isValid();
        if (option.state.testFlag(QStyle::State_HasFocus)) Paint::focusRing(*painter, QRectF{option.rect}.adjusted(1, 1, -1, -1), tokens);
        if (isKey) {
            painter->setFont(uiFont(TextSize::Body, QFont::DemiBold));
            painter->setPen(tokens.text);
            Paint::text(*painter, option.rect.adjusted(4, 0, -60, 0), index.data().toString());
            painter->setFont(uiFont(TextSize::Small));
            painter->setPen(tokens.link);
            if (index.data(FacetModel::HasChosenRole).toBool())
                Paint::text(*painter, option.rect.adjusted(0, 0, -8, 0), FacetPanel::tr("Clear"), Qt::AlignRight | Qt::AlignVCenter);
        } else if (index.data(FacetModel::IsMoreRole).toBool()) {
            painter->setPen(tokens.link);
            painter->setFont(uiFont(TextSize::Small));
            Paint::text(*painter, option.rect.adjusted(24, 0, -8, 0), index.data().toString());
        } else {
            paintValue(*painter, option, index, tokens);
        }
        painter->restore();
    }

private:
    static void paintValue(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Tokens& tokens) {
        QStyleOptionViewItem box = option;
        box.state.setFlag(QStyle::State_HasFocus, false);
        const bool isChosen = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
        box.state.setFlag(QStyle::State_On, isChosen);
        box.state.setFlag(QStyle::State_Off, !isChosen);
        box.rect = QRect{option.rect.left() + 2, option.rect.top() + (option.rect.height() - 16) / 2, 16, 16};
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
        QRect rest = option.rect.adjusted(24, 0, -8, 0);
        painter.setFont(uiFont());
        painter.setPen(tokens.text3);
        Paint::text(painter, rest, Words::count(index.data(FacetModel::CountRole).toLongLong()), Qt::AlignRight | Qt::AlignVCenter);
        rest.setRight(rest.right() - countWidth);
        const QRect track{rest.right() - barWidth, rest.center().y() - 1, barWidth, 4};
        painter.fillRect(track, tokens.line);
        const double share = index.data(FacetModel::ShareRole).toDouble();
        painter.fillRect(QRect{track.left(), track.top(), static_cast<int>(std::lround(share * track.width())), track.height()}, tokens.edge);
        rest.setRight(track.left() - 6);
        if (const QColor dot = index.data(FacetModel::DotRole).value<QColor>(); dot.isValid()) {
            Paint::tagDot(painter, QRect{rest.left(), rest.top(), 8, rest.height()}, dot);
            rest.setLeft(rest.left() + 14);
        }
        painter.setPen(tokens.text);
        Paint::text(painter, rest, index.data().toString());
    }
};

} // namespace

FacetPanel::FacetPanel(QWidget* parent)
    : QWidget{parent},
      m_model{new FacetModel{this}},
      m_view{new QuietView<QTreeView>{this}},
      m_histogram{new DurationHistogram{this}},
      m_clear{new QToolButton{this}} {
    setObjectName(QStringLiteral("facetPanel"));
    setProperty("surface", QStringLiteral("alt"));
    setAttribute(Qt::WA_StyledBackground);
    m_view->setObjectName(QStringLiteral("facets"));
    m_view->setAccessibleName(tr("Facets"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FacetDelegate{m_view});
    m_view->setHeaderHidden(true);
    m_view->setIndentation(0);
    m_view->setRootIsDecorated(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setStyleSheet(QStringLiteral("QTreeView { background: transparent; }")); // that of the panel
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    auto* title = new PlainLabel{tr("Duration"), QStringLiteral("strong"), this};
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Any duration"));
    m_clear->setAutoRaise(true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 0, 0);
    head->addWidget(title, 1);
    head->addWidget(m_clear);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(12, 8, 8, 12);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_histogram);
    layout->addWidget(m_view, 1);
    connect(m_model, &FacetModel::chosen, this,
            [this](const QString& key, const QStringList& values) { Q_EMIT queryChosen(Search::withFacet(m_query, key, values)); });
    connect(m_histogram, &DurationHistogram::chosen, this,
            [this](int first, int last) { Q_EMIT queryChosen(DurationHistogram::written(m_query, first, last)); });
    connect(m_clear, &QToolButton::clicked, this, [this] { clear(QStringLiteral("duration")); });
    showFacets({}, {});
}

void FacetPanel::showFacets(const Library::Facets& facets, const QString& query) {
    m_query = query;
    const QModelIndex current = m_view->currentIndex();
    const QPair<int, int> place{current.parent().isValid() ? current.parent().row() : -1, current.row()};
    m_model->setFacets(facets, query);
    expand();
    const QModelIndex above = place.first < 0 ? QModelIndex{} : m_model->index(place.first, 0);
    if (const QModelIndex again = m_model->index(place.second, 0, above); again.isValid()) m_view->setCurrentIndex(again);
    m_histogram->setCounts(facets.durations);
    m_histogram->setQuery(query);
    m_clear->setVisible(m_histogram->first() > 0 || m_histogram->last() < DurationHistogram::columns - 1);
}

void FacetPanel::setColours(const TagColours& colours) {
    m_model->setColours(colours);
    m_view->viewport()->update();
}

void FacetPanel::expand() {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex key = m_model->index(row, 0);
        m_view->setExpanded(key, !m_closed.contains(key.data(FacetModel::KeyRole).toString()));
        m_view->setRowHidden(row, {}, m_model->rowCount(key) == 0);
    }
}

void FacetPanel::clear(const QString& key) { Q_EMIT queryChosen(Search::withFacet(m_query, key, {})); }

void FacetPanel::press(const QModelIndex& index) {
    const QString key = index.data(FacetModel::KeyRole).toString();
    if (index.data(FacetModel::IsMoreRole).toBool()) {
        m_model->setWhole(key, !m_model->isWhole(key));
        expand();
    } else if (!index.parent().isValid()) {
        if (m_closed.contains(key)) m_closed.remove(key);
        else m_closed.insert(key);
        expand();
    } else {
        const bool isChosen = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
        m_model->setData(index, QVariant::fromValue(isChosen ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    }
}

bool FacetPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const QModelIndex current = m_view->currentIndex();
        if (current.isValid() && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            press(current);
            return true;
        }
        if (current.isValid() && key == Qt::Key_Delete) {
            clear(current.data(FacetModel::KeyRole).toString());
            return true;
        }
    }
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const QPoint at = static_cast<QMouseEvent*>(event)->position().toPoint();
        const QModelIndex index = m_view->indexAt(at);
        constexpr int clearWidth = 60;
        if (index.isValid() && index.data(FacetModel::HasChosenRole).toBool() && at.x() > m_view->viewport()->width() - clearWidth)
            clear(index.data(FacetModel::KeyRole).toString());
        else if (index.isValid()) press(index);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Rushes::Ui
