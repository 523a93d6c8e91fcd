// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catalogue/cataloguepagesfixture.h"

using namespace Rushes;
using namespace Rushes::Tests;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Catalogue::Video;
using Catalogue::VideoId;

class VideosPageTest : public CataloguePagesFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void theLetterDQueuesTheSelectedVideos() {
        openVideos();
        QSignalSpy queued{m_commands.get(), &VideoCommands::queueRequested};
        click(u"fresh"_s);
        QTest::keyClick(grid(), Qt::Key_D);
        QTRY_COMPARE(queued.size(), 1);
        QCOMPARE(ids(queued), QStringList{u"fresh"_s});

        queued.clear();
        click(u"paper"_s, Qt::ControlModifier);
        click(u"here"_s, Qt::ControlModifier);
        QCOMPARE(m_videos->selectionText(), u"3 videos selected"_s);
        QTest::keyClick(grid(), Qt::Key_D);
        QTRY_COMPARE(queued.size(), 1);
        QCOMPARE(ids(queued), (QStringList{u"fresh"_s, u"paper"_s}));

        queued.clear();
        click(u"here"_s); // it is in the library already
        QTest::keyClick(grid(), Qt::Key_D);
        click(u"fresh"_s);
        QTest::keyClick(grid(), Qt::Key_D);
        QTRY_COMPARE(queued.size(), 1);
        QCOMPARE(ids(queued), QStringList{u"fresh"_s});
    }

    void theQueryAndTheFiltersFindVideos() {
        openVideos();
        m_videos->setQuery(u"doorstep minister"_s);
        QTRY_COMPARE(m_videos->model().rowCount(), 1);
        QTRY_VERIFY(m_videos->model().indexOf(VideoId{u"paper"_s}).isValid());
        QCOMPARE(m_videos->foundText(), u"1 found"_s);
        m_videos->setQuery({});
        QTRY_COMPARE(m_videos->model().rowCount(), 6);
        QTest::mouseClick(m_videos->findChild<QWidget*>(u"notInLibrary"_s), Qt::LeftButton);
        QTRY_COMPARE(m_videos->model().rowCount(), 5);
        QVERIFY(!m_videos->model().indexOf(VideoId{u"here"_s}).isValid());
        QTest::mouseClick(m_videos->findChild<QWidget*>(u"withShotList"_s), Qt::LeftButton);
        QTRY_COMPARE(m_videos->model().rowCount(), 1);
        QTRY_VERIFY(m_videos->model().indexOf(VideoId{u"fresh"_s}).isValid());
        // The buttons have written into the query, and follow it.
        QCOMPARE(m_videos->query(), u"-state:library has:shotlist"_s);
        m_videos->setQuery(u"has:shotlist"_s);
        QVERIFY(!m_videos->findChild<QToolButton*>(u"notInLibrary"_s)->isChecked());
        QVERIFY(m_videos->findChild<QToolButton*>(u"withShotList"_s)->isChecked());
        m_videos->setQuery(u"has:shotlist or x"_s);
        QVERIFY(!m_videos->findChild<QToolButton*>(u"withShotList"_s)->isChecked());
    }

    void theOrderIsChosenFromAMenu() {
        openVideos();
        auto* sort = m_videos->findChild<QToolButton*>(u"sort"_s);
        for (QAction* action : sort->menu()->actions()) {
            if (action->text() == u"Title") action->trigger();
        }
        QCOMPARE(sort->text(), u"Title"_s);
        QTRY_COMPARE(m_videos->model().index(0).data().toString(), u"Arrivals"_s);
        QTRY_COMPARE(m_videos->model().index(5).data().toString(), u"Press conference"_s);
    }

    void withdrawnAndOddlyDatedVideosHaveBadges() {
        Video late = Tests::video(u"late"_s, u"new"_s, u"A late one"_s);
        late.publishedAt = Tests::utc(2026, 9, 1);
        store({}, {late});
        const auto withdrawn = m_cache->apply({.withdrawn = {{Catalogue::Kind::Video, u"paper"_s}}}, Tests::utc(2026, 2, 13, 12));
        QVERIFY(QTest::qWaitFor([&] { return withdrawn.isFinished(); }));
        openVideos();
        VideoModel& model = m_videos->model();
        QTRY_VERIFY(model.indexOf(VideoId{u"paper"_s}).isValid());
        const QModelIndex paper = model.indexOf(VideoId{u"paper"_s});
        QCOMPARE(paper.data(VideoModel::BadgeTextRole).toString(), u"Withdrawn"_s);
        QVERIFY(paper.data(Qt::AccessibleTextRole).toString().contains(u"Withdrawn"));
        const QModelIndex odd = model.indexOf(VideoId{u"late"_s});
        QTRY_COMPARE(odd.data(VideoModel::BadgeTextRole).toString(), u"Dates differ"_s);
        const QString tip = odd.data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"event 12 Feb 2026"_s, Qt::CaseInsensitive) && tip.contains(u"published 1 Sep 2026"), qPrintable(tip));
        QCOMPARE(model.indexOf(VideoId{u"fresh"_s}).data(VideoModel::BadgeTextRole).toString(), QString{});
    }

    void theGridIsShownFirst() {
        openVideos();
        QCOMPARE(m_videos->form(), PageForm::Grid);
        const int columns = grid()->viewport()->width() / grid()->visualRect(m_videos->model().index(0)).width();
        QVERIFY(columns > 1);
        m_videos->setForm(PageForm::List);
        QTRY_COMPARE(grid()->visualRect(m_videos->model().index(1)).left(), grid()->visualRect(m_videos->model().index(0)).left());
    }

    void aShortShotListTakesNoMoreRoomThanItsRows() {
        openVideos();
        click(u"fresh"_s);
        const auto* shots = m_videos->findChild<QTableView*>(u"shotList"_s);
        QTRY_VERIFY(shots->isVisible());
        QCOMPARE(shots->viewport()->height(), shots->rowHeight(0));
        QTRY_COMPARE(shots->parentWidget()->height(), shots->parentWidget()->sizeHint().height());
    }

    // The page asks for what the video says; which origins are asked at all is PortalClient::picture's to decide.
    void pictureAddressesReachTheSourceAsTheyAre() {
        const QUrl foreign{u"http://elsewhere.example/track.jpg?id=1"_s};
        Video video = Tests::video(u"foreign"_s, u"new"_s, u"A foreign picture"_s);
        video.thumbnail = foreign;
        store({}, {video});
        openVideos();
        m_videos->open(VideoId{u"foreign"_s});
        QTRY_VERIFY(m_source->asked.contains(foreign));
        const qsizetype times = m_source->asked.count(foreign);
        grid()->viewport()->repaint();
        QCoreApplication::processEvents();
        QCOMPARE(m_source->asked.count(foreign), times); // what is not to be had is not asked for with every paint
        for (const QUrl& url : std::as_const(m_source->asked)) { QVERIFY2(url == foreign || url.scheme() == u"scene", qPrintable(url.toString())); }
    }
};

QTEST_MAIN(VideosPageTest)
#include "videospage_test.moc"
