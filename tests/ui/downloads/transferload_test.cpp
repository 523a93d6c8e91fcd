// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/downloadjournal.h"
#include "core/downloads/downloadqueue.h"
#include "core/downloads/linkresolver.h"
#include "core/storage/database.h"
#include "core/transfer/transferengine.h"
#include "tests/support/await.h"
#include "tests/support/manualclock.h"
#include "tests/support/nopictures.h"
#include "tests/support/plainwayback.h"
#include "ui/downloads/downloadspage.h"
#include "ui/downloads/transfermodel.h"
#include "ui/widgets/pictureloader.h"

#include <QAbstractItemView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 10'000;

class NoLinks final : public LinkResolver {
public:
    QFuture<Result<Link, LinkError>> resolve(const DownloadRequest&) override { return readyFuture(Result<Link, LinkError>{std::unexpected{LinkError{}}}); }
};

/// Counts what the view draws.
class PaintCounter final : public QObject {
public:
    explicit PaintCounter(QWidget& widget) { widget.installEventFilter(this); }
    int paints = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) ++paints;
        return false;
    }
};

} // namespace

/// Ten thousand rows: what an update makes the window do is counted, not timed. An update touches the rows that changed, whatever else is
/// in the queue.
class TransferLoadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_queue.setMetered(true); // nothing starts
        QVERIFY(QTest::qWaitFor([loaded = m_queue.load()] { return loaded.isFinished(); }));
        QList<DownloadRequest> requests;
        for (int i = 0; i < rows; ++i) {
            DownloadRequest request;
            request.source = u"http://127.0.0.1/%1"_s.arg(i);
            request.title = u"Clip %1"_s.arg(i);
            request.fileName = u"clip-%1.mxf"_s.arg(i);
            request.folder = m_folder.path();
            request.size = ByteCount{2'000'000'000};
            request.group = u"Meeting %1"_s.arg(i / 100);
            requests.append(request);
        }
        const auto added = m_queue.add(requests);
        QVERIFY(QTest::qWaitFor([added] { return added.isFinished(); }, 60'000));
        QVERIFY(await(added));
        m_ids = *await(added);
        m_page.resize(1216, 792);
        m_page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_page));
        QCOMPARE(m_page.model().rowCount(), rows);
        QCoreApplication::processEvents();
    }

    void anUpdateTouchesOnlyWhatChanged() {
        const QSignalSpy changed{&m_page.model(), &QAbstractItemModel::dataChanged};
        const QSignalSpy shown{view().model(), &QAbstractItemModel::dataChanged};
        PaintCounter paints{*view().viewport()};
        constexpr int updates = 8;
        for (int update = 0; update < updates; ++update) {
            Q_EMIT m_queue.changed({m_ids.at(3), m_ids.at(4), m_ids.at(5), m_ids.at(9'000)});
            QCoreApplication::processEvents();
        }
        QCOMPARE(changed.size(), 2 * updates); // a run of three, and one far below
        int touched = 0;
        for (const QList<QVariant>& one : changed) touched += one.at(1).toModelIndex().row() - one.at(0).toModelIndex().row() + 1;
        QCOMPARE(touched, 4 * updates);
        QCOMPARE(shown.size(), changed.size());
        QVERIFY2(paints.paints <= updates, qPrintable(QString::number(paints.paints))); // one a tick at most
    }

    // A change that nobody sees draws nothing.
    void whatIsOutOfSightIsNotDrawn() {
        QCoreApplication::processEvents();
        PaintCounter paints{*view().viewport()};
        Q_EMIT m_queue.changed({m_ids.at(9'500)});
        QCoreApplication::processEvents();
        QCOMPARE(paints.paints, 0);
    }

    // A finished download goes behind all others: one row moves, and not ten thousand.
    void oneRowThatGoesFarMovesOnce() {
        const QSignalSpy moved{&m_page.model(), &QAbstractItemModel::rowsMoved};
        m_queue.move({m_ids.at(0)}, rows);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(m_page.model().downloadAt(m_page.model().index(rows - 1, 0))->id, m_ids.at(0));
        m_queue.move({m_ids.at(0)}, 1);
        QCOMPARE(moved.size(), 2);
        QCOMPARE(m_page.model().downloadAt(m_page.model().index(0, 0))->id, m_ids.at(0));
    }

    void manyAreChangedInOneGo() {
        const QSignalSpy told{&m_queue, &DownloadQueue::changed};
        m_queue.pauseAll();
        QVERIFY2(told.size() <= 3, qPrintable(QString::number(told.size())));
        m_queue.resumeAll();
        QVERIFY2(told.size() <= 6, qPrintable(QString::number(told.size())));
    }

    void groupsTouchOnlyTheirOwn() {
        m_page.setGrouped(true);
        QCOMPARE(view().model()->rowCount(), rows / 100);
        QCoreApplication::processEvents();
        const QSignalSpy changed{view().model(), &QAbstractItemModel::dataChanged};
        Q_EMIT m_queue.changed({m_ids.at(3), m_ids.at(4)});
        QCOMPARE(changed.size(), 3); // two rows and their meeting
        m_page.setGrouped(false);
    }

    // For people: the figures, and no judgement.
    void figures() {
        QBENCHMARK {
            Q_EMIT m_queue.changed({m_ids.at(3), m_ids.at(4), m_ids.at(5), m_ids.at(6)});
            QCoreApplication::processEvents();
        }
    }

private:
    [[nodiscard]] QAbstractItemView& view() { return *m_page.findChild<QAbstractItemView*>(u"transferList"_s); }

    QTemporaryDir m_folder;
    Tests::ManualClock m_clock;
    NoLinks m_links;
    Tests::NoPictures m_source;
    Storage::Database m_database{Storage::DatabaseLocation::sqlite(m_folder.filePath(u"queue.sqlite"_s)), queueSchema};
    DownloadJournal m_journal{m_database};
    Transfer::TransferEngine m_engine;
    DownloadQueue m_queue{m_journal, m_engine, m_links, m_clock};
    PictureLoader m_pictures{m_source};
    Tests::PlainWayBack m_wayBack;
    DownloadsPage m_page{m_queue, m_clock, m_pictures, m_wayBack};
    QList<DownloadId> m_ids;
};

QTEST_MAIN(TransferLoadTest)
#include "transferload_test.moc"
