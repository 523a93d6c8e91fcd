// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/shell/accountchip.h"
#include "ui/shell/sourcedelegate.h"

#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

namespace Rushes::Ui {

namespace {

/// A tree whose groups are always open, whose letters are shortcuts of the window, and whose tags open at a click.
class SourceList final : public QTreeView {
public:
    using QTreeView::QTreeView;
    /// Single letters are keys of the window; type-ahead begins with "/".
    void keyboardSearch(const QString&) override {}

protected:
    void keyPressEvent(QKeyEvent* event) override {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && currentIndex().isValid()) Q_EMIT clicked(currentIndex());
        else QTreeView::keyPressEvent(event);
    }

    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}

    void mouseReleaseEvent(QMouseEvent* event) override {
        const QModelIndex index = indexAt(event->position().toPoint());
        QTreeView::mouseReleaseEvent(event);
        constexpr int arrowEndsAt = 36;
        const bool onArrow = event->position().x() < arrowEndsAt || !index.data(SourceModel::LeadsSomewhereRole).toBool();
        if (index.isValid() && index.parent().isValid() && model()->hasChildren(index) && onArrow) setExpanded(index, !isExpanded(index));
    }
};

} // namespace

Sidebar::Sidebar(QWidget* parent)
    : QFrame{parent}, m_model{new SourceModel{this}}, m_delegate{new SourceDelegate{this}}, m_list{new SourceList{this}}, m_chip{new AccountChip{this}} {
    setObjectName(QStringLiteral("sidebarFrame"));
    setProperty("surface", QStringLiteral("sidebar"));
    m_list->setObjectName(QStringLiteral("sidebar"));
    m_list->setAccessibleName(tr("Places"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setHeaderHidden(true);
    m_list->setIndentation(0);
    m_list->setRootIsDecorated(false);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setMouseTracking(true);
    m_list->setAcceptDrops(true);
    m_list->setDragDropMode(QAbstractItemView::DropOnly);
    m_list->setDropIndicatorShown(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_chip);

    connect(m_model, &SourceModel::rowsInserted, this, [this](const QModelIndex& above, int first, int last) {
        for (int row = first; row <= last && !above.isValid(); ++row) m_list->expand(m_model->index(row, 0));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) { choose(now); });
    connect(m_list, &QTreeView::clicked, this, &Sidebar::press);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &Sidebar::showMenu);
}

void Sidebar::press(const QModelIndex& index) {
    if (const QString command = index.data(SourceModel::CommandRole).toString(); !command.isEmpty()) Q_EMIT commandChosen(command);
    else choose(index);
}

void Sidebar::showMenu(const QPoint& at) {
    const QString command = m_list->indexAt(at).data(SourceModel::CommandRole).toString();
    if (!command.isEmpty()) Q_EMIT commandMenuRequested(command, m_list->viewport()->mapToGlobal(at));
}

void Sidebar::choose(const QModelIndex& index) {
    if (m_showing || !index.data(SourceModel::LeadsSomewhereRole).toBool()) return;
    Q_EMIT placeChosen(m_model->placeOf(index));
}

void Sidebar::showPlace(const Place& place) {
    const QScopedValueRollback guard{m_showing, true};
    const QModelIndex index = m_model->indexOf(place);
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) m_list->expand(above);
    if (index.isValid()) m_list->setCurrentIndex(index);
    else m_list->clearSelection();
}

void Sidebar::setCompact(bool compact) {
    if (compact == m_compact) return;
    m_compact = compact;
    m_delegate->setCompact(compact);
    m_chip->setCompact(compact);
    m_list->doItemsLayout();
    m_list->viewport()->update();
}

} // namespace Rushes::Ui
