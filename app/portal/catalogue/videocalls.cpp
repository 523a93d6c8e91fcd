// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/catalogue/videocalls.h"

#include "app/portal/database/statements.h"
#include "app/portal/http/storageanswer.h"
#include "app/portal/media/conditional.h"
#include "core/base/result.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::Bindings;
using Storage::Connection;
using Storage::Row;
using Storage::StorageResult;

namespace {

QByteArray storyboardFrom(const Row& row, const QString& url) {
    JsonWriter json;
    json.openObject().add("url"_L1, url).add("columns"_L1, row.integer("across"_L1)).add("rows"_L1, row.integer("down"_L1));
    json.add("count"_L1, row.integer("frames"_L1)).add("width"_L1, row.integer("width"_L1)).add("height"_L1, row.integer("height"_L1));
    json.name("interval"_L1).number(static_cast<double>(row.integer("interval_ms"_L1)) / 1000.0);
    return json.closeObject().bytes();
}

/// The object stays open for what hangs on the video.
JsonWriter videoFrom(const Row& row, const QString& base, bool whole) {
    JsonWriter json;
    json.openObject();
    RowWriter video{json, row};
    video.texts({"id"_L1, "title"_L1, "recorded_on"_L1, "etag"_L1}).textsOrNull({"meeting_id"_L1}).times({"published_at"_L1, "updated_at"_L1});
    json.name("duration"_L1).number(static_cast<double>(row.integer("duration_ms"_L1)) / 1000.0);
    video.picture("thumbnail_url"_L1, "thumbnail_path"_L1, base + "/v1/videos/"_L1 + row.text("id"_L1) + "/thumbnail"_L1).arrays({"keywords"_L1});
    if (!row.isNull("embargo_until"_L1)) video.times({"embargo_until"_L1});
    if (!row.isNull("frames"_L1)) json.name("storyboard"_L1).raw(storyboardFrom(row, base + "/v1/videos/"_L1 + row.text("id"_L1) + "/storyboard"_L1));
    if (whole) video.texts({"description"_L1, "place"_L1, "credit"_L1, "usage_terms"_L1}).arrays({"languages"_L1, "shot_list"_L1});
    return json;
}

QByteArray renditionFrom(const Row& row) {
    JsonWriter json;
    json.openObject();
    RowWriter{json, row}
        .texts({"id"_L1, "label"_L1, "role"_L1, "container"_L1, "video_codec"_L1, "frame_rate"_L1, "scan"_L1, "audio"_L1, "start_timecode"_L1, "file_name"_L1})
        .integers({"width"_L1, "height"_L1, "bitrate"_L1, "size"_L1})
        .textsOrNull({"sha256"_L1});
    return json.closeObject().bytes();
}

QByteArray captionFrom(const Row& row, const QString& base) {
    const QString id = row.text("video_id"_L1), lang = row.text("lang"_L1);
    JsonWriter json;
    const QString url = u"%1/v1/videos/%2/captions/%3"_s.arg(base, id, lang);
    return json.openObject().add("lang"_L1, lang).add("url"_L1, url).add("size"_L1, row.integer("size"_L1)).closeObject().bytes();
}

/// What hangs on the videos of a page, read with two statements for all of them.
StorageResult<void> addAttachments(Connection& connection, QList<Listed>& videos, const QString& base, bool whole) {
    if (videos.isEmpty()) return {};
    JsonWriter ids;
    ids.openArray();
    for (const Listed& video : std::as_const(videos)) ids.text(video.id);
    const Bindings bindings{{"video_ids"_L1, QString::fromUtf8(ids.closeArray().bytes())}};
    QHash<QString, QByteArrayList> renditions, captions;
    const auto read = connection.rows(Sql::renditionsOfVideos, bindings, [&](const Row& row) {
        renditions[row.text("video_id"_L1)].append(renditionFrom(row));
        return 0;
    });
    if (!read) return std::unexpected{read.error()};
    if (whole) {
        const auto spoken = connection.rows(Sql::captionsOfVideos, bindings, [&](const Row& row) {
            captions[row.text("video_id"_L1)].append(captionFrom(row, base));
            return 0;
        });
        if (!spoken) return std::unexpected{spoken.error()};
    }
    for (Listed& video : videos) {
        const QByteArrayList own = renditions.value(video.id);
        video.json.name("best_rendition"_L1).raw(own.isEmpty() ? "null"_ba : own.first());
        if (!whole) continue;
        video.json.name("renditions"_L1).raw('[' + own.join(',') + ']');
        video.json.name("captions"_L1).raw('[' + captions.value(video.id).join(',') + ']');
    }
    return {};
}

} // namespace

