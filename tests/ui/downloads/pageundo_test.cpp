// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/downloads/pagefixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Tests;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What was done to the queue is taken back and done again.
class PageUndoTest : public PageFixture {
    Q_OBJECT

private Q_SLOTS:
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
        QVERIFY(!bar()->isVisible()); // what it said is not so any more
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(shownOrder(), ids); // all three moves of the first row
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(order(), ids);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(order(), (QList{ids.at(1), ids.at(2), ids.at(3), ids.at(0)}));
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(order(), (QList{ids.at(1), ids.at(3), ids.at(2), ids.at(0)}));
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
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(state(ids.at(0)), DownloadState::Queued);
        QCOMPARE(state(ids.at(2)), DownloadState::Paused);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        for (const DownloadId& id : ids) QCOMPARE(state(id), DownloadState::Paused);
    }

    // The bar is a convenience; the step stays.
    void aRemovalIsTakenBackLongAfterTheBar() {
        m_server->serve("/clip", Tests::payload(4 * MiB)).stallAfter(MiB);
        const DownloadId id = add(m_server->url("/clip").toString(), 4 * MiB);
        const DownloadId other = add(u"other"_s);
        QTRY_VERIFY(shown(id) != nullptr && shown(id)->received.bytes() == MiB);
        select(id);
        press(Qt::Key_Delete);
        QCOMPARE(m_back->stack().undoText(), u"Remove 1 Download"_s);
        QTRY_COMPARE(files().size(), 2); // parts
        m_clock.advance(1h);
        QTRY_COMPARE(files().size(), 1);
        QVERIFY(!bar()->isVisible());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(shownOrder(), (QList{id, other}));
        QCOMPARE(currentId(), id);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(shownOrder(), QList{other});
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(shownOrder(), (QList{id, other}));
    }

    // What was queued again meanwhile does not come twice, and that is said.
    void whatIsQueuedAgainIsNotPutBack() {
        m_queue->setMetered(true);
        const DownloadId id = add(u"first"_s);
        select(id);
        press(Qt::Key_Delete);
        const DownloadId again = add(u"first"_s);
        QTRY_COMPARE(shownOrder(), QList{again});
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(order(), QList{again});
        QVERIFY(bar()->isVisible());
        QVERIFY(bar()->findChild<QLabel*>()->text().contains(u"queued again"_s));
        QVERIFY(!find<QAbstractButton>(u"undoStep"_s)->isVisible());
    }

    // The button takes back the newest step of the window, so it is there while that is ours.
    void theButtonGoesWhenSomethingElseIsDone() {
        m_queue->setMetered(true);
        const DownloadId first = add(u"first"_s);
        const DownloadId second = add(u"second"_s);
        select(first);
        press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(bar()->isVisible());
        int others = 0;
        m_back->add(u"Tag 4 Clips"_s, [&others] { ++others; }, [&others] { --others; });
        QVERIFY(!bar()->isVisible());
        press(Qt::Key_Down, Qt::AltModifier); // it is the last
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(others, 1);
        QCOMPARE(order(), (QList{second, first}));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(order(), (QList{first, second}));
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(order(), (QList{second, first}));
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
};

QTEST_MAIN(PageUndoTest)
#include "pageundo_test.moc"
