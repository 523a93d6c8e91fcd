// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/queueservice.h"

#include "app/workbench/arrivals.h"
#include "app/workbench/earlylog.h"
#include "app/workbench/queuejson.h"
#include "core/downloads/downloadqueue.h"

#include <QJsonArray>

namespace Rushes::Workbench {

namespace {

using namespace Qt::StringLiterals;
using Downloads::Download;
using Downloads::DownloadId;
using Downloads::DownloadQueue;
using Downloads::DownloadState;

QFuture<QJsonObject> answer(const QJsonObject& json) { return QtFuture::makeReadyValueFuture(json); }
QFuture<QJsonObject> refuse(const QString& problem, const QJsonObject& more = {}) {
    QJsonObject json = more;
    json.insert("ok"_L1, false);
    json.insert("problem"_L1, problem);
    return answer(json);
}

QList<DownloadId> idsIn(const QJsonObject& request) {
    QList<DownloadId> ids;
    const QJsonArray texts = request["ids"_L1].toArray();
    for (const auto& text : texts) ids.append(DownloadId{text.toString()});
    return ids;
}

QJsonArray textsOf(const QList<DownloadId>& ids) {
    QJsonArray texts;
    for (const DownloadId& id : ids) texts.append(id.text());
    return texts;
}

} // namespace

QueueService::QueueService(DownloadQueue& queue, Arrivals& arrivals, EarlyLog& earlyLog, Keep keep, QObject* parent)
    : QObject{parent}, m_queue{queue}, m_arrivals{arrivals}, m_earlyLog{earlyLog}, m_keep{std::move(keep)} {
    connect(&queue, &DownloadQueue::changed, this, &QueueService::tell);
    connect(&queue, &DownloadQueue::added, this, &QueueService::tell);
    connect(&arrivals, &Arrivals::arrived, this, [this](const DownloadId& id) { tell({id}); });
    connect(&arrivals, &Arrivals::refused, this, [this](const DownloadId& id) { tell({id}); });
    connect(&queue, &DownloadQueue::removed, this,
            [this](const QList<DownloadId>& ids) { Q_EMIT happened({{u"event"_s, u"removed"_s}, {u"ids"_s, textsOf(ids)}}); });
    connect(&queue, &DownloadQueue::journalFailed, this,
            [this](const Storage::StorageError& error) { Q_EMIT happened({{u"event"_s, u"broken"_s}, {u"words"_s, error.detail}}); });
}

QJsonObject QueueService::json(const Download& download) const {
    QJsonObject json = jsonFrom(download);
    if (download.state == DownloadState::Ready) json.insert("through"_L1, m_arrivals.isThrough(download.id));
    return json;
}

void QueueService::tell(const QList<DownloadId>& ids) {
    QJsonArray downloads;
    for (const DownloadId& id : ids)
        if (const Download* download = m_queue.find(id)) downloads.append(json(*download));
    if (!downloads.isEmpty()) Q_EMIT happened({{u"event"_s, u"changed"_s}, {u"downloads"_s, downloads}});
}

QFuture<QJsonObject> QueueService::perform(const QJsonObject& request) {
    const QString what = request["do"_L1].toString();
    if (what == "list"_L1) return list();
    if (what == "add"_L1) return add(request);
    if (what == "policy"_L1) return usePolicy(request);
    if (what == "log"_L1) return log(request);
    if (what == "run"_L1) {
        run();
        return m_queue.written().then(this, [] { return QJsonObject{{u"ok"_s, true}}; });
    }
    return change(what, request);
}

QFuture<QJsonObject> QueueService::list() const {
    m_queue.foresee();
    QJsonArray downloads;
    for (const Download& download : m_queue.downloads()) downloads.append(json(download));
    QJsonObject json{{u"ok"_s, true}, {u"downloads"_s, downloads}, {u"policy"_s, jsonFrom(m_queue.policy())}, {u"bytes_today"_s, m_queue.bytesToday()}};
    if (m_queue.hold() != Downloads::Hold::None) json.insert("hold"_L1, word(m_queue.hold()));
    if (m_queue.heldUntil().isValid()) json.insert("held_until"_L1, m_queue.heldUntil().toUTC().toString(Qt::ISODate));
    return answer(json);
}

QFuture<QJsonObject> QueueService::add(const QJsonObject& request) {
    QList<Downloads::DownloadRequest> requests;
    const QJsonArray all = request["requests"_L1].toArray();
    for (const auto& one : all) {
        requests.append(requestFrom(one.toObject()));
        if (requests.constLast().source.isEmpty() || requests.constLast().folder.isEmpty()) return refuse(u"request"_s);
    }
    return m_queue.add(requests).then(this, [](const Storage::StorageResult<QList<DownloadId>>& added) {
        if (added) return QJsonObject{{u"ok"_s, true}, {u"ids"_s, textsOf(*added)}};
        return QJsonObject{{u"ok"_s, false}, {u"problem"_s, u"journal"_s}, {u"words"_s, added.error().detail}};
    });
}

void QueueService::run() {
    QList<DownloadId> waiting;
    for (const Download& download : m_queue.downloads())
        if (download.state == DownloadState::Waiting) waiting.append(download.id);
    m_queue.resume(waiting);
    m_queue.run();
}

QFuture<QJsonObject> QueueService::change(const QString& what, const QJsonObject& request) {
    const QList<DownloadId> ids = idsIn(request);
    for (const DownloadId& id : ids)
        if (m_queue.find(id) == nullptr) return refuse(u"unknown"_s, {{u"id"_s, id.text()}});
    if (what == "pause"_L1) m_queue.pause(ids);
    else if (what == "resume"_L1) m_queue.resume(ids);
    else if (what == "remove"_L1) m_queue.remove(ids);
    else if (what == "move"_L1) m_queue.move(ids, request["position"_L1].toInt(1));
    else if (const auto priority = Downloads::priorityFrom(request["priority"_L1].toString()); what == "priority"_L1 && priority)
        m_queue.setPriority(ids, *priority);
    else if (what == "need-by"_L1) m_queue.setNeededBy(ids, QDateTime::fromString(request["when"_L1].toString(), Qt::ISODate));
    else return refuse(u"request"_s);
    return m_queue.written().then(this, [] { return QJsonObject{{u"ok"_s, true}}; });
}

QFuture<QJsonObject> QueueService::log(const QJsonObject& request) {
    const QList<DownloadId> ids = idsIn(request);
    if (ids.size() != 1) return refuse(u"request"_s);
    if (m_queue.find(ids.constFirst()) == nullptr) return refuse(u"unknown"_s, {{u"id"_s, ids.constFirst().text()}});
    return m_earlyLog.begin(ids.constFirst()).then(this, [](const Result<Library::ClipId, EarlyLogError>& begun) {
        if (begun) return QJsonObject{{u"ok"_s, true}, {u"clip"_s, begun->text()}};
        return QJsonObject{{u"ok"_s, false}, {u"problem"_s, u"log"_s}, {u"why"_s, word(begun.error().fault)}, {u"words"_s, begun.error().detail}};
    });
}

QFuture<QJsonObject> QueueService::usePolicy(const QJsonObject& request) {
    const auto policy = policyFrom(request["policy"_L1].toObject(), m_queue.policy());
    if (!policy) return refuse(u"request"_s);
    m_queue.setPolicy(*policy);
    m_keep(m_queue.policy());
    return answer({{u"ok"_s, true}, {u"policy"_s, jsonFrom(m_queue.policy())}});
}

} // namespace Rushes::Workbench
