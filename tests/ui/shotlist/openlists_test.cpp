// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shotlist/shotlistpagefixture.h"

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Tests::State;

class OpenListsTest : public Tests::ShotListPageFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void severalAreOpenAtATime() {
        auto* tabs = m_page->findChild<OpenLists*>(u"openLists"_s);
        QCOMPARE(tabs->count(), 1);
        editor().moveCursor(QTextCursor::End);
        QTest::keyClicks(&editor(), u"10:00:10:00  10:00:12:00  CU  Leaves"_s);
        QCOMPARE(tabs->accessibleTabName(0), u"Arrivals, not saved yet"_s);
        const int position = editor().textCursor().position();
        m_page->open(m_two);
        QCOMPARE(tabs->count(), 2);
        QCOMPARE(tabs->tabText(1), u"Press conference"_s);
        QTRY_VERIFY(text().contains(u"two.mxf"_s));
        QTRY_COMPARE(ranges().size(), 3); // what was written of the other is stored
        // By key, back to where the caret stood.
        QTest::keyClick(&editor(), Qt::Key_PageUp, Qt::ControlModifier);
        QTRY_VERIFY(text().contains(u"CU  Leaves"_s));
        QTRY_COMPARE(editor().textCursor().position(), position);
        QCOMPARE(tabs->currentIndex(), 0);
        m_page->open(m_two); // it has a tab already
        QCOMPARE(tabs->count(), 2);
        QTest::keyClick(&editor(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(tabs->count(), 1);
        QTRY_VERIFY(text().contains(u"one.mxf"_s));
        QTest::keyClick(&editor(), Qt::Key_W, Qt::ControlModifier);
        QTRY_COMPARE(m_page->document().state(), State::None);
        QCOMPARE(tabs->count(), 0);
    }
};

QTEST_MAIN(OpenListsTest)
#include "openlists_test.moc"
