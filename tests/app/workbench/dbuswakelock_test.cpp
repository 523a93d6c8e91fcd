// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/dbuswakelock.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QFile>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <unistd.h>

using namespace Rushes::Workbench;
using namespace Qt::StringLiterals;

namespace {

/// As systemd-logind: gives the reading end's other end away, and sees when it is closed.
class FakeLogind : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString&, const QString& mode) {
        asked = u"%1 %2 %3"_s.arg(what, who, mode);
        if (refuses) {
            sendErrorReply(QDBusError::AccessDenied, u"no"_s);
            return {};
        }
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) return {};
        reading = ends[0];
        const QDBusUnixFileDescriptor given{ends[1]};
        ::close(ends[1]);
        return given;
    }

public:
    /// Nobody holds the other end any more.
    [[nodiscard]] bool isReleased() const {
        char byte = 0;
        return reading >= 0 && ::read(reading, &byte, 1) == 0;
    }

    QString asked;
    bool refuses = false;
    int reading = -1;
};

class FakeScreenSaver : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public Q_SLOTS:
    uint Inhibit(const QString&, const QString&) {
        ++held;
        return 7;
    }
    void UnInhibit(uint cookie) {
        if (cookie == 7) --held;
    }

public:
    int held = 0;
};

} // namespace

/// 51: the inhibitor's service is there, refuses, or is missing. What it says makes no difference to anything else.
class DBusWakeLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!m_services.isConnected()) QSKIP("there is no session bus");
        QVERIFY(m_services.registerObject(u"/org/freedesktop/login1"_s, &m_logind, QDBusConnection::ExportAllSlots));
        QVERIFY(m_services.registerObject(u"/org/freedesktop/ScreenSaver"_s, &m_screenSaver, QDBusConnection::ExportAllSlots));
    }
    void init() {
        m_services.registerService(u"org.freedesktop.login1"_s);
        m_services.registerService(u"org.freedesktop.ScreenSaver"_s);
        m_logind.refuses = false;
        m_screenSaver.held = 0;
    }

    void logindHoldsUntilItIsReleased() {
        DBusWakeLock lock{m_client, m_client};
        lock.hold(u"Downloads"_s);
        QTRY_VERIFY(lock.isHeld());
        QCOMPARE(m_logind.asked, u"sleep:idle Rushes block"_s);
        QVERIFY(!m_logind.isReleased());
        lock.release();
        QTRY_VERIFY(m_logind.isReleased());
        QVERIFY(!lock.isHeld());
        QCOMPARE(m_screenSaver.held, 0);
    }

    void whatIsReleasedBeforeTheAnswerIsNotHeld() {
        DBusWakeLock lock{m_client, m_client};
        lock.hold(u"Downloads"_s);
        lock.release();
        QTRY_VERIFY(m_logind.isReleased());
        QVERIFY(!lock.isHeld());
    }

    void whereLogindRefusesTheSessionIsAsked() {
        m_logind.refuses = true;
        {
            DBusWakeLock lock{m_client, m_client};
            lock.hold(u"Downloads"_s);
            QTRY_COMPARE(m_screenSaver.held, 1);
            QTRY_VERIFY(lock.isHeld());
        } // and gets it back with the object
        QTRY_COMPARE(m_screenSaver.held, 0);
    }

    void whereNobodyAnswersNothingHappens() {
        m_services.unregisterService(u"org.freedesktop.login1"_s);
        m_services.unregisterService(u"org.freedesktop.ScreenSaver"_s);
        DBusWakeLock lock{m_client, m_client};
        lock.hold(u"Downloads"_s);
        QDBusMessage echo = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s);
        QVERIFY(m_client.call(echo, QDBus::BlockWithGui).type() == QDBusMessage::ReplyMessage);
        QVERIFY(!lock.isHeld());
        lock.release();
    }

private:
    QDBusConnection m_services = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"services"_s);
    QDBusConnection m_client = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"client"_s);
    FakeLogind m_logind;
    FakeScreenSaver m_screenSaver;
};

QTEST_GUILESS_MAIN(DBusWakeLockTest)
#include "dbuswakelock_test.moc"
