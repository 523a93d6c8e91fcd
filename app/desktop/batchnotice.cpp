// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/batchnotice.h"

#include "app/desktop/summons.h"
#include "core/downloads/downloadqueue.h"
#include "ui/words/placewords.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Rushes::Desktop {

namespace {

using namespace Qt::StringLiterals;
using Downloads::Download;
using Downloads::DownloadId;
using Downloads::DownloadQueue;
using Downloads::DownloadState;

const QString service = u"org.freedesktop.Notifications"_s;
const QString objectPath = u"/org/freedesktop/Notifications"_s;
const QString folderAction = u"folder"_s;
const QString openAction = u"default"_s; // the notification itself, in the specification's words

} // namespace

BatchNotice::BatchNotice(DownloadQueue& queue, QDBusConnection session, QObject* parent) : QObject{parent}, m_queue{queue}, m_session{std::move(session)} {
    connect(&queue, &DownloadQueue::changed, this, &BatchNotice::note);
    connect(&queue, &DownloadQueue::idle, this, &BatchNotice::tell);
    m_session.connect(service, objectPath, service, u"ActivationToken"_s, this, SLOT(keepLeave(uint, QString)));
    m_session.connect(service, objectPath, service, u"ActionInvoked"_s, this, SLOT(act(uint, QString)));
}

QString BatchNotice::summary(qsizetype done, qsizetype failed) {
    if (done == 0) return tr("%Ln downloads failed", nullptr, Ui::Words::pluralOf(failed));
    return tr("%Ln downloads are done", nullptr, Ui::Words::pluralOf(done));
}

QString BatchNotice::body(ByteCount bytes, qsizetype done, qsizetype failed) {
    QStringList parts;
    if (done > 0) parts << tr("%1 came.").arg(bytes.text());
    if (done > 0 && failed > 0) parts << tr("%Ln failed.", nullptr, Ui::Words::pluralOf(failed));
    if (failed > 0) parts << tr("The reasons are in Downloads.");
    return parts.join(u' ');
}

void BatchNotice::note(const QList<DownloadId>& ids) {
    for (const DownloadId& id : ids) {
        const Download* download = m_queue.find(id);
        if (download == nullptr) continue;
        if (download->state == DownloadState::Fetching) m_underWay.insert(id);
        const bool ended = download->state == DownloadState::Ready || download->state == DownloadState::Failed;
        if (!ended || !m_underWay.remove(id)) continue;
        if (download->state == DownloadState::Failed) {
            m_failed.insert(id);
            continue;
        }
        m_failed.remove(id);
        m_done.insert(id);
        m_bytes += download->request.size.value_or(download->received);
        m_path = download->path;
    }
}

void BatchNotice::tell() {
    if (m_done.isEmpty() && m_failed.isEmpty()) return;
    const QString what = summary(m_done.size(), m_failed.size());
    const QString rest = body(m_bytes, m_done.size(), m_failed.size());
    QDBusMessage call = QDBusMessage::createMethodCall(service, objectPath, service, u"Notify"_s);
    QStringList actions{openAction, tr("Open Rushes")};
    if (!m_done.isEmpty()) actions << folderAction << tr("Show in folder");
    call << u"Rushes"_s << uint{0} << u"org.rushes.rushes"_s << what << rest << actions << QVariantMap{{u"desktop-entry"_s, u"org.rushes.rushes"_s}} << int{-1};
    auto* watcher = new QDBusPendingCallWatcher{m_session.asyncCall(call), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, what, rest, path = m_path](QDBusPendingCallWatcher* answered) {
        answered->deleteLater();
        const QDBusPendingReply<uint> reply = *answered;
        if (!reply.isValid()) {
            Q_EMIT notTaken(what, rest);
            return;
        }
        m_notification = reply.value();
        m_notifiedPath = path;
    });
    m_done.clear();
    m_failed.clear();
    m_bytes = {};
}

void BatchNotice::act(uint notification, const QString& action) {
    if (notification != m_notification) return; // another program's
    const QString leave = std::exchange(m_leave, {});
    if (action == folderAction) Q_EMIT showRequested(m_notifiedPath, leave);
    else if (action == openAction) Q_EMIT openRequested(leave);
}

void BatchNotice::keepLeave(uint notification, const QString& token) {
    if (notification == m_notification) m_leave = leaveFrom(token);
}

} // namespace Rushes::Desktop
