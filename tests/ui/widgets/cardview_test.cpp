// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardview.h"

#include <QAccessible>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QTest>

#include <set>

using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

namespace {

/// So many rows that are not there until somebody asks for one.
class Many : public QAbstractListModel {
public:
    explicit Many(int rows) : m_rows{rows} {}
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (role != Qt::DisplayRole) return {};
        asked.insert(index.row());
        return u"card %1"_s.arg(index.row());
    }
    void prepend(int rows) {
        beginInsertRows({}, 0, rows - 1);
        m_rows += rows;
        endInsertRows();
    }
    void removeFirst(int rows) {
        beginRemoveRows({}, 0, rows - 1);
        m_rows -= rows;
        endRemoveRows();
    }
    void tell(int first, int last) { Q_EMIT dataChanged(index(first), index(last)); }

    mutable std::set<int> asked;

private:
    int m_rows;
};

/// As high as it is told to be; remembers what it painted.
class Delegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return cards ? QSize{option.rect.width(), heightOf(option.rect.width())} : QSize{200, 48};
    }
    void paint(QPainter*, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painted.insert(index.row());
        if (option.state.testFlag(QStyle::State_HasFocus)) focused.insert(index.row());
        if (option.state.testFlag(QStyle::State_Selected)) selected.insert(index.row());
        Q_UNUSED(index.data());
    }
    static int heightOf(int width) { return width * 3 / 4 + 11; }
    bool cards = true;
    mutable std::set<int> painted, focused, selected;
};

void click(CardView& view, int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, view.visualRect(view.model()->index(row, 0)).center());
}

QList<int> chosen(const CardView& view) {
    QList<int> rows;
    const QModelIndexList indexes = view.selectionModel()->selectedIndexes();
    for (const QModelIndex& index : indexes) rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

QList<int> range(int first, int last) {
    QList<int> rows;
    for (int row = first; row <= last; ++row) rows.append(row);
    return rows;
}

} // namespace

class CardViewTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Many> m_model;
    std::unique_ptr<CardView> m_view;
    Delegate* m_delegate = nullptr;

    /// Four columns of 150 × 123: 614 - 12 - the scroll bar.
    void show(int rows, bool cards = true) {
        m_view.reset();
        m_model = std::make_unique<Many>(rows);
        m_view = std::make_unique<CardView>();
        m_delegate = new Delegate{m_view.get()};
        m_view->setFrameShape(QFrame::NoFrame);
        m_view->setItemDelegate(m_delegate);
        m_view->setCardWidth(140);
        m_view->setCardHeight(&Delegate::heightOf);
        m_view->setModel(m_model.get());
        m_view->setCards(cards);
        m_delegate->cards = cards;
        m_view->resize(613 + m_view->verticalScrollBar()->sizeHint().width(), 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
        m_view->activateWindow();
    }
    [[nodiscard]] QModelIndex at(int row) const { return m_model->index(row); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_view.get(), key, modifiers); }
    [[nodiscard]] int current() const { return m_view->currentIndex().row(); }

