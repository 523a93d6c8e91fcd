// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguesync.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/catalogue/cataloguepage.h"
#include "core/catalogue/liststream.h"
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
/// Beyond so many pages of changes the lists themselves are read: a call for each item would take longer.
constexpr int mostPagesOneByOne = 10;
constexpr qint64 progressEvery = 250;   // ms
constexpr qint64 announcedEvery = 1000; // ms

} // namespace

struct CatalogueSync::Run {
    QPromise<PortalResult<SyncReport>> promise;
    SyncReport report;
    QString since;     ///< up to here everything is stored
    QString nextSince; ///< and up to here once the items that wait are
    QByteArray etag;   ///< of the answer that named no change
    int pages = 0;
    bool withdrawalsOnly = false; ///< there are so many changes that the lists are read afterwards
    bool couldStore = true;
    bool somethingNew = false;
    QHash<std::pair<Kind, QString>, bool> changed; ///< of one page; whether it was withdrawn
    QList<ItemName> waiting;
    QHash<ItemName, QByteArray> tags; ///< of those that waited
    int underWay = 0;
    std::optional<PortalError> error;
    CatalogueBatch batch;
    QList<ListStream*> streams;
    qint64 streamed = 0; ///< items of streams that have ended
};

CatalogueSync::CatalogueSync(Portal::PortalClient& client, CatalogueCache& cache, Clock& clock, QObject* parent)
    : QObject{parent}, m_client{client}, m_cache{cache}, m_clock{clock} {}

CatalogueSync::~CatalogueSync() = default;

QFuture<PortalResult<SyncReport>> CatalogueSync::sync() {
    if (m_running) return m_running->promise.future();
    const auto run = std::make_shared<Run>();
    m_running = run;
    run->promise.start();
    m_sinceProgress.start();
    m_sinceAnnounced.start();
    Q_EMIT started();
    m_cache.syncPoint().then(this, [this, run](const Storage::StorageResult<SyncPoint>& point) {
        // A cache that cannot be read is filled from the start.
        begin(run, point.value_or(SyncPoint{}));
    });
    return run->promise.future();
}

void CatalogueSync::cancel() {
    if (!m_running) return;
    m_running->report.cancelled = true;
    m_running->waiting.clear();
    const auto streams = m_running->streams;
    for (ListStream* const stream : streams) stream->stop();
}

void CatalogueSync::begin(const SharedRun& run, const SyncPoint& point) {
    run->since = point.nextSince;
    run->etag = point.etag;
    if (!point.streams.isEmpty()) {
        run->since = point.streams.first().since;
        return startStreams(run, point.streams);
    }
    if (run->since.isEmpty()) return askWherePortalStands(run);
    fetchChanges(run);
}

void CatalogueSync::askWherePortalStands(const SharedRun& run) {
    // What changes while the lists are read comes with the next list of changes.
    m_client.get(u"/v1/changes"_s, QUrlQuery{{u"since"_s, u"latest"_s}, {u"limit"_s, u"1"_s}}).then(this, [this, run](const PortalResult<PortalReply>& reply) {
        if (!reply) return end(run, reply.error());
        run->since = JsonFields{reply->body}.text("next_since"_L1);
        if (run->since.isEmpty()) return end(run, PortalError{.fault = PortalFault::BadReply, .detail = u"changes: next_since"_s});
        startStreams(run, {});
    });
}

void CatalogueSync::startStreams(const SharedRun& run, const QList<SyncPoint::Stream>& from) {
    run->report.first = true;
    for (const Kind kind : everyKind) {
        SyncPoint::Stream start{kind, run->since, {}, false};
        if (const auto known = std::ranges::find(from, kind, &SyncPoint::Stream::kind); known != from.end()) start = *known;
        auto* const stream = new ListStream{m_client, m_cache, m_clock, start, this};
        run->streams.append(stream);
        connect(stream, &ListStream::pageStored, this, [this, run](const BatchOutcome& outcome) { count(run, outcome); });
        connect(stream, &ListStream::ended, this, [this, run] { streamEnded(run); }, Qt::QueuedConnection);
    }
    const auto streams = run->streams;
    for (ListStream* const stream : streams) stream->start();
    if (run->report.cancelled) cancel();
}

