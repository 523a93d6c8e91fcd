// SPDX-License-Identifier: GPL-3.0-or-later
// Clips that come into a library all at once, as when a folder is taken in: how long ClipRepository takes from the first to the last answer, each
// clip checked, its search text made, and read back. With CLIPS 0 it only makes the empty library, for whoever fills it otherwise. Says one
// JSON document. ./dev bench library reads it.
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/storage/database.h"
#include "tests/bench/timing.h"
#include "tests/support/await.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <cstdio>

using Rushes::await;
using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Library;

namespace {

Clip clipOf(int number) {
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
    facts.frames = 25 + number * 7919LL % 90'000;
    facts.duration = std::chrono::milliseconds{facts.frames * 40};
    facts.startTimecode = u"%1:00:00:00"_s.arg(number % 24, 2, 10, QChar{u'0'});
    Clip clip;
    clip.rootId = u"9"_s;
    clip.relativePath = u"%1/%2.mxf"_s.arg(number / 1000).arg(number);
    clip.title = u"Press conference %1"_s.arg(number);
    clip.fileName = u"%1.mxf"_s.arg(number);
    clip.size = ByteCount{1'000'000 + number * 15'485'863LL % 40'000'000'000LL};
    clip.addedAt = QDateTime::fromSecsSinceEpoch(1'500'000'000LL + number * 60LL, QTimeZone::UTC);
    clip.meeting = u"Meeting %1"_s.arg(number / 50);
    clip.place = u"Brussels"_s;
    clip.country = u"BE"_s;
    clip.recordedOn = clip.addedAt.date();
    clip.facts = facts;
    return clip;
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) qFatal("FILE CLIPS");
    Storage::Database database{Storage::DatabaseLocation::sqlite(arguments[1]), librarySchema};
    ClipRepository clips{database, u"bench"_s};
    const auto root =
        await(database.run([](Storage::Connection& connection) { return connection.execute(u"insert into media_root (id, name) values (9, 'bench')"_s); }));
    if (!root) qFatal("%s", qPrintable(root.error().detail));
    const int count = arguments[2].toInt();
    QList<Clip> made;
    for (int number = 1; number <= count; ++number) made.append(clipOf(number));
    const double ms = Bench::milliseconds([&] {
        QList<QFuture<Storage::StorageResult<Clip>>> answers;
        answers.reserve(count);
        for (const Clip& clip : std::as_const(made)) answers.append(clips.add(clip));
        for (const auto& answer : std::as_const(answers)) {
            if (const auto added = await(answer); !added) qFatal("%s", qPrintable(added.error().detail));
        }
    });
    std::puts(QJsonDocument{QJsonObject{{u"clips"_s, count}, {u"ms"_s, ms}}}.toJson(QJsonDocument::Compact).constData());
    return 0;
}
