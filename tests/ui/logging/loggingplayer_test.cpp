// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/logging/loggingpagefixture.h"

using namespace Rushes;
using namespace Rushes::Tests;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

/// How the player is led from the logging page, and what it shows there.
class LoggingPlayerTest : public LoggingPageFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void arrowsGoFromRangeToRangeAndShiftToTheirEnds() {
        goTo(100);
        key(Qt::Key_I);
        goTo(200);
        key(Qt::Key_O);
        goTo(400);
        key(Qt::Key_M);
        settle();
        key(Qt::Key_Up);
        QCOMPARE(m_player->position(), 100);
        key(Qt::Key_O, Qt::ShiftModifier);
        QCOMPARE(m_player->position(), 200);
        key(Qt::Key_I, Qt::ShiftModifier);
        QCOMPARE(m_player->position(), 100);
        key(Qt::Key_Down);
        QCOMPARE(m_player->position(), 400);
        key(Qt::Key_Delete);
        QTRY_VERIFY(markers().isEmpty());
        QCOMPARE(ranges().size(), 1);
    }

    void gGoesToATimecode_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("frame");
        QTest::newRow("whole") << u"10:00:04:00"_s << qint64{100};
        QTest::newRow("digits") << u"10000400"_s << qint64{100};
        QTest::newRow("further") << u"+2:00"_s << qint64{60};
        QTest::newRow("back") << u"-5"_s << qint64{5};
        QTest::newRow("beyond the end") << u"11:00:00:00"_s << qint64{14'999};
    }
    void gGoesToATimecode() {
        QFETCH(QString, typed);
        goTo(10);
        key(Qt::Key_G);
        auto* field = find<QLineEdit>(u"gotoField"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
        QTEST(m_player->position(), "frame");
        QVERIFY(!field->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_page->panes().first());
    }

    void aTimecodeThatIsNoneStaysInItsField() {
        key(Qt::Key_G);
        auto* field = find<QLineEdit>(u"gotoField"_s);
        QTest::keyClicks(field, u"99:99"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->isVisible());
        QCOMPARE(field->property("judged").toString(), u"bad"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QCOMPARE(m_player->position(), 0);
    }

    void jKAndLLeadThePlayer() {
        key(Qt::Key_L);
        QCOMPARE(m_player->speed(), 1.0);
        QVERIFY(!m_player->isPaused());
        key(Qt::Key_L);
        QCOMPARE(m_player->speed(), 2.0);
        key(Qt::Key_J);
        QCOMPARE(m_player->speed(), -1.0);
        key(Qt::Key_K);
        QVERIFY(m_player->isPaused());
        goTo(50);
        QTest::keyPress(focused(), Qt::Key_K);
        key(Qt::Key_L);
        QCOMPARE(m_player->position(), 51);
        key(Qt::Key_J);
        key(Qt::Key_J);
        QCOMPARE(m_player->position(), 49);
        QTest::keyRelease(focused(), Qt::Key_K);
        key(Qt::Key_Space);
        QVERIFY(!m_player->isPaused());
        QCOMPARE(m_player->speed(), 1.0);
        key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_player->position(), 74);
        key(Qt::Key_Left);
        QCOMPARE(m_player->position(), 73);
    }

    void theMetersFollowThePlayhead() {
        QTRY_VERIFY(!find<LevelMeters>(u"levelMeters"_s)->isHidden());
        goTo(25);
        QTRY_COMPARE((goTo(26), find<LevelMeters>(u"levelMeters"_s)->levels()), (QList<quint8>{200, 100}));
    }

    void fullScreenKeepsTheKeys() {
        key(Qt::Key_F11);
        QWidget* screen = m_page->panes().first();
        QVERIFY(screen->isWindow());
        QVERIFY(QTest::qWaitForWindowActive(screen));
        goTo(70);
        QTest::keyClick(screen, Qt::Key_M);
        QTRY_COMPARE(markers().size(), 1);
        QTest::keyClick(screen, Qt::Key_Escape);
        QVERIFY(!screen->isWindow());
    }

    void theFocusOfThePlayerIsSeen() {
        QWidget* screen = m_page->panes().first();
        auto* ring = screen->findChild<QWidget*>(u"playerRing"_s);
        QVERIFY(ring->isVisible());
        QCOMPARE(ring->size(), screen->size());
        key(Qt::Key_N);
        QVERIFY(!ring->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(ring->isVisible());
    }
};

QTEST_MAIN(LoggingPlayerTest)
#include "loggingplayer_test.moc"
