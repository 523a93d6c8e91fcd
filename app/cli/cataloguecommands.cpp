// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/downloadwords.h"
#include "app/cli/problem.h"
#include "app/cli/queryreading.h"
#include "app/cli/queueaccess.h"
#include "app/cli/queuewatch.h"
#include "app/workbench/aftersync.h"
#include "app/workbench/ingestrequest.h"
#include "core/catalogue/cataloguejson.h"
#include "core/catalogue/rusheslink.h"
#include "core/downloads/downloadqueue.h"
#include "core/settings/settings.h"
#include "ui/words/meetingcalendar.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using namespace Ui;

namespace {

QCommandLineOption offlineOption() { return {u"offline"_s, u"Read the cache alone, and say how old it is."_s}; }
QCommandLineOption yearOption() { return {u"year"_s, u"Only those of a year."_s, u"YYYY"_s}; }
QCommandLineOption sortOption(const QString& ways) { return {u"sort"_s, u"Sorted by %1; with a - before it the other way round."_s.arg(ways), u"WAY"_s}; }
QCommandLineOption meetingOption() { return {u"meeting"_s, u"Only those of a meeting."_s, u"ID"_s}; }

std::optional<int> yearOf(const QCommandLineParser& arguments) {
    if (!arguments.isSet(u"year"_s)) return std::nullopt;
    bool isNumber = false;
    const int year = arguments.value(u"year"_s).toInt(&isNumber);
    if (!isNumber || year < 1900 || year > 2999) throw usageProblem(u"--year takes a year of four digits."_s);
    return year;
}

/// Dates and sizes begin with the newest and the largest, titles with A.
Catalogue::Sort sortOf(const QCommandLineParser& arguments) {
    using Catalogue::SortBy;
    QString way = arguments.value(u"sort"_s);
    const bool turned = way.startsWith(u'-');
    if (turned) way.remove(0, 1);
    if (way.isEmpty() || way == "date"_L1) return {SortBy::Date, turned};
    if (way == "title"_L1 || way == "name"_L1) return {SortBy::Title, !turned};
    if (way == "size"_L1) return {SortBy::Size, turned};
    if (way == "duration"_L1) return {SortBy::Duration, turned};
    throw usageProblem(u"--sort takes date, title, size or duration."_s);
}

/// What a person should know of an item before using it.
QString noticeOf(const Catalogue::Notices& notices) {
    if (notices.withdrawnAt.isValid()) return u"withdrawn"_s;
    return notices.correctedAt.isValid() ? u"corrected"_s : QString{};
}

/// The catalogue, brought up to date first unless --offline. Without a network the cache answers, and a line says how old it is.
Catalogue::CatalogueCache& catalogue(Desk& desk, const QCommandLineParser& arguments) {
    Workbench::PortalDesk& portal = desk.portal();
    if (arguments.isSet(u"offline"_s)) {
        const QDateTime at = valueOf(desk.wait()(portal.catalogue().syncedAt()));
        if (!at.isValid()) throw Problem{ExitCode::NotFound, u"There is no catalogue of this portal here yet. `rushes-cli sync` brings it."_s};
        desk.output().note(u"This is the catalogue as of %1."_s.arg(Words::ago(at, desk.clock().now())));
    } else {
        const auto report = desk.wait()(portal.sync().sync());
        if (!report) {
            const QDateTime at = valueOf(desk.wait()(portal.catalogue().syncedAt()));
            if (!report.error().isRetryable() || !at.isValid()) throw problemOf(report.error());
            desk.output().note(u"The portal cannot be reached. This is its catalogue as of %1."_s.arg(Words::ago(at, desk.clock().now())));
        }
    }
    return portal.catalogue();
}

/// The words of a command as a query over one kind.
Search::Condition query(Desk& desk, Catalogue::Kind kind, const QStringList& words) {
    const QString text = words.join(u' ');
    Catalogue::SearchFacts facts{.now = desk.clock().now(), .inLibrary = {}};
    if (text.contains("library"_L1, Qt::CaseInsensitive)) {
        const QString portal = desk.portal().address().url().toString();
        for (const Library::Clip& clip : valueOf(desk.wait()(desk.ingest().clips().clips()))) {
            if (clip.portal == portal && !clip.videoId.isEmpty()) facts.inLibrary.append(clip.videoId);
        }
    }
    return understood(text, Catalogue::understand(kind, text, facts));
}

template <typename Value> QJsonArray arrayOf(const QList<Value>& values) {
    QJsonArray array;
    for (const Value& value : values) array.append(jsonOf(value));
    return array;
}

/// A link that opens the item in the window, on whichever computer.
QString linkTo(Desk& desk, Catalogue::RushesLink::Kind kind, const QString& id) { return Catalogue::RushesLink{kind, id, desk.portal().address()}.text(); }

/// An item as a document of its own, with its link.
QJsonObject documentOf(QJsonObject item, const QString& link) {
    item.insert("link"_L1, link);
    return item;
}

/// What is to be done after a synchronisation. A house profile that this version cannot read is no reason to leave it.
Workbench::AfterSync::Report doWhatFollows(Desk& desk) {
    Workbench::AfterSync after{desk.portal(), desk.ingest(), desk.clock()};
    after.setAdd([&desk](const QList<Downloads::DownloadRequest>& requests) {
        return readyFuture(Storage::StorageResult<QList<Downloads::DownloadId>>{desk.queue().add(requests)});
    });
    const auto profile = Media::HouseProfile::parse(desk.settings().houseProfile());
    const auto report = valueOf(desk.wait()(after.run({.profile = profile.value_or(Media::HouseProfile::usual()),
                                                       .folder = desk.clipFolder(),
                                                       .policy = Workbench::NamePolicy::of(desk.settings(), desk.clipFolder())})));
    for (const Catalogue::BoardNotice& notice : report.queued) desk.output().line(u"Queued, as armed: %1 (%2)"_s.arg(notice.title, notice.context));
    if (report.flagged > 0)
        desk.output().line(report.flagged == 1 ? u"1 clip of the library is of what the portal corrected or withdrew. `rushes-cli notices` says what."_s
                                               : u"%1 clips of the library are of what the portal corrected or withdrew. `rushes-cli notices` says what."_s.arg(
                                                     report.flagged));
    return report;
}

ExitCode sync(Desk& desk, const QCommandLineParser&, const QStringList&) {
    const auto report = valueOf(desk.wait()(desk.portal().sync().sync()));
    desk.output().line(u"The catalogue is up to date: %1 meetings, %2 videos, %3 photos and %4 news entries came."_s.arg(report.meetings)
                           .arg(report.videos)
                           .arg(report.photos)
                           .arg(report.news));
    desk.output().line(u"%1 are new, %2 corrected, %3 withdrawn."_s.arg(report.added).arg(report.corrected).arg(report.withdrawn));
    if (report.leftOut > 0) desk.output().line(u"%1 could not be read and were left out."_s.arg(report.leftOut));
    const auto followed = doWhatFollows(desk);
    desk.output().document(QJsonObject{{u"meetings"_s, report.meetings},
                                       {u"videos"_s, report.videos},
                                       {u"photos"_s, report.photos},
                                       {u"news"_s, report.news},
                                       {u"added"_s, report.added},
                                       {u"corrected"_s, report.corrected},
                                       {u"withdrawn"_s, report.withdrawn},
                                       {u"left_out"_s, report.leftOut},
                                       {u"notices"_s, followed.notices},
                                       {u"flagged"_s, followed.flagged},
                                       {u"queued"_s, followed.queued.size()}});
    return ExitCode::Done;
}

ExitCode meetings(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    const auto found = valueOf(desk.wait()(
        catalogue(desk, arguments).meetings({.query = query(desk, Catalogue::Kind::Meeting, words), .year = yearOf(arguments)}, sortOf(arguments))));
    QList<QStringList> rows;
    for (const Catalogue::Meeting& meeting : found) {
        rows.append({meeting.id.text(), Words::dates(meeting.startsOn, meeting.endsOn), Words::place(meeting.city, meeting.country),
                     meeting.videoCount == 1 ? u"1 video"_s : u"%1 videos"_s.arg(meeting.videoCount), noticeOf(meeting.notices), meeting.title});
    }
    desk.output().table(rows);
    if (found.isEmpty()) desk.output().line(u"No meeting matches."_s);
    desk.output().document(arrayOf(found));
    return ExitCode::Done;
}

ExitCode meeting(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    if (words.size() != 1) throw usageProblem(u"Name one meeting by its id: rushes-cli meeting ID"_s);
    const auto found = valueOf(desk.wait()(catalogue(desk, arguments).meeting(Catalogue::MeetingId{words.first()})));
    if (!found) throw Problem{ExitCode::NotFound, u"The catalogue has no meeting %1. `rushes-cli meetings` lists them."_s.arg(words.first())};
    Output& output = desk.output();
    if (const QString path = arguments.value(u"ics"_s); !path.isEmpty()) {
        const auto written = Interchange::writeCalendar(calendarOf(*found, desk.portal().address().url()), path);
        if (!written) throw Problem{ExitCode::Disk, u"The calendar was not written to %1: %2."_s.arg(path, written.error())};
        output.line(u"The programme is in %1."_s.arg(path));
        output.document(jsonOf(*found));
        return ExitCode::Done;
    }
    output.line(found->title);
    output.line(Words::place(found->city, found->country) + u", "_s + Words::dates(found->startsOn, found->endsOn));
    const QString link = linkTo(desk, Catalogue::RushesLink::Kind::Meeting, found->id.text());
    output.line(link);
    for (const QString& paragraph : found->article) output.line(u"\n"_s + paragraph);
    const QTimeZone zone{found->timeZone};
    QList<QStringList> rows;
    for (const Catalogue::ProgrammeItem& item : found->programme) {
        const QDateTime starts = zone.isValid() ? item.startsAt.toTimeZone(zone) : item.startsAt;
        rows.append({starts.toString(u"yyyy-MM-dd HH:mm"_s), word(item.coverage), item.videoId.text(), item.title});
    }
    if (!rows.isEmpty()) output.line(u"\nProgramme, times in %1"_s.arg(zone.isValid() ? QString::fromLatin1(found->timeZone) : u"UTC"_s));
    output.table(rows);
    output.document(documentOf(jsonOf(*found), link));
    return ExitCode::Done;
}

ExitCode videos(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    Catalogue::VideoFilter filter{.query = query(desk, Catalogue::Kind::Video, words),
                                  .meetingId = Catalogue::MeetingId{arguments.value(u"meeting"_s)},
                                  .year = yearOf(arguments),
                                  .withShotList = arguments.isSet(u"with-shot-list"_s)};
    if (arguments.isSet(u"role"_s)) {
        filter.role = Catalogue::roleFrom(arguments.value(u"role"_s));
        if (!filter.role) throw usageProblem(u"--role takes broadcast, mezzanine, web or proxy."_s);
    }
    const auto found = valueOf(desk.wait()(catalogue(desk, arguments).videos(filter, sortOf(arguments))));
    QList<QStringList> rows;
    for (const Catalogue::Video& video : found) {
        const Catalogue::Rendition* best = video.rendition();
        rows.append({video.id.text(), Words::date(video.recordedOn), Words::length(video.duration), best ? best->label : u"no file yet"_s,
                     best ? best->size.text() : QString{}, noticeOf(video.notices), video.title});
    }
    desk.output().table(rows);
    if (found.isEmpty()) desk.output().line(u"No video matches."_s);
    desk.output().document(arrayOf(found));
    return ExitCode::Done;
}

ExitCode video(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    if (words.size() != 1) throw usageProblem(u"Name one video by its id: rushes-cli video ID"_s);
    const auto found = valueOf(desk.wait()(catalogue(desk, arguments).video(Catalogue::VideoId{words.first()})));
    if (!found) throw Problem{ExitCode::NotFound, u"The catalogue has no video %1. `rushes-cli videos` lists them."_s.arg(words.first())};
    Output& output = desk.output();
    output.line(found->title);
    output.line(Words::dotted({found->place, Words::date(found->recordedOn), Words::length(found->duration)}));
    if (!found->description.isEmpty()) output.line(found->description);
    if (!found->usageTerms.isEmpty()) output.line(u"Usage: "_s + found->usageTerms);
    const QString link = linkTo(desk, Catalogue::RushesLink::Kind::Video, found->id.text());
    output.line(link);
    QList<QStringList> rows;
    for (const Catalogue::Shot& shot : found->shotList) rows.append({shot.timecodeIn, shot.timecodeOut, shot.shotSize, shot.text});
    output.table(rows);
    rows.clear();
    for (const Catalogue::Rendition& rendition : found->renditions) {
        rows.append({rendition.id.text(), word(rendition.role), rendition.label, u"%1×%2"_s.arg(rendition.width).arg(rendition.height), rendition.size.text(),
                     rendition.sha256 ? u"SHA-256"_s : u"size only"_s, rendition.fileName});
    }
    output.table(rows);
    output.document(documentOf(jsonOf(*found), link));
    return ExitCode::Done;
}

ExitCode photos(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    const Catalogue::PhotoFilter filter{
        .query = query(desk, Catalogue::Kind::Photo, words), .meetingId = Catalogue::MeetingId{arguments.value(u"meeting"_s)}, .year = yearOf(arguments)};
    const auto found = valueOf(desk.wait()(catalogue(desk, arguments).photos(filter, sortOf(arguments))));
    QList<QStringList> rows;
    for (const Catalogue::Photo& photo : found) {
        rows.append({photo.id.text(), Words::date(photo.takenOn), u"%1×%2"_s.arg(photo.width).arg(photo.height), photo.size.text(), photo.fileName,
                     noticeOf(photo.notices), photo.caption});
    }
    desk.output().table(rows);
    if (found.isEmpty()) desk.output().line(u"No photo matches."_s);
    desk.output().document(arrayOf(found));
    return ExitCode::Done;
}

ExitCode photo(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    if (words.size() != 1) throw usageProblem(u"Name one photo by its id: rushes-cli photo ID [--download]"_s);
    Catalogue::CatalogueCache& cache = catalogue(desk, arguments);
    const auto found = valueOf(desk.wait()(cache.photo(Catalogue::PhotoId{words.first()})));
    if (!found) throw Problem{ExitCode::NotFound, u"The catalogue has no photo %1. `rushes-cli photos` lists them."_s.arg(words.first())};
    if (!arguments.isSet(u"download"_s)) {
        desk.output().line(found->caption.isEmpty() ? found->fileName : found->caption);
        desk.output().line(Words::dotted(
            {Words::date(found->takenOn), u"%1×%2"_s.arg(found->width).arg(found->height), found->size.text(), found->fileName, noticeOf(found->notices)}));
        if (!found->credit.isEmpty()) desk.output().line(u"Credit: "_s + found->credit);
        desk.output().document(jsonOf(*found));
        return ExitCode::Done;
    }
    const auto meeting = valueOf(desk.wait()(cache.meeting(found->meetingId)));
    const QString folder = arguments.isSet(u"to"_s) ? QDir{arguments.value(u"to"_s)}.absolutePath() : desk.clipFolder();
    const QUrl address = desk.signedInPortal().client().address().url();
    const auto ids = desk.queue().add({Workbench::photoRequest(*found, meeting ? meeting->title : QString{}, address, folder)});
    watchQueue(desk, ids);
    return reportDownloads(desk, ids);
}

ExitCode news(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    const auto found = valueOf(
        desk.wait()(catalogue(desk, arguments).news({.query = query(desk, Catalogue::Kind::News, words), .year = yearOf(arguments)}, sortOf(arguments))));
    QList<QStringList> rows;
    for (const Catalogue::NewsEntry& entry : found) rows.append({entry.id.text(), Words::date(entry.publishedOn), noticeOf(entry.notices), entry.title});
    desk.output().table(rows);
    if (found.isEmpty()) desk.output().line(u"No news entry matches."_s);
    desk.output().document(arrayOf(found));
    return ExitCode::Done;
}

QJsonObject jsonOf(const Catalogue::Armed& armed) {
    QJsonObject json{{u"meeting_id"_s, armed.meetingId.text()}, {u"meeting"_s, armed.meetingTitle}};
    if (armed.isWholeMeeting()) return json;
    json.insert(u"starts_at"_s, armed.startsAt.toString(Qt::ISODate));
    json.insert(u"item"_s, armed.itemTitle);
    return json;
}

/// What the words name: a meeting, or the item of its programme with that number.
Catalogue::Armed armedBy(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    if (words.size() != 1) throw usageProblem(u"Name one meeting by its id: rushes-cli arm MEETING [--item N]"_s);
    const auto meeting = valueOf(desk.wait()(catalogue(desk, arguments).meeting(Catalogue::MeetingId{words.first()})));
    if (!meeting) throw Problem{ExitCode::NotFound, u"The catalogue has no meeting %1. `rushes-cli meetings` lists them."_s.arg(words.first())};
    if (!arguments.isSet(u"item"_s)) return Catalogue::armedFor(*meeting);
    const int number = arguments.value(u"item"_s).toInt();
    if (number < 1 || number > meeting->programme.size())
        throw usageProblem(u"The programme of this meeting has items 1 to %1."_s.arg(meeting->programme.size()));
    return Catalogue::armedFor(*meeting, &meeting->programme.at(number - 1));
}

ExitCode arm(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    const Catalogue::Armed what = armedBy(desk, arguments, words);
    valueOf(desk.wait()(desk.portal().armed().arm(what)));
    desk.output().line(u"Armed: %1. Videos are queued when a later sync finds them."_s.arg(what.isWholeMeeting() ? what.meetingTitle : what.itemTitle));
    desk.output().document(jsonOf(what));
    return ExitCode::Done;
}

ExitCode disarm(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    const Catalogue::Armed what = armedBy(desk, arguments, words);
    valueOf(desk.wait()(desk.portal().armed().disarm(what.id)));
    desk.output().line(u"No longer armed: %1"_s.arg(what.isWholeMeeting() ? what.meetingTitle : what.itemTitle));
    desk.output().document(jsonOf(what));
    return ExitCode::Done;
}

ExitCode armed(Desk& desk, const QCommandLineParser&, const QStringList&) {
    const auto all = valueOf(desk.wait()(desk.portal().armed().armed()));
    QList<QStringList> rows;
    QJsonArray array;
    for (const Catalogue::Armed& one : all) {
        rows.append({one.meetingId.text(), one.isWholeMeeting() ? u"the whole meeting"_s : one.itemTitle, one.meetingTitle});
        array.append(jsonOf(one));
    }
    desk.output().table(rows);
    if (all.isEmpty()) desk.output().line(u"Nothing is armed."_s);
    desk.output().document(array);
    return ExitCode::Done;
}

} // namespace

