// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "tests/support/libraryfixture.h"
#include "ui/library/editstack.h"
#include "ui/library/missingfilesdialog.h"
#include "ui/library/missingfilesmodel.h"
#include "ui/widgets/filechooser.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Library::ClipId;

namespace {

/// The dialog over a library with real files.
class MissingFilesDialogTest : public Tests::LibraryFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        openLibrary();
        m_roots = std::make_unique<Library::MediaRoots>(*m_database, u"desk"_s);
        m_edits = std::make_unique<EditStack>(*m_clips);
        add(u"stays.mxf"_s, "stays"_ba);
    }
    void cleanup() {
        m_dialog.reset();
        m_edits.reset();
        m_roots.reset();
        closeLibrary();
    }

    void whatIsMissingIsListedBeforeAnythingIsLookedFor() {
        add(u"arrivals.mxf"_s, "arrivals"_ba);
        QVERIFY(QFile::remove(place(u"arrivals.mxf"_s)));
        open();
        QTRY_COMPARE(model().rowCount(), 1);
        QCOMPARE(text(0, MissingFilesModel::Column::Found), u"Not found"_s);
        QCOMPARE(summary(), u"The file of 1 clip is missing."_s);
        QVERIFY(!button(u"missingRelink"_s)->isEnabled());
    }

    /// Fault 71.
    void movedFilesAreFoundAndRelinkedAsOneStepThatIsTakenBack() {
        const ClipId arrivals = add(u"arrivals.mxf"_s, "arrivals"_ba);
        const ClipId remarks = add(u"remarks.mxf"_s, "remarks"_ba);
        move(u"arrivals.mxf"_s, u"2026/a.mxf"_s);
        move(u"remarks.mxf"_s, u"2026/b.mxf"_s);
        open();
        look();
        QCOMPARE(model().rowCount(), 2);
        QCOMPARE(text(0, MissingFilesModel::Column::Found), QDir::toNativeSeparators(place(u"2026/a.mxf"_s)));
        QCOMPARE(text(0, MissingFilesModel::Column::Proof), u"Same size and digest"_s);
        QCOMPARE(button(u"missingRelink"_s)->text(), u"Relink 2 clips"_s);
        relink();
        QCOMPARE(clip(arrivals).path, place(u"2026/a.mxf"_s));
        QCOMPARE(clip(remarks).path, place(u"2026/b.mxf"_s));
        QCOMPARE(model().rowCount(), 0);
        QCOMPARE(m_edits->stack().count(), 1);
        QCOMPARE(m_edits->stack().undoText(), u"Relink 2 Clips"_s);
        m_edits->undo();
        QTRY_COMPARE(clip(arrivals).path, place(u"arrivals.mxf"_s));
        QCOMPARE(clip(remarks).path, place(u"remarks.mxf"_s));
    }

    void amongEqualFilesTheLikeliestIsProposedAndTheKeyboardChoosesAnother() {
        const ClipId arrivals = add(u"arrivals.mxf"_s, "arrivals"_ba);
        move(u"arrivals.mxf"_s, u"2026/arrivals.mxf"_s);
        write(u"copy.mxf"_s, "arrivals"_ba);
        open();
        look();
        QCOMPARE(text(0, MissingFilesModel::Column::Found), QDir::toNativeSeparators(place(u"2026/arrivals.mxf"_s)));
        QCOMPARE(text(0, MissingFilesModel::Column::Proof), u"Same size and digest, one of 2"_s);
        QVERIFY2(summary().contains(u"F2"_s), qPrintable(summary()));
        QVERIFY(model().index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"F2"_s));
        auto* table = m_dialog->findChild<QTreeView*>(u"missingTable"_s);
        table->setFocus();
        table->setCurrentIndex(model().index(0, 0));
        QTest::keyClick(table, Qt::Key_F2);
        auto* list = m_dialog->findChild<QComboBox*>(u"equalFiles"_s);
        QVERIFY(list != nullptr);
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->currentIndex(), 0);
        QVERIFY2(list->itemText(1).contains(u"copy.mxf"_s), qPrintable(list->itemText(1)));
        QVERIFY(!list->accessibleName().isEmpty());
        QTRY_VERIFY(list->view()->isVisible());
        QTest::keyClick(list->view(), Qt::Key_Down);
        QTest::keyClick(list->view(), Qt::Key_Return);
        QTRY_COMPARE(text(0, MissingFilesModel::Column::Found), QDir::toNativeSeparators(place(u"copy.mxf"_s)));
        relink();
        QCOMPARE(clip(arrivals).path, place(u"copy.mxf"_s));
    }

    void noTwoClipsGetOneFile() {
        const ClipId one = add(u"one.mxf"_s, "the same"_ba);
        const ClipId two = add(u"two.mxf"_s, "the same"_ba);
        move(u"one.mxf"_s, u"a/one.mxf"_s);
        move(u"two.mxf"_s, u"b/two.mxf"_s);
        open();
        look();
        QCOMPARE(model().rowCount(), 2);
        const int row = model().findings().first().clip.id == one ? 0 : 1;
        const QModelIndex found = model().index(row, static_cast<int>(MissingFilesModel::Column::Found));
        const QStringList choices = found.data(MissingFilesModel::ChoicesRole).toStringList();
        QCOMPARE(choices.size(), 2);
        QVERIFY2(choices.at(1).contains(u"“two.mxf”"_s), qPrintable(choices.at(1))); // whose it is for now
        QVERIFY(model().setData(found, 1, Qt::EditRole));
        QCOMPARE(button(u"missingRelink"_s)->text(), u"Relink 2 clips"_s);
        relink();
        QCOMPARE(clip(one).path, place(u"b/two.mxf"_s));
        QCOMPARE(clip(two).path, place(u"a/one.mxf"_s));
    }

    void whatIsNotTickedStaysAsItIs() {
        const ClipId arrivals = add(u"arrivals.mxf"_s, "arrivals"_ba);
        const ClipId remarks = add(u"remarks.mxf"_s, "remarks"_ba);
        move(u"arrivals.mxf"_s, u"2026/a.mxf"_s);
        move(u"remarks.mxf"_s, u"2026/b.mxf"_s);
        open();
        look();
        // by the keyboard
        auto* table = m_dialog->findChild<QTreeView*>(u"missingTable"_s);
        table->setFocus();
        table->setCurrentIndex(model().index(0, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(button(u"missingRelink"_s)->text(), u"Relink 1 clip"_s);
        relink();
        QCOMPARE(clip(arrivals).path, place(u"arrivals.mxf"_s));
        QCOMPARE(clip(remarks).path, place(u"2026/b.mxf"_s));
        QCOMPARE(model().rowCount(), 1);
    }

    /// Fault 70: a drive that is away is not a missing file, and its clips are looked for in named folders alone.
    void aDriveThatIsAwayIsToldAndItsClipsAreFoundInANamedFolder() {
        const ClipId arrivals = add(u"arrivals.mxf"_s, "arrivals"_ba);
        const QTemporaryDir other;
        QVERIFY(QFile::copy(place(u"arrivals.mxf"_s), other.filePath(u"copy.mxf"_s)));
        QVERIFY(QDir{}.rename(m_folder->path(), m_folder->path() + u"-away"_s));
        const auto back = qScopeGuard([this] { QDir{}.rename(m_folder->path() + u"-away"_s, m_folder->path()); });
        open();
        QTRY_COMPARE(model().rowCount(), 2);
        QCOMPARE(text(0, MissingFilesModel::Column::Found), u"Drive is away"_s);
        QVERIFY2(summary().startsWith(u"2 clips are on drives that are away."_s), qPrintable(summary()));
        m_dialog->addFolder(other.path());
        look();
        QCOMPARE(button(u"missingRelink"_s)->text(), u"Relink 1 clip"_s);
        relink();
        QCOMPARE(clip(arrivals).path, other.filePath(u"copy.mxf"_s));
    }

    void anotherFileInThePlaceIsToldAndNeverTaken() {
        add(u"arrivals.mxf"_s, "arrivals"_ba);
        write(u"arrivals.mxf"_s, "ARRIVALS"_ba); // of the same size
        open();
        look();
        QCOMPARE(model().rowCount(), 0);
        m_dialog->findChild<QCheckBox*>(u"missingThorough"_s)->setChecked(true);
        look();
        QCOMPARE(model().rowCount(), 1);
        QCOMPARE(text(0, MissingFilesModel::Column::Found), u"Another file is in its place"_s);
        QVERIFY(!button(u"missingRelink"_s)->isEnabled());
    }

    void aLookThatIsStoppedSaysSo() {
        add(u"arrivals.mxf"_s, "arrivals"_ba);
        move(u"arrivals.mxf"_s, u"2026/a.mxf"_s);
        open();
        button(u"missingLook"_s)->click();
        QCOMPARE(button(u"missingLook"_s)->text(), u"Stop"_s);
        QVERIFY(progress().startsWith(u"Looking"_s));
        button(u"missingLook"_s)->click();
        QTRY_VERIFY(!m_dialog->isLooking());
        QVERIFY2(progress().startsWith(u"Stopped"_s), qPrintable(progress()));
        QCOMPARE(button(u"missingLook"_s)->text(), u"Look for files"_s);
    }

private:
    [[nodiscard]] QString place(const QString& name) const { return m_folder->filePath(name); }

    void write(const QString& name, const QByteArray& bytes) const {
        QFile file{place(name)};
        if (!file.open(QIODevice::WriteOnly)) qFatal("%s", qPrintable(file.errorString()));
        file.write(bytes);
    }

    ClipId add(const QString& name, const QByteArray& bytes) const {
        write(name, bytes);
        Library::Clip made = newClip(name, name);
        made.size = ByteCount{bytes.size()};
        Sha256Hasher hasher;
        hasher.add(bytes);
        made.sha256 = hasher.digest();
        return await(m_clips->add(made)).value().id;
    }

    void move(const QString& from, const QString& to) const {
        QVERIFY(QDir{}.mkpath(QFileInfo{place(to)}.path()));
        QVERIFY(QFile::rename(place(from), place(to)));
    }

    void open() {
        m_dialog = std::make_unique<MissingFilesDialog>(*m_clips, *m_roots, *m_edits, m_chooser);
        new QAbstractItemModelTester{&model(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_dialog.get()};
        m_dialog->open();
        QTRY_VERIFY(!summary().isEmpty());
    }
    void look() {
        button(u"missingLook"_s)->click();
        QTRY_VERIFY(!m_dialog->isLooking());
    }
    void relink() {
        const QSignalSpy done{m_dialog.get(), &MissingFilesDialog::relinked};
        button(u"missingRelink"_s)->click();
        QTRY_COMPARE(done.size(), 1);
    }

    [[nodiscard]] MissingFilesModel& model() const { return *m_dialog->findChild<MissingFilesModel*>(); }
    [[nodiscard]] QPushButton* button(const QString& name) const { return m_dialog->findChild<QPushButton*>(name); }
    [[nodiscard]] QString summary() const { return m_dialog->findChild<QLabel*>(u"missingSummary"_s)->text(); }
    [[nodiscard]] QString progress() const { return m_dialog->findChild<QLabel*>(u"missingProgress"_s)->text(); }
    [[nodiscard]] QString text(int row, MissingFilesModel::Column column) const { return model().index(row, static_cast<int>(column)).data().toString(); }

    std::unique_ptr<Library::MediaRoots> m_roots;
    std::unique_ptr<EditStack> m_edits;
    FileChooser m_chooser;
    std::unique_ptr<MissingFilesDialog> m_dialog;
};

} // namespace

QTEST_MAIN(MissingFilesDialogTest)
#include "missingfilesdialog_test.moc"
