// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmenu.h"

namespace Rushes::Ui {

WindowMenu::WindowMenu(QWidget* parent) : QMenu{parent} {
    setSeparatorsCollapsible(true);
    for (QAction*& line : m_lines) line = addSeparator();
}

void WindowMenu::add(MenuPart part, QAction* action) {
    action->setIconVisibleInMenu(false); // a symbol here and there says less than none
    if (part == MenuPart::Quit) addAction(action);
    else insertAction(m_lines.at(static_cast<std::size_t>(part)), action);
}

} // namespace Rushes::Ui
