// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace Rushes::Downloads {

/// What was learned of hosts since the program began: those that answer one connection a file only, because they refuse a second one or
/// send the whole file whatever range is asked for, and how many connections helped where nobody had said how many.
class HostManners {
public:
    static constexpr int mostConnections = 8;

    /// How many of the wanted connections a host is asked for.
    [[nodiscard]] int connections(const QString& host, int wanted) const { return m_single.contains(host) ? 1 : qBound(1, wanted, mostConnections); }
    void learnOneOnly(const QString& host) { m_single.insert(host); }
    /// With how many a file from there is begun where as many are wanted as help.
    [[nodiscard]] int helpful(const QString& host) const { return connections(host, m_helpful.value(host, 1)); }
    void learnHelpful(const QString& host, int count) { m_helpful.insert(host, count); }

private:
    QSet<QString> m_single;
    QHash<QString, int> m_helpful;
};

} // namespace Rushes::Downloads
