// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/importdesk.h"
#include "tests/support/libraryfixture.h"
#include "ui/library/importfoldersdialog.h"
#include "ui/library/importfoldersmodel.h"
#include "ui/widgets/filechooser.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Library::ImportFolder;
using Library::ImportFolderState;
using Column = ImportFoldersModel::Column;
using Kind = ImportFolderState::Kind;

namespace {

class ImportFoldersDialogTest : public Tests::LibraryFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        openLibrary();
        m_desk = std::make_unique<Tests::ImportDesk>(*m_database, *m_clips);
        m_desk->import.setFolders({{.path = u"/mnt/a"_s, .tags = {u"b-roll"_s}}, {.path = u"/mnt/b"_s, .isOn = false}});
        m_dialog = std::make_unique<ImportFoldersDialog>(
            m_desk->import, [](const QString& path) { return path == u"/own"_s ? u"Not this one."_s : QString{}; }, m_chooser);
        new QAbstractItemModelTester{&m_dialog->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_dialog.get()};
        m_dialog->open();
    }
    void cleanup() {
        m_dialog.reset();
        m_desk.reset();
        closeLibrary();
    }

    void whatIsThereIsShown() {
        QCOMPARE(model().rowCount(), 2);
        QCOMPARE(text(0, Column::Tags), u"b-roll"_s);
        QCOMPARE(text(0, Column::State), u"Not looked into yet"_s);
        QCOMPARE(text(1, Column::State), u"Off"_s);
        QVERIFY(model().index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Not looked into yet"_s));
    }

    void aFolderIsAddedOnceAndIsOn() {
        const QSignalSpy edited{&m_dialog->model(), &ImportFoldersModel::edited};
        m_dialog->addFolder(u"/mnt/c/"_s);
        m_dialog->addFolder(u"/mnt/c"_s);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(m_desk->import.folders().last(), (ImportFolder{.path = u"/mnt/c"_s}));
        QCOMPARE(table()->currentIndex().row(), 2);
    }

    void aFolderOfRushesItselfIsRefusedInWords() {
        m_dialog->addFolder(u"/own"_s);
        QCOMPARE(m_desk->import.folders().size(), 2);
        auto* problem = m_dialog->findChild<QLabel*>(u"importFoldersProblem"_s);
        QVERIFY(problem->isVisible());
        QCOMPARE(problem->text(), u"Not this one."_s);
        m_dialog->addFolder(u"/mnt/c"_s);
        QVERIFY(!problem->isVisible());
    }

    void theKeyboardSwitchesAFolderOnAndOff() {
        table()->setFocus();
        table()->setCurrentIndex(model().index(1, 0));
        QTest::keyClick(table(), Qt::Key_Space);
        QVERIFY(m_desk->import.folders().at(1).isOn);
        QTest::keyClick(table(), Qt::Key_Space);
        QVERIFY(!m_desk->import.folders().at(1).isOn);
    }

    void tagsAndSubfoldersAreOfTheCurrentFolder() {
        auto* tags = m_dialog->findChild<QLineEdit*>(u"importTags"_s);
        auto* below = m_dialog->findChild<QCheckBox*>(u"importBelow"_s);
        QCOMPARE(tags->text(), u"b-roll"_s);
        QVERIFY(below->isChecked());
        tags->setText(u" card A ,, b-roll, B-Roll"_s);
        Q_EMIT tags->editingFinished();
        below->setChecked(false);
        QCOMPARE(m_desk->import.folders().at(0), (ImportFolder{.path = u"/mnt/a"_s, .withSubfolders = false, .tags = {u"card A"_s, u"b-roll"_s}}));
        table()->setCurrentIndex(model().index(1, 0));
        QCOMPARE(tags->text(), QString{});
        QVERIFY(below->isChecked());
        QCOMPARE(m_desk->import.folders().at(1), (ImportFolder{.path = u"/mnt/b"_s, .isOn = false})); // showing is no wish
    }

    void aFolderIsTakenOffTheList() {
        table()->setCurrentIndex(model().index(0, 0));
        m_dialog->findChild<QPushButton*>(u"importRemove"_s)->click();
        QCOMPARE(m_desk->import.folders().size(), 1);
        QCOMPARE(m_desk->import.folders().first().path, u"/mnt/b"_s);
        m_dialog->findChild<QPushButton*>(u"importRemove"_s)->click();
        QCOMPARE(model().rowCount(), 0);
        QVERIFY(m_dialog->findChild<QLabel*>(u"importNone"_s)->isVisible());
        QVERIFY(!m_dialog->findChild<QPushButton*>(u"importRemove"_s)->isEnabled());
        QVERIFY(!m_dialog->findChild<QLineEdit*>(u"importTags"_s)->isEnabled());
    }

    void whatIsAwayIsSaid() {
        m_desk->import.start();
        QTRY_COMPARE(text(0, Column::State), u"Not there: its drive may be unplugged"_s);
        QVERIFY(!model().index(0, static_cast<int>(Column::State)).data(Qt::DecorationRole).isNull());
    }

    void wordsSayHowItStands() {
        QCOMPARE(wordsOf({.kind = Kind::Importing, .imported = 2, .toImport = 1'200}), u"Importing, 1,200 files left · 2 clips came"_s);
        QCOMPARE(wordsOf({.kind = Kind::Watched, .imported = 3, .growing = 2, .unreadable = {u"/mnt/a/x.mxf"_s, u"/mnt/a/y.mxf"_s}}),
                 u"Watched · 3 clips came · 2 files still grow · 2 cannot be read"_s);
    }

private:
    [[nodiscard]] ImportFoldersModel& model() const { return m_dialog->model(); }
    [[nodiscard]] QTreeView* table() const { return m_dialog->findChild<QTreeView*>(u"importFolders"_s); }
    [[nodiscard]] QString text(int row, Column column) const { return model().index(row, static_cast<int>(column)).data().toString(); }

    std::unique_ptr<Tests::ImportDesk> m_desk;
    FileChooser m_chooser;
    std::unique_ptr<ImportFoldersDialog> m_dialog;
};

} // namespace

QTEST_MAIN(ImportFoldersDialogTest)
#include "importfoldersdialog_test.moc"
