// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QMessageBox;
class QWidget;

namespace Rushes::Downloads {
class DownloadQueue;
}

namespace Rushes::Desktop {

/// Asks before the window closes on transfers that are under way. Where people quit, all of them stop at a checkpoint first and go on next
/// time.
class QuitGuard : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this.
    QuitGuard(Downloads::DownloadQueue& queue, QWidget& window, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask(qsizetype underWay);
    void quit();

    Downloads::DownloadQueue& m_queue;
    QWidget& m_window;
    QPointer<QMessageBox> m_question;
    bool m_mayClose = false;
};

} // namespace Rushes::Desktop
