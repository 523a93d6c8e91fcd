// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/editstack.h"

#include "core/library/cliprepository.h"

#include <QAction>
#include <QPromise>

#include <memory>
#include <utility>

namespace Rushes::Ui {

using Library::Edits;

/// What one key has done. QUndoStack keeps the order; what a step does to the library is done by EditStack, which waits for the answer.
class EditStack::Step final : public QUndoCommand {
public:
    Step(const QString& name, Edits done) : QUndoCommand{name}, edits{std::move(done)} {}

    void undo() override {}
    void redo() override {}

    Edits edits; ///< as they were made the last time
};

/// What was done to something else than clips.
class EditStack::OtherStep final : public QUndoCommand {
public:
    OtherStep(const QString& name, quint64 given, Act takesBack, Act doesAgain)
        : QUndoCommand{name}, number{given}, takeBack{std::move(takesBack)}, doAgain{std::move(doesAgain)} {}

    void undo() override {}
    void redo() override {}

    const quint64 number;
    const Act takeBack;
    const Act doAgain;
};

EditStack::EditStack(Library::ClipRepository& clips, QObject* parent) : WayBack{parent}, m_clips{clips}, m_undo{new QAction{this}}, m_redo{new QAction{this}} {
    m_undo->setObjectName(QStringLiteral("actionUndo"));
    m_undo->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_Z});
    m_redo->setObjectName(QStringLiteral("actionRedo"));
    m_redo->setShortcut(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    connect(m_undo, &QAction::triggered, this, &EditStack::undo);
    connect(m_redo, &QAction::triggered, this, &EditStack::redo);
    connect(&m_stack, &QUndoStack::indexChanged, this, &EditStack::updateActions);
    connect(&m_stack, &QUndoStack::indexChanged, this, &EditStack::moved);
    updateActions();
}

EditStack::~EditStack() = default;

QFuture<EditStack::Answer> EditStack::run(const QString& name, const Edits& edits) {
    return run(name, [edits] { return edits; });
}

QFuture<EditStack::Answer> EditStack::run(const QString& name, const std::function<Edits()>& makeEdits) {
    auto promise = std::make_shared<QPromise<Answer>>(); // shared: std::function wants a copyable lambda
    promise->start();
    enqueue([this, name, makeEdits, promise] {
        make(makeEdits(), [this, name, promise](const Answer& answer) {
            promise->addResult(answer);
            promise->finish();
            if (!answer) return report(answer.error(), name, Way::Do);
            if (!answer->isEmpty()) m_stack.push(new Step{name, *answer});
            Q_EMIT stored(*answer);
        });
    });
    return promise->future();
}

void EditStack::undo() {
    enqueue([this] { walk(Way::Undo); });
}

void EditStack::redo() {
    enqueue([this] { walk(Way::Redo); });
}

quint64 EditStack::add(const QString& name, Act undo, Act redo) {
    const quint64 number = ++m_lastNumber;
    enqueue([this, name, number, undo = std::move(undo), redo = std::move(redo)] {
        m_stack.push(new OtherStep{name, number, undo, redo});
        startNext();
    });
    return number;
}

quint64 EditStack::newest() const {
    const auto* const other = dynamic_cast<const OtherStep*>(stepAt(m_stack.index() - 1));
    return other == nullptr ? 0 : other->number;
}

void EditStack::enqueue(std::function<void()> work) {
    m_waiting.push_back(std::move(work));
    updateActions();
    if (!m_busy) startNext();
}

void EditStack::startNext() {
    m_busy = !m_waiting.empty();
    updateActions();
    if (!m_busy) return;
    const auto work = std::move(m_waiting.front());
    m_waiting.pop_front();
    work();
}

void EditStack::make(const Edits& edits, const std::function<void(const Answer&)>& then) {
    m_clips.make(edits).then(this, [this, then](const Answer& answer) {
        then(answer);
        startNext();
    });
}

QUndoCommand* EditStack::stepAt(int index) const { return index < 0 || index >= m_stack.count() ? nullptr : const_cast<QUndoCommand*>(m_stack.command(index)); }

void EditStack::walk(Way way) {
    QUndoCommand* const command = stepAt(way == Way::Undo ? m_stack.index() - 1 : m_stack.index());
    if (command == nullptr) return startNext();
    if (const auto* const other = dynamic_cast<const OtherStep*>(command)) {
        (way == Way::Undo ? other->takeBack : other->doAgain)();
        if (way == Way::Undo) m_stack.undo();
        else m_stack.redo();
        return startNext();
    }
    auto* const step = static_cast<Step*>(command);
    make(way == Way::Undo ? inverse(step->edits) : step->edits, [this, step, way](const Answer& answer) { walked(step, way, answer); });
}

void EditStack::walked(Step* step, Way way, const Answer& answer) {
    if (!answer) {
        report(answer.error(), step->text(), way);
        // What may work the next time keeps its place.
        if (answer.error().isRetryable()) return;
        // The stack deletes what is obsolete as it walks over it; where it stands among the other steps it does not move them.
        step->setObsolete(true);
        if (way == Way::Undo) m_stack.undo();
        else m_stack.redo();
        return;
    }
    step->edits = way == Way::Undo ? inverse(*answer) : *answer;
    if (way == Way::Undo) m_stack.undo();
    else m_stack.redo();
    Q_EMIT stored(*answer);
}

void EditStack::report(const Storage::StorageError& error, const QString& name, Way way) {
    if (error.fault != Storage::StorageFault::Stale) {
        Q_EMIT failed(describe(error));
        return;
    }
    const QString warn = QStringLiteral("warn");
    switch (way) {
    case Way::Do:
        Q_EMIT failed({tr("Somebody else has just changed this clip."),
                       tr("Your change was not stored. Rushes shows theirs now; make yours again if it still fits."), warn});
        break;
    case Way::Undo:
        Q_EMIT failed({tr("“%1” cannot be taken back.").arg(name), tr("Somebody else has changed the same thing since. Rushes left theirs as it is."), warn});
        break;
    case Way::Redo:
        Q_EMIT failed({tr("“%1” cannot be done again.").arg(name), tr("Somebody else has changed the same thing since. Rushes left theirs as it is."), warn});
        break;
    }
}

void EditStack::updateActions() {
    // While something is being stored it is what will be taken back.
    m_undo->setEnabled(m_busy || m_stack.canUndo());
    m_redo->setEnabled(m_stack.canRedo());
    m_undo->setText(m_stack.canUndo() ? tr("Undo %1").arg(m_stack.undoText()) : tr("Undo"));
    m_redo->setText(m_stack.canRedo() ? tr("Redo %1").arg(m_stack.redoText()) : tr("Redo"));
}

} // namespace Rushes::Ui
