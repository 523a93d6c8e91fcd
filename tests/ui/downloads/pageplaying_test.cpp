// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/rangeplan.h"
#include "tests/support/fakeplayer.h"
#include "tests/ui/downloads/pagefixture.h"
#include "ui/downloads/partplayer.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Tests;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A file is played before it is whole.
class PagePlayingTest : public PageFixture {
    Q_OBJECT

private Q_SLOTS:
    void withoutAPlayerNothingIsOffered() {
        const DownloadId id = add(u"first"_s);
        select(id);
        press(Qt::Key_Space);
        QVERIFY(window() == nullptr);
        Q_EMIT list()->customContextMenuRequested({});
        QVERIFY(list()->findChild<QAction*>(u"playTransfer"_s) == nullptr);
        list()->findChild<QMenu*>()->close();
    }

    void spacePlaysWhatIsHere() {
        const QByteArray bytes = payload(40 * MiB);
        m_server->serve("/clip", bytes).slow(8 * MiB);
        const DownloadId id = startPlaying(bytes);
        QVERIFY(window()->isVisible());
        QCOMPARE(m_player->loads.size(), 1);
        QVERIFY(m_player->source().bytes != nullptr);
        QVERIFY(!m_player->isPaused());
        QTRY_VERIFY(said().startsWith(u"The first "_s));
        QVERIFY(said().contains(u"not verified"_s));
        // Its ends come before the rest, and read as they were sent.
        const Stretch tail = endsOf(bytes.size()).constLast();
        QTRY_VERIFY_WITH_TIMEOUT(m_queue->parts(id).blocks.heldUpTo(tail.from) >= bytes.size(), 20'000);
        QVERIFY(m_queue->find(id)->received.bytes() < bytes.size());
        QByteArray got(1000, Qt::Uninitialized);
        QTRY_COMPARE(m_player->source().bytes->read(tail.from, got.data(), got.size()), got.size());
        QCOMPARE(got, bytes.sliced(tail.from, got.size()));
        m_server->operator[]("/clip").heal();
        QTRY_COMPARE_WITH_TIMEOUT(state(id), DownloadState::Ready, 30'000);
        QTRY_COMPARE(said(), u"All of it is here."_s);
        // The file has its name by now, and what is open goes on.
        QCOMPARE(m_player->source().bytes->read(20 * MiB, got.data(), got.size()), got.size());
        QCOMPARE(got, bytes.sliced(20 * MiB, got.size()));
        QFile file{m_queue->find(id)->path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void aPlaceThatIsNotHereIsBroughtFirst() {
        const QByteArray bytes = payload(60 * MiB);
        m_server->serve("/clip", bytes).slow(4 * MiB);
        const DownloadId id = startPlaying(bytes);
        constexpr qint64 place = 32 * MiB;
        char byte = 0;
        QCOMPARE(m_player->source().bytes->read(place, &byte, 1), PlayerBytes::notHere);
        QTRY_VERIFY(said().contains(u"Rushes brings it before the rest"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_player->source().bytes->read(place, &byte, 1) == 1, 20'000);
        QCOMPARE(byte, bytes.at(place));
        QVERIFY(m_queue->find(id)->received.bytes() < place);
        QTRY_VERIFY(!said().contains(u"not here"_s));
        char none = 0;
        m_queue->pause({id});
        QTRY_COMPARE(state(id), DownloadState::Paused);
        QCOMPARE(m_player->source().bytes->read(place - 6 * MiB, &none, 1), PlayerBytes::notHere);
        QTRY_VERIFY(said().contains(u"Resume it"_s));
    }

    void whoeverClosesLetsGo() {
        const QByteArray bytes = payload(40 * MiB);
        m_server->serve("/clip", bytes).slow(4 * MiB);
        startPlaying(bytes);
        const auto source = m_player->source().bytes;
        window()->close();
        char byte = 0;
        QCOMPARE(source->read(0, &byte, 1), -1); // a thread of the player that still asks ends
        QTRY_VERIFY(window() == nullptr);
        QVERIFY(m_player == nullptr);
    }

    void aFileOfUnknownLengthSaysWhyNot() {
        m_page->setPlayerMaker([this] { return makePlayer(); });
        m_queue->setMetered(true);
        DownloadRequest request = requestOf(u"first"_s, 1);
        request.size.reset();
        const DownloadId id = add(request);
        select(id);
        press(Qt::Key_Space);
        QVERIFY(said().contains(u"Nobody has said how long"_s));
        QVERIFY(m_player == nullptr);
    }

    void oneThatHasNotBegunSaysSo() {
        m_page->setPlayerMaker([this] { return makePlayer(); });
        m_queue->setMetered(true);
        const DownloadId id = add(u"first"_s);
        select(id);
        press(Qt::Key_Space);
        QVERIFY2(said().startsWith(u"Nothing of it is here yet"_s), qPrintable(said()));
        m_queue->remove({id});
        QTRY_VERIFY(said().contains(u"taken off the queue"_s));
    }

private:
    DownloadId startPlaying(const QByteArray& bytes) {
        m_page->setPlayerMaker([this] { return makePlayer(); });
        const DownloadId id = add(m_server->url("/clip").toString(), bytes.size());
        if (!QTest::qWaitFor([&] { return m_queue->find(id)->received.bytes() > 0; })) qFatal("nothing came");
        select(id);
        press(Qt::Key_Space);
        return id;
    }
    FakePlayer* makePlayer() {
        m_player = new FakePlayer;
        return m_player;
    }
    [[nodiscard]] PartPlayer* window() const { return m_page->findChild<PartPlayer*>(); }
    [[nodiscard]] QString said() const { return window()->findChild<QLabel*>(u"partWords"_s)->text(); }

    QPointer<FakePlayer> m_player;
};

QTEST_MAIN(PagePlayingTest)
#include "pageplaying_test.moc"
