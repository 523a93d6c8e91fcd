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

QJsonObject meetingFrom(const Row& row, const QUrl& base, bool whole) {
    const QString id = row.text("id"_L1);
    QJsonObject meeting{
        {"id"_L1, id},
        {"title"_L1, row.text("title"_L1)},
        {"starts_on"_L1, row.text("starts_on"_L1)},
        {"ends_on"_L1, row.text("ends_on"_L1)},
        {"city"_L1, row.text("city"_L1)},
        {"country"_L1, row.text("country"_L1)},
        {"time_zone"_L1, row.text("time_zone"_L1)},
        {"summary"_L1, row.text("summary"_L1)},
        {"hero_photo_url"_L1, pictureUrl(base, row.text("photo_path"_L1), "meetings"_L1, id, "photo"_L1)},
        {"video_count"_L1, row.integer("video_count"_L1)},
        {"photo_count"_L1, row.integer("photo_count"_L1)},
        {"updated_at"_L1, timeFrom(row, "updated_at"_L1)},
        {"etag"_L1, row.text("etag"_L1)},
    };
    if (!whole) return meeting;
    meeting.insert("article"_L1, arrayFrom(row.text("article"_L1)));
    meeting.insert("programme"_L1, arrayFrom(row.text("programme"_L1)));
    return meeting;
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
    return answerOf(m_reading.database.run([filter, page = *page, base = m_reading.baseUrl(), whole = wantsWholeItems(request),
                                            figures = m_reading.figures](Connection& connection) -> StorageResult<Answer> {
        const auto items = itemsOf(connection, Sql::meetingsPage, filter, page, [&base, whole](const Row& row) {
            return Listed{meetingFrom(row, base, whole), row.text("starts_on"_L1), row.text("id"_L1)};
        });
        if (!items) return std::unexpected{items.error()};
        const auto total = figures->total(connection, Sql::meetingsCount, filter);
        if (!total) return std::unexpected{total.error()};
        const auto years = figures->years(connection);
        if (!years) return std::unexpected{years.error()};
        return listAnswer(page, *items, *total, {{"years"_L1, *years}});
    }));
}

QFuture<Answer> CatalogueCalls::meeting(const Request& request) {
    return answerOf(m_reading.database.run([id = request.parameters.first(), base = m_reading.baseUrl()](Connection& connection) -> StorageResult<Answer> {
        const auto answer = connection.row(Sql::meetingById, {{"id"_L1, id}}, [&base](const Row& row) {
            return row.isNull("withdrawn_at"_L1) ? Answer::json(meetingFrom(row, base, true)) : Problem::withdrawn();
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
        QJsonArray items;
        const auto rows = connection.rows(Sql::changesSince, {{"since"_L1, next}, {"limit"_L1, limit}}, [&](const Row& row) {
            next = row.integer("seq"_L1);
            items.append(QJsonObject{
                {"kind"_L1, row.text("kind"_L1)}, {"id"_L1, row.text("item_id"_L1)}, {"change"_L1, row.text("change"_L1)}, {"at"_L1, timeFrom(row, "at"_L1)}});
            return next;
        });
        if (!rows) return std::unexpected{rows.error()};
        return Answer::json({{"items"_L1, items}, {"next_since"_L1, QString::number(next)}, {"has_more"_L1, next < newest->value_or(0)}});
    }));
}

} // namespace Rushes::PortalServer
