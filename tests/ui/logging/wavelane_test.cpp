// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/wavelane.h"

#include <QSignalSpy>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

namespace {

/// A piece of one channel, as loud as its number says.
QByteArray pieceOf(char level) { return QByteArray{1, '\x01'} + QByteArray{Media::WaveformPiece::seconds * Media::WaveformPiece::perSecond, level}; }

Library::Clip clipOf(int minutes) {
    Library::Clip clip;
    clip.id = Library::ClipId{u"1"_s};
    Media::MediaFacts facts;
    facts.frameRate = Media::FrameRate::of(25);
    facts.duration = std::chrono::minutes{minutes};
    facts.frames = qint64{1500} * minutes;
    facts.audioChannels = 1;
    clip.facts = facts;
    return clip;
}

} // namespace

class WaveLaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatIsShownNearestToThePlayheadFirst() {
        QList<int> asked;
        WaveLane lane{[&asked](const Library::Clip&, int piece) {
            asked.append(piece);
            return QtFuture::makeReadyValueFuture(Media::ProbeResult<QByteArray>{pieceOf('\x40')});
        }};
        lane.setClip(clipOf(10));
        lane.setPlayhead(7 * 1500 + 3);
        lane.show(5 * 1500, 5 * 1500, {500, 40}, 1, Qt::black);
        QTRY_COMPARE(asked.size(), 5);
        QCOMPARE(asked.first(), 7);
        std::ranges::sort(asked);
        QCOMPARE(asked, (QList{5, 6, 7, 8, 9}));
        QCOMPARE(lane.levelsAt(7 * 1500), QList<quint8>{0x40});
        QCOMPARE(lane.levelsAt(0), QList<quint8>{}); // not looked at yet
    }

    void paintsWhatIsKnown() {
        WaveLane lane{[](const Library::Clip&, int piece) {
            if (piece == 1)
                return QtFuture::makeReadyValueFuture(Media::ProbeResult<QByteArray>{std::unexpected{Media::ProbeError{Media::ProbeFault::TimedOut, {}}}});
            return QtFuture::makeReadyValueFuture(Media::ProbeResult<QByteArray>{pieceOf(piece == 0 ? '\xFF' : '\x80')});
        }};
        QImage last;
        connect(&lane, &WaveLane::painted, this, [&last](const QImage& image) { last = image; });
        lane.setClip(clipOf(3));
        lane.show(0, 3 * 1500, {300, 40}, 1, Qt::red);
        QTRY_VERIFY(!last.isNull() && last.pixelColor(250, 20) == QColor{Qt::red});
        QCOMPARE(last.pixelColor(50, 1), QColor{Qt::red});       // full scale
        QCOMPARE(last.pixelColor(250, 1).alpha(), 0);            // half of it
        QCOMPARE(last.pixelColor(150, 20).alpha(), 0);           // could not be had
        QCOMPARE(last.pixelColor(250, 12), QColor{Qt::red});
    }

    void whatComesForAnotherClipIsDropped() {
        QPromise<Media::ProbeResult<QByteArray>> late;
        late.start();
        int asked = 0;
        WaveLane lane{[&](const Library::Clip&, int) { return ++asked, late.future(); }};
        lane.setClip(clipOf(1));
        lane.show(0, 1500, {100, 40}, 1, Qt::black);
        QCOMPARE(asked, 1);
        Library::Clip other = clipOf(1);
        other.id = Library::ClipId{u"2"_s};
        lane.setClip(other);
        late.addResult(Media::ProbeResult<QByteArray>{pieceOf('\x40')});
        late.finish();
        QCoreApplication::processEvents();
        QCOMPARE(lane.levelsAt(10), QList<quint8>{});
    }

    void anAnswerThatMakesNoSenseIsNone_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray{};
        QTest::newRow("no channels, but levels") << QByteArray{"\0\1", 2};
        QTest::newRow("half a moment") << QByteArray{"\2\1\1\1", 4};
        QTest::newRow("too many channels") << QByteArray{1, '\x7F'};
        QTest::newRow("too long") << pieceOf('\1') + '\1';
    }
    void anAnswerThatMakesNoSenseIsNone() {
        QFETCH(QByteArray, bytes);
        QVERIFY(!Media::WaveformPiece::fromAnswer(bytes));
    }
};

QTEST_MAIN(WaveLaneTest)
#include "wavelane_test.moc"
