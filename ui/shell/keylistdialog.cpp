// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keylistdialog.h"

#include "ui/widgets/keymap.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Rushes::Ui {

namespace {

QWidget* tableOf(const QList<QAction*>& actions) {
    auto* table = new QWidget;
    table->setProperty("surface", QStringLiteral("view"));
    auto* grid = new QGridLayout{table};
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const QAction* action : actions) {
        if (action->shortcuts().isEmpty() || action->text().isEmpty()) continue;
        auto* keys = new PlainLabel{KeyListDialog::keysOf(*action), QStringLiteral("fixed"), table};
        auto* name = new PlainLabel{action->text(), {}, table};
        grid->addWidget(keys, row, 0);
        grid->addWidget(name, row++, 1);
    }
    grid->setRowStretch(row, 1);
    return table;
}

} // namespace

QString KeyListDialog::keysOf(const QAction& action) { return KeyMap::text(action.shortcuts()); }

KeyListDialog::KeyListDialog(const QList<QAction*>& actions, QWidget* parent) : QDialog{parent} {
    setObjectName(QStringLiteral("keyList"));
    setWindowTitle(tr("Keys"));
    auto* scroll = new QScrollArea{this};
    scroll->setAccessibleName(tr("Keys"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(tableOf(actions));
    auto* close = new QPushButton{tr("Close"), this};
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 12, 16, 16);
    foot->addStretch(1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(rule(Qt::Horizontal, this));
    column->addLayout(foot);
    resize(480, 520);
}

} // namespace Rushes::Ui
