// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/noticeboard.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Catalogue;

namespace {

const QUrl portal{u"https://media.example.int"_s};

QDateTime at(int hour) { return QDateTime{QDate{2026, 2, 12}, QTime{hour, 0}, QTimeZone::UTC}; }

BoardNotice corrected(const QString& id, int hour) {
    return boardNotice(ItemNotice{.kind = Kind::Video, .id = id, .title = u"Title of "_s + id, .what = {u"terms"_s}, .at = at(hour), .version = at(hour)}, 2);
}

template <typename T> T waitFor(QFuture<Storage::StorageResult<T>> future) {
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000)) qFatal("no answer came");
    const auto answer = future.result();
    if (!answer) qFatal("%s", qPrintable(answer.error().detail));
    if constexpr (!std::is_void_v<T>) return *answer;
}

} // namespace

class NoticeBoardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { m_board.reset(); }

    void keepsWhatWasPinnedUpNewestFirst() {
        QSignalSpy changed{m_board.get(), &NoticeBoard::changed};
        QCOMPARE(waitFor(m_board->pin({corrected(u"a"_s, 8), corrected(u"b"_s, 9)})), 2);
        QCOMPARE(changed.count(), 1);
        open();
        const auto notices = waitFor(m_board->notices());
        QCOMPARE(notices.size(), 2);
        QCOMPARE(notices[0].itemId, u"b"_s);
        QCOMPARE(notices[0].event, BoardNotice::Event::Corrected);
        QCOMPARE(notices[0].title, u"Title of b"_s);
        QCOMPARE(notices[0].what, QStringList{u"terms"_s});
        QCOMPARE(notices[0].clips, 2);
        QCOMPARE(notices[0].at, at(9));
        QVERIFY(!notices[0].read);
        QCOMPARE(waitFor(m_board->unread()), 2);
    }

    void whatIsReadStaysRead() {
        waitFor(m_board->pin({corrected(u"a"_s, 8), corrected(u"b"_s, 9), corrected(u"c"_s, 10)}));
        QSignalSpy changed{m_board.get(), &NoticeBoard::changed};
        waitFor(m_board->markRead({waitFor(m_board->notices())[1].id}));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(waitFor(m_board->unread()), 2);
        open();
        QCOMPARE(waitFor(m_board->unread()), 2);
        QVERIFY(waitFor(m_board->notices())[1].read);
        // Pinned up once more, after a crash between here and the cache: known, and read.
        QCOMPARE(waitFor(m_board->pin({corrected(u"b"_s, 9)})), 0);
        QCOMPARE(waitFor(m_board->unread()), 2);
        waitFor(m_board->markAllRead());
        QCOMPARE(waitFor(m_board->unread()), 0);
        QCOMPARE(waitFor(m_board->pin({corrected(u"b"_s, 11)})), 1); // corrected again is news
        QCOMPARE(waitFor(m_board->unread()), 1);
    }

    void portalsAreKeptApart() {
        waitFor(m_board->pin({corrected(u"a"_s, 8)}));
        NoticeBoard other{m_folder->filePath(u"notices.sqlite"_s), QUrl{u"https://other.example"_s}};
        QCOMPARE(waitFor(other.unread()), 0);
        QCOMPARE(waitFor(other.pin({corrected(u"a"_s, 8)})), 1);
        waitFor(other.markAllRead());
        QCOMPARE(waitFor(m_board->unread()), 1);
    }

    void oldOnesAreTakenDown() {
        QList<BoardNotice> many;
        for (int i = 0; i < NoticeBoard::most + 50; ++i) many.append(corrected(u"v%1"_s.arg(i), 8));
        NoticeBoard other{m_folder->filePath(u"notices.sqlite"_s), QUrl{u"https://other.example"_s}};
        waitFor(other.pin({corrected(u"kept"_s, 8)}));
        waitFor(m_board->pin(many));
        const auto notices = waitFor(m_board->notices());
        QCOMPARE(notices.size(), NoticeBoard::most);
        QCOMPARE(notices.first().itemId, many.last().itemId);
        QCOMPARE(notices.last().itemId, u"v50"_s);
        QCOMPARE(waitFor(other.notices()).size(), 1);
    }

    void whatWasArmedIsToldOnce() {
        const Armed armed{.id = ArmedId{u"m"_s},
                          .meetingId = MeetingId{u"m"_s},
                          .meetingTitle = u"Ministers"_s,
                          .startsAt = at(9),
                          .itemTitle = u"Arrivals"_s,
                          .armedAt = at(8)};
        Video video;
        video.id = VideoId{u"v"_s};
        video.title = u"Doorstep"_s;
        QCOMPARE(waitFor(m_board->pin({boardNotice(armed, video, BoardNotice::Event::Queued, at(10))})), 1);
        QCOMPARE(waitFor(m_board->pin({boardNotice(armed, video, BoardNotice::Event::Queued, at(11))})), 0);
        const auto notices = waitFor(m_board->notices());
        QCOMPARE(notices.first().context, u"Arrivals"_s);
        QCOMPARE(notices.first().event, BoardNotice::Event::Queued);
    }

private:
    void open() {
        m_board.reset();
        m_board = std::make_unique<NoticeBoard>(m_folder->filePath(u"notices.sqlite"_s), portal);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<NoticeBoard> m_board;
};

QTEST_GUILESS_MAIN(NoticeBoardTest)
#include "noticeboard_test.moc"
