// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/catalogue/cataloguecalls.h"

#include "app/portal/catalogue/page.h"
#include "app/portal/catalogue/searchtext.h"
#include "app/portal/database/statements.h"
#include "app/portal/http/storageanswer.h"
#include "core/base/result.h"

#include <QJsonDocument>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::Bindings;
using Storage::Connection;
using Storage::Row;
using Storage::StorageResult;

namespace {

QJsonArray arrayFrom(const QString& stored) { return QJsonDocument::fromJson(stored.toUtf8()).array(); }

QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue{QJsonValue::Null} : QJsonValue{text}; }

/// What is stored has milliseconds; the contract's times are to the second.
QJsonValue timeFrom(const Row& row, QLatin1StringView column) {
    const QDateTime time = row.time(column);
    return time.isValid() ? QJsonValue{time.toString(Qt::ISODate)} : QJsonValue{QJsonValue::Null};
}

QJsonValue pictureUrl(const QUrl& base, const QString& path, QLatin1StringView kind, const QString& id, QLatin1StringView picture) {
    return path.isEmpty() ? QJsonValue{QJsonValue::Null} : QJsonValue{base.toString() + u"/v1/%1/%2/%3"_s.arg(kind, id, picture)};
}

QJsonObject meetingFrom(const Row& row, const QUrl& base) {
    const QString id = row.text("id"_L1);
    return {
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
        {"photo_count"_L1, 0},
        {"updated_at"_L1, timeFrom(row, "updated_at"_L1)},
        {"etag"_L1, row.text("etag"_L1)},
    };
}

QJsonObject videoFrom(const Row& row, const QUrl& base) {
    const QString id = row.text("id"_L1);
    QJsonObject video{
        {"id"_L1, id},
        {"meeting_id"_L1, textOrNull(row.text("meeting_id"_L1))},
        {"title"_L1, row.text("title"_L1)},
        {"recorded_on"_L1, row.text("recorded_on"_L1)},
        {"published_at"_L1, timeFrom(row, "published_at"_L1)},
        {"duration"_L1, static_cast<double>(row.integer("duration_ms"_L1)) / 1000.0},
        {"thumbnail_url"_L1, pictureUrl(base, row.text("thumbnail_path"_L1), "videos"_L1, id, "thumbnail"_L1)},
        {"keywords"_L1, arrayFrom(row.text("keywords"_L1))},
        {"updated_at"_L1, timeFrom(row, "updated_at"_L1)},
        {"etag"_L1, row.text("etag"_L1)},
    };
    if (!row.isNull("embargo_until"_L1)) video.insert("embargo_until"_L1, timeFrom(row, "embargo_until"_L1));
    return video;
}

QJsonObject renditionFrom(const Row& row) {
    return {
        {"id"_L1, row.text("id"_L1)},
        {"label"_L1, row.text("label"_L1)},
        {"role"_L1, row.text("role"_L1)},
        {"container"_L1, row.text("container"_L1)},
        {"video_codec"_L1, row.text("video_codec"_L1)},
        {"width"_L1, row.integer("width"_L1)},
        {"height"_L1, row.integer("height"_L1)},
        {"frame_rate"_L1, row.text("frame_rate"_L1)},
        {"scan"_L1, row.text("scan"_L1)},
        {"bitrate"_L1, row.integer("bitrate"_L1)},
        {"audio"_L1, row.text("audio"_L1)},
        {"start_timecode"_L1, row.text("start_timecode"_L1)},
        {"size"_L1, row.integer("size"_L1)},
        {"sha256"_L1, textOrNull(row.text("sha256"_L1))},
        {"file_name"_L1, row.text("file_name"_L1)},
    };
}

StorageResult<QJsonArray> renditionsOf(Connection& connection, const QString& videoId) {
    const auto rows = connection.rows(Sql::renditionsOfVideo, {{"video_id"_L1, videoId}}, renditionFrom);
    if (!rows) return std::unexpected{rows.error()};
    QJsonArray renditions;
    for (const QJsonObject& rendition : *rows) renditions.append(rendition);
    return renditions;
}

struct Listed {
    QJsonObject json;
    QString key;
    QString id;
};

/// One page of a list. One row more than asked is read, to know whether there is another page.
template <typename Read> StorageResult<QList<Listed>> itemsOf(Connection& connection, const Storage::Statement& items, Bindings bindings, QLatin1StringView afterKey, const Page& page, Read read) {
    bindings.add(afterKey, page.afterKey).add(QLatin1StringView{afterKey == "after_date"_L1 ? "after_date2" : "after_time2"}, page.afterKey).add("after_id"_L1, page.afterId).add("limit"_L1, page.limit + 1);
    return connection.rows(items, bindings, read);
}

