// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/care/libraryfiles.h"
#include "ui/library/backupsdialog.h"
#include "ui/library/crashreportdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QTreeWidget>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

class BackupsDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(Tests::addClips(library(), 3));
        QVERIFY(snapshots().make(Care::SnapshotKind::ByHand, QDateTime{QDate{2026, 2, 12}, QTime{8, 0}, QTimeZone::UTC}).has_value());
        QVERIFY(Tests::addClips(library(), 2));
    }

    void tellsWhatIsInABackup() {
        BackupsDialog dialog{snapshots(), u"about"_s};
        const auto* table = dialog.findChild<QTreeWidget*>(u"backupsTable"_s);
        QTRY_COMPARE(table->topLevelItemCount(), 1);
        QTRY_COMPARE(table->topLevelItem(0)->text(3), u"3"_s);
        QVERIFY2(table->topLevelItem(0)->text(4).startsWith(u'2'), qPrintable(table->topLevelItem(0)->text(4)));
    }

    void restoresOnlyWhatWasConfirmed() {
        BackupsDialog dialog{snapshots(), u"about"_s};
        const QSignalSpy wanted{&dialog, &BackupsDialog::restoreRequested};
        auto* button = dialog.findChild<QPushButton*>(u"restoreBackup"_s);
        QTRY_VERIFY(button->isEnabled());
        button->click();
        auto* box = dialog.findChild<QMessageBox*>(u"confirmRestore"_s);
        QVERIFY(box != nullptr);
        QVERIFY(wanted.isEmpty());
        for (QAbstractButton* each : box->buttons())
            if (box->buttonRole(each) == QMessageBox::AcceptRole) each->click();
        QCOMPARE(wanted.value(0).value(0).toString(), u"20260212T080000Z-by-hand"_s);
    }

    void saysWhoKeepsALibraryOnAServer() {
        BackupsDialog dialog{std::nullopt, {}};
        QVERIFY(!dialog.findChild<QPushButton*>(u"backUpNow"_s)->isVisibleTo(&dialog));
        QVERIFY(dialog.findChild<QLabel*>(u"backupsAbout"_s)->text().contains("PostgreSQL"_L1));
    }

    void showsCopiesAndDeletesAReport() {
        QFile file{m_folder.filePath(u"crash.txt"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Rushes 1.2.3\nsignal 11\n");
        file.close();
        CrashReportDialog dialog{file.fileName()};
        QTRY_VERIFY(dialog.findChild<QPlainTextEdit*>(u"crashReport"_s)->toPlainText().contains("signal 11"_L1));
        dialog.findChild<QPushButton*>(u"copyReport"_s)->click();
        QVERIFY(QApplication::clipboard()->text().contains("signal 11"_L1));
        const QSignalSpy deleted{&dialog, &CrashReportDialog::deleted};
        dialog.findChild<QPushButton*>(u"deleteReport"_s)->click();
        QTRY_COMPARE(deleted.size(), 1);
        QVERIFY(!file.exists());
    }

private:
    [[nodiscard]] QString library() const { return m_folder.filePath(u"library.sqlite"_s); }
    [[nodiscard]] Care::Snapshots snapshots() const { return Care::Snapshots{library()}; }

    QTemporaryDir m_folder;
};

QTEST_MAIN(BackupsDialogTest)
#include "backupsdialog_test.moc"
