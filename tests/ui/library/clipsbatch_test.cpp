// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/library/clipspagefixture.h"
#include "ui/widgets/clipmime.h"

using namespace Rushes;
using namespace Rushes::Tests;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Library::Clip;

/// What is done to several clips at once: their tags and collections.
class ClipsBatchTest : public ClipsPageFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aTagGoesToAllThatAreSelected() {
        QVERIFY(await(m_clips->tag({m_arrivals.id}, {u"arrival"_s}, {})));
        grid()->selectAll();
        auto* edit = find<QLineEdit>(u"batchTags"_s);
        QVERIFY(edit->isVisible());
        QVERIFY(!find<QLineEdit>(u"clipTags"_s)->isVisible());
        edit->setFocus();
        QTest::keyClicks(edit, u"council"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(stored(m_remarks).tags, QStringList{u"council"_s});
        QCOMPARE(stored(m_arrivals).tags, (QStringList{u"arrival"_s, u"council"_s}));
        // It is one step, and what one of them had stays with it.
        QTRY_COMPARE(m_edits->undoAction()->text(), u"Undo Tag 2 Clips"_s);
        m_edits->undo();
        QTRY_COMPARE(stored(m_remarks).tags, QStringList{});
        QCOMPARE(stored(m_arrivals).tags, QStringList{u"arrival"_s});
    }

