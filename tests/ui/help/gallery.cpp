// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/manualwindow.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace Rushes;

int main(int argc, char** argv) {
    QApplication application{argc, argv};
    Tests::Gallery gallery{application};
    gallery.inBothSchemes([&] {
        Ui::AboutDialog about{Ui::BuildFacts::ofThisBuild()};
        about.show();
        Tests::settle();
        gallery.keep(about, u"about"_s);
        about.findChild<QTabWidget*>(u"aboutTabs"_s)->setCurrentIndex(1);
        Tests::settle();
        gallery.keep(about, u"about-licence"_s);
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
