// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/library/mediaroots.h"
#include "core/storage/database.h"
#include "tests/support/await.h"
#include "tests/support/fakeplayer.h"
#include "tests/support/scenesource.h"
#include "ui/library/editstack.h"
#include "ui/shotlist/shotlistedit.h"
#include "ui/shotlist/shotlistpage.h"

#include <QDialog>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Ui;

namespace {

const QString text = u"; Rushes shot list, version 1\n"
                     "clip    \"2024-06-14_Brussels_PressConf-SG_XDCAM50.mxf\"\n"
                     "rate    25\n"
                     "start   10:00:00:00\n"
                     "place   \"Brussels, Belgium\"\n"
                     "usage   \"Free for news use, credit on screen\"\n"
                     "\n"
                     "== Opening\n"
                     "10:00:00:00  10:00:24:10  WS  Secretary General walks to the lectern #cutaway\n"
                     "10:00:24:11  10:03:58:04  MS  Opening statement #quote *4\n"
                     "  | Main points in the first minute. English.\n"
                     "10:04:02:00  10:04:23:27  CU  Air defence priorities #\"air defence\" #quote *5\n"
                     "  | Usable as a whole.\n"
                     "10:05:11:16  10:05:40:04  MS  Thanks, hands over to the spokesperson\n"
                     "\n"
                     "== Questions\n"
                     "10:05:40:09  10:06:02:21  WS  Hands up, pan left to right #cutaway #Q-and-A\n"
                     "10:06:02:09  10:07:14:24  CU  First question, on training #Q-and-A\n"
                     "10:07:15:00  10:09:31:02  MS  Stocks and production, answer #ammunition #Q-and-A *4\n"
                     "  | Figure given twice, second time is clearer.\n"
                     "10:09:31:03  10:11:40:00  CU  Question from the left, answer in French #Q-and-A\n"
                     "\n"
                     "== Close\n"
                     "10:36:10:00  10:37:52:18  MS  Closing words #quote *3\n"
                     "10:37:52:19  10:38:05:00  WS  Leaves the stage #cutaway\n"_s;

} // namespace

int main(int argc, char** argv) {
    QApplication application{argc, argv};
    Tests::Gallery gallery{application};
    QTemporaryDir folder;
    Storage::Database library{Storage::DatabaseLocation::sqlite(folder.filePath(u"library.db"_s)), Library::librarySchema};
    Library::ClipRepository clips{library};
    EditStack edits{clips};
    Library::Clip clip;
    clip.rootId = await(Library::MediaRoots{library}.placeOf(folder.filePath(u"a.mxf"_s))).value().rootId;
    clip.relativePath = clip.fileName = u"2024-06-14_Brussels_PressConf-SG_XDCAM50.mxf"_s;
    clip.addedAt = QDateTime{QDate{2026, 2, 12}, QTime{8, 0}, QTimeZone::UTC};
    clip.title = u"Press conference by the Secretary General"_s;
    Media::MediaFacts facts;
    facts.frameRate = Media::FrameRate::of(25);
    facts.frames = (38 * 60 + 5) * 25;
    facts.duration = std::chrono::seconds{38 * 60 + 5};
    facts.startTimecode = u"10:00:00:00"_s;
    clip.facts = facts;
    QFile file{folder.filePath(clip.relativePath)};
    if (!file.open(QIODevice::WriteOnly)) qCritical("%s", qPrintable(file.errorString()));
    clip = await(clips.add(clip)).value();
    Library::Clip other = clip;
    other.relativePath = other.fileName = u"b.mxf"_s;
    other.title = u"Arrivals, day 2"_s;
    other = await(clips.add(other)).value();
    if (!await(clips.tag({other.id}, {u"cutaway"_s, u"quote"_s, u"air defence"_s, u"ammunition"_s, u"Q-and-A"_s}, {}))) qCritical("no tags");
    Library::Tag known;
    known.name = u"quote"_s;
    Library::Tag coloured = known;
    coloured.colour = u"#c2255c"_s; // as somebody chose it
    if (!await(clips.make({Library::TagDefinitionEdit{known, coloured}}))) qCritical("no colour");

    gallery.inBothSchemes([&] {
        Tests::FakePlayer* player = nullptr;
        ShotListPage page{{clips, edits, [&player]() -> Player* { return player = new Tests::FakePlayer; }}};
        Tests::Gallery::open(page);
        gallery.keep(page, u"shotlist-none"_s);
        page.open(other);
        Tests::settle();
        page.open(clip);
        player->show(facts.frames, QImage{Tests::scenePath(u"press-1"_s)});
        Tests::settle();
        page.editor().setPlainText(text);
        Tests::settle(1200);
        player->reach(6100);
        page.editor().moveCursor(QTextCursor::Start);
        QTest::keyClick(&page.editor(), Qt::Key_F4);
        gallery.keep(page, u"shotlist"_s);
        QTest::keyClick(&page.editor(), Qt::Key_Escape);
        player->reach(9000);
        page.editor().goTo(19, 40);
        gallery.keep(page, u"shotlist-plain"_s);
        page.importProse(
            u"STORY: Ministers meet\nRESTRICTIONS: No archive\n\nSHOTLIST:\nBrussels, Belgium - 12 February 2026\n1. 00:00 Wide of headquarters, flags\n"
            "2. 00:12 - 00:20 Various of delegates\n3. 00:30 - 00:55 SOUNDBITE (English) Mark Rutte, Secretary General:\n\"We have agreed a plan.\"\n"
            "4. SOUNDBITE (Ukrainian) Iwan Iwanenko \"Thank you\"\n6. 01:20 Cutaway reporters\n\nSTORYLINE:\nMinisters met on Thursday.\n"_s);
        auto* prose = page.findChild<QDialog*>(u"proseDialog"_s);
        Tests::settle();
        gallery.keep(*prose, u"shotlist-prose"_s);
        prose->reject();
        Tests::settle();
        Tests::Gallery::shrink(page);
        QTest::keyClick(&page.editor(), Qt::Key_F4);
        gallery.keep(page, u"shotlist-small"_s);
    });
    return 0;
}
