// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/shell/querybar.h"
#include "ui/shell/windowmenu.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/speedlabel.h"
#include "ui/words/placewords.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace Rushes::Ui {

TopBar::TopBar(QWidget* parent)
    : QFrame{parent},
      m_back{new QAction{symbol(u"back"), tr("Back"), this}},
      m_forward{new QAction{symbol(u"fwd"), tr("Forward"), this}},
      m_title{new PlainLabel{{}, QStringLiteral("title"), this}},
      m_query{new QueryBar{this}},
      m_list{new QAction{symbol(u"list"), tr("List"), this}},
      m_grid{new QAction{symbol(u"grid"), tr("Grid"), this}},
      m_speed{new SpeedLabel{this}},
      m_rate{new QToolButton{this}},
      m_menu{new WindowMenu{this}} {
    setObjectName(QStringLiteral("topBar"));
    setProperty("surface", QStringLiteral("bar"));
    m_back->setObjectName(QStringLiteral("actionBack"));
    m_forward->setObjectName(QStringLiteral("actionForward"));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_forward->setToolTip(tr("Forward (Alt+Right)"));
    m_title->setObjectName(QStringLiteral("pageTitle"));

    auto* forms = new QActionGroup{this};
    for (QAction* action : {m_list, m_grid}) {
        action->setCheckable(true);
        forms->addAction(action);
        action->setToolTip(Words::literal(tr("%1 (Ctrl+G)").arg(action->text())));
    }
    m_list->setObjectName(QStringLiteral("actionList"));
    m_grid->setObjectName(QStringLiteral("actionGrid"));
    m_list->setChecked(true);
    connect(m_list, &QAction::triggered, this, [this] { Q_EMIT formChosen(PageForm::List); });
    connect(m_grid, &QAction::triggered, this, [this] { Q_EMIT formChosen(PageForm::Grid); });

    auto* menuButton = new QToolButton{this};
    menuButton->setObjectName(QStringLiteral("menuButton"));
    menuButton->setIcon(symbol(u"menu"));
    menuButton->setAccessibleName(tr("Menu"));
    menuButton->setToolTip(tr("Menu"));
    menuButton->setPopupMode(QToolButton::InstantPopup);
    menuButton->setMenu(m_menu);
    menuButton->setFixedSize(32, 32);

    m_rate->setObjectName(QStringLiteral("rateButton"));
    m_rate->setIcon(symbol(u"gauge"));
    m_rate->setAccessibleName(tr("Speed limit"));
    m_rate->setToolTip(tr("Speed limit"));
    m_rate->setWhatsThis(tr("The most that all downloads together take from the network. Schedules can ask for less at some hours."));
    m_rate->setPopupMode(QToolButton::InstantPopup);
    m_rate->setFixedSize(32, 32);
    m_rate->hide();

    QToolButton* listButton = button(*m_list);
    QToolButton* gridButton = button(*m_grid);
    for (QToolButton* one : {listButton, gridButton}) one->setProperty(KeyMap::keyOfProperty, QStringLiteral("actionToggleForm"));
    listButton->setProperty("look", QStringLiteral("segment-left"));
    gridButton->setProperty("look", QStringLiteral("segment-right"));

    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(12, 7, 12, 8);
    row->setSpacing(8);
    row->addWidget(button(*m_back));
    row->addWidget(button(*m_forward));
    row->addSpacing(4);
    row->addWidget(m_title);
    row->addSpacing(8);
    row->addWidget(m_query, 1);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(listButton);
    pair->addWidget(gridButton);
    row->addLayout(pair);
    row->addWidget(m_speed);
    row->addWidget(m_rate);
    row->addWidget(menuButton);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QToolButton* TopBar::button(QAction& action) {
    auto* made = new QToolButton{this};
    made->setDefaultAction(&action);
    made->setAccessibleName(action.text());
    made->setFixedHeight(32);
    made->setMinimumWidth(32);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void TopBar::setRateMenu(QMenu& menu) {
    m_rate->setMenu(&menu);
    m_rate->show();
}

void TopBar::setTitle(const QString& title) { m_title->setText(title); }

void TopBar::setForms(const QList<PageForm>& forms, PageForm shown) {
    m_list->setEnabled(forms.contains(PageForm::List) && forms.size() > 1);
    m_grid->setEnabled(forms.contains(PageForm::Grid) && forms.size() > 1);
    (shown == PageForm::List ? m_list : m_grid)->setChecked(true);
}

} // namespace Rushes::Ui
