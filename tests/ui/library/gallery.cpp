// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"
#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/library/cliprepository.h"
#include "core/library/folderimport.h"
#include "core/library/libraryschema.h"
#include "core/library/mediaroots.h"
#include "core/library/vocabularytext.h"
#include "core/media/probeclient.h"
#include "core/storage/database.h"
#include "tests/support/await.h"
#include "tests/support/manualclock.h"
#include "tests/support/sceneclip.h"
#include "tests/support/scenesource.h"
#include "ui/library/batchchips.h"
#include "ui/library/clipchooser.h"
#include "ui/library/clipspage.h"
#include "ui/library/editstack.h"
#include "ui/library/facetmodel.h"
#include "ui/library/importfoldersdialog.h"
#include "ui/library/missingfilesdialog.h"
#include "ui/library/missingfilesmodel.h"
#include "ui/library/removedclipsdialog.h"
#include "ui/library/shorthanddialog.h"
#include "ui/library/shotimportdialog.h"
#include "ui/library/sidecarconflictmodel.h"
#include "ui/library/sidecardialog.h"
#include "ui/library/tagspage.h"
#include "ui/library/tagtreemodel.h"
#include "ui/library/trashdialog.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/pictureloader.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Ui;

namespace {

/// Three clips that others have written about, and two sidecars that stand in the way.
SidecarAffairs sidecarAffairs(const Library::ClipId& shown) {
    using Field = Interchange::SidecarConflict::Field;
    return {.contradictions = {{shown,
                                u"Bilateral"_s,
                                u"/clips/bilateral-1.mxf.xmp"_s,
                                {{Field::Credit, u"House press service"_s, u"Agency Three"_s, u"House"_s}, {Field::Rating, u"4"_s, u"2"_s, u"0"_s}}},
                               {Library::ClipId{u"901"_s},
                                u"Press conference by the Secretary General, whose title is long"_s,
                                u"/clips/press-1.mxf.xmp"_s,
                                {{Field::Description, u"Statement and questions, with sign language"_s,
                                  u"Statement, then questions from the agencies in the room and by video link"_s, std::nullopt},
                                 {Field::RecordedOn, u"2026-02-12"_s, u"2026-02-13"_s, std::nullopt}}},
                               {Library::ClipId{u"902"_s},
                                u"Round table"_s,
                                u"/clips/table-1.mxf.xmp"_s,
                                {{Field::Note, u"Wide, then closer"_s, u"Pan from the left"_s, u"Wide"_s}}}},
            .obstacles = {{Library::ClipId{u"903"_s}, u"Fly-past over headquarters"_s, u"/clips/jet-1.mxf.xmp"_s, false},
                          {Library::ClipId{u"904"_s}, u"Press theatre, cutaways"_s, u"/clips/flags-1.mxf.xmp"_s, true}}};
}

void keepSidecars(const Tests::Gallery& gallery, const Library::ClipId& shown) {
    SidecarDialog dialog;
    dialog.setAffairs(sidecarAffairs(shown));
    dialog.model().choose(0, Interchange::SidecarChoice::Theirs);
    dialog.model().choose(1, Interchange::SidecarChoice::Ours);
    dialog.model().choose(4, Interchange::SidecarChoice::Both);
    dialog.show();
    dialog.findChild<QTreeView*>(u"sidecarConflicts"_s)->setFocus();
    gallery.keep(dialog, u"sidecars"_s);
    dialog.resize(900, 520);
    gallery.keep(dialog, u"sidecars-small"_s);
    dialog.resize(1000, 560);
    dialog.setAffairs({});
    gallery.keep(dialog, u"sidecars-none"_s);
}

/// Some clips whose files went to another folder, one that is nowhere, and the dialog that looks for them.
void keepMissingFiles(Tests::Gallery& gallery) {
    const QTemporaryDir folder;
    const QTemporaryDir shelf;
    Storage::Database library{Storage::DatabaseLocation::sqlite(shelf.filePath(u"library.db"_s)), Library::librarySchema};
    Library::ClipRepository clips{library};
    EditStack edits{clips};
    Library::MediaRoots roots{library};
    for (const QString& name : {u"Arrivals, day 2, north entrance"_s, u"Doorstep statement by the host"_s, u"Round table, opening"_s}) {
        const QByteArray bytes = name.toUtf8();
        Library::Clip clip = Tests::sceneClip(u"moved-"_s + name, name, 60);
        const auto place = await(roots.placeOf(folder.filePath(name + u".mxf"_s))).value();
        clip.rootId = place.rootId;
        clip.relativePath = place.relativePath;
        clip.size = ByteCount{bytes.size()};
        Sha256Hasher hasher;
        hasher.add(bytes);
        clip.sha256 = hasher.digest();
        await(clips.add(clip)).value();
        if (name.startsWith(u"Round"_s)) continue;
        QDir{folder.path()}.mkpath(u"2026-02-12"_s);
        QFile file{folder.filePath(u"2026-02-12/"_s + name + u".mxf"_s)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qCritical("%s", qPrintable(file.errorString()));
    }
    QFile::copy(folder.filePath(u"2026-02-12/Doorstep statement by the host.mxf"_s), folder.filePath(u"Doorstep statement by the host (copy).mxf"_s));
    FileChooser chooser;
    MissingFilesDialog dialog{clips, roots, edits, chooser};
    dialog.open();
    gallery.keep(dialog, u"missing"_s);
    dialog.findChild<QPushButton*>(u"missingLook"_s)->click();
    gallery.keep(dialog, u"missing-found"_s);
    auto* table = dialog.findChild<QTreeView*>(u"missingTable"_s);
    table->setFocus();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (!table->model()->index(row, 2).data(MissingFilesModel::ChoicesRole).toStringList().isEmpty()) table->setCurrentIndex(table->model()->index(row, 0));
    }
    QTest::keyClick(table, Qt::Key_F2);
    Tests::settle();
    gallery.keep(dialog, u"missing-choice"_s);
    auto* list = dialog.findChild<QComboBox*>(u"equalFiles"_s);
    if (list != nullptr && !Tests::isGalleryRead()) gallery.keep(*list->view()->window(), u"missing-choice-list"_s);
}

/// What is asked before clips leave the library, and the list of those that did. All of them are there again afterwards.
void keepRemoval(const Tests::Gallery& gallery, ClipsPage& page, Library::ClipRepository& clips, EditStack& edits) {
    auto* grid = page.findChild<QAbstractItemView*>(u"clipGrid"_s);
    for (int row = 0; row < 4; ++row) grid->selectionModel()->select(grid->model()->index(row, 0), QItemSelectionModel::Select);
    Tests::settle();
    page.findChild<QAction*>(u"removeClips"_s)->trigger();
    Tests::settle();
    if (auto* box = page.findChild<QDialog*>(u"removeClipsBox"_s)) {
        gallery.keep(*box, u"remove"_s);
        box->reject();
    }
    RemovedClipsDialog none{clips, edits};
    none.show();
    Tests::settle();
    gallery.keep(none, u"removed-none"_s);
    none.hide();
    Library::Edits gone;
    const auto all = await(clips.clips()).value();
    for (const Library::Clip& clip : all) {
        if (!clip.arrival) gone.append(Library::RemovalEdit{clip.id});
    }
    gone = gone.first(3);
    const auto made = await(clips.make(gone)).value();
    RemovedClipsDialog removed{clips, edits};
    removed.show();
    Tests::settle();
    gallery.keep(removed, u"removed"_s);
    await(clips.make(Library::inverse(made))).value();
    grid->selectionModel()->setCurrentIndex(grid->model()->index(0, 0), QItemSelectionModel::ClearAndSelect);
    Tests::settle();
}

/// Folders of each kind of state.
void keepTrash(const Tests::Gallery& gallery) {
    TrashQuestion question{
        .files = {{.name = u"Arrivals"_s, .path = u"/media/ingest/2026/Arrivals, day 2, north entrance.mxf"_s, .remark = ByteCount{8'400'000'000}.text()},
                  {.name = u"Doorstep"_s, .path = u"/media/ingest/2026/Doorstep statement by the host.mxf"_s, .remark = ByteCount{912'000'000}.text()},
                  {.name = u"Round table"_s, .path = u"/media/usb/Round table, opening.mxf"_s, .remark = u"Its drive is away."_s, .isTaken = false},
                  {.name = u"Statement"_s,
                   .path = u"/media/ingest/2026/Statement of the chair, morning.mxf"_s,
                   .remark = u"In the wastebasket since 12/03/2026 14:05. Restore it there."_s,
                   .isTaken = false}},
        .size = ByteCount{9'312'000'000},
        .companions = 3};
    TrashDialog dialog{question};
    dialog.show();
    gallery.keep(dialog, u"trash"_s);
    for (TrashQuestion::File& file : question.files) file.isTaken = false;
    for (TrashQuestion::File& file : question.files) file.remark = u"Another program is writing into it."_s;
    TrashDialog none{question};
    none.show();
    gallery.keep(none, u"trash-none"_s);
}

void keepImportFolders(const Tests::Gallery& gallery) {
    const QTemporaryDir shelf;
    Storage::Database library{Storage::DatabaseLocation::sqlite(shelf.filePath(u"library.db"_s)), Library::librarySchema};
    Library::ClipRepository clips{library};
    Library::MediaRoots roots{library};
    Library::ImportLedger ledger{library};
    Media::ProbeClient probe{u"/nowhere/rushes-probe"_s};
    Tests::ManualClock clock;
    Library::Importer importer{clips, roots, probe, clock};
    Library::FolderImport import{{importer, roots, ledger, clock}};
    const auto write = [](const QString& path) {
        QDir{}.mkpath(QFileInfo{path}.path());
        QFile file{path};
        if (!file.open(QIODevice::WriteOnly) || file.write("frames") < 0) qCritical("%s", qPrintable(file.errorString()));
    };
    for (int number = 1; number <= 12; ++number) write(shelf.filePath(u"ingest/C%1.MXF"_s.arg(number, 4, 10, QChar{u'0'})));
    write(shelf.filePath(u"server/live.mxf"_s));
    import.setFolders({{.path = shelf.filePath(u"ingest"_s), .tags = {u"card A"_s, u"b-roll"_s}}, {.path = shelf.filePath(u"card reader"_s)}});
    import.start();
    Tests::settle();
    clock.advance(std::chrono::seconds{10});
    Tests::settle();
    import.setFolders(import.folders() + QList<Library::ImportFolder>{{.path = shelf.filePath(u"server"_s), .withSubfolders = false},
                                                                      {.path = u"/mnt/studio/recordings"_s, .isOn = false, .tags = {u"studio"_s}}});
    FileChooser chooser;
    ImportFoldersDialog dialog{import,
                               [](const QString&) {
                                   return u"Rushes puts copies of finished files into /mnt/second, and would take each of them for a new clip. "
                                          "Nothing was added; choose a folder that does not hold it."_s;
                               },
                               chooser};
    dialog.open();
    gallery.keep(dialog, u"import-folders"_s);
    dialog.addFolder(u"/mnt/second"_s);
    gallery.keep(dialog, u"import-folders-refused"_s);
    dialog.resize(620, 360);
    gallery.keep(dialog, u"import-folders-small"_s);
    import.setFolders({});
    ImportFoldersDialog empty{import, {}, chooser};
    empty.open();
    gallery.keep(empty, u"import-folders-none"_s);
}

void write(const QString& path, const QByteArray& text) {
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qCritical("%s", qPrintable(file.errorString()));
}

/// Lists that came back from an edit suite: one with something of everything, one that is broken.
void keepShotImport(const Tests::Gallery& gallery, Library::ClipRepository& clips, EditStack& edits, const QString& folder) {
    const QList<Library::Clip> all = await(clips.clips()).value();
    const auto press = std::ranges::find_if(all, [](const Library::Clip& clip) { return clip.title.endsWith(u"Secretary General"_s); });
    await(clips.addRange({.id = {}, .clipId = press->id, .in = 250, .out = 500, .note = u"Opening statement"_s, .tags = {u"quote"_s}})).value();
    const QString path = folder + u"/Evening news 2026-02-12, second version.csv"_s;
    const QByteArray file = press->path.toUtf8();
    write(path, "clip,file,reel,in_frame,out_frame,in,out,note,tags\n"
                "," +
                    file +
                    ",,250,500,,,Opening statement,quote\n"
                    "," +
                    file +
                    ",,250,500,,,\"Opening statement, as the desk calls it now\",quote\n"
                    "," +
                    file +
                    ",,1000,1420,,,Air defence priorities,\"quote; air defence\"\n"
                    "," +
                    file +
                    ",,1000,1420,,,Air defence priorities,\"quote; air defence\"\n"
                    "Bilateral,,,100,260,,,Handshake,handshake\n"
                    "," +
                    file +
                    ",,4000,99000,,,Beyond the end of the file,\n"
                    "Interview with the host,A012C004_260212.mxf,A012,,,10:00:04:00,10:00:09:12,Opening words in French,\n"
                    "\"Fly-past over headquarters\",,,20,90,,,Four aircraft from the left,\n");
    ShotImportDialog dialog{clips, edits, path, *press};
    dialog.open();
    Tests::settle();
    auto* table = dialog.findChild<QTreeView*>(u"shotImportTable"_s);
    table->setCurrentIndex(table->model()->index(6, 0));
    gallery.keep(dialog, u"shotimport"_s);
    dialog.resize(900, 480);
    gallery.keep(dialog, u"shotimport-small"_s);
    dialog.findChild<QPushButton*>(u"shotImportGive"_s)->click();
    Tests::settle();
    gallery.keep(*dialog.findChild<ClipChooser*>(), u"shotimport-chooser"_s);
    const QString broken = folder + u"/broken.otio"_s;
    write(broken, "{\n \"OTIO_SCHEMA\": \"Timeline.1\",\n");
    ShotImportDialog refused{clips, edits, broken};
    refused.open();
    gallery.keep(refused, u"shotimport-broken"_s);
}

} // namespace

int main(int argc, char** argv) {
    QApplication application{argc, argv};
    Tests::Gallery gallery{application};
    QTemporaryDir folder;
    Tests::SceneSource source;
    PictureLoader pictures{source};
    Storage::Database library{Storage::DatabaseLocation::sqlite(folder.filePath(u"library.db"_s)), Library::librarySchema};
    Library::ClipRepository clips{library};
    EditStack edits{clips};
    const QString rootId = await(Library::MediaRoots{library}.placeOf(folder.filePath(u"a.mxf"_s))).value().rootId;
    const Library::Outline house = Library::starterTree(Library::StarterTree::House);
    await(clips.make(Library::editsFor(house.tags, {}))).value();
    const QList<std::tuple<QString, QString, int, QStringList>> wanted{
        {u"arrival-1"_s, u"Arrivals, day 2, north entrance"_s, 1102, {u"arrival"_s}},
        {u"doorstep-1"_s, u"Doorstep statement by the host"_s, 252, {u"arrival"_s, u"quote"_s}},
        {u"press-1"_s, u"Press conference by the Secretary General"_s, 690, {u"air defence"_s, u"quote"_s, u"Brussels"_s}},
        {u"signing-1"_s, u"Letter of intent on air defence"_s, 556, {u"air defence"_s, u"handshake"_s}},
        {u"table-1"_s, u"Round table, opening of the session"_s, 391, {u"round table"_s}},
        {u"flags-1"_s, u"Press theatre, cutaways"_s, 284, {u"cutaway"_s, u"Q and A"_s}},
        {u"jet-1"_s, u"Fly-past over headquarters"_s, 200, {u"b-roll"_s, u"air defence"_s}},
        {u"bilateral-1"_s, u"Bilateral"_s, 228, {u"handshake"_s}},
    };
    for (const auto& [scene, title, seconds, tags] : wanted) {
        Library::Clip made = Tests::sceneClip(scene, title, seconds);
        made.rating = seconds % 6;
        made.place = seconds % 2 == 0 ? u"Brussels"_s : u"Washington"_s;
        made.rootId = rootId;
        made.meeting = u"Meeting of ministers"_s;
        QFile file{folder.filePath(made.relativePath)};
        if (!file.open(QIODevice::WriteOnly)) qCritical("%s", qPrintable(file.errorString()));
        await(clips.tag({await(clips.add(made)).value().id}, tags, {})).value();
    }

    for (const auto& [scene, title, download] :
         {std::tuple{u"press-1"_s, u"Press conference, as it comes"_s, u"d"_s}, {u"jet-1"_s, u"Fly-past, taken off the queue"_s, QString{}}}) {
        Library::Clip coming = Tests::sceneClip(scene, title, 690);
        coming.rootId = rootId;
        coming.verified = false;
        coming.arrival = Library::ClipArrival{.source = scene, .downloadId = download};
        await(clips.expect(coming)).value();
    }

    gallery.inBothSchemes([&] {
        FileChooser chooser;
        TagsPage tags{clips, edits, chooser};
        Tests::Gallery::open(tags);
        auto* tree = tags.findChild<QTreeView*>(u"tagTree"_s);
        tree->setCurrentIndex(tags.model().indexOf(u"Kyiv"_s));
        tree->setFocus();
        gallery.keep(tags, u"tags"_s);
        Tests::Gallery::shrink(tags);
        gallery.keep(tags, u"tags-small"_s);
        tags.hide();

        ClipsPage page{clips, edits, pictures};
        page.model().setShareOf([](const Library::Clip&) { return 0.42; });
        page.setPictureOf([](const Library::Clip& known) { return QUrl{u"scene:%1"_s.arg(known.videoId)}; });
        Tests::Gallery::open(page);
        auto* facets = page.findChild<QTreeView*>(u"facets"_s);
        const QModelIndex tagKey = facets->model()->index(static_cast<int>(FacetModel::keys().indexOf(u"tag"_s)), 0);
        facets->setCurrentIndex(facets->model()->index(0, 0, tagKey));
        QTest::keyClick(facets, Qt::Key_Right);
        facets->setCurrentIndex(facets->model()->index(static_cast<int>(FacetModel::keys().indexOf(u"rate"_s)), 0));
        QTest::keyClick(facets, Qt::Key_Left);
        auto* grid = page.findChild<QAbstractItemView*>(u"clipGrid"_s);
        for (int row = 0; row < 5; ++row) grid->selectionModel()->select(grid->model()->index(row, 0), QItemSelectionModel::Select);
        auto* chips = page.findChild<BatchChips*>(u"batchChips"_s);
        Tests::settle();
        chips->setFocus();
        QTest::keyClick(chips, Qt::Key_Space);
        QTest::keyClick(chips, Qt::Key_Right);
        QTest::keyClick(chips, Qt::Key_Delete);
        gallery.keep(page, u"batch"_s);
        auto* stars = page.findChild<QWidget*>(u"batchStars"_s);
        QTest::keyClick(stars, Qt::Key_3);
        gallery.keep(page, u"batch-rated"_s);
        Tests::Gallery::shrink(page);
        gallery.keep(page, u"batch-small"_s);
        grid->selectionModel()->setCurrentIndex(grid->model()->index(0, 0), QItemSelectionModel::ClearAndSelect);
        Tests::settle();
        const Library::ClipId shown = await(clips.clips()).value().constFirst().id;
        keepRemoval(gallery, page, clips, edits);
        page.setSidecarAffairs(sidecarAffairs(shown));
        Tests::Gallery::open(page);
        gallery.keep(page, u"sidecar-banner"_s);
        page.hide();
        keepSidecars(gallery, shown);
        keepMissingFiles(gallery);
        keepTrash(gallery);
        keepImportFolders(gallery);
        keepShotImport(gallery, clips, edits, folder.path());
        if (!await(clips.make({Library::ShorthandEdit{std::nullopt, Library::Shorthand{u"sg"_s, u"António Guterres"_s, u"UN Secretary-General"_s}},
                               Library::ShorthandEdit{std::nullopt, Library::Shorthand{u"mr"_s, u"Mark Rutte"_s, u"NATO Secretary General"_s}}})))
            qWarning("the shorthands are there already"); // of the other scheme
        const auto programme = [](const QString&) {
            return readyFuture(
                QStringList{u"Doorstep statement by Prime Minister Jonas Store"_s, u"Remarks by Kaja Kallas, High Representative of the Union"_s});
        };
        ShorthandDialog shorthand{clips, edits, chooser, programme};
        static_cast<QDialog&>(shorthand).open();
        gallery.keep(shorthand, u"shorthand"_s);
    });
    return 0;
}
