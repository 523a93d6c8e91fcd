// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "tests/ui/library/clipspagefixture.h"
#include "ui/library/rangemodel.h"
#include "ui/library/rangepanel.h"
#include "ui/library/shorthanddialog.h"
#include "ui/library/shorthandexpander.h"
#include "ui/library/shorthands.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filechooser.h"

#include <QFile>
#include <QListWidget>
#include <QSignalSpy>

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
        QVERIFY(await(m_clips->make({ShorthandEdit{std::nullopt, sg}, ShorthandEdit{std::nullopt, Shorthand{.code = u"mr"_s, .person = u"Mark Rutte"_s}}})));
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
        QVERIFY(await(m_clips->add(clip)));
        ShorthandDialog dialog{*m_clips, *m_edits, m_chooser};
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

    void whoIsOnTheProgrammeIsProposedToo() {
        Clip clip = newClip(u"press.mxf"_s, u"Arrivals"_s);
        clip.meeting = u"Ministers"_s;
        QVERIFY(await(m_clips->add(clip)));
        QStringList asked;
        ShorthandDialog dialog{
            *m_clips, *m_edits, m_chooser, [&asked](const QString& meeting) {
                asked.append(meeting);
                return readyFuture(QStringList{u"Doorstep statement by Prime Minister Jonas Store"_s, u"Remarks by António Guterres, UN Secretary-General"_s});
            }};
        dialog.open();
        auto* proposed = dialog.findChild<QListWidget*>(u"shorthandProposals"_s);
        QTRY_COMPARE(proposed->count(), 1); // the other one is known
        QCOMPARE(proposed->item(0)->text(), u"js – Jonas Store, Prime Minister"_s);
        QCOMPARE(asked.last(), u"Ministers"_s);
    }

    void theListIsReadFromTextAndWrittenToIt() {
        ShorthandDialog dialog{*m_clips, *m_edits, m_chooser};
        dialog.open();
        auto* table = dialog.findChild<QTreeView*>(u"shorthandTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const QString path = m_folder->filePath(u"people.txt"_s);
        dialog.exportTo(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), u"mr\tMark Rutte\nsg\tAntónio Guterres\tUN Secretary-General\n"_s);
        file.close();
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# the house\nmr\tMark Rutte\tNATO Secretary General\nnobody\nkk\tKaja Kallas\n");
        file.close();
        dialog.importFrom(path);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(1, 2).data().toString(), u"NATO Secretary General"_s);
        QTRY_VERIFY(said(dialog).contains(u"2 shorthands added or changed."_s));
        QVERIFY2(said(dialog).contains(u"above: 3."_s), qPrintable(said(dialog)));
        QCOMPARE(m_edits->undoAction()->text(), u"Undo Import Shorthands"_s);
        m_edits->undo();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 2).data().toString(), QString{});
        dialog.importFrom(m_folder->filePath(u"none.txt"_s));
        QTRY_VERIFY(said(dialog).contains(u"could not be read"_s));
    }

    /// A delegate takes Enter and Tab before anybody else, unless they choose a shorthand.
    void aNoteInTheListOfRangesIsWrittenOutToo() {
        const Clip clip = await(m_clips->clips()).value().constFirst();
        RangePanel panel;
        panel.setShorthands(*m_shorthands);
        panel.setRanges(clip, {{.id = Library::RangeId{u"1"_s}, .clipId = clip.id, .in = 0, .out = 10, .note = {}, .tags = {}}});
        panel.show();
        panel.activateWindow();
        const QModelIndex note = panel.view()->model()->index(0, static_cast<int>(RangeModel::Column::Note));
        panel.view()->setFocus();
        panel.view()->edit(note);
        QTRY_VERIFY(panel.view()->findChild<QLineEdit*>() != nullptr && panel.view()->findChild<QLineEdit*>()->hasFocus());
        auto* line = panel.view()->findChild<QLineEdit*>();
        const QSignalSpy changed{&panel, &RangePanel::changeRequested};
        QCoreApplication::processEvents(); // the editor is wholly made
        QTest::keyClicks(line, u"=s"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(line->text(), u"António Guterres, UN Secretary-General"_s);
        QCOMPARE(changed.size(), 0);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(changed.size(), 1);
    }

private:
    /// What the banner of a dialog says.
    [[nodiscard]] static QString said(const QDialog& dialog) {
        QStringList all;
        const auto labels = dialog.findChild<Banner*>()->findChildren<QWidget*>();
        for (const QWidget* label : labels) all << label->property("text").toString() << label->accessibleName();
        return all.join(u' ');
    }

    const Shorthand sg{.code = u"sg"_s, .person = u"António Guterres"_s, .role = u"UN Secretary-General"_s};
    FileChooser m_chooser;
    std::unique_ptr<Shorthands> m_shorthands;
};

QTEST_MAIN(ShorthandFieldTest)
#include "shorthandfield_test.moc"
