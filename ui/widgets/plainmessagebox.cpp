// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainmessagebox.h"

#include <QAbstractButton>
#include <QGridLayout>

namespace Rushes::Ui {

namespace {

constexpr int readable = 420; ///< pixels

} // namespace

PlainMessageBox::PlainMessageBox(const QString& title, const QString& what, const QString& rest, StandardButton leave, QWidget* parent)
    : QMessageBox{NoIcon, title, {}, leave, parent} {
    setAttribute(Qt::WA_DeleteOnClose);
    setTextFormat(Qt::PlainText); // before the texts: it holds for both
    setText(what);
    setDefaultButton(leave);
    setEscapeButton(leave);
    setInformativeText(rest);
    // A question of three lines reads better than one of six.
    if (auto* grid = qobject_cast<QGridLayout*>(layout())) grid->addItem(new QSpacerItem{readable, 0}, grid->rowCount(), 0, 1, grid->columnCount());
    button(leave)->setIcon({}); // some styles put their own beside it, and beside no other button of ours
}

} // namespace Rushes::Ui
