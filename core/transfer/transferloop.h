// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/ratelimiter.h"
#include "core/transfer/transfererror.h"

#include <curl/curl.h>

#include <QHash>
#include <QList>
#include <QMutex>
#include <QSet>

#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace Rushes::Transfer {

class TransferTask;
struct TransferSettings;

/// How far a transfer has come.
struct TransferProgress {
    quint64 id;
    qint64 written; ///< bytes that the sink took since the start of this transfer
};

/// The one thread in which libcurl moves the bytes of all transfers. All functions are for any thread.
class TransferLoop {
public:
    struct Listener {
        std::function<void(quint64, TransferOutcome)> ended;            ///< called on the transfer's lane
        std::function<void(QList<TransferProgress>)> progressed;        ///< called in the loop's thread, all transfers at once
    };

    TransferLoop(const TransferSettings& settings, Listener listener);
    ~TransferLoop();
    Q_DISABLE_COPY_MOVE(TransferLoop)

    [[nodiscard]] RateLimiter& limiter() { return m_limiter; }
    /// Looks the proxy up on the task's lane, then begins.
    void add(std::shared_ptr<TransferTask> task);
    void stop(quint64 id);
    void setRateLimit(qint64 bytesPerSecond);
    void wake();
    /// Stops all transfers and ends the thread. What lanes still have to do may call us until the destructor.
    void finish();

private:
    void post(std::function<void()> command);
    void run();
    void runCommands();
    void begin(const std::shared_ptr<TransferTask>& task, const QByteArray& proxy);
    void end(const std::shared_ptr<TransferTask>& task, CURLcode code);
    void readEnds();
    void tick();
    void resumeHeldUp();
    [[nodiscard]] int patience() const;

    const TransferSettings& m_settings;
    const Listener m_listener;
    CURLM* m_multi;
    QMutex m_mutex;
    std::vector<std::function<void()>> m_commands; ///< guarded by m_mutex

    // Below: the loop's thread only.
    RateLimiter m_limiter;
    QHash<quint64, std::shared_ptr<TransferTask>> m_tasks;
    QHash<quint64, qint64> m_told;
    std::chrono::steady_clock::time_point m_lastTick{};
    bool m_running = true;
    QSet<quint64> m_awaited; ///< whose proxy is being looked up; no more once they are stopped

    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace Rushes::Transfer
