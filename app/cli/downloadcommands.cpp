// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/downloadwords.h"
#include "app/cli/namecommands.h"
#include "app/cli/problem.h"
#include "app/cli/queueaccess.h"
#include "app/cli/queuewatch.h"
#include "app/workbench/ingestrequest.h"
#include "app/workbench/lookahead.h"
#include "core/catalogue/housechoice.h"
#include "core/downloads/downloadqueue.h"
#include "core/settings/settings.h"

#include "ui/words/housewords.h"
#include "ui/words/preflightwords.h"

#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;

namespace {

QList<Catalogue::Video> wantedVideos(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    Catalogue::CatalogueCache& catalogue = desk.portal().catalogue();
    const QString meeting = arguments.value(u"meeting"_s);
    if (words.isEmpty() == meeting.isEmpty())
        throw usageProblem(u"Name videos by their ids, or a meeting: rushes-cli get VIDEO… or rushes-cli get --meeting ID"_s);
    if (!meeting.isEmpty()) {
        const auto videos = valueOf(desk.wait()(catalogue.videos({.meetingId = Catalogue::MeetingId{meeting}})));
        if (videos.isEmpty()) throw Problem{ExitCode::NotFound, u"The catalogue has no videos of a meeting %1."_s.arg(meeting)};
        return videos;
    }
    QList<Catalogue::Video> videos;
    for (const QString& id : words) {
        const auto video = valueOf(desk.wait()(catalogue.video(Catalogue::VideoId{id})));
        if (!video) throw Problem{ExitCode::NotFound, u"The catalogue has no video %1. `rushes-cli videos` lists them."_s.arg(id)};
        videos.append(*video);
    }
    return videos;
}

Media::HouseProfile profileFrom(const QString& text) {
    const auto profile = Media::HouseProfile::parse(text);
    if (!profile) throw usageProblem(Ui::Words::describe(profile.error()));
    return *profile;
}

Media::HouseProfile houseProfile(Desk& desk) {
    const QString text = desk.settings().houseProfile();
    return text.isEmpty() ? Media::HouseProfile::usual() : profileFrom(text);
}

/// The rendition that was asked for by role or id; the house profile's choice where nothing was, and why it is that.
const Catalogue::Rendition* wantedRendition(Desk& desk, const Catalogue::Video& video, const QString& wish, const Media::HouseProfile& profile) {
    if (wish.isEmpty()) {
        const auto [rendition, choice] = Catalogue::houseRendition(video, profile);
        if (rendition != nullptr)
            desk.output().line(u"%1: %2, %3."_s.arg(video.title, rendition->label, Ui::Words::houseReason(profile, choice, rendition->label)));
        return rendition;
    }
    const auto role = Catalogue::roleFrom(wish);
    const auto found = std::ranges::find_if(
        video.renditions, [&](const Catalogue::Rendition& rendition) { return role ? rendition.role == *role : rendition.id.text() == wish; });
    return found == video.renditions.end() ? nullptr : &*found;
}

QString meetingTitle(Desk& desk, const Catalogue::MeetingId& id) {
    const auto meeting = valueOf(desk.wait()(desk.portal().catalogue().meeting(id)));
    return meeting ? meeting->title : QString{};
}

/// Says what stands in the way before the first byte; what can never come is left out.
QList<Downloads::DownloadRequest> possible(Desk& desk, const QList<Downloads::DownloadRequest>& requests) {
    const auto ahead = desk.wait()(Workbench::lookAhead(desk.ingest().queue(), requests));
    for (const Files::PreflightProblem& problem : ahead.problems) desk.output().note(Ui::Words::describe(problem));
    if (ahead.possible.isEmpty() && !requests.isEmpty())
        throw Problem{ExitCode::Disk, u"None of the files can come to these folders, so nothing was queued."_s};
    return ahead.possible;
}

QString folderOption(const QCommandLineParser& arguments, const QString& name) {
    return arguments.isSet(name) ? QDir{arguments.value(name)}.absolutePath() : QString{};
}

ExitCode get(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    Workbench::PortalDesk& portal = desk.signedInPortal();
    valueOf(desk.wait()(portal.sync().sync()));
    const Workbench::NamePolicy policy = namePolicy(desk, arguments);
    QList<Downloads::DownloadRequest> requests;
    const Media::HouseProfile profile = houseProfile(desk);
    const auto videos = wantedVideos(desk, arguments, words);
    for (const Catalogue::Video& video : videos) {
        const Catalogue::Rendition* rendition = wantedRendition(desk, video, arguments.value(u"rendition"_s), profile);
        if (rendition == nullptr)
            throw Problem{ExitCode::NotFound, u"“%1” has no such rendition. `rushes-cli video %2` lists them."_s.arg(video.title, video.id.text())};
        requests.append(Workbench::ingestRequest(video, *rendition, meetingTitle(desk, video.meetingId), portal.client().address().url(), policy,
                                                 static_cast<int>(requests.size()) + 1));
    }
    const QString second = folderOption(arguments, u"second"_s);
    const QString watch = folderOption(arguments, u"watch"_s);
    const bool wantsCopies = !second.isEmpty() || !watch.isEmpty();
    if (wantsCopies && !desk.queue().isOurs())
        throw usageProblem(
            u"Another program of Rushes owns the queue, and copies of its own are asked for there. Leave --second and --watch out, or close it."_s);
    const auto ids = desk.queue().add(possible(desk, requests));
    if (wantsCopies)
        for (const Downloads::DownloadId& id : ids) valueOf(desk.wait()(desk.ingest().copier().want(id, second, watch)));
    if (!arguments.isSet(u"no-wait"_s)) watchQueue(desk, ids);
    const ExitCode code = reportDownloads(desk, ids);
    return arguments.isSet(u"no-wait"_s) ? ExitCode::Done : code;
}

/// Says which formats are taken where nobody chooses, or sets them.
ExitCode profile(Desk& desk, const QCommandLineParser&, const QStringList& words) {
    if (!words.isEmpty()) {
        const Media::HouseProfile wanted = profileFrom(words.join(u' '));
        desk.settings().setHouseProfile(wanted == Media::HouseProfile::usual() ? QString{} : wanted.text());
    }
    const QString text = houseProfile(desk).text();
    desk.output().line(text);
    desk.output().document(QJsonObject{{u"house_profile"_s, text}});
    return ExitCode::Done;
}

} // namespace

