// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/calendarexport.h"

#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/words/meetingcalendar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Rushes::Desktop", text); }

const QString calendarNotice = u"calendar"_s;

} // namespace

void exportCalendar(Ui::MainWindow& window, const Catalogue::Meeting& meeting, const QUrl& portal) {
    const QDir documents{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    auto* dialog = new QFileDialog{&window, tr("Export the programme"), documents.filePath(Ui::calendarFileName(meeting)), tr("Calendar (*.ics)")};
    dialog->setObjectName(u"exportCalendar"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->selectFile(Ui::calendarFileName(meeting));
    QObject::connect(dialog, &QFileDialog::fileSelected, &window, [&window, meeting, portal](const QString& path) {
        const auto written = Interchange::writeCalendar(Ui::calendarOf(meeting, portal), path);
        if (written) return;
        window.banner().post({calendarNotice,
                              Ui::Notice::Level::Err,
                              {tr("The calendar was not written."), tr("%1: %2").arg(QDir::toNativeSeparators(path), written.error()), u"err"_s},
                              {}});
    });
    dialog->open();
}

} // namespace Rushes::Desktop
