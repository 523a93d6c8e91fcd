// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/library/clipspagefixture.h"
#include "ui/library/shorthanddialog.h"
#include "ui/library/shorthandexpander.h"
#include "ui/library/shorthands.h"

#include <QListWidget>

using namespace Rushes;
using namespace Rushes::Tests;
using Library::Shorthand;
using Library::ShorthandEdit;

/// Shorthands are written out while somebody types, and kept in a dialog.
class ShorthandFieldTest : public ClipsPageFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        setUp();
        await(m_clips->make({ShorthandEdit{std::nullopt, sg}, ShorthandEdit{std::nullopt, Shorthand{.code = u"mr"_s, .person = u"Mark Rutte"_s}}}));
        m_shorthands = std::make_unique<Shorthands>(*m_clips);
        QTRY_COMPARE(m_shorthands->all().size(), 2);
    }
    void cleanup() {
        m_shorthands.reset();
        tearDown();
    }

    void theSecondSignWritesItOutAndUndoTakesItBack() {
        auto* note = find<QPlainTextEdit>(u"clipNote"_s);
        note->setFocus();
        QTRY_VERIFY(note->hasFocus());
        const auto typeAndRead = [note](const QString& text) {
            note->clear();
            QTest::keyClicks(note, text);
            return note->toPlainText();
        };
        QTRY_COMPARE(typeAndRead(u"Here =SG="_s), u"Here António Guterres, UN Secretary-General"_s); // once the page knows them
        note->undo();
        QCOMPARE(note->toPlainText(), u"Here =SG"_s);
        QCOMPARE(typeAndRead(u"a=sg="_s), u"a=sg="_s);   // within a word it is none
        QCOMPARE(typeAndRead(u"=who= "_s), u"=who= "_s); // nobody
    }

    void aListShowsWhatBeginsSo() {
        QLineEdit line;
        ShorthandExpander* expander = new ShorthandExpander{line, *m_shorthands};
        line.setVisible(true);
        line.activateWindow();
        line.setFocus();
        QTRY_VERIFY(line.hasFocus());
        QTest::keyClicks(&line, u"With ="_s);
        QVERIFY(expander->isChoosing());
        auto* list = line.findChild<QListWidget*>(u"shorthandList"_s);
        QCOMPARE(list->count(), 2);
        QTest::keyClicks(&line, u"s"_s);
        QCOMPARE(list->count(), 1);
        QTest::keyClick(&line, Qt::Key_Return);
        QCOMPARE(line.text(), u"With António Guterres, UN Secretary-General"_s);
        QVERIFY(!expander->isChoosing());
        QTest::keyClicks(&line, u" ="_s);
        QTest::keyClick(&line, Qt::Key_Escape);
        QVERIFY(!expander->isChoosing());
        QTest::keyClicks(&line, u"m"_s);
        QTest::keyClick(&line, Qt::Key_Tab);
        QCOMPARE(line.text(), u"With António Guterres, UN Secretary-General Mark Rutte"_s);
        QVERIFY(line.hasFocus());
    }

    void theDialogAddsWhatIsSaidYesTo() {
        Clip clip = newClip(u"press.mxf"_s, u"Statement by Prime Minister Jonas Store"_s);
        clip.meeting = u"Ministers"_s;
        await(m_clips->add(clip));
        ShorthandDialog dialog{*m_clips, *m_edits};
        dialog.open();
        auto* proposed = dialog.findChild<QListWidget*>(u"shorthandProposals"_s);
        auto* take = dialog.findChild<QPushButton*>(u"shorthandTake"_s);
        QTRY_COMPARE(proposed->count(), 1);
        QVERIFY(!take->isEnabled()); // nothing is checked by itself
        QCOMPARE(await(m_clips->shorthands()).value().size(), 2);
        auto* table = dialog.findChild<QTreeView*>(u"shorthandTable"_s);
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"shorthandNew"_s), Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 3);
        proposed->item(0)->setCheckState(Qt::Checked);
        QCOMPARE(table->model()->rowCount(), 3); // what is being typed is not taken away
        QCOMPARE(take->text(), u"Add 1 person"_s);
        QTest::mouseClick(take, Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QTRY_COMPARE(proposed->count(), 0); // who is known is not proposed
        QCOMPARE(m_edits->undoAction()->text(), u"Undo Add Shorthand"_s);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"js"_s);
        table->model()->setData(table->model()->index(0, 2), u"Prime Minister of Norway"_s);
        QTRY_COMPARE(await(m_clips->shorthands()).value().first().role, u"Prime Minister of Norway"_s);
        m_edits->undo();
        QTRY_COMPARE(await(m_clips->shorthands()).value().first().role, u"Prime Minister"_s);
    }

private:
    const Shorthand sg{.code = u"sg"_s, .person = u"António Guterres"_s, .role = u"UN Secretary-General"_s};
    std::unique_ptr<Shorthands> m_shorthands;
};

QTEST_MAIN(ShorthandFieldTest)
#include "shorthandfield_test.moc"
