// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QFrame>

class QAction;
class QMenu;
class QToolButton;

namespace Rushes::Ui {

class PlainLabel;
class QueryBar;
class SpeedLabel;
class WindowMenu;

/// The bar above the page: back and forward, the page's title, its query, its form, the speed and the menu.
class TopBar final : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    [[nodiscard]] QAction& backAction() { return *m_back; }
    [[nodiscard]] QAction& forwardAction() { return *m_forward; }
    [[nodiscard]] QueryBar& query() { return *m_query; }
    [[nodiscard]] SpeedLabel& speed() { return *m_speed; }
    [[nodiscard]] WindowMenu& menu() { return *m_menu; }
    /// The menu of the speed limits, behind a button beside the speed; no button before there is one.
    void setRateMenu(QMenu& menu);

    void setTitle(const QString& title);
    /// Which forms can be chosen: one that the page does not have is disabled, not hidden.
    void setForms(const QList<PageForm>& forms, PageForm shown);

Q_SIGNALS:
    void formChosen(Rushes::Ui::PageForm form);

private:
    QToolButton* button(QAction& action);

    QAction* m_back;
    QAction* m_forward;
    PlainLabel* m_title;
    QueryBar* m_query;
    QAction* m_list;
    QAction* m_grid;
    SpeedLabel* m_speed;
    QToolButton* m_rate;
    WindowMenu* m_menu;
};

} // namespace Rushes::Ui
