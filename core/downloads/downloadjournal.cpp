// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/downloadjournal.h"

#include "core/base/failpoint.h"

#include <QMutex>

#include <array>
#include <vector>

namespace Rushes::Downloads {

namespace {

using namespace Qt::StringLiterals;
using Storage::Bindings;
using Storage::Connection;
using Storage::Row;
using Storage::Statement;
using Storage::StorageResult;

constexpr Statement allDownloads{"queue", "all_downloads"};
constexpr Statement saveDownload{"queue", "save_download"};
constexpr Statement removeDownload{"queue", "remove_download"};
constexpr Statement latestDay{"queue", "latest_traffic"};
constexpr Statement saveDay{"queue", "save_traffic"};

constexpr std::array obstacles{std::pair{Obstacle::None, "none"_L1},
                               std::pair{Obstacle::SignIn, "sign-in"_L1},
                               std::pair{Obstacle::Network, "network"_L1},
                               std::pair{Obstacle::Space, "space"_L1},
                               std::pair{Obstacle::Folder, "folder"_L1},
                               std::pair{Obstacle::Proxy, "proxy"_L1},
                               std::pair{Obstacle::ProxySignIn, "proxy-sign-in"_L1}};
constexpr std::array failures{
    std::pair{Failure::None, "none"_L1},           std::pair{Failure::WrongDigest, "wrong-digest"_L1}, std::pair{Failure::WrongSize, "wrong-size"_L1},
    std::pair{Failure::Withdrawn, "withdrawn"_L1}, std::pair{Failure::Embargoed, "embargoed"_L1},      std::pair{Failure::NotFound, "not-found"_L1},
    std::pair{Failure::NotMedia, "not-media"_L1},  std::pair{Failure::GaveUp, "gave-up"_L1},           std::pair{Failure::Refused, "refused"_L1},
    std::pair{Failure::Untrusted, "untrusted"_L1}};

template <typename Table> QString wordOf(const Table& table, auto value) {
    for (const auto& [known, text] : table)
        if (known == value) return text;
    return {};
}

template <typename Table> auto valueOf(const Table& table, const QString& word) {
    for (const auto& [known, text] : table)
        if (text == word) return known;
    return table.front().first;
}

/// Never NULL, which a null QString would become.
QVariant text(const QString& value) { return value.isNull() ? u""_s : value; }

Bindings bindingsOf(const JournalEntry& entry) {
    const Download& download = entry.download;
    const DownloadRequest& request = download.request;
    const auto digest = [](const std::optional<Sha256>& value) { return value ? QVariant{value->hex()} : QVariant{QMetaType::fromType<QString>()}; };
    const auto& checkpoint = entry.checkpoint;
    return {{"id"_L1, download.id.text()},
            {"place"_L1, entry.place},
            {"source"_L1, text(request.source)},
            {"portal"_L1, text(request.portal)},
            {"title"_L1, text(request.title)},
            {"label"_L1, text(request.label)},
            {"file_name"_L1, text(request.fileName)},
            {"folder"_L1, text(request.folder)},
            {"size"_L1, request.size ? QVariant{request.size->bytes()} : QVariant{QMetaType::fromType<qint64>()}},
            {"sha256"_L1, digest(request.sha256)},
            {"video_id"_L1, text(request.videoId)},
            {"meeting"_L1, text(request.group)},
            {"state"_L1, word(download.state)},
            {"obstacle"_L1, wordOf(obstacles, download.obstacle)},
            {"failure"_L1, wordOf(failures, download.failure)},
            {"verified"_L1, download.assurance == Assurance::Verified ? 1 : 0},
            {"detail"_L1, text(download.detail)},
            {"received"_L1, download.received.bytes()},
            {"tries"_L1, download.tries},
            {"retry_at"_L1, Bindings::time(download.retryAt)},
            {"added_at"_L1, Bindings::time(download.addedAt)},
            {"finished_at"_L1, Bindings::time(download.finishedAt)},
            {"path"_L1, text(download.path)},
            {"digest"_L1, digest(download.digest)},
            {"durable_bytes"_L1, checkpoint ? checkpoint->bytes : 0},
            {"durable_digest"_L1, digest(checkpoint ? checkpoint->digest : std::nullopt)},
            {"etag"_L1, text(checkpoint ? QString::fromLatin1(checkpoint->etag) : QString{})},
            {"acknowledged"_L1, entry.acknowledged ? 1 : 0},
            {"meeting_id"_L1, text(request.meetingId)},
            {"priority"_L1, word(request.priority)},
            {"needed_by"_L1, Bindings::time(request.neededBy)},
            {"removed_at"_L1, Bindings::time(entry.removedAt)},
            {"connections"_L1, request.connections},
            {"block_map"_L1, text(checkpoint ? checkpoint->blocks.text() : QString{})}};
}

JournalEntry entryFrom(const Row& row) {
    JournalEntry entry;
    Download& download = entry.download;
    download.id = DownloadId{row.text("id"_L1)};
    download.request = {.source = row.text("source"_L1),
                        .portal = row.text("portal"_L1),
                        .title = row.text("title"_L1),
                        .label = row.text("label"_L1),
                        .fileName = row.text("file_name"_L1),
                        .folder = row.text("folder"_L1),
                        .size = row.isNull("size"_L1) ? std::nullopt : std::optional{ByteCount{row.integer("size"_L1)}},
                        .sha256 = Sha256::fromHex(row.text("sha256"_L1)),
                        .videoId = row.text("video_id"_L1),
                        .group = row.text("meeting"_L1),
                        .meetingId = row.text("meeting_id"_L1),
                        .priority = priorityFrom(row.text("priority"_L1)).value_or(Priority::Normal),
                        .neededBy = row.time("needed_by"_L1),
                        .connections = static_cast<int>(row.integer("connections"_L1))};
    download.state = downloadStateFrom(row.text("state"_L1)).value_or(DownloadState::Queued);
    download.obstacle = valueOf(obstacles, row.text("obstacle"_L1));
    download.failure = valueOf(failures, row.text("failure"_L1));
    download.assurance = row.truth("verified"_L1) ? Assurance::Verified : Assurance::Unverified;
    download.detail = row.text("detail"_L1);
    download.received = ByteCount{row.integer("received"_L1)};
    download.tries = static_cast<int>(row.integer("tries"_L1));
    download.retryAt = row.time("retry_at"_L1);
    download.addedAt = row.time("added_at"_L1);
    download.finishedAt = row.time("finished_at"_L1);
    download.path = row.text("path"_L1);
    download.digest = Sha256::fromHex(row.text("digest"_L1));
    entry.place = row.integer("place"_L1);
    // A map that cannot be read promises nothing.
    if (const auto blocks = BlockMap::fromText(row.text("block_map"_L1)); blocks && row.integer("durable_bytes"_L1) > 0)
        entry.checkpoint = Checkpoint{.bytes = row.integer("durable_bytes"_L1),
                                      .digest = Sha256::fromHex(row.text("durable_digest"_L1)),
                                      .etag = row.text("etag"_L1).toLatin1(),
                                      .blocks = *blocks};
    entry.acknowledged = row.truth("acknowledged"_L1);
    entry.removedAt = row.time("removed_at"_L1);
    return entry;
}

} // namespace

/// Changes that will be written in one transaction. The first to come asks for the transaction; all others that come before it begins
/// join it.
class DownloadJournal::Batch {
public:
    using Change = std::function<StorageResult<void>(Connection&)>;

