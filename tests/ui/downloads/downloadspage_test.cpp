// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/downloadjournal.h"
#include "core/downloads/downloadqueue.h"
#include "core/downloads/linkresolver.h"
#include "core/storage/database.h"
#include "core/transfer/transferengine.h"
#include "tests/support/await.h"
#include "tests/support/faultserver.h"
#include "tests/support/manualclock.h"
#include "ui/downloads/downloadspage.h"
#include "ui/downloads/partsmap.h"
#include "ui/downloads/speedgraph.h"
#include "ui/downloads/transferannouncer.h"
#include "ui/downloads/transfermodel.h"
#include "ui/widgets/pictureloader.h"
#include "ui/widgets/picturesource.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 MiB = 1024 * 1024;

class NoPictures final : public PictureSource {
public:
    QFuture<QByteArray> picture(const QUrl&) override { return QtFuture::makeReadyValueFuture(QByteArray{}); }
};

/// "gone" is not to be had, an address is its own link, and of all others it is never said where they are.
class TestLinks final : public LinkResolver {
public:
    using Answer = Result<Link, LinkError>;

    QFuture<Answer> resolve(const DownloadRequest& request) override {
        ++asked[request.source];
        if (request.source == u"proxy")
            return readyFuture(
                Answer{std::unexpected{LinkError{.obstacle = Obstacle::ProxySignIn, .failure = {}, .detail = u"Proxy requires authentication"_s}}});
        if (request.source == u"gone") return readyFuture(Answer{std::unexpected{LinkError{.failure = Failure::NotFound, .detail = {}}}});
        if (request.source.startsWith(u"http")) return readyFuture(Answer{Link{.url = QUrl{request.source}}});
        m_open.emplace_back();
        m_open.back().start();
        return m_open.back().future();
    }

    QHash<QString, int> asked;

private:
    std::vector<QPromise<Answer>> m_open;
};

} // namespace

class DownloadsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        QDir{m_folder->path()}.mkdir(u"clips"_s);
        m_server = std::make_unique<Tests::FaultServer>();
        m_links = std::make_unique<TestLinks>();
        m_database = std::make_unique<Storage::Database>(Storage::DatabaseLocation::sqlite(m_folder->filePath(u"queue.sqlite"_s)), queueSchema);
        m_journal = std::make_unique<DownloadJournal>(*m_database);
        m_engine = std::make_unique<Transfer::TransferEngine>();
        m_queue = std::make_unique<DownloadQueue>(*m_journal, *m_engine, *m_links, m_clock);
        const auto loaded = m_queue->load();
        QTRY_VERIFY(loaded.isFinished());
        m_pictures = std::make_unique<PictureLoader>(m_source);
        m_page = std::make_unique<DownloadsPage>(*m_queue, m_clock, *m_pictures);
        m_page->resize(1216, 792);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup() {
        m_page.reset();
        m_pictures.reset();
        m_queue.reset();
        m_engine.reset();
        m_journal.reset();
        m_database.reset();
        m_links.reset();
        m_server.reset();
    }

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

    void deleteRemovesAtOnceAndUndoPutsBack() {
        const DownloadId first = add(u"first"_s);
        const DownloadId second = add(u"second"_s);
        select(first);
        press(Qt::Key_Delete);
        QTRY_COMPARE(order(), QList{second});
        QTRY_COMPARE(shownOrder(), QList{second});
        QTRY_VERIFY(bar()->isVisible());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(shownOrder(), (QList{first, second}));
        QVERIFY(!bar()->isVisible());
    }

    void thePartStaysUntilTheBarGoes() {
        m_server->serve("/clip", Tests::payload(4 * MiB)).stallAfter(MiB);
        const DownloadId id = add(m_server->url("/clip").toString(), 4 * MiB);
        QTRY_VERIFY(shown(id) != nullptr && shown(id)->received.bytes() == MiB);
        QCOMPARE(files().size(), 1); // the part
        select(id);
        press(Qt::Key_Delete);
        QTRY_VERIFY(m_queue->find(id) == nullptr);
        QVERIFY(bar()->findChild<QLabel*>()->text().contains(ByteCount{MiB}.text()));
        m_clock.advance(9s);
        QVERIFY(bar()->isVisible());
        QCOMPARE(files().size(), 1);
        m_clock.advance(1s);
        QVERIFY(!bar()->isVisible());
        QTRY_VERIFY(files().isEmpty());
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

    void aChangeOfOrderIsTakenBack() {
        m_queue->setMetered(true);
        QList<DownloadId> ids;
        for (const QString& name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) ids.append(add(name));
        QTRY_COMPARE(shownOrder(), ids);
        select(ids.at(0));
        press(Qt::Key_Up, Qt::AltModifier); // it is the first: nothing to take back
        QVERIFY(!bar()->isVisible());
        press(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(shownOrder(), (QList{ids.at(1), ids.at(0), ids.at(2), ids.at(3)}));
        QCOMPARE(bar()->findChild<QLabel*>()->text(), u"1 download was moved."_s);
        press(Qt::Key_Down, Qt::AltModifier); // the key held down is one step
        press(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(shownOrder(), (QList{ids.at(1), ids.at(2), ids.at(3), ids.at(0)}));
        select(ids.at(3));
        press(Qt::Key_Up, Qt::AltModifier); // and another row another one
        QTRY_COMPARE(order(), (QList{ids.at(1), ids.at(3), ids.at(2), ids.at(0)}));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(order(), (QList{ids.at(1), ids.at(2), ids.at(3), ids.at(0)}));
        QVERIFY(bar()->isVisible());
        click(u"undoStep"_s);
        QTRY_COMPARE(shownOrder(), ids);
        QVERIFY(!bar()->isVisible());
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(order(), ids);
    }

    void pausingSeveralIsTakenBack() {
        m_queue->setMetered(true);
        QList<DownloadId> ids;
        for (const QString& name : {u"a"_s, u"b"_s, u"c"_s}) ids.append(add(name));
        m_queue->pause({ids.at(2)});
        QTRY_COMPARE(shownOrder(), ids);
        select(ids.at(0));
        press(Qt::Key_P); // one alone: the same key takes it back
        QCOMPARE(state(ids.at(0)), DownloadState::Paused);
        QVERIFY(!bar()->isVisible());
        press(Qt::Key_P);
        QTRY_COMPARE(state(ids.at(0)), DownloadState::Queued);
        QTRY_VERIFY(find<QAbstractButton>(u"pauseAll"_s)->isEnabled());
        click(u"pauseAll"_s);
        QCOMPARE(bar()->findChild<QLabel*>()->text(), u"2 downloads were paused."_s); // the third was already
        for (const DownloadId& id : ids) QCOMPARE(state(id), DownloadState::Paused);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(state(ids.at(0)), DownloadState::Queued);
        QCOMPARE(state(ids.at(1)), DownloadState::Queued);
        QCOMPARE(state(ids.at(2)), DownloadState::Paused);
        click(u"pauseAll"_s);
        m_clock.advance(9s);
        QVERIFY(bar()->isVisible());
        m_clock.advance(1s);
        QVERIFY(!bar()->isVisible());
        press(Qt::Key_Z, Qt::ControlModifier); // what is not offered any more is not done
        QCOMPARE(state(ids.at(0)), DownloadState::Paused);
    }

    // The library has an undo of its own with the same key, for the whole window.
    void theKeyTakesBackWhatTheBarOffersAndNothingElse() {
        m_queue->setMetered(true);
        const DownloadId first = add(u"first"_s);
        const DownloadId second = add(u"second"_s);
        QAction library;
        library.setShortcut(QKeySequence::Undo);
        m_page->addAction(&library);
        int others = 0;
        connect(&library, &QAction::triggered, this, [&] { ++others; });
        select(first);
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(order(), (QList{second, first}));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(order(), (QList{first, second}));
        QCOMPARE(others, 0);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(others, 1);
    }

    void clearedOnesComeBack() {
        m_server->serve("/clip", Tests::payload(1000));
        const DownloadId id = add(m_server->url("/clip").toString());
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QTRY_VERIFY(find<QAbstractButton>(u"clearFinished"_s)->isEnabled());
        click(u"clearFinished"_s);
        QTRY_VERIFY(m_queue->find(id) == nullptr);
        click(u"undoStep"_s);
        QTRY_COMPARE(shownOrder(), QList{id});
        QCOMPARE(state(id), DownloadState::Ready);
    }

    void plusAndMinusChangeThePriority() {
        m_queue->setMetered(true);
        const DownloadId id = add(u"first"_s);
        select(id);
        press(Qt::Key_Plus);
        QCOMPARE(m_queue->find(id)->request.priority, Priority::High);
        press(Qt::Key_Plus);
        QCOMPARE(m_queue->find(id)->request.priority, Priority::High);
        press(Qt::Key_Minus);
        press(Qt::Key_Minus);
        QCOMPARE(m_queue->find(id)->request.priority, Priority::Low);
        for (const Priority before : {Priority::Normal, Priority::High, Priority::Normal}) {
            press(Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(m_queue->find(id)->request.priority, before);
        }
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

    void theRulesAreWrittenInTheirDialog() {
        QSignalSpy chosen{m_page.get(), &DownloadsPage::policyChosen};
        click(u"schedules"_s);
        auto* dialog = m_page->findChild<QDialog*>(u"schedulesDialog"_s);
        QVERIFY(dialog != nullptr);
        QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"addWindow"_s), Qt::LeftButton);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"windowName"_s), u"nights"_s);
        dialog->findChild<QDoubleSpinBox*>(u"ruleQuota"_s)->setValue(50);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"saveRules"_s), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        const auto policy = chosen.at(0).at(0).value<QueuePolicy>();
        QCOMPARE(policy.bytesPerDay, 50'000'000'000);
        QCOMPARE(policy.schedule.windows.size(), 1);
        QCOMPARE(WeeklySchedule::text(policy.schedule.windows.constFirst()), u"nights; mon-sun; 22:00-06:00; full"_s);
        QCOMPARE(m_queue->policy(), policy);
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

private:
    [[nodiscard]] DownloadRequest requestOf(const QString& source, qint64 size) const {
        DownloadRequest request;
        request.source = source;
        request.title = source;
        request.fileName = u"clip.mxf"_s;
        request.folder = m_folder->filePath(u"clips"_s);
        request.size = ByteCount{size};
        return request;
    }
    DownloadId add(const QString& source, qint64 size = 1000, const QString& meeting = {}) {
        DownloadRequest request = requestOf(source, size);
        request.group = meeting;
        return add(request);
    }
    DownloadId add(const DownloadRequest& request) {
        const auto ids = m_queue->add({request});
        if (!await(ids)) qFatal("not added");
        return await(ids)->constFirst();
    }

    void select(const DownloadId& id) {
        QVERIFY(QTest::qWaitFor([&] { return shownOrder().contains(id); }));
        const QModelIndex row = list()->model()->index(static_cast<int>(shownOrder().indexOf(id)), 1);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(row).center());
        QCOMPARE(currentId(), id);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        list()->setFocus();
        QTest::keyClick(list(), key, modifiers);
    }
    [[nodiscard]] QWidget* bar() const { return m_page->findChild<QWidget*>(u"undoBar"_s); }
    void click(const QString& name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    /// The last step by a key, as a person takes it: only that is a choice to the box.
    void choose(const QString& name, const QString& entry) {
        auto* box = find<QComboBox>(name);
        box->setFocus();
        const int wanted = box->findText(entry);
        const bool up = wanted < box->currentIndex();
        box->setCurrentIndex(wanted + (up ? 1 : -1));
        QTest::keyClick(box, up ? Qt::Key_Up : Qt::Key_Down);
        QCOMPARE(box->currentText(), entry);
    }

    template <typename T> [[nodiscard]] T* find(const QString& name) const { return m_page->findChild<T*>(name); }
    [[nodiscard]] QAbstractItemView* list() const { return find<QAbstractItemView>(u"transferList"_s); }
    [[nodiscard]] DownloadState state(const DownloadId& id) const { return m_queue->find(id)->state; }
    [[nodiscard]] QStringList files() const { return QDir{m_folder->filePath(u"clips"_s)}.entryList(QDir::Files); }
    [[nodiscard]] const Download* shown(const DownloadId& id) const { return m_page->model().downloadAt(m_page->model().indexOf(id)); }
    [[nodiscard]] DownloadId idAt(const QModelIndex& row) const {
        const QString title = row.siblingAtColumn(static_cast<int>(TransferModel::Column::Name)).data().toString();
        for (const Download& download : m_page->model().downloads()) {
            if (download.request.title == title) return download.id;
        }
        return {};
    }
    [[nodiscard]] DownloadId currentId() const { return idAt(list()->currentIndex()); }
    [[nodiscard]] QList<DownloadId> shownOrder() const {
        QList<DownloadId> ids;
        for (int row = 0; row < list()->model()->rowCount(); ++row) ids.append(idAt(list()->model()->index(row, 0)));
        return ids;
    }
    [[nodiscard]] QList<DownloadId> order() const {
        QList<DownloadId> ids;
        for (const Download& download : m_queue->downloads()) ids.append(download.id);
        return ids;
    }

    std::optional<QTemporaryDir> m_folder;
    Tests::ManualClock m_clock;
    std::unique_ptr<Tests::FaultServer> m_server;
    std::unique_ptr<TestLinks> m_links;
    std::unique_ptr<Storage::Database> m_database;
    std::unique_ptr<DownloadJournal> m_journal;
    std::unique_ptr<Transfer::TransferEngine> m_engine;
    std::unique_ptr<DownloadQueue> m_queue;
    NoPictures m_source;
    std::unique_ptr<PictureLoader> m_pictures;
    std::unique_ptr<DownloadsPage> m_page;
};

QTEST_MAIN(DownloadsPageTest)
#include "downloadspage_test.moc"