void VideoCalls::addRoutes(Router& router) {
    router.add({Method::Get, "/v1/videos"_ba, Access::Open, [this](const Request& request) { return videos(request); }});
    router.add({Method::Get, "/v1/videos/{id}"_ba, Access::Open, [this](const Request& request) { return video(request); }});
    router.add({Method::Get, "/v1/videos/{id}/captions/{lang}"_ba, Access::Open, [this](const Request& request) { return caption(request); }});
}

QFuture<Answer> VideoCalls::videos(const Request& request) {
    const auto page = Page::from(request);
    if (!page) return readyFuture(badPage());
    Bindings filter = searchBindings(request.value(u"q"_s));
    const QString from = request.value(u"from"_s), to = request.value(u"to"_s), meeting = request.value(u"meeting"_s);
    for (const QString& date : {from, to}) {
        if (!date.isEmpty() && !QDate::fromString(date, Qt::ISODate).isValid())
            return readyFuture(Problem::invalidField(u"from, to"_s, u"a date such as 2026-02-12"_s));
    }
    filter.add("from"_L1, from.isEmpty() ? u"0000"_s : from).add("to"_L1, to.isEmpty() ? u"9999"_s : to);
    Bindings ofMeeting = filter;
    ofMeeting.add("meeting"_L1, meeting.isEmpty() ? u""_s : meeting);
    Bindings anyMeeting = ofMeeting;
    anyMeeting.add("meeting2"_L1, meeting.isEmpty() ? u""_s : meeting);
    return answerOf(m_reading.database.run([ofMeeting, anyMeeting, one = !meeting.isEmpty(), page = *page, base = m_reading.baseUrl().toString(),
                                            whole = wantsWholeItems(request), figures = m_reading.figures](Connection& connection) -> StorageResult<Answer> {
        // A statement of its own for one meeting, so that the index of that is used.
        auto items = itemsOf(connection, one ? Sql::videosOfMeetingPage : Sql::videosPage, one ? ofMeeting : anyMeeting, page,
                             [&base, whole](const Row& row) { return Listed{videoFrom(row, base, whole), row.text("published_at"_L1), row.text("id"_L1)}; });
        if (!items) return std::unexpected{std::move(items).error()};
        if (auto added = addAttachments(connection, *items, base, whole); !added) return std::unexpected{added.error()};
        const auto total = figures->total(connection, Sql::videosCount, anyMeeting);
        if (!total) return std::unexpected{total.error()};
        return listAnswer(page, *items, *total);
    }));
}

QFuture<Answer> VideoCalls::video(const Request& request) {
    return answerOf(
        m_reading.database.run([id = request.parameters.first(), base = m_reading.baseUrl().toString()](Connection& connection) -> StorageResult<Answer> {
            bool withdrawn = false;
            auto found = connection.rows(Sql::videoById, {{"id"_L1, id}}, [&](const Row& row) {
                withdrawn = !row.isNull("withdrawn_at"_L1);
                return Listed{videoFrom(row, base, true), {}, id};
            });
            if (!found) return std::unexpected{std::move(found).error()};
            if (found->isEmpty()) return Problem::notFound();
            if (withdrawn) return Problem::withdrawn();
            if (auto added = addAttachments(connection, *found, base, true); !added) return std::unexpected{added.error()};
            return itemAnswer(std::move(found->first().json));
        }));
}

QFuture<Answer> VideoCalls::caption(const Request& request) {
    const Bindings wanted{{"video_id"_L1, request.parameters.first()}, {"lang"_L1, request.parameters.last()}};
    return answerOf(m_reading.database.run([wanted, ifNoneMatch = request.header("If-None-Match")](Connection& connection) -> StorageResult<Answer> {
        const auto body = connection.row(Sql::captionBody, wanted, [](const Row& row) { return row.text("body"_L1).toUtf8(); });
        if (!body) return std::unexpected{body.error()};
        if (!*body) return Problem::notFound();
        return conditional(Answer{.status = 200, .contentType = "text/vtt; charset=utf-8"_ba, .body = **body}, entityTagOf(**body), ifNoneMatch);
    }));
}

} // namespace Rushes::PortalServer
