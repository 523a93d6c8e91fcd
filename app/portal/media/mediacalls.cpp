// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/media/mediacalls.h"

#include "app/portal/accounts/sessions.h"
#include "app/portal/database/statements.h"
#include "app/portal/http/deed.h"
#include "app/portal/http/rangerequest.h"
#include "app/portal/http/storageanswer.h"
#include "app/portal/media/conditional.h"
#include "app/portal/media/contentdisposition.h"
#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/sha256.h"

#include <QFileInfo>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::Connection;
using Storage::Row;
using Storage::StorageResult;

/// What has bytes for accounts, and under which names the contract has them.
struct MediaCalls::Kind {
    QLatin1StringView things; ///< "renditions"
    QLatin1StringView bytes;  ///< "media"
    Storage::Statement byId;

    [[nodiscard]] QByteArray pattern(QLatin1StringView last) const { return u"/v1/%1/{id}/%2"_s.arg(things, last).toLatin1(); }
    /// A link to one kind never opens another that has the same id. Renditions sign their bare id, as they always have.
    [[nodiscard]] QString signedName(const QString& id) const { return bytes == "media"_L1 ? id : things + u'/' + id; }
};

const MediaCalls::Kind MediaCalls::renditions{"renditions"_L1, "media"_L1, Sql::renditionById};
const MediaCalls::Kind MediaCalls::originals{"photos"_L1, "original"_L1, Sql::photoOriginal};

/// A rendition or photo as far as sending it goes.
struct MediaCalls::Stored {
    QString id;
    qint64 size = 0;
    std::optional<Sha256> sha256;
    QString fileName;
    QString container;
    QString path;
    QDateTime embargoUntil;
    bool withdrawn = false;

    /// Strong: the digest of the bytes where there is one. Renditions without one are never replaced under the same id.
    [[nodiscard]] QByteArray etag() const { return '"' + (sha256 ? sha256->hex().first(32).toLatin1() : id.toLatin1() + '-' + QByteArray::number(size)) + '"'; }
};

namespace {

QByteArray contentTypeOf(const QString& container) {
    if (container == "mxf"_L1) return "application/mxf"_ba;
    if (container == "mov"_L1) return "video/quicktime"_ba;
    if (container == "mp4"_L1) return "video/mp4"_ba;
    if (container == "jpg"_L1) return "image/jpeg"_ba;
    return "application/octet-stream"_ba;
}

/// How the reverse proxy is told of a file. nginx wants a place of its own configuration; the others take the path.
QByteArray sendfileValue(const QByteArray& header, const QString& path) {
    const QByteArray encoded = QUrl::toPercentEncoding(path, "/");
    return header.compare("X-Accel-Redirect", Qt::CaseInsensitive) == 0 ? "/rushes-media" + encoded : path.toUtf8();
}

/// A picture for everybody.
Answer pictureAt(const QString& path, const QByteArray& ifNoneMatch) {
    const QFileInfo file{path};
    if (!file.isFile()) return Problem::notFound();
    Answer answer{.status = 200, .contentType = "image/jpeg"_ba, .file = FileBody{file.filePath(), 0, file.size(), {}, {}}};
    answer.headers.append("Cache-Control"_L1, "public, max-age=300"_L1);
    return conditional(std::move(answer), entityTagOf(file.filePath()), ifNoneMatch);
}

} // namespace

MediaCalls::MediaCalls(Storage::Database& database, Sessions& sessions, const Secrets& secrets, Clock& clock, Settings settings, QObject* parent)
    : QObject{parent}, m_database{database}, m_sessions{sessions}, m_signer{secrets}, m_clock{clock}, m_settings{std::move(settings)} {}

