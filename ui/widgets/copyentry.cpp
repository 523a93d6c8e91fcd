// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copyentry.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace Rushes::Ui {

void addCopyEntry(QMenu& menu, const QString& words, QStringList texts) {
    texts.removeAll(QString{});
    QAction* entry = menu.addAction(words);
    entry->setEnabled(!texts.isEmpty());
    QObject::connect(entry, &QAction::triggered, &menu, [texts] { QGuiApplication::clipboard()->setText(texts.join(u'\n')); });
}

} // namespace Rushes::Ui
