// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainmessagebox.h"

#include <QAbstractButton>

namespace Rushes::Ui {

PlainMessageBox::PlainMessageBox(const QString& title, const QString& what, const QString& rest, StandardButton leave, QWidget* parent)
    : QMessageBox{NoIcon, title, {}, leave, parent} {
    setAttribute(Qt::WA_DeleteOnClose);
    setTextFormat(Qt::PlainText); // before the texts: it holds for both
    setText(what);
    setDefaultButton(leave);
    setEscapeButton(leave);
    setInformativeText(rest);
    button(leave)->setIcon({}); // some styles put their own beside it, and beside no other button of ours
}

} // namespace Rushes::Ui
