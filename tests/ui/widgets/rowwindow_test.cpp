// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "ui/widgets/windowmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace Rushes;
using namespace Rushes::Ui;

namespace {

struct Thing {
    qint64 number = 0;
};
using Things = Storage::StorageResult<QList<Thing>>;

class ThingModel final : public WindowModel<Thing> {
public:
    using WindowModel::WindowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        const Thing* thing = itemAt(index);
        if (role == Qt::DisplayRole) return thing == nullptr ? QVariant{} : QVariant{thing->number};
        return {};
    }
};

/// Answers when it is told to, as slowly as the test likes, and notes what it is asked for.
class SlowSource {
public:
    QFuture<Things> load(const QList<qint64>& places) {
        QPromise<Things> promise;
        promise.start();
        QFuture<Things> future = promise.future();
        m_open.emplace_back(places, std::move(promise));
        asked.append(places.constFirst());
        return future;
    }
    void answerOldest() {
        auto [places, promise] = std::move(m_open.front());
        m_open.erase(m_open.begin());
        QList<Thing> things;
        for (const qint64 place : places) things.append(Thing{place});
        promise.addResult(Things{things});
        promise.finish();
    }
    void answerAll() {
        while (!m_open.empty()) {
            answerOldest();
            QCoreApplication::processEvents();
        }
    }
    [[nodiscard]] std::size_t open() const { return m_open.size(); }

    QList<qint64> asked; ///< the first place of each page

private:
    std::vector<std::pair<QList<qint64>, QPromise<Things>>> m_open;
};

QList<qint64> range(qint64 first, qint64 count) {
    QList<qint64> places(count);
    std::iota(places.begin(), places.end(), first);
    return places;
}

} // namespace

class RowWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jumpsAtRandomOverManyRowsAndNeverWaits() {
        constexpr int rows = 100'000;
        SlowSource source;
        ThingModel model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        model.setLoad([&](const QList<qint64>& places) { return source.load(places); });
        model.setPlaces(range(0, rows));
        QCoreApplication::processEvents();
        source.answerAll();
        source.asked.clear();
        QRandomGenerator random{7};
        int last = 0;
        // The source answers nothing, and every jump comes back all the same.
        for (int jump = 0; jump < 2000; ++jump) {
            last = static_cast<int>(random.bounded(rows));
            const QVariant here = model.index(last).data();
            QVERIFY(!here.isValid() || here.toLongLong() == last);
            QCoreApplication::processEvents();
        }
        QVERIFY(source.open() <= static_cast<std::size_t>(RowWindow<Thing>::mostUnderWay));
        QVERIFY2(source.asked.size() <= RowWindow<Thing>::mostUnderWay, "what was jumped over is not loaded");
        // Once it answers, the newest wish comes before those that were jumped over.
        source.answerOldest();
        QCoreApplication::processEvents();
        QCOMPARE(source.asked.last(), qint64{last / RowWindow<Thing>::pageRows} * RowWindow<Thing>::pageRows);
        source.answerAll();
        QCOMPARE(model.index(last).data().toLongLong(), last);
    }

    void tellsOfAPageOnce() {
        SlowSource source;
        ThingModel model;
        model.setLoad([&](const QList<qint64>& places) { return source.load(places); });
        model.setPlaces(range(0, 300));
        for (int row = 0; row < 40; ++row) QVERIFY(!model.index(row).data().isValid());
        QCoreApplication::processEvents();
        QCOMPARE(source.asked, QList<qint64>{0});
        QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
        source.answerAll();
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 0);
        QCOMPARE(changes.at(0).at(1).toModelIndex().row(), 127);
    }

    void dropsAnAnswerToTheListBefore() {
        SlowSource source;
        ThingModel model;
        model.setLoad([&](const QList<qint64>& places) { return source.load(places); });
        model.setPlaces(range(0, 200));
        QVERIFY(!model.index(0).data().isValid());
        QCoreApplication::processEvents();
        model.setPlaces(range(1000, 200));
        QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
        source.answerAll();
        QCOMPARE(changes.count(), 0);
        QVERIFY(!model.index(0).data().isValid());
        QCoreApplication::processEvents();
        source.answerAll();
        QCOMPARE(model.index(0).data().toLongLong(), 1000);
    }

    void keepsSoManyPagesAndNoMore() {
        constexpr int most = RowWindow<Thing>::keptPages;
        SlowSource source;
        ThingModel model;
        model.setLoad([&](const QList<qint64>& places) { return source.load(places); });
        model.setPlaces(range(0, 100 * 128));
        for (int page = 0; page <= most; ++page) {
            if (page == most) QVERIFY(model.index(0).data().isValid()); // looked at again
            QVERIFY(!model.index(page * 128).data().isValid());
            QCoreApplication::processEvents();
            source.answerAll();
        }
        QVERIFY(model.index(most * 128).data().isValid());
        QVERIFY(model.index(0).data().isValid());
        QVERIFY(!model.index(1 * 128).data().isValid()); // the one that was looked at longest ago
        QVERIFY(model.index(2 * 128).data().isValid());
    }

    void selectionFollowsItsRowsThroughARefresh_data() {
        QTest::addColumn<QList<qint64>>("next");
        QTest::addColumn<int>("current");
        QTest::newRow("new ones at the top") << (QList<qint64>{900, 901} + range(0, 400)) << 302;
        QTest::newRow("some gone") << range(100, 300) << 200;
        QTest::newRow("another order") << QList<qint64>{350, 300, 20, 10} << 1;
        QList<qint64> mixed{77'000};
        for (qint64 place = 399; place >= 0; place -= 3) mixed << place << 1000 + place;
        QTest::newRow("gone, come and turned round") << mixed << static_cast<int>(mixed.indexOf(300));
        QTest::newRow("gone itself") << range(0, 300) << -1;
        QTest::newRow("as many, all others") << range(1000, 400) << -1;
        QTest::newRow("more, all others") << range(1000, 900) << -1;
        QTest::newRow("fewer, all others") << range(1000, 3) << -1;
        QTest::newRow("more, turned round") << QList<qint64>{5000, 300, 299} + range(400, 600) + range(0, 299) << 1;
    }
    void selectionFollowsItsRowsThroughARefresh() {
        QFETCH(QList<qint64>, next);
        QFETCH(int, current);
        SlowSource source;
        ThingModel model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        model.setLoad([&](const QList<qint64>& places) { return source.load(places); });
        model.setPlaces(range(0, 400));
        QItemSelectionModel selection{&model};
        selection.setCurrentIndex(model.index(300), QItemSelectionModel::ClearAndSelect);
        const QPersistentModelIndex persistent{model.index(300)};
        QSignalSpy moved{&selection, &QItemSelectionModel::currentChanged};
        model.setPlaces(next);
        if (current < 0) QVERIFY(moved.count() > 0); // whoever shows the current row hears that it has gone
        QCOMPARE(model.rowCount(), next.size());
        QCOMPARE(persistent.isValid() ? persistent.row() : -1, current);
        if (current >= 0) QCOMPARE(selection.currentIndex().row(), current);
        if (current >= 0) QCOMPARE(selection.selectedIndexes(), QModelIndexList{model.index(current)});
        for (int row = 0; row < model.rowCount(); ++row) QCOMPARE(model.placeAt(model.index(row)), next.at(row));
    }

    void allThatIsChosenStaysChosenWhereItStands() {
        SlowSource source;
        ThingModel model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        model.setLoad([&](const QList<qint64>& places) { return source.load(places); });
        model.setPlaces(range(0, 100));
        QItemSelectionModel selection{&model};
        selection.select(QItemSelection{model.index(10), model.index(30)}, QItemSelectionModel::Select);
        QSignalSpy changed{&selection, &QItemSelectionModel::selectionChanged};
        // 15 to 19 go, the others are turned round among fewer and other rows.
        QList<qint64> next{500, 501};
        for (qint64 place = 40; place >= 5; --place) {
            if (place < 15 || place > 19) next.append(place);
        }
        model.setPlaces(next);
        QList<qint64> chosen;
        const QModelIndexList indexes = selection.selectedIndexes();
        for (const QModelIndex& index : indexes) chosen.append(model.placeAt(index));
        std::ranges::sort(chosen);
        QCOMPARE(chosen, range(10, 5) + range(20, 11));
        QVERIFY(changed.count() > 0); // whoever counts what is chosen hears that some of it has gone
        for (int row = 0; row < model.rowCount(); ++row) QCOMPARE(model.placeAt(model.index(row)), next.at(row));
    }

    void showsWhatItKnewUntilItComesAnew() {
        SlowSource source;
        ThingModel model;
        model.setLoad([&](const QList<qint64>& places) { return source.load(places); });
        model.setPlaces(range(0, 100));
        QVERIFY(!model.index(5).data().isValid());
        QCoreApplication::processEvents();
        source.answerAll();
        model.setPlaces(QList<qint64>{500} + range(0, 100));
        QCOMPARE(model.index(6).data().toLongLong(), 5);
        QVERIFY(!model.index(0).data().isValid());
        QCoreApplication::processEvents();
        source.answerAll();
        QCOMPARE(model.index(0).data().toLongLong(), 500);
    }

    void anErrorLeavesTheRowsAsTheyAre() {
        ThingModel model;
        model.setLoad([](const QList<qint64>&) { return readyFuture(Things{std::unexpected{Storage::StorageError{Storage::StorageFault::Busy, {}}}}); });
        model.setPlaces(range(0, 10));
        QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
        QVERIFY(!model.index(0).data().isValid());
        QCoreApplication::processEvents();
        QCOMPARE(changes.count(), 0);
        QCOMPARE(model.rowCount(), 10);
    }
};

QTEST_MAIN(RowWindowTest)
#include "rowwindow_test.moc"
