// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/queueaccess.h"

#include "app/cli/desk.h"
#include "app/cli/downloadwords.h"
#include "app/cli/problem.h"
#include "app/workbench/earlylog.h"
#include "app/workbench/queuejson.h"
#include "app/workbench/queuesettings.h"
#include "core/downloads/downloadqueue.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Downloads::Download;
using Downloads::DownloadId;
using Downloads::DownloadState;

namespace {

/// How long an owner that has just begun, or is just ending, may take.
constexpr std::chrono::milliseconds patience = 15s;
constexpr std::chrono::milliseconds pause = 100ms;
constexpr int connectMilliseconds = 500;

} // namespace

QueueAccess::QueueAccess(Desk& desk) : m_desk{desk}, m_lock{desk.places()} { open(); }

QueueAccess::~QueueAccess() = default;

void QueueAccess::open() {
    QElapsedTimer since;
    since.start();
    for (;;) {
        if (m_lock.tryLock()) return own();
        m_socket = std::make_unique<QLocalSocket>();
        m_socket->connectToServer(Workbench::queueSocket(m_desk.places()));
        if (m_socket->waitForConnected(connectMilliseconds)) break;
        m_socket.reset();
        if (since.durationElapsed() > patience)
            throw Problem{ExitCode::Database, u"Another program of Rushes holds the queue and does not answer. Close it, then try again."_s};
        m_desk.wait().until([this](const std::function<void()>& done) { m_desk.clock().after(pause, this, done); });
    }
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &QueueAccess::readOwner);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, &QueueAccess::moved);
}

void QueueAccess::own() {
    m_socket.reset();
    Workbench::IngestDesk& ingest = m_desk.ownIngest();
    m_service = std::make_unique<Workbench::QueueService>(ingest.queue(), ingest.arrivals(), ingest.earlyLog(), [this](const Downloads::QueuePolicy& policy) {
        Workbench::keepQueuePolicy(policy, m_desk.settings());
    });
    connect(m_service.get(), &Workbench::QueueService::happened, this, &QueueAccess::note);
    m_server = std::make_unique<Workbench::QueueServer>(*m_service);
    m_server->listen(m_desk.places());
}

void QueueAccess::readOwner() {
    while (m_socket->canReadLine()) {
        const QJsonObject line = QJsonDocument::fromJson(m_socket->readLine()).object();
        if (line.contains("event"_L1)) note(line);
        else m_answers.insert(line["id"_L1].toInt(), line);
    }
    Q_EMIT moved();
}

/// Nothing where the owner has gone.
std::optional<QJsonObject> QueueAccess::askOwner(QJsonObject request) {
    const int id = ++m_lastId;
    request.insert("id"_L1, id);
    m_socket->write(QJsonDocument{request}.toJson(QJsonDocument::Compact) + '\n');
    QObject context;
    m_desk.wait().until([&](const std::function<void()>& done) {
        const auto look = [this, id, done] {
            if (m_answers.contains(id) || !isConnected()) done();
        };
        connect(this, &QueueAccess::moved, &context, look);
        look();
    });
    if (!m_answers.contains(id)) return std::nullopt;
    return m_answers.take(id);
}

QJsonObject QueueAccess::ask(QJsonObject request) {
    std::optional<QJsonObject> answer;
    while (!answer) {
        if (!isOurs() && !isConnected()) open();
        answer = isOurs() ? m_desk.wait()(m_service->perform(request)) : askOwner(request);
    }
    if ((*answer)["ok"_L1].toBool()) return *answer;
    const QString problem = (*answer)["problem"_L1].toString();
    if (problem == "unknown"_L1)
        throw Problem{ExitCode::NotFound, u"The queue has no entry %1. `rushes-cli queue list` shows them."_s.arg((*answer)["id"_L1].toString())};
    if (problem == "journal"_L1) throw Problem{ExitCode::Database, u"The queue's journal could not be written: %1"_s.arg((*answer)["words"_L1].toString())};
    if (problem == "log"_L1) {
        const auto fault = Workbench::earlyLogFaultFrom((*answer)["why"_L1].toString());
        const bool isStorage = fault == Workbench::EarlyLogFault::Storage;
        throw Problem{isStorage ? ExitCode::Database : ExitCode::SomeFailed, Workbench::sentence(fault), (*answer)["words"_L1].toString()};
    }
    throw Problem{ExitCode::Usage, u"The owner of the queue does not understand that. It may be of another version: close it, then try again."_s};
}

