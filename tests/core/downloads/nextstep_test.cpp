// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/nextstep.h"

#include <QTest>

using namespace Rushes::Downloads;
using Rushes::Transfer::SinkFault;
using Rushes::Transfer::TransferFault;
using namespace std::chrono_literals;

class NextStepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMayPassIsTriedAgain_data() {
        QTest::addColumn<TransferFault>("fault");
        for (const TransferFault fault : {TransferFault::Offline, TransferFault::TimedOut, TransferFault::Stalled, TransferFault::Cut,
                                          TransferFault::ProxyFailed, TransferFault::Busy, TransferFault::ServerFailed})
            QTest::addRow("%d", static_cast<int>(fault)) << fault;
    }
    void whatMayPassIsTriedAgain() {
        QFETCH(const TransferFault, fault);
        QCOMPARE(nextStep({.fault = fault}, 3, 1.0), (NextStep{.state = DownloadState::Queued, .wait = 4s}));
        const NextStep last = nextStep({.fault = fault}, 8, 1.0);
        if (fault == TransferFault::Offline) QCOMPARE(last, (NextStep{.state = DownloadState::Waiting, .obstacle = Obstacle::Network}));
        else if (fault == TransferFault::ProxyFailed) QCOMPARE(last, (NextStep{.state = DownloadState::Waiting, .obstacle = Obstacle::Proxy}));
        else QCOMPARE(last, (NextStep{.state = DownloadState::Failed, .failure = Failure::GaveUp}));
    }

    void eachOfThemHasACauseToSay() {
        QCOMPARE(troubleOf({.fault = TransferFault::Offline}), Trouble::Unreachable);
        QCOMPARE(troubleOf({.fault = TransferFault::Stalled}), Trouble::Slow);
        QCOMPARE(troubleOf({.fault = TransferFault::Cut}), Trouble::Cut);
        QCOMPARE(troubleOf({.fault = TransferFault::Busy}), Trouble::Busy);
        QCOMPARE(troubleOf({.fault = TransferFault::ServerFailed}), Trouble::ServerFailed);
        QCOMPARE(troubleOf({.fault = TransferFault::ProxyFailed}), Trouble::Proxy);
        QCOMPARE(troubleOf({.fault = TransferFault::NotFound}), Trouble::None);
    }

    void aProxyThatWantsASignInIsNotAskedAgain() {
        const Rushes::Transfer::TransferError refused{.fault = TransferFault::ProxyFailed, .httpStatus = Rushes::Transfer::proxyWantsSignIn};
        QCOMPARE(nextStep(refused, 0, 0.5), (NextStep{.state = DownloadState::Waiting, .obstacle = Obstacle::ProxySignIn}));
    }

    void theDiskIsWaitedFor() {
        QCOMPARE(nextStep({.fault = TransferFault::SinkFailed, .sink = SinkFault::Full}, 0, 0.5).obstacle, Obstacle::Space);
        QCOMPARE(nextStep({.fault = TransferFault::SinkFailed, .sink = SinkFault::Unwritable}, 0, 0.5).obstacle, Obstacle::Folder);
        QCOMPARE(nextStep({.fault = TransferFault::SinkFailed, .sink = SinkFault::Mismatch}, 0, 0.5).failure, Failure::Refused);
    }

    void aSignInIsWaitedFor() {
        QCOMPARE(nextStep({.fault = TransferFault::Unauthorised}, 0, 0.5), (NextStep{.state = DownloadState::Waiting, .obstacle = Obstacle::SignIn}));
    }

    void whoIsNotWhoTheyShouldBeIsNotAskedAgain() { QCOMPARE(nextStep({.fault = TransferFault::Untrusted}, 0, 0.5).failure, Failure::Untrusted); }
};

QTEST_APPLESS_MAIN(NextStepTest)
#include "nextstep_test.moc"
