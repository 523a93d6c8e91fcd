// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/hostbudget.h"

#include "core/transfer/ratelimiter.h"

#include <algorithm>
#include <utility>

namespace Rushes::Transfer {

namespace {

template <typename Entries> auto entryOf(Entries& entries, quint64 transfer) {
    return std::ranges::find_if(entries, [transfer](const auto& entry) { return entry.transfer == transfer; });
}

} // namespace

QString HostBudget::keyOf(const QUrl& url) {
    return QStringLiteral("%1:%2").arg(url.host()).arg(url.port(url.scheme() == QLatin1StringView{"https"} ? 443 : 80));
}

int HostBudget::allowedAt(const Host& host) const { return std::min(m_most, host.learned.value_or(m_most)); }

void HostBudget::admit(Host& host, QList<Go>& admitted) const {
    while (!host.waiting.empty() && std::cmp_less(host.inside.size(), allowedAt(host))) {
        host.inside.push_back({.transfer = host.waiting.front().transfer});
        admitted.append(std::move(host.waiting.front().go));
        host.waiting.pop_front();
    }
}

void HostBudget::setMost(int perHost) {
    QList<Go> admitted;
    {
        const QMutexLocker lock{&m_mutex};
        m_most = std::max(1, perHost);
        for (Host& host : m_hosts) admit(host, admitted);
    }
    for (const Go& go : std::as_const(admitted)) go();
}

int HostBudget::allowed(const QUrl& url) const {
    const QMutexLocker lock{&m_mutex};
    const auto host = m_hosts.constFind(keyOf(url));
    return host == m_hosts.constEnd() ? m_most : allowedAt(*host);
}

void HostBudget::enter(quint64 transfer, const QUrl& url, Go go) {
    QList<Go> admitted;
    {
        const QMutexLocker lock{&m_mutex};
        const QString key = keyOf(url);
        Host& host = m_hosts[key];
        m_places.insert(transfer, key);
        host.waiting.push_back({.transfer = transfer, .go = std::move(go)});
        admit(host, admitted);
    }
    for (const Go& each : std::as_const(admitted)) each();
}

void HostBudget::served(quint64 transfer) {
    const QMutexLocker lock{&m_mutex};
    const auto place = m_places.constFind(transfer);
    if (place == m_places.constEnd()) return;
    Host& host = m_hosts[*place];
    if (const auto visitor = entryOf(host.inside, transfer); visitor != host.inside.end()) visitor->served = true;
}

void HostBudget::refused(quint64 transfer) {
    const QMutexLocker lock{&m_mutex};
    const auto place = m_places.constFind(transfer);
    if (place == m_places.constEnd()) return;
    Host& host = m_hosts[*place];
    const auto served = std::ranges::count_if(host.inside, [&](const Visitor& visitor) { return visitor.served && visitor.transfer != transfer; });
    // Where nobody is served the host is busy or away, which says nothing of how many it bears.
    if (served > 0) host.learned = static_cast<int>(std::min<qsizetype>(served, host.learned.value_or(m_most)));
}

void HostBudget::leave(quint64 transfer) {
    QList<Go> admitted;
    {
        const QMutexLocker lock{&m_mutex};
        const auto place = m_places.constFind(transfer);
        if (place == m_places.constEnd()) return;
        Host& host = m_hosts[*place];
        m_places.erase(place);
        if (const auto waiting = entryOf(host.waiting, transfer); waiting != host.waiting.end()) host.waiting.erase(waiting);
        if (const auto visitor = entryOf(host.inside, transfer); visitor != host.inside.end()) host.inside.erase(visitor);
        admit(host, admitted);
    }
    for (const Go& go : std::as_const(admitted)) go();
}

std::shared_ptr<RateLimiter> HostBudget::rateOf(const QUrl& url) {
    const QMutexLocker lock{&m_mutex};
    auto& rate = m_rates[url.host()];
    if (!rate) rate = std::make_shared<RateLimiter>();
    return rate;
}

} // namespace Rushes::Transfer
