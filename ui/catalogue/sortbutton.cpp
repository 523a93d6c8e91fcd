// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/sortbutton.h"

#include "ui/words/placewords.h"

#include <QActionGroup>
#include <QMenu>

namespace Rushes::Ui {

SortButton::SortButton(const QList<Choice>& choices, QWidget* parent) : QToolButton{parent} {
    setObjectName(QStringLiteral("sort"));
    setPopupMode(QToolButton::InstantPopup);
    setToolTip(tr("Order of the list"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("look", QStringLiteral("sort"));
    setMenu(new QMenu{this});
    auto* group = new QActionGroup{this};
    for (const Choice& choice : choices) {
        QAction* action = menu()->addAction(Words::withoutMnemonic(choice.words));
        action->setCheckable(true);
        action->setChecked(group->actions().isEmpty());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            take(choice);
            Q_EMIT chosen(choice.sort);
        });
    }
    if (!choices.isEmpty()) take(choices.constFirst());
}

void SortButton::take(const Choice& choice) {
    m_sort = choice.sort;
    setText(Words::withoutMnemonic(choice.words));
    setAccessibleName(tr("Order: %1").arg(choice.words));
}

} // namespace Rushes::Ui
