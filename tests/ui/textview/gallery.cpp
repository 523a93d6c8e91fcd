// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"
#include "core/interchange/cutlist.h"
#include "core/interchange/exportformat.h"
#include "ui/textview/textdialog.h"
#include "ui/textview/textview.h"

#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Rushes;

int main(int argc, char** argv) {
    QApplication application{argc, argv};
    Tests::Gallery gallery{application};
    QTemporaryDir folder;
    Library::Clip clip;
    clip.title = u"Press conference"_s;
    clip.fileName = u"press.mxf"_s;
    clip.path = folder.filePath(clip.fileName);
    Media::MediaFacts facts;
    facts.frameRate = Media::FrameRate::of(25);
    facts.frames = 25 * 600;
    facts.startTimecode = u"10:00:00:00"_s;
    clip.facts = facts;
    Library::Range range;
    range.out = 610;
    range.note = u"Walk to the lectern"_s;
    range.tags = {u"cutaway"_s};
    const Interchange::CutList cut{.title = clip.title, .clips = {{.clip = clip, .ranges = {range}}}};
    for (const auto format :
         {Interchange::ExportFormat::Otio, Interchange::ExportFormat::Edl, Interchange::ExportFormat::Fcpxml, Interchange::ExportFormat::WebVtt})
        if (!Interchange::exportCut(format, cut, folder.filePath(u"press"_s + Interchange::suffix(format)), Interchange::Existing::Replace))
            qCritical("not written");
    gallery.inBothSchemes([&] {
        Ui::TextDialog dialog{clip};
        dialog.show();
        Tests::settle();
        auto* files = dialog.findChild<QListView*>(u"textFiles"_s);
        for (int row = 0; row < files->model()->rowCount(); ++row) {
            files->setCurrentIndex(files->model()->index(row, 0));
            Tests::settle();
            if (row == files->model()->rowCount() - 2) dialog.findChild<QLineEdit*>(u"textField"_s)->setText(u"lectern"_s);
            dialog.view().toggleFold(6);
            gallery.keep(dialog, u"text-%1"_s.arg(row));
        }
    });
    return 0;
}
