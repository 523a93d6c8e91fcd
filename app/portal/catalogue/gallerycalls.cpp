// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/catalogue/gallerycalls.h"

#include "app/portal/database/statements.h"
#include "app/portal/http/storageanswer.h"
#include "core/base/result.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::Bindings;
using Storage::Connection;
using Storage::Row;
using Storage::StorageResult;

namespace {

JsonWriter photoFrom(const Row& row, const QString& base) {
    const QString own = base + "/v1/photos/"_L1 + row.text("id"_L1);
    JsonWriter json;
    json.openObject();
    RowWriter{json, row}
        .texts({"id"_L1, "taken_on"_L1, "file_name"_L1, "credit"_L1, "etag"_L1})
        .textsOrNull({"meeting_id"_L1, "caption"_L1, "published_on"_L1, "sha256"_L1})
        .integers({"width"_L1, "height"_L1, "size"_L1})
        .times({"updated_at"_L1})
        .picture("preview_url"_L1, "preview_path"_L1, own + "/preview"_L1);
    json.add("url"_L1, QString{own + "/original"_L1});
    return json;
}

JsonWriter entryFrom(const Row& row) {
    JsonWriter json;
    json.openObject();
    RowWriter{json, row}
        .texts({"id"_L1, "published_on"_L1, "title"_L1, "lead"_L1, "etag"_L1})
        .textsOrNull({"meeting_id"_L1})
        .arrays({"article"_L1, "photo_ids"_L1})
        .times({"updated_at"_L1});
    return json;
}

/// One item by its id, or why there is none.
template <typename Read> QFuture<Answer> single(const CatalogueReading& reading, const Storage::Statement& statement, const QString& id, Read read) {
    return answerOf(reading.database.run([statement, id, read](Connection& connection) -> StorageResult<Answer> {
        const auto answer = connection.row(statement, {{"id"_L1, id}},
                                           [&read](const Row& row) { return row.isNull("withdrawn_at"_L1) ? itemAnswer(read(row)) : Problem::withdrawn(); });
        if (!answer) return std::unexpected{answer.error()};
        return answer->value_or(Problem::notFound());
    }));
}

} // namespace

void GalleryCalls::addRoutes(Router& router) {
    router.add({Method::Get, "/v1/photos"_ba, Access::Open, [this](const Request& request) { return photos(request); }});
    router.add({Method::Get, "/v1/photos/{id}"_ba, Access::Open, [this](const Request& request) { return photo(request); }});
    router.add({Method::Get, "/v1/news"_ba, Access::Open, [this](const Request& request) { return news(request); }});
    router.add({Method::Get, "/v1/news/{id}"_ba, Access::Open, [this](const Request& request) { return entry(request); }});
}

QFuture<Answer> GalleryCalls::photos(const Request& request) {
    const auto page = Page::from(request);
    if (!page) return readyFuture(badPage());
    const QString meeting = request.value(u"meeting"_s);
    const Bindings words = searchBindings(request.value(u"q"_s));
    Bindings ofMeeting = words, counted = words;
    ofMeeting.add("meeting"_L1, meeting);
    counted.add("meeting"_L1, meeting.isEmpty() ? u""_s : meeting).add("meeting2"_L1, meeting.isEmpty() ? u""_s : meeting);
    return answerOf(m_reading.database.run([=, one = !meeting.isEmpty(), page = *page, base = m_reading.baseUrl().toString(),
                                            figures = m_reading.figures](Connection& connection) -> StorageResult<Answer> {
        const auto items = itemsOf(connection, one ? Sql::photosOfMeetingPage : Sql::photosPage, one ? ofMeeting : words, page,
                                   [&base](const Row& row) { return Listed{photoFrom(row, base), row.text("taken_on"_L1), row.text("id"_L1)}; });
        if (!items) return std::unexpected{items.error()};
        const auto total = figures->total(connection, Sql::photosCount, counted);
        if (!total) return std::unexpected{total.error()};
        return listAnswer(page, *items, *total);
    }));
}

QFuture<Answer> GalleryCalls::photo(const Request& request) {
    return single(m_reading, Sql::photoById, request.parameters.first(),
                  [base = m_reading.baseUrl().toString()](const Row& row) { return photoFrom(row, base); });
}

QFuture<Answer> GalleryCalls::news(const Request& request) {
    const auto page = Page::from(request);
    if (!page) return readyFuture(badPage());
    return answerOf(m_reading.database.run(
        [filter = searchBindings(request.value(u"q"_s)), page = *page, figures = m_reading.figures](Connection& connection) -> StorageResult<Answer> {
            const auto items = itemsOf(connection, Sql::newsPage, filter, page,
                                       [](const Row& row) { return Listed{entryFrom(row), row.text("published_on"_L1), row.text("id"_L1)}; });
            if (!items) return std::unexpected{items.error()};
            const auto total = figures->total(connection, Sql::newsCount, filter);
            if (!total) return std::unexpected{total.error()};
            return listAnswer(page, *items, *total);
        }));
}

QFuture<Answer> GalleryCalls::entry(const Request& request) { return single(m_reading, Sql::newsById, request.parameters.first(), entryFrom); }

} // namespace Rushes::PortalServer
