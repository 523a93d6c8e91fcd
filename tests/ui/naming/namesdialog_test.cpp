// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/naming/folderrulemodel.h"
#include "ui/naming/namesdialog.h"
#include "ui/naming/templatefield.h"
#include "ui/widgets/filechooser.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

namespace {

NameSample sample(const QString& id, const QString& title) { return {{.id = id, .title = title, .fileName = id + u".mxf"_s}, id + u".mxf"_s}; }

} // namespace

class NamesDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_dialog = std::make_unique<NamesDialog>(m_chooser);
        m_dialog->setChoices({.names = u"{title}"_s, .folder = u"/clips"_s});
        m_dialog->setSamples({sample(u"1"_s, u"Arrivals"_s), sample(u"2"_s, u"ARRIVALS"_s), sample(u"3"_s, u"<b>Handshake</b>"_s)});
    }

    void showsTheNewNamesWhileItIsWritten() {
        QCOMPARE(name(0), u"Arrivals.mxf"_s);
        QCOMPARE(name(1), u"ARRIVALS (2).mxf"_s);
        field()->clear();
        QTest::keyClicks(field(), u"{id}_{title}"_s);
        QCOMPARE(name(1), u"2_ARRIVALS.mxf"_s);
        QCOMPARE(name(2), u"3__b_Handshake_-b_.mxf"_s);
    }

    void aWrongTemplateCannotBeSaved() {
        QVERIFY(button(u"saveNames"_s)->isEnabled());
        field()->setText(u"{titel}"_s);
        QVERIFY(!button(u"saveNames"_s)->isEnabled());
        QVERIFY(!button(u"renameFinished"_s)->isEnabled());
        QVERIFY(m_dialog->findChild<QLabel*>(u"templateProblem"_s)->text().contains(u"titel"_s));
        QVERIFY(field()->accessibleDescription().contains(u"titel"_s));
        QCOMPARE(name(0), QString{});
        field()->setText(u"{title}"_s);
        QVERIFY(button(u"saveNames"_s)->isEnabled());
    }

    void aTokensButtonPutsItWhereTheCursorIs() {
        field()->setText(u"a_b"_s);
        field()->setCursorPosition(1);
        button(u"token-date"_s)->click();
        QCOMPARE(field()->text(), u"a{date:yyyy-MM-dd}_b"_s);
        QCOMPARE(field()->cursorPosition(), 18);
        for (const Naming::Token token : Naming::allTokens()) {
            field()->clear();
            button(u"token-"_s + Naming::nameOf(token))->click();
            QVERIFY(field()->names());
        }
    }

    // Who comes with the Tab key adds to the template and does not replace it.
    void comingIntoTheFieldSelectsNothing() {
        m_dialog->show();
        button(u"saveNames"_s)->setFocus();
        field()->setFocus(Qt::TabFocusReason);
        QVERIFY(!field()->hasSelectedText());
        QCOMPARE(field()->cursorPosition(), field()->text().size());
    }

    void savesWhatWasChosen() {
        QSignalSpy saved{m_dialog.get(), &NamesDialog::saved};
        const NameChoices choices{.names = u"{meeting}/{title}"_s,
                                  .rules = {{u"media.example.int"_s, u"proxy"_s, u"/proxies"_s}},
                                  .folder = u"/clips"_s,
                                  .secondFolder = u"/second"_s,
                                  .watchFolder = u"/watch"_s};
        m_dialog->setChoices(choices);
        button(u"saveNames"_s)->click();
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved.first().first().value<NameChoices>(), choices);
    }

    // The usual template is kept as none, so that a later Rushes may have a better one.
    void thePortalsNamesAreNoTemplate() {
        m_dialog->setChoices({.folder = u"/clips"_s});
        QCOMPARE(field()->text(), u"{name}"_s);
        QVERIFY(m_dialog->choices().names.isEmpty());
    }

    void aFolderMustBeAPlace() {
        m_dialog->findChild<QLineEdit*>(u"watchFolder"_s)->setText(u"incoming"_s);
        QVERIFY(!button(u"saveNames"_s)->isEnabled());
        m_dialog->findChild<QLineEdit*>(u"watchFolder"_s)->clear();
        QVERIFY(button(u"saveNames"_s)->isEnabled());
        m_dialog->findChild<QLineEdit*>(u"clipFolder"_s)->clear();
        QVERIFY(!button(u"saveNames"_s)->isEnabled());
    }

    void aRuleTakesThePlaceOfTheOneBefore() {
        FolderRuleModel model;
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        model.put({u"a"_s, u"proxy"_s, u"/1"_s});
        model.put({u"a"_s, {}, u"/2"_s});
        model.put({u"a"_s, u"proxy"_s, u"/3"_s});
        QCOMPARE(model.rules(), (QList<Naming::FolderRule>{{u"a"_s, u"proxy"_s, u"/3"_s}, {u"a"_s, {}, u"/2"_s}}));
        model.remove(0);
        QCOMPARE(model.rowCount(), 1);
    }

    void thePreviewIsASoundModel() {
        NamePreviewModel model;
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        model.setSamples({sample(u"1"_s, u"x"_s), sample(u"2"_s, u"x"_s)});
        model.setTemplate(*Naming::NamingTemplate::parse(u"{title}"_s));
        QCOMPARE(model.troubles(), 1);
        model.setTemplate(std::nullopt);
        QCOMPARE(model.troubles(), 0);
    }

    void everyControlHasAName() {
        for (const auto* widget : m_dialog->findChildren<QWidget*>()) {
            if (qobject_cast<const QPushButton*>(widget) == nullptr && qobject_cast<const QLineEdit*>(widget) == nullptr) continue;
            const auto* push = qobject_cast<const QPushButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (push != nullptr && !push->text().isEmpty()), qPrintable(widget->objectName()));
        }
    }

private:
    [[nodiscard]] TemplateField* field() const { return m_dialog->findChild<TemplateField*>(); }
    [[nodiscard]] QPushButton* button(const QString& name) const { return m_dialog->findChild<QPushButton*>(name); }
    [[nodiscard]] QString name(int row) const {
        const auto* model = m_dialog->findChild<QTableView*>(u"namePreview"_s)->model();
        return model->index(row, 1).data().toString();
    }

    FileChooser m_chooser;
    std::unique_ptr<NamesDialog> m_dialog;
};

QTEST_MAIN(NamesDialogTest)
#include "namesdialog_test.moc"
