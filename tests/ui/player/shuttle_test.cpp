// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeplayer.h"
#include "ui/player/reversewalk.h"
#include "ui/player/shuttle.h"
#include "ui/player/soundgraph.h"

#include <QSignalSpy>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Key = Shuttle::Key;

class ShuttleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_player = std::make_unique<Tests::FakePlayer>();
        m_shuttle = std::make_unique<Shuttle>();
        m_shuttle->setPlayer(m_player.get());
    }

    void eachPressIsTwiceAsFast_data() {
        QTest::addColumn<double>("speed");
        QTest::addColumn<int>("direction");
        QTest::addColumn<double>("next");
        QTest::newRow("from standing") << 0.0 << 1 << 1.0;
        QTest::newRow("2") << 1.0 << 1 << 2.0;
        QTest::newRow("4") << 2.0 << 1 << 4.0;
        QTest::newRow("8") << 4.0 << 1 << 8.0;
        QTest::newRow("no faster") << 8.0 << 1 << 8.0;
        QTest::newRow("turns") << 8.0 << -1 << -1.0;
        QTest::newRow("backwards") << -1.0 << -1 << -2.0;
        QTest::newRow("backwards, no faster") << -8.0 << -1 << -8.0;
        QTest::newRow("turns forward") << -4.0 << 1 << 1.0;
        QTest::newRow("from slow") << 0.25 << 1 << 1.0;
        QTest::newRow("from slow backwards") << -0.25 << -1 << -1.0;
    }
    void eachPressIsTwiceAsFast() {
        QFETCH(double, speed);
        QFETCH(int, direction);
        QTEST(Shuttle::next(speed, direction), "next");
    }

    void aPauseBeginsAnewWithOne() {
        m_shuttle->press(Key::Forward);
        m_shuttle->press(Key::Forward);
        m_shuttle->press(Key::Stop);
        m_shuttle->release(Key::Stop);
        m_shuttle->press(Key::Forward);
        QCOMPARE(m_player->speed(), 1.0);
        QVERIFY(!m_player->isPaused());
    }

    void withKHeldItGoesByAFrameAndThenSlowly() {
        m_player->seek(10);
        m_shuttle->press(Key::Stop);
        m_shuttle->press(Key::Back);
        QCOMPARE(m_player->position(), 9);
        QVERIFY(m_player->isPaused());
        QTRY_COMPARE(m_player->speed(), -Shuttle::slow); // it is held
        QVERIFY(!m_player->isPaused());
        m_shuttle->release(Key::Back);
        QVERIFY(m_player->isPaused());
        m_shuttle->press(Key::Forward);
        QCOMPARE(m_player->position(), 10);
        m_shuttle->release(Key::Forward);
        m_shuttle->release(Key::Stop);
        QVERIFY(m_player->isPaused());
    }

    void lettingKGoFirstStopsAsWell() {
        m_shuttle->press(Key::Stop);
        m_shuttle->press(Key::Forward);
        QTRY_VERIFY(!m_player->isPaused());
        m_shuttle->release(Key::Stop);
        QVERIFY(m_player->isPaused());
        m_shuttle->release(Key::Forward);
        QVERIFY(m_player->isPaused());
    }

    void withoutAPlayerNothingHappens() {
        m_shuttle->setPlayer(nullptr);
        m_shuttle->press(Key::Forward);
        m_shuttle->togglePlay();
        QVERIFY(m_player->isPaused());
    }

    void theWayBackFollowsTheClock() {
        const Media::FrameRate rate = Media::FrameRate::of(25).value();
        QCOMPARE(ReverseWalk::frameAfter(100, 1, rate, 0), 100);
        QCOMPARE(ReverseWalk::frameAfter(100, 1, rate, 1'000'000'000), 75);
        QCOMPARE(ReverseWalk::frameAfter(100, 4, rate, 500'000'000), 50);
        QCOMPARE(ReverseWalk::frameAfter(100, 0.25, rate, 1'000'000'000), 94);
        QCOMPARE(ReverseWalk::frameAfter(100, 8, rate, 1'000'000'000), 0);
    }

    void theWayBackEndsAtTheFirstFrame() {
        ReverseWalk walk;
        QSignalSpy due{&walk, &ReverseWalk::frameDue};
        QSignalSpy arrived{&walk, &ReverseWalk::arrived};
        walk.start(12, 8, Media::FrameRate::of(50).value());
        QTRY_COMPARE(arrived.size(), 1);
        QVERIFY(!walk.isWalking());
        QCOMPARE(due.last().first().toLongLong(), 0);
        for (qsizetype place = 1; place < due.size(); ++place) QVERIFY(due.at(place).first().toLongLong() < due.at(place - 1).first().toLongLong());
    }

    void aGraphLeadsTheChannelsThatAreAskedFor_data() {
        QTest::addColumn<QList<SoundTrack>>("tracks");
        QTest::addColumn<QList<int>>("channels");
        QTest::addColumn<QByteArray>("graph");
        const QList<SoundTrack> eight{{1, 1}, {2, 1}, {3, 1}, {4, 1}, {5, 1}, {6, 1}, {7, 1}, {8, 1}};
        const QList<SoundTrack> one{{1, 8}};
        QTest::newRow("one track, all") << one << QList<int>{} << ""_ba;
        QTest::newRow("one track, a pair") << one << QList{2, 3} << "[aid1]pan=stereo|c0=c2|c1=c3[ao]"_ba;
        QTest::newRow("one track, one channel") << one << QList{7} << "[aid1]pan=mono|c0=c7[ao]"_ba;
        QTest::newRow("mono tracks, all") << eight.first(2) << QList<int>{} << "[aid1][aid2]amix=inputs=2:normalize=0[ao]"_ba;
        QTest::newRow("mono tracks, a pair")
            << eight << QList{2, 3} << "[aid3]pan=mono|c0=c0[left];[aid4]pan=mono|c0=c0[right];[left][right]join=inputs=2:channel_layout=stereo[ao]"_ba;
        QTest::newRow("mono tracks, one") << eight << QList{4} << "[aid5]pan=mono|c0=c0[ao]"_ba;
        QTest::newRow("mixed tracks") << QList<SoundTrack>{{1, 2}, {3, 2}} << QList{3} << "[aid3]pan=mono|c0=c1[ao]"_ba;
        QTest::newRow("there is none such") << one << QList{8} << ""_ba;
        QTest::newRow("no sound") << QList<SoundTrack>{} << QList{0} << ""_ba;
    }
    void aGraphLeadsTheChannelsThatAreAskedFor() {
        QFETCH(QList<SoundTrack>, tracks);
        QFETCH(QList<int>, channels);
        QTEST(soundGraph(tracks, channels), "graph");
    }

private:
    std::unique_ptr<Tests::FakePlayer> m_player;
    std::unique_ptr<Shuttle> m_shuttle;
};

QTEST_MAIN(ShuttleTest)
#include "shuttle_test.moc"
