// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QStackedWidget;

namespace Rushes::Ui {

class AccountPage;
class StepBar;

/// A dialog that leads through a few steps: the bar that says where somebody is, and one page at a time.
class AccountSteps : public QDialog {
    Q_OBJECT

public:
    AccountSteps(const QString& title, const QStringList& steps, QWidget* parent);

protected:
    void addPage(AccountPage& page);
    /// Shows a page of the step, counted from 0. Past the last step the bar is not shown.
    void goTo(AccountPage& page, int step);
    [[nodiscard]] bool shows(const AccountPage& page) const;

private:
    StepBar* m_bar;
    QStackedWidget* m_stack;
    int m_steps;
};

} // namespace Rushes::Ui
