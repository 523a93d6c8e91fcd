// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/transferloop.h"

#include "core/base/logging.h"
#include "core/transfer/disklane.h"
#include "core/transfer/hostbudget.h"
#include "core/transfer/proxy.h"
#include "core/transfer/transfersettings.h"
#include "core/transfer/transfertask.h"

#include <algorithm>
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

TransferLoop::TransferLoop(const TransferSettings& settings, HostBudget& hosts, Listener listener)
    : m_settings{settings}, m_hosts{hosts}, m_listener{std::move(listener)}, m_multi{newMulti()}, m_thread{[this] { run(); }} {}

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
    task->setServed([this, id = task->id()] { m_hosts.served(id); });
    ++m_load;
    post([this, task] {
        m_tasks.insert(task->id(), task);
        route(task);
    });
}

void TransferLoop::stop(quint64 id) {
    post([this, id] {
        const auto task = m_tasks.value(id);
        if (!task) return;
        task->fail({.fault = TransferFault::Stopped});
        end(task, CURLE_OK);
    });
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

void TransferLoop::route(const std::shared_ptr<TransferTask>& task) {
    m_awaited.insert(task->id());
    task->lane().post([this, task] {
        const Proxy proxy = task->findProxy();
        post([this, task, proxy] { enter(task, proxy); });
    });
}

void TransferLoop::enter(const std::shared_ptr<TransferTask>& task, const Proxy& proxy) {
    if (!m_awaited.contains(task->id())) return;
    m_hosts.enter(task->id(), task->url(), [this, task, proxy] { post([this, task, proxy] { begin(task, proxy); }); });
}

void TransferLoop::begin(const std::shared_ptr<TransferTask>& task, const Proxy& proxy) {
    if (!m_awaited.remove(task->id())) return;
    task->prepare(proxy, m_hosts.rateOf(task->url()));
    if (const CURLMcode code = curl_multi_add_handle(m_multi, task->handle()); code != CURLM_OK) {
        task->fail({.fault = TransferFault::Inconsistent, .detail = QString::fromLatin1(curl_multi_strerror(code))});
        end(task, CURLE_OK);
    }
}

void TransferLoop::end(const std::shared_ptr<TransferTask>& task, CURLcode code) {
    if (task->wasRefused(code)) m_hosts.refused(task->id());
    // A connection that goes on would take a place that another has been given.
    curl_multi_remove_handle(m_multi, task->handle());
    m_hosts.leave(task->id());
    m_awaited.remove(task->id());
    m_tasks.remove(task->id());
    m_told.remove(task->id());
    --m_load;
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
            m_hosts.leave(task->id());
            route(task);
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
        if (m_awaited.contains(task->id())) continue;
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
    std::vector<TransferTask*> heldUp;
    for (const auto& task : std::as_const(m_tasks))
        if (task->isHeldUp()) heldUp.push_back(task.get());
    std::ranges::sort(heldUp, {}, &TransferTask::resumedAt);
    for (TransferTask* task : heldUp) task->resume(now);
}

int TransferLoop::patience() const {
    if (m_tasks.isEmpty()) return idlePatience;
    const auto now = std::chrono::steady_clock::now();
    auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(m_lastTick + m_settings.progressPeriod - now);
    for (const auto& task : std::as_const(m_tasks))
        if (task->isHeldUpByRate()) wait = std::min(wait, task->waitingTime(now));
    return std::max(1, static_cast<int>(wait.count()));
}

} // namespace Rushes::Transfer
