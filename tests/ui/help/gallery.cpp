// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"
#include "core/base/clock.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/diagnosticsdialog.h"
#include "ui/help/manualwindow.h"
#include "ui/widgets/filechooser.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Rushes;

namespace {

Care::Diagnostics someDiagnostics() {
    return {.parts =
                {{u"versions"_s, u"rushes 0.1.0\nQt: 6.8.2\nSQLite: 3.46.1\nlibcurl: 8.14.1, OpenSSL/3.5.1\nFFmpeg: 7.1.1\nlibmpv: client interface 2.5"_s},
                 {u"system"_s,
                  u"system: Debian GNU/Linux 13 (trixie)\nprocessor: x86_64\nlocale: de_AT\nscreen: 2560×1440 at 1.5, 60 Hz\nscreen: 1920×1080 at 1, 60 Hz"_s},
                 {u"settings"_s, u"{\n    \"downloads/parallel\": 4,\n    \"files/folder\": \"/media/RAID/2026 Council\",\n    \"portals/in_use\": "
                                 "\"https://press.example.org\"\n}"_s},
                 {u"library"_s,
                  u"where: a file of this computer\nfile: 86.4 MB\nmigrations: 15, and Rushes knows 15\nintegrity: whole\nholds: 4812 clips, 377 ranges"_s},
                 {u"queue"_s,
                  u"integrity: whole\ndownloads: 12\n  Failed: 1\n  Ready: 11\nbytes: 41.2 GB of 44.9 GB\n  Failed, tried 5 times: 503 from cdn.example.net"_s},
                 {u"backups"_s, u"by the hour: 24 hours, 7 days, 4 weeks are kept\n20260212T080000Z: 80.1 MB\n20260211T170000Z: 79.8 MB"_s},
                 {u"crash"_s, u"none"_s},
                 {u"log"_s, u"rushes.storage: warning: no backup: the disk is full\nrushes.transfer: https://cdn.example.net/a/Late-night.mxf?token=abc of "
                            "otto@example.org\nrushes.downloads: “/home/otto/Videos/Rushes/Press point.mxf” is there already"_s}},
            .personal = {.homes = {u"/home/otto"_s}, .users = {u"otto"_s}, .computers = {}, .hosts = {u"press.example.org"_s}, .names = {}}};
}

} // namespace

int main(int argc, char** argv) {
    QApplication application{argc, argv};
    Tests::Gallery gallery{application};
    SystemClock clock;
    gallery.inBothSchemes([&] {
        Ui::AboutDialog about{Ui::BuildFacts::ofThisBuild()};
        about.show();
        Tests::settle();
        gallery.keep(about, u"about"_s);
        about.findChild<QTabWidget*>(u"aboutTabs"_s)->setCurrentIndex(1);
        Tests::settle();
        gallery.keep(about, u"about-licence"_s);
        Ui::FileChooser chooser;
        Ui::DiagnosticsDialog diagnostics{&someDiagnostics, clock, chooser};
        diagnostics.show();
        Tests::settle();
        gallery.keep(diagnostics, u"diagnostics"_s);
        diagnostics.findChild<QListWidget*>(u"diagnosticsParts"_s)->item(2)->setCheckState(Qt::Unchecked);
        diagnostics.findChild<QListWidget*>(u"diagnosticsParts"_s)->setCurrentRow(7);
        diagnostics.findChild<QLineEdit*>(u"diagnosticsField"_s)->setText(u"disk"_s);
        gallery.keep(diagnostics, u"diagnostics-found"_s);
        const QTemporaryDir folder;
        diagnostics.saveAs(folder.filePath(u"rushes-diagnostics.zip"_s));
        gallery.keep(diagnostics, u"diagnostics-saved"_s);
        Ui::ManualWindow manual{QStringLiteral(RUSHES_SOURCE_DIR "/docs/manual")};
        manual.show();
        Tests::settle();
        gallery.keep(manual, u"manual"_s);
        auto* contents = manual.findChild<QListWidget*>(u"manualContents"_s);
        for (const int row : {1, 3, 6}) {
            contents->setCurrentRow(row);
            Tests::settle();
            gallery.keep(manual, u"manual-%1"_s.arg(row));
        }
        manual.findChild<QLineEdit*>(u"manualField"_s)->setText(u"checksum"_s);
        Tests::settle();
        gallery.keep(manual, u"manual-search"_s);
    });
    return 0;
}
