// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardviewaccess.h"

#include "ui/widgets/cardview.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace Rushes::Ui {

namespace {

using namespace Qt::StringLiterals;

/// So many cards are remembered. Who reads a long list from end to end is given new ones for those that it has left.
constexpr qsizetype mostCards = 2048;

class ListInterface;

/// One card.
class CardInterface final : public QAccessibleInterface, public QAccessibleTableCellInterface, public QAccessibleActionInterface {
public:
    CardInterface(CardView* view, const QModelIndex& index) : m_view{view}, m_index{index} {}

    [[nodiscard]] const QPersistentModelIndex& index() const { return m_index; }

    [[nodiscard]] bool isValid() const override { return m_view && m_index.isValid(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.focusable = true;
        state.selected = isSelected();
        state.focused = m_view->hasFocus() && m_view->currentIndex().row() == m_index.row();
        const QRect place = m_view->visualRect(m_index);
        state.offscreen = !place.intersects(m_view->viewport()->rect());
        state.invisible = !m_view->isVisible();
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text what) const override {
        if (!isValid()) return {};
        if (what == QAccessible::Name) {
            const QString own = m_index.data(Qt::AccessibleTextRole).toString();
            return own.isEmpty() ? m_index.data(Qt::DisplayRole).toString() : own;
        }
        return what == QAccessible::Description ? m_index.data(Qt::AccessibleDescriptionRole).toString() : QString{};
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override {
        if (!isValid()) return {};
        const QRect place = m_view->visualRect(m_index);
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TableCellInterface) return static_cast<QAccessibleTableCellInterface*>(this);
        if (type == QAccessible::ActionInterface) return static_cast<QAccessibleActionInterface*>(this);
        return nullptr;
    }

    [[nodiscard]] bool isSelected() const override { return isValid() && m_view->selectionModel()->isSelected(m_index); }
    [[nodiscard]] QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return 0; }
    [[nodiscard]] int rowIndex() const override { return m_index.row(); }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* table() const override { return parent(); }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), toggleAction(), setFocusAction()}; }
    void doAction(const QString& name) override {
        if (!isValid()) return;
        if (name == pressAction()) Q_EMIT m_view->activated(m_index);
        else if (name == toggleAction()) m_view->selectionModel()->select(m_index, QItemSelectionModel::Toggle);
        else if (name == setFocusAction()) m_view->setCurrentIndex(m_index);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<CardView> m_view;
    QPersistentModelIndex m_index;
};

/// All of them: one column of a table to whoever asks for tables, as with the lists of Qt.
class ListInterface final : public QAccessibleWidget, public QAccessibleTableInterface, public QAccessibleSelectionInterface {
public:
    explicit ListInterface(CardView* view) : QAccessibleWidget{view, QAccessible::List} {}
    ~ListInterface() override { forgetAll(); }
    Q_DISABLE_COPY_MOVE(ListInterface)

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TableInterface) return static_cast<QAccessibleTableInterface*>(this);
        if (type == QAccessible::SelectionInterface) return static_cast<QAccessibleSelectionInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    // As a thing with children

    [[nodiscard]] int childCount() const override { return rowCount(); }
    [[nodiscard]] QAccessibleInterface* child(int row) const override { return card(row); }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        const QModelIndex index = view() ? view()->indexAt(view()->viewport()->mapFromGlobal(QPoint{x, y})) : QModelIndex{};
        return index.isValid() ? card(index.row()) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        const auto* const one = dynamic_cast<const CardInterface*>(child);
        return one && one->isValid() && one->parent() == this ? one->rowIndex() : -1;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        return view() && view()->currentIndex().isValid() ? card(view()->currentIndex().row()) : nullptr;
    }

    // As a table

    [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override { return column == 0 ? card(row) : nullptr; }
    [[nodiscard]] int selectedCellCount() const override { return selectedRowCount(); }
    [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override {
        QList<QAccessibleInterface*> cells;
        const QList<int> rows = selectedRows();
        for (const int row : rows) cells.append(card(row));
        return cells;
    }
    [[nodiscard]] QString columnDescription(int) const override { return {}; }
    [[nodiscard]] QString rowDescription(int) const override { return {}; }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override {
        int count = 0;
        for (const QItemSelectionRange& range : selection()) count += range.height();
        return count;
    }
    [[nodiscard]] int columnCount() const override { return 1; }
    [[nodiscard]] int rowCount() const override { return view() && view()->model() ? view()->model()->rowCount(view()->rootIndex()) : 0; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    /// No more than are remembered: whoever reads half a million of them aloud is helped by their number.
    [[nodiscard]] QList<int> selectedRows() const override {
        QList<int> rows;
        for (const QItemSelectionRange& range : selection())
            for (int row = range.top(); row <= range.bottom() && rows.size() < mostCards; ++row) rows.append(row);
        return rows;
    }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int row) const override { return index(row).isValid() && view()->selectionModel()->isSelected(index(row)); }
    bool selectRow(int row) override { return choose(row, QItemSelectionModel::ClearAndSelect); }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override { return choose(row, QItemSelectionModel::Deselect); }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent* event) override {
        if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged) sortCards();
    }

    // As something of which parts are chosen

    [[nodiscard]] int selectedItemCount() const override { return selectedRowCount(); }
    [[nodiscard]] QList<QAccessibleInterface*> selectedItems() const override { return selectedCells(); }
    bool select(QAccessibleInterface* item) override { return choose(indexOfChild(item), QItemSelectionModel::Select); }
    bool unselect(QAccessibleInterface* item) override { return choose(indexOfChild(item), QItemSelectionModel::Deselect); }
    bool selectAll() override {
        if (!view()) return false;
        view()->selectAll();
        return true;
    }
    bool clear() override {
        if (!view()) return false;
        view()->clearSelection();
        return true;
    }

