// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/downloads/pagefixture.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Tests;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the bar and the dialogs of the page tell the queue.
class PageRulesTest : public PageFixture {
    Q_OBJECT

private Q_SLOTS:
    void pauseAllPausesAndThenResumesAll() {
        const DownloadId first = add(u"first"_s);
        const DownloadId second = add(u"second"_s);
        QTRY_VERIFY(find<QAbstractButton>(u"pauseAll"_s)->isEnabled()); // the bar follows the queue a moment later
        click(u"pauseAll"_s);
        QTRY_COMPARE(state(first), DownloadState::Paused);
        QTRY_COMPARE(state(second), DownloadState::Paused);
        QTRY_COMPARE(find<QAbstractButton>(u"pauseAll"_s)->text(), u"Resume all"_s);
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(state(first) != DownloadState::Paused && state(second) != DownloadState::Paused);
        QTRY_COMPARE(find<QAbstractButton>(u"pauseAll"_s)->text(), u"Pause all"_s);
    }

    void theNumberAtOnceReachesTheQueue() {
        m_queue->setParallel(1);
        QCOMPARE(find<QComboBox>(u"atOnce"_s)->currentData().toInt(), 1);
        const DownloadId first = add(u"first"_s);
        const DownloadId second = add(u"second"_s);
        QTRY_COMPARE(state(first), DownloadState::Fetching);
        QCOMPARE(state(second), DownloadState::Queued);
        QSignalSpy chosen{m_page.get(), &DownloadsPage::policyChosen};
        choose(u"atOnce"_s, u"2"_s);
        QCOMPARE(m_queue->parallel(), 2);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<QueuePolicy>().parallel, 2);
        QTRY_COMPARE(state(second), DownloadState::Fetching);
        m_queue->setParallel(3); // what comes from elsewhere is not to be kept again
        QCOMPARE(chosen.size(), 1);
    }

    void theLimitReachesTheQueue() {
        QSignalSpy chosen{m_page.get(), &DownloadsPage::policyChosen};
        constexpr qint64 limit = MiB / 16;
        m_queue->setRateLimit(limit);
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(find<QComboBox>(u"limit"_s)->currentData().toLongLong(), limit); // one that is not in the list is added to it
        m_server->serve("/clip", Tests::payload(8 * MiB));
        const DownloadId id = add(m_server->url("/clip").toString(), 8 * MiB);
        QTRY_COMPARE(state(id), DownloadState::Fetching);
        QTRY_VERIFY(m_queue->find(id)->received.bytes() > 0);
        QVERIFY(m_queue->find(id)->received.bytes() < MiB); // by its limit all of it takes two minutes
        QCOMPARE(state(id), DownloadState::Fetching);
        choose(u"limit"_s, u"None"_s);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<QueuePolicy>().bytesPerSecond, 0);
        QTRY_COMPARE(state(id), DownloadState::Ready);
    }

    void theRulesAreWrittenInTheirDialog() {
        QSignalSpy chosen{m_page.get(), &DownloadsPage::policyChosen};
        click(u"schedules"_s);
        auto* dialog = m_page->findChild<QDialog*>(u"schedulesDialog"_s);
        QVERIFY(dialog != nullptr);
        QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"addWindow"_s), Qt::LeftButton);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"windowName"_s), u"nights"_s);
        auto* connections = dialog->findChild<QSpinBox*>(u"ruleConnections"_s);
        QCOMPARE(connections->value(), m_queue->policy().connections);
        connections->setValue(0);
        QCOMPARE(connections->text(), u"as many as help"_s);
        dialog->findChild<QDoubleSpinBox*>(u"ruleQuota"_s)->setValue(50);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"saveRules"_s), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        const auto policy = chosen.at(0).at(0).value<QueuePolicy>();
        QCOMPARE(policy.bytesPerDay, 50'000'000'000);
        QCOMPARE(policy.connections, 0);
        QCOMPARE(policy.schedule.windows.size(), 1);
        QCOMPARE(WeeklySchedule::text(policy.schedule.windows.constFirst()), u"nights; mon-sun; 22:00-06:00; full"_s);
        QCOMPARE(m_queue->policy(), policy);
    }

    void theTimeNeededIsWrittenInTheDialogAndInTheRow() {
        m_queue->setMetered(true);
        const DownloadId id = add(u"first"_s);
        select(id);
        press(Qt::Key_N);
        auto* dialog = m_page->findChild<QDialog*>(u"wishDialog"_s);
        QVERIFY(dialog != nullptr);
        dialog->findChild<QCheckBox*>(u"wishNeeded"_s)->setChecked(true);
        const QDateTime five{QDate{2026, 2, 12}, QTime{17, 0}};
        dialog->findChild<QDateTimeEdit*>(u"wishTime"_s)->setDateTime(five);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"applyWish"_s), Qt::LeftButton);
        QCOMPARE(m_queue->find(id)->request.neededBy, five.toUTC());
        const QModelIndex cell = list()->model()->index(0, static_cast<int>(TransferModel::Column::TimeLeft));
        QVERIFY(cell.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(list()->model()->setData(cell, five.addSecs(3600)));
        QCOMPARE(m_queue->find(id)->request.neededBy, five.addSecs(3600).toUTC());
    }
};

QTEST_MAIN(PageRulesTest)
#include "pagerules_test.moc"
