// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/meetingtree.h"

#include "ui/catalogue/meetingdelegate.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

namespace Rushes::Ui {

/// Lies over the viewport's first pixels and paints the year again.
class MeetingTree::StickyYear : public QWidget {
public:
    explicit StickyYear(MeetingTree& tree) : QWidget{tree.viewport()}, m_tree{tree} { setAttribute(Qt::WA_TransparentForMouseEvents); }

    void place() {
        const QModelIndex top = m_tree.indexAt(QPoint{4, 0});
        const QModelIndex year = top.parent();
        // The year's own row is painted by the tree; over it there is nothing to add.
        const int below = year.isValid() ? m_tree.visualRect(m_tree.indexBelow(lastOf(year))).top() : 0;
        const int height = MeetingDelegate::yearHeight();
        const bool pushed = year.isValid() && m_tree.indexBelow(lastOf(year)).isValid() && below < height;
        setGeometry(0, pushed ? below - height : 0, m_tree.viewport()->width(), height);
        setVisible(year.isValid());
        m_shown = year;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        if (!m_shown.isValid()) return;
        QPainter painter{this};
        MeetingDelegate::paintYear(painter, rect(), m_shown);
    }

private:
    [[nodiscard]] QModelIndex lastOf(const QModelIndex& year) const { return m_tree.model()->index(m_tree.model()->rowCount(year) - 1, 0, year); }

    MeetingTree& m_tree;
    QPersistentModelIndex m_shown;
};

MeetingTree::MeetingTree(QWidget* parent) : QuietView{parent}, m_year{new StickyYear{*this}} {
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setIndentation(0);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(true);
}

void MeetingTree::resizeEvent(QResizeEvent* event) {
    QuietView::resizeEvent(event);
    m_year->place();
}

void MeetingTree::scrollContentsBy(int dx, int dy) {
    QuietView::scrollContentsBy(dx, dy);
    m_year->place();
}

void MeetingTree::mousePressEvent(QMouseEvent* event) {
    // A year is a heading; a click on it leaves the current meeting current.
    if (indexAt(event->position().toPoint()).parent().isValid()) QuietView::mousePressEvent(event);
}

} // namespace Rushes::Ui
