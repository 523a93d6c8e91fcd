// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/blockqueue.h"
#include "core/transfer/proxy.h"
#include "core/transfer/replyhead.h"
#include "core/transfer/replyrules.h"
#include "core/transfer/transfererror.h"
#include "core/transfer/transferrequest.h"

#include <curl/curl.h>

#include <array>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Rushes::Transfer {

class DiskLane;
class RateLimiter;
struct TransferSettings;

/// One transfer as the transfer thread sees it: the libcurl handle, the reply so far and the blocks under way to the disk. All functions
/// are for the transfer thread, except those said to be for any. Shared by the loop and by the lane's waiting work.
class TransferTask : public std::enable_shared_from_this<TransferTask> {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// `proxies` name the way to each URL; `overall` holds all transfers together to a rate.
    TransferTask(quint64 id, TransferRequest request, std::shared_ptr<ByteSink> sink, std::shared_ptr<DiskLane> lane, const TransferSettings& settings,
                 std::shared_ptr<const ProxySource> proxies, std::shared_ptr<RateLimiter> overall);
    ~TransferTask();
    Q_DISABLE_COPY_MOVE(TransferTask)

    [[nodiscard]] quint64 id() const { return m_id; }
    [[nodiscard]] DiskLane& lane() const { return *m_lane; }
    [[nodiscard]] CURL* handle() const { return m_handle; }
    [[nodiscard]] const QUrl& url() const { return m_url; }
    /// For any thread: bytes that the sink took.
    [[nodiscard]] qint64 written() const { return m_written.load(); }

    /// For the lane, while the transfer does not move: the way to the present URL. It may take long.
    [[nodiscard]] Proxy findProxy() const { return m_proxies->proxyFor(m_url); }
    /// Sets the handle up for the present URL. `hostRate` holds the host to a rate.
    void prepare(const Proxy& proxy, std::shared_ptr<RateLimiter> hostRate);
    /// Whether the reply that has ended sends us elsewhere; url() is then the new place, to be prepared.
    [[nodiscard]] bool followRedirect();
    /// Why the transfer cannot go on, if libcurl has not noticed yet.
    [[nodiscard]] const std::optional<TransferError>& failure() const { return m_failure; }
    void fail(TransferError error);
    /// Takes up a transfer that was held up, when there is room and the rate allows it.
    void resume(Time now);
    [[nodiscard]] bool isHeldUp() const { return m_heldUpByDisk.load() || m_heldUpByRate; }
    [[nodiscard]] bool isHeldUpByRate() const { return m_heldUpByRate; }
    /// How long the rates allow nothing.
    [[nodiscard]] std::chrono::milliseconds waitingTime(Time now) const;
    /// When it was last taken up: whoever waits longest is to be the next, so that all get the same share of a rate.
    [[nodiscard]] Time resumedAt() const { return m_resumedAt; }
    /// Calls for the thread when a held-up transfer may go on; for any thread.
    void setWake(std::function<void()> wake) { m_wake = std::move(wake); }
    /// Called when the reply's head was accepted.
    void setServed(std::function<void()> served) { m_served = std::move(served); }
    /// Whether the host refused the connection, or asked to come later.
    [[nodiscard]] bool wasRefused(CURLcode code) const;
    /// To be called regularly: hands over what has waited, and notices a stall.
    void tick(Time now);
    /// The end: hands the last bytes over, and has `deliver` called on the lane with the outcome when they are written.
    void finish(CURLcode code, std::function<void(TransferOutcome)> deliver);

private:
    /// Called by libcurl with the context of a TLS connection that begins.
    static CURLcode setUpTls(CURL* handle, void* context, void* self);
    static std::size_t headArrived(char* data, std::size_t size, std::size_t count, void* self);
    static std::size_t bytesArrived(char* data, std::size_t size, std::size_t count, void* self);
    bool addHeadLine(QByteArrayView line);
    bool headEnded();
    std::size_t addBytes(QByteArrayView bytes);
    void append(QByteArrayView bytes);
    void handOver();
    void write(const Block& block);
    void resetReply();
    [[nodiscard]] bool isRedirect() const;
    [[nodiscard]] bool hasRoomFor(qsizetype bytes) const;
    [[nodiscard]] TransferError errorOf(CURLcode code) const;
    [[nodiscard]] std::optional<TransferError> proxyErrorOf(CURLcode code) const;
    [[nodiscard]] Distrust distrustOf(CURLcode code) const;
    [[nodiscard]] std::optional<TransferError> verdict(CURLcode code) const;

    const quint64 m_id;
    const TransferRequest m_request;
    const std::shared_ptr<ByteSink> m_sink; ///< also held by whoever reads it afterwards
    const std::shared_ptr<DiskLane> m_lane; ///< also held by whoever else works on the same file
    const TransferSettings& m_settings;
    const std::shared_ptr<const ProxySource> m_proxies; ///< shared with the other transfers
    /// Overall, of the host, of the file; each shared with the other transfers that it holds.
    std::array<std::shared_ptr<RateLimiter>, 3> m_rates;
    std::function<void()> m_wake;
    std::function<void()> m_served;

    CURL* m_handle;
    curl_slist* m_fields = nullptr;
    char m_errorText[CURL_ERROR_SIZE] = {};
    QUrl m_url;
    Proxy m_proxy;
    int m_redirects = 0;

    ReplyHeadReader m_head;
    bool m_headComplete = false;
    std::optional<ReplyPlan> m_plan; ///< set when the reply was accepted
    std::optional<TransferError> m_failure;
    qint64 m_position = 0;  ///< where the next byte belongs
    qint64 m_discarded = 0; ///< of bodies that are not media
    Block m_block;          ///< being filled

    bool m_heldUpByRate = false;
    bool m_takesWhatWasKept = false; ///< while resume() lets libcurl hand it over
    std::atomic<bool> m_heldUpByDisk{false};
    Time m_resumedAt{};
    Time m_watchedSince{};
    qint64 m_watchedFrom = 0;
    qint64 m_arrived = 0;

    // Shared with the lane.
    BlockQueue m_blocks;
    std::atomic<qint64> m_written{0};
    std::atomic<bool> m_sinkFailed{false};
    std::optional<SinkError> m_sinkError; ///< written by the lane before m_sinkFailed, read after it
};

} // namespace Rushes::Transfer
