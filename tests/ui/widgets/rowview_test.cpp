// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowview.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>

using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 500;

/// Counts what is painted of a view.
class Paintings : public QObject {
public:
    explicit Paintings(QWidget& painted) { painted.installEventFilter(this); }
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Paint) ++count;
        return QObject::eventFilter(object, event);
    }
    int count = 0;
};

class RowViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_model.clear();
        for (int row = 0; row < rows; ++row) m_model.appendRow({new QStandardItem{u"Row %1"_s.arg(row)}, new QStandardItem{u"Two"_s}});
        m_view = std::make_unique<RowView>();
        m_view->setModel(&m_model);
        m_view->resize(300, 200);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->scrollTo(m_model.index(250, 0), QAbstractItemView::PositionAtTop);
        settle();
    }

    void aColumnStretchesAndNeverBecomesTooNarrow() {
        m_view->header()->resizeSection(1, 150);
        m_view->setStretching(0, 120);
        const auto width = [this] { return m_view->header()->sectionSize(0); };
        m_view->resize(600, 200);
        QTRY_COMPARE(width(), m_view->viewport()->width() - 150);
        m_view->resize(200, 200);
        QTRY_COMPARE(width(), 120);
        QTRY_VERIFY(m_view->horizontalScrollBar()->maximum() > 0);
        m_view->resize(500, 200);
        QTRY_COMPARE(width(), m_view->viewport()->width() - 150);
    }

    void aColumnIsWideEnoughInAViewThatWasNeverWide() {
        m_view->header()->resizeSection(0, 100);
        m_view->header()->resizeSection(1, 250);
        m_view->setStretching(0, 120);
        QCOMPARE(m_view->header()->sectionSize(0), 120);
    }

    void whatChangesOutOfSightIsNotPainted_data() {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<bool>("isPainted");
        QTest::newRow("far below") << 400 << 499 << false;
        QTest::newRow("far above") << 1 << 100 << false;
        QTest::newRow("one, far below") << 400 << 400 << false;
        QTest::newRow("in sight") << 251 << 252 << true;
        QTest::newRow("one in sight") << 251 << 251 << true;
        QTest::newRow("from above into sight") << 100 << 250 << true;
        QTest::newRow("over all that is in sight") << 10 << 490 << true;
    }
    void whatChangesOutOfSightIsNotPainted() {
        QFETCH(int, first);
        QFETCH(int, last);
        Paintings paintings{*m_view->viewport()};
        Q_EMIT m_model.dataChanged(m_model.index(first, 0), m_model.index(last, 1));
        settle();
        QTEST(paintings.count > 0, "isPainted");
    }

    /// What is below an open row is seen too.
    void branchesArePainted() {
        QStandardItem* const parent = m_model.item(250);
        for (int row = 0; row < 50; ++row) parent->appendRow({new QStandardItem{u"Below %1"_s.arg(row)}, new QStandardItem});
        m_view->setItemsExpandable(true);
        m_view->expand(parent->index());
        settle();
        Paintings paintings{*m_view->viewport()};
        parent->child(1)->setText(u"Other"_s);
        settle();
        QVERIFY(paintings.count > 0);
    }

private:
    static void settle() {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    QStandardItemModel m_model;
    std::unique_ptr<RowView> m_view;
};

} // namespace

QTEST_MAIN(RowViewTest)
#include "rowview_test.moc"
