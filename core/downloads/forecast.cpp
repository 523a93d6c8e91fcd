// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/forecast.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace Rushes::Downloads {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();
constexpr double horizon = 30.0 * 24 * 3600; ///< seconds
constexpr double crumb = 0.5;                ///< less than a byte is none

/// The queue played forward. Times are seconds from now.
class Play {
public:
    Play(const QList<ForecastItem>& items, const QueuePolicy& policy, const ForecastConditions& conditions)
        : m_items{items},
          m_policy{policy},
          m_conditions{conditions},
          m_starts(static_cast<std::size_t>(items.size()), never),
          m_ends(static_cast<std::size_t>(items.size()), never) {
        const double mean = meanOfKnown();
        for (qsizetype i = 0; i < items.size(); ++i) {
            const ForecastItem& item = items.at(i);
            m_left.push_back(item.missing ? static_cast<double>(*item.missing) : mean);
            if (!item.takesPart) continue;
            if (item.isFetching) begin(i);
            else if (notBefore(item) > 0) m_later.push_back(i);
            else m_waiting[item.host].push_back(i);
        }
        std::ranges::stable_sort(m_later, {}, [&](qsizetype i) { return notBefore(m_items.at(i)); });
        // The places are taken from behind.
        for (auto& queue : m_waiting) std::ranges::reverse(queue);
        std::ranges::reverse(m_later);
        m_quotaLeft = policy.bytesPerDay > 0 ? static_cast<double>(std::max<qint64>(0, policy.bytesPerDay - conditions.bytesToday)) : never;
    }

    void run() {
        enterSegment();
        while (m_now < horizon && (!m_active.empty() || !m_later.empty() || !m_waiting.empty())) {
            fill();
            const double share = m_active.empty() ? 0 : m_rate / static_cast<double>(m_active.size());
            double step = std::min(m_segmentEnd, horizon) - m_now;
            if (!m_later.empty()) step = std::min(step, notBefore(m_items.at(m_later.back())) - m_now);
            if (share > 0 && m_quotaLeft > 0) {
                for (const qsizetype i : m_active) step = std::min(step, left(i) / share);
                step = std::min(step, m_quotaLeft / m_rate);
            }
            if (!(step < never)) break; // nothing will ever move again
            step = std::max(step, 0.0);
            pass(step, m_quotaLeft > 0 ? share : 0);
        }
    }

    [[nodiscard]] Forecast answer(qsizetype i) const {
        const ForecastItem& item = m_items.at(i);
        Forecast forecast;
        forecast.startsAt = item.missing ? momentOf(m_starts.at(static_cast<std::size_t>(i))) : QDateTime{};
        forecast.endsAt = item.missing ? momentOf(m_ends.at(static_cast<std::size_t>(i))) : QDateTime{};
        if (!item.neededBy.isValid()) return forecast;
        const QDateTime& now = m_conditions.now;
        const bool isSaid = forecast.endsAt.isValid();
        // Played to the end of what is looked at, and not there by then.
        const bool isBeyond =
            item.missing && item.takesPart && !isSaid && m_conditions.bytesPerSecond > 0 && item.neededBy <= now.addSecs(static_cast<qint64>(m_now));
        forecast.late = item.neededBy <= now || (isSaid && forecast.endsAt > item.neededBy) || isBeyond;
        return forecast;
    }

private:
    [[nodiscard]] double meanOfKnown() const {
        double sum = 0;
        double count = 0;
        for (const ForecastItem& item : m_items) {
            if (!item.missing) continue;
            sum += static_cast<double>(*item.missing);
            ++count;
        }
        return count == 0 ? 0 : sum / count;
    }
    [[nodiscard]] double secondsUntil(const QDateTime& moment) const {
        return moment.isValid() ? static_cast<double>(m_conditions.now.msecsTo(moment)) / 1000 : never;
    }
    [[nodiscard]] double notBefore(const ForecastItem& item) const { return item.notBefore.isValid() ? secondsUntil(item.notBefore) : 0; }
    [[nodiscard]] QDateTime momentOf(double seconds) const { return seconds < never ? m_conditions.now.addMSecs(std::llround(seconds * 1000)) : QDateTime{}; }
    [[nodiscard]] double& left(qsizetype i) { return m_left.at(static_cast<std::size_t>(i)); }

