// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "core/catalogue/cataloguejson.h"
#include "ui/words/meetingcalendar.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using namespace Ui;

namespace {

QCommandLineOption offlineOption() { return {u"offline"_s, u"Read the cache alone."_s}; }

/// The catalogue, brought up to date first unless --offline. Without a network the cache answers, and a line says how old it is.
Catalogue::CatalogueCache& catalogue(Desk& desk, const QCommandLineParser& arguments) {
    Workbench::PortalDesk& portal = desk.portal();
    if (!arguments.isSet(u"offline"_s)) {
        const auto report = desk.wait()(portal.sync().sync());
        if (!report) {
            const QDateTime at = valueOf(desk.wait()(portal.catalogue().syncedAt()));
            if (!report.error().isRetryable() || !at.isValid()) throw problemOf(report.error());
            desk.output().problem({ExitCode::Portal, u"The portal cannot be reached. This is its catalogue as of %1."_s.arg(Words::ago(at, desk.clock().now())), report.error().detail});
        }
    }
    return portal.catalogue();
}

template <typename Value> QJsonArray arrayOf(const QList<Value>& values) {
    QJsonArray array;
    for (const Value& value : values) array.append(jsonOf(value));
    return array;
}

ExitCode sync(Desk& desk, const QCommandLineParser&, const QStringList&) {
    const auto report = valueOf(desk.wait()(desk.portal().sync().sync()));
    desk.output().line(u"The catalogue is up to date: %1 meetings and %2 videos came, %3 went."_s.arg(report.meetings).arg(report.videos).arg(report.withdrawn));
    desk.output().document(QJsonObject{{u"meetings"_s, report.meetings}, {u"videos"_s, report.videos}, {u"withdrawn"_s, report.withdrawn}});
    return ExitCode::Done;
}

ExitCode meetings(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    const auto found = valueOf(desk.wait()(catalogue(desk, arguments).meetings({.text = words.join(u' ')})));
    QList<QStringList> rows;
    for (const Catalogue::Meeting& meeting : found) {
        rows.append({meeting.id.text(), Words::dates(meeting.startsOn, meeting.endsOn), Words::place(meeting.city, meeting.country),
                     meeting.videoCount == 1 ? u"1 video"_s : u"%1 videos"_s.arg(meeting.videoCount), meeting.title});
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
    for (const QString& paragraph : found->article) output.line(u"\n"_s + paragraph);
    const QTimeZone zone{found->timeZone};
    QList<QStringList> rows;
    for (const Catalogue::ProgrammeItem& item : found->programme) {
        const QDateTime starts = zone.isValid() ? item.startsAt.toTimeZone(zone) : item.startsAt;
        rows.append({starts.toString(u"yyyy-MM-dd HH:mm"_s), word(item.coverage), item.videoId.text(), item.title});
    }
    if (!rows.isEmpty()) output.line(u"\nProgramme, times in %1"_s.arg(zone.isValid() ? QString::fromLatin1(found->timeZone) : u"UTC"_s));
    output.table(rows);
    output.document(jsonOf(*found));
    return ExitCode::Done;
}

ExitCode videos(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    const auto found = valueOf(desk.wait()(catalogue(desk, arguments).videos({.text = words.join(u' '), .meetingId = Catalogue::MeetingId{arguments.value(u"meeting"_s)}})));
    QList<QStringList> rows;
    for (const Catalogue::Video& video : found) {
        const Catalogue::Rendition* best = video.rendition();
        rows.append({video.id.text(), Words::date(video.recordedOn), Words::length(video.duration), best ? best->label : u"no file yet"_s,
                     best ? best->size.text() : QString{}, video.title});
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
    QList<QStringList> rows;
    for (const Catalogue::Shot& shot : found->shotList) rows.append({shot.timecodeIn, shot.timecodeOut, shot.shotSize, shot.text});
    output.table(rows);
    rows.clear();
    for (const Catalogue::Rendition& rendition : found->renditions) {
        rows.append({rendition.id.text(), word(rendition.role), rendition.label, u"%1×%2"_s.arg(rendition.width).arg(rendition.height), rendition.size.text(),
                     rendition.sha256 ? u"SHA-256"_s : u"size only"_s, rendition.fileName});
    }
    output.table(rows);
    output.document(jsonOf(*found));
    return ExitCode::Done;
}

} // namespace

QList<Command> catalogueCommands() {
    return {
        {u"sync"_s, {}, u"brings the catalogue cache up to date"_s, {}, sync},
        {u"meetings"_s, u"[QUERY]"_s, u"lists meetings"_s, {offlineOption()}, meetings},
        {u"meeting"_s, u"ID [--ics FILE]"_s, u"one meeting with its article and programme"_s, {offlineOption(), {u"ics"_s, u"Writes the programme to a calendar file."_s, u"FILE"_s}}, meeting},
        {u"videos"_s, u"[QUERY]"_s, u"lists videos"_s, {offlineOption(), {u"meeting"_s, u"Only those of a meeting."_s, u"ID"_s}}, videos},
        {u"video"_s, u"ID"_s, u"one video with its shot list and renditions"_s, {offlineOption()}, video},
    };
}

} // namespace Rushes::Cli
