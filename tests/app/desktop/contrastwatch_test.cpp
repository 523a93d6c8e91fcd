// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/contrastwatch.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Rushes::Desktop;
using namespace Qt::StringLiterals;

namespace {

/// As xdg-desktop-portal answers.
class FakeSettings : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint contrast = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key) const {
        if (group != "org.freedesktop.appearance"_L1 || key != "contrast"_L1) return {};
        return QDBusVariant{QVariant::fromValue(QDBusVariant{contrast})};
    }
};

} // namespace

class ContrastWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!m_services.isConnected()) QSKIP("no session bus");
        QVERIFY(m_services.registerService(u"org.freedesktop.portal.Desktop"_s));
        QVERIFY(m_services.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_settings, QDBusConnection::ExportAllSlots));
    }

    void followsTheDesktop() {
        m_settings.contrast = 1;
        ContrastWatch watch{m_client};
        QSignalSpy changed{&watch, &ContrastWatch::changed};
        QVERIFY(!watch.isHigh());
        watch.start();
        QTRY_VERIFY(watch.isHigh());
        say(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 0U); // another setting
        say(u"org.freedesktop.appearance"_s, u"contrast"_s, 0U);
        QTRY_VERIFY(!watch.isHigh());
        say(u"org.freedesktop.appearance"_s, u"contrast"_s, 1U);
        QTRY_VERIFY(watch.isHigh());
        QCOMPARE(changed.size(), 3);
    }

private:
    void say(const QString& group, const QString& key, uint value) {
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << group << key << QVariant::fromValue(QDBusVariant{value});
        QVERIFY(m_services.send(signal));
    }

    QDBusConnection m_services = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"services"_s);
    QDBusConnection m_client = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"client"_s);
    FakeSettings m_settings;
};

QTEST_GUILESS_MAIN(ContrastWatchTest)
#include "contrastwatch_test.moc"
