// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/transferloop.h"

#include "core/base/logging.h"
#include "core/transfer/disklane.h"
#include "core/transfer/proxy.h"
#include "core/transfer/transfersettings.h"
#include "core/transfer/transfertask.h"

#include <new>

namespace Rushes::Transfer {

namespace {

/// How long the thread sleeps when there is nothing to move.
constexpr int idlePatience = 10'000;

CURLM* newMulti() {
    CURLM* multi = curl_multi_init();
    if (multi == nullptr) throw std::bad_alloc{};
    return multi;
}

} // namespace

TransferLoop::TransferLoop(const TransferSettings& settings, Listener listener)
    : m_settings{settings}, m_listener{std::move(listener)}, m_multi{newMulti()}, m_thread{[this] { run(); }} {}

TransferLoop::~TransferLoop() {
    finish();
    curl_multi_cleanup(m_multi);
}

void TransferLoop::finish() {
    if (!m_thread.joinable()) return;
    post([this] { m_running = false; });
    m_thread.join();
}

void TransferLoop::add(std::shared_ptr<TransferTask> task) {
    task->setWake([this] { wake(); });
    post([this, id = task->id()] { m_awaited.insert(id); });
    task->lane().post([this, task] {
        const QByteArray proxy = systemProxyFor(task->url());
        post([this, task, proxy] { begin(task, proxy); });
    });
}

void TransferLoop::stop(quint64 id) {
    post([this, id] {
        const auto task = m_tasks.value(id);
        if (!task) {
            m_awaited.remove(id);
            return;
        }
        task->fail({.fault = TransferFault::Stopped});
        end(task, CURLE_OK);
    });
}

void TransferLoop::setRateLimit(qint64 bytesPerSecond) {
    post([this, bytesPerSecond] { m_limiter.setLimit(bytesPerSecond, std::chrono::steady_clock::now()); });
}

void TransferLoop::wake() { curl_multi_wakeup(m_multi); }

void TransferLoop::post(std::function<void()> command) {
    {
        const QMutexLocker lock{&m_mutex};
        m_commands.push_back(std::move(command));
    }
    wake();
}

void TransferLoop::run() {
    while (m_running) {
        runCommands();
        resumeHeldUp();
        int moving = 0;
        if (const CURLMcode code = curl_multi_perform(m_multi, &moving); code != CURLM_OK)
            qCCritical(logTransfer) << "curl_multi_perform:" << curl_multi_strerror(code);
        readEnds();
        tick();
        if (!m_running) break;
        if (const CURLMcode code = curl_multi_poll(m_multi, nullptr, 0, patience(), nullptr); code != CURLM_OK)
            qCCritical(logTransfer) << "curl_multi_poll:" << curl_multi_strerror(code);
    }
    const auto left = m_tasks.values();
    for (const auto& task : left) {
        task->fail({.fault = TransferFault::Stopped});
        end(task, CURLE_OK);
    }
}

void TransferLoop::runCommands() {
    std::vector<std::function<void()>> commands;
    {
        const QMutexLocker lock{&m_mutex};
        commands.swap(m_commands);
    }
    for (const auto& command : commands) command();
}

void TransferLoop::begin(const std::shared_ptr<TransferTask>& task, const QByteArray& proxy) {
    m_tasks.insert(task->id(), task);
    if (!m_awaited.remove(task->id())) {
        task->fail({.fault = TransferFault::Stopped});
        end(task, CURLE_OK);
        return;
    }
    task->prepare(proxy);
    if (const CURLMcode code = curl_multi_add_handle(m_multi, task->handle()); code != CURLM_OK) {
        task->fail({.fault = TransferFault::Inconsistent, .detail = QString::fromLatin1(curl_multi_strerror(code))});
        end(task, CURLE_OK);
    }
}

void TransferLoop::end(const std::shared_ptr<TransferTask>& task, CURLcode code) {
    curl_multi_remove_handle(m_multi, task->handle());
    m_tasks.remove(task->id());
    m_told.remove(task->id());
    task->finish(code, [ended = m_listener.ended, id = task->id()](TransferOutcome outcome) { ended(id, std::move(outcome)); });
}

void TransferLoop::readEnds() {
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE) continue;
        const CURLcode code = message->data.result;
        void* self = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &self);
        const auto task = static_cast<TransferTask*>(self)->shared_from_this();
        if (task->followRedirect()) {
            curl_multi_remove_handle(m_multi, task->handle());
            m_tasks.remove(task->id());
            add(task);
        } else end(task, code);
    }
}

void TransferLoop::tick() {
    const auto now = std::chrono::steady_clock::now();
    if (m_tasks.isEmpty() || now - m_lastTick < m_settings.progressPeriod) return;
    m_lastTick = now;
    QList<TransferProgress> progress;
    const auto tasks = m_tasks.values();
    for (const auto& task : tasks) {
        task->tick(now);
        if (const qint64 written = task->written(); m_told.value(task->id(), -1) != written) {
            m_told.insert(task->id(), written);
            progress.append({task->id(), written});
        }
        if (task->failure()) end(task, CURLE_OK);
    }
    if (!progress.isEmpty()) m_listener.progressed(std::move(progress));
}

void TransferLoop::resumeHeldUp() {
    const auto now = std::chrono::steady_clock::now();
    for (const auto& task : std::as_const(m_tasks)) task->resume(now);
}

int TransferLoop::patience() const {
    if (m_tasks.isEmpty()) return idlePatience;
    const auto untilTick = std::chrono::duration_cast<std::chrono::milliseconds>(m_lastTick + m_settings.progressPeriod - std::chrono::steady_clock::now());
    return std::max(1, static_cast<int>(untilTick.count()));
}

} // namespace Rushes::Transfer
