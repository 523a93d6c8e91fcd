// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/facetpanel.h"

#include "core/search/facetterm.h"
#include "ui/library/durationhistogram.h"
#include "ui/library/facetmodel.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/quietview.h"
#include "ui/widgets/tokens.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSettings>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <cmath>

namespace Rushes::Ui {

namespace {

const auto closedKey = QStringLiteral("library/closedFacets");
const auto openKey = QStringLiteral("library/openFacetTags");
constexpr int barWidth = 24;
constexpr int countWidth = 44;
constexpr int chevronWidth = 16;
constexpr int step = 12; ///< how far what is below stands in

/// Where the check box of a value begins; what leads to values below it stands before that.
int boxAt(const QModelIndex& index) {
    const int depth = index.data(FacetModel::DepthRole).toInt();
    return index.data(FacetModel::HasBelowRole).toBool() || depth > 0 ? chevronWidth + depth * step : 0;
}

void paintChevron(QPainter& painter, const QRect& row, int left, bool isOpen, const Tokens& tokens) {
    paintSymbol(painter, QRect{row.left() + left, row.top(), chevronWidth, row.height()}, isOpen ? u"down" : u"right", tokens.text2, 12);
}

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
            paintChevron(*painter, option.rect, 0, option.state.testFlag(QStyle::State_Open), tokens);
            painter->setFont(uiFont(TextSize::Body, QFont::DemiBold));
            painter->setPen(tokens.text);
            Paint::text(*painter, option.rect.adjusted(chevronWidth + 4, 0, -60, 0), index.data().toString());
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
        const int in = boxAt(index);
        if (index.data(FacetModel::HasBelowRole).toBool())
            paintChevron(painter, option.rect, in - chevronWidth, index.data(FacetModel::IsOpenRole).toBool(), tokens);
        QStyleOptionViewItem box = option;
        box.state.setFlag(QStyle::State_HasFocus, false);
        const bool isChosen = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
        box.state.setFlag(QStyle::State_On, isChosen);
        box.state.setFlag(QStyle::State_Off, !isChosen);
        box.rect = QRect{option.rect.left() + in + 2, option.rect.top() + (option.rect.height() - 16) / 2, 16, 16};
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
        QRect rest = option.rect.adjusted(in + 24, 0, -8, 0);
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
    m_view->setWhatsThis(tr("What the clips that are shown are like, with how many there are. Choosing one writes it into the search."));
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
    const QString key = current.data(FacetModel::KeyRole).toString();
    const QString value = current.data(FacetModel::ValueRole).toString();
    m_model->setFacets(facets, query);
    expand();
    if (const QModelIndex again = indexOf(key, value); again.isValid()) m_view->setCurrentIndex(again);
    m_histogram->setCounts(facets.durations);
    m_histogram->setQuery(query);
    m_clear->setVisible(m_histogram->first() > 0 || m_histogram->last() < DurationHistogram::columns - 1);
}

void FacetPanel::setVocabulary(const Library::Vocabulary& vocabulary) {
    m_model->setVocabulary(vocabulary);
    expand();
}

void FacetPanel::keepIn(QSettings& settings) {
    m_settings = &settings;
    const QStringList closed = settings.value(closedKey).toStringList();
    m_closed = {closed.begin(), closed.end()};
    m_model->setOpenTags(settings.value(openKey).toStringList());
    expand();
}

void FacetPanel::keep() const {
    if (m_settings == nullptr) return;
    m_settings->setValue(closedKey, QStringList{m_closed.begin(), m_closed.end()});
    m_settings->setValue(openKey, m_model->openTags());
}

QModelIndex FacetPanel::indexOf(const QString& key, const QString& value) const {
    const QModelIndex above = m_model->index(static_cast<int>(FacetModel::keys().indexOf(key)), 0);
    if (value.isEmpty()) return above;
    for (int row = 0; row < m_model->rowCount(above); ++row) {
        if (const QModelIndex index = m_model->index(row, 0, above); index.data(FacetModel::ValueRole) == value) return index;
    }
    return above;
}

bool FacetPanel::isOpen(const QModelIndex& index) const {
    return index.parent().isValid() ? index.data(FacetModel::IsOpenRole).toBool() : m_view->isExpanded(index);
}

void FacetPanel::setOpen(const QModelIndex& index, bool open) {
    const QString key = index.data(FacetModel::KeyRole).toString();
    const QString value = index.data(FacetModel::ValueRole).toString();
    if (!index.parent().isValid()) {
        if (open) m_closed.remove(key);
        else m_closed.insert(key);
    } else {
        m_model->setOpen(value, open);
    }
    expand();
    m_view->setCurrentIndex(indexOf(key, value));
    keep();
}

/// As in every tree: inwards opens, and then goes to the first one below; outwards closes, and then goes to what is above.
void FacetPanel::walk(const QModelIndex& from, bool inwards) {
    const bool isKey = !from.parent().isValid();
    const bool opens = isKey || from.data(FacetModel::HasBelowRole).toBool();
    if (opens && isOpen(from) != inwards) return setOpen(from, inwards);
    const int depth = from.data(FacetModel::DepthRole).toInt();
    QModelIndex to;
    if (inwards) {
        if (opens) to = m_view->indexBelow(from);
    } else if (!isKey) {
        to = from.siblingAtRow(from.row() - 1);
        while (to.isValid() && to.data(FacetModel::DepthRole).toInt() >= depth) to = to.siblingAtRow(to.row() - 1);
        if (!to.isValid()) to = from.parent();
    }
    if (to.isValid()) m_view->setCurrentIndex(to);
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
        setOpen(index, !isOpen(index));
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
        if (current.isValid() && (key == Qt::Key_Left || key == Qt::Key_Right)) {
            walk(current, (key == Qt::Key_Right) != isRightToLeft());
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
        else if (index.isValid() && index.data(FacetModel::HasBelowRole).toBool() && at.x() < boxAt(index)) setOpen(index, !isOpen(index));
        else if (index.isValid()) press(index);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Rushes::Ui