    void begin(qsizetype i) {
        m_starts.at(static_cast<std::size_t>(i)) = m_now;
        m_active.push_back(i);
        ++m_takenAt[m_items.at(i).host];
    }

    /// Gives the free places to whoever is first in the queue and has room at its server.
    void fill() {
        while (!m_later.empty() && notBefore(m_items.at(m_later.back())) <= m_now) {
            const qsizetype due = m_later.back();
            m_later.pop_back();
            auto& queue = m_waiting[m_items.at(due).host];
            queue.insert(std::ranges::upper_bound(queue, due, std::greater{}), due);
        }
        if (m_rate <= 0 || m_quotaLeft <= 0) return;
        while (static_cast<int>(m_active.size()) < m_policy.parallel) {
            auto first = m_waiting.end();
            for (auto host = m_waiting.begin(); host != m_waiting.end(); ++host) {
                if (m_policy.perHost > 0 && m_takenAt.value(host.key()) >= m_policy.perHost) continue;
                if (first == m_waiting.end() || host->back() < first->back()) first = host;
            }
            if (first == m_waiting.end()) return;
            const qsizetype next = first->back();
            first->pop_back();
            if (first->empty()) m_waiting.erase(first);
            begin(next);
        }
    }

    void pass(double step, double share) {
        m_now += step;
        for (const qsizetype i : m_active) left(i) -= share * step;
        m_quotaLeft -= share * step * static_cast<double>(m_active.size());
        if (m_quotaLeft < crumb) m_quotaLeft = 0;
        std::erase_if(m_active, [this](qsizetype i) {
            if (left(i) > crumb) return false;
            m_ends.at(static_cast<std::size_t>(i)) = m_now;
            --m_takenAt[m_items.at(i).host];
            return true;
        });
        if (m_now >= m_segmentEnd) enterSegment();
    }

    /// The time until the pace changes or a new day begins.
    void enterSegment() {
        const QDateTime moment = momentOf(m_now);
        const Pace pace = m_policy.schedule.paceAt(moment, m_policy.zone);
        const auto limit = static_cast<double>(m_policy.limitAt(pace));
        m_rate = pace.kind == Pace::Kind::Paused || m_conditions.isMetered ? 0 : m_conditions.bytesPerSecond;
        if (limit > 0) m_rate = std::min(m_rate, limit);
        m_segmentEnd = secondsUntil(m_policy.schedule.nextChange(moment, m_policy.zone));
        if (m_policy.bytesPerDay == 0) return;
        if (m_now > 0 && m_now >= m_dayEnd) m_quotaLeft = static_cast<double>(m_policy.bytesPerDay);
        m_dayEnd = secondsUntil(m_policy.nextDay(moment));
        m_segmentEnd = std::min(m_segmentEnd, m_dayEnd);
    }

    const QList<ForecastItem>& m_items;
    const QueuePolicy& m_policy;
    const ForecastConditions& m_conditions;
    std::vector<double> m_starts;
    std::vector<double> m_ends;
    std::vector<double> m_left;                         ///< bytes
    std::vector<qsizetype> m_active;
    std::vector<qsizetype> m_later;                     ///< not yet due, the next one last
    QMap<QString, std::vector<qsizetype>> m_waiting;    ///< by server, the next one last; never an empty one
    QHash<QString, int> m_takenAt;
    double m_now = 0;
    double m_rate = 0;
    double m_segmentEnd = never;
    double m_dayEnd = never;
    double m_quotaLeft = never;
};

} // namespace

QList<Forecast> forecast(const QList<ForecastItem>& items, const QueuePolicy& policy, const ForecastConditions& conditions) {
    Play play{items, policy, conditions};
    if (conditions.bytesPerSecond > 0 && !conditions.isMetered) play.run();
    QList<Forecast> answers;
    answers.reserve(items.size());
    for (qsizetype i = 0; i < items.size(); ++i) answers.append(play.answer(i));
    return answers;
}

} // namespace Rushes::Downloads
