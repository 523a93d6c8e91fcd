// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

class QAction;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace Rushes::Ui {

/// Finds any command by some letters of its name, and does it: a list over the window that is narrowed while somebody types. Down and Up
/// choose, Enter does, Escape closes; the focus goes back to where it was before the command is done, as if its key had been pressed there.
class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    /// What is offered now: commands that can be done, in this order. Those of menus are named with the menu's name before theirs.
    explicit CommandPalette(const QList<QAction*>& actions, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Command {
        QPointer<QAction> action; ///< a page may go while this is open
        QString name;
        QString keys;
        QString folded; ///< the name as it is searched
    };
    void collect(const QList<QAction*>& actions, const QString& above);
    void narrow(const QString& words);
    void step(int by);
    void perform();

    QList<Command> m_commands;
    QLineEdit* m_edit;
    QListView* m_list;
    QStandardItemModel* m_model;
};

} // namespace Rushes::Ui
