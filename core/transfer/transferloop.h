// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/transfererror.h"

#include <curl/curl.h>

#include <QHash>
#include <QList>
#include <QMutex>
#include <QSet>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace Rushes::Transfer {

class HostBudget;
class TransferTask;
struct Proxy;
struct TransferSettings;

/// How far a transfer has come.
struct TransferProgress {
    quint64 id;
    qint64 written; ///< bytes that the sink took since the start of this transfer
};

/// A thread in which libcurl moves the bytes of transfers. All functions are for any thread.
class TransferLoop {
public:
    struct Listener {
        std::function<void(quint64, TransferOutcome)> ended;            ///< called on the transfer's lane
        std::function<void(QList<TransferProgress>)> progressed;        ///< called in the loop's thread, all transfers at once
    };

    /// `hosts` gives each transfer its place; shared with other loops.
    TransferLoop(const TransferSettings& settings, HostBudget& hosts, Listener listener);
    ~TransferLoop();
    Q_DISABLE_COPY_MOVE(TransferLoop)

    /// How many transfers it has.
    [[nodiscard]] int load() const { return m_load.load(); }
    /// Looks the proxy up on the task's lane, waits for a place at the host, then begins.
    void add(std::shared_ptr<TransferTask> task);
    void stop(quint64 id);
    void wake();
    /// Stops all transfers and ends the thread. What lanes still have to do may call us until the destructor.
    void finish();

private:
    void post(std::function<void()> command);
    void run();
    void runCommands();
    void route(const std::shared_ptr<TransferTask>& task);
    void enter(const std::shared_ptr<TransferTask>& task, const Proxy& proxy);
    void begin(const std::shared_ptr<TransferTask>& task, const Proxy& proxy);
    void end(const std::shared_ptr<TransferTask>& task, CURLcode code);
    void readEnds();
    void tick();
    void resumeHeldUp();
    [[nodiscard]] int patience() const;

    const TransferSettings& m_settings;
    HostBudget& m_hosts;
    const Listener m_listener;
    CURLM* m_multi;
    std::atomic<int> m_load{0};
    QMutex m_mutex;
    std::vector<std::function<void()>> m_commands; ///< guarded by m_mutex

    // Below: the loop's thread only.
    QHash<quint64, std::shared_ptr<TransferTask>> m_tasks;
    QHash<quint64, qint64> m_told;
    std::chrono::steady_clock::time_point m_lastTick{};
    bool m_running = true;
    QSet<quint64> m_awaited; ///< whose proxy is being looked up, or who wait for a place; no more once they are stopped

    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace Rushes::Transfer
