// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the windows of backups and reports into a folder, to be looked at: rushes-care-gallery FOLDER. Not a test.
#include "tests/core/care/libraryfiles.h"
#include "tests/support/gallery.h"
#include "ui/library/backupsdialog.h"
#include "ui/library/crashreportdialog.h"
#include "ui/words/carewords.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Rushes;
using namespace Qt::StringLiterals;

int main(int argc, char** argv) {
    QApplication application{argc, argv};
    Tests::Gallery gallery{application};
    const QTemporaryDir folder;
    const QString library = folder.filePath(u"library.sqlite"_s);
    const Care::Snapshots snapshots{library};
    const QDateTime morning{QDate{2026, 2, 12}, QTime{8, 0}, QTimeZone::UTC};
    for (int hour = 0; hour < 6; ++hour) {
        if (!Tests::addClips(library, 7)) qCritical("no clips");
        const auto kind = hour == 3 ? Care::SnapshotKind::ByHand : Care::SnapshotKind::Hourly;
        if (!snapshots.make(kind, morning.addSecs(qint64{3600} * hour))) qCritical("no snapshot");
    }
    QFile report{folder.filePath(u"crash.txt"_s)};
    if (!report.open(QIODevice::WriteOnly)) return 1;
    report.write("Rushes 0.1.0\nsignal 11\n\ncalls:\n/usr/bin/rushes(+0x1f2a40)[0x55d0]\n/usr/bin/rushes(+0x1f1b22)[0x55cf]\n\nlast lines of the log:\n"
                 "rushes.library: 12 clips in ~/Videos/Rushes\n");
    report.close();
    gallery.inBothSchemes([&] {
        Ui::BackupsDialog backups{snapshots, Ui::describe(Care::Rotation{})};
        backups.show();
        gallery.keep(backups, u"backups"_s);
        Ui::BackupsDialog server{std::nullopt, {}};
        server.show();
        gallery.keep(server, u"backups-server"_s);
        Ui::CrashReportDialog crash{report.fileName()};
        crash.show();
        gallery.keep(crash, u"crash-report"_s);
    });
    return 0;
}
