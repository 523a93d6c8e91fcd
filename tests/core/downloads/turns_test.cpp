// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/turns.h"

#include <QTest>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Qt::StringLiterals;

namespace {

Turn fetching(const QString& id, const QString& host = u"a"_s) { return {DownloadId{id}, host, true, false}; }
Turn waiting(const QString& id, const QString& host = u"a"_s) { return {DownloadId{id}, host, false, true}; }
Turn standing(const QString& id) { return {DownloadId{id}, u"a"_s, false, false}; }

QStringList textsOf(const QList<DownloadId>& ids) {
    QStringList texts;
    for (const DownloadId& id : ids) texts << id.text();
    return texts;
}

QDateTime at(int hour) { return QDateTime{QDate{2026, 2, 12}, QTime{hour, 0}, QTimeZone::UTC}; }

DownloadRequest wanted(Priority priority, const QDateTime& neededBy = {}) {
    DownloadRequest request;
    request.source = u"http://a/1"_s;
    request.priority = priority;
    request.neededBy = neededBy;
    return request;
}

Download download(const QString& id, DownloadState state, const QDateTime& neededBy = {}, bool late = false, const QString& host = u"a"_s) {
    Download made;
    made.id = DownloadId{id};
    made.request.source = u"http://%1/%2"_s.arg(host, id);
    made.request.neededBy = neededBy;
    made.state = state;
    made.forecast.late = late;
    return made;
}

QString giving(const QList<Download>& all, const Places& places = {.parallel = 2}) {
    QSet<DownloadId> mayStart;
    for (const Download& one : all)
        if (one.state == DownloadState::Queued) mayStart.insert(one.id);
    const auto id = whoGivesWay(all, mayStart, places);
    return id ? id->text() : QString{};
}

} // namespace

class TurnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRuleDecidesWhoComesFirst_data() {
        QTest::addColumn<DownloadRequest>("one");
        QTest::addColumn<DownloadRequest>("other");
        QTest::addColumn<bool>("manual");
        QTest::addColumn<bool>("priority");
        QTest::addColumn<bool>("deadline");
        const auto low = wanted(Priority::Low);
        const auto high = wanted(Priority::High);
        const auto noon = wanted(Priority::Low, at(12));
        const auto evening = wanted(Priority::High, at(18));
        QTest::newRow("equal") << low << low << false << false << false;
        QTest::newRow("high, low") << high << low << false << true << true;
        QTest::newRow("low, high") << low << high << false << false << false;
        QTest::newRow("noon, evening") << noon << evening << false << false << true;
        QTest::newRow("evening, noon") << evening << noon << false << true << false;
        QTest::newRow("a time, none") << noon << high << false << false << true;
        QTest::newRow("none, a time") << high << noon << false << true << false;
        QTest::newRow("same time, high first") << wanted(Priority::High, at(12)) << noon << false << true << true;
    }
    void theRuleDecidesWhoComesFirst() {
        QFETCH(DownloadRequest, one);
        QFETCH(DownloadRequest, other);
        QTEST(comesBefore(one, other, QueueOrder::Manual), "manual");
        QTEST(comesBefore(one, other, QueueOrder::Priority), "priority");
        QTEST(comesBefore(one, other, QueueOrder::Deadline), "deadline");
    }

    void aHostIsWithItsPort() {
        DownloadRequest request;
        request.source = u"http://Media.example:8080/x"_s;
        QCOMPARE(hostOf(request), u"media.example:8080"_s);
        request.portal = u"https://press.example/"_s;
        request.source = u"r-1"_s;
        QCOMPARE(hostOf(request), u"press.example"_s);
    }

    void freePlacesAreFilledInOrder() {
        QCOMPARE(textsOf(whoseTurn({waiting(u"1"_s), standing(u"2"_s), waiting(u"3"_s), waiting(u"4"_s)}, {.parallel = 2})), (QStringList{u"1"_s, u"3"_s}));
        QCOMPARE(textsOf(whoseTurn({waiting(u"1"_s), fetching(u"2"_s), waiting(u"3"_s)}, {.parallel = 2})), QStringList{u"1"_s});
        QVERIFY(whoseTurn({fetching(u"1"_s), fetching(u"2"_s), waiting(u"3"_s)}, {.parallel = 2}).isEmpty());
    }

    void aFullServerLetsOthersPass() {
        const QList<Turn> queue{fetching(u"1"_s, u"a"_s), waiting(u"2"_s, u"a"_s), waiting(u"3"_s, u"b"_s), waiting(u"4"_s, u"b"_s), waiting(u"5"_s, u"c"_s)};
        QCOMPARE(textsOf(whoseTurn(queue, {.parallel = 4, .perHost = 1})), (QStringList{u"3"_s, u"5"_s}));
        QCOMPARE(textsOf(whoseTurn(queue, {.parallel = 4, .perHost = 2})), (QStringList{u"2"_s, u"3"_s, u"4"_s}));
    }

    void whatWouldBeLateTakesThePlaceOfWhatCanWait() {
        using enum DownloadState;
        const Download urgent = download(u"urgent"_s, Queued, at(12), true);
        QCOMPARE(giving({urgent, download(u"1"_s, Fetching, at(18)), download(u"2"_s, Fetching)}), u"2"_s);
        QCOMPARE(giving({urgent, download(u"1"_s, Fetching, at(18)), download(u"2"_s, Fetching, at(17))}), u"2"_s);
        QCOMPARE(giving({urgent, download(u"1"_s, Fetching, at(18)), download(u"2"_s, Fetching, at(11))}), u"1"_s);
    }

    void nobodyGivesWayWithoutNeed() {
        using enum DownloadState;
        const Download urgent = download(u"urgent"_s, Queued, at(12), true);
        const Download early = download(u"early"_s, Queued, at(12), false);
        QCOMPARE(giving({early, download(u"1"_s, Fetching), download(u"2"_s, Fetching)}), QString{});
        QCOMPARE(giving({urgent, download(u"1"_s, Fetching)}), QString{}); // a place is free
        QCOMPARE(giving({urgent, download(u"1"_s, Fetching, at(11)), download(u"2"_s, Fetching, at(12))}), QString{});
        QCOMPARE(giving({download(u"paused"_s, Paused, at(12), true), download(u"1"_s, Fetching), download(u"2"_s, Fetching)}), QString{});
    }

    void aFullServerIsMadeFree() {
        using enum DownloadState;
        const Download urgent = download(u"urgent"_s, Queued, at(12), true, u"b"_s);
        const QList<Download> all{urgent, download(u"1"_s, Fetching, {}, false, u"b"_s), download(u"2"_s, Fetching, {}, false, u"a"_s)};
        QCOMPARE(giving(all, {.parallel = 4, .perHost = 1}), u"1"_s);
        QCOMPARE(giving(all, {.parallel = 2}), u"2"_s);
    }
};

QTEST_GUILESS_MAIN(TurnsTest)
#include "turns_test.moc"
