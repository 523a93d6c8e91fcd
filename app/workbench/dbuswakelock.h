// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/wakekeeper.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <optional>

namespace Rushes::Workbench {

/// Keeps the computer awake by what Linux desktops have for it: systemd-logind's inhibitor (org.freedesktop.login1.Manager.Inhibit, "sleep"
/// and "idle"), which is held as an open file and so ends with this process whatever happens; where that is not to be had, the session's
/// org.freedesktop.ScreenSaver. All calls are asynchronous; where nobody answers nothing happens.
class DBusWakeLock final : public QObject, public Downloads::WakeLock {
    Q_OBJECT

public:
    explicit DBusWakeLock(QDBusConnection system = QDBusConnection::systemBus(), QDBusConnection session = QDBusConnection::sessionBus());
    ~DBusWakeLock() override;

    void hold(const QString& reason) override;
    void release() override;
    /// Whether somebody has agreed to keep the computer awake.
    [[nodiscard]] bool isHeld() const { return m_file.has_value() || m_cookie.has_value(); }

private:
    void askSession(int wish, const QString& reason);
    void giveBack(uint cookie);

    QDBusConnection m_system;
    QDBusConnection m_session;
    std::optional<QDBusUnixFileDescriptor> m_file;
    std::optional<uint> m_cookie;
    int m_wish = 0; ///< the number of the latest hold(); an answer to an older one comes too late
    bool m_isWanted = false;
};

} // namespace Rushes::Workbench
