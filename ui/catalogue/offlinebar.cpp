// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/offlinebar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wraplayout.h"
#include "ui/words/placewords.h"

#include <QToolButton>

namespace Rushes::Ui {

OfflineBar::OfflineBar(QWidget* parent) : QFrame{parent}, m_text{new PlainLabel{{}, QStringLiteral("second"), this}}, m_only{new QToolButton{this}} {
    setObjectName(QStringLiteral("offlineBar"));
    setProperty("surface", QStringLiteral("subbar"));
    m_text->setObjectName(QStringLiteral("offlineText"));
    m_only->setObjectName(QStringLiteral("onlyLocal"));
    m_only->setText(Words::besideIcon(tr("Only what I can open now")));
    m_only->setAccessibleName(tr("Only what I can open now"));
    m_only->setIcon(symbol(u"filter"));
    m_only->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_only->setCheckable(true);
    m_only->setWhatsThis(tr("Leaves out everything whose files are not on this computer, for as long as the portal cannot be reached."));
    m_only->setProperty("look", QStringLiteral("filter"));
    m_only->setFocusPolicy(Qt::StrongFocus);
    connect(m_only, &QToolButton::toggled, this, &OfflineBar::filterChanged);
    WrapLayout* layout = layOutBar(*this);
    layout->addWidget(m_text);
    layout->addSpring();
    layout->addWidget(m_only);
    hide();
}

void OfflineBar::setOnline(bool online) {
    setVisible(!online);
    if (online) stopFiltering();
}

void OfflineBar::setText(const QString& text) { m_text->setText(text); }

bool OfflineBar::isFiltering() const { return m_only->isChecked(); }

void OfflineBar::stopFiltering() { m_only->setChecked(false); }

} // namespace Rushes::Ui