void MediaCalls::addRoutes(Router& router) {
    addMedia(router, renditions);
    addMedia(router, originals);
    router.add({Method::Get, "/v1/videos/{id}/thumbnail"_ba, Access::Open, [this](const Request& request) { return picture(Sql::thumbnailPath, request); }});
    router.add({Method::Get, "/v1/videos/{id}/storyboard"_ba, Access::Open, [this](const Request& request) { return storyboard(request); }});
    router.add({Method::Get, "/v1/meetings/{id}/photo"_ba, Access::Open, [this](const Request& request) { return picture(Sql::photoPath, request); }});
    router.add({Method::Get, "/v1/photos/{id}/preview"_ba, Access::Open, [this](const Request& request) { return picture(Sql::photoPreviewPath, request); }});
}

void MediaCalls::addMedia(Router& router, const Kind& kind) {
    router.add({Method::Post, kind.pattern("links"_L1), Access::Account, [this, &kind](const Request& request) { return link(kind, request); }});
    router.add({Method::Get, kind.pattern(kind.bytes), Access::Own, [this, &kind](const Request& request) { return media(kind, request); }});
}

QFuture<StorageResult<std::optional<MediaCalls::Stored>>> MediaCalls::find(const Kind& kind, const QString& id) {
    return m_database.run([statement = kind.byId, id](Connection& connection) {
        return connection.row(statement, {{"id"_L1, id}}, [](const Row& row) {
            return Stored{
                .id = row.text("id"_L1),
                .size = row.integer("size"_L1),
                .sha256 = Sha256::fromHex(row.text("sha256"_L1)),
                .fileName = row.text("file_name"_L1),
                .container = row.text("container"_L1),
                .path = row.text("path"_L1),
                .embargoUntil = row.time("embargo_until"_L1),
                .withdrawn = !row.isNull("withdrawn_at"_L1),
            };
        });
    });
}

std::optional<Answer> MediaCalls::refusal(const std::optional<Stored>& media) const {
    // Made-up items of a large demo have no bytes at all.
    if (!media || (media->path.isEmpty() && !media->withdrawn)) return Problem::notFound();
    if (media->withdrawn) return Problem::withdrawn();
    if (media->embargoUntil.isValid() && media->embargoUntil > m_clock.now()) return Problem::embargoed(media->embargoUntil);
    return std::nullopt;
}

QFuture<Answer> MediaCalls::link(const Kind& kind, const Request& request) {
    return find(kind, request.parameters.first())
        .then(this,
              [this, &kind, request, session = request.caller.sessionId](const StorageResult<std::optional<Stored>>& found) {
                  if (!found) return readyFuture(Problem::unavailable());
                  if (auto refused = refusal(*found)) return readyFuture(*std::move(refused));
                  const QString& id = (*found)->id;
                  const QDateTime expiresAt = m_clock.now().addDuration(linkLifetime);
                  QUrl url = m_settings.baseUrl();
                  url.setPath(url.path() + u"/v1/%1/%2/%3"_s.arg(kind.things, id, kind.bytes));
                  url.setQuery(m_signer.sign(kind.signedName(id), session, expiresAt));
                  // A link changes nothing; only the answer is kept.
                  const Answer answer = Answer::json({{"url"_L1, url.toString(QUrl::FullyEncoded)}, {"expires_at"_L1, expiresAt.toString(Qt::ISODate)}}, 201);
                  return perform(m_database, this, request, [answer](Connection&) -> StorageResult<Deed> { return answer; });
              })
        .unwrap();
}

QFuture<Answer> MediaCalls::media(const Kind& kind, const Request& request) {
    if (!request.caller.accountId.isEmpty()) return mediaFor(kind, request, request.caller);
    const auto session = m_signer.sessionOf(kind.signedName(request.parameters.first()), request.query, m_clock.now());
    if (!session) return readyFuture(Problem::notSignedIn());
    return m_sessions.findSession(*session)
        .then(this,
              [this, &kind, request](const StorageResult<std::optional<Caller>>& caller) {
                  if (!caller) return readyFuture(Problem::unavailable());
                  return *caller ? mediaFor(kind, request, **caller) : readyFuture(Problem::notSignedIn());
              })
        .unwrap();
}