QList<Command> downloadCommands() {
    return {
        {u"get"_s,
         u"VIDEO… | --meeting ID [--rendition ROLE_OR_ID] [--to DIR] [--name TEMPLATE] [--second DIR] [--watch DIR] [--no-wait]"_s,
         u"queues videos and waits until they are verified and in the library"_s,
         {{u"meeting"_s, u"All videos of a meeting."_s, u"ID"_s},
          {u"rendition"_s, u"broadcast, mezzanine, web, proxy, or a rendition's id; the house profile chooses where none is given."_s, u"ROLE_OR_ID"_s},
          {u"to"_s, u"The folder for the files."_s, u"DIR"_s},
          {u"name"_s, u"What the files are called, such as \"{meeting}/{date:yyyy-MM-dd}_{title}\"; `rushes-cli names template` saves one."_s, u"TEMPLATE"_s},
          {u"second"_s, u"A folder to which each finished file is copied and compared."_s, u"DIR"_s},
          {u"watch"_s, u"The watch folder of an editing system: each file appears in it when it is whole."_s, u"DIR"_s},
          {u"no-wait"_s, u"Only queue them."_s}},
         get},
        {u"profile"_s,
         u"[FORMATS]"_s,
         u"the formats that get takes unless told otherwise, or sets them: \"MXF XDCAM HD422 1080i50, else ProRes, else H.264\""_s,
         {},
         profile},
    };
}

} // namespace Rushes::Cli
