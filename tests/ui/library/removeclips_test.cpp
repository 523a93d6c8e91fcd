// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/library/clipspagefixture.h"
#include "ui/library/removedclipsdialog.h"

#include <QMessageBox>

using namespace Rushes;
using namespace Rushes::Tests;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Library::Clip;

/// Clips are removed from the library and brought back, with the keys, the menu and the list of those that were removed.
class RemoveClipsTest : public ClipsPageFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void theQuestionSaysWhatIsSoAndCancelLeavesAll() {
        grid()->selectAll();
        QTest::keyClick(grid(), Qt::Key_Delete, Qt::ControlModifier);
        QTRY_VERIFY(question() != nullptr && question()->isVisible());
        QCOMPARE(question()->text(), u"2 clips leave the library."_s);
        QVERIFY2(question()->informativeText().contains(u"Their files stay where they are."_s), qPrintable(question()->informativeText()));
        QCOMPARE(remove()->text(), u"Remove 2 clips"_s);
        QTest::keyClick(question(), Qt::Key_Return); // the button that changes nothing
        QTRY_VERIFY(question() == nullptr);
        QCOMPARE(await(m_clips->count()).value(), 2);
        QVERIFY(!m_edits->undoAction()->isEnabled());
    }

    void whatIsRemovedComesBackByUndoAsOneStep() {
        addRanges(2);
        QVERIFY(await(m_clips->tag({m_remarks.id}, {u"quote"_s}, {})));
        const Clip before = stored(m_remarks);
        grid()->selectAll();
        QTest::keyClick(grid(), Qt::Key_Delete, Qt::ControlModifier);
        QTRY_VERIFY(question() != nullptr && question()->isVisible());
        QTest::mouseClick(remove(), Qt::LeftButton);
        QTRY_COMPARE(m_page->model().rowCount(), 0);
        QTRY_COMPARE(m_edits->undoAction()->text(), u"Undo Remove 2 Clips from Library"_s);
        QVERIFY(QFile::exists(m_remarks.path) && QFile::exists(m_arrivals.path));
        QTRY_VERIFY(!find<QLabel>(u"clipTitle"_s)->isVisible()); // nothing of it is left to be changed
        m_edits->undo();
        QTRY_COMPARE(m_page->model().rowCount(), 2);
        QCOMPARE(stored(m_remarks).revision, before.revision);
        QCOMPARE(stored(m_remarks).tags, QStringList{u"quote"_s});
        QCOMPARE(storedRanges().size(), 2);
        m_edits->redo();
        QTRY_COMPARE(m_page->model().rowCount(), 0);
    }

    void deleteAsksWhereNoCollectionIsShownAndTakesOutWhereOneIs() {
        QTest::keyClick(grid(), Qt::Key_Delete);
        QTRY_VERIFY(question() != nullptr && question()->isVisible());
        question()->reject();
        QTRY_VERIFY(question() == nullptr);
        make({Library::CollectionEdit{std::nullopt, Library::Collection{.name = u"Cuts"_s}, {m_remarks.id, m_arrivals.id}}});
        m_page->setQuery(u"in:cuts"_s);
        QTRY_VERIFY(m_page->model().flags({}).testFlag(Qt::ItemIsDropEnabled));
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        select(u"Arrivals"_s);
        QTest::keyClick(grid(), Qt::Key_Delete);
        QTRY_COMPARE(await(m_clips->clipsIn(u"Cuts"_s)).value(), QList<Library::ClipId>{m_remarks.id});
        QVERIFY(question() == nullptr);
        QCOMPARE(await(m_clips->count()).value(), 2);
    }

    void theMenuOfTheListRemovesToo() {
        Q_EMIT grid()->customContextMenuRequested(grid()->visualRect(current()).center());
        QTRY_VERIFY(find<QAction>(u"removeFromLibrary"_s) != nullptr);
        auto* action = find<QAction>(u"removeFromLibrary"_s);
        auto* menu = qobject_cast<QMenu*>(action->parent());
        action->trigger();
        menu->close();
        QTRY_VERIFY(question() != nullptr && question()->isVisible());
        QTest::mouseClick(remove(), Qt::LeftButton);
        QTRY_COMPARE(m_page->model().rowCount(), 1);
        QTRY_COMPARE(shownTitle(), u"Arrivals"_s); // the one beside it
    }

    void aClipWhoseFileIsBeingDownloadedStays() {
        Clip coming = newClip(u"coming.mxf"_s, u"Coming"_s);
        coming.portal = u"https://portal.example"_s;
        coming.arrival = Library::ClipArrival{.source = u"bytes"_s, .downloadId = u"7"_s};
        QVERIFY(await(m_clips->expect(coming)));
        QTRY_COMPARE(m_page->model().rowCount(), 3);
        QTRY_VERIFY(!m_page->model().index(0, 0).data(ClipModel::PendingRole).toBool());
        select(u"Coming"_s);
        QTest::keyClick(grid(), Qt::Key_Delete, Qt::ControlModifier);
        QTRY_VERIFY(banner()->isVisible());
        QVERIFY2(banner()->accessibleName().contains(u"while its file is being downloaded"_s), qPrintable(banner()->accessibleName()));
        QVERIFY(question() == nullptr);
        grid()->selectAll(); // of several the others go
        QTest::keyClick(grid(), Qt::Key_Delete, Qt::ControlModifier);
        QTRY_VERIFY(question() != nullptr && question()->isVisible());
        QVERIFY2(question()->informativeText().contains(u"because its file is being downloaded"_s), qPrintable(question()->informativeText()));
        QTest::mouseClick(remove(), Qt::LeftButton);
        QTRY_COMPARE(m_page->model().rowCount(), 1);
    }

    void theListOfRemovedClipsBringsThemBack() {
        make({Library::RemovalEdit{m_remarks.id}, Library::RemovalEdit{m_arrivals.id}}); // as before a restart: not on this stack
        RemovedClipsDialog dialog{*m_clips, *m_edits};
        dialog.show();
        auto* table = dialog.findChild<QTreeView*>(u"removedClips"_s);
        auto* back = dialog.findChild<QPushButton*>(u"bringBack"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(table->model()->index(0, 1).data().toString().contains(u".mxf"_s));
        QVERIFY(back->isEnabled());
        table->selectAll();
        QTest::mouseClick(back, Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QTRY_VERIFY(dialog.findChild<QLabel*>(u"removedNone"_s)->isVisible());
        QVERIFY(!back->isEnabled());
        QTRY_COMPARE(m_page->model().rowCount(), 2);
        QCOMPARE(m_edits->undoAction()->text(), u"Undo Bring Back 2 Clips"_s);
    }

    void theListSaysWhereAPlaceIsTaken() {
        make({Library::RemovalEdit{m_remarks.id}});
        Clip other = newClip(u"remarks.mxf"_s, u"Another"_s);
        other.size = ByteCount{7};
        QVERIFY(await(m_clips->add(other)));
        RemovedClipsDialog dialog{*m_clips, *m_edits};
        dialog.show();
        auto* table = dialog.findChild<QTreeView*>(u"removedClips"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"bringBack"_s), Qt::LeftButton);
        auto* said = dialog.findChild<QLabel*>(u"removedSaid"_s);
        QTRY_VERIFY(said->isVisible());
        QVERIFY2(said->text().contains(u"belongs to another clip"_s), qPrintable(said->text()));
        QCOMPARE(table->model()->rowCount(), 1);
    }

private:
    [[nodiscard]] QMessageBox* question() const { return find<QMessageBox>(u"removeClipsBox"_s); }
    [[nodiscard]] QPushButton* remove() const { return question()->findChild<QPushButton*>(u"removeClipsButton"_s); }
};

QTEST_MAIN(RemoveClipsTest)
#include "removeclips_test.moc"
