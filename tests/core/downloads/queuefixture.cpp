// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/downloads/queuefixture.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QTest>

namespace Rushes::Tests {

using namespace Downloads;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QFuture<Result<Link, LinkError>> TestLinks::resolve(const DownloadRequest& request) {
    ++asked;
    if (isSilent) {
        m_unanswered.emplace_back().start();
        return m_unanswered.back().future();
    }
    if (error) return readyFuture(Result<Link, LinkError>{std::unexpected{*error}});
    const QUrl url = urls.isEmpty() ? QUrl{request.source} : urls.takeFirst();
    return readyFuture(Result<Link, LinkError>{Link{.url = url, .expiresAt = {}, .bearerToken = token}});
}

Sha256 digestOf(const QByteArray& bytes) {
    Sha256Hasher hasher;
    hasher.add(bytes);
    return hasher.digest();
}

QByteArray contentOf(const QString& path) {
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

Transfer::TransferSettings hasty() {
    Transfer::TransferSettings settings;
    settings.connectTimeout = 2s;
    settings.stallPeriod = 300ms;
    settings.progressPeriod = 20ms;
    return settings;
}

void QueueFixture::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QDir{m_folder->path()}.mkdir(u"clips"_s);
    m_clock = std::make_unique<ManualClock>();
    m_server = std::make_unique<FaultServer>();
    m_links = std::make_unique<TestLinks>();
    m_policy = {};
    open();
}

void QueueFixture::cleanup() {
    close();
    m_server.reset();
}

void QueueFixture::open(const std::function<void(DownloadQueue&)>& prepare) {
    close();
    m_database = std::make_unique<Storage::Database>(Storage::DatabaseLocation::sqlite(m_folder->filePath(u"queue.sqlite"_s)), queueSchema);
    m_journal = std::make_unique<DownloadJournal>(*m_database);
    m_engine = std::make_unique<Transfer::TransferEngine>(hasty());
    m_queue = std::make_unique<DownloadQueue>(*m_journal, *m_engine, *m_links, *m_clock);
    m_queue->setCheckpoints(m_policy);
    if (prepare) prepare(*m_queue);
    auto loaded = m_queue->load();
    QTRY_VERIFY(loaded.isFinished());
    QVERIFY(await(loaded));
}

void QueueFixture::close() {
    m_queue.reset();
    m_engine.reset();
    m_journal.reset();
    m_database.reset();
}

QString QueueFixture::clip(const QString& name) const { return m_folder->filePath(u"clips/"_s + name); }

QStringList QueueFixture::files() const { return QDir{clip(u""_s)}.entryList(QDir::Files); }

qint64 QueueFixture::partSize() const { return QFileInfo{clip(files().value(0))}.size(); }

bool QueueFixture::stable() {
    m_timesStable = std::exchange(m_lastSent, m_server->bytesSent()) == m_server->bytesSent() ? m_timesStable + 1 : 0;
    return m_timesStable >= 8;
}

DownloadRequest QueueFixture::requestFor(const QByteArray& path, const QByteArray& bytes) const {
    DownloadRequest request;
    request.source = m_server->url(path).toString();
    request.fileName = u"clip.mxf"_s;
    request.folder = m_folder->filePath(u"clips"_s);
    request.size = ByteCount{bytes.size()};
    request.sha256 = digestOf(bytes);
    return request;
}

QList<DownloadId> QueueFixture::addAll(const QList<DownloadRequest>& requests) {
    auto ids = m_queue->add(requests);
    if (!await(ids)) return {};
    return *await(ids);
}

DownloadId QueueFixture::addWhen(const DownloadRequest& request, DownloadState state, const std::function<void()>& act) {
    auto done = std::make_shared<bool>(false);
    connect(m_queue.get(), &DownloadQueue::changed, this, [this, state, act, done] {
        if (*done || m_queue->downloads().isEmpty() || m_queue->downloads().constFirst().state != state) return;
        *done = true;
        act();
    });
    return add(request);
}

void QueueFixture::holdJournal(QSemaphore& gate) {
    m_database->run([&gate](Storage::Connection&) -> Storage::StorageResult<void> {
        gate.acquire();
        return {};
    });
}

void QueueFixture::breakJournal(bool broken) {
    auto done = m_database->run([broken](Storage::Connection& connection) {
        return connection.execute(broken ? u"ALTER TABLE download RENAME TO download_away"_s : u"ALTER TABLE download_away RENAME TO download"_s);
    });
    QTRY_VERIFY(done.isFinished());
    QVERIFY(await(done));
}

} // namespace Rushes::Tests
