// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/custodian.h"

#include "core/base/clock.h"
#include "core/base/errand.h"
#include "core/base/logging.h"

#include <QFileInfo>
#include <QSysInfo>
#include <QUrl>

namespace Rushes::Workbench {

using namespace Qt::StringLiterals;
using Custody::Digest;
using Custody::HashFormat;
using Custody::MhlArrival;
using Custody::MhlFact;
using Downloads::Download;

namespace {

QList<MhlFact> factsOf(const Download& download, const QDateTime& now) {
    const Downloads::DownloadRequest& request = download.request;
    QList<MhlFact> facts{{u"source"_s, publicSource(request)},
                         {u"portal"_s, request.portal},
                         {u"retrieved"_s, (download.finishedAt.isValid() ? download.finishedAt : now).toUTC().toString(Qt::ISODate)},
                         {u"assurance"_s, download.assurance == Downloads::Assurance::Verified ? u"verified"_s : u"not verified by the portal"_s}};
    const auto add = [&facts](const QString& name, const QString& value) {
        if (!value.isEmpty()) facts.append({name, value});
    };
    add(u"publishedsha256"_s, request.sha256 ? request.sha256->hex() : QString{});
    add(u"video"_s, request.videoId);
    add(u"title"_s, request.title);
    add(u"rendition"_s, request.label);
    add(u"meeting"_s, request.group);
    // A name that was made safe or short is told in full here.
    const QString name = QFileInfo{download.path}.fileName();
    if (name != request.fileName) add(u"publishedname"_s, request.fileName);
    return facts;
}

} // namespace

QString publicSource(const Downloads::DownloadRequest& request) {
    if (request.portal.isEmpty()) return QUrl{request.source}.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString portal = QUrl{request.portal}.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (portal.endsWith(u'/')) portal.chop(1);
    return request.source.startsWith("photos/"_L1) ? u"%1/v1/%2/original"_s.arg(portal, request.source)
                                                   : u"%1/v1/renditions/%2/media"_s.arg(portal, request.source);
}

Custodian::Custodian(Clock& clock, QObject* parent)
    : QObject{parent}, m_clock{clock}, m_recorder{std::make_shared<Custody::MhlRecorder>(QSysInfo::machineHostName(), QStringLiteral(RUSHES_VERSION))} {
    m_disk.setMaxThreadCount(1);
    m_disk.setThreadPriority(QThread::LowPriority);
}

Custodian::~Custodian() {
    m_ending = true;
    m_disk.waitForDone();
}

bool Custodian::keeps(const Download& download) { return !download.request.portal.isEmpty(); }

void Custodian::record(const Download& download, const QStringList& companions, const QList<MhlFact>& terms) {
    const QFileInfo file{download.path};
    const QString folder = file.absolutePath();
    Job job{.id = download.id, .arrivals = {}};
    MhlArrival arrival{.key = download.id.text(), .path = file.fileName(), .facts = factsOf(download, m_clock.now()) + terms};
    if (download.digest) arrival.expected = Digest::fromBytes(HashFormat::Sha256, download.digest->bytes());
    job.arrivals.append(arrival);
    for (const QString& companion : companions) {
        const QString name = QFileInfo{companion}.fileName();
        job.arrivals.append(
            {.key = download.id.text() + u'/' + name, .path = name, .facts = {{u"belongsto"_s, file.fileName()}, {u"portal"_s, download.request.portal}}});
    }
    if (!m_jobs.contains(folder)) m_folders.append(folder);
    m_jobs[folder].append(job);
    // Not before the caller has noted that it waits.
    QMetaObject::invokeMethod(this, &Custodian::next, Qt::QueuedConnection);
}

QFuture<void> Custodian::noteRenames(const QList<Custody::MhlRename>& files) {
    return inBackground(&m_disk, [this, recorder = m_recorder, files, now = m_clock.now()] {
        if (const auto noted = recorder->renamed(files, now, m_ending); !noted)
            qCWarning(logLibrary).noquote() << "new names stand in no history:" << noted.error().detail;
    });
}

void Custodian::next() {
    if (m_busy || m_folders.isEmpty()) return;
    m_busy = true;
    const QString folder = m_folders.takeFirst();
    const QList<Job> jobs = m_jobs.take(folder);
    QList<MhlArrival> arrivals;
    for (const Job& job : jobs) arrivals.append(job.arrivals);
    inBackground(&m_disk, [this, recorder = m_recorder, folder, arrivals, now = m_clock.now()] {
        return recorder->record(folder, arrivals, now, m_ending);
    }).then(this, [this, jobs](const Custody::MhlResult<Custody::MhlRecorded>& recorded) { ended(jobs, recorded); });
}

void Custodian::ended(const QList<Job>& jobs, const Custody::MhlResult<Custody::MhlRecorded>& recorded) {
    m_busy = false;
    if (!recorded) qCWarning(logLibrary).noquote() << "no history could be written:" << recorded.error().detail;
    for (const Job& job : jobs) {
        const QString path = job.arrivals.constFirst().path;
        if (!recorded) Q_EMIT noted(job.id, Downloads::OriginLost{recorded.error().detail});
        else if (recorded->changed.contains(path)) Q_EMIT noted(job.id, Downloads::Happening::FileChanged);
        else if (!recorded->missing.contains(path) && recorded->generation > 0) Q_EMIT noted(job.id, Downloads::OriginRecorded{recorded->generation});
        Q_EMIT settled(job.id, recorded.has_value() || !recorded.error().isRetryable());
    }
    next();
}

} // namespace Rushes::Workbench
