// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/libraryfixture.h"
#include "ui/library/editstack.h"
#include "ui/library/tagspage.h"
#include "ui/library/tagtreemodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filechooser.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QTreeView>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

class TagsPageTest : public Tests::LibraryFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        openLibrary();
        m_edits = std::make_unique<EditStack>(*m_clips);
        m_clip = await(m_clips->add(newClip(u"a.mxf"_s, {}))).value().id;
        m_page = std::make_unique<TagsPage>(*m_clips, *m_edits, m_chooser);
        m_tester = std::make_unique<QAbstractItemModelTester>(&m_page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_page->resize(1216, 792);
        m_page->setVisible(true);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->take(Library::readOutline(u"Places\n\tEurope\n\t\tNorway\n\tAsia\nTopics\n\tammo\n"));
        QTRY_COMPARE(m_page->model().vocabulary().entries().size(), 6);
    }
    void cleanup() {
        m_tester.reset();
        m_page.reset();
        m_edits.reset();
        closeLibrary();
    }

    void theTreeIsReadAndImportedInOneStep() {
        QCOMPARE(shown(), u"Places(Asia Europe(Norway)) Topics(ammo)"_s);
        m_edits->undo();
        QTRY_COMPARE(shown(), QString{});
        QVERIFY(m_page->findChild<QPushButton*>(u"emptyStateButton"_s) == nullptr || !tree()->isVisible());
        m_edits->redo();
        QTRY_COMPARE(shown(), u"Places(Asia Europe(Norway)) Topics(ammo)"_s);
    }

    void aNameIsTypedInTheTree() {
        QVERIFY(m_page->model().setData(m_page->model().indexOf(u"ammo"_s), u"ammunition"_s) == false); // it is so once it is stored
        QTRY_COMPARE(shown(), u"Places(Asia Europe(Norway)) Topics(ammunition)"_s);
        QTRY_COMPARE(m_edits->undoAction()->text(), u"Undo Rename Tag"_s);
        QCOMPARE(tree()->currentIndex().data().toString(), u"ammunition"_s);
    }

    void aDraggedTagStandsBelowAnother() {
        const QModelIndex asia = m_page->model().indexOf(u"Asia"_s);
        const std::unique_ptr<QMimeData> dragged{m_page->model().mimeData({asia})};
        QVERIFY(!m_page->model().canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, asia)); // not below itself
        const std::unique_ptr<QMimeData> europe{m_page->model().mimeData({m_page->model().indexOf(u"Europe"_s)})};
        QVERIFY(!m_page->model().canDropMimeData(europe.get(), Qt::MoveAction, -1, -1, m_page->model().indexOf(u"Norway"_s)));
        m_page->model().dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, m_page->model().indexOf(u"Topics"_s));
        QTRY_COMPARE(shown(), u"Places(Europe(Norway)) Topics(ammo Asia)"_s);
        m_page->model().dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {});
        QTRY_COMPARE(shown(), u"Asia Places(Europe(Norway)) Topics(ammo)"_s);
        m_edits->undo();
        m_edits->undo();
        QTRY_COMPARE(shown(), u"Places(Asia Europe(Norway)) Topics(ammo)"_s);
    }

    void thePanelChangesTheTag() {
        select(u"ammo"_s);
        auto* synonyms = m_page->findChild<QLineEdit*>(u"tagSynonyms"_s);
        synonyms->setFocus();
        QTest::keyClicks(synonyms, u"shells, rounds"_s);
        QTest::keyClick(synonyms, Qt::Key_Return);
        QTRY_COMPARE(entry(u"ammo"_s).tag.synonyms, (QStringList{u"rounds"_s, u"shells"_s}));
        auto* parent = m_page->findChild<QLineEdit*>(u"tagParent"_s);
        QTRY_COMPARE(parent->text(), u"Topics"_s);
        parent->setFocus();
        parent->selectAll();
        QTest::keyClicks(parent, u"Places"_s);
        QTest::keyClick(parent, Qt::Key_Return);
        QTRY_COMPARE(shown(), u"Places(ammo Asia Europe(Norway)) Topics"_s);
        synonyms->setFocus();
        synonyms->setText(u"asia"_s);
        QTest::keyClick(synonyms, Qt::Key_Return);
        QVERIFY(m_page->findChild<QWidget*>(u"tagProblem"_s)->isVisible());
        QTRY_COMPARE(entry(u"ammo"_s).tag.synonyms.size(), 2); // nothing was stored
    }

    void aNameThatIsTakenAsksToMerge() {
        QVERIFY(await(m_clips->make({Library::TagEdit{m_clip, u"ammo"_s, true}})));
        QTRY_COMPARE(entry(u"ammo"_s).clips, 1);
        m_page->model().setData(m_page->model().indexOf(u"ammo"_s), u"asia"_s);
        QTRY_VERIFY(m_page->findChild<QMessageBox*>(u"mergeTagBox"_s) != nullptr);
        auto* box = m_page->findChild<QMessageBox*>(u"mergeTagBox"_s);
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole) button->click();
        }
        QTRY_COMPARE(shown(), u"Places(Asia Europe(Norway)) Topics"_s);
        QCOMPARE(await(m_clips->clip(m_clip)).value()->tags, QStringList{u"Asia"_s});
    }

    void whatIsInUseIsDeletedOnceSomebodyHasSaidSo() {
        select(u"Norway"_s);
        QTest::keyClick(tree(), Qt::Key_Delete);
        QTRY_COMPARE(shown(), u"Places(Asia Europe) Topics(ammo)"_s); // nothing carried it
        QVERIFY(await(m_clips->make({Library::TagEdit{m_clip, u"ammo"_s, true}})));
        QTRY_COMPARE(entry(u"ammo"_s).clips, 1);
        select(u"ammo"_s);
        QTest::keyClick(tree(), Qt::Key_Delete);
        QTRY_VERIFY(m_page->findChild<QMessageBox*>(u"deleteTagBox"_s) != nullptr);
        auto* box = m_page->findChild<QMessageBox*>(u"deleteTagBox"_s);
        QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole) button->click();
        }
        QTRY_COMPARE(shown(), u"Places(Asia Europe) Topics"_s);
        QVERIFY(await(m_clips->clip(m_clip)).value()->tags.isEmpty());
        m_edits->undo();
        QTRY_COMPARE(await(m_clips->clip(m_clip)).value()->tags, QStringList{u"ammo"_s});
    }

    void aNewTagStandsWhereItWasAskedFor() {
        select(u"Europe"_s);
        QTest::keyClick(tree(), Qt::Key_Insert, Qt::ShiftModifier);
        QTRY_VERIFY(m_page->findChild<QInputDialog*>(u"addTagDialog"_s) != nullptr);
        auto* dialog = m_page->findChild<QInputDialog*>(u"addTagDialog"_s);
        dialog->setTextValue(u"Sweden"_s);
        dialog->accept();
        QTRY_COMPARE(shown(), u"Places(Asia Europe(Norway Sweden)) Topics(ammo)"_s);
    }

    void whatWasClosedStaysClosed() {
        tree()->collapse(m_page->model().indexOf(u"Places"_s));
        QVERIFY(await(m_clips->make({Library::TagEdit{m_clip, u"fresh"_s, true}})));
        QTRY_VERIFY(m_page->model().indexOf(u"fresh"_s).isValid());
        QVERIFY(!tree()->isExpanded(m_page->model().indexOf(u"Places"_s)));
        QVERIFY(tree()->isExpanded(m_page->model().indexOf(u"Topics"_s)));
    }

    void enterShowsItsClips() {
        QSignalSpy asked{m_page.get(), &TagsPage::clipsRequested};
        select(u"Norway"_s);
        QTest::keyClick(tree(), Qt::Key_Return);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"Norway"_s);
    }

private:
    [[nodiscard]] QTreeView* tree() const { return m_page->findChild<QTreeView*>(u"tagTree"_s); }
    [[nodiscard]] Library::TagEntry entry(const QString& name) const {
        const Library::TagEntry* found = m_page->model().vocabulary().find(name);
        return found == nullptr ? Library::TagEntry{} : *found;
    }
    void select(const QString& name) {
        tree()->setCurrentIndex(m_page->model().indexOf(name));
        tree()->setFocus();
    }
    [[nodiscard]] QString shown(const QModelIndex& above = {}) const {
        QStringList parts;
        for (int row = 0; row < m_page->model().rowCount(above); ++row) {
            const QModelIndex index = m_page->model().index(row, 0, above);
            const QString below = shown(index);
            parts.append(index.data().toString() + (below.isEmpty() ? QString{} : u'(' + below + u')'));
        }
        return parts.join(u' ');
    }

    std::unique_ptr<EditStack> m_edits;
    FileChooser m_chooser;
    std::unique_ptr<TagsPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    Library::ClipId m_clip;
};

QTEST_MAIN(TagsPageTest)
#include "tagspage_test.moc"
