// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/queuestand.h"

#include <QFrame>

#include <functional>

class QPushButton;

namespace Rushes {
class Clock;
}
namespace Rushes::Downloads {
class DownloadQueue;
}

namespace Rushes::Ui {

class PlainLabel;

/// What people do to the queue and may take back: it is done here, and for some seconds a bar says what it was and has the button that
/// brings back how all stood before. What a bar does not offer any more can not be taken back.
class UndoBar final : public QFrame {
    Q_OBJECT

public:
    enum class Act : quint8 { Remove, Move, Pause, Resume, Prefer };

    /// Both must outlive this.
    UndoBar(Downloads::DownloadQueue& queue, Clock& clock, QWidget* parent = nullptr);

    /// Takes downloads off the queue.
    void remove(const QList<Downloads::Download>& downloads);
    /// Puts them one after another at a place; moves of the same that follow each other are one step.
    void move(const QList<Downloads::DownloadId>& ids, int position);
    /// Of one download there is no bar for these two: the same key does the reverse.
    void pause(const QList<Downloads::DownloadId>& ids);
    void resume(const QList<Downloads::DownloadId>& ids);
    void setPriority(const QList<Downloads::DownloadId>& ids, Downloads::Priority priority);
    void setNeededBy(const QList<Downloads::DownloadId>& ids, const QDateTime& when);
    /// Several of these as one step, told as this act.
    void perform(Act act, const QList<Downloads::DownloadId>& ids, const std::function<void()>& change);

    /// Brings back how all stood before the last step.
    void undo();
    [[nodiscard]] bool canUndo() const { return !m_steps.isEmpty(); }

Q_SIGNALS:
    /// Whether there is a step to take back may be another.
    void changed();
    void undone(const QList<Rushes::Downloads::DownloadId>& ids);

private:
    struct Step {
        int number = 0; ///< tells it from others, for its end
        Act act = Act::Remove;
        QList<Downloads::DownloadId> ids;
        Downloads::QueueStand before;
        QString words;
    };

    void perform(Act act, const QList<Downloads::DownloadId>& ids, const QString& words, const std::function<void()>& change);
    void keep(Step step);
    void update();

    Downloads::DownloadQueue& m_queue;
    Clock& m_clock;
    PlainLabel* m_words;
    QPushButton* m_undo;
    QList<Step> m_steps; ///< the newest last
    int m_lastNumber = 0;
};

} // namespace Rushes::Ui
