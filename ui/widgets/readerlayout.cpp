// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readerlayout.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace Rushes::Ui {

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

} // namespace Rushes::Ui
