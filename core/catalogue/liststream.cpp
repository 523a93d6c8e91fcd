// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/liststream.h"

#include "core/base/clock.h"
#include "core/base/errand.h"
#include "core/base/logging.h"
#include "core/catalogue/cataloguepage.h"
#include "core/portal/portalclient.h"

namespace Rushes::Catalogue {

using namespace Qt::StringLiterals;
using Portal::PortalError;
using Portal::PortalFault;
using Portal::PortalReply;
using Portal::PortalResult;

namespace {

constexpr int itemsPerPage = 200;
/// A transaction for each page would have the full text merge its lists each time.
constexpr int itemsTogether = 4000;
constexpr int mostStoring = 2;

void append(CatalogueBatch& to, const CatalogueBatch& more) {
    to.meetings += more.meetings;
    to.videos += more.videos;
    to.photos += more.photos;
    to.news += more.news;
}

} // namespace

ListStream::ListStream(Portal::PortalClient& client, CatalogueCache& cache, Clock& clock, SyncPoint::Stream from, QObject* parent)
    : QObject{parent}, m_client{client}, m_cache{cache}, m_clock{clock}, m_from{std::move(from)} {}

ListStream::~ListStream() = default;

void ListStream::start() {
    if (m_from.done) return endWhenIdle();
    ask(m_from.cursor);
}

void ListStream::stop() {
    m_stopped = true;
    m_next.clear();
    storeGathered();
    endWhenIdle();
}

void ListStream::ask(const QString& cursor) {
    m_asking = true;
    QUrlQuery query{{u"limit"_s, QString::number(itemsPerPage)}};
    if (kind() == Kind::Meeting || kind() == Kind::Video) query.addQueryItem(u"full"_s, u"true"_s);
    if (!cursor.isEmpty()) query.addQueryItem(u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    m_client.fetch(pathOf(kind()), query).then(this, [this](const PortalResult<PortalReply>& reply) { read(reply); });
}

void ListStream::read(const PortalResult<PortalReply>& reply) {
    if (!reply) {
        m_asking = false;
        // A portal of an earlier contract has no such list.
        if (reply.error().fault != PortalFault::NotFound) m_error = reply.error();
        storeGathered();
        return endWhenIdle();
    }
    inBackground(readPage, kind(), reply->bytes).then(this, [this](const PortalResult<CataloguePage>& page) { take(page); });
}

void ListStream::take(const PortalResult<CataloguePage>& page) {
    m_asking = false;
    if (!page) {
        m_error = page.error();
        storeGathered();
        return endWhenIdle();
    }
    const bool again = !page->nextCursor.isEmpty() && m_seen.contains(qHash(page->nextCursor));
    if (again) m_error = PortalError{.fault = PortalFault::BadReply, .detail = u"%1: one cursor twice"_s.arg(pathOf(kind()))};
    m_seen.insert(qHash(page->nextCursor));
    m_total = page->total;
    m_leftOut += page->leftOut;
    if (page->leftOut > 0) qCWarning(logCatalogue) << page->leftOut << "items without an id were left out of" << word(kind());
    m_incomplete += page->incomplete;
    if (!m_stopped && !again) m_next = page->nextCursor;
    append(m_gathered, page->batch);
    m_gatheredTo = page->nextCursor;
    m_gatheredAll = page->nextCursor.isEmpty();
    if (m_gatheredAll || again || m_stopped || m_gathered.size() >= itemsTogether) storeGathered();
    askNext();
}

void ListStream::storeGathered() {
    if (m_gathered.isEmpty() && !std::exchange(m_gatheredAll, false)) return;
    ++m_storing;
    SyncPoint::Stream here = m_from;
    here.cursor = m_gatheredTo;
    here.done = m_gatheredTo.isEmpty();
    const CatalogueBatch batch = std::exchange(m_gathered, {});
    m_gatheredAll = false;
    m_cache.apply(batch, m_clock.now(), here).then(this, [this, size = batch.size()](const Storage::StorageResult<BatchOutcome>& outcome) {
        --m_storing;
        if (outcome) {
            m_stored += size;
            Q_EMIT pageStored(*outcome);
        } else {
            // Without its cache a synchronisation has no sense: what was not stored is not noted as seen either.
            qCWarning(logCatalogue).noquote() << "the cache could not be written:" << outcome.error().detail;
            m_couldStore = false;
            m_stopped = true;
            m_next.clear();
        }
        askNext();
    });
}

void ListStream::askNext() {
    if (!m_next.isEmpty() && !m_asking && m_storing < mostStoring && !m_error) return ask(std::exchange(m_next, {}));
    endWhenIdle();
}

void ListStream::endWhenIdle() {
    if (m_ended || m_asking || m_storing > 0 || (!m_next.isEmpty() && !m_error)) return;
    m_ended = true;
    Q_EMIT ended();
}

} // namespace Rushes::Catalogue
