// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/libraryfixture.h"
#include "ui/library/clipchooser.h"
#include "ui/library/editstack.h"
#include "ui/library/shotfiledrop.h"
#include "ui/library/shotimportdialog.h"
#include "ui/library/shotimportmodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QUrl>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Library::Clip;
using Column = ShotImportModel::Column;

namespace {

/// The dialog over a library of two clips of one minute and a file that somebody sent.
class ShotImportDialogTest : public Tests::LibraryFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        openLibrary();
        m_edits = std::make_unique<EditStack>(*m_clips);
        m_press = add(u"press.mxf"_s, u"Press conference"_s);
        m_arrivals = add(u"arrivals.mxf"_s, u"Arrivals"_s);
    }
    void cleanup() {
        m_dialog.reset();
        m_edits.reset();
        closeLibrary();
    }

    void whatIsCertainBecomesOneStepOverAllClipsThatIsTakenBack() {
        std::ignore = await(m_clips->addRange({.id = {}, .clipId = m_press.id, .in = 0, .out = 50, .note = u"Flags"_s, .tags = {}}));
        open("file,in,out,note,tags\n"
             "press.mxf,10:00:00:00,10:00:02:00,Flags,\n"
             "press.mxf,10:00:04:00,10:00:06:00,Statement,quote\n"
             "arrivals.mxf,10:00:10:00,10:00:12:00,Cars,\n"
             "nothing.mxf,10:00:10:00,10:00:12:00,Who knows,\n"
             "press.mxf,10:00:00:00,10:02:00:00,Beyond,\n"
             "press.mxf,10:00:00:00,10:00:02:00,,\n");
        QCOMPARE(text(0, Column::Certainty), u"There already"_s);
        QCOMPARE(checked(0), Qt::Unchecked);
        QCOMPARE(text(1, Column::Certainty), u"By file name"_s);
        QCOMPARE(text(1, Column::Clip), u"Press conference"_s);
        QCOMPARE(text(1, Column::In), u"10:00:04:00"_s);
        QCOMPARE(text(1, Column::Tags), u"quote"_s);
        QCOMPARE(checked(1), Qt::Checked);
        QCOMPARE(text(3, Column::Certainty), u"The library has no such clip"_s);
        QVERIFY(!model().index(3, 0).data(Qt::CheckStateRole).isValid()); // it has no place
        QCOMPARE(text(4, Column::Certainty), u"It does not lie within the clip"_s);
        QCOMPARE(label(u"shotImportSummary"_s), u"list.csv has 6 shots. 2 are certain. 2 have no place in the library. 2 are there already."_s);
        QVERIFY(!label(u"shotImportLimits"_s).isEmpty()); // what the format cannot carry
        QCOMPARE(button(u"shotImportAdd"_s)->text(), u"Add 2 ranges"_s);
        QCOMPARE(rangesOf(m_press.id).size(), 1); // nothing is written before
        QSignalSpy added{m_dialog.get(), &ShotImportDialog::added};
        button(u"shotImportAdd"_s)->click();
        QTRY_COMPARE(added.size(), 1);
        QCOMPARE(added.first(), (QVariantList{qsizetype{2}, qsizetype{2}}));
        QCOMPARE(rangesOf(m_press.id).size(), 2);
        QCOMPARE(rangesOf(m_press.id).at(1).tags, QStringList{u"quote"_s});
        QCOMPARE(rangesOf(m_arrivals.id).size(), 1);
        QCOMPARE(m_edits->stack().count(), 1);
        QCOMPARE(m_edits->stack().undoText(), u"Import 2 Shots"_s);
        m_edits->undo();
        QTRY_COMPARE(rangesOf(m_press.id).size(), 1);
        QCOMPARE(rangesOf(m_arrivals.id).size(), 0);
        m_edits->redo();
        QTRY_COMPARE(rangesOf(m_arrivals.id).size(), 1);
        QCOMPARE(rangesOf(m_press.id).size(), 2);
    }

    void theSameListASecondTimeAddsNothing() {
        const QByteArray list = "TITLE: x\n001  AX       V     C        10:00:01:00 10:00:02:00 01:00:00:00 01:00:01:00\n"
                                "* FROM CLIP NAME: Press conference\n* COMMENT: Flags\n";
        open(list, u"list.edl"_s);
        QCOMPARE(text(0, Column::Certainty), u"By title"_s);
        button(u"shotImportAdd"_s)->click();
        QTRY_COMPARE(rangesOf(m_press.id).size(), 1);
        open(list, u"list.edl"_s);
        QCOMPARE(text(0, Column::Certainty), u"There already"_s);
        QVERIFY(!button(u"shotImportAdd"_s)->isEnabled());
    }

    void whatIsDoubtfulIsMarkedAndAddedOnlyWhenSomebodySaysSo() {
        open("clip,in_frame,out_frame,in,out\nPress conference,25,50,,\n");
        QCOMPARE(text(0, Column::Certainty), u"By title: no timecode confirms it"_s);
        QCOMPARE(checked(0), Qt::Unchecked);
        QVERIFY(!button(u"shotImportAdd"_s)->isEnabled());
        table().setFocus();
        table().setCurrentIndex(table().model()->index(0, 0));
        QTest::keyClick(&table(), Qt::Key_Space);
        QCOMPARE(model().counts().ticked, 1);
        QVERIFY(button(u"shotImportAdd"_s)->isEnabled());
        button(u"shotImportLeave"_s)->click();
        QVERIFY(!button(u"shotImportAdd"_s)->isEnabled());
        button(u"shotImportTick"_s)->click();
        QVERIFY(button(u"shotImportAdd"_s)->isEnabled());
    }

    void aShotIsGivenToTheClipThatSomebodyFinds() {
        open("file,in,out,note\nunknown.mxf,10:00:01:00,10:00:02:00,Cars\nunknown.mxf,10:05:01:00,10:05:02:00,Late\n");
        m_dialog->findChild<QCheckBox*>(u"shotImportLook"_s)->setChecked(true);
        QCOMPARE(table().model()->rowCount(), 2);
        table().selectAll();
        button(u"shotImportGive"_s)->click();
        auto* chooser = m_dialog->findChild<ClipChooser*>();
        auto* list = chooser->findChild<QListView*>(u"clipChooserList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        chooser->findChild<QLineEdit*>(u"clipChooserQuery"_s)->setText(u"arriv"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        chooser->findChild<QPushButton*>(u"clipChooserTake"_s)->click();
        QTRY_COMPARE(text(0, Column::Certainty), u"By hand"_s);
        QCOMPARE(text(0, Column::Clip), u"Arrivals"_s);
        QCOMPARE(checked(0), Qt::Checked);
        QCOMPARE(text(1, Column::Certainty), u"It does not lie within the clip"_s);
        QTRY_COMPARE(table().model()->rowCount(), 1); // what fits needs no look any more
        button(u"shotImportAdd"_s)->click();
        QTRY_COMPARE(rangesOf(m_arrivals.id).size(), 1);
        QCOMPARE(rangesOf(m_arrivals.id).first().in, 25);
    }

    void theClipOfThePageIsOfferedFirst() {
        open("file,in,out\nunknown.mxf,10:00:01:00,10:00:02:00\n", u"list.csv"_s, m_arrivals);
        auto* home = button(u"shotImportGiveHome"_s);
        QVERIFY(home->isVisibleTo(m_dialog.get()));
        QCOMPARE(home->text(), u"Give to “Arrivals”"_s);
        home->click();
        QTRY_COMPARE(text(0, Column::Clip), u"Arrivals"_s);
    }

    void aBrokenFileIsToldWithItsLine() {
        open("file,in,out\npress.mxf,10:00:01:00,10:00:02:00\n\"arrivals.mxf,1,2\n");
        QVERIFY2(words().contains(u"from line 3 on"_s), qPrintable(words()));
        QVERIFY(!button(u"shotImportAdd"_s)->isEnabled());
        open("TITLE: x\n001  AX  V  C  10:00:01:00 10:00:02 01:00:00:00 01:00:01:00\n", u"list.edl"_s);
        QVERIFY2(words().contains(u"cannot be read as"_s) && words().contains(u": 2."_s), qPrintable(words()));
        open("Dear all,\n", u"list.otio"_s);
        QVERIFY2(words().contains(u"Line 1 is none of one."_s), qPrintable(words()));
    }

    void fiftyThousandShotsAreShownAndAdded() {
        QByteArray list = "file,in_frame,out_frame,note\n";
        for (int shot = 0; shot < 50'000; ++shot)
            list += (shot % 2 == 0 ? "press.mxf," : "arrivals.mxf,") + QByteArray::number(shot % 1400) + ',' + QByteArray::number(shot % 1400 + 10) + ",Shot " +
                    QByteArray::number(shot) + '\n';
        open(list);
        QCOMPARE(model().rowCount(), 50'000);
        QCOMPARE(model().counts().ticked, 50'000);
        table().selectAll();
        button(u"shotImportLeave"_s)->click();
        QCOMPARE(model().counts().ticked, 0);
        button(u"shotImportTick"_s)->click();
        QCOMPARE(model().counts().ticked, 50'000);
    }

    void filesOfShotsAreTakenAlsoWhereATextTakesWhatIsDropped() {
        QWidget page;
        auto* editor = new QPlainTextEdit{&page};
        ShotFileDrop* drop = new ShotFileDrop{page};
        const QSignalSpy dropped{drop, &ShotFileDrop::dropped};
        const auto let = [](QWidget& on, const QList<QUrl>& urls) {
            QMimeData data;
            data.setUrls(urls);
            QDragEnterEvent enter{QPoint{1, 1}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier};
            QCoreApplication::sendEvent(&on, &enter);
            QDropEvent event{QPointF{1, 1}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier};
            QCoreApplication::sendEvent(&on, &event);
            return event.isAccepted() && event.dropAction() == Qt::CopyAction;
        };
        const QString list = m_folder->filePath(u"list.edl"_s);
        QVERIFY(let(page, {QUrl::fromLocalFile(list)}));
        QVERIFY(let(*editor->viewport(), {QUrl::fromLocalFile(list), QUrl::fromLocalFile(m_folder->filePath(u"b.OTIO"_s))}));
        QCOMPARE(dropped.size(), 2);
        QCOMPARE(dropped.first().first().toStringList(), QStringList{list});
        QCOMPARE(editor->toPlainText(), QString{}); // the text does not get the path
        let(page, {QUrl::fromLocalFile(m_folder->filePath(u"film.mxf"_s))});
        let(page, {QUrl{u"https://example.org/list.edl"_s}});
        QCOMPARE(dropped.size(), 2);
    }

private:
    Clip add(const QString& file, const QString& title) {
        Clip clip = newClip(file, title);
        clip.facts.emplace();
        clip.facts->frameRate = Media::FrameRate::of(25);
        clip.facts->frames = 1500;
        clip.facts->startTimecode = u"10:00:00:00"_s;
        return await(m_clips->add(clip)).value();
    }

    void open(const QByteArray& list, const QString& name = u"list.csv"_s, const std::optional<Clip>& home = {}) {
        QFile file{m_folder->filePath(name)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(list);
        file.close();
        m_dialog = std::make_unique<ShotImportDialog>(*m_clips, *m_edits, file.fileName(), home);
        if (list.size() < 10'000) new QAbstractItemModelTester{&model(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_dialog.get()};
        m_dialog->open();
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isRead(), 60'000);
    }

    [[nodiscard]] ShotImportModel& model() const { return m_dialog->model(); }
    [[nodiscard]] QTreeView& table() const { return *m_dialog->findChild<QTreeView*>(u"shotImportTable"_s); }
    [[nodiscard]] QPushButton* button(const QString& name) const { return m_dialog->findChild<QPushButton*>(name); }
    [[nodiscard]] QString label(const QString& name) const { return m_dialog->findChild<QLabel*>(name)->text(); }
    [[nodiscard]] QString text(int row, Column column) const { return model().index(row, static_cast<int>(column)).data().toString(); }
    [[nodiscard]] Qt::CheckState checked(int row) const { return model().index(row, 0).data(Qt::CheckStateRole).value<Qt::CheckState>(); }
    /// All that the dialog says.
    [[nodiscard]] QString words() const {
        QStringList all;
        const auto labels = m_dialog->findChildren<QLabel*>();
        for (const QLabel* one : labels) all.append(one->text());
        return all.join(u' ');
    }

    std::unique_ptr<EditStack> m_edits;
    std::unique_ptr<ShotImportDialog> m_dialog;
    Clip m_press;
    Clip m_arrivals;
};

} // namespace

QTEST_MAIN(ShotImportDialogTest)
#include "shotimportdialog_test.moc"
