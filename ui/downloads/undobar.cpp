// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/undobar.h"

#include "core/base/clock.h"
#include "core/downloads/downloadqueue.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wayback.h"
#include "ui/words/placewords.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPointer>
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
    case Remove: return UndoBar::tr("%Ln downloads were taken off the queue.", nullptr, Words::pluralOf(count));
    case Move: return UndoBar::tr("%Ln downloads were moved.", nullptr, Words::pluralOf(count));
    case Pause: return UndoBar::tr("%Ln downloads were paused.", nullptr, Words::pluralOf(count));
    case Resume: return UndoBar::tr("%Ln downloads go on.", nullptr, Words::pluralOf(count));
    case Prefer: return UndoBar::tr("%Ln downloads have other wishes.", nullptr, Words::pluralOf(count));
    }
    return {};
}

/// As it stands after "Undo".
QString nameOf(UndoBar::Act act, qsizetype count) {
    using enum UndoBar::Act;
    switch (act) {
    case Remove: return UndoBar::tr("Remove %Ln Downloads", nullptr, Words::pluralOf(count));
    case Move: return UndoBar::tr("Move %Ln Downloads", nullptr, Words::pluralOf(count));
    case Pause: return UndoBar::tr("Pause %Ln Downloads", nullptr, Words::pluralOf(count));
    case Resume: return UndoBar::tr("Resume %Ln Downloads", nullptr, Words::pluralOf(count));
    case Prefer: return UndoBar::tr("Change Wishes of %Ln Downloads", nullptr, Words::pluralOf(count));
    }
    return {};
}

} // namespace

struct UndoBar::Step {
    Act act = Act::Remove;
    QList<DownloadId> ids;
    QueueStand before;
    QueueStand after;
    QString words;
    quint64 number = 0; ///< in the way back
};

UndoBar::UndoBar(DownloadQueue& queue, WayBack& back, Clock& clock, QWidget* parent)
    : QFrame{parent}, m_queue{queue}, m_back{back}, m_clock{clock}, m_words{new PlainLabel{{}, {}, this}}, m_undo{new QPushButton{tr("Undo"), this}} {
    setObjectName(QStringLiteral("undoBar"));
    setProperty("surface", QStringLiteral("subbar"));
    m_undo->setObjectName(QStringLiteral("undoStep"));
    m_undo->setIcon(symbol(u"undo"));
    m_undo->setProperty("look", QStringLiteral("compact"));
    m_undo->setToolTip(tr("Brings back how it was before (Ctrl+Z)"));
    m_undo->setProperty(KeyMap::keyOfProperty, QStringLiteral("actionUndo"));
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(12);
    layout->addWidget(m_words);
    layout->addWidget(m_undo);
    layout->addStretch();
    hide();
    connect(m_undo, &QPushButton::clicked, &m_back, &WayBack::undo);
    // The button takes back the newest step of all: it is offered while that is ours.
    connect(&m_back, &WayBack::moved, this, [this] {
        if (m_last && m_back.newest() != m_last->number) fallSilent();
    });
}

UndoBar::~UndoBar() = default;

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
    auto step = std::make_shared<Step>(Step{.act = act, .ids = ids, .before = m_queue.stand(ids), .after = {}, .words = words}); // shared with the way back
    change();
    step->after = m_queue.stand(ids);
    if (step->after == step->before) return; // it was the last already, or a retry, which no one takes back
    const auto changed = std::ranges::count_if(step->before.entries, [&step](const QueueStand::Entry& entry) { return !step->after.entries.contains(entry); });
    if (words.isEmpty()) step->words = wordsOf(act, act == Act::Move ? ids.size() : changed);
    keep(std::move(step), changed);
}

void UndoBar::keep(std::shared_ptr<Step> step, qsizetype changed) {
    if (step->act == Act::Move && m_last && m_last->act == Act::Move && m_last->ids == step->ids && m_back.newest() == m_last->number) {
        m_last->after = std::move(step->after);
        return; // it has been said
    }
    const auto act = [self = QPointer{this}, step](auto how) {
        return [self, step, how] {
            if (self) (self.get()->*how)(*step);
        };
    };
    const qsizetype count = step->act == Act::Move ? step->ids.size() : changed;
    step->number = m_back.add(nameOf(step->act, count), act(&UndoBar::takeBack), act(&UndoBar::doAgain));
    const bool silent = (step->act == Act::Pause || step->act == Act::Resume) && changed <= 1;
    m_last = std::move(step);
    if (silent) return hide();
    say(m_last->words, m_last->number);
    QAccessibleAnnouncementEvent announcement{this, tr("%1 Ctrl+Z takes it back").arg(m_last->words)};
    QAccessible::updateAccessibility(&announcement);
}

void UndoBar::takeBack(const Step& step) {
    m_queue.bringBack(step.before);
    const auto missing = std::ranges::count_if(step.before.entries, [this](const QueueStand::Entry& entry) { return m_queue.find(entry.id) == nullptr; });
    if (missing > 0) {
        m_last.reset(); // these words are no longer about it
        say(tr("%Ln downloads were not put back: the same files are queued again.", nullptr, Words::pluralOf(missing)), 0);
    }
    Q_EMIT walked(step.ids);
}

void UndoBar::doAgain(const Step& step) {
    if (step.act == Act::Remove) m_queue.dismiss(step.ids);
    else m_queue.bringBack(step.after);
    Q_EMIT walked(step.ids);
}

void UndoBar::say(const QString& words, quint64 step) {
    m_words->setText(words);
    m_undo->setVisible(step != 0);
    show();
    m_clock.after(DownloadQueue::undoPeriod, this, [this, number = ++m_sayings] {
        if (number == m_sayings) hide();
    });
}

void UndoBar::fallSilent() {
    m_last.reset();
    hide();
}

} // namespace Rushes::Ui
