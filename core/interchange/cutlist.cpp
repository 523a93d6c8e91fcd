// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/cutlist.h"

#include <algorithm>

namespace Rushes::Interchange {

using Library::ClipTime;
using Library::Range;
using Media::FrameRate;
using Media::Timecode;

namespace {

const FrameRate usualRate = *FrameRate::of(25); ///< of the continent where these meetings are; for files that tell none

qint64 lengthOf(const Library::Clip& clip) { return clip.facts ? clip.facts->frames : 0; }

/// The rate, and whether it drops, that most of the shots have; of the first where several do.
Timecode startOf(const Shots& shots) {
    struct Votes {
        FrameRate rate;
        bool drops;
        qsizetype count;
    };
    QList<Votes> all;
    for (const Shot& shot : shots) {
        const FrameRate rate = shot.time.rate();
        const bool drops = shot.time.start().isDropFrame();
        const auto known = std::ranges::find_if(all, [&](const Votes& votes) { return votes.rate == rate && votes.drops == drops; });
        if (known == all.end()) all.append({rate, drops, 1});
        else ++known->count;
    }
    const auto most = std::ranges::max_element(all, {}, &Votes::count);
    const FrameRate rate = most == all.end() ? usualRate : most->rate;
    const bool drops = most != all.end() && most->drops;
    const Timecode oneHour = Timecode::parse(drops ? u"01:00:00;00" : u"01:00:00:00", rate).value_or(Timecode::fromFrames(0, rate));
    return oneHour;
}

} // namespace

const QString& Shot::note() const { return range ? range->note : clip->note; }

const QStringList& Shot::tags() const { return range ? range->tags : clip->tags; }

qint64 Shot::clipFrames() const { return std::max(lengthOf(*clip), out); }

Shots::Iterator& Shots::Iterator::operator++() {
    ++m_range;
    settle();
    return *this;
}

void Shots::Iterator::settle() {
    m_shot.reset();
    for (; m_clip < m_cut->clips.size(); ++m_clip, m_range = 0) {
        const LoggedClip& logged = m_cut->clips.at(m_clip);
        // Without ranges the whole clip is its only shot.
        const bool isWhole = logged.ranges.isEmpty();
        const qsizetype shots = !isWhole ? logged.ranges.size() : lengthOf(logged.clip) > 0 ? 1 : 0;
        if (m_range >= shots) continue;
        const auto known = ClipTime::of(logged.clip);
        const Range* range = isWhole ? nullptr : &logged.ranges.at(m_range);
        m_shot.emplace(Shot{.clip = &logged.clip,
                            .range = range,
                            .time = known.value_or(ClipTime{Timecode::fromFrames(0, usualRate), false}),
                            .isRateKnown = known.has_value(),
                            .in = range ? range->in : 0,
                            .out = range ? range->out : lengthOf(logged.clip),
                            .ofClip = shots});
        return;
    }
}

Sequence::Sequence(const Shots& shots) : m_start{startOf(shots)} {
    for (const Shot& shot : shots) m_frames += framesOf(shot);
}

qint64 Sequence::framesOf(const Shot& shot) const { return std::max<qint64>(1, framesAt(rate(), shot.frames(), shot.time.rate())); }

qint64 framesAt(FrameRate to, qint64 frames, FrameRate from) {
    if (to == from) return frames;
    const qint64 numerator = to.numerator() * from.denominator();
    const qint64 denominator = to.denominator() * from.numerator();
    return (2 * frames * numerator + denominator) / (2 * denominator);
}

} // namespace Rushes::Interchange
