// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"

#include <QHash>
#include <QObject>

class QWidget;

namespace Rushes {
class Clock;
}
namespace Rushes::Downloads {
class DownloadQueue;
}

namespace Rushes::Ui {

/// Says to screen readers what happens in the queue: what is done, what failed, and each quarter of what is under way.
class TransferAnnouncer : public QObject {
    Q_OBJECT

public:
    /// What is there now is not news. `voice` is the widget that speaks; all must outlive this.
    TransferAnnouncer(const Downloads::DownloadQueue& queue, Clock& clock, QWidget& voice, QObject* parent = nullptr);

Q_SIGNALS:
    /// This was said.
    void announced(const QString& text);

private:
    struct Known {
        Downloads::DownloadState state = Downloads::DownloadState::Queued;
        int quarter = 0;
    };

    void note(const QList<Downloads::DownloadId>& ids, bool isNews);
    void say(const QString& text);

    const Downloads::DownloadQueue& m_queue;
    Clock& m_clock;
    QWidget& m_voice;
    QHash<Downloads::DownloadId, Known> m_known;
};

} // namespace Rushes::Ui