private:
    [[nodiscard]] CardView* view() const { return static_cast<CardView*>(object()); }
    [[nodiscard]] QModelIndex index(int row) const {
        return row >= 0 && row < rowCount() ? view()->model()->index(row, 0, view()->rootIndex()) : QModelIndex{};
    }
    [[nodiscard]] QItemSelection selection() const { return view() && view()->selectionModel() ? view()->selectionModel()->selection() : QItemSelection{}; }
    bool choose(int row, QItemSelectionModel::SelectionFlags command) {
        if (!index(row).isValid()) return false;
        view()->selectionModel()->select(index(row), command);
        return true;
    }
    [[nodiscard]] QAccessibleInterface* card(int row) const {
        if (!index(row).isValid()) return nullptr;
        if (const auto known = m_cards.constFind(row); known != m_cards.constEnd()) {
            auto* const one = static_cast<CardInterface*>(QAccessible::accessibleInterface(*known));
            if (one && one->isValid() && one->rowIndex() == row) return one;
            sortCards(); // Qt tells of changes only while something reads the screen
            return card(row);
        }
        if (m_cards.size() >= mostCards) forgetThoseNotSeen();
        auto* const made = new CardInterface{view(), index(row)};
        m_cards.insert(row, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    /// Cards that are still there keep what stands for them; they may stand elsewhere.
    void sortCards() const {
        const auto before = std::exchange(m_cards, {});
        for (const QAccessible::Id id : before) {
            auto* const one = static_cast<CardInterface*>(QAccessible::accessibleInterface(id));
            if (one && one->isValid() && !m_cards.contains(one->rowIndex())) m_cards.insert(one->rowIndex(), id);
            else QAccessible::deleteAccessibleInterface(id);
        }
    }
    void forgetThoseNotSeen() const {
        const auto seen = view()->seenRows();
        m_cards.removeIf([&](const std::pair<const int&, QAccessible::Id&>& one) {
            if ((seen && one.first >= seen->first && one.first <= seen->second) || one.first == view()->currentIndex().row()) return false;
            QAccessible::deleteAccessibleInterface(one.second);
            return true;
        });
    }
    void forgetAll() {
        for (const QAccessible::Id id : std::as_const(m_cards)) QAccessible::deleteAccessibleInterface(id);
        m_cards.clear();
    }

    mutable QHash<int, QAccessible::Id> m_cards; ///< by row: those that were asked for
};

QAccessibleInterface* interfaceOf(const QString&, QObject* object) {
    auto* const view = qobject_cast<CardView*>(object);
    return view ? new ListInterface{view} : nullptr;
}

} // namespace

void makeCardViewsAccessible() {
    // Qt keeps one list of such functions and takes each but once.
    QAccessible::installFactory(&interfaceOf);
}

} // namespace Rushes::Ui