QList<Download> QueueAccess::downloads() {
    QList<Download> downloads;
    const QJsonArray all = ask({{u"do"_s, u"list"_s}}).value("downloads"_L1).toArray();
    for (const auto& one : all)
        if (const auto download = Workbench::downloadFrom(one.toObject())) downloads.append(*download);
    return downloads;
}

QList<DownloadId> QueueAccess::add(const QList<Downloads::DownloadRequest>& requests) {
    QJsonArray all;
    for (const Downloads::DownloadRequest& request : requests) all.append(Workbench::jsonFrom(request));
    QList<DownloadId> ids;
    const QJsonArray texts = ask({{u"do"_s, u"add"_s}, {u"requests"_s, all}}).value("ids"_L1).toArray();
    for (const auto& text : texts) ids.append(DownloadId{text.toString()});
    return ids;
}

void QueueAccess::useAtOnce(int count) {
    if (isOurs()) m_desk.ingest().queue().setParallel(count);
}

void QueueAccess::note(const QJsonObject& event) {
    if (event["event"_L1].toString() == "broken"_L1) m_broken = event["words"_L1].toString();
    const QJsonArray removed = event["ids"_L1].toArray();
    for (const auto& id : removed) m_seen.remove(DownloadId{id.toString()});
    const QJsonArray downloads = event["downloads"_L1].toArray();
    for (const auto& one : downloads) {
        const auto download = Workbench::downloadFrom(one.toObject());
        if (!download || !m_seen.contains(download->id)) continue;
        m_seen[download->id] = {*download, one["through"_L1].toBool()};
        if (!isSettled(*download)) m_desk.output().progress(progressOf(*download), download->id.text() + word(download->state) + word(download->hold));
    }
    if (isOurs()) Q_EMIT moved();
}

bool QueueAccess::allThrough(const QList<DownloadId>& ids) const {
    return std::ranges::all_of(ids, [this](const DownloadId& id) {
        const auto seen = m_seen.constFind(id);
        if (seen == m_seen.cend()) return true; // somebody took it off the queue
        return seen->download.state == DownloadState::Ready ? seen->through : isSettled(seen->download);
    });
}

void QueueAccess::watch(const QList<DownloadId>& ids) {
    try {
        do {
            QObject context; // of one wait: what was connected for an owner that has ended must not be called again
            if (!isOurs() && !isConnected()) open();
            if (!isOurs()) ask({{u"do"_s, u"watch"_s}});
            ask({{u"do"_s, u"run"_s}});
            m_seen.clear();
            const QJsonArray all = ask({{u"do"_s, u"list"_s}}).value("downloads"_L1).toArray();
            for (const auto& one : all) {
                const auto download = Workbench::downloadFrom(one.toObject());
                if (download && ids.contains(download->id)) m_seen.insert(download->id, {*download, one["through"_L1].toBool()});
            }
            m_desk.wait().until([&](const std::function<void()>& done) {
                const auto look = [this, &ids, done] {
                    if (!m_broken.isEmpty() || allThrough(ids) || (!isOurs() && !isConnected())) done();
                };
                connect(this, &QueueAccess::moved, &context, look);
                look();
            });
        } while (!isOurs() && !isConnected() && !allThrough(ids)); // the owner has ended: somebody else goes on
    } catch (const Interrupted&) {
        if (isOurs()) m_desk.wait()(m_desk.ingest().queue().suspend());
        throw;
    }
    m_desk.output().endProgress();
    if (!m_broken.isEmpty()) throw Problem{ExitCode::Database, u"The queue's journal could not be written: %1"_s.arg(m_broken)};
    if (isOurs()) m_desk.wait()(m_desk.ingest().queue().suspend());
}

} // namespace Rushes::Cli
