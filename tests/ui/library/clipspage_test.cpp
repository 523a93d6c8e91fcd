// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/library/clipspagefixture.h"
#include "ui/library/sidecaraffairs.h"

using namespace Rushes;
using namespace Rushes::Tests;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Library::Clip;
using Library::Range;

class ClipsPageTest : public ClipsPageFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void whatPortalsSaidIsShownUntilItIsSeen() {
        Clip fromPortal = m_arrivals;
        fromPortal.id = {};
        fromPortal.relativePath = fromPortal.fileName = u"portal.mxf"_s;
        fromPortal.portal = u"https://portal.example"_s;
        fromPortal.videoId = u"V"_s;
        const Clip clip = await(m_clips->add(fromPortal)).value();
        QVERIFY(await(m_clips->hear({{.portal = u"https://portal.example"_s,
                                      .videoId = u"V"_s,
                                      .change = Library::PortalWord::Change::Corrected,
                                      .at = QDateTime{QDate{2026, 2, 12}, QTime{9, 0}, QTimeZone::UTC},
                                      .what = {u"embargo"_s}}})));
        QTRY_COMPARE(m_page->model().rowCount(), 3);
        const auto row = [&] { return m_page->model().indexOf(clip.id); };
        QTRY_COMPARE(row().data(ClipModel::NoticeTextRole).toString(), u"Corrected"_s);
        QVERIFY(row().data(Qt::AccessibleTextRole).toString().contains(u"corrected the embargo"_s));
        grid()->selectionModel()->setCurrentIndex(row(), QItemSelectionModel::ClearAndSelect);
        auto* words = m_page->findChild<QLabel*>(u"clipNotice"_s);
        QTRY_COMPARE(words->text(), u"Its portal corrected the embargo on 12 Feb 2026"_s);
        QVERIFY(words->isVisibleTo(m_page.get()));
        QTest::mouseClick(m_page->findChild<QPushButton*>(u"clipSeen"_s), Qt::LeftButton);
        QTRY_COMPARE(row().data(ClipModel::NoticeTextRole).toString(), QString{});
        QTRY_VERIFY(!words->isVisibleTo(m_page.get()));
        QVERIFY(await(m_clips->clip(clip.id)).value()->portalNotice.seen);
    }

    void theSelectionGoesOutInTheFormThatIsChosen() {
        QSignalSpy asked{m_page.get(), &ClipsPage::exportRequested};
        QTest::keyClick(grid(), Qt::Key_E, Qt::ControlModifier);
        const auto choose = [this](QStringView format) {
            auto* menu = m_page->findChild<QMenu*>(u"exportMenu"_s);
            if (menu == nullptr || !menu->isVisible()) return false;
            const QList<QAction*> actions = menu->actions();
            for (QAction* action : actions) {
                if (action->data().toString() != format) continue;
                action->trigger();
                menu->close();
                return true;
            }
            return false;
        };
        QVERIFY(choose(u"edl"));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).value<QList<Clip>>().first().title, u"Opening remarks"_s);
        QCOMPARE(asked.first().at(1).value<Interchange::ExportFormat>(), Interchange::ExportFormat::Edl);
        QCOMPARE(asked.first().at(2).toString(), u"Opening remarks"_s);
        QTRY_VERIFY(m_page->findChild<QMenu*>(u"exportMenu"_s) == nullptr);
        grid()->selectAll();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTest::keyClick(grid(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(choose(u"otio"));
        QCOMPARE(asked.last().at(0).value<QList<Clip>>().size(), 2);
        QCOMPARE(asked.last().at(2).toString(), u"Clips"_s);
    }

    void theShotListOfTheCurrentClipIsAskedFor() {
        QSignalSpy asked{m_page.get(), &ClipsPage::shotListRequested};
        QTest::keyClick(grid(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<Clip>().title, u"Opening remarks"_s);
    }

    void whatIsDraggedCarriesItsShots() {
        QVERIFY(await(m_clips->addRange({.id = {}, .clipId = m_remarks.id, .in = 0, .out = 50, .note = u"Walks in"_s, .tags = {}})));
        QTRY_VERIFY(std::unique_ptr<QMimeData> { grid()->model()->mimeData(grid()->selectionModel()->selectedIndexes()) } -> text().contains(u"Walks in"_s));
    }

    void theSelectedClipShowsInTheInspector() {
        QCOMPARE(shownTitle(), u"Opening remarks"_s);
        select(u"Arrivals"_s);
        QCOMPARE(shownTitle(), u"Arrivals"_s);
        QCOMPARE(m_page->selectionText(), u"1 of 2 selected"_s);
        grid()->selectAll();
        QCOMPARE(shownTitle(), u"2 clips selected"_s);
        QVERIFY(!find<QTreeView>(u"ranges"_s)->isVisible()); // ranges belong to one clip
    }

    void theInspectorSaysWhatASidecarContradicts() {
        m_page->setSidecarAffairs(
            {.contradictions = {{m_remarks.id, m_remarks.title, m_remarks.path, {{Interchange::SidecarConflict::Field::Rating, u"4"_s, u"2"_s, u"0"_s}}}},
             .obstacles = {}});
        auto* note = find<QLabel>(u"clipSidecar"_s);
        QVERIFY(note->isVisible()); // of the clip that was selected already
        QCOMPARE(note->text(), u"The sidecar contradicts the library in 1 field."_s);
        select(u"Arrivals"_s);
        QTRY_VERIFY(!note->isVisible());
    }

    void theGridIsShownFirst() {
        QCOMPARE(m_page->form(), PageForm::Grid);
        QVERIFY(grid()->isVisible());
        m_page->setForm(PageForm::List);
        QVERIFY(!grid()->isVisible());
        QVERIFY(find<QAbstractItemView>(u"clipTable"_s)->isVisible());
        QCOMPARE(shownTitle(), u"Opening remarks"_s); // the selection stays
    }

    void enterStoresTheTagsThatWereTyped() {
        auto* edit = find<QLineEdit>(u"clipTags"_s);
        edit->setFocus();
        QTest::keyClicks(edit, u"air defence, Quote"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(stored(m_remarks).tags, (QStringList{u"air defence"_s, u"Quote"_s}));
        QVERIFY(stored(m_arrivals).tags.isEmpty());

        edit->selectAll();
        QTest::keyClicks(edit, u"Quote"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(stored(m_remarks).tags, QStringList{u"Quote"_s}); // what is no longer in the line is taken away
    }

    void theLetterTGoesToTheTags() {
        grid()->setFocus();
        QTest::keyClick(grid(), Qt::Key_T);
        QVERIFY(find<QLineEdit>(u"clipTags"_s)->hasFocus());
        QVERIFY(find<QLineEdit>(u"clipTags"_s)->text().isEmpty()); // the letter itself is not typed
    }

    void altAndADigitRates() {
        grid()->setFocus();
        QTest::keyClick(grid(), Qt::Key_4, Qt::AltModifier);
        QTRY_COMPARE(stored(m_remarks).rating, 4);
        QCOMPARE(stored(m_arrivals).rating, 0);
        QTRY_COMPARE(current().data(ClipModel::RatingRole).toInt(), 4);
        QTest::keyClick(grid(), Qt::Key_0, Qt::AltModifier);
        QTRY_COMPARE(stored(m_remarks).rating, 0);
        QVERIFY(!banner()->isVisible());
    }

    void controlZTakesBackWhateverWasDone() {
        grid()->selectAll();
        grid()->setFocus();
        QTest::keyClick(grid(), Qt::Key_4, Qt::AltModifier);
        QTRY_COMPARE(m_edits->undoAction()->text(), u"Undo Rate 2 Clips"_s);
        select(u"Opening remarks"_s);
        find<QPlainTextEdit>(u"clipNote"_s)->setFocus();
        QTest::keyClicks(find<QPlainTextEdit>(u"clipNote"_s), u"whole"_s);
        grid()->setFocus();
        QTRY_COMPARE(stored(m_remarks).note, u"whole"_s);
        QTRY_COMPARE(m_edits->undoAction()->text(), u"Undo Note Clip"_s);
        QTest::keyClick(grid(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(stored(m_remarks).note, QString{});
        QCOMPARE(stored(m_remarks).rating, 4);
        QTest::keyClick(grid(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(stored(m_remarks).rating, 0);
        QCOMPARE(stored(m_arrivals).rating, 0);
        QTest::keyClick(grid(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(stored(m_arrivals).rating, 4);
    }

    void theFormAddsARange() {
        type(u"10:00:01:00"_s, u"10000212"_s);
        QTest::keyClicks(find<QLineEdit>(u"rangeTags"_s), u"quote"_s);
        QVERIFY(find<QPushButton>(u"addRange"_s)->isEnabled());
        QTest::mouseClick(find<QPushButton>(u"addRange"_s), Qt::LeftButton);
        QTRY_COMPARE(storedRanges().size(), 1);
        const Range range = storedRanges().constFirst();
        QCOMPARE(range.in, 25);
        QCOMPARE(range.out, 62);
        QCOMPARE(range.tags, QStringList{u"quote"_s});
        QTRY_COMPARE(ranges()->model()->rowCount(), 1);
        QVERIFY(ranges()->isVisible());
        // The next one often begins where this one ends.
        QCOMPARE(find<QLineEdit>(u"rangeIn"_s)->text(), u"10000212"_s);
        QVERIFY(find<QLineEdit>(u"rangeOut"_s)->text().isEmpty());
    }

    void saysWhatIsWrongWithARange() {
        auto* problem = find<QLabel>(u"rangeProblem"_s);
        QTest::keyClicks(find<QLineEdit>(u"rangeIn"_s), u"10:00:01:25"_s);
        QVERIFY(!problem->isVisible()); // not before both are filled in
        QTest::keyClicks(find<QLineEdit>(u"rangeOut"_s), u"10:00:02:00"_s);
        QVERIFY(problem->isVisible());
        QCOMPARE(problem->text(), u"In is not a timecode at 25 fps. Type it like 10:00:00:00."_s);
        QVERIFY(!find<QPushButton>(u"addRange"_s)->isEnabled());
        QTest::keyClick(find<QLineEdit>(u"rangeOut"_s), Qt::Key_Return);
        QCOMPARE(find<QLineEdit>(u"rangeOut"_s)->text(), u"10:00:02:00"_s); // what was typed stays to be mended
        find<QLineEdit>(u"rangeIn"_s)->setText(u"10:00:01:24"_s);
        QVERIFY(!problem->isVisible());
        QTest::keyClick(find<QLineEdit>(u"rangeOut"_s), Qt::Key_Return);
        QTRY_COMPARE(storedRanges().size(), 1); // and only this one
        QCOMPARE(storedRanges().constFirst().in, 49);
    }

    void deleteTakesARangeAway() {
        addRanges(2);
        ranges()->setCurrentIndex(ranges()->model()->index(0, 0));
        ranges()->setFocus();
        QTest::keyClick(ranges(), Qt::Key_Delete);
        QTRY_COMPARE(storedRanges().size(), 1);
        QCOMPARE(storedRanges().constFirst().in, 100);
        QTRY_COMPARE(ranges()->model()->rowCount(), 1);
    }

    void theRangesAreReadableInANarrowInspector_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("rows");
        QTest::newRow("one") << 1 << 3;
        QTest::newRow("four") << 4 << 4;
        QTest::newRow("many") << 20 << 6;
    }
    void theRangesAreReadableInANarrowInspector() {
        QFETCH(int, count);
        QFETCH(int, rows);
        m_page->findChild<QSplitter*>()->setSizes({866, 350});
        addRanges(count);
        const int rowHeight = ranges()->visualRect(ranges()->model()->index(0, 0)).height();
        QTRY_COMPARE(ranges()->viewport()->height(), rows * rowHeight);
        QVERIFY(!ranges()->horizontalScrollBar()->isVisible());
        QCOMPARE(ranges()->header()->length(), ranges()->viewport()->width());
        for (const auto column : {RangeModel::Column::In, RangeModel::Column::Out, RangeModel::Column::Length}) {
            const QModelIndex cell = ranges()->model()->index(0, static_cast<int>(column));
            const int needed = QFontMetrics{cell.data(Qt::FontRole).value<QFont>()}.horizontalAdvance(cell.data().toString());
            QVERIFY2(ranges()->columnWidth(cell.column()) >= needed, qPrintable(cell.data().toString()));
        }
    }

    void aChangeThatSomebodyElseWasFasterWithIsSaidAndReadAgain() {
        // Another program: its changes are not told to the page.
        Library::ClipRepository theirs{*m_database, u"other desk"_s};
        Clip changed = stored(m_remarks);
        changed.note = u"theirs"_s;
        changed.rating = 2;
        QVERIFY(await(theirs.update(changed)));
        QCOMPARE(current().data(ClipModel::RatingRole).toInt(), 0); // the page does not know yet

        QTest::keyClick(grid(), Qt::Key_5, Qt::AltModifier);
        QTRY_VERIFY(banner()->isVisible());
        const QString said = banner()->accessibleName();
        QVERIFY2(said.startsWith(u"Somebody else has just changed this clip."_s), qPrintable(said));
        QCOMPARE(stored(m_remarks).rating, 2);
        QTRY_COMPARE(current().data(ClipModel::RatingRole).toInt(), 2);

        // Made again from what is so, it is stored, and there is nothing more to say.
        QTest::keyClick(grid(), Qt::Key_5, Qt::AltModifier);
        QTRY_COMPARE(stored(m_remarks).rating, 5);
        QCOMPARE(stored(m_remarks).note, u"theirs"_s);
        QTRY_VERIFY(!banner()->isVisible());
    }
};

QTEST_MAIN(ClipsPageTest)
#include "clipspage_test.moc"
