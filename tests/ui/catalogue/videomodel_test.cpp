// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manualclock.h"
#include "tests/ui/catalogue/sampledata.h"
#include "ui/catalogue/downloadstates.h"
#include "ui/catalogue/queueplan.h"
#include "ui/catalogue/renditionmodel.h"
#include "ui/catalogue/shotmodel.h"
#include "ui/catalogue/videomodel.h"
#include "ui/widgets/pictureloader.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Ui;
using Catalogue::Role;
using Catalogue::Video;
using Catalogue::VideoId;
using Downloads::DownloadState;
using Tests::video;

class VideoModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheSelectionWhenTheOrderChanges() {
        VideoModel model{m_states, m_pictures};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        model.setItems({video(u"a"_s, u"m"_s, u"A"_s), video(u"b"_s, u"m"_s, u"B"_s), video(u"c"_s, u"m"_s, u"C"_s)});
        QItemSelectionModel selection{&model};
        selection.select(model.indexOf(VideoId{u"c"_s}), QItemSelectionModel::Select);
        model.setItems({video(u"c"_s, u"m"_s, u"C"_s), video(u"n"_s, u"m"_s, u"N"_s), video(u"b"_s, u"m"_s, u"B2"_s)});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(selection.selectedIndexes(), QModelIndexList{model.index(0)});
        QCOMPARE(model.index(2).data().toString(), u"B2"_s);
    }

    void showsARowOfTheQueueOnItsCardAlone() {
        VideoModel model{m_states, m_pictures};
        model.setItems({video(u"a"_s, u"m"_s, u"A"_s), video(u"b"_s, u"m"_s, u"B"_s)});
        QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
        Downloads::Download failed = Tests::download(u"1"_s, DownloadState::Failed, u"b"_s);
        m_states.setDownloads({failed});
        QCOMPARE(changes.count(), 1);
        QCOMPARE(model.index(1).data(VideoModel::StateTextRole).toString(), u"Failed"_s);
        QCOMPARE(model.index(0).data(VideoModel::StateTextRole).toString(), QString{});
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"B, 24\u00a0min 18\u00a0s, 12 Feb 2026, Brussels, Failed"_s);
        m_states.setDownloads({});
    }

    void hasAPictureOnceItIsDecoded() {
        VideoModel model{m_states, m_pictures};
        Video known = video(u"a"_s, u"m"_s, u"A"_s);
        known.thumbnail = QUrl{u"scene:press-1"_s};
        model.setItems({known});
        QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
        QVERIFY(model.index(0).data(Qt::DecorationRole).value<QPixmap>().isNull());
        QVERIFY(changes.wait());
        QVERIFY(!model.index(0).data(Qt::DecorationRole).value<QPixmap>().isNull());
        const int asked = m_source.asked;
        QVERIFY(!model.index(0).data(Qt::DecorationRole).value<QPixmap>().isNull());
        QCOMPARE(m_source.asked, asked);
    }

    void asksOnceForAPictureThatIsNotThere() {
        VideoModel model{m_states, m_pictures};
        model.setItems({video(u"nowhere"_s, u"m"_s, u"A"_s)});
        const int asked = m_source.asked;
        for (int paint = 0; paint < 3; ++paint) {
            QVERIFY(model.index(0).data(Qt::DecorationRole).value<QPixmap>().isNull());
            QCoreApplication::processEvents();
        }
        QCOMPARE(m_source.asked, asked + 1);
    }

    void plansAWholeMeeting() {
        const QList<Video> videos{video(u"a"_s, u"m"_s, u"A"_s, 60, 1'000'000'000), video(u"b"_s, u"m"_s, u"B"_s, 60, 2'000'000'000),
                                  video(u"c"_s, u"m"_s, u"C"_s, 60, 3'000'000'000)};
        m_states.setLibrary({{VideoId{u"a"_s}, {u"/a.mxf"_s, true}}});
        m_states.setDownloads({Tests::download(u"1"_s, DownloadState::Paused, u"b"_s)});
        const QueuePlan plan = QueuePlan::of(videos, FileChoice{Role::Broadcast}, m_states);
        QCOMPARE(plan.toQueue.size(), 1);
        QCOMPARE(plan.buttonText(FileChoice{Role::Broadcast}), u"Queue all broadcast quality (3 videos, 6.0\u00a0GB)"_s);
        QCOMPARE(plan.remark(ByteCount{412'000'000'000}), u"Skips 1 in the library and 1 in the queue. 412\u00a0GB free, so all of it fits."_s);
        QCOMPARE(plan.remark(ByteCount{2'500'000'000}), u"Skips 1 in the library and 1 in the queue. 2.5\u00a0GB free, 500\u00a0MB too little."_s);
        // What the queue still brings is not free for anything else.
        QCOMPARE(plan.remark(ByteCount{10'000'000'000}, ByteCount{7'000'000'000}),
                 u"Skips 1 in the library and 1 in the queue. 10.0\u00a0GB free, of which the queue takes 7.0\u00a0GB, so all of it fits."_s);
        QCOMPARE(plan.remark(ByteCount{10'000'000'000}, ByteCount{7'500'000'000}),
                 u"Skips 1 in the library and 1 in the queue. 10.0\u00a0GB free, of which the queue takes 7.5\u00a0GB, 500\u00a0MB too little."_s);
        m_states.setLibrary({});
        m_states.setDownloads({});
    }

    void describesRenditions() {
        RenditionModel model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        model.setRenditions(video(u"a"_s, u"m"_s, u"A"_s).renditions);
        QCOMPARE(model.index(0).data(RenditionModel::TechniqueRole).toString(), u"1920×1080 50i · 50 Mb/s · 8 ch 24-bit · TC"_s);
        QCOMPARE(model.index(1).data(RenditionModel::TechniqueRole).toString(), u"1920×1080 25p · 12 Mb/s · stereo"_s);
        QVERIFY(model.index(0).data(RenditionModel::HasDigestRole).toBool());
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().endsWith(u"size only"));
    }

    void copiesAShotListAsLines() {
        ShotModel model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        model.setShots({{u"10:00:00:00"_s, u"10:00:24:11"_s, u"WS"_s, u"Lectern"_s}, {u"10:00:24:11"_s, u"10:01:00:00"_s, u"MS"_s, u"Statement"_s}});
        QCOMPARE(model.asText().count(u'\n'), 1);
        QCOMPARE(model.index(1, 2).data().toString(), u"Statement"_s);
    }

private:
    Tests::ManualClock m_clock;
    Tests::SceneSource m_source;
    PictureLoader m_pictures{m_source};
    DownloadStates m_states{m_clock};
};

QTEST_MAIN(VideoModelTest)
#include "videomodel_test.moc"
