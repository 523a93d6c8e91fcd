// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/dbuswakelock.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Rushes::Workbench {

namespace {

using namespace Qt::StringLiterals;

QDBusMessage screenSaverCall(const QString& method) {
    return QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, method);
}

} // namespace

DBusWakeLock::DBusWakeLock(QDBusConnection system, QDBusConnection session) : m_system{std::move(system)}, m_session{std::move(session)} {}

DBusWakeLock::~DBusWakeLock() { release(); }

void DBusWakeLock::hold(const QString& reason) {
    m_isWanted = true;
    const int wish = ++m_wish;
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    call << u"sleep:idle"_s << u"Rushes"_s << reason << u"block"_s;
    auto* watcher = new QDBusPendingCallWatcher{m_system.asyncCall(call), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, wish, reason](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *done;
        // A file that nobody wants any more closes here.
        if (wish != m_wish || !m_isWanted) return;
        if (reply.isValid()) m_file = reply.value();
        else askSession(wish, reason);
    });
}

void DBusWakeLock::askSession(int wish, const QString& reason) {
    QDBusMessage call = screenSaverCall(u"Inhibit"_s);
    call << u"Rushes"_s << reason;
    auto* watcher = new QDBusPendingCallWatcher{m_session.asyncCall(call), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, wish](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusPendingReply<uint> reply = *done;
        if (!reply.isValid()) return;
        if (wish == m_wish && m_isWanted) m_cookie = reply.value();
        else giveBack(reply.value());
    });
}

void DBusWakeLock::release() {
    m_isWanted = false;
    m_file.reset();
    if (m_cookie) giveBack(*m_cookie);
    m_cookie.reset();
}

void DBusWakeLock::giveBack(uint cookie) {
    QDBusMessage call = screenSaverCall(u"UnInhibit"_s);
    call << cookie;
    m_session.send(call);
}

} // namespace Rushes::Workbench