private Q_SLOTS:
    void cleanup() {
        m_view.reset();
        m_model.reset();
    }

    /// The list view of Qt, which lays out every row, is what people know.
    void cardsStandWhereAListViewPutsThem_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("cards");
        for (const int width : {120, 300, 437, 640, 901, 1200}) {
            QTest::addRow("cards in %d", width) << width << true;
            if (width > 200) QTest::addRow("rows in %d", width) << width << false;
        }
    }
    void cardsStandWhereAListViewPutsThem() {
        QFETCH(int, width);
        QFETCH(bool, cards);
        Many model{57};
        CardView view;
        Delegate delegate;
        delegate.cards = cards;
        view.setItemDelegate(&delegate);
        view.setCardWidth(140);
        view.setCardHeight(&Delegate::heightOf);
        view.setModel(&model);
        view.setCards(cards);
        QListView reference;
        reference.setItemDelegate(&delegate);
        reference.setModel(&model);
        reference.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        reference.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        reference.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        reference.setViewMode(cards ? QListView::IconMode : QListView::ListMode);
        reference.setMovement(QListView::Static);
        reference.setResizeMode(QListView::Adjust);
        reference.setUniformItemSizes(true);
        for (QAbstractItemView* one : {static_cast<QAbstractItemView*>(&view), static_cast<QAbstractItemView*>(&reference)}) {
            one->resize(width, 500);
            one->show();
            QVERIFY(QTest::qWaitForWindowExposed(one));
        }
        if (cards) {
            // The margin of ours is in its viewport.
            reference.resize(width - 12, 500);
            const int room = reference.viewport()->width() - 1;
            const int tile = room / std::max(1, room / 140);
            reference.setGridSize({tile, Delegate::heightOf(tile)});
        }
        reference.doItemsLayout();
        QCOMPARE(view.viewport()->width(), reference.viewport()->width());
        for (int row = 0; row < 57; ++row) QCOMPARE(view.visualRect(model.index(row)), reference.visualRect(model.index(row)));
        QCOMPARE(view.verticalScrollBar()->maximum(), reference.verticalScrollBar()->maximum());
        view.verticalScrollBar()->setValue(333);
        reference.verticalScrollBar()->setValue(333);
        QCOMPARE(view.visualRect(model.index(40)), reference.visualRect(model.index(40)));
        for (int y = 0; y < 480; y += 7)
            for (int x = 0; x < view.viewport()->width(); x += 9) QCOMPARE(view.indexAt({x, y}), reference.indexAt({x, y}));
    }

    void noMoreIsAskedForThanIsSeen() {
        show(1'000'000);
        m_view->grab();
        const auto seen = m_view->seenRows();
        QVERIFY(seen.has_value());
        QCOMPARE(seen->first, 0);
        QCOMPARE(seen->second, 19); // five lines of four
        QCOMPARE(m_model->asked.size(), std::size_t{20});
        m_model->asked.clear();
        m_view->scrollTo(at(700'001));
        m_view->grab();
        QVERIFY(m_model->asked.contains(700'001));
        QVERIFY2(m_model->asked.size() <= 40, qPrintable(QString::number(m_model->asked.size())));
        m_model->asked.clear();
        m_model->tell(0, 999'999);
        m_view->grab();
        QVERIFY2(m_model->asked.size() <= 24, qPrintable(QString::number(m_model->asked.size())));
    }

    void whatChangedIsPaintedAnewAndTheRestIsNot() {
        show(100);
        m_view->grab();
        QTRY_VERIFY(!m_delegate->painted.empty());
        QCoreApplication::processEvents();
        m_delegate->painted.clear();
        m_model->tell(5, 6);
        QTRY_VERIFY(m_delegate->painted.contains(5) && m_delegate->painted.contains(6));
        QVERIFY(!m_delegate->painted.contains(4));
        QVERIFY(!m_delegate->painted.contains(9));
        m_delegate->painted.clear();
        m_model->tell(50, 60);
        QCoreApplication::processEvents();
        QVERIFY(m_delegate->painted.empty());
    }

    void keysMoveAsFarAsThereAreCards() {
        show(30);
        press(Qt::Key_Home);
        QCOMPARE(current(), 0);
        press(Qt::Key_Left);
        QCOMPARE(current(), 0);
        press(Qt::Key_Up);
        QCOMPARE(current(), 0);
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        QCOMPARE(current(), 3);
        press(Qt::Key_Right); // the end of the line
        QCOMPARE(current(), 3);
        press(Qt::Key_Down);
        QCOMPARE(current(), 7);
        press(Qt::Key_PageDown); // four whole lines are seen
        QCOMPARE(current(), 23);
        press(Qt::Key_PageDown); // the last line has two cards only
        QCOMPARE(current(), 27);
        press(Qt::Key_Down);
        QCOMPARE(current(), 27);
        press(Qt::Key_PageUp);
        QCOMPARE(current(), 11);
        press(Qt::Key_PageUp);
        QCOMPARE(current(), 3);
        press(Qt::Key_End);
        QCOMPARE(current(), 29);
        QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(at(29))));
        QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
        press(Qt::Key_Right);
        QCOMPARE(current(), 29);
        press(Qt::Key_Home);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

    void keysMoveInRowsToo() {
        show(30, false);
        press(Qt::Key_Home);
        press(Qt::Key_Down);
        press(Qt::Key_Right);
        QCOMPARE(current(), 1);
        press(Qt::Key_PageDown);
        QCOMPARE(current(), 11); // ten rows of 48
        QCOMPARE(m_view->visualRect(at(11)).height(), 48);
    }

    void clicksChoose() {
        show(30);
        click(*m_view, 5);
        QCOMPARE(chosen(*m_view), QList<int>{5});
        click(*m_view, 9, Qt::ShiftModifier); // to the line below: what lies between in reading order
        QCOMPARE(chosen(*m_view), range(5, 9));
        click(*m_view, 2, Qt::ControlModifier);
        QCOMPARE(chosen(*m_view), (QList<int>{2, 5, 6, 7, 8, 9}));
        click(*m_view, 6, Qt::ControlModifier);
        QCOMPARE(chosen(*m_view), (QList<int>{2, 5, 7, 8, 9}));
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(chosen(*m_view), range(0, 29));
        click(*m_view, 3);
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(chosen(*m_view), range(3, 7));
        press(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(chosen(*m_view), QList<int>{3});
    }

    void aClickBesideTheCardsChoosesNothing() {
        show(6);
        click(*m_view, 1);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {400, 400});
        QCOMPARE(chosen(*m_view), QList<int>{});
    }

    void aBandChoosesWhatItTouches() {
        show(30);
        // From the middle of 1 to the middle of 6: two columns of two lines.
        const QPoint from = m_view->visualRect(at(1)).center();
        const QPoint to = m_view->visualRect(at(6)).center();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move{QEvent::MouseMove, to, m_view->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {}};
        QCoreApplication::sendEvent(m_view->viewport(), &move);
        QCOMPARE(chosen(*m_view), (QList<int>{1, 2, 5, 6}));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(chosen(*m_view), (QList<int>{1, 2, 5, 6}));
    }

    void aBandMayBeginBesideTheCards() {
        show(6); // the second line has two
        const QPoint from{500, 400};
        const QPoint to = m_view->visualRect(at(2)).center();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        for (const QPoint& on : {QPoint{500, 300}, to}) {
            QMouseEvent move{QEvent::MouseMove, on, m_view->viewport()->mapToGlobal(on), Qt::NoButton, Qt::LeftButton, {}};
            QCoreApplication::sendEvent(m_view->viewport(), &move);
        }
        QCOMPARE(chosen(*m_view), (QList<int>{2, 3}));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    }

    void whatIsChosenAndCurrentIsDrawnSo() {
        show(30);
        click(*m_view, 4);
        m_delegate->focused.clear();
        m_delegate->selected.clear();
        m_view->grab();
        QCOMPARE(m_delegate->selected, std::set<int>{4});
        if (m_view->hasFocus()) QCOMPARE(m_delegate->focused, std::set<int>{4});
    }

    void rowsThatComeAndGoMoveTheOthers() {
        show(30);
        click(*m_view, 4);
        m_model->prepend(8);
        QCOMPARE(current(), 12);
        QCOMPARE(chosen(*m_view), QList<int>{12});
        QCoreApplication::processEvents();
        QCOMPARE(m_view->verticalScrollBar()->maximum(), 10 * 123 - 500); // 38 cards are ten lines
        m_model->removeFirst(8);
        QCoreApplication::processEvents();
        QCOMPARE(current(), 4);
        QCOMPARE(m_view->verticalScrollBar()->maximum(), 8 * 123 - 500);
    }

    void anotherWidthKeepsWhatIsSeen() {
        show(1000);
        m_view->scrollTo(at(400), QAbstractItemView::PositionAtTop);
        QCOMPARE(m_view->seenRows()->first, 400);
        m_view->resize(m_view->width() / 2, m_view->height());
        QCoreApplication::processEvents();
        QVERIFY(m_view->visualRect(at(0)).height() > 0);
        const auto seen = m_view->seenRows();
        QVERIFY2(seen->first <= 400 && 400 <= seen->second, qPrintable(QString::number(seen->first)));
        // And of what is seen the current card.
        m_view->setCurrentIndex(at(seen->second));
        m_view->scrollTo(at(seen->second));
        m_view->resize(m_view->width() * 3, m_view->height() / 2);
        QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex())));
    }

    void anEmptyListIsNoTrouble() {
        show(0);
        QVERIFY(!m_view->seenRows());
        QVERIFY(!m_view->indexAt({10, 10}).isValid());
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_End, Qt::Key_PageDown, Qt::Key_Left}) press(key);
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, {30, 30});
        QCOMPARE(chosen(*m_view), QList<int>{});
    }

    void whatReadsTheScreenFindsTheCards() {
        show(100'000);
        click(*m_view, 1);
        QAccessibleInterface* const list = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 100'000);
        m_model->asked.clear();
        QAccessibleInterface* const far = list->child(99'999);
        QVERIFY(far);
        QCOMPARE(far->text(QAccessible::Name), u"card 99999"_s);
        QCOMPARE(m_model->asked.size(), std::size_t{1}); // nothing is made before it is asked for
        QVERIFY(far->state().offscreen);
        QCOMPARE(list->indexOfChild(far), 99'999);
        QCOMPARE(far->parent(), list);
        QCOMPARE(list->child(99'999), far);
        QVERIFY(!list->child(100'000));

        QAccessibleInterface* const one = list->child(1);
        QVERIFY(one->state().selected);
        QVERIFY(!one->state().offscreen);
        QCOMPARE(one->rect().size(), m_view->visualRect(at(1)).size());
        QCOMPARE(list->childAt(one->rect().center().x(), one->rect().center().y()), one);
        QCOMPARE(list->focusChild(), one);
        QCOMPARE(list->tableInterface()->cellAt(1, 0), one);
        QCOMPARE(list->tableInterface()->rowCount(), 100'000);
        QCOMPARE(list->selectionInterface()->selectedItems(), QList<QAccessibleInterface*>{one});
        QVERIFY(list->selectionInterface()->select(list->child(3)));
        QCOMPARE(chosen(*m_view), (QList<int>{1, 3}));

        QSignalSpy activated{m_view.get(), &QAbstractItemView::activated};
        one->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.size(), 1);
    }

    void cardsThatStayKeepWhatStandsForThem() {
        show(50);
        QAccessibleInterface* const list = QAccessible::queryAccessibleInterface(m_view.get());
        QAccessibleInterface* const one = list->child(10);
        // As Qt tells it while something reads the screen.
        const auto tell = [&](QAccessibleTableModelChangeEvent::ModelChangeType type, int last) {
            QAccessibleTableModelChangeEvent event{m_view.get(), type};
            event.setFirstRow(0);
            event.setLastRow(last);
            list->tableInterface()->modelChange(&event);
        };
        m_model->prepend(5);
        tell(QAccessibleTableModelChangeEvent::RowsInserted, 4);
        QCOMPARE(list->child(15), one);
        QCOMPARE(one->tableCellInterface()->rowIndex(), 15);
        m_model->removeFirst(16);
        QVERIFY(!one->isValid());
        tell(QAccessibleTableModelChangeEvent::RowsRemoved, 15);
        QVERIFY(list->child(0));
    }

    void whoReadsAllOfAListKeepsOnlyAFewCards() {
        show(10'000);
        QAccessibleInterface* const list = QAccessible::queryAccessibleInterface(m_view.get());
        for (int row = 0; row < 10'000; ++row) QCOMPARE(list->child(row)->tableCellInterface()->rowIndex(), row);
        QCOMPARE(list->child(3)->text(QAccessible::Name), u"card 3"_s);
    }
};

QTEST_MAIN(CardViewTest)
#include "cardview_test.moc"
