// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace Rushes::Tests {

/// A port of this computer that stays this process's own: it lies below those that the system hands out by itself, so that no other
/// program's connection comes to sit on it between the asking and the listening, and no other test is given it while this one runs.
[[nodiscard]] quint16 freePort();

/// Where a program is, also among those for administrators; empty where it is not installed. `names` are what systems call it.
[[nodiscard]] QString programNamed(const QStringList& names);

/// A server of somebody else's making (nginx, Apache, Squid, ...) that listens on this computer and ends with the test, even where the
/// test is killed.
class ServerProcess {
public:
    ServerProcess() = default;
    ~ServerProcess() { stop(); }
    Q_DISABLE_COPY_MOVE(ServerProcess)

    /// Waits until it listens; false, with what it said in the test's log, where it does not. It must stay in the foreground.
    [[nodiscard]] bool start(const QString& program, const QStringList& arguments, quint16 port);
    void stop();

private:
    QProcess m_process;
};

} // namespace Rushes::Tests
