// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/sidecarconflictmodel.h"
#include "ui/library/sidecardialog.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Ui;
using Interchange::SidecarChoice;
using Field = Interchange::SidecarConflict::Field;
using Column = SidecarConflictModel::Column;
using Library::ClipId;

namespace {

const ClipId press{u"1"_s};
const ClipId table{u"2"_s};

SidecarAffairs affairs() {
    return {.contradictions =
                {{press, u"Press"_s, u"/clips/press.mxf.xmp"_s, {{Field::Credit, u"House"_s, u"Agency"_s, u""_s}, {Field::Rating, u"5"_s, u"2"_s, u"3"_s}}},
                 {table, u"Table"_s, u"/clips/table.mxf.xmp"_s, {{Field::Note, u"Wide"_s, u"Pan"_s, std::nullopt}}}},
            .obstacles = {{ClipId{u"3"_s}, u"Jet"_s, u"/clips/jet.mxf.xmp"_s, false}}};
}

} // namespace

class SidecarDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsEachConflictWithWhatWasBefore() {
        SidecarConflictModel model;
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        model.setContradictions(affairs().contradictions);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(text(model, 0, Column::Clip), u"Press"_s);
        QCOMPARE(text(model, 1, Column::Clip), QString{}); // the same clip once more
        QCOMPARE(text(model, 0, Column::Field), u"credit"_s);
        QCOMPARE(text(model, 0, Column::Library), u"House"_s);
        QCOMPARE(text(model, 0, Column::Sidecar), u"Agency"_s);
        QCOMPARE(text(model, 0, Column::Before), u"nothing"_s);
        QCOMPARE(text(model, 1, Column::Before), u"3 stars"_s);
        QCOMPARE(text(model, 2, Column::Before), u"not known"_s);
        QCOMPARE(text(model, 0, Column::Kept), u"not decided"_s);
        const QString spoken = model.index(1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Press"_s) && spoken.contains(u"rating"_s) && spoken.contains(u"not decided"_s), qPrintable(spoken));
    }

    void aClipIsDecidedWhenAllOfItsConflictsAre() {
        SidecarConflictModel model;
        model.setContradictions(affairs().contradictions);
        model.choose(0, SidecarChoice::Theirs);
        QVERIFY(model.verdicts().isEmpty());
        model.choose(1, SidecarChoice::Both); // two ratings cannot stand there
        QCOMPARE(model.choiceOf(1), SidecarChoice::Ask);
        model.choose(1, SidecarChoice::Ours);
        QCOMPARE(model.open(), 1);
        const QList<SidecarVerdict> verdicts = model.verdicts();
        QCOMPARE(verdicts.size(), 1);
        QCOMPARE(verdicts.first().clip, press);
        QCOMPARE(verdicts.first().choices.of(Field::Credit), SidecarChoice::Theirs);
        QCOMPARE(verdicts.first().choices.of(Field::Rating), SidecarChoice::Ours);
        QCOMPARE(verdicts.first().seen, affairs().contradictions.first().conflicts);
    }

    void whatWasChosenStaysWhileTheConflictIsTheSame() {
        SidecarConflictModel model;
        model.setContradictions(affairs().contradictions);
        model.choose(0, SidecarChoice::Theirs);
        model.choose(1, SidecarChoice::Ours);
        QList<SidecarContradiction> changed = affairs().contradictions;
        changed[0].conflicts[1].theirs = u"1"_s;
        changed.swapItemsAt(0, 1);
        model.setContradictions(changed);
        QCOMPARE(model.choiceOf(1), SidecarChoice::Theirs);
        QCOMPARE(model.choiceOf(2), SidecarChoice::Ask); // of something else
    }

    void decidesByKeysAndAppliesToAll() {
        SidecarDialog dialog;
        dialog.setAffairs(affairs());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* view = dialog.findChild<QTreeView*>(u"sidecarConflicts"_s);
        auto* apply = dialog.findChild<QPushButton*>(u"applySidecars"_s);
        QVERIFY(!apply->isEnabled());
        view->setFocus();
        QCOMPARE(view->currentIndex().row(), 0);
        QVERIFY(dialog.findChild<QPushButton*>(u"keepBoth"_s)->isEnabled());
        QTest::keyClick(view, Qt::Key_Down);
        QVERIFY(!dialog.findChild<QPushButton*>(u"keepBoth"_s)->isEnabled()); // a rating
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&dialog, Qt::Key_S, Qt::AltModifier);
        QTRY_VERIFY(apply->isEnabled());
        QCOMPARE(apply->text(), u"Apply to 2 clips"_s);
        QCOMPARE(dialog.findChild<QLabel*>(u"sidecarCount"_s)->text(), u"All is decided."_s);
        // What is pointed at is kept.
        const QModelIndex ours = dialog.model().index(0, static_cast<int>(Column::Library));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(ours).center());
        QCOMPARE(dialog.model().choiceOf(0), SidecarChoice::Ours);
        const QSignalSpy decided{&dialog, &SidecarDialog::decided};
        apply->click();
        QCOMPARE(decided.size(), 1);
        const auto verdicts = decided.first().first().value<QList<SidecarVerdict>>();
        QCOMPARE(verdicts.size(), 2);
        QCOMPARE(verdicts.first().choices.of(Field::Credit), SidecarChoice::Ours);
        QCOMPARE(verdicts.first().choices.of(Field::Rating), SidecarChoice::Theirs);
    }

    void saysWhatStandsInTheWayAndTriesAgain() {
        SidecarDialog dialog;
        dialog.setAffairs(affairs());
        dialog.show();
        auto* view = dialog.findChild<QTreeView*>(u"sidecarObstacles"_s);
        QVERIFY(view->isVisible());
        QVERIFY(view->model()->index(0, 2).data().toString().startsWith(u"It is no XMP that can be read."_s));
        const QSignalSpy retried{&dialog, &SidecarDialog::retryRequested};
        dialog.findChild<QPushButton*>(u"retrySidecars"_s)->click();
        QCOMPARE(retried.first().first().value<QList<ClipId>>(), QList<ClipId>{ClipId{u"3"_s}});
        const QSignalSpy shown{&dialog, &SidecarDialog::showRequested};
        dialog.findChild<QPushButton*>(u"showSidecar"_s)->click();
        QCOMPARE(shown.first().first().toString(), u"/clips/jet.mxf.xmp"_s);
        dialog.setAffairs({});
        QVERIFY(!view->isVisible());
        QVERIFY(!dialog.findChild<QTreeView*>(u"sidecarConflicts"_s)->isVisible());
    }

private:
    static QString text(const SidecarConflictModel& model, int row, Column column) { return model.index(row, static_cast<int>(column)).data().toString(); }
};

QTEST_MAIN(SidecarDialogTest)
#include "sidecardialog_test.moc"
