// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/helpsetup.h"

#include "ui/help/aboutdialog.h"
#include "ui/help/manualwindow.h"
#include "ui/shell/mainwindow.h"

#include <QAction>

namespace Rushes::Desktop {

HelpSetup::HelpSetup(Ui::MainWindow& window, QObject* parent) : QObject{parent}, m_window{window} {
    auto* manual = new QAction{tr("Manual"), &window};
    manual->setObjectName(QStringLiteral("actionManual"));
    manual->setShortcut(QKeySequence{Qt::Key_F1});
    connect(manual, &QAction::triggered, this, &HelpSetup::showManual);
    window.addToMenu(Ui::MenuPart::Help, manual);
    auto* about = new QAction{tr("About Rushes"), &window};
    about->setObjectName(QStringLiteral("actionAbout"));
    connect(about, &QAction::triggered, this, &HelpSetup::showAbout);
    window.addToMenu(Ui::MenuPart::Help, about);
}

HelpSetup::~HelpSetup() = default;

void HelpSetup::showManual() {
    if (!m_manual) {
        m_manual = new Ui::ManualWindow{Ui::manualFolder(), &m_window};
        m_manual->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

void HelpSetup::showAbout() {
    auto* about = new Ui::AboutDialog{Ui::BuildFacts::ofThisBuild(), &m_window};
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

} // namespace Rushes::Desktop
