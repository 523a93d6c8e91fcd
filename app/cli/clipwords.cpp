// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clipwords.h"

#include "app/cli/problem.h"
#include "core/library/portalword.h"
#include "core/media/mediafactsjson.h"
#include "ui/words/noticewords.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QJsonArray>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using Library::Clip;
using Library::ClipTime;
using Media::Timecode;

ClipTime clipTimeOf(const Clip& clip) {
    const auto time = ClipTime::of(clip);
    if (!time) throw Problem{ExitCode::SomeFailed, u"The frame rate of “%1” is not known, so it has no timecodes yet."_s.arg(clip.title), clip.probeProblem};
    return *time;
}

qint64 frameAt(const ClipTime& time, const QString& timecode) {
    const auto parsed = Timecode::parse(timecode, time.rate());
    if (!parsed)
        throw usageProblem(u"“%1” is no timecode at %2. Write HH:MM:SS:FF, with ; before the frames for drop-frame."_s.arg(timecode, time.rate().label()));
    return time.frameAt(*parsed);
}

QJsonObject jsonOf(const Clip& clip) {
    QJsonObject json{{u"id"_s, clip.id.text()},
                     {u"title"_s, clip.title},
                     {u"path"_s, clip.path},
                     {u"file_name"_s, clip.fileName},
                     {u"size"_s, clip.size.bytes()},
                     {u"verified"_s, clip.verified},
                     {u"added_at"_s, clip.addedAt.toString(Qt::ISODate)},
                     {u"portal"_s, clip.portal},
                     {u"video_id"_s, clip.videoId},
                     {u"meeting"_s, clip.meeting},
                     {u"place"_s, clip.place},
                     {u"country"_s, clip.country},
                     {u"recorded_on"_s, clip.recordedOn.toString(Qt::ISODate)},
                     {u"credit"_s, clip.credit},
                     {u"usage_terms"_s, clip.usageTerms},
                     {u"rating"_s, clip.rating},
                     {u"note"_s, clip.note},
                     {u"tags"_s, QJsonArray::fromStringList(clip.tags)},
                     {u"revision"_s, clip.revision}};
    if (!clip.photoId.isEmpty()) json.insert("photo_id"_L1, clip.photoId);
    if (clip.portalNotice.kind != Library::PortalNotice::Kind::None)
        json.insert("portal_notice"_L1, QJsonObject{{u"kind"_s, Library::word(clip.portalNotice.kind)},
                                                    {u"at"_s, clip.portalNotice.at.toString(Qt::ISODate)},
                                                    {u"what"_s, QJsonArray::fromStringList(clip.portalNotice.what)},
                                                    {u"seen"_s, clip.portalNotice.seen}});
    if (clip.trashedAt.isValid()) json.insert("trashed_at"_L1, clip.trashedAt.toString(Qt::ISODate));
    if (clip.sha256) json.insert("sha256"_L1, clip.sha256->hex());
    if (clip.facts) json.insert("facts"_L1, Media::toJson(*clip.facts));
    if (clip.arrival) json.insert("arriving"_L1, QJsonObject{{u"download"_s, clip.arrival->downloadId}, {u"computer"_s, clip.arrival->computer}});
    if (!clip.probeProblem.isEmpty()) json.insert("probe_problem"_L1, clip.probeProblem);
    return json;
}

QJsonObject jsonOf(const Library::Range& range, const ClipTime& time) {
    return {{u"id"_s, range.id.text()},
            {u"clip_id"_s, range.clipId.text()},
            {u"kind"_s, u"range"_s},
            {u"in"_s, time.at(range.in).text()},
            {u"out"_s, time.at(range.out).text()},
            {u"frames"_s, range.out - range.in},
            {u"note"_s, range.note},
            {u"tags"_s, QJsonArray::fromStringList(range.tags)}};
}

QJsonObject jsonOf(const Library::Marker& marker, const ClipTime& time) {
    return {{u"id"_s, marker.id.text()},
            {u"clip_id"_s, marker.clipId.text()},
            {u"kind"_s, u"marker"_s},
            {u"at"_s, time.at(marker.frame).text()},
            {u"note"_s, marker.note}};
}

QStringList linesOf(const Clip& clip) {
    QStringList lines{clip.title};
    const auto add = [&lines](const QString& name, const QString& value) {
        if (!value.isEmpty()) lines.append(name.leftJustified(10) + value);
    };
    if (const QString notice = Ui::Words::told(clip.portalNotice); !notice.isEmpty()) add(u"Notice"_s, clip.portalNotice.seen ? notice + u" (seen)"_s : notice);
    if (clip.arrival)
        add(u"File"_s, clip.arrival->downloadId.isEmpty() ? u"none: its download has ended"_s : u"arriving with download %1"_s.arg(clip.arrival->downloadId));
    add(u"File"_s, clip.path);
    add(u"Size"_s, clip.size.text());
    if (clip.sha256) add(u"SHA-256"_s, clip.sha256->hex() + (clip.verified ? u" (as the portal published)"_s : u" (not verified by a portal)"_s));
    add(u"Meeting"_s, clip.meeting);
    add(u"Place"_s, Ui::Words::place(clip.place, clip.country));
    add(u"Recorded"_s, clip.recordedOn.isValid() ? Ui::Words::date(clip.recordedOn) : QString{});
    if (clip.facts) {
        const Media::MediaFacts& facts = *clip.facts;
        add(u"Video"_s, u"%1 %2, %3×%4"_s.arg(facts.videoCodec, facts.videoProfile).arg(facts.width).arg(facts.height));
        if (facts.frameRate) add(u"Rate"_s, facts.frameRate->label());
        add(u"Start"_s, facts.startTimecode);
        add(u"Audio"_s, u"%1 channels, %2"_s.arg(facts.audioChannels).arg(facts.audioCodec));
    }
    add(u"Problem"_s, clip.probeProblem);
    add(u"Tags"_s, clip.tags.join(u", "_s));
    add(u"Rating"_s, clip.rating > 0 ? QString::number(clip.rating) : QString{});
    add(u"Note"_s, clip.note);
    add(u"Credit"_s, clip.credit);
    add(u"Usage"_s, clip.usageTerms);
    return lines;
}

} // namespace Rushes::Cli
