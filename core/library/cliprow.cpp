// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/cliprow.h"

#include "core/base/logging.h"
#include "core/base/searchtext.h"
#include "core/library/libraryrows.h"
#include "core/library/portalword.h"
#include "core/library/tagname.h"
#include "core/media/mediafactsjson.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>
#include <vector>

namespace Rushes::Library {

namespace {

using namespace Qt::StringLiterals;

QStringList tagsFrom(const QString& column) {
    QStringList tags = column.split(u'\n', Qt::SkipEmptyParts);
    if (tags.size() < 2) return tags;
    std::vector<std::pair<QString, QString>> folded; // once for each tag, not for each comparison
    folded.reserve(static_cast<std::size_t>(tags.size()));
    for (QString& tag : tags) folded.emplace_back(searchText(tag), std::move(tag));
    std::ranges::sort(folded, {}, [](const auto& one) -> const QString& { return one.first; });
    for (std::size_t i = 0; i < folded.size(); ++i) tags[static_cast<qsizetype>(i)] = std::move(folded[i].second);
    return tags;
}

std::optional<Media::MediaFacts> factsFrom(const QString& json) {
    if (json.isEmpty()) return std::nullopt;
    auto facts = Media::fromText(json.toUtf8());
    if (!facts) qCWarning(logLibrary) << "the facts of a clip cannot be read and will be probed again";
    return facts;
}

QString textOf(const std::optional<Media::MediaFacts>& facts) { return facts ? QString::fromUtf8(Media::toText(*facts)) : u""_s; }

QString timeText(const QDateTime& at) { return at.isValid() ? Storage::Bindings::time(at).toString() : u""_s; }

QList<ClipCaption> captionsFrom(const QString& lines) {
    QList<ClipCaption> captions;
    for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts)) captions.append({line.section(u' ', 0, 0), line.section(u' ', 1)});
    return captions;
}

PortalFacts portalFactsFrom(const Storage::Row& row) {
    return {
        .fileName = row.text("portal_file_name"_L1),
        .rendition = row.text("rendition"_L1),
        .role = row.text("rendition_role"_L1),
        .publishedAt = row.time("published_at"_L1),
        .embargoUntil = row.time("embargo_until"_L1),
        .languages = row.text("languages"_L1).split(u' ', Qt::SkipEmptyParts),
        .keywords = row.text("keywords"_L1).split(u'\n', Qt::SkipEmptyParts),
        .captions = captionsFrom(row.text("captions"_L1)),
    };
}

std::optional<ClipArrival> arrivalFrom(const Storage::Row& row) {
    const QString source = row.text("awaited"_L1);
    if (source.isEmpty()) return std::nullopt;
    return ClipArrival{source, row.text("arriving"_L1), row.text("arriving_on"_L1)};
}

Presence presenceOf(const std::optional<ClipArrival>& arrival, const QString& root) {
    if (arrival) return arrival->downloadId.isEmpty() ? Presence::NoFile : Presence::Arriving;
    return root.isEmpty() ? Presence::RootAway : Presence::Here;
}

} // namespace

QString pathBelow(const QString& root, const QString& relativePath) {
    if (root.isEmpty() || relativePath.startsWith(u'/')) return {}; // the place of a clip that has no file begins so
    const QString folder = root.endsWith(u'/') ? root : root + u'/';
    const QString path = QDir::cleanPath(folder + relativePath);
    return path.startsWith(folder) ? path : QString{};
}

QString searchTextOf(const Clip& clip) {
    return searchText(QStringList{clip.title, clip.fileName, clip.meeting, clip.place, clip.description, clip.note}.join(u' '));
}

QString ClipCaption::pathBeside(const QString& clipPath) const {
    const QFileInfo clip{clipPath};
    return clip.absolutePath() + u'/' + clip.completeBaseName() + suffix;
}

