// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manualclock.h"
#include "ui/downloads/partsmap.h"
#include "ui/downloads/transferpane.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 MB = 1'000'000;

Download downloadOf(const QString& id) {
    Download download;
    download.id = DownloadId{id};
    download.request.size = ByteCount{4 * MB};
    download.state = DownloadState::Fetching;
    return download;
}

} // namespace

class TransferPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_asked = 0;
        m_held = 0;
    }

    // Figures come as often as all transfers together have them.
    void theMapIsDrawnAnewFourTimesASecondAtMost() {
        TransferPane pane{m_clock, [this](const DownloadId&) { return parts(); }};
        const auto* map = pane.findChild<PartsMap*>();
        const auto onDisk = [map] { return map->picture().count(PartState::OnDisk); };
        pane.setDownload(downloadOf(u"one"_s));
        QCOMPARE(m_asked, 1);
        m_held = 1;
        for (int figure = 0; figure < 20; ++figure) pane.setDownload(downloadOf(u"one"_s));
        QCOMPARE(m_asked, 1);
        m_clock.advance(249ms);
        QCOMPARE(onDisk(), 0);
        m_clock.advance(1ms);
        QCOMPARE(m_asked, 2);
        QCOMPARE(onDisk(), 1); // what came last is not forgotten
        m_clock.advance(10s);
        QCOMPARE(m_asked, 2); // and where nothing changes nothing is asked
    }

    void anotherDownloadOrStateIsShownAtOnce() {
        TransferPane pane{m_clock, [this](const DownloadId&) { return parts(); }};
        pane.setDownload(downloadOf(u"one"_s));
        pane.setDownload(downloadOf(u"two"_s));
        QCOMPARE(m_asked, 2);
        Download paused = downloadOf(u"two"_s);
        paused.state = DownloadState::Paused;
        pane.setDownload(paused);
        QCOMPARE(m_asked, 3);
        pane.setDownload(std::nullopt);
        QCOMPARE(m_asked, 3);
        QVERIFY(pane.findChild<PartsMap*>()->picture().pieces().isEmpty());
        QVERIFY(pane.findChild<PartsMap*>()->accessibleDescription().isEmpty());
    }

    void theMapSpeaks() {
        TransferPane pane{m_clock, [this](const DownloadId&) { return parts(); }};
        m_held = 3;
        pane.setDownload(downloadOf(u"one"_s));
        pane.resize(1200, 200);
        pane.show();
        auto* map = pane.findChild<PartsMap*>();
        QVERIFY2(map->accessibleDescription().startsWith(u"4 blocks of 1 MB: 3 on disk, 1 to come"_s), qPrintable(map->accessibleDescription()));
        const QPoint at = map->rectOf(3).center();
        QHelpEvent help{QEvent::ToolTip, at, map->mapToGlobal(at)};
        QCoreApplication::sendEvent(map, &help);
        QVERIFY2(QToolTip::text().contains(u"to come"_s), qPrintable(QToolTip::text()));
    }

    void theKeysTellTheBytesOfEachBlock() {
        TransferPane pane{m_clock, [this](const DownloadId&) { return parts(); }};
        m_held = 3;
        pane.setDownload(downloadOf(u"one"_s));
        pane.resize(1200, 200);
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        auto* map = pane.findChild<PartsMap*>();
        pane.eventView()->setFocus();
        QVERIFY(map->chosenWords().isEmpty());
        map->setFocus();
        QVERIFY2(map->chosenWords().startsWith(u"Block 1"_s), qPrintable(map->chosenWords()));
        QTest::keyClick(map, Qt::Key_End);
        QVERIFY2(map->chosenWords().startsWith(u"Block 4"_s) && map->chosenWords().endsWith(u"to come"_s), qPrintable(map->chosenWords()));
        QTest::keyClick(map, Qt::Key_Right); // there is none beyond
        QVERIFY(map->chosenWords().startsWith(u"Block 4"_s));
        QTest::keyClick(map, Qt::Key_Left);
        QVERIFY(map->chosenWords().endsWith(u"on disk"_s));
        m_arrivals = {{{0, 2 * MB}, MB}, {{3 * MB, 4 * MB}, 3 * MB}};
        m_clock.advance(1s);
        pane.setDownload(downloadOf(u"one"_s));
        QTest::keyClick(map, Qt::Key_Home);
        QVERIFY2(map->chosenWords().startsWith(u"Connection 1"_s), qPrintable(map->chosenWords()));
        QTest::keyClick(map, Qt::Key_Down);
        QVERIFY2(map->chosenWords().startsWith(u"No connection"_s), qPrintable(map->chosenWords()));
        QTest::keyClick(map, Qt::Key_Down);
        QVERIFY2(map->chosenWords().startsWith(u"Connection 2"_s), qPrintable(map->chosenWords()));
        // Each row stands below the one before, and inside the map.
        for (qsizetype row = 1; row < map->picture().rows().size(); ++row) QVERIFY(map->rectOf(row, 0).top() > map->rectOf(row - 1, 0).bottom());
        QVERIFY(map->rect().contains(map->rectOf(map->picture().rows().size() - 1, 0)));
    }

private:
    DownloadParts parts() {
        ++m_asked;
        DownloadParts parts{.size = 4 * MB, .blocks = BlockMap{MB}};
        for (qsizetype block = 0; block < m_held; ++block) parts.blocks.set(block, {.filled = MB});
        parts.arrivals = m_arrivals;
        return parts;
    }

    Tests::ManualClock m_clock;
    int m_asked = 0;
    qsizetype m_held = 0;
    QList<Arrival> m_arrivals;
};

QTEST_MAIN(TransferPaneTest)
#include "transferpane_test.moc"
