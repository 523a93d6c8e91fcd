// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/shotplan.h"

#include "core/interchange/shotwords.h"
#include "core/library/cliptime.h"

#include <QFileInfo>
#include <QSet>
#include <QUrl>
#include <QtNumeric>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;
using Library::Clip;
using Library::ClipId;
using Library::ClipTime;
using Library::Range;
using Media::Timecode;

namespace {

struct Found {
    MatchSign sign = MatchSign::Path;
    QList<const Clip*> clips{};
};

/// The clips of a library by their names, in the order in which names are believed.
class Index {
public:
    explicit Index(const QList<Clip>& clips) {
        for (const Clip& clip : clips) {
            m_byPath.insert(clip.path, &clip);
            m_byFile.insert(clip.fileName, &clip);
            m_byTitle.insert(onOneLine(clip.title), &clip);
            if (clip.facts && !clip.facts->reel.isEmpty()) m_byReel.insert(onOneLine(clip.facts->reel), &clip);
        }
    }

    /// All that have the first name of the shot that any clip has.
    [[nodiscard]] Found find(const ImportedShot& shot) const {
        const QUrl url{shot.file};
        const QString path = url.isLocalFile() ? url.toLocalFile() : shot.file;
        for (const auto& [sign, names, name] :
             {std::tuple{MatchSign::Path, &m_byPath, path}, std::tuple{MatchSign::FileName, &m_byFile, QFileInfo{path}.fileName()},
              std::tuple{MatchSign::Title, &m_byTitle, onOneLine(shot.clip)}, std::tuple{MatchSign::FileName, &m_byFile, shot.clip},
              std::tuple{MatchSign::Reel, &m_byReel, shot.reel}}) {
            if (!name.isEmpty() && names->contains(name)) return {sign, names->values(name)};
        }
        return {};
    }

    /// A name of the shot that is not that of this clip is the name of another one.
    [[nodiscard]] bool contradicts(const ImportedShot& shot, const Clip& clip) const {
        const QString title = onOneLine(shot.clip);
        const bool isOtherTitle = !title.isEmpty() && m_byTitle.contains(title) && !m_byTitle.contains(title, &clip) && shot.clip != clip.fileName;
        const QString reel = clip.facts ? onOneLine(clip.facts->reel) : QString{};
        const bool isOtherReel = !shot.reel.isEmpty() && !reel.isEmpty() && shot.reel != reel && m_byReel.contains(shot.reel);
        return isOtherTitle || isOtherReel;
    }

private:
    using Names = QMultiHash<QString, const Clip*>;
    Names m_byPath;
    Names m_byFile;
    Names m_byTitle;
    Names m_byReel;
};

constexpr qint64 mostFrames = qint64{1} << 40; ///< more than any clip has: thirty years of a thousand frames a second

/// A number of frames at another rate; nothing where it is beyond any clip.
std::optional<qint64> converted(qint64 frames, Media::FrameRate from, Media::FrameRate to) {
    if (std::abs(static_cast<double>(frames)) > static_cast<double>(mostFrames)) return std::nullopt;
    if (from == to) return frames;
    qint64 numerator = 0;
    qint64 denominator = 0;
    if (qMulOverflow(frames, to.numerator(), &numerator) || qMulOverflow(numerator, from.denominator(), &numerator) ||
        qMulOverflow(to.denominator(), from.numerator(), &denominator))
        return std::nullopt;
    const qint64 made = numerator / denominator;
    return std::abs(made) > mostFrames ? std::nullopt : std::optional{made};
}

std::expected<qint64, MatchFault> frameOf(const ImportedPoint& point, const ClipTime& time, std::optional<Media::FrameRate> rate) {
    if (point.timecode.isEmpty()) {
        const auto frames = converted(point.frames, rate.value_or(time.rate()), time.rate());
        if (!frames) return std::unexpected{MatchFault::OutsideClip};
        return point.isSinceMidnight ? time.frameAt(Timecode::fromFrames(*frames, time.rate(), time.start().isDropFrame())) : *frames;
    }
    // Some programs write the colon also for drop-frame; the clip knows better.
    QString text = point.timecode;
    if (time.start().isDropFrame() && text.size() > 8) text[8] = u';';
    const auto timecode = Timecode::parse(text, time.rate());
    if (!timecode) return std::unexpected{MatchFault::NoSuchTimecode};
    return time.frameAt(*timecode);
}

struct Frames {
    qint64 in = 0;
    qint64 out = 0;
};

std::expected<Frames, MatchFault> framesIn(const Clip& clip, const ImportedShot& shot) {
    const auto time = ClipTime::of(clip);
    if (!time) return std::unexpected{MatchFault::RateUnknown};
    const auto in = frameOf(shot.in, *time, shot.rate);
    const auto out = frameOf(shot.out, *time, shot.rate);
    if (!in || !out) return std::unexpected{!in ? in.error() : out.error()};
    if (*out <= *in) return std::unexpected{MatchFault::OutBeforeIn};
    const qint64 frames = clip.facts->frames;
    if (*in < 0 || (frames > 0 && *out > frames)) return std::unexpected{MatchFault::OutsideClip};
    return Frames{*in, *out};
}

/// Whether the timecodes of the shot are those of the clip's file, so that one which lies within it is of it.
bool isToldByTimecode(const Clip& clip, const ImportedShot& shot) {
    const auto time = ClipTime::of(clip);
    return time && time->isWritten() && (!shot.in.timecode.isEmpty() || shot.in.isSinceMidnight);
}

void place(PlannedShot& planned, const Clip& clip) {
    planned.clip = clip.id;
    planned.fault.reset();
    planned.doubts = {};
    const auto frames = framesIn(clip, planned.shot);
    if (!frames) {
        planned.fault = frames.error();
        return;
    }
    planned.in = frames->in;
    planned.out = frames->out;
    const auto time = ClipTime::of(clip);
    if (planned.shot.in.timecode.isEmpty() && planned.shot.rate && planned.shot.rate != time->rate()) planned.doubts |= ShotDoubt::OtherRate;
    const bool isWeak = planned.sign == MatchSign::Title || planned.sign == MatchSign::Reel;
    if (isWeak && !isToldByTimecode(clip, planned.shot)) planned.doubts |= ShotDoubt::NameAlone;
}

void plan(PlannedShot& planned, const Index& index) {
    const Found found = index.find(planned.shot);
    planned.sign = found.sign;
    if (found.clips.isEmpty()) {
        planned.fault = MatchFault::NoSuchClip;
        return;
    }
    const Clip* only = found.clips.size() == 1 ? found.clips.constFirst() : nullptr;
    if (only == nullptr) {
        QList<const Clip*> holding;
        for (const Clip* clip : found.clips)
            if (isToldByTimecode(*clip, planned.shot) && framesIn(*clip, planned.shot)) holding.append(clip);
        if (holding.size() == 1) only = holding.constFirst();
        planned.isByTimecode = only != nullptr;
    }
    if (only != nullptr) {
        place(planned, *only);
        if (!planned.fault && index.contradicts(planned.shot, *only)) planned.doubts |= ShotDoubt::NamesDisagree;
        return;
    }
    constexpr qsizetype mostCandidates = 20;
    planned.fault = MatchFault::SeveralClips;
    for (const Clip* clip : found.clips.first(std::min(found.clips.size(), mostCandidates))) planned.candidates.append(clip->id);
}

/// A list that was written elsewhere may have lost notes or their lines: a shot without a note says nothing else than a range with one.
bool saysTheSame(const ImportedShot& shot, const QString& note) { return shot.note.isEmpty() || onOneLine(shot.note) == onOneLine(note); }

} // namespace

