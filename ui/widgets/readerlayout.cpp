// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readerlayout.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>

namespace Rushes::Ui {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Rushes::Ui", text); }

} // namespace

void layOutReader(QWidget& window, const ReaderParts& parts, int namesWidth, QSize size) {
    auto* halves = new QSplitter{Qt::Horizontal, &window};
    halves->setChildrenCollapsible(false);
    halves->addWidget(&parts.names);
    halves->addWidget(&parts.text);
    halves->setStretchFactor(1, 1);
    halves->setSizes({namesWidth, size.width() - namesWidth});
    auto* head = new QHBoxLayout;
    head->addWidget(&parts.field, 1);
    head->addWidget(&parts.said, 1);
    auto* all = new QVBoxLayout{&window};
    all->setContentsMargins(12, 12, 12, 12);
    all->setSpacing(8);
    all->addLayout(head);
    all->addWidget(halves, 1);
    window.resize(size);
}

void addReaderKeys(QWidget& window, QLineEdit& field, const std::function<void(bool back)>& seek) {
    const auto add = [&window](const QString& text, const QKeySequence& key, const std::function<void()>& act) {
        auto* action = new QAction{text, &window};
        action->setShortcut(key);
        QObject::connect(action, &QAction::triggered, &window, act);
        window.addAction(action);
    };
    add(tr("Find"), QKeySequence::Find, [&field] {
        field.setFocus(Qt::ShortcutFocusReason);
        field.selectAll();
    });
    add(tr("Next place"), QKeySequence{Qt::Key_F3}, [seek] { seek(false); });
    add(tr("Previous place"), QKeySequence{Qt::SHIFT | Qt::Key_F3}, [seek] { seek(true); });
}

} // namespace Rushes::Ui
