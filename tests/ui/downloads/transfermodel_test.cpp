// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manualclock.h"
#include "tests/ui/catalogue/sampledata.h"
#include "ui/downloads/eventmodel.h"
#include "ui/downloads/transfermodel.h"
#include "ui/widgets/pictureloader.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Ui;
using namespace std::chrono_literals;
using Downloads::Download;
using Downloads::DownloadState;
using Tests::download;
using Column = TransferModel::Column;

class TransferModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheQueueInItsOrder() {
        m_model.setDownloads({download(u"1"_s, DownloadState::Fetching), download(u"2"_s, DownloadState::Queued), download(u"3"_s, DownloadState::Ready)});
        QCOMPARE(m_model.rowCount(), 3);
        QCOMPARE(text(0, Column::State), u"Downloading"_s);
        QCOMPARE(text(0, Column::Size), u"2.3\u00a0GB"_s);
        QCOMPARE(text(2, Column::Position), QString{});
    }

    void keepsTheSelectionWhenTheOrderChanges() {
        m_model.setDownloads({download(u"1"_s, DownloadState::Queued), download(u"2"_s, DownloadState::Queued), download(u"3"_s, DownloadState::Queued)});
        QItemSelectionModel selection{&m_model};
        selection.select(m_model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        m_model.setDownloads({download(u"3"_s, DownloadState::Fetching), download(u"1"_s, DownloadState::Queued)});
        QCOMPARE(selection.selectedRows(), QModelIndexList{m_model.index(0, 0)});
    }

    void saysNothingOfTheTimeLeftBeforeFiveSecondsOfData() {
        Download fetching = download(u"1"_s, DownloadState::Fetching);
        fetching.bytesPerSecond = 21'500'000;
        fetching.received = ByteCount{966'000'000};
        m_model.setDownloads({fetching});
        QCOMPARE(text(0, Column::TimeLeft), QString{});
        m_clock.advance(5s);
        QCOMPARE(text(0, Column::TimeLeft), u"1\u00a0min 2\u00a0s"_s);
        QCOMPARE(text(0, Column::Speed), u"21.5\u00a0MB/s"_s);
    }

    void standsUntilAResumedPartHasCaughtUp() {
        Download fetching = download(u"1"_s, DownloadState::Fetching);
        const auto amountAt = [&](qint64 received) {
            fetching.received = ByteCount{received};
            m_model.setDownloads({fetching});
            return m_model.index(0, 0).data(TransferModel::AmountRole).toString();
        };
        QCOMPARE(amountAt(966'000'000), u"966\u00a0MB of 2.3\u00a0GB"_s);
        QCOMPARE(amountAt(960'000'000), u"966\u00a0MB of 2.3\u00a0GB"_s);
        QCOMPARE(amountAt(0), u"0 of 2.3\u00a0GB"_s); // started over, which is to be seen
    }

    void countsDownToARetry() {
        Download retrying = download(u"1"_s, DownloadState::Queued);
        retrying.tries = 2;
        retrying.retryAt = m_clock.now().addSecs(12);
        m_model.setDownloads({retrying});
        QSignalSpy changes{&m_model, &QAbstractItemModel::dataChanged};
        m_clock.advance(2s);
        QCOMPARE(text(0, Column::State), u"Retry 2 of 8 in 10\u00a0s"_s);
        QCOMPARE(changes.count(), 2);
        m_model.setDownloads({});
    }

    void tellsAScreenReaderOneSentence() {
        Download fetching = download(u"1"_s, DownloadState::Fetching);
        fetching.received = ByteCount{966'000'000};
        m_model.setDownloads({fetching});
        QCOMPARE(m_model.index(0, static_cast<int>(Column::Name)).data(Qt::AccessibleTextRole).toString(),
                 u"Opening remarks, XDCAM HD422 50, Downloading, 42\u00a0%, 966\u00a0MB of 2.3\u00a0GB"_s);
    }

    void listsTheNewestEventFirst() {
        EventModel events;
        QAbstractItemModelTester tester{&events, QAbstractItemModelTester::FailureReportingMode::Fatal};
        events.setEvents({{{}, m_clock.now(), Downloads::Happening::TakenUp}});
        events.add({{}, m_clock.now().addSecs(1), Downloads::Happening::Verified});
        QCOMPARE(events.index(0, 1).data().toString(), u"Verified and finished."_s);
        QVERIFY(events.asText({1}).endsWith(u"Taken up after Rushes was ended."_s));
        QCOMPARE(events.asText().count(u'\n'), 1);
    }

private:
    [[nodiscard]] QString text(int row, Column column) const { return m_model.index(row, static_cast<int>(column)).data().toString(); }

    Tests::ManualClock m_clock;
    Tests::SceneSource m_source;
    PictureLoader m_pictures{m_source};
    TransferModel m_model{m_clock, m_pictures};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

QTEST_MAIN(TransferModelTest)
#include "transfermodel_test.moc"
