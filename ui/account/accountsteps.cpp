// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/accountsteps.h"

#include "ui/account/accountpage.h"
#include "ui/widgets/stepbar.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace Rushes::Ui {

AccountSteps::AccountSteps(const QString& title, const QStringList& steps, QWidget* parent)
    : QDialog{parent}, m_bar{new StepBar{steps, this}}, m_stack{new QStackedWidget{this}}, m_steps{static_cast<int>(steps.size())} {
    dressAccountDialog(*this, title);
    // The bar stands flush with what is below it, which keeps room for its focus rings.
    m_bar->setContentsMargins(4, 0, 4, 0);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
}

void AccountSteps::addPage(AccountPage& page) { m_stack->addWidget(&page); }

void AccountSteps::goTo(AccountPage& page, int step) {
    m_stack->setCurrentWidget(&page);
    m_bar->setVisible(step < m_steps);
    m_bar->setCurrent(std::min(step, m_steps - 1));
    page.comeForward();
}

bool AccountSteps::shows(const AccountPage& page) const { return m_stack->currentWidget() == &page; }

} // namespace Rushes::Ui
