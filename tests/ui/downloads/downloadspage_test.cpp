// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/downloads/pagefixture.h"
#include "ui/downloads/partsmap.h"
#include "ui/downloads/speedgraph.h"
#include "ui/downloads/transferannouncer.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Tests;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DownloadsPageTest : public PageFixture {
    Q_OBJECT

private Q_SLOTS:
    void theLetterPPausesAndResumes() {
        const DownloadId first = add(u"first"_s);
        const DownloadId second = add(u"second"_s);
        select(first);
        press(Qt::Key_P);
        QTRY_COMPARE(state(first), DownloadState::Paused);
        QVERIFY(state(second) != DownloadState::Paused); // it was not selected
        press(Qt::Key_P);
        QTRY_COMPARE(state(first), DownloadState::Fetching);
    }

    void theLetterRTriesAgain() {
        const DownloadId failed = add(u"gone"_s);
        QTRY_COMPARE(state(failed), DownloadState::Failed);
        const int asked = m_links->asked.value(u"gone"_s);
        select(failed);
        press(Qt::Key_R);
        QTRY_COMPARE(m_links->asked.value(u"gone"_s), asked + 1);
        QTRY_COMPARE(state(failed), DownloadState::Failed); // still not to be had
    }

    void whatAProxyHoldsUpSaysSoAndLeadsToTheProxies() {
        const DownloadId id = add(u"proxy"_s);
        QTRY_COMPARE(state(id), DownloadState::Waiting);
        QSignalSpy wanted{m_page.get(), &DownloadsPage::proxyWanted};
        select(id);
        const QModelIndex cell = list()->model()->index(0, static_cast<int>(TransferModel::Column::State));
        QTRY_COMPARE(cell.data().toString(), u"Waits for the proxy's sign-in"_s);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"does not ask the proxy again"_s));
        Q_EMIT list()->customContextMenuRequested({});
        auto* menu = list()->findChild<QMenu*>();
        menu->findChild<QAction*>(u"mendTransfer"_s)->trigger();
        QCOMPARE(wanted.size(), 1);
        menu->findChild<QAction*>(u"transferDetailsAction"_s)->trigger();
        menu->close();
        auto* box = m_page->findChild<QMessageBox*>(u"transferDetails"_s);
        QVERIFY(box != nullptr);
        QCOMPARE(box->detailedText(), u"Proxy requires authentication"_s);
        box->findChild<QPushButton*>(u"mendTransfer"_s)->click();
        QCOMPARE(wanted.size(), 2);
    }

    void retryFailedTriesOnlyTheFailedOnes() {
        const DownloadId failed = add(u"gone"_s);
        const DownloadId paused = add(u"paused"_s);
        m_queue->pause({paused});
        QTRY_COMPARE(state(failed), DownloadState::Failed);
        QTRY_COMPARE(state(paused), DownloadState::Paused);
        QTRY_VERIFY(find<QAbstractButton>(u"retryFailed"_s)->isEnabled());
        click(u"retryFailed"_s);
        QTRY_COMPARE(m_links->asked.value(u"gone"_s), 2);
        QCOMPARE(state(paused), DownloadState::Paused);
    }

    void altAndAnArrowMoves() {
        m_queue->setParallel(1);
        const DownloadId first = add(u"first"_s);
        const DownloadId second = add(u"second"_s);
        const DownloadId third = add(u"third"_s);
        select(second);
        press(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(order(), (QList{first, third, second}));
        QTRY_COMPARE(shownOrder(), (QList{first, third, second}));
        QCOMPARE(currentId(), second); // the selection goes along
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(order(), (QList{first, third, second})); // it is the last one
        press(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(order(), (QList{first, second, third}));
    }

    void copiesStandInTheRowAndAreTriedAgain() {
        m_server->serve("/clip", Tests::payload(1000));
        const DownloadId id = add(m_server->url("/clip").toString());
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QSignalSpy wanted{m_page.get(), &DownloadsPage::copiesWanted};
        select(id);
        const QModelIndex cell = list()->model()->index(0, static_cast<int>(TransferModel::Column::State));
        QVERIFY(cell.data(TransferModel::CopyRole).toString().isEmpty());
        press(Qt::Key_R);
        QCOMPARE(wanted.size(), 0); // there is nothing to try again
        FurtherCopy copy{.download = id, .folder = u"/media/second"_s, .state = CopyState::Failed, .problem = u"write: No space left"_s};
        copy.fault = Files::FileFault::Full;
        m_page->model().setCopies(id, {copy});
        QCOMPARE(cell.data(TransferModel::CopyRole).toString(), u"Second copy: disk full"_s);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"/media/second"_s));
        QVERIFY(cell.siblingAtColumn(1).data(Qt::AccessibleTextRole).toString().contains(u"disk full"_s));
        press(Qt::Key_R);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).value<QList<DownloadId>>(), QList{id});
        QCOMPARE(state(id), DownloadState::Ready); // the file itself is not fetched again
        Q_EMIT list()->customContextMenuRequested({});
        auto* menu = list()->findChild<QMenu*>();
        QCOMPARE(menu->findChild<QAction*>(u"retryTransfers"_s)->text(), u"Make the copies again"_s);
        menu->findChild<QAction*>(u"retryTransfers"_s)->trigger();
        QCOMPARE(wanted.size(), 2);
        menu->findChild<QAction*>(u"transferDetailsAction"_s)->trigger();
        menu->close();
        auto* box = m_page->findChild<QMessageBox*>(u"transferDetails"_s);
        QVERIFY(box != nullptr);
        QVERIFY2(box->informativeText().contains(u"Make room"_s), qPrintable(box->informativeText()));
        QCOMPARE(box->detailedText(), copy.problem);
        box->close();
    }

    void theMapShowsTheRangesThatArrive() {
        m_server->serve("/clip", Tests::payload(24 * MiB)).stallAfter(MiB);
        DownloadRequest request = requestOf(m_server->url("/clip").toString(), 24 * MiB);
        request.connections = 3;
        const DownloadId id = add(request);
        select(id);
        const auto* map = m_page->findChild<PartsMap*>();
        QTRY_VERIFY((m_clock.advance(250ms), map->picture().ranges().size() == 3));
        QTRY_VERIFY((m_clock.advance(250ms), map->picture().count(PartState::Arriving) == 3));
        QVERIFY2(map->accessibleDescription().contains(u"3 ranges"_s), qPrintable(map->accessibleDescription()));
        m_queue->pause({id});
        QTRY_VERIFY((m_clock.advance(250ms), map->picture().ranges().isEmpty()));
        QVERIFY(map->picture().count(PartState::OnDisk) + map->picture().count(PartState::ToCome) == map->picture().pieces().size());
    }

    void severalMoveAsABlock() {
        m_queue->setMetered(true);
        QList<DownloadId> ids;
        for (const QString& name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) ids.append(add(name));
        QTRY_COMPARE(shownOrder(), ids);
        select(ids.at(1));
        list()->selectionModel()->select(list()->model()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        press(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(order(), (QList{ids.at(0), ids.at(3), ids.at(1), ids.at(2)}));
    }

    // What the mouse does when rows are dropped between others.
    void rowsAreDroppedElsewhere() {
        m_queue->setMetered(true);
        QList<DownloadId> ids;
        for (const QString& name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) ids.append(add(name));
        QTRY_COMPARE(shownOrder(), ids);
        QAbstractItemModel* model = list()->model();
        const auto drop = [&](const QList<int>& rows, int before) {
            QModelIndexList dragged;
            for (const int row : rows)
                for (int column = 0; column < model->columnCount(); ++column) dragged.append(model->index(row, column));
            const std::unique_ptr<QMimeData> data{model->mimeData(dragged)};
            QVERIFY(model->canDropMimeData(data.get(), Qt::MoveAction, before, 0, {}));
            model->dropMimeData(data.get(), Qt::MoveAction, before, 0, {});
        };
        drop({0}, 3);
        QTRY_COMPARE(order(), (QList{ids.at(1), ids.at(2), ids.at(0), ids.at(3)}));
        drop({1, 3}, 0);
        QTRY_COMPARE(order(), (QList{ids.at(2), ids.at(3), ids.at(1), ids.at(0)}));
        drop({0}, 4);
        QTRY_COMPARE(order(), (QList{ids.at(3), ids.at(1), ids.at(0), ids.at(2)}));
        QCOMPARE(model->rowCount(), 4); // none was taken out
    }

    void meetingsAreGroupsWithSums() {
        m_queue->setMetered(true);
        const DownloadId a = add(u"a"_s, 1000, u"Summit"_s);
        const DownloadId b = add(u"b"_s, 2000, u"Council"_s);
        const DownloadId c = add(u"c"_s, 3000, u"Summit"_s);
        QTRY_COMPARE(shownOrder().size(), 3);
        select(c);
        m_page->setGrouped(true);
        QAbstractItemModel* model = list()->model();
        QAbstractItemModelTester tester{model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        QCOMPARE(model->rowCount(), 2);
        const QModelIndex summit = model->index(0, 0);
        QCOMPARE(summit.siblingAtColumn(1).data().toString(), u"Summit"_s);
        QCOMPARE(summit.siblingAtColumn(3).data().toString(), ByteCount{4000}.text());
        QCOMPARE(summit.siblingAtColumn(7).data().toString(), u"0 of 2 done"_s);
        QCOMPARE(list()->selectionModel()->selectedRows().size(), 1); // it has stayed
        QCOMPARE(list()->selectionModel()->selectedRows().constFirst().parent(), summit);
        // All below a meeting are paused, moved and removed with it.
        list()->setCurrentIndex(summit);
        press(Qt::Key_P);
        QCOMPARE(state(a), DownloadState::Paused);
        QCOMPARE(state(b), DownloadState::Queued);
        QCOMPARE(state(c), DownloadState::Paused);
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(order(), (QList{b, a, c}));
        QTRY_COMPARE(model->index(1, 1).data().toString(), u"Summit"_s);
        QCOMPARE(list()->currentIndex().row(), 1);
        press(Qt::Key_Delete);
        QCOMPARE(order(), QList{b});
        m_page->setGrouped(false);
        QCOMPARE(list()->model()->rowCount(), 1);
    }

    void quartersAndEndsAreAnnounced() {
        QStringList said;
        connect(m_page->findChild<TransferAnnouncer*>(), &TransferAnnouncer::announced, this, [&](const QString& text) { said << text; });
        m_server->serve("/clip", Tests::payload(4 * MiB)).stallAfter(3 * MiB + 10);
        const DownloadId id = add(m_server->url("/clip").toString(), 4 * MiB);
        QTRY_VERIFY(m_queue->find(id)->received.bytes() > 3 * MiB);
        QTRY_VERIFY(!said.isEmpty() && said.constLast().contains(u"75"_s));
        add(u"gone"_s);
        QTRY_VERIFY(said.constLast().contains(u"not on the portal"_s));
    }

    void theQueryFindsByName() {
        const DownloadId first = add(u"first"_s);
        add(u"second"_s);
        m_page->setQuery(u"FIR"_s);
        QCOMPARE(shownOrder(), QList{first});
        QCOMPARE(m_page->foundText(), u"1 found"_s);
        m_page->setQuery(u"nothing such"_s);
        QVERIFY(!list()->isVisible());
    }

    void theAxisOfAnIdleGraphIsNoMeasurement() {
        QCOMPARE(SpeedGraph::topOf(0, 0), 10.0);
        QCOMPARE(SpeedGraph::topOf(3e6, 0), 10.0);
        QCOMPARE(SpeedGraph::topOf(100e6, 0), 110.0);
        QCOMPARE(SpeedGraph::topOf(30e6, 40e6), 44.0);
    }
};

QTEST_MAIN(DownloadsPageTest)
#include "downloadspage_test.moc"
