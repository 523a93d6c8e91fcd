// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cliplookup.h"
#include "app/cli/clipwords.h"
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/exchangecommands.h"
#include "app/cli/problem.h"
#include "app/cli/removalcommands.h"
#include "app/cli/trashcommands.h"
#include "core/interchange/importedshot.h"
#include "core/media/timecode.h"
#include "ui/words/noticewords.h"

#include <QCommandLineParser>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using Library::Clip;
using Library::ClipId;
using Library::Range;

namespace {

Library::ClipRepository& clips(Desk& desk) { return desk.ingest().clips(); }

ExitCode find(Desk& desk, const QCommandLineParser&, const QStringList& words) {
    const auto found = clipsFound(desk, words.join(u' '));
    QList<QStringList> rows;
    QJsonArray all;
    for (const Clip& clip : found) {
        rows.append({clip.id.text(), clip.facts ? clip.facts->startTimecode : QString{}, clip.size.text(), clip.verified ? u"verified"_s : QString{},
                     Ui::Words::badge(clip.portalNotice).toLower(), clip.tags.join(u", "_s), clip.title});
        all.append(jsonOf(clip));
    }
    desk.output().table(rows);
    if (found.isEmpty()) desk.output().line(words.isEmpty() ? u"The library has no clips yet."_s : u"No clip matches."_s);
    desk.output().document(all);
    return ExitCode::Done;
}

/// Clips are named by numbers; what was moved to the wastebasket together has the time of it for a name, or none.
ExitCode restore(Desk& desk, const QStringList& words) {
    const auto isNumber = [](const QString& word) { return std::ranges::all_of(word, [](QChar sign) { return sign.isDigit(); }); };
    return words.isEmpty() || !std::ranges::all_of(words, isNumber) ? restoreClips(desk, words) : bringClipsBack(desk, words);
}

ExitCode clip(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    if (words.value(0) == "trash"_L1) return trashClips(desk, arguments, words.sliced(1));
    if (words.value(0) == "remove"_L1) return removeClips(desk, arguments, words.sliced(1));
    if (words.value(0) == "removed"_L1) return listRemoved(desk, words.sliced(1));
    if (words.value(0) == "restore"_L1) return restore(desk, words.sliced(1));
    if (words.size() != 1) throw usageProblem(u"Name one clip by its id: rushes-cli clip ID"_s);
    const Clip found = clipNamed(desk, words.first());
    for (const QString& line : linesOf(found)) desk.output().line(line);
    desk.output().document(jsonOf(found));
    return ExitCode::Done;
}

ExitCode tag(Desk& desk, const QCommandLineParser&, const QStringList& words) {
    QStringList add;
    QStringList remove;
    for (const QString& word : words.sliced(std::min<qsizetype>(1, words.size()))) {
        if (word.size() > 1 && word.startsWith(u'+')) add.append(word.sliced(1));
        else if (word.size() > 1 && word.startsWith(u'-')) remove.append(word.sliced(1));
        else throw usageProblem(u"Write +tag to add a tag and -tag to take it off; “%1” is neither."_s.arg(word));
    }
    if (words.isEmpty() || (add.isEmpty() && remove.isEmpty())) throw usageProblem(u"Name clips and tags: rushes-cli tag QUERY_OR_ID +arrival -cutaway"_s);
    QList<ClipId> ids;
    for (const Clip& clip : clipsNamed(desk, words.first())) ids.append(clip.id);
    valueOf(desk.wait()(clips(desk).tag(ids, add, remove)));
    desk.output().line(u"Tagged %1."_s.arg(counted(ids.size(), u"clip"_s)));
    desk.output().document(QJsonObject{{u"clips"_s, static_cast<int>(ids.size())}});
    return ExitCode::Done;
}

/// Changes clips one by one, each from the revision just read.
template <typename Change> ExitCode changeClips(Desk& desk, const QString& queryOrId, Change change) {
    QJsonArray all;
    for (Clip clip : clipsNamed(desk, queryOrId)) {
        change(clip);
        all.append(jsonOf(valueOf(desk.wait()(clips(desk).update(clip)))));
    }
    desk.output().line(u"Changed %1."_s.arg(counted(all.size(), u"clip"_s)));
    desk.output().document(all);
    return ExitCode::Done;
}

ExitCode rate(Desk& desk, const QCommandLineParser&, const QStringList& words) {
    bool isNumber = false;
    const int rating = words.value(1).toInt(&isNumber);
    if (words.size() != 2 || !isNumber || rating < 0 || rating > 5) throw usageProblem(u"Name clips and a rating from 0 to 5: rushes-cli rate QUERY_OR_ID 4"_s);
    return changeClips(desk, words.first(), [rating](Clip& clip) { clip.rating = rating; });
}

ExitCode note(Desk& desk, const QCommandLineParser&, const QStringList& words) {
    if (words.size() < 2) throw usageProblem(u"Name clips and the note: rushes-cli note QUERY_OR_ID Usable as a whole"_s);
    const QString text = words.sliced(1).join(u' ');
    return changeClips(desk, words.first(), [&text](Clip& clip) { clip.note = text; });
}

/// Takes a range or a marker away, by what `marks` calls it.
ExitCode unmark(Desk& desk, const Clip& clip, const QString& id, bool isMarker) {
    Library::Edits edits;
    if (isMarker) {
        for (const Library::Marker& marker : valueOf(desk.wait()(clips(desk).markers(clip.id)))) {
            if (marker.id.text() == id) edits.append(Library::MarkerEdit{marker, std::nullopt});
        }
    } else {
        for (const Range& range : valueOf(desk.wait()(clips(desk).ranges(clip.id)))) {
            if (range.id.text() == id) edits.append(Library::RangeEdit{range, std::nullopt});
        }
    }
    if (edits.isEmpty())
        throw Problem{ExitCode::NotFound,
                      u"The clip has no %1 %2. `rushes-cli marks %3` lists them."_s.arg(isMarker ? u"marker"_s : u"range"_s, id, clip.id.text())};
    valueOf(desk.wait()(clips(desk).make(edits)));
    desk.output().line(u"Removed."_s);
    desk.output().document(QJsonObject{{u"removed"_s, id}});
    return ExitCode::Done;
}

ExitCode markPlace(Desk& desk, const QCommandLineParser& arguments, const Clip& clip) {
    const Library::ClipTime time = clipTimeOf(clip);
    Library::Marker marker;
    marker.clipId = clip.id;
    marker.frame = frameAt(time, arguments.value(u"at"_s));
    marker.note = arguments.value(u"note"_s);
    const Library::Edits done = valueOf(desk.wait()(clips(desk).make({Library::MarkerEdit{std::nullopt, marker}})));
    const Library::Marker added = std::get<Library::MarkerEdit>(done.first()).after.value();
    desk.output().line(u"Marked %1."_s.arg(time.at(added.frame).text()));
    desk.output().document(jsonOf(added, time));
    return ExitCode::Done;
}

ExitCode markRange(Desk& desk, const QCommandLineParser& arguments, const Clip& clip) {
    const Library::ClipTime time = clipTimeOf(clip);
    const Range range{.id = {},
                      .clipId = clip.id,
                      .in = frameAt(time, arguments.value(u"in"_s)),
                      .out = frameAt(time, arguments.value(u"out"_s)),
                      .note = arguments.value(u"note"_s),
                      .tags = arguments.values(u"tag"_s)};
    if (range.out <= range.in) throw usageProblem(u"A range ends after it begins: the out point is the first frame that is not in it any more."_s);
    const Range added = valueOf(desk.wait()(clips(desk).addRange(range)));
    desk.output().line(u"Marked %1 to %2."_s.arg(time.at(added.in).text(), time.at(added.out).text()));
    desk.output().document(jsonOf(added, time));
    return ExitCode::Done;
}

ExitCode mark(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    const bool isRange = arguments.isSet(u"in"_s) && arguments.isSet(u"out"_s);
    const bool isPlace = arguments.isSet(u"at"_s);
    const bool isRemoval = arguments.isSet(u"remove"_s) || arguments.isSet(u"remove-marker"_s);
    if (words.size() != 1 || int{isRange} + int{isPlace} + int{isRemoval} != 1)
        throw usageProblem(u"Name a clip and what to mark: rushes-cli mark ID --in 10:00:01:00 --out 10:00:04:12 [--tag T]… [--note N], "
                           "or mark ID --at 10:00:02:00 [--note N], or mark ID --remove RANGE, or mark ID --remove-marker MARKER"_s);
    const Clip clip = clipNamed(desk, words.first());
    if (isRange) return markRange(desk, arguments, clip);
    if (isPlace) return markPlace(desk, arguments, clip);
    const bool isMarker = arguments.isSet(u"remove-marker"_s);
    return unmark(desk, clip, arguments.value(isMarker ? u"remove-marker"_s : u"remove"_s), isMarker);
}

ExitCode marks(Desk& desk, const QCommandLineParser&, const QStringList& words) {
    if (words.size() != 1) throw usageProblem(u"Name one clip by its id: rushes-cli marks ID"_s);
    const Clip clip = clipNamed(desk, words.first());
    const auto ranges = valueOf(desk.wait()(clips(desk).ranges(clip.id)));
    const auto markers = valueOf(desk.wait()(clips(desk).markers(clip.id)));
    QList<std::pair<qint64, QStringList>> rows;
    QJsonArray all;
    for (const Range& range : ranges) {
        const Library::ClipTime time = clipTimeOf(clip);
        rows.append({range.in, {range.id.text(), time.at(range.in).text(), time.at(range.out).text(), range.tags.join(u", "_s), range.note}});
        all.append(jsonOf(range, time));
    }
    for (const Library::Marker& marker : markers) {
        const Library::ClipTime time = clipTimeOf(clip);
        rows.append({marker.frame, {marker.id.text(), time.at(marker.frame).text(), u"marker"_s, {}, marker.note}});
        all.append(jsonOf(marker, time));
    }
    std::ranges::stable_sort(rows, {}, &std::pair<qint64, QStringList>::first);
    QList<QStringList> table;
    for (const auto& [frame, row] : std::as_const(rows)) table.append(row);
    desk.output().table(table);
    if (rows.isEmpty()) desk.output().line(u"The clip has no ranges and no markers yet."_s);
    desk.output().document(all);
    return ExitCode::Done;
}

QStringList filesOf(const QString& path) {
    if (!QFileInfo{path}.isDir()) return {path};
    QStringList files;
    QDirIterator folder{path, QDir::Files, QDirIterator::Subdirectories};
    while (folder.hasNext()) {
        const QString file = folder.next();
        if (!file.endsWith(".part"_L1)) files.append(file);
    }
    files.sort();
    return files;
}

/// Imports one file and waits until all that can be known of it is in the library.
Library::ImportResult<Clip> importFile(Desk& desk, Library::Importer& importer, const QString& path) {
    QObject context;
    QSet<ClipId> settled;
    QObject::connect(&importer, &Library::Importer::settled, &context, [&settled](const ClipId& id) { settled.insert(id); });
    const auto imported = desk.wait()(importer.import({.path = path}));
    if (!imported) return imported;
    desk.wait().until([&](const std::function<void()>& done) {
        if (settled.contains(imported->id)) return done();
        QObject::connect(&importer, &Library::Importer::settled, &context, [&, done](const ClipId& id) {
            if (id == imported->id) done();
        });
    });
    return clipNamed(desk, imported->id.text());
}

ExitCode import(Desk& desk, const QCommandLineParser&, const QStringList& words) {
    if (words.isEmpty()) throw usageProblem(u"Name files or folders: rushes-cli import PATH…"_s);
    QJsonArray all;
    QStringList lists; // of shots; read last, when their clips are there
    int failed = 0;
    Library::Importer& importer = desk.ingest().importer();
    for (const QString& word : words) {
        if (Interchange::importFormatOf(word)) {
            lists.append(word);
            continue;
        }
        for (const QString& file : filesOf(word)) {
            const auto imported = importFile(desk, importer, QFileInfo{file}.absoluteFilePath());
            if (!imported) {
                ++failed;
                desk.output().problem({ExitCode::SomeFailed, u"%1 could not be imported."_s.arg(file), imported.error().detail});
                continue;
            }
            desk.output().line(imported->id.text() + u"  "_s + file);
            all.append(jsonOf(*imported));
        }
    }
    for (const QString& list : lists) {
        const ImportedRanges imported = importRanges(desk, list);
        for (const QString& sentence : imported.leftOut + imported.problems + imported.doubts) desk.output().note(list + u": "_s + sentence);
        failed += imported.problems.isEmpty() ? 0 : 1;
        desk.output().line(u"%1: %2 added, %3 were there already."_s.arg(list, counted(imported.added, u"range"_s)).arg(imported.known));
        all.append(QJsonObject{{u"list"_s, list},
                               {u"added"_s, imported.added},
                               {u"known"_s, imported.known},
                               {u"problems"_s, QJsonArray::fromStringList(imported.problems)},
                               {u"doubts"_s, QJsonArray::fromStringList(imported.doubts)},
                               {u"leftOut"_s, QJsonArray::fromStringList(imported.leftOut)}});
    }
    desk.output().document(all);
    return failed == 0 ? ExitCode::Done : ExitCode::SomeFailed;
}

} // namespace

