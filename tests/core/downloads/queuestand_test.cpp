// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/downloads/queuefixture.h"

#include <QTest>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The way back from what people do to the queue.
class QueueStandTest : public QueueFixture {
    Q_OBJECT

private Q_SLOTS:
    void aBlockThatWasMovedGoesBackToItsPlaces() {
        const QList<DownloadId> ids = five();
        const QList<DownloadId> moving{ids.at(1), ids.at(3)};
        const QueueStand before = m_queue->stand(moving);
        m_queue->move(moving, 1);
        QCOMPARE(order(), (QStringList{u"1"_s, u"3"_s, u"0"_s, u"2"_s, u"4"_s}));
        m_queue->bringBack(before);
        QCOMPARE(order(), (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
        QCOMPARE(m_queue->stand(moving), before);
        reopen();
        QCOMPARE(order(), (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s})); // and so it was written
    }

    // What others do to the queue meanwhile is not theirs to take back.
    void othersStayWhereTheyAre() {
        const QList<DownloadId> ids = five();
        const QueueStand before = m_queue->stand({ids.at(1)});
        m_queue->move({ids.at(1)}, 5);
        m_queue->move({ids.at(4)}, 1);
        m_queue->remove({ids.at(0)});
        m_queue->bringBack(before);
        QCOMPARE(order(), (QStringList{u"1"_s, u"4"_s, u"2"_s, u"3"_s})); // the one it was behind is not there: it is first again
        m_queue->move({ids.at(2)}, 1);
        const QueueStand later = m_queue->stand({ids.at(3)});
        m_queue->remove({ids.at(3)});
        m_queue->bringBack(later); // what is gone is gone
        QCOMPARE(order(), (QStringList{u"2"_s, u"1"_s, u"4"_s}));
    }

    void removalWishesAndPausesComeBackInOneGo() {
        const QList<DownloadId> ids = five();
        m_queue->resume({ids.at(0), ids.at(1)});
        QTRY_VERIFY(state(ids.at(0)) == DownloadState::Queued && state(ids.at(1)) == DownloadState::Queued);
        const QDateTime five = QDateTime{QDate{2026, 2, 12}, QTime{17, 0}, QTimeZone::UTC};
        m_queue->setPriority({ids.at(2)}, Priority::High);
        m_queue->setNeededBy({ids.at(2)}, five);
        const QueueStand before = m_queue->stand(ids);
        m_queue->pause({ids.at(0)});
        m_queue->resume({ids.at(3)});
        m_queue->setPriority({ids.at(2)}, Priority::Low);
        m_queue->setNeededBy({ids.at(2)}, {});
        m_queue->move({ids.at(4)}, 1);
        m_queue->dismiss({ids.at(1)});
        m_queue->bringBack(before);
        QCOMPARE(order(), (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
        QCOMPARE(m_queue->stand(ids), before);
        QCOMPARE(state(ids.at(0)), DownloadState::Queued);
        QCOMPARE(state(ids.at(3)), DownloadState::Paused);
        QCOMPARE(m_queue->find(ids.at(2))->request.neededBy, five);
    }

    void whatHasFinishedStaysFinished() {
        m_server->serve("/clip", payload(1000));
        const DownloadId id = add(requestFor("/clip", payload(1000)));
        m_queue->pause({id});
        QTRY_COMPARE(state(id), DownloadState::Paused);
        const QueueStand before = m_queue->stand({id});
        m_queue->resume({id});
        QTRY_COMPARE(state(id), DownloadState::Ready);
        m_queue->bringBack(before);
        QCOMPARE(state(id), DownloadState::Ready);
    }

private:
    /// Paused entries 0 to 4, of which none starts.
    QList<DownloadId> five() {
        m_queue->setMetered(true);
        QList<DownloadRequest> requests;
        for (int number = 0; number < 5; ++number) {
            DownloadRequest request;
            request.source = request.title = QString::number(number);
            request.fileName = u"%1.mxf"_s.arg(number);
            request.folder = clip(u""_s);
            requests.append(request);
        }
        const QList<DownloadId> ids = addAll(requests);
        m_queue->pause(ids);
        return ids;
    }
    void reopen() {
        const auto written = m_queue->written();
        QTRY_VERIFY(written.isFinished());
        close();
        open();
    }
    [[nodiscard]] QStringList order() const {
        QStringList titles;
        for (const Download& download : m_queue->downloads()) titles << download.request.title;
        return titles;
    }
};

QTEST_GUILESS_MAIN(QueueStandTest)
#include "queuestand_test.moc"
