// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainmessagebox.h"

#include <QLabel>

namespace Rushes::Ui {

PlainMessageBox::PlainMessageBox(const QString& title, const QString& what, const QString& rest, StandardButton leave, QWidget* parent)
    : QMessageBox{NoIcon, title, {}, leave, parent} {
    setAttribute(Qt::WA_DeleteOnClose);
    setTextFormat(Qt::PlainText);
    setText(what);
    setDefaultButton(leave);
    setEscapeButton(leave);
    if (rest.isEmpty()) return;
    // setTextFormat() is for the first text alone. The label of the second exists from the first of its words on.
    setInformativeText(QStringLiteral("-"));
    const auto labels = findChildren<QLabel*>();
    for (QLabel* label : labels) label->setTextFormat(Qt::PlainText);
    setInformativeText(rest);
}

} // namespace Rushes::Ui
