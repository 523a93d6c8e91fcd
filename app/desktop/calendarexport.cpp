// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/calendarexport.h"

#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filechooser.h"
#include "ui/words/meetingcalendar.h"

#include <QCoreApplication>
#include <QDir>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Rushes::Desktop", text); }

const QString calendarNotice = u"calendar"_s;

} // namespace

void exportCalendar(Ui::MainWindow& window, Ui::FileChooser& chooser, const Catalogue::Meeting& meeting, const QUrl& portal) {
    const Ui::FileQuestion question{.purpose = u"exportCalendar"_s,
                                    .kind = Ui::FileQuestion::Kind::NewFile,
                                    .title = tr("Export the programme"),
                                    .filter = tr("Calendar (*.ics)"),
                                    .name = Ui::calendarFileName(meeting)};
    chooser.ask(window, question, &window, [&window, meeting, portal](const QStringList& paths) {
        const QString& path = paths.constFirst();
        const auto written = Interchange::writeCalendar(Ui::calendarOf(meeting, portal), path);
        if (written) return;
        window.banner().post({calendarNotice,
                              Ui::Notice::Level::Err,
                              {tr("The calendar was not written."), tr("%1: %2").arg(QDir::toNativeSeparators(path), written.error()), u"err"_s},
                              {}});
    });
}

} // namespace Rushes::Desktop