QList<Command> catalogueCommands() {
    return {
        {u"sync"_s, {}, u"brings the catalogue cache up to date"_s, {}, sync},
        {u"meetings"_s, u"[QUERY]"_s, u"lists meetings"_s, {offlineOption(), yearOption(), sortOption(u"date or title"_s)}, meetings},
        {u"meeting"_s,
         u"ID [--ics FILE]"_s,
         u"one meeting with its article and programme"_s,
         {offlineOption(), {u"ics"_s, u"Writes the programme to a calendar file."_s, u"FILE"_s}},
         meeting},
        {u"videos"_s,
         u"[QUERY]"_s,
         u"lists videos"_s,
         {offlineOption(),
          meetingOption(),
          yearOption(),
          sortOption(u"date, title, size or duration"_s),
          {u"role"_s, u"Only with such a rendition: broadcast, mezzanine, web or proxy."_s, u"ROLE"_s},
          {u"with-shot-list"_s, u"Only those with a shot list."_s}},
         videos},
        {u"video"_s, u"ID"_s, u"one video with its shot list and renditions"_s, {offlineOption()}, video},
        {u"photos"_s, u"[QUERY]"_s, u"lists photos"_s, {offlineOption(), meetingOption(), yearOption(), sortOption(u"date, name or size"_s)}, photos},
        {u"photo"_s,
         u"ID [--download [--to DIR]]"_s,
         u"one photo; with --download its original comes through the queue"_s,
         {offlineOption(), {u"download"_s, u"Bring the original and wait until it is verified."_s}, {u"to"_s, u"The folder for the file."_s, u"DIR"_s}},
         photo},
        {u"news"_s, u"[QUERY]"_s, u"lists news"_s, {offlineOption(), yearOption(), sortOption(u"date or title"_s)}, news},
        {u"arm"_s,
         u"MEETING [--item N]"_s,
         u"queues what a meeting publishes from now on, at each sync"_s,
         {offlineOption(), {u"item"_s, u"Only this item of the programme, counted from 1."_s, u"N"_s}},
         arm},
        {u"armed"_s, {}, u"lists what is armed"_s, {}, armed},
        {u"disarm"_s,
         u"MEETING [--item N]"_s,
         u"the other way round"_s,
         {offlineOption(), {u"item"_s, u"Only this item of the programme, counted from 1."_s, u"N"_s}},
         disarm},
    };
}

} // namespace Rushes::Cli
