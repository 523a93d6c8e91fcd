// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historystack.h"

#include <QTest>

using namespace Rushes::Ui;

namespace {

Place at(const QString& page, const QString& query = {}) { return {page, query}; }

const QString meetings = QStringLiteral("meetings");
const QString videos = QStringLiteral("videos");
const QString clips = QStringLiteral("clips");

} // namespace

class HistoryStackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereIsNoWayBackFromTheStart() {
        HistoryStack stack;
        QVERIFY(!stack.present() && !stack.back() && !stack.forward());
        stack.visit(at(meetings));
        QVERIFY(!stack.canGoBack() && !stack.canGoForward());
    }

    void backAndForwardLeadThroughTheSamePlaces() {
        HistoryStack stack;
        stack.visit(at(meetings));
        stack.visit(at(videos));
        stack.visit(at(clips));
        QCOMPARE(stack.back(), at(videos));
        QCOMPARE(stack.back(), at(meetings));
        QVERIFY(!stack.canGoBack());
        QCOMPARE(stack.forward(), at(videos));
        QCOMPARE(stack.present(), at(videos));
    }

    void turningOffForgetsWhatLayAhead() {
        HistoryStack stack;
        stack.visit(at(meetings));
        stack.visit(at(videos));
        stack.back();
        stack.visit(at(clips));
        QVERIFY(!stack.canGoForward());
        QCOMPARE(stack.back(), at(meetings));
    }

    void thePlaceRemembersItsQuery() {
        HistoryStack stack;
        stack.visit(at(meetings));
        stack.amend(QStringLiteral("brussels"));
        stack.visit(at(videos));
        QCOMPARE(stack.back(), at(meetings, QStringLiteral("brussels")));
    }

    void thePresentPlaceAgainIsNoStep() {
        HistoryStack stack;
        stack.visit(at(meetings));
        stack.visit(at(meetings));
        QVERIFY(!stack.canGoBack());
    }

    void theOldestStepIsForgotten() {
        HistoryStack stack;
        for (int i = 0; i < 2 * HistoryStack::longest; ++i) stack.visit(at(clips, QString::number(i)));
        int steps = 0;
        while (stack.back()) ++steps;
        QCOMPARE(steps, HistoryStack::longest - 1);
    }
};

QTEST_GUILESS_MAIN(HistoryStackTest)
#include "historystack_test.moc"
