// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/library/mediaroots.h"
#include "core/storage/database.h"
#include "tests/support/await.h"
#include "tests/support/fakeplayer.h"
#include "ui/library/editstack.h"
#include "ui/logging/loggingpage.h"
#include "ui/logging/timelinestrip.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/pictureloader.h"
#include "ui/widgets/picturesource.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Ui;

namespace {

constexpr QSize pageSize{1216, 792};  // 1440×900 without the window's frame, sidebar, top bar and status bar
constexpr QSize smallest{968, 564};   // of 1024×640, with the places as icons

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
    made.rating = 4;
    made.addedAt = QDateTime{QDate{2026, 2, 12}, QTime{8, 0}, QTimeZone::UTC};
    made.videoId = scene;
    Media::MediaFacts facts;
    facts.container = u"mxf"_s;
    facts.videoCodec = u"mpeg2video"_s;
    facts.videoProfile = u"4:2:2"_s;
    facts.width = 1920;
    facts.height = 1080;
    facts.frameRate = Media::FrameRate::of(25);
    facts.scan = Media::Scan::TopFieldFirst;
    facts.colour = u"bt709"_s;
    facts.videoBitrate = 50'000'000;
    facts.frames = seconds * 25;
    facts.duration = std::chrono::seconds{seconds};
    facts.startTimecode = u"10:00:00:00"_s;
    facts.audioChannels = 8;
    facts.audioTracks = 8;
    facts.audioCodec = u"pcm_s24le"_s;
    facts.audioBits = 24;
    facts.audioRate = 48'000;
    made.facts = facts;
    return made;
}

/// Speech, as it looks: words, pauses, and channels that are not used.
QFuture<Media::ProbeResult<QByteArray>> speech(const Library::Clip&, int piece) {
    QByteArray bytes{1, '\x08'};
    for (int moment = 0; moment < 1500; ++moment) {
        const double time = piece * 60 + moment / 25.0;
        const double words = std::abs(std::sin(time * 2.1) * std::sin(time * 0.37 + 1)) * (std::fmod(time, 47) < 40 ? 1 : 0.15);
        for (int channel = 0; channel < 8; ++channel) bytes += static_cast<char>(channel < 4 ? std::lround(60 + 180 * words * (1 - channel * 0.12)) : 8);
    }
    return QtFuture::makeReadyValueFuture(Media::ProbeResult<QByteArray>{bytes});
}

void add(Library::ClipRepository& clips, const Library::ClipId& id, qint64 in, qint64 out, const QStringList& tags, const QString& note) {
    Library::Range range;
    range.clipId = id;
    range.in = in;
    range.out = out;
    range.tags = tags;
    range.note = note;
    if (!await(clips.addRange(range))) qCritical("a range was not added");
}

void mark(Library::ClipRepository& clips, const Library::ClipId& id, qint64 frame, const QString& note) {
    Library::Marker marker;
    marker.clipId = id;
    marker.frame = frame;
    marker.note = note;
    if (!await(clips.make({Library::MarkerEdit{std::nullopt, marker}}))) qCritical("a marker was not added");
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
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Storage::Database library{Storage::DatabaseLocation::sqlite(folder.filePath(u"library.db"_s)), Library::librarySchema};
    Library::ClipRepository clips{library};
    EditStack edits{clips};
    const QString rootId = await(Library::MediaRoots{library}.placeOf(folder.filePath(u"a.mxf"_s))).value().rootId;
    QList<Library::Clip> all;
    for (const auto& [scene, title, seconds] : {std::tuple{u"arrival-1"_s, u"Arrivals, day 2"_s, 1102},
                                                {u"doorstep-1"_s, u"Doorstep, host"_s, 252},
                                                {u"press-1"_s, u"Press conference by the Secretary General"_s, 690},
                                                {u"flags-1"_s, u"Cutaways"_s, 284},
                                                {u"table-1"_s, u"Round table"_s, 391},
                                                {u"signing-1"_s, u"Signing"_s, 556},
                                                {u"bilateral-1"_s, u"Bilateral"_s, 228}}) {
        Library::Clip wanted = clip(scene, title, seconds);
        wanted.rootId = rootId;
        QFile file{folder.filePath(wanted.relativePath)};
        if (!file.open(QIODevice::WriteOnly)) qCritical("%s", qPrintable(file.errorString()));
        all.append(await(clips.add(wanted)).value());
    }
    const Library::ClipId press = all.at(2).id;
    add(clips, press, 0, 610, {u"cutaway"_s}, u"Walk to the lectern, wide"_s);
    add(clips, press, 611, 5954, {u"quote"_s}, u"Opening statement, main points in the first minute"_s);
    add(clips, press, 8509, 9071, {u"cutaway"_s, u"Q and A"_s}, u"Hands up, pan left to right"_s);
    add(clips, press, 10'875, 14'277, {u"press conference"_s, u"Q and A"_s}, u"Question on stocks, answer in English"_s);
    mark(clips, press, 1700, u"Good start for a trailer"_s);
    mark(clips, press, 9700, {});

    for (const Qt::ColorScheme scheme : {Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
        theme.setScheme(scheme);
        const QString look = scheme == Qt::ColorScheme::Light ? u"light"_s : u"dark"_s;
        Tests::FakePlayer* player = nullptr;
        LoggingPage page{{clips,
                          edits,
                          pictures,
                          settings,
                          [&player]() -> Player* { return player = new Tests::FakePlayer; },
                          speech,
                          [](const Library::Clip& one) { return QUrl{u"scene:"_s + one.videoId}; },
                          {}}};
        page.resize(pageSize);
        page.show();
        page.activateWindow();
        settle();
        page.open(all, press, {});
        player->show(690 * 25, QImage{scenes + u"press-1.jpg"_s});
        settle();
        const auto shoot = [&](const QString& name) {
            settle();
            page.grab().save(out.filePath(u"%1-%2.png"_s.arg(name, look)));
        };
        player->seek(6050);
        QTest::keyClick(&page, Qt::Key_I);
        QTest::keyClick(&page, Qt::Key_1);
        QTest::keyClick(&page, Qt::Key_6);
        settle();
        player->seek(6587);
        player->setPaused(false);
        shoot(u"logging"_s);
        QTest::keyClick(&page, Qt::Key_G);
        shoot(u"logging-goto"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        page.strip().zoom(12);
        player->setPaused(true);
        QTest::keyClick(&page, Qt::Key_N);
        QTest::keyClicks(QApplication::focusWidget(), u"Air defence priorities, usable as a whole"_s);
        shoot(u"logging-note"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        page.resize(smallest);
        if (page.width() > smallest.width() || page.height() > smallest.height()) qCritical("the page does not become as small as it must");
        shoot(u"logging-small"_s);
        page.resize(pageSize);
        page.open({all.at(3)}, all.at(3).id, {});
        player->show(284 * 25, QImage{scenes + u"flags-1.jpg"_s});
        QTest::keyClick(&page, Qt::Key_O);
        shoot(u"logging-empty"_s);
        // As it was, for the other scheme.
        while (edits.stack().canUndo()) {
            edits.undo();
            settle(100);
        }
    }
    return 0;
}
