// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace Rushes::Downloads {

/// What was learned of hosts since the program began: those that answer one connection a file only, because they refuse a second one or
/// send the whole file whatever range is asked for.
class HostManners {
public:
    static constexpr int mostConnections = 8;

    /// How many of the wanted connections a host is asked for.
    [[nodiscard]] int connections(const QString& host, int wanted) const { return m_single.contains(host) ? 1 : qBound(1, wanted, mostConnections); }
    void learnOneOnly(const QString& host) { m_single.insert(host); }

private:
    QSet<QString> m_single;
};

} // namespace Rushes::Downloads