QFuture<Answer> MediaCalls::mediaFor(const Kind& kind, const Request& request, const Caller& caller) {
    return find(kind, request.parameters.first()).then(this, [this, request, caller](const StorageResult<std::optional<Stored>>& found) {
        if (!found) return Problem::unavailable();
        if (auto refused = refusal(*found)) return *std::move(refused);
        return bytesOf(**found, request, caller);
    });
}

Answer MediaCalls::bytesOf(const Stored& media, const Request& request, const Caller& caller) const {
    if (const QFileInfo file{media.path}; file.size() != media.size) {
        qCWarning(logPortal).noquote() << media.path << "is missing or has another size than the catalogue says";
        return Problem::unavailable();
    }
    const QByteArray etag = media.etag();
    // Ranges are for GET alone (RFC 9110, 14.2); a second field of that name makes a list of several, which is answered with the whole.
    const QByteArray wanted = request.isHead ? QByteArray{} : request.headers.combinedValue("Range"_L1);
    if (wanted.isEmpty()) {
        if (Answer same = conditional({}, etag, request.header("If-None-Match")); same.status == 304) return same;
    }
    const RangeDecision range = decideRange(wanted, request.header("If-Range"), etag, media.size);
    if (range.kind == RangeDecision::Kind::Unsatisfiable) {
        Answer answer = Problem::invalidRequest(u"There are %1 bytes."_s.arg(media.size), 416);
        answer.headers.append("Content-Range"_L1, u"bytes */%1"_s.arg(media.size));
        return answer;
    }
    Answer answer{.status = 200, .contentType = contentTypeOf(media.container)};
    answer.headers.append("ETag"_L1, QLatin1StringView{etag});
    answer.headers.append("Accept-Ranges"_L1, "bytes"_L1);
    answer.headers.append("Cache-Control"_L1, "private"_L1);
    answer.headers.append("Content-Disposition"_L1, QLatin1StringView{attachment(media.fileName)});
    if (media.sha256) answer.headers.append("Repr-Digest"_L1, QLatin1StringView{media.sha256->reprDigest()});
    if (!m_settings.sendfileHeader.isEmpty() && !request.isHead) {
        answer.headers.append(QLatin1StringView{m_settings.sendfileHeader}, QLatin1StringView{sendfileValue(m_settings.sendfileHeader, media.path)});
        return answer;
    }
    answer.file = FileBody{media.path, range.first, range.length, caller.sessionId, caller.accountId};
    if (range.kind == RangeDecision::Kind::Part) {
        answer.status = 206;
        answer.headers.append("Content-Range"_L1, u"bytes %1-%2/%3"_s.arg(range.first).arg(range.first + range.length - 1).arg(media.size));
    }
    return answer;
}

QFuture<Answer> MediaCalls::picture(const Storage::Statement& statement, const Request& request) {
    return answerOf(m_database.run(
        [&statement, id = request.parameters.first(), ifNoneMatch = request.header("If-None-Match")](Connection& connection) -> StorageResult<Answer> {
            const auto path = connection.row(statement, {{"id"_L1, id}}, [](const Row& row) { return row.text("path"_L1); });
            if (!path) return std::unexpected{path.error()};
            return pictureAt(path->value_or(QString{}), ifNoneMatch);
        }));
}

QFuture<Answer> MediaCalls::storyboard(const Request& request) {
    return answerOf(m_database.run(
        [id = request.parameters.first(), ifNoneMatch = request.header("If-None-Match"), now = m_clock.now()](Connection& connection) -> StorageResult<Answer> {
            struct Picture {
                QString path;
                QDateTime embargoUntil;
            };
            const auto found =
                connection.row(Sql::storyboardPath, {{"id"_L1, id}}, [](const Row& row) { return Picture{row.text("path"_L1), row.time("embargo_until"_L1)}; });
            if (!found) return std::unexpected{found.error()};
            if (!*found) return Problem::notFound();
        // It shows the whole course of the video, which is what the embargo is for.
            if ((*found)->embargoUntil.isValid() && (*found)->embargoUntil > now) return Problem::embargoed((*found)->embargoUntil);
            return pictureAt((*found)->path, ifNoneMatch);
        }));
}

} // namespace Rushes::PortalServer