    struct Member {
        Change change;
        QPromise<StorageResult<void>> promise;
    };

    /// Answers whether this is the first.
    bool add(Change change, QPromise<StorageResult<void>> promise) {
        const QMutexLocker lock{&m_mutex};
        m_waiting.push_back({std::move(change), std::move(promise)});
        return m_waiting.size() == 1;
    }

    std::vector<Member> take() {
        const QMutexLocker lock{&m_mutex};
        return std::exchange(m_waiting, {});
    }

private:
    QMutex m_mutex;
    std::vector<Member> m_waiting;
};

DownloadJournal::DownloadJournal(Storage::Database& database) : m_database{database}, m_batch{std::make_shared<Batch>()} {}
DownloadJournal::~DownloadJournal() = default;

QFuture<StorageResult<QList<JournalEntry>>> DownloadJournal::load() {
    return m_database.run([](Connection& connection) { return connection.rows(allDownloads, {}, entryFrom); });
}

QFuture<StorageResult<void>> DownloadJournal::save(QList<JournalEntry> entries) {
    return enqueue([entries = std::move(entries)](Connection& connection) -> StorageResult<void> {
        for (const JournalEntry& entry : entries)
            if (auto saved = connection.change(saveDownload, bindingsOf(entry)); !saved) return std::unexpected{std::move(saved).error()};
        return {};
    });
}

QFuture<StorageResult<void>> DownloadJournal::remove(const QList<DownloadId>& ids) {
    return enqueue([ids](Connection& connection) -> StorageResult<void> {
        for (const DownloadId& id : ids)
            if (auto removed = connection.change(removeDownload, {{"id"_L1, id.text()}}); !removed) return std::unexpected{std::move(removed).error()};
        return {};
    });
}

QFuture<StorageResult<DayTraffic>> DownloadJournal::latestTraffic() {
    return m_database.run([](Connection& connection) -> StorageResult<DayTraffic> {
        auto days = connection.rows(latestDay, {}, [](const Row& row) {
            return DayTraffic{.day = QDate::fromString(row.text("day"_L1), Qt::ISODate),
                              .bytes = row.integer("bytes"_L1),
                              .bytesPerSecond = static_cast<double>(row.integer("speed"_L1))};
        });
        if (!days) return std::unexpected{std::move(days).error()};
        return days->value(0);
    });
}

QFuture<StorageResult<void>> DownloadJournal::saveTraffic(const DayTraffic& traffic) {
    return enqueue([traffic](Connection& connection) -> StorageResult<void> {
        auto saved = connection.change(
            saveDay, {{"day"_L1, traffic.day.toString(Qt::ISODate)}, {"bytes"_L1, traffic.bytes}, {"speed"_L1, qRound64(traffic.bytesPerSecond)}});
        if (!saved) return std::unexpected{std::move(saved).error()};
        return {};
    });
}

QFuture<StorageResult<void>> DownloadJournal::enqueue(std::function<StorageResult<void>(Connection&)> change) {
    QPromise<StorageResult<void>> promise;
    promise.start();
    auto future = promise.future();
    if (!m_batch->add(std::move(change), std::move(promise))) return future;
    auto taken = std::make_shared<std::vector<Batch::Member>>(); // shared by the transaction and what follows it
    auto written = m_database.runInTransaction([batch = m_batch, taken](Connection& connection) -> StorageResult<void> {
        *taken = batch->take();
        failPoint("journal-begun");
        for (Batch::Member& member : *taken)
            if (auto done = member.change(connection); !done) return done;
        failPoint("journal-written");
        return {};
    });
    written.then(QtFuture::Launch::Sync, [batch = m_batch, taken](const StorageResult<void>& result) {
        // Where the database did not open, or no transaction began, they still wait.
        if (!result && taken->empty()) *taken = batch->take();
        failPoint("journal-committed");
        for (Batch::Member& member : *taken) {
            member.promise.addResult(result);
            member.promise.finish();
        }
    });
    return future;
}

} // namespace Rushes::Downloads
