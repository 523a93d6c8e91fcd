// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/guidedtour.h"

#include "app/desktop/application.h"
#include "ui/catalogue/meetingspage.h"
#include "ui/catalogue/videospage.h"
#include "ui/player/playerfactory.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAction>
#include <QDateTime>
#include <QTimer>

#include <cstdio>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The demo makes its films with two processors at best; the first broadcast file comes early, but not on every machine.
constexpr auto filmPatience = 300s;

/// As large as the pictures are meant to be, on a screen of whatever size.
constexpr QSize windowSize{1440, 900};

template <typename T> std::optional<T> taken(QFuture<Storage::StorageResult<T>> future) {
    if (!future.isFinished()) return std::nullopt;
    const auto result = future.result();
    return result ? std::optional<T>{*result} : std::nullopt;
}

} // namespace

GuidedTour::GuidedTour(Application& application, const TourPictures& pictures)
    : m_application{application}, m_hands{application.theme(), pictures}, m_account{application, m_hands}, m_folder{pictures.folder} {}

int GuidedTour::play() {
    m_application.window().resize(windowSize);
    try {
        browse();
        download();
        preview();
        log();
        m_account.showSettings();
        lookAtTheSettings();
        loseSessionAndComeBack();
    } catch (const TourStopped& stopped) {
        std::fputs(qPrintable(u"The tour stopped: %1.\n"_s.arg(stopped.words)), stderr);
        return 1;
    }
    std::fputs(qPrintable(u"The tour is over. Its pictures are in %1\n"_s.arg(m_folder)), stdout);
    return 0;
}

void GuidedTour::browse() {
    m_hands.say(u"The window is open; the demo portal starts on this computer."_s);
    auto* list = qobject_cast<QAbstractItemView*>(m_hands.find(u"meetingList"_s));
    m_hands.waitUntil(u"the meetings of the demo portal"_s, [list] { return list->model()->rowCount() > 0; }, 120s);
    m_video = broadcastVideo();
    m_application.meetings().open(m_video.meetingId);
    m_hands.say(u"Browsing needs no account: the meeting with “%1”."_s.arg(m_video.title));
    m_hands.takePicture(u"meetings"_s);
    for (const auto& [page, view] : {std::pair{u"photos"_s, u"photoGrid"_s}, std::pair{u"news"_s, u"newsList"_s}}) {
        m_application.window().open({.page = page, .query = {}});
        const auto* items = qobject_cast<QAbstractItemView*>(m_hands.find(view));
        m_hands.waitUntil(u"the %1 of the demo portal"_s.arg(page), [items] { return items->model()->rowCount() > 0; });
        m_hands.takePicture(page);
    }
    m_application.window().open({.page = u"meetings"_s, .query = {}});
}

Catalogue::Video GuidedTour::videoThat(const QString& what, const std::function<bool(const Catalogue::Video&)>& fits) {
    Catalogue::CatalogueCache& catalogue = m_application.portal().catalogue();
    std::optional<Catalogue::Video> found;
    auto reading = catalogue.videos();
    m_hands.waitUntil(
        what,
        [&] {
            if (!reading.isFinished()) return false;
            for (const Catalogue::Video& video : taken(reading).value_or(QList<Catalogue::Video>{})) {
                if (!found && fits(video)) found = video;
            }
            if (!found) reading = catalogue.videos();
            return found.has_value();
        },
        filmPatience);
    return *found;
}

Catalogue::Video GuidedTour::broadcastVideo() {
    return videoThat(u"the demo's first broadcast file"_s, [](const Catalogue::Video& video) {
        const Catalogue::Rendition* rendition = video.rendition(Catalogue::Role::Broadcast);
        return rendition != nullptr && rendition->role == Catalogue::Role::Broadcast;
    });
}

Catalogue::Video GuidedTour::otherVideo() {
    return videoThat(u"another video of the demo"_s, [this](const Catalogue::Video& video) { return video.id != m_video.id && !video.renditions.isEmpty(); });
}

void GuidedTour::download() {
    m_application.videos().open(m_video.id);
    m_application.window().open({.page = u"videos"_s, .query = {}});
    m_hands.select(u"videoGrid"_s, m_video.title);
    m_hands.takePicture(u"videos"_s);
    m_hands.click(u"downloadVideo"_s);
    m_hands.say(u"Queued the broadcast rendition of “%1”."_s.arg(m_video.title));
    m_account.createAccount();
    const Downloads::Download done = finished(m_video);
    if (done.assurance != Downloads::Assurance::Verified) throw TourStopped{u"the portal's checksum was not compared"_s};
    m_hands.say(u"Done and verified."_s);
    std::fputs(qPrintable(u"    File     %1\n    SHA-256  %2\n"_s.arg(done.path, done.digest ? done.digest->hex() : QString{})), stdout);
    m_hands.takePicture(u"downloads"_s);
}

