// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catalogue/cataloguepagesfixture.h"

using namespace Rushes;
using namespace Rushes::Tests;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Catalogue::MeetingId;
using Downloads::DownloadState;

/// Photos, and the news that lead to them.
class PhotosPageTest : public CataloguePagesFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aPhotoIsShownLargeAndArrowsLeadOn() {
        storeStory();
        openPhotos();
        auto* sheet = m_photos->findChild<QAbstractItemView*>(u"photoGrid"_s);
        auto* large = m_photos->findChild<QWidget*>(u"photoZoom"_s);
        QTRY_VERIFY(sheet->currentIndex().isValid());
        sheet->setFocus();
        QTest::keyClick(sheet, Qt::Key_Space);
        QVERIFY(m_photos->isZoomed());
        QVERIFY(large->hasFocus());
        QVERIFY(large->accessibleName().startsWith(u"Photo 1 of 4"));
        QTest::keyClick(large, Qt::Key_Right);
        QTRY_VERIFY(large->accessibleName().startsWith(u"Photo 2 of 4"));
        QTest::keyClick(large, Qt::Key_Escape);
        QVERIFY(!m_photos->isZoomed());
        QVERIFY(sheet->hasFocus());
        QCOMPARE(sheet->currentIndex().row(), 1);
        QTest::keyClick(sheet, Qt::Key_Return);
        QVERIFY(m_photos->isZoomed());
    }

    void originalsAreAskedFor() {
        storeStory();
        openPhotos();
        QSignalSpy queued{m_photoCommands.get(), &PhotoCommands::queueRequested};
        m_photos->open(Catalogue::PhotoId{u"p2"_s});
        QTRY_COMPARE(m_photos->findChild<QLabel*>(u"photoCaption"_s)->text(), u"Second"_s);
        QTest::mouseClick(m_photos->findChild<QWidget*>(u"downloadOriginal"_s), Qt::LeftButton);
        QCOMPARE(queued.size(), 1);
        QCOMPARE(queued.at(0).at(0).value<QList<Catalogue::Photo>>().constFirst().id, Catalogue::PhotoId{u"p2"_s});
        auto* sheet = m_photos->findChild<QAbstractItemView*>(u"photoGrid"_s);
        sheet->setFocus();
        sheet->selectAll();
        QTest::keyClick(sheet, Qt::Key_D);
        QTRY_COMPARE(queued.size(), 2);
        QCOMPARE(queued.at(1).at(0).value<QList<Catalogue::Photo>>().size(), 4);
        QTest::mouseClick(m_photos->findChild<QWidget*>(u"copyCredit"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Photo by the portal"_s);
    }

    void whereTheOriginalOfAPhotoIsStandsOnIt() {
        storeStory();
        openPhotos();
        const Catalogue::PhotoId p1{u"p1"_s}, p2{u"p2"_s};
        QTRY_VERIFY(m_photos->model().indexOf(p1).isValid());
        const auto state = [this](const Catalogue::PhotoId& id) { return m_photos->model().indexOf(id).data(PhotoModel::StateTextRole).toString(); };
        QCOMPARE(state(p1), u"Not here"_s);
        Downloads::Download coming = Tests::download(u"7"_s, DownloadState::Queued, {});
        coming.request.source = u"photos/p2"_s;
        coming.position = 1;
        QSignalSpy told{&m_photos->model(), &PhotoModel::dataChanged};
        m_states->setDownloads({coming});
        m_states->setLibrary({}, {{p1, {u"/media/p1.jpg"_s, true}}});
        QVERIFY(told.count() >= 2);
        QCOMPARE(state(p1), u"Verified"_s);
        QCOMPARE(state(p2), u"Queued, next"_s);
        QVERIFY(m_photos->model().indexOf(p1).data(Qt::AccessibleTextRole).toString().contains(u"original: Verified"_s));
        // What is here or on its way is not downloaded again.
        QSignalSpy queued{m_photoCommands.get(), &PhotoCommands::queueRequested};
        auto* sheet = m_photos->findChild<QAbstractItemView*>(u"photoGrid"_s);
        sheet->setFocus();
        sheet->selectAll();
        QTest::keyClick(sheet, Qt::Key_D);
        QTRY_COMPARE(queued.size(), 1);
        QCOMPARE(queued.at(0).at(0).value<QList<Catalogue::Photo>>().size(), 2);
    }

    void newsLeadToTheirPhotosAndMeeting() {
        storeStory();
        m_news = std::make_unique<NewsPage>(*m_cache, *m_states, *m_pictures);
        bringUp(*m_news);
        QTRY_COMPARE(m_news->findChild<QLabel*>(u"newsTitle"_s)->text(), u"Ministers met"_s);
        QSignalSpy meeting{m_news.get(), &NewsPage::meetingOpened};
        QSignalSpy photo{m_news.get(), &NewsPage::photoOpened};
        auto* photos = m_news->findChild<QAbstractItemView*>(u"newsPhotos"_s);
        QTRY_COMPARE(photos->model()->rowCount(), 1);
        Q_EMIT photos->activated(photos->model()->index(0, 0));
        QCOMPARE(photo.at(0).at(0).value<Catalogue::PhotoId>(), Catalogue::PhotoId{u"p1"_s});
        auto* button = m_news->findChild<QAbstractButton*>(u"newsMeeting"_s);
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(meeting.at(0).at(0).value<MeetingId>(), MeetingId{u"new"_s});
    }
};

QTEST_MAIN(PhotosPageTest)
#include "photospage_test.moc"
