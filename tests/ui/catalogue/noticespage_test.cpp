// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/support/manualclock.h"
#include "ui/catalogue/noticemodel.h"
#include "ui/catalogue/noticespage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Ui;
using Catalogue::BoardNotice;
using Catalogue::Kind;
using Event = BoardNotice::Event;

namespace {

BoardNotice notice(const QString& key, Event event, Kind kind, const QString& title) {
    return {.event = event, .kind = kind, .itemId = key, .title = title, .at = QDateTime{QDate{2026, 2, 12}, QTime{7, 56}, QTimeZone::UTC}, .key = key};
}

} // namespace

class NoticesPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        m_board = std::make_unique<Catalogue::NoticeBoard>(m_folder->filePath(u"notices.sqlite"_s), QUrl{u"https://media.example.int"_s});
        m_page = std::make_unique<NoticesPage>(*m_board, m_clock);
        m_page->resize(800, 500);
        m_page->show();
        m_list = m_page->findChild<QListView*>(u"noticeList"_s);
    }
    void cleanup() {
        m_page.reset();
        m_board.reset();
    }

    void theModelKeepsTheRulesOfModels() {
        NoticeModel model{m_clock};
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        model.setNotices({notice(u"a"_s, Event::Withdrawn, Kind::Video, u"Arrivals"_s), notice(u"b"_s, Event::Queued, Kind::Video, u"Šefčovič"_s)});
        model.setText(u"sefcovic"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setText(u"withdrawn"_s);
        QCOMPARE(model.index(0).data().toString(), u"Arrivals"_s);
        model.setText({});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data(NoticeModel::WhenRole).toString(), u"4 min ago"_s);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Unread, Video, Arrivals, Withdrawn by the portal, 4 min ago"_s);
    }

    void showsWhatIsPinnedUpAndCountsWhatIsUnread() {
        QSignalSpy unread{m_page.get(), &NoticesPage::unreadChanged};
        QTRY_COMPARE(unread.count(), 1);
        QCOMPARE(unread[0][0].toInt(), 0);
        pin();
        QTRY_COMPARE(m_page->model().rowCount(), 3);
        QCOMPARE(unread.last()[0].toInt(), 3);
        QCOMPARE(m_page->findChild<QLabel*>(u"noticeCount"_s)->text(), u"3 notices, 3 unread"_s);
    }

    void eachLineOpensItsItemAndIsReadThen() {
        pin();
        QTRY_COMPARE(m_page->model().rowCount(), 3);
        QSignalSpy video{m_page.get(), &NoticesPage::videoOpened};
        QSignalSpy photo{m_page.get(), &NoticesPage::photoOpened};
        QSignalSpy meeting{m_page.get(), &NoticesPage::meetingOpened};
        for (int row = 0; row < 3; ++row) {
            m_list->setCurrentIndex(m_page->model().index(row));
            QTest::keyClick(m_list, Qt::Key_Return);
            QTRY_COMPARE(m_page->model().unread(), 2 - row);
            QCOMPARE(m_list->currentIndex().row(), row); // reading takes nothing away
        }
        QCOMPARE(meeting[0][0].value<Catalogue::MeetingId>(), Catalogue::MeetingId{u"m"_s});
        QCOMPARE(photo[0][0].value<Catalogue::PhotoId>(), Catalogue::PhotoId{u"p"_s});
        QCOMPARE(video[0][0].value<Catalogue::VideoId>(), Catalogue::VideoId{u"v"_s});
        QCOMPARE(*await(m_board->unread()), 0);
    }

    void readingByKeyAndAllAtOnce() {
        pin();
        QTRY_COMPARE(m_page->model().rowCount(), 3);
        m_list->setCurrentIndex(m_page->model().index(1));
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_M);
        QTRY_COMPARE(m_page->model().unread(), 2);
        QVERIFY(m_page->model().index(1).data(NoticeModel::IsReadRole).toBool());
        auto* all = m_page->findChild<QPushButton*>(u"noticesReadAll"_s);
        QTest::mouseClick(all, Qt::LeftButton);
        QTRY_COMPARE(m_page->model().unread(), 0);
        QVERIFY(!all->isEnabled());
    }

private:
    void pin() {
        QVERIFY(await(
            m_board->pin({notice(u"v"_s, Event::Withdrawn, Kind::Video, u"Arrivals"_s), notice(u"p"_s, Event::Corrected, Kind::Photo, u"Family portrait"_s),
                          notice(u"m"_s, Event::Corrected, Kind::Meeting, u"Ministers"_s)})));
    }

    Tests::ManualClock m_clock;
    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Catalogue::NoticeBoard> m_board;
    std::unique_ptr<NoticesPage> m_page;
    QListView* m_list = nullptr;
};

QTEST_MAIN(NoticesPageTest)
#include "noticespage_test.moc"
