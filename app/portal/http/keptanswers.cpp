// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/keptanswers.h"

#include "app/portal/http/receipt.h"
#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/result.h"
#include "core/storage/database.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::Connection;
using Storage::StorageResult;

namespace {

constexpr qsizetype longestKey = 200;

} // namespace

KeptAnswers::KeptAnswers(Storage::Database& database, const Secrets& secrets, Clock& clock, QObject* parent)
    : QObject{parent}, m_database{database}, m_secrets{secrets}, m_clock{clock} {}

QFuture<Answer> KeptAnswers::once(const Request& request, const Handler& handler) {
    const QByteArray key = request.header("Idempotency-Key");
    if (key.isEmpty()) return handler(request);
    if (key.size() > longestKey) return readyFuture(Problem::invalidRequest(u"The Idempotency-Key is too long."_s));

    Request noted = request;
    noted.receipt = std::make_shared<const Receipt>(m_secrets, request, key, m_clock.now());
    const QString id = noted.receipt->id();
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> answer = promise->future();
    if (const auto running = m_running.find(id); running != m_running.end()) {
        if (running->fingerprint != noted.receipt->fingerprint()) return readyFuture(Problem::keyUsedBefore());
        running->waiting.append(std::move(promise));
        return answer;
    }
    m_running.insert(id, {noted.receipt->fingerprint(), {std::move(promise)}});
    findOrDo(noted, handler).then(this, [this, id](const Answer& given) {
        const Running done = m_running.take(id);
        for (const auto& waiting : done.waiting) {
            waiting->addResult(given);
            waiting->finish();
        }
    });
    return answer;
}

QFuture<Answer> KeptAnswers::findOrDo(const Request& request, const Handler& handler) {
    const auto find = [receipt = request.receipt](Connection& connection) { return receipt->find(connection); };
    return m_database.run(find)
        .then(this,
              [request, handler](const StorageResult<std::optional<Answer>>& kept) {
                  if (kept) return *kept ? readyFuture(**kept) : handler(request);
                  qCWarning(logPortal).noquote() << "the database did not answer:" << kept.error().detail;
                  return readyFuture(Problem::unavailable());
              })
        .unwrap();
}

} // namespace Rushes::PortalServer