StorageResult<Answer> listed(Connection& connection, const Storage::Statement& count, const Bindings& filter, const Page& page, const QList<Listed>& items) {
    const auto total = connection.row(count, filter, [](const Row& row) { return row.integer("total"_L1); });
    if (!total) return std::unexpected{total.error()};
    QJsonArray array;
    for (const Listed& item : items.first(std::min(items.size(), qsizetype{page.limit}))) array.append(item.json);
    const Listed* const last = items.size() > page.limit ? &items.at(page.limit - 1) : nullptr;
    return Answer::json({{"items"_L1, array}, {"next_cursor"_L1, last ? QJsonValue{Page::cursor(last->key, last->id)} : QJsonValue{QJsonValue::Null}}, {"total"_L1, total->value_or(0)}});
}

Bindings searchBindings(const QString& typed) {
    const auto patterns = searchPatterns(typed);
    return {{"word1"_L1, patterns[0]}, {"word2"_L1, patterns[1]}, {"word3"_L1, patterns[2]}, {"word4"_L1, patterns[3]}};
}

Answer badPage() { return Problem::invalidRequest(u"cursor is not one of this portal, or limit is not from 1 to %1."_s.arg(Page::most)); }

} // namespace

void CatalogueCalls::addRoutes(Router& router) {
    router.add({Method::Get, "/v1/meetings"_ba, Access::Open, [this](const Request& request) { return meetings(request); }});
    router.add({Method::Get, "/v1/meetings/{id}"_ba, Access::Open, [this](const Request& request) { return meeting(request); }});
    router.add({Method::Get, "/v1/videos"_ba, Access::Open, [this](const Request& request) { return videos(request); }});
    router.add({Method::Get, "/v1/videos/{id}"_ba, Access::Open, [this](const Request& request) { return video(request); }});
    router.add({Method::Get, "/v1/changes"_ba, Access::Open, [this](const Request& request) { return changes(request); }});
}

QFuture<Answer> CatalogueCalls::meetings(const Request& request) {
    const auto page = Page::from(request);
    if (!page) return readyFuture(badPage());
    Bindings filter = searchBindings(request.value(u"q"_s));
    const QString year = request.value(u"year"_s);
    const int number = year.toInt();
    if (!year.isEmpty() && (number < 1900 || number > 2999)) return readyFuture(Problem::invalidField(u"year"_s, u"a year of four digits"_s));
    filter.add("from"_L1, year.isEmpty() ? u"0000"_s : u"%1-01-01"_s.arg(number)).add("to"_L1, year.isEmpty() ? u"9999"_s : u"%1-01-01"_s.arg(number + 1));
    return answerOf(m_database.run([filter, page = *page, base = m_baseUrl()](Connection& connection) -> StorageResult<Answer> {
        const auto items = itemsOf(connection, Sql::meetingsPage, filter, "after_date"_L1, page, [&base](const Row& row) {
            return Listed{meetingFrom(row, base), row.text("starts_on"_L1), row.text("id"_L1)};
        });
        if (!items) return std::unexpected{items.error()};
        return listed(connection, Sql::meetingsCount, filter, page, *items);
    }));
}

QFuture<Answer> CatalogueCalls::meeting(const Request& request) {
    return answerOf(m_database.run([id = request.parameters.first(), base = m_baseUrl()](Connection& connection) -> StorageResult<Answer> {
        const auto meeting = connection.row(Sql::meetingById, {{"id"_L1, id}}, [&base](const Row& row) {
            QJsonObject json = meetingFrom(row, base);
            json.insert("article"_L1, arrayFrom(row.text("article"_L1)));
            json.insert("programme"_L1, arrayFrom(row.text("programme"_L1)));
            return json;
        });
        if (!meeting) return std::unexpected{meeting.error()};
        return *meeting ? Answer::json(**meeting) : Problem::notFound();
    }));
}

