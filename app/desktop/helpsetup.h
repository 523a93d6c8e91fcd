// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace Rushes::Ui {
class MainWindow;
class ManualWindow;
} // namespace Rushes::Ui

namespace Rushes::Desktop {

/// Puts the manual (F1) and what there is to say of the program itself into the window's menu.
class HelpSetup final : public QObject {
    Q_OBJECT

public:
    explicit HelpSetup(Ui::MainWindow& window, QObject* parent = nullptr);
    ~HelpSetup() override;

private:
    void showManual();
    void showAbout();

    Ui::MainWindow& m_window;
    QPointer<Ui::ManualWindow> m_manual; ///< one at a time; it stays open beside the window
};

} // namespace Rushes::Desktop
