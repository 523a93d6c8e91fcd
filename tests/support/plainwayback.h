// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wayback.h"

#include <QUndoStack>

namespace Rushes::Tests {

/// A way back for pages that stand alone.
class PlainWayBack final : public Ui::WayBack {
public:
    PlainWayBack() { connect(&m_stack, &QUndoStack::indexChanged, this, &WayBack::moved); }

    quint64 add(const QString& name, Act undo, Act redo) override {
        m_stack.push(new Step{name, ++m_last, std::move(undo), std::move(redo)});
        return m_last;
    }
    [[nodiscard]] quint64 newest() const override { return m_stack.canUndo() ? static_cast<const Step*>(m_stack.command(m_stack.index() - 1))->number : 0; }
    void undo() override { m_stack.undo(); }
    void redo() override { m_stack.redo(); }
    [[nodiscard]] const QUndoStack& stack() const { return m_stack; }

private:
    struct Step final : QUndoCommand {
        Step(const QString& name, quint64 of, Act takesBack, Act doesAgain)
            : QUndoCommand{name}, number{of}, takeBack{std::move(takesBack)}, doAgain{std::move(doesAgain)} {}
        void undo() override { takeBack(); }
        void redo() override {
            if (std::exchange(isDone, true)) doAgain(); // the stack calls it once at first
        }
        quint64 number;
        Act takeBack;
        Act doAgain;
        bool isDone = false;
    };

    QUndoStack m_stack;
    quint64 m_last = 0;
};

} // namespace Rushes::Tests
