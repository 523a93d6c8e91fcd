// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manualclock.h"
#include "ui/help/diagnosticsdialog.h"
#include "ui/textview/textview.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

namespace {

Care::Diagnostics found() {
    return {.parts = {{u"versions"_s, u"rushes 0.1.0\nQt: 6.8.2"_s},
                      {u"library"_s, u"file: 12 kB\nlast: “/media/a/One.mxf”"_s},
                      {u"log"_s, u"rushes.transfer: https://press.example.org/v1?token=abc of otto@example.org"_s}},
            .personal = {.homes = {}, .users = {}, .computers = {}, .hosts = {u"press.example.org"_s}, .names = {}}};
}

} // namespace

class DiagnosticsDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_dialog = std::make_unique<DiagnosticsDialog>(&found, m_clock, m_chooser);
        m_dialog->show();
        QTRY_COMPARE(parts()->count(), 3);
    }
    void cleanup() { m_dialog.reset(); }

    void showsWhatWouldBeSaved() {
        QCOMPARE(text(), Care::textOf(m_dialog->chosen()));
        QVERIFY(text().contains(u"== versions ==\nrushes 0.1.0"_s));
        QVERIFY(!text().contains(u"otto"_s) && !text().contains(u"press.example"_s) && !text().contains(u"One.mxf"_s) && !text().contains(u"abc"_s));
        // Each word that stands for something is marked.
        QCOMPARE(m_dialog->view().extraSelections().size(), text().count(u'‹'));
    }
    void aPartThatIsNotCheckedIsNotSaved() {
        parts()->item(2)->setCheckState(Qt::Unchecked);
        QVERIFY(!text().contains(u"rushes.transfer"_s));
        m_dialog->saveAs(path(u"a.txt"_s));
        QSignalSpy saved{m_dialog.get(), &DiagnosticsDialog::saved};
        QVERIFY(saved.wait());
        QCOMPARE(read(u"a.txt"_s), text());
    }
    void whatIsTickedIsSeen() {
        m_dialog->findChild<QCheckBox*>(u"showHosts"_s)->click();
        QTRY_VERIFY(text().contains(u"https://press.example.org/v1?‹query›"_s));
        QVERIFY(!text().contains(u"One.mxf"_s));
        m_dialog->findChild<QCheckBox*>(u"showFileNames"_s)->click();
        QTRY_VERIFY(text().contains(u"/media/a/One.mxf"_s));
        QVERIFY(!text().contains(u"otto"_s));
    }
    void neverOverwrites() {
        QFile file{path(u"mine.zip"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        m_dialog->saveAs(file.fileName());
        QTRY_VERIFY(said().contains(u"is there already"_s));
        QCOMPARE(read(u"mine.zip"_s), u"mine"_s);
        m_dialog->saveAs(path(u"other.zip"_s));
        QTRY_VERIFY(said().startsWith(u"Saved as"_s));
        QVERIFY(read(u"other.zip"_s).startsWith(u"PK"_s));
    }
    void isSearched() {
        m_dialog->findChild<QLineEdit*>(u"diagnosticsField"_s)->setText(u"Qt:"_s);
        QVERIFY(said().startsWith(u"1 "_s)); // the plural form is the language's
        QCOMPARE(m_dialog->view().textCursor().selectedText(), u"Qt:"_s);
    }
    void aPartIsGoneTo() {
        parts()->setCurrentRow(2);
        QCOMPARE(m_dialog->view().textCursor().block().text(), u"== log =="_s);
    }

private:
    [[nodiscard]] QListWidget* parts() const { return m_dialog->findChild<QListWidget*>(u"diagnosticsParts"_s); }
    [[nodiscard]] QString text() const { return m_dialog->view().toPlainText(); }
    [[nodiscard]] QString said() const { return m_dialog->findChild<PlainLabel*>(u"diagnosticsSaid"_s)->text(); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString read(const QString& name) const {
        QFile file{path(name)};
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
    }

    QTemporaryDir m_folder;
    Tests::ManualClock m_clock;
    FileChooser m_chooser;
    std::unique_ptr<DiagnosticsDialog> m_dialog;
};

QTEST_MAIN(DiagnosticsDialogTest)
#include "diagnosticsdialog_test.moc"
