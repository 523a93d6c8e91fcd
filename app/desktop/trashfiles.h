// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench/wastebasket.h"

#include <QObject>

#include <memory>

namespace Rushes::Ui {
class EditStack;
class MainWindow;
struct TrashQuestion;
} // namespace Rushes::Ui

namespace Rushes::Desktop {

/// "Move file to the wastebasket…" in the window: asks, has it done, says what came of it in the window's banner, and puts it on the way back.
class TrashFiles final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    TrashFiles(Workbench::Wastebasket& basket, Library::ClipRepository& clips, Ui::EditStack& edits, Ui::MainWindow& window, QObject* parent = nullptr);

    /// Of these clips. Nothing is done before somebody has agreed.
    void ask(const QList<Library::Clip>& clips);
    /// Of the clips whose files these are; says so where none is.
    void askAbout(const QStringList& paths);
    [[nodiscard]] static Ui::TrashQuestion questionOf(const QList<Workbench::TrashCandidate>& candidates);

private:
    struct Step; ///< on the way back
    void move(const QList<Workbench::TrashCandidate>& candidates);
    void takeBack(const std::shared_ptr<Step>& step);
    void moveAgain(const std::shared_ptr<Step>& step);
    void tell(const Workbench::TrashAct& act);
    void tellBack(const Workbench::TrashAct& act);
    void tellFailure(const Files::FileError& error);

    Workbench::Wastebasket& m_basket;
    Library::ClipRepository& m_clips;
    Ui::EditStack& m_edits;
    Ui::MainWindow& m_window;
    quint64 m_number = 0; ///< of the step of which the banner speaks
};

} // namespace Rushes::Desktop
