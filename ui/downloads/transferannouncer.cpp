// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/transferannouncer.h"

#include "core/base/clock.h"
#include "core/downloads/downloadqueue.h"
#include "ui/downloads/transferwords.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QWidget>

namespace Rushes::Ui {

using Downloads::Download;
using Downloads::DownloadId;
using Downloads::DownloadQueue;
using Downloads::DownloadState;

TransferAnnouncer::TransferAnnouncer(const DownloadQueue& queue, Clock& clock, QWidget& voice, QObject* parent)
    : QObject{parent}, m_queue{queue}, m_clock{clock}, m_voice{voice} {
    connect(&queue, &DownloadQueue::changed, this, [this](const QList<DownloadId>& ids) { note(ids, true); });
    connect(&queue, &DownloadQueue::added, this, [this](const QList<DownloadId>& ids) { note(ids, false); });
    connect(&queue, &DownloadQueue::removed, this, [this](const QList<DownloadId>& ids) {
        for (const DownloadId& id : ids) m_known.remove(id);
    });
    for (const Download& download : queue.downloads()) note({download.id}, false);
}

void TransferAnnouncer::note(const QList<DownloadId>& ids, bool isNews) {
    for (const DownloadId& id : ids) {
        const Download* download = m_queue.find(id);
        if (download == nullptr) continue;
        Known& known = m_known[id];
        const DownloadState before = std::exchange(known.state, download->state);
        const qint64 size = download->request.size ? download->request.size->bytes() : 0;
        const int quarter = size > 0 ? static_cast<int>(4 * download->received.bytes() / size) : 0;
        const int passed = std::exchange(known.quarter, std::max(quarter, known.quarter));
        if (!isNews) continue;
        const QString name = download->request.title.isEmpty() ? download->request.fileName : download->request.title;
        const bool ended = download->state == DownloadState::Ready || download->state == DownloadState::Failed;
        if (ended && before != download->state) say(Words::sentence({name, TransferWords::state(*download, m_clock.now())}));
        else if (download->state == DownloadState::Fetching && quarter > passed && quarter < 4) say(Words::sentence({name, Words::percent(quarter / 4.0)}));
    }
}

void TransferAnnouncer::say(const QString& text) {
    QAccessibleAnnouncementEvent announcement{&m_voice, text};
    QAccessible::updateAccessibility(&announcement);
    Q_EMIT announced(text);
}

} // namespace Rushes::Ui
