// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/keptanswers.h"

#include "app/portal/accounts/secrets.h"
#include "app/portal/database/statements.h"
#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/result.h"

#include <QJsonDocument>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Storage::Bindings;
using Storage::Connection;
using Storage::Row;
using Storage::StorageResult;

namespace {

constexpr auto keptFor = 24h;
constexpr qsizetype longestKey = 200;

bool isFinal(const Answer& answer) { return answer.status != 401 && answer.status != 429 && answer.status < 500 && !answer.file; }

QByteArray packed(const Answer& answer) {
    QJsonObject headers;
    for (qsizetype i = 0; i < answer.headers.size(); ++i) headers.insert(QString{answer.headers.nameAt(i)}, QString::fromLatin1(answer.headers.valueAt(i)));
    return QJsonDocument{{{"status"_L1, answer.status}, {"type"_L1, QString::fromLatin1(answer.contentType)}, {"body"_L1, QString::fromUtf8(answer.body)}, {"headers"_L1, headers}}}.toJson(QJsonDocument::Compact);
}

Answer unpacked(const QByteArray& bytes) {
    const QJsonObject kept = QJsonDocument::fromJson(bytes).object();
    Answer answer{.status = kept.value("status"_L1).toInt(), .contentType = kept.value("type"_L1).toString().toLatin1(), .body = kept.value("body"_L1).toString().toUtf8()};
    const QJsonObject headers = kept.value("headers"_L1).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header) answer.headers.append(header.key(), header.value().toString());
    return answer;
}

Answer anotherCall() { return Problem::invalidRequest(u"This Idempotency-Key was used for another call."_s, 409); }

} // namespace

KeptAnswers::KeptAnswers(Storage::Database& database, const Secrets& secrets, Clock& clock, QObject* parent)
    : QObject{parent}, m_database{database}, m_secrets{secrets}, m_clock{clock} {}

QFuture<Answer> KeptAnswers::once(const Request& request, const Handler& handler) {
    const QByteArray key = request.header("Idempotency-Key");
    if (key.isEmpty()) return handler(request);
    if (key.size() > longestKey) return readyFuture(Problem::invalidRequest(u"The Idempotency-Key is too long."_s));

    const QString id = m_secrets.mac("idempotency-key", {key, request.caller.accountId.toUtf8()});
    const QString fingerprint = m_secrets.mac("call", {word(request.method), request.path, request.body});
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const QFuture<Answer> answer = promise->future();
    if (const auto running = m_running.find(id); running != m_running.end()) {
        if (running->fingerprint != fingerprint) return readyFuture(anotherCall());
        running->waiting.append(std::move(promise));
        return answer;
    }
    m_running.insert(id, {fingerprint, {std::move(promise)}});
    find(request, handler, key, id, fingerprint).then(this, [this, id](const Answer& given) {
        const Running done = m_running.take(id);
        for (const auto& waiting : done.waiting) {
            waiting->addResult(given);
            waiting->finish();
        }
    });
    return answer;
}

QFuture<Answer> KeptAnswers::find(const Request& request, const Handler& handler, const QByteArray& key, const QString& id, const QString& fingerprint) {
    struct Kept {
        QString fingerprint;
        QString sealed;
    };
    const auto read = [id, after = m_clock.now().addDuration(-keptFor)](Connection& connection) {
        return connection.row(Sql::keptAnswer, {{"id"_L1, id}, {"created_after"_L1, Bindings::time(after)}}, [](const Row& row) { return Kept{row.text("fingerprint"_L1), row.text("sealed"_L1)}; });
    };
    return m_database.run(read).then(this, [this, request, handler, key, id, fingerprint](const StorageResult<std::optional<Kept>>& kept) {
        if (!kept) return readyFuture(Problem::unavailable());
        if (!*kept) return handler(request).then(this, [this, request, key, id, fingerprint](const Answer& given) { return keep(request, key, id, fingerprint, given); }).unwrap();
        const auto plain = (*kept)->fingerprint == fingerprint ? m_secrets.unseal((*kept)->sealed, {key, request.body}) : std::nullopt;
        return readyFuture(plain ? unpacked(*plain) : anotherCall());
    }).unwrap();
}

QFuture<Answer> KeptAnswers::keep(const Request& request, const QByteArray& key, const QString& id, const QString& fingerprint, const Answer& answer) {
    if (!isFinal(answer)) return readyFuture(answer);
    const Bindings bindings{{"id"_L1, id}, {"fingerprint"_L1, fingerprint}, {"sealed"_L1, m_secrets.seal(packed(answer), {key, request.body})}, {"created_at"_L1, Bindings::time(m_clock.now())}};
    return m_database.run([bindings](Connection& connection) { return connection.change(Sql::keptAnswerAdd, bindings); }).then([answer](const StorageResult<qint64>& done) {
        // The call has happened and is answered truly; only its repetition will not be recognised.
        if (!done) qCWarning(logPortal).noquote() << "an answer was not kept:" << done.error().detail;
        return answer;
    });
}

} // namespace Rushes::PortalServer
