// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/answer.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

namespace {

Answer problem(int status, QLatin1StringView name, const QString& title, const QString& detail, QJsonObject more = {}) {
    more.insert("type"_L1, QString{"urn:rushes:problem:"_L1 + name});
    more.insert("title"_L1, title);
    more.insert("status"_L1, status);
    more.insert("detail"_L1, detail);
    Answer answer = Answer::json(more, status);
    answer.contentType = "application/problem+json"_ba;
    return answer;
}

} // namespace

Answer Answer::json(const QJsonObject& object, int status) {
    return {.status = status, .contentType = "application/json"_ba, .body = QJsonDocument{object}.toJson(QJsonDocument::Compact)};
}

Answer&& Answer::with(QByteArrayView header, QByteArrayView value) && {
    headers.append(QLatin1StringView{header}, QLatin1StringView{value});
    return std::move(*this);
}

namespace Problem {

Answer invalidRequest(const QString& detail, int status) { return problem(status, "invalid-request"_L1, u"The request is not understood"_s, detail); }

Answer keyUsedBefore() { return invalidRequest(u"This Idempotency-Key was used for another call."_s, 409); }

Answer invalidField(const QString& field, const QString& message) {
    const QJsonObject error{{"field"_L1, field}, {"message"_L1, message}};
    return problem(400, "invalid-request"_L1, u"The request is not understood"_s, u"%1: %2"_s.arg(field, message), {{"errors"_L1, QJsonArray{error}}});
}

Answer notSignedIn() {
    return problem(401, "not-signed-in"_L1, u"Nobody is signed in"_s, u"This needs an account, or the address or password is not right."_s)
        .with("WWW-Authenticate", "Bearer");
}

Answer notFound() { return problem(404, "not-found"_L1, u"Not found"_s, u"There is nothing here."_s); }

Answer methodNotAllowed(const QByteArray& allow) {
    return problem(405, "invalid-request"_L1, u"The request is not understood"_s, u"This can be asked with %1 only."_s.arg(QLatin1StringView{allow}))
        .with("Allow", allow);
}

Answer tooLarge(qint64 mostBytes) { return invalidRequest(u"A body of at most %1 bytes is taken."_s.arg(mostBytes), 413); }

Answer codeRejected(int triesLeft) {
    return problem(422, "code-rejected"_L1, u"The code is not right"_s, u"%1 tries are left for this code."_s.arg(triesLeft), {{"tries_left"_L1, triesLeft}});
}

Answer codeExpired() {
    return problem(410, "code-expired"_L1, u"The code no longer works"_s, u"It is too old, used, or was tried too often. Ask for a new one."_s);
}

Answer tooManyRequests(std::chrono::seconds retryAfter) {
    return problem(429, "too-many-requests"_L1, u"Too many requests"_s, u"Try again in %1 seconds."_s.arg(retryAfter.count()))
        .with("Retry-After", QByteArray::number(qint64{retryAfter.count()}));
}

Answer passwordRules(const QStringList& unmet) {
    return problem(422, "password-rules"_L1, u"The password does not meet the rules"_s, u"Not met: %1."_s.arg(unmet.join(u", "_s)),
                   {{"unmet"_L1, QJsonArray::fromStringList(unmet)}});
}

Answer embargoed(const QDateTime& until) {
    return problem(403, "embargoed"_L1, u"Under embargo"_s, u"Not before %1."_s.arg(until.toString(Qt::ISODate)),
                   {{"embargo_until"_L1, until.toString(Qt::ISODate)}});
}

Answer withdrawn() { return problem(410, "withdrawn"_L1, u"Withdrawn"_s, u"This was published and has been withdrawn."_s); }

Answer unavailable() { return problem(503, "unavailable"_L1, u"Not available at the moment"_s, u"Try again in a few seconds."_s).with("Retry-After", "5"); }

} // namespace Problem

} // namespace Rushes::PortalServer
