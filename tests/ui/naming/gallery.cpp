// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the dialog for names and folders, light and dark, right and wrong, to PNG files for people to look at:
// rushes-naming-gallery FOLDER. Not a test.
#include "tests/support/galleryreading.h"
#include "ui/naming/namesdialog.h"
#include "ui/naming/templatefield.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

namespace {

QList<NameSample> samples() {
    QList<NameSample> all;
    const QStringList titles{u"Arrivals and doorsteps"_s,
                             u"Roundtable"_s,
                             u"Family photo"_s,
                             u"Press conference"_s,
                             u"Roundtable"_s,
                             u"Signing ceremony: the new agreement on the protection of coastal waters, second part with statements"_s};
    for (int number = 0; number < 20; ++number) {
        const QString& title = titles.at(number % titles.size());
        all.append({{.id = u"v-%1"_s.arg(2041 + number),
                     .title = title,
                     .meeting = number % 2 == 0 ? u"Foreign Affairs Council"_s : u"Environment Council"_s,
                     .rendition = u"MXF XDCAM HD422"_s,
                     .role = u"broadcast"_s,
                     .place = number % 3 == 0 ? u"Brussels"_s : QString{},
                     .country = u"BE"_s,
                     .source = u"media.example.int"_s,
                     .fileName = u"%1_XDCAM50.mxf"_s.arg(2041 + number),
                     .recordedOn = QDate{2026, 2, 12}.addDays(-number / 4),
                     .publishedOn = QDate{2026, 2, 12},
                     .number = number + 1},
                    u"%1_XDCAM50.mxf"_s.arg(2041 + number)});
    }
    return all;
}

void shoot(Theme& theme, Qt::ColorScheme scheme, const QDir& out, const QString& name, const QString& text) {
    theme.setScheme(scheme);
    FileChooser chooser;
    NamesDialog dialog{chooser};
    dialog.setSources({u"media.example.int"_s, u"press.example.org"_s});
    dialog.setSamples(samples());
    dialog.setChoices({.names = text,
                       .rules = {{u"media.example.int"_s, u"broadcast"_s, u"/mnt/edit/incoming"_s}, {{}, u"proxy"_s, u"/srv/proxies"_s}},
                       .folder = u"/home/desk/Videos/Rushes"_s,
                       .watchFolder = u"/mnt/edit/watch"_s});
    dialog.setUndoable(true);
    dialog.show();
    QCoreApplication::processEvents();
    if (Tests::isGalleryRead()) return Tests::holdForReader(dialog, name);
    dialog.grab().save(out.filePath(u"names-%1-%2.png"_s.arg(name, scheme == Qt::ColorScheme::Dark ? u"dark"_s : u"light"_s)));
}

} // namespace

int main(int argc, char** argv) {
    QApplication application{argc, argv};
    Theme theme{application};
    const QDir out{QCoreApplication::arguments().value(1, u"."_s)};
    if (!out.mkpath(u"."_s)) return 1;
    for (const Qt::ColorScheme scheme : {Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
        shoot(theme, scheme, out, u"right"_s, u"{meeting}/{date:yyyy-MM-dd}_{place}_{title}"_s);
        shoot(theme, scheme, out, u"wrong"_s, u"{meeting}/{date:hh}_{titel}_{id"_s);
        if (Tests::isGalleryRead()) break;
    }
    return 0;
}