Range PlannedShot::range() const { return {.id = {}, .clipId = clip, .in = in, .out = out, .note = shot.note, .tags = shot.tags}; }

QList<PlannedShot> planShots(const QList<ImportedShot>& shots, const QList<Clip>& clips) {
    const Index index{clips};
    QList<PlannedShot> all;
    all.reserve(shots.size());
    for (const ImportedShot& shot : shots) {
        PlannedShot planned{.shot = shot};
        plan(planned, index);
        all.append(std::move(planned));
    }
    return all;
}

void giveTo(PlannedShot& planned, const Clip& clip) {
    planned.sign = MatchSign::Hand;
    planned.isByTimecode = false;
    planned.candidates.clear();
    place(planned, clip);
}

void compareWith(QList<PlannedShot>& planned, const QHash<ClipId, QList<Range>>& ranges) {
    using Place = std::pair<ClipId, std::pair<qint64, qint64>>;
    QMultiHash<Place, QString> there;
    for (const auto& [clip, known] : ranges.asKeyValueRange())
        for (const Range& range : known) there.insert({clip, {range.in, range.out}}, range.note);
    QSet<std::pair<Place, QString>> above;
    for (PlannedShot& one : planned) {
        one.standing = Standing::New;
        one.doubts.setFlag(ShotDoubt::SaidOtherwise, false);
        if (one.fault) continue;
        const Place place{one.clip, {one.in, one.out}};
        const QStringList notes = there.values(place);
        if (std::ranges::any_of(notes, [&one](const QString& note) { return saysTheSame(one.shot, note); })) one.standing = Standing::Known;
        else if (above.contains({place, one.shot.note})) one.standing = Standing::Repeated;
        else one.doubts.setFlag(ShotDoubt::SaidOtherwise, !notes.isEmpty());
        above.insert({place, one.shot.note});
    }
}

} // namespace Rushes::Interchange
