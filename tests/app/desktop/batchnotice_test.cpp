// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/batchnotice.h"
#include "app/desktop/queuetray.h"
#include "app/desktop/quitguard.h"
#include "app/desktop/taskbar.h"
#include "tests/core/downloads/queuefixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Rushes;
using namespace Rushes::Desktop;
using namespace Rushes::Downloads;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;

namespace {

/// As a desktop's notification service.
class FakeNotifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public Q_SLOTS:
    uint Notify(const QString&, uint, const QString&, const QString& summary, const QString& body, const QStringList& actions, const QVariantMap&, int) {
        said << summary + u'|' + body + u'|' + actions.join(u',');
        return 42;
    }

public:
    QStringList said;

Q_SIGNALS:
    // The number of the notice, then the token or the action.
    void ActivationToken(uint, const QString&);
    void ActionInvoked(uint, const QString&);
};

/// Hears what is said to task bars.
class FakeLauncher : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void hear(const QString& who, const QVariantMap& values) {
        program = who;
        last = values;
    }

public:
    QString program;
    QVariantMap last;
};

/// Of any system: what it was told, in order.
class FakeTaskbar final : public Taskbar {
public:
    void show(int open, double share) override { told << u"%1 at %2"_s.arg(open).arg(share); }
    QStringList told;
};

} // namespace

/// What the queue says to the desktop around it.
class BatchNoticeTest : public QueueFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!m_services.isConnected()) QSKIP("there is no session bus");
        QVERIFY(m_services.registerObject(u"/org/freedesktop/Notifications"_s, &m_notifications,
                                          QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }

    void oneNotificationForABatchThatLeadsToTheFolder() {
        m_services.registerService(u"org.freedesktop.Notifications"_s);
        m_notifications.said.clear();
        BatchNotice notice{*m_queue, m_client};
        QSignalSpy shown{&notice, &BatchNotice::showRequested};
        m_server->serve("/a", payload(MiB));
        m_server->serve("/b", payload(MiB));
        m_server->serve("/c", payload(MiB)).status(410);
        DownloadRequest b = requestFor("/b", payload(MiB));
        b.fileName = u"<b>b.mxf"_s;
        addAll({requestFor("/a", payload(MiB)), b, requestFor("/c", payload(MiB))});
        QTRY_COMPARE(m_notifications.said.size(), 1);
        QCOMPARE(m_notifications.said.constFirst(),
                 u"2 downloads are done|%1 came. 1 failed. The reasons are in Downloads.|default,Open Rushes,folder,Show in folder"_s.arg(
                     ByteCount{2 * MiB}.text()));
        // The answer with the number comes after the call.
        QTRY_VERIFY((Q_EMIT m_notifications.ActionInvoked(42, u"folder"_s), !shown.isEmpty()));
        QVERIFY(shown.at(0).at(0).toString().startsWith(m_folder->path()));
        QCOMPARE(shown.at(0).at(1).toString(), QString{});
        // With the desktop's leave, once, and never with another program's.
        const QSignalSpy opened{&notice, &BatchNotice::openRequested};
        Q_EMIT m_notifications.ActivationToken(7, u"not-ours"_s);
        Q_EMIT m_notifications.ActivationToken(42, u"kwin-17"_s);
        Q_EMIT m_notifications.ActionInvoked(42, u"default"_s);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().constFirst().toString(), u"kwin-17"_s);
        Q_EMIT m_notifications.ActivationToken(42, u"one two"_s); // no word of a desktop's
        Q_EMIT m_notifications.ActionInvoked(42, u"folder"_s);
        const qsizetype before = shown.size();
        QTRY_COMPARE(shown.size(), before + 1);
        QCOMPARE(shown.constLast().at(1).toString(), QString{});
    }

    void withoutAServiceItIsSaidElsewhere() {
        m_services.unregisterService(u"org.freedesktop.Notifications"_s);
        BatchNotice notice{*m_queue, m_client};
        const QSignalSpy elsewhere{&notice, &BatchNotice::notTaken};
        m_server->serve("/a", payload(1000));
        add(requestFor("/a", payload(1000)));
        QTRY_COMPARE(elsewhere.size(), 1);
    }

    void theTaskBarHearsTheProgress() {
        FakeLauncher launcher;
        QVERIFY(
            m_services.connect({}, u"/org/rushes/Rushes"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, &launcher, SLOT(hear(QString, QVariantMap))));
        {
            QWidget window;
            const auto taskbar = systemTaskbar(window);
            QueueTray tray{*m_queue, *taskbar};
            tray.setProgress(3, 0.46, 1e6);
            QTRY_COMPARE(launcher.last.value(u"progress"_s).toDouble(), 0.46);
            QCOMPARE(launcher.program, u"application://org.rushes.rushes.desktop"_s);
            QVERIFY(launcher.last.value(u"progress-visible"_s).toBool());
            QCOMPARE(launcher.last.value(u"count"_s).toLongLong(), 3);
        }
        QTRY_VERIFY(!launcher.last.value(u"progress-visible"_s).toBool()); // it does not stay behind
    }

    void theTaskBarIsToldWhatChangedAndAtTheEndThatNothingIsUnderWay() {
        FakeTaskbar taskbar;
        {
            QueueTray tray{*m_queue, taskbar};
            tray.setProgress(3, 0.462, 1e6);
            tray.setProgress(3, 0.468, 2e6); // the same per cent, at another speed
            tray.setProgress(2, 0.468, 2e6);
            tray.setProgress(2, 0.5, 2e6);
        }
        QCOMPARE(taskbar.told, (QStringList{u"3 at 0.462"_s, u"2 at 0.468"_s, u"2 at 0.5"_s, u"0 at 0"_s}));

        taskbar.told.clear();
        {
            QueueTray tray{*m_queue, taskbar};
            tray.setProgress(1, 0.5, 1e6);
            tray.setProgress(0, 0, 0);
        } // which has nothing to take away
        QCOMPARE(taskbar.told, (QStringList{u"1 at 0.5"_s, u"0 at 0"_s}));

        taskbar.told.clear();
        {
            QueueTray silent{*m_queue, taskbar, false};
            silent.setProgress(3, 0.5, 1e6);
        }
        QVERIFY(taskbar.told.isEmpty());
    }

    void quittingOnTransfersIsAskedAbout() {
        m_server->serve("/a", payload(8 * MiB)).slow(MiB);
        QWidget window;
        QuitGuard guard{*m_queue, window};
        window.show();
        QVERIFY(window.close()); // nothing is under way
        window.show();
        const DownloadId id = add(requestFor("/a", payload(8 * MiB)));
        QTRY_VERIFY(m_queue->find(id)->received.bytes() > 0);
        QVERIFY(!window.close());
        auto* question = window.findChild<QMessageBox*>(u"quitQuestion"_s);
        QVERIFY(question != nullptr);
        QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
        QVERIFY(!window.close());
        QCOMPARE(window.findChildren<QMessageBox*>(u"quitQuestion"_s).size(), 1); // once
        for (QAbstractButton* button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::AcceptRole) QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!window.isVisible());
        QVERIFY(m_queue->find(id)->received.bytes() > 0);
        QCOMPARE(state(id), DownloadState::Queued); // it goes on next time
    }

private:
    QDBusConnection m_services = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"services"_s);
    QDBusConnection m_client = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"client"_s);
    FakeNotifications m_notifications;
};

QTEST_MAIN(BatchNoticeTest)
#include "batchnotice_test.moc"
