// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/handoff.h"

#include "app/workbench/ingestrequest.h"
#include "app/workbench/portaldesk.h"
#include "core/base/errand.h"
#include "core/base/logging.h"
#include "core/base/safefilename.h"
#include "core/files/filemoves.h"
#include "core/library/cliptime.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace Rushes::Workbench {

using namespace Qt::StringLiterals;
using Library::ClipCaption;

namespace {

constexpr qint64 largestCaption = 8LL * 1024 * 1024;
constexpr int mostNames = 100;
constexpr qsizetype longestName = 240;
constexpr qsizetype longestLanguage = 35; // BCP 47, 4.4.1

void addMeeting(Library::ImportRequest& request, const std::optional<Catalogue::Meeting>& meeting) {
    if (!meeting) return;
    request.country = meeting->country;
    if (request.place.isEmpty()) request.place = meeting->city;
}

using MaybeCaption = std::optional<ClipCaption>;

/// A language tag has letters, digits and hyphens only; what else a portal writes is no part of a file's name.
QString safeLanguage(const QString& language) {
    QString safe;
    for (const QChar c : language.first(std::min(language.size(), longestLanguage)))
        if (c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-')) safe += c;
    return safe;
}

bool isWebVtt(const QByteArray& bytes) { return (bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes).startsWith("WEBVTT"); }

/// Nothing where it is no caption or cannot be written.
MaybeCaption keep(const QByteArray& bytes, const QString& language, const QString& path) {
    if (!isWebVtt(bytes)) return std::nullopt;
    const QFileInfo clip{path};
    const QString base = clip.completeBaseName();
    const SafeFileName wish = SafeFileName::from(base + u'.' + safeLanguage(language) + u".vtt"_s, longestName);
    if (!wish.text().startsWith(base)) return std::nullopt; // no room for it beside so long a name
    for (int number = 1; number <= mostNames; ++number) {
        const QString name = number == 1 ? wish.text() : wish.numbered(number).text();
        const QString target = clip.absolutePath() + u'/' + name;
        const auto created = Files::createFile(target, bytes);
        if (!created) {
            qCWarning(logLibrary).noquote() << "captions could not be kept:" << created.error().detail;
            return std::nullopt;
        }
        const auto there = *created ? Files::FileResult<QByteArray>{bytes} : Files::readFile(target, largestCaption);
        if (there && *there == bytes) return ClipCaption{language, name.sliced(base.size())};
    }
    return std::nullopt;
}

QFuture<MaybeCaption> bring(PortalDesk& portal, const Catalogue::Caption& caption, const QString& path) {
    return portal.client()
        .picture(caption.url) // the bytes of anything small on the portal's own origin
        .then(&portal.client(),
              [language = caption.language, path](const Portal::PortalResult<QByteArray>& bytes) {
                  if (!bytes) {
                      qCWarning(logLibrary).noquote() << "captions did not come:" << bytes.error().detail;
                      return readyFuture(MaybeCaption{});
                  }
                  return inBackground(keep, *bytes, language, path);
              })
        .unwrap();
}

} // namespace

Library::ImportRequest importRequestOf(const Downloads::Download& download) {
    Library::ImportRequest request;
    request.path = download.path;
    request.sha256 = download.digest;
    request.verified = download.assurance == Downloads::Assurance::Verified;
    request.title = download.request.title;
    request.meeting = download.request.group;
    request.portal = download.request.portal;
    request.videoId = download.request.videoId;
    if (download.request.source.startsWith(photoSource)) request.photoId = download.request.source.sliced(photoSource.size());
    request.portalFacts.fileName = download.request.fileName;
    request.portalFacts.rendition = download.request.label;
    request.source = bytesNameOf(download.request);
    return request;
}

QString bytesNameOf(const Downloads::DownloadRequest& request) {
    if (!request.portal.isEmpty()) return request.source;
    return u"sha256:"_s + QString::fromLatin1(QCryptographicHash::hash(request.source.toUtf8(), QCryptographicHash::Sha256).toHex());
}

void addCatalogueFacts(Library::ImportRequest& request, const Catalogue::Video& video, const std::optional<Catalogue::Meeting>& meeting) {
    request.recordedOn = video.recordedOn;
    request.place = video.place;
    request.description = video.description;
    request.credit = video.credit;
    request.usageTerms = video.usageTerms;
    Library::PortalFacts& facts = request.portalFacts;
    facts.publishedAt = video.publishedAt;
    facts.embargoUntil = video.embargoUntil;
    facts.languages = video.languages;
    facts.keywords = video.keywords;
    const auto rendition = std::ranges::find(video.renditions, facts.rendition, &Catalogue::Rendition::label);
    if (rendition != video.renditions.end()) {
        facts.role = Catalogue::word(rendition->role);
        facts.fileName = rendition->fileName;
    }
    addMeeting(request, meeting);
}

void addCatalogueFacts(Library::ImportRequest& request, const Catalogue::Photo& photo, const std::optional<Catalogue::Meeting>& meeting) {
    request.recordedOn = photo.takenOn;
    request.description = photo.caption;
    request.credit = photo.credit;
    addMeeting(request, meeting);
}

QList<Library::Range> rangesOf(const QList<Catalogue::Shot>& shots, const Media::MediaFacts& facts) {
    QList<Library::Range> ranges;
    const auto time = Library::ClipTime::of(facts);
    if (!time) return ranges;
    const auto frameAt = [&time](const QString& text) -> std::optional<qint64> {
        const auto timecode = Media::Timecode::parse(text, time->rate());
        return timecode ? std::optional{time->frameAt(*timecode)} : std::nullopt;
    };
    for (const Catalogue::Shot& shot : shots) {
        const auto in = frameAt(shot.timecodeIn);
        auto out = frameAt(shot.timecodeOut);
        if (!in || !out) continue;
        if (facts.frames > 0) out = std::min(*out, facts.frames);
        if (*out <= *in) continue;
        Library::Range range;
        range.in = *in;
        range.out = *out;
        range.note = shot.shotSize.isEmpty() ? shot.text : shot.text.isEmpty() ? shot.shotSize : u"%1: %2"_s.arg(shot.shotSize, shot.text);
        ranges.append(range);
    }
    return ranges;
}

QFuture<QList<ClipCaption>> bringCaptions(PortalDesk& portal, const QList<Catalogue::Caption>& captions, const QString& path) {
    QList<QFuture<MaybeCaption>> coming;
    for (const Catalogue::Caption& caption : captions)
        if (!safeLanguage(caption.language).isEmpty()) coming.append(bring(portal, caption, path));
    if (coming.isEmpty()) return readyFuture(QList<ClipCaption>{});
    return QtFuture::whenAll(coming.begin(), coming.end()).then(&portal.client(), [](const QList<QFuture<MaybeCaption>>& answers) {
        QList<ClipCaption> all;
        for (const QFuture<MaybeCaption>& answer : answers)
            if (const MaybeCaption caption = answer.resultCount() > 0 ? answer.result() : MaybeCaption{})
                all.append(*caption); // none where the portal's desk is gone
        return all;
    });
}

} // namespace Rushes::Workbench
