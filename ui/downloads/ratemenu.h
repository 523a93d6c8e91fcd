// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace Rushes::Downloads {
class DownloadQueue;
}

namespace Rushes::Ui {

/// How fast all transfers together may be: usual limits, one of one's own, none, and the ways to the schedules and the proxy. Says what is in force.
class RateMenu final : public QMenu {
    Q_OBJECT

public:
    /// `queue` must outlive this.
    explicit RateMenu(const Downloads::DownloadQueue& queue, QWidget* parent = nullptr);

    /// "40 MB/s", or "No limit".
    [[nodiscard]] static QString rateText(qint64 bytesPerSecond);
    /// What is offered, in bytes per second; 0 for none.
    [[nodiscard]] static QList<qint64> presets();

Q_SIGNALS:
    /// 0 for no limit.
    void rateChosen(qint64 bytesPerSecond);
    void schedulesWanted();
    void proxyWanted();

private:
    void fill();
    void askForRate();

    const Downloads::DownloadQueue& m_queue;
};

} // namespace Rushes::Ui