void CatalogueSync::streamEnded(const SharedRun& run) {
    if (++run->underWay < run->streams.size()) return;
    run->underWay = 0;
    for (ListStream* const stream : std::exchange(run->streams, {})) {
        int& arrived = stream->kind() == Kind::Meeting ? run->report.meetings
                       : stream->kind() == Kind::Video ? run->report.videos
                       : stream->kind() == Kind::Photo ? run->report.photos
                                                       : run->report.news;
        arrived += static_cast<int>(stream->stored());
        run->streamed += stream->stored();
        run->report.leftOut += stream->leftOut();
        run->couldStore = run->couldStore && stream->couldStore();
        run->waiting += stream->incomplete();
        if (stream->error() && !run->error) run->error = stream->error();
        stream->deleteLater();
    }
    run->nextSince = run->since;
    if (run->report.cancelled || !run->couldStore) return finish(run, false);
    if (run->error) return end(run, run->error);
    fetchItems(run);
}

void CatalogueSync::fetchChanges(const SharedRun& run) {
    if (run->report.cancelled) return finish(run, false);
    QUrlQuery query{{u"limit"_s, QString::number(changesPerPage)}};
    query.addQueryItem(u"since"_s, QString::fromLatin1(QUrl::toPercentEncoding(run->since)));
    const QByteArray etag = run->pages == 0 ? run->etag : QByteArray{};
    m_client.get(u"/v1/changes"_s, query, etag).then(this, [this, run](const PortalResult<PortalReply>& reply) {
        if (!reply) return end(run, reply.error());
        if (reply->notModified) return finish(run, true);
        run->etag = reply->etag;
        takeChanges(run, reply->body);
    });
}

void CatalogueSync::takeChanges(const SharedRun& run, const QJsonObject& body) {
    JsonFields fields{body};
    const QList<QJsonObject> items = fields.objects("items"_L1);
    run->nextSince = fields.text("next_since"_L1);
    if (items.isEmpty() || run->nextSince.isEmpty() || run->nextSince == run->since) {
        if (run->withdrawalsOnly) return startStreams(run, {});
        return finish(run, true);
    }
    run->withdrawalsOnly = run->withdrawalsOnly || (++run->pages > mostPagesOneByOne && fields.truth("has_more"_L1));
    run->changed.clear();
    for (const QJsonObject& json : items) {
        JsonFields one{json};
        // Kinds that this version does not know are no fault of the portal's. The last change of an item counts.
        const auto kind = kindFrom(one.text("kind"_L1));
        const QString id = one.text("id"_L1);
        if (kind && !id.isEmpty()) run->changed.insert({*kind, id}, one.text("change"_L1) == "withdrawal"_L1);
    }
    for (auto item = run->changed.cbegin(); item != run->changed.cend(); ++item) {
        if (item.value()) run->batch.withdrawn.append(item.key());
        else if (!run->withdrawalsOnly) run->waiting.append(item.key());
    }
    m_cache.tagsOf(run->waiting).then(this, [this, run](const Storage::StorageResult<QHash<ItemName, QByteArray>>& tags) {
        run->tags = tags.value_or(QHash<ItemName, QByteArray>{}); // without tags everything comes whole
        fetchItems(run);
    });
}

void CatalogueSync::fetchItems(const SharedRun& run) {
    while (run->underWay < mostAtOnce && !run->waiting.isEmpty() && !run->error) fetchNext(run);
    if (run->underWay > 0) return;
    if (run->report.cancelled) return finish(run, false);
    if (run->error) return end(run, run->error);
    storeItems(run);
}

