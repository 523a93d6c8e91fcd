// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/rulerticks.h"

#include <array>

namespace Rushes::Ui {

namespace {

using Media::Timecode;

struct Step {
    int seconds;
    int parts; ///< small ticks stand at a part of it
};

constexpr std::array steps{Step{1, 5},   Step{2, 2},   Step{5, 5},   Step{10, 2},  Step{15, 3},   Step{30, 3},   Step{60, 2},
                           Step{120, 2}, Step{300, 5}, Step{600, 2}, Step{900, 3}, Step{1800, 3}, Step{3600, 2}, Step{7200, 2}};

/// The frame, from the start, at which a second of the day begins; the label that is left out by drop-frame gives the one after it.
qint64 frameOf(qint64 second, const Timecode& start) {
    constexpr qint64 day = 24 * 3600;
    const QChar beforeFrames = start.isDropFrame() ? u';' : u':';
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const qint64 ofDay = second % day;
    const QString label = two(ofDay / 3600) + u':' + two(ofDay / 60 % 60) + u':' + two(ofDay % 60) + beforeFrames;
    for (int frame = 0; frame <= 4; frame += 2) {
        const auto timecode = Timecode::parse(label + two(frame), start.rate());
        if (!timecode) continue;
        const qint64 frames = timecode->frames() - start.frames();
        const qint64 frameDay = Timecode::fromFrames(-1, start.rate(), start.isDropFrame()).frames() + 1;
        return second >= day ? frames + frameDay : frames;
    }
    return -1;
}

qint64 secondOf(const Timecode& timecode) {
    const QString text = timecode.text();
    return text.sliced(0, 2).toLongLong() * 3600 + text.sliced(3, 2).toLongLong() * 60 + text.sliced(6, 2).toLongLong();
}

QString labelOf(qint64 second, int step) {
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const QString minutes = two(second / 3600 % 24) + u':' + two(second / 60 % 60);
    return step % 60 == 0 ? minutes : minutes + u':' + two(second % 60);
}

} // namespace

QList<RulerTick> rulerTicks(const StripScale& scale, const Timecode& start, int apart) {
    const double pixelsPerSecond = static_cast<double>(scale.width) * start.rate().nominal() / static_cast<double>(std::max<qint64>(1, scale.visible));
    const auto step = std::ranges::find_if(steps, [&](const Step& one) { return one.seconds * pixelsPerSecond >= apart; });
    const Step chosen = step == steps.end() ? steps.back() : *step;
    // Small ticks stand at whole seconds, or nowhere.
    const int small = chosen.seconds % chosen.parts == 0 ? chosen.seconds / chosen.parts : chosen.seconds;
    const qint64 begin = secondOf(start);
    const qint64 firstSecond = begin + scale.first / start.rate().nominal() - small - 1;
    const qint64 lastSecond = begin + (scale.first + scale.visible) / start.rate().nominal() + small + 120;
    QList<RulerTick> ticks;
    for (qint64 second = std::max(begin, firstSecond) / small * small; second <= lastSecond; second += small) {
        const qint64 frame = frameOf(second, start);
        if (frame < scale.first || second < begin) continue;
        if (frame >= scale.first + scale.visible) break;
        ticks.append({frame, second % chosen.seconds == 0 ? labelOf(second, chosen.seconds) : QString{}});
    }
    return ticks;
}

} // namespace Rushes::Ui
