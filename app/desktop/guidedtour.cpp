// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/guidedtour.h"

#include "app/desktop/application.h"
#include "core/account/verificationcode.h"
#include "ui/account/mailmessage.h"
#include "ui/catalogue/meetingspage.h"
#include "ui/catalogue/videospage.h"
#include "ui/shell/accountchip.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QLineEdit>
#include <QTimer>

#include <cstdio>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString password = u"Harbour-Lamp-72"_s;
/// The demo makes its films with two processors at best; the first broadcast file comes early, but not on every machine.
constexpr auto filmPatience = 300s;

template <typename T> std::optional<T> taken(QFuture<Storage::StorageResult<T>> future) {
    if (!future.isFinished()) return std::nullopt;
    const auto result = future.result();
    return result ? std::optional<T>{*result} : std::nullopt;
}

} // namespace

GuidedTour::GuidedTour(Application& application, const QString& folder, const QString& lastingFolder)
    : m_application{application},
      m_hands{application.theme(), folder, lastingFolder},
      m_folder{folder},
      // Each tour is somebody else's first day.
      m_email{u"desk-%1@example.org"_s.arg(QDateTime::currentSecsSinceEpoch())} {}

int GuidedTour::play() {
    try {
        browse();
        createAccount();
        signInAgain();
        download();
        log();
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
}

Catalogue::Video GuidedTour::broadcastVideo() {
    Catalogue::CatalogueCache& catalogue = m_application.portal().catalogue();
    std::optional<Catalogue::Video> found;
    auto reading = catalogue.videos();
    m_hands.waitUntil(
        u"the demo's first broadcast file"_s,
        [&] {
            const auto videos = taken(reading);
            if (!reading.isFinished()) return false;
            for (const Catalogue::Video& video : videos.value_or(QList<Catalogue::Video>{})) {
                const Catalogue::Rendition* rendition = video.rendition(Catalogue::Role::Broadcast);
                if (rendition != nullptr && rendition->role == Catalogue::Role::Broadcast && !found) found = video;
            }
            if (!found) reading = catalogue.videos();
            return found.has_value();
        },
        filmPatience);
    return *found;
}

void GuidedTour::createAccount() {
    Q_EMIT m_application.window().accountChip().registerRequested();
    m_hands.type(u"registerName"_s, u"News Desk"_s);
    m_hands.type(u"registerEmail"_s, m_email);
    m_hands.type(u"registerPassword"_s, password);
    m_hands.say(u"Creating an account for %1."_s.arg(m_email));
    m_hands.takePicture(u"account-details"_s);
    m_hands.click(u"registerSubmit"_s);
    m_hands.find(u"codeField"_s);
    m_hands.takePicture(u"account-code"_s);
    const QString code = codeFromMailbox();
    m_hands.say(u"The demo mailbox has the code: %1."_s.arg(code));
    m_hands.type(u"codeField"_s, code);
    m_hands.find(u"doneReturn"_s);
    m_hands.say(u"Verified; the account is ready."_s);
    m_hands.takePicture(u"account-done"_s);
    m_hands.click(u"doneReturn"_s);
}

QString GuidedTour::codeFromMailbox() {
    const QDir mails = m_application.demo().mails();
    QString code;
    m_hands.waitUntil(u"the mail with the code"_s, [&] {
        const QFileInfoList files = mails.entryInfoList({u"*.eml"_s}, QDir::Files, QDir::Time);
        for (const QFileInfo& file : files) {
            QFile mail{file.filePath()};
            if (!mail.open(QIODevice::ReadOnly)) continue;
            const QByteArray source = mail.readAll();
            if (!source.contains(m_email.toLatin1())) continue;
            if (const auto found = Account::VerificationCode::find(Ui::MailMessage::read(source).body)) code = found->digits();
        }
        return !code.isEmpty();
    });
    return code;
}

void GuidedTour::signInAgain() {
    Q_EMIT m_application.window().accountChip().signOutRequested();
    m_hands.waitUntil(u"the end of the session"_s, [this] { return !m_application.portal().sessions().isSignedIn(); });
    Q_EMIT m_application.window().accountChip().signInRequested();
    m_hands.type(u"signInEmail"_s, m_email);
    m_hands.type(u"signInPassword"_s, password);
    m_hands.takePicture(u"sign-in"_s);
    m_hands.click(u"signInSubmit"_s);
    m_hands.waitUntil(u"the new session"_s, [this] { return m_application.portal().sessions().isSignedIn(); });
    m_hands.say(u"Signed out and in again."_s);
}

void GuidedTour::download() {
    m_application.videos().open(m_video.id);
    m_application.window().open({.page = u"videos"_s, .query = {}});
    m_hands.select(u"videoGrid"_s, m_video.title);
    m_hands.takePicture(u"videos"_s);
    m_hands.click(u"downloadVideo"_s);
    m_hands.say(u"Queued the broadcast rendition of “%1”."_s.arg(m_video.title));
    m_application.window().open({.page = u"downloads"_s, .query = {}});
    const auto& queue = m_application.ingest().queue();
    const auto finished = [&queue, this]() -> const Downloads::Download* {
        for (const Downloads::Download& download : queue.downloads()) {
            if (download.request.videoId != m_video.id.text()) continue;
            if (download.state == Downloads::DownloadState::Failed) throw TourStopped{u"the download failed: %1"_s.arg(download.detail)};
            if (download.state == Downloads::DownloadState::Ready) return &download;
        }
        return nullptr;
    };
    m_hands.waitUntil(u"the download"_s, [&] { return finished() != nullptr; }, 120s);
    const Downloads::Download done = *finished();
    if (done.assurance != Downloads::Assurance::Verified) throw TourStopped{u"the portal's checksum was not compared"_s};
    m_hands.say(u"Done and verified."_s);
    std::fputs(qPrintable(u"    File     %1\n    SHA-256  %2\n"_s.arg(done.path, done.digest ? done.digest->hex() : QString{})), stdout);
    m_hands.takePicture(u"downloads"_s);
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
    m_hands.say(u"The library has the clip: %1 %2×%3, start %4, %5 channels."_s.arg(clip->facts->videoCodec).arg(clip->facts->width).arg(clip->facts->height)
                    .arg(clip->facts->startTimecode).arg(clip->facts->audioChannels));
    m_hands.type(u"rangeIn"_s, u"10:00:00:10"_s);
    m_hands.type(u"rangeOut"_s, u"10:00:01:20"_s);
    m_hands.type(u"rangeTags"_s, u"arrival, quote"_s);
    m_hands.click(u"addRange"_s);
    QList<Library::Range> ranges;
    auto readingRanges = clips.ranges(clip->id);
    m_hands.waitUntil(u"the range in the library"_s, [&] {
        if (!readingRanges.isFinished()) return false;
        ranges = taken(readingRanges).value_or(QList<Library::Range>{});
        if (ranges.isEmpty()) readingRanges = clips.ranges(clip->id);
        return !ranges.isEmpty();
    });
    m_hands.say(u"Tagged a range of %1 frames: %2."_s.arg(ranges.first().out - ranges.first().in).arg(ranges.first().tags.join(u", "_s)));
    m_hands.takePicture(u"clips"_s);
    m_application.window().open({.page = u"meetings"_s, .query = {}});
    m_hands.takePicture(u"meetings-after"_s);
}

} // namespace Rushes::Desktop
