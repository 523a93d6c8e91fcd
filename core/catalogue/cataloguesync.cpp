// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguesync.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/catalogue/cataloguecache.h"
#include "core/catalogue/cataloguejson.h"
#include "core/portal/jsonfields.h"
#include "core/portal/portalclient.h"

#include <QPromise>

namespace Rushes::Catalogue {

using namespace Qt::StringLiterals;
using Portal::JsonFields;
using Portal::PortalError;
using Portal::PortalFault;
using Portal::PortalReply;
using Portal::PortalResult;

namespace {

constexpr int mostAtOnce = 6;
constexpr int changesPerPage = 200;

/// A thing that changed; the last change of a page counts.
struct ChangedItem {
    QString kind;
    QString id;
    bool withdrawn = false;
};

} // namespace

struct CatalogueSync::Run {
    QPromise<PortalResult<SyncReport>> promise;
    SyncReport report;
    QString since;
    QString nextSince;
    QList<ChangedItem> waiting;
    int underWay = 0;
    std::optional<PortalError> error;
    QList<Meeting> meetings;
    QList<Video> videos;
    QList<MeetingId> goneMeetings;
    QList<VideoId> goneVideos;

    void gone(const ChangedItem& item) {
        if (item.kind == "meeting"_L1) goneMeetings.append(MeetingId{item.id});
        else goneVideos.append(VideoId{item.id});
    }
};

CatalogueSync::CatalogueSync(Portal::PortalClient& client, CatalogueCache& cache, Clock& clock, QObject* parent)
    : QObject{parent}, m_client{client}, m_cache{cache}, m_clock{clock} {}

CatalogueSync::~CatalogueSync() = default;

QFuture<PortalResult<SyncReport>> CatalogueSync::sync() {
    if (m_running) return m_running->promise.future();
    const auto run = std::make_shared<Run>();
    m_running = run;
    run->promise.start();
    Q_EMIT started();
    m_cache.since().then(this, [this, run](const Storage::StorageResult<QString>& since) {
        // A cache that cannot be read is filled from the start.
        run->since = since.value_or(QString{});
        fetchChanges(run);
    });
    return run->promise.future();
}

void CatalogueSync::fetchChanges(const SharedRun& run) {
    QUrlQuery query{{u"limit"_s, QString::number(changesPerPage)}};
    if (!run->since.isEmpty()) query.addQueryItem(u"since"_s, QString::fromLatin1(QUrl::toPercentEncoding(run->since)));
    m_client.get(u"/v1/changes"_s, query).then(this, [this, run](const PortalResult<PortalReply>& reply) {
        if (!reply) return fail(run, reply.error());
        JsonFields fields{reply->body};
        const QList<QJsonObject> items = fields.objects("items"_L1);
        run->nextSince = fields.text("next_since"_L1);
        QHash<QString, ChangedItem> last;
        for (const QJsonObject& json : items) {
            JsonFields one{json};
            const ChangedItem item{one.required("kind"_L1), one.required("id"_L1), one.text("change"_L1) == "withdrawal"_L1};
            // Kinds that this program does not keep yet are no fault of the portal's.
            if (!one.isBroken() && (item.kind == "meeting"_L1 || item.kind == "video"_L1)) last.insert(item.kind + u'/' + item.id, item);
        }
        if (fields.isBroken()) return fail(run, {.fault = PortalFault::BadReply, .detail = u"changes: "_s + fields.broken()});
        if (items.isEmpty() || run->nextSince == run->since) return storePage(run);
        run->waiting = last.values();
        fetchItems(run);
    });
}

void CatalogueSync::fetchItems(const SharedRun& run) {
    while (run->underWay < mostAtOnce && !run->waiting.isEmpty() && !run->error) fetchNext(run);
    if (run->underWay > 0) return;
    if (run->error) fail(run, *run->error);
    else storePage(run);
}

void CatalogueSync::fetchNext(const SharedRun& run) {
    const ChangedItem item = run->waiting.takeFirst();
    if (item.withdrawn) return run->gone(item);
    ++run->underWay;
    m_client.get(u"/v1/%1s/%2"_s.arg(item.kind, item.id)).then(this, [this, run, item](const PortalResult<PortalReply>& reply) {
        --run->underWay;
        if (!reply) {
            const PortalFault fault = reply.error().fault;
            if (fault == PortalFault::NotFound || fault == PortalFault::Withdrawn) run->gone(item);
            else run->error = reply.error();
        } else if (item.kind == "meeting"_L1) {
            const auto meeting = meetingFrom(reply->body);
            if (meeting) run->meetings.append(*meeting);
            else qCWarning(logCatalogue).noquote() << "left out:" << meeting.error().detail;
        } else {
            const auto video = videoFrom(reply->body);
            if (video) run->videos.append(*video);
            else qCWarning(logCatalogue).noquote() << "left out:" << video.error().detail;
        }
        fetchItems(run);
    });
}

void CatalogueSync::storePage(const SharedRun& run) {
    const bool empty = run->meetings.isEmpty() && run->videos.isEmpty() && run->goneMeetings.isEmpty() && run->goneVideos.isEmpty();
    const bool last = run->nextSince.isEmpty() || run->nextSince == run->since;
    run->report.meetings += static_cast<int>(run->meetings.size());
    run->report.videos += static_cast<int>(run->videos.size());
    run->report.withdrawn += static_cast<int>(run->goneMeetings.size() + run->goneVideos.size());
    auto stored = empty ? readyFuture(Storage::StorageResult<void>{}) : m_cache.store(run->meetings, run->videos);
    stored
        .then(this,
              [this, run](const Storage::StorageResult<void>& done) {
                  if (!done || (run->goneMeetings.isEmpty() && run->goneVideos.isEmpty())) return readyFuture(done);
                  return m_cache.withdraw(run->goneMeetings, run->goneVideos);
              })
        .unwrap()
        .then(this,
              [this, run, last](const Storage::StorageResult<void>& done) {
                  return done ? m_cache.noteSync(m_clock.now(), last ? run->since : run->nextSince) : readyFuture(done);
              })
        .unwrap()
        .then(this, [this, run, last](const Storage::StorageResult<void>& done) {
            // The cache is a convenience: where it cannot be written the portal's answers were right all the same.
            if (!done) qCWarning(logCatalogue).noquote() << "the cache could not be written:" << done.error().detail;
            run->meetings.clear();
            run->videos.clear();
            run->goneMeetings.clear();
            run->goneVideos.clear();
            if (last) return finish(run);
            run->since = run->nextSince;
            fetchChanges(run);
        });
}

void CatalogueSync::finish(const SharedRun& run) {
    m_running.reset();
    run->promise.addResult(run->report);
    run->promise.finish();
    Q_EMIT finished(nullptr);
}

void CatalogueSync::fail(const SharedRun& run, const PortalError& error) {
    m_running.reset();
    run->promise.addResult(std::unexpected{error});
    run->promise.finish();
    Q_EMIT finished(&error);
}

} // namespace Rushes::Catalogue
