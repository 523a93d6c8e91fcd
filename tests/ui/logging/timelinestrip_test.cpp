// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/rulerticks.h"
#include "ui/logging/timelinestrip.h"

#include <QAccessible>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Media::FrameRate;
using Media::Timecode;

class TimelineStripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_strip = std::make_unique<TimelineStrip>();
        m_strip->resize(1032, m_strip->sizeHint().height());
        m_strip->setClip(15'000, Timecode::parse(u"10:00:00:00"_s, FrameRate::of(25).value()).value());
        m_strip->setEntries({{Library::RangeId{u"7"_s}, 3000, 6000, Qt::blue, u"range from 10:02:00:00 to 10:04:00:00, quote"_s, u"quote"_s, false}},
                            {{Library::MarkerId{u"9"_s}, 9000, u"marker at 10:06:00:00"_s}});
        m_strip->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_strip.get()));
    }
    void cleanup() { m_strip.reset(); }

    void aScreenReaderKnowsThePlayheadTheRangesAndTheMarkers() {
        QAccessibleInterface* read = QAccessible::queryAccessibleInterface(m_strip.get());
        QVERIFY(read != nullptr);
        QCOMPARE(read->text(QAccessible::Name), u"Timeline"_s);
        m_strip->setPlayhead(61);
        QCOMPARE(read->text(QAccessible::Value), u"10:00:02:11"_s);
        QVERIFY(read->valueInterface() != nullptr);
        QCOMPARE(read->valueInterface()->currentValue().toLongLong(), 61);
        QCOMPARE(read->valueInterface()->maximumValue().toLongLong(), 14'999);
        QSignalSpy sought{m_strip.get(), &TimelineStrip::seekRequested};
        read->valueInterface()->setCurrentValue(500);
        QCOMPARE(sought.first().first().toLongLong(), 500);
        QCOMPARE(read->childCount(), 2);
        QCOMPARE(read->child(0)->text(QAccessible::Name), u"range from 10:02:00:00 to 10:04:00:00, quote"_s);
        QCOMPARE(read->child(1)->text(QAccessible::Name), u"marker at 10:06:00:00"_s);
        QVERIFY(read->child(0)->rect().width() > 150);
        QCOMPARE(read->indexOfChild(read->child(1)), 1);
        QCOMPARE(read->child(1)->parent(), read);
        QSignalSpy chosen{m_strip.get(), &TimelineStrip::entryChosen};
        read->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(chosen.first().first().value<ClipLog::Entry>(), ClipLog::Entry{Library::RangeId{u"7"_s}});
        m_strip->setEntries({}, {});
        QCOMPARE(read->childCount(), 0);
    }

    void aPressSeeksAndADragScrubs() {
        QSignalSpy sought{m_strip.get(), &TimelineStrip::seekRequested};
        const int y = m_strip->waveRect().center().y();
        QTest::mousePress(m_strip.get(), Qt::LeftButton, {}, QPoint{xOf(1500), y});
        QTest::mouseMove(m_strip.get(), QPoint{xOf(4500), y});
        QTest::mouseMove(m_strip.get(), QPoint{2000, y}); // beyond the end is the last frame
        QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, QPoint{2000, y});
        QCOMPARE(sought.size(), 3);
        QVERIFY(std::abs(sought.at(0).first().toLongLong() - 1500) < 16);
        QCOMPARE(sought.at(2).first().toLongLong(), 14'999);
    }

    void endsWholeAndMarkerAreDragged_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("in");
        QTest::addColumn<int>("out");
        QTest::newRow("in") << 3000 << 2000 << 2000 << 6000;
        QTest::newRow("in, beyond out") << 3000 << 8000 << 5999 << 6000;
        QTest::newRow("whole") << 4500 << 6500 << 5000 << 8000;
        QTest::newRow("whole, beyond the start") << 4500 << 0 << 0 << 3000;
        QTest::newRow("whole, beyond the end") << 4500 << 14'999 << 12'000 << 15'000;
    }
    void endsWholeAndMarkerAreDragged() {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, in);
        QFETCH(int, out);
        QSignalSpy dragged{m_strip.get(), &TimelineStrip::rangeDragged};
        const int y = m_strip->rectOf(m_strip->ranges().first()).center().y();
        QTest::mousePress(m_strip.get(), Qt::LeftButton, {}, QPoint{xOf(from), y});
        QTest::mouseMove(m_strip.get(), QPoint{xOf(to), y});
        QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, QPoint{xOf(to), y});
        QCOMPARE(dragged.size(), 1);
        QVERIFY(std::abs(dragged.first().at(1).toLongLong() - in) < 16);
        QVERIFY(std::abs(dragged.first().at(2).toLongLong() - out) < 16);
    }

    void aPressWithoutADragMovesNothing() {
        QSignalSpy dragged{m_strip.get(), &TimelineStrip::rangeDragged};
        QSignalSpy chosen{m_strip.get(), &TimelineStrip::entryChosen};
        QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, m_strip->rectOf(m_strip->ranges().first()).center());
        QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, m_strip->rectOf(m_strip->markers().first()).center());
        QCOMPARE(dragged.size(), 0);
        QCOMPARE(chosen.size(), 2);
        QSignalSpy moved{m_strip.get(), &TimelineStrip::markerDragged};
        const QPoint at = m_strip->rectOf(m_strip->markers().first()).center();
        QTest::mousePress(m_strip.get(), Qt::LeftButton, {}, at);
        QTest::mouseMove(m_strip.get(), at + QPoint{100, 0});
        QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, at + QPoint{100, 0});
        QVERIFY(std::abs(moved.first().at(1).toLongLong() - 10'500) < 32);
    }

    void zoomKeepsThePlayheadWhereItIsAndFollowsIt() {
        m_strip->setPlayhead(7500);
        const int x = xOf(7500);
        QTest::keyClick(m_strip.get(), Qt::Key_Plus);
        QTest::keyClick(m_strip.get(), Qt::Key_Plus);
        QVERIFY(m_strip->scale().visible < 7000);
        QVERIFY(std::abs(xOf(7500) - x) <= 2);
        m_strip->setPlayhead(14'000);
        QVERIFY(m_strip->scale().shows(14'000));
        QTest::keyClick(m_strip.get(), Qt::Key_0);
        QCOMPARE(m_strip->scale().visible, 15'000);
    }

    void ticksStandAtWholeSecondsOfTheTimecode_data() {
        QTest::addColumn<QString>("rate");
        QTest::addColumn<QString>("start");
        QTest::newRow("25") << u"25"_s << u"10:00:00:00"_s;
        QTest::newRow("an odd start") << u"25"_s << u"09:59:58:13"_s;
        QTest::newRow("29.97 drop-frame") << u"29.97"_s << u"00:58:59;20"_s;
        QTest::newRow("59.94 drop-frame") << u"59.94"_s << u"01:00:00;00"_s;
        QTest::newRow("across midnight") << u"50"_s << u"23:59:30:00"_s;
    }
    void ticksStandAtWholeSecondsOfTheTimecode() {
        QFETCH(QString, rate);
        QFETCH(QString, start);
        const Timecode first = Timecode::parse(start, FrameRate::parse(rate).value()).value();
        for (const qint64 visible : {200, 2'000, 20'000, 200'000, 900'000}) {
            StripScale scale{1'000'000, 137, visible, 16, 1000};
            const QList<RulerTick> ticks = rulerTicks(scale, first, 90);
            int labels = 0;
            double lastX = -1000;
            for (const RulerTick& tick : ticks) {
                QVERIFY(scale.shows(tick.frame));
                const QString text = first.plus(tick.frame).text();
                QVERIFY2(text.endsWith(u":00"_s) || text.endsWith(u";00"_s) || text.endsWith(u";02"_s) || text.endsWith(u";04"_s), qPrintable(text));
                if (tick.label.isEmpty()) continue;
                QVERIFY2(text.startsWith(tick.label), qPrintable(text + u' ' + tick.label));
                QVERIFY(scale.xOf(tick.frame) - lastX >= 80);
                lastX = scale.xOf(tick.frame);
                ++labels;
            }
            QVERIFY(labels >= 1 || visible == 200);
            QVERIFY(ticks.size() < 200);
        }
    }

    void frameAndPlaceAreInverse() {
        QRandomGenerator random{3};
        for (int round = 0; round < 500; ++round) {
            StripScale scale{1'000'000, 0, 1 + random.bounded(900'000), 16, 100 + random.bounded(4000)};
            scale.scrollTo(random.bounded(1'000'000));
            const qint64 frame = scale.first + random.bounded(static_cast<int>(scale.visible));
            const double perPixel = static_cast<double>(scale.visible) / scale.width;
            QVERIFY(std::abs(scale.frameAt(scale.xOf(frame)) - frame) <= 1);
            QVERIFY(std::abs(scale.frameAt(std::round(scale.xOf(frame))) - frame) <= perPixel + 1);
        }
    }

private:
    [[nodiscard]] int xOf(qint64 frame) const { return qRound(m_strip->scale().xOf(frame)); }

    std::unique_ptr<TimelineStrip> m_strip;
};

QTEST_MAIN(TimelineStripTest)
#include "timelinestrip_test.moc"
