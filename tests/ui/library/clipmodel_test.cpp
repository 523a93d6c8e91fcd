// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catalogue/sampledata.h"
#include "ui/library/clipmodel.h"
#include "ui/library/clipwords.h"
#include "ui/widgets/pictureloader.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Ui;
using Library::Clip;
using Column = ClipModel::Column;

namespace {

Clip clip(const QString& id, const QString& title) {
    Clip made;
    made.id = Library::ClipId{id};
    made.title = title;
    made.fileName = title + u".mxf"_s;
    made.size = ByteCount{16'900'000'000};
    made.addedAt = Tests::utc(2026, 2, 12, 9);
    made.tags = {u"air defence"_s, u"quote"_s};
    made.rating = 4;
    made.verified = true;
    made.facts.emplace();
    made.facts->container = u"mxf"_s;
    made.facts->videoCodec = u"mpeg2video"_s;
    made.facts->videoProfile = u"4:2:2"_s;
    made.facts->width = 1920;
    made.facts->height = 1080;
    made.facts->frameRate = Media::FrameRate::of(25);
    made.facts->scan = Media::Scan::TopFieldFirst;
    made.facts->colour = u"bt709"_s;
    made.facts->videoBitrate = 50'000'000;
    made.facts->duration = std::chrono::seconds{2285};
    made.facts->startTimecode = u"10:00:00:00"_s;
    made.facts->audioChannels = 8;
    made.facts->audioCodec = u"pcm_s24le"_s;
    made.facts->audioBits = 24;
    made.facts->audioRate = 48'000;
    return made;
}

} // namespace

class ClipModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDraggedGoesIntoAnEditSuite() {
        Clip here = clip(u"1"_s, u"Press \"conference\""_s);
        here.path = u"/media/press.mxf"_s;
        Clip gone = clip(u"2"_s, u"Arrivals"_s);
        gone.path = u"/media/arrivals.mxf"_s;
        gone.presence = Library::Presence::Missing;
        m_model.setClips({here, gone});
        QVERIFY(m_model.flags(m_model.index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
        const auto dragged = [this](const QList<int>& rows) {
            QModelIndexList all;
            for (const int row : rows) {
                for (int column = 0; column < ClipModel::columns; ++column) all.append(m_model.index(row, column));
            }
            return std::unique_ptr<QMimeData>{m_model.mimeData(all)};
        };
        QCOMPARE(dragged({0, 1})->urls(), QList{QUrl::fromLocalFile(here.path)}); // the other is not here
        QVERIFY2(!dragged({0})->hasText() || !dragged({0})->text().contains(u"TITLE"_s), "its shots are not known yet");
        m_model.setShots(here.id, {{.id = {}, .clipId = here.id, .in = 25, .out = 75, .note = u"At the lectern"_s, .tags = {}}});
        QVERIFY(!dragged({0, 1})->text().contains(u"TITLE"_s)); // of one of them they are not known
        const QString list = dragged({0})->text();
        QVERIFY2(list.contains(u"10:00:01:00 10:00:03:00"_s), qPrintable(list));
        QVERIFY2(list.contains(u"At the lectern"_s), qPrintable(list));
        QCOMPARE(dragged({0})->urls().size(), 1);
        m_model.forgetShots();
        QVERIFY(!dragged({0})->text().contains(u"TITLE"_s));
    }
    void showsAClipInItsColumns() {
        m_model.setClips({clip(u"1"_s, u"Press conference"_s)});
        const auto text = [this](Column column) { return m_model.index(0, static_cast<int>(column)).data().toString(); };
        QCOMPARE(text(Column::Name), u"Press conference"_s);
        QCOMPARE(text(Column::Duration), u"38:05"_s);
        QCOMPARE(text(Column::Start), u"10:00:00:00"_s);
        QCOMPARE(text(Column::Format), u"XDCAM HD422"_s);
        QCOMPARE(text(Column::Size), u"16.9\u00a0GB"_s);
        QCOMPARE(text(Column::Tags), u"air defence, quote"_s);
    }

    void tellsAScreenReaderOneSentence() {
        m_model.setClips({clip(u"1"_s, u"Press conference"_s)});
        QCOMPARE(m_model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Press conference, 38\u00a0min 5\u00a0s, 4 stars, tags air defence, quote, verified"_s);
    }

    void keepsTheSelectionWhenAClipIsAdded() {
        m_model.setClips({clip(u"1"_s, u"A"_s), clip(u"2"_s, u"B"_s)});
        QItemSelectionModel selection{&m_model};
        selection.select(m_model.index(1, 0), QItemSelectionModel::Select);
        m_model.setClips({clip(u"3"_s, u"C"_s), clip(u"1"_s, u"A"_s), clip(u"2"_s, u"B"_s)});
        QCOMPARE(selection.selectedIndexes(), QModelIndexList{m_model.index(2, 0)});
    }

    void saysWhenAFileIsNotThere() {
        Clip missing = clip(u"1"_s, u"A"_s);
        missing.presence = Library::Presence::Missing;
        m_model.setClips({missing});
        QCOMPARE(m_model.index(0, 0).data(ClipModel::PresenceTextRole).toString(), u"File is missing"_s);
    }

    void saysHowMuchOfAComingFileIsHere() {
        double share = 0.42;
        m_model.setShareOf([&share](const Clip& coming) { return coming.arrival ? std::optional{share} : std::nullopt; });
        Clip coming = clip(u"1"_s, u"A"_s);
        coming.presence = Library::Presence::Arriving;
        coming.arrival = Library::ClipArrival{.source = u"item"_s, .downloadId = u"d"_s};
        Clip alone = clip(u"2"_s, u"B"_s);
        alone.presence = Library::Presence::NoFile;
        m_model.setClips({coming, alone});
        const auto text = [this](int row) { return m_model.index(row, 0).data(ClipModel::PresenceTextRole).toString(); };
        QCOMPARE(text(0), u"Arriving, 42\u00a0%"_s);
        QVERIFY(m_model.index(0, 0).data(ClipModel::ArrivingRole).toBool());
        QCOMPARE(text(1), u"No file"_s);
        QVERIFY(!m_model.index(1, 0).data(ClipModel::ArrivingRole).toBool());
        QSignalSpy changed{&m_model, &QAbstractItemModel::dataChanged};
        share = 0.5;
        m_model.refreshShares();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 0);
        QCOMPARE(text(0), u"Arriving, 50\u00a0%"_s);
        m_model.setShareOf({});
    }

    void describesTheTechnique() {
        QStringList lines;
        const auto facts = ClipWords::facts(clip(u"1"_s, u"A"_s));
        for (const auto& fact : facts) lines.append(fact.name + u": "_s + fact.value);
        QCOMPARE(lines, (QStringList{u"Video: MPEG-2 4:2:2, 50 Mb/s"_s, u"Raster: 1920 × 1080, BT.709"_s, u"Rate: 25 fps, interlaced, top first"_s,
                                     u"Audio: 8 × PCM 24-bit 48 kHz"_s, u"Start: 10:00:00:00"_s, u"Wrapper: MXF, 16.9\u00a0GB"_s}));
    }

private:
    Tests::SceneSource m_source;
    PictureLoader m_pictures{m_source};
    ClipModel m_model{m_pictures};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

QTEST_MAIN(ClipModelTest)
#include "clipmodel_test.moc"