void GuidedTour::preview() {
    if (!Ui::canPlay()) {
        m_hands.say(u"This Rushes was built without libmpv, so there is no preview."_s);
        return;
    }
    const Catalogue::Video video = videoThat(u"a video with a proxy that is not here yet"_s, [this](const Catalogue::Video& one) {
        return one.id != m_video.id && std::ranges::contains(one.renditions, Catalogue::Role::Proxy, &Catalogue::Rendition::role);
    });
    m_application.videos().open(video.id);
    m_application.window().open({.page = u"videos"_s, .query = {}});
    m_hands.select(u"videoGrid"_s, video.title);
    m_hands.click(u"play"_s);
    auto* position = qobject_cast<QAbstractSlider*>(m_hands.find(u"position"_s));
    auto* stage = m_hands.find(u"previewStage"_s);
    m_hands.waitUntil(u"the preview to play"_s, [&] { return position->value() > 10; });
    m_hands.press(stage, Qt::Key_Space);
    m_hands.say(u"Played the proxy of “%1” from the portal, %2 of it, before any download."_s.arg(video.title, position->accessibleDescription()));
    m_hands.takePicture(u"preview"_s);
}

Downloads::Download GuidedTour::finished(const Catalogue::Video& video) {
    std::optional<Downloads::Download> done;
    const auto& queue = m_application.ingest().queue();
    const auto look = [&] {
        for (const Downloads::Download& download : queue.downloads()) {
            if (download.request.videoId != video.id.text()) continue;
            if (download.state == Downloads::DownloadState::Failed) throw TourStopped{u"the download failed: %1"_s.arg(download.detail)};
            if (download.state == Downloads::DownloadState::Ready) done = download;
        }
        return done.has_value();
    };
    m_hands.waitUntil(u"the download"_s, look, 120s);
    return *done;
}

void GuidedTour::loseSessionAndComeBack() {
    const Catalogue::Video next = otherVideo();
    m_account.loseSession(next);
    m_account.resetPassword();
    const Downloads::Download done = finished(next);
    m_hands.say(u"What waited for the session is here: %1"_s.arg(done.path));
}

void GuidedTour::log() {
    m_application.window().open({.page = u"clips"_s, .query = {}});
    Library::ClipRepository& clips = m_application.ingest().clips();
    std::optional<Library::Clip> clip;
    auto reading = clips.clips();
    m_hands.waitUntil(u"the clip and its technical facts"_s, [&] {
        if (!reading.isFinished()) return false;
        for (const Library::Clip& one : taken(reading).value_or(QList<Library::Clip>{})) {
            if (one.videoId == m_video.id.text() && one.facts) clip = one;
        }
        if (!clip) reading = clips.clips();
        return clip.has_value();
    });
    m_hands.select(u"clipGrid"_s, clip->title);
    m_hands.say(u"The library has the clip: %1 %2×%3, start %4, %5 channels."_s.arg(clip->facts->videoCodec)
                    .arg(clip->facts->width)
                    .arg(clip->facts->height)
                    .arg(clip->facts->startTimecode)
                    .arg(clip->facts->audioChannels));
    m_hands.type(u"rangeIn"_s, u"10:00:00:10"_s);
    m_hands.type(u"rangeOut"_s, u"10:00:01:20"_s);
    m_hands.type(u"rangeTags"_s, u"arrival, quote"_s);
    m_hands.click(u"addRange"_s);
    QList<Library::Range> ranges;
    auto readingRanges = clips.ranges(clip->id);
    m_hands.waitUntil(u"the range in the library"_s, [&] {
        if (!readingRanges.isFinished()) return false;
        ranges = taken(readingRanges).value_or(QList<Library::Range>{});
        ranges.removeIf([](const Library::Range& range) { return range.tags.isEmpty(); }); // of the portal's own shot list
        if (ranges.isEmpty()) readingRanges = clips.ranges(clip->id);
        return !ranges.isEmpty();
    });
    m_hands.say(u"Tagged a range of %1 frames: %2."_s.arg(ranges.first().out - ranges.first().in).arg(ranges.first().tags.join(u", "_s)));
    m_hands.takePicture(u"clips"_s);
    m_application.window().open({.page = u"meetings"_s, .query = {}});
    m_hands.takePicture(u"meetings-after"_s);
}

void GuidedTour::lookAtTheSettings() {
    const auto trigger = [this](const QString& action) { m_application.window().findChild<QAction*>(action)->trigger(); };
    trigger(u"actionSettings"_s);
    QWidget* settings = m_hands.find(u"settingsWindow"_s);
    m_hands.select(u"settingsSections"_s, QCoreApplication::translate("Rushes::Desktop::SettingsSetup", "Downloads"));
    m_hands.takePicture(u"settings"_s, settings);
    m_hands.type(u"settingsSearch"_s, u"speed"_s);
    m_hands.takePicture(u"settings-search"_s, settings);
    settings->close();
    trigger(u"actionCommands"_s);
    m_hands.type(u"commandWords"_s, u"set"_s);
    m_hands.takePicture(u"commands"_s);
    m_hands.press(m_hands.find(u"commandWords"_s), Qt::Key_Escape);
    m_hands.say(u"Found a setting and a command by a few letters."_s);
}

} // namespace Rushes::Desktop