QList<Command> libraryCommands() {
    return {
        {u"find"_s, u"QUERY"_s, u"lists the clips of the library"_s, {}, find},
        {u"clip"_s,
         u"ID | remove ID… [--yes] | removed | trash ID… [--yes] | restore [ID…|ACT]"_s,
         u"one clip with its technical facts; or removes clips from the library, or moves their files to the wastebasket; and brings back those clips, or the "
         "files that went last"_s,
         {{u"yes"_s, u"Removes the clips or moves the files; without it they are only named."_s}},
         clip},
        {u"import"_s, u"PATH…"_s, u"takes local files into the library where they lie; of EDL, XML, OTIO, CSV and .rushes lists, their ranges"_s, {}, import},
        {u"tag"_s, u"QUERY_OR_ID +tag -tag …"_s, u"adds tags and takes them off"_s, {}, tag},
        {u"rate"_s, u"QUERY_OR_ID 0…5"_s, u"rates clips"_s, {}, rate},
        {u"note"_s, u"QUERY_OR_ID TEXT"_s, u"sets the note of clips"_s, {}, note},
        {u"mark"_s,
         u"ID --in TC --out TC [--tag T]… [--note N] | --at TC [--note N] | --remove RANGE | --remove-marker MARKER"_s,
         u"marks a range or a place of a clip, or takes the mark away"_s,
         {{u"in"_s, u"The first frame."_s, u"TC"_s},
          {u"out"_s, u"The first frame after the range."_s, u"TC"_s},
          {u"tag"_s, u"A tag of the range; may be repeated."_s, u"T"_s},
          {u"note"_s, u"What is in it."_s, u"N"_s},
          {u"at"_s, u"A marker at this frame."_s, u"TC"_s},
          {u"remove"_s, u"Takes this range away, by the number that marks tells."_s, u"RANGE"_s},
          {u"remove-marker"_s, u"The same for a marker."_s, u"MARKER"_s}},
         mark},
        {u"marks"_s, u"ID"_s, u"lists the ranges and markers of a clip"_s, {}, marks},
    };
}

} // namespace Rushes::Cli
