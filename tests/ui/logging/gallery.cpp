// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/library/mediaroots.h"
#include "core/storage/database.h"
#include "tests/support/await.h"
#include "tests/support/fakeplayer.h"
#include "tests/support/sceneclip.h"
#include "tests/support/scenesource.h"
#include "ui/library/editstack.h"
#include "ui/logging/loggingpage.h"
#include "ui/logging/timelinestrip.h"
#include "ui/widgets/pictureloader.h"

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

/// A file of which the first part is here.
class Coming final : public ComingFile {
public:
    [[nodiscard]] std::shared_ptr<PlayerBytes> bytes() const override { return std::make_shared<Nothing>(); }
    [[nodiscard]] QString words() const override {
        return u"The first 42\u00a0% can be seen. More comes while you watch, from where you look. It is not verified yet."_s;
    }

private:
    class Nothing final : public PlayerBytes {
    public:
        [[nodiscard]] qint64 size() const override { return 1; }
        qint64 read(qint64, char*, qint64) override { return notHere; }
    };
};

} // namespace

int main(int argc, char** argv) {
    QApplication application{argc, argv};
    Tests::Gallery gallery{application};
    QTemporaryDir folder;
    Tests::SceneSource source;
    PictureLoader pictures{source};
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Storage::Database library{Storage::DatabaseLocation::sqlite(folder.filePath(u"library.db"_s)), Library::librarySchema};
    Library::ClipRepository clips{library};
    EditStack edits{clips};
    const QString rootId = await(Library::MediaRoots{library}.placeOf(folder.filePath(u"a.mxf"_s))).value().rootId;
    QList<Library::Clip> all;
    QList<qint64> rows;
    for (const auto& [scene, title, seconds] : {std::tuple{u"arrival-1"_s, u"Arrivals, day 2"_s, 1102},
                                                {u"doorstep-1"_s, u"Doorstep, host"_s, 252},
                                                {u"press-1"_s, u"Press conference by the Secretary General"_s, 690},
                                                {u"flags-1"_s, u"Cutaways"_s, 284},
                                                {u"table-1"_s, u"Round table"_s, 391},
                                                {u"signing-1"_s, u"Signing"_s, 556},
                                                {u"bilateral-1"_s, u"Bilateral"_s, 228}}) {
        Library::Clip wanted = Tests::sceneClip(scene, title, seconds);
        wanted.rootId = rootId;
        QFile file{folder.filePath(wanted.relativePath)};
        if (!file.open(QIODevice::WriteOnly)) qCritical("%s", qPrintable(file.errorString()));
        all.append(await(clips.add(wanted)).value());
        rows.append(Library::numberOf(all.constLast().id));
    }
    const Library::ClipId press = all.at(2).id;
    // Of the colours of the vocabulary: one of its own, and one that is that of what stands above.
    await(clips.make({Library::TagDefinitionEdit{std::nullopt, Library::Tag{.name = u"Pictures"_s, .colour = u"#6b8fa8"_s}},
                      Library::TagDefinitionEdit{std::nullopt, Library::Tag{.name = u"cutaway"_s, .parent = u"Pictures"_s}},
                      Library::TagDefinitionEdit{std::nullopt, Library::Tag{.name = u"quote"_s, .colour = u"#8f7df0"_s}}}))
        .value();
    add(clips, press, 0, 610, {u"cutaway"_s}, u"Walk to the lectern, wide"_s);
    add(clips, press, 611, 5954, {u"quote"_s}, u"Opening statement, main points in the first minute"_s);
    add(clips, press, 8509, 9071, {u"cutaway"_s, u"Q and A"_s}, u"Hands up, pan left to right"_s);
    add(clips, press, 10'875, 14'277, {u"press conference"_s, u"Q and A"_s}, u"Question on stocks, answer in English"_s);
    mark(clips, press, 1700, u"Good start for a trailer"_s);
    mark(clips, press, 9700, {});

    Library::Clip expected = Tests::sceneClip(u"press-1"_s, u"Press conference, as it comes"_s, 690);
    expected.rootId = rootId;
    expected.verified = false;
    expected.arrival = Library::ClipArrival{.source = u"press-1"_s, .downloadId = u"d"_s};
    const Library::Clip coming = await(clips.expect(expected)).value();

    gallery.inBothSchemes([&] {
        Tests::FakePlayer* player = nullptr;
        LoggingPage page{{clips,
                          edits,
                          pictures,
                          settings,
                          [&player]() -> Player* { return player = new Tests::FakePlayer; },
                          speech,
                          [](const Library::Clip& one) { return QUrl{u"scene:"_s + one.videoId}; },
                          {},
                          [](const Library::Clip&) { return std::make_unique<Coming>(); }}};
        Tests::Gallery::open(page);
        page.open(rows, all.at(2), {});
        player->show(690 * 25, QImage{Tests::scenePath(u"press-1"_s)});
        Tests::settle();
        player->seek(6050);
        QTest::keyClick(&page, Qt::Key_I);
        QTest::keyClick(&page, Qt::Key_1);
        QTest::keyClick(&page, Qt::Key_6);
        Tests::settle();
        player->seek(6587);
        player->setPaused(false);
        gallery.keep(page, u"logging"_s);
        QTest::keyClick(&page, Qt::Key_G);
        gallery.keep(page, u"logging-goto"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        page.strip().zoom(12);
        player->setPaused(true);
        QTest::keyClick(&page, Qt::Key_N);
        QTest::keyClicks(QApplication::focusWidget(), u"Air defence priorities, usable as a whole"_s);
        gallery.keep(page, u"logging-note"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        Tests::Gallery::shrink(page);
        gallery.keep(page, u"logging-small"_s);
        page.resize(Tests::pageSize);
        page.open({rows.at(3)}, all.at(3), {});
        player->show(284 * 25, QImage{Tests::scenePath(u"flags-1"_s)});
        QTest::keyClick(&page, Qt::Key_O);
        gallery.keep(page, u"logging-empty"_s);
        page.open({Library::numberOf(coming.id)}, coming, {});
        player->show(690 * 25, QImage{Tests::scenePath(u"press-1"_s)});
        gallery.keep(page, u"logging-coming"_s);
        Tests::Gallery::shrink(page);
        gallery.keep(page, u"logging-coming-small"_s);
        // As it was, for the other scheme.
        while (edits.stack().canUndo()) {
            edits.undo();
            Tests::settle(100);
        }
    });
    return 0;
}
