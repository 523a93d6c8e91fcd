// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/clipquery.h"
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/library/mediaroots.h"
#include "core/storage/database.h"
#include "tests/support/await.h"
#include "ui/library/batchchips.h"
#include "ui/library/clipspage.h"
#include "ui/library/editstack.h"
#include "ui/library/rangemodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pictureloader.h"
#include "ui/widgets/picturesource.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QAction>
#include <QCompleter>
#include <QFile>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QTreeView>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Library::Clip;
using Library::Range;

namespace {

class NoPictures final : public PictureSource {
public:
    QFuture<QByteArray> picture(const QUrl&) override { return QtFuture::makeReadyValueFuture(QByteArray{}); }
};

} // namespace

class ClipsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        m_database = std::make_unique<Storage::Database>(Storage::DatabaseLocation::sqlite(m_folder->filePath(u"library.sqlite"_s)), Library::librarySchema);
        m_clips = std::make_unique<Library::ClipRepository>(*m_database, u"desk"_s);
        m_rootId = await(Library::MediaRoots{*m_database, u"desk"_s}.placeOf(m_folder->filePath(u"a.mxf"_s)))->rootId;
        m_arrivals = add(u"arrivals.mxf"_s, u"Arrivals"_s);
        m_remarks = add(u"remarks.mxf"_s, u"Opening remarks"_s);
        m_edits = std::make_unique<EditStack>(*m_clips);
        m_pictures = std::make_unique<PictureLoader>(m_source);
        m_page = std::make_unique<ClipsPage>(*m_clips, *m_edits, *m_pictures);
        m_page->resize(1216, 792);
        m_page->setVisible(true);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(m_page->model().rowCount(), 2);
        select(u"Opening remarks"_s);
    }
    void cleanup() {
        m_page.reset();
        m_pictures.reset();
        m_edits.reset();
        m_clips.reset();
        m_database.reset();
    }

    void whatPortalsSaidIsShownUntilItIsSeen() {
        Clip fromPortal = m_arrivals;
        fromPortal.id = {};
        fromPortal.relativePath = fromPortal.fileName = u"portal.mxf"_s;
        fromPortal.portal = u"https://portal.example"_s;
        fromPortal.videoId = u"V"_s;
        const Clip clip = await(m_clips->add(fromPortal)).value();
        await(m_clips->hear({{.portal = u"https://portal.example"_s,
                              .videoId = u"V"_s,
                              .change = Library::PortalWord::Change::Corrected,
                              .at = QDateTime{QDate{2026, 2, 12}, QTime{9, 0}, QTimeZone::UTC},
                              .what = {u"embargo"_s}}}));
        QTRY_COMPARE(m_page->model().rowCount(), 3);
        const auto row = [&] { return m_page->model().indexOf(clip.id); };
        QTRY_COMPARE(row().data(ClipModel::NoticeTextRole).toString(), u"Corrected"_s);
        QVERIFY(row().data(Qt::AccessibleTextRole).toString().contains(u"corrected the embargo"_s));
        auto* grid = m_page->findChild<QAbstractItemView*>(u"clipGrid"_s);
        auto* proxy = qobject_cast<QAbstractProxyModel*>(grid->model());
        grid->selectionModel()->setCurrentIndex(proxy->mapFromSource(row()), QItemSelectionModel::ClearAndSelect);
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
        await(m_clips->addRange({.id = {}, .clipId = m_remarks.id, .in = 0, .out = 50, .note = u"Walks in"_s, .tags = {}}));
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

    void aTagGoesToAllThatAreSelected() {
        await(m_clips->tag({m_arrivals.id}, {u"arrival"_s}, {}));
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
        await(m_clips->tag({m_arrivals.id}, {u"arrival"_s, u"quote"_s}, {}));
        await(m_clips->tag({m_remarks.id}, {u"quote"_s}, {}));
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

    void fiveThousandClipsAreOneStep() {
        // A page would read the library anew with each one that comes.
        m_page.reset();
        QFuture<Storage::StorageResult<Clip>> last;
        for (int i = 0; i < 5000; ++i) {
            Clip clip = m_arrivals;
            clip.id = {};
            clip.relativePath = clip.fileName = u"%1.mxf"_s.arg(i);
            last = m_clips->add(clip);
        }
        await(last);
        QCoreApplication::processEvents(); // those who told of them have done so before there is a page again
        m_page = std::make_unique<ClipsPage>(*m_clips, *m_edits, *m_pictures);
        m_page->resize(1216, 792);
        m_page->setVisible(true);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model().rowCount(), 5002, 60'000);
        grid()->selectAll();
        auto* edit = find<QLineEdit>(u"batchTags"_s);
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
        await(m_clips->make({Library::CollectionEdit{std::nullopt, Library::Collection{.name = u"Best of"_s}, {m_arrivals.id, m_remarks.id}}}));
        m_page->setQuery(u"in:\"best of\""_s);
        const auto shown = [this] {
            QStringList titles;
            for (int row = 0; row < grid()->model()->rowCount(); ++row) titles.append(grid()->model()->index(row, 0).data().toString());
            return titles.join(u", "_s);
        };
        QTRY_COMPARE(shown(), u"Arrivals, Opening remarks"_s);
        QTRY_VERIFY(m_page->model().canDropMimeData(std::unique_ptr<QMimeData>{m_page->model().mimeData({m_page->model().index(0, 0)})}.get(), Qt::CopyAction,
                                                    0, 0, {}));
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
        await(m_clips->make({Library::CollectionEdit{std::nullopt, Library::Collection{.name = u"Walks"_s, .query = u"arrivals"_s}, {}}}));
        m_page->setQuery(u"in:walks"_s);
        QTRY_COMPARE(m_page->model().rowCount(), 1);
        QCOMPARE(m_page->model().clips().first().title, u"Arrivals"_s);
        QVERIFY(!m_page->model().canDropMimeData(std::unique_ptr<QMimeData>{m_page->model().mimeData({m_page->model().index(0, 0)})}.get(), Qt::CopyAction, 0,
                                                 0, {}));
    }

    void aSynonymIsWrittenAsItsTag() {
        await(m_clips->make({Library::TagDefinitionEdit{std::nullopt, Library::Tag{.name = u"Kyiv"_s, .synonyms = {u"Kiev"_s}}}}));
        await(m_clips->tag({m_remarks.id}, {u"Kyiv"_s}, {}));
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

private:
    Clip add(const QString& name, const QString& title) {
        QFile file{m_folder->filePath(name)};
        if (!file.open(QIODevice::WriteOnly)) qFatal("%s", qPrintable(file.errorString()));
        Clip clip;
        clip.rootId = m_rootId;
        clip.relativePath = name;
        clip.fileName = name;
        clip.title = title;
        clip.size = ByteCount{1000};
        clip.addedAt = QDateTime{QDate{2026, 2, 12}, QTime{8, 0}, QTimeZone::UTC};
        Media::MediaFacts facts;
        facts.container = u"mxf"_s;
        facts.frameRate = Media::FrameRate::of(25);
        facts.duration = std::chrono::minutes{10};
        facts.frames = 15'000;
        facts.startTimecode = u"10:00:00:00"_s;
        clip.facts = facts;
        return await(m_clips->add(clip)).value();
    }

    void addRanges(int count) {
        for (int number = 0; number < count; ++number) {
            Range range;
            range.clipId = m_remarks.id;
            range.in = number * 100;
            range.out = range.in + 90;
            range.tags = {u"air defence"_s};
            range.note = u"Opening statement, main points"_s;
            QVERIFY(await(m_clips->addRange(range)));
        }
        QTRY_COMPARE(ranges()->model()->rowCount(), count);
    }

    void select(const QString& title) {
        for (int row = 0; row < grid()->model()->rowCount(); ++row) {
            const QModelIndex index = grid()->model()->index(row, 0);
            if (index.data().toString() != title) continue;
            grid()->scrollTo(index);
            QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, grid()->visualRect(index).center());
            QCOMPARE(current(), index);
            return;
        }
        QFAIL("no such clip");
    }

    void type(const QString& in, const QString& out) {
        QTest::keyClicks(find<QLineEdit>(u"rangeIn"_s), in);
        QTest::keyClicks(find<QLineEdit>(u"rangeOut"_s), out);
    }

    template <typename T> [[nodiscard]] T* find(const QString& name) const { return m_page->findChild<T*>(name); }
    [[nodiscard]] QAbstractItemView* grid() const { return find<QAbstractItemView>(u"clipGrid"_s); }
    [[nodiscard]] QTreeView* ranges() const { return find<QTreeView>(u"ranges"_s); }
    [[nodiscard]] Banner* banner() const { return m_page->findChild<Banner*>(); }
    [[nodiscard]] QModelIndex current() const { return grid()->currentIndex(); }
    [[nodiscard]] QString shownTitle() const { return find<QLabel>(u"clipTitle"_s)->text(); }
    [[nodiscard]] Clip stored(const Clip& clip) const { return await(m_clips->clip(clip.id)).value().value(); }
    [[nodiscard]] QList<Range> storedRanges() const { return await(m_clips->ranges(m_remarks.id)).value(); }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Storage::Database> m_database;
    std::unique_ptr<Library::ClipRepository> m_clips;
    std::unique_ptr<EditStack> m_edits;
    QString m_rootId;
    Clip m_arrivals;
    Clip m_remarks;
    NoPictures m_source;
    std::unique_ptr<PictureLoader> m_pictures;
    std::unique_ptr<ClipsPage> m_page;
};

QTEST_MAIN(ClipsPageTest)
#include "clipspage_test.moc"
