// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/catalogue/cataloguecalls.h"

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

JsonWriter meetingFrom(const Row& row, const QString& base, bool whole) {
    JsonWriter json;
    json.openObject();
    RowWriter meeting{json, row};
    meeting.texts({"id"_L1, "title"_L1, "starts_on"_L1, "ends_on"_L1, "city"_L1, "country"_L1, "time_zone"_L1, "summary"_L1, "etag"_L1})
        .integers({"video_count"_L1, "photo_count"_L1})
        .times({"updated_at"_L1})
        .picture("hero_photo_url"_L1, "photo_path"_L1, base + "/v1/meetings/"_L1 + row.text("id"_L1) + "/photo"_L1);
    if (whole) meeting.arrays({"article"_L1, "programme"_L1});
    return json;
}

} // namespace

void CatalogueCalls::addRoutes(Router& router) {
    router.add({Method::Get, "/v1/meetings"_ba, Access::Open, [this](const Request& request) { return meetings(request); }});
    router.add({Method::Get, "/v1/meetings/{id}"_ba, Access::Open, [this](const Request& request) { return meeting(request); }});
    router.add({Method::Get, "/v1/changes"_ba, Access::Open, [this](const Request& request) { return changes(request); }});
    m_videos.addRoutes(router);
    m_gallery.addRoutes(router);
}

QFuture<Answer> CatalogueCalls::meetings(const Request& request) {
    const auto page = Page::from(request);
    if (!page) return readyFuture(badPage());
    Bindings filter = searchBindings(request.value(u"q"_s));
    const QString year = request.value(u"year"_s);
    const int number = year.toInt();
    if (!year.isEmpty() && (number < 1900 || number > 2999)) return readyFuture(Problem::invalidField(u"year"_s, u"a year of four digits"_s));
    filter.add("from"_L1, year.isEmpty() ? u"0000"_s : u"%1-01-01"_s.arg(number)).add("to"_L1, year.isEmpty() ? u"9999"_s : u"%1-01-01"_s.arg(number + 1));
    return answerOf(m_reading.database.run([filter, page = *page, base = m_reading.baseUrl().toString(), whole = wantsWholeItems(request),
                                            figures = m_reading.figures](Connection& connection) -> StorageResult<Answer> {
        const auto items = itemsOf(connection, Sql::meetingsPage, filter, page, [&base, whole](const Row& row) {
            return Listed{meetingFrom(row, base, whole), row.text("starts_on"_L1), row.text("id"_L1)};
        });
        if (!items) return std::unexpected{items.error()};
        const auto total = figures->total(connection, Sql::meetingsCount, filter);
        if (!total) return std::unexpected{total.error()};
        const auto years = figures->years(connection);
        if (!years) return std::unexpected{years.error()};
        return listAnswer(page, *items, *total, *years);
    }));
}

QFuture<Answer> CatalogueCalls::meeting(const Request& request) {
    return answerOf(
        m_reading.database.run([id = request.parameters.first(), base = m_reading.baseUrl().toString()](Connection& connection) -> StorageResult<Answer> {
            const auto answer = connection.row(Sql::meetingById, {{"id"_L1, id}}, [&base](const Row& row) {
                return row.isNull("withdrawn_at"_L1) ? itemAnswer(meetingFrom(row, base, true)) : Problem::withdrawn();
            });
            if (!answer) return std::unexpected{answer.error()};
            return answer->value_or(Problem::notFound());
        }));
}

QFuture<Answer> CatalogueCalls::changes(const Request& request) {
    const auto page = Page::from(request);
    const QString since = request.value(u"since"_s);
    bool isNumber = since.isEmpty() || since == "latest"_L1;
    const qint64 after = isNumber ? 0 : since.toLongLong(&isNumber);
    if (!page || !isNumber || after < 0)
        return readyFuture(Problem::invalidRequest(u"since is not one of this portal, or limit is not from 1 to %1."_s.arg(Page::most)));
    return answerOf(m_reading.database.run([latest = since == "latest"_L1, after, limit = page->limit](Connection& connection) -> StorageResult<Answer> {
        const auto newest = connection.row(Sql::changeLatest, {}, [](const Row& row) { return row.integer("seq"_L1); });
        if (!newest) return std::unexpected{newest.error()};
        qint64 next = latest ? newest->value_or(0) : after;
        JsonWriter json;
        json.openObject().name("items"_L1).openArray();
        const auto rows = connection.rows(Sql::changesSince, {{"since"_L1, next}, {"limit"_L1, limit}}, [&](const Row& row) {
            next = row.integer("seq"_L1);
            json.openObject().add("id"_L1, row.text("item_id"_L1));
            RowWriter{json, row}.texts({"kind"_L1, "change"_L1}).times({"at"_L1});
            json.closeObject();
            return next;
        });
        if (!rows) return std::unexpected{rows.error()};
        json.closeArray().add("next_since"_L1, QString::number(next)).name("has_more"_L1).truth(next < newest->value_or(0));
        return itemAnswer(std::move(json));
    }));
}

} // namespace Rushes::PortalServer
