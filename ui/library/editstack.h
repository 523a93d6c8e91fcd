// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/library/edit.h"
#include "core/storage/storageerror.h"
#include "ui/widgets/wayback.h"
#include "ui/words/faultwords.h"

#include <QFuture>
#include <QUndoStack>

#include <deque>
#include <functional>

class QAction;

namespace Rushes::Library {
class ClipRepository;
}

namespace Rushes::Ui {

/// All that people change in one library, and the way back: one undo stack for every page. A change is stored first and stands on the stack
/// once it is; changes, and their taking back, are made one after the other in the order in which they were asked for, so that Ctrl+Z right
/// after a key takes back what that key did. What cannot be taken back because somebody else has changed it leaves the stack. Steps of other
/// things than clips stand among them (WayBack).
class EditStack : public WayBack {
    Q_OBJECT

public:
    using Answer = Storage::StorageResult<Library::Edits>;

    /// `clips` must outlive the stack.
    explicit EditStack(Library::ClipRepository& clips, QObject* parent = nullptr);
    ~EditStack() override;

    /// Stores the edits as one step named `name`, as it stands after "Undo": "Tag 4 Clips". The answer is what made a difference; where
    /// nothing did there is no step.
    QFuture<Answer> run(const QString& name, const Library::Edits& edits);
    /// The edits are made by `makeEdits` when their turn has come, from what the steps before have made.
    QFuture<Answer> run(const QString& name, const std::function<Library::Edits()>& makeEdits);
    void undo() override;
    void redo() override;
    quint64 add(const QString& name, Act undo, Act redo) override;
    [[nodiscard]] quint64 newest() const override;

    [[nodiscard]] const QUndoStack& stack() const { return m_stack; }
    /// "Undo Tag 4 Clips" (Ctrl+Z) and "Redo …" (Ctrl+Shift+Z); disabled while there is nothing. They may stand in any widget.
    [[nodiscard]] QAction* undoAction() const { return m_undo; }
    [[nodiscard]] QAction* redoAction() const { return m_redo; }
    /// Something is being stored.
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// These edits are in the library now; for a step that was taken back, those that took it back.
    void stored(const Rushes::Library::Edits& edits);
    /// Nothing was changed.
    void failed(const Rushes::Ui::FaultWords& words);

private:
    class Step;
    class OtherStep;
    enum class Way : quint8 { Do, Undo, Redo };

    void enqueue(std::function<void()> work);
    void startNext();
    /// Makes the edits and goes on with `then`.
    void make(const Library::Edits& edits, const std::function<void(const Answer&)>& then);
    void walk(Way way);
    void walked(Step* step, Way way, const Answer& answer);
    void report(const Storage::StorageError& error, const QString& name, Way way);
    void updateActions();
    [[nodiscard]] QUndoCommand* stepAt(int index) const;

    Library::ClipRepository& m_clips;
    QUndoStack m_stack;
    QAction* m_undo;
    QAction* m_redo;
    std::deque<std::function<void()>> m_waiting;
    bool m_busy = false;
    quint64 m_lastNumber = 0; ///< of what others have added
};

} // namespace Rushes::Ui
