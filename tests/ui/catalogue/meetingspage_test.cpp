// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catalogue/cataloguepagesfixture.h"

using namespace Rushes;
using namespace Rushes::Tests;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Catalogue::Meeting;
using Catalogue::MeetingId;
using Catalogue::Role;
using Catalogue::VideoId;
using Downloads::DownloadState;

namespace {

QAction* action(const QMenu& menu, const QString& text) {
    const auto actions = menu.actions();
    const auto found = std::ranges::find(actions, text, &QAction::text);
    if (found == actions.end()) {
        QStringList there;
        for (const QAction* entry : actions) there << entry->text();
        qFatal("the menu has no \"%s\", only: %s", qPrintable(text), qPrintable(there.join(u", ")));
    }
    return *found;
}

} // namespace

class MeetingsPageTest : public CataloguePagesFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void theNewestMeetingIsShownFirst() {
        openMeetings();
        QCOMPARE(title(), u"Ministers of Defence"_s);
        QCOMPARE(m_meetings->selectionText(), u"1 meeting selected"_s);
        QTRY_COMPARE(m_meetings->noteText(), u"1 of 5 videos in library"_s);
    }

    void aMeetingIsShownOnceTheCatalogueHasIt() {
        openMeetings();
        m_meetings->open(MeetingId{u"later"_s});
        QCOMPARE(title(), u"Ministers of Defence"_s);
        store({Tests::meeting(u"later"_s, u"Informal meeting"_s, {2023, 3, 1})}, {});
        QTRY_COMPARE(title(), u"Informal meeting"_s);
    }

    void arrowsGoThroughTheMeetings() {
        openMeetings();
        auto* list = m_meetings->findChild<QAbstractItemView*>(u"meetingList"_s);
        list->setFocus();
        for (int presses = 0; presses < 4 && list->currentIndex().data().toString() != u"Summit in Vilnius"; ++presses) QTest::keyClick(list, Qt::Key_Down);
        QTRY_COMPARE(title(), u"Summit in Vilnius"_s);
    }

    void queuesOfAMeetingWhatIsToBeHadAndNotHere_data() {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("button") << false;
        QTest::newRow("Ctrl+Shift+D") << true;
    }
    void queuesOfAMeetingWhatIsToBeHadAndNotHere() {
        QFETCH(bool, byKey);
        openMeetings();
        auto* button = m_meetings->findChild<QAbstractButton*>(u"queueMeeting"_s);
        QTRY_VERIFY(button->isEnabled());
        QSignalSpy queued{m_commands.get(), &VideoCommands::queueRequested};
        if (byKey) QTest::keyClick(m_meetings->findChild<QWidget*>(u"meetingList"_s), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        else QTest::mouseClick(button, Qt::LeftButton, {}, QPoint{20, button->height() / 2});
        QCOMPARE(queued.size(), 1);
        QCOMPARE(ids(queued), (QStringList{u"fresh"_s, u"paper"_s}));
        for (const WantedFile& file : queued.at(0).at(0).value<QList<WantedFile>>()) QCOMPARE(file.rendition.role, Role::Broadcast);
        // Once all is on its way there is nothing more to queue.
        m_states->setDownloads({Tests::download(u"1"_s, DownloadState::Fetching, u"comes"_s), Tests::download(u"2"_s, DownloadState::Queued, u"fresh"_s),
                                Tests::download(u"3"_s, DownloadState::Queued, u"paper"_s)});
        QVERIFY(!button->isEnabled());
    }

    /// The key may come before the detail of the meeting that was just chosen: what is queued is that one's all the same.
    void aKeyQueuesTheMeetingThatIsChosenAlsoBeforeItsDetailIsThere() {
        openMeetings();
        auto* list = m_meetings->findChild<QAbstractItemView*>(u"meetingList"_s);
        QSignalSpy queued{m_commands.get(), &VideoCommands::queueRequested};
        list->setCurrentIndex(m_meetings->model().indexOf(MeetingId{u"old"_s}));
        QCOMPARE(title(), u"Ministers of Defence"_s);
        QTest::keyClick(list, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(queued.size(), 1);
        QCOMPARE(ids(queued), QStringList{u"other"_s});
        // Not where another one was chosen since.
        list->setCurrentIndex(m_meetings->model().indexOf(MeetingId{u"new"_s}));
        QTest::keyClick(list, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        list->setCurrentIndex(m_meetings->model().indexOf(MeetingId{u"middle"_s}));
        QTRY_COMPARE(title(), u"Summit in Vilnius"_s);
        QCOMPARE(queued.size(), 1);
    }

    void theMenuIsOfTheMeetingThatIsPointedAt() {
        openMeetings();
        m_commands->setPortal(Portal::PortalAddress::parse(u"https://media.example.int"_s));
        auto* list = m_meetings->findChild<QAbstractItemView*>(u"meetingList"_s);
        const QPoint place = list->visualRect(m_meetings->model().indexOf(MeetingId{u"old"_s})).center();
        QTest::mouseClick(list->viewport(), Qt::RightButton, {}, place);
        Q_EMIT list->customContextMenuRequested(place);
        QTRY_VERIFY(list->findChild<QMenu*>(u"meetingMenu"_s));
        auto* menu = list->findChild<QMenu*>(u"meetingMenu"_s);
        QCOMPARE(title(), u"Logistics Committee"_s);
        QSignalSpy queued{m_commands.get(), &VideoCommands::queueRequested};
        action(*menu, m_meetings->findChild<QWidget*>(u"queueMeeting"_s)->accessibleName())->trigger();
        QCOMPARE(ids(queued), QStringList{u"other"_s});
        QSignalSpy armed{&m_armed, &ArmedStates::armRequested};
        action(*menu, u"Queue what this meeting publishes from now on"_s)->trigger();
        QCOMPARE(armed.size(), 1);
        QVERIFY(!action(*menu, u"Export .ics"_s)->isEnabled()); // it has no programme
        action(*menu, u"Show its videos"_s)->trigger();
        QCOMPARE(m_meetings->panes().last(), m_meetings->findChild<QWidget*>(u"meetingVideos"_s));
        const QMenu* copy = action(*menu, u"Copy"_s)->menu();
        action(*copy, u"Title"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Logistics Committee"_s);
        action(*copy, u"Link"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"rushes://open/meeting/old?portal=https://media.example.int"_s);
        m_commands->setPortal(std::nullopt);
        QCOMPARE(m_commands->linkTo(Catalogue::RushesLink::Kind::Video, u"v1"_s), u"rushes://open/video/v1"_s);
    }

    void theProgrammeIsExportedByAButton() {
        store({Tests::meeting(u"newest"_s, u"Summit"_s, {2026, 7, 7})}, {});
        m_meetings = std::make_unique<MeetingsPage>(*m_cache, *m_states, m_armed, *m_pictures, *m_commands, *m_photoCommands);
        bringUp(*m_meetings);
        QTRY_COMPARE(title(), u"Summit"_s);
        QSignalSpy wanted{m_meetings.get(), &MeetingsPage::calendarRequested};
        QTest::mouseClick(m_meetings->findChild<QWidget*>(u"exportIcs"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).value<Meeting>().id, MeetingId{u"newest"_s});
    }

    void theQueryFindsMeetings() {
        openMeetings();
        m_meetings->setQuery(u"vilnius"_s);
        QTRY_COMPARE(m_meetings->foundText(), u"1 found"_s);
        QTRY_COMPARE(title(), u"Summit in Vilnius"_s);
        m_meetings->setQuery(u"no such place"_s);
        QTRY_COMPARE(m_meetings->foundText(), u"0 found"_s);
        QVERIFY(!m_meetings->findChild<QWidget*>(u"meetingList"_s)->isVisible());
        m_meetings->setQuery({});
        QTRY_COMPARE(m_meetings->model().meetingCount(), 3);
    }

    void aMeetingHasItsPhotosArticleAndNews() {
        storeStory();
        openMeetings();
        auto* tabs = m_meetings->findChild<QTabBar*>(u"meetingTabs"_s);
        QTRY_COMPARE(tabs->tabText(2), u"Photos  3"_s);
        QCOMPARE(tabs->tabText(1), u"Videos  5"_s);
        QCOMPARE(tabs->tabText(4), u"News  1"_s);
        QVERIFY(tabs->isTabVisible(4));
        const auto* photos = m_meetings->findChild<QAbstractItemView*>(u"meetingPhotos"_s)->model();
        QCOMPARE(photos->rowCount(), 3);
        QCOMPARE(photos->index(0, 0).data(PhotoModel::LinkTextRole).toString(), QString{});
        QCOMPARE(photos->index(2, 0).data(PhotoModel::LinkTextRole).toString(), u"likely: same file stem"_s);
        QVERIFY(photos->index(2, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"likely: same file stem"));
    }

    void withoutANetworkTheListsCanBeNarrowedToWhatIsHere() {
        openMeetings();
        openVideos();
        auto* bar = m_videos->findChild<QWidget*>(u"offlineBar"_s);
        QVERIFY(!bar->isVisible());
        m_meetings->setOnline(false);
        m_videos->setOnline(false);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->findChild<QLabel*>(u"offlineText"_s)->text(), u"1 video of this portal is on this computer"_s);
        const int all = m_videos->model().rowCount();
        auto* only = bar->findChild<QAbstractButton*>(u"onlyLocal"_s);
        only->click();
        QTRY_COMPARE(m_videos->model().rowCount(), 1);
        QTRY_VERIFY(m_videos->model().indexOf(VideoId{u"here"_s}).isValid());
        auto* meetingsBar = m_meetings->findChild<QWidget*>(u"offlineBar"_s);
        QTRY_COMPARE(meetingsBar->findChild<QLabel*>(u"offlineText"_s)->text(), u"1 meeting has videos on this computer"_s);
        meetingsBar->findChild<QAbstractButton*>(u"onlyLocal"_s)->click();
        QTRY_COMPARE(m_meetings->model().meetingCount(), 1);
        // The way out of a list that is empty leaves out nothing any more: neither by the query nor because it is not here.
        m_videos->setQuery(u"nowhere"_s);
        QTRY_COMPARE(m_videos->model().rowCount(), 0);
        auto* showAll = m_videos->findChild<QAbstractButton*>(u"emptyStateButton"_s);
        QTRY_VERIFY(showAll->isVisible());
        showAll->click();
        QTRY_COMPARE(m_videos->model().rowCount(), all);
        QVERIFY(!only->isChecked());
        only->click();
        QTRY_COMPARE(m_videos->model().rowCount(), 1);
        // Back on line everything is there again.
        m_videos->setOnline(true);
        m_meetings->setOnline(true);
        QVERIFY(!bar->isVisible());
        QTRY_COMPARE(m_videos->model().rowCount(), all);
        QTRY_COMPARE(m_meetings->model().meetingCount(), 3);
    }

    void aMeetingIsArmedByButtonAndKey() {
        openMeetings();
        QSignalSpy armed{&m_armed, &ArmedStates::armRequested};
        auto* button = m_meetings->findChild<QAbstractButton*>(u"armMeeting"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(armed.count(), 1);
        QVERIFY(!button->isChecked()); // until it is so
        const auto what = armed[0][0].value<Catalogue::Armed>();
        QVERIFY(what.isWholeMeeting());
        QCOMPARE(what.meetingId, MeetingId{u"new"_s});
        m_armed.setArmed({what});
        QVERIFY(button->isChecked());
        QVERIFY(m_meetings->findChild<QLabel*>(u"queueRemark"_s)->text().contains(u"from now on is queued"_s));
        QSignalSpy disarmed{&m_armed, &ArmedStates::disarmRequested};
        QTest::keyClick(m_meetings->findChild<QWidget*>(u"meetingList"_s), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(disarmed.count(), 1);
        m_armed.setArmed({});
    }
};

QTEST_MAIN(MeetingsPageTest)
#include "meetingspage_test.moc"