QFuture<Answer> CatalogueCalls::videos(const Request& request) {
    const auto page = Page::from(request);
    if (!page) return readyFuture(badPage());
    Bindings filter = searchBindings(request.value(u"q"_s));
    const QString from = request.value(u"from"_s), to = request.value(u"to"_s), meeting = request.value(u"meeting"_s);
    for (const QString& date : {from, to}) {
        if (!date.isEmpty() && !QDate::fromString(date, Qt::ISODate).isValid()) return readyFuture(Problem::invalidField(u"from, to"_s, u"a date such as 2026-02-12"_s));
    }
    filter.add("from"_L1, from.isEmpty() ? u"0000"_s : from).add("to"_L1, to.isEmpty() ? u"9999"_s : to).add("meeting"_L1, meeting.isEmpty() ? u""_s : meeting).add("meeting2"_L1, meeting.isEmpty() ? u""_s : meeting);
    return answerOf(m_database.run([filter, page = *page, base = m_baseUrl()](Connection& connection) -> StorageResult<Answer> {
        auto items = itemsOf(connection, Sql::videosPage, filter, "after_time"_L1, page, [&base](const Row& row) {
            return Listed{videoFrom(row, base), row.text("published_at"_L1), row.text("id"_L1)};
        });
        if (!items) return std::unexpected{std::move(items).error()};
        for (Listed& item : *items) {
            const auto renditions = renditionsOf(connection, item.id);
            if (!renditions) return std::unexpected{renditions.error()};
            item.json.insert("best_rendition"_L1, renditions->isEmpty() ? QJsonValue{QJsonValue::Null} : renditions->first());
        }
        return listed(connection, Sql::videosCount, filter, page, *items);
    }));
}

QFuture<Answer> CatalogueCalls::video(const Request& request) {
    return answerOf(m_database.run([id = request.parameters.first(), base = m_baseUrl()](Connection& connection) -> StorageResult<Answer> {
        struct Found {
            QJsonObject json;
            bool withdrawn = false;
        };
        auto video = connection.row(Sql::videoById, {{"id"_L1, id}}, [&base](const Row& row) {
            QJsonObject json = videoFrom(row, base);
            json.insert("description"_L1, row.text("description"_L1));
            json.insert("place"_L1, row.text("place"_L1));
            json.insert("languages"_L1, arrayFrom(row.text("languages"_L1)));
            json.insert("credit"_L1, row.text("credit"_L1));
            json.insert("usage_terms"_L1, row.text("usage_terms"_L1));
            json.insert("shot_list"_L1, arrayFrom(row.text("shot_list"_L1)));
            json.insert("captions"_L1, QJsonArray{});
            return Found{json, !row.isNull("withdrawn_at"_L1)};
        });
        if (!video) return std::unexpected{std::move(video).error()};
        if (!*video) return Problem::notFound();
        if ((*video)->withdrawn) return Problem::withdrawn();
        const auto renditions = renditionsOf(connection, id);
        if (!renditions) return std::unexpected{renditions.error()};
        QJsonObject& json = (*video)->json;
        json.insert("renditions"_L1, *renditions);
        json.insert("best_rendition"_L1, renditions->isEmpty() ? QJsonValue{QJsonValue::Null} : renditions->first());
        return Answer::json(json);
    }));
}

QFuture<Answer> CatalogueCalls::changes(const Request& request) {
    const auto page = Page::from(request);
    const QString since = request.value(u"since"_s);
    bool isNumber = since.isEmpty() || since == "latest"_L1;
    const qint64 after = isNumber ? 0 : since.toLongLong(&isNumber);
    if (!page || !isNumber || after < 0) return readyFuture(Problem::invalidRequest(u"since is not one of this portal, or limit is not from 1 to %1."_s.arg(Page::most)));
    return answerOf(m_database.run([latest = since == "latest"_L1, after, limit = page->limit](Connection& connection) -> StorageResult<Answer> {
        const auto newest = connection.row(Sql::changeLatest, {}, [](const Row& row) { return row.integer("seq"_L1); });
        if (!newest) return std::unexpected{newest.error()};
        qint64 next = latest ? newest->value_or(0) : after;
        QJsonArray items;
        const auto rows = connection.rows(Sql::changesSince, {{"since"_L1, next}, {"limit"_L1, limit}}, [&](const Row& row) {
            next = row.integer("seq"_L1);
            items.append(QJsonObject{{"kind"_L1, row.text("kind"_L1)}, {"id"_L1, row.text("item_id"_L1)}, {"change"_L1, row.text("change"_L1)}, {"at"_L1, timeFrom(row, "at"_L1)}});
            return next;
        });
        if (!rows) return std::unexpected{rows.error()};
        return Answer::json({{"items"_L1, items}, {"next_since"_L1, QString::number(next)}, {"has_more"_L1, next < newest->value_or(0)}});
    }));
}

} // namespace Rushes::PortalServer
