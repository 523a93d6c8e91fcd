// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/receipt.h"

#include "app/portal/accounts/secrets.h"
#include "app/portal/database/statements.h"
#include "app/portal/http/router.h"

#include <QJsonDocument>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::Bindings;
using Storage::Connection;
using Storage::Row;
using Storage::StorageError;
using Storage::StorageFault;
using Storage::StorageResult;

namespace {

bool isFinal(const Answer& answer) { return answer.status != 401 && answer.status != 429 && answer.status < 500 && !answer.file; }

QByteArray packed(const Answer& answer) {
    QJsonObject headers;
    for (qsizetype i = 0; i < answer.headers.size(); ++i) headers.insert(QString{answer.headers.nameAt(i)}, QString::fromLatin1(answer.headers.valueAt(i)));
    return QJsonDocument{{{"status"_L1, answer.status},
                          {"type"_L1, QString::fromLatin1(answer.contentType)},
                          {"body"_L1, QString::fromUtf8(answer.body)},
                          {"headers"_L1, headers}}}
        .toJson(QJsonDocument::Compact);
}

Answer unpacked(const QByteArray& bytes) {
    const QJsonObject kept = QJsonDocument::fromJson(bytes).object();
    Answer answer{.status = kept.value("status"_L1).toInt(),
                  .contentType = kept.value("type"_L1).toString().toLatin1(),
                  .body = kept.value("body"_L1).toString().toUtf8()};
    const QJsonObject headers = kept.value("headers"_L1).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header) answer.headers.append(header.key(), header.value().toString());
    return answer;
}

} // namespace

Receipt::Receipt(const Secrets& secrets, const Request& request, const QByteArray& key, const QDateTime& now)
    : m_secrets{secrets},
      m_key{key},
      m_body{request.body},
      m_id{secrets.mac("idempotency-key", {key, request.caller.accountId.toUtf8()})},
      m_fingerprint{secrets.mac("call", {word(request.method), request.path, request.body})},
      m_now{now} {}

StorageResult<std::optional<Answer>> Receipt::find(Connection& connection) const {
    struct Kept {
        QString fingerprint;
        QString sealed;
    };
    const Bindings bindings{{"id"_L1, m_id}, {"created_after"_L1, Bindings::time(m_now.addDuration(-keptFor))}};
    const auto kept = connection.row(Sql::keptAnswer, bindings, [](const Row& row) { return Kept{row.text("fingerprint"_L1), row.text("sealed"_L1)}; });
    if (!kept) return std::unexpected{kept.error()};
    if (!*kept) return std::nullopt;
    const auto plain = (*kept)->fingerprint == m_fingerprint ? m_secrets.unseal((*kept)->sealed, {m_key, m_body}) : std::nullopt;
    return plain ? unpacked(*plain) : Problem::keyUsedBefore();
}

StorageResult<void> Receipt::keep(Connection& connection, const Answer& answer) const {
    if (!isFinal(answer)) return {};
    const Bindings bindings{
        {"id"_L1, m_id},
        {"fingerprint"_L1, m_fingerprint},
        {"sealed"_L1, m_secrets.seal(packed(answer), {m_key, m_body})},
        {"created_at"_L1, Bindings::time(m_now)},
        {"created_after"_L1, Bindings::time(m_now.addDuration(-keptFor))},
    };
    const auto kept = connection.change(Sql::keptAnswerAdd, bindings);
    if (!kept) return std::unexpected{kept.error()};
    if (*kept == 0) return std::unexpected{StorageError{StorageFault::Conflict, u"the call was answered elsewhere at the same time"_s}};
    return {};
}

} // namespace Rushes::PortalServer
