// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/transferwords.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Ui;
using Downloads::Assurance;
using Downloads::Download;
using Downloads::DownloadState;
using Downloads::Failure;
using Downloads::Obstacle;
using Downloads::Trouble;

namespace {

const QDateTime now{QDate{2026, 2, 12}, QTime{14, 0}, QTimeZone::UTC};

Download download(DownloadState state, qint64 received = 0) {
    Download made;
    made.state = state;
    made.position = 2;
    made.request.size = ByteCount{2'300'000'000};
    made.received = ByteCount{received};
    return made;
}

} // namespace

class TransferWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysEachStateInWordsIconAndBar_data() {
        QTest::addColumn<Download>("download");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("icon");
        QTest::addColumn<QString>("progress");
        QTest::addColumn<QString>("amount");
        QTest::newRow("queued") << download(DownloadState::Queued) << u"Queued"_s << u"clock"_s << u"Queued"_s << u"0 of 2.3\u00a0GB"_s;
        Download next = download(DownloadState::Queued);
        next.position = 1;
        QTest::newRow("next") << next << u"Queued"_s << u"clock"_s << u"Next"_s << u"0 of 2.3\u00a0GB"_s;
        QTest::newRow("fetching") << download(DownloadState::Fetching, 966'000'000) << u"Downloading"_s << u"download"_s << u"42\u00a0%"_s
                                  << u"966\u00a0MB of 2.3\u00a0GB"_s;
        Download verifying = download(DownloadState::Verifying, 2'300'000'000);
        verifying.checked = ByteCount{1'564'000'000};
        verifying.request.sha256 = Sha256::fromBytes(QByteArray(32, 'a'));
        QTest::newRow("verifying") << verifying << u"Verifying"_s << u"shield"_s << u"68\u00a0% checked"_s << u"SHA-256"_s;
        Download retrying = download(DownloadState::Queued, 713'000'000);
        retrying.tries = 2;
        retrying.retryAt = now.addSecs(12);
        QTest::newRow("retrying") << retrying << u"Retry 2 of 8 in 12\u00a0s"_s << u"retry"_s << u"31\u00a0%"_s << u"713\u00a0MB kept"_s;
        QTest::newRow("paused") << download(DownloadState::Paused, 1'311'000'000) << u"Paused by you"_s << u"pause"_s << u"57\u00a0%"_s
                                << u"1.3\u00a0GB kept"_s;
        Download ready = download(DownloadState::Ready, 2'300'000'000);
        QTest::newRow("unverified") << ready << u"Done, not verified by the portal"_s << u"info"_s << u"Finished, 2.3\u00a0GB"_s << QString{};
        ready.assurance = Assurance::Verified;
        QTest::newRow("verified") << ready << u"Done and verified"_s << u"shield"_s << u"Finished, 2.3\u00a0GB"_s << QString{};
        Download mismatch = download(DownloadState::Failed, 2'300'000'000);
        mismatch.failure = Failure::WrongDigest;
        QTest::newRow("mismatch") << mismatch << u"Failed: checksum mismatch"_s << u"err"_s << u"File set aside"_s << u"2.3\u00a0GB"_s;
    }

    void saysWhatHoldsAndUntilWhen() {
        Download held = download(DownloadState::Queued);
        held.hold = Downloads::Hold::Schedule;
        held.heldUntil = now.addSecs(8 * 3600);
        QCOMPARE(TransferWords::state(held, now), u"Scheduled"_s);
        QCOMPARE(TransferWords::progress(held, {}, now), u"Waits for 22:00"_s);
        QCOMPARE(TransferWords::icon(held).toString(), u"calendar"_s);
        held.heldUntil = now.addDays(2);
        QCOMPARE(TransferWords::progress(held, {}, now), u"Waits for Sat 14:00"_s);
        held.hold = Downloads::Hold::Metered;
        held.heldUntil = {};
        QCOMPARE(TransferWords::progress(held, {}, now), u"Waits for another network"_s);
    }

    void whatWillBeLateSaysWhenItIsThere() {
        Download late = download(DownloadState::Fetching, 100);
        late.request.neededBy = now.addSecs(3600);
        QCOMPARE(TransferWords::neededBy(late, now), u"by 15:00"_s);
        QVERIFY(!TransferWords::isLate(late));
        late.forecast = {.startsAt = now, .endsAt = now.addSecs(4800), .late = true};
        QCOMPARE(TransferWords::state(late, now), u"Late: there about 15:20"_s);
        QCOMPARE(TransferWords::icon(late).toString(), u"warn"_s);
        late.forecast.endsAt = {};
        QCOMPARE(TransferWords::state(late, now), u"Late"_s);
        late.state = DownloadState::Paused; // that is said first
        QCOMPARE(TransferWords::state(late, now), u"Paused by you"_s);
    }

    void saysEachStateInWordsIconAndBar() {
        QFETCH(const Download, download);
        QTEST(TransferWords::state(download, now), "state");
        QTEST(TransferWords::icon(download).toString(), "icon");
        QTEST(TransferWords::progress(download, download.received, now), "progress");
        QTEST(TransferWords::amount(download, download.received), "amount");
    }

    void saysForWhatADownloadWaits_data() {
        QTest::addColumn<Obstacle>("obstacle");
        QTest::addColumn<QString>("words");
        QTest::newRow("sign-in") << Obstacle::SignIn << u"Waits for sign-in"_s;
        QTest::newRow("network") << Obstacle::Network << u"Waits for the network"_s;
        QTest::newRow("space") << Obstacle::Space << u"Waits for space"_s;
        QTest::newRow("folder") << Obstacle::Folder << u"Waits for the folder"_s;
        QTest::newRow("proxy") << Obstacle::Proxy << u"Waits for the proxy"_s;
        QTest::newRow("proxy's sign-in") << Obstacle::ProxySignIn << u"Waits for the proxy's sign-in"_s;
    }

    void saysForWhatADownloadWaits() {
        QFETCH(const Obstacle, obstacle);
        Download waiting = download(DownloadState::Waiting, 1'000'000);
        waiting.obstacle = obstacle;
        QTEST(TransferWords::state(waiting, now), "words");
        QCOMPARE(TransferWords::amount(waiting, waiting.received), u"1.0\u00a0MB kept"_s);
        const QString help = TransferWords::help(waiting); // what is so, what Rushes did, what can be done
        QVERIFY2(help.endsWith(u'.') && help.contains(u"Rushes keeps what is on disk"_s), qPrintable(help));
        QVERIFY(TransferWords::icon(waiting) != u"clock");
    }

    void saysWhyATryFailed_data() {
        QTest::addColumn<Trouble>("trouble");
        QTest::addColumn<QString>("cause");
        QTest::newRow("unreachable") << Trouble::Unreachable << u"The server cannot be reached"_s;
        QTest::newRow("slow") << Trouble::Slow << u"Hardly a byte came"_s;
        QTest::newRow("cut") << Trouble::Cut << u"The connection broke"_s;
        QTest::newRow("busy") << Trouble::Busy << u"The server is busy"_s;
        QTest::newRow("failed") << Trouble::ServerFailed << u"The server has a fault"_s;
        QTest::newRow("proxy") << Trouble::Proxy << u"The proxy lets nothing through"_s;
    }
    void saysWhyATryFailed() {
        QFETCH(const Trouble, trouble);
        QFETCH(const QString, cause);
        Download failing = download(DownloadState::Queued, 1'000'000);
        failing.trouble = trouble;
        failing.retryAt = now.addSecs(12);
        failing.tries = 1;
        QCOMPARE(TransferWords::cause(failing), cause);
        QVERIFY(TransferWords::help(failing).startsWith(cause));
        failing.state = DownloadState::Failed; // after the last of them
        failing.failure = Failure::GaveUp;
        failing.retryAt = {};
        QCOMPARE(TransferWords::cause(failing), cause);
        failing.state = DownloadState::Paused; // nobody asks any more
        failing.failure = Failure::None;
        QVERIFY(TransferWords::cause(failing).isEmpty());
    }

    void aFileThatAnotherProgramHoldsSaysSo() {
        Download held = download(DownloadState::Finishing, 2'300'000'000);
        QCOMPARE(TransferWords::state(held, now), u"Giving it its name"_s);
        held.trouble = Trouble::FileHeld;
        for (const DownloadState state : {DownloadState::Finishing, DownloadState::Waiting}) {
            held.state = state;
            held.obstacle = state == DownloadState::Waiting ? Obstacle::Folder : Obstacle::None;
            QCOMPARE(TransferWords::state(held, now), u"Waits for another program"_s);
            QCOMPARE(TransferWords::lookOf(held), TransferWords::Look::Waiting);
            QCOMPARE(TransferWords::icon(held).toString(), u"lock"_s);
            QVERIFY(TransferWords::help(held).contains(u"Close the file there"_s));
        }
    }

    void knowsHowToMend() {
        using TransferWords::Mend;
        Download waiting = download(DownloadState::Waiting);
        waiting.request.portal = u"https://media.example.int"_s;
        for (const auto& [obstacle, mend] :
             {std::pair{Obstacle::SignIn, Mend::SignIn}, std::pair{Obstacle::Proxy, Mend::ChooseProxy}, std::pair{Obstacle::ProxySignIn, Mend::ChooseProxy},
              std::pair{Obstacle::Space, Mend::ShowFolder}, std::pair{Obstacle::Network, Mend::Nothing}, std::pair{Obstacle::Folder, Mend::Nothing}}) {
            waiting.obstacle = obstacle;
            QCOMPARE(TransferWords::mendOf(waiting), mend);
            QCOMPARE(TransferWords::mendText(mend).isEmpty(), mend == Mend::Nothing);
        }
        Download retrying = download(DownloadState::Queued);
        retrying.retryAt = now.addSecs(5);
        retrying.trouble = Trouble::Proxy;
        QCOMPARE(TransferWords::mendOf(retrying), Mend::ChooseProxy);
    }

    void saysWhatHoldsInHelp() {
        Download held = download(DownloadState::Queued);
        QVERIFY(TransferWords::help(held).isEmpty());
        QStringList seen;
        for (const auto hold : {Downloads::Hold::Schedule, Downloads::Hold::Quota, Downloads::Hold::Metered, Downloads::Hold::Host}) {
            held.hold = hold;
            const QString help = TransferWords::help(held);
            QVERIFY(help.contains(u"Rushes goes on by itself"_s) && !seen.contains(help));
            seen << help;
        }
        QVERIFY(TransferWords::help(download(DownloadState::Ready)).contains(u"no checksum"_s));
    }

    void explainsEachFailureWithoutACode() {
        QStringList seen;
        for (int number = static_cast<int>(Failure::WrongDigest); number <= static_cast<int>(Failure::Refused); ++number) {
            Download failed = download(DownloadState::Failed);
            failed.failure = static_cast<Failure>(number);
            failed.detail = u"HTTP 503 from media.example.int"_s;
            const QString words = TransferWords::state(failed, now);
            QVERIFY(words.startsWith(u"Failed: "));
            QVERIFY(!seen.contains(words));
            seen.append(words);
            const QString help = TransferWords::failureHelp(failed.failure);
            QVERIFY(help.endsWith(u'.'));
            static const QRegularExpression code{u"\\d{3}"_s};
            QVERIFY2(!(words + help).contains(code), qPrintable(help));
        }
    }
};

QTEST_GUILESS_MAIN(TransferWordsTest)
#include "transferwords_test.moc"
