// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/queuestand.h"

#include <QFrame>

#include <functional>
#include <memory>

class QPushButton;

namespace Rushes {
class Clock;
}
namespace Rushes::Downloads {
class DownloadQueue;
}

namespace Rushes::Ui {

class PlainLabel;
class WayBack;

/// What people do to the queue and may take back: it is done here, and stands as a step in the window's way back until the program ends. For
/// some seconds a bar says what it was, with a button that takes it back.
class UndoBar final : public QFrame {
    Q_OBJECT

public:
    enum class Act : quint8 { Remove, Move, Pause, Resume, Prefer };

    /// All must outlive this; the steps may outlive it.
    UndoBar(Downloads::DownloadQueue& queue, WayBack& back, Clock& clock, QWidget* parent = nullptr);
    ~UndoBar() override;

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

Q_SIGNALS:
    /// A step was taken back or done again.
    void walked(const QList<Rushes::Downloads::DownloadId>& ids);

private:
    struct Step;

    void perform(Act act, const QList<Downloads::DownloadId>& ids, const QString& words, const std::function<void()>& change);
    void keep(std::shared_ptr<Step> step, qsizetype changed);
    void takeBack(const Step& step);
    void doAgain(const Step& step);
    /// Says something until it is old; `step` is what the button takes back, 0 for no button.
    void say(const QString& words, quint64 step);
    void fallSilent();

    Downloads::DownloadQueue& m_queue;
    WayBack& m_back;
    Clock& m_clock;
    PlainLabel* m_words;
    QPushButton* m_undo;
    std::shared_ptr<Step> m_last; ///< shared with the way back; null once something else was done
    int m_sayings = 0;            ///< tells what is said from what was said, for its end
};

} // namespace Rushes::Ui
