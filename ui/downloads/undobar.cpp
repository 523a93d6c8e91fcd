// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/undobar.h"

#include "core/base/clock.h"
#include "core/downloads/downloadqueue.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/words/placewords.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace Rushes::Ui {

using Downloads::Download;
using Downloads::DownloadId;
using Downloads::DownloadQueue;
using Downloads::QueueStand;

namespace {

QString wordsOf(UndoBar::Act act, qsizetype count) {
    using enum UndoBar::Act;
    switch (act) {
    case Remove: return Words::counted(count, UndoBar::tr("1 download was taken off the queue."), UndoBar::tr("%1 downloads were taken off the queue."));
    case Move: return Words::counted(count, UndoBar::tr("1 download was moved."), UndoBar::tr("%1 downloads were moved."));
    case Pause: return Words::counted(count, UndoBar::tr("1 download was paused."), UndoBar::tr("%1 downloads were paused."));
    case Resume: return Words::counted(count, UndoBar::tr("1 download goes on."), UndoBar::tr("%1 downloads go on."));
    case Prefer: return Words::counted(count, UndoBar::tr("1 download has other wishes."), UndoBar::tr("%1 downloads have other wishes."));
    }
    return {};
}

} // namespace

UndoBar::UndoBar(DownloadQueue& queue, Clock& clock, QWidget* parent)
    : QFrame{parent}, m_queue{queue}, m_clock{clock}, m_words{new PlainLabel{{}, {}, this}}, m_undo{new QPushButton{tr("Undo"), this}} {
    setObjectName(QStringLiteral("undoBar"));
    setProperty("surface", QStringLiteral("subbar"));
    m_undo->setObjectName(QStringLiteral("undoStep"));
    m_undo->setIcon(symbol(u"undo"));
    m_undo->setProperty("look", QStringLiteral("compact"));
    m_undo->setToolTip(tr("Brings back how it was before (Ctrl+Z)"));
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(12);
    layout->addWidget(m_words);
    layout->addWidget(m_undo);
    layout->addStretch();
    hide();
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undo);
}

void UndoBar::remove(const QList<Download>& downloads) {
    QList<DownloadId> ids;
    ByteCount kept;
    for (const Download& download : downloads) {
        ids.append(download.id);
        if (download.state != Downloads::DownloadState::Ready) kept += download.received;
    }
    const QString taken = wordsOf(Act::Remove, ids.size());
    perform(Act::Remove, ids, kept.bytes() == 0 ? taken : tr("%1 %2 on disk stay until this bar goes.").arg(taken, kept.text()),
            [this, ids] { m_queue.dismiss(ids); });
}

void UndoBar::move(const QList<DownloadId>& ids, int position) {
    perform(Act::Move, ids, [this, ids, position] { m_queue.move(ids, position); });
}

void UndoBar::pause(const QList<DownloadId>& ids) {
    perform(Act::Pause, ids, [this, ids] { m_queue.pause(ids); });
}

void UndoBar::resume(const QList<DownloadId>& ids) {
    perform(Act::Resume, ids, [this, ids] { m_queue.resume(ids); });
}

void UndoBar::setPriority(const QList<DownloadId>& ids, Downloads::Priority priority) {
    perform(Act::Prefer, ids, [this, ids, priority] { m_queue.setPriority(ids, priority); });
}

void UndoBar::setNeededBy(const QList<DownloadId>& ids, const QDateTime& when) {
    perform(Act::Prefer, ids, [this, ids, when] { m_queue.setNeededBy(ids, when); });
}

void UndoBar::perform(Act act, const QList<DownloadId>& ids, const std::function<void()>& change) { perform(act, ids, {}, change); }

void UndoBar::perform(Act act, const QList<DownloadId>& ids, const QString& words, const std::function<void()>& change) {
    if (ids.isEmpty()) return;
    Step step{.number = ++m_lastNumber, .act = act, .ids = ids, .before = m_queue.stand(ids), .words = words};
    change();
    const QueueStand after = m_queue.stand(ids);
    if (after == step.before) return; // it was the last already, or a retry, which no one takes back
    const auto changed = std::ranges::count_if(step.before.entries, [&after](const QueueStand::Entry& entry) { return !after.entries.contains(entry); });
    const bool pauses = act == Act::Pause || act == Act::Resume;
    if (pauses && changed <= 1) return;
    if (words.isEmpty()) step.words = wordsOf(act, act == Act::Move ? ids.size() : changed);
    keep(std::move(step));
}

void UndoBar::keep(Step step) {
    const bool goesOn = step.act == Act::Move && !m_steps.isEmpty() && m_steps.constLast().act == Act::Move && m_steps.constLast().ids == step.ids;
    if (goesOn) step.before = m_steps.takeLast().before;
    m_clock.after(DownloadQueue::undoPeriod, this, [this, number = step.number] {
        m_steps.removeIf([number](const Step& old) { return old.number == number; });
        update();
    });
    const QString words = step.words;
    m_steps.append(std::move(step));
    update();
    if (goesOn) return; // it has been said
    QAccessibleAnnouncementEvent announcement{this, tr("%1 Ctrl+Z takes it back").arg(words)};
    QAccessible::updateAccessibility(&announcement);
}

void UndoBar::undo() {
    if (m_steps.isEmpty()) return;
    const Step step = m_steps.takeLast();
    m_queue.bringBack(step.before);
    update();
    Q_EMIT undone(step.ids);
}

void UndoBar::update() {
    m_words->setText(m_steps.isEmpty() ? QString{} : m_steps.constLast().words);
    setVisible(!m_steps.isEmpty());
    Q_EMIT changed();
}

} // namespace Rushes::Ui
