// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shotlist/shotlistpagefixture.h"
#include "ui/shotlist/fixpopup.h"
#include "ui/shotlist/prosedialog.h"
#include "ui/shotlist/prosemodel.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTimeZone>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Library::Range;
using Library::RangeEdit;
using Tests::State;

class ShotListPageTest : public Tests::ShotListPageFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void theListOfAClipThatIsRemovedIsClosedAndItsTextIsKept() {
        make({Library::ShotTextEdit{m_one.id, {}, u"# Morning"_s}});
        const Library::Edits gone = make({Library::RemovalEdit{m_one.id}});
        QTRY_VERIFY(!m_page->document().clip());
        make(Library::inverse(gone));
        QCOMPARE(await(m_clips->shotText(m_one.id)).value(), u"# Morning"_s);
    }

    void theRangesOfAClipAreItsText() {
        QCOMPARE(text(), u"; Rushes shot list, version 1\nclip   \"one.mxf\"\nrate   25\nstart  10:00:00:00\n\n"
                         "10:00:00:00  10:00:04:00  WS  Walks in #cutaway\n"
                         "10:00:04:00  10:00:10:00  MS  Statement #quote\n  | First minute.\n"_s);
        QTRY_VERIFY(m_page->document().list().problems.isEmpty()); // once the tags of the others are known
        QCOMPARE(m_edits->stack().count(), 0); // to look at it changes nothing
        QCOMPARE(await(m_clips->shotText(m_one.id)).value(), QString{});
    }

    void whatIsWrittenBecomesARange() {
        editor().moveCursor(QTextCursor::End);
        QTest::keyClicks(&editor(), u"10:00:10:00  10:00:12:00  CU  Leaves #quote *4"_s);
        QCOMPARE(m_page->document().state(), State::Changed);
        saved();
        QCOMPARE(ranges().size(), 3);
        QCOMPARE(ranges().at(2).in, 250);
        QCOMPARE(ranges().at(2).out, 300);
        QCOMPARE(ranges().at(2).note, u"CU  Leaves"_s);
        QCOMPARE(ranges().at(2).tags, QStringList{u"quote"_s});
        QCOMPARE(m_edits->undoAction()->text(), u"Undo Edit Shot List"_s);
    }

    /// One step of the library's stack brings back both, and the text goes along.
    void aStepIsTakenBackAsAWhole() {
        const QString before = text();
        replace(u"WS  Walks in #cutaway"_s, u"WS  Walks in and waves #quote"_s);
        saved();
        QCOMPARE(ranges().first().note, u"WS  Walks in and waves"_s);
        QCOMPARE(m_edits->stack().count(), 1);
        m_edits->undo();
        QTRY_COMPARE(text(), before);
        QCOMPARE(ranges().first().note, u"WS  Walks in"_s);
        QCOMPARE(ranges().first().tags, QStringList{u"cutaway"_s});
        m_edits->redo();
        QTRY_VERIFY(text().contains(u"waves #quote"_s));
        QCOMPARE(ranges().first().note, u"WS  Walks in and waves"_s);
    }

    void theFieldsOwnUndoIsAChangeLikeAnother() {
        replace(u"Walks in"_s, u"Runs in"_s);
        saved();
        QCOMPARE(ranges().first().note, u"WS  Runs in"_s);
        QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);
        saved();
        QCOMPARE(ranges().first().note, u"WS  Walks in"_s);
    }

    /// What is changed in the table comes into the text, and the caret stays in its word.
    void aChangeElsewhereKeepsTheCaretAndTheRest() {
        replace(u"\n10:00:04:00"_s, u"\n== Statement\n; mine\n10:00:04:00"_s);
        replace(u"#quote"_s, u"#quote *5"_s);
        saved();
        caretTo(u"atement #quote"_s);
        const QString word = editor().textCursor().block().text();
        Range moved = ranges().first();
        moved.out = 75;
        moved.note = u"WS  Walks in fast\nfrom the left"_s;
        m_edits->run(u"Move"_s, {RangeEdit{ranges().first(), moved}});
        QTRY_VERIFY(text().contains(u"10:00:00:00  10:00:03:00  WS  Walks in fast #cutaway\n  | from the left\n== Statement\n; mine\n"_s));
        QCOMPARE(editor().textCursor().block().text(), word);
        QVERIFY(editor().textCursor().block().text().sliced(editor().textCursor().positionInBlock()).startsWith(u"atement #quote *5"_s));
        QTRY_COMPARE(m_page->document().state(), State::Saved);
    }

    void ranges_thatComeAndGoElsewhereAreLines() {
        addRange(120, 140, u"Nod"_s, {});
        QTRY_VERIFY(text().contains(u"  | First minute.\n10:00:04:20  10:00:05:15  Nod\n"_s));
        const Range first = ranges().first();
        m_edits->run(u"Remove"_s, {RangeEdit{first, std::nullopt}});
        QTRY_VERIFY(!text().contains(u"Walks in"_s));
    }

    /// Sections, ratings, comments and lines that are not right yet have no place in a range; they are there the next time.
    void whatOnlyTheTextHasIsKept() {
        replace(u"10:00:00:00  10:00:04:00"_s, u"== Opening\n; look again\n10:00:00:00  10:00:04:27"_s);
        replace(u"#quote"_s, u"#quote *4"_s);
        saved();
        QCOMPARE(ranges().first().out, 100); // the line is not right: its range is as it was
        const QString written = text();
        makePage();
        QCOMPARE(text(), written);
        QCOMPARE(ranges().size(), 2);
        // What was logged meanwhile is in it as well.
        m_page.reset();
        addRange(300, 325, u"New"_s, {});
        makePage();
        QTRY_VERIFY(text().contains(u"  | First minute.\n10:00:12:00  10:00:13:00  New\n"_s));
        QVERIFY(text().contains(u"== Opening\n; look again\n10:00:00:00  10:00:04:27"_s));
    }

    void aFrameThatDoesNotExistIsMadeRightByKeys() {
        replace(u"10:00:04:00  WS"_s, u"10:00:04:27  WS"_s);
        saved();
        QCOMPARE(problemTexts(), QStringList{u"Frame 27 does not exist at 25 fps"_s});
        editor().moveCursor(QTextCursor::Start);
        key(Qt::Key_F4);
        QCOMPARE(editor().textCursor().blockNumber(), 5);
        QVERIFY(editor().popup().isVisible());
        key(Qt::Key_Return, Qt::AltModifier);
        QVERIFY(text().contains(u"10:00:00:00  10:00:05:02  WS"_s));
        saved();
        QCOMPARE(ranges().first().out, 127);
        // Now it goes on when the next one has begun; that may be so.
        QCOMPARE(problemTexts(), QStringList{u"Starts 27 frames before the shot above ends"_s});
    }

    void theProblemsListLeadsToTheLine() {
        replace(u"10:00:10:00  MS"_s, u"10:00:01:00  MS"_s);
        saved();
        auto* list = find<QTreeView>(u"shotListProblems"_s);
        QCOMPARE(problemTexts(), QStringList{u"The shot ends before it begins"_s});
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(editor().textCursor().blockNumber(), 6);
        QVERIFY(editor().hasFocus());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return, Qt::AltModifier);
        saved();
        QVERIFY(text().contains(u"10:00:01:00  10:00:04:00  MS"_s)); // swapped
    }

    void aTagThatNothingElseHasIsSaidAndCanBeTaken() {
        replace(u"#quote"_s, u"#quotte"_s);
        saved();
        QCOMPARE(problemTexts(), QStringList{u"Nothing else has the tag quotte"_s});
        key(Qt::Key_F4);
        QStringList ways;
        for (const ShotListFix& fix : editor().popup().fixes()) ways.append(fix.words);
        QCOMPARE(ways, (QStringList{u"Change to #quote"_s, u"Take it as a new tag"_s}));
        const auto buttons = editor().popup().findChildren<QPushButton*>();
        QTest::mouseClick(buttons.last(), Qt::LeftButton);
        QTRY_COMPARE(problemTexts(), QStringList{});
        QCOMPARE(ranges().at(1).tags, QStringList{u"quotte"_s});
    }

    void aTextOfAnotherRateMakesNoRanges() {
        replace(u"rate   25"_s, u"rate   50"_s);
        QTRY_COMPARE(m_page->document().state(), State::NotItsOwn);
        QCOMPARE(ranges().at(1).in, 100);
        QCOMPARE(problemTexts(), QStringList{u"The clip has 25 fps"_s});
        replace(u"WS  Walks in"_s, u"WS  Waits"_s);
        QTRY_VERIFY(await(m_clips->shotText(m_one.id)).value().contains(u"Waits"_s)); // nothing that was written is lost
        QCOMPARE(ranges().first().note, u"WS  Walks in"_s);
        replace(u"rate   50"_s, u"rate   25"_s);
        saved();
        QCOMPARE(ranges().first().note, u"WS  Waits"_s);
    }

    void timecodeAndShotComeFromThePlayer() {
        m_player->reach(300);
        editor().moveCursor(QTextCursor::End);
        key(Qt::Key_F8);
        QVERIFY(text().endsWith(u"\n10:00:12:00"_s));
        m_player->reach(350);
        key(Qt::Key_F9); // the line has an in point alone
        QVERIFY(text().endsWith(u"\n10:00:12:00  10:00:14:00  "_s));
        m_player->reach(400);
        key(Qt::Key_F9);
        QVERIFY(text().endsWith(u"\n10:00:16:00  10:00:17:00  "_s));
        saved();
        QCOMPARE(ranges().size(), 4);
    }

    void aTimecodeSeeksThePlayer() {
        caretTo(u":10:00  MS"_s);
        key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_player->seeks.last(), 250);
        caretTo(u"10:00:04:00  10:00:10"_s);
        QTest::mouseClick(editor().viewport(), Qt::LeftButton, Qt::ControlModifier, editor().cursorRect().center() + QPoint{6, 0});
        QCOMPARE(m_player->seeks.last(), 100);
    }

    void theTextFollowsThePlayer() {
        m_page->panes().at(3)->setFocus(); // nobody writes
        m_player->setPaused(false);
        m_player->reach(30);
        QCOMPARE(editor().textCursor().blockNumber(), 5);
        m_player->reach(120);
        QCOMPARE(editor().textCursor().blockNumber(), 6);
        editor().setFocus();
        m_player->reach(30);
        QCOMPARE(editor().textCursor().blockNumber(), 6); // who writes keeps the place
    }

    void columnsAreTidiedInOneStep() {
        replace(u"10:00:00:00  10:00:04:00  WS  Walks"_s, u"10:00:00:00 10:00:04:00   WS Walks"_s);
        key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(text().contains(u"10:00:00:00  10:00:04:00  WS  Walks"_s));
        QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(text().contains(u"10:00:00:00 10:00:04:00   WS Walks"_s));
        saved();
    }

    void somebodyElsesTextIsNotWrittenOver() {
        replace(u"Walks in"_s, u"Runs in"_s);
        saved();
        // Another desk stores a text of its own, of which nothing is said here.
        Library::ClipRepository theirs{*m_database, u"other"_s};
        const QString was = await(m_clips->shotText(m_one.id)).value();
        QVERIFY(await(theirs.make({Library::ShotTextEdit{m_one.id, was, u"; theirs\n"_s}})));
        replace(u"Runs in"_s, u"Hops in"_s);
        QTRY_COMPARE(m_page->document().state(), State::Overtaken);
        QCOMPARE(await(m_clips->shotText(m_one.id)).value(), u"; theirs\n"_s);
        QVERIFY(text().contains(u"Hops in"_s));
        auto* banner = m_page->findChild<Banner*>();
        QCOMPARE(banner->shownId(), u"overtaken"_s);
        QTest::mouseClick(banner->findChild<QPushButton*>(), Qt::LeftButton);
        saved();
        QCOMPARE(await(m_clips->shotText(m_one.id)).value(), text());
        QCOMPARE(ranges().first().note, u"WS  Hops in"_s);
    }

    void orTheirsIsTaken() {
        replace(u"Walks in"_s, u"Runs in"_s);
        saved();
        Library::ClipRepository theirs{*m_database, u"other"_s};
        const QString was = await(m_clips->shotText(m_one.id)).value();
        QString other = was;
        other.replace(u"Runs in"_s, u"Runs in *5"_s);
        QVERIFY(await(theirs.make({Library::ShotTextEdit{m_one.id, was, other}})));
        replace(u"Runs in"_s, u"Hops in"_s);
        QTRY_COMPARE(m_page->document().state(), State::Overtaken);
        m_page->refresh();
        QTRY_COMPARE(text(), other);
        QTRY_COMPARE(m_page->document().state(), State::Saved);
        QCOMPARE(ranges().first().note, u"WS  Runs in"_s);
    }

    /// The last word is not lost when the clip is left before the pause after it.
    void whatWasWrittenLastIsStoredWhenTheClipIsLeft() {
        replace(u"Walks in"_s, u"Flies in"_s);
        m_page->open(m_two);
        QTRY_COMPARE(ranges().first().note, u"WS  Flies in"_s);
        QVERIFY(!text().contains(u"Flies"_s));
        m_page->open(m_one);
        QTRY_VERIFY(text().contains(u"Flies in"_s));
        replace(u"Flies in"_s, u"Swims in"_s);
        m_page.reset();
        QTRY_COMPARE(ranges().first().note, u"WS  Swims in"_s);
    }

    void aTagIsCompleted() {
        caretTo(u"\n10:00:04:00"_s);
        QTest::keyClicks(&editor(), u" #ai"_s);
        auto* popup = QApplication::activePopupWidget();
        QVERIFY(popup != nullptr);
        QTest::keyClick(popup, Qt::Key_Return);
        QVERIFY(text().contains(u"#cutaway #\"air defence\"\n"_s));
        saved();
        QCOMPARE(ranges().first().tags, (QStringList{u"air defence"_s, u"cutaway"_s}));
    }

    void theOutlineLeadsToShots() {
        replace(u"\n10:00:00:00  "_s, u"\n== Opening\n10:00:00:00  "_s);
        saved();
        auto* outline = find<QTreeView>(u"shotListOutline"_s);
        QCOMPARE(outline->model()->rowCount(), 1);
        const QModelIndex section = outline->model()->index(0, 0);
        QCOMPARE(section.data().toString(), u"Opening"_s);
        const QModelIndex shot = outline->model()->index(1, 0, section);
        QCOMPARE(shot.data().toString(), u"Statement"_s);
        outline->setFocus();
        outline->setCurrentIndex(shot);
        QTest::keyClick(outline, Qt::Key_Return);
        QCOMPARE(editor().textCursor().blockNumber(), 7);
        QCOMPARE(m_player->seeks.last(), 100);
    }

    /// What an agency sends is read, looked through, and then shots like others.
    void anAgencysProseBecomesShots() {
        QApplication::clipboard()->setText(
            u"SHOTLIST:\nBrussels - 12 February 2026\n1. 0:20 - 0:24 Wide of *5 flags\n2. 0:30 - 0:40 SOUNDBITE (English) Jane Doe, Minister: \"Yes.\"\n"
            "3. Cutaway\n"_s);
        const QString before = text();
        editor().paste();
        auto* dialog = find<ProseDialog>(u"proseDialog"_s);
        QVERIFY(dialog != nullptr);
        QCOMPARE(text(), before);
        QCOMPARE(dialog->model().rowCount(), 3);
        QCOMPARE(dialog->model().doubtful(), 1);
        QCOMPARE(dialog->model().ticked(), 2);
        auto* take = dialog->findChild<QPushButton*>();
        for (auto* button : dialog->findChildren<QPushButton*>()) {
            if (button->isDefault()) take = button;
        }
        QCOMPARE(take->text(), u"Add 2 shots"_s);
        auto* shots = dialog->findChild<QTreeView*>(u"proseShots"_s);
        shots->setFocus();
        shots->setCurrentIndex(shots->model()->index(2, 0));
        QTest::keyClick(shots, Qt::Key_Space);
        QCOMPARE(take->text(), u"Add 3 shots"_s);
        QTest::mouseClick(take, Qt::LeftButton);
        QTRY_COMPARE(ranges().size(), 5);
        QCOMPARE(ranges().at(2).note, u"Wide of *5 flags"_s);
        QCOMPARE(ranges().at(2).in, 500);
        QCOMPARE(ranges().at(3).note, u"SOUNDBITE (English) Jane Doe, Minister: \"Yes.\""_s);
        QVERIFY(text().contains(u"== Brussels - 12 February 2026\n10:00:20:00  10:00:24:00  Wide of \\*5 flags\n"_s));
        QVERIFY(text().contains(u"\n; ? "_s)); // above the one that was guessed
        saved();
    }

    void aListThatIsPastedIsPutInAsItIs() {
        QApplication::clipboard()->setText(u"10:00:20:00  10:00:21:00  SOUNDBITE\n"_s);
        editor().moveCursor(QTextCursor::End);
        editor().paste();
        QVERIFY(text().endsWith(u"10:00:21:00  SOUNDBITE\n"_s));
        QVERIFY(find<ProseDialog>(u"proseDialog"_s) == nullptr);
    }

    void saysWhereTheCaretIs() {
        editor().moveCursor(QTextCursor::Start);
        QCOMPARE(m_page->selectionText(), u"Line 1, column 1 · 25 fps, non-drop · UTF-8"_s);
    }

    void everyActionHasAKeyAndEveryControlAName() {
        for (const QAction* action : m_page->actions()) QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
        for (const QWidget* pane : m_page->panes()) QVERIFY2(!pane->accessibleName().isEmpty(), pane->metaObject()->className());
    }
};

QTEST_MAIN(ShotListPageTest)
#include "shotlistpage_test.moc"
