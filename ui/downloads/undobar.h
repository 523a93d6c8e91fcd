// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"

#include <QFrame>

class QPushButton;

namespace Rushes::Downloads {
class DownloadQueue;
}

namespace Rushes::Ui {

class PlainLabel;

/// What was taken off the queue a moment ago, and the button that puts it back. It goes when that can not be done any more.
class UndoBar final : public QFrame {
    Q_OBJECT

public:
    /// `queue` must outlive this.
    explicit UndoBar(Downloads::DownloadQueue& queue, QWidget* parent = nullptr);

    /// Takes downloads off the queue, with a way back.
    void dismiss(const QList<Downloads::Download>& downloads);
    /// Puts back what was taken off last.
    void undo();
    [[nodiscard]] bool canUndo() const { return !m_steps.isEmpty(); }

Q_SIGNALS:
    void undone(const QList<Rushes::Downloads::DownloadId>& ids);

private:
    struct Step {
        QList<Downloads::DownloadId> ids;
        QString words;
    };

    void forget(const QList<Downloads::DownloadId>& ids);
    void update();

    Downloads::DownloadQueue& m_queue;
    PlainLabel* m_words;
    QPushButton* m_undo;
    QList<Step> m_steps; ///< the newest last
};

} // namespace Rushes::Ui
