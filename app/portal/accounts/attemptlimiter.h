// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Rushes::PortalServer {

/// Counts attempts by a key, such as an address and who tries it, over a sliding time. It is kept in memory, and never larger than so
/// many keys: whoever was quiet longest is forgotten first.
class AttemptLimiter {
public:
    AttemptLimiter(qsizetype most, std::chrono::milliseconds window) : m_most{most}, m_window{window} {}

    /// Nothing where one more attempt is fine at `now`, a moment of Clock::elapsed(); else how long to wait.
    [[nodiscard]] std::optional<std::chrono::seconds> wait(const QString& key, std::chrono::milliseconds now);
    void note(const QString& key, std::chrono::milliseconds now);
    /// Undoes the note() of that moment, if it is still there.
    void takeBack(const QString& key, std::chrono::milliseconds at);
    void forget(const QString& key) { m_attempts.remove(key); }

private:
    static constexpr qsizetype mostKeys = 20'000;

    qsizetype m_most;
    std::chrono::milliseconds m_window;
    QHash<QString, QList<std::chrono::milliseconds>> m_attempts;
};

} // namespace Rushes::PortalServer