void CatalogueSync::fetchNext(const SharedRun& run) {
    const auto item = run->waiting.takeFirst();
    ++run->underWay;
    m_client.get(pathOf(item.first, item.second), {}, run->tags.value(item)).then(this, [this, run, item](const PortalResult<PortalReply>& reply) {
        --run->underWay;
        if (!reply) {
            const PortalError& error = reply.error();
            if (error.fault == PortalFault::NotFound || error.fault == PortalFault::Withdrawn) run->batch.withdrawn.append(item);
            // One answer that cannot be read is one item less; what comes in place of all answers ends the sync.
            else if (error.fault == PortalFault::BadReply && !error.webPage) ++run->report.leftOut;
            else run->error = error;
        } else if (reply->notModified) {
            ++run->report.unchanged;
        } else if (!takeItem(item.first, reply->body, run->batch)) {
            ++run->report.leftOut;
        } else if (!reply->etag.isEmpty()) {
            run->batch.tags.append({item, reply->etag});
        }
        fetchItems(run);
    });
}

void CatalogueSync::storeItems(const SharedRun& run) {
    const CatalogueBatch batch = std::exchange(run->batch, {});
    if (!run->report.first) {
        run->report.meetings += static_cast<int>(batch.meetings.size());
        run->report.videos += static_cast<int>(batch.videos.size());
        run->report.photos += static_cast<int>(batch.photos.size());
        run->report.news += static_cast<int>(batch.news.size());
    }
    auto stored = batch.isEmpty() ? readyFuture(Storage::StorageResult<BatchOutcome>{}) : m_cache.apply(batch, m_clock.now());
    stored
        .then(this,
              [this, run](const Storage::StorageResult<BatchOutcome>& outcome) {
                  if (!outcome) return readyFuture(Storage::StorageResult<void>{std::unexpected{outcome.error()}});
                  count(run, *outcome);
                  return m_cache.noteSync(m_clock.now(), run->nextSince);
              })
        .unwrap()
        .then(this, [this, run](const Storage::StorageResult<void>& done) {
            if (!done) {
                qCWarning(logCatalogue).noquote() << "the cache could not be written:" << done.error().detail;
                run->couldStore = false;
                return finish(run, false);
            }
            run->since = run->nextSince;
            fetchChanges(run);
        });
}

void CatalogueSync::count(const SharedRun& run, const BatchOutcome& outcome) {
    run->report.added += outcome.added;
    run->report.corrected += outcome.corrected;
    run->report.withdrawn += outcome.withdrawn;
    run->somethingNew = true;
    tell(run);
}

void CatalogueSync::tell(const SharedRun& run) {
    if (m_sinceProgress.elapsed() >= progressEvery) {
        m_sinceProgress.restart();
        qint64 done = run->streamed, total = run->streamed;
        for (const ListStream* const stream : std::as_const(run->streams)) {
            done += stream->stored();
            total += stream->total();
        }
        Q_EMIT progressed(done, std::max(done, total));
    }
    if (m_sinceAnnounced.elapsed() >= announcedEvery) {
        m_sinceAnnounced.restart();
        run->somethingNew = false;
        m_cache.announce();
    }
}

void CatalogueSync::finish(const SharedRun& run, bool whole) {
    if (!whole || !run->couldStore) return end(run, std::nullopt);
    m_cache.noteSync(m_clock.now(), run->since, run->etag).then(this, [this, run](const Storage::StorageResult<void>& done) {
        if (!done) qCWarning(logCatalogue).noquote() << "the cache could not be written:" << done.error().detail;
        end(run, std::nullopt);
    });
}

void CatalogueSync::end(const SharedRun& run, const std::optional<PortalError>& error) {
    m_running.reset();
    if (run->somethingNew) m_cache.announce();
    if (run->streamed > 0) Q_EMIT progressed(run->streamed, run->streamed);
    if (error) run->promise.addResult(std::unexpected{*error});
    else run->promise.addResult(run->report);
    run->promise.finish();
    Q_EMIT finished(error ? &*error : nullptr);
}

} // namespace Rushes::Catalogue
