// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/undobar.h"

#include "core/downloads/downloadqueue.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/words/placewords.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

namespace Rushes::Ui {

using Downloads::Download;
using Downloads::DownloadId;
using Downloads::DownloadQueue;

UndoBar::UndoBar(DownloadQueue& queue, QWidget* parent)
    : QFrame{parent}, m_queue{queue}, m_words{new PlainLabel{{}, {}, this}}, m_undo{new QPushButton{tr("Undo"), this}} {
    setObjectName(QStringLiteral("undoBar"));
    setProperty("surface", QStringLiteral("subbar"));
    m_undo->setObjectName(QStringLiteral("undoRemoval"));
    m_undo->setIcon(symbol(u"undo"));
    m_undo->setProperty("look", QStringLiteral("compact"));
    m_undo->setToolTip(tr("Puts them back on the queue (Ctrl+Z)"));
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(12);
    layout->addWidget(m_words);
    layout->addWidget(m_undo);
    layout->addStretch();
    hide();
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undo);
    connect(&queue, &DownloadQueue::forgotten, this, &UndoBar::forget);
}

void UndoBar::dismiss(const QList<Download>& downloads) {
    if (downloads.isEmpty()) return;
    Step step;
    ByteCount kept;
    for (const Download& download : downloads) {
        step.ids.append(download.id);
        if (download.state != Downloads::DownloadState::Ready) kept += download.received;
    }
    const QString taken = Words::counted(downloads.size(), tr("1 download was taken off the queue."), tr("%1 downloads were taken off the queue."));
    step.words = kept.bytes() == 0 ? taken : tr("%1 %2 on disk stay until this bar goes.").arg(taken, kept.text());
    m_queue.dismiss(step.ids);
    m_steps.append(step);
    update();
    QAccessibleAnnouncementEvent announcement{this, tr("%1 Ctrl+Z puts them back").arg(taken)};
    QAccessible::updateAccessibility(&announcement);
}

void UndoBar::undo() {
    if (m_steps.isEmpty()) return;
    const Step step = m_steps.takeLast();
    m_queue.restore(step.ids);
    update();
    Q_EMIT undone(step.ids);
}

void UndoBar::forget(const QList<DownloadId>& ids) {
    m_steps.removeIf([&](const Step& step) { return ids.contains(step.ids.constFirst()); });
    update();
}

void UndoBar::update() {
    m_words->setText(m_steps.isEmpty() ? QString{} : m_steps.constLast().words);
    setVisible(!m_steps.isEmpty());
}

} // namespace Rushes::Ui
