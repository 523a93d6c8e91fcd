// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/timecode.h"

#include <QRandomGenerator>
#include <QTest>

using Rushes::Media::FrameRate;
using Rushes::Media::Timecode;
using namespace Qt::StringLiterals;

namespace {

FrameRate rateOf(const QString& text) { return FrameRate::parse(text).value(); }

/// Counts labels the slow way, one after the other as the standard words it, to compare with.
class LabelCounter {
public:
    LabelCounter(int nominal, int dropped) : m_nominal{nominal}, m_dropped{dropped} {}

    [[nodiscard]] QString text() const { return QString::asprintf("%02d:%02d:%02d%c%02d", m_hour, m_minute, m_second, m_dropped > 0 ? ';' : ':', m_frame); }
    void advance() {
        if (++m_frame < m_nominal) return;
        m_frame = 0;
        if (++m_second < 60) return;
        m_second = 0;
        if (++m_minute == 60) {
            m_minute = 0;
            m_hour = (m_hour + 1) % 24;
        }
        if (m_minute % 10 != 0) m_frame = m_dropped;
    }

private:
    int m_nominal;
    int m_dropped;
    int m_hour = 0;
    int m_minute = 0;
    int m_second = 0;
    int m_frame = 0;
};

class TimecodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesFrames_data() {
        QTest::addColumn<QString>("rate");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("frames");
        QTest::addRow("ten o'clock") << u"25"_s << u"10:00:00:00"_s << qint64{900'000};
        QTest::addRow("last of the day") << u"25"_s << u"23:59:59:24"_s << qint64{2'159'999};
        QTest::addRow("film") << u"24"_s << u"01:00:00:00"_s << qint64{86'400};
        QTest::addRow("slowed film") << u"23.976"_s << u"01:00:00:00"_s << qint64{86'400};
        QTest::addRow("50") << u"50"_s << u"00:00:01:49"_s << qint64{99};
        QTest::addRow("29.97, every label") << u"29.97"_s << u"00:01:00:00"_s << qint64{1800};
        QTest::addRow("before the drop") << u"29.97"_s << u"00:00:59;29"_s << qint64{1799};
        QTest::addRow("after the drop") << u"29.97"_s << u"00:01:00;02"_s << qint64{1800};
        QTest::addRow("tenth minute") << u"29.97"_s << u"00:10:00;00"_s << qint64{17'982};
        QTest::addRow("an hour, drop") << u"29.97"_s << u"01:00:00;00"_s << qint64{107'892};
        QTest::addRow("last of the day, drop") << u"29.97"_s << u"23:59:59;29"_s << qint64{2'589'407};
        QTest::addRow("59.94 after the drop") << u"59.94"_s << u"00:01:00;04"_s << qint64{3600};
        QTest::addRow("59.94 an hour, drop") << u"59.94"_s << u"01:00:00;00"_s << qint64{215'784};
    }
    void namesFrames() {
        QFETCH(QString, rate);
        QFETCH(QString, text);
        QFETCH(qint64, frames);
        const auto timecode = Timecode::parse(text, rateOf(rate));
        QVERIFY(timecode);
        QCOMPARE(timecode->frames(), frames);
        QCOMPARE(timecode->isDropFrame(), text.contains(u';'));
        QCOMPARE(timecode->text(), text);
        QCOMPARE(Timecode::fromFrames(frames, rateOf(rate), timecode->isDropFrame()), *timecode);
    }

    void readsAPointAsDropFrame() { QCOMPARE(Timecode::parse(u"00:01:00.02", rateOf(u"29.97"_s))->text(), u"00:01:00;02"_s); }

    void refusesLabelsThatDoNotExist_data() {
        QTest::addColumn<QString>("rate");
        QTest::addColumn<QString>("text");
        QTest::addRow("frame 25 of 25") << u"25"_s << u"10:00:00:25"_s;
        QTest::addRow("frame 24 of 23.976") << u"23.976"_s << u"10:00:00:24"_s;
        QTest::addRow("hour 24") << u"25"_s << u"24:00:00:00"_s;
        QTest::addRow("minute 60") << u"25"_s << u"00:60:00:00"_s;
        QTest::addRow("second 60") << u"25"_s << u"00:00:60:00"_s;
        QTest::addRow("dropped 0") << u"29.97"_s << u"00:01:00;00"_s;
        QTest::addRow("dropped 1") << u"29.97"_s << u"23:59:00;01"_s;
        QTest::addRow("dropped 3 at 59.94") << u"59.94"_s << u"00:01:00;03"_s;
        QTest::addRow("drop-frame at 25") << u"25"_s << u"10:00:00;00"_s;
        QTest::addRow("drop-frame at 30") << u"30"_s << u"10:00:00;00"_s;
        QTest::addRow("drop-frame at 23.976") << u"23.976"_s << u"10:00:00;00"_s;
        QTest::addRow("empty") << u"25"_s << u""_s;
        QTest::addRow("short") << u"25"_s << u"0:00:00:00"_s;
        QTest::addRow("no frames") << u"25"_s << u"10:00:00"_s;
        QTest::addRow("signs") << u"25"_s << u"-1:00:00:00"_s;
        QTest::addRow("space") << u"25"_s << u"10:00:00:00 "_s;
        QTest::addRow("line end") << u"25"_s << u"10:00:00:00\n"_s;
        QTest::addRow("other digits") << u"25"_s << u"١٠:00:00:00"_s;
    }
    void refusesLabelsThatDoNotExist() {
        QFETCH(QString, rate);
        QFETCH(QString, text);
        QVERIFY(!Timecode::parse(text, rateOf(rate)));
    }

    void wrapsAtMidnight() {
        const auto late = Timecode::parse(u"23:59:59:20", rateOf(u"25"_s)).value();
        QCOMPARE(late.plus(5).text(), u"00:00:00:00"_s);
        QCOMPARE(late.plus(10).text(), u"00:00:00:05"_s);
        QCOMPARE(late.plus(10).plus(-10), late);
        QCOMPARE(Timecode::fromFrames(-1, rateOf(u"25"_s)).text(), u"23:59:59:24"_s);
        QCOMPARE(Timecode::fromFrames(-1, rateOf(u"29.97"_s), true).text(), u"23:59:59;29"_s);
        QCOMPARE(Timecode::fromFrames(2'589'408, rateOf(u"29.97"_s), true).text(), u"00:00:00;00"_s);
    }

    void dropsOnlyAtRatesThatDrop() { QVERIFY(!Timecode::fromFrames(0, rateOf(u"25"_s), true).isDropFrame()); }

    void countsTheWholeDayAsTheStandardDoes_data() {
        QTest::addColumn<QString>("rate");
        QTest::addColumn<int>("nominal");
        QTest::addColumn<int>("dropped");
        QTest::addColumn<qint64>("day");
        QTest::addRow("25") << u"25"_s << 25 << 0 << qint64{2'160'000};
        QTest::addRow("29.97 drop") << u"29.97"_s << 30 << 2 << qint64{2'589'408};
        QTest::addRow("59.94 drop") << u"59.94"_s << 60 << 4 << qint64{5'178'816};
    }
    void countsTheWholeDayAsTheStandardDoes() {
        QFETCH(QString, rate);
        QFETCH(int, nominal);
        QFETCH(int, dropped);
        QFETCH(qint64, day);
        const FrameRate exact = rateOf(rate);
        LabelCounter counter{nominal, dropped};
        // Every 7th label is compared, 7 being prime to all the cycles, and all of them around each minute.
        for (qint64 frames = 0; frames < day; ++frames, counter.advance()) {
            if (frames % 7 != 0 && frames % (qint64{nominal} * 60) > qint64{2} * nominal) continue;
            const Timecode timecode = Timecode::fromFrames(frames, exact, dropped > 0);
            if (timecode.text() != counter.text()) QCOMPARE(timecode.text(), counter.text());
        }
        QCOMPARE(counter.text(), Timecode::fromFrames(0, exact, dropped > 0).text());
    }

    void everyLabelOfADropFrameDayIsReadBack() {
        const FrameRate rate = rateOf(u"29.97"_s);
        for (qint64 frames = 0; frames < 2'589'408; ++frames) {
            const Timecode timecode = Timecode::fromFrames(frames, rate, true);
            if (Timecode::parse(timecode.text(), rate) != timecode) QFAIL(qPrintable(u"frame %1, label %2"_s.arg(frames).arg(timecode.text())));
        }
    }

    void labelsAreReadBackAtEveryRate_data() {
        QTest::addColumn<QString>("rate");
        for (const auto* rate : {"23.976", "24", "25", "29.97", "30", "47.952", "48", "50", "59.94", "60", "100", "119.88", "120"})
            QTest::addRow("%s", rate) << QString::fromLatin1(rate);
    }
    void labelsAreReadBackAtEveryRate() {
        QFETCH(QString, rate);
        const FrameRate exact = rateOf(rate);
        QRandomGenerator random{20260212};
        for (int round = 0; round < 20'000; ++round) {
            const qint64 frames = random.bounded(qint64{86'400} * 1000) - qint64{43'200} * 1000;
            const Timecode timecode = Timecode::fromFrames(frames, exact, round % 2 == 1);
            QVERIFY(timecode.frames() >= 0);
            QCOMPARE(Timecode::parse(timecode.text(), exact), timecode);
            QCOMPARE(timecode.plus(1).plus(-1), timecode);
        }
    }
};

} // namespace

QTEST_GUILESS_MAIN(TimecodeTest)
#include "timecode_test.moc"
