// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/sourcemodel.h"

#include <QFrame>

class QTreeView;

namespace Rushes::Ui {

class AccountChip;
class SourceDelegate;

/// The left column: the source list, and the account at its foot. Narrow windows get it in a compact form of icons only.
class Sidebar final : public QFrame {
    Q_OBJECT

public:
    static constexpr int usualWidth = 224;
    static constexpr int compactWidth = 56;

    explicit Sidebar(QWidget* parent = nullptr);

    [[nodiscard]] SourceModel& sources() { return *m_model; }
    [[nodiscard]] AccountChip& accountChip() { return *m_chip; }
    [[nodiscard]] QTreeView& list() { return *m_list; }

    /// Marks the item that leads to a place; tells nobody.
    void showPlace(const Place& place);
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }

Q_SIGNALS:
    /// Somebody chose an item that leads somewhere.
    void placeChosen(const Rushes::Ui::Place& place);
    /// Somebody clicked an item with a command, or pressed Enter on it. Walking over it with the arrow keys asks for nothing.
    void commandChosen(const QString& command);
    /// The context menu of such an item is wanted, at a place on the screen.
    void commandMenuRequested(const QString& command, const QPoint& at);

private:
    void choose(const QModelIndex& index);
    void press(const QModelIndex& index);
    void showMenu(const QPoint& at);

    SourceModel* m_model;
    SourceDelegate* m_delegate;
    QTreeView* m_list;
    AccountChip* m_chip;
    bool m_compact = false;
    bool m_showing = false;
};

} // namespace Rushes::Ui
