// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/hostbudget.h"
#include "core/transfer/ratelimiter.h"

#include <QTest>

using namespace Rushes::Transfer;

class HostBudgetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_inside.clear(); }

    void letsAsManyInAsAHostIsGiven() {
        HostBudget budget{2};
        for (const quint64 id : {1U, 2U, 3U, 4U}) enter(budget, id, m_one);
        enter(budget, 5, m_other);
        QCOMPARE(m_inside, (QList<quint64>{1, 2, 5}));
        budget.leave(1);
        QCOMPARE(m_inside, (QList<quint64>{1, 2, 5, 3}));
    }

    void thePortIsPartOfTheHost() {
        HostBudget budget{1};
        enter(budget, 1, QUrl{QStringLiteral("https://one.example/a")});
        enter(budget, 2, QUrl{QStringLiteral("https://one.example:443/b")});
        enter(budget, 3, QUrl{QStringLiteral("https://one.example:8443/a")});
        enter(budget, 4, QUrl{QStringLiteral("http://one.example/a")});
        QCOMPARE(m_inside, (QList<quint64>{1, 3, 4}));
    }

    void whoWaitsNoMoreTakesNoPlace() {
        HostBudget budget{1};
        for (const quint64 id : {1U, 2U, 3U}) enter(budget, id, m_one);
        budget.leave(2);
        budget.leave(1);
        budget.leave(1);
        QCOMPARE(m_inside, (QList<quint64>{1, 3}));
    }

    void moreMayBeAllowedOnTheWay() {
        HostBudget budget{1};
        for (const quint64 id : {1U, 2U, 3U}) enter(budget, id, m_one);
        budget.setMost(2);
        QCOMPARE(m_inside, (QList<quint64>{1, 2}));
        budget.setMost(1);
        budget.leave(1);
        QCOMPARE(m_inside, (QList<quint64>{1, 2})); // one is still inside
        budget.leave(2);
        QCOMPARE(m_inside, (QList<quint64>{1, 2, 3}));
    }

    void aHostThatRefusesMoreIsNotPushed() {
        HostBudget budget{8};
        for (const quint64 id : {1U, 2U, 3U}) enter(budget, id, m_one);
        budget.served(1);
        budget.refused(2);
        budget.leave(2);
        QCOMPARE(budget.allowed(m_one), 1);
        QCOMPARE(budget.allowed(m_other), 8);
        budget.refused(3);
        budget.leave(3);
        enter(budget, 4, m_one);
        QCOMPARE(m_inside.size(), 3);
        budget.leave(1);
        QCOMPARE(m_inside.constLast(), 4);
        budget.setMost(16);
        QCOMPARE(budget.allowed(m_one), 1);
    }

    void aHostThatServesNobodySaysNothingOfHowManyItBears() {
        HostBudget budget{8};
        for (const quint64 id : {1U, 2U}) enter(budget, id, m_one);
        budget.refused(1);
        budget.leave(1);
        budget.served(2);
        budget.refused(2); // the only one there
        QCOMPARE(budget.allowed(m_one), 8);
    }

    void aHostHasOneRate() {
        HostBudget budget{1};
        QVERIFY(budget.rateOf(m_one) != budget.rateOf(m_other));
        budget.rateOf(m_one)->setLimit(1000);
        QCOMPARE(budget.rateOf(QUrl{QStringLiteral("http://one.example:81/")})->limit(), 1000);
    }

private:
    void enter(HostBudget& budget, quint64 id, const QUrl& url) {
        budget.enter(id, url, [this, id] { m_inside.append(id); });
    }

    const QUrl m_one{QStringLiteral("https://one.example/clip")};
    const QUrl m_other{QStringLiteral("https://other.example/clip")};
    QList<quint64> m_inside;
};

QTEST_GUILESS_MAIN(HostBudgetTest)
#include "hostbudget_test.moc"
