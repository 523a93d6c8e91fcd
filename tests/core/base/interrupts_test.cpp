// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interrupts.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using Rushes::Interrupts;

class InterruptsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
#ifdef Q_OS_WIN
        QSKIP("the console would send its event to the program that runs the tests as well");
#endif
    }

    void eachRequestIsHeardInTheEventLoop() {
        const Interrupts interrupts;
        QSignalSpy came{&interrupts, &Interrupts::came};
        std::raise(SIGTERM);
        QCOMPARE(came.count(), 0); // not in the handler itself
        QTRY_COMPARE(came.count(), 1);
        std::raise(SIGINT);
        std::raise(SIGTERM);
        QTRY_COMPARE(came.count(), 3);
    }

    void whatComesBetweenTwoIsTheSystems() {
        { const Interrupts first; }
        // Where nobody listens the system's own way is back, which would end this test.
        struct sigaction now{};
        ::sigaction(SIGTERM, nullptr, &now);
        QVERIFY(now.sa_handler == SIG_DFL);
        const Interrupts second;
        QSignalSpy came{&second, &Interrupts::came};
        std::raise(SIGTERM);
        QTRY_COMPARE(came.count(), 1);
    }
};

QTEST_GUILESS_MAIN(InterruptsTest)
#include "interrupts_test.moc"
