// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/media/mediacalls.h"

#include "app/portal/accounts/sessions.h"
#include "app/portal/database/statements.h"
#include "app/portal/http/deed.h"
#include "app/portal/http/rangerequest.h"
#include "app/portal/http/storageanswer.h"
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

/// A rendition as far as sending it goes.
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
    return "application/octet-stream"_ba;
}

/// How the reverse proxy is told of a file. nginx wants a place of its own configuration; the others take the path.
QByteArray sendfileValue(const QByteArray& header, const QString& path) {
    const QByteArray encoded = QUrl::toPercentEncoding(path, "/");
    return header.compare("X-Accel-Redirect", Qt::CaseInsensitive) == 0 ? "/rushes-media" + encoded : path.toUtf8();
}

} // namespace

MediaCalls::MediaCalls(Storage::Database& database, Sessions& sessions, const Secrets& secrets, Clock& clock, Settings settings, QObject* parent)
    : QObject{parent}, m_database{database}, m_sessions{sessions}, m_signer{secrets}, m_clock{clock}, m_settings{std::move(settings)} {}

void MediaCalls::addRoutes(Router& router) {
    router.add({Method::Post, "/v1/renditions/{id}/links"_ba, Access::Account, [this](const Request& request) { return link(request); }});
    router.add({Method::Get, "/v1/renditions/{id}/media"_ba, Access::Own, [this](const Request& request) { return media(request); }});
    router.add({Method::Get, "/v1/videos/{id}/thumbnail"_ba, Access::Open, [this](const Request& request) { return picture(Sql::thumbnailPath, request); }});
    router.add({Method::Get, "/v1/meetings/{id}/photo"_ba, Access::Open, [this](const Request& request) { return picture(Sql::photoPath, request); }});
}

QFuture<StorageResult<std::optional<MediaCalls::Stored>>> MediaCalls::find(const QString& renditionId) {
    return m_database.run([renditionId](Connection& connection) {
        return connection.row(Sql::renditionById, {{"id"_L1, renditionId}}, [](const Row& row) {
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

std::optional<Answer> MediaCalls::refusal(const std::optional<Stored>& rendition) const {
    if (!rendition) return Problem::notFound();
    if (rendition->withdrawn) return Problem::withdrawn();
    if (rendition->embargoUntil.isValid() && rendition->embargoUntil > m_clock.now()) return Problem::embargoed(rendition->embargoUntil);
    return std::nullopt;
}

QFuture<Answer> MediaCalls::link(const Request& request) {
    return find(request.parameters.first()).then(this, [this, request, session = request.caller.sessionId](const StorageResult<std::optional<Stored>>& found) {
        if (!found) return readyFuture(Problem::unavailable());
        if (auto refused = refusal(*found)) return readyFuture(*std::move(refused));
        const QString& id = (*found)->id;
        const QDateTime expiresAt = m_clock.now().addDuration(linkLifetime);
        QUrl url = m_settings.baseUrl();
        url.setPath(url.path() + u"/v1/renditions/%1/media"_s.arg(id));
        url.setQuery(m_signer.sign(id, session, expiresAt));
        // A link changes nothing; only the answer is kept.
        const Answer answer = Answer::json({{"url"_L1, url.toString(QUrl::FullyEncoded)}, {"expires_at"_L1, expiresAt.toString(Qt::ISODate)}}, 201);
        return perform(m_database, this, request, [answer](Connection&) -> StorageResult<Deed> { return answer; });
    }).unwrap();
}

QFuture<Answer> MediaCalls::media(const Request& request) {
    if (!request.caller.accountId.isEmpty()) return mediaFor(request, request.caller);
    const auto session = m_signer.sessionOf(request.parameters.first(), request.query, m_clock.now());
    if (!session) return readyFuture(Problem::notSignedIn());
    return m_sessions.findSession(*session).then(this, [this, request](const StorageResult<std::optional<Caller>>& caller) {
        if (!caller) return readyFuture(Problem::unavailable());
        return *caller ? mediaFor(request, **caller) : readyFuture(Problem::notSignedIn());
    }).unwrap();
}

QFuture<Answer> MediaCalls::mediaFor(const Request& request, const Caller& caller) {
    return find(request.parameters.first()).then(this, [this, request, caller](const StorageResult<std::optional<Stored>>& found) {
        if (!found) return Problem::unavailable();
        if (auto refused = refusal(*found)) return *std::move(refused);
        return bytesOf(**found, request, caller);
    });
}

Answer MediaCalls::bytesOf(const Stored& rendition, const Request& request, const Caller& caller) const {
    if (const QFileInfo file{rendition.path}; file.size() != rendition.size) {
        qCWarning(logPortal).noquote() << rendition.path << "is missing or has another size than the catalogue says";
        return Problem::unavailable();
    }
    const QByteArray etag = rendition.etag();
    // Ranges are for GET alone (RFC 9110, 14.2); a second field of that name makes a list of several, which is answered with the whole.
    const QByteArray wanted = request.isHead ? QByteArray{} : request.headers.combinedValue("Range"_L1);
    const RangeDecision range = decideRange(wanted, request.header("If-Range"), etag, rendition.size);
    if (range.kind == RangeDecision::Kind::Unsatisfiable) {
        Answer answer = Problem::invalidRequest(u"The rendition has %1 bytes."_s.arg(rendition.size), 416);
        answer.headers.append("Content-Range"_L1, u"bytes */%1"_s.arg(rendition.size));
        return answer;
    }
    Answer answer{.status = 200, .contentType = contentTypeOf(rendition.container)};
    answer.headers.append("ETag"_L1, QLatin1StringView{etag});
    answer.headers.append("Accept-Ranges"_L1, "bytes"_L1);
    answer.headers.append("Cache-Control"_L1, "private"_L1);
    answer.headers.append("Content-Disposition"_L1, QLatin1StringView{attachment(rendition.fileName)});
    if (rendition.sha256) answer.headers.append("Repr-Digest"_L1, QLatin1StringView{rendition.sha256->reprDigest()});
    if (!m_settings.sendfileHeader.isEmpty() && !request.isHead) {
        answer.headers.append(QLatin1StringView{m_settings.sendfileHeader}, QLatin1StringView{sendfileValue(m_settings.sendfileHeader, rendition.path)});
        return answer;
    }
    answer.file = FileBody{rendition.path, range.first, range.length, caller.sessionId, caller.accountId};
    if (range.kind == RangeDecision::Kind::Part) {
        answer.status = 206;
        answer.headers.append("Content-Range"_L1, u"bytes %1-%2/%3"_s.arg(range.first).arg(range.first + range.length - 1).arg(rendition.size));
    }
    return answer;
}

QFuture<Answer> MediaCalls::picture(const Storage::Statement& statement, const Request& request) {
    return answerOf(m_database.run([&statement, id = request.parameters.first()](Connection& connection) -> StorageResult<Answer> {
        const auto path = connection.row(statement, {{"id"_L1, id}}, [](const Row& row) { return row.text("path"_L1); });
        if (!path) return std::unexpected{path.error()};
        const QFileInfo file{path->value_or(QString{})};
        if (!file.isFile()) return Problem::notFound();
        return Answer{.status = 200, .contentType = "image/jpeg"_ba, .file = FileBody{file.filePath(), 0, file.size(), {}, {}}}.with("Cache-Control", "public, max-age=300");
    }));
}

} // namespace Rushes::PortalServer