    void whatSomeCarryIsGivenToAllOrTaken() {
        QVERIFY(await(m_clips->tag({m_arrivals.id}, {u"arrival"_s, u"quote"_s}, {})));
        QVERIFY(await(m_clips->tag({m_remarks.id}, {u"quote"_s}, {})));
        grid()->selectAll();
        auto* chips = find<BatchChips>(u"batchChips"_s);
        auto* apply = find<QPushButton>(u"batchApply"_s);
        QTRY_COMPARE(chips->chips(), (QList<BatchChips::Chip>{{u"quote"_s, 2}, {u"arrival"_s, 1}}));
        QVERIFY(!apply->isEnabled());
        chips->setFocus();
        QTest::keyClick(chips, Qt::Key_Space); // all of them have it: nothing to give
        QVERIFY(!apply->isEnabled());
        QTest::keyClick(chips, Qt::Key_Delete);
        QTest::keyClick(chips, Qt::Key_Right);
        QTest::keyClick(chips, Qt::Key_Space);
        QCOMPARE(chips->accessibleDescription(), u"arrival, on 1 of 2 clips; all get it"_s);
        QCOMPARE(apply->text(), u"Apply to 2"_s);
        QVERIFY(stored(m_arrivals).tags.contains(u"quote"_s)); // nothing is so before it is applied
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_COMPARE(stored(m_remarks).tags, QStringList{u"arrival"_s});
        QCOMPARE(stored(m_arrivals).tags, QStringList{u"arrival"_s});
        QTRY_COMPARE(chips->chips(), (QList<BatchChips::Chip>{{u"arrival"_s, 2}}));
        auto* edit = find<QLineEdit>(u"batchTags"_s);
        edit->setFocus();
        QTest::keyClicks(edit, u"-arrival, signing"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(stored(m_remarks).tags, QStringList{u"signing"_s});
        QTest::keyClick(edit, Qt::Key_Escape);
        QTRY_VERIFY(!edit->isVisible());
        QCOMPARE(m_page->selectionText(), u"1 of 2 selected"_s);
    }

    void ratingsAreStagedAndAppliedWithTheTagsInOneStep() {
        QVERIFY(await(m_clips->make({Library::RatingEdit{m_arrivals.id, 0, 4}, Library::RatingEdit{m_remarks.id, 0, 1}})));
        QTRY_COMPARE(current().data(ClipModel::RatingRole).toInt(), 1);
        grid()->selectAll();
        auto* stars = find<RatingEdit>(u"batchStars"_s);
        auto* rating = find<BatchRating>(u"batchRating"_s);
        auto* apply = find<QPushButton>(u"batchApply"_s);
        QVERIFY(stars->isMixed());
        QCOMPARE(stars->accessibleDescription(), u"different ratings, 1 to 4"_s);
        QVERIFY(!find<QWidget>(u"clipRating"_s)->isVisible());
        QVERIFY(!apply->isEnabled());
        stars->setFocus();
        QTest::keyClick(stars, Qt::Key_3);
        QCOMPARE(rating->wanted(), 3);
        QVERIFY(apply->isEnabled());
        QTest::keyClick(stars, Qt::Key_Backspace); // as they are
        QVERIFY(!rating->wanted());
        QVERIFY(stars->isMixed());
        QVERIFY(!apply->isEnabled());
        QTest::mouseClick(stars, Qt::LeftButton, {}, {4, stars->height() / 2}); // the lowest one, for all
        QCOMPARE(rating->wanted(), 1);
        QTest::keyClick(stars, Qt::Key_3);
        QCOMPARE(stored(m_remarks).rating, 1); // nothing is so before it is applied
        auto* edit = find<QLineEdit>(u"batchTags"_s);
        edit->setFocus();
        QTest::keyClicks(edit, u"council"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(stored(m_remarks).rating, 3);
        QCOMPARE(stored(m_arrivals).rating, 3);
        QCOMPARE(stored(m_arrivals).tags, QStringList{u"council"_s});
        QTRY_COMPARE(m_edits->undoAction()->text(), u"Undo Tag and Rate 2 Clips"_s);
        QTRY_VERIFY(!stars->isMixed());
        QVERIFY(!rating->wanted());
        m_edits->undo();
        QTRY_COMPARE(stored(m_arrivals).rating, 4);
        QCOMPARE(stored(m_remarks).rating, 1);
        QCOMPARE(stored(m_arrivals).tags, QStringList{});
        // None for all is a rating too.
        QTRY_VERIFY(stars->isMixed());
        stars->setFocus();
        QTest::keyClick(stars, Qt::Key_0);
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_COMPARE(stored(m_arrivals).rating, 0);
        QTRY_COMPARE(m_edits->undoAction()->text(), u"Undo Rate 2 Clips"_s);
    }

    void theSelectionGoesIntoACollection() {
        QVERIFY(await(m_clips->make({Library::CollectionEdit{std::nullopt, Library::Collection{.name = u"Best of"_s}, {m_arrivals.id}},
                                     Library::CollectionEdit{std::nullopt, Library::Collection{.name = u"Walks"_s, .query = u"arrivals"_s}, {}}})));
        grid()->selectAll();
        auto* button = find<QPushButton>(u"batchCollection"_s);
        const auto menu = [&] {
            delete find<QMenu>(u"batchCollectionMenu"_s); // the page may not have known the collections yet
            QTest::mouseClick(button, Qt::LeftButton);
            auto* shown = find<QMenu>(u"batchCollectionMenu"_s);
            QStringList words;
            for (const QAction* action : shown->actions()) words.append(action->text());
            return std::pair{shown, words.join(u'|')};
        };
        QTRY_COMPARE(menu().second, u"Best of||New collection…"_s); // nothing is put into a smart one
        find<QMenu>(u"batchCollectionMenu"_s)->actions().first()->trigger();
        QTRY_COMPARE(await(m_clips->clipsIn(u"best of"_s)).value().size(), 2);
        QTRY_COMPARE(m_edits->undoAction()->text(), u"Undo Put 1 Clip into Collection"_s);
        m_edits->undo();
        QTRY_COMPARE(await(m_clips->clipsIn(u"best of"_s)).value(), QList<Library::ClipId>{m_arrivals.id});
        menu().first->actions().last()->trigger();
        QTRY_VERIFY(find<QInputDialog>(u"collectionDialog"_s) != nullptr);
        find<QInputDialog>(u"collectionDialog"_s)->setTextValue(u"Both"_s);
        find<QInputDialog>(u"collectionDialog"_s)->accept();
        QTRY_COMPARE(await(m_clips->clipsIn(u"both"_s)).value().size(), 2);
    }

    void onlyTheSelectedAreLogged() {
        const Clip third = add(u"third.mxf"_s, u"Third"_s);
        QTRY_COMPARE(m_page->model().rowCount(), 3);
        QTRY_COMPARE(m_page->model().index(0, 0).data().toString(), u"Third"_s);
        QSignalSpy asked{m_page.get(), &ClipsPage::logRequested};
        // In the order in which they stand, not in that of the clicks.
        for (const QString& title : {m_arrivals.title, third.title}) {
            for (int row = 0; row < 3; ++row) {
                const QModelIndex index = grid()->model()->index(row, 0);
                const auto how = title == third.title ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect;
                if (index.data().toString() == title) grid()->selectionModel()->setCurrentIndex(index, how);
            }
        }
        QTest::mouseClick(find<QPushButton>(u"batchLog"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<QList<qint64>>(), (QList<qint64>{Library::numberOf(third.id), Library::numberOf(m_arrivals.id)}));
        QCOMPARE(asked.first().last().value<Clip>().title, u"Third"_s);
    }

    void aNarrowBarHasNoWordsOnItsButtons() {
        grid()->selectAll();
        auto* button = find<QPushButton>(u"batchLog"_s);
        find<QSplitter>({})->setSizes({900, 320});
        QTRY_COMPARE(button->text(), u"Log ranges"_s);
        find<QSplitter>({})->setSizes({300, 900});
        QTRY_COMPARE(button->text(), QString{});
        QCOMPARE(button->accessibleName(), u"Log ranges"_s);
        find<QSplitter>({})->setSizes({900, 320});
        QTRY_COMPARE(button->text(), u"Log ranges"_s);
    }

    void ofALongListOnlyWhatIsLookedAtIsRead() {
        addMany(3000);
        const auto isKnown = [this](int row) { return m_page->model().knownAt(row) != nullptr; };
        QTRY_VERIFY(isKnown(0));
        QVERIFY(!isKnown(1500));
        QCOMPARE(find<QLabel>(u"clipCount"_s)->text(), u"3,002 clips"_s);
        // Far away: it is there when it has been read, and what is done to it meanwhile waits for it.
        grid()->selectionModel()->setCurrentIndex(m_page->model().index(1500, 0), QItemSelectionModel::ClearAndSelect);
        QVERIFY(!isKnown(1500));
        QTest::keyClick(grid(), Qt::Key_4, Qt::AltModifier);
        const Library::ClipId far = Library::clipOfRow(m_page->model().places().at(1500));
        QTRY_COMPARE(await(m_clips->clip(far)).value()->rating, 4);
        QTRY_COMPARE(m_page->model().index(1500, 0).data(ClipModel::RatingRole).toInt(), 4);
        // A choice of which most were never looked at is dragged whole.
        const QItemSelection all{m_page->model().index(0, 0), m_page->model().index(2999, 0)};
        grid()->selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
        QTRY_COMPARE(shownTitle(), u"3,000 clips selected"_s);
        const std::unique_ptr<QMimeData> dragged{m_page->model().mimeData(all.indexes())};
        QCOMPARE(clipIdsIn(*dragged).size(), 3000);
        // Another order is another list, in which the current clip stays current.
        QTreeView* table = find<QTreeView>(u"clipTable"_s);
        table->sortByColumn(static_cast<int>(ClipModel::Column::Size), Qt::AscendingOrder);
        QTRY_COMPARE(m_page->model().places().first(), Library::numberOf(m_arrivals.id)); // the smallest of all
        table->sortByColumn(static_cast<int>(ClipModel::Column::Tags), Qt::AscendingOrder); // there is no such order
        QTRY_COMPARE(m_page->model().places().last(), Library::numberOf(m_arrivals.id));
        QCOMPARE(table->header()->sortIndicatorSection(), -1);
    }

    void buttonAndHeadOfAColumnSayTheSameOrder() {
        auto* sort = find<QToolButton>(u"sort"_s);
        QHeaderView* header = find<QTreeView>(u"clipTable"_s)->header();
        const auto choose = [sort](const QString& words) {
            for (QAction* action : sort->menu()->actions()) {
                if (action->text() == words) action->trigger();
            }
        };
        const auto first = [this] { return m_page->model().index(0, 0).data().toString(); };
        QCOMPARE(sort->text(), u"Newest first"_s);
        QCOMPARE(first(), u"Opening remarks"_s);
        QCOMPARE(header->sortIndicatorSection(), -1);
        choose(u"Name, A to Z"_s);
        QTRY_COMPARE(first(), u"Arrivals"_s);
        QCOMPARE(header->sortIndicatorSection(), static_cast<int>(ClipModel::Column::Name));
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
        m_page->setForm(PageForm::List);
        header->setSortIndicator(static_cast<int>(ClipModel::Column::Name), Qt::DescendingOrder); // as a click does
        QTRY_COMPARE(first(), u"Opening remarks"_s);
        QCOMPARE(sort->text(), u"Name, Z to A"_s);
        QCOMPARE(sort->accessibleName(), u"Order: Name, Z to A"_s);
        m_page->setForm(PageForm::Grid); // it stays, because the button says so there, too
        QCOMPARE(sort->text(), u"Name, Z to A"_s);
        choose(u"Oldest first"_s);
        QTRY_COMPARE(first(), u"Arrivals"_s);
        QCOMPARE(header->sortIndicatorSection(), static_cast<int>(ClipModel::Column::Added));
    }

    void moreThanCanBeChangedAtOnceIsSaid() {
        addMany(20'001);
        grid()->selectAll();
        QTest::keyClick(grid(), Qt::Key_4, Qt::AltModifier);
        QTRY_VERIFY(banner()->isVisible());
        QVERIFY2(banner()->accessibleName().startsWith(u"20,003 clips are selected"_s), qPrintable(banner()->accessibleName()));
        QVERIFY(m_page->model().mimeData({m_page->model().index(0, 0), m_page->model().index(19'000, 0)}) == nullptr); // never a part of them
        QCOMPARE(await(m_clips->count({.query = Library::understand(u"rating:4").value()})).value(), 0);
    }

    void fiveThousandClipsAreOneStep() {
        addMany(5000);
        grid()->selectAll();
        auto* edit = find<QLineEdit>(u"batchTags"_s);
        QTRY_VERIFY(edit->isVisible()); // once the clips have been read, of which most were not looked at
        edit->setFocus();
        edit->setText(u"batch"_s);
        QSignalSpy stored{m_edits.get(), &EditStack::stored};
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(m_edits->isBusy()); // it is stored elsewhere; this thread goes on
        QTRY_COMPARE_WITH_TIMEOUT(stored.size(), 1, 60'000);
        QCOMPARE(stored.first().first().value<Library::Edits>().size(), 5002);
        m_edits->undo();
        QTRY_COMPARE_WITH_TIMEOUT(stored.size(), 2, 60'000);
        QCOMPARE(await(m_clips->count({.query = Library::understand(u"tag:batch").value()})).value(), 0);
    }

    void aCollectionIsShownInItsOrder() {
        QVERIFY(await(m_clips->make({Library::CollectionEdit{std::nullopt, Library::Collection{.name = u"Best of"_s}, {m_arrivals.id, m_remarks.id}}})));
        m_page->setQuery(u"in:\"best of\""_s);
        const auto shown = [this] {
            QStringList titles;
            for (int row = 0; row < grid()->model()->rowCount(); ++row) titles.append(grid()->model()->index(row, 0).data().toString());
            return titles.join(u", "_s);
        };
        QTRY_COMPARE(shown(), u"Arrivals, Opening remarks"_s);
        QTRY_VERIFY(m_page->model().canDropMimeData(std::unique_ptr<QMimeData>{m_page->model().mimeData({m_page->model().index(0, 0)})}.get(), Qt::CopyAction,
                                                    0, 0, {}));
        QCOMPARE(find<QToolButton>(u"sort"_s)->text(), u"As in the collection"_s);
        // The other way round by keys, and back.
        select(u"Opening remarks"_s);
        grid()->setFocus();
        QTest::keyClick(grid(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(shown(), u"Opening remarks, Arrivals"_s);
        m_edits->undo();
        QTRY_COMPARE(shown(), u"Arrivals, Opening remarks"_s);
        // By a drag: what is dropped behind the last stands there.
        const std::unique_ptr<QMimeData> dragged{m_page->model().mimeData({m_page->model().index(0, 0)})};
        m_page->model().dropMimeData(dragged.get(), Qt::CopyAction, -1, -1, {});
        QTRY_COMPARE(shown(), u"Opening remarks, Arrivals"_s);
        select(u"Arrivals"_s);
        QTest::keyClick(grid(), Qt::Key_Delete);
        QTRY_COMPARE(shown(), u"Opening remarks"_s);
        QCOMPARE(m_edits->undoAction()->text(), u"Undo Take 1 Clip out of Collection"_s);
        QCOMPARE(await(m_clips->count({})).value(), 2); // no clip is gone
        m_page->putInto(u"Best of"_s, {m_remarks.id, m_arrivals.id});
        QTRY_COMPARE(shown(), u"Opening remarks, Arrivals"_s);
        m_page->setQuery({});
        QTRY_COMPARE(shown(), u"Opening remarks, Arrivals"_s); // newest first
        QVERIFY(!m_page->model().canDropMimeData(dragged.get(), Qt::CopyAction, 0, 0, {}));
    }

    void aSelectionAndASearchBecomeCollections() {
        const auto name = [this](const QString& text) {
            QTRY_VERIFY(m_page->findChild<QInputDialog*>(u"collectionDialog"_s) != nullptr);
            auto* dialog = m_page->findChild<QInputDialog*>(u"collectionDialog"_s);
            dialog->setTextValue(text);
            dialog->accept();
        };
        grid()->setFocus();
        QTest::keyClick(grid(), Qt::Key_C, Qt::ShiftModifier);
        name(u"Mine"_s);
        QTRY_COMPARE(await(m_clips->clipsIn(u"mine"_s)).value(), QList<Library::ClipId>{m_remarks.id});
        QVERIFY(await(m_clips->make({Library::CollectionEdit{std::nullopt, Library::Collection{.name = u"Walks"_s, .query = u"arrivals"_s}, {}}})));
        m_page->setQuery(u"in:walks"_s);
        QTRY_COMPARE(m_page->model().rowCount(), 1);
        QCOMPARE(m_page->model().clipAt(m_page->model().index(0, 0))->title, u"Arrivals"_s);
        QCOMPARE(find<QToolButton>(u"sort"_s)->text(), u"Newest first"_s); // it is a search, which has no order of its own
        QVERIFY(!m_page->model().canDropMimeData(std::unique_ptr<QMimeData>{m_page->model().mimeData({m_page->model().index(0, 0)})}.get(), Qt::CopyAction, 0,
                                                 0, {}));
    }

    void aSynonymIsWrittenAsItsTag() {
        QVERIFY(await(m_clips->make({Library::TagDefinitionEdit{std::nullopt, Library::Tag{.name = u"Kyiv"_s, .synonyms = {u"Kiev"_s}}}})));
        QVERIFY(await(m_clips->tag({m_remarks.id}, {u"Kyiv"_s}, {})));
        auto* edit = find<QLineEdit>(u"clipTags"_s);
        QTRY_COMPARE(edit->text(), u"Kyiv"_s);
        edit->setFocus();
        edit->setText(u"arrival, ki"_s);
        QTRY_COMPARE(edit->completer()->pathFromIndex(edit->completer()->completionModel()->index(0, 0)), u"arrival, Kyiv"_s);
        edit->setText(u"kiev"_s);
        edit->setModified(true);
        QTest::keyClick(edit, Qt::Key_Return);
        edit->setText(u"kiev, council"_s);
        edit->setModified(true);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(stored(m_remarks).tags, (QStringList{u"council"_s, u"Kyiv"_s})); // it was not taken off
    }

private:
    /// More clips like Arrivals, in a page that was not there when they came.
    void addMany(int count) {
        m_page.reset();
        QVERIFY(await(m_database->runInTransaction([count, like = Library::numberOf(m_arrivals.id)](Storage::Connection& connection) {
            return connection.execute(
                u"insert into clip (root_id, relative_path, title, file_name, size, added_at, search_text, facts) with recursive n (i) as "
                "(select 1 union all select i + 1 from n where i < %1) select root_id, i || '.mxf', title, i || '.mxf', size + i, added_at, search_text, facts "
                "from clip join n where clip.id = %2"_s.arg(count)
                    .arg(like));
        })));
        m_page = std::make_unique<ClipsPage>(*m_clips, *m_edits, *m_pictures);
        m_page->resize(1216, 792);
        m_page->setVisible(true);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model().rowCount(), count + 2, 60'000);
    }
};

QTEST_MAIN(ClipsBatchTest)
#include "clipsbatch_test.moc"
