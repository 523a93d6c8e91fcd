// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sortbutton.h"

#include "ui/words/placewords.h"

#include <QActionGroup>
#include <QMenu>

namespace Rushes::Ui {

SortButton::SortButton(const QStringList& choices, QWidget* parent) : QToolButton{parent}, m_words{choices} {
    setObjectName(QStringLiteral("sort"));
    setPopupMode(QToolButton::InstantPopup);
    setToolTip(tr("Order of the list"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("look", QStringLiteral("sort"));
    setMenu(new QMenu{this});
    auto* group = new QActionGroup{this};
    for (int number = 0; number < m_words.size(); ++number) {
        QAction* action = menu()->addAction(Words::withoutMnemonic(m_words.at(number)));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, number] {
            choose(number);
            Q_EMIT chosen(number);
        });
    }
    choose(0);
}

void SortButton::choose(int choice) {
    m_choice = choice;
    menu()->actions().at(choice)->setChecked(true);
    sayChoice();
}

void SortButton::rename(int choice, const QString& words) {
    m_words[choice] = words;
    menu()->actions().at(choice)->setText(Words::withoutMnemonic(words));
    sayChoice();
}

void SortButton::sayChoice() {
    setText(Words::withoutMnemonic(m_words.at(m_choice)));
    setAccessibleName(tr("Order: %1").arg(m_words.at(m_choice)));
}

} // namespace Rushes::Ui
