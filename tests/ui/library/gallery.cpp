// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/library/mediaroots.h"
#include "core/library/vocabularytext.h"
#include "core/storage/database.h"
#include "tests/support/await.h"
#include "ui/library/batchchips.h"
#include "ui/library/clipspage.h"
#include "ui/library/editstack.h"
#include "ui/library/tagspage.h"
#include "ui/library/tagtreemodel.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/pictureloader.h"
#include "ui/widgets/picturesource.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Ui;

namespace {

constexpr QSize pageSize{1216, 792}; // 1440×900 without the window's frame, sidebar, top bar and status bar
constexpr QSize smallest{968, 564};  // of 1024×640, with the places as icons

const QString scenes = QStringLiteral(RUSHES_SOURCE_DIR "/resources/demo/scenes/");

class Scenes final : public PictureSource {
public:
    QFuture<QByteArray> picture(const QUrl& url) override {
        QFile file{scenes + url.path() + u".jpg"_s};
        return QtFuture::makeReadyValueFuture(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{});
    }
};

/// Pages fill themselves from other threads; what is painted a second later is what a person sees.
void settle(int milliseconds = 700) {
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds) QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

Library::Clip clip(const QString& scene, const QString& title, int seconds) {
    Library::Clip made;
    made.relativePath = made.fileName = u"2024-06-14_Brussels_"_s + scene + u"_XDCAM50.mxf"_s;
    made.title = title;
    made.size = ByteCount{16'900'000'000};
    made.verified = true;
    made.rating = seconds % 6;
    made.place = seconds % 2 == 0 ? u"Brussels"_s : u"Washington"_s;
    made.addedAt = QDateTime{QDate{2026, 2, 12}, QTime{8, 0}, QTimeZone::UTC};
    made.videoId = scene;
    Media::MediaFacts facts;
    facts.container = u"mxf"_s;
    facts.videoCodec = u"mpeg2video"_s;
    facts.videoProfile = u"4:2:2"_s;
    facts.width = 1920;
    facts.height = 1080;
    facts.frameRate = Media::FrameRate::of(25);
    facts.frames = seconds * 25;
    facts.duration = std::chrono::seconds{seconds};
    facts.startTimecode = u"10:00:00:00"_s;
    made.facts = facts;
    return made;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application{argc, argv};
    const QDir out{argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"gallery"_s};
    QDir{}.mkpath(out.path());
    Theme theme{application};
    FocusRing ring{application};
    QTemporaryDir folder;
    Scenes source;
    PictureLoader pictures{source};
    Storage::Database library{Storage::DatabaseLocation::sqlite(folder.filePath(u"library.db"_s)), Library::librarySchema};
    Library::ClipRepository clips{library};
    EditStack edits{clips};
    const QString rootId = await(Library::MediaRoots{library}.placeOf(folder.filePath(u"a.mxf"_s))).value().rootId;
    const Library::Outline house = Library::starterTree(Library::StarterTree::House);
    await(clips.make(Library::editsFor(house.tags, {})));
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
        Library::Clip made = clip(scene, title, seconds);
        made.rootId = rootId;
        QFile file{folder.filePath(made.relativePath)};
        if (!file.open(QIODevice::WriteOnly)) qCritical("%s", qPrintable(file.errorString()));
        await(clips.tag({await(clips.add(made)).value().id}, tags, {}));
    }

    for (const Qt::ColorScheme scheme : {Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
        theme.setScheme(scheme);
        const QString look = scheme == Qt::ColorScheme::Light ? u"light"_s : u"dark"_s;
        const auto shoot = [&](QWidget& widget, const QString& name) {
            settle();
            widget.grab().save(out.filePath(u"%1-%2.png"_s.arg(name, look)));
        };
        const auto open = [](QWidget& widget) {
            widget.resize(pageSize);
            widget.show();
            widget.activateWindow();
            settle();
        };
        TagsPage tags{clips, edits};
        open(tags);
        auto* tree = tags.findChild<QTreeView*>(u"tagTree"_s);
        tree->setCurrentIndex(tags.model().indexOf(u"Kyiv"_s));
        tree->setFocus();
        shoot(tags, u"tags"_s);
        tags.resize(smallest);
        if (tags.width() > smallest.width() || tags.height() > smallest.height()) qCritical("the page of the tags does not become as small as it must");
        shoot(tags, u"tags-small"_s);
        tags.hide();

        ClipsPage page{clips, edits, pictures};
        page.setPictureOf([](const Library::Clip& known) { return QUrl{u"scene:%1"_s.arg(known.videoId)}; });
        open(page);
        auto* grid = page.findChild<QAbstractItemView*>(u"clipGrid"_s);
        for (int row = 0; row < 5; ++row) grid->selectionModel()->select(grid->model()->index(row, 0), QItemSelectionModel::Select);
        auto* chips = page.findChild<BatchChips*>(u"batchChips"_s);
        settle();
        chips->setFocus();
        QTest::keyClick(chips, Qt::Key_Space);
        QTest::keyClick(chips, Qt::Key_Right);
        QTest::keyClick(chips, Qt::Key_Delete);
        shoot(page, u"batch"_s);
        page.resize(smallest);
        if (page.width() > smallest.width() || page.height() > smallest.height()) qCritical("the page of the clips does not become as small as it must");
        shoot(page, u"batch-small"_s);
    }
    return 0;
}