Clip clipFrom(const Storage::Row& row) {
    const QString root = row.text("root_path"_L1);
    const QString relativePath = row.text("relative_path"_L1);
    const auto arrival = arrivalFrom(row);
    return {
        .id = ClipId{row.text("id"_L1)},
        .revision = row.integer("revision"_L1),
        .rootId = row.text("root_id"_L1),
        .relativePath = relativePath,
        .path = pathBelow(root, relativePath),
        .title = row.text("title"_L1),
        .fileName = row.text("file_name"_L1),
        .size = ByteCount{row.integer("size"_L1)},
        .sha256 = Sha256::fromHex(row.text("sha256"_L1)),
        .verified = row.truth("verified"_L1),
        .addedAt = row.time("added_at"_L1),
        .portal = row.text("portal"_L1),
        .videoId = row.text("video_id"_L1),
        .meeting = row.text("meeting"_L1),
        .place = row.text("place"_L1),
        .country = row.text("country"_L1),
        .recordedOn = QDate::fromString(row.text("recorded_on"_L1), Qt::ISODate),
        .description = row.text("description"_L1),
        .credit = row.text("credit"_L1),
        .usageTerms = row.text("usage_terms"_L1),
        .rating = static_cast<int>(row.integer("rating"_L1)),
        .note = row.text("note"_L1),
        .tags = tagsFrom(row.text("tags"_L1)),
        .facts = factsFrom(row.text("facts"_L1)),
        .probeProblem = row.text("probe_problem"_L1),
        .presence = presenceOf(arrival, root),
        .photoId = row.text("photo_id"_L1),
        .portalNotice = portalNoticeFrom(row),
        .portalFacts = portalFactsFrom(row),
        .arrival = arrival,
        .trashedAt = row.time("trashed_at"_L1),
    };
}

Clip clipAsAdded(Clip clip, qint64 number, const QString& root) {
    clip.id = clipOfRow(number);
    clip.revision = 1;
    clip.path = pathBelow(root, clip.relativePath);
    for (QString* text :
         {&clip.title, &clip.meeting, &clip.place, &clip.country, &clip.description, &clip.credit, &clip.usageTerms, &clip.note, &clip.probeProblem})
        *text = kept(std::move(*text));
    clip.presence = presenceOf(clip.arrival, root);
    clip.portalNotice = {};
    clip.trashedAt = {};
    return clip;
}

Storage::Bindings bindingsOf(const PortalFacts& facts) {
    QStringList captions;
    for (const ClipCaption& caption : facts.captions) captions.append(QString{caption.language}.remove(u' ') + u' ' + caption.suffix);
    QStringList keywords;
    for (const QString& keyword : facts.keywords) keywords.append(keyword.simplified());
    return {
        {"portal_file_name"_L1, kept(facts.fileName)},
        {"rendition"_L1, kept(facts.rendition)},
        {"rendition_role"_L1, kept(facts.role)},
        {"published_at"_L1, timeText(facts.publishedAt)},
        {"embargo_until"_L1, timeText(facts.embargoUntil)},
        {"languages"_L1, kept(facts.languages.join(u' '))},
        {"keywords"_L1, kept(keywords.join(u'\n'))},
        {"captions"_L1, kept(captions.join(u'\n'))},
    };
}

Storage::Bindings bindingsOf(const Clip& clip) {
    return {
        {"title"_L1, kept(clip.title)},
        {"size"_L1, clip.size.bytes()},
        {"sha256"_L1, clip.sha256 ? clip.sha256->hex() : u""_s},
        {"verified"_L1, clip.verified ? 1 : 0},
        {"meeting"_L1, kept(clip.meeting)},
        {"place"_L1, kept(clip.place)},
        {"country"_L1, kept(clip.country)},
        {"recorded_on"_L1, kept(clip.recordedOn.toString(Qt::ISODate))},
        {"description"_L1, kept(clip.description)},
        {"credit"_L1, kept(clip.credit)},
        {"usage_terms"_L1, kept(clip.usageTerms)},
        {"rating"_L1, clip.rating},
        {"note"_L1, kept(clip.note)},
        {"facts"_L1, textOf(clip.facts)},
        {"probe_problem"_L1, kept(clip.probeProblem)},
        {"search_text"_L1, kept(searchTextOf(clip))},
    };
}

PortalNotice portalNoticeFrom(const Storage::Row& row) {
    return {
        .kind = portalNoticeFrom(row.text("portal_notice"_L1)),
        .at = row.time("portal_notice_at"_L1),
        .what = row.text("portal_notice_what"_L1).split(u' ', Qt::SkipEmptyParts),
        .seen = row.truth("portal_notice_seen"_L1),
    };
}

Storage::Bindings bindingsOf(const PortalNotice& notice) {
    return {
        {"portal_notice"_L1, kept(word(notice.kind))},
        {"portal_notice_at"_L1, notice.at.isValid() ? Storage::Bindings::time(notice.at).toString() : u""_s},
        {"portal_notice_what"_L1, kept(notice.what.join(u' '))},
        {"portal_notice_seen"_L1, notice.seen ? 1 : 0},
    };
}

Range rangeFrom(const Storage::Row& row) {
    return {
        .id = RangeId{row.text("id"_L1)},
        .clipId = ClipId{row.text("clip_id"_L1)},
        .revision = row.integer("revision"_L1),
        .in = row.integer("in_frame"_L1),
        .out = row.integer("out_frame"_L1),
        .note = row.text("note"_L1),
        .tags = tagsFrom(row.text("tags"_L1)),
    };
}

} // namespace Rushes::Library
